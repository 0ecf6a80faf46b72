import type { Pack } from '../pack.ts'

export const HEALTH: Pack = {
  domain: 'health-admin',
  language: 'en',
  agents: ['clinic-desk', 'scheduling-agent'],
  system: 'You are the front desk of a clinic. You schedule and explain; you never diagnose.',
  lookups: [
    {
      tool: 'get_appointment',
      args: { patient: '#id:P-####' },
      data: { doctor: '#name', slot: '#date', room: '#int:1-40' },
      thing: 'the appointment of {patient}',
      ask: ['When is the appointment of {patient}?', 'Which doctor sees {patient}?'],
      tell: ['{patient} sees {doctor} on {slot} in room {room}.', 'The appointment is on {slot} with {doctor}.'],
    },
    {
      tool: 'read_lab_report',
      args: { report: '#id:LAB-####' },
      data: { hemoglobin: '#int:11-17', collected: '#date' },
      thing: 'lab report {report}',
      ask: ['Is lab report {report} in, and what was hemoglobin?', 'hemoglobin on {report}?'],
      tell: [
        'Report {report}, collected on {collected}, states hemoglobin {hemoglobin}.',
        'Hemoglobin is {hemoglobin} (sample of {collected}).',
      ],
    },
  ],
  actions: [
    {
      tool: 'send_reminder',
      args: { patient: '#id:P-####' },
      ask: ['Remind {patient} of the visit', 'Send {patient} a reminder'],
      done: ['The reminder to {patient} is out.', 'Reminder sent to {patient}.'],
    },
    {
      tool: 'delete_waitlist_entry',
      args: { patient: '#id:P-####' },
      ask: ['Take {patient} off the waitlist', 'Remove {patient} from the waiting list'],
      done: ['{patient} is off the waitlist.', 'Removed {patient}.'],
    },
  ],
  checks: [
    {
      tool: 'find_schedule_conflicts',
      args: { slot: '#date' },
      ask: ['Does anything clash with {slot}?', 'Are there conflicts on {slot}?'],
      none: ['Nothing clashes on {slot}; you are free to book.', 'There are no conflicts on {slot}.'],
    },
  ],
  knowledge: {
    source: 'clinic_guidelines',
    thing: 'the preparation rules',
    ask: ['Must I fast before the blood test?', 'How do I prepare for the test?'],
    documents: ['Fast for eight hours before a blood test.', 'Water is allowed.'],
    tell: ['Please fast for eight hours; water is fine.', 'Eight hours without food, water allowed.'],
  },
  chats: [
    {
      ask: 'Which papers do I bring to a first visit?',
      tell: 'Bring your insurance card, a photo id and a list of your medicines.',
    },
  ],
  sorrows: [
    {
      ask: 'I waited two hours yesterday.',
      tell: 'I am sorry that you had to wait so long. We noted it, and your next visit starts at eight sharp.',
    },
  ],
  lookalikes: [
    {
      ask: 'May I drink coffee before anaesthesia?',
      tell: 'No, you may not drink coffee in the six hours before; clear water is allowed until two hours before.',
    },
  ],
  zeros: [
    {
      tool: 'get_copay',
      args: { patient: '#id:P-####' },
      data: { copay: 0, covered: true },
      thing: 'the copay of {patient}',
      ask: ['What does {patient} pay for the visit?', 'copay for {patient}?'],
      tell: ['The copay is 0, the visit is covered.', '{patient} pays nothing.'],
    },
  ],
  noisy: [
    {
      tool: 'list_missed_visits',
      args: { patient: '#id:P-####' },
      data: { missed: [{ status: 'no-show', note: 'not found in waiting room' }], count: 1 },
      thing: 'missed visits of {patient}',
      ask: ['Has {patient} missed visits?', 'no-shows of {patient}?'],
      tell: ['{patient} has one no-show: was not found in the waiting room.', 'One visit was missed.'],
    },
  ],
}

export const HR: Pack = {
  domain: 'hr',
  language: 'en',
  agents: ['people-partner', 'leave-agent'],
  system: 'You answer questions of employees about leave, pay and policy.',
  lookups: [
    {
      tool: 'get_leave_balance',
      args: { employee: '#id:E####' },
      data: { days_left: '#int:1-30', expires: '#date' },
      thing: 'the leave balance of {employee}',
      ask: ['How many days off does {employee} have left?', 'leave balance {employee}'],
      tell: ['{employee} has {days_left} days left until {expires}.', 'There are {days_left} days remaining.'],
    },
    {
      tool: 'get_payslip',
      args: { employee: '#id:E####', month: '#pick:August|October' },
      data: { gross: '#money:2000-7000', net: '#money:1500-5000' },
      thing: 'the {month} payslip of {employee}',
      ask: ['What was the net pay of {employee} in {month}?', 'Show the {month} payslip for {employee}'],
      tell: ['In {month} the net pay was {net}, of {gross} gross.', '{net} net for {month}.'],
    },
  ],
  actions: [
    {
      tool: 'submit_leave_request',
      args: { from: '#date' },
      ask: ['Request leave from {from}', 'I would like a day off on {from}'],
      done: ['Your request for {from} is with your manager.', 'Submitted for {from}.'],
    },
  ],
  checks: [
    {
      tool: 'find_overlapping_leave',
      args: { team: '#pick:Design|Sales|Support' },
      ask: ['Is anyone else in {team} off that week?', 'Does leave overlap within {team}?'],
      none: ['Nobody else in {team} is off that week.', 'No overlaps in {team}.'],
    },
  ],
  knowledge: {
    source: 'employee_handbook',
    thing: 'the remote work rules',
    ask: ['How many days may I work from home?', 'What is the remote policy?'],
    documents: ['Up to three days a week may be worked remotely.'],
    tell: ['Up to three days a week.', 'You may work remotely three days every week.'],
  },
  chats: [{ ask: 'Suggest a title for the onboarding day.', tell: 'How about "Hello, Team: your first day with us"?' }],
  sorrows: [
    {
      ask: 'My grandmother passed away. How does bereavement leave work?',
      tell: 'I am so sorry for your loss. You have three paid days, and your manager can grant two more.',
    },
  ],
  lookalikes: [
    {
      ask: 'Write a rejection email to a candidate.',
      tell: 'Thank you for your interest. Unfortunately, we are unable to offer you the position.',
    },
  ],
  zeros: [
    {
      tool: 'get_sick_days',
      args: { employee: '#id:E####' },
      data: { sick_days: 0, certificates: [] },
      thing: 'sick days of {employee}',
      ask: ['How many sick days did {employee} take?', 'sick days {employee} this year'],
      tell: ['{employee} took 0 sick days this year.', 'Zero sick days.'],
    },
  ],
  noisy: [
    {
      tool: 'get_survey_comments',
      args: { team: '#pick:Design|Sales|Support' },
      data: {
        comments: ['the printer throws an error every day', 'meetings failed to start on time'],
        score: '#int:3-8',
      },
      thing: 'survey comments of {team}',
      ask: ['What does {team} complain about?', 'Summarise the survey of {team}'],
      tell: [
        '{team} mentions printer errors and meetings that fail to start on time; score {score}.',
        'Main points: printer errors, late meetings. Score {score}.',
      ],
    },
  ],
}

export const LEGAL: Pack = {
  domain: 'legal',
  language: 'en',
  agents: ['paralegal', 'contract-reviewer'],
  system: 'You support lawyers with contracts and cases.',
  lookups: [
    {
      tool: 'get_case_file',
      args: { docket: '#id:CV-####' },
      data: { judge: '#name', hearing: '#date', stage: '#pick:discovery|motion|trial' },
      thing: 'case {docket}',
      ask: ['When is the next hearing in {docket}?', 'Who is the judge in {docket}?'],
      tell: ['{docket} is in {stage}; {judge} hears it on {hearing}.', 'The hearing is on {hearing} before {judge}.'],
    },
  ],
  actions: [
    {
      tool: 'log_billable_time',
      args: { docket: '#id:CV-####' },
      ask: ['Log 30 minutes on {docket}', 'Book half an hour to {docket}'],
      done: ['Logged 30 minutes on {docket}.', 'Half an hour is booked to {docket}.'],
    },
  ],
  checks: [
    {
      tool: 'conflict_of_interest_search',
      args: { party: '#name' },
      ask: ['Is there a conflict of interest with {party}?', 'Run a conflict search on {party}'],
      none: ['The search shows no conflict with {party}.', 'No conflicts: {party} is clear.'],
    },
  ],
  knowledge: {
    source: 'clause_library',
    thing: 'the termination clause',
    ask: ['What notice period does our standard clause state?', 'What does the termination clause say?'],
    documents: ['Either party may terminate with 60 days written notice.'],
    tell: ['Either party may terminate with 60 days of written notice.', 'The standard notice is 60 days, in writing.'],
  },
  chats: [
    {
      ask: 'Define estoppel briefly.',
      tell: 'Estoppel stops a person from going back on a statement that another relied on.',
    },
  ],
  sorrows: [
    {
      ask: 'Your last memo named the wrong court.',
      tell: 'You are right, and I apologize for the mix-up: the court is the Eastern District.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can we appeal after the 30 day limit?',
      tell: 'No. After 30 days an appeal is not available, except by leave of the court.',
    },
  ],
  zeros: [
    {
      tool: 'count_open_motions',
      args: { docket: '#id:CV-####' },
      data: { open_motions: 0 },
      thing: 'motions in {docket}',
      ask: ['How many motions are pending in {docket}?', 'pending motions {docket}'],
      tell: ['0 motions are pending in {docket}.', '{docket} has zero pending motions.'],
    },
  ],
  noisy: [
    {
      tool: 'list_breaches',
      args: { contract: '#id:K-###' },
      data: { breaches: ['failure to deliver', 'error in invoicing'], severity: '#pick:minor|material' },
      thing: 'breaches of {contract}',
      ask: ['Which breaches are alleged under {contract}?', 'List breaches of {contract}'],
      tell: [
        'Two {severity} breaches are alleged: failure to deliver and an error in invoicing.',
        'Failure to deliver, and an invoicing error ({severity}).',
      ],
    },
  ],
}
