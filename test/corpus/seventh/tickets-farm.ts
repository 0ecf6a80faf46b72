import type { Pack } from '../pack.ts'

export const SUPPORT_TICKETS: Pack = {
  domain: 'support-tickets',
  language: 'en',
  agents: ['agent-assist', 'triage-bot'],
  system:
    'You assist support agents in the helpdesk of a B2B software company. You can read tickets, customers, macros and SLA timers. Answer for the agent, not for the customer, unless you are asked for a draft.',
  lookups: [
    {
      tool: 'helpdesk__get_ticket',
      args: { ticket: '#id:#4####' },
      data: {
        subject: '#pick:Export stuck at 90%|SSO loop after update|Invoice address change|Webhook signature mismatch',
        priority: '#pick:low|normal|high|urgent',
        assignee: '#name',
        opened: '#date',
        replies: '#int:1-17',
      },
      thing: 'ticket {ticket}',
      ask: [
        "What's ticket {ticket} about and who has it?",
        '{ticket} summary + assignee',
        "I'm taking over the queue this afternoon. Please brief me on {ticket}: topic, priority, who is on it.",
      ],
      tell: [
        'Ticket {ticket} ("{subject}") is {priority} priority and assigned to {assignee}. It was opened on {opened} and has {replies} replies so far.',
        '"{subject}", priority {priority}, with {assignee}.',
        '**{ticket} – {subject}**\n\n- Priority: {priority}\n- Assignee: {assignee}\n- Opened: {opened}',
        '{assignee} is working on {ticket} ("{subject}", priority: {priority}).',
      ],
    },
    {
      tool: 'sla_timer_read',
      args: { ticket: '#id:#4####' },
      data: {
        next_breach_in: '#pick:35 minutes|2 h 10 min|6 hours|1 day 3 hours',
        policy: '#pick:Gold|Silver|Standard',
        paused: false,
      },
      thing: 'the SLA of {ticket}',
      ask: [
        'How much time is left on the SLA of {ticket}?',
        'sla {ticket}',
        'The customer on {ticket} is getting nervous. How long until we breach?',
      ],
      tell: [
        'There are {next_breach_in} left before {ticket} breaches its {policy} SLA.',
        '{next_breach_in} ({policy} policy).',
        "You have {next_breach_in} until the next SLA target on {ticket}. It's covered by the {policy} policy, and the clock is running.",
      ],
    },
    {
      tool: 'customers.profile',
      args: { customer: '#pick:Lumen Dental|Arbour Freight|Quickstep Media' },
      data: {
        plan: '#pick:Team|Business|Enterprise',
        seats: '#int:8-450',
        csm: '#name',
        renewal: '#date',
        csat: '#int:61-98',
      },
      thing: 'the customer {customer}',
      ask: [
        'Which plan is {customer} on and how many seats do they have?',
        '{customer} plan/seats',
        'Before I call {customer}: what are they paying for, and how large are they?',
      ],
      tell: [
        '{customer} is on the {plan} plan with {seats} seats. Their CSM is {csm}, and the renewal is on {renewal}.',
        '{plan}, {seats} seats.',
        "They're a {plan} customer with {seats} seats and a CSAT of {csat}%.",
      ],
    },
    {
      tool: 'find_similar_tickets',
      args: { topic: '#pick:SSO loop|export timeout|missing invoices' },
      data: {
        match: '#id:#3####',
        fix: '#pick:clear the IdP metadata cache|raise the chunk size to 5000|re-run the nightly billing job',
        resolved_by: '#name',
        similarity: '#int:71-96',
      },
      thing: 'similar tickets about {topic}',
      ask: ['Have we solved a {topic} before? How?', 'similar: {topic}, fix?'],
      tell: [
        'Yes, {match} looks very similar ({similarity}% match). {resolved_by} resolved it with this fix: {fix}.',
        'The closest match is {match}. What worked there: {fix}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'helpdesk__assign_ticket',
      args: { ticket: '#id:#4####', to: '#name' },
      ask: ['Assign {ticket} to {to}', '{ticket} -> {to}'],
      done: ['{ticket} is now assigned to {to}.', "I've handed {ticket} over to {to}."],
    },
    {
      tool: 'addInternalNote',
      args: {
        ticket: '#id:#4####',
        note: '#pick:waiting for logs|customer prefers phone|linked to the Tuesday release',
      },
      ask: ['Add an internal note to {ticket}: {note}', 'note on {ticket} "{note}"'],
      done: ['The internal note "{note}" is on {ticket}.', 'Note added to {ticket}; only agents can see it.'],
    },
  ],
  checks: [
    {
      tool: 'list_breached_tickets',
      args: { queue: '#pick:Billing|Tier 2|Onboarding' },
      ask: ['Did any tickets in {queue} breach their SLA today?', 'breaches {queue}'],
      none: [
        'No tickets in {queue} have breached their SLA today.',
        '{queue} is within SLA on every ticket. Great job!',
        'Zero breaches in {queue} so far.',
      ],
    },
    {
      tool: 'search_active_incidents',
      args: { product_area: '#pick:Exports|Login|Reporting' },
      ask: ['Is there an ongoing incident for {product_area}?', '{product_area} incident right now?'],
      none: [
        "There's no active incident for {product_area}. All components are operational.",
        'Nothing ongoing: the status of {product_area} is green.',
      ],
    },
  ],
  knowledge: {
    source: 'agent_handbook_vectors',
    thing: 'the refund rules for annual plans',
    ask: [
      'Can we refund an annual plan halfway through?',
      'annual refund policy',
      'A customer who paid for the year wants to leave after four months and have the rest back. What do our rules say?',
    ],
    documents: [
      'Annual plans are refundable in full within 30 days. After that, unused full months are credited to the account, not paid out.',
      'Exceptions above $1,000 are decided by the support lead.',
    ],
    tell: [
      "After the first 30 days, annual plans aren't paid out; the unused full months become account credit. Exceptions above $1,000 are up to the support lead.",
      'The rules say: full refund within 30 days, after that only a credit for the unused full months. If the customer insists on more and it is over $1,000, ask the support lead.',
    ],
  },
  chats: [
    {
      ask: 'Make this friendlier: "Your request is out of scope."',
      tell: '"Thanks for reaching out! This one falls outside what our support plan covers, but here is how you can get it done..."',
    },
    {
      ask: 'difference between priority and severity?',
      tell: 'Severity describes how bad the impact is; priority describes how soon we work on it.',
    },
  ],
  sorrows: [
    {
      ask: 'Your suggested reply called the customer by the wrong name',
      tell: 'My apologies, that should not have happened. I took the name from the CC line instead of the requester. I will use the requester field for greetings, and here is the corrected opening: "Hi Teresa, thanks for your patience."',
    },
  ],
  lookalikes: [
    {
      ask: 'Write a reply: we cannot recover data deleted more than 90 days ago',
      tell: 'Hi there,\n\nthank you for your message. Unfortunately, deleted data can only be restored within 90 days, so we are unable to bring these records back. To prevent this in future, you can switch on weekly exports under Settings > Backup.\n\nKind regards',
    },
    {
      ask: 'Can customers see macros?',
      tell: 'They cannot. Macros are visible to agents only; customers just see the text that you send.',
    },
  ],
  zeros: [
    {
      tool: 'unassigned_count',
      args: { queue: '#pick:Billing|Tier 2|Onboarding' },
      data: { unassigned: 0, refreshed: 'just now' },
      thing: 'unassigned tickets in {queue}',
      ask: ['How many tickets in {queue} are unassigned?', 'unassigned {queue}'],
      tell: ['There are 0 unassigned tickets in {queue}.', 'None, the {queue} queue has 0 unassigned tickets.'],
    },
  ],
  noisy: [
    {
      tool: 'customer_error_events',
      args: { customer: '#pick:Lumen Dental|Arbour Freight|Quickstep Media' },
      data: {
        errors_24h: '#int:12-900',
        top_error: '#pick:403 Forbidden on /export|SAML assertion expired|TypeError in chart.js',
        affected_users: '#int:1-40',
      },
      thing: 'error events of {customer}',
      ask: ['Which errors is {customer} seeing?', '{customer} errors 24h'],
      tell: [
        '{customer} had {errors_24h} errors in the last 24 hours. The most frequent one is "{top_error}", which affects {affected_users} users.',
        'Mostly "{top_error}" ({errors_24h} errors in total).',
      ],
    },
  ],
}

export const FARM_MACHINERY: Pack = {
  domain: 'farm-machinery',
  language: 'en',
  agents: ['dealer-service-assistant', 'parts-counter-agent'],
  system:
    'You are the service assistant of a dealer for tractors and harvesters. You help farmers with machines, parts, service appointments and telematics. Use plain words, they are often in the cab.',
  lookups: [
    {
      tool: 'telematics_read',
      args: { machine: '#pick:Tractor T7-214|Baler B340|Combine C9|Sprayer S24' },
      data: {
        engine_hours: '#int:120-6400',
        fuel_percent: '#percent',
        location: '#pick:North 40|Creek Field|the yard|Miller plot',
        last_contact: '#date',
      },
      thing: 'telematics of {machine}',
      ask: [
        'Where is {machine} and how much fuel is in it?',
        '{machine} location + fuel',
        "The new guy took {machine} out this morning. Can you see where it is and if the tank's going to last?",
      ],
      tell: [
        '{machine} is at {location} with {fuel_percent}% fuel and {engine_hours} engine hours on the clock.',
        "It's at {location}, {fuel_percent}% fuel left.",
        'Last contact was on {last_contact}: {machine} stood at {location}, the tank at {fuel_percent}%.',
      ],
    },
    {
      tool: 'parts.find_by_number',
      args: { part_no: '#id:AH2#####' },
      data: {
        description: '#pick:fuel filter|pickup tine|drive belt|hydraulic coupler',
        price: '#money:9-420',
        on_shelf: '#int:1-24',
        bin: '#id:R#-##',
      },
      thing: 'part {part_no}',
      ask: [
        'Do you have {part_no} and what is it going to cost me?',
        '{part_no} price and stock',
        "I'm broken down in the middle of baling. Is {part_no} on your shelf, and how much is it?",
      ],
      tell: [
        'Yes, {part_no} is a {description}. We have {on_shelf} on the shelf at {price} each.',
        '{on_shelf} in stock, {price} apiece.',
        'The {description} ({part_no}) costs {price}, and {on_shelf} are here (bin {bin}).',
      ],
    },
    {
      tool: 'getServiceAppointment',
      args: { machine: '#pick:Tractor T7-214|Baler B340|Combine C9' },
      data: {
        appointment: '#date',
        mechanic: '#name',
        place: '#pick:on your farm|in our workshop',
        estimated_hours: '#int:2-9',
      },
      thing: 'the service appointment of {machine}',
      ask: [
        'When is the service for {machine}?',
        'service date {machine}',
        'I forgot when you are going to look at {machine}. Who comes, and on which day?',
      ],
      tell: [
        'The service of {machine} is booked for {appointment}. {mechanic} will do it {place}; plan on about {estimated_hours} hours.',
        '{appointment}, with {mechanic}.',
        '{mechanic} takes care of {machine} on {appointment}, {place}.',
      ],
    },
    {
      tool: 'quote_used_machine',
      args: { model: '#pick:T6-180|T7-214|C7 combine', year: '#pick:2016|2019|2021' },
      data: { trade_in: '#money:18000-140000', asking: '#money:150000-260000', comparable_sales: '#int:3-28' },
      thing: 'the value of a {year} {model}',
      ask: ['What would you give me for a {year} {model}?', 'trade in {model} {year}'],
      tell: [
        'For a {year} {model}, the trade-in value is {trade_in}, based on {comparable_sales} comparable sales.',
        'About {trade_in} as a trade-in.',
      ],
    },
  ],
  actions: [
    {
      tool: 'reserve_part',
      args: { part_no: '#id:AH2#####', qty: '#int:1-4' },
      ask: ['Put {qty} of {part_no} aside for me', 'hold {qty}x {part_no}, picking up after lunch'],
      done: [
        '{qty} x {part_no} is set aside at the counter under your name.',
        "I've reserved {qty} of {part_no}. They'll be kept until closing time tomorrow.",
      ],
    },
    {
      tool: 'dispatch__request_field_mechanic',
      args: { machine: '#pick:Baler B340|Combine C9', field: '#pick:North 40|Creek Field' },
      ask: ['Send someone out, {machine} is down in {field}', '{machine} broken, {field}, need a mechanic'],
      done: [
        'A field mechanic has been requested for {machine} at {field}. You will get a call with the arrival time.',
        'The request is in: {machine}, {field}. The dispatcher will ring you shortly.',
      ],
    },
  ],
  checks: [
    {
      tool: 'list_open_recalls',
      args: { serial: '#id:1T7#######' },
      ask: ['Any open recalls on {serial}?', 'recall {serial}'],
      none: [
        'There are no open recalls for {serial}.',
        "{serial} isn't part of any recall at the moment.",
        'None open. The machine is up to date.',
      ],
    },
    {
      tool: 'search_fault_codes',
      args: { machine: '#pick:Tractor T7-214|Sprayer S24' },
      ask: ['Does {machine} have any active fault codes?', 'active codes {machine}'],
      none: ['No active fault codes on {machine}.', '{machine} is running without any fault codes right now.'],
    },
  ],
  knowledge: {
    source: 'operator-manual-chunks',
    thing: 'greasing intervals of the baler',
    ask: [
      'How often do I need to grease the baler?',
      'B340 grease interval',
      'My son is going to run the baler this summer. How often should he grease it, and what with?',
    ],
    documents: [
      'B340: grease the pickup bearings every 8 hours and the driveline every 20 hours of work with an NLGI 2 lithium grease.',
      'Before winter storage, grease all points and run the machine for two minutes.',
    ],
    tell: [
      'Grease the pickup bearings every 8 hours and the driveline every 20 hours, using NLGI 2 lithium grease.',
      'Every 8 hours for the pickup bearings and every 20 hours for the driveline. Use an NLGI 2 lithium grease, and do all points once more before winter storage.',
    ],
  },
  chats: [
    {
      ask: 'Can I mix coolant colours?',
      tell: 'Better not: different colours often mean different additives, which may form sludge. Flush the system first if you need to change over.',
    },
    { ask: 'convert 35 acres to hectares', tell: '35 acres are about 14.2 hectares.' },
  ],
  sorrows: [
    {
      ask: 'Your mechanic left the gate open and I spent two hours chasing heifers',
      tell: "That's a bad day, and I'm sorry that we caused it. The service manager has been told, and the two hours of labour have been taken off your bill.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I override the seat switch so that it stops cutting out?',
      tell: 'Please leave the seat switch as it is, since it protects you from the PTO. When it cuts out on rough ground, the connector under the seat is loose most of the time; pushing it back in is a two-minute job.',
    },
    {
      ask: 'What does "E-221 DEF quality error" mean?',
      tell: 'E-221 tells you that the diesel exhaust fluid is diluted or old. Drain the DEF tank, fill it with fresh fluid, and the code clears after about 30 minutes of driving.',
    },
  ],
  zeros: [
    {
      tool: 'warranty_copay',
      args: { serial: '#id:1T7#######' },
      data: { customer_share: 0, covered: true },
      thing: 'your share of the repair of {serial}',
      ask: ['How much of the repair of {serial} do I have to pay?', 'my share {serial}'],
      tell: ['Your share is $0; the repair is fully covered.', 'You pay nothing for {serial}.'],
    },
    {
      tool: 'isServiceDue',
      args: { machine: '#pick:Tractor T7-214|Combine C9|Sprayer S24' },
      data: { due: false, interval_hours: 500 },
      thing: 'whether {machine} is due for service',
      ask: ['Is {machine} due for service?', '{machine} service due?'],
      tell: ["{machine} isn't due yet.", 'No, {machine} does not need a service at this point.'],
    },
  ],
  noisy: [
    {
      tool: 'diagnostics.code_history',
      args: { machine: '#pick:Combine C9|Sprayer S24|Tractor T7-214' },
      data: {
        code: '#pick:P0087 low fuel pressure|E-318 boom sensor fault|E-104 header overload',
        occurrences: '#int:2-31',
        last_seen: '#date',
      },
      thing: 'the fault history of {machine}',
      ask: ['What faults has {machine} been throwing?', 'fault history {machine}'],
      tell: [
        '{machine} has logged {code} {occurrences} times, most recently on {last_seen}.',
        'Mostly {code}: {occurrences} times, last on {last_seen}.',
      ],
    },
  ],
}
