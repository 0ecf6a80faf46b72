import { dayNumber } from './calendar.ts'

/** What is asked, as far as bits can tell: `period` is day or week, `split` none or outcome. */
interface Asked {
  readonly start_event: string
  readonly return_event: string
  readonly period: string
  readonly mode: string
  readonly anchor: string
  readonly split: string
  readonly split_periods: number
}

/** First date of the first cohort, and what is followed from there. */
interface Followed {
  readonly base: string
  readonly cohorts: number
  readonly periodsOver: number
  readonly steps: readonly { readonly start: number; readonly width: number }[]
}

const BINDS = {
  cohorts: 'UInt16',
  periods_over: 'Int32',
  starts: 'Array(UInt16)',
  widths: 'Array(UInt16)',
  mode: 'String',
  anchor: 'String',
  any_start: 'Bool',
  any_return: 'Bool',
  split: 'String',
} as const

/** The view that answers from the bits of `user_days`, with its parameters: its words where weeks begin on Monday, else its days. */
export function retentionFromBits(asked: Asked, { base, cohorts, periodsOver, steps }: Followed) {
  const values = {
    cohorts,
    periods_over: periodsOver,
    starts: steps.map((step) => step.start),
    widths: steps.map((step) => step.width),
    mode: asked.mode,
    anchor: asked.anchor,
    any_start: asked.start_event === '*',
    any_return: asked.return_event === '*',
    split: asked.split,
  }
  const first_day = dayNumber(base)
  // 1970-01-01 was a Thursday.
  const first_week = (first_day + 3) / 7
  if (asked.period === 'week' && Number.isInteger(first_week)) {
    return {
      view: 'report_retention_weeks',
      binds: { ...BINDS, first_week: 'UInt16', own_weeks: 'UInt8' },
      values: { ...values, first_week, own_weeks: asked.split_periods },
    }
  }
  const stride = asked.period === 'week' ? 7 : 1
  return {
    view: 'report_retention_days',
    binds: { ...BINDS, first_day: 'UInt16', stride: 'UInt8', own_days: 'UInt8' },
    values: { ...values, first_day, stride, own_days: Math.min(255, stride * asked.split_periods) },
  }
}
