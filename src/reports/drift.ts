import { z } from 'zod'
import { compareGroups, comparisonColumns, isClear } from './compare.ts'
import { checkRange, dateRange, minCount, RANGE_BINDS, resolveRange, weekdayNumber, weekStart } from './parameters.ts'
import { NOTE_COLUMN, numberOrNull, rateColumns, rateOf } from './rates.ts'
import { defineReport, type ReportRow } from './report.ts'

/** Whether quality, speed or cost change although the version does not. */
export const drift = defineReport({
  name: 'drift',
  title: 'Drift',
  question: 'Is quality, speed or cost drifting from week to week, although model and prompt stay the same?',
  parameters: z.strictObject({ ...dateRange, week_start: weekStart, min_count: minCount }).superRefine(checkRange),
  columns: [
    { name: 'week', unit: 'ISO date', meaning: 'First day of the week.' },
    { name: 'model', unit: '', meaning: 'Model.' },
    { name: 'prompt_name', unit: '', meaning: 'Prompt.' },
    { name: 'prompt_version', unit: '', meaning: 'Version of the prompt.' },
    { name: 'interactions', unit: 'interactions', meaning: 'Exchanges of the week.' },
    ...rateColumns('failure_rate', 'Share of them that failed'),
    { name: 'eval_score', unit: 'score 0..1', meaning: 'Mean of the headline evaluation.' },
    ...comparisonColumns('the week before'),
    { name: 'duration_p50_ms', unit: 'ms', meaning: 'Median duration.' },
    { name: 'duration_p50_change', unit: 'ratio', meaning: 'Against the week before: 1.2 = 20 % slower.' },
    { name: 'duration_p95_ms', unit: 'ms', meaning: '95th percentile.' },
    { name: 'cost_per_interaction', unit: 'US dollars', meaning: 'Mean, where a price is known.' },
    { name: 'cost_change', unit: 'ratio', meaning: 'Against the week before: 1.2 = 20 % dearer.' },
    {
      name: 'drifting',
      unit: '',
      meaning:
        '`worse` or `better` where failure rate or score changed clearly (the interval leaves out zero), else empty.',
    },
    NOTE_COLUMN,
  ],
  reading:
    'Look for `worse` twice in a row: of many comparisons one in twenty is clear by chance. The first and last week of a range may be cut.',
  equals: 'No vendor default.',
  binds: { ...RANGE_BINDS, week_start: 'UInt8' },
  bind: (value, context) => ({
    ...value,
    ...resolveRange(value, context, 56),
    week_start: weekdayNumber(value.week_start),
  }),
  finish: (rows, value) =>
    rows.map((row, index) => {
      const before = weekBefore(row, rows[index - 1])
      const changes = compareGroups(row, before, value.min_count)
      const { rate, low, high, note } = rateOf(row.failures, row.interactions, value.min_count)
      return {
        week: row.week,
        model: row.model_name,
        prompt_name: row.prompt,
        prompt_version: row.version,
        interactions: row.interactions,
        failure_rate: rate,
        ci_low: low,
        ci_high: high,
        eval_score: row.score,
        ...changes,
        duration_p50_ms: row.duration_p50,
        duration_p50_change: ratio(row.duration_p50, before?.duration_p50),
        duration_p95_ms: row.duration_p95,
        cost_per_interaction: row.cost_per_interaction,
        cost_change: ratio(row.cost_per_interaction, before?.cost_per_interaction),
        drifting: direction(changes),
        note,
      }
    }),
  sentence(rows) {
    if (rows.length === 0) return 'There are no interactions in this range.'
    const last =
      rows
        .map((row) => String(row.week))
        .toSorted()
        .at(-1) ?? ''
    const recent = rows.filter((row) => row.week === last)
    const worse = recent.filter((row) => row.drifting === 'worse')
    const names = (list: readonly ReportRow[]) =>
      list
        .map((row) => [row.model, row.prompt_name, row.prompt_version].filter(Boolean).join(' ') || '(unnamed)')
        .join(', ')
    if (worse.length > 0) return `In the week of ${last}, quality fell clearly for ${names(worse)}.`
    const ever = rows.filter((row) => row.drifting === 'worse')
    return ever.length === 0
      ? `No model or prompt version became clearly worse from one week to the next, up to the week of ${last}.`
      : `In the week of ${last} nothing became clearly worse; before that, in the week of ${ever.at(-1)?.week}, ${names(ever.slice(-1))} did.`
  },
})

function weekBefore(row: ReportRow, previous: ReportRow | undefined): ReportRow | undefined {
  if (previous === undefined) return undefined
  const same = ['model_name', 'prompt', 'version'].every((column) => row[column] === previous[column])
  const week = Date.parse(String(row.week)) - Date.parse(String(previous.week))
  return same && week === 7 * 86_400_000 ? previous : undefined
}

function ratio(value: unknown, before: unknown): number | null {
  const [now, then] = [numberOrNull(value), numberOrNull(before)]
  return now === null || then === null || then === 0 ? null : now / then
}

function direction(change: ReturnType<typeof compareGroups>): 'worse' | 'better' | '' {
  const failure = isClear(change.failure_change_low, change.failure_change_high) ? (change.failure_change ?? 0) : 0
  const score = isClear(change.score_change_low, change.score_change_high) ? (change.score_change ?? 0) : 0
  if (failure > 0 || score < 0) return 'worse'
  return failure < 0 || score > 0 ? 'better' : ''
}
