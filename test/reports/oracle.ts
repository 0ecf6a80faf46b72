import { localDate } from '../../src/reports/parameters.ts'

// What `retention` must say, by plain loops over every event of every user: slow, and easy to read
// against docs/reports.md. It shares nothing with the views but the name of the local day.

/** Something a user did. */
export interface Deed {
  readonly user: string
  /** Unix milliseconds. */
  readonly at: number
  /** `ai_interaction`, or the name of a product event. */
  readonly event: string
  readonly failed?: boolean
  readonly intent?: string
  readonly score?: number | undefined
}

/** The parameters of `retention` that matter to what is counted. */
export interface RetentionQuestion {
  readonly start_event: string
  readonly return_event: string
  readonly period: 'day' | 'week' | 'month'
  readonly periods: number
  readonly mode: 'n_day' | 'unbounded' | 'bracket'
  readonly brackets: readonly number[]
  readonly anchor: 'recurring' | 'first_time'
  readonly window: 'calendar' | 'rolling'
  readonly from: string
  readonly to: string
  readonly timezone: string
  readonly week_start: string
  readonly split: 'none' | 'outcome' | 'eval_bucket' | 'intent'
  readonly split_periods: number
  readonly as_of: string
}

/** `cohort period segment` -> [cohort_size, eligible, retained], for every cell that must be there. */
export type Cells = Record<string, [size: number, eligible: number, retained: number]>

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const SEGMENTS: Readonly<Record<string, readonly string[]>> = {
  none: ['all'],
  outcome: ['any_failure', 'no_failure', 'no_interaction'],
  eval_bucket: ['high', 'medium', 'low', 'no_score'],
}

const utc = (date: string) => Date.parse(`${date}T00:00:00Z`)
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)

function startOfPeriod(date: string, period: string, weekStart: string): string {
  if (period === 'day') return date
  if (period === 'month') return `${date.slice(0, 7)}-01`
  let day = utc(date)
  while (new Date(day).getUTCDay() !== WEEKDAYS.indexOf(weekStart)) day -= DAY
  return iso(day)
}

function nextPeriod(start: string, period: string): string {
  if (period === 'day') return iso(utc(start) + DAY)
  if (period === 'week') return iso(utc(start) + 7 * DAY)
  return startOfPeriod(iso(utc(start) + 32 * DAY), 'month', '')
}

/** The first moment of a local date, to the second. */
export function beginOf(date: string, timezone: string): number {
  let at = utc(date) - 2 * DAY
  for (const step of [HOUR, 60_000, 1_000]) {
    while (localDate(at, timezone) < date) at += step
    at -= step
  }
  return at + 1_000
}

/** Retention by plain loops. */
export function retentionByHand(deeds: readonly Deed[], question: RetentionQuestion): Cells {
  const { period, timezone } = question
  const asOf = Date.parse(question.as_of)
  const seen = deeds.filter((deed) => deed.at < asOf).toSorted((a, b) => a.at - b.at)
  // Starts of periods: the cohorts, and as many more as are followed.
  const starts = [startOfPeriod(question.from, period, question.week_start)]
  while (starts.length < 400) starts.push(nextPeriod(starts.at(-1) ?? '', period))
  const cohorts = starts.filter((start) => start <= question.to)
  const numberOf = (at: number) => {
    const date = localDate(at, timezone)
    return starts.findLastIndex((start) => start <= date)
  }
  const widths = question.mode === 'bracket' ? question.brackets : Array.from({ length: question.periods }, () => 1)
  const steps = [1, ...widths].map((width, index, all) => ({
    first: all.slice(0, index).reduce((sum, each) => sum + each, 0),
    width,
  }))
  const unit = { day: 1, week: 7, month: 30 }[period] * DAY
  const hourOf = (at: number) => Math.floor(at / HOUR) * HOUR
  const is = (name: string, deed: Deed) => name === '*' || name === deed.event

  const cells: Cells = {}
  const found = new Set<string>()
  const fill: [key: string, eligible: boolean, retained: boolean][] = []
  for (const own of Map.groupBy(seen, (deed) => deed.user).values()) {
    const all = own.filter((deed) => is(question.start_event, deed))
    const entries = new Map<number, Deed>()
    for (const deed of question.anchor === 'first_time' ? all.slice(0, 1) : all) {
      const number = numberOf(deed.at)
      if (number >= 0 && number < cohorts.length && !entries.has(number)) entries.set(number, deed)
    }
    for (const [number, start] of entries) {
      const place = (at: number) =>
        question.window === 'calendar' ? numberOf(at) - number : Math.floor((hourOf(at) - hourOf(start.at)) / unit)
      const over = place(asOf)
      const ai = own.filter(
        (deed) => deed.event === 'ai_interaction' && place(deed.at) >= 0 && place(deed.at) < question.split_periods,
      )
      const segment = segmentOf(question.split, ai)
      found.add(segment)
      const returns = own.filter((deed) => is(question.return_event, deed)).map((deed) => place(deed.at))
      for (const [index, { first, width }] of steps.entries()) {
        const back =
          first === 0 || returns.some((at) => at >= first && (question.mode === 'unbounded' || at < first + width))
        const eligible = first + width <= over
        fill.push([`${cohorts[number]} ${index} ${segment}`, eligible, eligible && back])
      }
    }
  }
  for (const [number, cohort] of cohorts.entries()) {
    const over =
      question.window === 'calendar'
        ? numberOf(asOf) - number
        : Math.floor((hourOf(asOf) - hourOf(beginOf(cohort, timezone))) / unit)
    for (const segment of SEGMENTS[question.split] ?? found) {
      for (const [index, { first, width }] of steps.entries()) {
        if (first + width <= over) cells[`${cohort} ${index} ${segment}`] = [0, 0, 0]
      }
    }
  }
  for (const [key, eligible, retained] of fill) {
    const cell = cells[key]
    if (cell === undefined) continue
    cell[0] += 1
    if (eligible) cell[1] += 1
    if (retained) cell[2] += 1
  }
  return cells
}

function segmentOf(split: RetentionQuestion['split'], ai: readonly Deed[]): string {
  switch (split) {
    case 'none':
      return 'all'
    case 'outcome':
      return ai.some((deed) => deed.failed) ? 'any_failure' : ai.length > 0 ? 'no_failure' : 'no_interaction'
    case 'intent':
      return ai[0] === undefined ? 'no_interaction' : ai[0].intent || '(none)'
    case 'eval_bucket': {
      const scores = ai.flatMap((deed) => (deed.score === undefined ? [] : [deed.score]))
      if (scores.length === 0) return 'no_score'
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
      return mean >= 0.8 ? 'high' : mean >= 0.5 ? 'medium' : 'low'
    }
  }
}
