import type { Evaluation } from '../model/evaluation.ts'
import type { Interaction } from '../model/interaction.ts'
import type { CanonicalSpan, SpanKind } from '../model/span.ts'

/**
 * One turn of a trace: what one interaction is derived from, and all that the judgement may look at.
 * Every span of the trace belongs to exactly one turn.
 */
export interface Turn {
  readonly projectId: string
  readonly traceId: string
  /** The trace id; `trace_id:span_id` for further turns. */
  readonly interactionId: string
  /** The spans of this turn by (start, end), parents before children where times tie. Never empty. */
  readonly spans: readonly CanonicalSpan[]
  /**
   * The parentless span (or one that came from another service), or null when none has arrived (its child may look like
   * one). In a trace of several turns: the span that this turn begins with.
   */
  readonly root: CanonicalSpan | null
  /** The root where it is an AI span, else the topmost AI span: the earliest of the least deep ones. */
  readonly top: CanonicalSpan
  /** Spans whose parent is not among the spans of this turn, in order. */
  readonly topmost: readonly CanonicalSpan[]
  readonly inputText: string
  readonly outputText: string
  /** Evaluations that the spans carry or that came by log or HTTP for this turn, each once, raw. */
  readonly evaluations: readonly Evaluation[]
  /** Second copies of a call that another instrumentation recorded too: never count or judge them. Copy -> kept span id. */
  readonly copies: ReadonlyMap<string, string>
  span(spanId: string): CanonicalSpan | undefined
  /** The parent, when it is part of this turn. */
  parent(span: CanonicalSpan): CanonicalSpan | undefined
  /** Direct children in order. */
  children(span: CanonicalSpan): readonly CanonicalSpan[]
  /** Nearest first. */
  ancestors(span: CanonicalSpan): readonly CanonicalSpan[]
  /** Depth first, in order; without the span itself. */
  descendants(span: CanonicalSpan): readonly CanonicalSpan[]
  /** 0 for a topmost span. */
  depth(span: CanonicalSpan): number
}

/** What the judgement says of a turn: the outcome part of an {@link Interaction}. */
export type Verdict = Pick<
  Interaction,
  | 'outcome'
  | 'outcomeSource'
  | 'failureReason'
  | 'failureStep'
  | 'failureStepKind'
  | 'failureSpanId'
  | 'failureChain'
  | 'silentFailure'
  | 'recovered'
  | 'fallbackUsed'
  | 'escalated'
  | 'guardrailTriggered'
  | 'degradedStep'
  | 'toolErrors'
  | 'failedTools'
  | 'evidence'
>

/** What the user wanted: the intent part of an {@link Interaction}. */
export type IntentFinding = Pick<Interaction, 'intent' | 'intentSource' | 'intentConfidence'>

/** Is this span about AI? Plain HTTP, database and framework spans are not. */
export function isAiSpan(span: CanonicalSpan): boolean {
  return span.kind !== 'other' && (span.conventions.length > 0 || AI_KINDS.has(span.kind))
}

/** Kinds that no other kind of program has. */
const AI_KINDS: ReadonlySet<SpanKind> = new Set<SpanKind>([
  'agent',
  'llm',
  'retrieval',
  'embedding',
  'reranker',
  'guardrail',
  'evaluator',
])
