import type { JudgedEvaluation } from '../model/evaluation.ts'
import { eventId } from '../model/event-id.ts'
import type { SettledTrace } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { type Person, personOf } from './person.ts'
import { evaluationPerson, type LateEvaluation } from './product-events.ts'
import { cut } from './properties.ts'
import { durationMs, type Step, stepError, stepName, stepsOf } from './steps.ts'

/** An event of PostHog's own AI taxonomy, before it is given the SDK's form. */
export interface PostHogAiEvent {
  readonly event: `$ai_${string}`
  readonly uuid: string
  readonly person: Person
  readonly timeUnixNano: bigint
  readonly accountId: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Two texts of this length, six bytes a character in the worst case, stay below 1 MB. */
const MAX_TEXT = 50_000

/**
 * A trace as PostHog's LLM analytics shows it: one `$ai_trace`, below it a generation, embedding or span for each step,
 * and the evaluations. One person and one session on all of them, or PostHog shows the wrong one.
 *
 * Costs and tokens stand on generations and embeddings only: PostHog sums them over every event of a trace.
 * Source: https://posthog.com/docs/llm-analytics/manual-capture and the queries of its traces page.
 */
export function traceEvents(trace: SettledTrace): readonly PostHogAiEvent[] {
  const [main] = trace.interactions
  const steps = stepsOf(trace)
  if (!main) return []
  const rootId = rootSpanId(steps) ?? `trace-${trace.traceId}`
  const common: Common = {
    person: personOf(main),
    accountId: main.accountId,
    properties: {
      $ai_trace_id: trace.traceId,
      // null tells PostHog that there is no session, rather than that it was forgotten.
      $ai_session_id: sessionId(trace.projectId, main.sessionId) || null,
      interaction_id: main.interactionId,
      environment: main.environment,
      service_name: main.serviceName,
      app_version: main.appVersion,
    },
  }
  const id = (spanId: string, kind: string) => eventId(trace.projectId, trace.traceId, spanId, kind)
  const traceEventId = id('', '$ai_trace')
  return [
    {
      ...common,
      event: '$ai_trace',
      uuid: traceEventId,
      timeUnixNano: main.startedAtUnixNano,
      properties: defined({
        ...common.properties,
        $ai_span_id: rootId,
        $ai_span_name: main.name || 'interaction',
        // PostHog takes a trace's latency from what has no parent: only this event.
        $ai_latency: main.durationMs / 1000,
        $ai_input_state: cut(main.inputText, MAX_TEXT),
        $ai_output_state: cut(main.outputText, MAX_TEXT),
        ...(main.outcome === 'failure' && { $ai_is_error: true, $ai_error: main.failureReason }),
        intent: main.intent,
        outcome: main.outcome,
      }),
    },
    ...steps.filter(({ span }) => span.spanId !== rootId).map((step) => stepEvent(step, rootId, common, id)),
    {
      ...common,
      event: '$ai_metric',
      uuid: id('', '$ai_metric outcome'),
      timeUnixNano: main.startedAtUnixNano,
      properties: { ...common.properties, $ai_metric_name: 'outcome', $ai_metric_value: main.outcome },
    },
    ...trace.evaluations.flatMap((evaluation) =>
      evaluationEvents({ evaluation, projectId: trace.projectId }, { ...common, rootId, traceEventId }),
    ),
  ]
}

/**
 * A score of one span is an `$ai_evaluation` of that span's event; one of the whole trace or session is an `$ai_metric`, which PostHog
 * lists on the trace; what the end user said is `$ai_metric` and, in words, `$ai_feedback`.
 *
 * @param told what the trace's own events say, when it comes with them; a late one stands for itself.
 */
export function evaluationEvents(
  late: Omit<LateEvaluation, 'kind'>,
  told?: Common & { readonly rootId: string; readonly traceEventId: string },
): readonly PostHogAiEvent[] {
  const { evaluation, projectId, about } = late
  const { traceId, spanId, evaluationId, name, score, label, explanation } = evaluation
  // Without a trace id PostHog's trace queries never find the event.
  if (traceId === '') return []
  const event = (name: PostHogAiEvent['event'], properties: Readonly<Record<string, unknown>>): PostHogAiEvent => ({
    event: name,
    uuid: eventId(projectId, traceId, evaluationId, name),
    person: told?.person ?? evaluationPerson(late),
    timeUnixNano: evaluation.createdAtUnixNano,
    accountId: told?.accountId ?? about?.accountId ?? '',
    properties: defined({
      $ai_trace_id: traceId,
      $ai_session_id: sessionId(projectId, evaluation.sessionId),
      ...told?.properties,
      interaction_id: evaluation.interactionId,
      evaluation_id: evaluationId,
      evaluation_source: evaluation.source,
      ...properties,
    }),
  })
  if (evaluation.level === 'span' && spanId !== '' && evaluation.source !== 'user') {
    const target = spanId === told?.rootId ? told.traceEventId : stepEventId(projectId, traceId, spanId)
    return [
      event('$ai_evaluation', {
        // Of the evaluation's definition, not of this run of it: PostHog groups runs by it.
        $ai_evaluation_id: eventId(projectId, '', name, '$ai_evaluation'),
        $ai_evaluation_name: name,
        $ai_target_event_id: target,
        $ai_target_id: target,
        $ai_target_type: 'generation_uuid',
        $ai_span_id: spanId,
        $ai_evaluation_reasoning: cut(explanation, MAX_TEXT),
        ...evaluationResult(evaluation),
      }),
    ]
  }
  const value = score ?? (label || passedText(evaluation.passed))
  const metric = value === '' ? [] : [event('$ai_metric', { $ai_metric_name: name, $ai_metric_value: String(value) })]
  const comment = evaluation.source === 'user' ? cut(explanation, MAX_TEXT) : ''
  return comment ? [...metric, event('$ai_feedback', { $ai_feedback_text: comment })] : metric
}

/** What all events of one trace say alike. */
interface Common {
  readonly person: Person
  readonly accountId: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** PostHog's type for the result is boolean, so that a number there would be lost. */
function evaluationResult({ passed, score, label }: JudgedEvaluation): Record<string, unknown> {
  if (score !== null) {
    return {
      $ai_evaluation_result_type: 'numeric',
      $ai_evaluation_numeric_result: score,
      ...(passed !== null && { evaluation_passed: passed }),
    }
  }
  if (passed !== null) return { $ai_evaluation_result_type: 'boolean', $ai_evaluation_result: passed }
  return { $ai_evaluation_result_type: 'categorical', $ai_evaluation_categorical_result: [label] }
}

function passedText(passed: boolean | null): string {
  return passed === null ? '' : String(passed)
}

/** The one agent or workflow on top becomes the trace itself; a model call on top needs an event of its own, for its cost. */
function rootSpanId(steps: readonly Step[]): string | undefined {
  const topmost = steps.filter(({ parent }) => parent === undefined)
  const [top] = topmost
  return top && topmost.length === 1 && !top.isCall ? top.span.spanId : undefined
}

/** One id for whatever event a span becomes, so that an evaluation finds its target without a look-up. */
function stepEventId(projectId: string, traceId: string, spanId: string): string {
  return eventId(projectId, traceId, spanId, '$ai_step')
}

function stepEvent(
  step: Step,
  rootId: string,
  common: Common,
  id: (spanId: string, kind: string) => string,
): PostHogAiEvent {
  const { span, isCall } = step
  const error = stepError(step)
  const name = !isCall ? '$ai_span' : span.kind === 'embedding' ? '$ai_embedding' : '$ai_generation'
  return {
    ...common,
    event: name,
    uuid: id(span.spanId, '$ai_step'),
    timeUnixNano: span.startTimeUnixNano,
    properties: defined({
      ...common.properties,
      interaction_id: step.turn.interactionId,
      $ai_span_id: span.spanId,
      $ai_parent_id: step.parent?.span.spanId ?? rootId,
      $ai_span_name: stepName(step),
      $ai_latency: durationMs(span) / 1000,
      ...(error && { $ai_is_error: true, $ai_error: error }),
      ...(isCall ? callProperties(span) : spanProperties(span)),
    }),
  }
}

function callProperties(span: CanonicalSpan): Record<string, unknown> {
  const { usage } = span
  const status = /^[1-5]\d\d$/.test(span.errorType) ? Number(span.errorType) : undefined
  return {
    $ai_model: span.model || span.requestModel,
    $ai_provider: span.provider,
    $ai_input: span.kind === 'embedding' ? cut(span.input, MAX_TEXT) : messages(span.input, 'user'),
    $ai_output_choices: span.kind === 'embedding' ? undefined : messages(span.answerText || span.output, 'assistant'),
    $ai_input_tokens: usage?.input,
    $ai_output_tokens: usage?.output,
    $ai_cache_read_input_tokens: usage?.cacheRead,
    $ai_cache_creation_input_tokens: usage?.cacheWrite,
    // OpenTelemetry's input tokens hold the cached ones; PostHog assumes the opposite for Anthropic unless told.
    $ai_cache_reporting_exclusive: usage ? false : undefined,
    $ai_reasoning_tokens: usage?.reasoning,
    $ai_time_to_first_token: span.timeToFirstTokenMs === null ? undefined : span.timeToFirstTokenMs / 1000,
    $ai_stop_reason: span.finishReasons[0],
    $ai_http_status: status,
    $ai_prompt_name: span.promptName,
    $ai_tools: span.toolsOffered.length > 0 ? span.toolsOffered.slice(0, 100) : undefined,
    // A reported cost stands as it is; without one PostHog prices the tokens by itself.
    ...(span.costUsd !== null && { $ai_total_cost_usd: span.costUsd, $ai_cost_passthrough: true }),
  }
}

function spanProperties(span: CanonicalSpan): Record<string, unknown> {
  return {
    $ai_span_type: span.kind,
    $ai_input_state: cut(span.toolArguments || span.query || span.input, MAX_TEXT),
    $ai_output_state: cut(span.toolResult || span.output, MAX_TEXT),
  }
}

/** PostHog shows a conversation only from a list of messages. */
function messages(text: string, role: string): unknown {
  if (text === '') return undefined
  if (text.startsWith('[') && text.length <= MAX_TEXT) {
    try {
      const list: unknown = JSON.parse(text)
      if (Array.isArray(list) && list.every((item) => typeof item === 'object' && item !== null && 'role' in item))
        return list
    } catch {
      // Not JSON after all: text.
    }
  }
  return [{ role, content: cut(text, MAX_TEXT) }]
}

/** PostHog refuses other characters in trace and session ids. */
function sessionId(projectId: string, id: string): string {
  return /^[A-Za-z0-9\-_~.@()!':|]{0,200}$/.test(id) ? id : eventId(projectId, '', id, 'session')
}

function defined(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== ''))
}
