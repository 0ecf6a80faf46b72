import type { Pack } from '../pack.ts'

export const PROJECT_SAAS: Pack = {
  domain: 'project-saas',
  language: 'en',
  agents: ['taskwell-support', 'workspace-admin-agent'],
  system:
    'You are the in-app assistant of Taskwell, a project management tool. Answer product questions from the docs and account questions from the tools. If you are unsure, say so.',
  lookups: [
    {
      tool: 'fetch_workspace',
      args: { workspace_id: '#id:ws_####' },
      data: {
        plan: '#pick:Starter|Business|Enterprise',
        seats_used: '#int:3-180',
        seats_total: '#int:180-250',
        renewal_date: '#date',
      },
      thing: 'workspace {workspace_id}',
      ask: [
        'What plan is {workspace_id} on?',
        'How many seats do we have left? Workspace {workspace_id}',
        'when does {workspace_id} renew',
        "I've just taken over as the admin of {workspace_id}. Could you give me an overview of our plan and seats?",
      ],
      tell: [
        'Workspace {workspace_id} is on the **{plan}** plan with {seats_used} of {seats_total} seats in use. It renews on {renewal_date}.',
        'You are using {seats_used} out of {seats_total} seats.',
        'Your {plan} plan renews on {renewal_date}.',
        'Here is an overview:\n1. Plan: {plan}\n2. Seats: {seats_used}/{seats_total}\n3. Renewal: {renewal_date}',
      ],
    },
    {
      tool: 'search_tasks',
      args: { query: '#pick:onboarding checklist|Q3 launch|website redesign' },
      data: {
        tasks: [{ id: '#id:TW-###', priority: 'medium' }],
        title: '#pick:Write copy|Review designs|Update FAQ',
        assignee: '#name',
        due: '#date',
      },
      thing: 'tasks about "{query}"',
      ask: ['Find the tasks for {query}', "who's working on the {query}?", 'search "{query}"'],
      tell: [
        'I found a task related to "{query}": **{title}**, assigned to {assignee}, due {due}.',
        '{assignee} is working on "{title}", which is due on {due}.',
        'The matching task is "{title}" ({assignee}, due {due}).',
      ],
    },
    {
      tool: 'get_ticket',
      args: { ticket_id: '#int:10000-99999' },
      data: {
        status: '#pick:open|pending|on hold|solved',
        priority: '#pick:low|normal|high',
        agent_name: '#name',
        updated_at: '#date',
      },
      thing: 'ticket #{ticket_id}',
      ask: [
        'Any update on ticket #{ticket_id}?',
        'status of {ticket_id}',
        'I raised {ticket_id} on Monday. Has anyone looked at it?',
      ],
      tell: [
        'Ticket #{ticket_id} is currently {status}. {agent_name} last updated it on {updated_at}.',
        "It's {status} with {priority} priority, and {agent_name} is looking after it.",
        'The status of #{ticket_id} is "{status}" as of {updated_at}.',
      ],
    },
    {
      tool: 'describe_integration',
      args: { integration: '#pick:Slack|Google Calendar|Zapier|GitHub' },
      data: {
        connected: true,
        connected_by: '#name',
        last_sync: '#pick:4 minutes ago|an hour ago|today at 08:12',
        events_synced: '#int:20-4000',
      },
      thing: 'the {integration} integration',
      ask: [
        'Is our {integration} integration working?',
        'when did {integration} last sync',
        '{integration} sync status',
      ],
      tell: [
        'The {integration} integration is connected and last synced {last_sync}.',
        '{integration} was connected by {connected_by}. So far {events_synced} events have been synced.',
        'Last sync: {last_sync}. No action is needed.',
      ],
    },
  ],
  actions: [
    {
      tool: 'assign_task',
      args: { task_id: '#id:TW-###', assignee: '#name' },
      ask: ['Assign {task_id} to {assignee}', 'can you give {task_id} to {assignee} please'],
      done: ['{task_id} is now assigned to {assignee}.', "I've assigned {task_id} to {assignee}."],
    },
    {
      tool: 'archive_project',
      args: { project: '#pick:Rebrand 2025|Old Roadmap|Hiring Q1' },
      ask: ['Archive the project {project}', '{project} is done, please archive it'],
      done: ['The project {project} has been archived.', 'Archived! You can restore {project} at any time.'],
    },
  ],
  checks: [
    {
      tool: 'list_overdue_tasks',
      args: { member: '#name' },
      ask: ['Does {member} have any overdue tasks?', 'what is overdue for {member}'],
      none: [
        '{member} has no overdue tasks. 🎉',
        'There is nothing overdue for {member}.',
        'No, {member} is all caught up.',
      ],
    },
    {
      tool: 'find_permission_conflicts',
      args: { workspace_id: '#id:ws_####' },
      ask: ['Are there guests with admin rights in {workspace_id}?', 'permission problems in {workspace_id}?'],
      none: [
        'No conflicts. None of the guests in {workspace_id} has admin rights.',
        'I checked the roles and everything is in order.',
      ],
    },
  ],
  knowledge: {
    source: 'taskwell-docs',
    thing: 'exporting a project to CSV',
    ask: ['How do I export a project to CSV?', 'csv export?', 'Can I get all tasks of a project into a spreadsheet'],
    documents: [
      'To export, open the project menu and choose Export > CSV. Exports include archived tasks. Requires the Business plan or higher.',
      'Exports are emailed to you when they hold more than 10,000 tasks.',
    ],
    tell: [
      'Open the project menu and choose **Export > CSV**. You need the Business plan or higher. Large exports are sent to you by email.',
      'Go to the project menu, then Export, then CSV. Archived tasks are included.',
    ],
  },
  chats: [
    {
      ask: 'What is a kanban board?',
      tell: 'A board with columns for each stage of the work. Cards move from left to right as work progresses.',
    },
    {
      ask: 'write a one line status update: design finished, dev starts Monday',
      tell: 'Design is complete, and development starts on Monday.',
    },
  ],
  sorrows: [
    {
      ask: "The outage yesterday cost us half a day. That's not acceptable for what we pay.",
      tell: "I completely understand, and I'm sorry for the disruption yesterday. Business and Enterprise customers receive a service credit automatically with the next invoice.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can guests create projects?',
      tell: 'No. Guests are not able to create projects; they can only comment on tasks and upload files.',
    },
    {
      ask: 'translate to polite English: "Das geht nicht, der Server ist kaputt."',
      tell: "I'm afraid that isn't possible at the moment, as the server is out of order.",
    },
  ],
  zeros: [
    {
      tool: 'count_unread_mentions',
      args: { member: '#name' },
      data: { unread: 0, checked: '#date' },
      thing: 'the unread mentions of {member}',
      ask: ['How many unread mentions does {member} have?', 'unread mentions for {member}'],
      tell: ['{member} has 0 unread mentions.', "There aren't any unread mentions for {member}."],
    },
    {
      tool: 'inspect_sso',
      args: { workspace_id: '#id:ws_####' },
      data: { enforced: false, provider: 'Okta' },
      thing: 'the SSO setting of {workspace_id}',
      ask: ['Is SSO enforced for {workspace_id}?', 'sso required in {workspace_id}?'],
      tell: ['No, SSO is not enforced for {workspace_id}.', 'SSO with {provider} is configured but optional.'],
    },
  ],
  noisy: [
    {
      tool: 'digest_import',
      args: { import_id: '#id:imp-####' },
      data: {
        rows_failed: '#int:3-90',
        rows_ok: '#int:100-900',
        top_error: '#pick:missing due date|unknown assignee|duplicate title',
      },
      thing: 'import {import_id}',
      ask: ['What went wrong with import {import_id}?', 'errors in {import_id}'],
      tell: [
        'Import {import_id} finished with {rows_ok} rows imported and {rows_failed} rows failed. The most common error was "{top_error}".',
        '{rows_failed} rows failed, mostly due to: {top_error}.',
      ],
    },
  ],
}

export const SUBSCRIPTION_BILLING: Pack = {
  domain: 'subscription-billing',
  language: 'en',
  agents: ['billing-assistant', 'invoice-agent'],
  system:
    'You are a billing support agent for a B2B software company. Verify facts with the billing tools before you answer. Always state the currency.',
  lookups: [
    {
      tool: 'get_invoice',
      args: { invoice_id: '#id:INV-2027-####' },
      data: {
        amount_due: '#money:29-4800',
        status: '#pick:paid|open|past due',
        due_date: '#date',
        pdf: 'https://billing.example.org/i.pdf',
      },
      thing: 'invoice {invoice_id}',
      ask: [
        'Can you send me the details of invoice {invoice_id}?',
        'is {invoice_id} paid?',
        'Our accountant is asking about {invoice_id}. How much is it and when is it due?',
      ],
      tell: [
        'Invoice {invoice_id} is for {amount_due} and is {status}. The due date is {due_date}.',
        '{invoice_id} is {status}.',
        'The amount due is {amount_due}, payable by {due_date}.',
        '| Invoice | Amount | Status | Due |\n| --- | --- | --- | --- |\n| {invoice_id} | {amount_due} | {status} | {due_date} |',
      ],
    },
    {
      tool: 'retrieve_subscription',
      args: { customer: '#id:cus_########' },
      data: {
        items: { product: '#pick:Team plan|Growth plan|Scale plan', interval: '#pick:monthly|yearly' },
        unit_amount: '#money:9-499',
        current_period_end: '#date',
        cancel_at_period_end: false,
      },
      thing: 'the subscription of {customer}',
      ask: [
        'What are we paying for {customer}?',
        'subscription details {customer}',
        'when is the next charge for {customer}',
      ],
      tell: [
        '{customer} is on the {product}, billed {interval} at {unit_amount}.',
        'The next charge of {unit_amount} is on {current_period_end}.',
        'Your {product} ({interval}) is active and runs until {current_period_end}. It is not set to cancel.',
      ],
    },
    {
      tool: 'preview_proration',
      args: { customer: '#id:cus_########', seats: '#int:2-40' },
      data: { charge_today: '#money:4-600', new_monthly_total: '#money:60-4000' },
      thing: 'the cost of {seats} more seats',
      ask: [
        'How much would {seats} extra seats cost us? ({customer})',
        'add {seats} seats, what do we pay today? {customer}',
      ],
      tell: [
        'Adding {seats} seats would cost {charge_today} today, and {new_monthly_total} per month going forward.',
        "You'd pay {charge_today} now for the rest of this period.",
        'The new monthly total would be {new_monthly_total}.',
      ],
    },
    {
      tool: 'list_credit_notes',
      args: { customer: '#id:cus_########' },
      data: {
        credit_note: '#id:CN-####',
        amount: '#money:10-900',
        reason: '#pick:service outage|order change|duplicate charge',
        created: '#date',
      },
      thing: 'credit notes for {customer}',
      ask: [
        'Do we have credits on our account? {customer}',
        'credit notes for {customer}',
        'Did you already issue the credit you promised to {customer}?',
      ],
      tell: [
        'Yes, credit note {credit_note} for {amount} was issued on {created} (reason: {reason}).',
        'There is one credit note: {credit_note}, {amount}.',
        'We issued {amount} on {created} because of a {reason}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'send_invoice_copy',
      args: { invoice_id: '#id:INV-2027-####' },
      ask: ['Please resend {invoice_id} to finance', 'email a copy of invoice {invoice_id}'],
      done: ['A copy of {invoice_id} is on its way.', "I've emailed invoice {invoice_id} to your billing contact."],
    },
    {
      tool: 'update_billing_email',
      args: { email: '#pick:ap@solvane.example|finance@kerridge.example' },
      ask: ['Change our billing email to {email}', 'invoices should go to {email} from now on'],
      done: ['The billing email is now {email}.', 'Invoices will be sent to {email} from now on.'],
    },
  ],
  checks: [
    {
      tool: 'list_open_invoices',
      args: { customer: '#id:cus_########' },
      ask: ['Do we have any unpaid invoices? {customer}', 'anything open for {customer}?'],
      none: [
        '{customer} has no unpaid invoices.',
        "No, you don't have any open invoices. Everything is paid.",
        'Nothing is outstanding.',
      ],
    },
    {
      tool: 'search_duplicate_charges',
      args: { customer: '#id:cus_########' },
      ask: ['I think we were charged twice. Can you check {customer}?', 'double charge on {customer}?'],
      none: [
        'I checked, and there are no duplicate charges on {customer}.',
        'No, I see a single charge per invoice, so you were not billed twice.',
      ],
    },
  ],
  knowledge: {
    source: 'billing_faq_index',
    thing: 'the refund terms for annual plans',
    ask: [
      'Can we get a refund on our annual plan?',
      'refund policy annual',
      'We want to cancel midway through the year. Do we get anything back?',
    ],
    documents: [
      'Annual plans can be refunded in full within 30 days of purchase. After that, the plan stays active until the end of the term.',
      'Monthly plans are not refundable.',
    ],
    tell: [
      'Annual plans are fully refundable within the first 30 days. After that the plan remains active until the end of the term, without a refund.',
      'You can get a full refund within 30 days of purchase. Monthly plans are not refundable.',
    ],
  },
  chats: [
    {
      ask: 'what does MRR stand for',
      tell: 'Monthly recurring revenue: the predictable income from subscriptions per month.',
    },
    {
      ask: 'What is the difference between an invoice and a receipt?',
      tell: 'An invoice asks for payment; a receipt confirms that it was made.',
    },
  ],
  sorrows: [
    {
      ask: 'You charged my card after I cancelled.',
      tell: "I'm sorry about that charge, it shouldn't have happened. Charges made within 24 hours of cancelling are reversed automatically and show up on your statement within 5 days.",
    },
  ],
  lookalikes: [
    {
      ask: 'Do you accept cheques?',
      tell: 'No, we cannot accept cheques. You can pay by card, direct debit or bank transfer.',
    },
    {
      ask: 'what happens if a payment fails?',
      tell: 'We retry three times over 7 days. If all attempts fail, the subscription is paused and the owner is notified.',
    },
  ],
  zeros: [
    {
      tool: 'tally_account_credit',
      args: { customer: '#id:cus_########' },
      data: { credit_balance: 0, currency: 'gbp' },
      thing: 'the credit balance of {customer}',
      ask: ['What is the credit balance for {customer}?', 'credit balance {customer}'],
      tell: ['The credit balance is £0.00.', '{customer} has no credit balance at the moment (£0.00).'],
    },
  ],
  noisy: [
    {
      tool: 'compile_dunning_report',
      args: { month: '#pick:January|February|March' },
      data: {
        failed_payments: '#int:4-120',
        recovered: '#int:1-60',
        main_reason: '#pick:card_expired|insufficient_funds|authentication_required',
      },
      thing: 'the failed payments in {month}',
      ask: ['How many payments failed in {month}?', 'dunning summary {month}'],
      tell: [
        'In {month}, {failed_payments} payments failed and {recovered} were recovered. The main reason was {main_reason}.',
        '{failed_payments} failures in {month}, mostly {main_reason}.',
      ],
    },
  ],
}
