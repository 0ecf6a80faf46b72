import type { Action, Check } from '../pack.ts'

/** Further searches whose empty result is the answer, and tools with nothing to return, by domain. */
export const MORE: Readonly<
  Record<string, { readonly checks: readonly Check[]; readonly actions: readonly Action[] }>
> = {
  retail: {
    checks: [
      {
        tool: 'get_recalls',
        args: { sku: '#id:SKU-#####' },
        ask: ['Has {sku} been recalled?', 'Were there any recalls of {sku}?'],
        none: [
          '{sku} was never recalled.',
          'Good to go: no recalls for {sku} so far.',
          'Not a single recall for {sku}.',
        ],
      },
    ],
    actions: [
      {
        tool: 'clear_cart',
        args: { customer: '#id:C-####' },
        ask: ['Empty my cart ({customer})', 'Clear the basket of {customer}'],
        done: ['Your cart is empty now.', 'The basket of {customer} has been cleared.'],
      },
    ],
  },
  banking: {
    checks: [
      {
        tool: 'pending_standing_orders',
        args: { account: '#id:ACC-######' },
        ask: ['Do I have standing orders pending on {account}?', 'Is anything scheduled to leave {account}?'],
        none: [
          'Nothing is scheduled on {account}.',
          'You have no standing orders on {account}.',
          '{account}: none pending.',
        ],
      },
    ],
    actions: [
      {
        tool: 'update_alert_limit',
        args: { limit: '#int:50-900' },
        ask: ['Warn me above {limit}', 'Set my alert to {limit}'],
        done: ['You will be warned above {limit}.', 'Your alert limit is {limit} from now on.'],
      },
    ],
  },
  travel: {
    checks: [
      {
        tool: 'strike_calendar',
        args: { place: '#city' },
        ask: ['Is a strike coming up in {place}?', 'Will staff in {place} walk out?'],
        none: ['No strikes are on the calendar for {place}.', 'All quiet in {place}, nobody plans to walk out.'],
      },
    ],
    actions: [
      {
        tool: 'mark_favourite',
        args: { place: '#city' },
        ask: ['Star {place} for me', 'Make {place} a favourite'],
        done: ['{place} is starred.', '{place} is one of your favourites now.'],
      },
    ],
  },
  'health-admin': {
    checks: [
      {
        tool: 'allergy_register',
        args: { patient: '#id:P-####' },
        ask: ['Does {patient} have known allergies?', 'Any allergies on record for {patient}?'],
        none: ['{patient} has no known allergies.', 'No allergies are on record for {patient}.'],
      },
    ],
    actions: [
      {
        tool: 'check_in_patient',
        args: { patient: '#id:P-####' },
        ask: ['{patient} has arrived', 'Check {patient} in'],
        done: ['{patient} is checked in.', 'Welcome, {patient} is on the list.'],
      },
    ],
  },
  devops: {
    checks: [
      {
        tool: 'drift_detection',
        args: { stack: '#pick:staging|production' },
        ask: ['Did {stack} drift?', 'Is there configuration drift in {stack}?'],
        none: [
          '{stack} is in sync, no drift.',
          'Everything in {stack} matches the plan.',
          'No changes detected in {stack}.',
        ],
      },
    ],
    actions: [
      {
        tool: 'acknowledge_alert',
        args: { alert: '#id:AL-###' },
        ask: ['Ack {alert}', 'Acknowledge {alert}, I am on it'],
        done: ['{alert} is acknowledged.', 'Got it, {alert} is yours.'],
      },
    ],
  },
  education: {
    checks: [
      {
        tool: 'missing_assignments',
        args: { student: '#id:S-####' },
        ask: ['Is {student} missing any assignments?', 'What has {student} not handed in?'],
        none: ['{student} has handed in everything.', 'No assignments are missing for {student}. Well done!'],
      },
    ],
    actions: [
      {
        tool: 'enrol_student',
        args: { course: '#id:MATH-###' },
        ask: ['Sign me up for {course}', 'Enrol me in {course}'],
        done: ['You are enrolled in {course}.', 'Welcome to {course}!'],
      },
    ],
  },
}
