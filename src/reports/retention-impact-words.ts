import { isClear } from './compare.ts'
import { numberOrNull } from './rates.ts'
import type { ReportRow } from './report.ts'
import { count, listed, pointsApart } from './wording.ts'

/** What a sentence needs to know of the question. */
interface Asked {
  readonly exposure: 'first_interaction' | 'any_in_window'
  readonly exposure_days: number
  readonly period: string
  readonly horizon: number
  readonly mode: 'n_day' | 'unbounded' | 'within'
  readonly split: string
  readonly min_count: number
}

/** What a row's sentence is made of. */
interface RowInWords {
  readonly segment: string
  readonly exposed: number
  readonly unexposed: number
  readonly difference: number | null
  readonly ci_low: number | null
  readonly ci_high: number | null
  readonly adjusted_difference: number | null
  readonly adjusted_ci_low: number | null
  readonly adjusted_ci_high: number | null
  readonly p_value_corrected: number | null
}

/** The row in a sentence that can be repeated: what is seen, what is left after adjusting, and how sure that is. */
export function impactInWords(row: RowInWords, comparisons: number, value: Asked, strata: readonly string[]): string {
  const where = row.segment === 'all' ? '' : ` (${value.split} ${row.segment})`
  const who =
    value.exposure === 'first_interaction'
      ? `Users whose first interaction failed${where}`
      : `Users who met a failure in their first ${value.exposure_days} days${where}`
  if (row.difference === null) {
    return `${who}: too few to say (${count(row.exposed)} against ${count(row.unexposed)} users, at least ${count(value.min_count)} of each are needed).`
  }
  const when = {
    n_day: `on ${value.period} ${value.horizon}`,
    unbounded: `on ${value.period} ${value.horizon} or later`,
    within: `up to ${value.period} ${value.horizon}`,
  }[value.mode]
  const seen = pointsApart(row.difference, row.ci_low ?? 0, row.ci_high ?? 0)
  const crude = `${who} returned ${seen.apart} ${when} than others (95 % interval ${seen.interval})`
  const users = `${count(row.exposed)} against ${count(row.unexposed)} users`
  const caveat =
    value.exposure === 'any_in_window'
      ? ' Those who use the product more meet more failures, so usage inside the window drives who is exposed.'
      : ''
  if (row.adjusted_difference === null) {
    return `${crude}; nothing can be said after adjusting, because too few users alike differ in what they met; ${users}.${caveat}`
  }
  const left = pointsApart(row.adjusted_difference, row.adjusted_ci_low ?? 0, row.adjusted_ci_high ?? 0)
  const after = strata.length === 0 ? 'without any adjustment' : `after adjusting for ${listed(strata.map(strataName))}`
  return `${crude}; ${left.apart} (${left.interval}) ${after}${doubt(row, comparisons)}; ${users}.${caveat}`
}

function doubt(row: RowInWords, comparisons: number): string {
  if ((row.adjusted_ci_low ?? 0) <= 0 && (row.adjusted_ci_high ?? 0) >= 0) return ', which may be no difference at all'
  if (isClear(row.p_value_corrected)) return ''
  return `, which may be chance, since ${count(comparisons)} comparisons were made`
}

/** The first row, and of its parts those in which the difference stays clear when all of them are compared at once. */
export function impactSentence(rows: readonly ReportRow[], value: Asked): string {
  const [all, ...parts] = rows
  const sentence = String(all?.sentence ?? '')
  const tested = parts.filter((row) => row.p_value_corrected !== null)
  if (tested.length === 0) return sentence
  const clear = tested.filter((row) => isClear(row.p_value_corrected))
  const told = clear.map((row) => {
    const [adjusted = 0, low = 0, high = 0] = ['adjusted_difference', 'adjusted_ci_low', 'adjusted_ci_high'].map(
      (column) => numberOrNull(row[column]) ?? 0,
    )
    return `${row.segment} (${pointsApart(adjusted, low, high).apart})`
  })
  return clear.length === 0
    ? `${sentence} By ${value.split}, none of the ${count(tested.length)} differences is clear by itself.`
    : `${sentence} By ${value.split}, it is clear by itself for ${listed(told)}, of ${count(tested.length)} compared.`
}

function strataName(name: string): string {
  return name === 'activity' ? 'prior activity' : name
}
