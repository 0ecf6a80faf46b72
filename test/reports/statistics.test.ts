import { describe, expect, test } from 'vitest'
import { correct } from '../../src/reports/statistics/corrections.ts'
import { type Stratum, stratifiedDifference } from '../../src/reports/statistics/mantel-haenszel.ts'
import { twoSidedP } from '../../src/reports/statistics/normal.ts'
import { difference, wilson } from '../../src/reports/statistics/proportions.ts'

describe('against published examples', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson interval of %i/%i', (successes, total, low, high) => {
    const estimate = wilson(successes, total)
    expect(estimate.low).toBeCloseTo(low, 4)
    expect(estimate.high).toBeCloseTo(high, 4)
  })

  // R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 10, 0.6075, 1],
  ])('Newcombe interval of %i/%i - %i/%i', (y1, n1, y2, n2, low, high) => {
    const estimate = difference(y1, n1, y2, n2)
    expect(estimate.value).toBeCloseTo(y1 / n1 - y2 / n2, 10)
    expect(estimate.low).toBeCloseTo(low, 4)
    expect(estimate.high).toBeCloseTo(high, 4)
  })

  // The BCG trials (G. A. Colditz et al., JAMA 271 (1994) 698-702), as metafor tests its rma.mh(measure = "RD"):
  // -0.0033 (-0.0039 to -0.0027), z = -11.4708, with the variance of Sato, Greenland and Robins.
  test('Mantel-Haenszel difference of the BCG trials', () => {
    const trials = [
      [4, 119, 11, 128],
      [6, 300, 29, 274],
      [3, 228, 11, 209],
      [62, 13536, 248, 12619],
      [33, 5036, 47, 5761],
      [180, 1361, 372, 1079],
      [8, 2537, 10, 619],
      [505, 87886, 499, 87892],
      [29, 7470, 45, 7232],
      [17, 1699, 65, 1600],
      [186, 50448, 141, 27197],
      [5, 2493, 3, 2338],
      [27, 16886, 29, 17825],
    ].map(
      ([a = 0, b = 0, c = 0, d = 0]): Stratum => ({
        exposedReturned: a,
        exposed: a + b,
        unexposedReturned: c,
        unexposed: c + d,
      }),
    )
    const found = stratifiedDifference(trials)
    expect(found?.value).toBeCloseTo(-0.0033, 4)
    expect(found?.low).toBeCloseTo(-0.0039, 4)
    expect(found?.high).toBeCloseTo(-0.0027, 4)
    const error = ((found?.high ?? 0) - (found?.low ?? 0)) / 2 / 1.959963984540054
    expect((found?.value ?? 0) / error).toBeCloseTo(-11.4708, 3)
    expect(found?.strata).toBe(13)
  })

  test('normal tail', () => {
    expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 7)
    expect(twoSidedP(-2.5758293035489)).toBeCloseTo(0.01, 7)
    expect(twoSidedP(0)).toBeCloseTo(1, 6)
    expect(twoSidedP(6) / 1.973175290075396e-9).toBeCloseTo(1, 5)
  })

  // Y. Benjamini and Y. Hochberg, JRSS B 57 (1995), section 3: of 15 p-values of myocardial infarction trials, four are
  // significant at 0.05 by their method and three by Bonferroni-like ones.
  test('Holm and Benjamini-Hochberg', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ]
    const significant = (corrected: number[]) => corrected.filter((value) => value <= 0.05).length
    expect(significant(correct(p, 'bh'))).toBe(4)
    expect(significant(correct(p, 'holm'))).toBe(3)
    expect(correct([0.01, 0.04, 0.03], 'holm')).toEqual([0.03, 0.06, 0.06])
    expect(correct([0.01, 0.04, 0.03], 'bh').map((value) => Number(value.toFixed(12)))).toEqual([0.03, 0.04, 0.04])
    expect(correct([0.2, 0.1], 'none')).toEqual([0.2, 0.1])
    expect(correct([], 'holm')).toEqual([])
  })
})

describe('edges', () => {
  test('strata with users of one kind only say nothing', () => {
    const useful: Stratum = { exposed: 10, exposedReturned: 4, unexposed: 20, unexposedReturned: 12 }
    const oneSided: Stratum = { exposed: 500, exposedReturned: 500, unexposed: 0, unexposedReturned: 0 }
    expect(stratifiedDifference([useful, oneSided])).toEqual(stratifiedDifference([useful]))
    expect(stratifiedDifference([oneSided])).toBeUndefined()
    expect(stratifiedDifference([useful])?.value).toBeCloseTo(0.4 - 0.6, 12)
  })

  test('the whole range is possible', () => {
    const all: Stratum = { exposed: 5, exposedReturned: 5, unexposed: 5, unexposedReturned: 0 }
    expect(stratifiedDifference([all])).toMatchObject({ value: 1, high: expect.closeTo(1, 12) })
    expect(wilson(5, 5).high).toBe(1)
  })
})
