import type { Evaluation } from '../../model/evaluation.ts'
import { eventId } from '../../model/event-id.ts'
import type { StatedEvaluation } from './facts.ts'

/** Where and when an evaluation was stated. */
export interface EvaluationContext {
  readonly traceId: string
  readonly spanId: string
  readonly sessionId: string
  readonly responseId: string
  readonly timeUnixNano: bigint
}

/** Names under which people's own judgement travels. */
const FEEDBACK =
  /(^|[^a-z])(user[_\- ]?(feedback|rating|score|satisfaction)|feedback|thumbs?([_\- ]?(up|down))?|csat|nps|star[_\- ]?rating)([^a-z]|$)/i

/**
 * Ties a stated evaluation to its place. The id depends only on what identifies the score (the sender's idempotency
 * key, else trace, span, name, value, label and explanation), so the copy of one score on a span event and the copy on
 * a log record get the same id.
 */
export function evaluationOf(stated: StatedEvaluation, context: EvaluationContext): Evaluation {
  const { name, score, label = '', explanation = '', idempotencyKey } = stated
  const level = stated.level ?? 'span'
  const content = JSON.stringify([level, name, score ?? null, label, explanation])
  const sessionId = stated.sessionId ?? context.sessionId
  const responseId = stated.responseId ?? context.responseId
  return {
    evaluationId:
      idempotencyKey === undefined
        ? eventId(
            '',
            context.traceId,
            context.spanId,
            `evaluation:${content}${context.traceId === '' ? responseId || sessionId : ''}`,
          )
        : eventId('', '', '', `evaluation:${idempotencyKey}`),
    level,
    traceId: context.traceId,
    spanId: level === 'span' ? context.spanId : '',
    sessionId,
    responseId,
    name,
    score: score ?? null,
    label,
    passed: stated.passed ?? null,
    explanation,
    source: stated.source ?? (FEEDBACK.test(name) ? 'user' : 'code'),
    evaluator: stated.evaluator ?? '',
    userId: stated.userId ?? '',
    createdAtUnixNano: context.timeUnixNano,
    scoreIsFraction: stated.fraction === true || (score !== undefined && !Number.isInteger(score)),
  }
}

/** Who judged, by the words that senders use. */
export function evaluationSource(word: unknown): StatedEvaluation['source'] {
  if (typeof word !== 'string') return undefined
  const lower = word.toLowerCase()
  if (lower === 'llm' || lower === 'model' || lower === 'llm_judge' || lower === 'llm-as-a-judge') return 'model'
  if (lower === 'human' || lower === 'annotator' || lower === 'annotation') return 'human'
  if (lower === 'user' || lower === 'end_user' || lower === 'end-user') return 'user'
  return lower === 'code' || lower === 'heuristic' || lower === 'api' ? 'code' : undefined
}
