import { z } from 'zod'
import {
  asOf,
  checkRange,
  dateRange,
  eventName,
  list,
  minCount,
  momentText,
  propertiesAmong,
  resolveRange,
} from './parameters.ts'
import { defineReport, type ReportRow } from './report.ts'
import { type Correction, correct } from './statistics/corrections.ts'
import { type Stratum, stratifiedDifference } from './statistics/mantel-haenszel.ts'
import { difference } from './statistics/proportions.ts'
import { count, points } from './wording.ts'

const UNIT_DAYS = { day: 1, week: 7, month: 30 } as const

const parameters = z
  .strictObject({
    exposure: z
      .enum(['first_interaction', 'any_in_window'])
      .default('first_interaction')
      .describe(
        'What divides users: the outcome of their first interaction in the range, or any failure within exposure_days of it.',
      ),
    exposure_days: z.coerce
      .number()
      .int()
      .min(1)
      .max(365)
      .default(7)
      .describe(
        'For any_in_window: days, the first one included, in which a failure counts. Returns count only after it.',
      ),
    return_event: eventName('ai_interaction', 'What counts as coming back'),
    period: z.enum(['day', 'week', 'month']).default('day').describe('Unit of the horizon: 1, 7 or 30 days.'),
    horizon: z.coerce
      .number()
      .int()
      .min(1)
      .max(365)
      .default(7)
      .describe('The period asked about; 0 is that of the first interaction.'),
    mode: z
      .enum(['n_day', 'unbounded', 'within'])
      .default('n_day')
      .describe('Came back in the horizon period; in it or later; or at any time up to its end.'),
    window: z
      .enum(['calendar', 'rolling'])
      .default('calendar')
      .describe("Days of the calendar in the time zone, or 24 h each from the hour of the user's first interaction."),
    ...dateRange,
    strata: list(z.string().min(1).max(256))
      .optional()
      .describe(
        'What is made equal before comparing: activity (events in the history_days before), tenure (days since first ' +
          'seen), usage (interactions within exposure_days), a column, or any property or user trait. ' +
          'By default activity,tenure, and usage too for any_in_window.',
      ),
    history_days: z.coerce
      .number()
      .int()
      .min(1)
      .max(365)
      .default(28)
      .describe('Days before the first interaction that make prior activity.'),
    split: z
      .string()
      .min(1)
      .max(256)
      .default('none')
      .describe(
        'none, intent, a column, or any property or trait: one comparison for each value, with corrected p-values.',
      ),
    correction: z
      .enum(['holm', 'bh', 'none'])
      .default('holm')
      .describe('Correction of p-values over the values of the split: Holm, Benjamini-Hochberg, or none.'),
    min_count: minCount,
    ...asOf,
  })
  .superRefine((value, context) => {
    checkRange(value, context)
    const firstDay =
      value.mode === 'within'
        ? value.horizon * UNIT_DAYS[value.period] + UNIT_DAYS[value.period] - 1
        : value.horizon * UNIT_DAYS[value.period]
    if (value.exposure === 'any_in_window' && firstDay < value.exposure_days) {
      context.addIssue({
        code: 'custom',
        path: ['horizon'],
        message: `must lie after the exposure window: ${value.period} ${value.horizon} begins on day ${firstDay}, but the window ends with day ${value.exposure_days - 1}`,
      })
    }
  })

type Parameters = z.output<typeof parameters>

/** Whether users whom the AI failed come back less, like compared with like. */
export const retentionImpact = defineReport({
  name: 'retention-impact',
  title: 'What failures cost in retention',
  question: 'Do users come back less after the AI failed them, when users who are alike are compared?',
  parameters,
  columns: [
    { name: 'segment', unit: '', meaning: '`all`, and with a split each of its values.' },
    { name: 'exposed', unit: 'users', meaning: 'Users whom the AI failed, whose horizon is over.' },
    { name: 'unexposed', unit: 'users', meaning: 'The others whose horizon is over.' },
    { name: 'rate_exposed', unit: 'share 0..1', meaning: 'Share of the exposed who came back.' },
    { name: 'rate_unexposed', unit: 'share 0..1', meaning: 'Share of the unexposed who came back.' },
    {
      name: 'difference',
      unit: 'share -1..1',
      meaning: 'rate_exposed - rate_unexposed; below 0: the failed came back less.',
    },
    { name: 'ci_low', unit: 'share -1..1', meaning: "Lower end of the difference's 95 % interval (Newcombe)." },
    { name: 'ci_high', unit: 'share -1..1', meaning: 'Upper end of it.' },
    {
      name: 'adjusted_difference',
      unit: 'share -1..1',
      meaning: 'The same among users alike in the strata (Mantel-Haenszel).',
    },
    { name: 'adjusted_ci_low', unit: 'share -1..1', meaning: 'Lower end of its 95 % interval (Sato).' },
    { name: 'adjusted_ci_high', unit: 'share -1..1', meaning: 'Upper end of it.' },
    { name: 'p_value', unit: 'probability', meaning: 'Two-sided, of no adjusted difference.' },
    { name: 'p_value_corrected', unit: 'probability', meaning: 'Corrected over the values of the split.' },
    { name: 'strata', unit: 'strata', meaning: 'Strata with users of both kinds.' },
    { name: 'users_compared', unit: 'users', meaning: 'Users in those strata: the adjusted difference is about them.' },
    { name: 'note', unit: '', meaning: '`too few`, or `no overlap` where no stratum holds both kinds.' },
    { name: 'sentence', unit: '', meaning: 'The row in words.' },
  ],
  reading:
    'difference is what you see; adjusted_difference is what remains when users with the same prior activity and tenure are compared. Where the two ' +
    'differ, the crude number was misleading. Adjustment removes what the strata measure and nothing else: name further properties in strata where you know ' +
    'of reasons both to fail and to leave. It is an observation and no experiment. With any_in_window, users who use the product more meet more failures, so usage inside the window drives exposure.',
  equals:
    "No vendor adjusts; the crude rates equal the n-day retention of each tool for a cohort by the user's first event in the range.",
  binds: {
    exposure: 'String',
    exposure_days: 'UInt16',
    return_event: 'String',
    period: 'String',
    horizon: 'UInt16',
    mode: 'String',
    window: 'String',
    from: 'Date',
    to: 'Date',
    timezone: 'String',
    strata: 'Array(String)',
    history_days: 'UInt16',
    split: 'String',
    as_of: "DateTime('UTC')",
  },
  bind: (value, context) => ({
    ...value,
    ...resolveRange(value, context, 90),
    strata: strataOf(value),
    as_of: momentText(value.as_of, context),
  }),
  properties: (value) => propertiesAmong([value.split, ...strataOf(value)], ['none', 'activity', 'tenure', 'usage']),
  finish,
  sentence: (rows) => String(rows[0]?.sentence ?? ''),
})

function strataOf(value: Parameters): readonly string[] {
  return value.strata ?? (value.exposure === 'any_in_window' ? ['activity', 'tenure', 'usage'] : ['activity', 'tenure'])
}

interface Cell extends Stratum {
  readonly segment: string
}

/** From counts by stratum to one row per segment, `all` first. */
function finish(found: readonly ReportRow[], value: Parameters): ReportRow[] {
  const cells = found.map(
    (row): Cell => ({
      segment: String(row.segment),
      exposed: Number(row.exposed),
      exposedReturned: Number(row.exposed_returned),
      unexposed: Number(row.unexposed),
      unexposedReturned: Number(row.unexposed_returned),
    }),
  )
  const all = compare('all', cells, value)
  if (value.split === 'none') return [withCorrection(all, all.p_value)]
  const segments = [...Map.groupBy(cells, (cell) => cell.segment)]
    .map(([segment, own]) => compare(segment, own, value))
    .sort((a, b) => b.exposed + b.unexposed - (a.exposed + a.unexposed) || (a.segment < b.segment ? -1 : 1))
  return [withCorrection(all, all.p_value), ...correctAll(segments, value.correction)]
}

type Compared = ReturnType<typeof compare>

function correctAll(rows: readonly Compared[], correction: Correction): ReportRow[] {
  const tested = rows.filter((row) => row.p_value !== null)
  const corrected = correct(
    tested.map((row) => row.p_value ?? 1),
    correction,
  )
  const byRow = new Map(tested.map((row, index) => [row, corrected[index] ?? null]))
  return rows.map((row) => withCorrection(row, byRow.get(row) ?? null))
}

function withCorrection(
  { sentence, note, strata, users_compared, ...row }: Compared,
  corrected: number | null,
): ReportRow {
  return { ...row, p_value_corrected: corrected, strata, users_compared, note, sentence }
}

function compare(segment: string, cells: readonly Stratum[], value: Parameters) {
  const sum = (pick: (cell: Stratum) => number) => cells.reduce((total, cell) => total + pick(cell), 0)
  const exposed = sum((cell) => cell.exposed)
  const unexposed = sum((cell) => cell.unexposed)
  const enough = Math.min(exposed, unexposed) >= Math.max(1, value.min_count)
  const crude = enough
    ? difference(
        sum((cell) => cell.exposedReturned),
        exposed,
        sum((cell) => cell.unexposedReturned),
        unexposed,
      )
    : undefined
  const adjusted = enough ? stratifiedDifference(cells) : undefined
  const row = {
    segment,
    exposed,
    unexposed,
    rate_exposed: enough ? sum((cell) => cell.exposedReturned) / exposed : null,
    rate_unexposed: enough ? sum((cell) => cell.unexposedReturned) / unexposed : null,
    difference: crude?.value ?? null,
    ci_low: crude?.low ?? null,
    ci_high: crude?.high ?? null,
    adjusted_difference: adjusted?.value ?? null,
    adjusted_ci_low: adjusted?.low ?? null,
    adjusted_ci_high: adjusted?.high ?? null,
    p_value: adjusted?.pValue ?? null,
    strata: adjusted?.strata ?? 0,
    users_compared: adjusted?.users ?? 0,
    note: enough ? (adjusted === undefined ? 'no overlap' : '') : 'too few',
  }
  return { ...row, sentence: inWords(row, value) }
}

interface RowInWords {
  readonly segment: string
  readonly exposed: number
  readonly unexposed: number
  readonly difference: number | null
  readonly ci_low: number | null
  readonly ci_high: number | null
  readonly adjusted_difference: number | null
  readonly adjusted_ci_low: number | null
  readonly adjusted_ci_high: number | null
}

function inWords(row: RowInWords, value: Parameters): string {
  const where = row.segment === 'all' ? '' : ` (${value.split} ${row.segment})`
  const who =
    value.exposure === 'first_interaction'
      ? `Users whose first interaction failed${where}`
      : `Users who met a failure in their first ${value.exposure_days} days${where}`
  if (row.difference === null) {
    return `${who}: too few to say (${count(row.exposed)} against ${count(row.unexposed)} users, at least ${count(value.min_count)} of each are needed).`
  }
  const when = {
    n_day: `on ${value.period} ${value.horizon}`,
    unbounded: `on ${value.period} ${value.horizon} or later`,
    within: `up to ${value.period} ${value.horizon}`,
  }[value.mode]
  const crude = `${who} returned ${moreOrLess(row.difference)} ${when} (95 % interval ${interval(row.ci_low, row.ci_high, row.difference)})`
  const users = `${count(row.exposed + row.unexposed)} users`
  const caveat =
    value.exposure === 'any_in_window'
      ? ' Those who use the product more meet more failures, so usage inside the window drives who is exposed.'
      : ''
  if (row.adjusted_difference === null) {
    return `${crude}; nothing can be said after adjusting, because no two users alike differ in what they met; ${users}.${caveat}`
  }
  const strata = strataOf(value)
  const after =
    strata.length === 0 ? 'without any adjustment' : `after adjusting for ${strata.map(strataName).join(', ')}`
  const adjusted = `${moreOrLess(row.adjusted_difference)} (${interval(row.adjusted_ci_low, row.adjusted_ci_high, row.adjusted_difference)}) ${after}`
  const unsure =
    (row.adjusted_ci_low ?? 0) <= 0 && (row.adjusted_ci_high ?? 0) >= 0
      ? ', which may well be no difference at all'
      : ''
  return `${crude}; ${adjusted}${unsure}; ${users}.${caveat}`
}

function strataName(name: string): string {
  return name === 'activity' ? 'prior activity' : name
}

function moreOrLess(value: number): string {
  return `${points(value)} points ${value > 0 ? 'more' : 'less'}`
}

// Said in the direction of the estimate: "6.1 points less (4.0 to 8.2)".
function interval(low: number | null, high: number | null, value: number): string {
  const [from, to] = value > 0 ? [low ?? 0, high ?? 0] : [-(high ?? 0), -(low ?? 0)]
  return `${(from * 100).toFixed(1)} to ${(to * 100).toFixed(1)}`
}
