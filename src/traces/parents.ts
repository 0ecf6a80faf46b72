import type { CanonicalSpan } from '../model/span.ts'
import { compareBigint, compareText } from './duplicates.ts'

/**
 * Makes the parent links a forest: a span that is its own ancestor loses its parent, and of a longer cycle the span
 * that started first does. Parents that have not arrived are left alone.
 */
export function repairParents(spans: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  const settled = new Set<string>()
  const cut = new Set<string>()
  for (const span of spans) {
    const path = new Map<string, CanonicalSpan>()
    let at: CanonicalSpan | undefined = span
    while (at !== undefined && !settled.has(at.spanId) && !path.has(at.spanId)) {
      path.set(at.spanId, at)
      at = byId.get(at.parentSpanId)
    }
    if (at !== undefined && path.has(at.spanId)) {
      const steps = [...path.values()]
      cut.add(first(steps.slice(steps.indexOf(at)), at).spanId)
    }
    for (const id of path.keys()) settled.add(id)
  }
  if (cut.size === 0) return spans
  return spans.map((span) => (cut.has(span.spanId) ? { ...span, parentSpanId: '', parentIsRemote: false } : span))
}

function first(cycle: readonly CanonicalSpan[], fallback: CanonicalSpan): CanonicalSpan {
  const ordered = [...cycle].sort(
    (a, b) => compareBigint(a.startTimeUnixNano, b.startTimeUnixNano) || compareText(a.spanId, b.spanId),
  )
  return ordered[0] ?? fallback
}
