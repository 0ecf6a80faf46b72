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

/** Where each fact is kept: a place in an array costs a load, where a property by a name that varies costs a search. */
export const SLOT = {
  kind: 0,
  vagueKind: 1,
  failed: 2,
  errorType: 3,
  statusMessage: 4,
  userId: 5,
  anonymousId: 6,
  sessionId: 7,
  accountId: 8,
  replayId: 9,
  input: 10,
  output: 11,
  inputMessages: 12,
  outputMessages: 13,
  system: 14,
  model: 15,
  requestModel: 16,
  provider: 17,
  responseId: 18,
  finishReasons: 19,
  inputTokens: 20,
  outputTokens: 21,
  totalTokens: 22,
  cacheReadTokens: 23,
  cacheWriteTokens: 24,
  reasoningTokens: 25,
  cacheApart: 26,
  costUsd: 27,
  timeToFirstToken: 28,
  firstTokenAt: 29,
  entityName: 30,
  agentName: 31,
  workflowName: 32,
  toolName: 33,
  toolCallId: 34,
  toolArguments: 35,
  toolResult: 36,
  toolsOffered: 37,
  dataSource: 38,
  query: 39,
  documents: 40,
  documentCount: 41,
  handoffTarget: 42,
  guardrailBlocked: 43,
  guardrailTarget: 44,
  guardrailReason: 45,
  validation: 46,
  promptName: 47,
  promptVersion: 48,
  intent: 49,
  intentConfidence: 50,
  statedOutcome: 51,
  tags: 52,
  environment: 53,
  appVersion: 54,
  placeholder: 55,
  evaluations: 56,
} as const satisfies Readonly<Record<FactName, number>>

/** The place of a fact; of those whose value is a `T` only, where `T` is given. */
export type FactSlot<T = unknown> = (typeof SLOT)[FactsOf<T>]

/** What is kept at a place. */
export type ValueAt<S extends FactSlot> = Facts[{ [F in FactName as (typeof SLOT)[F]]: F }[S]]

/** Facts whose value is of type `T`. */
export type FactsOf<T> = {
  [F in FactName]: Facts[F] extends T ? (unknown extends T ? F : T extends Facts[F] ? F : never) : never
}[FactName]

/** All fact names, in the order of their places. */
export const FACT_NAMES = Object.keys(SLOT) as readonly FactName[]
