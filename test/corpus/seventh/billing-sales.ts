import type { Pack } from '../pack.ts'

export const CLOUD_BILLING: Pack = {
  domain: 'cloud-billing',
  language: 'en',
  agents: ['finops-copilot', 'invoice-explainer'],
  system:
    'You are the billing copilot in the Stratus Cloud console. Answer questions about invoices, spend, budgets, credits and commitments of the signed-in organisation. State the period for every amount. Use tools; do not estimate.',
  lookups: [
    {
      tool: 'billing.getInvoice',
      args: { invoice_id: '#id:INV-2026-#####' },
      data: {
        total_due: '#money:9000-18000',
        tax: '#money:20-900',
        due_on: '#date',
        largest_service: '#pick:Compute|Managed Postgres|Object Storage|GPU Nodes',
        state: '#pick:open|paid|processing',
      },
      thing: 'invoice {invoice_id}',
      ask: [
        'How much is {invoice_id} and when do we have to pay it?',
        '{invoice_id} total + due date',
        'Our accountant is asking about {invoice_id}. Could you give me the amount and the due date?',
      ],
      tell: [
        'Invoice **{invoice_id}** totals {total_due} (including {tax} tax) and is due on {due_on}. The largest line item is {largest_service}.',
        '{total_due}, due {due_on}.',
        'The total comes to {total_due}, payable by {due_on}. Its current state is *{state}*.',
        '| Field | Value |\n|---|---|\n| Invoice | {invoice_id} |\n| Total | {total_due} |\n| Due | {due_on} |\n| Status | {state} |',
      ],
    },
    {
      tool: 'query_spend',
      args: { project: '#pick:checkout-prod|ml-training|data-lake|staging', month: '#pick:August|September|October' },
      data: {
        spend: '#money:300-24000',
        change_vs_previous: '#int:2-60',
        top_sku: '#pick:n4-standard-16|egress-eu|pg-ha-8vcpu|a100-80gb',
      },
      thing: 'the {month} spend of {project}',
      ask: [
        'What did {project} cost us in {month}?',
        '{project} spend {month}',
        'I need the {month} costs of {project} for the review deck, and what drove them most.',
      ],
      tell: [
        'In {month}, `{project}` spent {spend}, up {change_vs_previous}% on the previous month. The main driver was `{top_sku}`.',
        '{spend} in {month}, mostly `{top_sku}`.',
        '{project} came in at **{spend}** for {month}. The biggest SKU was {top_sku}.',
      ],
    },
    {
      tool: 'budgets__describe',
      args: { budget: '#pick:eng-monthly|research-q4|platform-core' },
      data: {
        limit: '#money:5000-40000',
        used_percent: '#percent',
        forecast: '#money:5000-52000',
        owner: '#name',
      },
      thing: 'the budget {budget}',
      ask: [
        'How far along is the budget {budget}?',
        '{budget} % used',
        'Are we likely to blow through {budget} this period? How much have we used, and what is the forecast?',
      ],
      tell: [
        '{budget} is at {used_percent}% of its {limit} limit. The forecast for the end of the period is {forecast}.',
        "You've used {used_percent}% so far, with a forecast of {forecast} against a limit of {limit}.",
        'Budget `{budget}`: {used_percent}% used, forecast {forecast}. {owner} owns it.',
      ],
    },
    {
      tool: 'listCommitments',
      args: { family: '#pick:compute|database|gpu' },
      data: { monthly_commit: '#money:800-9000', utilisation: '#percent', ends_on: '#date' },
      thing: '{family} commitments',
      ask: ['How well are we using our {family} commitments and when do they end?', '{family} commit utilisation'],
      tell: [
        'Your {family} commitment of {monthly_commit} per month is {utilisation}% utilised and ends on {ends_on}.',
        'Utilisation is {utilisation}%; the commitment runs until {ends_on}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'budgets__set_alert',
      args: { budget: '#pick:eng-monthly|platform-core', threshold: '#pick:70|85|95' },
      ask: ['Alert me when {budget} reaches {threshold}%', 'alert {budget} at {threshold} percent'],
      done: [
        "I've set an alert on `{budget}` at {threshold}%. You'll be notified by email.",
        'Alert created: {budget} at {threshold}%.',
      ],
    },
    {
      tool: 'billing.updatePoNumber',
      args: { invoice_id: '#id:INV-2026-#####', po: '#id:PO-7####' },
      ask: ['Put {po} on {invoice_id}', 'we need the PO number {po} on invoice {invoice_id}'],
      done: [
        'The PO number {po} now appears on {invoice_id}.',
        "I've updated {invoice_id} with {po}. A new PDF will be ready in a minute.",
      ],
    },
  ],
  checks: [
    {
      tool: 'detect_cost_anomalies',
      args: { project: '#pick:checkout-prod|ml-training|data-lake' },
      ask: ['Any cost anomalies in {project} this week?', 'anomalies {project}'],
      none: [
        'No cost anomalies were detected in `{project}` over the past seven days.',
        "Spend in {project} looks normal; the detector hasn't flagged anything.",
        'Nothing unusual for {project} this week.',
      ],
    },
    {
      tool: 'find_overdue_invoices',
      args: { entity: '#pick:Stratus GmbH|Brightleaf Inc|Brightleaf UK Ltd' },
      ask: ['Does {entity} have overdue invoices?', 'overdue {entity}'],
      none: ['{entity} has no overdue invoices.', 'Everything is paid on time: no overdue invoices for {entity}.'],
    },
  ],
  knowledge: {
    source: 'stratus-billing-docs',
    thing: 'how egress is billed',
    ask: [
      'How is egress traffic billed?',
      'egress pricing',
      'We plan to move backups to another region. What will we pay for the outgoing traffic?',
    ],
    documents: [
      'Egress between regions costs $0.02 per GB. Egress to the internet costs $0.08 per GB after the first 200 GB of each month, which are free.',
      'Traffic between zones of one region is not charged.',
    ],
    tell: [
      'Traffic between regions is $0.02 per GB. Internet egress is $0.08 per GB once the 200 free GB of the month are used up, and traffic within a region is free.',
      'Between regions you pay **$0.02/GB**; to the internet **$0.08/GB** beyond the first 200 GB per month. Zone-to-zone traffic inside one region costs nothing.',
    ],
  },
  chats: [
    {
      ask: 'What is the difference between amortised and unblended cost?',
      tell: 'Unblended cost shows charges when they occur. Amortised cost spreads upfront payments, such as commitments, evenly across their term.',
    },
    {
      ask: 'explain showback vs chargeback',
      tell: 'Showback reports costs to teams for information only; chargeback actually books those costs to the budgets of the teams.',
    },
  ],
  sorrows: [
    {
      ask: 'Your forecast was off by 9k last month and I had to explain that to my CFO',
      tell: "I apologise for the trouble that caused. The forecast didn't include the GPU nodes that were started on the 24th, as it only considers the first three weeks. Since last week it's recalculated daily, so late changes show up right away.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I pay my invoice with crypto?',
      tell: "Cryptocurrency isn't one of the accepted payment methods. You can pay by credit card, ACH transfer or wire, and set the default under Billing > Payment methods.",
    },
    {
      ask: 'What does the status PAYMENT_FAILED on an invoice mean?',
      tell: 'It means that the bank declined the charge. The system retries after 3 and 5 days, and your services keep running in the meantime.',
    },
  ],
  zeros: [
    {
      tool: 'remaining_credits',
      args: { org: '#pick:brightleaf|brightleaf-labs' },
      data: { credits: 0, unit: 'USD' },
      thing: 'the remaining credits of {org}',
      ask: ['How many credits does {org} have left?', 'credits {org}'],
      tell: ['{org} has $0 in credits remaining.', 'The credit balance of {org} is 0.'],
    },
    {
      tool: 'isAutoPayOn',
      args: { entity: '#pick:Brightleaf Inc|Brightleaf UK Ltd' },
      data: { auto_pay: false, method: 'bank transfer' },
      thing: 'auto-pay of {entity}',
      ask: ['Is auto-pay switched on for {entity}?', 'autopay {entity}?'],
      tell: [
        'Auto-pay is currently off for {entity}.',
        'No, {entity} pays its invoices manually; auto-pay is disabled.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'failed_charge_history',
      args: { entity: '#pick:Brightleaf Inc|Brightleaf UK Ltd' },
      data: {
        failed_charges: '#int:2-6',
        last_error: '#pick:card_expired|limit_exceeded|authentication_required',
        last_try: '#date',
      },
      thing: 'failed charges of {entity}',
      ask: ['Why do the charges for {entity} keep failing?', '{entity} failed charges'],
      tell: [
        '{failed_charges} charges failed for {entity}, most recently on {last_try} with `{last_error}`.',
        'The last attempt on {last_try} was declined with `{last_error}`. There were {failed_charges} failed charges overall.',
      ],
    },
  ],
}

export const CRM_SALES: Pack = {
  domain: 'crm-sales',
  language: 'en',
  agents: ['deal-desk-copilot', 'forecast-prep-agent'],
  system:
    'You are a sales copilot connected to the CRM. Help reps prepare calls, update records and understand the pipeline. Only report what the CRM holds. Keep it skimmable.',
  lookups: [
    {
      tool: 'crm_get_opportunity',
      args: { opportunity: '#pick:Norwood Expansion|Tallis Renewal|Pemberton Pilot|Okoro Rollout' },
      data: {
        stage: '#pick:Discovery|Proposal|Negotiation|Verbal commit',
        amount: '#money:8000-240000',
        close_date: '#date',
        owner: '#name',
        probability: '#percent',
      },
      thing: 'the opportunity {opportunity}',
      ask: [
        'What stage is {opportunity} in and how big is it?',
        '{opportunity} stage/amount',
        "I've got a forecast call in ten minutes. Give me stage, amount and close date of {opportunity}.",
      ],
      tell: [
        '**{opportunity}** is in *{stage}* at {amount}, with a close date of {close_date}. {owner} owns it.',
        '{stage}, {amount}, closing {close_date} ({probability}% probability).',
        "Here's the summary for {opportunity}:\n- Stage: {stage}\n- Amount: {amount}\n- Close date: {close_date}\n- Probability: {probability}%",
      ],
    },
    {
      tool: 'searchContacts',
      args: {
        company: '#pick:Norwood Foods|Tallis Energy|Pemberton Bank',
        role: '#pick:CFO|Head of IT|Procurement Lead',
      },
      data: {
        contact: '#name',
        email: '#pick:contact@norwood.example|office@tallis.example|team@pemberton.example',
        last_touch: '#date',
      },
      thing: 'the {role} at {company}',
      ask: [
        "Who's the {role} at {company}, and what's their email?",
        '{company} {role} contact',
        'I want to reach out to the {role} of {company} today. Do we have a name and an address?',
      ],
      tell: [
        'The {role} at {company} is {contact}. You can reach them at {email}; the last touchpoint was {last_touch}.',
        '{contact} – {email}',
        "That's {contact} ({email}). Last contact: {last_touch}.",
      ],
    },
    {
      tool: 'pipeline.summary',
      args: { team: '#pick:EMEA Mid-Market|US Enterprise|APAC', quarter: '#pick:Q1|Q2|Q4' },
      data: {
        open_pipeline: '#money:2000000-6000000',
        coverage: '#pick:1.8x|2.6x|3.4x',
        commit: '#money:150000-1900000',
        deals: '#int:14-120',
      },
      thing: 'the {quarter} pipeline of {team}',
      ask: [
        'How does the {quarter} pipeline for {team} look?',
        '{team} {quarter} pipeline coverage',
        'Can you summarise the pipeline of {team} for {quarter}? Total and coverage would be enough.',
      ],
      tell: [
        '{team} has {open_pipeline} in open pipeline for {quarter} across {deals} deals, which is a coverage of {coverage}. Commit stands at {commit}.',
        'Open pipeline: {open_pipeline}, coverage {coverage}.',
        'For {quarter}, {team} is sitting on {open_pipeline} ({coverage} coverage), of which {commit} is in commit.',
      ],
    },
    {
      tool: 'fetch_last_activity',
      args: { account: '#pick:Norwood Foods|Tallis Energy|Okoro Logistics' },
      data: {
        activity: '#pick:call|demo|video meeting|site visit',
        happened_on: '#date',
        rep: '#name',
        next_step: '#pick:send the security questionnaire|schedule a pricing call|share the order form',
      },
      thing: 'the last activity with {account}',
      ask: [
        'What was our last interaction with {account}, and what is the next step?',
        'last touch {account} + next step',
      ],
      tell: [
        'The last activity with {account} was a {activity} by {rep} on {happened_on}. Next step: {next_step}.',
        '{rep} logged a {activity} on {happened_on}. The agreed next step is to {next_step}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'crm_update_stage',
      args: { opportunity: '#pick:Norwood Expansion|Tallis Renewal', stage: '#pick:Negotiation|Closed won|Proposal' },
      ask: ['Move {opportunity} to {stage}', '{opportunity} is now in {stage}, please update it'],
      done: ["I've moved {opportunity} to *{stage}*.", '{opportunity} has been updated; the stage is now {stage}.'],
    },
    {
      tool: 'logCallNote',
      args: {
        account: '#pick:Tallis Energy|Okoro Logistics',
        outcome: '#pick:no budget until spring|wants a trial|asked for references',
      },
      ask: ['Log a call with {account}: {outcome}', 'note on {account}, {outcome}'],
      done: [
        'Your call note is saved on {account} ("{outcome}").',
        "Logged. It's in the activity timeline of {account}.",
      ],
    },
  ],
  checks: [
    {
      tool: 'find_duplicate_accounts',
      args: { account: '#pick:Norwood Foods|Pemberton Bank|Okoro Logistics' },
      ask: ['Do we have {account} in the CRM more than once?', 'dupes {account}'],
      none: ['I looked for duplicates of {account} and there are none.', '{account} exists only once in the CRM.'],
    },
    {
      tool: 'list_stalled_deals',
      args: { rep: '#name', days: '#pick:21|30|45' },
      ask: ['Which deals of {rep} have been stalled for over {days} days, if any?', '{rep} stalled > {days}d'],
      none: [
        'None of the deals of {rep} has been stalled for more than {days} days. Nice work!',
        "{rep} doesn't have any stalled deals right now.",
        'No stalled deals: all of them saw activity in the last {days} days.',
      ],
    },
  ],
  knowledge: {
    source: 'sales-playbook-index',
    thing: 'the discount approval rules',
    ask: [
      'Who has to approve a discount of 20%?',
      'discount approval matrix',
      'My customer is asking for a fifth off the list price. Can I just offer that or does somebody need to sign off?',
    ],
    documents: [
      'Discounts up to 10% need no approval. From 10% to 25% the regional manager approves, above 25% the deal desk and the CFO.',
      'Multi-year contracts may include an extra 5% without further approval.',
    ],
    tell: [
      'A 20% discount needs the approval of your regional manager. Up to 10% you can decide yourself, and above 25% it goes to the deal desk and the CFO.',
      '20% falls in the 10-25% band, so your regional manager has to sign off. For a multi-year contract you may add another 5% without extra approval.',
    ],
  },
  chats: [
    {
      ask: 'Write a two line follow up after a demo',
      tell: 'Hi Dana,\n\nthank you for your time today – I enjoyed hearing how your team plans its routes. Shall we take 30 minutes on Thursday to go through the rollout plan?',
    },
    {
      ask: 'what does MEDDIC stand for',
      tell: 'Metrics, Economic buyer, Decision criteria, Decision process, Identify pain and Champion.',
    },
  ],
  sorrows: [
    {
      ask: 'You sent that intro to the wrong Anna. Embarrassing.',
      tell: "I'm sorry, that was my mix-up: there are two Annas at the account, and I picked the one in finance. I've prepared a short correction in your drafts, and I'll ask whenever a name is ambiguous from now on.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I delete an opportunity that was closed lost?',
      tell: "Reps can't delete closed opportunities, since they feed the win-rate reports. You can archive it from the record menu, which takes it off your board.",
    },
    {
      ask: 'Draft a reply to a customer who asks for a feature we do not have',
      tell: '"Thanks for asking! That feature is not available today. It is on our list of requests, and I would love to hear how you would use it so that I can make the case to our product team."',
    },
  ],
  zeros: [
    {
      tool: 'count_open_tasks',
      args: { rep: '#name' },
      data: { open_tasks: 0, as_of: 'today' },
      thing: 'open tasks of {rep}',
      ask: ['How many open tasks does {rep} have?', 'tasks {rep}'],
      tell: ['{rep} has 0 open tasks.', 'Zero: {rep} has completed every task.'],
    },
  ],
  noisy: [
    {
      tool: 'email_sync_report',
      args: { mailbox: '#pick:sales-eu|sales-us|partners' },
      data: {
        failed_messages: '#int:3-90',
        error: '#pick:token revoked|attachment too large|invalid recipient',
        last_failure: '#date',
      },
      thing: 'the sync report of {mailbox}',
      ask: ['Why are emails from {mailbox} not showing up in the CRM?', 'sync errors {mailbox}'],
      tell: [
        '{failed_messages} messages from {mailbox} failed to sync. The error is "{error}", last seen on {last_failure}.',
        'The sync of {mailbox} reports "{error}" for {failed_messages} messages.',
      ],
    },
  ],
}
