import { isAiSpan } from '../../interactions/turn.ts'
import type { JudgedEvaluation } from '../../model/evaluation.ts'
import type { SettledTrace } from '../../model/settled.ts'
import type { CanonicalSpan } from '../../model/span.ts'
import { evaluationToRow } from './evaluation.ts'
import { interactionToRow } from './interaction.ts'
import { spanToRow } from './span.ts'

/** All rows of a settled trace, by table. */
export function traceToRows(trace: SettledTrace) {
  const version = versionOf(trace)
  const tree = new Tree(trace)
  const broken = new Set(trace.interactions.map(({ failureSpanId }) => failureSpanId).filter((id) => id !== ''))
  const endToEnd = tree.endToEnd()
  return {
    spans: trace.spans.map((span) =>
      spanToRow(span, {
        projectId: trace.projectId,
        interactionId: tree.interactionOf(span),
        failureRole: broken.has(span.spanId) ? 'root_cause' : '',
        version,
      }),
    ),
    evaluations: trace.evaluations.map((evaluation) =>
      evaluationToRow(evaluation, {
        projectId: trace.projectId,
        endToEnd: isEndToEnd(evaluation, endToEnd),
        // 0 = no interaction has taken it into account; the view then does.
        version: trace.interactions.length === 0 ? 0n : version,
      }),
    ),
    interactions: trace.interactions.map((interaction) =>
      interactionToRow(
        interaction,
        relatedTraces(trace, (span) => tree.interactionOf(span) === interaction.interactionId),
      ),
    ),
  }
}

/** Is an evaluation about the whole exchange? One that came without its trace is unless it names a span. */
export function isEndToEnd(evaluation: JudgedEvaluation, endToEndSpans: ReadonlySet<string> = new Set()): boolean {
  if (evaluation.level === 'span') return endToEndSpans.has(evaluation.spanId)
  return evaluation.level === 'trace'
}

/** Fullness of a trace: that of its interactions, which count log records too, else its number of spans. */
function versionOf(trace: SettledTrace): bigint {
  return trace.interactions[0]?.version ?? BigInt(trace.spans.length) * 2n ** 32n
}

function relatedTraces(trace: SettledTrace, belongs: (span: CanonicalSpan) => boolean): string[] {
  const linked = trace.spans.filter(belongs).flatMap((span) => span.links.map((link) => link.traceId))
  return [...new Set(linked)].filter((id) => id !== '' && id !== trace.traceId).sort()
}

/** Parents and turns of a trace. */
class Tree {
  readonly #spans: ReadonlyMap<string, CanonicalSpan>
  readonly #trace: SettledTrace
  readonly #interactionIds: ReadonlySet<string>

  constructor(trace: SettledTrace) {
    this.#trace = trace
    this.#spans = new Map(trace.spans.map((span) => [span.spanId, span]))
    this.#interactionIds = new Set(trace.interactions.map(({ interactionId }) => interactionId))
  }

  /** The nearest ancestor (or the span itself) that opens a further turn; else the trace's main turn. */
  interactionOf(span: CanonicalSpan): string {
    for (const ancestor of this.#upwards(span)) {
      const turn = `${this.#trace.traceId}:${ancestor.spanId}`
      if (this.#interactionIds.has(turn)) return turn
    }
    return this.#trace.traceId
  }

  /** Roots, and topmost AI spans: what is said of them is said of the exchange. */
  endToEnd(): ReadonlySet<string> {
    const found = new Set<string>()
    for (const span of this.#trace.spans) {
      const ancestors = [...this.#upwards(span)].slice(1)
      const isTopmostAi = isAi(span) && !ancestors.some(isAi)
      if (ancestors.length === 0 || isTopmostAi) found.add(span.spanId)
    }
    return found
  }

  /** The span and its ancestors; senders have been seen to make cycles. */
  *#upwards(span: CanonicalSpan): Generator<CanonicalSpan> {
    const seen = new Set<string>()
    let at: CanonicalSpan | undefined = span
    while (at !== undefined && !seen.has(at.spanId)) {
      seen.add(at.spanId)
      yield at
      at = this.#spans.get(at.parentSpanId)
    }
  }
}

function isAi(span: CanonicalSpan): boolean {
  return isAiSpan(span) && span.kind !== 'evaluator'
}
