import type { SpanKind } from './span.ts'

/** Did the user get what was asked for? */
export type Outcome = 'success' | 'partial' | 'failure' | 'unknown'

/** Why a verdict was reached: the rule, the span and attribute it looked at, and what it says in words. */
export interface Evidence {
  readonly rule: string
  readonly spanId: string
  readonly attribute: string
  readonly note: string
}

/**
 * One AI exchange, from the user's request to the answer. Field for field the table `interactions`
 * (columns there are snake_case). Text is `''` and numbers are null where nothing is known.
 */
export interface Interaction {
  readonly projectId: string
  /** The trace id; `trace_id:span_id` for further turns of one trace. Never changes. */
  readonly interactionId: string
  readonly traceId: string
  readonly name: string
  readonly userId: string
  readonly anonymousId: string
  readonly sessionId: string
  readonly accountId: string
  /** The attribute key that gave the user id. */
  readonly userIdSource: string
  readonly environment: string
  readonly serviceName: string
  readonly appVersion: string
  readonly startedAtUnixNano: bigint
  readonly endedAtUnixNano: bigint
  readonly durationMs: number
  readonly timeToFirstTokenMs: number | null

  readonly intent: string
  readonly intentSource: string
  readonly intentConfidence: number | null

  readonly outcome: Outcome
  readonly outcomeSource: string
  readonly failureReason: string
  readonly failureStep: string
  readonly failureStepKind: SpanKind | ''
  readonly failureSpanId: string
  /** Root cause first, then the steps that failed after and because of it. */
  readonly failureChain: readonly string[]
  readonly silentFailure: boolean
  readonly recovered: boolean
  readonly fallbackUsed: boolean
  readonly escalated: boolean
  readonly guardrailTriggered: boolean
  /** The step that a `partial` outcome is due to. */
  readonly degradedStep: string
  readonly evidence: readonly Evidence[]

  readonly evalScore: number | null
  readonly evalPassed: boolean | null
  readonly weakestEvaluation: string
  readonly evalScores: Readonly<Record<string, number>>
  readonly feedbackScore: number | null

  readonly inputText: string
  readonly outputText: string
  readonly model: string
  readonly models: readonly string[]
  readonly provider: string
  readonly promptName: string
  readonly promptVersion: string
  readonly llmCalls: number
  readonly toolCalls: number
  readonly toolErrors: number
  readonly retrievals: number
  readonly documentsRetrieved: number
  readonly spanCount: number
  readonly errorSpans: number
  readonly tools: readonly string[]
  readonly failedTools: readonly string[]
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cacheReadTokens: number
  readonly cacheWriteTokens: number
  readonly reasoningTokens: number
  readonly embeddingTokens: number
  readonly costUsd: number | null
  readonly costSource: 'reported' | 'priced' | 'none'
  readonly tags: readonly string[]
  readonly properties: Readonly<Record<string, string>>
  readonly conventions: readonly string[]
  readonly replayId: string
  /** (distinct spans and log records seen) x 2^32 + rule generation: a fuller view always wins. */
  readonly version: bigint
}
