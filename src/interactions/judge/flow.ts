import type { CanonicalSpan } from '../../model/span.ts'
import { isAfter, type View } from './view.ts'

/** Can what went wrong at `earlier` have reached `later`? */
export function flowsInto(earlier: CanonicalSpan, later: CanonicalSpan, view: View): boolean {
  if (earlier.spanId === later.spanId) return false
  if (view.turn.ancestors(earlier).some((span) => span.spanId === later.spanId)) return true
  if (sharesData(earlier, later)) return true
  return isAfter(later, earlier, view) && !inParallel(earlier, later, view)
}

/** Pieces of the earlier step's output stand in the later step's input, or in what it made of it. */
export function sharesData(earlier: CanonicalSpan, later: CanonicalSpan): boolean {
  const prints = earlier.marks.outputPrints
  return prints.some((print) => later.marks.inputPrints.includes(print) || later.marks.outputPrints.includes(print))
}

/** Two branches that ran at the same time: the later step in one did not wait for the earlier in the other. */
function inParallel(earlier: CanonicalSpan, later: CanonicalSpan, view: View): boolean {
  const left = [earlier, ...view.turn.ancestors(earlier)]
  const right = [later, ...view.turn.ancestors(later)]
  const common = left.find((span) => right.some((other) => other.spanId === span.spanId))
  const a = common === undefined ? left.at(-1) : left[left.indexOf(common) - 1]
  const b = common === undefined ? right.at(-1) : right[right.findIndex((span) => span.spanId === common.spanId) - 1]
  if (a === undefined || b === undefined || a.spanId === b.spanId) return false
  return b.startTimeUnixNano < a.endTimeUnixNano && !isAfter(b, a, view)
}
