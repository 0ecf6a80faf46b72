import type { ToolRequest } from '../../model/span.ts'
import { at, firstOf, isObject, type Json, type JsonObject, jsonText, parsed } from './values.ts'

/** What a message's content holds. */
export interface Content {
  readonly text: string
  readonly toolRequests: readonly ToolRequest[]
  readonly holdsToolResult: boolean
}

/** Of messages that ask for no tool. */
export const NO_REQUESTS: readonly ToolRequest[] = Object.freeze([])

const NOTHING: Content = { text: '', toolRequests: NO_REQUESTS, holdsToolResult: false }

/** Text and tool requests of message content: a string, a part, or a list of parts. */
export function contentOf(content: Json): Content {
  if (typeof content === 'string') {
    // Flattening senders write the list of parts as JSON into one attribute.
    const parts = content.startsWith('[{"type":"') ? parsed(content) : content
    if (Array.isArray(parts)) return contentOf(parts)
    return { text: content, toolRequests: NO_REQUESTS, holdsToolResult: false }
  }
  if (isObject(content)) return contentOf([content])
  if (!Array.isArray(content)) return NOTHING
  const texts: string[] = []
  let toolRequests: ToolRequest[] | undefined
  let holdsToolResult = false
  for (const item of content) {
    if (typeof item === 'string') {
      texts.push(item)
      continue
    }
    // By plain names, not by `at`: this is done for every message, and a name that varies costs a search where there is nothing.
    const whole = item as JsonObject | null | undefined
    const part = whole?.message_content ?? whole
    if (!isObject(part)) continue
    const { type } = part
    if (type === 'text') {
      const text = part.text ?? part.content
      if (typeof text === 'string' && text !== '') texts.push(text)
      continue
    }
    if (THINKING.has(type as string) || part.thought === true) continue
    const requested = requestsOf([part])
    if (requested.length > 0) {
      if (toolRequests === undefined) toolRequests = [...requested]
      else toolRequests.push(...requested)
      continue
    }
    if (RESULT_TYPES.has(type as string) || firstOf(part, RESULT_KEYS) !== undefined) {
      holdsToolResult = true
      continue
    }
    const text = firstOf(part, TEXT_KEYS)
    if (typeof text === 'string' && text !== '') texts.push(text)
  }
  const [first = ''] = texts
  return {
    text: texts.length < 2 ? first : texts.join('\n'),
    toolRequests: toolRequests ?? NO_REQUESTS,
    holdsToolResult,
  }
}

const THINKING: ReadonlySet<string> = new Set(['reasoning', 'thinking', 'redacted_thinking'])
const RESULT_KEYS = ['functionResponse', 'function_response', 'toolResult', 'toolResponse']
const TEXT_KEYS = ['text', 'content', 'refusal']

const RESULT_TYPES: ReadonlySet<string> = new Set([
  'tool_call_response',
  'tool-result',
  'tool_result',
  'function_call_output',
  'server_tool_call_response',
])

const CALL_TYPES: ReadonlySet<string> = new Set([
  'tool_call',
  'tool-call',
  'tool_use',
  'function_call',
  'server_tool_call',
  'function',
])

/** Tool calls in any library's form; what is not one is skipped. */
export function requestsOf(calls: Json): readonly ToolRequest[] {
  if (!Array.isArray(calls)) return NO_REQUESTS
  const requests: ToolRequest[] = []
  for (const item of calls) {
    const call =
      firstOf(item, ['tool_call', 'functionCall', 'function_call', 'toolUse', 'toolRequest', 'toolCall']) ?? item
    if (!isObject(call)) continue
    const inner = isObject(at(call, 'function')) ? at(call, 'function') : call
    const name = firstOf(inner, ['name', 'toolName', 'tool_name', 'function.name'])
    const known = call !== item || inner !== call || CALL_TYPES.has(String(at(call, 'type')))
    if (typeof name !== 'string' || !(known || isBareCall(call))) continue
    const id = firstOf(call, ['id', 'call_id', 'toolCallId', 'toolUseId', 'tool_call_id', 'ref'])
    const args = firstOf(inner, ['arguments', 'args', 'input', 'parameters'])
    requests.push({ id: typeof id === 'string' ? id : '', name, arguments: args === undefined ? '' : jsonText(args) })
  }
  return requests
}

/** `{name, arguments}` without a type, as older SDKs list tool calls. */
function isBareCall(call: JsonObject): boolean {
  if (at(call, 'type') !== undefined && at(call, 'type') !== null) return at(call, 'toolName') !== undefined
  return firstOf(call, ['arguments', 'args', 'input']) !== undefined
}
