import type { Evidence, Interaction, Outcome } from '../../model/interaction.ts'
import type { SpanKind } from '../../model/span.ts'
import { type Row, reader } from './reading.ts'
import {
  count,
  jsonText,
  optionalNumber,
  timeNano,
  timeText,
  wellFormed,
  wellFormedList,
  wellFormedMap,
} from './values.ts'

/**
 * An interaction as a row of the table `interactions`.
 *
 * @param related trace ids that its spans link to; known only where the spans are at hand.
 */
export function interactionToRow(interaction: Interaction, related: readonly string[] = []) {
  const i = interaction
  return {
    project_id: i.projectId,
    interaction_id: i.interactionId,
    trace_id: i.traceId,
    name: wellFormed(i.name),
    user_id: wellFormed(i.userId),
    anonymous_id: wellFormed(i.anonymousId),
    session_id: wellFormed(i.sessionId),
    account_id: wellFormed(i.accountId),
    user_id_source: wellFormed(i.userIdSource),
    environment: wellFormed(i.environment),
    service_name: wellFormed(i.serviceName),
    app_version: wellFormed(i.appVersion),
    started_at: timeText(i.startedAtUnixNano),
    ended_at: timeText(i.endedAtUnixNano),
    duration_ms: optionalNumber(i.durationMs) ?? 0,
    time_to_first_token_ms: optionalNumber(i.timeToFirstTokenMs),
    intent: wellFormed(i.intent),
    intent_source: wellFormed(i.intentSource),
    intent_confidence: optionalNumber(i.intentConfidence),
    outcome: i.outcome,
    outcome_source: wellFormed(i.outcomeSource),
    failure_reason: i.failureReason,
    failure_step: wellFormed(i.failureStep),
    failure_step_kind: i.failureStepKind,
    failure_span_id: i.failureSpanId,
    failure_chain: wellFormedList(i.failureChain),
    degraded_step: wellFormed(i.degradedStep),
    silent_failure: i.silentFailure,
    recovered: i.recovered,
    fallback_used: i.fallbackUsed,
    escalated: i.escalated,
    guardrail_triggered: i.guardrailTriggered,
    evidence: evidenceText(i.evidence),
    eval_score: optionalNumber(i.evalScore),
    eval_passed: i.evalPassed,
    weakest_evaluation: wellFormed(i.weakestEvaluation),
    eval_scores: finiteScores(i.evalScores),
    feedback_score: optionalNumber(i.feedbackScore),
    input_text: wellFormed(i.inputText),
    output_text: wellFormed(i.outputText),
    model: wellFormed(i.model),
    models: wellFormedList(i.models),
    provider: wellFormed(i.provider),
    prompt_name: wellFormed(i.promptName),
    prompt_version: wellFormed(i.promptVersion),
    llm_calls: count(i.llmCalls),
    tool_calls: count(i.toolCalls),
    tool_errors: count(i.toolErrors),
    retrievals: count(i.retrievals),
    documents_retrieved: count(i.documentsRetrieved),
    span_count: count(i.spanCount),
    error_spans: count(i.errorSpans),
    tools: wellFormedList(i.tools),
    failed_tools: wellFormedList(i.failedTools),
    input_tokens: count(i.inputTokens),
    output_tokens: count(i.outputTokens),
    cache_read_tokens: count(i.cacheReadTokens),
    cache_write_tokens: count(i.cacheWriteTokens),
    reasoning_tokens: count(i.reasoningTokens),
    embedding_tokens: count(i.embeddingTokens),
    cost_usd: optionalNumber(i.costUsd),
    cost_source: i.costSource,
    tags: wellFormedList(i.tags),
    properties: wellFormedMap(i.properties),
    conventions: wellFormedList(i.conventions),
    related,
    replay_id: wellFormed(i.replayId),
    version: i.version.toString(),
  }
}

/** Reads an interaction back from a row of `interactions` or `interactions_current`, selected by {@link INTERACTION_COLUMNS}. */
export function rowToInteraction(row: Row): Interaction {
  const r = reader(row)
  return {
    projectId: r.text('project_id'),
    interactionId: r.text('interaction_id'),
    traceId: r.text('trace_id'),
    name: r.text('name'),
    userId: r.text('user_id'),
    anonymousId: r.text('anonymous_id'),
    sessionId: r.text('session_id'),
    accountId: r.text('account_id'),
    userIdSource: r.text('user_id_source'),
    environment: r.text('environment'),
    serviceName: r.text('service_name'),
    appVersion: r.text('app_version'),
    startedAtUnixNano: timeNano(row.started_at),
    endedAtUnixNano: timeNano(row.ended_at),
    durationMs: r.number('duration_ms'),
    timeToFirstTokenMs: r.optionalNumber('time_to_first_token_ms'),
    intent: r.text('intent'),
    intentSource: r.text('intent_source'),
    intentConfidence: r.optionalNumber('intent_confidence'),
    outcome: r.text('outcome') as Outcome,
    outcomeSource: r.text('outcome_source'),
    failureReason: r.text('failure_reason'),
    failureStep: r.text('failure_step'),
    failureStepKind: r.text('failure_step_kind') as SpanKind | '',
    failureSpanId: r.text('failure_span_id'),
    failureChain: r.texts('failure_chain'),
    silentFailure: r.flag('silent_failure'),
    recovered: r.flag('recovered'),
    fallbackUsed: r.flag('fallback_used'),
    escalated: r.flag('escalated'),
    guardrailTriggered: r.flag('guardrail_triggered'),
    degradedStep: r.text('degraded_step'),
    evidence: r
      .json<{ rule: string; span_id: string; attribute: string; note: string }[]>('evidence', [])
      .map(({ span_id, ...rest }): Evidence => ({ ...rest, spanId: span_id })),
    evalScore: r.optionalNumber('eval_score'),
    evalPassed: r.optionalFlag('eval_passed'),
    weakestEvaluation: r.text('weakest_evaluation'),
    evalScores: Object.fromEntries(Object.entries(r.map('eval_scores')).map(([name, score]) => [name, Number(score)])),
    feedbackScore: r.optionalNumber('feedback_score'),
    inputText: r.text('input_text'),
    outputText: r.text('output_text'),
    model: r.text('model'),
    models: r.texts('models'),
    provider: r.text('provider'),
    promptName: r.text('prompt_name'),
    promptVersion: r.text('prompt_version'),
    llmCalls: r.number('llm_calls'),
    toolCalls: r.number('tool_calls'),
    toolErrors: r.number('tool_errors'),
    retrievals: r.number('retrievals'),
    documentsRetrieved: r.number('documents_retrieved'),
    spanCount: r.number('span_count'),
    errorSpans: r.number('error_spans'),
    tools: r.texts('tools'),
    failedTools: r.texts('failed_tools'),
    inputTokens: r.number('input_tokens'),
    outputTokens: r.number('output_tokens'),
    cacheReadTokens: r.number('cache_read_tokens'),
    cacheWriteTokens: r.number('cache_write_tokens'),
    reasoningTokens: r.number('reasoning_tokens'),
    embeddingTokens: r.number('embedding_tokens'),
    costUsd: r.optionalNumber('cost_usd'),
    costSource: r.text('cost_source') as Interaction['costSource'],
    tags: r.texts('tags'),
    properties: r.textMap('properties'),
    conventions: r.texts('conventions'),
    replayId: r.text('replay_id'),
    version: r.bigint('version'),
  }
}

/** What to SELECT for {@link rowToInteraction}: 64-bit integers as text, so that JSON keeps every digit. */
export const INTERACTION_COLUMNS = '* REPLACE (toString(version) AS version)'

function evidenceText(evidence: readonly Evidence[]): string {
  return jsonText(evidence.map(({ rule, spanId, attribute, note }) => ({ rule, span_id: spanId, attribute, note })))
}

function finiteScores(scores: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(scores)
      .filter(([, score]) => Number.isFinite(score))
      .map(([name, score]) => [wellFormed(name), score]),
  )
}
