import type { Pack } from '../pack.ts'

export const ANALYTICS: Pack = {
  domain: 'analytics',
  language: 'en',
  agents: ['insight-bot', 'sql-agent'],
  system: 'You answer business questions from the warehouse.',
  lookups: [
    {
      tool: 'run_sql',
      args: { quarter: '#pick:Q1|Q2|Q3|Q4', metric: '#pick:revenue|signups|churn' },
      data: { value: '#int:200-99000', change_percent: '#percent' },
      thing: '{metric} in {quarter}',
      ask: [
        'What was {metric} in {quarter}?',
        'Give me {quarter} {metric}',
        'Compare {metric} in {quarter} with the year before',
      ],
      tell: [
        '{metric} in {quarter} came to {value}, up {change_percent} percent.',
        '{quarter}: {value} ({change_percent} percent more than last year).',
      ],
    },
    {
      tool: 'segment_size',
      args: { segment: '#pick:power users|trialists|dormant' },
      data: { members: '#int:100-50000', share: '#percent' },
      thing: 'the segment {segment}',
      ask: ['How large is the segment {segment}?', 'size of {segment}'],
      tell: ['{segment} holds {members} users, {share} percent of all.', '{members} users ({share} percent).'],
    },
  ],
  actions: [
    {
      tool: 'pin_chart',
      args: { metric: '#pick:revenue|signups|churn' },
      ask: ['Pin the {metric} chart', 'Keep the {metric} chart on my board'],
      done: ['The {metric} chart is pinned.', 'Pinned {metric} to your board.'],
    },
  ],
  checks: [
    {
      tool: 'anomaly_detector',
      args: { metric: '#pick:revenue|signups|churn' },
      ask: ['Are there anomalies in {metric}?', 'Does {metric} look odd anywhere?'],
      none: ['{metric} shows no anomalies.', 'No anomalies in {metric}, the curve is smooth.'],
    },
  ],
  knowledge: {
    source: 'metric-glossary',
    thing: 'the definition',
    ask: ['How do we define an active user?', 'What counts as active?'],
    documents: ['Active means three or more sessions in 28 days.'],
    tell: ['Three or more sessions within 28 days.', 'A user is active with three sessions in 28 days.'],
  },
  chats: [
    { ask: 'Median or mean for incomes?', tell: 'Use the median, since a few large incomes pull the mean upward.' },
  ],
  sorrows: [
    {
      ask: 'Your chart had its axes swapped.',
      tell: 'You are right, sorry about the swapped axes; here is the corrected chart with time on the x axis.',
    },
  ],
  lookalikes: [{ ask: 'Can a p-value be 1.4?', tell: 'No, that cannot happen: a p-value lies between 0 and 1.' }],
  zeros: [
    {
      tool: 'count_refunds',
      args: { quarter: '#pick:Q1|Q2|Q3|Q4' },
      data: { refunds: 0, rows_scanned: '#int:1000-9000' },
      thing: 'refunds in {quarter}',
      ask: ['How many refunds in {quarter}?', 'refunds {quarter}'],
      tell: ['0 refunds in {quarter}.', 'Zero, out of {rows_scanned} rows.'],
    },
  ],
  noisy: [
    {
      tool: 'top_exceptions',
      args: { release: '#id:v#.##' },
      data: {
        exceptions: [
          { name: 'NullPointerException', hits: '#int:5-90' },
          { name: 'TimeoutError', hits: '#int:5-90' },
        ],
      },
      thing: 'exceptions in {release}',
      ask: ['Which exceptions hit {release} most?', 'crash reasons in {release}'],
      tell: [
        '{release} is led by NullPointerException, then TimeoutError.',
        'NullPointerException comes first, TimeoutError second.',
      ],
    },
  ],
}

export const GAMING: Pack = {
  domain: 'gaming',
  language: 'en',
  agents: ['game-master', 'economy-agent'],
  system: 'You support players of an online game.',
  lookups: [
    {
      tool: 'player_stats',
      args: { tag: '#id:Hero##' },
      data: { level: '#int:1-99', guild: '#pick:Ravens|Iron Pact|Moonfolk', wins: '#int:2-900' },
      thing: 'player {tag}',
      ask: ['What level is {tag}?', 'stats {tag}'],
      tell: ['{tag} is level {level} in the {guild} with {wins} wins.', 'Level {level}, {wins} wins, guild {guild}.'],
    },
    {
      tool: 'auction_price',
      args: { item: '#pick:Dragon Helm|Frost Bow|Sun Ring' },
      data: { gold: '#int:50-90000', offers: '#int:1-60' },
      thing: 'the {item}',
      ask: ['How much gold for a {item}?', 'price check {item}'],
      tell: ['A {item} goes for {gold} gold, {offers} offers are up.', '{gold} gold right now.'],
    },
  ],
  actions: [
    {
      tool: 'mute_player',
      args: { tag: '#id:Hero##' },
      ask: ['Mute {tag}', 'make {tag} shut up'],
      done: ['{tag} is muted.', 'You will not hear {tag} any more.'],
    },
  ],
  checks: [
    {
      tool: 'active_bans',
      args: { tag: '#id:Hero##' },
      ask: ['Is {tag} banned?', 'Any bans on {tag}?'],
      none: ['{tag} is not banned.', 'No bans are active for {tag}.'],
    },
  ],
  knowledge: {
    source: 'quest-wiki',
    thing: 'the quest',
    ask: ['How do I open the Gate of Ash?', 'Where is the key for the gate?'],
    documents: ['The Gate of Ash opens with the ember key, dropped by the warden.'],
    tell: ['Beat the warden, take the ember key, open the gate.', 'With the ember key that the warden drops.'],
  },
  chats: [{ ask: 'Invent a name for my elf', tell: 'Call her Ilyndra Moonwhisper.' }],
  sorrows: [
    { ask: 'lag killed my run', tell: 'Ouch, sorry that lag ended your run! I put 3 revive tokens into your bag.' },
  ],
  lookalikes: [{ ask: 'Can I trade bound items?', tell: 'Nope, bound items cannot be traded.' }],
  zeros: [
    {
      tool: 'penalty_points',
      args: { tag: '#id:Hero##' },
      data: { penalty: 0, chat_locked: false },
      thing: 'penalties of {tag}',
      ask: ['penalty points of {tag}?', 'How many penalties does {tag} have?'],
      tell: ['{tag} has 0 penalty points.', 'Zero, clean record.'],
    },
  ],
  noisy: [
    {
      tool: 'match_history',
      args: { tag: '#id:Hero##' },
      data: {
        matches: [
          { outcome: 'defeat', note: 'team error' },
          { outcome: 'failed', note: 'boss not found in time' },
        ],
      },
      thing: 'matches of {tag}',
      ask: ['How did the last matches of {tag} go?', 'recent games {tag}'],
      tell: [
        '{tag} lost one through a team error and failed one because the boss was not found in time.',
        'A defeat and a failed boss hunt.',
      ],
    },
  ],
}

export const ENERGY: Pack = {
  domain: 'energy',
  language: 'en',
  agents: ['grid-guide', 'meter-agent'],
  system: 'You advise customers of a power utility.',
  lookups: [
    {
      tool: 'meter_reading',
      args: { meter: '#id:MTR ### ###' },
      data: { kwh: '#int:100-9000', read_on: '#date' },
      thing: 'meter {meter}',
      ask: ['What did {meter} show last?', 'reading of {meter}'],
      tell: ['{meter} showed {kwh} kWh on {read_on}.', '{kwh} kWh ({read_on}).'],
    },
    {
      tool: 'solar_forecast',
      args: { site: '#city' },
      data: { yield_kwh: '#int:2-60', peak_hour: '#pick:11|12|13|14' },
      thing: 'the solar forecast for {site}',
      ask: ['How much will my panels in {site} make tomorrow?', 'solar yield {site}'],
      tell: ['About {yield_kwh} kWh in {site}, with the peak at {peak_hour} o’clock.', '{yield_kwh} kWh tomorrow.'],
    },
  ],
  actions: [
    {
      tool: 'set_thermostat',
      args: { degrees: '#int:17-24' },
      ask: ['Set it to {degrees} degrees', 'Make it {degrees} in here'],
      done: ['The thermostat is at {degrees}.', 'Set to {degrees} degrees.'],
    },
  ],
  checks: [
    {
      tool: 'planned_cuts',
      args: { site: '#city' },
      ask: ['Are power cuts planned in {site}?', 'Will they switch {site} off this week?'],
      none: ['No cuts are planned in {site}.', '{site} has no planned cuts this week.'],
    },
  ],
  knowledge: {
    source: 'tariff-leaflets',
    thing: 'the night tariff',
    ask: ['When does the night tariff begin?', 'How cheap is power at night?'],
    documents: ['The night tariff runs from 22:00 to 06:00 at 19 cents.'],
    tell: ['From 22:00 to 06:00 at 19 cents.', 'Night power costs 19 cents, starting at 22:00.'],
  },
  chats: [
    {
      ask: 'Does a dimmer save power?',
      tell: 'With LEDs yes, a dimmed lamp draws roughly in proportion to its light.',
    },
  ],
  sorrows: [
    {
      ask: 'The technician broke my vase.',
      tell: 'I am sorry about your vase. Please send a photo; we refund it within a week.',
    },
  ],
  lookalikes: [
    {
      ask: 'May I open the meter seal myself?',
      tell: 'No, you must not open the seal; only our technicians are allowed to.',
    },
  ],
  zeros: [
    {
      tool: 'feed_in_credit',
      args: { meter: '#id:MTR ### ###' },
      data: { credit: 0, exporting: false },
      thing: 'the credit of {meter}',
      ask: ['What credit does {meter} have?', 'feed-in credit {meter}'],
      tell: ['{meter} has a credit of 0, since it does not export.', 'The credit is zero.'],
    },
  ],
  noisy: [
    {
      tool: 'inverter_events',
      args: { site: '#city' },
      data: { events: ['F07 isolation fault', 'grid error 3'], hours: '#int:1-20' },
      thing: 'inverter events in {site}',
      ask: ['What did the inverter in {site} report?', 'inverter log {site}'],
      tell: ['An isolation fault F07 and grid error 3 within {hours} hours.', 'F07 and grid error 3.'],
    },
  ],
}
