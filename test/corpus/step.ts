/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A call that a model asks for. */
export interface ToolCall {
  readonly id: string
  readonly name: string
  /** JSON text as the model wrote it, which need not be valid. */
  readonly arguments: string
}

/** One message of a conversation, before any convention has spelled it. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly text: string
  readonly toolCalls?: readonly ToolCall[]
  readonly toolCallId?: string
}

/** A retrieved document. */
export interface Document {
  readonly id: string
  readonly score: number
  readonly content: string
}

/** An error as a library reports it. */
export interface Fault {
  readonly type: string
  readonly message: string
}

/** A judgement about a step, sent as a log record or inline. */
export interface Judgement {
  readonly name: string
  readonly score?: number
  readonly label?: string
  readonly explanation?: string
  /** Who says so; the end user's judgement is feedback. */
  readonly by: 'model' | 'code' | 'user'
}

/** What a guardrail decided. */
export interface Verdict {
  readonly blocked: boolean
  readonly target: 'input' | 'output'
  readonly reason: string
}

/** What happened, as a tree, before any convention has spelled it. */
export interface Step {
  readonly kind:
    | 'agent'
    | 'workflow'
    | 'task'
    | 'llm'
    | 'tool'
    | 'retrieval'
    | 'embedding'
    | 'reranker'
    | 'guardrail'
    | 'http'
    | 'database'
  /** Agent, workflow, tool, data source, guardrail; `chat` for a model call. */
  readonly name: string
  readonly children: readonly Step[]
  /** Children start together instead of one after the other. */
  readonly parallel?: boolean
  /** Own duration of a leaf. */
  readonly milliseconds: number
  readonly fault?: Fault
  /** The error status was taken over from a child: no exception of its own. */
  readonly inheritedFault?: boolean

  readonly model?: string
  readonly provider?: string
  readonly streamed?: boolean
  readonly messages?: readonly Message[]
  /** What an agent, workflow or model said. */
  readonly answer?: string
  readonly toolCalls?: readonly ToolCall[]
  /** `stop`, `length`, `content_filter`, `tool_calls`: each convention has its own spelling. */
  readonly finish?: string

  readonly arguments?: string
  /** `undefined`: the step gave nothing back at all. */
  readonly result?: Json | undefined
  readonly callId?: string

  readonly query?: string
  readonly documents?: readonly Document[]
  readonly verdict?: Verdict
  readonly judgements?: readonly Judgement[]
  /** Attributes of a plain HTTP or database span. */
  readonly plain?: Readonly<Record<string, string | number>>
}
