/** How p-values of several comparisons made at once are corrected. */
export type Correction = 'holm' | 'bh' | 'none'

/**
 * Corrected p-values, in the order given.
 * `holm` bounds the chance of any false finding (S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70); `bh` the
 * share of false ones among the findings (Y. Benjamini and Y. Hochberg, JRSS B 57 (1995) 289-300).
 */
export function correct(pValues: readonly number[], correction: Correction): number[] {
  if (correction === 'none') return [...pValues]
  const total = pValues.length
  const ascending = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  const corrected = ascending.map(({ p }, rank) =>
    Math.min(1, correction === 'holm' ? p * (total - rank) : (p * total) / (rank + 1)),
  )
  // A larger p-value never ends up below a smaller one.
  if (correction === 'holm') {
    for (let rank = 1; rank < total; rank++) corrected[rank] = Math.max(at(corrected, rank), at(corrected, rank - 1))
  } else {
    for (let rank = total - 2; rank >= 0; rank--) {
      corrected[rank] = Math.min(at(corrected, rank), at(corrected, rank + 1))
    }
  }
  const result: number[] = new Array(total)
  for (const [rank, { index }] of ascending.entries()) result[index] = at(corrected, rank)
  return result
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? Number.NaN
}
