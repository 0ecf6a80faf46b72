import { z } from 'zod'
import { checkRange, dateRange, minCount, RANGE_BINDS, resolveRange, weekdayNumber, weekStart } from './parameters.ts'
import { NOTE_COLUMN, rateColumns, rateOf } from './rates.ts'
import { defineReport } from './report.ts'
import { percent } from './wording.ts'

/** Evaluations over time. */
export const passRate = defineReport({
  name: 'pass-rate',
  title: 'Pass rate of evaluations',
  question: 'How many interactions pass each evaluation, over time?',
  parameters: z
    .strictObject({
      evaluation: z.string().max(256).default('').describe('Only this evaluation.'),
      period: z.enum(['day', 'week', 'month']).default('week').describe('Length of a period.'),
      ...dateRange,
      week_start: weekStart,
      min_count: minCount,
    })
    .superRefine(checkRange),
  columns: [
    { name: 'start', unit: 'ISO date', meaning: 'First day of the period.' },
    { name: 'evaluation', unit: '', meaning: 'Name of the evaluation.' },
    { name: 'source', unit: '', meaning: 'Who judged: code, model, human or user.' },
    { name: 'evaluations', unit: 'evaluations', meaning: 'Made in the period.' },
    { name: 'judged', unit: 'evaluations', meaning: 'Those that say passed or not passed.' },
    { name: 'passes', unit: 'evaluations', meaning: 'Those that passed.' },
    ...rateColumns('pass_rate', 'passes / judged'),
    { name: 'score', unit: 'score 0..1', meaning: 'Mean score, 1 the best.' },
    NOTE_COLUMN,
  ],
  reading:
    'An evaluation that states neither a verdict nor a label has no pass rate until a threshold is configured for it.',
  equals:
    'Equal to the share of passing scores in evaluation tools; direction and threshold are those of the configuration.',
  binds: { ...RANGE_BINDS, evaluation: 'String', period: 'String', week_start: 'UInt8' },
  bind: (value, context) => ({
    ...value,
    ...resolveRange(value, context, 56),
    week_start: weekdayNumber(value.week_start),
  }),
  finish: (rows, value) =>
    rows.map((row) => {
      const { rate, low, high, note } = rateOf(row.passes, row.judged, value.min_count)
      return {
        start: row.start,
        evaluation: row.evaluation,
        source: row.judged_by,
        evaluations: row.evaluations,
        judged: row.judged,
        passes: row.passes,
        pass_rate: rate,
        ci_low: low,
        ci_high: high,
        score: row.score,
        note,
      }
    }),
  sentence(rows) {
    const latest = [...Map.groupBy(rows, (row) => `${row.evaluation}\n${row.source}`).values()].flatMap((own) => {
      const last = own.findLast((row) => row.pass_rate !== null)
      return last === undefined ? [] : [`${last.evaluation} ${percent(Number(last.pass_rate))}`]
    })
    if (rows.length === 0) return 'There are no evaluations in this range.'
    return latest.length === 0
      ? 'No evaluation has enough verdicts to say a rate.'
      : `Latest pass rates: ${latest.join(', ')}.`
  },
})
