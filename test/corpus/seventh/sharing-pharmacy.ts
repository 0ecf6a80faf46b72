import type { Pack } from '../pack.ts'

export const CAR_SHARING: Pack = {
  domain: 'car-sharing',
  language: 'en',
  agents: ['wheelo-chat', 'trip-billing-agent'],
  system:
    'You are the in-app assistant of Wheelo, a car sharing service. Users often write while standing beside a car, so give the answer first. Safety before everything.',
  lookups: [
    {
      tool: 'find_nearest_car',
      args: { near: '#pick:Central Station|Mill Street 12|the university library|Harbour Market' },
      data: {
        car: '#pick:Kia Niro|VW ID.3|Renault Clio|Toyota Yaris',
        walk_minutes: '#int:2-14',
        range_km: '#int:60-420',
        parked_at: '#pick:Elm Road 8|Old Brewery car park|Queen Street 31',
      },
      thing: 'a car near {near}',
      ask: [
        'Is there a car near {near}?',
        'closest car {near}',
        "I'm at {near} and need a car for the afternoon. What's the nearest one, and where is it?",
      ],
      tell: [
        'The nearest car is a {car} at {parked_at}, about {walk_minutes} minutes on foot. It has a range of {range_km} km.',
        '{car}, {parked_at}, {walk_minutes} min walk.',
        "There's a **{car}** waiting at {parked_at}, {walk_minutes} minutes away from you. Shall I reserve it?",
      ],
    },
    {
      tool: 'trips__get_receipt',
      args: { trip: '#id:TRP-#######' },
      data: {
        total: '#money:14-140',
        distance_km: '#int:3-190',
        duration_min: '#int:12-600',
        parking_fee: '#money:1-9',
      },
      thing: 'the receipt of {trip}',
      ask: [
        'Why did {trip} cost that much? Break it down please',
        '{trip} cost + km',
        'Could you send me the details of {trip}? I need the price and the distance for my expenses.',
      ],
      tell: [
        'Trip {trip} cost {total}: {distance_km} km in {duration_min} minutes, including {parking_fee} for parking.',
        '{total} for {distance_km} km and {duration_min} minutes (parking: {parking_fee}).',
        'Here is the breakdown for {trip}:\n\n1. Distance: {distance_km} km\n2. Time: {duration_min} min\n3. Parking: {parking_fee}\n\n**Total: {total}**',
      ],
    },
    {
      tool: 'bookings.current',
      args: { booking: '#id:WB#####' },
      data: {
        vehicle: '#pick:Kia Niro|VW ID.3|Renault Clio',
        plate: '#id:WH-E ###',
        pickup: '#pick:Saturday 09:00|Sunday 14:30|Friday 18:00',
        ends: '#pick:Sunday 20:00|Monday 08:00|Saturday 23:00',
      },
      thing: 'booking {booking}',
      ask: [
        'Which car do I have for {booking} and when can I pick it up?',
        '{booking} car + pickup',
        'We are off for the weekend with booking {booking}. Can you remind me what car it is and from when?',
      ],
      tell: [
        "For {booking} you've got the {vehicle} with the plate {plate}. Pick-up is {pickup}.",
        '{vehicle} ({plate}), from {pickup}.',
        'Your {vehicle} is ready from {pickup} until {ends}. Look for the plate {plate}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'extend_booking',
      args: { booking: '#id:WB#####', hours: '#int:1-6' },
      ask: ['Extend {booking} by {hours} hours', 'stuck in traffic, +{hours}h for {booking}'],
      done: [
        'Your booking {booking} has been extended by {hours} hours. Drive safely!',
        "No rush: I've added {hours} hours to {booking}.",
      ],
    },
    {
      tool: 'vehicle_honk_and_flash',
      args: { plate: '#id:WH-E ###' },
      ask: ['I cannot see {plate}, can you make it flash?', 'flash the lights of {plate}'],
      done: [
        '{plate} should be flashing its lights right now.',
        'I just made {plate} honk and flash. Can you spot it?',
      ],
    },
  ],
  checks: [
    {
      tool: 'list_reported_damages',
      args: { plate: '#id:WH-E ###' },
      ask: ['Is there any known damage on {plate}?', 'damages {plate}'],
      none: [
        'There is no reported damage on {plate}. If you spot anything, please take a photo before you start.',
        '{plate} has no recorded damage.',
        'None reported for {plate}.',
      ],
    },
    {
      tool: 'fetchOpenFines',
      args: { month: '#pick:July|August|September' },
      ask: ['Did I get any fines in {month}?', 'fines {month}?'],
      none: ["You didn't receive any fines in {month}.", 'No fines came in for your trips in {month}.'],
    },
  ],
  knowledge: {
    source: 'wheelo_terms_and_faq',
    thing: 'charging during a trip',
    ask: [
      'Who pays for charging the car on the way?',
      'charging cost wheelo',
      "We're driving 500 km with one of your electric cars. Do we have to pay at the charging stations?",
    ],
    documents: [
      'Charging with the card in the glove box is free at all ChargeNet stations. At other stations, drivers pay themselves and get up to $0.45 per kWh back on upload of the receipt.',
      'A car that is left with less than 15% charge costs a fee of $12.',
    ],
    tell: [
      'Charging is free at ChargeNet stations with the card in the glove box. Anywhere else you pay first and get up to $0.45 per kWh back once you upload the receipt.',
      'We do! Use the card in the glove box at any ChargeNet station. Elsewhere, upload the receipt and up to $0.45 per kWh is refunded. Please return the car with at least 15% charge, as there is a $12 fee otherwise.',
    ],
  },
  chats: [
    {
      ask: 'How do I adjust the mirrors in the ID.3?',
      tell: 'Turn the knob on the driver door to L or R, then push it in the direction in which the mirror should move.',
    },
    {
      ask: 'can my wife drive too',
      tell: 'Yes, as long as she has a Wheelo account with a verified licence. Add her as a second driver in the booking before you set off.',
    },
  ],
  sorrows: [
    {
      ask: 'The car stank of smoke. Gross!',
      tell: "Ugh, I'm sorry about that, it's certainly not how a Wheelo should smell. I've sent the car to cleaning and credited you 30 free minutes.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I take the car abroad?',
      tell: "Trips to neighbouring countries are fine, but islands and ferries aren't covered by the insurance, so please don't take the car there.",
    },
    {
      ask: 'the dashboard says NO KEY DETECTED',
      tell: "That's usually because the key is still in its holder in the glove box. Put the key into the cup holder in the centre console, press the brake and start again.",
    },
  ],
  zeros: [
    {
      tool: 'outstanding_trip_charges',
      args: { month: '#pick:July|August|September' },
      data: { outstanding: 0, currency: 'USD' },
      thing: 'open charges for {month}',
      ask: ['Do I still owe you something for {month}?', 'open charges {month}'],
      tell: ['Everything for {month} is settled: you owe $0.', 'You have $0 outstanding for {month}.'],
    },
    {
      tool: 'wheelo_is_zone_restricted',
      args: { zone: '#pick:Old Town|Riverside|Airport P4' },
      data: { restricted: false, zone_type: 'standard' },
      thing: 'parking in {zone}',
      ask: ['Is it forbidden to end my trip in {zone}?', '{zone} restricted?'],
      tell: [
        "No, {zone} isn't restricted, so you may end your trip there.",
        'You can finish in {zone}; it is not a restricted zone.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'unlock_attempt_log',
      args: { plate: '#id:WH-E ###' },
      data: {
        failed_unlocks: '#int:2-9',
        failure: '#pick:Bluetooth timeout|no mobile signal in the garage|booking not started',
        last_attempt: '#pick:08:12|12:47|19:30',
      },
      thing: 'unlock attempts on {plate}',
      ask: ['Why could I not unlock {plate}?', '{plate} would not open, what happened'],
      tell: [
        'I see {failed_unlocks} failed attempts on {plate}, the last at {last_attempt}. The reason was: {failure}.',
        'Reason: {failure}. There were {failed_unlocks} failed attempts.',
      ],
    },
  ],
}

export const PHARMACY_ORDERS: Pack = {
  domain: 'pharmacy-orders',
  language: 'en',
  agents: ['rx-order-helper', 'refill-coordinator'],
  system:
    'You are the order assistant of Linden Pharmacy. You help with prescription orders, refills, stock and delivery. You do not diagnose. Questions about doses go to the pharmacist unless the label answers them.',
  lookups: [
    {
      tool: 'rx_order_status',
      args: { order_no: '#id:LP-######' },
      data: {
        stage: '#pick:being verified|ready for pick-up|handed to the courier|being filled',
        ready_on: '#date',
        branch: '#pick:Main Street|Oakfield|Riverside Mall',
        copay: '#money:3-60',
      },
      thing: 'prescription order {order_no}',
      ask: [
        'Is {order_no} ready yet?',
        '{order_no} status',
        'I dropped off a prescription on Monday (order {order_no}). How far along is it?',
      ],
      tell: [
        'Your order {order_no} is {stage} at our {branch} branch. The ready date is {ready_on}, and your copay is {copay}.',
        "It's {stage}. Date: {ready_on}.",
        'Order {order_no} is currently {stage} ({branch}, {ready_on}).',
      ],
    },
    {
      tool: 'prescriptions.refillsRemaining',
      args: { rx: '#id:RX#######' },
      data: {
        refills_left: '#int:1-5',
        next_fill_date: '#date',
        prescriber: '#pick:Dr. Amari|Dr. Whitlock|Dr. Sung',
      },
      thing: 'refills for {rx}',
      ask: [
        'How many refills do I have left on {rx}, and when can I get the next one?',
        'refills {rx}',
        'My mother takes the medicine on {rx}. Can you tell me how many refills are left and from when the next fill is possible?',
      ],
      tell: [
        'There are {refills_left} refills left on {rx}, prescribed by {prescriber}. The next fill is possible from {next_fill_date}.',
        '{refills_left} left, next fill from {next_fill_date}.',
        'You have {refills_left} refill(s) remaining and can pick up the next one from {next_fill_date}.',
      ],
    },
    {
      tool: 'store_stock__lookup_item',
      args: {
        item: '#pick:ibuprofen 400 mg|saline nasal spray|vitamin D drops|blood pressure monitor',
        store: '#pick:Main Street|Oakfield',
      },
      data: { units: '#int:2-60', price: '#money:4-75', shelf: '#id:B-##' },
      thing: '{item} at {store}',
      ask: ['Do you carry {item} at {store}? How much is it?', '{item} {store} in stock / price'],
      tell: [
        'Yes, the {store} store has {units} units of {item} at {price} each.',
        '{units} in stock at {store}, {price}.',
        "We do carry {item}: {units} pieces are available at {store} for {price}. You'll find it on shelf {shelf}.",
      ],
    },
    {
      tool: 'track_courier',
      args: { order_no: '#id:LP-######' },
      data: {
        window: '#pick:9 am to 11 am|1 pm to 3 pm|5 pm to 7 pm',
        delivery_day: '#day',
        signature_required: true,
        courier: '#pick:MediRun|CityBike Health',
      },
      thing: 'the delivery of {order_no}',
      ask: ['When will {order_no} be delivered?', 'delivery window {order_no}'],
      tell: [
        '{courier} will deliver {order_no} on {delivery_day}, between {window}. Someone needs to sign for it.',
        'It arrives on {delivery_day}, {window}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'submit_refill_request',
      args: { rx: '#id:RX#######' },
      ask: ['Please refill {rx}', 'refill {rx} thx'],
      done: [
        "Your refill request for {rx} has been submitted. We'll text you when it's ready.",
        "I've sent the refill of {rx} to the pharmacy team.",
      ],
    },
    {
      tool: 'setPickupReminder',
      args: { order_no: '#id:LP-######', day: '#day' },
      ask: ['Remind me on {day} to pick up {order_no}', '{order_no}: reminder {day}'],
      done: ["You'll get a reminder on {day} for {order_no}.", 'The pick-up reminder for {day} is set.'],
    },
  ],
  checks: [
    {
      tool: 'interactions_screen',
      args: { first: '#pick:ibuprofen|cetirizine', second: '#pick:vitamin D|magnesium' },
      ask: ['Are there known interactions between {first} and {second}?', '{first} + {second} interactions'],
      none: [
        'No known interactions between {first} and {second} are listed. Please check with the pharmacist if you take other medicines as well.',
        "Our database doesn't list any interactions of {first} with {second}.",
      ],
    },
    {
      tool: 'list_backordered_items',
      args: { order_no: '#id:LP-######' },
      ask: ['Is anything in {order_no} on backorder?', 'backorders {order_no}'],
      none: [
        'Nothing in {order_no} is on backorder, so it will be filled completely.',
        'No, every item in {order_no} is available.',
        'All items are available; there are no backorders.',
      ],
    },
  ],
  knowledge: {
    source: 'linden-policy-library',
    thing: 'returning medicines',
    ask: [
      'Can I return medicine that I did not open?',
      'return policy medication',
      'I bought two packs of allergy tablets but need only one. Will you take the sealed one back?',
    ],
    documents: [
      'Medicines cannot be returned for resale once they have left the pharmacy, even if sealed. Non-medical items can be returned within 21 days with the receipt.',
      'Unused medicines can be handed in at any branch for safe disposal, free of charge.',
    ],
    tell: [
      "Medicines can't be taken back once they've left the pharmacy, even sealed ones. You can hand them in for free disposal at any branch; non-medical items can be returned within 21 days.",
      'For safety reasons, medicines are excluded from returns, opened or not. Other items may be returned within **21 days** with the receipt, and we dispose of unused medicines free of charge.',
    ],
  },
  chats: [
    {
      ask: 'Should I take vitamin D with food?',
      tell: 'Ideally yes: vitamin D is fat-soluble, so it is absorbed best with a meal that contains some fat.',
    },
    {
      ask: 'what does "bid" mean on my label?',
      tell: '"bid" comes from the Latin *bis in die* and means twice a day.',
    },
  ],
  sorrows: [
    {
      ask: 'You gave me a different brand without telling me',
      tell: "I'm sorry that nobody explained this at the counter. Your insurance asks for the generic version; it has the same active ingredient in the same strength. If you prefer the brand, your doctor can mark the prescription accordingly.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I get antibiotics without a prescription?',
      tell: 'Antibiotics are prescription-only, so you need to see a doctor first. Many practices offer same-day video visits and send the prescription to us electronically.',
    },
    {
      ask: 'I missed yesterday evening tablet, the leaflet says what?',
      tell: 'The leaflet says to skip a missed dose if the next one is due within 8 hours, and never to take a double dose.',
    },
  ],
  zeros: [
    {
      tool: 'copay_estimate',
      args: { rx: '#id:RX#######' },
      data: { copay: 0, plan_type: 'preventive' },
      thing: 'the copay for {rx}',
      ask: ['What will I have to pay for {rx}?', 'copay {rx}'],
      tell: ['Your copay for {rx} is $0.', 'There is nothing to pay for {rx}: your plan covers it in full.'],
    },
    {
      tool: 'needsPriorAuth',
      args: { rx: '#id:RX#######' },
      data: { required: false, checked_with: 'insurer' },
      thing: 'prior authorisation for {rx}',
      ask: ['Does {rx} need prior authorisation?', 'prior auth {rx}?'],
      tell: ['No prior authorisation is needed for {rx}.', '{rx} can be filled without prior authorisation.'],
    },
  ],
  noisy: [
    {
      tool: 'claim_rejections',
      args: { order_no: '#id:LP-######' },
      data: {
        reject_code: '#pick:70 Product not covered|75 Prior authorization required|79 Refill too soon',
        rejected_times: '#int:1-4',
        insurer: '#pick:Bluehill Health|Carewell|Unity Plan',
      },
      thing: 'the insurance claim for {order_no}',
      ask: ['Why did my insurance reject {order_no}?', '{order_no} claim rejected, why'],
      tell: [
        '{insurer} rejected the claim with code "{reject_code}" ({rejected_times} attempt(s)).',
        'The rejection from {insurer} reads "{reject_code}".',
      ],
    },
  ],
}
