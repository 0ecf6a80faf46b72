import type { Pack } from '../pack.ts'

export const BUILDING_SITE: Pack = {
  domain: 'building-site',
  language: 'en',
  agents: ['site-foreman-ai', 'rfi-tracker'],
  system:
    'You support site managers of a contractor. They are outside, with gloves on, on the phone. Lead with the answer.',
  lookups: [
    {
      tool: 'delivery_slot',
      args: { po: '#id:PO-####' },
      data: {
        material: '#pick:C30 concrete|rebar 12 mm|plasterboard',
        slot: '#pick:07:30|10:15|13:00',
        quantity: '#pick:18 m3|4 t|240 sheets',
      },
      thing: 'delivery {po}',
      ask: [
        'when does {po} get here',
        '{po} delivery time',
        'crane is booked till noon only, what slot does {po} have?',
      ],
      tell: [
        'Not before {slot}. {quantity} {material}.',
        '{slot}. {quantity} of {material}.',
        '{po} comes at {slot}: {material}, {quantity}.',
        'Slot {slot}.',
        'Should roll in at {slot} with {quantity} {material}.',
      ],
    },
    {
      tool: 'drawing_revision',
      args: { drawing: '#id:A-###-L#' },
      data: { revision: '#pick:C03|P07|C11', issued: '#date', author: '#name' },
      thing: 'drawing {drawing}',
      ask: ['latest rev of {drawing}?', 'Which revision of {drawing} do we build to?', 'rev {drawing}'],
      tell: ['Revision {revision}, issued {issued}.', '{revision}.', 'Build to {revision} ({author}, {issued}).'],
    },
    {
      tool: 'permit_to_work',
      args: { permit: '#id:PTW-###' },
      data: { approved: true, area: '#pick:roof|basement|stair core B', expires: '#pick:17:00 today|Friday noon' },
      thing: 'work permit {permit}',
      ask: ['is {permit} approved', '{permit} ok to start?', 'Can the welders start under {permit}?'],
      tell: [
        'Yes.',
        'Approved for the {area} until {expires}.',
        'Go: {permit} is approved.',
        'Yes, they can start. It expires {expires}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'close_rfi',
      args: { rfi: '#id:RFI-###' },
      ask: ['{rfi} answered, close', 'close out {rfi}'],
      done: ['{rfi} closed.', 'Closed {rfi}.'],
    },
    {
      tool: 'log_weather_stop',
      args: { hours: '#int:1-8' },
      ask: ['log {hours} h weather stop', 'we lost {hours} hours to wind, record it'],
      done: ['{hours} hours of weather stop are logged.', 'Logged, {hours} h.'],
    },
  ],
  checks: [
    {
      tool: 'open_snags',
      args: { unit: '#id:Unit ##' },
      ask: ['open snags in {unit}?', 'is {unit} snag free'],
      none: ['{unit} has no open snags.', 'Snag free.', 'Zero open in {unit}.'],
    },
    {
      tool: 'near_misses',
      args: { week: '#pick:this week|last week' },
      ask: ['near misses {week}?', 'any near miss reported {week}'],
      none: ['None reported {week}.', 'No near misses {week}.'],
    },
  ],
  knowledge: {
    source: 'method-statements',
    thing: 'the curing time of the slab',
    ask: ['how long before we strike the props', 'curing time slab', 'when can we load the slab?'],
    documents: ['Props may be struck after 14 days.', 'Full load on the slab after 28 days.'],
    tell: [
      'Props after 14 days, full load after 28.',
      '14 days for the props; 28 until full load.',
      'Strike at 14 days. Load at 28.',
    ],
  },
  chats: [
    {
      ask: 'what is a kicker in concrete',
      tell: 'A short upstand that is cast first, so the wall formwork sits in the right place.',
    },
    { ask: 'convert 12 inch to mm', tell: '304.8 mm.' },
  ],
  sorrows: [
    {
      ask: 'two lads got hurt by that loose board',
      tell: "I'm sorry, I hope they recover soon. The area must stay shut until the scaffold has been inspected.",
    },
    {
      ask: 'you gave us last weeks lift plan',
      tell: 'Sorry, my mistake. Always go by the date in the corner of the plan.',
    },
  ],
  lookalikes: [
    { ask: 'can we pour at -8 C without additives', tell: "No, don't. Below 5 °C you need additives or heating." },
    { ask: 'is a hard hat from 2014 still ok', tell: "It isn't. Helmets expire after about five years." },
    {
      ask: 'write a note refusing access without induction',
      tell: 'Access denied: no induction, no entry. Report to the site office first.',
    },
  ],
  zeros: [
    {
      tool: 'lost_time_days',
      args: { week: '#pick:this week|last week' },
      data: { lost_days: 0, headcount: '#int:30-200' },
      thing: 'lost days {week}',
      ask: ['lost time {week}?', 'how many days did we lose {week}'],
      tell: ['0 days.', 'Lost days {week}: 0.'],
    },
  ],
  noisy: [
    {
      tool: 'cube_test',
      args: { po: '#id:PO-####' },
      data: { outcome: 'FAILED', strength: '#pick:24.1 MPa|26.8 MPa', failures: '#int:1-3' },
      thing: 'the cube test of {po}',
      ask: ['cube results {po}', 'did the cubes of {po} pass?'],
      tell: ['No: {failures} cubes failed at {strength}.', 'FAILED, {strength}.'],
    },
  ],
}

export const VINEYARD: Pack = {
  domain: 'vineyard',
  language: 'en',
  agents: ['cellar-steward', 'vine-watch'],
  system: 'You serve the owners and guests of Quinta do Vale. Elegant sentences. Talk about wine as if you loved it.',
  lookups: [
    {
      tool: 'barrel_reading',
      args: { barrel: '#id:BRL-###' },
      data: { sugar_brix: '#int:2-24', celsius: '#int:12-29', variety: '#pick:Touriga|Baga|Arinto' },
      thing: 'barrel {barrel}',
      ask: ['How is {barrel} fermenting?', 'brix of {barrel}', '{barrel} temp and sugar?'],
      tell: [
        'The {variety} in {barrel} stands at {sugar_brix} Brix and {celsius} °C.',
        '{sugar_brix} Brix, {celsius} degrees.',
        'Beautifully: {sugar_brix} Brix at {celsius} °C.',
      ],
    },
    {
      tool: 'parcel_harvest_plan',
      args: { parcel: '#pick:Encosta Sul|Ribeira|Pedra Alta' },
      data: { pick_date: '#date', pickers: '#int:6-40', tonnes: '#int:2-30' },
      thing: 'the harvest plan for {parcel}',
      ask: ['When do we pick {parcel}?', '{parcel} harvest date and crew', 'Did you settle on a day for {parcel}'],
      tell: [
        'If the weather holds, {pick_date}, with {pickers} pairs of hands.',
        'We pick {parcel} on {pick_date} with {pickers} people.',
        '{pick_date}.',
        '{parcel} is planned for {pick_date}; {pickers} pickers, some {tonnes} tonnes expected.',
      ],
    },
    {
      tool: 'club_shipment',
      args: { member: '#id:QV-####' },
      data: { shipped: true, bottles: '#pick:6|12|18', case: '#pick:Reserve|Autumn Selection' },
      thing: 'the club shipment of {member}',
      ask: [
        'Has the wine for {member} gone out?',
        'has my case shipped {member}',
        '{member}: did you send the club wines',
      ],
      tell: [
        'It has gone out.',
        'Yes, {bottles} bottles of the {case} are on the road.',
        'Yes, it has shipped: {case}, {bottles} bottles.',
      ],
    },
  ],
  actions: [
    {
      tool: 'reserve_tasting',
      args: { people: '#int:2-12' },
      ask: ['a tasting for {people} on saturday please', 'We would be {people} for a tasting.'],
      done: [
        'A table for {people} is reserved. We look forward to pouring for you.',
        'Your tasting for {people} is reserved.',
      ],
    },
    {
      tool: 'skip_club_month',
      args: { month: '#pick:June|July|August' },
      ask: ['skip {month}, cellar is full', 'No wine in {month} please'],
      done: ['{month} is skipped.', 'We shall send you nothing in {month}.'],
    },
  ],
  checks: [
    {
      tool: 'mildew_reports',
      args: { parcel: '#pick:Ribeira|Pedra Alta' },
      ask: ['Any mildew in {parcel}?', 'mildew reported for {parcel}?'],
      none: ['No mildew has been seen in {parcel}.', 'None, the leaves in {parcel} are healthy.'],
    },
    {
      tool: 'corked_returns',
      args: { wine: '#pick:Reserve 2019|Arinto 2023' },
      ask: ['Were any bottles of {wine} returned as corked?', 'corked {wine}?'],
      none: ['Not a single one: no {wine} came back.', 'There were no returns of {wine}.'],
    },
  ],
  knowledge: {
    source: 'cellar-notes',
    thing: 'the serving advice for the Reserve',
    ask: [
      'How should I serve the Reserve?',
      'decant the reserve? temperature?',
      'what temp and how long to breathe for the Reserve',
    ],
    documents: ['Serve the Reserve at 16 °C.', 'Decant it one hour before dinner.'],
    tell: [
      'At 16 °C, decanted an hour before dinner.',
      'Give it an hour in the decanter and pour it at 16 °C.',
      '16 degrees, one hour of air.',
    ],
  },
  chats: [
    {
      ask: 'What are tannins?',
      tell: 'Substances from skins, seeds and wood that give red wine its grip on the tongue.',
    },
    { ask: 'wine with grilled sardines?', tell: 'A crisp, salty white: Arinto or Vinho Verde.' },
  ],
  sorrows: [
    {
      ask: 'Three bottles broke in the post.',
      tell: 'What a pity, I am sorry. Breakage is always replaced; a photo of the parcel is all we ask for.',
    },
    {
      ask: 'Your guide spoke so softly that we heard nothing',
      tell: 'I apologise. A visit should be heard as well as tasted.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can we ship wine to Saudi Arabia?',
      tell: 'No, that is impossible: the import of alcohol is forbidden there.',
    },
    { ask: 'What does "no finish" mean in a tasting note?', tell: 'That the taste disappears as soon as you swallow.' },
    { ask: 'can i freeze wine', tell: "Better not, for the bottle may burst. In ice cubes for sauces it's fine." },
  ],
  zeros: [
    {
      tool: 'added_sulphites',
      args: { wine: '#pick:Natural White|Pet Nat' },
      data: { added_mg: 0, label: 'sem sulfitos' },
      thing: 'the sulphites of {wine}',
      ask: ['How much sulphite is added to {wine}?', 'sulphites in {wine}'],
      tell: ['0 mg are added.', 'None is added, the figure is 0.'],
    },
  ],
  noisy: [
    {
      tool: 'press_diagnostics',
      args: { press: '#pick:press 1|press 2' },
      data: { fault: '#pick:membrane leak|error 7 door sensor', stopped: '#int:2-8' },
      thing: 'diagnostics of {press}',
      ask: ['Why does {press} stop?', 'fault on {press}?'],
      tell: ['{press} stopped {stopped} times because of: {fault}.', 'Its fault is {fault}.'],
    },
  ],
}
