import type { Pack } from '../pack.ts'

export const PRODUCT_ANALYTICS: Pack = {
  domain: 'product-analytics',
  language: 'en',
  agents: ['insights-copilot', 'chart-builder'],
  system:
    'You are an analytics copilot. Translate questions into queries, run them, and explain the result in one or two sentences. Never invent numbers. Mention the time range.',
  lookups: [
    {
      tool: 'run_query',
      args: {
        metric: '#pick:active_users|signups|checkout_conversion',
        range: '#pick:last 7 days|last 30 days|this quarter',
      },
      data: { value: '#int:120-98000', previous: '#int:100-90000', change_pct: '#percent', row_count: 1 },
      thing: '{metric} for {range}',
      ask: [
        'What was {metric} over {range}?',
        'show me {metric} {range}',
        'Is {metric} going up or down compared to before? {range}',
      ],
      tell: [
        '**{metric}** was {value} over {range}, compared with {previous} in the previous period.',
        '{value} ({range}). That is a change of {change_pct}%.',
        'Over {range}, {metric} came in at {value}.',
        '{metric} changed by {change_pct}%, from {previous} to {value}.',
      ],
    },
    {
      tool: 'analyze_funnel',
      args: { funnel: '#pick:Signup flow|Trial to paid|Checkout v2' },
      data: {
        steps: '#int:3-6',
        conversion_rate: '#percent',
        biggest_drop: '#pick:email verification|payment details|invite team',
      },
      thing: 'the funnel "{funnel}"',
      ask: ['Where do users drop off in {funnel}?', 'conversion of {funnel}', 'How is the {funnel} funnel performing?'],
      tell: [
        '{funnel} converts at {conversion_rate}%. The biggest drop-off is at the step "{biggest_drop}".',
        'Most users leave at {biggest_drop}.',
        'Overall conversion is {conversion_rate}% across {steps} steps.',
      ],
    },
    {
      tool: 'fetch_experiment',
      args: { experiment: '#pick:new-pricing-page|short-onboarding|blue-button' },
      data: {
        winner: '#pick:variant B|control',
        lift_pct: '#int:2-18',
        p_value: '#pick:0.01|0.03|0.04',
        participants: '#int:900-60000',
      },
      thing: 'the experiment {experiment}',
      ask: ['Who won {experiment}?', 'results of {experiment}', 'Is {experiment} significant yet, and can we ship it?'],
      tell: [
        '{experiment}: {winner} wins with a lift of {lift_pct}% (p = {p_value}, {participants} participants).',
        'The winner is {winner}.',
        "Yes, it's significant (p = {p_value}); {winner} is ahead by {lift_pct}%.",
      ],
    },
    {
      tool: 'summarize_cohort',
      args: { cohort: '#pick:power users|churned in May|mobile only' },
      data: { size: '#int:40-22000', avg_sessions: '#int:1-30', top_country: '#pick:Germany|Brazil|UK' },
      thing: 'the cohort "{cohort}"',
      ask: ['Describe the cohort {cohort}', 'how big is {cohort}', 'What do we know about the {cohort} segment?'],
      tell: [
        'The cohort "{cohort}" has {size} users with {avg_sessions} sessions on average. The top country is {top_country}.',
        '{size} users are in "{cohort}".',
        'Mostly from {top_country}, {avg_sessions} sessions per user.',
      ],
    },
  ],
  actions: [
    {
      tool: 'create_alert',
      args: { metric: '#pick:signups|active_users' },
      ask: ['Alert me when {metric} drops by 20%', 'create an alert on {metric}'],
      done: ['The alert on {metric} is active.', "Done, I'll notify you when {metric} drops by 20%."],
    },
    {
      tool: 'share_dashboard',
      args: { person: '#name' },
      ask: ['Share this dashboard with {person}', 'give {person} access to the dashboard'],
      done: ['The dashboard has been shared with {person}.', '{person} can now see the dashboard.'],
    },
  ],
  checks: [
    {
      tool: 'detect_anomalies',
      args: { metric: '#pick:signups|checkout_conversion' },
      ask: ['Any anomalies in {metric} this week?', 'anything unusual with {metric}?'],
      none: ['No anomalies were detected in {metric} this week.', '{metric} looks normal.', 'Nothing unusual.'],
    },
    {
      tool: 'list_broken_events',
      args: { platform: '#pick:iOS|Android|web' },
      ask: ['Are any tracking events broken on {platform}?', 'broken events {platform}'],
      none: ['All events on {platform} are arriving as expected.', 'There are no broken events on {platform}.'],
    },
  ],
  knowledge: {
    source: 'tracking_plan',
    thing: 'the definition of an active user',
    ask: ['Which users count as active for us?', 'definition active user', 'What counts as active in our dashboards?'],
    documents: [
      'An active user has performed at least one core action (create, edit, share) in the period. Page views alone do not count.',
      'Internal accounts are excluded from all dashboards.',
    ],
    tell: [
      'An active user performed at least one core action (create, edit or share) in the period. Page views alone do not count, and internal accounts are excluded.',
      'At least one core action in the period; page views are not enough.',
    ],
  },
  chats: [
    {
      ask: 'What is a p-value in plain words?',
      tell: 'The chance of seeing a difference at least this big if there were really no difference.',
    },
    { ask: 'bar or line chart for monthly trend?', tell: 'A line chart. It shows change over time more clearly.' },
  ],
  sorrows: [
    {
      ask: 'I presented your numbers to the board and they were off',
      tell: "I'm sorry, I know how uncomfortable that is. Dashboards in UTC and reports in local time differ by a few hours of data; setting both to the same time zone under Project settings avoids it.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I see the names of individual users?',
      tell: 'No, user-level data is pseudonymized, so names cannot be shown here.',
    },
    {
      ask: 'what does "null" mean in the country column',
      tell: 'The location of the user is unknown, usually because of a VPN or a blocked lookup.',
    },
  ],
  zeros: [
    {
      tool: 'count_events',
      args: { event: '#pick:export_clicked|referral_sent', day: '#day' },
      data: { count: 0, tracked: true },
      thing: 'the event {event} on {day}',
      ask: ['How often was {event} triggered on {day}?', 'count {event} {day}'],
      tell: ['{event} was triggered 0 times on {day}.', 'It was not triggered at all on {day}: the count is 0.'],
    },
  ],
  noisy: [
    {
      tool: 'triage_crashes',
      args: { version: '#pick:5.2.0|5.3.1' },
      data: {
        crashes: '#int:12-900',
        top_crash: '#pick:NullPointerException in FeedAdapter|EXC_BAD_ACCESS in Player|OutOfMemoryError',
        affected_users: '#int:5-400',
      },
      thing: 'the crashes in {version}',
      ask: ['What crashes do we see in {version}?', 'crash report {version}'],
      tell: [
        'Version {version} had {crashes} crashes affecting {affected_users} users. The most frequent is {top_crash}.',
        'Top crash: {top_crash} ({affected_users} users).',
      ],
    },
  ],
}

export const HR_PAYROLL: Pack = {
  domain: 'hr-payroll',
  language: 'en',
  agents: ['hr-helpdesk', 'payroll-agent'],
  system:
    'You are the HR assistant of Merriton Group. Employees ask about time off, pay and benefits. Only show data of the employee who is asking. Use the HR system tools.',
  lookups: [
    {
      tool: 'getTimeOffBalance',
      args: { employeeId: '#id:E#####' },
      data: { vacationDays: '#int:2-28', sickDays: '#int:1-9', carriedOver: '#int:1-5', asOfDate: '#date' },
      thing: 'the time-off balance of {employeeId}',
      ask: [
        'How many vacation days do I have left? {employeeId}',
        'pto balance {employeeId}',
        'I want to book two weeks in August. Do I have enough days? My ID is {employeeId}.',
      ],
      tell: [
        'You have {vacationDays} vacation days left, including {carriedOver} carried over from last year.',
        'Your balance as of {asOfDate}: {vacationDays} vacation days and {sickDays} sick days.',
        '{vacationDays} days remaining.',
      ],
    },
    {
      tool: 'getPaystub',
      args: { employeeId: '#id:E#####', month: '#pick:January|April|October' },
      data: { grossPay: '#money:1800-7200', netPay: '#money:1300-5200', taxWithheld: '#money:200-1900' },
      thing: 'the paystub for {month}',
      ask: [
        'What was my net pay in {month}? {employeeId}',
        'payslip {month} {employeeId}',
        'How much tax was taken off in {month}? Employee {employeeId}',
      ],
      tell: [
        'In {month}, your gross pay was {grossPay} and your net pay {netPay}. Tax withheld: {taxWithheld}.',
        'Your net pay for {month} was {netPay}.',
        '{taxWithheld} in tax was withheld in {month}.',
      ],
    },
    {
      tool: 'lookupBenefit',
      args: { benefit: '#pick:dental plan|bike scheme|gym allowance' },
      data: { eligible: true, employerContribution: '#money:10-150', enrolmentCloses: '#date' },
      thing: 'the {benefit}',
      ask: [
        'Am I eligible for the {benefit}?',
        '{benefit} details',
        'What does the company pay towards the {benefit}?',
      ],
      tell: [
        'You are eligible for the {benefit}. The company contributes {employerContribution} per month, and enrolment closes on {enrolmentCloses}.',
        'The employer contribution is {employerContribution} a month.',
        'Yes, you can enrol in the {benefit} until {enrolmentCloses}.',
      ],
    },
    {
      tool: 'resolveApprover',
      args: { requestId: '#id:LR-####' },
      data: {
        approver: '#name',
        requestState: '#pick:approved|waiting for approval|sent back for changes',
        submittedOn: '#date',
      },
      thing: 'request {requestId}',
      ask: [
        'Who needs to approve {requestId}?',
        '{requestId} approved?',
        "My leave request {requestId} is still pending I think, can you check who it's with?",
      ],
      tell: [
        'Request {requestId} is {requestState}. The approver is {approver}.',
        '{approver} is the approver; you submitted it on {submittedOn}.',
        "It's {requestState}.",
      ],
    },
  ],
  actions: [
    {
      tool: 'requestTimeOff',
      args: { from: '#date', days: '#int:1-10' },
      ask: ['Book {days} days off from {from}', 'please request leave: {days} days starting {from}'],
      done: [
        'Your request for {days} days from {from} has been submitted.',
        'Submitted! Your manager has been notified.',
      ],
    },
    {
      tool: 'updateBankDetails',
      args: { last4: '#id:####' },
      ask: ['My salary should go to the account ending in {last4}', 'change bank account to {last4}'],
      done: [
        'Your bank details have been updated (ending in {last4}).',
        'Saved. Your next salary goes to the account ending in {last4}.',
      ],
    },
  ],
  checks: [
    {
      tool: 'findTeamAbsences',
      args: { team: '#pick:Marketing|Warehouse B|Support', week: '#int:2-50' },
      ask: ['Is anyone from {team} off in week {week}?', 'absences {team} week {week}'],
      none: [
        'Nobody from {team} is off in week {week}.',
        'There are no absences in {team} that week.',
        'Everyone is in.',
      ],
    },
    {
      tool: 'listPendingTrainings',
      args: { employeeId: '#id:E#####' },
      ask: ['Do I have mandatory trainings to complete? {employeeId}', 'pending trainings {employeeId}'],
      none: ['You have no pending trainings.', "You're up to date, there are no trainings left to complete."],
    },
  ],
  knowledge: {
    source: 'hr_policies',
    thing: 'the parental leave policy',
    ask: [
      'How much parental leave do I get?',
      'parental leave?',
      'My wife is expecting in June. What does the company offer to partners?',
    ],
    documents: [
      'Primary carers receive 26 weeks at full pay. Partners receive 6 weeks at full pay, to be taken within the first year.',
      'Please inform HR at least 15 weeks before the due date.',
    ],
    tell: [
      'Primary carers get 26 weeks at full pay, partners 6 weeks within the first year. Please tell HR at least 15 weeks before the due date.',
      'Partners receive 6 weeks at full pay, and primary carers 26 weeks.',
    ],
  },
  chats: [
    {
      ask: 'What is the difference between gross and net?',
      tell: 'Gross is your pay before deductions; net is what reaches your account.',
    },
    {
      ask: 'how to say no to a meeting politely',
      tell: 'Thank them, say that you have a conflicting priority, and offer to read the notes or meet another time.',
    },
  ],
  sorrows: [
    {
      ask: 'My salary was two days late and my rent bounced',
      tell: "I'm sorry this put you in such a position. Merriton refunds bank fees caused by late pay: send the statement to payroll within 30 days.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I take unpaid leave during probation?',
      tell: "No, unpaid leave isn't available during the probation period.",
    },
    {
      ask: 'what does "rejected" on a timesheet mean',
      tell: 'Your manager sent it back, usually because a project code is missing. Correct it and submit it again.',
    },
  ],
  zeros: [
    {
      tool: 'sumOvertime',
      args: { employeeId: '#id:E#####', month: '#pick:January|April' },
      data: { overtimeHours: 0, contractHours: 160 },
      thing: 'the overtime in {month}',
      ask: ['How much overtime did I do in {month}? {employeeId}', 'overtime {month} {employeeId}'],
      tell: ['You recorded 0 hours of overtime in {month}.', 'There was no overtime in {month}.'],
    },
    {
      tool: 'hasRemoteApproval',
      args: { employeeId: '#id:E#####' },
      data: { approved: false, policy: 'hybrid' },
      thing: 'the remote approval of {employeeId}',
      ask: ['Am I approved for full remote? {employeeId}', 'remote approval {employeeId}?'],
      tell: [
        'No, you are not approved for fully remote work; your policy is {policy}.',
        'Full remote is not approved at the moment.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'reconcilePayroll',
      args: { month: '#pick:April|October' },
      data: { errors: '#int:2-30', mostCommon: '#pick:missing tax code|invalid bank account|rejected timesheet' },
      thing: 'the payroll errors in {month}',
      ask: ['What payroll errors did we have in {month}?', 'errors in payroll run {month}'],
      tell: [
        'The {month} run had {errors} errors, most commonly "{mostCommon}".',
        '{errors} errors, mainly: {mostCommon}.',
      ],
    },
  ],
}
