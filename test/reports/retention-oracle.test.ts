import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cells, type Deed, type RetentionQuestion, retentionByHand } from './oracle.ts'
import { type EventTuple, type InteractionTuple, useReportWorld } from './world.ts'

// Random histories and questions, answered by the report and by hand. The clocks of these zones change within the range,
// by an hour and by half of one, at two in the morning and at midnight; some are a quarter or half of an hour off.

const world = useReportWorld()
const START = Date.parse('2026-02-20T00:00:00Z')
const DAY = 86_400_000
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Santiago',
  'Pacific/Apia',
]

const moment = fc.oneof(
  fc.integer({ min: 0, max: 80 * DAY }),
  // Around the full hours, where days begin somewhere.
  fc
    .tuple(fc.integer({ min: 0, max: 80 * 24 }), fc.constantFrom(-1_000, 0, 1_000, 1_799_000, 1_800_000))
    .map(([hour, off]) => hour * 3_600_000 + off),
)
const deed: fc.Arbitrary<Deed> = fc.record({
  user: fc.integer({ min: 1, max: 7 }).map((n) => `u${n}`),
  at: moment.map((ms) => START + ms),
  event: fc.constantFrom('ai_interaction', 'ai_interaction', 'visit', 'purchase'),
  failed: fc.boolean(),
  intent: fc.constantFrom('', 'refund', 'order'),
  // Sums of these are exact, so that a mean at the edge of a bucket is one for everybody.
  score: fc.constantFrom(undefined, 0.25, 0.5, 0.75, 1),
})
const question = fc
  .record({
    start_event: fc.constantFrom('ai_interaction', 'visit', '*'),
    return_event: fc.constantFrom('ai_interaction', 'visit', '*'),
    period: fc.constantFrom('day', 'week', 'month'),
    periods: fc.constantFrom(1, 4, 9),
    mode: fc.constantFrom('n_day', 'unbounded', 'bracket'),
    brackets: fc.constantFrom([1, 3, 7], [2, 2]),
    anchor: fc.constantFrom('recurring', 'first_time'),
    window: fc.constantFrom('calendar', 'rolling'),
    from: fc.integer({ min: 0, max: 45 }),
    days: fc.constantFrom(0, 6, 20),
    timezone: fc.constantFrom(...ZONES),
    week_start: fc.constantFrom('monday', 'sunday', 'wednesday'),
    split: fc.constantFrom('none', 'outcome', 'eval_bucket', 'intent'),
    split_periods: fc.constantFrom(1, 2),
    asOfHours: fc.integer({ min: 20 * 24, max: 140 * 24 }),
  })
  .map(({ from, days, asOfHours, ...rest }): RetentionQuestion => {
    const date = (day: number) => new Date(START + day * DAY).toISOString().slice(0, 10)
    const as_of = new Date(START + asOfHours * 3_600_000 + 1_234_000).toISOString()
    return { ...rest, from: date(from), to: date(from + days), as_of } as RetentionQuestion
  })

test('the report says what counting by hand says', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      // Of two deeds at one moment no definition says which is first.
      fc.uniqueArray(deed, { minLength: 1, maxLength: 70, selector: (one) => `${one.user} ${one.at}` }),
      fc.array(question, { minLength: 6, maxLength: 6 }),
      async (deeds, questions) => {
        const project = world.project()
        const when = (one: Deed) => new Date(one.at).toISOString()
        const interactions = deeds.filter((one) => one.event === 'ai_interaction')
        await world.interactions(
          project,
          interactions.map((one): InteractionTuple => {
            const { failed, intent, score } = one
            return [one.user, when(one), { outcome: failed ? 'failure' : 'success', intent, eval_score: score ?? null }]
          }),
        )
        await world.events(
          project,
          deeds
            .filter((one) => one.event !== 'ai_interaction')
            .map((one): EventTuple => [one.user, when(one), one.event]),
        )
        for (const asked of questions) {
          const { rows } = await world.run(project, 'retention', { ...asked, min_count: 0 })
          const cells: Cells = {}
          for (const row of rows) {
            cells[`${row.cohort} ${row.period} ${row.segment}`] = [
              Number(row.cohort_size),
              Number(row.eligible),
              Number(row.retained),
            ]
          }
          expect(cells, JSON.stringify(asked)).toEqual(retentionByHand(deeds, asked))
        }
      },
    ),
    { numRuns: 4, seed: 20261127, endOnFailure: true },
  )
})
