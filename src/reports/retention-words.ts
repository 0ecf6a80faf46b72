import type { ReportRow } from './report.ts'
import { count, listed, percent, usersOf } from './wording.ts'

/** What the sentence needs to know of the question. */
interface Asked {
  readonly start_event: string
  readonly period: string
  readonly mode: string
  readonly brackets: readonly number[]
  readonly anchor: string
  readonly split: string
  readonly min_count: number
}

/** Coming back in the first period that is followed and in the last one that enough users have behind them. */
export function retentionSentence(rows: readonly ReportRow[], value: Asked): string {
  const followed = [...Map.groupBy(rows, (row) => Number(row.period))].filter(([period]) => period > 0)
  if (followed.length === 0) return 'No period after the first is over yet, so nothing can be said about coming back.'
  const eligible = (cells: readonly ReportRow[]) => cells.reduce((sum, row) => sum + Number(row.eligible), 0)
  const told = followed.filter(([, cells]) => eligible(cells) > 0).sort(([a], [b]) => a - b)
  const [first] = told
  if (first === undefined) {
    const any = rows.some((row) => Number(row.cohort_size) > 0)
    return any
      ? 'No period after the first is over yet, so nothing can be said about coming back.'
      : `No user did ${value.start_event} in this range.`
  }
  const last = told.findLast(([, cells]) => eligible(cells) >= value.min_count)
  const parts = [first, ...(last === undefined || last === first ? [] : [last])].map(([period, cells]) =>
    periodInWords(period, cells, value),
  )
  // A recurring cohort is joined anew in every period: who was there in three counts in three.
  const counting =
    value.anchor === 'recurring' && new Set(rows.map((row) => row.cohort)).size > 1
      ? ` Users count once for each ${value.period} in which they started.`
      : ''
  const caveat =
    value.split === 'none' ? '' : ' Segments differ in more than AI quality; retention-impact adjusts for that.'
  return `${parts.join(' ')}${counting}${caveat}`
}

function periodInWords(period: number, cells: readonly ReportRow[], value: Asked): string {
  const parts = [...Map.groupBy(cells, (row) => String(row.segment))].flatMap(([segment, own]) => {
    const eligible = own.reduce((sum, row) => sum + Number(row.eligible), 0)
    const retained = own.reduce((sum, row) => sum + Number(row.retained), 0)
    if (eligible === 0) return []
    const who = `${count(eligible)} ${usersOf(segment, value.split)}`
    return eligible < value.min_count ? [`of ${who} too few to say`] : [`${percent(retained / eligible)} of ${who}`]
  })
  return `${whenInWords(period, value)}, ${listed(parts)} came back.`
}

function whenInWords(period: number, value: Asked): string {
  if (value.mode === 'bracket') {
    const before = value.brackets.slice(0, period - 1).reduce((sum, width) => sum + width, 1)
    const end = before + (value.brackets[period - 1] ?? 1) - 1
    return before === end ? `In ${value.period} ${before}` : `In ${value.period}s ${before} to ${end}`
  }
  return `In ${value.period} ${period}${value.mode === 'unbounded' ? ' or later' : ''}`
}
