import type { Finding } from './finding.ts'
import { flowsInto, sharesData } from './flow.ts'
import { isAfter, type View } from './view.ts'

/** The first step that failed by itself, and those that failed after and because of it. */
export interface RootCause {
  readonly first: Finding
  readonly cascade: readonly Finding[]
}

/**
 * Among the failures that nothing made good, the first in causal order that did not inherit its failure: neither from
 * a step below it, nor from a step before it whose output it used. A suspect result (see `rules/suspect.ts`) is the
 * cause when what was judged bad used it.
 */
export function rootCauseOf(
  open: readonly Finding[],
  suspects: readonly Finding[],
  wholeFailed: boolean,
  view: View,
): RootCause | null {
  const blamed = suspects.filter((suspect) =>
    open.length === 0
      ? wholeFailed
      : open.some((finding) => finding.weight === 'judged' && uses(suspect, finding, view)),
  )
  const all = [...blamed, ...open].sort((a, b) => compare(a, b, view))
  const first = all.find((finding) => !all.some((other) => other !== finding && passedOn(other, finding, view)))
  // Every finding inherited from another only in a circle, which time forbids; the earliest then.
  const root = first ?? all[0]
  if (root === undefined) return null
  return { first: root, cascade: all.filter((finding) => finding !== root && flowsInto(root.span, finding.span, view)) }
}

function uses(suspect: Finding, finding: Finding, view: View): boolean {
  return (
    sharesData(suspect.span, finding.span) ||
    (isAfter(finding.span, suspect.span, view) && flowsInto(suspect.span, finding.span, view))
  )
}

/** Did `from` hand its failure to `to`: from below, or from before? */
function passedOn(from: Finding, to: Finding, view: View): boolean {
  if (from.span.spanId === to.span.spanId) return false
  if (view.turn.ancestors(from.span).some((span) => span.spanId === to.span.spanId)) return true
  if (view.turn.ancestors(to.span).some((span) => span.spanId === from.span.spanId)) return false
  return compare(from, to, view) < 0 && flowsInto(from.span, to.span, view)
}

/** By when they ended: what failed first. */
function compare(left: Finding, right: Finding, view: View): number {
  // Children can seem to outlive their parents by a fraction of a millisecond, so ends are compared in whole ones.
  const a = left.span.endTimeUnixNano / 1_000_000n
  const b = right.span.endTimeUnixNano / 1_000_000n
  if (a !== b) return a < b ? -1 : 1
  return (view.order.get(right.span.spanId) ?? 0) - (view.order.get(left.span.spanId) ?? 0)
}
