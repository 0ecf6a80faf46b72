import { z } from 'zod'
import { addPeriods, periodStart, periodsBetween, startOfDay } from './calendar.ts'
import {
  asOf,
  checkRange,
  dateRange,
  eventName,
  list,
  localDate,
  minCount,
  momentText,
  propertiesAmong,
  resolveRange,
  weekdayNumber,
  weekStart,
} from './parameters.ts'
import { rateOf } from './rates.ts'
import { defineReport, type ReportContext, type ReportRow } from './report.ts'
import { retentionFromBits } from './retention-bits.ts'
import { retentionSentence } from './retention-words.ts'

/** Bits that the view has for the periods of one user; the last one stands for "later". */
const MAX_PERIODS = 254
const PERIOD_DAYS = { day: 1, week: 7, month: 30 } as const

interface RangeAndPeriods {
  readonly period: keyof typeof PERIOD_DAYS
  readonly periods: number
  readonly mode: string
  readonly brackets: readonly number[]
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly timezone: string
}

const parameters = z
  .strictObject({
    start_event: eventName('ai_interaction', 'What puts a user into a cohort'),
    return_event: eventName('ai_interaction', 'What counts as coming back'),
    period: z.enum(['day', 'week', 'month']).default('week').describe('Length of a period.'),
    periods: z.coerce.number().int().min(1).max(120).default(8).describe('Periods to follow after period 0.'),
    mode: z
      .enum(['n_day', 'unbounded', 'bracket'])
      .default('n_day')
      .describe('Came back in period k; in period k or later; or within bracket k.'),
    brackets: list(z.coerce.number().int().min(1).max(120))
      .default([1, 3, 7])
      .describe('For mode=bracket: lengths in periods, one bracket after the other, after period 0.'),
    anchor: z
      .enum(['recurring', 'first_time'])
      .default('recurring')
      .describe('A user is in the cohort of every period with a start event, or only of the first one ever.'),
    window: z
      .enum(['calendar', 'rolling'])
      .default('calendar')
      .describe("Periods of the calendar, or of 24 h, 7 or 30 days from the hour of the user's own start event."),
    ...dateRange,
    week_start: weekStart,
    split: z
      .string()
      .min(1)
      .max(256)
      .default('none')
      .describe(
        'none, outcome, eval_bucket, intent, a column (model, provider, prompt_name, prompt_version, environment, ' +
          'service_name, app_version, account_id), or the name of any property or user trait.',
      ),
    split_periods: z.coerce
      .number()
      .int()
      .min(1)
      .max(60)
      .default(1)
      .describe("Periods from the user's start whose interactions decide the segment."),
    min_count: minCount,
    source: z
      .enum(['auto', 'raw', 'days'])
      .default('auto')
      .describe('Read every event, or the bits per user and day where the question allows it; auto chooses.'),
    ...asOf,
  })
  .superRefine((value, context) => {
    checkRange(value, context)
    const span = spanOf(value)
    if (span > MAX_PERIODS) {
      context.addIssue({
        code: 'custom',
        path: ['periods'],
        message: `from, to and periods span ${span} periods, more than ${MAX_PERIODS}: narrow the range or take longer periods`,
      })
    }
    if (value.source === 'days' && !daysSuffice(value)) {
      context.addIssue({
        code: 'custom',
        path: ['source'],
        message:
          'days can only answer for ai_interaction and *, days and weeks of the UTC calendar, split none or outcome, and now',
      })
    }
  })

type Parameters = z.output<typeof parameters>

/** Retention of users, by what the AI gave them in their first period. */
export const retention = defineReport({
  name: 'retention',
  title: 'Retention by AI quality',
  question: 'Do users come back, and does it depend on what the AI gave them in their first period?',
  parameters,
  columns: [
    { name: 'cohort', unit: 'ISO date', meaning: "First day of the cohort's period, in the time zone." },
    {
      name: 'period',
      unit: 'periods',
      meaning: '0 = the period of the start event; in mode bracket, the number of the bracket.',
    },
    {
      name: 'segment',
      unit: '',
      meaning:
        "`all`, or what the split says of the user's first `split_periods` periods: `any_failure`, `no_failure`, `no_interaction`, ...",
    },
    { name: 'cohort_size', unit: 'users', meaning: 'Users of the segment with a start event in the period.' },
    { name: 'eligible', unit: 'users', meaning: 'Those for whom this period is over: the denominator of the rate.' },
    { name: 'retained', unit: 'users', meaning: 'Eligible users who came back; in period 0 all of them.' },
    { name: 'rate', unit: 'share 0..1', meaning: 'retained / eligible; null below min_count.' },
    { name: 'ci_low', unit: 'share 0..1', meaning: 'Lower end of the 95 % Wilson interval.' },
    { name: 'ci_high', unit: 'share 0..1', meaning: 'Upper end of it.' },
    { name: 'note', unit: '', meaning: '`too few` where fewer than min_count users are eligible.' },
  ],
  reading:
    'Compare segments within one period, by their intervals. Periods that are not over are left out rather than shown too low. ' +
    'A difference between segments is not yet an effect: the most active users meet the most failures, and also stay longest; ' +
    'ask retention-impact for the difference after adjustment. With split_periods above 1, periods below it lie inside the time that decides the segment.',
  equals:
    'Defaults equal PostHog (recurring, calendar; its week starts on Sunday unless set). anchor=first_time is its "first time"; mode=unbounded its ' +
    '"on or after" (cumulative) and Mixpanel\'s "on or after"; mode=bracket its custom brackets. window=rolling with anchor=first_time follows ' +
    "PostHog's 24-hour windows, and with anchor=recurring Amplitude's default (24 h from the start hour).",
  binds: {
    start_event: 'String',
    return_event: 'String',
    period: 'String',
    periods: 'UInt16',
    mode: 'String',
    brackets: 'Array(UInt16)',
    anchor: 'String',
    window: 'String',
    from: 'Date',
    to: 'Date',
    timezone: 'String',
    week_start: 'UInt8',
    split: 'String',
    split_periods: 'UInt16',
    as_of: "DateTime('UTC')",
  },
  bind(value, context) {
    return {
      ...value,
      ...resolveRange(value, context, defaultDays(value)),
      week_start: weekdayNumber(value.week_start),
      source: sourceOf(value),
      as_of: momentText(value.as_of, context),
    }
  },
  shortcut(value, context) {
    return sourceOf(value) === 'raw' ? undefined : retentionFromBits(value, clockOf(value, context))
  },
  finish: (rows, value, context) => everyCell(rows, value, clockOf(value, context)),
  properties: ({ split }) => propertiesAmong([split], ['none', 'outcome', 'eval_bucket']),
  sentence: retentionSentence,
})

/** Cohorts and periods of an answer. */
interface Clock {
  /** First date of the first cohort. */
  readonly base: string
  readonly cohorts: number
  /** Whole calendar periods since base. */
  readonly periodsOver: number
  /** What is followed: the first period and the number of periods of each step; period 0 comes first. */
  readonly steps: readonly { readonly start: number; readonly width: number }[]
  /** Unix milliseconds. */
  readonly asOf: number
}

function clockOf(value: Parameters, context: ReportContext): Clock {
  const { from, to } = resolveRange(value, context, defaultDays(value))
  const base = periodStart(from, value.period, value.week_start)
  const asOf = value.as_of === undefined ? context.now : Date.parse(value.as_of)
  const widths = value.mode === 'bracket' ? value.brackets : Array.from({ length: value.periods }, () => 1)
  let next = 0
  const steps = [1, ...widths].map((width) => {
    const start = next
    next += width
    return { start, width }
  })
  const periodsOver = Math.max(0, periodsBetween(base, localDate(asOf, value.timezone), value.period))
  return { base, cohorts: periodsBetween(base, to, value.period) + 1, periodsOver, steps, asOf }
}

/** Every cohort, segment and period that is over, also those in which nobody is. */
function everyCell(found: readonly ReportRow[], value: Parameters, clock: Clock): ReportRow[] {
  const cohortOf = (row: ReportRow) => row.cohort ?? addPeriods(clock.base, Number(row.cohort_number), value.period)
  const cells = new Map(found.map((row) => [`${cohortOf(row)} ${row.period} ${row.segment}`, row]))
  const segments = FIXED_SEGMENTS[value.split] ?? [...new Set(found.map((row) => String(row.segment)))].toSorted()
  const rows: ReportRow[] = []
  for (let number = 0; number < clock.cohorts; number++) {
    const cohort = addPeriods(clock.base, number, value.period)
    const over = value.window === 'rolling' ? rollingPeriodsOver(cohort, value, clock) : clock.periodsOver - number
    for (const segment of segments) {
      for (const [period, { start, width }] of clock.steps.entries()) {
        if (start + width > over) break
        const cell = cells.get(`${cohort} ${period} ${segment}`)
        const [eligible, retained] = [Number(cell?.eligible ?? 0), Number(cell?.retained ?? 0)]
        const { rate, low, high, note } = rateOf(retained, eligible, value.min_count)
        const cohort_size = Number(cell?.cohort_size ?? 0)
        rows.push({ cohort, period, segment, cohort_size, eligible, retained, rate, ci_low: low, ci_high: high, note })
      }
    }
  }
  return rows
}

/** Periods that are over for a user who started at the first hour of the cohort. */
function rollingPeriodsOver(cohort: string, value: Parameters, clock: Clock): number {
  const hour = 3_600_000
  const hours = Math.floor(clock.asOf / hour) - Math.floor(startOfDay(cohort, value.timezone) / hour)
  return Math.floor(hours / (24 * PERIOD_DAYS[value.period]))
}

const FIXED_SEGMENTS: Readonly<Record<string, readonly string[]>> = {
  none: ['all'],
  outcome: ['any_failure', 'no_failure', 'no_interaction'],
  eval_bucket: ['high', 'medium', 'low', 'no_score'],
}

function sourceOf(value: Parameters): 'raw' | 'days' {
  if (value.source !== 'auto') return value.source
  return daysSuffice(value) ? 'days' : 'raw'
}

/** Without dates: as many cohorts as periods are followed, and those periods. */
function defaultDays(value: Pick<RangeAndPeriods, 'period' | 'periods'>): number {
  return Math.min(PERIOD_DAYS[value.period] * value.periods * 2, 120 * PERIOD_DAYS[value.period])
}

/** Periods from the first cohort to the last period followed, rounded up. */
function spanOf(value: RangeAndPeriods): number {
  const followed = value.mode === 'bracket' ? value.brackets.reduce((sum, width) => sum + width, 0) : value.periods
  const { from, to } = resolveRange(value, { projectId: '', now: Date.now() }, defaultDays(value))
  return Math.ceil((Date.parse(to) - Date.parse(from)) / 86_400_000 / PERIOD_DAYS[value.period]) + 2 + followed
}

/** True where the bits per user and UTC day (`user_days_current`) hold all that is asked for. */
function daysSuffice(
  value: RangeAndPeriods &
    Pick<Parameters, 'start_event' | 'return_event' | 'window' | 'split' | 'split_periods' | 'as_of'>,
): boolean {
  const known = ['ai_interaction', '*']
  const deciding = value.split === 'none' ? 0 : value.split_periods
  return (
    known.includes(value.start_event) &&
    known.includes(value.return_event) &&
    value.window === 'calendar' &&
    value.period !== 'month' &&
    ['UTC', 'Etc/UTC'].includes(value.timezone) &&
    ['none', 'outcome'].includes(value.split) &&
    value.as_of === undefined &&
    (spanOf(value) + deciding) * PERIOD_DAYS[value.period] < MAX_PERIODS - 7
  )
}
