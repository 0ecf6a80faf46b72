/** 97.5 % point of the normal distribution: half of every 95 % interval here. */
export const Z_95 = 1.959963984540054

/**
 * Two-sided p-value of a normal statistic.
 * Source: W. J. Cody's rational approximations are more than is needed; this is the Chebyshev fit of erfc in Numerical
 * Recipes, 2nd edition, 6.2, with a relative error below 1.2e-7 everywhere.
 */
export function twoSidedP(z: number): number {
  return Number.isNaN(z) ? Number.NaN : Math.min(1, erfc(Math.abs(z) / Math.SQRT2))
}

const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
]

function erfc(x: number): number {
  const t = 1 / (1 + x / 2)
  const sum = COEFFICIENTS.reduceRight((total, coefficient) => total * t + coefficient, 0)
  return t * Math.exp(-x * x + sum)
}
