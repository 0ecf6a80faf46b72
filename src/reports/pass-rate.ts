import { z } from 'zod'
import { type Period, periodsBetween } from './calendar.ts'
import { CORRECTED_COLUMN, correctTogether, isClear } from './compare.ts'
import { checkRange, dateRange, minCount, RANGE_BINDS, resolveRange, weekdayNumber, weekStart } from './parameters.ts'
import { NOTE_COLUMN, rateColumns, rateOf } from './rates.ts'
import { defineReport, type ReportRow } from './report.ts'
import { difference, equalSharesP } from './statistics/proportions.ts'
import { countOf, percent, percentWithin, pointsApart } from './wording.ts'

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
    {
      name: 'change',
      unit: 'share -1..1',
      meaning: 'pass_rate minus that of the same evaluation in the period just before; null where it made none then.',
    },
    { name: 'change_low', unit: 'share -1..1', meaning: 'Lower end of its 95 % interval (Newcombe).' },
    { name: 'change_high', unit: 'share -1..1', meaning: 'Upper end of it.' },
    { name: 'p_value', unit: 'probability', meaning: 'Two-sided, of no change.' },
    CORRECTED_COLUMN,
    NOTE_COLUMN,
  ],
  reading:
    'An evaluation that states neither a verdict nor a label has no pass rate until a threshold is configured for it. ' +
    'A change is clear where p_value_corrected is below 0.05; the period that is still running may be cut.',
  equals:
    'Equal to the share of passing scores in evaluation tools; direction and threshold are those of the configuration.',
  binds: { ...RANGE_BINDS, evaluation: 'String', period: 'String', week_start: 'UInt8' },
  bind: (value, context) => ({
    ...value,
    ...resolveRange(value, context, 56),
    week_start: weekdayNumber(value.week_start),
  }),
  finish(rows, value) {
    const changes = rows.map((row, index) => changeOf(row, rows[index - 1], value.period, value.min_count))
    const corrected = correctTogether(changes.map((change) => change.p_value))
    return rows.map((row, index) => {
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
        ...changes[index],
        p_value_corrected: corrected[index] ?? null,
        note,
      }
    })
  },
  sentence(rows, value) {
    if (rows.length === 0) return 'There are no evaluations in this range.'
    const parts = [...Map.groupBy(rows, (row) => `${row.evaluation}\n${row.source}`).values()].flatMap((own) => {
      const last = own.findLast((row) => row.pass_rate !== null)
      return last === undefined ? [] : [inWords(last, own, value.period)]
    })
    return parts.length === 0 ? 'No evaluation has enough verdicts to say a rate.' : parts.join(' ')
  },
})

function changeOf(row: ReportRow, before: ReportRow | undefined, period: Period, minCount: number) {
  const follows =
    before !== undefined &&
    before.evaluation === row.evaluation &&
    before.judged_by === row.judged_by &&
    periodsBetween(String(before.start), String(row.start), period) === 1
  if (!follows || Math.min(Number(row.judged), Number(before.judged)) < Math.max(1, minCount)) {
    return { change: null, change_low: null, change_high: null, p_value: null }
  }
  const shares = [row.passes, row.judged, before.passes, before.judged].map(Number) as [number, number, number, number]
  const { value, low, high } = difference(...shares)
  return { change: value, change_low: low, change_high: high, p_value: equalSharesP(...shares) }
}

function inWords(last: ReportRow, all: readonly ReportRow[], period: string): string {
  const of = (row: ReportRow) => `the ${period} of ${row.start}`
  const now = `Of ${countOf(Number(last.judged), 'verdict')} of ${last.evaluation} in ${of(last)}, ${percentWithin(Number(last.pass_rate), Number(last.ci_low), Number(last.ci_high))} passed`
  const moved = isClear(last.p_value_corrected)
    ? `, ${pointsApart(Number(last.change), Number(last.change_low), Number(last.change_high)).apart} than the ${period} before`
    : ''
  const fallen = all.findLast((row) => row !== last && isClear(row.p_value_corrected) && Number(row.change) < 0)
  const then =
    fallen === undefined ? '' : `; it had fallen clearly in ${of(fallen)}, to ${percent(Number(fallen.pass_rate))}`
  return `${now}${moved}${then}.`
}
