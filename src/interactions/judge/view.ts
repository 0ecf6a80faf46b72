import type { JudgedEvaluation } from '../../model/evaluation.ts'
import type { AnswerMarks } from '../../model/marks.ts'
import type { CanonicalSpan } from '../../model/span.ts'
import { isAiSpan, type Turn } from '../turn.ts'
import type { JudgeSettings } from './settings.ts'

/** A turn as the rules look at it: its AI steps in order, its answer, and its evaluations by span. */
export interface View {
  readonly turn: Turn
  readonly settings: JudgeSettings
  /** AI spans without second copies and without evaluators, by (start, end). */
  readonly steps: readonly CanonicalSpan[]
  readonly llms: readonly CanonicalSpan[]
  /** Tools and retrievals. */
  readonly sources: readonly CanonicalSpan[]
  /** Model calls that speak for the turn: not those inside a tool, a guardrail or an evaluator. */
  readonly speakers: readonly CanonicalSpan[]
  /** Evaluations that are not feedback, by the span they judge. */
  readonly judgements: ReadonlyMap<string, readonly JudgedEvaluation[]>
  /** Evaluations of the whole, not of a step. */
  readonly endToEnd: readonly JudgedEvaluation[]
  /** What the user said of it. */
  readonly feedback: readonly JudgedEvaluation[]
  /** The turn's answer: the root's, else the last speaker's; null = no span shows one. */
  readonly answer: { readonly span: CanonicalSpan; readonly marks: AnswerMarks } | null
  /** Some span of the turn carries text, so that a missing answer is a finding and not a setting of the sender. */
  readonly hasContent: boolean
  readonly order: ReadonlyMap<string, number>
}

/** Prepares a turn for the rules; linear in its spans. */
export function viewOf(turn: Turn, evaluations: readonly JudgedEvaluation[], settings: JudgeSettings): View {
  const steps = turn.spans.filter(
    (span) => isAiSpan(span) && span.kind !== 'evaluator' && !turn.copies.has(span.spanId),
  )
  const llms = steps.filter((span) => span.kind === 'llm')
  const speakers = llms.filter((span) => !turn.ancestors(span).some((parent) => MUTE.has(parent.kind)))
  const whole = wholeSpans(turn, steps)
  const judgements = new Map<string, JudgedEvaluation[]>()
  const endToEnd: JudgedEvaluation[] = []
  const feedback: JudgedEvaluation[] = []
  for (const evaluation of evaluations) {
    if (evaluation.source === 'user') feedback.push(evaluation)
    else if (evaluation.level === 'session') continue
    else if (evaluation.spanId === '' || whole.has(evaluation.spanId)) endToEnd.push(evaluation)
    else {
      const known = judgements.get(evaluation.spanId)
      if (known) known.push(evaluation)
      else judgements.set(evaluation.spanId, [evaluation])
    }
  }
  return {
    turn,
    settings,
    steps,
    llms,
    sources: steps.filter((span) => span.kind === 'tool' || span.kind === 'retrieval'),
    speakers,
    judgements,
    endToEnd,
    feedback,
    answer: answerOf(turn, speakers),
    hasContent: steps.some((span) => span.marks.answer.present || (span.kind === 'llm' && span.marks.workKey !== '')),
    order: new Map(turn.spans.map((span, index) => [span.spanId, index])),
  }
}

/** Whoever stands under one of these does not speak to the user. */
const MUTE: ReadonlySet<string> = new Set(['tool', 'retrieval', 'guardrail', 'evaluator', 'reranker'])

/** Spans that stand for the whole turn: the root, and agents and workflows that hold every other step. */
function wholeSpans(turn: Turn, steps: readonly CanonicalSpan[]): ReadonlySet<string> {
  const whole = new Set<string>()
  const add = (span: CanonicalSpan | null): void => {
    if (span !== null && span.kind !== 'llm' && span.kind !== 'tool' && span.kind !== 'retrieval')
      whole.add(span.spanId)
  }
  add(turn.root)
  add(turn.top)
  let current: CanonicalSpan | undefined = turn.topmost.length === 1 ? turn.topmost[0] : undefined
  while (current !== undefined) {
    if (current.kind === 'agent' || current.kind === 'workflow') whole.add(current.spanId)
    const below = turn.children(current).filter((child) => steps.includes(child) || turn.children(child).length > 0)
    current = below.length === 1 ? below[0] : undefined
  }
  return whole
}

function answerOf(turn: Turn, speakers: readonly CanonicalSpan[]): View['answer'] {
  for (const span of [turn.root, turn.top]) {
    if (span?.marks.answer.present) return { span, marks: span.marks.answer }
  }
  let last: CanonicalSpan | null = null
  for (const span of speakers) {
    if (span.marks.answer.present && (last === null || span.endTimeUnixNano >= last.endTimeUnixNano)) last = span
  }
  if (last !== null) return { span: last, marks: last.marks.answer }
  const agent = turn.spans.findLast((span) => span.kind === 'agent' && span.marks.answer.present)
  return agent ? { span: agent, marks: agent.marks.answer } : null
}

/** The words that weighed most for what was read into the answer, as the end of a sentence of evidence; `''` where there are none. */
export function weighedWords({ answer }: View): string {
  const words = answer?.marks.words ?? []
  return words.length === 0 ? '' : ` (words that weighed: ${words.join(', ')})`
}

/** Did `later` start after `earlier` had ended? Starts are whole milliseconds in many SDKs, so a tie of order counts. */
export function isAfter(later: CanonicalSpan, earlier: CanonicalSpan, view: View): boolean {
  if (later.startTimeUnixNano >= earlier.endTimeUnixNano) return true
  const sameMillisecond = later.startTimeUnixNano / 1_000_000n >= earlier.endTimeUnixNano / 1_000_000n
  return sameMillisecond && (view.order.get(later.spanId) ?? 0) > (view.order.get(earlier.spanId) ?? 0)
}

/** The model call that ended last among those which speak for the turn. */
export function lastSpeaker(view: View): CanonicalSpan | undefined {
  return view.speakers.reduce<CanonicalSpan | undefined>(
    (last, span) => (last === undefined || span.endTimeUnixNano >= last.endTimeUnixNano ? span : last),
    undefined,
  )
}
