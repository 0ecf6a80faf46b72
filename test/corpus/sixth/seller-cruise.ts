import type { Pack } from '../pack.ts'

export const MARKETPLACE_SELLER: Pack = {
  domain: 'marketplace-seller',
  language: 'en',
  agents: ['seller-copilot', 'listing-agent'],
  system:
    'You are Seller Copilot for merchants on the Bazaarly marketplace. Use the seller API for anything about listings, payouts and cases. Keep answers short and actionable.',
  lookups: [
    {
      tool: 'getListing',
      args: { listingId: '#id:BZ-L#######' },
      data: {
        state: '#pick:ACTIVE|PAUSED|UNDER_REVIEW',
        inventory: { available: '#int:2-480', reserved: '#int:1-20' },
        price: '#money:8-340',
        views_30d: '#int:120-9000',
      },
      thing: 'listing {listingId}',
      ask: [
        'How is listing {listingId} doing?',
        '{listingId} stock and price',
        'Is {listingId} still live? A buyer told me that she cannot see it.',
      ],
      tell: [
        'Listing {listingId} is {state} with {available} units available at {price}. It had {views_30d} views in the last 30 days.',
        'Its state is **{state}**, and {reserved} units are reserved for open orders.',
        '- State: {state}\n- Available: {available}\n- Reserved: {reserved}\n- Price: {price}',
        'You have {available} left, listed at {price}.',
      ],
    },
    {
      tool: 'payouts_retrieve',
      args: { payout_id: '#id:po_8##########' },
      data: {
        amount_net: '#money:90-8400',
        fees: '#money:5-400',
        arrival_date: '#date',
        bank_last4: '#id:####',
        status: '#pick:in_transit|paid|scheduled',
      },
      thing: 'payout {payout_id}',
      ask: [
        'When will payout {payout_id} arrive?',
        'payout {payout_id} amount?',
        "I'm reconciling my books. What was deducted from {payout_id} and which account does it go to?",
      ],
      tell: [
        'Payout {payout_id} over {amount_net} is {status} and should arrive on {arrival_date} in the account ending in {bank_last4}.',
        '{fees} in fees were deducted, which leaves {amount_net}.',
        "It's {status}: {amount_net} after {fees} in fees, expected on {arrival_date} in the account ending in {bank_last4}.",
      ],
    },
    {
      tool: 'fetch_buyer_case',
      args: { case_number: '#id:CS-#####-##' },
      data: {
        reason: '#pick:item damaged|item arrived late|not as described',
        respond_by: '#date',
        claimed: '#money:10-260',
        buyer_city: '#city',
      },
      thing: 'case {case_number}',
      ask: [
        'Tell me about case {case_number}',
        'what does the buyer claim in {case_number}',
        'I just got an email about {case_number}. What happened and how long do I have to answer?',
      ],
      tell: [
        'The buyer in {buyer_city} opened {case_number} because of "{reason}" and claims {claimed}. Please respond by {respond_by}.',
        'Reason: {reason}, claim: {claimed}. You have until {respond_by} to reply.',
        'They are asking for {claimed} ({reason}), and you should answer by {respond_by}.',
      ],
    },
    {
      tool: 'seller_metrics.snapshot',
      args: { store: '#pick:Oak & Thread|Pixel Attic|Nordic Pantry' },
      data: {
        rating: '#pick:4.6|4.8|4.9',
        late_shipments: '#int:1-14',
        orders: '#int:60-2200',
        tier: '#pick:Silver|Gold|Platinum',
      },
      thing: 'metrics for {store}',
      ask: [
        "What's the rating of {store} this month?",
        '{store} performance',
        'Are we still Gold with {store}, and how many late shipments did we have?',
      ],
      tell: [
        '{store} is in the {tier} tier with a rating of {rating} and {late_shipments} late shipments out of {orders} orders.',
        '{tier}, rating {rating}, {late_shipments} late shipments.',
        'This month: {orders} orders, {late_shipments} of them shipped late. Tier: {tier}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'pause_listing',
      args: { listingId: '#id:BZ-L#######' },
      ask: ['Pause {listingId} please', 'take {listingId} offline while I am on vacation'],
      done: [
        "{listingId} is paused. Buyers won't see it until you turn it on again.",
        'Listing {listingId} has been taken offline.',
      ],
    },
    {
      tool: 'setPrice',
      args: { listingId: '#id:BZ-L#######', new_price: '#money:9-99' },
      ask: ['Change the price of {listingId} to {new_price}', '{listingId} → {new_price}'],
      done: [
        'The price of {listingId} is now {new_price}.',
        'Updated to {new_price}. It takes about 10 minutes to show.',
      ],
    },
  ],
  checks: [
    {
      tool: 'list_policy_violations',
      args: { store: '#pick:Oak & Thread|Pixel Attic' },
      ask: ['Any policy violations on {store}?', 'Does {store} have open strikes?'],
      none: [
        '{store} has no policy violations.',
        "You're in the clear, there are no open strikes for {store}.",
        'No strikes, nothing flagged.',
      ],
    },
    {
      tool: 'find_unanswered_messages',
      args: { since: '#date' },
      ask: ['Do I have unanswered buyer messages since {since}?', 'unread buyer messages since {since}?'],
      none: ["You've answered every message since {since}.", 'No unanswered buyer messages, your inbox is clear.'],
    },
  ],
  knowledge: {
    source: 'seller_handbook_index',
    thing: 'the return window for electronics',
    ask: [
      'How long can buyers return electronics?',
      'return window electronics?',
      'A buyer wants to send back headphones after five weeks. Do I have to accept that?',
    ],
    documents: [
      'Section 7.2: Buyers may return electronics within 30 days of delivery. Sealed items must be unopened unless they are faulty.',
      'Section 7.4: For returns after the window, the seller decides. Faulty items are covered for 12 months.',
    ],
    tell: [
      "Electronics can be returned within **30 days** of delivery. After that it's up to you, unless the item is faulty, which is covered for 12 months.",
      'The window is 30 days from delivery, and sealed items must be unopened. Five weeks is too late unless the item is faulty.',
    ],
  },
  chats: [
    {
      ask: 'Give me a catchy title for a handmade oak cutting board',
      tell: '"Hand-Finished Solid Oak Cutting Board – Thick, Reversible, Made to Last".',
    },
    {
      ask: 'what does SKU stand for',
      tell: 'SKU stands for *stock keeping unit*: your own code for one sellable item or variant.',
    },
  ],
  sorrows: [
    {
      ask: 'My account got mixed up with another store for two days and I lost sales. Unacceptable!',
      tell: "I'm truly sorry about that mix-up, it shouldn't have happened. You're entitled to a fee credit for both days, and it shows up on your next statement without any action from you.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I ship from two countries with one listing?',
      tell: "No, each listing can only have one ship-from country. You'd create a second listing for the other warehouse.",
    },
    {
      ask: 'What does "Listing error 3021" mean?',
      tell: 'Error 3021 means that the main photo has text or a watermark on it. Upload a clean photo on a white background and the listing goes live.',
    },
  ],
  zeros: [
    {
      tool: 'count_open_returns',
      args: { store: '#pick:Pixel Attic|Nordic Pantry' },
      data: { open_returns: 0, currency: 'USD' },
      thing: 'open returns of {store}',
      ask: ['How many returns are open for {store}?', 'open returns {store}'],
      tell: ['There are 0 open returns for {store}.', 'All returns of {store} are closed, the count is zero.'],
    },
  ],
  noisy: [
    {
      tool: 'explain_rejected_upload',
      args: { batch: '#id:UP-####' },
      data: {
        rows_failed: '#int:2-60',
        main_error: '#pick:missing GTIN|invalid category|image URL returns 404',
        rows_ok: '#int:80-900',
      },
      thing: 'upload {batch}',
      ask: ['Why did rows fail in upload {batch}?', '{batch} upload errors'],
      tell: [
        '{rows_failed} rows of {batch} failed, mostly with "{main_error}". The other {rows_ok} rows went live.',
        'The main error is "{main_error}" ({rows_failed} rows).',
      ],
    },
  ],
}

export const CRUISE_LINE: Pack = {
  domain: 'cruise-line',
  language: 'en',
  agents: ['deck-concierge', 'shore-agent'],
  system:
    'You are Marina, the digital concierge of Aurora Cruises. Be warm and brief. Look up bookings, excursions and onboard accounts with the tools; never guess times or prices.',
  lookups: [
    {
      tool: 'retrieve_cruise_booking',
      args: { reservation: '#id:AC#####' },
      data: {
        ship: '#pick:Aurora Star|Aurora Breeze|Aurora Pearl',
        cabin: '#id:B#2#',
        embarkation: '#date',
        boardingWindow: '#pick:11:30-12:30|13:00-14:00|14:30-15:30',
        balanceDue: '#money:150-3800',
      },
      thing: 'reservation {reservation}',
      ask: [
        'What is my boarding time? Reservation {reservation}',
        '{reservation} cabin number',
        "We're so excited for our anniversary cruise! Can you tell me when we board and how much is left to pay on {reservation}?",
      ],
      tell: [
        "You're sailing on the {ship} on {embarkation}. Your boarding window is {boardingWindow}, and your cabin is {cabin}.",
        'Cabin {cabin} on the {ship}, boarding {boardingWindow}.',
        'Your boarding window is {boardingWindow}, and {balanceDue} is still due before departure.',
        '**Your cruise**\n\n| Ship | Date | Cabin |\n|---|---|---|\n| {ship} | {embarkation} | {cabin} |',
      ],
    },
    {
      tool: 'excursions.browse',
      args: { port: '#pick:Cozumel|Santorini|Dubrovnik|Juneau' },
      data: {
        top_tour: '#pick:Old Town walk|Snorkel and beach|Whale watching|Wine tasting',
        price_pp: '#money:45-210',
        spots_left: '#int:2-30',
        meeting_point: '#pick:Pier 2, blue flag|Deck 4 theatre|Gangway forward',
      },
      thing: 'excursions in {port}',
      ask: [
        'What can we do in {port}?',
        'tours {port} price',
        'My kids love the outdoors. Which excursion do you recommend in {port}, and are there places left?',
      ],
      tell: [
        'In {port}, our most popular tour is "{top_tour}" at {price_pp} per person. {spots_left} places are left, and you meet at {meeting_point}.',
        'I would go for "{top_tour}" ({price_pp} per person, {spots_left} spots left).',
        '"{top_tour}" at {price_pp}, with {spots_left} spots left.',
      ],
    },
    {
      tool: 'get_onboard_account',
      args: { folio: '#id:F-######' },
      data: {
        spent: '#money:20-1400',
        credit_left: '#money:10-300',
        last_charge: '#pick:Spa|Blue Lagoon Bar|Photo shop|Wi-Fi package',
      },
      thing: 'onboard account {folio}',
      ask: [
        'How much have I spent on {folio}?',
        'onboard credit left {folio}',
        'I see a charge that I do not recognise. What was the last thing on {folio}?',
      ],
      tell: [
        "You've spent {spent} so far and have {credit_left} of onboard credit left. The last charge was {last_charge}.",
        '{spent} spent, {credit_left} of credit left.',
        '{folio} is at {spent} now; the latest charge is from {last_charge}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'reserve_dinner_table',
      args: { restaurant: '#pick:Trattoria 11|The Grill|Sakura', guests: '#int:2-6' },
      ask: ['Book a table for {guests} at {restaurant} tonight', '{restaurant}, {guests} people'],
      done: ['Your table for {guests} at {restaurant} is booked. Enjoy!', 'Done: {restaurant}, party of {guests}.'],
    },
    {
      tool: 'order_cabin_service',
      args: { item: '#pick:extra pillows|a crib|ironing service' },
      ask: ['Please send {item} to my cabin', 'need {item}'],
      done: ['{item} will be brought to your cabin shortly.', 'Your steward has the order for {item}.'],
    },
  ],
  checks: [
    {
      tool: 'search_itinerary_changes',
      args: { reservation: '#id:AC#####' },
      ask: ['Has anything changed on our itinerary? {reservation}', 'any port changes for {reservation}?'],
      none: [
        'Your itinerary is unchanged, all ports are as booked.',
        'No changes so far. You will visit every port as planned.',
        'There are no port changes for {reservation}.',
      ],
    },
    {
      tool: 'listMissingDocuments',
      args: { reservation: '#id:AC#####' },
      ask: ['Are any travel documents missing for {reservation}?', 'missing docs {reservation}'],
      none: ['All your documents are in, nothing is missing.', 'None. {reservation} is fully checked in.'],
    },
  ],
  knowledge: {
    source: 'guest-guide-vectors',
    thing: 'bringing drinks on board',
    ask: [
      'May we bring our own wine on board?',
      'own alcohol allowed?',
      'My husband would like to bring a bottle of champagne for our anniversary. Is that OK?',
    ],
    documents: [
      'Each adult may bring one 750 ml bottle of wine or champagne in hand luggage on embarkation day. A corkage fee of $15 applies in restaurants.',
      'Beer and spirits bought ashore are stored and returned on the last evening.',
    ],
    tell: [
      'Yes! Each adult may bring one 750 ml bottle of wine or champagne on embarkation day. In restaurants there is a $15 corkage fee.',
      'One bottle of wine or champagne per adult is fine, in your hand luggage. Beer and spirits are stored until the last evening.',
    ],
  },
  chats: [
    {
      ask: 'Which side of the ship is port?',
      tell: 'Port is the left side when you face the bow. An easy way to remember: "port" and "left" both have four letters.',
    },
    {
      ask: 'tips against seasickness',
      tell: 'Stay midship on a lower deck, look at the horizon, eat light and try ginger.',
    },
  ],
  sorrows: [
    {
      ask: 'The pool was closed the whole week. What a letdown for my kids.',
      tell: "I'm sorry, I can imagine how disappointed your kids were. Because the pool was closed for more than three days, a credit of $40 per guest goes to your onboard account automatically.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I bring my dog on the cruise?',
      tell: 'Unfortunately not: only certified service dogs are allowed on board. Several kennels near the port offer discounts to our guests.',
    },
    {
      ask: 'My key card says "Invalid". Is it broken?',
      tell: '"Invalid" on the door usually means that the card was next to a phone. Guest Services on deck 5 re-encodes it in a minute.',
    },
  ],
  zeros: [
    {
      tool: 'single_supplement_quote',
      args: { reservation: '#id:AC#####' },
      data: { supplement: 0, promo: 'SOLO27' },
      thing: 'the single supplement for {reservation}',
      ask: ['What is the single supplement for {reservation}?', 'do I pay extra for travelling alone? {reservation}'],
      tell: [
        'The supplement is $0 thanks to the {promo} promotion.',
        "You don't pay any supplement for {reservation}.",
      ],
    },
    {
      tool: 'isVisaRequired',
      args: { port: '#pick:Cozumel|Santorini' },
      data: { required: false, nationality: 'US' },
      thing: 'visa rules for {port}',
      ask: ['Do US citizens need a visa for {port}?', 'visa {port}?'],
      tell: ['No, US citizens do not need a visa for {port}.', 'No visa is required in {port}.'],
    },
  ],
  noisy: [
    {
      tool: 'port_call_report',
      args: { port: '#pick:Dubrovnik|Juneau' },
      data: {
        cancelled_calls: '#int:1-6',
        cause: '#pick:high winds|berth conflict|tender failure',
        alternative: '#pick:a sea day|a call at Kotor|a longer stay in Skagway',
      },
      thing: 'cancelled calls in {port}',
      ask: ['Why was {port} cancelled on earlier sailings?', '{port} cancellations reasons'],
      tell: [
        '{cancelled_calls} calls in {port} were cancelled this season, mainly because of {cause}. Guests got {alternative} instead.',
        'Main cause: {cause}.',
      ],
    },
  ],
}
