import { z } from 'zod'
import {
  checkRange,
  dateRange,
  divideBy,
  dividingProperties,
  minCount,
  RANGE_BINDS,
  resolveRange,
} from './parameters.ts'
import { highest, NOTE_COLUMN, numberOrNull, rateColumns, rateOf } from './rates.ts'
import { defineReport } from './report.ts'
import { count, percent } from './wording.ts'

/** Where tools break, and whom it hits. */
export const tools = defineReport({
  name: 'tools',
  title: 'Tools',
  question: 'Which tools break, loudly or silently, and which segment of users do they hit most?',
  parameters: z.strictObject({ by: divideBy('none'), ...dateRange, min_count: minCount }).superRefine(checkRange),
  columns: [
    { name: 'tool', unit: '', meaning: 'Name of the tool.' },
    { name: 'segment', unit: '', meaning: 'Value of what `by` names; `all` without.' },
    { name: 'calls', unit: 'calls', meaning: 'Tool spans.' },
    { name: 'interactions', unit: 'interactions', meaning: 'Exchanges that called it.' },
    { name: 'users', unit: 'users', meaning: 'Known users of those.' },
    { name: 'errors', unit: 'calls', meaning: 'Calls that ended in an error.' },
    ...rateColumns('error_rate', 'errors / calls'),
    {
      name: 'root_causes',
      unit: 'interactions',
      meaning: 'Exchanges that failed because this tool was the first to break.',
    },
    {
      name: 'silent_failures',
      unit: 'interactions',
      meaning: 'Of those, the ones without any error: it gave nothing usable and the model answered all the same.',
    },
    { name: 'users_hit', unit: 'users', meaning: 'Known users who met an error or failure of it.' },
    { name: 'duration_p50_ms', unit: 'ms', meaning: 'Median duration of a call.' },
    { name: 'duration_p95_ms', unit: 'ms', meaning: '95th percentile.' },
    { name: 'top_error', unit: '', meaning: 'Most frequent error type.' },
    NOTE_COLUMN,
  ],
  reading:
    'errors counts calls, also those that were made good; root_causes and silent_failures count exchanges that were lost. A tool with few errors and many silent failures is the one that dashboards of errors do not show.',
  equals: 'No vendor has it: silent failures and root causes are derived from the trace.',
  binds: { ...RANGE_BINDS, by: 'String' },
  bind: (value, context) => ({ ...value, ...resolveRange(value, context, 28) }),
  properties: dividingProperties,
  finish: (rows, value) =>
    rows.map((row) => {
      const { rate, low, high, note } = rateOf(row.errors, row.calls, value.min_count)
      return {
        tool: row.tool,
        segment: row.segment,
        calls: row.calls,
        interactions: row.interactions,
        users: row.users,
        errors: row.errors,
        error_rate: rate,
        ci_low: low,
        ci_high: high,
        root_causes: row.root_causes,
        silent_failures: row.silent_failures,
        users_hit: row.users_hit,
        duration_p50_ms: row.duration_p50,
        duration_p95_ms: row.duration_p95,
        top_error: row.top_error,
        note,
      }
    }),
  sentence(rows, value) {
    if (rows.length === 0) return 'No tool was called in this range.'
    const lost = highest(rows, (row) => Number(row.root_causes))
    const loud = highest(rows, (row) => numberOrNull(row.error_rate))
    const within = (row: { readonly segment?: unknown }) =>
      value.by === 'none' ? '' : ` for ${value.by} ${row.segment}`
    const parts: string[] = []
    if (lost !== undefined && Number(lost.root_causes) > 0) {
      parts.push(
        `${lost.tool}${within(lost)} cost most interactions: ${count(Number(lost.root_causes))}, of which ${count(Number(lost.silent_failures))} silently`,
      )
    }
    if (loud !== undefined && Number(loud.error_rate) > 0) {
      parts.push(
        `${loud.tool}${within(loud)} has the most errors per call, ${percent(Number(loud.error_rate))} of ${count(Number(loud.calls))}`,
      )
    }
    return parts.length === 0 ? 'No tool broke in this range.' : `${parts.join('; ')}.`
  },
})
