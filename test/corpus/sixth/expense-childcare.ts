import type { Pack } from '../pack.ts'

export const TRAVEL_EXPENSE: Pack = {
  domain: 'travel-expense',
  language: 'en',
  agents: ['tripdesk-bot', 'expense-audit-agent'],
  system:
    'You are TripDesk, the corporate travel and expense assistant in Slack. Employees ask about trips, reports and policy. Be casual but accurate.',
  lookups: [
    {
      tool: 'get_expense_report',
      args: { report: '#id:ER-#####' },
      data: {
        total: '#money:40-4200',
        approval: { state: '#pick:submitted|approved|sent back', by: '#name' },
        receipts_attached: '#int:2-31',
        payout_on: '#date',
      },
      thing: 'expense report {report}',
      ask: [
        "What's up with {report}?",
        '{report} approved?',
        'I submitted {report} ages ago and the money still is not there :( who is sitting on it?',
      ],
      tell: [
        '{report} over {total} is {state} (last touched by {by}). Payout: {payout_on}.',
        "It's {state}, {by} had it last, and the payout is on {payout_on}.",
        '{by} has it. The payout of {total} is planned for {payout_on}.',
        ':receipt: *{report}*\n• State: {state}\n• Total: {total}\n• Receipts: {receipts_attached}',
      ],
    },
    {
      tool: 'fetch_trip',
      args: { trip: '#pick:Phoenix offsite|Edinburgh client visit|Auckland launch' },
      data: {
        outbound: '#pick:BA1437 07:25|NZ5 21:10|AA1180 06:40',
        hotel: '#pick:The Alma|Harbour Lodge|Citizen Rooms',
        check_in: '#date',
        nights: '#int:1-6',
      },
      thing: 'the trip "{trip}"',
      ask: [
        'Where am I staying on the {trip}?',
        'flight {trip}',
        'Quick one: which flight and hotel do I have for the {trip}?',
      ],
      tell: [
        'You fly out on {outbound} and stay {nights} nights at {hotel}, check-in {check_in}.',
        'Flight {outbound}, then {hotel} from {check_in}.',
        'Outbound: {outbound}. Hotel: {hotel}.',
      ],
    },
    {
      tool: 'per_diem_rate',
      args: { destination: '#city' },
      data: { meals: '#money:38-92', lodging_cap: '#money:110-340', valid_until: '#date' },
      thing: 'the per diem for {destination}',
      ask: [
        'Per diem for {destination}?',
        'hotel cap {destination}',
        'How much can I spend on food and hotel in {destination}?',
      ],
      tell: [
        'In {destination} you get {meals} a day for meals, and hotels may cost up to {lodging_cap} a night.',
        'Meals: {meals}. Hotel cap: {lodging_cap}.',
        'The hotel cap for {destination} is {lodging_cap}, valid until {valid_until}.',
      ],
    },
    {
      tool: 'cards__last_transactions',
      args: { card: '#id:•••• 4###' },
      data: {
        merchant: '#pick:Delta Air|Uber|Pret|Hilton',
        amount: '#money:6-900',
        posted: '#date',
        receipt: '#pick:missing|attached',
      },
      thing: 'the last charge on card {card}',
      ask: [
        'Last charge on {card}?',
        'what did I buy with {card}',
        'I need to match a receipt. What was the most recent transaction on {card}?',
      ],
      tell: [
        'The last charge on {card} was {amount} at {merchant} on {posted}. Receipt: {receipt}.',
        '{merchant}, {amount}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'submit_expense_report',
      args: { report: '#id:ER-#####' },
      ask: ['Submit {report}', 'send off {report} pls'],
      done: ['Submitted {report} :white_check_mark:', '{report} is on its way to your manager.'],
    },
    {
      tool: 'attach_receipt',
      args: { report: '#id:ER-#####', merchant: '#pick:Uber|Pret' },
      ask: ['Attach this {merchant} receipt to {report}', '{merchant} receipt → {report}'],
      done: ['The {merchant} receipt is attached to {report}.', 'Attached!'],
    },
  ],
  checks: [
    {
      tool: 'find_policy_flags',
      args: { report: '#id:ER-#####' },
      ask: ['Is anything in {report} out of policy?', 'flags on {report}?'],
      none: [
        'Nothing is out of policy in {report}.',
        'No flags, {report} looks good to go.',
        '{report} is fully within policy.',
      ],
    },
    {
      tool: 'missingReceipts',
      args: { card: '#id:•••• 4###' },
      ask: ['Am I missing receipts for {card}?', 'missing receipts {card}'],
      none: ['No receipts are missing for {card}.', "You're all caught up, every charge has its receipt."],
    },
  ],
  knowledge: {
    source: 'travel_policy_kb',
    thing: 'flying business class',
    ask: [
      'When may I book business class?',
      'business class policy',
      "It's a 9-hour overnight flight and I have to present in the morning. Can I fly business?",
    ],
    documents: [
      'Business class may be booked for flights over 8 hours that are overnight or have a working day directly after arrival. VP approval is needed.',
      'Premium economy may be booked without approval from 6 hours on.',
    ],
    tell: [
      'Yes, if the flight is longer than 8 hours and overnight (or you work right after arrival). You need *VP approval*. Premium economy from 6 hours needs no approval.',
      'Over 8 hours and overnight: business is OK with the approval of a VP.',
    ],
  },
  chats: [
    {
      ask: 'how do i split a dinner bill in the app',
      tell: 'Open the expense, tap *Itemize*, then *Split* and add your colleagues.',
    },
    {
      ask: 'Can you explain mileage reimbursement?',
      tell: 'If you drive your own car, you get a fixed rate per mile that covers fuel and wear.',
    },
  ],
  sorrows: [
    {
      ask: 'my hotel was overbooked and i slept in the lobby',
      tell: 'Ugh, I am really sorry, nobody should end a travel day like that. When a hotel walks you, book any room up to twice the cap and expense it with the code `WALKED`; no approval needed.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I expense a massage?',
      tell: "No, wellness isn't covered by the travel policy. There's a separate wellbeing budget for that.",
    },
    {
      ask: 'What does "receipt unreadable" mean on my report?',
      tell: 'The scan was too dark or cut off for the amount to be read. Take a new photo on a flat surface and replace it under *Receipts*.',
    },
  ],
  zeros: [
    {
      tool: 'unused_ticket_credit',
      args: { airline: '#pick:Delta|Air New Zealand|British Airways' },
      data: { credit: 0, tickets: '#int:1-3' },
      thing: 'the ticket credit with {airline}',
      ask: ['How much unused ticket credit do I have with {airline}?', '{airline} credit'],
      tell: ['Your credit with {airline} is $0.', 'You have used it all: $0 left with {airline}.'],
    },
    {
      tool: 'requires_visa',
      args: { destination: '#city' },
      data: { visa: false, max_days: 90 },
      thing: 'visa rules for {destination}',
      ask: ['Do I need a visa for {destination}?', 'visa {destination}?'],
      tell: ["No, you don't need a visa for stays up to {max_days} days.", 'No visa needed for {destination}.'],
    },
  ],
  noisy: [
    {
      tool: 'rejected_line_items',
      args: { report: '#id:ER-#####' },
      data: {
        rejected: '#int:1-6',
        why: '#pick:no itemised receipt|alcohol not covered|over the meal limit',
        refused_amount: '#money:8-120',
      },
      thing: 'rejected items of {report}',
      ask: ['Which items of {report} were rejected?', 'rejected {report}'],
      tell: ['{rejected} items worth {refused_amount} were rejected. Reason: {why}.', 'Rejected because: {why}.'],
    },
  ],
}

export const CHILDCARE_CENTRE: Pack = {
  domain: 'childcare-centre',
  language: 'en',
  agents: ['little-oaks-assistant', 'family-desk-agent'],
  system:
    'You answer parents of Little Oaks childcare centres by chat. Friendly, clear, no jargon. Only talk about children of the signed-in family.',
  lookups: [
    {
      tool: 'child_day_report',
      args: { child: '#pick:Mila|Theo|Aria|Leo' },
      data: {
        nap_minutes: '#int:20-130',
        lunch: '#pick:ate everything|ate about half|asked for seconds',
        mood: '#pick:happy|a bit tired|playful',
        educator: '#pick:Ms Ruth|Mr Dan|Ms Ivy',
      },
      thing: "today's report for {child}",
      ask: [
        'How was the day of {child}?',
        'did {child} nap',
        'Hi! {child} was a little sniffly this morning. How did lunch and nap go?',
      ],
      tell: [
        '{child} was {mood} today, {lunch} at lunch and napped for {nap_minutes} minutes. Love, {educator}.',
        '{child} slept {nap_minutes} minutes, was {mood} and {lunch} at lunch.',
        'Lunch: {lunch}. Nap: {nap_minutes} minutes. Mood: {mood}.',
      ],
    },
    {
      tool: 'getInvoiceForFamily',
      args: { family: '#id:FAM-###' },
      data: { amount: '#money:120-1900', subsidy: '#money:20-600', due_date: '#date', days_attended: '#int:4-22' },
      thing: 'the bill of family {family}',
      ask: [
        "What's our bill this month? {family}",
        'invoice {family}',
        'Could you check if the subsidy was taken off our bill ({family}) already?',
      ],
      tell: [
        'Your bill is {amount} for {days_attended} days, due {due_date}. A subsidy of {subsidy} has been taken off.',
        '{amount} after a subsidy of {subsidy}, due on {due_date}.',
        'Yes, {subsidy} was deducted. You pay {amount}.',
      ],
    },
    {
      tool: 'waitlist_position',
      args: { centre: '#pick:Riverside|Hilltop|Station Road', age_group: '#pick:0-2|2-3|3-5' },
      data: { position: '#int:1-34', est_start: '#date', places_total: '#int:12-60' },
      thing: 'the waiting list at {centre} ({age_group})',
      ask: ['Where are we on the waiting list for {centre}, age {age_group}?', 'waitlist {centre} {age_group}'],
      tell: [
        'You are number {position} for {centre} in the group {age_group}. We expect a place around {est_start}.',
        'Position {position}, likely start {est_start}.',
      ],
    },
    {
      tool: 'menu_for_day',
      args: { day: '#day' },
      data: {
        lunch: '#pick:lentil pasta|chicken and rice|vegetable curry',
        snack: '#pick:apple slices|yoghurt|crackers and cheese',
        allergens: '#pick:gluten|milk|egg',
      },
      thing: 'the menu on {day}',
      ask: ["What's for lunch on {day}?", 'menu {day}', 'My son has an egg allergy. What do you cook on {day}?'],
      tell: [
        'On {day} there is {lunch}, with {snack} in the afternoon. Allergens: {allergens}.',
        '{lunch}, then {snack}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'log_absence',
      args: { child: '#pick:Mila|Theo', day: '#day' },
      ask: ['{child} is ill and stays home on {day}', '{child} absent {day}'],
      done: [
        'Thanks for telling us. {child} is marked absent on {day}. Get well soon!',
        '{child} is signed off for {day}.',
      ],
    },
    {
      tool: 'add_pickup_person',
      args: { person: '#name', child: '#pick:Aria|Leo' },
      ask: ['{person} may pick up {child}', 'add {person} to the pick-up list of {child}'],
      done: ['{person} is on the pick-up list of {child} and needs to show an ID.', 'Added {person}.'],
    },
  ],
  checks: [
    {
      tool: 'search_incident_notes',
      args: { child: '#pick:Mila|Theo|Leo' },
      ask: ['Did anything happen to {child} today?', 'accidents {child}?'],
      none: [
        'No, no incidents for {child} today.',
        '{child} had a day without bumps or bruises.',
        'Nothing was noted for {child}.',
      ],
    },
    {
      tool: 'list_closure_days',
      args: { month: '#pick:March|April|June' },
      ask: ['Are you closed on any day in {month}?', 'closure days {month}'],
      none: ['We have no closure days in {month}.', "We're open on every weekday in {month}."],
    },
  ],
  knowledge: {
    source: 'parent_handbook',
    thing: 'the sick child rule',
    ask: [
      'When can my child come back after a fever?',
      'fever rule',
      'Theo had a fever last night but seems fine now. May he come in today?',
    ],
    documents: [
      'A child may return after 24 hours without fever and without fever-reducing medicine.',
      'After vomiting or diarrhoea, the period is 48 hours.',
    ],
    tell: [
      'Children can come back after **24 hours** without fever and without medicine. So please keep him home today.',
      '24 hours fever-free without medicine, and 48 hours after vomiting or diarrhoea.',
    ],
  },
  chats: [
    {
      ask: 'What should I pack for the first day?',
      tell: 'A change of clothes, slippers, a comforter, a labelled drink bottle and, if needed, nappies.',
    },
    {
      ask: 'tips for saying goodbye in the morning',
      tell: 'Keep it short, cheerful and always the same. Tell your child when you come back, and then do go.',
    },
  ],
  sorrows: [
    {
      ask: 'My daughter came home in somebody elses shoes, again!!',
      tell: 'Oh no, sorry about the shoe mix-up! Her own pair is most likely in the lost-and-found box next to the door. Name labels are free at the front desk and usually put an end to this.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can you give my child ibuprofen?',
      tell: 'Our staff may not give any medicine without a form signed by your doctor. You find it in the parent app under Documents.',
    },
    {
      ask: 'why does the door say access denied at 5:45',
      tell: 'The door locks for parents 15 minutes before closing, at 5:45 pm. Please ring the bell and we will let you in.',
    },
  ],
  zeros: [
    {
      tool: 'late_pickup_fees',
      args: { family: '#id:FAM-###' },
      data: { fees: 0, late_pickups: 0 },
      thing: 'late pick-up fees of {family}',
      ask: ['Do we have late pick-up fees? {family}', 'late fees {family}'],
      tell: ['Your late pick-up fees are $0.', 'You were never late this month, so the fees are $0.'],
    },
  ],
  noisy: [
    {
      tool: 'declined_debits',
      args: { family: '#id:FAM-###' },
      data: { declined: '#int:1-3', cause: '#pick:card expired|insufficient funds|wrong IBAN', retry_on: '#date' },
      thing: 'declined debits of {family}',
      ask: ['Why did our debit fail? {family}', 'debit failed {family}'],
      tell: [
        'The bank declined {declined} debit(s): {cause}. The next attempt is on {retry_on}.',
        'It was declined because of "{cause}".',
      ],
    },
  ],
}
