import type { Evaluation } from './evaluation.ts'
import type { Marks } from './marks.ts'

/** What a step is, whatever the library calls it. */
export const SPAN_KINDS = [
  'agent',
  'workflow',
  'llm',
  'tool',
  'retrieval',
  'embedding',
  'reranker',
  'guardrail',
  'evaluator',
  'task',
  'other',
] as const

/** See {@link SPAN_KINDS}. */
export type SpanKind = (typeof SPAN_KINDS)[number]

/** Token counts of one call. `input` includes cache reads and writes, as OpenTelemetry defines it. Absent = not reported. */
export interface TokenUsage {
  readonly input?: number
  readonly output?: number
  readonly cacheRead?: number
  readonly cacheWrite?: number
  readonly reasoning?: number
}

/** One retrieved (or reranked) document. */
export interface RetrievedDocument {
  readonly id: string
  readonly score: number | null
  readonly content: string
}

/** A tool call that a model asked for in its answer. `arguments` is JSON text as sent. */
export interface ToolRequest {
  readonly id: string
  readonly name: string
  readonly arguments: string
}

/** A span that this span points at (evaluation carriers point at what they judge). */
export interface SpanLink {
  readonly traceId: string
  readonly spanId: string
}

/** What a guardrail said. `blocked` = the content was not let through. `target`: whether it judged the user's input or the answer. */
export interface GuardrailVerdict {
  readonly blocked: boolean
  readonly target: 'input' | 'output' | ''
  readonly reason: string
}

/** An intent that a span states, with how sure the sender was (0..1, null = not said). */
export interface StatedIntent {
  readonly label: string
  readonly confidence: number | null
}

/**
 * A span after all conventions have been read: the one neutral form that everything downstream works on.
 *
 * Text fields are `''` when absent; content fields (`input` ... `documents`) may be emptied or changed by the
 * privacy stage, `marks` never are. Produced by `src/conventions/`, kept in the buffer, stored in table `spans`.
 */
export interface CanonicalSpan {
  readonly traceId: string
  readonly spanId: string
  /** `''` for a root. */
  readonly parentSpanId: string
  /** The parent lives in another process and may never arrive here. */
  readonly parentIsRemote: boolean
  readonly links: readonly SpanLink[]
  readonly name: string
  readonly kind: SpanKind
  /** Names of the conventions that spoke on this span, in precedence order; empty for a span that is not about AI. */
  readonly conventions: readonly string[]
  /** Canonical field -> the attribute key (or event, or log) that set it. */
  readonly sources: Readonly<Record<string, string>>

  readonly startTimeUnixNano: bigint
  readonly endTimeUnixNano: bigint
  readonly status: 'unset' | 'ok' | 'error'
  /** What went wrong, in the sender's words: status message, else exception message, else error attribute. */
  readonly statusMessage: string
  /** `error.type`, exception type or a vendor's code: `429`, `RateLimitError`, `timeout`. */
  readonly errorType: string

  readonly serviceName: string
  readonly appVersion: string
  readonly environment: string
  readonly scopeName: string
  readonly scopeVersion: string

  /** Placeholders (`anonymous`, `undefined`, `0`, ...) are refused before they get here. */
  readonly userId: string
  readonly anonymousId: string
  readonly sessionId: string
  readonly accountId: string
  /** The same from the OTel resource: may be the operator of a shared server, so it is asked last. */
  readonly resourceUserId: string
  readonly resourceSessionId: string
  /** Session-replay id, for tools that can show one. */
  readonly replayId: string

  /** What went in, as sent: text, or JSON of messages or arguments. */
  readonly input: string
  /** What came out, as sent. */
  readonly output: string
  /** Last user message after the last assistant turn of `input`, plain text. */
  readonly userText: string
  /** What the model or agent said, plain text. */
  readonly answerText: string
  readonly systemText: string
  readonly toolRequests: readonly ToolRequest[]

  readonly model: string
  readonly requestModel: string
  /** Vendor of the model (`openai`), never a framework's name. */
  readonly provider: string
  readonly responseId: string
  readonly finishReasons: readonly string[]
  /** null = this span reported no usage at all. */
  readonly usage: TokenUsage | null
  /** US dollars as the sender reported them; null = not reported. */
  readonly costUsd: number | null
  readonly timeToFirstTokenMs: number | null

  readonly agentName: string
  readonly workflowName: string
  readonly toolName: string
  readonly toolCallId: string
  /** JSON text as sent. */
  readonly toolArguments: string
  /** Text or JSON as sent; the four letters `null` when the tool returned null. */
  readonly toolResult: string
  /** Names of the tools that the model was offered. */
  readonly toolsOffered: readonly string[]
  /** Data source or retriever name. */
  readonly dataSource: string
  readonly query: string
  readonly documents: readonly RetrievedDocument[]
  /** Number of documents even where their content is not kept; null = not a retrieval or not told. */
  readonly documentCount: number | null
  readonly handoffTarget: string
  readonly guardrail: GuardrailVerdict | null
  /** Verdict of a schema or business validation attached to this span; `''` when none. */
  readonly validation: string

  readonly promptName: string
  readonly promptVersion: string
  readonly intent: StatedIntent | null
  /** An outcome that the app itself states (`success`, `failure`, `partial`); `''` when none. */
  readonly statedOutcome: string
  readonly tags: readonly string[]
  /** Evaluations carried by this span's attributes or events. */
  readonly evaluations: readonly Evaluation[]
  /** What no convention consumed, values as text (JSON where structured). */
  readonly attributes: Readonly<Record<string, string>>
  /** Attributes that the sender's SDK dropped: a missing fact may have been there. */
  readonly droppedAttributesCount: number
  readonly marks: Marks
}
