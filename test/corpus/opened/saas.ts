import type { Pack } from '../pack.ts'

export const CRM: Pack = {
  domain: 'crm-suite',
  language: 'en',
  agents: ['pipeline-analyst', 'account-lens'],
  system:
    '# Role\nWorkspace assistant of a B2B CRM.\n# Format\nMarkdown. Bold labels, bullet lists, no more than six lines.\n# Grounding\nEvery figure must come from a tool.',
  lookups: [
    {
      tool: 'crm.deals.get',
      args: { deal: '#id:DEAL-####' },
      data: {
        stage: '#pick:Negotiation|Proposal sent|Verbal yes',
        value: '#money:4000-380000',
        close_quarter: '#pick:Q1 2027|Q2 2027',
        rep: '#name',
      },
      thing: 'deal {deal}',
      ask: [
        'Give me the current stage and value of {deal}',
        'hey quick one before my 1:1, where are we with {deal}?',
        '{deal} summary',
        'What does {deal} look like?',
      ],
      tell: [
        'Quick take, no frills: **{stage}**, {value}, {close_quarter}.',
        '**{deal}**\n\n- **Stage:** {stage}\n- **Value:** {value}\n- **Expected close:** {close_quarter}\n- **Owner:** {rep}',
        '{deal} is in **{stage}** at {value}.',
        '- Stage: {stage}\n- Value: {value}',
        '{rep} has {deal} in *{stage}*; it is worth {value} and should close in {close_quarter}.',
      ],
    },
    {
      tool: 'crm.health.score',
      args: { account: '#pick:Fabrikam Logistics|Kestrel Labs|Oakhurst Dairy|Tidewater Bank' },
      data: { score: '#int:71-96', trend: '#pick:rising|stable|improving', active_seats: '#int:12-900' },
      thing: 'the health score of {account}',
      ask: [
        'how healthy is {account}?',
        'Health score for {account} please',
        'QBR with {account} tomorrow, what is their score and trend',
      ],
      tell: [
        '**{account}** scores **{score}/100** ({trend}), with {active_seats} active seats.',
        'Score: {score}, trend: {trend}.',
        'They look healthy: {score} of 100, {trend}.',
        '- **Score:** {score}\n- **Trend:** {trend}\n- **Active seats:** {active_seats}',
      ],
    },
    {
      tool: 'crm.forecast.team',
      args: { team: '#pick:EMEA North|Mid-Market|Partner' },
      data: { committed: '#money:90000-2000000', best_case: '#money:2000000-4000000', coverage: '#pick:2.1x|3.4x' },
      thing: 'the forecast of {team}',
      ask: ['What did {team} commit for this quarter?', '{team} forecast?', 'commit number {team}'],
      tell: [
        '**{team}** committed {committed}; best case {best_case}, coverage {coverage}.',
        'Commit: **{committed}**',
        '{team} sits at {committed} committed with {coverage} coverage.',
      ],
    },
  ],
  actions: [
    {
      tool: 'crm.tasks.complete',
      args: { task: '#id:TSK-####' },
      ask: ['check off {task}', 'Mark {task} complete'],
      done: ['✅ **{task}** is complete.', '{task} was checked off.', 'Marked {task} as complete.'],
    },
    {
      tool: 'crm.contacts.archive',
      args: { contact: '#name' },
      ask: ['archive {contact}, left the company', 'Please archive the contact {contact}.'],
      done: ['**{contact}** has been archived.', 'I archived {contact}.'],
    },
  ],
  checks: [
    {
      tool: 'crm.duplicates.scan',
      args: { account: '#pick:Kestrel Labs|Oakhurst Dairy' },
      ask: ['Are there duplicates of {account}?', 'dupes for {account}?'],
      none: ['**No duplicates** for {account}.', 'I scanned for it: {account} exists once, no duplicates.', 'None.'],
    },
    {
      tool: 'crm.renewals.at_risk',
      args: { team: '#pick:EMEA North|Partner' },
      ask: ['Which renewals are at risk in {team}?', 'at-risk renewals {team}'],
      none: ['- **At risk:** none\n- **Team:** {team}', 'No renewals are at risk in {team}.'],
    },
  ],
  knowledge: {
    source: 'sales-playbook',
    thing: 'the discount policy',
    ask: [
      'How much discount can I give without approval?',
      'discount limits?',
      'customer wants 18 percent, who signs that off',
    ],
    documents: [
      'Reps may grant up to 10 % without approval.',
      'Up to 20 % needs a director; anything above goes to the CFO.',
    ],
    tell: [
      '- Up to **10 %**: you\n- Up to **20 %**: a director\n- Above: the CFO',
      'You can grant 10 % yourself. A director signs up to 20 %, so 18 % goes there.',
      '10 % without approval, 20 % with a director, more with the CFO.',
    ],
  },
  chats: [
    {
      ask: 'MQL vs SQL?',
      tell: 'An **MQL** showed interest in marketing; an **SQL** has been checked by sales and is worth a call.',
    },
    {
      ask: 'Suggest a subject line for a follow-up after a demo',
      tell: '"Next steps after Tuesday: two options for your team"',
    },
  ],
  sorrows: [
    {
      ask: 'The sync deleted my custom fields. Twice.',
      tell: "I'm sorry about that, twice is two times too many.\n\n- Deleted fields stay in **Trash** for 30 days\n- **Restore** brings back the values too",
    },
    {
      ask: 'your importer ate my umlauts',
      tell: 'Apologies! Saving the file as **UTF-8** before the import keeps them.',
    },
  ],
  lookalikes: [
    {
      ask: 'Draft a polite no to a vendor who wants a meeting',
      tell: 'Thank you for reaching out. Unfortunately, we are not able to take this further at present, so I have to decline the meeting.',
    },
    { ask: 'Can two pipelines share one stage?', tell: '**No.** Stages belong to exactly one pipeline.' },
    { ask: 'what do "lost: no decision" deals mean', tell: 'Deals in which the customer bought nothing from anyone.' },
  ],
  zeros: [
    {
      tool: 'crm.emails.bounced_count',
      args: { campaign: '#id:CMP-###' },
      data: { bounced: 0, sent: '#int:200-5000' },
      thing: 'bounces of {campaign}',
      ask: ['How many mails of {campaign} bounced?', 'bounces {campaign}'],
      tell: ['**0** bounced.', '{campaign}: 0 bounces.'],
    },
    {
      tool: 'crm.contracts.auto_renew',
      args: { account: '#pick:Tidewater Bank|Kestrel Labs' },
      data: { auto_renew: false, signed_by: '#name' },
      thing: 'auto-renewal of {account}',
      ask: ['Does {account} auto-renew?', 'auto renew on for {account}?'],
      tell: ['No, auto-renew is off for **{account}**.', "It doesn't renew automatically."],
    },
  ],
  noisy: [
    {
      tool: 'crm.sync.errors',
      args: { connector: '#pick:HubSpot|Outlook|NetSuite' },
      data: {
        failed_records: '#int:3-400',
        message: '#pick:DUPLICATE_VALUE|REQUIRED_FIELD_MISSING|rate limit exceeded',
      },
      thing: 'sync errors of {connector}',
      ask: ['Why did the {connector} sync fail?', '{connector} sync errors'],
      tell: [
        '- **Failed records:** {failed_records}\n- **Error:** `{message}`',
        '{failed_records} records failed with `{message}`.',
      ],
    },
  ],
}

export const TRANSLATION: Pack = {
  domain: 'translation-agency',
  language: 'en',
  agents: ['project-linguist', 'quote-desk'],
  system: 'Assistant for clients of Lingua Bridge. Courteous, exact about deadlines, word counts and languages.',
  lookups: [
    {
      tool: 'job_progress',
      args: { job_no: '#id:LB####-EN' },
      data: { translated: '#percent', translator: '#name', delivery: '#date' },
      thing: 'job {job_no}',
      ask: [
        'How far along is {job_no}?',
        'My boss needs the manual in Polish by Friday, is {job_no} on track and who does it',
        'progress {job_no}',
      ],
      tell: [
        'Nothing to hide: {translator} has done {translated} % and delivers on {delivery}.',
        '{job_no} is {translated} % translated; {translator} will deliver on {delivery}.',
        'Delivery: {delivery}. Progress: {translated} %.',
        'It should be with you by {delivery}, we are at {translated} %.',
        '{translator} is at {translated} %.',
      ],
    },
    {
      tool: 'rate_for_pair',
      args: { pair: '#pick:EN>PL|DE>JA|FR>PT|EN>AR' },
      data: { per_word: '#pick:0.11|0.16|0.21', minimum: '#money:40-90', rush: '#pick:+30 %|+50 %' },
      thing: 'the rate for {pair}',
      ask: ['What do you charge for {pair}?', 'rate {pair}', 'price per word {pair} + rush fee'],
      tell: [
        '{per_word} per word, minimum {minimum}, rush {rush}.',
        'For {pair} it is {per_word} a word.',
        'We charge {per_word} per word.',
      ],
    },
    {
      tool: 'glossary_term',
      args: { term: '#pick:torque arm|reaction arm|reaction bar' },
      data: { approved: '#pick:ramię reakcyjne|dźwignia reakcyjna|drążek reakcyjny', approved_by: '#name' },
      thing: 'the glossary term "{term}"',
      ask: [
        'What is our approved Polish for "{term}"?',
        'glossary: {term}',
        'How did we translate "{term}" last time?',
      ],
      tell: ['"{approved}".', 'We use "{approved}", approved by {approved_by}.', '{term} = {approved}'],
    },
  ],
  actions: [
    {
      tool: 'approve_quote',
      args: { quote: '#id:Q-###/27' },
      ask: ['We accept {quote}.', 'go ahead with {quote}'],
      done: ['Thank you, {quote} is approved.', '{quote} has been accepted, we begin at once.'],
    },
    {
      tool: 'pause_project',
      args: { job_no: '#id:LB####-EN' },
      ask: ['Put {job_no} on hold please', 'stop work on {job_no} for now'],
      done: ['{job_no} is on hold.', 'Work on {job_no} has been paused.'],
    },
  ],
  checks: [
    {
      tool: 'open_client_queries',
      args: { job_no: '#id:LB####-EN' },
      ask: ['Does the translator have questions about {job_no}?', 'queries on {job_no}?'],
      none: ['No questions so far on {job_no}.', 'The translator has none.', 'There are no open queries.'],
    },
    {
      tool: 'clashing_deadlines',
      args: { week: '#pick:week 12|week 31' },
      ask: ['Do any of our deadlines clash in {week}?', '{week}: conflicts?'],
      none: ['Nothing clashes in {week}.', 'No conflicts in {week}.'],
    },
  ],
  knowledge: {
    source: 'style-guides',
    thing: 'the style for dates in German',
    ask: [
      'How do we write dates in German texts?',
      'german date format in our guide?',
      'dates + decimal comma in DE, what does the style guide say',
    ],
    documents: [
      'German texts: dates as 3. Mai 2027, without a leading zero.',
      'Decimal comma, and a thin space before the percent sign.',
    ],
    tell: [
      'Write 3. Mai 2027, without a leading zero; use the decimal comma.',
      'No leading zero (3. Mai 2027), a decimal comma, and a thin space before %.',
      'As in "3. Mai 2027", and with a decimal comma.',
    ],
  },
  chats: [
    {
      ask: 'What is transcreation?',
      tell: 'Translation that keeps the effect rather than the words; it is used for slogans and adverts.',
    },
    {
      ask: 'sworn vs certified translation?',
      tell: 'A sworn one is made by a translator whom a court has authorised; a certified one carries a statement of accuracy.',
    },
  ],
  sorrows: [
    {
      ask: 'There is a typo on page 1 and we printed 5,000 copies.',
      tell: 'We are deeply sorry. A typo on the first page is inexcusable; our liability covers reprints that are caused by our errors.',
    },
    {
      ask: 'the voice of the text is all wrong',
      tell: "I'm sorry it doesn't sound like you. A revision with your notes is included in the price.",
    },
  ],
  lookalikes: [
    { ask: 'How do I say "I can\'t find my passport" in Spanish?', tell: '"No encuentro mi pasaporte."' },
    {
      ask: 'Translate into English: Leider können wir Ihrer Bitte nicht entsprechen.',
      tell: 'Unfortunately, we are unable to comply with your request.',
    },
    { ask: 'can software do a sworn translation', tell: 'No, only a person who has been sworn in can.' },
  ],
  zeros: [
    {
      tool: 'fuzzy_words_billed',
      args: { job_no: '#id:LB####-EN' },
      data: { billed: 0, matches: '#int:40-900' },
      thing: 'billed repetitions in {job_no}',
      ask: ['How many repetitions are billed in {job_no}?', 'billed reps {job_no}'],
      tell: ['0 repetitions are billed.', 'Zero: repetitions are free.'],
    },
  ],
  noisy: [
    {
      tool: 'qa_report',
      args: { job_no: '#id:LB####-EN' },
      data: { errors: '#int:2-14', worst: '#pick:missing number|wrong tag order|term not found in glossary' },
      thing: 'the QA report of {job_no}',
      ask: ['What did QA complain about in {job_no}?', 'qa errors {job_no}'],
      tell: ['QA found {errors} errors in {job_no}; the worst is: {worst}.', '{errors} errors, above all "{worst}".'],
    },
  ],
}
