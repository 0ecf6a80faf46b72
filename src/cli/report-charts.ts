import type { ReportRow } from '../reports/report.ts'
import type { ReportAnswer } from '../reports/run.ts'
import type { Paint } from './paint.ts'

/** What a bar chart of a report shows: a block for each group, a bar for each row. */
interface BarChart {
  readonly group: readonly string[]
  readonly label: readonly string[]
  readonly value: string
  /** Rows that are drawn; all where not given. */
  readonly only?: (row: ReportRow) => boolean
  /** True where a long bar is bad news. */
  readonly bad?: boolean
}

/** Reports in which a picture of shares says more than their digits. */
const BARS: Readonly<Record<string, BarChart>> = {
  'dose-response': { group: [], label: ['uses'], value: 'rate' },
  funnel: { group: ['segment'], label: ['event'], value: 'rate' },
  intents: { group: [], label: ['intent'], value: 'failure_rate', bad: true },
  tools: { group: ['segment'], label: ['tool'], value: 'error_rate', bad: true },
  sessions: { group: ['turns'], label: ['ending'], value: 'return_rate' },
  'pass-rate': { group: ['evaluation'], label: ['start'], value: 'pass_rate' },
  versions: { group: [], label: ['version'], value: 'failure_rate', bad: true },
  drift: { group: [], label: ['week'], value: 'failure_rate', bad: true, only: (row) => row.model === '(all)' },
}

const MOST_BARS = 40

/** The picture of an answer, or nothing where there is none to draw. */
export function chartOf({ report, rows, parameters }: ReportAnswer, paint: Paint, width: number): string[] {
  if (report === 'retention') return retentionChart(rows, parameters.anchor === 'first_time', paint, width)
  if (report === 'retention-impact') return differenceChart(rows, paint, width)
  const chart = BARS[report]
  return chart === undefined ? [] : barChart(chart, rows, paint, width)
}

/** Solid up to the lower end of the interval, shaded up to its upper end. */
function barChart(chart: BarChart, all: readonly ReportRow[], paint: Paint, width: number): string[] {
  const rows = all.filter((row) => row[chart.value] !== null && (chart.only?.(row) ?? true))
  if (rows.length < 2 || rows.length > MOST_BARS) return []
  const text = (row: ReportRow, names: readonly string[]) => names.map((name) => String(row[name])).join(' ')
  const longest = Math.max(...rows.map((row) => text(row, chart.label).length))
  const top = Math.max(...rows.map((row) => Number(row.ci_high)))
  const room = Math.min(50, width - longest - 12)
  if (room < 10 || top <= 0) return []
  const colour = chart.bad ? paint.bad : paint.good
  const lines: string[] = [paint.dim(`${chart.value.replaceAll('_', ' ')}; shaded: 95 % interval`)]
  for (const [group, own] of Map.groupBy(rows, (row) => text(row, chart.group))) {
    if (group !== '' && group !== 'all') lines.push(paint.bold(`${chart.group.join(' ')} ${group}`))
    for (const row of own) {
      const solid = Math.round((Number(row.ci_low) / top) * room)
      const end = Math.max(solid, Math.round((Number(row.ci_high) / top) * room))
      const bar = colour('█'.repeat(solid)) + paint.dim('▒'.repeat(end - solid)) + ' '.repeat(room - end)
      lines.push(`  ${text(row, chart.label).padEnd(longest)} ${bar} ${share(Number(row[chart.value]))}`)
    }
  }
  return lines
}

/** Bars of the rate by period, all cohorts together, one block for each segment. */
function retentionChart(rows: readonly ReportRow[], once: boolean, paint: Paint, width: number): string[] {
  const room = Math.max(10, Math.min(50, width - 30))
  const lines: string[] = []
  // A recurring cohort is joined anew in every period, so that its users add up to more than there are.
  const what = once || new Set(rows.map((row) => row.cohort)).size === 1 ? 'users' : 'starts'
  for (const [segment, own] of Map.groupBy(rows, (row) => String(row.segment))) {
    const periods = Map.groupBy(own, (row) => Number(row.period))
    const users = sum(periods.get(0) ?? [], 'cohort_size')
    if (users === 0) continue
    lines.push(`${paint.bold(segment)} ${paint.dim(`${users.toLocaleString('en-US')} ${what}, all cohorts together`)}`)
    for (const [period, cells] of [...periods].sort(([a], [b]) => a - b)) {
      const eligible = sum(cells, 'eligible')
      if (period === 0 || eligible === 0) continue
      const rate = sum(cells, 'retained') / eligible
      const bar = '█'.repeat(Math.round(rate * room))
      const colour = segment === 'any_failure' ? paint.bad : paint.good
      lines.push(`  ${String(period).padStart(3)} ${colour(bar.padEnd(room, '·'))} ${share(rate)}`)
    }
  }
  return lines
}

/** Adjusted differences as points between the ends of their intervals, around nought. */
function differenceChart(all: readonly ReportRow[], paint: Paint, width: number): string[] {
  const rows = all.filter((row) => row.adjusted_difference !== null)
  if (rows.length === 0 || rows.length > MOST_BARS) return []
  const ends = rows.flatMap((row) => [Number(row.adjusted_ci_low), Number(row.adjusted_ci_high), 0])
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const longest = Math.max(...rows.map((row) => String(row.segment).length))
  const room = Math.min(60, width - longest - 14)
  if (room < 10 || high === low) return []
  const place = (value: number) => Math.round(((value - low) / (high - low)) * (room - 1))
  const lines = rows.map((row) => {
    const [from, to] = [place(Number(row.adjusted_ci_low)), place(Number(row.adjusted_ci_high))]
    const cells: string[] = Array.from({ length: room }, (_, at) => (at >= from && at <= to ? '─' : ' '))
    cells[place(0)] = '│'
    cells[place(Number(row.adjusted_difference))] = '●'
    const points = `${(Number(row.adjusted_difference) * 100).toFixed(1).padStart(6)} pts`
    return `  ${String(row.segment).padEnd(longest)} ${cells.join('').trimEnd().padEnd(room)} ${points}`
  })
  return [paint.dim('adjusted difference, 95 % interval; left of │: the failed came back less'), ...lines]
}

function share(rate: number): string {
  return `${(rate * 100).toFixed(1).padStart(5)} %`
}

function sum(rows: readonly ReportRow[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0)
}
