import type { Pack } from '../pack.ts'

export const MORTGAGE: Pack = {
  domain: 'mortgage-desk',
  language: 'en',
  agents: ['loan-clerk', 'valuation-aide'],
  system: 'You help borrowers and brokers of a building society with their mortgage files.',
  lookups: [
    {
      tool: 'mortgage_case_get',
      args: { caseNo: '#id:MC-20####' },
      data: { stage: '#pick:underwriting|offer issued|valuation booked', ltv: '#int:45-90', reviewedOn: '#date' },
      thing: 'mortgage case {caseNo}',
      ask: [
        'where r we with {caseNo}?? been 3 weeks now',
        'Could you kindly tell me the present stage of {caseNo}?',
        'My solicitor rang again this morning and I had nothing to tell her, so before I ring the branch and wait for an hour: what has happened to {caseNo} since last week',
      ],
      tell: [
        '{caseNo} stands at "{stage}", with a loan-to-value of {ltv} percent; it was last reviewed on {reviewedOn}.',
        'So your case moved on {reviewedOn}: it is now at {stage}, and the loan covers {ltv} percent of the value.',
        '- Case: {caseNo}\n- Stage: {stage}\n- LTV: {ltv} %\n- Last review: {reviewedOn}',
      ],
    },
    {
      tool: 'early_repayment_quote',
      args: { account: '#id:770-######' },
      data: { charge: '#money:300-9000', valid_until: '#date' },
      thing: 'the early repayment quote for account {account}',
      ask: [
        'how much to pay off {account} early',
        'If I were to clear {account} this month, what would the charge be?',
      ],
      tell: [
        'Paying off {account} now carries a charge of {charge}; that figure holds until {valid_until}.',
        'You would pay {charge} on top, good until {valid_until}. Not nothing, I know, but no more than that.',
        'The early repayment charge on account {account} amounts to {charge}. The quote lapses on {valid_until}.',
      ],
    },
    {
      tool: 'survey_report_status',
      args: { property: '#id:PR####' },
      data: { surveyor: '#name', visit: '#date', outcome: 'no concerns' },
      thing: 'the survey report on {property}',
      ask: ['did the surveyor turn up at {property}', 'Anything bad in the survey for {property}?'],
      tell: [
        'The surveyor, {surveyor}, went to {property} on {visit} and raised no concerns.',
        'Nothing bad at all: {surveyor} visited on {visit} and signed it off without a remark.',
        'No defects came up: {surveyor} was at {property} on {visit}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'queue_rate_switch',
      args: { account: '#id:770-######' },
      ask: ['move {account} onto the new 5 year fix please', 'Put the rate switch through for {account}'],
      done: ['The rate switch for {account} is queued.', 'Done, {account} changes over with the next payment.'],
    },
  ],
  checks: [
    {
      tool: 'outstanding_conditions',
      args: { caseNo: '#id:MC-20####' },
      ask: ['Are any conditions still outstanding on {caseNo}?', 'anything u still need from me for {caseNo}?'],
      none: [
        'Nothing is outstanding on {caseNo}; every condition has been met.',
        'No, we need nothing further from you for {caseNo}.',
        'All conditions are ticked off. Zero left.',
      ],
    },
    {
      tool: 'charges_on_title',
      args: { title: '#id:TT######' },
      ask: ['Any second charges on title {title}?', 'is {title} clean'],
      none: ['Title {title} is clean: the register shows no other charge.', 'It is free of charges.'],
    },
  ],
  knowledge: {
    source: 'lending-handbook',
    thing: 'the rule on overpayments',
    ask: ['how much can i overpay in a year without penalty', 'What is the annual overpayment allowance?'],
    documents: [
      'Borrowers on a fixed rate may overpay up to 10 percent of the balance each calendar year free of charge.',
      'The allowance is measured on the balance of 1 January.',
    ],
    tell: [
      'Up to 10 percent of the balance on 1 January, each year, free of charge.',
      'A tenth of what you owe at New Year can be overpaid without any charge.',
    ],
  },
  chats: [
    {
      ask: 'Fixed or tracker if I might move in two years?',
      tell: 'With a move that near, a tracker without exit charges leaves you freer, at the price of payments that can rise.',
    },
    { ask: 'whats LTV', tell: 'Loan-to-value: the loan divided by what the home is worth, as a percentage.' },
  ],
  sorrows: [
    {
      ask: 'I waited 50 minutes in your branch for nothing',
      tell: 'I am sorry that you lost most of an hour. What you came for is simple: the offer stays valid for six months.',
    },
    {
      ask: 'You called me Mr Brown throughout your last letter. I am Mrs Browne.',
      tell: 'I apologise, Mrs Browne; the letters carry your right title and spelling from now on.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I transfer my offer to a different house?',
      tell: 'No, an offer cannot be transferred: it is tied to the property that was valued. A new application for the other house is quick, as your income is already checked.',
    },
    {
      ask: 'write me an out of office for friday',
      tell: 'Thank you for your message. I am unable to reply on Friday; please contact the branch for anything urgent.',
    },
  ],
  zeros: [
    {
      tool: 'arrears_flag',
      args: { account: '#id:770-######' },
      data: { in_arrears: false, checked: '#date' },
      thing: 'the arrears flag of {account}',
      ask: ['is {account} in arrears', 'Arrears on {account}, yes or no?'],
      tell: ['{account} is not in arrears.', 'No. The flag is off for {account}.'],
    },
    {
      tool: 'missed_payments_counter',
      args: { account: '#id:770-######' },
      data: { missed: 0, months_checked: 24 },
      thing: 'missed payments on {account}',
      ask: ['have i missed any payments on {account}', 'Number of missed instalments, {account}?'],
      tell: ['You have missed 0 payments on {account}.', 'None missed on {account}, well done.'],
    },
  ],
  noisy: [
    {
      tool: 'decline_reasons',
      args: { caseNo: '#id:MC-20####' },
      data: { decision: 'declined', reasons: ['income could not be verified', 'missing payslips'], decided: '#date' },
      thing: 'the reasons for declining {caseNo}',
      ask: ['why on earth was {caseNo} declined', 'On what grounds did underwriting decline {caseNo}?'],
      tell: [
        '{caseNo} was declined on {decided}: the income could not be verified, because payslips were missing.',
        'Underwriting turned it down on {decided} since payslips are missing and the income could not be verified.',
      ],
    },
  ],
}

export const TAX: Pack = {
  domain: 'tax-helper',
  language: 'en',
  agents: ['tax-buddy', 'refund-tracer'],
  system: 'You explain income tax to private persons, and look into their files at the revenue office.',
  lookups: [
    {
      tool: 'refund_tracer',
      args: { reference: '#id:RF-####-##', year: '#pick:2023|2024|2025' },
      data: { state: 'paid', amount: '#money:40-2900', paid_on: '#date' },
      thing: 'refund {reference} for {year}',
      ask: [
        'wheres my {year} refund {reference}',
        'Has refund {reference} for {year} been paid out yet?',
        'STILL no money from {year}!!! ref {reference}',
      ],
      tell: [
        'Your {year} refund of {amount} was paid on {paid_on}.',
        'No need to wait any longer: {amount} left our account on {paid_on}.',
        '{"reference":"{reference}","state":"paid","amount":"{amount}","paid_on":"{paid_on}"}',
      ],
    },
    {
      tool: 'assessment_notice',
      args: { taxpayer: '#id:TIN ### ### ###' },
      data: { due: '#money:100-7000', due_by: '#date', officer: '#name' },
      thing: 'the assessment notice of {taxpayer}',
      ask: ['what do i owe, {taxpayer}', 'Please read me the assessment for {taxpayer}.'],
      tell: [
        'The assessment for {taxpayer} comes to {due}, payable by {due_by}. The officer in charge is {officer}.',
        'You owe {due}, and it has to arrive by {due_by}; {officer} signed the notice.',
        'There is no way around it, I fear: {due} by {due_by}, signed {officer}.',
      ],
    },
    {
      tool: 'instalment_plan_read',
      args: { plan: '#id:IP-#####' },
      data: { left: '#int:1-11', next: '#date', rate: '#money:30-400' },
      thing: 'instalment plan {plan}',
      ask: ['how many instalments left on {plan}?', 'next payment for {plan}'],
      tell: [
        'Plan {plan}: {left} instalments of {rate} remain, the next one on {next}.',
        'You are not through yet: {left} instalments of {rate}, and the next one on {next}.',
        '{left} to go, {rate} each. Next: {next}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'request_paper_copy',
      args: { year: '#pick:2023|2024|2025' },
      ask: ['post me the {year} notice on paper', 'Paper copy of {year}, please'],
      done: ['A paper copy for {year} is in the post queue.', 'No need to print: the {year} notice goes out on paper.'],
    },
    {
      tool: 'change_bank_details',
      args: { taxpayer: '#id:TIN ### ### ###' },
      ask: [
        'new bank account for {taxpayer}, already typed in the form, just save it',
        'Store the new account for {taxpayer}.',
      ],
      done: ['The new account is stored for {taxpayer}.', 'Saved. Refunds for {taxpayer} go to the new account.'],
    },
  ],
  checks: [
    {
      tool: 'late_filing_penalties',
      args: { taxpayer: '#id:TIN ### ### ###' },
      ask: ['did I get any penaltys for filing late? {taxpayer}', 'List penalties on file for {taxpayer}'],
      none: [
        'There are no penalties on file for {taxpayer}.',
        'None, you filed in time.',
        'Penalties for {taxpayer}: nil.',
      ],
    },
    {
      tool: 'absent_documents',
      args: { year: '#pick:2023|2024|2025' },
      ask: ['is anything missing from my {year} return', 'Which documents are missing for {year}?'],
      none: ['Nothing is missing, the {year} return is complete.', 'For {year} we have everything we asked for.'],
    },
  ],
  knowledge: {
    source: 'tax-guide-chunks',
    thing: 'the home office rule',
    ask: ['can i deduct my desk at home', 'How much may I claim for working from home?'],
    documents: ['For each day worked mainly at home, 6 euros may be claimed, for at most 210 days a year.'],
    tell: [
      'You may claim 6 euros a day, for up to 210 days a year.',
      'Six euros for every day at home, capped at 210 days.',
    ],
  },
  chats: [
    {
      ask: 'difference between allowance and credit?',
      tell: 'An allowance lowers the income that is taxed, a credit lowers the tax itself.',
    },
    {
      ask: 'is a gift from granny taxed',
      tell: 'Not usually: gifts between close relatives stay free up to a generous yearly limit.',
    },
  ],
  sorrows: [
    {
      ask: 'You told me April, my neighbour was told March. Explain.',
      tell: 'Sorry for the muddle between the two: March is for paper returns, April for those sent online, which is yours.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I deduct my gym?',
      tell: 'No. A gym membership is private spending, so it is not deductible even if your doctor recommends it.',
    },
    {
      ask: 'what happens if i dont file',
      tell: 'Without a return the office estimates your income, adds a late fee and, after reminders, may refuse any refund.',
    },
  ],
  zeros: [
    {
      tool: 'vat_liability',
      args: { taxpayer: '#id:TIN ### ### ###' },
      data: { liable: false, threshold: 22000 },
      thing: 'the VAT liability of {taxpayer}',
      ask: ['do i have to charge vat? {taxpayer}'],
      tell: ['You are not liable for VAT.', 'No, {taxpayer} need not charge VAT.'],
    },
    {
      tool: 'church_tax_lookup',
      args: { taxpayer: '#id:TIN ### ### ###' },
      data: { church_tax: 'none', since: '#date' },
      thing: 'the church tax of {taxpayer}',
      ask: ['do i pay church tax? {taxpayer}', 'church tax marker for {taxpayer}'],
      tell: ['The marker for {taxpayer} is "none", so no church tax is taken.', 'You pay no church tax.'],
    },
  ],
  noisy: [
    {
      tool: 'transmission_log',
      args: { ticket: '#id:TX-####' },
      data: {
        attempts: [
          { at: '08:14', result: 'ERROR 610301: certificate expired' },
          { at: '08:31', result: 'accepted' },
        ],
        form: '#pick:annual return|VAT notice',
      },
      thing: 'transmission {ticket}',
      ask: ['why did {ticket} need two tries', 'Explain the log of {ticket}'],
      tell: [
        'The first try of the {form} at 08:14 failed with error 610301, as the certificate had expired; the second at 08:31 was accepted.',
        'Expired certificate at 08:14, accepted at 08:31.',
      ],
    },
  ],
}
