import { twoSidedP, Z_95 } from './normal.ts'

/** An estimate and its 95 % interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * A share and its Wilson score interval.
 * Source: E. B. Wilson, JASA 22 (1927) 209-212; R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3.
 *
 * @param total at least 1.
 */
export function wilson(successes: number, total: number): Estimate {
  const share = successes / total
  const square = Z_95 * Z_95
  const centre = (share + square / (2 * total)) / (1 + square / total)
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total))) / (1 + square / total)
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

/**
 * Difference of two independent shares with its hybrid score interval.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
 */
export function difference(successes1: number, total1: number, successes2: number, total2: number): Estimate {
  const first = wilson(successes1, total1)
  const second = wilson(successes2, total2)
  const value = first.value - second.value
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  }
}

/**
 * Two-sided p-value of the hypothesis that two independent shares are equal: the score test with the pooled share, whose
 * square is Pearson's chi-squared of the 2x2 table. 1 where nobody, or everybody, succeeded.
 */
export function equalSharesP(successes1: number, total1: number, successes2: number, total2: number): number {
  const pooled = (successes1 + successes2) / (total1 + total2)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / total1 + 1 / total2))
  return error === 0 ? 1 : twoSidedP((successes1 / total1 - successes2 / total2) / error)
}
