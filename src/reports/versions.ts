import { z } from 'zod'
import { type Comparison, compareGroups, comparisonColumns, correctTogether, isClear } from './compare.ts'
import {
  checkRange,
  dateRange,
  divideBy,
  dividingProperties,
  minCount,
  RANGE_BINDS,
  resolveRange,
} from './parameters.ts'
import { NOTE_COLUMN, rateColumns, rateOf } from './rates.ts'
import { defineReport, type ReportRow } from './report.ts'
import { pointsApart } from './wording.ts'

/** Versions side by side. */
export const versions = defineReport({
  name: 'versions',
  title: 'Versions compared',
  question: 'What did the change of the prompt, model or app do to outcome, score, cost and speed?',
  parameters: z
    .strictObject({
      by: divideBy('prompt_version'),
      baseline: z
        .string()
        .max(256)
        .default('')
        .describe('Version to compare with; the one before, by first appearance, when left out.'),
      prompt_name: z.string().max(256).default('').describe('Only interactions of this prompt.'),
      intent: z.string().max(256).default('').describe('Only interactions with this intent.'),
      ...dateRange,
      min_count: minCount,
    })
    .superRefine(checkRange),
  columns: [
    { name: 'version', unit: '', meaning: 'Value of what `by` names, in order of first appearance.' },
    { name: 'first_seen', unit: 'ISO date', meaning: 'First day in the range.' },
    { name: 'last_seen', unit: 'ISO date', meaning: 'Last day.' },
    { name: 'interactions', unit: 'interactions', meaning: 'Exchanges.' },
    { name: 'users', unit: 'users', meaning: 'Known users.' },
    ...rateColumns('failure_rate', 'Share of interactions that failed'),
    { name: 'eval_score', unit: 'score 0..1', meaning: 'Mean of the headline evaluation.' },
    { name: 'compared_with', unit: '', meaning: 'The version that the changes are against.' },
    ...comparisonColumns('compared_with'),
    { name: 'cost_per_interaction', unit: 'US dollars', meaning: 'Mean, where a price is known.' },
    { name: 'duration_p50_ms', unit: 'ms', meaning: 'Median duration.' },
    { name: 'duration_p95_ms', unit: 'ms', meaning: '95th percentile.' },
    NOTE_COLUMN,
  ],
  reading:
    'A change is clear where p_value_corrected is below 0.05. Versions of several prompts that bear the same number are counted together unless prompt_name names one. Versions that ran at different times met different users and questions: divide by intent as well, or run both at once. Interactions of one user are alike, which makes true intervals somewhat wider.',
  equals: 'No vendor default; prompt tools compare scores without intervals.',
  binds: { ...RANGE_BINDS, by: 'String', prompt_name: 'String', intent: 'String' },
  bind: (value, context) => ({ ...value, ...resolveRange(value, context, 56) }),
  properties: dividingProperties,
  finish(rows, value) {
    const otherOf = (row: ReportRow, index: number) =>
      value.baseline === '' ? rows[index - 1] : rows.find((one) => one.version === value.baseline && one !== row)
    const changes = rows.map((row, index) => compareGroups(row, otherOf(row, index), value.min_count))
    const corrected = correctTogether(changes.map((change) => change.p_value))
    return rows.map((row, index) => {
      const { direction: _direction, ...change } = changes[index] as Comparison
      const { rate, low, high, note } = rateOf(row.failures, row.interactions, value.min_count)
      return {
        version: row.version,
        first_seen: row.first_seen,
        last_seen: row.last_seen,
        interactions: row.interactions,
        users: row.users,
        failure_rate: rate,
        ci_low: low,
        ci_high: high,
        eval_score: row.score,
        compared_with: otherOf(row, index)?.version ?? '',
        ...change,
        p_value_corrected: corrected[index] ?? null,
        cost_per_interaction: row.cost_per_interaction,
        duration_p50_ms: row.duration_p50,
        duration_p95_ms: row.duration_p95,
        note,
      }
    })
  },
  sentence(rows, value) {
    if (rows.length === 0) return 'There are no interactions in this range.'
    const compared = rows.filter((row) => row.failure_change !== null)
    if (compared.length === 0) return 'There are not two versions with enough interactions to compare.'
    const text = compared.map((row) => inWords(row, value.by)).join('; ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}. They met different users, questions or weeks, so not all of a change need be theirs.`
  },
})

function inWords(row: ReportRow, by: string): string {
  const change = (name: string) =>
    ['', '_low', '_high'].map((end) => Number(row[`${name}${end}`])) as [number, number, number]
  const failure = pointsApart(...change('failure_change'))
  const name = by.replaceAll('_', ' ')
  const failed = `${name} ${row.version} failed ${failure.apart} often than ${row.compared_with} (95 % interval ${failure.interval})`
  if (!isClear(row.p_value_corrected)) return `${failed}, which may be chance`
  const [score] = change('score_change')
  return row.score_change === null
    ? failed
    : `${failed} and scored ${Math.abs(score).toFixed(2)} ${score > 0 ? 'higher' : 'lower'}`
}
