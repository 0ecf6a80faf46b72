import type { Pack } from '../pack.ts'

export const HOTEL_GROUP: Pack = {
  domain: 'hotel-group',
  language: 'en',
  agents: ['stay-assistant', 'loyalty-desk-agent'],
  system:
    'You are Ava, the guest assistant of Lindqvist Hotels. You answer questions about bookings, rates and the loyalty program. Be warm and brief. Use the tools for facts; never make up a price.',
  lookups: [
    {
      tool: 'get_reservation',
      args: { confirmation: '#id:LQ-######' },
      data: {
        hotel: '#pick:Lindqvist Old Town|Lindqvist Airport|Lindqvist Riverside',
        check_in: '#date',
        nights: '#int:1-9',
        room_type: '#pick:Superior Double|Junior Suite|Family Room',
        total: '#money:120-1900',
      },
      thing: 'reservation {confirmation}',
      ask: [
        'Can you pull up my booking {confirmation}?',
        'booking {confirmation} check in date?',
        "Hi, I'm travelling with my parents and forgot what I booked. My confirmation number is {confirmation}.",
      ],
      tell: [
        'Your reservation {confirmation} is at **{hotel}**, checking in on {check_in} for {nights} nights in a {room_type}. The total is {total}.',
        'You booked a {room_type} at {hotel}. Check-in: {check_in}, nights: {nights}, total price: {total}.',
        'I can see your stay at {hotel} from {check_in} ({nights} nights, {room_type}).',
        '- **Hotel:** {hotel}\n- **Check-in:** {check_in}\n- **Nights:** {nights}\n- **Room:** {room_type}\n- **Total:** {total}',
      ],
    },
    {
      tool: 'rates__quote_stay',
      args: { city: '#city', month: '#pick:May|August|December' },
      data: {
        flexible_rate: '#money:140-320',
        saver_rate: '#money:95-139',
        breakfast: '#pick:included|14 per person',
        rooms_left: '#int:2-18',
      },
      thing: 'room rates for {city} in {month}',
      ask: [
        'How much is a room in {city} in {month}?',
        'cheapest rate {city} {month}',
        'We are planning a weekend in {city} in {month}. What would a double room cost us?',
      ],
      tell: [
        'In {city}, rooms in {month} start at {saver_rate} per night on the saver rate. The flexible rate is {flexible_rate}.',
        'The saver rate is {saver_rate} and the flexible rate {flexible_rate} per night, with {rooms_left} rooms left.',
        'For {month} I can offer {saver_rate} (non-refundable) or {flexible_rate} (free cancellation) per night. Breakfast: {breakfast}.',
      ],
    },
    {
      tool: 'loyaltyGetMember',
      args: { member: '#id:LC#######' },
      data: {
        tier: '#pick:Blue|Silver|Gold',
        points: '#int:1200-48000',
        nights_to_next_tier: '#int:2-14',
        expires: '#date',
      },
      thing: 'loyalty account {member}',
      ask: [
        'How many points do I have? Member number {member}',
        'points {member}',
        'I think I should be close to the next tier by now. Can you check {member}?',
      ],
      tell: [
        'You have {points} points and {tier} status. You need {nights_to_next_tier} more nights to reach the next tier.',
        'Your balance is {points} points, valid until {expires}, and {nights_to_next_tier} more nights take you to the next tier.',
        '{tier} member, {points} points, {nights_to_next_tier} nights to go until the next tier.',
      ],
    },
    {
      tool: 'property_amenities',
      args: { property: '#pick:the Riverside house|the Airport house|the Old Town house' },
      data: {
        pool_hours: '#pick:7:00-22:00|6:30-21:00|8:00-20:00',
        parking_fee: '#money:12-34',
        late_checkout: '#pick:13:00|14:00|15:00',
        pet_fee: '#money:10-30',
      },
      thing: 'the amenities of {property}',
      ask: [
        'What are the pool hours and the parking fee at {property}?',
        'parking + pool {property}?',
        "We arrive by car at {property} and the kids can't wait to swim. When is the pool open, and what's parking?",
      ],
      tell: [
        'At {property}, the pool is open {pool_hours} and parking costs {parking_fee} per night.',
        'Pool: {pool_hours}. Parking: {parking_fee} per night. Late check-out is possible until {late_checkout}.',
        'The pool opens daily {pool_hours}, and a parking space is {parking_fee} a night.',
      ],
    },
  ],
  actions: [
    {
      tool: 'add_guest_note',
      args: { confirmation: '#id:LQ-######', note: '#pick:feather-free pillows|a quiet room|a baby cot' },
      ask: ['Please note {note} for {confirmation}', '{confirmation}: I would like {note}, if possible'],
      done: [
        "I've added your request for {note} to reservation {confirmation}.",
        'Noted! The hotel will see your wish for {note}.',
      ],
    },
    {
      tool: 'rebook_dates',
      args: { confirmation: '#id:LQ-######', arrival: '#date' },
      ask: ['Move {confirmation} to {arrival}', 'Could you change my arrival for {confirmation} to {arrival}?'],
      done: ['Your reservation {confirmation} now starts on {arrival}.', 'All set, the new arrival date is {arrival}.'],
    },
  ],
  checks: [
    {
      tool: 'list_outstanding_charges',
      args: { room: '#int:101-612' },
      ask: ['Are there any charges left on room {room}?', 'open charges room {room}?'],
      none: [
        'There are no outstanding charges on room {room}.',
        'No, room {room} is all paid up. You can leave your key card in the box.',
        'Room {room} has no open charges.',
      ],
    },
    {
      tool: 'findHotelNotices',
      args: { property: '#pick:Lindqvist Old Town|Lindqvist Riverside' },
      ask: ['Is there any construction going on at {property}?', 'any notices for {property}'],
      none: [
        'No construction work is planned at {property}.',
        'There are no notices for {property} at the moment, so you can expect a normal stay.',
      ],
    },
  ],
  knowledge: {
    source: 'guest-policy-index',
    thing: 'the cancellation policy',
    ask: [
      'Until when can I cancel for free?',
      'cancellation policy?',
      "My plans might change because of work. What happens if I cancel two days before I'm due to arrive?",
    ],
    documents: [
      'Flexible rates can be cancelled free of charge until 18:00 on the day before arrival. After that, the first night is charged.',
      'Saver rates are non-refundable; the date can be changed once for a fee of 25.',
    ],
    tell: [
      'With a flexible rate you can cancel free of charge until **18:00 the day before arrival**. Saver rates are non-refundable.',
      'Flexible bookings: free until 6 pm on the day before arrival, then the first night is charged. Saver bookings cannot be refunded.',
    ],
  },
  chats: [
    {
      ask: 'What should I pack for a weekend by the sea in March?',
      tell: 'Bring layers: a warm sweater, a windproof jacket, waterproof shoes and a scarf. Sunglasses are worth it too.',
    },
    {
      ask: "What's the difference between a twin and a double room?",
      tell: 'A double room has one large bed for two people, while a twin room has two single beds.',
    },
  ],
  sorrows: [
    {
      ask: 'The shower in our room was cold for two days and reception just shrugged.',
      tell: "I'm truly sorry about the cold shower and the way this was handled. As a gesture, our guest promise gives you 20% off the affected nights; you will see the credit on your final bill.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I bring my dog to the breakfast room?',
      tell: "Dogs aren't allowed in the breakfast room, except for assistance dogs. You're welcome to have breakfast with your dog in the lobby bar.",
    },
    {
      ask: 'The key card reader blinks red. What does that mean?',
      tell: 'A red light means the card was not accepted, usually because it lost its coding next to a phone. Reception can recode it in a few seconds.',
    },
  ],
  zeros: [
    {
      tool: 'quote_cancellation_cost',
      args: { confirmation: '#id:LQ-######' },
      data: { fee: 0, currency: 'EUR', free_until: '#date' },
      thing: 'the cancellation fee of {confirmation}',
      ask: ['What would it cost me to cancel {confirmation}?', 'cancel fee {confirmation}'],
      tell: ['Cancelling {confirmation} is free of charge at the moment.', 'The cancellation fee is currently €0.'],
    },
  ],
  noisy: [
    {
      tool: 'maintenance_log',
      args: { room: '#int:101-612' },
      data: {
        defect: '#pick:air conditioning failure|broken blind|minibar not cooling',
        reported: '#date',
        fixed_by: '#name',
        repeat_faults: '#int:2-6',
      },
      thing: 'the maintenance log of room {room}',
      ask: ['What was broken in room {room}?', 'faults room {room}'],
      tell: [
        'The last defect in room {room} was "{defect}", reported on {reported} and fixed by {fixed_by}.',
        'Room {room}: {defect} ({reported}). It was the same fault {repeat_faults} times.',
      ],
    },
  ],
}

export const SKI_RESORT: Pack = {
  domain: 'ski-area',
  language: 'en',
  agents: ['slope-buddy', 'pass-office-agent'],
  system:
    'You are the chat assistant of Grauhorn Ski Area. You know lifts, slopes, passes and ski school. Safety first: always mention closures when they matter.',
  lookups: [
    {
      tool: 'lifts.get_status',
      args: { lift: '#pick:Sonnegg chair|Glacier gondola|Larch T-bar|Summit express' },
      data: {
        state: '#pick:running|on wind hold|on reduced speed',
        wait_minutes: '#int:2-35',
        last_ride: '#pick:15:45|16:00|16:30',
        wind_kmh: '#int:5-70',
      },
      thing: 'the {lift}',
      ask: [
        'Is the {lift} open and how long is the line?',
        '{lift} wait time',
        'We are sitting in the hut and wonder whether to ski over to the {lift}. Is it busy right now?',
      ],
      tell: [
        'The {lift} is {state}, with a wait of about {wait_minutes} minutes. Last ride is at {last_ride}.',
        'Right now the {lift} is {state}. Expect around {wait_minutes} minutes in line.',
        '{lift}: {state}, {wait_minutes} min wait, wind {wind_kmh} km/h.',
      ],
    },
    {
      tool: 'snow_report',
      args: { zone: '#pick:the Grauhorn summit|the Larch valley|the village slopes' },
      data: {
        depth_cm: '#int:25-240',
        fresh_cm: '#int:3-45',
        avalanche_level: '#pick:1 (low)|2 (moderate)|3 (considerable)',
        groomed_at: '#pick:5:30|6:15|22:00',
      },
      thing: 'the snow report for {zone}',
      ask: [
        "How's the snow at {zone}?",
        'snow depth {zone}',
        'Thinking of driving up early tomorrow. Did it snow at {zone}, and is off-piste safe?',
      ],
      tell: [
        'At {zone} there are {depth_cm} cm of snow, {fresh_cm} cm of it fresh. The avalanche level is {avalanche_level}.',
        'Snow depth at {zone}: {depth_cm} cm. Fresh snow: {fresh_cm} cm. Avalanche level: {avalanche_level}. ⛷️',
        '{depth_cm} cm base with {fresh_cm} cm of new snow; avalanche danger {avalanche_level}.',
      ],
    },
    {
      tool: 'pass_lookup',
      args: { pass_no: '#id:GH ####-####' },
      data: {
        holder: '#name',
        pass_type: '#pick:3-day pass|Season pass|Half-day pass',
        valid_until: '#date',
        vertical_metres: '#int:3000-98000',
      },
      thing: 'ski pass {pass_no}',
      ask: [
        'Until when is my pass {pass_no} valid?',
        '{pass_no} how many vertical metres?',
        'The gate beeped at me this morning. Is {pass_no} still good for tomorrow?',
      ],
      tell: [
        'Your {pass_type} {pass_no} is valid until {valid_until}. So far you have skied {vertical_metres} vertical metres!',
        'It is a {pass_type} in the name of {holder}, valid until {valid_until}, with {vertical_metres} m of descent.',
        'Valid until {valid_until}. Vertical metres so far: {vertical_metres}.',
      ],
    },
    {
      tool: 'skischool__find_course',
      args: { age_group: '#pick:4-6 year olds|teenagers|adult beginners' },
      data: {
        next_start: '#day',
        meeting_point: '#pick:Kids Village|Sonnegg base|Church meadow',
        price: '#money:60-290',
        places: '#int:2-11',
        instructor: '#name',
      },
      thing: 'ski courses for {age_group}',
      ask: [
        'When does the next course for {age_group} start and what does it cost?',
        'lessons {age_group} price',
        "It's our first time on skis. Do you have a group for {age_group}, and where do we meet?",
      ],
      tell: [
        'The next course for {age_group} starts on {next_start} at {meeting_point}. It costs {price}, and {places} places are left.',
        'Start: {next_start}, meeting point: {meeting_point}, price: {price}.',
        'You can join on {next_start}. {instructor} teaches the group, you meet at {meeting_point}, and the price is {price}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'block_pass',
      args: { pass_no: '#id:GH ####-####' },
      ask: ['I lost my ski pass {pass_no} on the slope, please block it', 'block {pass_no}'],
      done: [
        'Pass {pass_no} is blocked. You can get a replacement at any pass office.',
        "I've blocked {pass_no}, so nobody else can use it.",
      ],
    },
    {
      tool: 'reserve_locker',
      args: { depot: '#pick:Gondola base|Sonnegg base', weekday: '#day' },
      ask: ['Reserve a ski locker at {depot} for {weekday}', 'locker {depot} {weekday} please'],
      done: ['Your locker at {depot} is reserved for {weekday}.', 'Done! You have a locker at {depot} on {weekday}.'],
    },
  ],
  checks: [
    {
      tool: 'slopes.list_closures',
      args: { zone: '#pick:Larch valley|Sonnegg' },
      ask: ['Are any slopes closed in {zone}?', 'closed runs {zone}?'],
      none: [
        'All slopes in {zone} are open today.',
        'None, every run in {zone} is open. Have fun!',
        'There are no closures in {zone}.',
      ],
    },
    {
      tool: 'search_lost_and_found',
      args: { item: '#pick:a black glove|a red helmet|a pair of goggles' },
      ask: ['Did anyone hand in {item}?', '{item} found by chance?'],
      none: [
        'No, nobody has handed in {item} so far.',
        "I'm afraid {item} hasn't been handed in yet. The lost property office updates its list every evening.",
      ],
    },
  ],
  knowledge: {
    source: 'grauhorn_visitor_guide',
    thing: 'refunds when lifts stand still',
    ask: [
      'Do I get money back if the lifts are closed?',
      'refund bad weather?',
      'The forecast looks stormy for our week. What happens with our passes if the lifts stand still?',
    ],
    documents: [
      'If more than 70 percent of the lifts are closed for a whole day, holders of day passes get a voucher for another day.',
      'Multi-day passes are refunded pro rata for such days. Apply at the pass office within 7 days.',
    ],
    tell: [
      'If more than 70% of the lifts are closed all day, day passes get a voucher and multi-day passes are refunded pro rata. Please apply within 7 days.',
      'Yes, on days when over 70% of the lifts are closed: a voucher for day passes, a partial refund for longer ones.',
    ],
  },
  chats: [
    {
      ask: 'what do the slope colours mean',
      tell: 'In Europe, blue is easy, red is intermediate and black is difficult. Green, where it exists, is for first-timers.',
    },
    {
      ask: 'How tight should ski boots be?',
      tell: 'Snug like a firm handshake: your toes touch the front when you stand upright and pull back when you bend your knees.',
    },
  ],
  sorrows: [
    {
      ask: 'My son waited 30 minutes in the cold because his instructor was late!',
      tell: "I'm so sorry your son had to wait in the cold. The ski school gives a free half-hour of private lessons in such cases; just show this message at the desk.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I use a sled on the ski slopes?',
      tell: 'No, sleds are not permitted on the ski slopes. There are two signposted toboggan runs, from Sonnegg and from the Church meadow.',
    },
    {
      ask: 'What does "wind hold" mean on the lift screen?',
      tell: 'It means that the lift is stopped for now because of strong wind. It starts again as soon as the wind drops below the limit.',
    },
  ],
  zeros: [
    {
      tool: 'parking_free_fee',
      args: { car_park: '#pick:P1 Gondola|P3 Larch' },
      data: { fee_per_day: 0, spaces: '#int:200-900' },
      thing: 'the fee of car park {car_park}',
      ask: ['How much is parking at {car_park}?', 'parking fee {car_park}'],
      tell: ['Parking at {car_park} is free of charge.', 'It costs €0 per day, you can park there for free.'],
    },
  ],
  noisy: [
    {
      tool: 'incident_statistics',
      args: { season: '#pick:2023/24|2024/25|2025/26' },
      data: {
        rescues: '#int:40-210',
        lift_failures: '#int:2-12',
        main_cause: '#pick:collisions|falls on ice|missing the last lift',
      },
      thing: 'rescue statistics of {season}',
      ask: ['How many accidents were there in {season}?', 'rescues {season}, lift breakdowns?'],
      tell: [
        'In {season}, our patrol handled {rescues} rescues, mostly because of {main_cause}. Lifts broke down {lift_failures} times.',
        '{rescues} rescues and {lift_failures} lift failures in {season}.',
      ],
    },
  ],
}
