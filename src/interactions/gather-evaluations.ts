import { z } from 'zod'
import type { Evaluation } from '../model/evaluation.ts'
import { eventId } from '../model/event-id.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { Trace } from '../model/trace.ts'

/**
 * All evaluations of a trace, each once, pointing at what they judge: those that came by log or request, those that
 * spans carry (a carrier span with a link speaks about the linked span), and the scores of evaluator spans.
 */
export function gatherEvaluations(trace: Trace): readonly Evaluation[] {
  const carriers = trace.spans.filter((span) => span.evaluations.length > 0 || span.kind === 'evaluator')
  if (carriers.length === 0 && trace.evaluations.length === 0) return []
  const byResponse = new Map<string, string>()
  for (const span of trace.spans) {
    if (span.responseId !== '' && !byResponse.has(span.responseId)) byResponse.set(span.responseId, span.spanId)
  }
  const ids = new Set(trace.spans.map((span) => span.spanId))
  const parents = new Set(trace.spans.map((span) => span.parentSpanId))
  const carriedOnes = carriers.flatMap((span) =>
    carried(span, trace.projectId, ids.has(span.parentSpanId), !parents.has(span.spanId)),
  )
  const all = new Map<string, Evaluation>()
  for (const evaluation of [...carriedOnes, ...trace.evaluations]) {
    if (!all.has(evaluation.evaluationId)) all.set(evaluation.evaluationId, locate(evaluation, byResponse))
  }
  return [...all.values()]
}

function locate(evaluation: Evaluation, byResponse: ReadonlyMap<string, string>): Evaluation {
  if (evaluation.spanId !== '' || evaluation.responseId === '') return evaluation
  const spanId = byResponse.get(evaluation.responseId)
  return spanId === undefined ? evaluation : { ...evaluation, spanId, level: 'span' }
}

function carried(span: CanonicalSpan, projectId: string, hasParent: boolean, isLeaf: boolean): readonly Evaluation[] {
  const own = span.evaluations.length > 0 ? span.evaluations : ownScore(span, projectId, hasParent)
  const target = isCarrier(span, isLeaf) ? span.links[0] : undefined
  if (target === undefined) return own
  return own.map((evaluation) =>
    evaluation.spanId === span.spanId || evaluation.spanId === ''
      ? { ...evaluation, traceId: target.traceId, spanId: target.spanId, level: 'span' }
      : evaluation,
  )
}

/** A span that exists only to bring a score, beside what it judges. */
function isCarrier(span: CanonicalSpan, isLeaf: boolean): boolean {
  return span.kind === 'evaluator' || ((span.kind === 'other' || span.kind === 'task') && isLeaf)
}

/** The score that an evaluator span returned as its output: `0.8`, `true`, or an object that holds one. */
function ownScore(span: CanonicalSpan, projectId: string, hasParent: boolean): readonly Evaluation[] {
  const found = readScore(span.output || span.answerText)
  if (found === undefined) return []
  const name = span.name.replace(/^(evaluator|evaluation|evaluate|scorer|score)[\s.:_-]+/i, '') || span.name
  return [
    {
      evaluationId: eventId(projectId, span.traceId, span.spanId, `evaluation:${name}`),
      // An evaluator judges what it hangs under; one that stands alone judges the trace.
      level: hasParent ? 'span' : 'trace',
      traceId: span.traceId,
      spanId: hasParent ? span.parentSpanId : '',
      sessionId: span.sessionId,
      responseId: '',
      name,
      source: 'model',
      evaluator: span.name,
      userId: '',
      createdAtUnixNano: span.endTimeUnixNano,
      ...found,
    },
  ]
}

type Score = Pick<Evaluation, 'score' | 'label' | 'passed' | 'scoreIsFraction' | 'explanation'>

function readScore(output: string): Score | undefined {
  let value: unknown
  try {
    value = JSON.parse(output)
  } catch {
    return undefined
  }
  const read = RETURNED_SCORE.safeParse(typeof value === 'object' ? value : { score: value })
  if (!read.success) return undefined
  const { data } = read
  const returned = data.score ?? data.value
  const score = typeof returned === 'number' ? returned : null
  const passed = data.passed ?? data.pass ?? data.success ?? (typeof returned === 'boolean' ? returned : null)
  const label = data.label ?? data.verdict ?? (typeof returned === 'string' ? returned : '')
  if (score === null && passed === null && label === '') return undefined
  return {
    score,
    passed,
    label,
    explanation: data.explanation ?? data.reason ?? data.reasoning ?? '',
    // JSON knows one kind of number; only its text tells 1.0 from 1.
    scoreIsFraction: score !== null && (!Number.isInteger(score) || /\b[01]\.0+\b/.test(output)),
  }
}

const text = z.string().optional().catch(undefined)
const flag = z.boolean().optional().catch(undefined)
const value = z.union([z.number(), z.boolean(), z.string()]).optional().catch(undefined)

/** The names under which evaluators return their verdict; what has another type is as good as absent. */
const RETURNED_SCORE = z.object({
  score: value,
  value,
  passed: flag,
  pass: flag,
  success: flag,
  label: text,
  verdict: text,
  explanation: text,
  reason: text,
  reasoning: text,
})
