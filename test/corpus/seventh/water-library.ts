import type { Pack } from '../pack.ts'

export const WATER_UTILITY: Pack = {
  domain: 'water-utility',
  language: 'en',
  agents: ['aqua-helpdesk', 'meter-desk-agent'],
  system:
    'You are the virtual assistant of Brookhaven Water. Help households with bills, meters, supply and tariffs. Plain language, no jargon. In emergencies give the number 0800 555 019.',
  lookups: [
    {
      tool: 'getMeterReading',
      args: { meter: '#id:BW-M######' },
      data: {
        reading_m3: '#int:120-2900',
        read_on: '#date',
        usage_since_last: '#int:6-88',
        method: '#pick:smart meter|card sent by post|estimate',
      },
      thing: 'meter {meter}',
      ask: [
        'What was the last reading of my meter {meter}?',
        'last reading {meter}',
        'I want to check whether my consumption is normal. Could you look at meter {meter} for me?',
      ],
      tell: [
        'The last reading of meter {meter} was **{reading_m3} m³** on {read_on}. You used {usage_since_last} m³ since the reading before that.',
        '{reading_m3} m³ on {read_on} ({method}), which is {usage_since_last} m³ more than the time before.',
        'Your meter stood at {reading_m3} m³ on {read_on}. Consumption since the previous reading: {usage_since_last} m³.',
      ],
    },
    {
      tool: 'billing_get_statement',
      args: { account: '#id:70-######' },
      data: {
        amount_due: '#money:28-410',
        due_on: '#date',
        standing_charge: '#money:6-19',
        consumption: '#int:8-95',
      },
      thing: 'the bill for account {account}',
      ask: [
        'How much is my bill? Account {account}',
        'bill {account} due date',
        'My bill seems high this time. Can you explain how much I have to pay and when? The account is {account}.',
      ],
      tell: [
        'Your bill for account {account} is {amount_due}, due on {due_on}. It includes a standing charge of {standing_charge} and {consumption} m³ of water.',
        'You need to pay {amount_due} by {due_on}. That covers {consumption} m³ plus the standing charge of {standing_charge}.',
        '- Amount: {amount_due}\n- Due: {due_on}\n- Consumption: {consumption} m³',
      ],
    },
    {
      tool: 'supply.area_quality',
      args: { postcode: '#id:BH# #QT' },
      data: {
        hardness: '#pick:soft (62 mg/l)|medium (140 mg/l)|hard (260 mg/l)',
        chlorine_mg: '#pick:0.21|0.35|0.48',
        ph: '#pick:7.2|7.6|8.0',
        sampled: '#date',
      },
      thing: 'water quality in {postcode}',
      ask: [
        'How hard is the water in {postcode}?',
        'water hardness + pH {postcode}',
        "I'm setting up a new dishwasher and keep an aquarium. What are the hardness and the pH at {postcode}?",
      ],
      tell: [
        'The water in {postcode} is {hardness} with a pH of {ph}. The last sample was taken on {sampled}.',
        'Hardness: {hardness}. pH: {ph}. Chlorine: {chlorine_mg} mg/l.',
        'At {postcode} we measured hardness {hardness} and pH {ph}.',
      ],
    },
    {
      tool: 'engineer_visits__get',
      args: { visit: '#id:VIS#####' },
      data: {
        slot: '#pick:8-10 am|10-12 am|1-3 pm',
        visit_day: '#day',
        engineer: '#name',
        job: '#pick:meter exchange|leak inspection|pressure test',
      },
      thing: 'visit {visit}',
      ask: [
        'When is the engineer coming? Visit {visit}',
        '{visit} what time',
        "I have to take time off for {visit}. What day is it, which time slot, and who's coming?",
      ],
      tell: [
        '{engineer} will come on {visit_day} between {slot} for the {job}.',
        'Your visit {visit} ({job}) is planned for {visit_day}, {slot}. The engineer is {engineer}.',
        '{visit_day}, {slot}: {job} by {engineer}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'submit_reading',
      args: { meter: '#id:BW-M######', value: '#int:120-2900' },
      ask: ['My meter {meter} shows {value}, please record it', 'reading {meter}: {value}'],
      done: ['Thank you! {value} m³ has been recorded for meter {meter}.', 'Your reading of {value} m³ is saved.'],
    },
    {
      tool: 'set_paperless',
      args: { account: '#id:70-######' },
      ask: ['Please send me my bills by email only, account {account}', 'go paperless {account}'],
      done: [
        'Account {account} is now paperless. Your next bill will arrive by email.',
        "You're switched to email bills.",
      ],
    },
  ],
  checks: [
    {
      tool: 'list_supply_interruptions',
      args: { postcode: '#id:BH# #QT' },
      ask: ['Is there a water outage in {postcode}?', 'any planned works {postcode}?'],
      none: [
        'No, there are no interruptions or planned works in {postcode}.',
        'There are currently no outages reported for {postcode}.',
        'Your area {postcode} has no planned or current interruptions.',
      ],
    },
    {
      tool: 'findLeakAlerts',
      args: { meter: '#id:BW-M######' },
      ask: ['Are there any leak alerts on my meter {meter}?', 'leak alarm {meter}?'],
      none: [
        'There are no leak alerts for meter {meter}.',
        'No alerts. Your meter {meter} shows a normal flow at night.',
      ],
    },
  ],
  knowledge: {
    source: 'brookhaven-help-articles',
    thing: 'the leak allowance',
    ask: [
      'Do I have to pay for water lost in a leak?',
      'leak allowance?',
      'A pipe burst under our garden and the bill is enormous. Is there any help with the costs?',
    ],
    documents: [
      'A leak allowance can be granted once every five years when the leak was underground and repaired within 30 days.',
      'Apply with a photo or invoice of the repair; the allowance covers the extra consumption in full for the first claim.',
    ],
    tell: [
      'For underground leaks repaired within 30 days, you can apply for a leak allowance once every five years. It covers the extra consumption; please attach a photo or invoice of the repair.',
      'Yes: if the leak was underground and fixed within 30 days, the leak allowance covers the extra water. You can claim it once in five years.',
    ],
  },
  chats: [
    {
      ask: 'How can I save water in the shower?',
      tell: 'A flow-limiting shower head and four-minute showers save the most. Turning the water off while you soap up helps as well.',
    },
    {
      ask: 'why is tap water sometimes white',
      tell: 'Those are tiny air bubbles. Let the glass stand for a minute, and the water clears from the bottom up.',
    },
  ],
  sorrows: [
    {
      ask: 'We had no water for a whole day and nobody told us anything.',
      tell: "I'm sorry, a day without water and without notice is not acceptable. For cuts of more than 12 hours you receive 30 euros automatically, credited on your next bill.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I stay on the old tariff next year?',
      tell: "That's not possible, as the old tariff ends for everyone on 31 December. The new one is cheaper for households that use less than 90 m³.",
    },
    {
      ask: 'My smart meter shows E-11, what now?',
      tell: 'E-11 stands for a weak radio signal. The meter keeps counting, and we read it from the street instead, so you do not need to do anything.',
    },
  ],
  zeros: [
    {
      tool: 'get_account_arrears',
      args: { account: '#id:70-######' },
      data: { arrears: 0, last_payment: '#date' },
      thing: 'arrears on account {account}',
      ask: ['Am I behind with my payments on {account}?', 'arrears {account}'],
      tell: ["You're not behind: the arrears on account {account} are €0.", 'Arrears: €0.'],
    },
  ],
  noisy: [
    {
      tool: 'burst_history',
      args: { street: '#pick:Mill Lane|Canal Street|Orchard Road' },
      data: {
        bursts: '#int:2-9',
        cause: '#pick:frost damage|corroded joint|damage by an excavator',
        last_failure: '#date',
      },
      thing: 'burst history of {street}',
      ask: ['How often did the main in {street} burst?', 'pipe failures {street} and cause?'],
      tell: [
        'The main in {street} failed {bursts} times in ten years, most recently on {last_failure}. The usual cause was {cause}.',
        '{bursts} bursts in {street}. Main cause: {cause}.',
      ],
    },
  ],
}

export const LIBRARY: Pack = {
  domain: 'public-library',
  language: 'en',
  agents: ['ask-a-librarian', 'shelf-agent'],
  system:
    'You are the online assistant of the Eastmoor Public Library. You help readers with titles, holds, cards and rooms. Friendly tone, short answers. Reader data only for the signed-in reader.',
  lookups: [
    {
      tool: 'opac_find_title',
      args: { title: '#pick:The Salt Road|Winter Arithmetic|A Field of Owls|The Quiet Engine' },
      data: {
        author: '#name',
        branch: '#pick:Central|Harbour|Northgate',
        copies_in: '#int:1-6',
        shelf_mark: '#id:F ###.#',
        holds: '#int:1-14',
      },
      thing: '"{title}"',
      ask: [
        'Do you have "{title}", and where is it?',
        '{title} shelf?',
        'My book club is reading "{title}". Which branch has a copy on the shelf?',
      ],
      tell: [
        '"{title}" by {author} is at the {branch} branch, shelf mark {shelf_mark}. {copies_in} of our copies are in.',
        'Yes! {copies_in} available at {branch}, shelf {shelf_mark}.',
        'You can find "{title}" ({author}) at {branch}, {shelf_mark}. There are {holds} holds on the other copies.',
      ],
    },
    {
      tool: 'patron__get_account',
      args: { card: '#id:EM########' },
      data: {
        loans: '#int:1-19',
        next_due: '#date',
        fines: '#money:1-24',
        card_expires: '#date',
      },
      thing: 'library card {card}',
      ask: [
        'When do I have to bring my books back, and do I owe anything? Card {card}',
        'my account {card}: fines, due date?',
        "I lost track while I was ill. What's the next due date on card {card}, and are there late fees?",
      ],
      tell: [
        'You have {loans} items on loan; the next one is due on {next_due}. Your fines amount to {fines}.',
        'Next due date: {next_due}. Fines: {fines}. Items on loan: {loans}.',
        'The next item on card {card} is due on {next_due}, and there is {fines} in late fees.',
      ],
    },
    {
      tool: 'roomBookingLookup',
      args: { booking: '#id:RB-####' },
      data: {
        room: '#pick:Study Room 2|the Maker Space|the Reading Loft',
        booked_day: '#day',
        from_to: '#pick:9:00-11:00|13:30-15:30|16:00-18:00',
        seats: '#int:2-12',
      },
      thing: 'room booking {booking}',
      ask: [
        'Which room did I book under {booking}, and for when?',
        '{booking} room + time',
        'I need to tell my study group where to go. Could you check {booking}?',
      ],
      tell: [
        'Booking {booking} is for {room} on {booked_day}, {from_to}. It has {seats} seats.',
        "You've booked {room} for {booked_day}, {from_to}.",
        '{room}, {booked_day}, {from_to}.',
      ],
    },
    {
      tool: 'events.next_session',
      args: { series: '#pick:Toddler Storytime|Homework Club|Local History Talks' },
      data: {
        session_day: '#day',
        begins: '#pick:10:15|15:00|18:30',
        host: '#name',
        free_places: '#int:2-25',
        venue: '#pick:Central|Harbour|Northgate',
      },
      thing: 'the next session of {series}',
      ask: [
        'When is the next {series}?',
        'next {series} where/when',
        'Someone recommended {series} to me. When and where does it take place, and are there places left?',
      ],
      tell: [
        'The next {series} is on {session_day} at {begins} in the {venue} branch, hosted by {host}. There are {free_places} places left.',
        '{session_day}, {begins}, {venue} branch. Free places: {free_places}.',
        'Join us on {session_day} at {begins} at {venue}! {free_places} places are still free.',
      ],
    },
  ],
  actions: [
    {
      tool: 'place_hold',
      args: { title: '#pick:The Salt Road|Winter Arithmetic', card: '#id:EM########' },
      ask: ['Put a hold on "{title}" for card {card}', 'reserve {title}, {card}'],
      done: [
        'Your hold on "{title}" has been placed. We will email you when it is ready.',
        '"{title}" is on hold for you.',
      ],
    },
    {
      tool: 'renew_all_loans',
      args: { card: '#id:EM########' },
      ask: ['Please renew all my books, card {card}', 'renew {card}'],
      done: ['All loans on card {card} are renewed for three weeks.', 'Your books have been renewed.'],
    },
  ],
  checks: [
    {
      tool: 'list_overdue_items',
      args: { card: '#id:EM########' },
      ask: ['Do I have anything overdue on {card}?', 'overdue items {card}?'],
      none: [
        'You have no overdue items on card {card}.',
        "No, nothing's overdue. All your books are within their loan period.",
        'There are no overdue loans on {card}. 📚',
      ],
    },
    {
      tool: 'holdsReadyForPickup',
      args: { branch: '#pick:Central|Harbour|Northgate', card: '#id:EM########' },
      ask: ['Is there anything for me to pick up at {branch}? Card {card}', 'pickup shelf {branch} {card}'],
      none: [
        'There is nothing waiting for you at {branch} yet.',
        'No holds are ready for pickup at {branch} at the moment.',
      ],
    },
  ],
  knowledge: {
    source: 'eastmoor_services_kb',
    thing: 'replacing a lost book',
    ask: [
      'What happens if I lose a library book?',
      'lost book cost?',
      'My dog chewed up a novel that I borrowed from you. Do I have to buy a new one?',
    ],
    documents: [
      'Lost or damaged items are charged at the list price plus a processing fee of 5. Readers may bring an identical new copy instead.',
      'If a lost item is found and returned within 60 days, the list price is refunded, the fee is not.',
    ],
    tell: [
      'Lost or damaged books cost the list price plus a processing fee of 5, or you can bring us an identical new copy instead.',
      'You either pay the list price plus 5 for processing, or hand in a new copy of the same edition. If the book turns up within 60 days, the list price is refunded.',
    ],
  },
  chats: [
    {
      ask: 'Can you recommend a classic mystery novel?',
      tell: '"The Moonstone" by Wilkie Collins is a lovely place to start: a stolen diamond, many narrators and a patient detective.',
    },
    {
      ask: 'what is an ISBN',
      tell: 'It is the International Standard Book Number, 13 digits that identify one edition of a book. You find it above the barcode.',
    },
  ],
  sorrows: [
    {
      ask: 'I came all the way on Monday and the library was closed. Your website said open.',
      tell: "I'm sorry you made the trip for nothing. The Monday hours changed this month: we now open at 1 pm. Your loans due that day were extended by a week.",
    },
  ],
  lookalikes: [
    {
      ask: 'Am I allowed to borrow reference books?',
      tell: 'Reference books cannot be taken home. You may read them in the library and scan up to 20 pages for free.',
    },
    {
      ask: 'The self-checkout said "item not for loan". Is the machine broken?',
      tell: 'The machine is fine. That message appears for magazines of the current month and for reference books, which stay in the building.',
    },
  ],
  zeros: [
    {
      tool: 'card_fee',
      args: { age: '#int:6-17' },
      data: { yearly_fee: 0, max_loans: '#int:10-30' },
      thing: 'the card fee at age {age}',
      ask: ['What does a library card cost for a {age}-year-old?', 'card fee age {age}'],
      tell: ['A library card is free at that age.', 'It costs nothing: the yearly fee is €0 for a {age}-year-old.'],
    },
  ],
  noisy: [
    {
      tool: 'ebook_error_guide',
      args: { app: '#pick:PageTurn|LoanReader|BookPort' },
      data: {
        frequent_error: '#pick:E_ADEPT_REQUEST_EXPIRED|license server error 403|download failed (code 7)',
        remedy: '#pick:sign out and in again|update the app|set the clock of the device to automatic',
        reports: '#int:3-60',
      },
      thing: 'known errors in {app}',
      ask: ['Which errors do readers get in {app}, and what helps?', 'known problems {app} + fix'],
      tell: [
        'The most frequent error in {app} is "{frequent_error}", with {reports} reports this month. What helps: {remedy}.',
        'Mostly "{frequent_error}". The fix is to {remedy}.',
      ],
    },
  ],
}
