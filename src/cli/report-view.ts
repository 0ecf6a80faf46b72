import type { ReportColumn, ReportRow } from '../reports/report.ts'
import type { ReportAnswer } from '../reports/run.ts'
import type { Paint } from './paint.ts'

/** The questions that can be asked, one line each. */
export function renderReportList(
  list: readonly { readonly name: string; readonly question: string }[],
  paint: Paint,
): string {
  const width = Math.max(...list.map(({ name }) => name.length))
  const lines = list.map(({ name, question }) => `  ${paint.bold(name.padEnd(width))}  ${question}`)
  return [...lines, '', paint.dim('Run `cohortel report <name>`; `--help` after a name tells its parameters.')].join(
    '\n',
  )
}

/** An answer for the terminal: the sentence, a picture where one says more, and the table. */
export function renderAnswer(answer: ReportAnswer, title: string, paint: Paint, width: number): string {
  const parts = [paint.bold(title), ...wrap(answer.sentence, width), '']
  const chart = answer.report === 'retention' ? retentionChart(answer.rows, paint, width) : []
  if (chart.length > 0) parts.push(...chart, '')
  return [...parts, ...table(answer.columns, answer.rows, paint)].join('\n')
}

// The sentence of a row says what its columns say; in a table it would only be cut.
const NOT_IN_TABLES = ['sentence']

function table(columns: readonly ReportColumn[], rows: readonly ReportRow[], paint: Paint): string[] {
  if (rows.length === 0) return [paint.dim('(no rows)')]
  const shown = columns.filter(({ name }) => !NOT_IN_TABLES.includes(name) && rows.some((row) => row[name] !== ''))
  const cells = rows.map((row) => shown.map((column) => cell(row[column.name], column.unit)))
  const widths = shown.map(({ name }, index) => Math.max(name.length, ...cells.map((line) => line[index]?.length ?? 0)))
  const right = shown.map(({ name }) => rows.some((row) => typeof row[name] === 'number'))
  const align = (text: string, index: number) =>
    right[index] ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0)
  const line = (texts: readonly string[]) => texts.map(align).join('  ').trimEnd()
  return [paint.dim(line(shown.map(({ name }) => name))), ...cells.map(line)]
}

const LONGEST_CELL = 48

function cell(value: unknown, unit: string): string {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return cut(value.map(String).join(' > '))
  if (typeof value !== 'number') return cut(String(value))
  if (unit.startsWith('share')) return `${(value * 100).toFixed(1)} %`
  if (unit === 'US dollars') return value === 0 || Math.abs(value) >= 1 ? value.toFixed(2) : value.toPrecision(2)
  if (unit === 'probability') return value < 0.0001 ? '<0.0001' : value.toFixed(4)
  return Number.isInteger(value) ? value.toLocaleString('en-US') : value.toFixed(2)
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL - 1)}…` : line
}

/** Bars of the rate by period, all cohorts together, one block for each segment. */
function retentionChart(rows: readonly ReportRow[], paint: Paint, width: number): string[] {
  const segments = Map.groupBy(rows, (row) => String(row.segment))
  const room = Math.max(10, Math.min(50, width - 30))
  const lines: string[] = []
  for (const [segment, own] of segments) {
    const periods = Map.groupBy(own, (row) => Number(row.period))
    const users = sum(periods.get(0) ?? [], 'cohort_size')
    if (users === 0) continue
    lines.push(`${paint.bold(segment)} ${paint.dim(`${users.toLocaleString('en-US')} users`)}`)
    for (const [period, cells] of [...periods].sort(([a], [b]) => a - b)) {
      const eligible = sum(cells, 'eligible')
      if (period === 0 || eligible === 0) continue
      const rate = sum(cells, 'retained') / eligible
      const bar = '█'.repeat(Math.round(rate * room))
      const colour = segment === 'any_failure' ? paint.bad : paint.good
      lines.push(
        `  ${String(period).padStart(3)} ${colour(bar.padEnd(room, '·'))} ${(rate * 100).toFixed(1).padStart(5)} %`,
      )
    }
  }
  return lines
}

function sum(rows: readonly ReportRow[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0)
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= Math.max(40, width)) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line]
}
