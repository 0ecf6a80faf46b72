import type { CanonicalSpan } from '../model/span.ts'

/**
 * Some callbacks strip a model's answer to its text, while the steps around the call pass on the whole message, which
 * says why the model stopped (Langfuse around LangChain). A model call that says nothing of it takes the reason from
 * the nearest step above that gives the very same answer as its own last word.
 */
export function shareFinishReasons(spans: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  if (!spans.some((span) => span.kind !== 'llm' && span.finishReasons.length > 0)) return spans
  if (!spans.some(isSilent)) return spans
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  return spans.map((span) => {
    if (!isSilent(span)) return span
    const teller = tellerAbove(span, byId)
    const last = teller?.finishReasons.at(-1)
    if (teller === undefined || last === undefined) return span
    return {
      ...span,
      finishReasons: [last],
      sources: { ...span.sources, finishReasons: `${teller.sources.output ?? 'output'} of the step above` },
    }
  })
}

function isSilent(span: CanonicalSpan): boolean {
  return span.kind === 'llm' && span.finishReasons.length === 0 && span.answerText !== ''
}

/** How far a graph's plumbing puts steps between a call and the one that passes its message on. */
const MAX_STEPS = 4

function tellerAbove(span: CanonicalSpan, byId: ReadonlyMap<string, CanonicalSpan>): CanonicalSpan | undefined {
  let above = byId.get(span.parentSpanId)
  for (let step = 0; above !== undefined && step < MAX_STEPS; step++) {
    if (above.kind !== 'llm' && above.finishReasons.length > 0 && above.answerText === span.answerText) return above
    above = byId.get(above.parentSpanId)
  }
  return undefined
}
