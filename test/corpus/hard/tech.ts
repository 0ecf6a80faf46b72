import type { Pack } from '../pack.ts'

export const ISP: Pack = {
  domain: 'isp-support',
  language: 'en',
  agents: ['line-doctor', 'router-guru'],
  system: 'You are the chat support of an internet provider. Use short sentences.',
  lookups: [
    {
      tool: 'line_sync_probe',
      args: { line: '#id:DSL-#######' },
      data: { down_mbit: '#int:8-950', up_mbit: '#int:2-200', in_sync_since: '#date' },
      thing: 'line {line}',
      ask: [
        'internet is soooo slow. line {line}',
        'What speed does {line} sync at?',
        'every evening at 8 the film stops and my kids scream, i have rebooted the box eleven times, {line}, do something',
      ],
      tell: [
        'Your line {line} syncs at {down_mbit} down and {up_mbit} up, without a drop since {in_sync_since}.',
        'Line is healthy. {down_mbit} Mbit/s down, {up_mbit} Mbit/s up. No errors since {in_sync_since}.',
        "I can't see any fault on {line}: {down_mbit} down, {up_mbit} up, in sync since {in_sync_since}.",
        '• down: {down_mbit} Mbit/s\n• up: {up_mbit} Mbit/s\n• in sync since: {in_sync_since}',
      ],
    },
    {
      tool: 'technician_visit',
      args: { order: '#id:INST-#####' },
      data: { technician: '#name', date: '#date', slot: '#pick:8-12|12-16|16-20' },
      thing: 'installation order {order}',
      ask: ['when is the guy coming {order}', 'Appointment for {order} please'],
      tell: [
        '{technician} should be with you on {date}, somewhere between {slot}.',
        'The appointment for {order} is on {date} from {slot}, with {technician}.',
      ],
    },
    {
      tool: 'number_porting',
      args: { phone: '#id:0### ######' },
      data: { ported: true, on: '#date', from: '#pick:Telnova|Zephyr Mobile' },
      thing: 'the porting of {phone}',
      ask: ['has my number moved over {phone}', 'Is {phone} ported?'],
      tell: [
        '{phone} was ported from {from} on {on}.',
        'Yep, it moved over from {from} on {on}, nothing is pending any more.',
      ],
    },
  ],
  actions: [
    {
      tool: 'close_fault_ticket',
      args: { ticket: '#id:FT-#####' },
      ask: ['works again, close {ticket}', 'Please close fault {ticket}.'],
      done: ['Fault {ticket} is closed.', '{ticket} closed, no technician will come.'],
    },
    {
      tool: 'reset_port',
      args: { line: '#id:DSL-#######' },
      ask: ['reset {line}', 'kick my port please {line}'],
      done: [
        'I reset the port of {line}. Wait two minutes.',
        'Port reset for {line}, the lights will blink for a bit.',
      ],
    },
  ],
  checks: [
    {
      tool: 'area_outages',
      args: { postcode: '#id:#####' },
      ask: ['outage in {postcode}??', 'is it just me or is {postcode} down'],
      none: [
        'There is no outage in {postcode}.',
        'It is not the area: nothing is down in {postcode}.',
        'No known outage, {postcode} is green.',
      ],
    },
    {
      tool: 'blocked_services',
      args: { line: '#id:DSL-#######' },
      ask: ['are any services blocked on {line}'],
      none: ['Nothing is blocked on {line}.', 'Zero blocks on your line.'],
    },
  ],
  knowledge: {
    source: 'router-faq',
    thing: 'the meaning of the amber light',
    ask: ['amber light on the box??', 'What does the amber lamp on the router mean?'],
    documents: ['Amber: the router is updating itself. It takes up to ten minutes, and the plug must stay in.'],
    tell: [
      'It is updating. Leave the plug in for ten minutes.',
      'Amber stands for an update, which takes ten minutes at most.',
    ],
  },
  chats: [
    {
      ask: 'wifi channel 1 6 or 11',
      tell: 'Take whichever of the three the fewest neighbours use; a scanner app shows it at a glance.',
    },
  ],
  sorrows: [
    {
      ask: 'your last message was full of jargon',
      tell: 'Sorry for all the jargon. In plain words: the cable outside is fine, the old box is the slow part.',
    },
  ],
  lookalikes: [
    {
      ask: 'ping says "request timed out" what is that',
      tell: '"Request timed out" means that the other side gave no reply within the time that ping waits.',
    },
    {
      ask: 'can I keep my old router from 2009?',
      tell: 'No, that one cannot keep up with fibre. A free one is in the post with any fibre plan.',
    },
  ],
  zeros: [
    {
      tool: 'data_cap',
      args: { line: '#id:DSL-#######' },
      data: { capped: false, fair_use: 'none' },
      thing: 'the data cap of {line}',
      ask: ['is there a cap on {line}', 'data cap {line}?'],
      tell: ['There is no cap on {line}.', 'No, {line} is not capped.'],
    },
    {
      tool: 'packet_loss_test',
      args: { line: '#id:DSL-#######' },
      data: { loss_percent: 0, probes: 400 },
      thing: 'packet loss on {line}',
      ask: ['packet loss on {line}?', 'am i losing packets {line}'],
      tell: ['Loss on {line}: 0 percent.', 'You lose none at all, 0 percent.'],
    },
  ],
  noisy: [
    {
      tool: 'modem_syslog',
      args: { modem: '#id:MDM-####' },
      data: { lines: ['PPP authentication failed', 'DNS timeout', 'link up'], until: '#date' },
      thing: 'the log of modem {modem}',
      ask: ['what does the log of {modem} say', 'read me the modem log {modem}'],
      tell: [
        '{modem} logged a failed PPP authentication, then a DNS timeout, then the link came up.',
        'Authentication failed first, then DNS timed out, and in the end the link is up.',
      ],
    },
  ],
}

export const CLOUD_COST: Pack = {
  domain: 'cloud-cost',
  language: 'en',
  agents: ['finops-bot', 'rightsizer'],
  system: 'FinOps bot in a team chat. Answers in Markdown.',
  lookups: [
    {
      tool: 'spend_by_service',
      args: { service: '#pick:object storage|managed Postgres|NAT gateways', account: '#id:acct-####' },
      data: { spend: '#money:80-60000', trend: '#pick:up|down|flat', owner: '#name' },
      thing: 'spend on {service} in {account}',
      ask: [
        'why is {service} so expensive in {account}',
        '@bot {account} {service}',
        'How much did {account} spend on {service} last month?',
      ],
      tell: [
        '**{service}** in `{account}`: {spend} last month, trend {trend}. Owner: {owner}',
        '{account} spent {spend} on {service}, and the trend is {trend}.',
        "I'm not sure that is a lot, but it was {spend} for {service} in `{account}`, trend {trend}; ask {owner}.",
        '| account | service | spend |\n|---|---|---|\n| {account} | {service} | {spend} |',
      ],
    },
    {
      tool: 'reservation_coverage',
      args: { region: '#pick:eu-north-1|us-west1|brazilsouth' },
      data: { coverage: '#percent', expires: '#date' },
      thing: 'reservation coverage in {region}',
      ask: ['RI coverage {region}?', 'when do our reservations in {region} run out'],
      tell: [
        '{coverage} % of {region} is covered; the oldest reservation expires on {expires}.',
        'Coverage in `{region}` is {coverage} % until {expires}.',
      ],
    },
    {
      tool: 'tag_lookup',
      args: { resource: '#id:i-0#######' },
      data: { team: '#pick:search|checkout|platform', cost_center: '#id:CC###', monthly: '#money:5-900' },
      thing: 'resource {resource}',
      ask: ['who owns {resource}', 'whose is {resource} and what does it cost us?'],
      tell: [
        '`{resource}` belongs to **{team}** ({cost_center}) and costs {monthly} a month.',
        'Owner: {team}, cost centre {cost_center}, {monthly}/month.',
      ],
    },
  ],
  actions: [
    {
      tool: 'mute_alert',
      args: { account: '#id:acct-####', days: '#int:1-14' },
      ask: ['mute {account} for {days}d'],
      done: ['`{account}` is muted for {days} days.', 'Silence for {days} days on {account}.'],
    },
    {
      tool: 'stop_instance',
      args: { resource: '#id:i-0#######' },
      ask: ['stop {resource} over the weekend', 'shut down {resource}'],
      done: ['`{resource}` is stopped.', 'Stopped {resource}, nobody is paying for it any more.'],
    },
  ],
  checks: [
    {
      tool: 'idle_resources',
      args: { account: '#id:acct-####' },
      ask: ['any idle boxes in {account}', 'List idle resources in {account}'],
      none: ['`{account}` has no idle resources.', 'Nothing idle in {account}, every box earns its keep.'],
    },
    {
      tool: 'budget_alerts',
      args: { account: '#id:acct-####' },
      ask: ['budget alerts for {account}?'],
      none: ['No alerts, {account} is within budget.', '0 alerts in {account} this month.'],
    },
  ],
  knowledge: {
    source: 'finops-wiki',
    thing: 'the tagging policy',
    ask: ['which tags are mandatory', 'What must every resource be tagged with?'],
    documents: [
      'Each resource carries the tags team, env and cost_center. Untagged resources are stopped after 7 days.',
    ],
    tell: [
      '`team`, `env` and `cost_center`.',
      'Three tags: team, env, cost_center. Untagged things are stopped after 7 days.',
    ],
  },
  chats: [
    {
      ask: 'spot or on demand for CI',
      tell: 'Spot. Builds can be repeated, so an interruption costs minutes and not money.',
    },
  ],
  sorrows: [
    {
      ask: 'your table was unreadable on my phone',
      tell: 'Sorry about the wide table. In short: storage 40 percent, compute 35, the rest network.',
    },
    {
      ask: 'you pinged the entire company at midnight',
      tell: 'My apologies for the midnight ping. Alerts now go to the owning team only, within working hours.',
    },
  ],
  lookalikes: [
    {
      ask: 'what does InsufficientInstanceCapacity mean',
      tell: '`InsufficientInstanceCapacity` says that the zone has no free hosts of that type right now; try another zone or type.',
    },
    {
      ask: 'can we get a refund for last years waste?',
      tell: 'No: usage that has been billed is not refunded. What helps is a commitment for the coming year.',
    },
  ],
  zeros: [
    {
      tool: 'public_buckets',
      args: { account: '#id:acct-####' },
      data: { public: 0, scanned: '#int:3-80' },
      thing: 'public buckets in {account}',
      ask: ['how many public buckets in {account}'],
      tell: ['`{account}` has 0 public buckets.', 'Zero, all private.'],
    },
    {
      tool: 'egress_cost',
      args: { account: '#id:acct-####' },
      data: { egress: 0, zone: 'eu' },
      thing: 'egress of {account}',
      ask: ['egress cost {account}', 'What do we pay for egress in {account}?'],
      tell: ['Egress of `{account}`: 0.', 'We pay nothing for egress in {account}.'],
    },
  ],
  noisy: [
    {
      tool: 'failed_jobs_cost',
      args: { cluster: '#pick:batch-a|etl-night' },
      data: {
        failed: [
          { job: 'ingest', error: 'OOMKilled' },
          { job: 'sync', error: 'DeadlineExceeded' },
        ],
        wasted: '#money:10-500',
      },
      thing: 'failed jobs on {cluster}',
      ask: ['what did failed jobs on {cluster} cost us', 'wasted money on {cluster}?'],
      tell: [
        'Failed jobs on {cluster} wasted {wasted}: `ingest` was OOMKilled and `sync` exceeded its deadline.',
        '{wasted}, from two failures: ingest (OOMKilled), sync (DeadlineExceeded).',
      ],
    },
  ],
}
