/** How numbers are said in sentences, the same in every report. */

/** `12,410`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** `42.3 %` of a share. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** `6.1` of a difference of shares, without its sign: percentage points. */
export function points(difference: number): string {
  return Math.abs(difference * 100).toFixed(1)
}

/** US dollars with as many digits as small amounts need. */
export function dollars(amount: number): string {
  return amount === 0 || Math.abs(amount) >= 1 ? `$${amount.toFixed(2)}` : `$${amount.toPrecision(2)}`
}
