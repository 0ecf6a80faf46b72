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
import { impactInWords, impactSentence } from './retention-impact-words.ts'
import { correct } from './statistics/corrections.ts'
import { type Stratum, stratifiedDifference } from './statistics/mantel-haenszel.ts'
import { difference } from './statistics/proportions.ts'

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
    { name: 'adjusted_ci_low', unit: 'share -1..1', meaning: 'Lower end of its 95 % interval (Klingenberg).' },
    { name: 'adjusted_ci_high', unit: 'share -1..1', meaning: 'Upper end of it.' },
    { name: 'p_value', unit: 'probability', meaning: 'Two-sided, of no adjusted difference.' },
    { name: 'p_value_corrected', unit: 'probability', meaning: 'Corrected over the values of the split.' },
    { name: 'strata', unit: 'strata', meaning: 'Strata with users of both kinds.' },
    { name: 'users_compared', unit: 'users', meaning: 'Users in those strata: the adjusted difference is about them.' },
    {
      name: 'note',
      unit: '',
      meaning:
        '`too few`; `no overlap` where no stratum holds both kinds; `little overlap` where those that do hold fewer than min_count of either.',
    },
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
  sentence: impactSentence,
})

function strataOf(value: Parameters): readonly string[] {
  return value.strata ?? (value.exposure === 'any_in_window' ? ['activity', 'tenure', 'usage'] : ['activity', 'tenure'])
}

interface Cell extends Stratum {
  readonly segment: string
  readonly stratum: string
}

/** From counts by stratum to one row per segment, `all` first. */
function finish(found: readonly ReportRow[], value: Parameters): ReportRow[] {
  const cells = found.map(
    (row): Cell => ({
      segment: String(row.segment),
      stratum: String(row.stratum),
      exposed: Number(row.exposed),
      exposedReturned: Number(row.exposed_returned),
      unexposed: Number(row.unexposed),
      unexposedReturned: Number(row.unexposed_returned),
    }),
  )
  const all = compare('all', acrossSegments(cells), value)
  const first = worded(all, all.p_value, 1, value)
  if (value.split === 'none') return [first]
  const segments = [...Map.groupBy(cells, (cell) => cell.segment)]
    .map(([segment, own]) => compare(segment, own, value))
    .sort((a, b) => b.exposed + b.unexposed - (a.exposed + a.unexposed) || (a.segment < b.segment ? -1 : 1))
  return [first, ...correctAll(segments, value)]
}

// The split must not change what is said of all: strata that it cut up are put together again.
function acrossSegments(cells: readonly Cell[]): Stratum[] {
  return [...Map.groupBy(cells, (cell) => cell.stratum).values()].map((same) => ({
    exposed: sumOf(same, 'exposed'),
    exposedReturned: sumOf(same, 'exposedReturned'),
    unexposed: sumOf(same, 'unexposed'),
    unexposedReturned: sumOf(same, 'unexposedReturned'),
  }))
}

function sumOf(cells: readonly Stratum[], count: keyof Stratum): number {
  return cells.reduce((total, cell) => total + cell[count], 0)
}

type Compared = ReturnType<typeof compare>

function correctAll(rows: readonly Compared[], value: Parameters): ReportRow[] {
  const tested = rows.filter((row) => row.p_value !== null)
  const corrected = correct(
    tested.map((row) => row.p_value ?? 1),
    value.correction,
  )
  const byRow = new Map(tested.map((row, index) => [row, corrected[index] ?? null]))
  return rows.map((row) => worded(row, byRow.get(row) ?? null, tested.length, value))
}

function worded(
  { note, strata, users_compared, ...row }: Compared,
  corrected: number | null,
  comparisons: number,
  value: Parameters,
): ReportRow {
  const sentence = impactInWords({ ...row, p_value_corrected: corrected }, comparisons, value, strataOf(value))
  return { ...row, p_value_corrected: corrected, strata, users_compared, note, sentence }
}

function compare(segment: string, cells: readonly Stratum[], value: Parameters) {
  const exposed = sumOf(cells, 'exposed')
  const unexposed = sumOf(cells, 'unexposed')
  const exposedReturned = sumOf(cells, 'exposedReturned')
  const unexposedReturned = sumOf(cells, 'unexposedReturned')
  const enough = Math.min(exposed, unexposed) >= Math.max(1, value.min_count)
  const crude = enough ? difference(exposedReturned, exposed, unexposedReturned, unexposed) : undefined
  const found = enough ? stratifiedDifference(cells) : undefined
  // What is said of all must not rest on the few who happen to have a like.
  const overlap = found !== undefined && Math.min(found.exposed, found.unexposed) >= value.min_count
  const adjusted = overlap ? found : undefined
  return {
    segment,
    exposed,
    unexposed,
    rate_exposed: enough ? exposedReturned / exposed : null,
    rate_unexposed: enough ? unexposedReturned / unexposed : null,
    difference: crude?.value ?? null,
    ci_low: crude?.low ?? null,
    ci_high: crude?.high ?? null,
    adjusted_difference: adjusted?.value ?? null,
    adjusted_ci_low: adjusted?.low ?? null,
    adjusted_ci_high: adjusted?.high ?? null,
    p_value: adjusted?.pValue ?? null,
    strata: found?.strata ?? 0,
    users_compared: found === undefined ? 0 : found.exposed + found.unexposed,
    note: !enough ? 'too few' : found === undefined ? 'no overlap' : overlap ? '' : 'little overlap',
  }
}
