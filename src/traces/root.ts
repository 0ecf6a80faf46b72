import type { CanonicalSpan } from '../model/span.ts'

/**
 * Does nothing of this trace have to arrive above this span? It has no parent, or its parent is flagged as living in
 * another process (W3C trace context, OTLP span flags bits 8-9) and may never come here.
 */
export function isRoot(span: Pick<CanonicalSpan, 'parentSpanId' | 'parentIsRemote'>): boolean {
  return span.parentSpanId === '' || span.parentIsRemote
}
