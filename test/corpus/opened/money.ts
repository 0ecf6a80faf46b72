import type { Pack } from '../pack.ts'

export const PENSION: Pack = {
  domain: 'pension-fund',
  language: 'en',
  agents: ['member-services', 'annuity-clerk'],
  system:
    'You represent the Northmoor Pension Fund. Address members formally. State figures exactly as the ledger returns them. Do not give investment advice.',
  lookups: [
    {
      tool: 'ledger_member_balance',
      args: { member: '#id:NM-###-###' },
      data: { balance: '#money:8000-240000', as_at: '#date', employer_share: '#percent' },
      thing: 'the balance of member {member}',
      ask: [
        'Good morning. Would you kindly tell me the current balance of my pot? My membership number is {member}.',
        'balance {member}',
        'How much is in my pension ({member})?',
        'I retire next year and my wife wants to know what we have. Member no. {member}. What is the pot worth?',
      ],
      tell: [
        'As best I can determine, the balance stood at {balance} on {as_at}. No action is needed on your part.',
        'Having reviewed your file, I can inform you that on {as_at} your holdings were valued at {balance}. Of every 100 paid in, {employer_share} came from your employer; the remainder was your own.',
        'The balance of {member} amounts to {balance}, valued on {as_at}.',
        'Your pot was worth {balance} on {as_at}; {employer_share} % of it was contributed by your employer.',
        '{balance}.',
        'According to the ledger, your balance is {balance}.',
        'We hold {balance} in your name.',
      ],
    },
    {
      tool: 'projected_annuity',
      args: { member: '#id:NM-###-###', age: '#pick:60|65|67' },
      data: { monthly: '#money:300-3400', guaranteed_years: '#int:5-15' },
      thing: 'the projection for {member} at {age}',
      ask: [
        'What would {member} receive per month from the age of {age}?',
        'projected pension at {age}, {member}',
        'If I stop working at {age}, how much a month? {member}',
      ],
      tell: [
        'At {age} you would receive {monthly} per month, guaranteed for {guaranteed_years} years.',
        'The projection stands at {monthly} a month.',
        'It would probably come to about {monthly} per month.',
        'Projected monthly pension from age {age}: {monthly} (guarantee: {guaranteed_years} years).',
      ],
    },
    {
      tool: 'transfer_in_status',
      args: { transfer: '#id:TIN/####/##' },
      data: {
        stage: '#pick:completed|with the former scheme|awaiting units',
        amount: '#money:900-60000',
        clerk: '#name',
      },
      thing: 'transfer {transfer}',
      ask: [
        'What has become of transfer {transfer}?',
        'Kindly advise on the status of {transfer}.',
        '{transfer} done yet?',
      ],
      tell: [
        'Transfer {transfer} over {amount} is at the stage "{stage}". {clerk} is handling it.',
        'Its stage is: {stage}.',
        'The transfer of {amount} is {stage}.',
        'Our clerk {clerk} reports the following stage for {transfer}: {stage}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'set_nominee',
      args: { nominee: '#name' },
      ask: ['I wish to nominate {nominee} as my beneficiary.', 'beneficiary = {nominee} please'],
      done: ['{nominee} has been recorded as your beneficiary.', 'Your nomination of {nominee} has been registered.'],
    },
    {
      tool: 'order_statement_copy',
      args: { year: '#pick:2023|2024|2025' },
      ask: ['Please post me the annual statement for {year}.', 'paper copy of {year} statement'],
      done: ['The statement for {year} will be posted to you.', 'A copy of your {year} statement has been ordered.'],
    },
  ],
  checks: [
    {
      tool: 'pending_instructions',
      args: { member: '#id:NM-###-###' },
      ask: ['Are there any pending instructions on {member}?', 'Anything you still need from me? {member}'],
      none: [
        'There are no pending instructions on {member}.',
        'Nothing further is required of you.',
        'No instructions are outstanding.',
      ],
    },
    {
      tool: 'court_orders_on_file',
      args: { member: '#id:NM-###-###' },
      ask: ['Is a pension sharing order attached to {member}?', 'Any court orders against {member}?'],
      none: ['No court order is attached to {member}.', 'There is none.'],
    },
  ],
  knowledge: {
    source: 'scheme-rules',
    thing: 'the rule on early retirement',
    ask: [
      'From which age may I draw early?',
      'What reduction applies to early retirement?',
      'can i get it at 57 and how much do i lose',
    ],
    documents: [
      'Members may draw benefits from the age of 55.',
      'The pension is reduced by 4 % for each year before 65.',
    ],
    tell: [
      'You may draw benefits from 55; each year before 65 reduces the pension by 4 %.',
      'Early retirement is open to you from 55. The reduction amounts to 4 % per year up to the age of 65.',
      'From 55, with 4 % off for every year before 65.',
    ],
  },
  chats: [
    {
      ask: 'What is the difference between defined benefit and defined contribution?',
      tell: 'In a defined benefit scheme the pension is promised; in a defined contribution scheme it depends on what was paid in and how it grew.',
    },
    {
      ask: 'What does vesting mean?',
      tell: 'It is the moment from which a benefit belongs to you even if you leave your employer.',
    },
  ],
  sorrows: [
    {
      ask: 'My husband, who was your member, died in August.',
      tell: 'Please accept our sincere condolences. A survivor pension is payable from the month after the death; we need the certificate and nothing else.',
    },
    {
      ask: 'You sent my statement to my old address although I told you twice.',
      tell: 'We apologise unreservedly. Statements go to the address on file on 1 January, which explains the error but does not excuse it.',
    },
  ],
  lookalikes: [
    {
      ask: 'May I borrow against my pension pot?',
      tell: 'No, you may not. The law forbids loans that are secured on pension rights.',
    },
    {
      ask: 'Draft one sentence declining a transfer for missing papers.',
      tell: 'We regret that we are unable to process your transfer, as the signed discharge form is missing.',
    },
    {
      ask: 'Can you guarantee my fund will not fall?',
      tell: 'No. The value of a fund can go down as well as up, and nobody can guarantee otherwise.',
    },
  ],
  zeros: [
    {
      tool: 'exit_charge',
      args: { member: '#id:NM-###-###' },
      data: { charge: 0, basis: 'post-2017 terms' },
      thing: 'the exit charge of {member}',
      ask: ['What is the exit charge on {member}?', 'exit fee? {member}'],
      tell: ['The exit charge is 0.', 'No exit charge applies: it is 0.'],
    },
  ],
  noisy: [
    {
      tool: 'contribution_exceptions',
      args: { employer: '#id:EMP-####' },
      data: { failed_collections: '#int:1-5', reason: '#pick:direct debit refused|insufficient funds' },
      thing: 'contribution exceptions of {employer}',
      ask: ['Why is {employer} in arrears?', 'failed collections {employer}'],
      tell: ['{failed_collections} collections from {employer} failed, reason: {reason}.', 'The reason is: {reason}.'],
    },
  ],
}

export const PAYMENTS_API: Pack = {
  domain: 'payments-api',
  language: 'en',
  agents: ['dx-copilot', 'webhook-inspector'],
  system:
    'You are the docs copilot of Tollgate, a payments API. Audience: developers. Use backticks for identifiers. Prefer a direct answer, then one line of context.',
  lookups: [
    {
      tool: 'charges_retrieve',
      args: { charge: '#id:ch_3P##a##Zq' },
      data: {
        status: '#pick:succeeded|captured',
        amount: '#int:900-48000',
        currency: '#pick:usd|eur|gbp',
        risk_score: '#int:3-60',
      },
      thing: 'charge {charge}',
      ask: [
        "what's the state of {charge}",
        'Customer claims double billing, can you pull up {charge} and tell me status + amount?',
        '`{charge}` status?',
        'did {charge} go through',
      ],
      tell: [
        'No error there: `{charge}` is `{status}` for {amount} {currency}.',
        '`{charge}`: `{status}`, {amount} {currency} (minor units).',
        'Yes, it is `{status}`.',
        'It went through. Amount `{amount}` in `{currency}`, risk score {risk_score}.',
        'Status is `{status}`.\n\nAmount: `{amount} {currency}`',
      ],
    },
    {
      tool: 'webhook_endpoint_stats',
      args: { endpoint: '#id:we_1N##x##' },
      data: { delivered: '#int:200-9000', p95_ms: '#int:40-900', api_version: '#pick:2025-09-30|2026-02-15' },
      thing: 'endpoint {endpoint}',
      ask: ['how many events did {endpoint} get today', 'Delivery stats for {endpoint}?', 'stats {endpoint}'],
      tell: [
        '`{endpoint}` received {delivered} events today, p95 {p95_ms} ms.',
        '{delivered} deliveries, pinned to `{api_version}`.',
        '- delivered: {delivered}\n- p95: {p95_ms} ms\n- version: `{api_version}`',
      ],
    },
    {
      tool: 'feature_flags_get',
      args: { flag: '#pick:instant_payouts|network_tokens|3ds_exemptions' },
      data: { enabled: true, rollout: '#percent', owner: '#pick:risk-eng|core-ledger' },
      thing: 'flag {flag}',
      ask: ['is {flag} on in prod?', '{flag} enabled?', 'Can I rely on `{flag}` being live?'],
      tell: [
        'Yes.',
        'Yes, `{flag}` is enabled ({rollout} % rollout).',
        'Enabled. Ask {owner} if you need more than {rollout} %.',
        '`{flag}` is live.',
      ],
    },
  ],
  actions: [
    {
      tool: 'api_key_roll',
      args: { key: '#id:rk_test_##' },
      ask: ['roll {key}', 'Rotate {key} now please, it leaked into a gist'],
      done: ['Rolled `{key}`.', '`{key}` has been rotated.'],
    },
    {
      tool: 'event_resend',
      args: { event: '#id:evt_1Q##f##' },
      ask: ['resend {event}', 'Can you replay {event} to my endpoint?'],
      done: ['Resent `{event}`.', '`{event}` was queued for redelivery.', 'Replay of `{event}` is under way.'],
    },
  ],
  checks: [
    {
      tool: 'disputes_list',
      args: { charge: '#id:ch_3P##a##Zq' },
      ask: ['any disputes on {charge}?', 'is {charge} disputed'],
      none: ['No disputes on `{charge}`.', 'There are none.', '`{charge}` has not been disputed: the list is empty.'],
    },
    {
      tool: 'deprecations_for_version',
      args: { version: '#pick:2025-09-30|2026-02-15' },
      ask: ['does {version} deprecate anything I use?', 'deprecated fields in {version}?'],
      none: ['`{version}` deprecates nothing that your account uses.', 'None, you are good on `{version}`.'],
    },
  ],
  knowledge: {
    source: 'tollgate-docs',
    thing: 'the lifetime of idempotency keys',
    ask: [
      'how long do idempotency keys live',
      'What is the lifetime and max length of an idempotency key?',
      'idempotency key expiry?',
    ],
    documents: ['Idempotency keys expire after 24 hours.', 'A key may have up to 255 characters; we suggest UUID v4.'],
    tell: [
      'They expire after 24 hours and may have up to 255 characters. Use a UUID v4.',
      '24 hours. Max length 255.',
      'A key lives for 24 hours; keep it under 256 characters.',
    ],
  },
  chats: [
    { ask: 'PUT vs PATCH in one line', tell: '`PUT` replaces the whole resource, `PATCH` changes parts of it.' },
    {
      ask: 'what does HTTP 402 mean?',
      tell: '`402 Payment Required`: reserved by the spec, and used by payment APIs for declined charges.',
    },
  ],
  sorrows: [
    {
      ask: 'Your changelog forgot to mention the breaking change, my Friday is ruined',
      tell: 'Sorry about your Friday. The field was renamed to `payout_mode`; reading both names for a while is the quickest fix.',
    },
    {
      ask: 'the sample in the docs does not even compile',
      tell: "My apologies, that's embarrassing. The snippet lacks `import json` in its first line.",
    },
  ],
  lookalikes: [
    {
      ask: 'can i refund more than the original amount',
      tell: "No, that's not supported: a refund can never exceed the captured amount.",
    },
    {
      ask: 'write a generic error string for a declined card',
      tell: '`Your card was declined. Please try a different payment method.`',
    },
    {
      ask: 'what does `resource_missing` mean',
      tell: 'It means that no object with this ID exists in the account and mode that you use.',
    },
    {
      ask: 'Show me a JSON error body for a 404',
      tell: '```json\n{ "error": { "type": "not_found", "message": "No such customer" } }\n```',
    },
  ],
  zeros: [
    {
      tool: 'balance_pending',
      args: { account: '#id:acct_1M##' },
      data: { pending: 0, currency: 'usd' },
      thing: 'the pending balance of {account}',
      ask: ['pending balance for {account}', 'how much is pending on {account}?'],
      tell: ['`{account}` has 0 pending.', 'Pending: 0.'],
    },
    {
      tool: 'account_livemode',
      args: { account: '#id:acct_1M##' },
      data: { livemode: false, country: '#pick:DE|US|SG' },
      thing: 'the mode of {account}',
      ask: ['is {account} live?', '{account} in livemode?'],
      tell: ['No, `livemode` is `false`: a test account.', '`{account}` is in test mode.'],
    },
  ],
  noisy: [
    {
      tool: 'request_log_errors',
      args: { endpoint: '#id:we_1N##x##' },
      data: { status_500: '#int:2-80', sample: '#pick:TypeError: Cannot read property id of null|Timeout after 10 s' },
      thing: 'failed deliveries of {endpoint}',
      ask: ['why do deliveries to {endpoint} fail?', 'errors on {endpoint}'],
      tell: [
        'Your endpoint answered 500 to {status_500} deliveries. Sample: `{sample}`.',
        '{status_500} errors; the last one was `{sample}`.',
      ],
    },
    {
      tool: 'decline_breakdown',
      args: { account: '#id:acct_1M##' },
      data: { failed: '#int:4-300', top_code: '#pick:insufficient_funds|do_not_honor|expired_card' },
      thing: 'declines of {account}',
      ask: ['top decline reason on {account}?', 'why are charges failing on {account}'],
      tell: ['{failed} charges failed, mostly with `{top_code}`.', 'Mostly `{top_code}`.'],
    },
  ],
}
