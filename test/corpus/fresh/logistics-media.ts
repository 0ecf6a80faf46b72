import type { Pack } from '../pack.ts'

export const WAREHOUSE_3PL: Pack = {
  domain: 'warehouse-3pl',
  language: 'en',
  agents: ['dockside', 'shipment-agent'],
  system:
    'You are Dockside, the assistant for merchants who store goods with a third-party logistics provider. Quote SKUs and shipment numbers exactly. Data comes from the WMS tools.',
  lookups: [
    {
      tool: 'wms_inventory_level',
      args: { sku: '#id:SKU-#####', warehouse: '#pick:MAN1|HAM2|ATL3' },
      data: { on_hand: '#int:40-9000', reserved: '#int:2-300', inbound: '#int:10-2000', bin: '#id:A##-0#-##' },
      thing: '{sku} in {warehouse}',
      ask: [
        'How many units of {sku} are in {warehouse}?',
        'stock {sku} {warehouse}',
        'Are we going to run out of {sku} in {warehouse} before the next container gets in?',
      ],
      tell: [
        'There are {on_hand} units of {sku} in {warehouse}, of which {reserved} are reserved. Another {inbound} are inbound.',
        'On hand: {on_hand}. Inbound: {inbound}.',
        "You shouldn't run out: {on_hand} on hand and {inbound} on the way.",
        '{sku} sits in bin {bin} with {on_hand} units.',
      ],
    },
    {
      tool: 'track_shipment',
      args: { tracking_number: '#id:1Z999AA1########' },
      data: {
        status: { code: '#pick:IT|OFD|DL', description: '#pick:In transit|Out for delivery|Delivered' },
        last_scan: '#city',
        eta: '#date',
      },
      thing: 'shipment {tracking_number}',
      ask: [
        'Where is {tracking_number}?',
        'track {tracking_number}',
        'The customer says the parcel {tracking_number} never arrived. What does the carrier say?',
      ],
      tell: [
        'Shipment {tracking_number}: {description}. Last scan in {last_scan}, ETA {eta}.',
        'The carrier shows "{description}" with the last scan in {last_scan}.',
        "It's due on {eta}. Latest event: {description} ({last_scan}).",
      ],
    },
    {
      tool: 'asn_progress',
      args: { asn: '#id:ASN####' },
      data: {
        cartons_received: '#int:20-90',
        cartons_expected: '#int:90-120',
        dock: '#id:D#',
        receiving_done_by: '#date',
      },
      thing: 'inbound {asn}',
      ask: ['Has {asn} been received?', '{asn} progress', 'How many cartons of {asn} have been checked in so far?'],
      tell: [
        '{cartons_received} of {cartons_expected} cartons of {asn} have been received at dock {dock}.',
        'Receiving of {asn} should be done by {receiving_done_by}.',
        'So far {cartons_received}/{cartons_expected} cartons.',
      ],
    },
    {
      tool: 'quote_shipping_rates',
      args: { destination: '#city', weight_kg: '#int:1-30' },
      data: {
        cheapest_service: '#pick:Economy|Ground Advantage|Next Day',
        rate: '#money:3-80',
        transit_days: '#int:1-6',
      },
      thing: 'rates to {destination}',
      ask: [
        'What does it cost to ship {weight_kg} kg to {destination}?',
        'rate {destination} {weight_kg}kg',
        'cheapest service to {destination} for a {weight_kg} kg box',
      ],
      tell: [
        'The cheapest option to {destination} is {cheapest_service} at {rate}, taking {transit_days} days.',
        '{rate} with {cheapest_service}.',
        '{weight_kg} kg to {destination}: {rate}, about {transit_days} business days.',
      ],
    },
  ],
  actions: [
    {
      tool: 'hold_order',
      args: { order_ref: '#id:SO-#####' },
      ask: ['Put {order_ref} on hold', "please don't ship {order_ref} yet"],
      done: [
        '{order_ref} is on hold.',
        'I put {order_ref} on hold, so it will not leave the warehouse until you release it.',
      ],
    },
    {
      tool: 'book_pickup',
      args: { warehouse: '#pick:MAN1|HAM2', day: '#day' },
      ask: ['Book a pickup at {warehouse} for {day}', 'pickup {day} {warehouse}'],
      done: ['A pickup at {warehouse} is booked for {day}.', 'Pickup confirmed for {day}.'],
    },
  ],
  checks: [
    {
      tool: 'list_backorders',
      args: { sku: '#id:SKU-#####' },
      ask: ['Do we have backorders for {sku}?', 'backorders {sku}'],
      none: [
        'There are no backorders for {sku}.',
        '{sku} has no orders waiting for stock.',
        'No backorders at present.',
      ],
    },
    {
      tool: 'search_damaged_goods',
      args: { asn: '#id:ASN####' },
      ask: ['Was anything damaged in {asn}?', 'damage report {asn}?'],
      none: ['No damage was recorded for {asn}.', 'All cartons of {asn} arrived intact.'],
    },
  ],
  knowledge: {
    source: '3pl-merchant-guide',
    thing: 'the cut-off time for same-day dispatch',
    ask: [
      "What's the cut-off for same-day shipping?",
      'cutoff time?',
      'Until when do orders have to come in to leave today',
    ],
    documents: [
      'Orders received by 2 pm local warehouse time are dispatched the same day, Monday to Friday.',
      'Hazardous goods and pallets need one more working day.',
    ],
    tell: [
      'Orders received by 2 pm local warehouse time, Monday to Friday, leave the same day. Hazardous goods and pallets take one more working day.',
      'The cut-off is 2 pm warehouse time.',
    ],
  },
  chats: [
    { ask: 'FIFO vs FEFO?', tell: 'FIFO ships the oldest stock first, FEFO the stock that expires first.' },
    {
      ask: 'What does 3PL stand for?',
      tell: 'Third-party logistics: a company that stores, packs and ships goods for you.',
    },
  ],
  sorrows: [
    {
      ask: 'You shipped 40 orders to the wrong addresses.',
      tell: 'I am sorry about this, I know what it means for your customers. Mis-shipments are re-sent at our cost within one working day, and you can download the list under Claims.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can you store frozen goods?',
      tell: 'No, our warehouses are ambient only, so frozen or chilled goods cannot be accepted.',
    },
    {
      ask: 'what does the carrier status "exception" mean',
      tell: 'Something interrupted the normal flow, such as weather, a wrong address or customs. It often resolves by itself.',
    },
  ],
  zeros: [
    {
      tool: 'count_mispicks',
      args: { warehouse: '#pick:MAN1|ATL3', day: '#day' },
      data: { mispicks: 0, orders_picked: 1840 },
      thing: 'the mispicks in {warehouse} on {day}',
      ask: ['How many mispicks did {warehouse} have on {day}?', 'mispicks {warehouse} {day}'],
      tell: [
        '{warehouse} had 0 mispicks on {day} across {orders_picked} orders.',
        'There were none: 0 of {orders_picked} orders.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'carrier_exceptions',
      args: { carrier: '#pick:DPD|FedEx|GLS' },
      data: {
        exceptions: '#int:4-80',
        leading_cause: '#pick:incorrect address|delivery refused|customs rejected',
        oldest: '#date',
      },
      thing: 'the exceptions at {carrier}',
      ask: ['What delivery problems do we have with {carrier}?', '{carrier} exceptions'],
      tell: [
        '{carrier} has {exceptions} open exceptions, mostly: {leading_cause}. The oldest is from {oldest}.',
        'Leading cause: {leading_cause} ({exceptions} parcels).',
      ],
    },
  ],
}

export const NEWS_SUBSCRIPTIONS: Pack = {
  domain: 'news-subscriptions',
  language: 'en',
  agents: ['reader-care', 'archive-agent'],
  system:
    'You are the reader assistant of The Meridian, a daily newspaper with a paid website and app. Help with subscriptions, delivery and finding articles. Do not express political opinions.',
  lookups: [
    {
      tool: 'find_article',
      args: { topic: '#pick:housing prices|wind farms|school meals' },
      data: {
        headline: '#pick:Why rents keep rising|The race for the coast|What children eat at noon',
        author: '#name',
        published: '#date',
        section: '#pick:Economy|Science|Society',
      },
      thing: 'an article about {topic}',
      ask: [
        'I am looking for an article about {topic}',
        'recent piece on {topic}?',
        'My neighbour told me about your story on {topic}. When was it published and who wrote it?',
      ],
      tell: [
        'You might mean "{headline}" by {author}, published on {published} in {section}.',
        '"{headline}" ({published}).',
        '{author} wrote about {topic} on {published}: "{headline}".',
      ],
    },
    {
      tool: 'subscriber_profile',
      args: { email: '#pick:jo.lane@example.com|t.marsh@example.com|ada.k@example.com' },
      data: {
        product: '#pick:Digital Basic|Digital Plus|Weekend Print',
        valid_until: '#date',
        price: '#money:4-39',
        devices: '#int:1-5',
      },
      thing: 'a subscription for {email}',
      ask: ['Which subscription do I have? {email}', 'when does my trial end, {email}', 'subscription {email}'],
      tell: [
        'You have {product} for {price} per month, valid until {valid_until}.',
        'Your subscription ({product}) runs until {valid_until}.',
        '{product}, {price} a month, {devices} devices registered.',
      ],
    },
    {
      tool: 'print_delivery_route',
      args: { postcode: '#id:BS# #XQ' },
      data: {
        delivered_by: '#pick:6:00 am|6:45 am|7:15 am',
        depot: '#pick:Bristol North|Avonmouth',
        next_issue: '#date',
      },
      thing: 'the delivery for {postcode}',
      ask: [
        'By when should the paper arrive in {postcode}?',
        'delivery time {postcode}',
        "The paper wasn't in the letterbox at 6 today. What is the normal time for {postcode}?",
      ],
      tell: [
        'In {postcode} the paper is delivered by {delivered_by} from the {depot} depot.',
        'It should be there by {delivered_by}. The next issue comes on {next_issue}.',
        '{delivered_by} at the latest.',
      ],
    },
    {
      tool: 'crossword_solution',
      args: { puzzle: '#int:12000-14000' },
      data: {
        setter: '#pick:Orlando|Vesta|Imp',
        difficulty: '#pick:gentle|tricky|fiendish',
        one_across: '#pick:LANTERN|OYSTER|COMPASS',
      },
      thing: 'crossword {puzzle}',
      ask: [
        'What is 1 across in crossword {puzzle}?',
        'who set puzzle {puzzle}',
        'Solution to {puzzle} please, I give up',
      ],
      tell: [
        '1 across in crossword {puzzle} is {one_across}. It was set by {setter}.',
        'The answer is {one_across}.',
        '{setter} set it, and rated it {difficulty}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'pause_delivery',
      args: { from: '#date', weeks: '#int:1-4' },
      ask: [
        'Pause my paper for {weeks} weeks from {from}',
        'we are on holiday from {from}, no paper for {weeks} weeks',
      ],
      done: [
        'Your delivery is paused for {weeks} weeks from {from}.',
        'Enjoy your holiday! The paper pauses from {from}.',
      ],
    },
    {
      tool: 'set_newsletter',
      args: { newsletter: '#pick:Morning Brief|Climate Weekly' },
      ask: ['Sign me up for {newsletter}', 'I want the {newsletter} newsletter'],
      done: ["You're signed up for {newsletter}.", 'Welcome to {newsletter}! The first issue arrives soon.'],
    },
  ],
  checks: [
    {
      tool: 'list_corrections',
      args: { section: '#pick:Economy|Science' },
      ask: ['Were there any corrections in {section} this week?', 'corrections {section}'],
      none: [
        'There were no corrections in {section} this week.',
        'No, nothing had to be corrected in {section}.',
        'None this week.',
      ],
    },
    {
      tool: 'check_delivery_disruptions',
      args: { postcode: '#id:BS# #XQ' },
      ask: ['Is there a disruption in {postcode} tomorrow?', 'delivery problems {postcode}?'],
      none: ['No disruptions are expected in {postcode}.', 'The delivery in {postcode} runs normally.'],
    },
  ],
  knowledge: {
    source: 'reader_terms',
    thing: 'sharing a subscription',
    ask: [
      'Can I share my subscription with my family?',
      'sharing allowed?',
      'How many people can use one Digital Plus account',
    ],
    documents: [
      'Digital Plus may be used by up to four people in one household. Digital Basic is for one person.',
      'Additional readers are invited under Account > Household.',
    ],
    tell: [
      'With Digital Plus, up to four people in your household can read along; invite them under Account > Household. Digital Basic is for one person.',
      'Yes, with Digital Plus: four people per household.',
    ],
  },
  chats: [
    { ask: 'What is an op-ed?', tell: 'An opinion piece by an author who is not part of the editorial board.' },
    {
      ask: 'recommend a podcast for the commute',
      tell: 'Our daily show "Meridian Minutes" is 20 minutes long and covers three stories.',
    },
  ],
  sorrows: [
    {
      ask: 'Third wet newspaper this week',
      tell: "I'm sorry, soggy paper is no way to start the day. You can ask for plastic-free weather sleeves under Delivery options, and each spoiled copy is credited.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I read last year’s puzzles without a subscription?',
      tell: 'No, the puzzle archive is reserved for subscribers.',
    },
    {
      ask: 'Suggest a headline for a story about a bridge that stays closed',
      tell: '"No way across: why the bridge is still not available to drivers"',
    },
  ],
  zeros: [
    {
      tool: 'articles_left',
      args: { email: '#pick:jo.lane@example.com|ada.k@example.com' },
      data: { free_articles_left: 0, resets_in_days: 9 },
      thing: 'the free articles of {email}',
      ask: ['How many free articles do I have left? {email}', 'free articles {email}'],
      tell: [
        'You have 0 free articles left this month.',
        'All free articles are used up; the counter resets in {resets_in_days} days.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'app_incident_feed',
      args: { app: '#pick:iOS app|Android app' },
      data: {
        incident: '#pick:login error|articles not loading|notifications failing',
        since: '#pick:7 am|last night',
        fixed_in: '#pick:9.4.1|9.5.0',
      },
      thing: 'the problems with the {app}',
      ask: ['Is something wrong with the {app}?', '{app} known issues'],
      tell: [
        'Yes, readers of the {app} have reported this since {since}: {incident}. It is fixed in version {fixed_in}.',
        'Known issue: {incident} (since {since}). Please update to {fixed_in}.',
      ],
    },
  ],
}
