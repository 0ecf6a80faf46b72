import { jsonOfPython } from './python-literal.ts'
import { at, firstOf, isObject, type Json, jsonText, parsed } from './values.ts'

/** What a tool's result says once known wrappers are taken off. */
export interface ToolResult {
  readonly text: string
  /** The wrapper itself says that the tool failed (MCP `isError`, LangChain `status: "error"`). */
  readonly failed: boolean
  /** Tool and call that the wrapper names, where it names them (a serialised tool message). */
  readonly name?: string
  readonly callId?: string
}

/** A text that begins like a wrapper; anything else is not worth parsing. */
const WRAPPED =
  /^\s*(?:"|\[\s*\{\s*"(?:type|text|lc|kwargs|role|json|toolResult)"|\{.{0,400}?"(?:lc|kwargs|content|result|outputs?|response|structuredContent|isError|type|value|raw_output|blocks)"\s*:)/s

/** Keys that hold the result where they are the only one. */
const SINGLE = ['result', 'output', 'response', 'content', 'value', 'outputs', 'return_value', 'returnValue', 'message']

/**
 * The useful text inside a tool's result: a LangChain ToolMessage's content, the texts of an MCP result, the value of
 * `{"result": ...}`. A wrapped `null` gives the four letters. Anything else is returned as it is.
 */
export function unwrapToolResult(text: string): ToolResult {
  const result = unwrapText(text)
  const json = jsonOfPython(result.text)
  return json === undefined ? result : { ...result, text: json }
}

function unwrapText(text: string): ToolResult {
  if (!WRAPPED.test(text)) return { text, failed: false }
  const unquoted = text.startsWith('"') ? quoted(text) : undefined
  if (unquoted !== undefined && unquoted !== text) return unwrapToolResult(unquoted)
  const data = parsed(text)
  if (data === text) return { text, failed: false }
  if (typeof data === 'string') return unwrapped(data, data, 0)
  return unwrapped(data, text, 0)
}

/** The text inside a JSON string, for senders that encode twice. */
function quoted(text: string): string | undefined {
  try {
    const value: Json = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function unwrapped(data: Json, original: string, depth: number): ToolResult {
  if (depth > 4) return { text: original, failed: false }
  if (Array.isArray(data)) return partsResult(data, () => original)
  if (!isObject(data)) return { text: original, failed: false }
  const kwargs = at(data, 'kwargs')
  if (at(data, 'lc') !== undefined && isObject(kwargs)) return messageResult(kwargs, depth)
  // LangChain's `message_to_dict`, and what its callbacks hand over beside a result.
  const dict = at(data, 'data')
  if (at(data, 'type') === 'tool' && isObject(dict) && at(dict, 'content') !== undefined)
    return messageResult(dict, depth)
  const handed = at(data, 'output')
  if (handed !== undefined && isObject(kwargs) && Object.keys(data).length === 2) return inner(handed, depth)
  if (at(data, 'type') === 'tool' || at(data, 'role') === 'tool' || at(data, 'tool_call_id') !== undefined) {
    if (at(data, 'content') !== undefined) return messageResult(data, depth)
  }
  if (
    Array.isArray(at(data, 'content')) &&
    (at(data, 'isError') !== undefined || Object.keys(data).every((key) => MCP.has(key)))
  ) {
    const inner = partsResult(at(data, 'content') as readonly Json[], () => original)
    return { text: inner.text, failed: at(data, 'isError') === true }
  }
  // LlamaIndex's `ToolOutput`.
  if (at(data, 'raw_output') !== undefined && at(data, 'tool_name') !== undefined)
    return { ...inner(at(data, 'raw_output'), depth), failed: at(data, 'is_error') === true }
  // Gemini's function response, whole.
  const response = at(data, 'response')
  if (isObject(response) && Object.keys(data).every((key) => FUNCTION_RESPONSE.has(key))) return inner(response, depth)
  const type = at(data, 'type')
  if ((type === 'json' || type === 'text' || type === 'error-text') && at(data, 'value') !== undefined) {
    const value = inner(at(data, 'value'), depth)
    return { ...value, failed: value.failed || type === 'error-text' }
  }
  const keys = Object.keys(data)
  const [only] = keys
  if (keys.length === 1 && only !== undefined && SINGLE.includes(only)) return inner(at(data, only), depth)
  const message = firstOf(at(data, 'update'), ['messages'])
  if (Array.isArray(message) && message.length > 0) return unwrapped(message.at(-1), original, depth + 1)
  return { text: original, failed: false }
}

const FUNCTION_RESPONSE: ReadonlySet<string> = new Set([
  'id',
  'name',
  'response',
  'will_continue',
  'scheduling',
  'parts',
])

const MCP: ReadonlySet<string> = new Set(['content', 'isError', 'structuredContent', '_meta'])

function messageResult(message: Json, depth: number): ToolResult {
  const result = inner(at(message, 'content'), depth)
  const name = at(message, 'name')
  const callId = at(message, 'tool_call_id')
  return {
    text: result.text,
    failed: result.failed || at(message, 'status') === 'error',
    ...(typeof name === 'string' && { name }),
    ...(typeof callId === 'string' && { callId }),
  }
}

function inner(value: Json, depth: number): ToolResult {
  if (isObject(value) || Array.isArray(value)) return unwrapped(value, jsonText(value), depth + 1)
  return { text: jsonText(value ?? null), failed: false }
}

/** `[{"type":"text","text":"..."}]`: the texts, when there is nothing else. `original` costs more than all the rest. */
function partsResult(parts: readonly Json[], original: () => string): ToolResult {
  const [first] = parts
  if (parts.length === 1 && isObject(first)) {
    // One message that holds the tool's answer as a part, or one JSON block (Bedrock, Strands).
    const inner = at(first, 'parts') ?? (at(first, 'role') === 'tool' ? at(first, 'content') : undefined)
    if (Array.isArray(inner)) return partsResult(inner, () => jsonText(inner))
    const type = at(first, 'type')
    if (type === 'tool_call_response' || type === 'tool_result' || type === 'tool-result') {
      return unwrapToolResult(jsonText(firstOf(first, ['response', 'result', 'output', 'content']) ?? null))
    }
    const json = at(first, 'json')
    if (json !== undefined && Object.keys(first).every((key) => key === 'json' || key === 'type')) {
      return { text: jsonText(json), failed: false }
    }
    const held = at(first, 'toolResult')
    if (isObject(held)) {
      const result = partsResult([].concat(at(held, 'content') as never), () => jsonText(at(held, 'content')))
      return { text: result.text, failed: result.failed || at(held, 'status') === 'error' }
    }
  }
  const texts: string[] = []
  for (const part of parts) {
    const message = at(part, 'kwargs') ?? part
    const text = at(message, 'text') ?? (at(part, 'kwargs') === undefined ? undefined : at(message, 'content'))
    const known =
      Object.keys(isObject(part) ? part : {}).every((key) => TEXT_PART.has(key)) || at(part, 'lc') !== undefined
    if (typeof text !== 'string' || !known) return { text: original(), failed: false }
    texts.push(text)
  }
  return { text: texts.length === 0 ? original() : texts.join('\n'), failed: false }
}

const TEXT_PART: ReadonlySet<string> = new Set(['type', 'text', 'annotations', '_meta'])
