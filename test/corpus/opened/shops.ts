import type { Pack } from '../pack.ts'

export const RIG_SHOP: Pack = {
  domain: 'rig-shop',
  language: 'en',
  agents: ['loot-goblin', 'build-sage'],
  system:
    "you're GRID, hype-man of the RigForge store. short msgs, emojis ok, no corporate talk. never make up stock or prices, call the tools.",
  lookups: [
    {
      tool: 'fetch_parcel_state',
      args: { parcel: '#id:RF-######' },
      data: {
        shipped: true,
        carrier: '#pick:DHL|UPS|GLS',
        eta: '#pick:tomorrow before 8 pm|this Saturday|the day after tomorrow',
      },
      thing: 'parcel {parcel}',
      ask: [
        'yo did my gpu ship?? {parcel}',
        '{parcel} shipped or what',
        'bought a 4090 for my brother as a surprise and his birthday is coming up so i REALLY need to know if {parcel} has left the warehouse',
        'has {parcel} been sent out',
      ],
      tell: [
        "no stress, it's not stuck. {carrier} has it and you'll see it {eta}",
        "ok so i looked: it left us and {carrier} has it now. can't tell you the minute but it's {eta}",
        'It has shipped.',
        'Yup, {parcel} is out with {carrier} 🚚 lands {eta}',
        "it's rolling! {carrier}, {eta}",
        'your loot left the base and {carrier} drops it {eta}',
        'Shipped with {carrier}. Should be there {eta} I think.',
      ],
    },
    {
      tool: 'stock_and_price',
      args: { sku: '#pick:RX-7900|FORGE-K65|NOVA-27Q|VOLT-850W' },
      data: { units: '#int:2-140', price: '#pick:$89.90|$119.00|$649.99|$74.50', warehouse: '#city' },
      thing: 'the stock of {sku}',
      ask: [
        'got any {sku} left? how much',
        'u guys still have {sku} & price?',
        'Is the {sku} in stock, and what does it cost?',
      ],
      tell: [
        '{units} left at {price}, grab it 🔥',
        'In stock! {units} units in {warehouse}, {price} each.',
        '{price}, and we still got {units}',
        'yes, {sku} is in stock for {price}',
      ],
    },
    {
      tool: 'check_compat',
      args: { board: '#pick:B650E-Pro|Z890-Ice', part: '#pick:DDR5-6400 kit|RX-7900|NH-D15' },
      data: { compatible: true, bios: '#pick:F31|2.10|A.70', clearance_mm: '#int:4-30' },
      thing: 'the fit of the {part} on the {board}',
      ask: ['does {part} fit on a {board}', 'will my {board} take the {part}?', 'can i use {part} with {board}'],
      tell: [
        'Yes!',
        'It fits, with {clearance_mm} mm to spare. Flash BIOS {bios} first.',
        'yep, just be on BIOS {bios}',
        'Should work fine: {clearance_mm} mm clearance, BIOS {bios} or later.',
      ],
    },
  ],
  actions: [
    {
      tool: 'apply_gamertag',
      args: { tag: '#pick:xXnoobXx|QuietStorm|pan_cake' },
      ask: ['change my tag to {tag}', 'i wanna be {tag} from now on'],
      done: ['you are {tag} now 😎', 'Tag changed to {tag}.'],
    },
    {
      tool: 'ping_me_on_restock',
      args: { sku: '#pick:RX-7900|NOVA-27Q' },
      ask: ['tell me when {sku} is back', 'restock alert for {sku} plz'],
      done: ["got it, you'll get a ping when {sku} is back", 'Restock alert for {sku} is set.', 'alert armed 🎯 {sku}'],
    },
  ],
  checks: [
    {
      tool: 'recall_notices',
      args: { sku: '#pick:VOLT-850W|NOVA-27Q' },
      ask: ['any recalls on the {sku}?', 'is there a recall for {sku}, saw something on reddit'],
      none: [
        'nope, zero recalls on {sku}',
        'There are no recalls for the {sku}, reddit is wrong this time.',
        'none 👍',
      ],
    },
    {
      tool: 'coupon_wallet',
      args: { tag: '#pick:QuietStorm|pan_cake' },
      ask: ['do i ({tag}) have any coupons', 'coupons for {tag}?'],
      none: ['your wallet is empty, {tag}, no coupons in it', "You don't have any coupons right now."],
    },
  ],
  knowledge: {
    source: 'wiki-of-builds',
    thing: 'the drying time of thermal paste',
    ask: ['how long till thermal paste dries', 'do I need to wait after applying paste?', 'paste on, can i boot now??'],
    documents: [
      'Thermal paste does not need to dry. You can boot right after mounting the cooler.',
      'Replace the paste every 3 to 5 years.',
    ],
    tell: [
      "no waiting, boot as soon as the cooler's on. swap the paste every 3 to 5 years",
      "You can boot right away, it doesn't need to dry. Renew it after 3 to 5 years.",
      'Zero drying needed, send it! next repaste in 3-5 years',
    ],
  },
  chats: [
    { ask: '60 or 144 hz for shooters?', tell: '144, no contest. Motion is way smoother and you see enemies earlier.' },
    { ask: 'whats an nvme', tell: 'A tiny super fast SSD that plugs straight into the mainboard.' },
  ],
  sorrows: [
    {
      ask: 'monitor arrived with 6 dead pixels >:(',
      tell: 'ah man, sorry, that sucks hard. 6 dead pixels counts as a defect, so you can swap it for free within 30 days.',
    },
    {
      ask: 'been waiting 3 weeks for a reply to my mail',
      tell: "That's on us and I'm sorry. Three weeks is way too long, mails should be answered within two days.",
    },
  ],
  lookalikes: [
    {
      ask: 'can i put ddr4 in a ddr5 slot',
      tell: "nah, can't be done. the notch is in a different place, it won't go in",
    },
    {
      ask: 'what does "no signal" on my monitor mean',
      tell: 'It means the screen gets no picture: check the cable and plug it into the graphics card, not the board.',
    },
    {
      ask: 'give me a funny error message for my 404 page',
      tell: '"404: This page rage-quit. We could not find it, and honestly, it did not want to be found."',
    },
  ],
  zeros: [
    {
      tool: 'loyalty_xp',
      args: { tag: '#pick:QuietStorm|pan_cake|xXnoobXx' },
      data: { xp: 0, rank: 'rookie' },
      thing: 'XP of {tag}',
      ask: ['how much xp do i have ({tag})', 'xp {tag}?'],
      tell: ['0 xp so far, time to grind', "You're at 0 XP, {tag}."],
    },
    {
      tool: 'restocking_fee',
      args: { parcel: '#id:RF-######' },
      data: { fee: 0, window_days: 30 },
      thing: 'the return fee for {parcel}',
      ask: ['whats the fee to send back {parcel}', 'return fee for {parcel}?'],
      tell: ['free! the fee is 0', 'Returning {parcel} costs you 0.'],
    },
  ],
  noisy: [
    {
      tool: 'known_bugs',
      args: { sku: '#pick:RX-7900|FORGE-K65' },
      data: {
        issue: '#pick:driver crash with error 43|firmware update fails at 80 %',
        workaround: '#pick:roll back one version|use the USB 2 port',
      },
      thing: 'known bugs of the {sku}',
      ask: ['{sku} known issues?', 'my {sku} keeps crashing, is that a thing'],
      tell: ["yeah that's known: {issue}. fix: {workaround}", 'Known issue: {issue}. Workaround: {workaround}.'],
    },
  ],
}

export const SMART_HOME: Pack = {
  domain: 'smart-home',
  language: 'en',
  agents: ['hearth-voice', 'device-doctor'],
  system:
    'You speak through a kitchen speaker. Answers are read aloud, so keep them to one or two sentences without lists or symbols.',
  lookups: [
    {
      tool: 'ReadSensor',
      args: { room: '#pick:nursery|attic|cellar|guest room' },
      data: { celsius: '#int:12-27', humidity: '#percent', battery: '#pick:full|half|nearly full' },
      thing: 'the {room} sensor',
      ask: [
        'how warm is it in the {room}',
        "What's the temperature in the {room} right now?",
        '{room} temperature',
        'is it cold in the {room}? like what degree',
      ],
      tell: [
        "Nothing to worry about, it's {celsius} degrees in there.",
        "It's {celsius} degrees in the {room}.",
        'The {room} is at {celsius} degrees with {humidity} percent humidity.',
        '{celsius} degrees.',
        'Right now about {celsius} degrees, and the sensor battery is {battery}.',
      ],
    },
    {
      tool: 'GetEnergyUse',
      args: { appliance: '#pick:dryer|heat pump|oven|fridge' },
      data: { kwh: '#int:3-88', cost: '#money:1-40', peak_hour: '#pick:7 in the evening|noon|6 in the morning' },
      thing: 'the energy use of the {appliance}',
      ask: [
        'how much did the {appliance} use this month',
        'What does the {appliance} cost me?',
        'my bill exploded and i suspect the {appliance}. how much power did it eat',
      ],
      tell: [
        'The {appliance} used {kwh} kilowatt hours this month, which is {cost}.',
        'This month it is {kwh} kilowatt hours or {cost}, mostly at {peak_hour}.',
        'So far {cost}, for {kwh} kilowatt hours.',
      ],
    },
    {
      tool: 'GetLockState',
      args: { door: '#pick:front door|garage|garden gate' },
      data: { state: '#pick:locked', since: '#pick:10:42 pm|seven this morning|half past nine' },
      thing: 'the lock of the {door}',
      ask: [
        'is the {door} locked?',
        'did i lock the {door}',
        "I'm in bed already, can you check that the {door} is locked please",
      ],
      tell: [
        'Yes.',
        'Yes, the {door} has been locked since {since}.',
        "It's locked, sleep well.",
        'The {door} is locked.',
      ],
    },
  ],
  actions: [
    {
      tool: 'DimLights',
      args: { room: '#pick:nursery|living room|hall', level: '#pick:10|30|60' },
      ask: ['lights in the {room} to {level}', 'Dim the {room} to {level} percent'],
      done: ['Okay, {level} percent in the {room}.', 'Dimmed.', 'The {room} lights are at {level} percent.'],
    },
    {
      tool: 'SnoozeAlarm',
      args: { minutes: '#pick:5|10|15' },
      ask: ['{minutes} more minutes...', 'Snooze for {minutes} minutes'],
      done: ["I'll wake you again in {minutes} minutes.", 'Snoozed for {minutes} minutes.'],
    },
  ],
  checks: [
    {
      tool: 'ListOpenWindows',
      args: { floor: '#pick:ground floor|upper floor' },
      ask: ['are any windows open on the {floor}', "It's about to rain, is something open on the {floor}?"],
      none: ['No, every window on the {floor} is closed.', 'All windows are shut.', 'None are open.'],
    },
    {
      tool: 'MotionEvents',
      args: { camera: '#pick:porch|driveway' },
      ask: ['was anyone at the {camera} last night?', 'any motion on the {camera} while we slept'],
      none: ['No one was there: the {camera} saw no movement all night.', 'There was no motion at the {camera}.'],
    },
  ],
  knowledge: {
    source: 'appliance-manuals',
    thing: 'the descaling of the coffee machine',
    ask: [
      'how do i descale the coffee machine',
      'The coffee machine blinks orange, how do I descale it?',
      'descale how',
    ],
    documents: [
      'Descaling: fill 1 litre of water with one sachet, hold both cup buttons for 5 seconds.',
      'The programme runs for 25 minutes and ends with a rinse.',
    ],
    tell: [
      'Fill in a litre of water with one sachet and hold both cup buttons for 5 seconds. It takes 25 minutes.',
      'One sachet, one litre of water, then both cup buttons for 5 seconds; after 25 minutes it is done.',
      'Hold the two cup buttons for five seconds with water and a sachet in the tank, and let it run for 25 minutes.',
    ],
  },
  chats: [
    { ask: 'how long do i boil an egg', tell: 'Six minutes for a soft one, ten for a hard one.' },
    { ask: 'what rhymes with orange', tell: 'Almost nothing, though door hinge comes close.' },
  ],
  sorrows: [
    {
      ask: 'you woke the baby with that announcement',
      tell: "I'm sorry about that. Quiet hours can be set in the app, and then I stay silent after seven.",
    },
    {
      ask: 'the light came on at 4 am by itself',
      tell: 'Sorry, that must have been a nasty surprise. It happens when a schedule is still in winter time.',
    },
  ],
  lookalikes: [
    {
      ask: 'can alexa hear me when she is muted',
      tell: "No, she can't. With the mute button on, the microphones are cut off.",
    },
    {
      ask: 'what does error 18 mean on a dishwasher',
      tell: 'Usually that the water does not drain: clean the filter and check that the hose is not bent.',
    },
    { ask: 'say something a broken robot would say', tell: 'Error, error. I cannot compute. Please insert biscuit.' },
  ],
  zeros: [
    {
      tool: 'CountUnread',
      args: { person: '#pick:Mum|Dad|Nora' },
      data: { unread: 0, inbox: 'family' },
      thing: 'messages for {person}',
      ask: ['any messages for {person}', 'how many new messages does {person} have'],
      tell: ['{person} has 0 new messages.', 'Zero new messages.'],
    },
    {
      tool: 'IsVacationMode',
      args: { zone: '#pick:heating|shutters' },
      data: { enabled: false, until: '' },
      thing: 'vacation mode of the {zone}',
      ask: ['is vacation mode on for the {zone}', 'Are the {zone} on vacation mode?'],
      tell: ["No, it's off.", 'Vacation mode is off for the {zone}.'],
    },
  ],
  noisy: [
    {
      tool: 'ReadFaultMemory',
      args: { appliance: '#pick:boiler|washing machine' },
      data: { fault: '#pick:F28 ignition failure|E10 no water intake', occurred: '#int:2-7' },
      thing: 'the fault memory of the {appliance}',
      ask: ['what is wrong with the {appliance}', 'the {appliance} shows a fault, which one'],
      tell: ['The {appliance} stored {fault}, {occurred} times.', 'It says {fault}.'],
    },
  ],
}
