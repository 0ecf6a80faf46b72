import { CLEAR } from './compare.ts'
import { difference, type Estimate, equalSharesP, wilson } from './statistics/proportions.ts'

/** The group with the highest share among several, and what may be said of its lead. */
export interface Leader<Row> {
  readonly row: Row
  readonly rate: Estimate
  readonly total: number
  /** Its share minus that of all the others together; undefined where there are no others. */
  readonly lead: Estimate | undefined
  /** True where the lead is more than picking the highest of so many would give by chance. */
  readonly isClear: boolean
}

/**
 * Finds the highest share of those groups that are large enough to have one. The highest of many is high by chance
 * alone, so its lead over the others is tested at 0.05 divided by the number of groups (Bonferroni).
 */
export function leaderOf<Row>(
  rows: readonly Row[],
  successes: (row: Row) => number,
  total: (row: Row) => number,
  minCount: number,
): Leader<Row> | undefined {
  const eligible = rows.filter((row) => total(row) >= Math.max(1, minCount))
  const share = (row: Row) => successes(row) / total(row)
  const [first, ...others] = eligible.toSorted((a, b) => share(b) - share(a))
  if (first === undefined) return undefined
  const restSuccesses = others.reduce((sum, row) => sum + successes(row), 0)
  const restTotal = others.reduce((sum, row) => sum + total(row), 0)
  const [own, all] = [successes(first), total(first)]
  return {
    row: first,
    rate: wilson(own, all),
    total: all,
    lead: restTotal === 0 ? undefined : difference(own, all, restSuccesses, restTotal),
    isClear: restTotal > 0 && equalSharesP(own, all, restSuccesses, restTotal) * eligible.length < CLEAR,
  }
}

/** What to add to a sentence whose highest group may be the highest by chance. */
export function leadCaveat({ lead, isClear }: Pick<Leader<unknown>, 'lead' | 'isClear'>): string {
  return isClear || lead === undefined ? '' : ' (its lead may be chance)'
}
