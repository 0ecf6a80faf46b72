import type { CanonicalSpan, SpanKind } from '../model/span.ts'
import type { SilentTurn } from './build-turn.ts'
import { isAiSpan } from './turn.ts'

/** The user's words and the answer. */
export interface InputOutput {
  readonly inputText: string
  readonly outputText: string
  /** The model call whose answer the user got; null when there is none. */
  readonly answering: CanonicalSpan | null
}

/** Steps whose texts are between program and program, never between program and user. */
const INNER: ReadonlySet<SpanKind> = new Set<SpanKind>([
  'tool',
  'guardrail',
  'evaluator',
  'retrieval',
  'embedding',
  'reranker',
])

/** Steps that answer in the end for all that is below them. */
const WHOLES: ReadonlySet<SpanKind> = new Set<SpanKind>(['agent', 'workflow', 'task'])

/**
 * Reads what the user asked and what came back.
 *
 * Input: what the root (or the topmost AI span) was told, else the first model call. Output: the root's answer, else
 * that of the step that finished last on the top level, else that of the model call that finished last. Tools,
 * guardrails and evaluators never supply them, nor does a model call inside one of these.
 *
 * @param llmCalls the calls that count, see `callsOf`.
 */
export function readInputOutput(turn: SilentTurn, llmCalls: readonly CanonicalSpan[]): InputOutput {
  const spoken = llmCalls.filter((call) => !turn.ancestors(call).some((above) => INNER.has(above.kind)))
  const answering = lastFinishing(spoken)
  return {
    inputText: inputOf(turn, spoken),
    outputText: outputOf(turn, answering),
    answering,
  }
}

function inputOf(turn: SilentTurn, llmCalls: readonly CanonicalSpan[]): string {
  const candidates = [
    ...(turn.root === null ? [] : [turn.root]),
    turn.top,
    ...topLevel(turn),
    ...llmCalls.flatMap((call) => layersOf(turn, call)),
    ...turn.spans.filter((span) => WHOLES.has(span.kind)),
  ]
  return candidates.find((span) => !INNER.has(span.kind) && span.userText !== '')?.userText ?? ''
}

function outputOf(turn: SilentTurn, answering: CanonicalSpan | null): string {
  if (turn.root !== null && !INNER.has(turn.root.kind) && turn.root.answerText !== '') return turn.root.answerText
  const last = lastFinishing(topLevel(turn))
  if (last !== null && last.answerText !== '' && !isLost(turn, last)) return last.answerText
  if (answering === null || isLost(turn, answering)) return ''
  return layersOf(turn, answering).find((layer) => layer.answerText !== '')?.answerText ?? ''
}

/**
 * A model call and the model spans right around it (a client over the raw request, a generation over its steps),
 * innermost first: what one layer leaves out, the next may say.
 */
export function layersOf(turn: SilentTurn, call: CanonicalSpan): readonly CanonicalSpan[] {
  const above = turn.ancestors(call)
  const end = above.findIndex((span) => span.kind !== 'llm')
  return [call, ...(end === -1 ? above : above.slice(0, end))]
}

/**
 * Did the words of a failed step never reach the user? So it is where everything above it failed as well and gave no
 * answer: the framework threw away what the model had said (a cut-off or blocked answer, for one).
 */
function isLost(turn: SilentTurn, span: CanonicalSpan): boolean {
  const above = turn.ancestors(span)
  return (
    span.status === 'error' &&
    above.length > 0 &&
    above.every((step) => step.status === 'error' && step.answerText === '')
  )
}

/** AI spans with no AI span above them; what holds several turns speaks for none of them. */
function topLevel(turn: SilentTurn): readonly CanonicalSpan[] {
  const shared = new Set(turn.root === null ? [] : turn.ancestors(turn.root))
  return turn.spans.filter(
    (span) =>
      !shared.has(span) &&
      isAiSpan(span) &&
      !INNER.has(span.kind) &&
      !turn.copies.has(span.spanId) &&
      !turn.ancestors(span).some(isAiSpan),
  )
}

function lastFinishing(spans: readonly CanonicalSpan[]): CanonicalSpan | null {
  let last: CanonicalSpan | null = null
  for (const span of spans) if (last === null || span.endTimeUnixNano >= last.endTimeUnixNano) last = span
  return last
}
