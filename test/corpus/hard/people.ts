import type { Pack } from '../pack.ts'

export const RECRUITING: Pack = {
  domain: 'recruiting',
  language: 'en',
  agents: ['talent-scout', 'interview-scheduler'],
  system: 'You help hiring managers and candidates of a software firm.',
  lookups: [
    {
      tool: 'application_status',
      args: { application: '#id:APP-#####' },
      data: { stage: '#pick:phone screen|on-site|offer', recruiter: '#name', moved_on: '#date' },
      thing: 'application {application}',
      ask: [
        'anything new on {application}',
        'I applied weeks ago ({application}) and would love to know where I stand.',
        'ghosted again?? {application}',
      ],
      tell: [
        'You have not been forgotten: {recruiter} moved {application} to {stage} on {moved_on}.',
        '{application} is at {stage} since {moved_on}. Your recruiter is {recruiter}.',
        'Hey! Application {application} reached the {stage} stage on {moved_on}, exciting times.',
      ],
    },
    {
      tool: 'interview_panel',
      args: { interview: '#id:IV###' },
      data: { panel: '#name', when: '#date', minutes: '#pick:30|45|90' },
      thing: 'interview {interview}',
      ask: ['who interviews me in {interview}', 'Panel and length of {interview}?'],
      tell: [
        '{panel} will talk with you on {when}, for {minutes} minutes.',
        'Interview {interview}: {when}, {minutes} min, with {panel}.',
        'Looks like {panel} on {when}, so about {minutes} minutes of your day.',
      ],
    },
    {
      tool: 'salary_band',
      args: { grade: '#pick:E3|E4|E5', site: '#city' },
      data: { low: '#money:2000-3900', high: '#money:4000-9000' },
      thing: 'the salary band {grade} in {site}',
      ask: ['pay for {grade} in {site}?', 'what band is {grade} ({site})'],
      tell: [
        '{grade} in {site} pays between {low} and {high} a month.',
        'From {low} up to {high}, monthly.',
        'You will not find less than {low} or more than {high} a month in {grade}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'send_reject_mail',
      args: { application: '#id:APP-#####' },
      ask: ['reject {application} nicely', 'Send {application} the standard no'],
      done: ['The rejection for {application} is sent.', '{application} has been turned down, kindly.'],
    },
    {
      tool: 'retract_application',
      args: { application: '#id:APP-#####' },
      ask: ['withdraw {application}, got another job', 'Please take {application} out of the running.'],
      done: ['{application} is withdrawn. All the best in the new job!', 'I have withdrawn {application} for you.'],
    },
  ],
  checks: [
    {
      tool: 'schedule_clashes',
      args: { interview: '#id:IV###' },
      ask: ['does {interview} clash with anything', 'clashes for {interview}?'],
      none: ['{interview} clashes with nothing.', 'No clashes, everybody on the panel is free.'],
    },
    {
      tool: 'open_roles',
      args: { site: '#city', team: '#pick:design|security' },
      ask: ['any open {team} roles in {site}', 'is {team} hiring in {site}?'],
      none: [
        'There are no open {team} roles in {site} at the moment.',
        '{team} is fully staffed in {site}, so no openings.',
      ],
    },
  ],
  knowledge: {
    source: 'hiring-guide',
    thing: 'the referral bonus',
    ask: ['how much do i get for referring a friend', 'referral bonus?'],
    documents: ['Whoever refers a candidate gets 1,500 after the new colleague has stayed for three months.'],
    tell: ['1,500, once your friend has stayed three months.', 'You get 1,500 after three months.'],
  },
  chats: [{ ask: 'one page cv or two', tell: 'One page up to ten years of work, two after that.' }],
  sorrows: [
    {
      ask: 'You sent my feedback to the wrong candidate.',
      tell: 'That is embarrassing and we apologise. The other candidate has deleted it, and yours is attached here in full.',
    },
    {
      ask: 'The interviewer never showed up on Tuesday.',
      tell: 'That must have been frustrating, I am so sorry. Your new interview on Thursday is with the head of the team.',
    },
  ],
  lookalikes: [
    {
      ask: 'Draft a kind rejection for Sam',
      tell: 'Dear Sam, thank you for your time. Unfortunately we are unable to offer you the position; your portfolio impressed us all the same.',
    },
    { ask: 'may we ask for age', tell: 'No. Asking for age is not permitted at any stage.' },
  ],
  zeros: [
    {
      tool: 'visa_requirement',
      args: { candidate: '#id:CAND-###' },
      data: { visa: 'none', basis: 'citizen' },
      thing: 'the visa requirement of {candidate}',
      ask: ['what visa does {candidate} need', 'Visa for {candidate}?'],
      tell: ['{candidate} needs no visa.', 'None is needed for {candidate}.'],
    },
    {
      tool: 'referrals_made',
      args: { employee: '#id:EMP####' },
      data: { referrals: 0, pending_bonus: 0 },
      thing: 'referrals by {employee}',
      ask: ['referrals of {employee}', 'how many people did {employee} refer'],
      tell: ['{employee} has made 0 referrals.', 'None yet, the count is 0.'],
    },
  ],
  noisy: [
    {
      tool: 'coding_test_report',
      args: { application: '#id:APP-#####' },
      data: { tests: ['parse: passed', 'cache: failed with IndexError', 'race: timeout'], score: '#int:20-70' },
      thing: 'the coding test of {application}',
      ask: ['how did {application} do in the coding test', 'coding test {application}'],
      tell: [
        '{application} scored {score}: parse passed, cache failed with an IndexError, race timed out.',
        'One pass, one IndexError, one timeout, which makes {score} points.',
      ],
    },
  ],
}

export const PAYROLL: Pack = {
  domain: 'payroll',
  language: 'en',
  agents: ['pay-clerk', 'timesheet-reader'],
  system: 'You are the payroll assistant of a staffing firm. Be brief and exact.',
  lookups: [
    {
      tool: 'payslip_fetch',
      args: { employee: '#id:W#####', month: '#pick:January|April|August' },
      data: { net: '#money:900-4800', tax: '#money:80-1500', paid: '#date' },
      thing: 'the slip of {employee} for {month}',
      ask: [
        '{employee} {month} payslip',
        'what was my net in {month}? worker no {employee}',
        'my {month} pay looks short again, second time this year, i am {employee} and rent is due',
      ],
      tell: [
        '{month}: net {net}, tax {tax}, paid {paid}.',
        'For {month} you received {net} after {tax} of tax, on {paid}.',
        'Right then, {employee}: {net} went out on {paid}, and {tax} of tax had come off it before that.',
      ],
    },
    {
      tool: 'leave_ledger',
      args: { employee: '#id:W#####' },
      data: { days_left: '#int:1-28', carried: '#int:1-5', expires: '#date' },
      thing: 'the leave ledger of {employee}',
      ask: ['holiday left {employee}', 'How many days of leave remain for {employee}?'],
      tell: [
        '{employee} has {days_left} days left, {carried} of them carried over and gone after {expires}.',
        'Remaining leave: {days_left} days ({carried} carried over until {expires}).',
        '{days_left} days. Unless you take them, {carried} of those are gone after {expires}.',
      ],
    },
    {
      tool: 'expense_claim_state',
      args: { claim: '#id:EX/##/###' },
      data: { decision: 'approved', approver: '#name', total: '#money:12-700' },
      thing: 'expense claim {claim}',
      ask: ['did anyone approve {claim}', '{claim}, approved or not', 'Is {claim} approved?'],
      tell: [
        'Yes, indeed.',
        '{approver} has approved {claim}; {total} comes with the next run.',
        'Approved by {approver} for {total}, nothing left for you to do.',
      ],
    },
  ],
  actions: [
    {
      tool: 'log_sick_day',
      args: { employee: '#id:W#####', day: '#day' },
      ask: ['{employee} sick {day}', 'log {day} as sick for {employee}'],
      done: ['{day} is logged as a sick day for {employee}.', 'Logged. No certificate needed for one day.'],
    },
    {
      tool: 'email_payslip',
      args: { employee: '#id:W#####', month: '#pick:January|April|August' },
      ask: ['send the {month} one to my private mail ({employee})', 'mail payslip {month} to {employee}'],
      done: ['The {month} payslip is on its way to {employee}.', 'Mailed.'],
    },
  ],
  checks: [
    {
      tool: 'unpaid_hours_scan',
      args: { employee: '#id:W#####' },
      ask: ['do I have unpaid hours {employee}', 'Any hours of {employee} that were never paid?'],
      none: ['No unpaid hours: every shift of {employee} has been settled.', 'All hours of {employee} are paid up.'],
    },
    {
      tool: 'garnishment_orders',
      args: { employee: '#id:W#####' },
      ask: ['any garnishments on {employee}?'],
      none: [
        '{employee} is not subject to any garnishment.',
        'Garnishments: none on record for {employee}, which is as it should be.',
      ],
    },
  ],
  knowledge: {
    source: 'pay-rules',
    thing: 'the night shift supplement',
    ask: ['how much extra for nights?', 'What is the supplement between 23:00 and 06:00?'],
    documents: ['Hours between 23:00 and 06:00 are paid with a supplement of 25 percent.'],
    tell: ['Nights, 23:00 to 06:00, are paid 25 percent more.', 'A supplement of 25 percent applies.'],
  },
  chats: [
    {
      ask: 'gross vs net in one line',
      tell: 'Gross is what is agreed, net is what reaches your account after tax and contributions.',
    },
  ],
  sorrows: [
    {
      ask: 'why did u say gross when i asked net',
      tell: 'Sorry, I answered the wrong one. Net is what you asked for: it stands in the last line of the slip, under the tax.',
    },
    {
      ask: 'Your reminder came at 3 in the morning!',
      tell: 'That should not have woken you, my apologies. Reminders now go out after nine.',
    },
  ],
  lookalikes: [
    {
      ask: 'can you just pay me in cash this once',
      tell: 'Cash is not possible, wages go by bank transfer only. An advance on Friday is, though: say the sum and I prepare it.',
    },
  ],
  zeros: [
    {
      tool: 'union_dues',
      args: { employee: '#id:W#####' },
      data: { dues: 0.0, member: false },
      thing: 'union dues of {employee}',
      ask: ['how much union dues {employee}'],
      tell: ['{employee} pays 0 in union dues.', 'No dues are taken from {employee}.'],
    },
    {
      tool: 'sick_days',
      args: { employee: '#id:W#####' },
      data: { sick_days: 0, year: 2027 },
      thing: 'sickness days of {employee}',
      ask: ['sick days this yr {employee}', 'How often was {employee} off sick this year?'],
      tell: ['{employee} has 0 sick days this year.', 'Not once, the counter is at zero.'],
    },
  ],
  noisy: [
    {
      tool: 'bank_return_report',
      args: { run: '#id:RUN-###' },
      data: {
        returned: [
          { code: 'AC04', text: 'account closed' },
          { code: 'AM04', text: 'insufficient funds' },
        ],
        checked: '#date',
      },
      thing: 'returned transfers of {run}',
      ask: ['which transfers bounced in {run} and why', 'bank returns {run}'],
      tell: [
        'Two bounced in {run}: one for a closed account (AC04), one for insufficient funds (AM04).',
        'AC04 account closed and AM04 insufficient funds, as of {checked}.',
      ],
    },
  ],
}
