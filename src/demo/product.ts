/**
 * Fernway: an app for company spending and travel, with an assistant in it. Three teams built the assistant with
 * three libraries, so its traces come in three conventions.
 */

/** The libraries that the teams use. */
export type Dialect = 'otel' | 'openinference' | 'vercel'

/** How an exchange goes. All but the first three are failures. */
export type Course =
  | 'fine'
  | 'honest_gap'
  | 'recovered'
  | 'tool_error'
  | 'tool_timeout'
  | 'silent_empty'
  | 'no_documents'
  | 'rate_limit'
  | 'wrong_answer'

/** What users ask for. */
export interface Intent {
  readonly name: string
  readonly dialect: Dialect
  readonly service: string
  readonly model: string
  readonly provider: string
  /** Tool, or name of the document store where `searches`. */
  readonly tool: string
  readonly searches?: boolean
  /** Share of exchanges that fail in normal weeks. */
  readonly failureRate: number
  /** How it fails, by weight. */
  readonly failures: Partial<Readonly<Record<Course, number>>>
  /** How often light and heavy users ask for it, by weight. */
  readonly light: number
  readonly heavy: number
  readonly question: string
  readonly toolArguments: Readonly<Record<string, string>>
  readonly result: Readonly<Record<string, string | number>>
  readonly answer: string
  /** What the model makes up when it has no data. */
  readonly invention: string
}

/** `{n}` a number, `{amount}` money, `{city}` a place, `{month}` a month. */
export const INTENTS: readonly [Intent, ...Intent[]] = [
  {
    name: 'invoice_status',
    dialect: 'vercel',
    service: 'fernway-web',
    model: 'gpt-4.1-mini',
    provider: 'openai',
    tool: 'search_invoices',
    failureRate: 0.08,
    failures: { silent_empty: 5, tool_error: 3, rate_limit: 2 },
    light: 30,
    heavy: 15,
    question: 'What is the status of invoice INV-{n}?',
    toolArguments: { number: 'INV-{n}' },
    result: { number: 'INV-{n}', status: 'paid', amount: '{amount}', month: '{month}' },
    answer: 'Invoice INV-{n} over {amount} was paid in {month}.',
    invention: 'Invoice INV-{n} over {amount} was paid in {month}, so you are all set.',
  },
  {
    name: 'spending_report',
    dialect: 'vercel',
    service: 'fernway-web',
    model: 'gpt-4.1-mini',
    provider: 'openai',
    tool: 'get_spending',
    failureRate: 0.1,
    failures: { silent_empty: 4, wrong_answer: 4, tool_error: 2 },
    light: 15,
    heavy: 25,
    question: 'How much did my team spend on travel to {city} in {month}?',
    toolArguments: { category: 'travel', city: '{city}', month: '{month}' },
    result: { city: '{city}', month: '{month}', total: '{amount}', receipts: '{n}' },
    answer: 'Your team spent {amount} on travel to {city} in {month}.',
    invention: 'In {month} your team spent {amount} on travel to {city}.',
  },
  {
    name: 'how_to',
    dialect: 'vercel',
    service: 'fernway-web',
    model: 'gpt-4.1-mini',
    provider: 'openai',
    tool: '',
    failureRate: 0.05,
    failures: { wrong_answer: 7, rate_limit: 3 },
    light: 25,
    heavy: 10,
    question: 'How do I add approver number {n} to my workspace?',
    toolArguments: {},
    result: {},
    answer: 'Open Settings, choose Approvals, and press Add approver.',
    invention: 'Open Billing, choose Invoices, and press Add approver.',
  },
  {
    name: 'policy_question',
    dialect: 'openinference',
    service: 'fernway-policies',
    model: 'claude-haiku-4-5',
    provider: 'anthropic',
    tool: 'policy-handbook',
    searches: true,
    failureRate: 0.1,
    failures: { no_documents: 5, wrong_answer: 5 },
    light: 15,
    heavy: 15,
    question: 'What may a hotel in {city} cost per night in {month}?',
    toolArguments: {},
    result: {},
    answer: 'In {city} a hotel may cost up to {amount} per night.',
    invention: 'Hotels in {city} may cost {amount} per night, breakfast included.',
  },
  {
    name: 'book_travel',
    dialect: 'otel',
    service: 'fernway-agents',
    model: 'gpt-4.1',
    provider: 'openai',
    tool: 'search_flights',
    failureRate: 0.18,
    failures: { tool_timeout: 5, tool_error: 2, silent_empty: 3 },
    light: 7,
    heavy: 25,
    question: 'Find me a flight to {city} in {month} for at most {amount}.',
    toolArguments: { to: '{city}', month: '{month}' },
    result: { to: '{city}', flight: 'FW {n}', price: '{amount}' },
    answer: 'Flight FW {n} takes you to {city} for {amount}.',
    invention: 'Flight FW {n} to {city} is available for {amount}.',
  },
  {
    name: 'file_expense',
    dialect: 'otel',
    service: 'fernway-agents',
    model: 'gpt-4.1',
    provider: 'openai',
    tool: 'create_expense',
    failureRate: 0.07,
    failures: { tool_error: 6, rate_limit: 4 },
    light: 8,
    heavy: 10,
    question: 'File {amount} for the dinner in {city}.',
    toolArguments: { amount: '{amount}', city: '{city}' },
    result: { id: 'EXP-{n}', state: 'filed' },
    answer: 'Done: the dinner in {city} is filed as EXP-{n}.',
    invention: 'The dinner in {city} is filed as EXP-{n}.',
  },
]

/** First day of the outage and how many days it lasts; days count from 0. */
export const OUTAGE = { tool: 'search_flights', firstDay: 16, days: 2 } as const

/** Weeks count from 1. Version 3 of the prompt went live in week 5, made answers worse, and was taken back after a week. */
export const REGRESSION = {
  week: 5,
  version: '3',
  extraFailures: 0.25,
  intents: ['policy_question', 'how_to', 'spending_report'],
} as const

/** Version of the assistant's prompt in a week. */
export function promptVersion(week: number): string {
  return week === REGRESSION.week ? REGRESSION.version : week <= 2 ? '1' : '2'
}

/** True causes that reports should find. */
export const EFFECTS = {
  /** Chance that a failure takes the user's heart away, and what is left of the daily chance to come back. */
  losesHeart: 0.6,
  interestLeft: 0.2,
  /** Heavy users ask for harder things and come more often: activity confounds failure and return. */
  heavyShare: 0.25,
  heavyFailureFactor: 1.6,
  dailyInterest: { light: 0.2, heavy: 0.6 },
  /** Chance to buy after the first week, for users of three or more good answers in it, and for others. */
  purchase: { convinced: 0.3, others: 0.07 },
} as const

export const CITIES = ['Lisbon', 'Oslo', 'Denver', 'Kyoto', 'Ghent', 'Leeds', 'Porto', 'Perth'] as const
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'] as const
