import { treeOf } from '../interactions/build-turn.ts'
import { findCopies } from '../interactions/copies.ts'
import { isAiSpan } from '../interactions/turn.ts'
import type { Interaction } from '../model/interaction.ts'
import type { SettledTrace } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { turnSpanId } from './product-events.ts'

/** One step of an AI exchange, as tools that show traces want it. */
export interface Step {
  readonly span: CanonicalSpan
  /** The exchange that the step belongs to. */
  readonly turn: Interaction
  /** The nearest step above; undefined for a topmost one. */
  readonly parent: Step | undefined
  /** Tokens and cost are this step's own: it is a model call that wraps no other, or an agent whose calls are not traced. */
  readonly isCall: boolean
}

/**
 * The AI spans of a trace in order of start. Plain HTTP and database spans, and second recordings of one call, are left out; what
 * stood below them hangs on the nearest step above.
 *
 * @param trace with at least one interaction.
 */
export function stepsOf(trace: SettledTrace): readonly Step[] {
  const [main] = trace.interactions
  if (!main) return []
  const tree = treeOf(trace.spans)
  const copies = findCopies(tree)
  const isStep = (span: CanonicalSpan) => isAiSpan(span) && !copies.has(span.spanId)
  const turns = new Map(trace.interactions.map((interaction) => [turnSpanId(interaction), interaction]))
  const wrapping = new Set<string>()
  const reporting = new Set<string>()
  for (const span of trace.spans) {
    if (!isStep(span)) continue
    for (const above of tree.ancestors(span)) {
      if (span.kind === 'llm') wrapping.add(above.spanId)
      if (span.usage !== null || span.costUsd !== null) reporting.add(above.spanId)
    }
  }
  const steps = new Map<string, Step>()
  const stepOf = (span: CanonicalSpan): Step => {
    const known = steps.get(span.spanId)
    if (known) return known
    const above = tree.ancestors(span)
    const turnRoot = [span, ...above].find(({ spanId }) => turns.has(spanId))
    const parent = above.find(isStep)
    const step: Step = {
      span,
      turn: (turnRoot && turns.get(turnRoot.spanId)) ?? turns.get('') ?? main,
      parent: parent && stepOf(parent),
      isCall: isCall(span, wrapping, reporting),
    }
    steps.set(span.spanId, step)
    return step
  }
  // Parents come before children in a settled trace, so that this never nests deep.
  return trace.spans.filter(isStep).map(stepOf)
}

function isCall(span: CanonicalSpan, wrapping: ReadonlySet<string>, reporting: ReadonlySet<string>): boolean {
  if (span.kind === 'llm') return !wrapping.has(span.spanId)
  if (span.kind === 'embedding') return true
  return (span.usage !== null || span.costUsd !== null) && span.kind !== 'reranker' && !reporting.has(span.spanId)
}

/** Seconds or milliseconds of a span, never negative: clocks of two machines may disagree. */
export function durationMs(span: CanonicalSpan): number {
  return Math.max(Number(span.endTimeUnixNano - span.startTimeUnixNano) / 1e6, 0)
}

/** What the step is called in the app's words: its tool, agent, workflow or data source, else the span's name. */
export function stepName({ span }: Step): string {
  const named = { tool: span.toolName, agent: span.agentName, workflow: span.workflowName, retrieval: span.dataSource }
  return named[span.kind as keyof typeof named] || span.name
}

/** What went wrong in a step, in the sender's words; `''` when nothing did. */
export function stepError({ span }: Step): string {
  return span.status === 'error' ? span.statusMessage || span.errorType || 'error' : ''
}
