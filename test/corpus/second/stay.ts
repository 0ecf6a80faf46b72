import type { Pack } from '../pack.ts'

export const HOTEL_CONCIERGE: Pack = {
  domain: 'hotel-concierge',
  language: 'en',
  agents: ['concierge-leon', 'housekeeping-link'],
  system:
    'You are Léon, digital concierge of the Grand Belvoir. Impeccable manners, a touch of wit. Everything about rooms, tables and bills must be read from the house systems.',
  lookups: [
    {
      tool: 'pms.reservation',
      args: { guestRef: '#id:GB####' },
      data: { room: '#id:3##', checkOut: '#date', breakfast: true, view: '#pick:lake|courtyard|garden' },
      thing: 'reservation {guestRef}',
      ask: [
        'is breakfast included in {guestRef}',
        'Good afternoon, my reservation is {guestRef}. Which room shall we have, and does it look on to the lake?',
        '{guestRef} checkout date?',
      ],
      tell: [
        'You are in room {room} with a {view} view until {checkOut}, breakfast included.',
        'Breakfast is included, and you stay with us until {checkOut}.',
        'Room {room} awaits you, overlooking the {view}.',
        'Your departure is on {checkOut}; no need to be out before noon.',
      ],
    },
    {
      tool: 'spa.next_free',
      args: { treatment: '#pick:hot stone massage|facial|hammam' },
      data: { day: '#day', time: '#pick:11:15|15:00|18:30', price: '#money:60-240', therapist: '#name' },
      thing: 'the next {treatment}',
      ask: [
        'when could i get a {treatment}',
        '{treatment} price and time pls',
        'Would it be possible to book a {treatment} for my wife?',
      ],
      tell: [
        'A {treatment} is free on {day} at {time}, {price}.',
        '{therapist} could see you on {day} at {time}.',
        'The {treatment} is {price}; the next opening is {day}, {time}.',
      ],
    },
    {
      tool: 'folio.total',
      args: { room: '#id:3##' },
      data: { total: '#money:40-3900', minibar: '#money:4-80', lastCharge: '#pick:bar|restaurant|laundry' },
      thing: 'the bill of room {room}',
      ask: [
        'what is on my bill so far, room {room}',
        'bill {room}',
        'How much have we spent in {room}, I dread to ask',
      ],
      tell: [
        'The bill of room {room} stands at {total}, with {minibar} for the minibar.',
        '{total} so far; the last charge came from the {lastCharge}.',
        'Fear not: {total} in total.',
      ],
    },
  ],
  actions: [
    {
      tool: 'housekeeping.request',
      args: { room: '#id:3##', item: '#pick:two towels|a kettle|feather-free pillows' },
      ask: ['{item} to {room} please', 'could I have {item} in room {room}'],
      done: ['{item} will be in room {room} shortly.', 'With pleasure, {item} is on the way.'],
    },
    {
      tool: 'wake_up_call.set',
      args: { room: '#id:3##', time: '#pick:5:45|6:30' },
      ask: ['wake us at {time}, room {room}', 'wake-up call {time} for {room}'],
      done: ['We shall wake you at {time}.', 'The call for room {room} is set at {time}.'],
    },
  ],
  checks: [
    {
      tool: 'messages.for_room',
      args: { room: '#id:3##' },
      ask: ['any messages for {room}?', 'did someone leave a parcel for room {room}'],
      none: [
        'There are no messages for room {room}.',
        'Nothing has been left for you, I am pleased or sorry to say.',
        'No messages, madam.',
      ],
    },
    {
      tool: 'events.noise_notice',
      args: { day: '#day' },
      ask: ['is there a wedding or loud party on {day}', 'noise on {day}?'],
      none: ['No events are planned on {day}; you will sleep soundly.', 'There is no party in the house on {day}.'],
    },
  ],
  knowledge: {
    source: 'house-directory',
    thing: 'the dress code',
    ask: ['dress code for dinner?', 'do I have to wear a tie in the restaurant', 'shorts ok?'],
    documents: [
      'Dinner: smart casual, no shorts. A jacket is welcome, a tie is not required.',
      'Breakfast: come as you are, bathrobes excepted.',
    ],
    tell: [
      'Smart casual at dinner, without shorts; a tie is not required. At breakfast come as you are, bathrobes excepted.',
      'No tie needed, but no shorts at dinner.',
    ],
  },
  chats: [
    { ask: 'how much do i tip the porter', tell: 'Two euros per bag is customary and always appreciated.' },
    {
      ask: 'is the lake nice for a run',
      tell: 'Delightful, especially at sunrise; the full round is seven kilometres.',
    },
  ],
  sorrows: [
    {
      ask: 'there was a hair in my soup',
      tell: 'How dreadful, my sincere apologies. Dishes that disappoint are taken off the bill, and dessert tonight is on the house.',
    },
    {
      ask: 'the neighbours were loud until 3',
      tell: 'I am very sorry about your night. A quieter room on the courtyard side can be had free of charge from noon.',
    },
  ],
  lookalikes: [
    {
      ask: 'can i smoke on the balcony',
      tell: 'I fear not: smoking is not permitted on balconies, but there is a lounge by the garden.',
    },
    {
      ask: 'what does "do not disturb" do with the cleaning',
      tell: 'The room will not be cleaned while the sign is out. Call us, and we come later.',
    },
  ],
  zeros: [
    {
      tool: 'late_checkout.fee',
      args: { guestRef: '#id:GB####' },
      data: { fee: 0, until: '14:00' },
      thing: 'late check-out for {guestRef}',
      ask: ['what do you charge for late checkout, {guestRef}', 'late check-out fee {guestRef}?'],
      tell: ['Late check-out is free of charge, 0.', 'The fee is 0, with our compliments.'],
    },
    {
      tool: 'pool.closed',
      args: { day: '#day' },
      data: { closed: false, lanes: 4 },
      thing: 'the pool on {day}',
      ask: ['is the pool closed on {day}', 'pool closed {day}?'],
      tell: ['No, the pool is not closed on {day}.', 'The pool is open that day.'],
    },
  ],
  noisy: [
    {
      tool: 'maintenance.tickets',
      args: { room: '#id:3##' },
      data: {
        defect: '#pick:air conditioning failure|broken shower head|faulty door lock',
        reported: '#pick:yesterday|this morning',
      },
      thing: 'the repairs in room {room}',
      ask: ['what is being repaired in {room}', 'any defects in room {room}'],
      tell: ['Reported {reported}: {defect}.', 'Room {room} has a {defect}, reported {reported}.'],
    },
  ],
}

export const TICKETING: Pack = {
  domain: 'ticketing',
  language: 'en',
  agents: ['front-row', 'seat-broker'],
  system:
    'You are the help bot of FrontRow Tickets. Fans write to you on their phones. Max 3 sentences. Orders, doors and refunds: tools only.',
  lookups: [
    {
      tool: 'event.doors',
      args: { show: '#pick:Luna Vale|The Brass Foxes|MC Tidal' },
      data: {
        doors: '#pick:18:00|18:30|19:15',
        start: '#pick:19:30|20:00|20:45',
        venue: '#pick:Kulturdock|Arena West|The Tramshed',
        support: '#name',
      },
      thing: 'the {show} show',
      ask: [
        'when do doors open for {show}',
        '{show} start time??',
        'who is opening for {show} and when do i have to be there',
        'omg tonight is {show}!! what time',
      ],
      tell: [
        'Doors for {show} open at {doors}, the show starts at {start} at {venue}.',
        '{start}, doors {doors} 🎤',
        "You won't miss anything if you're at {venue} by {start}. Support: {support}.",
        '{support} opens, {show} is on from {start}.',
      ],
    },
    {
      tool: 'order.tickets',
      args: { order: '#id:FR-#######' },
      data: { tickets: '#int:1-6', block: '#id:N#', row: '#int:1-30', delivery: '#pick:mobile ticket|by post' },
      thing: 'order {order}',
      ask: ['where are my seats {order}', 'did {order} work? never got a mail', 'how many tickets are in {order}'],
      tell: [
        'Order {order}: {tickets} tickets in block {block}, row {row}.',
        'It worked! {tickets} tickets, row {row}, {delivery}.',
        'You sit in block {block}, row {row}.',
      ],
    },
    {
      tool: 'refund.progress',
      args: { refund: '#id:RF####' },
      data: { amount: '#money:20-480', step: '#pick:approved|sent to your bank', by: '#date' },
      thing: 'refund {refund}',
      ask: [
        'wheres my money {refund}',
        'refund {refund} status',
        'Concert got cancelled in spring and I am still waiting for {refund}.',
      ],
      tell: [
        'Refund {refund} of {amount} is {step}, you should have it by {by}.',
        '{amount} are {step}.',
        "It hasn't been declined: {amount}, {step}, arrives by {by}.",
      ],
    },
  ],
  actions: [
    {
      tool: 'ticket.transfer',
      args: { order: '#id:FR-#######', friend: '#pick:lea@mail.example|jo@mail.example' },
      ask: ['send one ticket of {order} to {friend}', 'transfer {order} to {friend}'],
      done: ['Ticket sent to {friend}.', 'Transferred to {friend} ✅'],
    },
    {
      tool: 'artist.follow',
      args: { show: '#pick:Luna Vale|MC Tidal' },
      ask: ['follow {show}', 'tell me when {show} tours again'],
      done: ['You follow {show} now.', 'Following {show} 💜'],
    },
  ],
  checks: [
    {
      tool: 'event.changes',
      args: { show: '#pick:The Brass Foxes|Luna Vale' },
      ask: ['has {show} been moved or cancelled', 'changes for {show}?'],
      none: [
        'No changes for {show}, all as planned.',
        '{show} has not been moved or cancelled.',
        'None, see you there!',
      ],
    },
    {
      tool: 'presale.codes',
      args: { show: '#pick:MC Tidal|Luna Vale' },
      ask: ['do i have a presale code for {show}', 'codes for {show}'],
      none: ["You don't have any presale codes for {show}.", 'No codes on your account yet.'],
    },
  ],
  knowledge: {
    source: 'venue-rules',
    thing: 'the bag policy',
    ask: ['can i bring a backpack', 'bag size?', 'is there a cloakroom for bags'],
    documents: [
      'Bags up to A4 are allowed. Larger bags must be left at the cloakroom for 3 euros.',
      'Bottles and umbrellas are not permitted.',
    ],
    tell: [
      'Bags up to A4 are fine, larger ones go to the cloakroom for 3 euros. No bottles or umbrellas.',
      'Only if it is A4 or smaller; the cloakroom costs 3 euros.',
    ],
  },
  chats: [
    { ask: 'earplugs yes or no', tell: 'Yes! Your ears will thank you, and it even sounds clearer.' },
    { ask: 'floor or seats', tell: 'Floor for energy, seats for the view.' },
  ],
  sorrows: [
    {
      ask: 'missed the whole support act because of your queue',
      tell: "We're sorry, that queue was too long. Send a photo of your ticket and you get a 10 euro voucher.",
    },
    {
      ask: 'stood behind a pillar for 90 euros',
      tell: 'Sorry, that is not what you paid for. Restricted view gives you half of the price back within 14 days.',
    },
  ],
  lookalikes: [
    {
      ask: 'can i go in and out during the show',
      tell: "No, re-entry isn't possible once your ticket has been scanned.",
    },
    { ask: 'what is a dead row', tell: 'A row that is not sold because the view is blocked.' },
  ],
  zeros: [
    {
      tool: 'resale.fee',
      args: { order: '#id:FR-#######' },
      data: { fee: 0, cap: '110 %' },
      thing: 'the resale fee for {order}',
      ask: ['what do you take if i resell {order}', 'resale fee {order}'],
      tell: ['The resale fee is 0.', 'Reselling {order} is free for you.'],
    },
    {
      tool: 'event.sold_out',
      args: { show: '#pick:Luna Vale|The Brass Foxes' },
      data: { soldOut: false, category: 'standing' },
      thing: 'the tickets for {show}',
      ask: ['is {show} sold out', '{show} sold out?'],
      tell: ['{show} is not sold out.', 'No, you can still get in!'],
    },
  ],
  noisy: [
    {
      tool: 'payment.attempts',
      args: { order: '#id:FR-#######' },
      data: { failed: '#int:1-5', reason: '#pick:3-D Secure failed|card expired|insufficient funds' },
      thing: 'the payments for {order}',
      ask: ['why did my payment not go through, {order}', 'payment attempts {order}'],
      tell: ['{failed} attempts failed: {reason}.', 'Your bank said: {reason} ({failed} attempts).'],
    },
  ],
}
