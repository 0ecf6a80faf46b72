import type { Fault, Json, Message, Step } from '../step.ts'

/** An attribute value before it is put into OTLP/JSON; `undefined` leaves the attribute out. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | null } | undefined

/** Attributes by key. */
export type Attributes = Readonly<Record<string, Value>>

/** A span event as a convention spells it. */
export interface WrittenEvent {
  readonly name: string
  readonly attributes: Attributes
}

/** A step as a convention spells it; ids and times are added by the exporter. */
export interface WrittenSpan {
  readonly name: string
  /** 1 internal, 2 server, 3 client. */
  readonly kind: number
  readonly attributes: Attributes
  readonly events?: readonly WrittenEvent[]
  /** 0 unset, 1 ok, 2 error; without one, an error where the step has a fault and unset elsewhere. */
  readonly status?: number
  readonly statusMessage?: string
}

/** Who asked, and where. */
export interface Speaker {
  readonly userId: string
  readonly sessionId: string
  readonly isRoot: boolean
  readonly feature: string
}

/** What some conventions cannot show; a story that needs it is told in another convention. */
export type Ability = 'finish' | 'guardrail' | 'tasks'

/** A convention: how a library spells the steps of a trace. */
export interface Writer {
  readonly name: string
  readonly scope: { readonly name: string; readonly version: string }
  readonly abilities: readonly Ability[]
  write(step: Step, speaker: Speaker): WrittenSpan
}

/** OTLP/JSON `AnyValue`: 64-bit integers are decimal strings, as the protobuf JSON mapping says. */
export function anyValue(value: Value | null): object {
  if (value === null || value === undefined) return {}
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } }
  return { kvlistValue: { values: keyValues(value as Attributes) } }
}

/** OTLP/JSON attributes. */
export function keyValues(attributes: Readonly<Record<string, Value | null>>): object[] {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({ key, value: anyValue(value ?? null) }))
}

/** The event that OpenTelemetry's `recordException` leaves. */
export function exceptionEvent(fault: Fault): WrittenEvent {
  return {
    name: 'exception',
    attributes: {
      'exception.type': fault.type,
      'exception.message': fault.message,
      'exception.stacktrace': `${fault.type}: ${fault.message}\n    at run (app/agent.js:88:13)`,
    },
  }
}

/** Plain HTTP and database spans, alike in every convention. */
export function plainSpan(step: Step): WrittenSpan {
  return { name: step.name, kind: step.kind === 'database' ? 3 : 3, attributes: step.plain ?? {} }
}

/** A tool's result as text: strings stay, everything else becomes JSON; nothing stays nothing. */
export function resultText(result: Json | undefined): string | undefined {
  if (result === undefined) return undefined
  return typeof result === 'string' ? result : JSON.stringify(result)
}

/** Rough token counts, so that usage looks like usage. */
export function tokens(step: Step): { readonly input: number; readonly output: number } {
  const input = (step.messages ?? []).reduce((sum, message) => sum + message.text.length, 60)
  const output = (step.answer ?? '').length + JSON.stringify(step.toolCalls ?? []).length
  return { input: Math.ceil(input / 4), output: Math.ceil(output / 4) }
}

/** Chat messages in OpenAI's wire form. */
export function openAiMessages(messages: readonly Message[]): Json[] {
  return messages.map((message) => ({
    role: message.role,
    content: message.toolCalls === undefined ? message.text : message.text || null,
    ...(message.toolCallId === undefined ? {} : { tool_call_id: message.toolCallId }),
    ...(message.toolCalls === undefined ? {} : { tool_calls: openAiToolCalls(message.toolCalls) }),
  }))
}

/** Tool calls in OpenAI's wire form. */
export function openAiToolCalls(calls: NonNullable<Message['toolCalls']>): Json[] {
  return calls.map((call) => ({
    id: call.id,
    type: 'function',
    function: { name: call.name, arguments: call.arguments },
  }))
}

/** JSON when the text is JSON, else the text. */
export function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/** Messages in the parts form of the current OpenTelemetry GenAI conventions. */
export function partsMessages(messages: readonly Message[], finish?: string): Json[] {
  return messages.map((message) => ({
    role: message.role,
    parts: [
      ...(message.toolCallId === undefined
        ? message.text === ''
          ? []
          : [{ type: 'text', content: message.text }]
        : [{ type: 'tool_call_response', id: message.toolCallId, response: parsed(message.text) }]),
      ...(message.toolCalls ?? []).map((call) => ({
        type: 'tool_call',
        id: call.id,
        name: call.name,
        arguments: parsed(call.arguments),
      })),
    ],
    ...(finish === undefined ? {} : { finish_reason: finish }),
  }))
}

/** The answer of a model call as one assistant message. */
export function answerMessage(step: Step): Message {
  return {
    role: 'assistant',
    text: step.answer ?? '',
    ...(step.toolCalls === undefined || step.toolCalls.length === 0 ? {} : { toolCalls: step.toolCalls }),
  }
}

/** The user's words that an agent or workflow was given. */
export function userText(step: Step): string {
  return step.messages?.findLast((message) => message.role === 'user')?.text ?? ''
}

/** A model call that came to no answer because it failed. */
export function gaveNothing(step: Step): boolean {
  return step.fault !== undefined && (step.answer ?? '') === '' && (step.toolCalls ?? []).length === 0
}

/** A stable, made-up response id. */
export function responseId(step: Step): string {
  let hash = 7
  for (const character of `${step.answer ?? ''}${JSON.stringify(step.toolCalls ?? [])}${JSON.stringify(step.messages)}`)
    hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0
  return `resp_${hash.toString(16)}`
}
