import type { Evaluation } from '../../model/evaluation.ts'
import { type Marks, NO_MARKS } from '../../model/marks.ts'
import type { CanonicalSpan, GuardrailVerdict, SpanKind, TokenUsage } from '../../model/span.ts'
import { type Row, reader } from './reading.ts'
import {
  count,
  jsonText,
  optionalCount,
  optionalNumber,
  timeText,
  wellFormed,
  wellFormedList,
  wellFormedMap,
} from './values.ts'

/** What a span's row says beyond the span itself. */
export interface SpanPlace {
  readonly projectId: string
  readonly interactionId: string
  /** `root_cause` where this span broke the interaction, else `''`. */
  readonly failureRole: string
  /** Fullness of the trace when the row was written. */
  readonly version: bigint
}

/** A canonical span as a row of the table `spans`: everything that a later derivation needs. */
export function spanToRow(span: CanonicalSpan, place: SpanPlace) {
  const s = span
  return {
    project_id: place.projectId,
    trace_id: s.traceId,
    span_id: s.spanId,
    parent_span_id: s.parentSpanId,
    parent_is_remote: s.parentIsRemote,
    interaction_id: place.interactionId,
    links: s.links.map((link) => ({ trace_id: link.traceId, span_id: link.spanId })),
    name: wellFormed(s.name),
    kind: s.kind,
    conventions: wellFormedList(s.conventions),
    sources: wellFormedMap(s.sources),
    start_unix_nano: s.startTimeUnixNano.toString(),
    end_unix_nano: s.endTimeUnixNano.toString(),
    started_at: timeText(s.startTimeUnixNano),
    ended_at: timeText(s.endTimeUnixNano),
    duration_ms: Math.max(0, Number(s.endTimeUnixNano - s.startTimeUnixNano) / 1e6),
    status: s.status,
    status_message: wellFormed(s.statusMessage),
    error_type: wellFormed(s.errorType),
    failure_role: place.failureRole,
    service_name: wellFormed(s.serviceName),
    app_version: wellFormed(s.appVersion),
    environment: wellFormed(s.environment),
    scope_name: wellFormed(s.scopeName),
    scope_version: wellFormed(s.scopeVersion),
    user_id: wellFormed(s.userId),
    anonymous_id: wellFormed(s.anonymousId),
    session_id: wellFormed(s.sessionId),
    account_id: wellFormed(s.accountId),
    resource_user_id: wellFormed(s.resourceUserId),
    resource_session_id: wellFormed(s.resourceSessionId),
    replay_id: wellFormed(s.replayId),
    input: wellFormed(s.input),
    output: wellFormed(s.output),
    user_text: wellFormed(s.userText),
    answer_text: wellFormed(s.answerText),
    system_text: wellFormed(s.systemText),
    tool_requests: s.toolRequests.map((request) => ({
      id: wellFormed(request.id),
      name: wellFormed(request.name),
      arguments: wellFormed(request.arguments),
    })),
    model: wellFormed(s.model),
    request_model: wellFormed(s.requestModel),
    provider: wellFormed(s.provider),
    response_id: wellFormed(s.responseId),
    finish_reasons: wellFormedList(s.finishReasons),
    has_usage: s.usage !== null,
    input_tokens: optionalCount(s.usage?.input),
    output_tokens: optionalCount(s.usage?.output),
    cache_read_tokens: optionalCount(s.usage?.cacheRead),
    cache_write_tokens: optionalCount(s.usage?.cacheWrite),
    reasoning_tokens: optionalCount(s.usage?.reasoning),
    cost_usd: optionalNumber(s.costUsd),
    time_to_first_token_ms: optionalNumber(s.timeToFirstTokenMs),
    agent_name: wellFormed(s.agentName),
    workflow_name: wellFormed(s.workflowName),
    tool_name: wellFormed(s.toolName),
    tool_call_id: wellFormed(s.toolCallId),
    tool_arguments: wellFormed(s.toolArguments),
    tool_result: wellFormed(s.toolResult),
    tools_offered: wellFormedList(s.toolsOffered),
    data_source: wellFormed(s.dataSource),
    query: wellFormed(s.query),
    documents: s.documents.map((document) => ({
      id: wellFormed(document.id),
      score: optionalNumber(document.score),
      content: wellFormed(document.content),
    })),
    document_count: optionalCount(s.documentCount),
    handoff_target: wellFormed(s.handoffTarget),
    guardrail: s.guardrail === null ? '' : jsonText(s.guardrail),
    validation: wellFormed(s.validation),
    prompt_name: wellFormed(s.promptName),
    prompt_version: wellFormed(s.promptVersion),
    intent: s.intent === null ? null : wellFormed(s.intent.label),
    intent_confidence: optionalNumber(s.intent?.confidence ?? null),
    stated_outcome: wellFormed(s.statedOutcome),
    tags: wellFormedList(s.tags),
    evaluations: s.evaluations.length === 0 ? '' : jsonText(s.evaluations),
    attributes: wellFormedMap(s.attributes),
    dropped_attributes_count: count(s.droppedAttributesCount),
    marks: marksText(s.marks),
    version: place.version.toString(),
  }
}

/** Reads a canonical span back from a row of `spans`, selected by {@link SPAN_COLUMNS}. */
export function rowToSpan(row: Row): CanonicalSpan {
  const r = reader(row)
  const intent = row.intent ?? null
  return {
    traceId: r.text('trace_id'),
    spanId: r.text('span_id'),
    parentSpanId: r.text('parent_span_id'),
    parentIsRemote: r.flag('parent_is_remote'),
    links: r.records('links').map((link) => ({ traceId: String(link.trace_id), spanId: String(link.span_id) })),
    name: r.text('name'),
    kind: r.text('kind') as SpanKind,
    conventions: r.texts('conventions'),
    sources: r.textMap('sources'),
    startTimeUnixNano: r.bigint('start_unix_nano'),
    endTimeUnixNano: r.bigint('end_unix_nano'),
    status: r.text('status') as CanonicalSpan['status'],
    statusMessage: r.text('status_message'),
    errorType: r.text('error_type'),
    serviceName: r.text('service_name'),
    appVersion: r.text('app_version'),
    environment: r.text('environment'),
    scopeName: r.text('scope_name'),
    scopeVersion: r.text('scope_version'),
    userId: r.text('user_id'),
    anonymousId: r.text('anonymous_id'),
    sessionId: r.text('session_id'),
    accountId: r.text('account_id'),
    resourceUserId: r.text('resource_user_id'),
    resourceSessionId: r.text('resource_session_id'),
    replayId: r.text('replay_id'),
    input: r.text('input'),
    output: r.text('output'),
    userText: r.text('user_text'),
    answerText: r.text('answer_text'),
    systemText: r.text('system_text'),
    toolRequests: r.records('tool_requests').map((request) => ({
      id: String(request.id),
      name: String(request.name),
      arguments: String(request.arguments),
    })),
    model: r.text('model'),
    requestModel: r.text('request_model'),
    provider: r.text('provider'),
    responseId: r.text('response_id'),
    finishReasons: r.texts('finish_reasons'),
    usage: r.flag('has_usage') ? usageOf(row) : null,
    costUsd: r.optionalNumber('cost_usd'),
    timeToFirstTokenMs: r.optionalNumber('time_to_first_token_ms'),
    agentName: r.text('agent_name'),
    workflowName: r.text('workflow_name'),
    toolName: r.text('tool_name'),
    toolCallId: r.text('tool_call_id'),
    toolArguments: r.text('tool_arguments'),
    toolResult: r.text('tool_result'),
    toolsOffered: r.texts('tools_offered'),
    dataSource: r.text('data_source'),
    query: r.text('query'),
    documents: r.records('documents').map((document) => ({
      id: String(document.id),
      score: document.score === null ? null : Number(document.score),
      content: String(document.content),
    })),
    documentCount: r.optionalNumber('document_count'),
    handoffTarget: r.text('handoff_target'),
    guardrail: r.json<GuardrailVerdict | null>('guardrail', null),
    validation: r.text('validation'),
    promptName: r.text('prompt_name'),
    promptVersion: r.text('prompt_version'),
    intent: intent === null ? null : { label: String(intent), confidence: r.optionalNumber('intent_confidence') },
    statedOutcome: r.text('stated_outcome'),
    tags: r.texts('tags'),
    evaluations: r
      .json<(Omit<Evaluation, 'createdAtUnixNano'> & { createdAtUnixNano: string })[]>('evaluations', [])
      .map((evaluation) => ({ ...evaluation, createdAtUnixNano: BigInt(evaluation.createdAtUnixNano) })),
    attributes: r.textMap('attributes'),
    droppedAttributesCount: r.number('dropped_attributes_count'),
    marks: marksOf(r.json<Partial<Marks>>('marks', NO_MARKS)),
  }
}

/** What to SELECT for {@link rowToSpan}: 64-bit integers as text, so that JSON keeps every digit. */
export const SPAN_COLUMNS =
  '* REPLACE (toString(start_unix_nano) AS start_unix_nano, toString(end_unix_nano) AS end_unix_nano, toString(version) AS version)'

/** Most spans have no marks, and that is not worth half a kilobyte each. */
function marksText(marks: Marks): string {
  const text = JSON.stringify(marks)
  return text === NO_MARKS_TEXT ? '' : text
}

/** A row that an older release wrote lacks the marks that have been added since. */
function marksOf(marks: Partial<Marks>): Marks {
  return {
    ...NO_MARKS,
    ...marks,
    answer: { ...NO_MARKS.answer, ...marks.answer },
    user: { ...NO_MARKS.user, ...marks.user },
  }
}

const NO_MARKS_TEXT = JSON.stringify(NO_MARKS)

function usageOf(row: Row): TokenUsage {
  const parts = {
    input: row.input_tokens,
    output: row.output_tokens,
    cacheRead: row.cache_read_tokens,
    cacheWrite: row.cache_write_tokens,
    reasoning: row.reasoning_tokens,
  }
  const told = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(told.map(([name, value]) => [name, Number(value)]))
}
