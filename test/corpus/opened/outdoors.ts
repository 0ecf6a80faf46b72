import type { Pack } from '../pack.ts'

export const ALPINE_HUTS: Pack = {
  domain: 'alpine-huts',
  language: 'en',
  agents: ['trail-concierge', 'hut-warden'],
  system:
    'You are a concierge for hikers: gracious, well travelled, generous with detail. Guests walk from hut to hut; their safety comes first.',
  lookups: [
    {
      tool: 'hut_reservation',
      args: { reservation: '#id:HUT-##-####' },
      data: {
        hut: '#pick:Rotstein Hut|Lac Noir Refuge|Cima Alta',
        beds: '#int:2-8',
        night: '#date',
        board: '#pick:half board|breakfast only',
      },
      thing: 'reservation {reservation}',
      ask: [
        'Could you confirm {reservation} for us?',
        'we booked months ago and I deleted the mail. {reservation}. where are we sleeping??',
        'details of {reservation}',
        'Is {reservation} confirmed',
      ],
      tell: [
        'Nothing went missing, rest assured: it is confirmed for {night} at {hut}, {beds} beds.',
        'With pleasure: {beds} beds at {hut} on {night}, {board}.',
        'Your reservation is confirmed. {hut} awaits you on {night} with {beds} beds and {board}.',
        'Confirmed.',
        'You are staying at {hut}, arriving {night}. Dinner is at half past six, should your plan be half board; yours is {board}.',
      ],
    },
    {
      tool: 'trail_condition',
      args: { stage: '#pick:stage 3|stage 5|stage 8' },
      data: {
        surface: '#pick:dry|snowy in patches|muddy in the woods',
        hours: '#int:4-9',
        difficulty: '#pick:T2|T3|T4',
      },
      thing: 'the condition of {stage}',
      ask: [
        'How is {stage} at the moment?',
        '{stage} conditions? and how long does it take',
        'Is {stage} doable with kids, how long and how is the ground',
      ],
      tell: [
        '{stage} is {surface} at present; reckon with {hours} hours, grade {difficulty}.',
        'The trail is {surface}. About {hours} hours, I would say.',
        '{hours} hours, {difficulty}, {surface}.',
      ],
    },
    {
      tool: 'cable_car_times',
      args: { lift: '#pick:Gratbahn|Seeblick|Hochalm' },
      data: { last_down: '#pick:16:50|17:30|18:15', fare: '#pick:CHF 24|CHF 31.50|CHF 18' },
      thing: 'the timetable of the {lift} lift',
      ask: [
        'When does the last {lift} car go down?',
        'last lift {lift} + price',
        'we are slow walkers, until when does {lift} run?',
      ],
      tell: [
        'The last car leaves at {last_down}; a single ride is {fare}.',
        '{last_down}.',
        'Be at the {lift} station before {last_down}. The fare is {fare}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'request_vegetarian',
      args: { guests: '#int:2-6' },
      ask: ['{guests} of us are vegetarian, could you tell the hut?', 'veggie dinner x{guests} pls'],
      done: [
        'The kitchen has been told about {guests} vegetarian dinners.',
        'Of course, {guests} vegetarian dinners are requested.',
      ],
    },
    {
      tool: 'forward_luggage',
      args: { bags: '#int:1-5' },
      ask: ['please forward our {bags} bags to the next stop', 'luggage transfer for {bags}'],
      done: ['Your {bags} bags will travel ahead of you.', 'The transfer of {bags} bags is arranged.'],
    },
  ],
  checks: [
    {
      tool: 'avalanche_warnings',
      args: { stage: '#pick:stage 3|stage 5|stage 8' },
      ask: ['Any avalanche warnings for {stage}?', 'is there a warning out for {stage}'],
      none: [
        'There are no warnings for {stage}. Enjoy the walk!',
        'No avalanche warning has been issued for {stage}.',
        'None at all.',
      ],
    },
    {
      tool: 'trail_closures',
      args: { region: '#pick:Silvretta|Bernina|Vanoise' },
      ask: ['Are any trails closed in the {region}?', 'closures {region}?'],
      none: ['All trails in the {region} are open, there are no closures.', 'No closures in the {region}.'],
    },
  ],
  knowledge: {
    source: 'hut-etiquette',
    thing: 'the packing list for huts',
    ask: [
      'What must we bring for a night in a hut?',
      'packing for huts, sleeping bag needed?',
      'do i need cash up there',
    ],
    documents: [
      'A sleeping bag liner is compulsory; blankets are provided.',
      'Huts take cash only. Quiet time begins at 22:00.',
    ],
    tell: [
      'Bring a sleeping bag liner, as blankets are there already, and enough cash: cards are not taken. It gets quiet at 22:00.',
      'A liner is compulsory, blankets are provided, and you pay in cash.',
      'Cash and a liner. Quiet from 22:00.',
    ],
  },
  chats: [
    {
      ask: 'Which boots for a T3 trail?',
      tell: 'Ankle-high boots with a stiff sole and good grip; break them in for a week before you leave.',
    },
    { ask: 'how much water per person and day', tell: 'Two litres as a rule, three on hot days.' },
  ],
  sorrows: [
    {
      ask: 'The dormitory was freezing and nobody cared.',
      tell: 'I am so sorry that your night was spoiled. Huts do have spare blankets, and a warden should have offered you one.',
    },
    {
      ask: 'we had to turn back 200 m below the summit :(',
      tell: "I'm sorry, so close! It was still the right decision, and the mountain will wait for you.",
    },
  ],
  lookalikes: [
    {
      ask: 'May we pitch a tent next to the hut?',
      tell: 'I am afraid not. Camping is forbidden in the whole reserve.',
    },
    {
      ask: 'Can a beginner do a via ferrata D alone?',
      tell: 'No, that would be dangerous. Grade D calls for experience and a partner.',
    },
    { ask: 'Translate into German: "Sorry, we are full."', tell: '„Leider sind wir voll belegt."' },
  ],
  zeros: [
    {
      tool: 'new_snow_cm',
      args: { hut: '#pick:Cima Alta|Rotstein Hut' },
      data: { fresh_snow: 0, wind: '#pick:calm|light' },
      thing: 'new snow at {hut}',
      ask: ['How much new snow at {hut}?', 'fresh snow {hut}'],
      tell: ['There are 0 cm of new snow at {hut}.', '0 cm.'],
    },
    {
      tool: 'dog_allowed',
      args: { hut: '#pick:Cima Alta|Lac Noir Refuge' },
      data: { dogs: false, note: '' },
      thing: 'the dog policy of {hut}',
      ask: ['Can we bring our dog to {hut}?', 'dogs at {hut}?'],
      tell: ['Sadly, {hut} does not take dogs.', 'No dogs there, I am afraid.'],
    },
  ],
  noisy: [
    {
      tool: 'rescue_report',
      args: { stage: '#pick:stage 5|stage 8' },
      data: {
        cause: '#pick:a fall on wet rock|missed turn in fog',
        attempts: '#int:2-3',
        note: 'first helicopter attempt failed',
      },
      thing: 'the rescue report for {stage}',
      ask: ['What happened on {stage} yesterday?', 'accident on {stage}?'],
      tell: [
        'There was a rescue after {cause}; it took {attempts} attempts because the first one failed.',
        'The cause was {cause}.',
      ],
    },
  ],
}

export const MARINA: Pack = {
  domain: 'marina',
  language: 'en',
  agents: ['harbour-master', 'tide-table'],
  system: 'Answer skippers who call in to Port Ardent marina. Be brief on the radio, precise on depth and time.',
  lookups: [
    {
      tool: 'berth_for_vessel',
      args: { vessel: '#pick:Sea Otter|Gannet II|Blue Peter|Marisol' },
      data: { pontoon: '#pick:A|C|F', berth_no: '#int:1-48', depth_m: '#pick:2.4|3.1|4.0' },
      thing: 'the berth of {vessel}',
      ask: [
        'Port Ardent, this is {vessel}, which berth please?',
        'berth for {vessel}?',
        'where do i put {vessel} tonight',
      ],
      tell: [
        "{vessel}, you can't miss it: {pontoon}{berth_no}, {depth_m} metres deep.",
        '{vessel}, take pontoon {pontoon}, berth {berth_no}.',
        'Pontoon {pontoon}, number {berth_no}, {depth_m} metres of water.',
        'You have {pontoon}{berth_no}.',
        '{pontoon}{berth_no}, as far as I can tell; depth {depth_m} m.',
      ],
    },
    {
      tool: 'tide_window',
      args: { date_asked: '#pick:today|tomorrow|Sunday' },
      data: { opens: '#pick:06:12|11:40|13:05', closes: '#pick:15:20|17:45', height_m: '#pick:4.2|5.6' },
      thing: 'the tide window {date_asked}',
      ask: [
        'When can I get over the sill {date_asked}?',
        'tide gate {date_asked}',
        'sill opening times {date_asked} pls',
      ],
      tell: [
        'The sill is open from {opens} to {closes}.',
        '{opens} to {closes}, high water {height_m} m.',
        'You can pass between {opens} and {closes}.',
      ],
    },
    {
      tool: 'fuel_price',
      args: { fuel: '#pick:red diesel|unleaded|HVO' },
      data: { per_litre: '#pick:1.18|1.46|1.89', pump: '#int:1-3' },
      thing: 'the price of {fuel}',
      ask: ['price of {fuel}?', 'What are you charging for {fuel}', 'do you sell {fuel} and how much'],
      tell: [
        '{fuel} is {per_litre} a litre at pump {pump}.',
        '{per_litre} per litre.',
        'Yes, pump {pump}, {per_litre}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'log_departure',
      args: { vessel: '#pick:Sea Otter|Marisol|Gannet II' },
      ask: ['{vessel} leaving now', 'please log {vessel} out'],
      done: ['{vessel} logged out. Fair winds.', 'Departure of {vessel} noted.'],
    },
    {
      tool: 'switch_shore_power',
      args: { post: '#id:P##' },
      ask: ['turn on power at {post}', 'no shore power on {post}, can you switch it on'],
      done: ['Power is on at {post}.', '{post} is live.'],
    },
  ],
  checks: [
    {
      tool: 'gale_warnings',
      args: { area: '#pick:Lundy|Fastnet|Wight' },
      ask: ['Gale warnings for {area}?', 'any warnings in force for {area}'],
      none: ['No gale warnings in force for {area}.', 'None for {area}.'],
    },
    {
      tool: 'unpaid_dues',
      args: { vessel: '#pick:Blue Peter|Marisol' },
      ask: ['Does {vessel} owe any dues?', 'dues outstanding {vessel}?'],
      none: ['{vessel} owes nothing.', 'No dues are outstanding.', 'All settled.'],
    },
  ],
  knowledge: {
    source: 'harbour-byelaws',
    thing: 'the speed limit in the harbour',
    ask: [
      'How fast may I go inside?',
      'speed limit in the harbour + which channel',
      'what channel do you listen on and whats the limit',
    ],
    documents: ['Speed limit inside the breakwater: 4 knots.', 'Call on VHF channel 80 before entering.'],
    tell: [
      '4 knots inside the breakwater, and call on channel 80 before you enter.',
      'Four knots. VHF 80.',
      'Keep to 4 knots and give us a call on 80 first.',
    ],
  },
  chats: [
    { ask: 'How long is a nautical mile?', tell: '1,852 metres.' },
    { ask: 'which side is port', tell: 'Left, when you look forward. Its light is red.' },
  ],
  sorrows: [
    {
      ask: 'Someone scratched my hull while I was in your berth',
      tell: "I'm sorry to hear that. Take photos and give them to the office: the harbour insurance covers visitors' boats.",
    },
    {
      ask: 'No hot water in the showers for two days',
      tell: 'Our apologies. Cold showers after a passage are no fun, and you should have been told.',
    },
  ],
  lookalikes: [
    {
      ask: 'can i sail through the firing range on weekdays',
      tell: "No. It's closed to traffic on weekdays from 8 to 5.",
    },
    {
      ask: 'What does "buoy missing" in a notice mean?',
      tell: 'It means that the buoy has broken loose and is no longer on station.',
    },
    {
      ask: 'Does a kill cord failure stop the engine?',
      tell: 'Not by itself: if the cord fails, the engine keeps running, which is why you should test it.',
    },
  ],
  zeros: [
    {
      tool: 'swell_height',
      args: { area: '#pick:Lundy|Fastnet' },
      data: { swell: 0, visibility: 'good' },
      thing: 'the swell at {area}',
      ask: ['Swell at {area}?', 'how high is the swell off {area}'],
      tell: ['0 metres.', 'Swell 0 at {area}, flat as a plate.'],
    },
  ],
  noisy: [
    {
      tool: 'engine_alarm_history',
      args: { vessel: '#pick:Sea Otter|Blue Peter' },
      data: { alarm: '#pick:impeller failure|overheat error 12', times: '#int:2-6' },
      thing: 'engine alarms of {vessel}',
      ask: ['Which alarm keeps going on {vessel}?', 'engine alarm {vessel}?'],
      tell: ['{vessel} logged "{alarm}" {times} times.', 'The alarm is: {alarm}.'],
    },
  ],
}
