import { numberOrNull } from './rates.ts'
import type { ReportRow } from './report.ts'
import { meanDifference, type Sample } from './statistics/means.ts'
import { difference } from './statistics/proportions.ts'

/** Change of the failure rate and of the score against another group, with 95 % intervals; null where too few. */
export interface Comparison {
  readonly failure_change: number | null
  readonly failure_change_low: number | null
  readonly failure_change_high: number | null
  readonly score_change: number | null
  readonly score_change_low: number | null
  readonly score_change_high: number | null
}

const NOTHING: Comparison = {
  failure_change: null,
  failure_change_low: null,
  failure_change_high: null,
  score_change: null,
  score_change_low: null,
  score_change_high: null,
}

/** Compares the sums of two groups: `interactions`, `failures`, `scored`, `score`, `score_variance`. */
export function compareGroups(row: ReportRow, other: ReportRow | undefined, minCount: number): Comparison {
  if (other === undefined) return NOTHING
  const enough = (column: string) => Math.min(Number(row[column]), Number(other[column])) >= Math.max(2, minCount)
  const failure = enough('interactions')
    ? difference(Number(row.failures), Number(row.interactions), Number(other.failures), Number(other.interactions))
    : undefined
  const score = enough('scored') ? meanDifference(sample(row), sample(other)) : undefined
  return {
    failure_change: failure?.value ?? null,
    failure_change_low: failure?.low ?? null,
    failure_change_high: failure?.high ?? null,
    score_change: score?.value ?? null,
    score_change_low: score?.low ?? null,
    score_change_high: score?.high ?? null,
  }
}

/** True where the interval of a change leaves out zero. */
export function isClear(low: number | null, high: number | null): boolean {
  return low !== null && high !== null && (low > 0 || high < 0)
}

/** Columns of a {@link Comparison}. */
export function comparisonColumns(against: string) {
  return [
    { name: 'failure_change', unit: 'share -1..1', meaning: `failure_rate minus that of ${against}.` },
    { name: 'failure_change_low', unit: 'share -1..1', meaning: 'Lower end of its 95 % interval (Newcombe).' },
    { name: 'failure_change_high', unit: 'share -1..1', meaning: 'Upper end of it.' },
    { name: 'score_change', unit: 'score -1..1', meaning: `eval_score minus that of ${against}.` },
    { name: 'score_change_low', unit: 'score -1..1', meaning: 'Lower end of its 95 % interval (Welch).' },
    { name: 'score_change_high', unit: 'score -1..1', meaning: 'Upper end of it.' },
  ] as const
}

function sample(row: ReportRow): Sample {
  return { mean: Number(row.score), variance: numberOrNull(row.score_variance) ?? 0, count: Number(row.scored) }
}
