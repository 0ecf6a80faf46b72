import type { ReportRow } from '../reports/report.ts'
import type { ReportAnswer } from '../reports/run.ts'
import type { Paint } from './paint.ts'
import { chartOf } from './report-charts.ts'
import { table, wrap } from './report-table.ts'

/** Columns that a narrow terminal does without first. */
const SPARE: Readonly<Record<string, readonly string[]>> = {
  cost: ['users', 'cost_per_user', 'input_tokens', 'output_tokens', 'cached_share'],
  drift: ['prompt_name', 'eval_score', 'cost_change', 'cost_per_interaction', 'duration_p95_ms', 'p_value'],
  failures: ['step_kind', 'intents', 'first_seen', 'last_seen', 'pattern'],
  intents: ['users', 'partials', 'feedback_score', 'duration_p95_ms', 'top_reason'],
  'retention-impact': ['rate_exposed', 'rate_unexposed', 'p_value', 'strata'],
  sessions: ['users', 'turns_on_average', 'failures_on_average', 'returned'],
  tools: ['users', 'errors', 'duration_p95_ms', 'top_error'],
  users: ['account_id', 'tool_failures', 'escalations', 'top_reason', 'last_failure'],
  versions: ['users', 'last_seen', 'p_value', 'duration_p95_ms', 'eval_score'],
}

/** The questions that can be asked, one line each. */
export function renderReportList(
  list: readonly { readonly name: string; readonly question: string }[],
  paint: Paint,
  width: number,
): string {
  const longest = Math.max(...list.map(({ name }) => name.length))
  const lines = list.flatMap(({ name, question }) => {
    const [first = '', ...more] = wrap(question, width - longest - 4)
    return [
      `  ${paint.bold(name.padEnd(longest))}  ${first}`,
      ...more.map((line) => `${' '.repeat(longest + 4)}${line}`),
    ]
  })
  return [...lines, '', paint.dim('Run `cohortel report <name>`; `--help` after a name tells its parameters.')].join(
    '\n',
  )
}

/** An answer for the terminal: the sentence, a picture where one says more, and the table. */
export function renderAnswer(answer: ReportAnswer, title: string, paint: Paint, width: number): string {
  const { from, to, timezone } = answer.parameters
  const parts = [
    `${paint.bold(title)}  ${paint.dim(`${from} to ${to}, ${timezone}`)}`,
    ...wrap(answer.sentence, width),
    '',
  ]
  const chart = chartOf(answer, paint, width)
  if (chart.length > 0) parts.push(...chart, '')
  const body =
    answer.report === 'retention' && answer.rows.length > 0
      ? triangles(answer.rows, paint, width)
      : table(answer.columns, answer.rows, paint, width, SPARE[answer.report])
  return [...parts, ...body].join('\n')
}

/** Retention as people draw it: a line for each cohort, a column for each period, a block for each segment. */
function triangles(rows: readonly ReportRow[], paint: Paint, width: number): string[] {
  const sizes = Map.groupBy(rows, (row) => String(row.cohort))
  const lived = [...sizes]
    .filter(([, cells]) => cells.some((row) => Number(row.cohort_size) > 0))
    .map(([cohort]) => cohort)
  const last = Math.max(...rows.map((row) => Number(row.period)))
  const room = Math.min(last, Math.floor((width - 22) / 7))
  const lines: string[] = []
  for (const [segment, own] of Map.groupBy(rows, (row) => String(row.segment))) {
    if (own.every((row) => Number(row.cohort_size) === 0)) continue
    const cells = new Map(own.map((row) => [`${row.cohort} ${row.period}`, row]))
    const periods = Array.from({ length: room }, (_, index) => index + 1)
    lines.push(paint.bold(segment))
    lines.push(
      paint.dim(`cohort      ${'users'.padStart(8)}${periods.map((period) => String(period).padStart(7)).join('')}`),
    )
    for (const cohort of lived) {
      const users = Number(cells.get(`${cohort} 0`)?.cohort_size ?? 0).toLocaleString('en-US')
      const rates = periods.map((period) => rateText(cells.get(`${cohort} ${period}`)).padStart(7)).join('')
      lines.push(`${cohort}  ${users.padStart(8)}${rates}`.trimEnd())
    }
    lines.push('')
  }
  const more = room < last ? ` Periods after ${room} have no room here.` : ''
  const legend = `Per cent of the users whose period is over who came back; – too few, blank not over yet.${more} --format csv has users, intervals and cohorts without anybody.`
  return [...lines, ...wrap(legend, width).map((text) => paint.dim(text))]
}

function rateText(row: ReportRow | undefined): string {
  if (row === undefined) return ''
  return row.rate === null ? '–' : (Number(row.rate) * 100).toFixed(1)
}
