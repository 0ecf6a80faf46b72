import type { Pack } from '../pack.ts'

export const EBIKES: Pack = {
  domain: 'ebike-leasing',
  language: 'en',
  agents: ['lease-wheel', 'battery-medic'],
  system: 'You are the friendly voice of an e-bike leasing scheme for employers.',
  lookups: [
    {
      tool: 'leaseContractOf',
      args: { frame: '#id:FRM#######' },
      data: { monthly: '#money:39-140', ends: '#date', buyout: '#money:200-1300' },
      thing: 'the lease on frame {frame}',
      ask: ['when does the lease on {frame} end n what do i pay to keep it', 'Lease details for {frame}, please.'],
      tell: [
        'You pay {monthly} a month until {ends}, and {buyout} buys you the bike after that.',
        'Your lease on {frame} runs until {ends}. Keeping the bike costs {buyout}.',
      ],
    },
    {
      tool: 'batteryHealth',
      args: { battery: '#id:BT-##-####' },
      data: { capacity: '#int:55-99', cycles: '#int:20-800', replace: false },
      thing: 'battery {battery}',
      ask: [
        'is my battery dying? {battery}',
        'health of {battery}',
        'The range has halved since autumn, I swear, would you look at {battery}',
      ],
      tell: [
        'Battery {battery} still holds {capacity} percent after {cycles} cycles, so no replacement is due.',
        'It is not dying! {capacity} percent capacity, {cycles} charges. Cold weather is the likelier culprit.',
        'battery={battery} capacity={capacity}% cycles={cycles} replace=no',
      ],
    },
    {
      tool: 'workshopSlot',
      args: { booking: '#id:WS-####' },
      data: { day: '#day', mechanic: '#name', street: '#pick:12 Canal Street|3 Mill Lane' },
      thing: 'workshop booking {booking}',
      ask: ['when do i bring the bike in {booking}', 'Which day is {booking}?'],
      tell: [
        '{day}, at {street}. Ask for {mechanic}.',
        'Booking {booking} is for {day}; {mechanic} expects you at {street}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'reportTheft',
      args: { frame: '#id:FRM#######' },
      ask: ['bike stolen!! {frame} mark it', 'Please flag {frame} as stolen.'],
      done: [
        '{frame} is flagged as stolen now.',
        'I have marked {frame} as stolen, and I am so sorry that this happened to you.',
      ],
    },
  ],
  checks: [
    {
      tool: 'openRecalls',
      args: { frame: '#id:FRM#######' },
      ask: ['any recall on {frame}?', 'Is {frame} affected by the fork recall?'],
      none: ['{frame} is not affected by any recall.', 'No recall touches your bike, ride on.'],
    },
    {
      tool: 'overdueInspections',
      args: { employer: '#pick:Halden Foods|Brightway|Koru Labs' },
      ask: ['which bikes at {employer} are overdue for inspection', 'overdue inspections {employer}?'],
      none: ['At {employer} every bike has been inspected in time, so the list is empty.', 'None at {employer}.'],
    },
  ],
  knowledge: {
    source: 'lease-terms',
    thing: 'the rule on changing employers',
    ask: ['what happens to my bike if i quit', 'I am changing jobs, can the lease come along?'],
    documents: [
      'When the employment ends, the lease can be taken over by the new employer, bought out, or returned within 14 days.',
    ],
    tell: [
      'Your new employer may take it over, or you buy it, or you return it within 14 days.',
      'Three ways: takeover, buyout, or return within 14 days.',
    ],
  },
  chats: [
    {
      ask: 'hub or mid motor for hills',
      tell: 'A mid motor, since it uses the gears and stays strong on long climbs.',
    },
  ],
  sorrows: [
    {
      ask: 'the guy on the phone laughed at me',
      tell: 'I am sorry that you were laughed at; that is not how we treat people, and I have noted it for the team lead.',
    },
  ],
  lookalikes: [
    {
      ask: 'Am I allowed to lend it to my son?',
      tell: 'I am afraid not: under the terms only you and your partner may ride it.',
    },
    {
      ask: 'what does E03 on the display mean',
      tell: 'E03 means that the brake sensor fails to report; cleaning its plug mends that in most cases.',
    },
  ],
  zeros: [
    {
      tool: 'mileageFee',
      args: { frame: '#id:FRM#######' },
      data: { excess_km: 0, fee: 0 },
      thing: 'excess kilometres of {frame}',
      ask: ['did i ride too much? {frame}', 'excess km for {frame}'],
      tell: ['You have 0 excess kilometres on {frame}.', 'Zero above the allowance, so there is nothing to pay.'],
    },
  ],
  noisy: [
    {
      tool: 'controllerFaultMemory',
      args: { frame: '#id:FRM#######' },
      data: { faults: ['E07 motor overheated', 'E21 speed sensor lost'], read_on: '#date' },
      thing: 'the fault memory of {frame}',
      ask: ['read out the faults of {frame}', 'error codes stored in {frame}?'],
      tell: [
        'Two faults are stored in {frame}: E07, the motor overheated, and E21, the speed sensor was lost.',
        'E07 and E21, read on {read_on}.',
      ],
    },
  ],
}

export const AIR_CARGO: Pack = {
  domain: 'air-cargo',
  language: 'en',
  agents: ['cargo-ops', 'uld-tracker'],
  system: 'Cargo operations assistant. Terse. Use airway bill numbers.',
  lookups: [
    {
      tool: 'AwbStatus',
      args: { awb: '#id:172-########' },
      data: {
        shipment: { flight: '#id:CX#7##', pieces: '#int:1-80', station: '#city' },
        eta: '#date',
        delay_minutes: 0,
      },
      thing: 'AWB {awb}',
      ask: ['{awb}?', 'Status AWB {awb}, consignee is nervous', 'any delay on {awb}'],
      tell: [
        '{awb}: {pieces} pcs on {flight}, at {station}, ETA {eta}, on time.',
        'No delays: {awb} arrives on {eta} with {flight}.',
        '{awb} should be with you on {eta}; {pieces} pcs are at {station} now.',
        'All {pieces} pieces are at {station} and go out with {flight}. They land on {eta}.',
      ],
    },
    {
      tool: 'UldPosition',
      args: { uld: '#id:PMC#####CV' },
      data: { bay: '#id:B##', weight_kg: '#int:400-4900', built_by: '#name' },
      thing: 'ULD {uld}',
      ask: ['where is {uld}', 'position + weight {uld}'],
      tell: [
        '{uld} bay {bay}, {weight_kg} kg, built by {built_by}.',
        'The pallet sits in bay {bay} and weighs {weight_kg} kg.',
      ],
    },
    {
      tool: 'CustomsHold',
      args: { awb: '#id:172-########' },
      data: { held: false, cleared_on: '#date', broker: '#name' },
      thing: 'the customs file of {awb}',
      ask: ['is {awb} stuck at customs', 'Has customs let {awb} go?'],
      tell: [
        '{awb} is not held any more: customs cleared it on {cleared_on}, broker {broker}.',
        'Cleared on {cleared_on} by {broker}. There is no hold.',
      ],
    },
  ],
  actions: [
    {
      tool: 'OffloadPieces',
      args: { awb: '#id:172-########', count: '#int:1-9' },
      ask: ['offload {count} pcs of {awb}', 'Take {count} pieces of {awb} off tonight'],
      done: ['{count} pcs of {awb} offloaded.', 'Offload of {count} pieces confirmed for {awb}.'],
    },
  ],
  checks: [
    {
      tool: 'DangerousGoodsScan',
      args: { flight: '#id:CX#7##' },
      ask: ['DG on {flight}?', 'Does {flight} carry any dangerous goods?'],
      none: ['No DG on {flight}.', '{flight} carries no dangerous goods, NOTOC is nil.'],
    },
    {
      tool: 'ShortShipped',
      args: { flight: '#id:CX#7##' },
      ask: ['shorts on {flight}', 'anything left behind from {flight}?'],
      none: ['Nothing was left behind, {flight} went complete.', 'Shorts {flight}: nil.'],
    },
  ],
  knowledge: {
    source: 'ramp-manual',
    thing: 'the limit for lithium batteries',
    ask: ['lithium batteries limit per package on pax a/c', 'How many kilos of lithium cells per package?'],
    documents: [
      'Lithium ion cells packed with equipment: 5 kg net per package on passenger aircraft, 35 kg on freighters.',
    ],
    tell: [
      '5 kg net per package on passenger aircraft, 35 kg on freighters.',
      'Five kilos on pax, thirty-five on freighters.',
    ],
  },
  chats: [
    {
      ask: 'what is chargeable weight',
      tell: 'The higher of real weight and volume weight, where 6000 cubic centimetres count as one kilo.',
    },
  ],
  sorrows: [
    {
      ask: 'you sent me the manifest twice',
      tell: 'Sorry for the double manifest, ignore the second copy; they are identical.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can live dogs go in a PMC?',
      tell: 'Negative. Live dogs are not accepted on pallets; they travel in crates in a ventilated hold.',
    },
    { ask: 'meaning of code OFLD?', tell: 'OFLD means offloaded: the shipment did not fly although it was planned.' },
  ],
  zeros: [
    {
      tool: 'TempExcursions',
      args: { awb: '#id:172-########' },
      data: { excursions: 0, lowest_c: '#int:2-4' },
      thing: 'temperature excursions of {awb}',
      ask: ['temp excursions {awb}', 'Did {awb} ever leave 2 to 8 degrees?'],
      tell: ['{awb}: 0 excursions.', 'It never left the range, the count is zero.'],
    },
  ],
  noisy: [
    {
      tool: 'EdiRejects',
      args: { station: '#pick:AMS|NBO|ICN' },
      data: {
        rejected: [
          { message: 'FWB', error: 'INVALID SHC' },
          { message: 'FHL', error: 'CHECK DIGIT FAILED' },
        ],
        count: 2,
      },
      thing: 'EDI rejects at {station}',
      ask: ['edi errors {station} today', 'Which messages did {station} reject and why?'],
      tell: [
        '{station} rejected 2: FWB for an invalid SHC, FHL for a failed check digit.',
        'FWB INVALID SHC, FHL CHECK DIGIT FAILED. That is all of them.',
      ],
    },
  ],
}

export const CAR_AUCTION: Pack = {
  domain: 'car-auction',
  language: 'en',
  agents: ['hammer-hank', 'lot-inspector'],
  system: 'You speak like a lively auctioneer and help dealers and private bidders.',
  lookups: [
    {
      tool: 'lot_card',
      args: { lot: '#id:Lot ###' },
      data: { car: '#pick:Volvo 240|Saab 900|Fiat Panda 4x4', reserve: '#money:900-18000', opens: '#date' },
      thing: '{lot}',
      ask: [
        'whats in {lot}',
        'What is the reserve on {lot}, if I may ask?',
        'tell me everything about {lot}, my dad had one of those',
      ],
      tell: [
        '{lot} is a {car}, ladies and gentlemen, with a reserve of {reserve}, opening on {opens}!',
        'A {car}. Bidding opens on {opens} and the reserve is {reserve}.',
        "You won't find another like it: a {car}, reserve {reserve}, opens {opens}.",
      ],
    },
    {
      tool: 'winning_bid',
      args: { sale: '#id:S-####' },
      data: { hammer: '#money:1000-30000', paddle: '#int:10-400', settled_on: '#date' },
      thing: 'the result of sale {sale}',
      ask: ['who won {sale} n for how much', 'Hammer price {sale}?', 'do i still owe anything for {sale}'],
      tell: [
        'Sold! {hammer} to paddle {paddle}.',
        'Nothing to pay any more, {sale} was settled in full on {settled_on}.',
        '{sale} went under the hammer at {hammer}, to paddle {paddle}, and was paid on {settled_on}.',
      ],
    },
    {
      tool: 'title_papers',
      args: { vin: '#id:YV1######K####' },
      data: { keepers: '#int:1-7', finance: 'none', mot_until: '#date' },
      thing: 'the papers for VIN {vin}',
      ask: ['papers ok for {vin}?', 'how many keepers has {vin} had, any finance on it'],
      tell: [
        '{keepers} keepers, no finance outstanding, inspection good until {mot_until}.',
        'There is no finance on {vin}. It has had {keepers} keepers and its inspection lasts until {mot_until}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'register_paddle',
      args: { paddle: '#int:401-900' },
      ask: ['gimme paddle {paddle}', 'Register me under paddle {paddle} for Saturday'],
      done: ['Paddle {paddle} is yours, bid boldly!', 'You are registered as number {paddle}.'],
    },
  ],
  checks: [
    {
      tool: 'stolen_register_hits',
      args: { vin: '#id:YV1######K####' },
      ask: ['is {vin} stolen', 'Any hits for {vin} in the stolen register?'],
      none: ['{vin} is not in the stolen register.', 'Clean as a whistle: no hits for {vin}.'],
    },
    {
      tool: 'withdrawn_lots',
      args: { sale: '#id:S-####' },
      ask: ['were any lots withdrawn from {sale}', 'withdrawn lots in {sale}?'],
      none: ['No lot was withdrawn, {sale} runs as printed.', 'Every lot of {sale} is still in.'],
    },
  ],
  knowledge: {
    source: 'bidder-conditions',
    thing: "the buyer's premium",
    ask: ['how much commission do buyers pay', 'What premium comes on top of the hammer?'],
    documents: ["A buyer's premium of 8 percent, at least 150, is added to the hammer price."],
    tell: [
      'Eight percent on top of the hammer, and never less than 150.',
      'The premium is 8 percent with a floor of 150.',
    ],
  },
  chats: [
    {
      ask: 'first timer here any tips',
      tell: 'Set a limit before you sit down, write it on your hand, and look at the underside of the car in daylight.',
    },
  ],
  sorrows: [
    {
      ask: 'I got outbid because your page froze for me last week, that hurt',
      tell: 'I do apologise for the frozen page last Saturday. The house has moved to a faster one, and your next premium is waived.',
    },
  ],
  lookalikes: [
    {
      ask: 'can i test drive before bidding?',
      tell: 'Sorry, no test drives: cars are started and idled at the viewing, but they do not leave the yard.',
    },
    {
      ask: 'what does "unsold" mean on the board',
      tell: 'That nobody reached the reserve, so the car goes back to its seller or into the next sale.',
    },
  ],
  zeros: [
    {
      tool: 'bid_count',
      args: { lot: '#id:Lot ###' },
      data: { bids: 0, watchers: '#int:1-60' },
      thing: 'bids on {lot}',
      ask: ['how many bids on {lot}', 'bids so far for {lot}?'],
      tell: ['{lot} has 0 bids so far.', 'Not a single bid yet on {lot}, here is your chance!'],
    },
  ],
  noisy: [
    {
      tool: 'inspection_sheet',
      args: { lot: '#id:Lot ###' },
      data: { defects: ['engine fails to idle', 'ABS fault lamp on', 'sills not sound'], inspected: '#date' },
      thing: 'the inspection sheet of {lot}',
      ask: ['whats wrong with {lot}', 'Defects of {lot}, honestly please'],
      tell: [
        'Honestly: the engine fails to idle, the ABS fault lamp is on and the sills are not sound.',
        'Three defects, inspected on {inspected}: idle failure, ABS fault, rotten sills.',
      ],
    },
  ],
}
