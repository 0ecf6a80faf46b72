import { z } from 'zod'
import { leadCaveat, leaderOf } from './leader.ts'
import { checkRange, dateRange, minCount, RANGE_BINDS, resolveRange } from './parameters.ts'
import { NOTE_COLUMN, numberOrNull, rateColumns, rateOf, total } from './rates.ts'
import { defineReport } from './report.ts'
import { count, countOf, dollars, percentWithin } from './wording.ts'

/** What users want, how often they do not get it, and what it costs. */
export const intents = defineReport({
  name: 'intents',
  title: 'Intents',
  question: 'What do users want, and which of it fails most?',
  parameters: z.strictObject({ ...dateRange, min_count: minCount }).superRefine(checkRange),
  columns: [
    { name: 'intent', unit: '', meaning: 'What the user wanted; `(none)` where unknown.' },
    { name: 'interactions', unit: 'interactions', meaning: 'Exchanges with this intent.' },
    { name: 'users', unit: 'users', meaning: 'Known users who had it.' },
    { name: 'failures', unit: 'interactions', meaning: 'Those that failed.' },
    ...rateColumns('failure_rate', 'failures / interactions'),
    { name: 'partials', unit: 'interactions', meaning: 'Those that gave less than was asked for.' },
    {
      name: 'silent_failures',
      unit: 'interactions',
      meaning: 'Failures that nobody saw: nothing came back and the model answered all the same.',
    },
    { name: 'eval_score', unit: 'score 0..1', meaning: 'Mean of the headline evaluation.' },
    { name: 'feedback_score', unit: 'score 0..1', meaning: 'Mean of what users said.' },
    { name: 'cost_usd', unit: 'US dollars', meaning: 'What these exchanges cost, where a price is known.' },
    { name: 'duration_p50_ms', unit: 'ms', meaning: 'Median duration.' },
    { name: 'duration_p95_ms', unit: 'ms', meaning: '95th percentile of the duration.' },
    { name: 'top_reason', unit: '', meaning: 'Most frequent reason of failure.' },
    { name: 'top_step', unit: '', meaning: 'Step that broke most often.' },
    NOTE_COLUMN,
  ],
  reading:
    'Ordered by the number of failures, because that is what mending one would save. Compare rates by their intervals.',
  equals: 'No vendor has it: intent and outcome are derived from the trace.',
  binds: RANGE_BINDS,
  bind: (value, context) => ({ ...value, ...resolveRange(value, context, 28) }),
  finish: (rows, value) =>
    rows.map((row) => {
      const { rate, low, high, note } = rateOf(row.failures, row.interactions, value.min_count)
      return {
        intent: row.intent_name,
        interactions: row.interactions,
        users: row.users,
        failures: row.failures,
        failure_rate: rate,
        ci_low: low,
        ci_high: high,
        partials: row.partials,
        silent_failures: row.silent_failures,
        eval_score: row.score,
        feedback_score: row.feedback,
        cost_usd: row.cost,
        duration_p50_ms: row.duration_p50,
        duration_p95_ms: row.duration_p95,
        top_reason: row.top_reason,
        top_step: row.top_step,
        note,
      }
    }),
  sentence(rows, value) {
    if (rows.length === 0) return 'There are no interactions in this range.'
    const [failures, interactions] = [total(rows, 'failures'), total(rows, 'interactions')]
    const all = `${count(failures)} of ${count(interactions)} interactions failed`
    const worst = leaderOf(
      rows,
      (row) => Number(row.failures),
      (row) => Number(row.interactions),
      value.min_count,
    )
    if (worst === undefined) return `${all}; no intent has enough of them to say which fails most.`
    if (failures === 0) return `${all}.`
    const { row, rate } = worst
    const why = row.top_step === '' ? '' : `, most often at ${row.top_step}`
    const cost = numberOrNull(row.cost_usd)
    const spent = cost === null || cost === 0 ? '' : ` It cost ${dollars(cost)} of ${dollars(total(rows, 'cost_usd'))}.`
    return `${all}; ${row.intent} fails most: ${percentWithin(rate.value, rate.low, rate.high)} of ${countOf(worst.total, 'interaction')}${leadCaveat(worst)}${why}.${spent}`
  },
})
