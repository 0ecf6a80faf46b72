import { twoSidedP, Z_95 } from './normal.ts'
import type { Estimate } from './proportions.ts'

/** One 2x2 table: users with and without the exposure, and how many of each came back. */
export interface Stratum {
  readonly exposed: number
  readonly exposedReturned: number
  readonly unexposed: number
  readonly unexposedReturned: number
}

/** The common difference of shares over strata. */
export interface StratifiedDifference extends Estimate {
  /** Of the hypothesis that there is no difference, two-sided. */
  readonly pValue: number
  /** Strata that hold users of both kinds; the others say nothing about the difference. */
  readonly strata: number
  /** Users in those strata. */
  readonly users: number
}

/**
 * Mantel-Haenszel difference of shares with Sato's variance, which holds both for many small strata and for few large
 * ones; undefined where no stratum holds users of both kinds.
 * Source: T. Sato, Biometrics 45 (1989) 1323-1324, on S. Greenland and J. M. Robins, Biometrics 41 (1985) 55-68.
 */
export function stratifiedDifference(strata: readonly Stratum[]): StratifiedDifference | undefined {
  let weights = 0
  let weighted = 0
  let p = 0
  let q = 0
  let users = 0
  let informative = 0
  for (const { exposed: n1, exposedReturned: y1, unexposed: n0, unexposedReturned: y0 } of strata) {
    if (n1 === 0 || n0 === 0) continue
    const n = n1 + n0
    informative++
    users += n
    weights += (n1 * n0) / n
    weighted += (y1 * n0 - y0 * n1) / n
    p += (n1 * n1 * y0 - n0 * n0 * y1 + (n1 * n0 * (n0 - n1)) / 2) / (n * n)
    q += (y1 * (n0 - y0) + y0 * (n1 - y1)) / (2 * n)
  }
  if (informative === 0) return undefined
  const value = weighted / weights
  const error = Math.sqrt(Math.max(0, value * p + q)) / weights
  return {
    value,
    low: Math.max(-1, value - Z_95 * error),
    high: Math.min(1, value + Z_95 * error),
    pValue: error === 0 ? (value === 0 ? 1 : 0) : twoSidedP(value / error),
    strata: informative,
    users,
  }
}
