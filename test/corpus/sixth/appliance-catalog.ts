import type { Pack } from '../pack.ts'

export const APPLIANCE_WARRANTY: Pack = {
  domain: 'appliance-warranty',
  language: 'en',
  agents: ['homa-care', 'repair-booking-agent'],
  system:
    'You are the service assistant of Homa, a maker of home appliances. Identify the product by its serial number. Offer troubleshooting before repair visits. Polite and reassuring.',
  lookups: [
    {
      tool: 'warranty_check',
      args: { serial_number: '#id:HM-24######' },
      data: {
        product: '#pick:Washer W9|Dishwasher D5|Oven Vario 60',
        purchase_date: '#date',
        covered_until: '#date',
        plan_type: '#pick:standard|extended',
      },
      thing: 'serial number {serial_number}',
      ask: [
        'Is {serial_number} still under warranty?',
        'warranty {serial_number}',
        'My machine leaks, and before I call somebody: am I covered? The sticker says {serial_number}.',
      ],
      tell: [
        'Your {product} is covered until {covered_until} under the {plan_type} warranty.',
        'Yes, until {covered_until}.',
        '**Product:** {product}\n**Bought:** {purchase_date}\n**Covered until:** {covered_until}',
      ],
    },
    {
      tool: 'RepairVisit_get',
      args: { visit_no: '#id:RV####-#' },
      data: {
        date: '#date',
        slot: '#pick:8 to 12|12 to 16|16 to 19',
        technician: '#name',
        parts_ordered: '#pick:drain pump|door seal|heating element',
      },
      thing: 'repair visit {visit_no}',
      ask: [
        'When does the technician come? {visit_no}',
        '{visit_no} time',
        'I need to plan my day around {visit_no}. Which slot do I have, and do they bring the part?',
      ],
      tell: [
        '{technician} will visit you on {date} from {slot} and brings the {parts_ordered}.',
        'Your slot is {slot} on {date}.',
        "On {date}, {slot} o'clock. The {parts_ordered} has been ordered.",
      ],
    },
    {
      tool: 'spare_parts.price',
      args: { part_no: '#id:P-####-##' },
      data: {
        description: '#pick:lower spray arm|lint filter|shelf rail',
        price: '#money:6-140',
        ships_in_days: '#int:1-12',
      },
      thing: 'part {part_no}',
      ask: [
        'How much is part {part_no}?',
        '{part_no} price',
        'I would like to replace {part_no} myself. What is it exactly, and how fast can you send it?',
      ],
      tell: [
        'Part {part_no} ({description}) costs {price} and ships within {ships_in_days} days.',
        '{price}, shipped within {ships_in_days} days.',
        'That is the {description}: {price}, {ships_in_days} days.',
      ],
    },
    {
      tool: 'connected_appliance_state',
      args: { device: '#pick:Washer in the basement|Kitchen oven|Fridge' },
      data: {
        program: '#pick:Eco 40-60|Quick 30|Fan bake',
        remaining_min: '#int:4-150',
        firmware: '#pick:3.1.8|3.2.0',
        door: '#pick:locked|closed',
      },
      thing: 'the appliance "{device}"',
      ask: ['What is the {device} doing?', '{device} time left'],
      tell: [
        '"{device}" runs {program} with {remaining_min} minutes to go. The door is {door}.',
        '{remaining_min} minutes left.',
      ],
    },
  ],
  actions: [
    {
      tool: 'register_product',
      args: { serial_number: '#id:HM-24######' },
      ask: ['Register {serial_number} for me', 'register my new machine {serial_number}'],
      done: ['{serial_number} is registered. Thank you for choosing Homa!', 'Your product has been registered.'],
    },
    {
      tool: 'cancelRepairVisit',
      args: { visit_no: '#id:RV####-#' },
      ask: ['Cancel {visit_no}, it works again', 'cancel visit {visit_no}'],
      done: ['{visit_no} is cancelled. Glad to hear that it works again!', 'The visit has been cancelled at no cost.'],
    },
  ],
  checks: [
    {
      tool: 'recall_search',
      args: { serial_number: '#id:HM-24######' },
      ask: ['Is there a recall for {serial_number}?', 'recall {serial_number}?'],
      none: [
        'There is no recall for {serial_number}.',
        'Your appliance is not affected by any recall.',
        'No recalls apply.',
      ],
    },
    {
      tool: 'list_firmware_updates',
      args: { device: '#pick:Kitchen oven|Fridge' },
      ask: ['Are there updates for the {device}?', '{device} update?'],
      none: ['The {device} is up to date.', 'No updates are waiting for the {device}.'],
    },
  ],
  knowledge: {
    source: 'homa_manuals_vdb',
    thing: 'cleaning the drain filter',
    ask: [
      'How do I clean the drain filter of the dishwasher?',
      'clean filter D5',
      'There is dirty water at the bottom of my dishwasher. What can I do myself?',
    ],
    documents: [
      'D5: Remove the lower basket, turn the cylinder filter to the left and lift it out. Rinse both filters under running water. Put back and turn right until it clicks.',
      'Clean the filter every four weeks.',
    ],
    tell: [
      '1. Take out the lower basket.\n2. Turn the cylinder filter to the left and lift it out.\n3. Rinse it under running water.\n4. Put it back and turn right until it clicks.',
      'Turn the cylinder filter left, lift it out, rinse it and click it back in. We recommend doing that every four weeks.',
    ],
  },
  chats: [
    {
      ask: 'What does the Eco programme save?',
      tell: 'It heats less and runs longer, which saves about a third of the energy compared with the normal programme.',
    },
    {
      ask: 'how much detergent for half load',
      tell: 'About half of the dose on the package. Too much foam rinses out badly.',
    },
  ],
  sorrows: [
    {
      ask: 'Third broken handle in one year, I am fed up!',
      tell: 'I apologise, a handle should last longer than that. Since it is the third time, you qualify for the reinforced metal handle free of charge, part P-2210-05, in the shop with the code METAL.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I put the oven racks in the dishwasher?',
      tell: 'Better not: the coating of the racks would suffer. Soak them in warm water with a dishwasher tab instead.',
    },
    {
      ask: 'E:04 on my washer?',
      tell: 'E:04 means that the water does not drain. Clean the pump filter at the bottom right and check the hose for kinks.',
    },
  ],
  zeros: [
    {
      tool: 'visit_callout_fee',
      args: { visit_no: '#id:RV####-#' },
      data: { fee: 0, covered: true },
      thing: 'the call-out fee of {visit_no}',
      ask: ['What does the visit {visit_no} cost me?', 'fee {visit_no}'],
      tell: ['The call-out fee for {visit_no} is $0, as you are covered.', 'It costs you $0.'],
    },
    {
      tool: 'childLockActive',
      args: { device: '#pick:Kitchen oven|Washer in the basement' },
      data: { active: false, since: 'n/a' },
      thing: 'the child lock of the {device}',
      ask: ['Is the child lock of the {device} on?', 'child lock {device}'],
      tell: ['The child lock is off.', 'No, the child lock of the {device} is not active.'],
    },
  ],
  noisy: [
    {
      tool: 'read_error_memory',
      args: { device: '#pick:Washer in the basement|Fridge' },
      data: {
        stored_errors: '#int:1-9',
        latest: '#pick:E:04 drain blocked|E:11 door not locked|F:07 sensor fault',
        seen_on: '#date',
      },
      thing: 'the error memory of the {device}',
      ask: ['Which errors are stored in the {device}?', 'error memory {device}'],
      tell: [
        'There are {stored_errors} stored errors. The latest is "{latest}", seen on {seen_on}.',
        'Latest: {latest}',
      ],
    },
  ],
}

export const DATA_CATALOG: Pack = {
  domain: 'data-catalog',
  language: 'en',
  agents: ['catalog-guide', 'lineage-agent'],
  system:
    'You help employees find and understand data sets in the company catalog (Atlas). Cite the asset by its full name. If unsure, point to the owner.',
  lookups: [
    {
      tool: 'atlas__get_asset',
      args: { asset: '#pick:sales.orders_daily|crm.accounts|finance.gl_entries|web.sessions' },
      data: {
        row_count: '#int:4000-90000000',
        refreshed: '#date',
        steward: '#name',
        tier: '#pick:gold|silver|bronze',
        columns: '#int:6-140',
      },
      thing: 'the asset `{asset}`',
      ask: [
        'Who is the steward of {asset}?',
        '{asset} refreshed when',
        "I'd like to build a report on {asset}. Is it reliable, and whom do I ask?",
      ],
      tell: [
        '`{asset}` is a {tier} asset with {columns} columns and {row_count} rows, refreshed on {refreshed}. Its steward is {steward}.',
        'Steward: {steward}. Last refresh: {refreshed}.',
        'It is {tier}, was refreshed on {refreshed}, and {steward} looks after it.',
        '- Tier: **{tier}**\n- Steward: {steward}\n- Rows: {row_count}',
      ],
    },
    {
      tool: 'atlas__trace_lineage',
      args: { asset: '#pick:sales.orders_daily|finance.gl_entries|web.sessions' },
      data: {
        upstream: '#pick:raw.shop_events|sap.bkpf|kafka.clicks',
        downstream_count: '#int:2-60',
        main_consumer: '#pick:Revenue dashboard|Churn model|Board report',
      },
      thing: 'the lineage of `{asset}`',
      ask: ['Where does {asset} come from?', 'lineage {asset}', 'If I drop a column in {asset}, what breaks?'],
      tell: [
        '`{asset}` is built from `{upstream}` and feeds {downstream_count} assets, above all the {main_consumer}.',
        'Upstream: `{upstream}`. Downstream: {downstream_count} assets.',
        'It comes from `{upstream}`, and {downstream_count} assets depend on it, among them the {main_consumer}.',
      ],
    },
    {
      tool: 'glossary_define',
      args: { term: '#pick:active customer|net revenue|cold lead' },
      data: {
        definition:
          '#pick:bought at least once in the last 90 days|gross minus returns, discounts and tax|no interaction for six months',
        approved_by: '#name',
        version: '#int:2-9',
      },
      thing: 'the term "{term}"',
      ask: [
        'What do we mean by "{term}"?',
        'define {term}',
        'Marketing and finance disagree on "{term}". What is the official definition?',
      ],
      tell: [
        '"{term}" is defined as: {definition}. {approved_by} approved version {version}.',
        '{definition}',
        'Official definition (v{version}): {definition}.',
      ],
    },
    {
      tool: 'access_request_state',
      args: { request: '#id:DAR-####' },
      data: {
        state: '#pick:waiting for the steward|granted|waiting for security',
        asked_on: '#date',
        expires_on: '#date',
      },
      thing: 'access request {request}',
      ask: ["What's the state of {request}?", '{request}?'],
      tell: [
        '{request} from {asked_on} is in the state "{state}". Access would run until {expires_on}.',
        'Current state: {state}',
      ],
    },
  ],
  actions: [
    {
      tool: 'atlas__follow_asset',
      args: { asset: '#pick:crm.accounts|web.sessions' },
      ask: ['Notify me about changes to {asset}', 'follow {asset}'],
      done: ['You now follow `{asset}` and get a message when its schema changes.', 'Following `{asset}`.'],
    },
    {
      tool: 'atlas__certify',
      args: { asset: '#pick:sales.orders_daily|finance.gl_entries' },
      ask: ['Certify {asset}', 'mark {asset} as certified'],
      done: ['`{asset}` is certified.', 'The certificate was added to `{asset}`.'],
    },
  ],
  checks: [
    {
      tool: 'atlas__pii_columns',
      args: { asset: '#pick:web.sessions|finance.gl_entries' },
      ask: ['Does {asset} contain personal data?', 'pii in {asset}?'],
      none: [
        '`{asset}` has no columns with personal data.',
        'No PII was detected in `{asset}`.',
        'None of the columns are classified as personal data.',
      ],
    },
    {
      tool: 'open_quality_incidents',
      args: { asset: '#pick:sales.orders_daily|crm.accounts' },
      ask: ['Are there open data quality incidents on {asset}?', 'dq incidents {asset}'],
      none: ['No open incidents on `{asset}`.', '`{asset}` passed every check, nothing is open.'],
    },
  ],
  knowledge: {
    source: 'data_governance_wiki',
    thing: 'retention of raw events',
    ask: [
      'How long do we keep raw events?',
      'raw event retention',
      'The privacy team asks when raw click events get deleted. Where do I find that?',
    ],
    documents: [
      'DG-07: Raw events are kept for 13 months and then deleted. Aggregates without user ids may be kept for 5 years.',
      'DG-07 applies to all regions; exceptions need the data protection officer.',
    ],
    tell: [
      'According to DG-07, raw events are deleted after **13 months**. Aggregates without user ids may stay for 5 years.',
      '13 months (policy DG-07). Exceptions need the data protection officer.',
    ],
  },
  chats: [
    {
      ask: 'star schema in one sentence?',
      tell: 'One central fact table with measures, joined to several dimension tables that describe them.',
    },
    {
      ask: 'What does SCD type 2 mean?',
      tell: 'Changes to a dimension add a new row with a validity period, so that history is kept.',
    },
  ],
  sorrows: [
    {
      ask: 'the description said "net" and it was gross, I presented wrong numbers to the board',
      tell: "I'm sorry, that's an awful spot to be put in. The column `amount` is gross; use `amount_net`, which has existed since March, and the numbers will match finance.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I share a gold table with an external agency?',
      tell: 'Not directly. External sharing only goes through a clean room, and the steward has to sign a data sharing agreement first.',
    },
    {
      ask: 'What does "freshness check failed" on a table mean?',
      tell: 'The table was not updated within its agreed window, e.g. by 6 am. The data is still there, just older than promised.',
    },
  ],
  zeros: [
    {
      tool: 'null_ratio',
      args: { asset: '#pick:crm.accounts|sales.orders_daily' },
      data: { null_ratio: 0, column: 'customer_id' },
      thing: 'nulls in `{asset}`',
      ask: ['How many nulls are in the customer_id of {asset}?', 'null ratio {asset}'],
      tell: ['The null ratio of `{column}` in `{asset}` is 0.', '0 % of the values are null.'],
    },
  ],
  noisy: [
    {
      tool: 'failed_quality_rules',
      args: { asset: '#pick:web.sessions|crm.accounts' },
      data: { failing: '#int:1-12', rule: '#pick:email not null|unique session_id|amount >= 0', since: '#date' },
      thing: 'failing rules on `{asset}`',
      ask: ['Which quality rules fail on {asset}?', 'failing rules {asset}'],
      tell: [
        '{failing} rules fail on `{asset}` since {since}, first of all `{rule}`.',
        '`{rule}` fails since {since}.',
      ],
    },
  ],
}
