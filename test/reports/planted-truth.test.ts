import { describe, expect, test } from 'vitest'
import { stratifiedDifference } from '../../src/reports/statistics/mantel-haenszel.ts'
import { difference } from '../../src/reports/statistics/proportions.ts'
import { historyOf, type PlantedUser, plant, strataOf, type Truth } from './population.ts'
import { useReportWorld } from './world.ts'

const CASES: readonly (readonly [string, Truth])[] = [
  ['failures cost 10 points, unconfounded', { effect: -0.1, failuresByActivity: 0, returnByActivity: 0.3 }],
  [
    'failures cost 10 points, heavy users fail more and stay more',
    { effect: -0.1, failuresByActivity: 0.6, returnByActivity: 0.55 },
  ],
  [
    'failures cost nothing, heavy users fail more and stay more',
    { effect: 0, failuresByActivity: 0.6, returnByActivity: 0.55 },
  ],
]

const SEEDS = 1_000

function crude(users: readonly PlantedUser[]) {
  const strata = strataOf(users)
  const sum = (key: keyof (typeof strata)[number]) => strata.reduce((total, stratum) => total + stratum[key], 0)
  return difference(sum('exposedReturned'), sum('exposed'), sum('unexposedReturned'), sum('unexposed'))
}

function covers({ low, high }: { low: number; high: number }, truth: number): boolean {
  return low <= truth && truth <= high
}

describe('over many seeds', () => {
  test.each(CASES)('the adjusted interval covers the truth at its stated rate: %s', (_name, truth) => {
    let covered = 0
    let crudeCovered = 0
    let sum = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const users = plant(truth, 1_500, seed)
      const adjusted = stratifiedDifference(strataOf(users))
      if (adjusted === undefined) throw new Error('the population has users of both kinds')
      sum += adjusted.value
      if (covers(adjusted, truth.effect)) covered++
      if (covers(crude(users), truth.effect)) crudeCovered++
    }
    // 95 % of 1000 has a standard deviation of 0.7 points; activity is made equal in buckets, which leaves a trace of bias.
    expect(covered / SEEDS).toBeGreaterThan(0.93)
    expect(covered / SEEDS).toBeLessThan(0.975)
    expect(Math.abs(sum / SEEDS - truth.effect)).toBeLessThan(0.006)
    if (truth.failuresByActivity === 0) expect(crudeCovered / SEEDS).toBeGreaterThan(0.93)
    // The most active meet the most failures and stay: the crude number says failures do no harm, or even good.
    else expect(crudeCovered / SEEDS).toBeLessThan(0.2)
  })

  test('false alarms of the null case come at their stated rate', () => {
    const [, , [, truth]] = CASES as [unknown, unknown, readonly [string, Truth]]
    let alarms = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      if ((stratifiedDifference(strataOf(plant(truth, 1_500, seed + 50_000)))?.pValue ?? 1) < 0.05) alarms++
    }
    expect(alarms / SEEDS).toBeGreaterThan(0.03)
    expect(alarms / SEEDS).toBeLessThan(0.075)
  })
})

describe('through the engine', () => {
  const world = useReportWorld()

  test.each(CASES.map(([name, truth], index) => [name, truth, 11 + index] as const))(
    '%s',
    async (_name, truth, seed) => {
      const users = plant(truth, 1_500, seed)
      const project = world.project()
      const { events, interactions } = historyOf(users)
      await world.events(project, events)
      await world.interactions(project, interactions)
      const { rows } = await world.run(project, 'retention-impact', {
        from: '2026-03-10',
        to: '2026-03-19',
        horizon: 7,
        strata: 'activity',
      })
      const adjusted = stratifiedDifference(strataOf(users))
      const unadjusted = crude(users)
      expect(rows).toHaveLength(1)
      expect(rows[0]).toMatchObject({
        segment: 'all',
        exposed: users.filter((user) => user.failed).length,
        unexposed: users.filter((user) => !user.failed).length,
        note: '',
      })
      expect(rows[0]?.difference).toBeCloseTo(unadjusted.value, 10)
      expect(rows[0]?.ci_low).toBeCloseTo(unadjusted.low, 10)
      expect(rows[0]?.adjusted_difference).toBeCloseTo(adjusted?.value ?? Number.NaN, 10)
      expect(rows[0]?.adjusted_ci_low).toBeCloseTo(adjusted?.low ?? Number.NaN, 10)
      expect(rows[0]?.adjusted_ci_high).toBeCloseTo(adjusted?.high ?? Number.NaN, 10)
      expect(rows[0]?.p_value).toBeCloseTo(adjusted?.pValue ?? Number.NaN, 10)
    },
  )
})
