import { codeAt } from '../model/code-at.ts'
import type { GivenResult } from '../model/marks.ts'
import { readErrorKind } from './error-kind.ts'
import type { MeaningReader } from './meanings.ts'
import { readResult } from './result.ts'
import type { ToolNature } from './tool-nature.ts'

/** Only the end of the input is read: what the model newly got stands there. */
const TAIL = 1_500
const LONGEST_MESSAGE = 1_200
const MOST_MESSAGES = 6

/** How the message formats mark a tool's result: OTel GenAI, OpenAI chat and Responses, Anthropic, AI SDK, LangChain. */
const MARKER =
  /"(?:tool_call_response|function_call_output|tool_result|tool-result)"|"role"\s*:\s*"tool"|"ToolMessage"|"functionResponse"/g

/** Each of the markers holds one of these: quotes are rarer than letters, so these are looked for in no time. */
const MARKERS_BEGIN = ['"tool', '"function', '"Tool']

/**
 * Tool results at the end of a model call's input that hold no data. Not every instrumentation sends a span for a tool
 * (some drop those that failed, or send it without its output), but the model is always told what came out.
 */
export function readGivenResults(
  input: string,
  userText: string,
  reader: MeaningReader,
  natureOf: (tool: string) => ToolNature,
): readonly GivenResult[] {
  const tail = input.length > TAIL ? input.slice(-TAIL) : input
  const found: GivenResult[] = []
  if (MARKERS_BEGIN.some((begin) => tail.includes(begin)) && (tail.includes('tool') || tail.includes('function'))) {
    let readTo = 0
    for (const match of [...tail.matchAll(MARKER)].slice(-MOST_MESSAGES)) {
      if (match.index < readTo) continue
      const message = enclosingObject(tail, match.index)
      if (message === null) continue
      readTo = message.end
      for (const part of partsOf(message.value)) {
        const given = readPart(part, tail.slice(0, match.index), reader)
        if (!isUsable(given, natureOf)) found.push(given)
      }
    }
  }
  if (found.length === 0) {
    const spoken = readUserMessage(userText, tail, reader)
    if (spoken !== null) found.push(spoken)
  }
  return found.length === 0 ? NONE : found
}

const NONE: readonly GivenResult[] = []

function isUsable(given: GivenResult, natureOf: (tool: string) => ToolNature): boolean {
  if (given.result === '') return true
  if (given.result === 'error_text' || given.toolName === '') return false
  const nature = natureOf(given.toolName)
  return nature.returnsNothing || (nature.emptyIsNormal && given.result === 'empty')
}

/** A message holds one result, or several as its parts. */
function partsOf(message: Record<string, unknown>): readonly Record<string, unknown>[] {
  const body = isRecord(message.kwargs) ? message.kwargs : message
  for (const list of [body.parts, body.content]) {
    if (!Array.isArray(list)) continue
    const parts = list
      .map((item) => (isRecord(item) && isRecord(item.toolResult) ? item.toolResult : item))
      .filter(isRecord)
    if (parts.some((part) => CALL_ID_KEYS.some((key) => key in part))) return parts
    if (list === body.parts && parts[0] !== undefined) return [parts[0]]
  }
  return [body]
}

const CALL_ID_KEYS = ['tool_call_id', 'call_id', 'tool_use_id', 'toolCallId', 'toolUseId', 'id']

function readPart(part: Record<string, unknown>, before: string, reader: MeaningReader): GivenResult {
  const value = firstOf(part, ['response', 'result', 'output', 'content'])
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null)
  const isError = part.is_error === true || part.isError === true || part.status === 'error'
  const result = isError ? 'error_text' : readResult(text, '', reader)
  const callId = textOf(firstOf(part, CALL_ID_KEYS))
  return {
    callId,
    toolName: textOf(firstOf(part, ['name', 'toolName', 'tool_name'])) || askedTool(before, callId),
    result,
    errorKind: result === 'error_text' ? readErrorKind('', text, 'tool') : '',
    asUserMessage: false,
  }
}

/** A call as the message formats write it: the name of the tool near the id of the call. */
const CALL =
  /"(?:tool_call|tool-call|tool_use|function_call|function)"\s*[,:][^{}]{0,120}\{?[^{}]{0,120}?"(?:name|toolName)"\s*:\s*"([^"]{1,80})"/g

const NAME = /"(?:name|toolName)"\s*:\s*"([^"]{1,80})"/

/** The tool that this call asked for: its name follows the id. Without an id, the one asked for last. */
function askedTool(before: string, callId: string): string {
  if (callId === '') return [...before.matchAll(CALL)].at(-1)?.[1] ?? ''
  const from = before.indexOf(callId)
  return from < 0 ? '' : (NAME.exec(before.slice(from, from + 250))?.[1] ?? '')
}

/** Some frameworks hand a tool's result to the model as a message of the user. */
function readUserMessage(userText: string, tail: string, reader: MeaningReader): GivenResult | null {
  if (userText === '' || userText.length > LONGEST_MESSAGE || !tail.includes('assistant')) return null
  const looksLikeResult = userText === 'null' || /^\s*(?:[[{]|Error\b|\w+(?:Error|Exception)\b)/.test(userText)
  const result = looksLikeResult ? readResult(userText, '', reader) : ''
  if (result === '') return null
  const errorKind = result === 'error_text' ? readErrorKind('', userText, 'tool') : ''
  return { callId: '', toolName: '', result, errorKind, asUserMessage: true }
}

/** The JSON object that holds the text at `index`, or null when it is cut off or too long. */
function enclosingObject(
  text: string,
  index: number,
): { readonly value: Record<string, unknown>; readonly end: number } | null {
  let start = index
  for (let attempt = 0; attempt < 4; attempt++) {
    start = text.lastIndexOf('{', start - 1)
    if (start < 0) return null
    const end = closingBrace(text, start)
    if (end < index) continue
    try {
      const value: unknown = JSON.parse(text.slice(start, end + 1))
      if (isRecord(value)) return { value, end }
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
    const code = codeAt(text, index)
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
