import { localDate } from '../../src/reports/parameters.ts'
import { beginOf, type Deed } from './oracle.ts'

// What `retention-impact` must say, by plain loops over every event of every user, to be read against docs/reports.md.

/** The parameters of `retention-impact` that matter to what is counted. */
export interface ImpactQuestion {
  readonly exposure: 'first_interaction' | 'any_in_window'
  readonly exposure_days: number
  readonly return_event: string
  readonly period: 'day' | 'week' | 'month'
  readonly horizon: number
  readonly mode: 'n_day' | 'unbounded' | 'within'
  readonly window: 'calendar' | 'rolling'
  readonly from: string
  readonly to: string
  readonly timezone: string
  readonly strata: readonly ('activity' | 'tenure' | 'usage' | 'intent')[]
  readonly history_days: number
  readonly split: 'none' | 'intent'
  readonly as_of: string
}

/** Users of one kind: how many there are, how many of them came back. */
type Count = [users: number, returned: number]

/** What is said of a segment. */
export interface Impact {
  readonly exposed: Count
  readonly unexposed: Count
  /** Mantel-Haenszel difference; undefined where no stratum holds both kinds. */
  readonly adjusted: number | undefined
  readonly strata: number
  readonly usersCompared: number
}

const SECOND = 1_000
const HOUR = 3_600_000
const DAY = 24 * HOUR
const ACTIVITY = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
const TENURE = [0, 1, 3, 7, 14, 28, 56, 112]
const USAGE = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 55, 80]

const atMost = (steps: readonly number[], value: number) => steps.findLast((step) => step <= value) ?? steps[0]

/** Segment -> what is said of it; `all` among them. */
export function impactByHand(deeds: readonly Deed[], question: ImpactQuestion): Map<string, Impact> {
  const users: { segment: string; stratum: string; exposed: boolean; back: boolean }[] = []
  const asOf = Date.parse(question.as_of)
  const seen = deeds.filter((deed) => deed.at < asOf).toSorted((a, b) => a.at - b.at)
  for (const own of Map.groupBy(seen, (deed) => deed.user).values()) {
    const user = judge(own, question, asOf)
    if (user !== undefined) users.push(user)
  }
  const answer = new Map([['all', compare(users)]])
  if (question.split !== 'none')
    for (const [segment, some] of Map.groupBy(users, (user) => user.segment)) answer.set(segment, compare(some))
  return answer
}

/** One user, told by everything that the user did; undefined where he or she is not asked about. */
function judge(own: readonly Deed[], question: ImpactQuestion, asOf: number) {
  const { timezone, horizon } = question
  const uses = own.filter((deed) => deed.event === 'ai_interaction')
  const first = uses.find((deed) => {
    const date = localDate(deed.at, timezone)
    return date >= question.from && date <= question.to
  })
  if (first === undefined) return undefined
  const unit = { day: 1, week: 7, month: 30 }[question.period]
  const after = (days: number) => {
    if (question.window === 'rolling') return Math.floor(first.at / HOUR) * HOUR + days * DAY
    const date = Date.parse(`${localDate(first.at, timezone)}T00:00:00Z`) + days * DAY
    return beginOf(new Date(date).toISOString().slice(0, 10), timezone)
  }
  const end = after((horizon + 1) * unit)
  if (end > asOf) return undefined

  const byWindow = question.exposure === 'any_in_window'
  const since = uses.filter((deed) => deed.at >= first.at && deed.at < after(question.exposure_days))
  const from = question.mode !== 'within' ? after(horizon * unit) : after(byWindow ? question.exposure_days : 1)
  const until = question.mode === 'unbounded' ? asOf : end
  const returns = own.filter((deed) => question.return_event === '*' || deed.event === question.return_event)

  const start = Math.floor(first.at / SECOND) * SECOND
  const before = own.filter((deed) => deed.at < start && deed.at >= start - question.history_days * DAY)
  const firstSeen = Math.floor(Math.min(...own.map((deed) => deed.at)) / SECOND) * SECOND
  const like = {
    activity: atMost(ACTIVITY, before.length),
    tenure: atMost(TENURE, Math.floor((start - firstSeen) / DAY)),
    usage: atMost(USAGE, since.length),
    intent: first.intent || '(none)',
  }
  return {
    segment: like.intent,
    stratum: question.strata.map((name) => like[name]).join(),
    exposed: byWindow ? since.some((deed) => deed.failed) : first.failed === true,
    back: returns.some((deed) => deed.at >= from && deed.at < until),
  }
}

function compare(users: readonly { stratum: string; exposed: boolean; back: boolean }[]): Impact {
  const count = (some: typeof users, exposed: boolean): Count => {
    const kind = some.filter((user) => user.exposed === exposed)
    return [kind.length, kind.filter((user) => user.back).length]
  }
  const both = [...Map.groupBy(users, (user) => user.stratum).values()].filter(
    (some) => count(some, true)[0] > 0 && count(some, false)[0] > 0,
  )
  let [weighted, weights] = [0, 0]
  for (const some of both) {
    const [n1, y1] = count(some, true)
    const [n0, y0] = count(some, false)
    const weight = (n1 * n0) / (n1 + n0)
    weighted += weight * (y1 / n1 - y0 / n0)
    weights += weight
  }
  return {
    exposed: count(users, true),
    unexposed: count(users, false),
    adjusted: both.length === 0 ? undefined : weighted / weights,
    strata: both.length,
    usersCompared: both.flat().length,
  }
}
