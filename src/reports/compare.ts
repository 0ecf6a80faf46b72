import { numberOrNull } from './rates.ts'
import type { ReportColumn, ReportRow } from './report.ts'
import { correct } from './statistics/corrections.ts'
import { meanDifference, type Sample } from './statistics/means.ts'
import { difference, equalSharesP } from './statistics/proportions.ts'

/** Change of the failure rate and of the score against another group, with 95 % intervals; null where too few. */
export interface Comparison {
  readonly failure_change: number | null
  readonly failure_change_low: number | null
  readonly failure_change_high: number | null
  readonly score_change: number | null
  readonly score_change_low: number | null
  readonly score_change_high: number | null
  /** Of no change of either: the smaller of the two p-values, times the number of tests made. */
  readonly p_value: number | null
  /** +1 where the clearer of the two changes is for the worse, -1 for the better, 0 where there is none. */
  readonly direction: number
}

const NOTHING: Comparison = {
  failure_change: null,
  failure_change_low: null,
  failure_change_high: null,
  score_change: null,
  score_change_low: null,
  score_change_high: null,
  p_value: null,
  direction: 0,
}

/** Compares the sums of two groups: `interactions`, `failures`, `scored`, `score`, `score_variance`. */
export function compareGroups(row: ReportRow, other: ReportRow | undefined, minCount: number): Comparison {
  if (other === undefined) return NOTHING
  const enough = (column: string) => Math.min(Number(row[column]), Number(other[column])) >= Math.max(2, minCount)
  const shares = [row.failures, row.interactions, other.failures, other.interactions].map(Number) as [
    number,
    number,
    number,
    number,
  ]
  const failure = enough('interactions') ? difference(...shares) : undefined
  const score = enough('scored') ? meanDifference(sample(row), sample(other)) : undefined
  const tests = [
    ...(failure === undefined ? [] : [{ p: equalSharesP(...shares), direction: Math.sign(failure.value) }]),
    ...(score === undefined ? [] : [{ p: score.pValue, direction: -Math.sign(score.value) }]),
  ].sort((a, b) => a.p - b.p)
  return {
    failure_change: failure?.value ?? null,
    failure_change_low: failure?.low ?? null,
    failure_change_high: failure?.high ?? null,
    score_change: score?.value ?? null,
    score_change_low: score?.low ?? null,
    score_change_high: score?.high ?? null,
    p_value: tests[0] === undefined ? null : Math.min(1, tests[0].p * tests.length),
    direction: tests[0]?.direction ?? 0,
  }
}

/**
 * The p-values of all comparisons of an answer, corrected together (Holm): where nothing changed, the chance that any of
 * them is below 0.05 is at most 5 %, however many they are.
 */
export function correctTogether(pValues: readonly (number | null)[]): (number | null)[] {
  const corrected = correct(
    pValues.filter((p) => p !== null),
    'holm',
  )
  let next = 0
  return pValues.map((p) => (p === null ? null : (corrected[next++] ?? null)))
}

/** Below this a corrected p-value is called clear. */
export const CLEAR = 0.05

/** True where a corrected p-value leaves little room for chance. */
export function isClear(corrected: unknown): boolean {
  const p = numberOrNull(corrected)
  return p !== null && p < CLEAR
}

/** Columns of a {@link Comparison}. */
export function comparisonColumns(against: string): ReportColumn[] {
  return [
    { name: 'failure_change', unit: 'share -1..1', meaning: `failure_rate minus that of ${against}.` },
    { name: 'failure_change_low', unit: 'share -1..1', meaning: 'Lower end of its 95 % interval (Newcombe).' },
    { name: 'failure_change_high', unit: 'share -1..1', meaning: 'Upper end of it.' },
    { name: 'score_change', unit: 'score -1..1', meaning: `eval_score minus that of ${against}.` },
    { name: 'score_change_low', unit: 'score -1..1', meaning: 'Lower end of its 95 % interval (Welch).' },
    { name: 'score_change_high', unit: 'score -1..1', meaning: 'Upper end of it.' },
    {
      name: 'p_value',
      unit: 'probability',
      meaning: 'Of no change of failure rate and score: the smaller of both p-values, times the number of tests made.',
    },
    CORRECTED_COLUMN,
  ]
}

/** The column of corrected p-values. */
export const CORRECTED_COLUMN: ReportColumn = {
  name: 'p_value_corrected',
  unit: 'probability',
  meaning: 'Corrected over all comparisons of the answer (Holm); below 0.05 the change is called clear.',
}

function sample(row: ReportRow): Sample {
  return { mean: Number(row.score), variance: numberOrNull(row.score_variance) ?? 0, count: Number(row.scored) }
}
