import type { Pack } from '../pack.ts'

export const ACCOUNTS_PAYABLE: Pack = {
  domain: 'accounts-payable',
  language: 'en',
  agents: ['ap-copilot', 'invoice-matching-agent'],
  system:
    'You assist the accounts payable team. Data comes from the ERP through the tools below. State amounts with currency, cite document numbers, do not approve anything yourself.',
  lookups: [
    {
      tool: 'erp_get_invoice',
      args: { invoice_no: '#id:INV-2027-####' },
      data: {
        vendor: { name: '#pick:Halden Steel|Brightline Media|Orchard Foods', vendor_no: '#id:V2####' },
        gross: '#money:200-48000',
        due: '#date',
        match_status: '#pick:MATCHED|PRICE_VARIANCE|AWAITING_GOODS_RECEIPT',
      },
      thing: 'invoice {invoice_no}',
      ask: [
        'Status of invoice {invoice_no}?',
        '{invoice_no} due date',
        'The vendor keeps calling about {invoice_no}. Why has it not been paid?',
      ],
      tell: [
        'Invoice {invoice_no} from {name} over {gross} is due on {due}. Matching status: {match_status}.',
        'Due {due}, {gross}, status {match_status}.',
        'Its matching status is `{match_status}`; the invoice from {name} falls due on {due}.',
        '**{invoice_no}**\n* Vendor: {name} ({vendor_no})\n* Gross amount: {gross}\n* Due: {due}',
      ],
    },
    {
      tool: 'lookupPurchaseOrder',
      args: { po: '#id:45000#####' },
      data: {
        requester: '#name',
        open_amount: '#money:100-22000',
        cost_center: '#id:CC-7##',
        released: true,
        line_items: '#int:1-18',
      },
      thing: 'PO {po}',
      ask: [
        'Who requested PO {po}?',
        'open amount on {po}',
        "I need to book an invoice against {po}. What's still open, and which cost centre do I use?",
      ],
      tell: [
        'PO {po} was requested by {requester}. {open_amount} is open, cost centre {cost_center}.',
        '{open_amount} is still open across {line_items} line items.',
        'Requested by {requester}, {open_amount} still open, cost centre {cost_center}.',
      ],
    },
    {
      tool: 'vendors.search',
      args: { vendor_name: '#pick:Halden Steel|Cobalt Couriers|Orchard Foods|Mira Print' },
      data: {
        payment_terms: '#pick:30 days net|14 days 2 %, 45 days net|60 days net',
        iban_verified_on: '#date',
        contact: '#name',
      },
      thing: 'vendor {vendor_name}',
      ask: [
        'What are the payment terms of {vendor_name}?',
        'contact at {vendor_name}',
        'Has the bank account of {vendor_name} been verified lately?',
      ],
      tell: [
        '{vendor_name} has the payment terms {payment_terms}. The bank account was verified on {iban_verified_on}.',
        'Terms are {payment_terms}, account verified {iban_verified_on}, and your contact there is {contact}.',
        'Terms: {payment_terms}. Contact: {contact}. IBAN checked: {iban_verified_on}.',
      ],
    },
    {
      tool: 'peek_payment_run',
      args: { run: '#id:PR-##' },
      data: { scheduled_for: '#date', total: '#money:12000-900000', items: '#int:12-410', approver: '#name' },
      thing: 'payment run {run}',
      ask: ['When does {run} go out?', 'total of payment run {run}', "What's in {run} and who has to sign off on it?"],
      tell: [
        '{run} is scheduled for {scheduled_for} with {items} items and a total of {total}. {approver} has to approve it.',
        '{total} in total, going out on {scheduled_for}.',
        'It goes out on {scheduled_for}; the approver is {approver}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'place_payment_block',
      args: { invoice_no: '#id:INV-2027-####' },
      ask: ['Block {invoice_no} for payment', 'please put {invoice_no} on hold'],
      done: ['{invoice_no} is now blocked for payment.', 'A payment block has been set on {invoice_no}.'],
    },
    {
      tool: 'nudge_approver',
      args: { approver: '#name' },
      ask: ['Remind {approver} to approve', 'nudge {approver}'],
      done: ['I sent {approver} a reminder.', '{approver} has been nudged.'],
    },
  ],
  checks: [
    {
      tool: 'find_duplicate_invoices',
      args: { invoice_no: '#id:INV-2027-####' },
      ask: ['Is {invoice_no} a duplicate?', 'check {invoice_no} for duplicates'],
      none: [
        'No duplicates of {invoice_no}.',
        '{invoice_no} is unique: no other invoice has the same vendor, amount and date.',
        "It's not a duplicate.",
      ],
    },
    {
      tool: 'getOverdueItems',
      args: { vendor_name: '#pick:Cobalt Couriers|Mira Print' },
      ask: ['Do we owe {vendor_name} anything overdue?', 'overdue {vendor_name}?'],
      none: [
        'Nothing is overdue for {vendor_name}.',
        'We are up to date with {vendor_name}; there are no overdue items.',
      ],
    },
  ],
  knowledge: {
    source: 'finance_policies',
    thing: 'approval limits',
    ask: [
      'Who has to approve an invoice of 12,000?',
      'approval limits?',
      'I have an invoice for a trade fair booth, roughly twelve thousand. Whose approval do I need?',
    ],
    documents: [
      'Approval limits: team lead up to 5,000; department head up to 25,000; CFO above. Two approvals are needed from 10,000.',
      'Invoices without a purchase order always need the department head.',
    ],
    tell: [
      'Up to 25,000 the **department head** approves. From 10,000 on, two approvals are needed.',
      'For 12,000 you need the department head plus a second approver, since two approvals are required from 10,000.',
    ],
  },
  chats: [
    {
      ask: 'what is a three-way match',
      tell: 'Comparing the purchase order, the goods receipt and the invoice before paying.',
    },
    {
      ask: 'Write a friendly line to a vendor that we pay on Friday',
      tell: '"Thanks for your patience! Your invoice is part of our Friday payment run, so you should see the money early next week."',
    },
  ],
  sorrows: [
    {
      ask: 'You told me to use the wrong tax code yesterday and I had to rebook everything!',
      tell: 'I apologise, that was my mistake and it cost you time. The right code for EU services is **V4** (reverse charge); V2 is for domestic goods only.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I pay a vendor in cash?',
      tell: 'No, cash payments are not allowed at our company, whatever the amount. Use bank transfer or the corporate card.',
    },
    {
      ask: 'What is the difference between a failed and a rejected payment?',
      tell: 'A *failed* payment never left our bank, for example because of a wrong IBAN. A *rejected* one was sent back by the receiving bank.',
    },
  ],
  zeros: [
    {
      tool: 'discount_lost_ytd',
      args: { cost_center: '#id:CC-7##' },
      data: { discount_lost: 0, period: 'YTD' },
      thing: 'lost discounts of {cost_center}',
      ask: ['How much early-payment discount did {cost_center} lose this year?', 'lost discount {cost_center}'],
      tell: ['{cost_center} lost $0 in discounts this year.', 'None at all: lost discount is 0 year to date.'],
    },
  ],
  noisy: [
    {
      tool: 'payment_return_codes',
      args: { run: '#id:PR-##' },
      data: {
        returned: '#int:1-9',
        code: '#pick:AC01 incorrect account number|AC04 closed account|MS03 reason not specified',
        value: '#money:300-9000',
      },
      thing: 'returned payments of {run}',
      ask: ['Which payments of {run} came back and why?', '{run} returns'],
      tell: [
        '{returned} payments of {run} were returned, worth {value}. Return code: {code}.',
        'The bank gave the code {code}.',
      ],
    },
  ],
}

export const FEATURE_FLAGS: Pack = {
  domain: 'feature-flags',
  language: 'en',
  agents: ['flagship-bot', 'rollout-agent'],
  system:
    'You are the in-product assistant of Flagship, a feature flag and experimentation platform. You answer in the chat panel next to the dashboard. Prefer bullet points over prose.',
  lookups: [
    {
      tool: 'flagship__get_flag',
      args: { key: '#pick:new-checkout|dark-mode-v2|ai-summaries|fast-search' },
      data: {
        rollout_percentage: '#int:5-95',
        environments: { production: '#pick:on|off', staging: 'on' },
        owner: { displayName: '#name' },
        lastModified: '#date',
      },
      thing: 'the flag `{key}`',
      ask: [
        "What's the rollout of {key}?",
        'is {key} on in prod',
        'Who owns {key} and when was it last touched? I want to clean up old flags.',
      ],
      tell: [
        '`{key}` is {production} in production at {rollout_percentage} % rollout. Owner: {displayName}.',
        "It's {production} in production at {rollout_percentage} %, owned by {displayName} and last touched on {lastModified}.",
        '- **Owner:** {displayName}\n- **Last modified:** {lastModified}\n- **Production:** {production}',
        '{displayName} owns it; it is {production} in prod ({rollout_percentage} %), last changed on {lastModified}.',
      ],
    },
    {
      tool: 'flagship__experiment_results',
      args: { experiment: '#id:EXP-###' },
      data: {
        lift: '#pick:+2.4 %|+0.8 %|-1.1 %|+5.3 %',
        p_value: '#pick:0.01|0.03|0.21',
        exposures: '#int:4000-240000',
        metric: '#pick:conversion|retention D7|average order value',
      },
      thing: 'experiment {experiment}',
      ask: [
        'Did {experiment} win?',
        'results {experiment}',
        "We've been running {experiment} for two weeks. Can we stop it, and what did it do to our main metric?",
      ],
      tell: [
        '{experiment} moved {metric} by {lift} (p = {p_value}) with {exposures} exposures.',
        'The lift on {metric} is {lift}.',
        'With {exposures} exposures you see {lift} on {metric}; the p-value is {p_value}.',
      ],
    },
    {
      tool: 'flagship__resolve_segment',
      args: { segment: '#pick:beta-testers|eu-enterprise|power-users' },
      data: {
        members: '#int:40-52000',
        rule: '#pick:country in (DE, FR, NL)|plan = "enterprise"|sessions_30d > 20',
        used_by_flags: '#int:1-22',
      },
      thing: 'the segment {segment}',
      ask: ['How big is {segment}?', 'rule of {segment}?', 'Before I edit {segment}: which flags would that affect?'],
      tell: [
        '{segment} has {members} members. Rule: `{rule}`. It is used by {used_by_flags} flags.',
        'It has {members} members and is used by {used_by_flags} flags. Rule: `{rule}`.',
        '{members} people match `{rule}`; editing it affects {used_by_flags} flags.',
      ],
    },
    {
      tool: 'flagship__sdk_usage',
      args: { project: '#pick:web-store|ios-app|billing-api' },
      data: {
        sdk: '#pick:js 5.4.1|swift 3.0.2|go 2.8.0',
        evaluations_today: '#int:9000-9000000',
        outdated_clients: '#percent',
      },
      thing: 'SDK usage of {project}',
      ask: ['Which SDK version does {project} use?', 'evals today {project}', 'Is {project} on an outdated SDK?'],
      tell: [
        '{project} uses {sdk}, with {evaluations_today} evaluations today. {outdated_clients} % of clients are outdated.',
        'SDK: {sdk}. Evaluations today: {evaluations_today}.',
        '{outdated_clients} % of the clients of {project} run an older version than {sdk}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'flagship__toggle',
      args: { key: '#pick:new-checkout|fast-search', to: '#pick:on|off' },
      ask: ['Turn {key} {to} in staging', 'flip {key} {to}'],
      done: ['`{key}` is now **{to}** in staging.', 'Flipped: {key} → {to}.'],
    },
    {
      tool: 'flagship__archive_flag',
      args: { key: '#pick:dark-mode-v1|legacy-cart' },
      ask: ['Archive {key}', "we don't need {key} anymore, please archive it"],
      done: ['{key} is archived. You can restore it for 90 days.', 'Archived `{key}`.'],
    },
  ],
  checks: [
    {
      tool: 'flagship__list_stale_flags',
      args: { project: '#pick:web-store|billing-api' },
      ask: ['Any stale flags in {project}?', 'stale flags {project}'],
      none: [
        '{project} has no stale flags. Nice and tidy!',
        'No flag in {project} is older than 90 days.',
        'None are stale.',
      ],
    },
    {
      tool: 'flagship__find_conflicts',
      args: { experiment: '#id:EXP-###' },
      ask: ['Does {experiment} conflict with other experiments?', 'overlaps with {experiment}?'],
      none: ["There's no overlap: {experiment} runs alone on its audience.", 'No conflicting experiments.'],
    },
  ],
  knowledge: {
    source: 'flagship-docs',
    thing: 'how sticky bucketing works',
    ask: [
      'How does sticky bucketing work?',
      'sticky bucketing docs',
      'Users see a different variant after they log in. How do I keep them in the same bucket?',
    ],
    documents: [
      'Sticky bucketing stores the first assignment by `stickyKey` for 30 days. Set `stickyKey: "deviceId"` to keep a user in one variant across log-in.',
      'Sticky bucketing needs SDK 5.0 or later and is off by default.',
    ],
    tell: [
      'Set `stickyKey: "deviceId"`. The first assignment is then stored for 30 days, so that users keep their variant across log-in. You need SDK 5.0 or later.',
      '- Off by default\n- Needs SDK 5.0+\n- Stores the first assignment by `stickyKey` for 30 days',
    ],
  },
  chats: [
    { ask: 'whats a kill switch', tell: 'A flag you can turn off at once to disable a feature without deploying.' },
    {
      ask: 'Is a p-value of 0.04 good?',
      tell: "It's below the usual threshold of 0.05, so the result counts as statistically significant. Do check that the sample size was fixed in advance.",
    },
  ],
  sorrows: [
    {
      ask: 'Your dashboard showed the wrong variant and we shipped it to everyone',
      tell: "I'm sorry, that must have been stressful. Until the labels are fixed, trust the variant *key*, not the colour. To undo the release now, set the rollout to 0 % and publish.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can flags be nested inside flags?',
      tell: "Flags can't be nested, but a flag can have prerequisites, which gets you the same effect.",
    },
    {
      ask: 'I get FLAG_NOT_FOUND in the console, what is that?',
      tell: '`FLAG_NOT_FOUND` means the SDK asked for a key that does not exist in this environment. Typical causes are a typo or an SDK key from another project.',
    },
  ],
  zeros: [
    {
      tool: 'flagship__pending_approvals',
      args: { project: '#pick:ios-app|web-store' },
      data: { pending: 0, reviewers: '#int:1-5' },
      thing: 'pending approvals in {project}',
      ask: ['How many approvals are pending in {project}?', 'pending approvals {project}'],
      tell: ['0 approvals are pending in {project}.', 'Nobody is waiting: {project} has zero pending approvals.'],
    },
    {
      tool: 'flagship__is_mutually_exclusive',
      args: { experiment: '#id:EXP-###' },
      data: { exclusive: false, layer: 'default' },
      thing: 'the exclusivity of {experiment}',
      ask: ['Is {experiment} mutually exclusive?', 'exclusive {experiment}?'],
      tell: ['No, {experiment} is not exclusive; it runs in the {layer} layer.', "It isn't exclusive."],
    },
  ],
  noisy: [
    {
      tool: 'flagship__evaluation_errors',
      args: { project: '#pick:ios-app|billing-api' },
      data: {
        errors_24h: '#int:12-4000',
        top_error: '#pick:TYPE_MISMATCH|PROVIDER_NOT_READY|TARGETING_KEY_MISSING',
        affected_flag: '#pick:new-checkout|ai-summaries',
      },
      thing: 'evaluation errors of {project}',
      ask: ['Which evaluation errors do we have in {project}?', 'errors {project} last 24h'],
      tell: [
        '{project} logged {errors_24h} evaluation errors in the last 24 hours. Most are `{top_error}` on `{affected_flag}`.',
        'Top error: {top_error}',
      ],
    },
  ],
}
