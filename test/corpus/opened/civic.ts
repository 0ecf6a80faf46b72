import type { Pack } from '../pack.ts'

export const WASTE: Pack = {
  domain: 'waste-collection',
  language: 'en',
  agents: ['kerbside-guide', 'bulky-items'],
  system:
    'You answer residents on behalf of Elmstead City Council (refuse and recycling). Plain English, reading age nine. Never promise a refund.',
  lookups: [
    {
      tool: 'collection_day',
      args: { postcode: '#id:EL# #QX' },
      data: { refuse: '#day', recycling: '#day', crew: '#int:1-22' },
      thing: 'the collection day for {postcode}',
      ask: [
        'when is my bin day {postcode}',
        'I have just moved to {postcode} and nobody told me when to put the bins out!! Please tell me the days.',
        'bin day?? {postcode}',
        'Which days are refuse and recycling picked up at {postcode}?',
      ],
      tell: [
        'No need to panic. Refuse is {refuse}; recycling is {recycling}.',
        'At {postcode}, refuse goes on {refuse} and recycling on {recycling}.',
        'Refuse: {refuse}. Recycling: {recycling}.',
        'Put your refuse bin out for {refuse} and the recycling box for {recycling}, by 7 in the morning.',
        'Crew {crew} comes on {refuse}; recycling is on {recycling}.',
      ],
    },
    {
      tool: 'bulky_booking',
      args: { booking: '#id:BW/#####' },
      data: { items: '#pick:one sofa|a fridge and a mattress|two wardrobes', pickup: '#date', paid: '#money:20-70' },
      thing: 'bulky waste booking {booking}',
      ask: ['What did I book under {booking}?', 'sofa pickup {booking} when', 'Please confirm booking {booking}'],
      tell: [
        'Booking {booking} is for {items}, to be picked up on {pickup}.',
        'We pick up {items} on {pickup}. You paid {paid}.',
        'It is confirmed: {pickup}, {items}.',
      ],
    },
    {
      tool: 'permit_lookup',
      args: { permit: '#id:SKIP-###' },
      data: { valid_until: '#date', street: '#pick:Mill Road|Station Parade|Orchard Way' },
      thing: 'skip permit {permit}',
      ask: ['Is skip permit {permit} still valid?', '{permit} valid?', 'until when can the skip stay? permit {permit}'],
      tell: [
        'Yes.',
        'Yes, until {valid_until}.',
        'Permit {permit} for {street} is valid until {valid_until}.',
        'It is good until {valid_until}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'report_missed_bin',
      args: { postcode: '#id:EL# #QX' },
      ask: ['they missed my bin again!!! {postcode}', 'I wish to report a missed collection at {postcode}.'],
      done: [
        'Thank you. The missed collection at {postcode} has been reported.',
        'We have logged the missed bin at {postcode}.',
      ],
    },
    {
      tool: 'request_extra_sacks',
      args: { sacks: '#int:5-30' },
      ask: ['can i get {sacks} more garden sacks', '{sacks} extra sacks please'],
      done: ['{sacks} sacks have been requested for you.', 'Your request for {sacks} sacks is in.'],
    },
  ],
  checks: [
    {
      tool: 'service_disruptions',
      args: { ward: '#pick:Northfield|Quayside|St Anne' },
      ask: ['Are there any disruptions in {ward}?', 'strike this week in {ward}?'],
      none: [
        'There are no disruptions in {ward}.',
        'No. Collections in {ward} run as normal.',
        'None in {ward} this week.',
      ],
    },
    {
      tool: 'penalty_notices',
      args: { postcode: '#id:EL# #QX' },
      ask: ['Do I have any fines at {postcode}?', 'fines {postcode}'],
      none: ['You have no fines.', 'No penalty notices have been issued for {postcode}.'],
    },
  ],
  knowledge: {
    source: 'recycling-az',
    thing: 'the disposal of paint tins',
    ask: ['Where do I put old paint?', 'paint tins which bin', 'can half full paint cans go in recycling?'],
    documents: [
      'Empty metal paint tins go into the recycling box.',
      'Tins with wet paint must go to the Household Centre on Tuesdays.',
    ],
    tell: [
      'Empty tins go in the recycling box. Tins with wet paint go to the Household Centre on Tuesdays.',
      'If the tin is empty: recycling box. If not: take it to the Household Centre, Tuesdays only.',
      'Take wet paint to the Household Centre on a Tuesday; empty metal tins may go in the box.',
    ],
  },
  chats: [
    { ask: 'Why must jars be rinsed?', tell: 'Leftover food spoils the paper that travels in the same lorry.' },
    { ask: 'what is compost good for', tell: 'It feeds the soil, holds water and saves you from buying fertiliser.' },
  ],
  sorrows: [
    {
      ask: 'Your crew broke my gate and drove off.',
      tell: 'We are sorry. Crews have to report damage, and this one did not. Claims can be made with a photo within 28 days.',
    },
    {
      ask: 'Third missed collection this month, it stinks!',
      tell: 'We apologise. Three missed collections in a month is not the service that you pay for.',
    },
  ],
  lookalikes: [
    { ask: 'Can nappies be recycled?', tell: 'No, they cannot. Nappies go into the refuse bin.' },
    { ask: 'Can I burn garden waste in my yard?', tell: 'That is not permitted within the city.' },
    {
      ask: 'What does a "contaminated: not collected" tag mean?',
      tell: 'It means that something in the box cannot be recycled. Take it out and put the box out again.',
    },
  ],
  zeros: [
    {
      tool: 'missed_count',
      args: { postcode: '#id:EL# #QX' },
      data: { missed_this_year: 0, streets: '#int:2-9' },
      thing: 'missed collections at {postcode}',
      ask: ['How many collections were missed at {postcode} this year?', 'missed count {postcode}'],
      tell: ['0 this year.', 'The number of missed collections is 0.'],
    },
    {
      tool: 'garden_subscription_active',
      args: { postcode: '#id:EL# #QX' },
      data: { active: false, price: '#pick:£45|£52' },
      thing: 'the garden waste subscription at {postcode}',
      ask: ['Do I have garden waste at {postcode}?', 'garden subscription active? {postcode}'],
      tell: ['No, your garden waste subscription is not active.', 'It is not active at {postcode}.'],
    },
  ],
  noisy: [
    {
      tool: 'lorry_incident',
      args: { ward: '#pick:Northfield|Quayside' },
      data: { incident: '#pick:hydraulic failure|lift arm error', delayed_streets: '#int:4-30' },
      thing: 'the incident in {ward}',
      ask: ['Why is the lorry late in {ward}?', 'what happened in {ward}'],
      tell: ['The lorry had a problem: {incident}. {delayed_streets} streets are late.', 'There was a {incident}.'],
    },
  ],
}

export const DONORS: Pack = {
  domain: 'donor-care',
  language: 'en',
  agents: ['gratitude-desk', 'gift-ledger'],
  system: 'You look after supporters of a river conservation charity. Be thankful, personal and never pushy.',
  lookups: [
    {
      tool: 'gift_history',
      args: { supporter: '#id:SUP-#####' },
      data: { total: '#money:30-9000', gifts: '#int:2-48', last_gift: '#date' },
      thing: 'the giving history of {supporter}',
      ask: [
        'How much have I given so far? I am {supporter}',
        'total donations {supporter}',
        'For my tax return: what did I give in all? Supporter {supporter}',
      ],
      tell: [
        "I think it's wonderful: {gifts} gifts, {total} in all!",
        'You have given {total} in {gifts} gifts. Thank you so much!',
        '{total} in total, the last on {last_gift}.',
        'In all {total}. That is a lot of clean river.',
        'Our books show {gifts} gifts with a sum of {total}.',
      ],
    },
    {
      tool: 'project_update',
      args: { project: '#pick:Otter Bend|Salmon Ladder|Clean Banks' },
      data: {
        metres_restored: '#int:200-8000',
        volunteers: '#int:12-300',
        phase: '#pick:planting|monitoring|building',
      },
      thing: 'the project {project}',
      ask: [
        'Hi, what happened with {project} since I donated?',
        '{project} update',
        'my class raised 120 for {project}, the kids would love to hear how it is going',
      ],
      tell: [
        '{project} is in the {phase} phase: {metres_restored} metres restored with {volunteers} volunteers.',
        'So far {metres_restored} metres of river have been restored.',
        'Wonderful things! {volunteers} volunteers, {metres_restored} metres, and now {phase}.',
      ],
    },
    {
      tool: 'tax_receipt',
      args: { receipt: '#id:TR##-####' },
      data: { issued: true, sent_on: '#date', channel: '#pick:post|email' },
      thing: 'tax receipt {receipt}',
      ask: ['was {receipt} sent?', 'Has my receipt {receipt} been issued yet?', 'receipt {receipt}??'],
      tell: [
        'Yes.',
        'Yes, it went out by {channel} on {sent_on}.',
        'It has been sent by {channel}.',
        'Your receipt was issued and sent on {sent_on}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'pause_standing_gift',
      args: { months: '#int:2-9' },
      ask: ['lost my job, can we pause for {months} months', 'Please pause my gift for {months} months.'],
      done: ['Your gift is paused for {months} months. Take care of yourself first.', 'Paused for {months} months.'],
    },
    {
      tool: 'opt_out_mailing',
      args: { channel: '#pick:phone|letter|text message' },
      ask: ['no more contact by {channel} please', 'stop the {channel} stuff'],
      done: ['We will not contact you by {channel} any more.', 'You are opted out of {channel}.'],
    },
  ],
  checks: [
    {
      tool: 'bounced_debits',
      args: { supporter: '#id:SUP-#####' },
      ask: ['Did any of my debits bounce? {supporter}', 'bounced payments {supporter}'],
      none: ['None of your debits bounced.', 'No, all of them went through.'],
    },
    {
      tool: 'nearby_cleanups',
      args: { town: '#pick:Ashby|Fernhill|Wexcombe' },
      ask: ['Any clean-ups near {town} this month?', 'volunteering near {town}?'],
      none: ['There are no clean-ups near {town} this month.', 'Nothing is planned around {town} in the coming weeks.'],
    },
  ],
  knowledge: {
    source: 'legacy-brochure',
    thing: 'leaving a gift in a will',
    ask: [
      'How do I leave you something in my will?',
      'what do i need to put in a will for you',
      'Do you need the charity number in a will?',
    ],
    documents: ['A will should state our full name and charity number 219047.', 'A witness may not be a beneficiary.'],
    tell: [
      'Please state our full name and charity number 219047; a witness may not be a beneficiary.',
      'You need our name and the number 219047.',
      'Name us in full with charity number 219047, and choose witnesses who do not inherit.',
    ],
  },
  chats: [
    {
      ask: 'Why are otters important?',
      tell: 'Where otters live, the whole chain below them is healthy: clean water, fish, insects and plants.',
    },
    {
      ask: 'idea for a school fundraiser?',
      tell: 'A sponsored walk along the river: children collect pledges per kilometre.',
    },
  ],
  sorrows: [
    {
      ask: 'I got a begging letter addressed to my late mother.',
      tell: 'I am so very sorry. That letter must have hurt. Thank you for telling us, and please accept our condolences.',
    },
    {
      ask: 'You thanked me for 15 but I gave 150',
      tell: "I'm sorry for that slip. A gift like yours deserves to be named correctly.",
    },
  ],
  lookalikes: [
    { ask: 'May I get my donation back after a year?', tell: 'Unfortunately not: refunds are possible for 30 days.' },
    { ask: 'Is bread good for ducks?', tell: "It isn't. Bread swells in their stomachs and spoils the water." },
    {
      ask: 'Write a gentle line to turn down a sponsor from the coal industry',
      tell: 'We are grateful for your offer, yet we cannot accept it, as it would not fit our mission.',
    },
  ],
  zeros: [
    {
      tool: 'admin_cost_share',
      args: { project: '#pick:Otter Bend|Clean Banks' },
      data: { admin_percent: 0, funded_by: 'an endowment' },
      thing: 'the admin share of {project}',
      ask: ['How much of my gift to {project} goes to admin?', 'admin costs {project}?'],
      tell: ['0 percent.', 'Nothing at all: 0 percent of it goes to admin.'],
    },
  ],
  noisy: [
    {
      tool: 'failed_collections',
      args: { supporter: '#id:SUP-#####' },
      data: { failed: '#int:1-3', bank_code: '#pick:AC04 account closed|AM04 insufficient funds' },
      thing: 'failed collections of {supporter}',
      ask: ['Why did my gift fail? {supporter}', 'failed gift {supporter}'],
      tell: ['Your bank returned {failed} collections with {bank_code}.', 'The bank says: {bank_code}.'],
    },
  ],
}
