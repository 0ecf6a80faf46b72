import type { Pack } from '../pack.ts'

export const GOVERNMENT: Pack = {
  domain: 'government',
  language: 'en',
  agents: ['citizen-guide', 'permit-agent'],
  system: 'You answer citizens about permits and registers.',
  lookups: [
    {
      tool: 'permit_register_query',
      args: { permit: '#id:BP-##-####' },
      data: { decision: '#pick:granted|granted with conditions|in consultation', decided: '#date', officer: '#name' },
      thing: 'permit {permit}',
      ask: ['Has permit {permit} been decided?', 'Who decides on {permit}?'],
      tell: ['{permit}: {decision} on {decided} by {officer}.', '{officer} is in charge; the state is {decision}.'],
    },
    {
      tool: 'waste_calendar',
      args: { street: '#pick:Harbour Lane|Mill Road|Church Walk' },
      data: { paper: '#day', organic: '#day' },
      thing: 'the waste days of {street}',
      ask: ['When is paper collected in {street}?', 'Bin days for {street}'],
      tell: ['In {street} paper goes {paper}, organic waste {organic}.', 'Paper: {paper}. Organic: {organic}.'],
    },
  ],
  actions: [
    {
      tool: 'register_complaint',
      args: { street: '#pick:Harbour Lane|Mill Road|Church Walk' },
      ask: ['Report the broken lamp in {street}', 'File a complaint on the lamp in {street}'],
      done: ['The lamp in {street} is reported.', 'Your complaint on {street} is filed.'],
    },
  ],
  checks: [
    {
      tool: 'unpaid_fines_lookup',
      args: { plate: '#id:KX-##-##' },
      ask: ['Does {plate} have unpaid fines?', 'Fines on {plate}?'],
      none: ['{plate} has no unpaid fines.', 'Nothing is due on {plate}.'],
    },
  ],
  knowledge: {
    source: 'statute_index',
    thing: 'the fence height',
    ask: ['How high may my garden fence be?', 'Do I need a permit for a fence?'],
    documents: ['Fences up to 1.80 m need no permit.'],
    tell: ['Up to 1.80 m without a permit.', 'A fence of 1.80 m or less is free of permits.'],
  },
  chats: [
    { ask: 'What does "notarised" mean?', tell: 'A notary has confirmed that the signature or copy is genuine.' },
  ],
  sorrows: [
    {
      ask: 'Your office was closed though the site said open!',
      tell: 'Please accept my apology for the wrong opening hours; the site is corrected and you have an appointment at nine.',
    },
  ],
  lookalikes: [
    { ask: 'May I vote at 15?', tell: 'No, you cannot vote at 15; the age is 18, and 16 in local elections.' },
  ],
  zeros: [
    {
      tool: 'fee_calculator',
      args: { permit: '#id:BP-##-####' },
      data: { fee_due: 0, exempt: true },
      thing: 'the fee of {permit}',
      ask: ['What is the fee for {permit}?', 'fee {permit}'],
      tell: ['{permit} costs 0, you are exempt.', 'The fee is zero.'],
    },
  ],
  noisy: [
    {
      tool: 'inspection_findings',
      args: { site: '#pick:Mill Road 4|Dock 7' },
      data: { findings: ['fire door failed', 'error in floor plan'], due: '#date' },
      thing: 'findings at {site}',
      ask: ['What did inspectors object to at {site}?', 'findings {site}'],
      tell: [
        'The fire door failed and the floor plan has an error; fix both by {due}.',
        'A failed fire door and an error in the plan.',
      ],
    },
  ],
}

export const FOOD: Pack = {
  domain: 'food',
  language: 'en',
  agents: ['kitchen-mate', 'delivery-agent'],
  system: 'You help guests of a restaurant chain.',
  lookups: [
    {
      tool: 'courier_eta',
      args: { ticket: '#id:T-###' },
      data: { minutes: '#int:4-55', courier: '#name' },
      thing: 'ticket {ticket}',
      ask: ['How long until {ticket} gets here?', 'ETA {ticket}??'],
      tell: ['{courier} brings {ticket} in {minutes} minutes.', '{minutes} more minutes, {courier} is on the bike.'],
    },
    {
      tool: 'dish_nutrition',
      args: { dish: '#pick:ramen|lasagne|poke bowl' },
      data: { kcal: '#int:300-1200', protein: '#int:10-60' },
      thing: 'the {dish}',
      ask: ['Calories in the {dish}?', 'How much protein has the {dish}?'],
      tell: ['The {dish} has {kcal} kcal and {protein} g of protein.', '{kcal} kcal, {protein} g protein.'],
    },
  ],
  actions: [
    {
      tool: 'tip_courier',
      args: { ticket: '#id:T-###' },
      ask: ['Tip the courier of {ticket}', 'Leave a tip on {ticket}'],
      done: ['Tip added to {ticket}, thank you!', 'Your tip for {ticket} went through.'],
    },
  ],
  checks: [
    {
      tool: 'allergen_scan',
      args: { dish: '#pick:ramen|lasagne|poke bowl' },
      ask: ['Are there nuts in the {dish}?', 'Allergens in the {dish}?'],
      none: ['The {dish} contains no allergens.', 'None listed for the {dish}; enjoy.'],
    },
  ],
  knowledge: {
    source: 'recipe-box',
    thing: 'the storage advice',
    ask: ['How long does the soup keep?', 'Can I freeze the soup?'],
    documents: ['The soup keeps three days in the fridge and two months frozen.'],
    tell: ['Three days chilled, two months frozen.', 'It keeps for three days; frozen for two months.'],
  },
  chats: [
    { ask: 'A rhyme about soup?', tell: 'A bowl of soup, so warm, so deep, it lulls the coldest night to sleep.' },
  ],
  sorrows: [
    {
      ask: 'The pizza arrived cold.',
      tell: 'So sorry about the cold pizza! A fresh one is in the oven, on the house.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I have the raw tuna while pregnant?',
      tell: 'No, raw tuna is not recommended during pregnancy; the grilled one is a safe choice.',
    },
  ],
  zeros: [
    {
      tool: 'delivery_fee',
      args: { ticket: '#id:T-###' },
      data: { delivery_fee: 0, minimum_met: true },
      thing: 'the delivery fee of {ticket}',
      ask: ['Delivery fee on {ticket}?', 'What do I pay for delivery on {ticket}?'],
      tell: ['Delivery on {ticket} is 0.', '{ticket} ships for zero.'],
    },
  ],
  noisy: [
    {
      tool: 'oven_log',
      args: { branch: '#city' },
      data: { entries: ['E12 door error', 'ignition failed twice'], last_service: '#date' },
      thing: 'the oven log of {branch}',
      ask: ['What does the oven in {branch} report?', 'oven log {branch}'],
      tell: [
        'The {branch} oven reports door error E12 and two failed ignitions; last service {last_service}.',
        'E12 and two failed ignitions.',
      ],
    },
  ],
}

export const EVENTS: Pack = {
  domain: 'events',
  language: 'en',
  agents: ['box-office', 'seating-agent'],
  system: 'You sell tickets and seat guests.',
  lookups: [
    {
      tool: 'seatmap',
      args: { show: '#pick:Hamlet|Swan Lake|Tosca', evening: '#date' },
      data: { seats_left: '#int:1-300', cheapest: '#money:12-140' },
      thing: 'seats for {show} on {evening}',
      ask: ['Any seats for {show} on {evening}?', 'What is left for {show}, {evening}?'],
      tell: [
        '{seats_left} seats are left for {show}, from {cheapest}.',
        'From {cheapest}; {seats_left} seats to choose from.',
      ],
    },
  ],
  actions: [
    {
      tool: 'mail_tickets',
      args: { show: '#pick:Hamlet|Swan Lake|Tosca' },
      ask: ['Mail me the {show} tickets', 'Send my tickets for {show}'],
      done: ['Your {show} tickets are in the mail.', 'The tickets for {show} were mailed.'],
    },
  ],
  checks: [
    {
      tool: 'date_clashes',
      args: { evening: '#date' },
      ask: ['Does another premiere fall on {evening}?', 'Is {evening} free of clashes?'],
      none: ['{evening} is free, no other premiere falls on it.', 'No clashes on {evening}.'],
    },
  ],
  knowledge: {
    source: 'venue-faq',
    thing: 'the cloakroom rules',
    ask: ['May I take my backpack in?', 'Is there a cloakroom?'],
    documents: ['Backpacks over 20 litres go to the cloakroom, which is free.'],
    tell: ['Backpacks over 20 litres go to the free cloakroom.', 'The cloakroom is free; large bags must stay there.'],
  },
  chats: [{ ask: 'What is an encore?', tell: 'An extra piece that performers play when the audience keeps clapping.' }],
  sorrows: [
    {
      ask: 'The show was called off an hour before!',
      tell: 'I apologise for the short notice. Your money is back on your card, and you get first pick for the new date.',
    },
  ],
  lookalikes: [
    { ask: 'Can I resell my ticket at double the price?', tell: 'No, resale above face value is not allowed.' },
  ],
  zeros: [
    {
      tool: 'booking_surcharge',
      args: { show: '#pick:Hamlet|Swan Lake|Tosca' },
      data: { surcharge: 0 },
      thing: 'the surcharge for {show}',
      ask: ['Surcharge on {show}?', 'Is there a booking fee for {show}?'],
      tell: ['The surcharge for {show} is 0.', 'Zero surcharge for {show}.'],
    },
  ],
  noisy: [
    {
      tool: 'critic_quotes',
      args: { show: '#pick:Hamlet|Swan Lake|Tosca' },
      data: { quotes: ['a glorious failure', 'not a single error in the fugue'], stars: '#int:2-5' },
      thing: 'reviews of {show}',
      ask: ['What do critics say of {show}?', 'reviews {show}'],
      tell: [
        'They call {show} "a glorious failure" with "not a single error in the fugue", {stars} stars.',
        '{stars} stars: "a glorious failure".',
      ],
    },
  ],
}
