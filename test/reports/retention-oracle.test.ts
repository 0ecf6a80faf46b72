import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, histories, START, storeDeeds, ZONES } from './deeds.ts'
import { type Cells, type RetentionQuestion, retentionByHand } from './oracle.ts'
import { useReportWorld } from './world.ts'

// Random histories and questions, answered by the report and by hand.

const world = useReportWorld()
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
    const as_of = new Date(START + asOfHours * 3_600_000 + 1_234_000).toISOString()
    return { ...rest, from: dateOf(from), to: dateOf(from + days), as_of } as RetentionQuestion
  })

test('the report says what counting by hand says', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(histories, fc.array(question, { minLength: 6, maxLength: 6 }), async (deeds, questions) => {
      const project = await storeDeeds(world, deeds)
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
    }),
    { numRuns: 4, seed: 20261127, endOnFailure: true },
  )
})
