import { eventId } from '../model/event-id.ts'
import type { Interaction } from '../model/interaction.ts'
import type { SettledTrace } from '../model/settled.ts'
import { type Person, personOf } from './person.ts'
import { evaluationPerson, type LateEvaluation, turnSpanId } from './product-events.ts'
import { cut, milliseconds } from './properties.ts'
import { durationMs, type Step, stepError, stepName, stepsOf } from './steps.ts'

/** An event of Amplitude's agent taxonomy, before it is given the form of the HTTP API. */
export interface AgentEvent {
  readonly eventType: `[Agent] ${string}`
  readonly insertId: string
  readonly person: Person
  readonly timeUnixNano: bigint
  /** Property names without their `[Agent] ` prefix; `$llm_message` apart. */
  readonly properties: Readonly<Record<string, unknown>>
  /** Text of a message; undefined when privacy left none. */
  readonly text?: string
}

/** Amplitude keeps a message whole, and cuts every other string. */
const MAX_MESSAGE = 50_000
const MAX_STATE = 10_000

/**
 * A trace as Amplitude's Agent Analytics shows it: for each interaction the user's message, every tool call, a span for each hidden
 * step, and one AI response that carries the tokens and the cost of the whole exchange, which Amplitude sums; then the scores.
 * No session end is sent: Amplitude closes a session after 30 idle minutes, and no single trace knows that it was the last.
 *
 * Source: the integration guides and the event checker of https://github.com/amplitude/Amplitude-AI-Node/tree/main/docs/integrations
 */
export function agentEvents(trace: SettledTrace, fallbackAgentId: string): readonly AgentEvent[] {
  const steps = stepsOf(trace)
  return trace.interactions.flatMap((interaction) => {
    const own = steps.filter(({ turn }) => turn === interaction)
    const agentId = own.find(({ span }) => span.agentName)?.span.agentName || interaction.serviceName || fallbackAgentId
    const scores = trace.evaluations
      .filter((each) => (each.interactionId || interaction.interactionId) === interaction.interactionId)
      .flatMap((evaluation) =>
        scoreEvents({ evaluation, projectId: interaction.projectId }, agentId, personOf(interaction)),
      )
    return [...exchangeEvents(interaction, own, agentId), ...scores]
  })
}

/** A score; none when the evaluation has no number to show. Late ones know neither the agent nor more of the person than they say. */
export function scoreEvents(
  late: Omit<LateEvaluation, 'kind'>,
  agentId: string,
  person: Person = evaluationPerson(late),
): readonly AgentEvent[] {
  const { evaluation, projectId, about } = late
  const { passed, level, traceId, explanation } = evaluation
  const value = evaluation.scoreNormalized ?? evaluation.score ?? (passed === null ? null : Number(passed))
  const interactionId = evaluation.interactionId || traceId
  const ofSession = level === 'session' || interactionId === ''
  const sessionId = evaluation.sessionId || interactionId
  if (value === null || sessionId === '') return []
  return [
    {
      eventType: '[Agent] Score',
      insertId: eventId(projectId, traceId, evaluation.evaluationId, '[Agent] Score'),
      person,
      timeUnixNano: evaluation.createdAtUnixNano,
      properties: defined({
        ...SENDER,
        'Session ID': sessionId,
        'Agent ID': agentId,
        'Trace ID': interactionId,
        'Customer Org ID': about?.accountId,
        'Score Name': evaluation.name,
        'Score Value': value,
        'Score Label': evaluation.label,
        'Target Type': ofSession ? 'session' : 'message',
        'Target ID': ofSession ? sessionId : responseId(projectId, interactionId),
        'Evaluation Source': { user: 'user', human: 'reviewer', model: 'ai', code: 'ai' }[evaluation.source],
        'Evaluator Model': evaluation.source === 'model' ? evaluation.evaluator : '',
        Comment: cut(explanation, MAX_STATE),
      }),
    },
  ]
}

/** Who sends, which the taxonomy asks for on every event; fixed, so that a retry after an upgrade sends the same bytes. */
const SENDER = { 'SDK Version': 'cohortel-1', Runtime: 'opentelemetry' } as const

function exchangeEvents(interaction: Interaction, steps: readonly Step[], agentId: string): readonly AgentEvent[] {
  const { projectId, traceId, interactionId } = interaction
  const suffix = turnSpanId(interaction)
  const hasText = holdsText(interaction, steps)
  const common = defined({
    ...SENDER,
    'Session ID': interaction.sessionId || interactionId,
    'Agent ID': agentId,
    'Trace ID': interactionId,
    'Customer Org ID': interaction.accountId,
    'Agent Version': interaction.appVersion,
    Env: interaction.environment,
    'Content Mode': hasText ? 'full' : 'metadata_only',
    Context: JSON.stringify(context(interaction)),
  })
  const person = personOf(interaction)
  const messageId = eventId(projectId, traceId, suffix, '[Agent] User Message')
  const turns = turnIds(messageId)
  const asked: AgentEvent = {
    eventType: '[Agent] User Message',
    insertId: messageId,
    person,
    timeUnixNano: interaction.startedAtUnixNano,
    properties: {
      ...common,
      'Turn ID': turns(interaction.startedAtUnixNano),
      'Message ID': messageId,
      'Component Type': 'user_input',
    },
    ...(hasText && { text: cut(interaction.inputText, MAX_MESSAGE).trim() || '[no text]' }),
  }

  const tools = steps.filter(({ span }) => span.kind === 'tool').sort(byStart)
  const called = tools.map((step): AgentEvent => {
    const { span } = step
    const id = eventId(projectId, traceId, span.spanId, '[Agent] Tool Call')
    const timeUnixNano = later(span.startTimeUnixNano, interaction.startedAtUnixNano)
    const error = stepError(step)
    return {
      eventType: '[Agent] Tool Call',
      insertId: id,
      person,
      timeUnixNano,
      properties: defined({
        ...common,
        'Turn ID': turns(timeUnixNano),
        'Invocation ID': id,
        'Component Type': 'tool',
        'Tool Name': stepName(step),
        'Tool Success': error === '' && !interaction.failedTools.includes(span.toolName),
        'Is Error': error !== '',
        'Error Message': error,
        'Error Type': error && span.errorType,
        'Latency Ms': durationMs(span),
        'Tool Input': cut(span.toolArguments, MAX_STATE),
        'Tool Output': cut(span.toolResult, MAX_STATE),
        'Parent Message ID': messageId,
      }),
    }
  })

  // The response ends the exchange, whatever the clocks of its parts say.
  const answeredAt = called.reduce(
    (latest, { timeUnixNano }) => later(latest, timeUnixNano),
    interaction.endedAtUnixNano,
  )
  const turnId = turns(answeredAt)
  const hidden = steps.filter((step) => isHidden(step, steps)).sort(byStart)
  return [
    asked,
    ...called,
    ...hidden.map((step) => spanEvent(step, interaction, person, { ...common, 'Turn ID': turnId })),
    responseEvent(interaction, person, answeredAt, { ...common, 'Turn ID': turnId }, hasText),
  ]
}

/** Fields that the privacy stage empties when a tool may hold no text. */
const CONTENT = ['input', 'output', 'systemText', 'toolArguments', 'toolResult', 'query', 'statusMessage'] as const

/** Whether privacy left any text: if so, a message without any is one that nobody wrote, and says so. */
function holdsText({ inputText, outputText }: Interaction, steps: readonly Step[]): boolean {
  if (inputText !== '' || outputText !== '') return true
  return steps.some(({ span }) => CONTENT.some((field) => span[field] !== ''))
}

/** Steps that the user saw nothing of: not the tools, not the step that is the exchange itself, not the model call that answered. */
function isHidden({ span, parent }: Step, steps: readonly Step[]): boolean {
  if (span.kind === 'tool') return false
  const isWhole = parent === undefined && steps.filter((each) => each.parent === undefined).length === 1
  if (isWhole) return false
  const answering = steps.filter((each) => each.span.kind === 'llm' && each.isCall).at(-1)
  return answering?.span !== span
}

function spanEvent(
  step: Step,
  interaction: Interaction,
  person: Person,
  common: Readonly<Record<string, unknown>>,
): AgentEvent {
  const { span } = step
  const { projectId, traceId } = interaction
  const id = eventId(projectId, traceId, span.spanId, '[Agent] Span')
  const error = stepError(step)
  const shared = { ...common, 'Span ID': id, 'Latency Ms': durationMs(span) }
  const event = { insertId: id, person, timeUnixNano: later(span.startTimeUnixNano, interaction.startedAtUnixNano) }
  // The taxonomy's embedding has no place for an error: a failed one is a span.
  if (span.kind === 'embedding' && span.model !== '' && span.provider !== '' && error === '') {
    return {
      ...event,
      eventType: '[Agent] Embedding',
      properties: { ...shared, 'Component Type': 'embedding', 'Model Name': span.model, Provider: span.provider },
    }
  }
  return {
    ...event,
    eventType: '[Agent] Span',
    properties: defined({
      ...shared,
      'Span Name': stepName(step),
      'Parent Span ID': step.parent && eventId(projectId, traceId, step.parent.span.spanId, '[Agent] Span'),
      'Is Error': error !== '',
      'Error Message': error,
      'Input State': cut(span.query || span.input, MAX_STATE),
      'Output State': cut(span.output, MAX_STATE),
    }),
  }
}

function responseEvent(
  interaction: Interaction,
  person: Person,
  timeUnixNano: bigint,
  common: Readonly<Record<string, unknown>>,
  hasText: boolean,
): AgentEvent {
  const { projectId, interactionId, failureReason } = interaction
  const id = responseId(projectId, interactionId)
  const isError = interaction.outcome === 'failure'
  const answer = cut(interaction.outputText, MAX_MESSAGE).trim()
  return {
    eventType: '[Agent] AI Response',
    insertId: id,
    person,
    timeUnixNano,
    properties: defined({
      ...common,
      'Message ID': id,
      'Component Type': 'llm',
      'Model Name': interaction.model || 'unknown',
      Provider: interaction.provider || 'unknown',
      'Latency Ms': interaction.durationMs,
      'TTFB Ms': interaction.timeToFirstTokenMs ?? undefined,
      'Is Error': isError,
      'Error Type': isError ? failureReason : '',
      'Error Source': isError ? interaction.failureStep : '',
      'Input Tokens': interaction.inputTokens,
      'Output Tokens': interaction.outputTokens,
      'Total Tokens': interaction.inputTokens + interaction.outputTokens,
      'Reasoning Tokens': interaction.reasoningTokens,
      'Cache Read Tokens': interaction.cacheReadTokens,
      'Cache Creation Tokens': interaction.cacheWriteTokens,
      'Cost USD': interaction.costUsd ?? undefined,
    }),
    // An empty response would count as a turn that never ended; an exchange without an answer says so.
    ...(hasText && { text: answer || `[no answer${failureReason && `: ${failureReason}`}]` }),
  }
}

/** The message id of an exchange's response, which scores name as their target. */
function responseId(projectId: string, interactionId: string): string {
  const [traceId = '', suffix = ''] = interactionId.split(':')
  return eventId(projectId, traceId, suffix, '[Agent] AI Response')
}

/** The one bag of dimensions that Amplitude can filter agents by. */
function context(interaction: Interaction): Record<string, unknown> {
  const { name, intent, outcome, failureReason, failureStep, promptName, promptVersion, serviceName } = interaction
  return defined({
    interaction: cut(name, 256),
    intent: cut(intent, 256),
    outcome,
    failure_reason: failureReason,
    failure_step: cut(failureStep, 256),
    silent_failure: interaction.silentFailure,
    prompt_name: cut(promptName, 256),
    prompt_version: cut(promptVersion, 256),
    service_name: cut(serviceName, 256),
  })
}

/**
 * Amplitude orders a session by an integer that is unique in it and rises with time. Nobody here counts the turns of a session,
 * but the clock does: milliseconds since 1970, times 1,000, one more for each event of an exchange that shares one.
 * Exchanges of one session that run at once start from digits of their own, so that they do not meet.
 */
function turnIds(messageId: string): (timeUnixNano: bigint) => number {
  const own = Number.parseInt(messageId.slice(0, 8), 16) % 900
  let last = 0
  return (timeUnixNano) => {
    last = Math.max(last + 1, milliseconds(timeUnixNano) * 1000 + own)
    return last
  }
}

function byStart(a: Step, b: Step): number {
  return Number(a.span.startTimeUnixNano - b.span.startTimeUnixNano)
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}

function defined(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== ''))
}

/** The event's properties under Amplitude's names. */
export function agentProperties({ properties, text }: AgentEvent): Record<string, unknown> {
  const named = Object.entries(properties).map(([name, value]) => [`[Agent] ${name}`, value])
  // An object, as Amplitude reads it; a plain string would be ignored.
  return { ...Object.fromEntries(named), ...(text !== undefined && { $llm_message: { text } }) }
}
