import { twoSidedP, Z_95 } from './normal.ts'
import type { Estimate } from './proportions.ts'

/** What is known of a sample of numbers. */
export interface Sample {
  readonly mean: number
  /** Unbiased sample variance. */
  readonly variance: number
  readonly count: number
}

/** A mean and its 95 % interval by the normal approximation, which asks for some thirty values. */
export function meanInterval({ mean, variance, count }: Sample): Estimate {
  const half = Z_95 * Math.sqrt(variance / count)
  return { value: mean, low: mean - half, high: mean + half }
}

/**
 * Difference of two means with unequal variances (B. L. Welch, Biometrika 34 (1947) 28-35), with the normal
 * distribution in place of Student's, which asks for some thirty values on each side.
 */
export function meanDifference(first: Sample, second: Sample): Estimate & { readonly pValue: number } {
  const value = first.mean - second.mean
  const error = Math.sqrt(first.variance / first.count + second.variance / second.count)
  const pValue = error === 0 ? (value === 0 ? 1 : 0) : twoSidedP(value / error)
  return { value, low: value - Z_95 * error, high: value + Z_95 * error, pValue }
}
