import { z } from 'zod'
import { leadCaveat, leaderOf } from './leader.ts'
import {
  checkRange,
  dateRange,
  divideBy,
  dividingProperties,
  minCount,
  RANGE_BINDS,
  resolveRange,
} from './parameters.ts'
import { highest, NOTE_COLUMN, rateColumns, rateOf } from './rates.ts'
import { defineReport, type ReportRow } from './report.ts'
import { count, countOf, percentWithin } from './wording.ts'

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
    const parts = [
      worstTool(rows, value),
      loudest(rows, value),
      ...(value.by === 'none' ? [] : [worstSegment(rows, value)]),
    ]
    const said = parts.filter((part) => part !== '')
    return said.length === 0 ? 'No tool broke in this range.' : said.join(' ')
  },
})

interface Asked {
  readonly by: string
  readonly min_count: number
}

function whereOf(row: ReportRow, { by }: Asked): string {
  return by === 'none' ? '' : ` for ${by} ${row.segment}`
}

/** The tool that lost most interactions. */
function worstTool(rows: readonly ReportRow[], asked: Asked): string {
  const lost = highest(rows, (row) => Number(row.root_causes))
  if (lost === undefined || Number(lost.root_causes) === 0) return ''
  const silent = Number(lost.silent_failures)
  const how = silent === 0 ? '' : `, ${count(silent)} of them silently, without any error`
  return `Most interactions failed at ${lost.tool}${whereOf(lost, asked)}: ${count(Number(lost.root_causes))} of the ${count(Number(lost.interactions))} that called it${how}.`
}

/** The tool with most errors per call. */
function loudest(rows: readonly ReportRow[], asked: Asked): string {
  const errors = (row: ReportRow) => Number(row.errors)
  const found = leaderOf(rows, errors, (row) => Number(row.calls), asked.min_count)
  if (found === undefined || found.rate.value === 0) return ''
  const { row, rate } = found
  return `Most errors per call: ${row.tool}${whereOf(row, asked)}, ${percentWithin(rate.value, rate.low, rate.high)} of ${countOf(found.total, 'call')}${leadCaveat(found)}.`
}

/** The segment in which most calls of tools broke, loudly or silently. */
function worstSegment(rows: readonly ReportRow[], { by, min_count }: Asked): string {
  const segments = [...Map.groupBy(rows, (row) => String(row.segment))].map(([segment, own]) => ({
    segment,
    calls: own.reduce((sum, row) => sum + Number(row.calls), 0),
    // A silent failure ended without an error, so no call counts twice.
    broken: own.reduce((sum, row) => sum + Number(row.errors) + Number(row.silent_failures), 0),
  }))
  const found = leaderOf(
    segments,
    (each) => Math.min(each.broken, each.calls),
    (each) => each.calls,
    min_count,
  )
  if (found === undefined || found.rate.value === 0) return ''
  const { row, rate } = found
  return `Hit most by failing tools: ${by} ${row.segment}, where ${percentWithin(rate.value, rate.low, rate.high)} of ${count(found.total)} calls broke, loudly or silently${leadCaveat(found)}.`
}
