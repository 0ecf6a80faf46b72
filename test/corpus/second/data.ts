import type { Pack } from '../pack.ts'

export const DWH_ANALYST: Pack = {
  domain: 'dwh-analyst',
  language: 'en',
  agents: ['ask-the-warehouse', 'query-writer'],
  system:
    'You answer business questions from the warehouse. Write SQL, run it with a tool, then state the figure and the period. If the result set has no rows, say so. Do not extrapolate.',
  lookups: [
    {
      tool: 'warehouse_query_revenue',
      args: { region: '#pick:DACH|Nordics|Iberia', quarter: '#pick:Q1|Q2|Q3' },
      data: { net_revenue: '#money:20000-900000', orders: '#int:400-32000', yoy_pct: '#percent' },
      thing: 'the {quarter} revenue in {region}',
      ask: [
        'revenue {region} {quarter}',
        'How did {region} do in {quarter}, net of returns?',
        'need {quarter} numbers for {region} for the board deck, thx',
      ],
      tell: [
        'Net revenue in {region} was {net_revenue} in {quarter}, up {yoy_pct} % on last year.',
        '{region} {quarter}: {net_revenue} from {orders} orders.',
        '{net_revenue}. No outliers, {orders} orders, +{yoy_pct} % YoY.',
        'In {quarter}, {region} made {net_revenue} net.',
      ],
    },
    {
      tool: 'table_freshness',
      args: { table: '#pick:mart.orders|mart.sessions|stg.refunds' },
      data: { loaded_at: '#pick:04:10|05:55|11:20', row_count: '#int:1000-900000', owner: '#name' },
      thing: 'table {table}',
      ask: ['is {table} up to date', 'when was {table} last loaded and who owns it?', '{table} fresh?'],
      tell: [
        '{table} was last loaded at {loaded_at} and has {row_count} rows.',
        'Loaded {loaded_at}; owner is {owner}.',
        'Yes, the load of {table} finished at {loaded_at}.',
      ],
    },
    {
      tool: 'cohort_retention',
      args: { cohort: '#pick:January|March|July', week: '#int:2-12' },
      data: { retained_pct: '#percent', users: '#int:200-8000' },
      thing: 'the week {week} retention of the {cohort} cohort',
      ask: [
        'week {week} retention for {cohort}',
        'how many of the {cohort} signups are still around in week {week}',
        '{cohort} cohort, w{week}?',
      ],
      tell: [
        '{retained_pct} % of the {cohort} cohort were active in week {week} ({users} users).',
        'Retention in week {week} is {retained_pct} %.',
        'For {cohort}: {users} users, that is {retained_pct} %.',
      ],
    },
  ],
  actions: [
    {
      tool: 'schedule_report',
      args: { day: '#day' },
      ask: ['send me this every {day}', 'schedule it for {day}s'],
      done: ['The report will be sent every {day}.', 'Scheduled for {day}.'],
    },
    {
      tool: 'dashboard_pin',
      args: { table: '#pick:mart.orders|mart.sessions' },
      ask: ['pin {table} to my dashboard', 'add a tile for {table}'],
      done: ['{table} is pinned.', 'Tile added to your dashboard.'],
    },
  ],
  checks: [
    {
      tool: 'dq_violations',
      args: { table: '#pick:mart.orders|stg.refunds' },
      ask: ['data quality issues in {table}?', 'do we have duplicates in {table}'],
      none: ['No data quality issues in {table}.', 'There are no violations for {table} today.', 'Zero duplicates.'],
    },
    {
      tool: 'negative_margin_orders',
      args: { region: '#pick:DACH|Iberia' },
      ask: ['orders with negative margin in {region} yesterday', 'did we sell anything at a loss in {region}?'],
      none: [
        'No, no order in {region} had a negative margin.',
        'The query returned 0 rows: nothing was sold at a loss in {region}.',
      ],
    },
  ],
  knowledge: {
    source: 'metrics-dictionary',
    thing: 'the definition of an active user',
    ask: ['how do we define active user', 'what counts as MAU here?', 'definition active user pls'],
    documents: [
      'An active user opened the app and viewed at least 2 screens within 28 days.',
      'Bots and staff accounts are excluded.',
    ],
    tell: [
      'An active user viewed at least 2 screens within 28 days; bots and staff are not counted.',
      'Two or more screens in 28 days, without bots and staff.',
    ],
  },
  chats: [
    {
      ask: 'left join vs inner join',
      tell: 'An inner join keeps only matching rows, a left join keeps all rows of the left table.',
    },
    { ask: 'median or mean for salaries', tell: 'The median, because a few high salaries pull the mean up.' },
  ],
  sorrows: [
    {
      ask: 'the number you gave me last week made me look stupid',
      tell: 'I am sorry about that. Ask me with "show SQL" and you can verify each figure before you present it.',
    },
    { ask: 'i hate sql', tell: 'Sorry to hear it! Plain questions work too, you never have to write a query.' },
  ],
  lookalikes: [
    {
      ask: 'what does "division by zero" mean in my query',
      tell: 'That a divisor was 0 in some row. Wrap it in NULLIF(x, 0).',
    },
    { ask: 'can I join on a column that is null', tell: 'No, NULL never equals NULL, so such rows find no match.' },
  ],
  zeros: [
    {
      tool: 'refund_count',
      args: { region: '#pick:Nordics|Iberia', day: '#day' },
      data: { refunds: 0, amount: 0 },
      thing: 'the refunds in {region}',
      ask: ['refunds in {region} on {day}', 'how many refunds did {region} have {day}'],
      tell: ['There were 0 refunds in {region} on {day}.', 'No refunds on {day} in {region}.'],
    },
    {
      tool: 'is_partitioned',
      args: { table: '#pick:stg.refunds|mart.sessions' },
      data: { partitioned: false, clustering: 'none' },
      thing: 'the partitions of {table}',
      ask: ['is {table} partitioned', 'partitioning on {table}?'],
      tell: ['{table} is not partitioned.', 'No, it has no partitions.'],
    },
  ],
  noisy: [
    {
      tool: 'pipeline_failures',
      args: { table: '#pick:mart.orders|stg.refunds' },
      data: {
        failed_runs: '#int:1-12',
        last_error: '#pick:schema mismatch in column amount|permission denied on bucket|timeout after 3600 s',
      },
      thing: 'the pipeline of {table}',
      ask: ['how often did the load of {table} fail', 'pipeline errors for {table}'],
      tell: [
        'The load of {table} failed {failed_runs} times; the last error was: {last_error}.',
        '{failed_runs} failed runs, last: {last_error}.',
      ],
    },
  ],
}

export const ROBOT_OPS: Pack = {
  domain: 'robot-ops',
  language: 'en',
  agents: ['floor-copilot', 'fleet-telemetry'],
  system:
    'You assist shift leads who run a fleet of warehouse robots. Spoken style, they read you on a wrist display. Always query telemetry before you answer.',
  lookups: [
    {
      tool: 'robot_state',
      args: { robot: '#id:AMR-##' },
      data: {
        mode: '#pick:picking|charging|returning to dock',
        battery: '#percent',
        aisle: '#id:C##',
        payload_kg: '#int:4-180',
      },
      thing: 'robot {robot}',
      ask: ['where is {robot}', '{robot} status', "{robot} hasn't moved in a while, what's it doing"],
      tell: [
        '{robot} is {mode} in aisle {aisle}, battery {battery} %.',
        '{mode}, {battery} %, {aisle}.',
        "It isn't blocked, it is {mode} at {aisle}.",
        '{robot}: {mode}, carrying {payload_kg} kg.',
      ],
    },
    {
      tool: 'wave_progress',
      args: { wave: '#id:W###' },
      data: { pickedPercent: '#percent', linesLeft: '#int:5-900', finish: '#pick:14:20|17:05|22:45' },
      thing: 'wave {wave}',
      ask: ['how far is {wave}', '{wave} done when', 'truck is here at five, will {wave} make it?'],
      tell: [
        '{wave} is {pickedPercent} % picked and should finish at {finish}.',
        '{linesLeft} lines left on {wave}, done by {finish}.',
        '{pickedPercent} %, finish {finish}',
      ],
    },
    {
      tool: 'bin_content',
      args: { bin: '#id:B-##-##' },
      data: { sku: '#id:SKU####', quantity: '#int:1-200', lastCount: '#date' },
      thing: 'bin {bin}',
      ask: ['whats in {bin}', '{bin} content', 'picker says {bin} is wrong, what should be in there?'],
      tell: [
        '{bin} holds {quantity} pieces of {sku}.',
        '{sku}, {quantity} pieces, counted {lastCount}.',
        'Should be {quantity} × {sku}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'robot_send_home',
      args: { robot: '#id:AMR-##' },
      ask: ['send {robot} home', '{robot} back to dock'],
      done: ['{robot} is on its way to the dock.', 'Sent home.'],
    },
    {
      tool: 'aisle_close',
      args: { aisle: '#id:C##' },
      ask: ['close {aisle}, spill', 'block aisle {aisle}'],
      done: ['Aisle {aisle} is closed for robots.', '{aisle} blocked.'],
    },
  ],
  checks: [
    {
      tool: 'collisions_today',
      args: { zone: '#pick:north|south|mezzanine' },
      ask: ['collisions in {zone} today?', 'any bumps {zone}'],
      none: ['No collisions in {zone} today.', 'None, {zone} ran clean.', 'Zero bumps.'],
    },
    {
      tool: 'robots_overdue_service',
      args: { zone: '#pick:north|mezzanine' },
      ask: ['robots overdue for service in {zone}', 'who needs maintenance {zone}'],
      none: ['No robot in {zone} is overdue.', 'Nothing overdue, all serviced.'],
    },
  ],
  knowledge: {
    source: 'robot-manual',
    thing: 'the manual release of the brake',
    ask: ['how to release the brake by hand', 'robot is dead in the aisle how do we push it', 'manual brake release'],
    documents: [
      'Brake release: hold the yellow key for 5 seconds, then push at walking pace, max 20 metres.',
      'Never push uphill or with more than 50 kg of load.',
    ],
    tell: [
      'Hold the yellow key for 5 seconds, then push, 20 metres at most. Not uphill, not above 50 kg.',
      'Yellow key, 5 seconds. Walking pace, max 20 m, no more than 50 kg of load.',
    ],
  },
  chats: [
    { ask: 'what is an agv vs amr', tell: 'An AGV follows fixed tracks, an AMR finds its own way.' },
    { ask: 'shift over, bye', tell: 'Good shift. Bye!' },
  ],
  sorrows: [
    {
      ask: 'your robot drove over my foot',
      tell: 'I am sorry, I hope you are all right! Get first aid now and report it to safety before the end of the shift.',
    },
    {
      ask: 'the new layout slows everyone down',
      tell: 'Sorry to hear that. Layout feedback is collected until Friday at the lead desk.',
    },
  ],
  lookalikes: [
    { ask: 'what does fault F12 mean', tell: 'F12: lidar dirty. Wipe the lens and clear the fault on the display.' },
    { ask: 'can an amr take the stairs', tell: 'No, it cannot. It needs the lift.' },
  ],
  zeros: [
    {
      tool: 'stuck_count',
      args: { zone: '#pick:north|south' },
      data: { stuck: 0, total: 34 },
      thing: 'the stuck robots in {zone}',
      ask: ['how many are stuck in {zone}', 'stuck {zone}?'],
      tell: ['0 stuck in {zone}.', 'None of them is stuck.'],
    },
    {
      tool: 'estop_pressed',
      args: { zone: '#pick:south|mezzanine' },
      data: { pressed: false, checkedDoors: 8 },
      thing: 'the emergency stop in {zone}',
      ask: ['is the e-stop pressed in {zone}', 'estop {zone}'],
      tell: ['The e-stop in {zone} is not pressed.', 'No, nobody pressed it.'],
    },
  ],
  noisy: [
    {
      tool: 'fault_history',
      args: { robot: '#id:AMR-##' },
      data: {
        faults: '#int:2-19',
        worst: '#pick:motor overload|lost localisation|battery failure',
        resets: '#int:1-9',
      },
      thing: 'the faults of {robot}',
      ask: ['faults on {robot} this week', 'why is {robot} always down'],
      tell: ['{robot} had {faults} faults, worst: {worst}.', '{faults} faults and {resets} resets; mostly {worst}.'],
    },
  ],
}
