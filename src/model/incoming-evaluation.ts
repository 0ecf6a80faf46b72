import { z } from 'zod'
import type { Evaluation } from './evaluation.ts'
import { eventId } from './event-id.ts'

const id = z.string().trim().min(1).max(256)
const hex = (digits: number) =>
  z
    .string()
    .regex(new RegExp(`^[0-9a-fA-F]{${digits}}$`), `must be ${digits} hex digits`)
    .transform((text) => text.toLowerCase())

const target = {
  trace_id: hex(32).optional(),
  span_id: hex(16).optional(),
  interaction_id: z
    .string()
    .regex(/^[0-9a-fA-F]{32}(?::[0-9a-fA-F]{16})?$/, 'must be a trace id, or trace_id:span_id')
    .transform((text) => text.toLowerCase())
    .optional(),
  session_id: id.optional(),
  response_id: id.optional(),
  user_id: id.optional(),
  /** Makes a re-send harmless when two evaluations would otherwise look alike; any text. */
  id: id.optional(),
  timestamp: z.union([z.iso.datetime({ offset: true }), z.number().int().nonnegative()]).optional(),
}

const score = z.number().optional()

/** One item of `POST /v1/evaluations`. */
export const incomingEvaluation = z
  .object({
    ...target,
    name: z.string().trim().min(1).max(256),
    score,
    value: score,
    label: z.string().max(256).optional(),
    passed: z.boolean().optional(),
    explanation: z.string().max(65_536).optional(),
    comment: z.string().max(65_536).optional(),
    source: z.enum(['code', 'model', 'human', 'user']).default('code'),
    evaluator: z.string().max(256).optional(),
  })
  .superRefine(needsTarget)
  .superRefine(needsVerdict)

/** One item of `POST /v1/feedback`: the same, from the end user, with a name by default. */
export const incomingFeedback = z
  .object({
    ...target,
    name: z.string().trim().min(1).max(256).default('user_feedback'),
    score,
    value: score,
    rating: score,
    label: z.string().max(256).optional(),
    thumbs: z.enum(['up', 'down']).optional(),
    passed: z.boolean().optional(),
    explanation: z.string().max(65_536).optional(),
    comment: z.string().max(65_536).optional(),
  })
  .superRefine(needsTarget)
  .superRefine(needsVerdict)

type Incoming = z.output<typeof incomingEvaluation> | z.output<typeof incomingFeedback>

/**
 * The evaluation that an HTTP item states. Its id is a UUIDv5 of the item's `id` or, without one, of everything it
 * says, so that the same request sent twice gives one row.
 */
export function evaluationFromHttp(
  item: Incoming,
  source: Evaluation['source'],
  projectId: string,
  nowMs: number,
): Evaluation {
  const [traceOfInteraction = '', spanOfInteraction = ''] = item.interaction_id?.split(':') ?? []
  const traceId = item.trace_id ?? traceOfInteraction
  const spanId = item.span_id ?? spanOfInteraction
  const rating = 'rating' in item ? item.rating : undefined
  const thumbs = 'thumbs' in item ? item.thumbs : undefined
  const value = item.score ?? item.value ?? rating ?? null
  const label = item.label ?? (thumbs === undefined ? '' : `thumbs_${thumbs}`)
  const explanation = item.explanation ?? item.comment ?? ''
  const subject = [traceId, spanId, item.session_id ?? '', item.response_id ?? ''].join('/')
  const saying = item.id ?? JSON.stringify([item.name, value, label, explanation, source, item.user_id ?? ''])
  return {
    evaluationId: eventId(projectId, subject, saying, 'evaluation'),
    level: levelOf(item, traceId, spanId),
    traceId,
    spanId,
    sessionId: item.session_id ?? '',
    responseId: item.response_id ?? '',
    name: item.name,
    score: value,
    label,
    passed: item.passed ?? null,
    explanation,
    source,
    evaluator: 'evaluator' in item ? (item.evaluator ?? '') : '',
    userId: item.user_id ?? '',
    createdAtUnixNano: BigInt(timestampMs(item.timestamp, nowMs)) * 1_000_000n,
    scoreIsFraction: value !== null && !Number.isInteger(value),
  }
}

/** A response id names one model call, so what is said of it is said of that step. */
function levelOf(item: Incoming, traceId: string, spanId: string): Evaluation['level'] {
  if (spanId !== '' && item.interaction_id === undefined) return 'span'
  if (traceId !== '') return 'trace'
  return item.response_id === undefined ? 'session' : 'span'
}

function timestampMs(timestamp: string | number | undefined, nowMs: number): number {
  if (timestamp === undefined) return nowMs
  return typeof timestamp === 'number' ? timestamp : Date.parse(timestamp)
}

function needsTarget(
  item: { trace_id?: unknown; interaction_id?: unknown; session_id?: unknown; response_id?: unknown },
  context: z.RefinementCtx,
): void {
  if (item.trace_id ?? item.interaction_id ?? item.session_id ?? item.response_id) return
  context.addIssue({
    code: 'custom',
    message: 'needs one of trace_id, interaction_id, session_id or response_id, or nobody knows what it is about',
  })
}

function needsVerdict(item: Record<string, unknown>, context: z.RefinementCtx): void {
  const says = ['score', 'value', 'rating', 'label', 'thumbs', 'passed', 'explanation', 'comment']
  if (says.some((key) => item[key] !== undefined)) return
  context.addIssue({ code: 'custom', message: 'says nothing: give a score, a label, passed or a comment' })
}
