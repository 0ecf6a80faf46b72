import type { Pack } from '../pack.ts'

export const CONFERENCE_EVENTS: Pack = {
  domain: 'conference-events',
  language: 'en',
  agents: ['attendee-concierge', 'speaker-ops-agent'],
  system:
    'You are the assistant in the app of the DataForward conference. Help attendees, speakers and sponsors with the schedule, badges, rooms and logistics. All times are local to the venue.',
  lookups: [
    {
      tool: 'schedule_find_session',
      args: { session: '#pick:Scaling Vector Search|Privacy by Default|The Boring Stack|Small Models, Big Wins' },
      data: {
        starts_at: '#pick:Tue 09:15|Tue 14:00|Wed 11:30|Wed 16:45',
        room: '#pick:Hall A|Hall C|Workshop 2|Main Stage',
        speaker: '#name',
        seats_left: '#int:3-160',
      },
      thing: 'the session "{session}"',
      ask: [
        'When and where is "{session}"?',
        '{session} room + time',
        "I don't want to miss {session}. What time is it on, and which room should I go to?",
      ],
      tell: [
        '"{session}" with {speaker} starts {starts_at} in {room}. There are {seats_left} seats left.',
        '{starts_at}, {room}.',
        "It's on {starts_at} in {room}, presented by {speaker}. I'd suggest arriving a few minutes early.",
        '🎤 **{session}**\n- When: {starts_at}\n- Where: {room}\n- Speaker: {speaker}',
      ],
    },
    {
      tool: 'registration__get_badge',
      args: { reg_code: '#id:DF26-####' },
      data: {
        ticket_type: '#pick:Full pass|Expo pass|Speaker pass|Student pass',
        name_on_badge: '#name',
        pickup_desk: '#pick:Desk 1|Desk 4|Desk 7',
        opens: '#pick:07:30|08:00|08:15',
      },
      thing: 'registration {reg_code}',
      ask: [
        'Where do I pick up the badge for {reg_code} and from what time?',
        'badge desk {reg_code}',
        'My colleague registered me with the code {reg_code}. Where can I get my badge tomorrow morning, and how early?',
      ],
      tell: [
        'You can collect the badge for {name_on_badge} ({ticket_type}) at {pickup_desk} from {opens}.',
        '{pickup_desk}, open from {opens}.',
        'Please head to {pickup_desk}; it opens at {opens}. Your ticket type is {ticket_type}.',
      ],
    },
    {
      tool: 'sponsors.getBoothInfo',
      args: { sponsor: '#pick:Quartzline|Nimbly|Oakstream|Fathom Labs' },
      data: {
        booth: '#id:E##',
        hall: '#pick:Expo Hall North|Expo Hall South',
        contact: '#name',
        setup_deadline: '#date',
      },
      thing: 'the booth of {sponsor}',
      ask: [
        "Where's the {sponsor} booth?",
        '{sponsor} booth no',
        'I was told to meet someone at {sponsor}. Where do I find them in the expo?',
      ],
      tell: [
        '{sponsor} is at booth {booth} in {hall}. Your contact there is {contact}.',
        'Booth {booth}, {hall}.',
        "You'll find {sponsor} in {hall}, booth {booth}.",
      ],
    },
    {
      tool: 'shuttle_next_departure',
      args: { stop: '#pick:Hotel Astoria|Central Station|Airport T2' },
      data: { departs: '#pick:08:20|12:05|17:40|22:15', frequency_min: '#pick:10|15|20', travel_min: '#int:9-40' },
      thing: 'the shuttle at {stop}',
      ask: ['When does the next shuttle leave from {stop}?', 'next shuttle {stop}'],
      tell: [
        'The next shuttle from {stop} leaves at {departs} and takes about {travel_min} minutes. After that, they run every {frequency_min} minutes.',
        'Next departure: {departs}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'schedule_bookmark',
      args: { session: '#pick:Privacy by Default|The Boring Stack' },
      ask: ['Save {session} to my schedule', 'bookmark "{session}"'],
      done: [
        '"{session}" is now in your personal schedule.',
        "I've bookmarked {session} for you. You'll get a reminder 10 minutes before.",
      ],
    },
    {
      tool: 'speakers__request_av',
      args: { equipment: '#pick:a second microphone|an HDMI adapter|a clicker', room: '#pick:Hall A|Workshop 2' },
      ask: ['I need {equipment} in {room}', 'please get {equipment} to {room}'],
      done: [
        'The AV team has been asked to bring {equipment} to {room}.',
        "Your request for {equipment} is in. It'll be in {room} before your talk.",
      ],
    },
  ],
  checks: [
    {
      tool: 'list_schedule_changes',
      args: { day: '#pick:Tuesday|Wednesday' },
      ask: ['Has anything changed in the programme on {day}?', 'changes {day}'],
      none: [
        'There are no changes to the programme on {day}.',
        "{day}'s programme stands exactly as published.",
        'Nothing has moved on {day}; all sessions take place as planned.',
      ],
    },
    {
      tool: 'findDoubleBookedRooms',
      args: { room: '#pick:Hall A|Hall C|Workshop 2' },
      ask: ['Is {room} double-booked at any point?', '{room} double bookings'],
      none: ["{room} isn't double-booked at any time.", 'I found no double bookings for {room}.'],
    },
  ],
  knowledge: {
    source: 'dataforward-attendee-guide',
    thing: 'recordings of the talks',
    ask: [
      'Will the talks be recorded?',
      'recordings when?',
      "Two talks that I'd love to see are at the same time. Can I watch one of them later, and for how long?",
    ],
    documents: [
      'All talks in Hall A, Hall C and on the Main Stage are recorded and published in the app within 5 working days. Workshops are not recorded.',
      'Full passes have access to the recordings for 12 months, Expo passes to keynotes only.',
    ],
    tell: [
      'Yes, all talks in the halls and on the Main Stage are recorded and appear in the app within 5 working days. With a Full pass you can watch them for 12 months. Workshops are not recorded.',
      'Talks (but not workshops) are recorded and published within 5 working days; Full pass holders have access for 12 months.',
    ],
  },
  chats: [
    {
      ask: 'ideas for breaking the ice at the networking dinner?',
      tell: 'Ask which talk changed their mind, what they are building right now, or what they would present if they had five minutes on stage.',
    },
    {
      ask: 'What should I wear?',
      tell: "Smart casual works well. The halls are air-conditioned, so a light jacket doesn't hurt.",
    },
  ],
  sorrows: [
    {
      ask: 'I stood in line 40 min for lunch and the veggie option was gone',
      tell: "I'm so sorry, that's a frustrating way to spend a break. The caterer has doubled the vegetarian portions for tomorrow, and your badge now gives you a free meal at the food trucks outside.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I give my ticket to a colleague on the day?',
      tell: 'Tickets can be transferred until midnight before the first day, not afterwards. You do that yourself under My registration > Transfer.',
    },
    {
      ask: 'The app shows "Access denied" for the speaker lounge',
      tell: 'The lounge is for badges of the types Speaker and Staff, which is why other badges see that message. The community lounge on level 1 is open to everybody.',
    },
  ],
  zeros: [
    {
      tool: 'waitlist_ahead_of_me',
      args: { session: '#pick:Scaling Vector Search|Small Models, Big Wins' },
      data: { ahead: 0, list: 'standby' },
      thing: 'the waitlist for {session}',
      ask: ['How many people are ahead of me on the waitlist for {session}?', 'waitlist position {session}'],
      tell: [
        'There are 0 people ahead of you, so you are next in line for {session}.',
        "Nobody is ahead of you on the waitlist; you're first.",
      ],
    },
  ],
  noisy: [
    {
      tool: 'checkin_failures',
      args: { desk: '#pick:Desk 1|Desk 4|Desk 7' },
      data: {
        failed: '#int:4-70',
        reason: '#pick:unreadable QR codes|unpaid registrations|printer jams',
        resolved: '#int:1-3',
      },
      thing: 'check-in failures at {desk}',
      ask: ['What is going wrong at {desk}?', 'failed check-ins {desk}'],
      tell: [
        '{desk} has had {failed} failed check-ins, most of them due to {reason}.',
        'Mainly {reason}: {failed} check-ins failed at {desk}.',
      ],
    },
  ],
}

export const WAREHOUSE_STOCK: Pack = {
  domain: 'warehouse-stock',
  language: 'en',
  agents: ['stockroom-copilot', 'replenishment-agent'],
  system:
    'You are a copilot for warehouse staff. You query the WMS for stock, locations, inbound deliveries and picks. Short answers; people read them on handheld scanners.',
  lookups: [
    {
      tool: 'wms.stock_on_hand',
      args: { sku: '#id:SKU-#####' },
      data: {
        on_hand: '#int:12-4800',
        reserved: '#int:1-11',
        location: '#id:A##-0#-#',
        unit: '#pick:pcs|cartons',
      },
      thing: 'stock of {sku}',
      ask: [
        'How many {sku} do we have and where?',
        '{sku} qty loc',
        'A customer wants a big batch of {sku}. What do we have on hand, and in which location is it?',
      ],
      tell: [
        'We have {on_hand} {unit} of {sku} on hand at {location}. {reserved} are reserved.',
        '{on_hand} {unit} @ {location}',
        '{sku}: {on_hand} {unit} in location {location}, {reserved} of them reserved for open orders.',
      ],
    },
    {
      tool: 'inbound_get_asn',
      args: { asn: '#id:ASN######' },
      data: {
        supplier: '#pick:Kestrel Plastics|Boyd Fasteners|Lumo Lighting',
        arrives: '#date',
        pallets: '#int:2-33',
        dock: '#pick:Dock 2|Dock 5|Dock 9',
      },
      thing: 'inbound {asn}',
      ask: [
        'When does {asn} arrive and at which dock?',
        '{asn} eta/dock',
        'Need to plan people for {asn}. Tell me the day, the dock and how many pallets are coming.',
      ],
      tell: [
        '{asn} from {supplier} arrives on {arrives} at {dock} with {pallets} pallets.',
        '{arrives}, {dock}, {pallets} pallets.',
        'Expect {pallets} pallets from {supplier} at {dock} on {arrives}.',
      ],
    },
    {
      tool: 'getPickTask',
      args: { task: '#id:PK-####' },
      data: {
        lines: '#int:2-40',
        picker: '#name',
        progress_percent: '#percent',
        cut_off: '#pick:13:00|15:30|17:00',
      },
      thing: 'pick task {task}',
      ask: ['How is {task} coming along and who is on it?', 'progress {task}, picker?'],
      tell: [
        '{picker} is on {task}: {progress_percent}% of {lines} lines are picked, and the cut-off is {cut_off}.',
        '{progress_percent}% done, picker {picker}.',
        'Task {task} is at {progress_percent}%. {picker} has it, with {lines} lines in total.',
      ],
    },
    {
      tool: 'reorder_suggestion',
      args: { sku: '#id:SKU-#####' },
      data: {
        suggested_qty: '#int:50-2000',
        days_of_cover: '#int:2-30',
        supplier: '#pick:Kestrel Plastics|Boyd Fasteners',
      },
      thing: 'the reorder suggestion for {sku}',
      ask: ['How much {sku} should we reorder?', 'reorder {sku}'],
      tell: [
        'The suggestion is to order {suggested_qty} of {sku} from {supplier}. Current stock covers {days_of_cover} days.',
        'Order {suggested_qty} ({supplier}).',
      ],
    },
  ],
  actions: [
    {
      tool: 'wms.move_stock',
      args: { sku: '#id:SKU-#####', to_location: '#id:B##-0#-#' },
      ask: ['Book {sku} over to {to_location}', '{sku} moved to {to_location}, update pls'],
      done: ['{sku} is now booked to {to_location}.', 'Move recorded: {sku} to {to_location}.'],
    },
    {
      tool: 'print_label',
      args: { task: '#id:PK-####', printer: '#pick:ZD-03|ZD-07' },
      ask: ['Print the labels for {task} on {printer}', 'labels {task} {printer}'],
      done: ['The labels for {task} are coming out of {printer}.', 'Sent to {printer}.'],
    },
  ],
  checks: [
    {
      tool: 'list_count_discrepancies',
      args: { aisle: '#pick:A04|B11|C02' },
      ask: ['Any count discrepancies in aisle {aisle}?', 'cycle count diffs {aisle}'],
      none: [
        'No discrepancies in aisle {aisle}.',
        'Aisle {aisle} counted clean, everything matches.',
        'All counts in {aisle} match the system.',
      ],
    },
    {
      tool: 'findExpiringLots',
      args: { sku: '#id:SKU-#####', days: '#pick:30|60' },
      ask: ['Are there lots of {sku} that expire within {days} days?', '{sku} expiring < {days}d'],
      none: [
        'No lots of {sku} expire in the next {days} days.',
        "None. {sku} doesn't have lots that run out within {days} days.",
      ],
    },
  ],
  knowledge: {
    source: 'warehouse-sop-kb',
    thing: 'receiving damaged pallets',
    ask: [
      'What do I do with a damaged pallet at receiving?',
      'damaged pallet SOP',
      'The driver just unloaded a pallet with crushed boxes and wants my signature. How do we handle that?',
    ],
    documents: [
      'SOP 7.2: take at least 3 photos, note the damage on the delivery note before signing, and place the pallet in the quarantine zone Q1.',
      'Claims must reach the carrier within 5 days.',
    ],
    tell: [
      'Take at least 3 photos, write the damage on the delivery note **before** you sign, and put the pallet in zone Q1. The claim has to reach the carrier within 5 days.',
      'Per SOP 7.2: photos (3 or more), a note on the delivery note, then quarantine zone Q1.',
    ],
  },
  chats: [
    {
      ask: 'When should I pick by FEFO instead of FIFO?',
      tell: 'Use FEFO for anything with a shelf life, since it ships what expires first. For everything else, FIFO (what arrived first) is fine.',
    },
    { ask: 'how many euro pallets fit on a 13.6 m trailer', tell: '33 euro pallets fit on a standard 13.6 m trailer.' },
  ],
  sorrows: [
    {
      ask: 'The location you gave me was empty, walked the whole hall for nothing',
      tell: 'Sorry for the detour! The goods had been moved at 10:40, and the scan came in after your question. Locations that changed in the last 15 minutes are now marked with a *.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I put lithium batteries next to the aerosols?',
      tell: 'No, those two must be stored at least 5 m apart. Use zone H2 for lithium batteries.',
    },
    {
      ask: 'What does "LOC NOT FOUND" on the scanner mean?',
      tell: 'The barcode on the rack is damaged or belongs to another site. Type in the location by hand and ask for a new rack label.',
    },
  ],
  zeros: [
    {
      tool: 'backorder_quantity',
      args: { sku: '#id:SKU-#####' },
      data: { backordered: 0, warehouse: 'main' },
      thing: 'backorders of {sku}',
      ask: ['How many {sku} are on backorder?', 'backorder qty {sku}'],
      tell: ['0 units of {sku} are on backorder.', 'Backorders for {sku}: 0.'],
    },
    {
      tool: 'is_location_blocked',
      args: { location: '#id:A##-0#-#' },
      data: { blocked: false, type: 'pallet' },
      thing: 'location {location}',
      ask: ['Is {location} blocked?', '{location} blocked?'],
      tell: ['No, {location} is not blocked.', '{location} is free to use.'],
    },
  ],
  noisy: [
    {
      tool: 'conveyor_fault_log',
      args: { line: '#pick:Line 1|Line 3|Sorter East' },
      data: {
        faults_today: '#int:2-45',
        most_common: '#pick:jam at the merge|photo eye failure|motor overload',
        downtime_min: '#int:4-120',
      },
      thing: 'the fault log of {line}',
      ask: ['Why does {line} keep stopping?', 'faults {line} today'],
      tell: [
        '{line} had {faults_today} faults today, mostly "{most_common}". Downtime so far: {downtime_min} minutes.',
        'Most common: {most_common} ({faults_today} faults today).',
      ],
    },
  ],
}
