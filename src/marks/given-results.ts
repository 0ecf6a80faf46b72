import type { GivenResult } from '../model/marks.ts'
import { readErrorKind } from './error-kind.ts'
import type { MeaningReader } from './meanings.ts'
import { readResult } from './result.ts'

/** Only the end of the input is read: what the model newly got stands there. */
const TAIL = 2_500
const LONGEST_MESSAGE = 1_200
const MOST_MESSAGES = 4

/** How the message formats mark a tool's result: OTel GenAI, OpenAI chat and Responses, Anthropic, AI SDK, LangChain. */
const MARKER =
  /"(?:tool_call_response|function_call_output|tool_result|tool-result)"|"role"\s*:\s*"tool"|"ToolMessage"|"functionResponse"/g

/**
 * Tool results at the end of a model call's input that hold no data. Not every instrumentation sends a span for a tool
 * (some drop those that failed), but the model is always told what came out.
 */
export function readGivenResults(input: string, reader: MeaningReader): readonly GivenResult[] {
  const tail = input.length > TAIL ? input.slice(-TAIL) : input
  if (!tail.includes('tool') && !tail.includes('function')) return NONE
  const found: GivenResult[] = []
  for (const match of [...tail.matchAll(MARKER)].slice(-MOST_MESSAGES)) {
    const message = enclosingObject(tail, match.index)
    if (message === null) continue
    const given = readMessage(message, reader)
    if (given.result !== '') found.push(given)
  }
  return found.length === 0 ? NONE : found
}

const NONE: readonly GivenResult[] = []

function readMessage(message: Record<string, unknown>, reader: MeaningReader): GivenResult {
  const body = isRecord(message.kwargs) ? message.kwargs : message
  const part = Array.isArray(body.parts) && isRecord(body.parts[0]) ? body.parts[0] : body
  const value = firstOf(part, ['response', 'result', 'output', 'content'])
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null)
  const isError = part.is_error === true || part.isError === true || body.status === 'error'
  const result = isError ? 'error_text' : readResult(text, '', reader)
  return {
    callId: textOf(firstOf(part, ['id', 'tool_call_id', 'call_id', 'tool_use_id', 'toolCallId'])),
    toolName: textOf(firstOf(part, ['name', 'toolName', 'tool_name'])),
    result,
    errorKind: result === 'error_text' ? readErrorKind('', text, 'tool') : '',
  }
}

/** The JSON object that holds the text at `index`, or null when it is cut off or too long. */
function enclosingObject(text: string, index: number): Record<string, unknown> | null {
  let start = index
  for (let attempt = 0; attempt < 4; attempt++) {
    start = text.lastIndexOf('{', start - 1)
    if (start < 0) return null
    const end = closingBrace(text, start)
    if (end < index) continue
    try {
      const value: unknown = JSON.parse(text.slice(start, end + 1))
      if (isRecord(value)) return value
    } catch {
      return null
    }
  }
  return null
}

function closingBrace(text: string, start: number): number {
  let depth = 0
  let inString = false
  const end = Math.min(text.length, start + LONGEST_MESSAGE)
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x5c) index++
    else if (code === 0x22) inString = !inString
    else if (inString) continue
    else if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) return index
  }
  return -1
}

function firstOf(record: Record<string, unknown>, keys: readonly string[]): unknown {
  const key = keys.find((name) => name in record)
  return key === undefined ? undefined : record[key]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
