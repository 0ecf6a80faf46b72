import type { AttributeValue } from '../../model/attributes.ts'
import type { EvaluationLevel, EvaluationSource } from '../../model/evaluation.ts'
import type { RetrievedDocument, SpanKind } from '../../model/span.ts'
import type { Json } from './values.ts'

/** Content as sent: an attribute value, or data that was put together from several attributes. */
export type Sent = { readonly value: AttributeValue } | { readonly json: Json }

/** A score or label as a convention states it, before it is tied to a span. */
export interface StatedEvaluation {
  readonly level?: EvaluationLevel
  readonly name: string
  readonly score?: number
  readonly label?: string
  readonly passed?: boolean
  readonly explanation?: string
  readonly source?: EvaluationSource
  readonly evaluator?: string
  readonly userId?: string
  readonly sessionId?: string
  readonly responseId?: string
  /** Two carriers with one key are one evaluation. */
  readonly idempotencyKey?: string
  /** The sender declares scores to be fractions of 1. */
  readonly fraction?: boolean
}

/** What conventions can state about a span. Names follow `CanonicalSpan`; units are in the comments. */
export interface Facts {
  kind: SpanKind
  /** A vendor's "just a span": used only when nothing says more. */
  vagueKind: SpanKind
  failed: boolean
  errorType: string
  statusMessage: string

  userId: string
  anonymousId: string
  sessionId: string
  accountId: string
  replayId: string

  input: Sent
  output: Sent
  /** The same as `input`, in a form that is cheaper to read turns from; becomes `input` where there is none. */
  inputMessages: Sent
  outputMessages: Sent
  system: Sent

  model: string
  requestModel: string
  provider: string
  responseId: string
  finishReasons: readonly string[]
  inputTokens: number
  outputTokens: number
  totalTokens: number
  cacheReadTokens: number
  cacheWriteTokens: number
  reasoningTokens: number
  /** This span's input tokens leave cache reads and writes out. */
  cacheApart: boolean
  costUsd: number
  /** Milliseconds. */
  timeToFirstToken: number
  /** Unix nanoseconds of the first token; turned into a duration when nobody states one. */
  firstTokenAt: bigint

  /** Name of whatever the span is; becomes the name of its tool, agent or workflow. */
  entityName: string
  agentName: string
  workflowName: string
  toolName: string
  toolCallId: string
  toolArguments: Sent
  toolResult: Sent
  toolsOffered: readonly string[]
  dataSource: string
  query: string
  documents: readonly RetrievedDocument[]
  documentCount: number
  handoffTarget: string
  guardrailBlocked: boolean
  guardrailTarget: 'input' | 'output'
  guardrailReason: string
  validation: string

  promptName: string
  promptVersion: string
  intent: string
  intentConfidence: number
  statedOutcome: string
  tags: readonly string[]
  environment: string
  appVersion: string
  /** A copy that must not be kept; the value is the reason code. */
  placeholder: string
  /** Not ranked: every carrier adds its own. */
  evaluations: readonly StatedEvaluation[]
}

/** Name of a fact. */
export type FactName = keyof Facts

const NAMES: Readonly<Record<FactName, true>> = {
  kind: true,
  vagueKind: true,
  failed: true,
  errorType: true,
  statusMessage: true,
  userId: true,
  anonymousId: true,
  sessionId: true,
  accountId: true,
  replayId: true,
  input: true,
  output: true,
  inputMessages: true,
  outputMessages: true,
  system: true,
  model: true,
  requestModel: true,
  provider: true,
  responseId: true,
  finishReasons: true,
  inputTokens: true,
  outputTokens: true,
  totalTokens: true,
  cacheReadTokens: true,
  cacheWriteTokens: true,
  reasoningTokens: true,
  cacheApart: true,
  costUsd: true,
  timeToFirstToken: true,
  firstTokenAt: true,
  entityName: true,
  agentName: true,
  workflowName: true,
  toolName: true,
  toolCallId: true,
  toolArguments: true,
  toolResult: true,
  toolsOffered: true,
  dataSource: true,
  query: true,
  documents: true,
  documentCount: true,
  handoffTarget: true,
  guardrailBlocked: true,
  guardrailTarget: true,
  guardrailReason: true,
  validation: true,
  promptName: true,
  promptVersion: true,
  intent: true,
  intentConfidence: true,
  statedOutcome: true,
  tags: true,
  environment: true,
  appVersion: true,
  placeholder: true,
  evaluations: true,
}

/** All fact names, in a fixed order. */
export const FACT_NAMES = Object.keys(NAMES) as readonly FactName[]

/** Where each fact is kept. */
export const SLOT = Object.fromEntries(FACT_NAMES.map((name, index) => [name, index])) as Readonly<
  Record<FactName, number>
>
