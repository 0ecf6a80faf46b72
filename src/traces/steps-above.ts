import type { CanonicalSpan } from '../model/span.ts'

/**
 * Some callbacks strip a model's answer to its text, while the steps around the call pass on the whole message, which
 * says why the model stopped (Langfuse around LangChain). A model call that says nothing of it takes the reason from
 * the nearest step above that has one and whose last model call it is. Looks at no text, so that the outcome is the
 * same under every content policy.
 */
export function shareFinishReasons(spans: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  if (!spans.some((span) => isStep(span) && span.finishReasons.length > 0) || !spans.some(isSilent)) return spans
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  const lastCall = new Map<string, string>()
  for (const call of spans) {
    if (call.kind !== 'llm') continue
    for (const above of stepsAbove(call, byId)) lastCall.set(above.spanId, call.spanId)
  }
  return spans.map((span) => {
    if (!isSilent(span)) return span
    const teller = stepsAbove(span, byId).find((above) => isStep(above) && above.finishReasons.length > 0)
    const last = teller?.finishReasons.at(-1)
    if (teller === undefined || last === undefined || lastCall.get(teller.spanId) !== span.spanId) return span
    return {
      ...span,
      finishReasons: [last],
      sources: { ...span.sources, finishReasons: `${teller.sources.output ?? 'output'} of the step above` },
    }
  })
}

function isSilent(span: CanonicalSpan): boolean {
  return span.kind === 'llm' && span.finishReasons.length === 0 && span.marks.answer.present
}

/** How far a graph's plumbing puts steps between a call and the one that passes its message on. */
const MAX_STEPS = 4

function stepsAbove(span: CanonicalSpan, byId: ReadonlyMap<string, CanonicalSpan>): readonly CanonicalSpan[] {
  const steps: CanonicalSpan[] = []
  let above = byId.get(span.parentSpanId)
  while (above !== undefined && steps.length < MAX_STEPS) {
    steps.push(above)
    above = byId.get(above.parentSpanId)
  }
  return steps
}

/** A model's name with the date of its version: `gpt-4o-mini-2024-07-18`, `claude-sonnet-4-5-20250929`. */
const DATED = /^-\d[\d-]{3,}$/

/**
 * A model call that names only the model that was asked for takes the exact name of what answered from the nearest step
 * above that passes the model's message on.
 */
export function shareExactModels(spans: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  const tellers = spans.filter((span) => isStep(span) && span.model !== '')
  if (tellers.length === 0) return spans
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  return spans.map((span) => {
    if (span.kind !== 'llm' || span.model === '') return span
    for (const above of stepsAbove(span, byId)) {
      const { model, sources } = above
      if (isStep(above) && model.startsWith(span.model) && DATED.test(model.slice(span.model.length)))
        return { ...span, model, sources: { ...span.sources, model: `${sources.model ?? 'output'} of the step above` } }
    }
    return span
  })
}

/** Whatever surrounds a call without being one; some senders have no kind for a graph's node. */
function isStep({ kind }: CanonicalSpan): boolean {
  return kind === 'workflow' || kind === 'task' || kind === 'agent' || kind === 'other'
}
