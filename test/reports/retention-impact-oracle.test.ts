import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, dateOf, START, storeDeeds, ZONES } from './deeds.ts'
import { type ImpactQuestion, impactByHand } from './impact-oracle.ts'
import type { Deed } from './oracle.ts'
import { randomFrom } from './population.ts'
import { useReportWorld } from './world.ts'

// Random histories and questions, answered by the report and by hand.

const world = useReportWorld()

const question = fc
  .record({
    exposure: fc.constantFrom('first_interaction', 'any_in_window'),
    exposure_days: fc.constantFrom(1, 3, 7),
    return_event: fc.constantFrom('ai_interaction', 'visit', '*'),
    period: fc.constantFrom('day', 'day', 'week', 'week', 'month'),
    horizon: fc.constantFrom(1, 2, 3),
    mode: fc.constantFrom('n_day', 'unbounded', 'within'),
    window: fc.constantFrom('calendar', 'rolling'),
    from: fc.integer({ min: 0, max: 30 }),
    days: fc.constantFrom(6, 20, 40),
    timezone: fc.constantFrom(...ZONES),
    strata: fc.subarray(['activity', 'tenure', 'usage', 'intent']),
    history_days: fc.constantFrom(3, 28),
    split: fc.constantFrom('none', 'intent'),
    asOfHours: fc.integer({ min: 40 * 24, max: 90 * 24 }),
  })
  .map(({ from, days, asOfHours, ...rest }): ImpactQuestion => {
    const as_of = new Date(START + asOfHours * 3_600_000 + 1_234_000).toISOString()
    return { ...rest, from: dateOf(from), to: dateOf(from + days), as_of } as ImpactQuestion
  })
  .filter(isAllowed)

/** Returns are not counted inside the window in which users are exposed, so the report refuses to ask there. */
function isAllowed({ exposure, exposure_days, mode, horizon, period }: ImpactQuestion): boolean {
  const unit = { day: 1, week: 7, month: 30 }[period]
  const day = mode === 'within' ? (horizon + 1) * unit - 1 : horizon * unit
  return exposure === 'first_interaction' || day >= exposure_days
}

/** 250 users, enough for strata with both kinds: each begins some day, and does something more on the days after. */
function crowdOf(seed: number): Deed[] {
  const random = randomFrom(seed)
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T
  const deeds = new Map<string, Deed>()
  for (let n = 0; n < 250; n++) {
    let at = START + Math.floor(random() * 45 * DAY)
    for (let left = 1 + Math.floor(random() * 9); left > 0; left--) {
      deeds.set(`${n} ${at}`, {
        user: `u${n}`,
        at,
        event: pick(['ai_interaction', 'ai_interaction', 'visit', 'purchase']),
        failed: random() < 0.4,
        intent: pick(['', 'refund', 'order']),
      })
      // On some full hour or anywhere: hours later, or days.
      at += Math.floor(random() ** 3 * 12 * DAY)
      if (random() < 0.3) at -= at % 3_600_000
    }
  }
  return [...deeds.values()]
}

test('the report says what counting by hand says', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.array(question, { minLength: 6, maxLength: 6 }), async (seed, questions) => {
      const deeds = crowdOf(seed)
      const project = await storeDeeds(world, deeds)
      for (const asked of questions) {
        const { rows } = await world.run(project, 'retention-impact', {
          ...asked,
          strata: asked.strata.join(),
          min_count: 0,
        })
        const byHand = impactByHand(deeds, asked)
        expect(rows.map((row) => row.segment).toSorted(), JSON.stringify(asked)).toEqual([...byHand.keys()].toSorted())
        for (const row of rows) {
          const want = byHand.get(String(row.segment))
          if (want === undefined) continue
          const rate = ([users, returned]: readonly [number, number]) => (users === 0 ? null : returned / users)
          const both = want.exposed[0] > 0 && want.unexposed[0] > 0
          expect(row, JSON.stringify(asked)).toMatchObject({
            exposed: want.exposed[0],
            unexposed: want.unexposed[0],
            rate_exposed: both ? rate(want.exposed) : null,
            rate_unexposed: both ? rate(want.unexposed) : null,
            strata: both ? want.strata : 0,
            users_compared: both ? want.usersCompared : 0,
          })
          if (want.adjusted === undefined) expect(row.adjusted_difference).toBeNull()
          else expect(row.adjusted_difference, JSON.stringify(asked)).toBeCloseTo(want.adjusted, 9)
        }
      }
    }),
    { numRuns: 2, seed: 20261127, endOnFailure: true },
  )
})
