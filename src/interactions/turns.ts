import type { CanonicalSpan } from '../model/span.ts'
import type { Trace } from '../model/trace.ts'

/** The spans of one turn and the id of its interaction. */
export interface TurnSpans {
  readonly interactionId: string
  readonly spans: readonly CanonicalSpan[]
}

/** Cuts a trace into turns; most traces are one. */
export function splitTurns(trace: Trace): readonly TurnSpans[] {
  return [{ interactionId: trace.traceId, spans: trace.spans }]
}
