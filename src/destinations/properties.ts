import type { JudgedEvaluation } from '../model/evaluation.ts'
import type { Interaction } from '../model/interaction.ts'

/** Values that every tool can filter, break down and chart by. */
export type Property = string | number | boolean | readonly string[]

/** Flat snake_case properties, the same set in every tool. Nothing is sent for what is not known. */
export type Properties = Readonly<Record<string, Property>>

/** A label is a dimension, not content: longer ones are cut, as Amplitude would (1,024 characters). */
const MAX_LABEL = 1024
const MAX_ITEM = 256
const MAX_ITEMS = 50

/**
 * The properties of the product event of an interaction (docs/destinations.md lists their meaning).
 *
 * @param maxText characters of input and output that the tool can hold; text is there only if privacy left it.
 */
export function interactionProperties(interaction: Interaction, maxText: number): Properties {
  return known({
    interaction_id: interaction.interactionId,
    trace_id: interaction.traceId,
    session_id: interaction.sessionId,
    account_id: interaction.accountId,
    name: interaction.name,
    environment: interaction.environment,
    service_name: interaction.serviceName,
    app_version: interaction.appVersion,
    intent: interaction.intent,
    intent_source: interaction.intentSource,
    intent_confidence: interaction.intentConfidence,
    outcome: interaction.outcome,
    outcome_source: interaction.outcomeSource,
    failure_reason: interaction.failureReason,
    failure_step: interaction.failureStep,
    failure_step_kind: interaction.failureStepKind,
    failure_chain: interaction.failureChain,
    degraded_step: interaction.degradedStep,
    silent_failure: interaction.silentFailure,
    recovered: interaction.recovered,
    fallback_used: interaction.fallbackUsed,
    escalated: interaction.escalated,
    guardrail_triggered: interaction.guardrailTriggered,
    evidence: interaction.evidence.map(({ rule, note }) => (note ? `${rule}: ${note}` : rule)),
    eval_score: interaction.evalScore,
    eval_passed: interaction.evalPassed,
    weakest_evaluation: interaction.weakestEvaluation,
    ...namedScores(interaction.evalScores),
    feedback_score: interaction.feedbackScore,
    model: interaction.model,
    models: interaction.models,
    provider: interaction.provider,
    prompt_name: interaction.promptName,
    prompt_version: interaction.promptVersion,
    cost_usd: interaction.costUsd,
    cost_source: interaction.costSource,
    input_tokens: interaction.inputTokens,
    output_tokens: interaction.outputTokens,
    cache_read_tokens: interaction.cacheReadTokens,
    cache_write_tokens: interaction.cacheWriteTokens,
    reasoning_tokens: interaction.reasoningTokens,
    embedding_tokens: interaction.embeddingTokens,
    llm_calls: interaction.llmCalls,
    tool_calls: interaction.toolCalls,
    tool_errors: interaction.toolErrors,
    retrievals: interaction.retrievals,
    documents_retrieved: interaction.documentsRetrieved,
    tools: interaction.tools,
    failed_tools: interaction.failedTools,
    span_count: interaction.spanCount,
    error_spans: interaction.errorSpans,
    duration_ms: interaction.durationMs,
    time_to_first_token_ms: interaction.timeToFirstTokenMs,
    tags: interaction.tags,
    ...content('input', interaction.inputText, maxText),
    ...content('output', interaction.outputText, maxText),
  })
}

/** The properties of the event of an evaluation or feedback that came after its interaction was told. */
export function evaluationProperties(evaluation: JudgedEvaluation, maxText: number): Properties {
  return known({
    evaluation_id: evaluation.evaluationId,
    evaluation_name: evaluation.name,
    interaction_id: evaluation.interactionId,
    trace_id: evaluation.traceId,
    span_id: evaluation.spanId,
    session_id: evaluation.sessionId,
    level: evaluation.level,
    source: evaluation.source,
    evaluator: evaluation.evaluator,
    score: evaluation.score,
    score_normalized: evaluation.scoreNormalized,
    label: evaluation.label,
    passed: evaluation.passed,
    ...content('explanation', evaluation.explanation, maxText),
  })
}

/** Unix nanoseconds as whole milliseconds, which is what every tool keeps. */
export function milliseconds(unixNano: bigint): number {
  return Number(unixNano / 1_000_000n)
}

/** Unix nanoseconds as an ISO date, `2026-11-21T10:00:00.000Z`. */
export function isoTime(unixNano: bigint): string {
  return new Date(milliseconds(unixNano)).toISOString()
}

/** At most `length` UTF-16 units, never half a character: some tools refuse a body with a lone surrogate. */
export function cut(text: string, length: number): string {
  const wellFormed = text.toWellFormed()
  return wellFormed.length <= length ? wellFormed : wellFormed.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}

/** Names that our own properties hold already: an evaluation called "score" must not overwrite the headline. */
const TAKEN: ReadonlySet<string> = new Set(['eval_score', 'eval_passed'])

function namedScores(scores: Readonly<Record<string, number>>): Record<string, number> {
  const properties: Record<string, number> = {}
  for (const name of Object.keys(scores).sort()) {
    const score = scores[name]
    let key = `eval_${cut(name, 100)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '_')}`
    while (TAKEN.has(key) || key in properties) key += '_'
    if (score !== undefined) properties[key] = score
  }
  return properties
}

function content(name: string, text: string, maxText: number): Record<string, string | boolean> {
  const kept = cut(text, maxText)
  return kept.length < text.length ? { [name]: kept, [`${name}_truncated`]: true } : { [name]: kept }
}

/** Content may be as long as its caller allowed; every other string is a label. */
const CONTENT: ReadonlySet<string> = new Set(['input', 'output', 'explanation'])

function known(properties: Readonly<Record<string, Property | null>>): Properties {
  const kept: Record<string, Property> = {}
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === '') continue
    if (typeof value === 'string') kept[name] = CONTENT.has(name) ? value : cut(value, MAX_LABEL)
    else if (typeof value === 'number') {
      // Not a number and infinite become null in JSON, which tools read as "known to be nothing".
      if (Number.isFinite(value)) kept[name] = value
    } else if (typeof value === 'boolean') kept[name] = value
    else if (value.length > 0) kept[name] = value.slice(0, MAX_ITEMS).map((item) => cut(item, MAX_ITEM))
  }
  return kept
}
