import type { ReportColumn, ReportRow } from './report.ts'
import { wilson } from './statistics/proportions.ts'

/** A share with its 95 % Wilson interval, or `too few`. */
export interface Rate {
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly note: '' | 'too few'
}

/** Says a share only where there are enough to say it of. */
export function rateOf(successes: unknown, total: unknown, minCount: number): Rate {
  const count = Number(total)
  if (count === 0 || count < minCount) return { rate: null, low: null, high: null, note: 'too few' }
  const { value, low, high } = wilson(Number(successes), count)
  return { rate: value, low, high, note: '' }
}

/** Columns of a rate: the share itself under `name`, its interval as `ci_low` and `ci_high`. */
export function rateColumns(name: string, meaning: string): ReportColumn[] {
  return [
    { name, unit: 'share 0..1', meaning: `${meaning}; null below min_count.` },
    { name: 'ci_low', unit: 'share 0..1', meaning: `Lower end of the 95 % Wilson interval of ${name}.` },
    { name: 'ci_high', unit: 'share 0..1', meaning: 'Upper end of it.' },
  ]
}

/** The column that says `too few`. */
export const NOTE_COLUMN: ReportColumn = {
  name: 'note',
  unit: '',
  meaning: '`too few` where there are fewer than min_count to speak of.',
}

/** A column's value as a number or null. */
export function numberOrNull(value: unknown): number | null {
  return value === null || value === undefined || Number.isNaN(Number(value)) ? null : Number(value)
}

/** The row that is highest by `value`, of those that have one. */
export function highest(rows: readonly ReportRow[], value: (row: ReportRow) => number | null): ReportRow | undefined {
  let best: ReportRow | undefined
  for (const row of rows) {
    const own = value(row)
    if (
      own !== null &&
      own > (best === undefined ? Number.NEGATIVE_INFINITY : (value(best) ?? Number.NEGATIVE_INFINITY))
    )
      best = row
  }
  return best
}

/** Sum of a column. */
export function total(rows: readonly ReportRow[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0)
}
