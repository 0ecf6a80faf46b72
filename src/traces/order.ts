import type { CanonicalSpan } from '../model/span.ts'
import { compareBigint, compareText } from './duplicates.ts'

/**
 * Orders spans by (start, end), parents before their children where starts tie, and by id where everything ties.
 * Many SDKs give starts in whole milliseconds, so ties are common and the start alone says little.
 *
 * @param spans a forest: no span may be its own ancestor.
 */
export function orderSpans(spans: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  const sorted = [...spans].sort(byStartThenEnd)
  const ordered: CanonicalSpan[] = []
  for (let from = 0; from < sorted.length; ) {
    const start = sorted[from]?.startTimeUnixNano
    let to = from
    while (to < sorted.length && sorted[to]?.startTimeUnixNano === start) to++
    const tied = sorted.slice(from, to)
    if (tied.length === 1) ordered.push(...tied)
    else appendParentsFirst(tied, ordered)
    from = to
  }
  return ordered
}

/** Comparing pairs would not do: "parent first" and "earlier end first" together are no order, so the tree is walked. */
function appendParentsFirst(tied: readonly CanonicalSpan[], ordered: CanonicalSpan[]): void {
  const ids = new Set(tied.map((span) => span.spanId))
  const waiting = new Map<string, CanonicalSpan[]>()
  const ready: CanonicalSpan[] = []
  for (const span of tied) {
    if (!ids.has(span.parentSpanId)) ready.push(span)
    else waiting.set(span.parentSpanId, [...(waiting.get(span.parentSpanId) ?? []), span])
  }
  while (true) {
    const next = ready.shift()
    if (next === undefined) return
    ordered.push(next)
    const released = waiting.get(next.spanId)
    if (released === undefined) continue
    ready.push(...released)
    ready.sort(byStartThenEnd)
  }
}

function byStartThenEnd(a: CanonicalSpan, b: CanonicalSpan): number {
  return (
    compareBigint(a.startTimeUnixNano, b.startTimeUnixNano) ||
    compareBigint(a.endTimeUnixNano, b.endTimeUnixNano) ||
    compareText(a.spanId, b.spanId)
  )
}
