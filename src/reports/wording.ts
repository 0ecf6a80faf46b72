/** How numbers are said in sentences, the same in every report. */

/** `12,410`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** `1 interaction`, `12,410 interactions`. */
export function countOf(value: number, noun: string): string {
  return `${count(value)} ${noun}${Math.round(value) === 1 ? '' : 's'}`
}

/** `42.3 %` of a share. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** `42.3 % (95 % interval 40.1 to 44.6)` of a share. */
export function percentWithin(share: number, low: number, high: number): string {
  return `${percent(share)} (95 % interval ${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`
}

/** `6.1` of a difference of shares, without its sign: percentage points. */
export function points(difference: number): string {
  return Math.abs(difference * 100).toFixed(1)
}

/**
 * `6.1 points less`, and its 95 % interval in the same direction: `4.0 to 8.2`, or, where it holds zero,
 * `0.9 less to 2.0 more`.
 */
export function pointsApart(
  value: number,
  low: number,
  high: number,
): { readonly apart: string; readonly interval: string } {
  const direction = value > 0 ? 'more' : 'less'
  const ends = value > 0 ? [low, high] : [high, low]
  const [near = 0, far = 0] = ends
  const crosses = low < 0 && high > 0
  return {
    apart: `${points(value)} points ${direction}`,
    interval: crosses
      ? `${points(near)} ${direction === 'more' ? 'less' : 'more'} to ${points(far)} ${direction}`
      : `${points(near)} to ${points(far)}`,
  }
}

/** US dollars with as many digits as small amounts need. */
export function dollars(amount: number): string {
  return amount === 0 || Math.abs(amount) >= 1 ? `$${amount.toFixed(2)}` : `$${amount.toPrecision(2)}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** How a sentence names the users of a segment: `users with any failure`, `users of plan pro`. */
export function usersOf(segment: string, split: string): string {
  const known = WHO[segment]
  if (known !== undefined && ['none', 'outcome', 'eval_bucket', 'intent'].includes(split)) return known
  return split === 'eval_bucket' ? `users with ${segment} scores` : `users of ${split} ${segment}`
}

const WHO: Readonly<Record<string, string>> = {
  all: 'users',
  any_failure: 'users who met a failure',
  no_failure: 'users without a failure',
  no_interaction: 'users who did not ask the AI',
  no_score: 'users without a score',
}
