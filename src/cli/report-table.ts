import type { ReportColumn, ReportRow } from '../reports/report.ts'
import type { Paint } from './paint.ts'

// The sentence of a row says what its columns say; in a table it would only be cut.
const NOT_IN_TABLES = ['sentence']
const LONGEST_CELL = 40
const GAP = 2

interface Shown {
  readonly names: readonly string[]
  readonly name: string
  readonly right: boolean
  readonly cells: readonly string[]
  readonly width: number
}

/**
 * The rows as a table no wider than `width`: an interval stands behind what it belongs to, headings break at their
 * underscores, and columns for which there is no room are named below it.
 *
 * @param spare columns that give way to the others where there is not room for all.
 */
export function table(
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
  paint: Paint,
  width: number,
  spare: readonly string[] = [],
): string[] {
  if (rows.length === 0) return [paint.dim('(no rows)')]
  const all = shownColumns(columns, rows)
  const fitting = columnsThatFit(all, width, spare)
  const headings = fitting.map(({ name }) => name.split(/(?<=_)/))
  const height = Math.max(...headings.map((parts) => parts.length))
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => align(text, fitting[index]))
      .join(' '.repeat(GAP))
      .trimEnd()
  const head = Array.from({ length: height }, (_, level) =>
    line(headings.map((parts) => parts[level - height + parts.length] ?? '')),
  )
  const left = all.filter((one) => !fitting.includes(one)).flatMap(({ names }) => names)
  const rest =
    left.length === 0 ? [] : ['', ...wrap(`No room for ${left.join(', ')}: --format csv has all columns.`, width)]
  return [
    ...head.map((text) => paint.dim(text)),
    ...rows.map((_, index) => line(fitting.map(({ cells }) => cells[index] ?? ''))),
    ...rest.map((text) => paint.dim(text)),
  ]
}

function shownColumns(columns: readonly ReportColumn[], rows: readonly ReportRow[]): Shown[] {
  const useful = columns.filter(
    ({ name }) => !NOT_IN_TABLES.includes(name) && rows.some((row) => row[name] !== '' && row[name] !== null),
  )
  const ends = new Set<string>()
  return useful.flatMap((column) => {
    if (ends.has(column.name)) return []
    const interval = intervalOf(column, useful)
    for (const end of interval) ends.add(end)
    const cells = rows.map((row) => cell(row[column.name], column.unit) + bounds(row, interval, column.unit))
    const heading = Math.max(...column.name.split(/(?<=_)/).map((part) => part.length))
    return {
      names: [column.name, ...interval],
      name: column.name,
      right: rows.some((row) => typeof row[column.name] === 'number'),
      cells,
      width: Math.max(heading, ...cells.map((text) => text.length)),
    }
  })
}

/** The columns that hold the ends of a column's interval: the ones after it that end in `low` and `high`. */
function intervalOf(column: ReportColumn, columns: readonly ReportColumn[]): readonly string[] {
  const at = columns.indexOf(column)
  const [low, high] = [columns[at + 1]?.name ?? '', columns[at + 2]?.name ?? '']
  const isOne = low.endsWith('_low') && high === low.replace(/_low$/, '_high') && !column.name.endsWith('_low')
  return isOne ? [low, high] : []
}

function bounds(row: ReportRow, [low, high]: readonly string[], unit: string): string {
  if (low === undefined || high === undefined) return ''
  if (row[low] === null || row[high] === null) return ''
  const end = (value: unknown) => (unit.startsWith('share') ? (Number(value) * 100).toFixed(1) : cell(value, unit))
  return ` (${end(row[low])} to ${end(row[high])})`
}

// Columns stand in the order of their importance; the note is short and says what is missing.
function columnsThatFit(columns: readonly Shown[], width: number, spare: readonly string[]): Shown[] {
  const rank = ({ name }: Shown) => (name === 'note' ? 0 : spare.includes(name) ? 2 : 1)
  const taken = new Set<Shown>()
  let room = width + GAP
  for (const column of columns.toSorted((a, b) => rank(a) - rank(b))) {
    if (taken.size > 0 && column.width + GAP > room) continue
    taken.add(column)
    room -= column.width + GAP
  }
  return columns.filter((column) => taken.has(column))
}

function align(text: string, column: Shown | undefined): string {
  return column?.right ? text.padStart(column.width) : text.padEnd(column?.width ?? 0)
}

/** A value as people read it, in its unit. */
export function cell(value: unknown, unit: string): string {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return cut(value.map(String).join(' > '))
  if (typeof value !== 'number') return cut(String(value))
  // A difference of two shares is told in points: "-4.1 %" would be read as a share of a share.
  if (unit === 'share -1..1') return `${(value * 100).toFixed(1)} pts`
  if (unit.startsWith('share')) return `${(value * 100).toFixed(1)} %`
  if (unit === 'US dollars') return value === 0 || Math.abs(value) >= 1 ? value.toFixed(2) : value.toPrecision(2)
  if (unit === 'probability') return value < 0.0001 ? '<0.0001' : value.toFixed(4)
  if (unit === 's') return duration(value)
  return Number.isInteger(value) ? value.toLocaleString('en-US') : value.toFixed(2)
}

function duration(seconds: number): string {
  const units: readonly (readonly [number, string])[] = [
    [86_400, 'd'],
    [3_600, 'h'],
    [60, 'min'],
  ]
  const [size, unit] = units.find(([each]) => seconds >= each) ?? [1, 's']
  return `${(seconds / size).toFixed(1)} ${unit}`
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL - 1)}…` : line
}

/** Breaks at blanks, never between a number and its unit. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.replaceAll(' %', '\u00A0%').split(' ')) {
    if (line !== '' && line.length + word.length >= Math.max(40, width)) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].map((each) => each.replaceAll('\u00A0', ' '))
}
