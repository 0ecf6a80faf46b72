import type { Pack } from '../pack.ts'

export const ESTATE_AGENCY: Pack = {
  domain: 'estate-agency',
  language: 'en',
  agents: ['hart-and-lowe', 'listing-expert'],
  system:
    'You represent Hart & Lowe, estate agents since 1962. Polite, warm, never pushy. Facts about homes come from the listing tools; never estimate a price yourself.',
  lookups: [
    {
      tool: 'listings_read',
      args: { listing: '#id:HL-####' },
      data: { rent: '#money:700-3200', rooms: '#int:2-6', area_m2: '#int:38-160', availableFrom: '#date', pets: true },
      thing: 'listing {listing}',
      ask: [
        'is {listing} still available and whats the rent',
        'Good evening, my partner and I are moving for work with a small dog and we quite like {listing}. Could you tell me the rent and when it becomes free?',
        '{listing} price, size?',
      ],
      tell: [
        '{listing} has {rooms} rooms and {area_m2} m², at {rent} a month from {availableFrom}.',
        'The rent is {rent} per month. You could move in on {availableFrom}, and pets are welcome.',
        'It is a home of {area_m2} m² for {rent} a month.',
        "The owner doesn't mind pets. {rooms} rooms, {rent}, free from {availableFrom}.",
      ],
    },
    {
      tool: 'viewings_next',
      args: { listing: '#id:HL-####' },
      data: {
        day: '#day',
        time: '#pick:10 am|half past two|6 pm',
        agent: '#name',
        meetingPoint: '#pick:front door|car park|reception',
      },
      thing: 'the viewing of {listing}',
      ask: ['when can we see {listing}', 'next viewing {listing}?', 'Is there an open house for {listing} this week?'],
      tell: [
        '{agent} will show {listing} on {day} at {time}; meet at the {meetingPoint}.',
        'The next viewing is on {day}, {time}.',
        'You can see it on {day} at {time} with {agent}.',
      ],
    },
    {
      tool: 'epc_certificate',
      args: { address: '#pick:14 Mill Lane|3 Rowan Court|88 Harbour Road' },
      data: {
        band: '#pick:B|C|D',
        heating: '#pick:gas boiler|heat pump|district heating',
        yearlyCost: '#money:500-2400',
      },
      thing: 'the energy certificate of {address}',
      ask: ['energy rating of {address}?', 'what does heating cost at {address}', 'EPC {address}'],
      tell: [
        '{address} is rated {band}, with a {heating} and about {yearlyCost} a year.',
        'Band {band}. Energy costs come to {yearlyCost} per year.',
        'The certificate says {band}; heating is by {heating}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'shortlist_add',
      args: { listing: '#id:HL-####' },
      ask: ['put {listing} on my shortlist', 'save {listing} for me'],
      done: ['{listing} is on your shortlist.', 'I have saved {listing} for you.'],
    },
    {
      tool: 'alert_create',
      args: { area: '#pick:Harbour Road|Old Town|Westfield', rooms: '#int:2-5' },
      ask: ['tell me about new {rooms} room flats in {area}', 'alert for {area}, {rooms} rooms'],
      done: ['You will hear from us about {rooms}-room homes in {area}.', 'The alert for {area} is active.'],
    },
  ],
  checks: [
    {
      tool: 'flood_register',
      args: { address: '#pick:14 Mill Lane|3 Rowan Court' },
      ask: ['has {address} ever flooded?', 'flood history {address}'],
      none: [
        'No floods have been recorded at {address}.',
        'The register shows no flooding for {address}.',
        '{address} has never flooded according to the register.',
      ],
    },
    {
      tool: 'competing_offers',
      args: { listing: '#id:HL-####' },
      ask: ['are there other offers on {listing}', 'anyone else bidding for {listing}?'],
      none: ['There are no other offers on {listing} so far.', 'You would be the first, nobody has made an offer yet.'],
    },
  ],
  knowledge: {
    source: 'letting-handbook',
    thing: 'the amount of the deposit',
    ask: ['how high is the deposit', 'When do I get my deposit back?', 'deposit??'],
    documents: [
      'The deposit is five weeks of rent and is held in a protected scheme.',
      'It is returned within 10 days after both sides agree on deductions.',
    ],
    tell: [
      'The deposit is five weeks of rent, kept in a protected scheme, and comes back within 10 days once deductions are agreed.',
      'Five weeks of rent. You get it back 10 days after both sides agree.',
    ],
  },
  chats: [
    {
      ask: 'what does "leasehold" mean',
      tell: 'You own the home for a fixed number of years, but not the land that it stands on.',
    },
    {
      ask: 'north or south facing garden?',
      tell: 'South facing gardens get the most sun through the day, which is why most buyers prefer them.',
    },
  ],
  sorrows: [
    {
      ask: 'We drove 2 hours and your agent did not show up',
      tell: 'I do apologise, that is not how we work. You may choose any slot this week, and we cover the cost of your trip.',
    },
    {
      ask: 'someone else got the flat, we are heartbroken',
      tell: "I'm so sorry it went to somebody else. Two similar homes usually come up in that street each spring.",
    },
  ],
  lookalikes: [
    {
      ask: 'can the landlord enter without telling me',
      tell: 'No, he cannot. He has to give you at least 24 hours of notice, except in an emergency.',
    },
    {
      ask: 'write a polite sentence that we did not find a suitable flat',
      tell: '"We are grateful for your help, but unfortunately we could not find a suitable flat this time."',
    },
  ],
  zeros: [
    {
      tool: 'agency_fee',
      args: { listing: '#id:HL-####' },
      data: { tenantFee: 0, paidBy: 'landlord' },
      thing: 'the fee for {listing}',
      ask: ['what is your fee for {listing}', 'commission on {listing}?'],
      tell: ['The fee for tenants is €0.', 'You pay no agency fee for {listing}.'],
    },
    {
      tool: 'has_lift',
      args: { address: '#pick:3 Rowan Court|88 Harbour Road' },
      data: { lift: false, floor: 2 },
      thing: 'the lift at {address}',
      ask: ['is there a lift at {address}', 'lift in {address}?'],
      tell: ['No, {address} has no lift.', 'There is no lift in the building.'],
    },
  ],
  noisy: [
    {
      tool: 'survey_findings',
      args: { address: '#pick:14 Mill Lane|88 Harbour Road' },
      data: {
        defect: '#pick:failed damp proof course|broken roof tiles',
        urgency: '#pick:urgent|not urgent',
        repair: '#money:900-7000',
      },
      thing: 'the survey of {address}',
      ask: ['what did the survey say about {address}', 'problems found at {address}?'],
      tell: [
        'The surveyor found a {defect}, {urgency}; repair would cost {repair}.',
        'One problem: {defect}. Estimate {repair}.',
      ],
    },
  ],
}

export const FURNITURE_SHOP: Pack = {
  domain: 'furniture-shop',
  language: 'en',
  agents: ['nook-helper', 'delivery-planner'],
  system:
    "You're the helper of Nook & Oak furniture. Friendly, short sentences. Check stock, orders and parts with the tools before you say anything about them.",
  lookups: [
    {
      tool: 'getDeliveryWindow',
      args: { orderNo: '#id:NO#######' },
      data: { date: '#date', from: '#pick:8 am|noon|3 pm', to: '#pick:4 pm|6 pm|8 pm', crew: '#int:2-3' },
      thing: 'order {orderNo}',
      ask: [
        'when is my sofa coming {orderNo}',
        'I have to take a day off for the delivery of {orderNo}. Which day and what time window?',
        '{orderNo} delivery date',
        'Hey, order number is {orderNo}, we live on the 4th floor, when do they come?',
      ],
      tell: [
        'Your delivery comes on {date} between {from} and {to}.',
        "It's planned for {date}, {from} to {to}, with a crew of {crew}.",
        'Order {orderNo} will be with you on {date}. The driver calls 30 minutes ahead.',
        'No delay on our side! {date}, from {from}.',
      ],
    },
    {
      tool: 'getArticle',
      args: { article: '#pick:Lund table|Fjell sofa|Mora shelf|Tove bed' },
      data: { price: '#money:90-1900', widthCm: '#int:60-260', inStock: '#int:2-80', store: '#city' },
      thing: 'the {article}',
      ask: ['how much is the {article}', '{article}: in stock and how wide?', 'u have the {article} in store?'],
      tell: [
        'The {article} costs {price} and is {widthCm} cm wide.',
        'There are {inStock} pieces of the {article} at {store}, {price} each.',
        '{price}, {widthCm} cm wide. {inStock} in stock in {store}.',
      ],
    },
    {
      tool: 'getSparePart',
      args: { part: '#id:#######' },
      data: { name: '#pick:cam lock|hinge|drawer runner', free: true, shipsIn: '#pick:2 days|one week' },
      thing: 'part {part}',
      ask: [
        'a screw was missing, part number {part}, can you send it',
        'do you still have part {part}?',
        'part {part} pls',
      ],
      tell: [
        'Part {part} is a {name}. It is free and ships in {shipsIn}.',
        'Yes, we have it: {name}, shipped in {shipsIn} at no cost.',
        'That is the {name}, and you get it for free within {shipsIn}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'moveDelivery',
      args: { orderNo: '#id:NO#######', day: '#day' },
      ask: ['move {orderNo} to {day}', 'can {orderNo} come on {day} instead'],
      done: ['Your delivery has been moved to {day}.', 'Sure, {orderNo} now comes on {day}.'],
    },
    {
      tool: 'orderFabricSamples',
      args: { fabric: '#pick:moss velvet|sand linen' },
      ask: ['samples of {fabric} please', 'send me {fabric} to look at'],
      done: ['Samples of {fabric} are on the way.', 'Ordered! {fabric} arrives by post.'],
    },
  ],
  checks: [
    {
      tool: 'listProductWarnings',
      args: { article: '#pick:Mora shelf|Tove bed' },
      ask: ['any safety warnings on the {article}', 'was the {article} recalled'],
      none: [
        'There are no safety warnings for the {article}.',
        'The {article} has not been recalled.',
        'No warnings, sleep well!',
      ],
    },
    {
      tool: 'listOpenReturns',
      args: { orderNo: '#id:NO#######' },
      ask: ['do i have returns open for {orderNo}', 'returns {orderNo}?'],
      none: ['No open returns for {orderNo}.', 'All returns are closed, none left.'],
    },
  ],
  knowledge: {
    source: 'care-and-assembly',
    thing: 'the care of oiled oak',
    ask: ['how do i clean an oiled oak table', 'red wine on my oak table help', 'How often to oil oak?'],
    documents: [
      'Wipe oiled oak with a damp cloth and dry it at once. Re-oil every 6 months.',
      'Stains: sand lightly with grit 240 along the grain, then oil.',
    ],
    tell: [
      'Wipe with a damp cloth, dry at once, and re-oil every 6 months. Sand stains lightly with grit 240.',
      'For stains, sand along the grain with grit 240 and oil. Otherwise a damp cloth is enough, plus oil every 6 months.',
    ],
  },
  chats: [
    { ask: 'what goes with a green sofa?', tell: 'Warm wood, brass lamps and a cream rug look lovely with green.' },
    { ask: 'is mdf real wood', tell: 'It is made of wood fibres pressed with resin, so wood-based but not solid.' },
  ],
  sorrows: [
    {
      ask: 'third time you deliver a scratched table top. THIRD.',
      tell: "Three times is unacceptable, I'm sorry. You can keep the table at half price or get your money back in full.",
    },
    {
      ask: 'the guys left all the packaging in my hallway',
      tell: 'Sorry about the mess! Packaging removal is part of the service, and they have to come back for it if you call within 3 days.',
    },
  ],
  lookalikes: [
    {
      ask: 'can i use the indoor sofa outside',
      tell: "No, please don't. The fabric can't handle rain or sun and the warranty would be void.",
    },
    {
      ask: 'the manual says "missing parts: see page 9". what is on page 9?',
      tell: 'Usually the list of spare parts with their numbers, so that you can order the right one.',
    },
  ],
  zeros: [
    {
      tool: 'getDeliveryFee',
      args: { orderNo: '#id:NO#######' },
      data: { fee: 0, reason: 'free for members' },
      thing: 'the delivery fee of {orderNo}',
      ask: ['what do i pay for delivery of {orderNo}', 'shipping cost {orderNo}?'],
      tell: ['Delivery is free, €0.', 'The delivery fee is 0.'],
    },
    {
      tool: 'isAssemblyIncluded',
      args: { article: '#pick:Lund table|Tove bed' },
      data: { included: false, minutes: 45 },
      thing: 'assembly of the {article}',
      ask: ['do you assemble the {article}?', 'is assembly included for the {article}'],
      tell: ['Assembly is not included for the {article}.', 'No, you put it together yourself.'],
    },
  ],
  noisy: [
    {
      tool: 'getReviewsDigest',
      args: { article: '#pick:Fjell sofa|Mora shelf' },
      data: {
        topComplaint: '#pick:broken leg on arrival|missing screws|wrong colour',
        complaints: '#int:4-60',
        stars: '#pick:3.9|4.4',
      },
      thing: 'the reviews of the {article}',
      ask: ['what do people complain about with the {article}', 'bad reviews {article}?'],
      tell: [
        'Most complaints are about {topComplaint} ({complaints}); the rating is {stars}.',
        'People mention {topComplaint}. Still, {stars} stars.',
      ],
    },
  ],
}
