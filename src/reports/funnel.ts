import { z } from 'zod'
import { checkRange, dateRange, list, minCount, RANGE_BINDS, resolveRange } from './parameters.ts'
import { NOTE_COLUMN, rateColumns, rateOf } from './rates.ts'
import { defineReport, type ReportRow } from './report.ts'
import { count, countOf, percentWithin } from './wording.ts'

/** Steps of AI and product, mixed. */
export const funnel = defineReport({
  name: 'funnel',
  title: 'Funnel',
  question: 'How far do users get from step to step, AI and product mixed, and where does the AI lose them?',
  parameters: z
    .strictObject({
      steps: list(z.string().min(1).max(512))
        .default(['ai_interaction', 'ai_interaction:success'])
        .refine((steps) => steps.length >= 2 && steps.length <= 12, 'must be 2 to 12 steps')
        .describe(
          'Two to twelve steps: names of events, `ai_interaction`, or `ai_interaction:success`, `:partial`, `:failure`, `:unknown`.',
        ),
      order: z
        .enum(['ordered', 'strict', 'unordered'])
        .default('ordered')
        .describe('Other events may lie between the steps; may not; or the steps may come in any order.'),
      window_days: z.coerce
        .number()
        .min(1 / 1440)
        .max(365)
        .default(14)
        .describe('Days from the first step within which the others count.'),
      split: z
        .enum(['none', 'outcome'])
        .default('none')
        .describe('outcome: by whether any interaction failed between entering the funnel and the end of the window.'),
      ...dateRange,
      min_count: minCount,
    })
    .superRefine(checkRange),
  columns: [
    { name: 'segment', unit: '', meaning: '`all`, or `any_failure`, `no_failure`, `no_interaction`.' },
    { name: 'step', unit: '', meaning: 'Number of the step, from 1; with order=unordered, how many of the steps.' },
    { name: 'event', unit: '', meaning: 'What the step is.' },
    { name: 'users', unit: 'users', meaning: 'Users who got there.' },
    ...rateColumns('rate', 'users / users of step 1'),
    { name: 'rate_of_previous', unit: 'share 0..1', meaning: 'users / users of the step before.' },
    { name: 'median_seconds', unit: 's', meaning: 'Median time from the first step.' },
    NOTE_COLUMN,
  ],
  reading:
    'The first step must lie in the range; the others within the window after it. With split=outcome, users who stay longer in the funnel have more chances to meet a failure, so failures may seem to help.',
  equals:
    "Defaults equal PostHog's funnels (ordered, 14 days). A user's furthest chain counts; each event serves one step; events with the same time stand in the order of the steps.",
  binds: { steps: 'Array(String)', order: 'String', window_seconds: 'UInt32', split: 'String', ...RANGE_BINDS },
  bind: (value, context) => ({
    ...value,
    ...resolveRange(value, context, 28),
    window_seconds: Math.round(value.window_days * 86_400),
  }),
  finish(rows, value) {
    const segments = value.split === 'none' ? ['all'] : ['any_failure', 'no_failure', 'no_interaction']
    return segments.flatMap((segment) => {
      const own = new Map(rows.filter((row) => row.segment === segment).map((row) => [Number(row.step_number), row]))
      const users = (step: number) => Number(own.get(step)?.users ?? 0)
      return value.steps.map((event, index): ReportRow => {
        const step = index + 1
        const { rate, low, high, note } = rateOf(users(step), users(1), value.min_count)
        const previous = index === 0 ? users(1) : users(index)
        return {
          segment,
          step,
          event: value.order === 'unordered' ? `any ${step}` : event,
          users: users(step),
          rate,
          ci_low: low,
          ci_high: high,
          rate_of_previous: note === '' && previous > 0 ? users(step) / previous : null,
          median_seconds: users(step) === 0 ? null : (own.get(step)?.seconds_from_first ?? null),
          note,
        }
      })
    })
  },
  sentence(rows, value) {
    const parts = [...Map.groupBy(rows, (row) => String(row.segment))].flatMap(([segment, own]) =>
      Number(own[0]?.users ?? 0) === 0 ? [] : [pathInWords(segment, own, value.order === 'unordered')],
    )
    if (parts.length === 0) return `No user did ${value.steps[0]} in this range.`
    const days = `Within ${Number(value.window_days.toFixed(2))} days`
    const caveat =
      value.split === 'none'
        ? ''
        : ' Who stays longer in the funnel has more chances to meet a failure, so compare with care.'
    return `${days}, ${parts.join('; ')}. Users whose days are not over yet may still get further.${caveat}`
  },
})

/** How far the users of one segment got, and where most of them were lost. */
function pathInWords(segment: string, steps: readonly ReportRow[], unordered: boolean): string {
  const [first, ...others] = steps
  const last = others.at(-1)
  const entered = Number(first?.users)
  const did = unordered ? 'did any of the steps' : `did ${first?.event}`
  const who = `of ${countOf(entered, 'user')} who ${did}${ALSO[segment] ?? ''}`
  if (last?.rate === null || last === undefined) return `${who}, too few to say`
  const reached = unordered ? `did all ${steps.length}` : `reached ${last.event}`
  const rate = percentWithin(Number(last.rate), Number(last.ci_low), Number(last.ci_high))
  const losses = others.map((step, index) => ({ step, lost: Number(steps[index]?.users) - Number(step.users) }))
  const worst = losses.toSorted((a, b) => b.lost - a.lost)[0]
  const where =
    unordered || worst === undefined || worst.lost === 0 || others.length < 2
      ? ''
      : `, and most were lost before ${worst.step.event} (${count(worst.lost)})`
  return `${who}, ${rate} ${reached}${where}`
}

const ALSO: Readonly<Record<string, string>> = {
  any_failure: ' and met a failure',
  no_failure: ' and met no failure',
  no_interaction: ' and did not ask the AI',
}
