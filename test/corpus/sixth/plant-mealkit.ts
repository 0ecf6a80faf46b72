import type { Pack } from '../pack.ts'

export const PLANT_MAINTENANCE: Pack = {
  domain: 'plant-maintenance',
  language: 'en',
  agents: ['maintenance-mate', 'spare-parts-agent'],
  system:
    'You help technicians on the shop floor through a tablet. Read from the CMMS and the machine historian. Short sentences. Safety notes first where they apply.',
  lookups: [
    {
      tool: 'cmms_read_work_order',
      args: { wo: '#id:WO-7####' },
      data: {
        equipment: '#pick:Press 3|Conveyor B|Filler line 2',
        task: '#pick:replace bearing|lubricate gearbox|calibrate scale',
        planned: '#date',
        technician: '#name',
        priority: '#pick:P1|P2|P3',
      },
      thing: 'work order {wo}',
      ask: ['What is {wo} about?', '{wo}', 'My shift starts now. Who had {wo} before me, and what has to be done?'],
      tell: [
        '{wo}: {task} on {equipment}, {priority}, planned for {planned}. Assigned to {technician}.',
        'Task: {task}. Machine: {equipment}. Assigned: {technician}.',
        '{technician} has it. You need to {task}.',
      ],
    },
    {
      tool: 'historian.latest',
      args: { sensor: '#pick:TT-101|VB-207|PT-330' },
      data: {
        value: '#int:12-98',
        unit: '#pick:°C|mm/s|bar',
        limit: '#int:99-130',
        trend: '#pick:stable|rising slowly|falling',
      },
      thing: 'sensor {sensor}',
      ask: ['What does {sensor} read?', '{sensor} now', 'The motor sounds odd. Is {sensor} within limits?'],
      tell: [
        '{sensor} reads {value} {unit} (limit {limit}), trend: {trend}.',
        '{value} {unit}, {trend}.',
        'Yes, {value} {unit} is below the limit of {limit}.',
      ],
    },
    {
      tool: 'find_spare_part',
      args: { part: '#pick:SKF 6205|V-belt B42|O-ring 40x3|Sensor PT100' },
      data: { on_hand: '#int:1-60', bin: '#id:R#-S#', reorder_point: '#int:2-10', lead_time_days: '#int:2-40' },
      thing: 'spare part {part}',
      ask: ['Do we have {part}?', 'bin for {part}', 'I need a {part} tonight. Is one in stock and where?'],
      tell: [
        '{on_hand} pieces of {part} are in bin {bin}. Lead time for more: {lead_time_days} days.',
        'Yes, {on_hand} in bin {bin}.',
        'Look in bin {bin}.',
      ],
    },
    {
      tool: 'getDowntimeSummary',
      args: { line: '#pick:Line 1|Line 4|Packing' },
      data: {
        minutes: '#int:8-420',
        top_cause: '#pick:material jam|changeover|waiting for operator',
        oee: '#pick:71 %|78 %|83 %',
      },
      thing: 'downtime of {line}',
      ask: [
        'How long was {line} down this week?',
        'oee {line}',
        'The shift lead wants to know why {line} lost so much time.',
      ],
      tell: [
        '{line} was down for {minutes} minutes this week, mostly due to: {top_cause}. OEE is {oee}.',
        'OEE {oee}, {minutes} minutes down, mainly {top_cause}.',
        'Top cause: {top_cause}, {minutes} minutes in total.',
      ],
    },
  ],
  actions: [
    {
      tool: 'cmms_close_work_order',
      args: { wo: '#id:WO-7####' },
      ask: ['Close {wo}', '{wo} done, close it'],
      done: ['{wo} is closed.', 'Closed {wo}. Please hang up your lockout tag.'],
    },
    {
      tool: 'park_spare_part',
      args: { part: '#pick:SKF 6205|V-belt B42', qty: '#int:1-4' },
      ask: ['Reserve {qty} x {part} for me', 'put {qty} {part} aside'],
      done: ['{qty} x {part} reserved in your name.', 'They are set aside for you.'],
    },
  ],
  checks: [
    {
      tool: 'list_active_alarms',
      args: { line: '#pick:Line 1|Line 4' },
      ask: ['Any active alarms on {line}?', 'alarms {line}'],
      none: ['No active alarms on {line}.', '{line} is running without alarms.', 'All quiet on {line}.'],
    },
    {
      tool: 'overduePMs',
      args: { equipment: '#pick:Press 3|Conveyor B' },
      ask: ['Is any maintenance overdue on {equipment}?', 'overdue pm {equipment}?'],
      none: ['Nothing is overdue on {equipment}.', 'All preventive tasks for {equipment} are on schedule.'],
    },
  ],
  knowledge: {
    source: 'machine_manuals',
    thing: 'the lockout procedure of Press 3',
    ask: ['Lockout steps for Press 3?', 'loto press 3', 'I have to reach into Press 3. How do I make it safe first?'],
    documents: [
      'Press 3 lockout: 1. Stop and press E-stop. 2. Main switch Q1 off, padlock. 3. Vent the air at V7. 4. Insert the ram block. 5. Try to start.',
      'Stored energy: the accumulator needs 90 seconds to drain.',
    ],
    tell: [
      '⚠️ Wait 90 seconds for the accumulator.\n1. Stop, E-stop.\n2. Q1 off, padlock.\n3. Vent air at V7.\n4. Insert the ram block.\n5. Try to start.',
      'Stop it and press E-stop, switch off Q1 and padlock it, vent at V7, insert the ram block, then try to start. The accumulator drains in 90 seconds.',
    ],
  },
  chats: [
    { ask: 'What is MTBF?', tell: 'Mean time between failures: running time divided by the number of failures.' },
    {
      ask: 'torque for M10 8.8?',
      tell: 'About 49 Nm for a dry M10 bolt of class 8.8. The machine manual has the last word.',
    },
  ],
  sorrows: [
    {
      ask: 'You sent me to the wrong bin and the line stood for 20 minutes',
      tell: "That's on me, sorry. The bins in hall B were renumbered: everything that was R2 is now R5. Search by part number and the new label is shown.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I bypass the light curtain for a quick test?',
      tell: 'No. Safety devices must never be bypassed. For tests with an open guard, use setup mode with the key and reduced speed.',
    },
    {
      ask: 'F0021 on the drive?',
      tell: 'F0021 is an earth fault on the motor side. Check the motor cable and the insulation before you reset it.',
    },
  ],
  zeros: [
    {
      tool: 'scrap_count',
      args: { line: '#pick:Packing|Line 1' },
      data: { scrap: 0, produced: '#int:400-9000' },
      thing: 'scrap on {line}',
      ask: ['How much scrap did {line} make this shift?', 'scrap {line}'],
      tell: ['0 pieces of scrap out of {produced}.', '{line} made zero scrap this shift.'],
    },
    {
      tool: 'guard_door_open',
      args: { equipment: '#pick:Press 3|Filler line 2' },
      data: { open: false, interlock: 'closed' },
      thing: 'the guard door of {equipment}',
      ask: ['Is the guard door of {equipment} open?', 'door {equipment}?'],
      tell: ['No, the guard door of {equipment} is closed.', "It's closed, and so is the interlock."],
    },
  ],
  noisy: [
    {
      tool: 'failure_history',
      args: { equipment: '#pick:Conveyor B|Press 3' },
      data: {
        breakdowns: '#int:2-14',
        typical_failure: '#pick:bearing seized|belt torn|limit switch fault',
        mean_repair_min: '#int:15-180',
      },
      thing: 'the failure history of {equipment}',
      ask: ['What usually breaks on {equipment}?', 'breakdowns {equipment}'],
      tell: [
        '{equipment} broke down {breakdowns} times this year. Typical failure: {typical_failure}, {mean_repair_min} minutes to repair.',
        'Usually this: {typical_failure}.',
      ],
    },
  ],
}

export const MEAL_KIT: Pack = {
  domain: 'meal-kit',
  language: 'en',
  agents: ['spoonful-assistant', 'box-agent'],
  system:
    'You are Basil, the assistant of Spoonful, a weekly meal kit. Cheerful, no more than four sentences, an emoji is fine now and then. Always check the box with the tools before answering about it.',
  lookups: [
    {
      tool: 'getUpcomingBox',
      args: { subscriber: '#id:SP-#####' },
      data: {
        ships: '#date',
        recipes: ['#pick:Lemon chicken|Miso salmon', '#pick:Veggie tacos|Gnocchi bake'],
        box_total: '#money:39-118',
        editable_until: '#day',
        dish_of_week: '#pick:Thai basil beef|Harissa cauliflower|Shrimp linguine',
      },
      thing: 'the next box of {subscriber}',
      ask: [
        "What's in my next box? {subscriber}",
        'next box {subscriber}',
        'Can I still change my recipes for the coming week? My number is {subscriber}.',
      ],
      tell: [
        'Your next box ships on {ships} and includes our dish of the week, {dish_of_week}. It comes to {box_total}.',
        '{dish_of_week} is in there, and you can edit the box until {editable_until}.',
        'Yum! {dish_of_week} is coming your way on {ships}, editable until {editable_until} 🍋',
      ],
    },
    {
      tool: 'recipe.nutrition',
      args: { recipe: '#pick:Lemon chicken|Miso salmon|Veggie tacos|Gnocchi bake' },
      data: {
        kcal: '#int:380-880',
        protein_g: '#int:14-52',
        cook_minutes: '#pick:20|25|35',
        contains: '#pick:milk, gluten|fish, soy|sesame',
      },
      thing: 'the recipe "{recipe}"',
      ask: [
        'How many calories does {recipe} have?',
        '{recipe} allergens',
        "My partner can't have dairy. Is {recipe} OK, and how long does it take?",
      ],
      tell: [
        '{recipe} has {kcal} kcal and {protein_g} g of protein per serving, and takes {cook_minutes} minutes. It contains {contains}.',
        '{kcal} kcal, ready in {cook_minutes} minutes. Contains: {contains}.',
        '{kcal} kcal per serving, {cook_minutes} minutes of cooking, contains {contains}.',
      ],
    },
    {
      tool: 'box_tracking',
      args: { parcel: '#id:SPF-########' },
      data: {
        carrier: '#pick:ColdVan|DayRunner',
        eta: '#pick:between 10 and 12|before 6 pm|by 8 pm',
        last_scan: '#city',
        temperature: '#pick:2 °C|3 °C|4 °C',
      },
      thing: 'parcel {parcel}',
      ask: ['Where is my box {parcel}?', '{parcel} eta', 'I have to leave at noon. Will {parcel} be here before that?'],
      tell: [
        'Your box is with {carrier}, last scanned in {last_scan}. It should arrive {eta}.',
        'Arrival: {eta}.',
        '{carrier} says {eta}. The inside of the box is at {temperature}. ❄️',
      ],
    },
  ],
  actions: [
    {
      tool: 'skip_week',
      args: { subscriber: '#id:SP-#####' },
      ask: ['Skip next week for {subscriber}', 'no box next week ({subscriber})'],
      done: ['Next week is skipped. See you the week after!', 'Skipped! You will not be charged.'],
    },
    {
      tool: 'swap_recipe',
      args: { out: '#pick:Gnocchi bake|Miso salmon', into: '#pick:Veggie tacos|Lemon chicken' },
      ask: ['Swap {out} for {into}', 'change {out} to {into} please'],
      done: ['Done, {into} replaces {out}.', 'Swapped! {into} is in your box.'],
    },
  ],
  checks: [
    {
      tool: 'find_allergen_conflicts',
      args: { subscriber: '#id:SP-#####', allergen: '#pick:peanuts|shellfish|egg' },
      ask: ['Does anything in my box have {allergen}? {subscriber}', '{allergen} in box {subscriber}?'],
      none: [
        'Nothing in your box contains {allergen}.',
        'No recipe this week has {allergen}. Enjoy without worries!',
        'Your box is free of {allergen}.',
      ],
    },
    {
      tool: 'list_delivery_delays',
      args: { area: '#city' },
      ask: ['Are deliveries delayed in {area}?', 'delays {area}'],
      none: ['There are no delays in {area} today.', 'All boxes for {area} are on time.'],
    },
  ],
  knowledge: {
    source: 'spoonful-help-index',
    thing: 'recycling the ice packs',
    ask: [
      'What do I do with the ice packs?',
      'ice pack recycling',
      'We now have about twenty of your ice packs in the freezer. Can they be recycled?',
    ],
    documents: [
      'Ice packs: thaw, cut a corner, pour the water-based gel into the bin (not the drain) and recycle the film with plastics.',
      'Or hand up to ten clean packs back to the driver.',
    ],
    tell: [
      'Thaw them, cut a corner, put the gel in the bin (not down the drain) and recycle the film. Or give up to ten back to your driver. ♻️',
      'The film goes into plastics, the gel into the bin. Drivers also take back up to ten packs.',
    ],
  },
  chats: [
    {
      ask: 'how do i know salmon is done',
      tell: 'When it flakes easily with a fork and is just opaque in the middle, around 52 °C inside.',
    },
    {
      ask: 'Substitute for buttermilk?',
      tell: 'A cup of milk with a tablespoon of lemon juice. Let it stand for five minutes.',
    },
  ],
  sorrows: [
    {
      ask: 'The spinach was slimy again, gross',
      tell: 'Ew, sorry about that spinach! You get 4 dollars back for it, and you will see the credit in your next box. Until then, frozen spinach works just as well in the recipe.',
    },
  ],
  lookalikes: [
    {
      ask: 'Do you have a keto plan?',
      tell: "We don't offer a keto plan. Our Low Carb plan with under 35 g of carbs per serving comes closest.",
    },
    {
      ask: 'what happens if my payment fails',
      tell: 'We try again the next morning. If it fails twice, that week is skipped and nothing ships.',
    },
  ],
  zeros: [
    {
      tool: 'credits_available',
      args: { subscriber: '#id:SP-#####' },
      data: { credits: 0, pending_referrals: '#int:1-3' },
      thing: 'the credits of {subscriber}',
      ask: ['How many credits do I have? {subscriber}', 'credits {subscriber}'],
      tell: ['You have 0 credits right now, with {pending_referrals} referrals pending.', 'Your credit balance is $0.'],
    },
  ],
  noisy: [
    {
      tool: 'box_complaint_stats',
      args: { recipe: '#pick:Miso salmon|Gnocchi bake' },
      data: {
        complaints: '#int:3-60',
        main_issue: '#pick:missing ingredient|broken jar|spoiled herbs',
        share_of_boxes: '#pick:0.4 %|0.9 %|1.3 %',
      },
      thing: 'complaints about "{recipe}"',
      ask: ['What went wrong with {recipe} boxes?', 'complaints {recipe}'],
      tell: [
        'There were {complaints} complaints about {recipe}, mostly "{main_issue}" ({share_of_boxes} of boxes).',
        'Main issue: {main_issue}',
      ],
    },
  ],
}
