import type { Pack } from '../pack.ts'

export const ONLINE_PHARMACY: Pack = {
  domain: 'online-pharmacy',
  language: 'en',
  agents: ['pharma-assist', 'rx-status'],
  system:
    'You work for Meadow Pharmacy. Answer order and product questions with the tools. You do not diagnose. Tone: calm, precise, British spelling.',
  lookups: [
    {
      tool: 'rx_order_lookup',
      args: { order: '#id:MP-#####' },
      data: {
        status: '#pick:dispensed|packed|with the courier',
        medicine: '#pick:Metformin 500 mg|Sertraline 50 mg|Ramipril 5 mg',
        arrives: '#date',
      },
      thing: 'order {order}',
      ask: [
        'Where is my prescription? Order {order}',
        'order {order} not here yet and i only have two tablets left, when is it coming',
        'status {order} pls',
        "I'm asking for my mother, she ordered on Sunday, the number is {order}.",
      ],
      tell: [
        'Order {order} ({medicine}) is {status} and arrives on {arrives}.',
        'Your {medicine} has been {status}; expect it on {arrives}.',
        "It hasn't been delayed. {medicine} is {status} and should reach you by {arrives}.",
        'The order is {status}. Delivery date: {arrives}.',
      ],
    },
    {
      tool: 'repeat_allowance',
      args: { rx: '#id:RX######' },
      data: { repeatsLeft: '#int:1-6', validUntil: '#date', prescriber: '#name' },
      thing: 'prescription {rx}',
      ask: ['how many repeats do I have on {rx}?', '{rx} still valid?', 'Until when can I reorder with {rx}?'],
      tell: [
        'You have {repeatsLeft} repeats left on {rx}, valid until {validUntil}.',
        '{rx} by {prescriber} can be used until {validUntil}.',
        'It is still valid, with {repeatsLeft} repeats remaining.',
      ],
    },
    {
      tool: 'product_leaflet_fields',
      args: { product: '#pick:Cetirizine 10 mg|Ibuprofen gel 5 %|Loperamide 2 mg' },
      data: {
        price: '#money:2-19',
        packSize: '#pick:14 tablets|30 tablets|50 g',
        takeWith: '#pick:water|food',
        minAge: '#int:6-18',
      },
      thing: '{product}',
      ask: ['how much is {product} and whats in a pack', '{product} price?', 'from what age can you use {product}'],
      tell: [
        '{product} costs {price} for {packSize} and is suitable from {minAge} years.',
        'A pack ({packSize}) is {price}. Use from the age of {minAge}.',
        '{price} for {packSize}. Not for children under {minAge}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'request_repeat',
      args: { rx: '#id:RX######' },
      ask: ['reorder {rx} please', 'Could you send the repeat request for {rx}?'],
      done: ['I have sent the repeat request for {rx}.', 'Your repeat of {rx} has been requested.'],
    },
    {
      tool: 'set_leaflet_language',
      args: { language: '#pick:Polish|Urdu|Welsh' },
      ask: ['i want my leaflets in {language}', 'leaflets in {language} please'],
      done: ['Leaflets will be in {language} from now on.', 'Noted: {language}.'],
    },
  ],
  checks: [
    {
      tool: 'interaction_screen',
      args: { a: '#pick:Cetirizine|Ramipril', b: '#pick:Paracetamol|Vitamin D' },
      ask: ['can i take {a} together with {b}', 'interactions {a} + {b}?'],
      none: [
        'There are no known interactions between {a} and {b}.',
        '{a} and {b} can be taken together; the check shows no interactions.',
        'None listed for {a} and {b}.',
      ],
    },
    {
      tool: 'shortage_notices',
      args: { product: '#pick:Metformin 500 mg|Sertraline 50 mg' },
      ask: ['is there a shortage of {product}?', 'heard on the radio that {product} is running out, true?'],
      none: ['No shortage has been announced for {product}.', '{product} is not affected by any shortage.'],
    },
  ],
  knowledge: {
    source: 'dispensary-guidance',
    thing: 'the return of medicines',
    ask: ['can I send medicine back', 'I ordered the wrong tablets, do you take returns?', 'returns policy??'],
    documents: [
      'By law, dispensed medicines cannot be returned for resale. Unused medicines can be sent back for safe disposal.',
      'Refunds are given if we sent the wrong item; tell us within 14 days.',
    ],
    tell: [
      'Medicines cannot be returned for resale, but you get a refund if we sent the wrong item and you tell us within 14 days.',
      "We can't take them back, other than for disposal. If the mistake was ours, contact us within 14 days and we refund you.",
    ],
  },
  chats: [
    { ask: 'what does "bid" on a prescription mean', tell: 'It comes from Latin, bis in die, and means twice a day.' },
    {
      ask: 'should tablets be kept in the bathroom?',
      tell: 'Better not. Heat and steam can spoil them, so a dry cupboard is best.',
    },
  ],
  sorrows: [
    {
      ask: 'The parcel was soaked and the box fell apart.',
      tell: 'I am sorry about that. Please do not use damaged medicines; send a photo to help@example.com and a replacement goes out the same day.',
    },
    {
      ask: 'my dad died, please stop his deliveries',
      tell: 'I am very sorry for your loss. You can end the subscription without notice, and we will not need any documents from you.',
    },
  ],
  lookalikes: [
    {
      ask: 'do antibiotics work against a cold',
      tell: "No, they don't. Colds are caused by viruses, and antibiotics only act on bacteria.",
    },
    {
      ask: 'what happens if i miss a dose of ramipril',
      tell: 'Skip the missed dose and take the next one at the usual time. Never take a double dose.',
    },
    {
      ask: 'which medicine is not available without a prescription: cetirizine or sertraline?',
      tell: 'Sertraline is not available without a prescription.',
    },
  ],
  zeros: [
    {
      tool: 'prescription_charge',
      args: { order: '#id:MP-#####' },
      data: { charge: 0, exemption: 'over 60' },
      thing: 'the charge of {order}',
      ask: ['do i pay anything for {order}', 'what is the charge on {order}?'],
      tell: ['The charge for {order} is £0.', 'You pay nothing for this order.'],
    },
    {
      tool: 'needs_cold_chain',
      args: { product: '#pick:Cetirizine 10 mg|Loperamide 2 mg' },
      data: { coldChain: false, maxTemp: 25 },
      thing: 'the storage of {product}',
      ask: ['does {product} have to be in the fridge', 'fridge for {product}?'],
      tell: ['No, {product} does not need the fridge.', '{product} can be kept outside the fridge.'],
    },
  ],
  noisy: [
    {
      tool: 'side_effect_table',
      args: { product: '#pick:Sertraline 50 mg|Ramipril 5 mg' },
      data: {
        common: '#pick:dry cough, dizziness|nausea, loss of appetite',
        rare: '#pick:kidney failure|liver failure',
        stopIf: 'severe rash',
      },
      thing: 'the side effects of {product}',
      ask: ['side effects of {product}?', 'what can go wrong with {product}'],
      tell: [
        'Common side effects of {product} are {common}; rarely {rare}.',
        'Mostly {common}. In rare cases {rare} has been reported. Stop if you get a {stopIf}.',
      ],
    },
  ],
}

export const TELEHEALTH: Pack = {
  domain: 'telehealth',
  language: 'en',
  agents: ['care-navigator', 'calendar-desk'],
  system:
    'You schedule video visits at OpenClinic. Read calendar, doctor and visit data from the tools. In an emergency tell the person to call the local emergency number.',
  lookups: [
    {
      tool: 'find_video_slot',
      args: { doctor: '#pick:Dr. Amari|Dr. Lindqvist|Dr. Osei' },
      data: { day: '#day', time: '#pick:8:20 am|12:40 pm|5:10 pm', language: '#pick:English|Arabic|Swedish' },
      thing: 'the calendar of {doctor}',
      ask: [
        'next slot with {doctor}?',
        'When could I talk to {doctor}? I work shifts so early would be great.',
        'is {doctor} free this week',
      ],
      tell: [
        '{doctor} has an opening on {day} at {time}.',
        'The next video slot is {day}, {time} (in {language}).',
        'Nothing earlier than {day} {time} with {doctor}, shall I hold it?',
        'You could see {doctor} on {day} at {time}.',
      ],
    },
    {
      tool: 'visit_details',
      args: { visit: '#id:VV-####' },
      data: { startsAt: '#pick:9:00|13:30|16:45', with: '#name', link: 'https://meet.example/room' },
      thing: 'visit {visit}',
      ask: [
        'when is my appointment {visit}',
        '{visit} what time and with who',
        'got a text about {visit} but deleted it, when was it again?',
      ],
      tell: [
        'Visit {visit} starts at {startsAt} with {with}.',
        'You are seeing {with} at {startsAt}. Join here: {link}',
        "It's at {startsAt}, by video, with {with}.",
      ],
    },
    {
      tool: 'coverage_estimate',
      args: { plan: '#pick:Silver 20|Blue Basic|Family Plus' },
      data: { copay: '#money:5-60', coveredPercent: '#percent', visitsPerYear: '#int:4-24' },
      thing: 'the coverage under {plan}',
      ask: ['what do i pay with {plan}', 'Does {plan} cover video visits?', '{plan} copay'],
      tell: [
        'With {plan} your copay is {copay}, and {coveredPercent} % of the visit is covered.',
        '{plan} covers {visitsPerYear} video visits a year with a copay of {copay}.',
        'You would pay {copay} per visit.',
      ],
    },
  ],
  actions: [
    {
      tool: 'cancel_video_visit',
      args: { visit: '#id:VV-####' },
      ask: ['please cancel my visit {visit}', "can't make it to {visit}, please cancel"],
      done: ['Visit {visit} has been cancelled.', 'Cancelled. No fee applies.'],
    },
    {
      tool: 'send_intake_form',
      args: { visit: '#id:VV-####' },
      ask: ['send me the form for {visit}', 'intake form {visit} please'],
      done: ['The intake form for {visit} is in your inbox.', 'Form sent.'],
    },
  ],
  checks: [
    {
      tool: 'open_referrals',
      args: { patient: '#id:P-#####' },
      ask: ['are there any open referrals for {patient}', 'did the gp send a referral yet? {patient}'],
      none: ['There are no open referrals for {patient}.', 'No, no referral is pending for {patient}.'],
    },
    {
      tool: 'overlapping_visits',
      args: { day: '#day' },
      ask: ['do i have anything else on {day}?', 'conflicts on {day}'],
      none: [
        "Your {day} is free, there's no other visit.",
        'No conflicts on {day}.',
        'Nothing else is booked that day.',
      ],
    },
  ],
  knowledge: {
    source: 'visit-preparation-guide',
    thing: 'the equipment for a video visit',
    ask: ['what do I need for a video visit', 'does it work on an old ipad', 'which browser for the video call?'],
    documents: [
      'A device with camera and microphone and a current version of Chrome, Safari or Edge.',
      'Test the connection 10 minutes before the visit.',
    ],
    tell: [
      'You need a camera, a microphone and a current Chrome, Safari or Edge. Test it 10 minutes ahead.',
      'Any device with camera and mic and an up-to-date browser will do. Please run the test 10 minutes before.',
    ],
  },
  chats: [
    { ask: 'is 37.4 a fever', tell: 'Not quite. In adults one usually speaks of fever from 38 degrees Celsius.' },
    { ask: 'can my husband join the call', tell: 'Of course, just forward the link to him.' },
  ],
  sorrows: [
    {
      ask: 'The doctor was 35 minutes late and then rushed me',
      tell: "I'm sorry you had that experience. You can ask for a free follow-up of 15 minutes within a week.",
    },
    {
      ask: 'im so scared about my results',
      tell: "I'm sorry you're going through this, waiting is hard. Write your questions down now; it helps in the visit.",
    },
  ],
  lookalikes: [
    {
      ask: 'can a doctor prescribe morphine by video',
      tell: 'No, strong opioids cannot be prescribed in a video visit. You have to be seen in person.',
    },
    { ask: 'what is a "no-show"', tell: 'A patient who does not attend the visit and did not cancel it.' },
  ],
  zeros: [
    {
      tool: 'late_cancel_fee',
      args: { visit: '#id:VV-####' },
      data: { fee: 0, cancelledHoursAhead: 30 },
      thing: 'the cancellation fee of {visit}',
      ask: ['will i be charged for cancelling {visit}', 'fee {visit}?'],
      tell: ['The cancellation fee for {visit} is 0.', "You won't be charged for cancelling {visit}."],
    },
    {
      tool: 'waiting_patients',
      args: { doctor: '#pick:Dr. Amari|Dr. Osei' },
      data: { waiting: 0, avgMinutes: 0 },
      thing: 'the waiting room of {doctor}',
      ask: ['how many people are before me with {doctor}', 'queue {doctor}?'],
      tell: ['0 people are waiting, you are next.', 'Nobody is ahead of you at {doctor}.'],
    },
  ],
  noisy: [
    {
      tool: 'call_quality_report',
      args: { visit: '#id:VV-####' },
      data: {
        droppedCalls: '#int:1-5',
        cause: '#pick:microphone permission denied|connection lost',
        packetLoss: '#percent',
      },
      thing: 'the call quality of {visit}',
      ask: ['why did the video keep breaking in {visit}', 'tech report for {visit}'],
      tell: [
        'The call dropped {droppedCalls} times because of: {cause}.',
        'Cause: {cause}; packet loss was {packetLoss} %.',
      ],
    },
  ],
}
