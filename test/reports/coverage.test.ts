import { describe, expect, test } from 'vitest'
import { leaderOf } from '../../src/reports/leader.ts'
import { type Stratum, stratifiedDifference } from '../../src/reports/statistics/mantel-haenszel.ts'
import { equalSharesP } from '../../src/reports/statistics/proportions.ts'
import { plant, randomFrom, strataOf, type Truth } from './population.ts'

// How often the adjusted interval holds the truth where data are thin: few users, few who are exposed, few who return.

const SEEDS = 1_500

/** Share of the seeds in which the interval holds the planted effect, of those in which there is one. */
function coverage(truth: Truth, users: number): number {
  let covered = 0
  let asked = 0
  for (let seed = 1; seed <= SEEDS; seed++) {
    const found = stratifiedDifference(strataOf(plant(truth, users, seed)))
    if (found === undefined || Math.min(found.exposed, found.unexposed) < 30) continue
    asked++
    if (found.low <= truth.effect && truth.effect <= found.high) covered++
  }
  expect(asked).toBeGreaterThan(SEEDS / 4)
  return covered / asked
}

describe('the adjusted interval', () => {
  // 95 % of 1500 has a standard deviation of 0.6 points. Sato's interval came to 0.90 and 0.65 in the cases marked.
  test.each<[string, Truth, number]>([
    ['few users, no effect', { effect: 0, failuresByActivity: 0.4, returnByActivity: 0.55, exposed: 0.25 }, 120],
    ['few users, an effect', { effect: -0.1, failuresByActivity: 0.4, returnByActivity: 0.4, exposed: 0.25 }, 120],
    [
      'few return (Sato 0.90)',
      { effect: 0, failuresByActivity: 0.2, returnByActivity: 0, exposed: 0.2, returns: 0.02 },
      400,
    ],
    ['few are exposed', { effect: 0, failuresByActivity: 0, returnByActivity: 0.3, exposed: 0.025 }, 1_500],
    [
      'few are exposed, few return (Sato 0.65)',
      { effect: 0, failuresByActivity: 0, returnByActivity: 0.02, exposed: 0.025, returns: 0.02 },
      1_500,
    ],
    ['nearly all are exposed', { effect: 0, failuresByActivity: 0, returnByActivity: 0.3, exposed: 0.97 }, 1_500],
    [
      'nearly all return',
      { effect: 0, failuresByActivity: 0.2, returnByActivity: 0, exposed: 0.2, returns: 0.97 },
      400,
    ],
  ])('holds the truth at its stated rate: %s', (_name, truth, users) => {
    expect(coverage(truth, users)).toBeGreaterThan(0.932)
  })

  test('is never a point, and agrees with the p-value', () => {
    const edges: Stratum[] = [
      { exposed: 40, exposedReturned: 0, unexposed: 60, unexposedReturned: 0 },
      { exposed: 40, exposedReturned: 40, unexposed: 40, unexposedReturned: 40 },
      { exposed: 40, exposedReturned: 40, unexposed: 40, unexposedReturned: 0 },
      { exposed: 1, exposedReturned: 0, unexposed: 2, unexposedReturned: 0 },
    ]
    for (const edge of edges) {
      const found = stratifiedDifference([edge])
      expect(Number(found?.high) - Number(found?.low)).toBeGreaterThan(0.02)
      expect(found?.low).toBeGreaterThanOrEqual(-1)
      expect(found?.high).toBeLessThanOrEqual(1)
    }
    const random = randomFrom(5)
    for (let n = 0; n < 500; n++) {
      const strata = Array.from({ length: 4 }, (): Stratum => {
        const [exposed, unexposed] = [1 + Math.floor(20 * random()), 1 + Math.floor(40 * random())]
        return {
          exposed,
          unexposed,
          exposedReturned: Math.floor((exposed + 1) * random()),
          unexposedReturned: Math.floor((unexposed + 1) * random()),
        }
      })
      const found = stratifiedDifference(strata)
      if (found === undefined) continue
      expect(found.low).toBeLessThanOrEqual(found.value)
      expect(found.high).toBeGreaterThanOrEqual(found.value)
      expect(found.low > 0 || found.high < 0).toBe(found.pValue < 0.05)
    }
  })
})

describe('the highest of several', () => {
  test('leads clearly by chance in hardly any answer, although one is always highest', () => {
    const random = randomFrom(9)
    let clear = 0
    for (let seed = 0; seed < 1_000; seed++) {
      const groups = Array.from({ length: 12 }, () => {
        let bad = 0
        for (let n = 0; n < 150; n++) if (random() < 0.12) bad++
        return { bad, all: 150 }
      })
      const found = leaderOf(
        groups,
        (group) => group.bad,
        (group) => group.all,
        30,
      )
      if (found?.isClear) clear++
    }
    expect(clear / 1_000).toBeLessThan(0.075)
  })

  test('a true lead is clear; a group alone leads nobody', () => {
    const rate = (bad: number, all: number) => ({ bad, all })
    const of = (groups: ReturnType<typeof rate>[]) =>
      leaderOf(
        groups,
        (group) => group.bad,
        (group) => group.all,
        30,
      )
    expect(of([rate(60, 200), rate(20, 200), rate(22, 200)])).toMatchObject({ isClear: true, total: 200 })
    expect(of([rate(60, 200), rate(10, 10)])).toMatchObject({ isClear: false, lead: undefined })
    expect(of([rate(1, 2)])).toBeUndefined()
  })
})

// scipy 1.17: chi2_contingency(correction=False) of [[56, 14], [48, 32]] and of [[3, 97], [9, 91]].
test.each([
  [56, 70, 48, 80, 0.008045],
  [3, 100, 9, 100, 0.074023],
  [0, 40, 0, 50, 1],
])('test of equal shares %i/%i and %i/%i', (y1, n1, y2, n2, p) => {
  expect(equalSharesP(y1, n1, y2, n2)).toBeCloseTo(p, 5)
})
