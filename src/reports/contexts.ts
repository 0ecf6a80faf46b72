import { z } from 'zod'
import { leadCaveat, leaderOf } from './leader.ts'
import { checkRange, dateRange, minCount, RANGE_BINDS, resolveRange, rowLimit } from './parameters.ts'
import { NOTE_COLUMN, rateColumns, rateOf } from './rates.ts'
import { defineReport } from './report.ts'
import { countOf, percentWithin } from './wording.ts'

/** Retrieved documents and sources that stand in bad answers. */
export const contexts = defineReport({
  name: 'contexts',
  title: 'Contexts of bad answers',
  question: 'Which documents and sources stand in answers that failed or scored low?',
  parameters: z
    .strictObject({
      level: z
        .enum(['document', 'source'])
        .default('document')
        .describe('One row for each document, or for each source.'),
      low_score: z.coerce.number().min(0).max(1).default(0.5).describe('Scores below this are low.'),
      ...dateRange,
      limit: rowLimit(100),
      min_count: minCount,
    })
    .superRefine(checkRange),
  columns: [
    { name: 'source', unit: '', meaning: 'Data source or retriever.' },
    { name: 'document', unit: '', meaning: 'Id of the document; empty with level=source.' },
    { name: 'interactions', unit: 'interactions', meaning: 'Exchanges that retrieved it.' },
    { name: 'failures', unit: 'interactions', meaning: 'Those that failed.' },
    { name: 'scored', unit: 'interactions', meaning: 'Those with a score.' },
    { name: 'low_scored', unit: 'interactions', meaning: 'Those with a low score.' },
    { name: 'bad', unit: 'interactions', meaning: 'Failed or scored low.' },
    ...rateColumns('bad_rate', 'bad / interactions'),
    { name: 'eval_score', unit: 'score 0..1', meaning: 'Mean score of those exchanges.' },
    { name: 'retrieval_score', unit: '', meaning: "Mean score that the retriever gave it, on the retriever's scale." },
    { name: 'example', unit: '', meaning: 'Latest bad interaction with it.' },
    NOTE_COLUMN,
  ],
  reading:
    'A document that stands in bad answers may be wrong, old, or only popular: compare bad_rate with that of other documents, and look at the example.',
  equals: 'No vendor default.',
  binds: { ...RANGE_BINDS, level: 'String', low_score: 'Float64', limit: 'UInt32' },
  bind: (value, context) => ({ ...value, ...resolveRange(value, context, 28) }),
  finish: (rows, value) =>
    rows.map((row) => {
      const { rate, low, high, note } = rateOf(row.bad, row.interactions, value.min_count)
      return {
        source: row.source,
        document: row.document,
        interactions: row.interactions,
        failures: row.failures,
        scored: row.scored,
        low_scored: row.low_scored,
        bad: row.bad,
        bad_rate: rate,
        ci_low: low,
        ci_high: high,
        eval_score: row.score,
        retrieval_score: row.retrieval_score,
        example: row.example,
        note,
      }
    }),
  sentence(rows, value) {
    if (rows.length === 0) return 'Nothing was retrieved in this range.'
    const worst = leaderOf(
      rows,
      (row) => Number(row.bad),
      (row) => Number(row.interactions),
      value.min_count,
    )
    if (worst === undefined) return 'No document or source was retrieved often enough to say a rate.'
    const { row, rate } = worst
    if (rate.value === 0) return 'No document or source stands in answers that failed or scored low.'
    const name = [row.source, row.document].filter(Boolean).join(' / ') || 'An unnamed source'
    return `${name} stands in bad answers most: ${percentWithin(rate.value, rate.low, rate.high)} of the ${countOf(worst.total, 'interaction')} that retrieved it failed or scored low${leadCaveat(worst)}.`
  },
})
