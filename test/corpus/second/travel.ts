import type { Pack } from '../pack.ts'

export const AIRLINE_CHECKIN: Pack = {
  domain: 'airline-checkin',
  language: 'en',
  agents: ['cabin-crew-bot', 'gate-lookup'],
  system:
    'You are Ava, the check-in assistant of Norsund Air. Use the tools for every fact about a flight or a booking. Keep replies under 80 words. If a passenger is upset, acknowledge it first.',
  lookups: [
    {
      tool: 'dcs_boarding_info',
      args: { pnr: '#pick:QK7LD2|M3XW9P|ZT4HBA|L0NE5R' },
      data: { gate: '#id:B##', boardingTime: '#pick:06:40|11:05|14:50|21:15', seat: '#id:2#C', group: '#int:1-6' },
      thing: 'booking {pnr}',
      ask: [
        'whats my gate, {pnr}',
        'Hi, I am already at security and the app logged me out. When does boarding start for {pnr} and where do I have to go?',
        '{pnr} boarding time?',
        'Could you tell me gate and seat for booking {pnr} please',
      ],
      tell: [
        'Boarding for {pnr} starts at {boardingTime} at gate {gate}. Your seat is {seat}.',
        'You board at {boardingTime} from {gate}, group {group}.',
        "No need to rush! Boarding isn't before {boardingTime}, at gate {gate}.",
        'Gate {gate}, {boardingTime}. You are in boarding group {group} and sit in {seat}. Please have your passport ready.',
        "I can't promise the gate won't change, but right now it's {gate} and boarding is at {boardingTime}.",
      ],
    },
    {
      tool: 'baggage_trace',
      args: { tag: '#id:NS######' },
      data: { lastScan: '#city', scannedAt: '#pick:09:12|13:47|18:30', onNextFlight: true, deliveryDate: '#date' },
      thing: 'bag {tag}',
      ask: [
        'where is my suitcase?? tag {tag}',
        'my bag never came out on the belt, the tag says {tag}. my medication is in there',
        'Status of bag {tag}',
      ],
      tell: [
        'Your bag was last scanned in {lastScan} at {scannedAt} and is booked on the next flight. Delivery is planned for {deliveryDate}.',
        "It's not lost: {tag} is in {lastScan} and comes with the next flight.",
        'Good news, {tag} has been traced to {lastScan}. We bring it to you on {deliveryDate}.',
        'Last scan {lastScan}, {scannedAt}; you should have it back by {deliveryDate}.',
      ],
    },
    {
      tool: 'upgrade_offer',
      args: { pnr: '#pick:QK7LD2|M3XW9P|ZT4HBA' },
      data: { cabin: '#pick:Premium|Business', price: '#money:80-640', seatsLeft: '#int:1-9' },
      thing: 'the upgrade price for {pnr}',
      ask: [
        'how much is an upgrade on {pnr}',
        'Can I upgrade {pnr}? I have back pain and 11 hours is long.',
        'upgrade {pnr}',
      ],
      tell: [
        'You can move up to {cabin} for {price}; {seatsLeft} seats are left.',
        '{cabin} is available on {pnr} at {price} per person.',
        'An upgrade to {cabin} would be {price} today.',
        'Yes, for {price} you get a seat in {cabin}. Only {seatsLeft} to go.',
      ],
    },
  ],
  actions: [
    {
      tool: 'ssr_add_meal',
      args: { pnr: '#pick:QK7LD2|M3XW9P', meal: '#pick:vegan|gluten-free|halal' },
      ask: ['add a {meal} meal to {pnr}', 'please note {meal} food for {pnr}'],
      done: ['I have added a {meal} meal to {pnr}.', 'Done, {meal} meal requested.', 'Your {meal} meal is booked.'],
    },
    {
      tool: 'email_boarding_pass',
      args: { pnr: '#pick:ZT4HBA|L0NE5R' },
      ask: ['send me the boarding pass for {pnr} again', 'boarding pass {pnr} by mail pls'],
      done: ['Your boarding pass for {pnr} is on its way to your inbox.', 'Sent! Check your email for the pass.'],
    },
  ],
  checks: [
    {
      tool: 'irregularity_feed',
      args: { flight: '#id:NS###' },
      ask: ['is {flight} delayed?', 'any problems with {flight} today', 'Has {flight} been cancelled or anything?'],
      none: [
        'There are no delays or cancellations reported for {flight}.',
        '{flight} is running to plan, nothing to worry about.',
        'No disruptions on {flight} right now.',
      ],
    },
    {
      tool: 'unpaid_extras',
      args: { pnr: '#pick:QK7LD2|L0NE5R' },
      ask: ['do I still owe something for {pnr}?', 'open payments {pnr}'],
      none: [
        'Everything is paid for {pnr}.',
        'No, there is nothing left to pay.',
        'You have no outstanding extras on this booking.',
      ],
    },
  ],
  knowledge: {
    source: 'passenger-handbook',
    thing: 'the power bank rule',
    ask: [
      'can i bring a powerbank',
      'Where do power banks go, hand luggage or checked?',
      'How big may a power bank be?',
    ],
    documents: [
      'Power banks travel in hand luggage only. Up to 100 Wh needs no approval; 100 to 160 Wh needs approval by the airline.',
      'No more than two power banks per passenger.',
    ],
    tell: [
      'Power banks go in your hand luggage, not in checked bags. Up to 100 Wh is fine without approval, and you can take two.',
      'Yes, in the cabin only: two at most, 100 Wh each without approval.',
    ],
  },
  chats: [
    {
      ask: 'is jet lag worse going east?',
      tell: 'For most people it is, because your day gets shorter and it is harder to fall asleep early.',
    },
    { ask: 'thx ava', tell: 'You are welcome! Have a pleasant flight.' },
  ],
  sorrows: [
    {
      ask: 'You lost my stroller and nobody at the desk cared',
      tell: "I'm really sorry, that must have been awful with a small child. You can file a damage and loss report within 7 days, and a loan stroller is available free of charge at the service desk.",
    },
    {
      ask: 'waited 50 min on hold then got cut off!!!',
      tell: 'I apologise, that should not happen. The line is quietest before 8 in the morning, and most changes can also be made in the app.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I bring a 200ml shampoo in my carry-on?',
      tell: "No, you can't: containers in hand luggage may hold 100 ml at most. Put it in your checked bag.",
    },
    {
      ask: 'what does standby mean',
      tell: 'It means that you do not have a confirmed seat. You only travel if someone else does not show up.',
    },
    { ask: 'how do i say "i cannot find my gate" in spanish', tell: '"No encuentro mi puerta de embarque."' },
  ],
  zeros: [
    {
      tool: 'checked_bags_included',
      args: { pnr: '#pick:QK7LD2|M3XW9P' },
      data: { checkedBags: 0, cabinBag: '8 kg' },
      thing: 'the bags of {pnr}',
      ask: ['how many suitcases are included in {pnr}', 'bags on {pnr}?'],
      tell: ['Your fare for {pnr} includes 0 checked bags.', 'No checked bag is included in this fare.'],
    },
    {
      tool: 'visa_required',
      args: { country: '#pick:Portugal|Iceland|Croatia' },
      data: { required: false, maxStayDays: 90 },
      thing: 'the visa rules for {country}',
      ask: ['do i need a visa for {country} with an EU passport', 'visa {country}?'],
      tell: ['No visa is required for {country}.', "You don't need a visa to enter {country}."],
    },
  ],
  noisy: [
    {
      tool: 'past_disruptions',
      args: { flight: '#id:NS###' },
      data: {
        cancelled: '#int:1-4',
        missedConnections: '#int:5-40',
        mainCause: '#pick:engine failure|crew shortage|fog',
      },
      thing: 'the record of {flight}',
      ask: ['how often was {flight} cancelled this year', 'is {flight} reliable?'],
      tell: [
        '{flight} was cancelled {cancelled} times this year; the main cause was {mainCause}.',
        'There were {cancelled} cancellations and {missedConnections} missed connections, mostly because of {mainCause}.',
      ],
    },
  ],
}

export const PARKING_APP: Pack = {
  domain: 'parking-app',
  language: 'en',
  agents: ['parkly', 'session-agent'],
  system:
    'you are parkly 🚗 the bot in the Parkly app. be quick, people are standing next to their car. real data from tools only!',
  lookups: [
    {
      tool: 'session.current',
      args: { plate: '#id:KJ-##-LM' },
      data: { zone: '#id:4##', runsUntil: '#pick:10:30|13:15|17:45|20:00', costSoFar: '#money:1-18' },
      thing: 'the parking session of {plate}',
      ask: [
        'is my parking still running {plate}',
        '{plate} how long do i have left',
        'i think i forgot to stop the session, plate {plate}, what did it cost me by now?',
      ],
      tell: [
        'Your session in zone {zone} runs until {runsUntil}, {costSoFar} so far.',
        'yep, still running till {runsUntil} 🅿️ cost right now: {costSoFar}',
        "You haven't stopped it: {plate} is parked in zone {zone} until {runsUntil}.",
        '{plate} is good until {runsUntil}.',
      ],
    },
    {
      tool: 'zone.tariff',
      args: { zone: '#id:4##' },
      data: { perHour: '#pick:€1.80|€3.20|€4.50', maxHours: '#int:2-8', freeFrom: '#pick:6 pm|8 pm|10 pm' },
      thing: 'the tariff of zone {zone}',
      ask: [
        'price zone {zone}?',
        'what does it cost to park in {zone} for an hour',
        'Zone {zone}: how much, and until when do I have to pay?',
      ],
      tell: [
        '{perHour} an hour in zone {zone}, free from {freeFrom}.',
        'Zone {zone} costs {perHour} per hour with a maximum stay of {maxHours} hours.',
        'you pay {perHour}/h there, max {maxHours} h. nothing to pay after {freeFrom} 🎉',
      ],
    },
    {
      tool: 'garage.occupancy',
      args: { garage: '#pick:Harbour Deck|Old Mill|Central Station P2' },
      data: { freeSpaces: '#int:3-412', evChargersFree: '#int:1-9', height_m: '#pick:1.90|2.00|2.10' },
      thing: 'the occupancy of {garage}',
      ask: [
        'space left at {garage}?',
        'is {garage} full',
        'can i get my van into {garage} and is there room, need a charger too',
      ],
      tell: [
        '{garage} has {freeSpaces} free spaces and {evChargersFree} chargers.',
        'not full, {freeSpaces} spots at {garage}. watch the height: {height_m} m',
        'About {freeSpaces} spaces are free, clearance {height_m} m.',
      ],
    },
  ],
  actions: [
    {
      tool: 'session.stop',
      args: { plate: '#id:KJ-##-LM' },
      ask: ['stop parking {plate}', 'im leaving, end it for {plate}'],
      done: ['stopped ✅ drive safe', 'Parking for {plate} has ended.', 'Session closed for {plate}.'],
    },
    {
      tool: 'vehicle.add',
      args: { plate: '#id:KJ-##-LM' },
      ask: ['add my other car {plate}', 'new plate: {plate}'],
      done: ['{plate} is now in your garage.', 'Added {plate} 🚙'],
    },
  ],
  checks: [
    {
      tool: 'fines.open',
      args: { plate: '#id:KJ-##-LM' },
      ask: ['did i get a fine? {plate}', 'open fines for {plate}'],
      none: ['no fines for {plate} 🙌', "You don't have any open fines.", '{plate} is clean, nothing open.'],
    },
    {
      tool: 'zone.restrictions',
      args: { zone: '#id:4##' },
      ask: ['any parking bans in {zone} tomorrow? moving truck etc', 'restrictions zone {zone}'],
      none: ['No restrictions planned in zone {zone}.', 'nope, {zone} is free of bans tomorrow'],
    },
  ],
  knowledge: {
    source: 'parkly-faq',
    thing: 'parking with a disabled badge',
    ask: ['do blue badge holders pay', 'I have a disabled parking badge, do I need to start a session?'],
    documents: [
      'Holders of a blue badge park free of charge on the street for up to 3 hours. Show the badge and a parking disc.',
      'Garages charge the normal fee.',
    ],
    tell: [
      'On the street you park free for up to 3 hours with a blue badge, no session needed. Just show badge and disc. Garages charge as usual.',
      'No, not on the street: 3 hours are free. In garages you pay the normal fee.',
    ],
  },
  chats: [
    {
      ask: 'how do u parallel park lol',
      tell: 'Line up with the front car, reverse until you see its rear corner, full lock, then counter-steer 😄',
    },
    { ask: 'nice app', tell: 'aww thanks! 💚' },
  ],
  sorrows: [
    {
      ask: 'app crashed and i got a 70 euro ticket because of you',
      tell: "That's really annoying, sorry! You can object within 14 days, and a screenshot of the crash usually helps.",
    },
    {
      ask: 'your new design is terrible',
      tell: 'sorry it does not work for you 😔 you can switch back to the classic view in the settings.',
    },
  ],
  lookalikes: [
    {
      ask: 'can i park on the sidewalk if only for 2 min',
      tell: 'No, not even for two minutes. Sidewalks are off limits unless a sign allows it.',
    },
    {
      ask: 'what does "zone not available" mean',
      tell: 'That the zone has no paid hours at this time, so you do not need to start a session.',
    },
  ],
  zeros: [
    {
      tool: 'wallet.balance',
      args: { plate: '#id:KJ-##-LM' },
      data: { balance: 0, currency: 'EUR' },
      thing: 'the wallet of {plate}',
      ask: ['whats in my wallet {plate}', 'balance {plate}'],
      tell: ['your wallet is at 0', 'Your balance is 0 EUR.'],
    },
    {
      tool: 'autopay.enabled',
      args: { plate: '#id:KJ-##-LM' },
      data: { enabled: false, since: null },
      thing: 'autopay for {plate}',
      ask: ['is autopay on for {plate}?', 'autopay {plate}'],
      tell: ['Autopay is switched off for {plate}.', 'no, autopay is off'],
    },
  ],
  noisy: [
    {
      tool: 'machine.log',
      args: { machine: '#id:PM-###' },
      data: {
        fault: '#pick:card reader error E17|coin slot blocked|printer failure',
        reported: '#pick:twice today|on Monday',
      },
      thing: 'machine {machine}',
      ask: ['machine {machine} ate my coins, is that known?', 'whats wrong with {machine}'],
      tell: ['Known: {fault}, reported {reported}.', '{machine} has a {fault}, it was reported {reported} 🔧'],
    },
  ],
}
