import { z } from 'zod'
import { periodsBetween } from './calendar.ts'
import { type Comparison, compareGroups, comparisonColumns, correctTogether, isClear } from './compare.ts'
import { checkRange, dateRange, minCount, RANGE_BINDS, resolveRange, weekdayNumber, weekStart } from './parameters.ts'
import { NOTE_COLUMN, numberOrNull, rateColumns, rateOf } from './rates.ts'
import { defineReport, type ReportRow } from './report.ts'
import { listed, percent, pointsApart } from './wording.ts'

/** What stands under `model` in the rows of all models and versions together. */
const ALL = '(all)'

/** Whether quality, speed or cost change from week to week, over all and where the version does not. */
export const drift = defineReport({
  name: 'drift',
  title: 'Drift',
  question: 'Is quality, speed or cost drifting from week to week, over all and where model and prompt stay the same?',
  parameters: z.strictObject({ ...dateRange, week_start: weekStart, min_count: minCount }).superRefine(checkRange),
  columns: [
    { name: 'week', unit: 'ISO date', meaning: 'First day of the week.' },
    { name: 'model', unit: '', meaning: 'Model; `(all)` for everything of the week together.' },
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
        '`worse` or `better` where failure rate or score changed clearly (p_value_corrected below 0.05), else empty.',
    },
    NOTE_COLUMN,
  ],
  reading:
    'Rows of `(all)` tell whether quality changed at all; the others, where model and prompt stayed the same, whether something else than they did it. ' +
    'All comparisons shown are corrected together: where nothing changed, the chance that any of them is called worse or better is at most 5 %. ' +
    'Intervals are not corrected, so some leave out zero by chance. The first and last week of a range may be cut.',
  equals: 'No vendor default.',
  binds: { ...RANGE_BINDS, week_start: 'UInt8' },
  bind: (value, context) => ({
    ...value,
    ...resolveRange(value, context, 56),
    week_start: weekdayNumber(value.week_start),
  }),
  finish(found, value) {
    const rows = [...weekTotals(found), ...found]
    const befores = rows.map((row, index) => weekBefore(row, rows[index - 1]))
    const changes = rows.map((row, index) => compareGroups(row, befores[index], value.min_count))
    const corrected = correctTogether(changes.map((change) => change.p_value))
    return rows.map((row, index) => {
      const before = befores[index]
      const { direction, ...change } = changes[index] as Comparison
      const { rate, low, high, note } = rateOf(row.failures, row.interactions, value.min_count)
      const p_value_corrected = corrected[index] ?? null
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
        ...change,
        p_value_corrected,
        duration_p50_ms: row.duration_p50,
        duration_p50_change: ratio(row.duration_p50, before?.duration_p50),
        duration_p95_ms: row.duration_p95,
        cost_per_interaction: row.cost_per_interaction,
        cost_change: ratio(row.cost_per_interaction, before?.cost_per_interaction),
        drifting: isClear(p_value_corrected) ? (direction > 0 ? 'worse' : 'better') : '',
        note,
      }
    })
  },
  sentence(rows) {
    if (rows.length === 0) return 'There are no interactions in this range.'
    const all = rows.filter((row) => row.model === ALL)
    const compared = all.filter((row) => row.failure_change !== null)
    const latest = compared.at(-1)
    if (latest === undefined) return 'There are not two weeks in a row with enough interactions to compare.'
    const worse = compared.filter((row) => row.drifting === 'worse')
    const now = `In the week of ${latest.week}, ${percent(Number(latest.failure_rate))} of interactions failed, ${
      latest.drifting === '' ? 'no clear change against the week before' : inWords(latest)
    }.`
    const fallen = worse.filter((row) => row !== latest)
    const then =
      fallen.length === 0
        ? ''
        : ` Quality fell in the week of ${listed(fallen.map((row) => `${row.week} (${inWords(row)})`))}.`
    const same = rows.filter((row) => row.model !== ALL && row.drifting === 'worse')
    const cause =
      same.length === 0
        ? ' No model and prompt version became clearly worse while it stayed the same.'
        : ` It became clearly worse while model and prompt stayed the same for ${listed(same.map((row) => `${nameOf(row)} in the week of ${row.week}`))}.`
    return `${now}${then}${cause}`
  },
})

/** Weeks over all models and versions: sums of the rows, and what cannot be summed left out. */
function weekTotals(rows: readonly ReportRow[]): ReportRow[] {
  return [...Map.groupBy(rows, (row) => String(row.week))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, parts]) => {
      const sum = (value: (row: ReportRow) => number) => parts.reduce((total, row) => total + value(row), 0)
      const scored = sum((row) => Number(row.scored))
      const score = scored === 0 ? null : sum((row) => Number(row.scored) * Number(row.score ?? 0)) / scored
      const squares = sum((row) => {
        const within = Math.max(0, Number(row.scored) - 1) * (numberOrNull(row.score_variance) ?? 0)
        return within + Number(row.scored) * (Number(row.score ?? 0) - (score ?? 0)) ** 2
      })
      return {
        week,
        model_name: ALL,
        prompt: '',
        version: '',
        interactions: sum((row) => Number(row.interactions)),
        failures: sum((row) => Number(row.failures)),
        scored,
        score,
        score_variance: scored < 2 ? null : squares / (scored - 1),
        cost_per_interaction: null,
        duration_p50: null,
        duration_p95: null,
      }
    })
}

function inWords(row: ReportRow): string {
  const change = (name: string) =>
    ['', '_low', '_high'].map((end) => Number(row[`${name}${end}`])) as [number, number, number]
  const failure = pointsApart(...change('failure_change'))
  const [score] = change('score_change')
  const scored =
    row.score_change === null ? '' : `, score ${Math.abs(score).toFixed(2)} ${score < 0 ? 'lower' : 'higher'}`
  return `failures ${failure.apart} than the week before, 95 % interval ${failure.interval}${scored}`
}

function nameOf(row: ReportRow): string {
  return [row.model, row.prompt_name, row.prompt_version].filter(Boolean).join(' ') || '(unnamed)'
}

function weekBefore(row: ReportRow, previous: ReportRow | undefined): ReportRow | undefined {
  if (previous === undefined) return undefined
  const same = ['model_name', 'prompt', 'version'].every((column) => row[column] === previous[column])
  return same && periodsBetween(String(previous.week), String(row.week), 'week') === 1 ? previous : undefined
}

function ratio(value: unknown, before: unknown): number | null {
  const [now, then] = [numberOrNull(value), numberOrNull(before)]
  return now === null || then === null || then === 0 ? null : now / then
}
