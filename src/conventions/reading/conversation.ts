import type { ToolRequest } from '../../model/span.ts'
import { type Content, contentOf, NO_REQUESTS, requestsOf } from './message-content.ts'
import { at, firstOf, isObject, type Json, type JsonObject } from './values.ts'

/** One message of a conversation, whatever library wrote it. */
export interface Turn {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly text: string
  readonly toolRequests: readonly ToolRequest[]
  readonly finishReason: string
}

/** Which side of a call the content is on: text without a role is the user's in an input, the model's in an output. */
export type Side = 'input' | 'output'

const ROLES: ReadonlyMap<string, Turn['role']> = new Map(
  Object.entries({
    system: 'system',
    developer: 'system',
    SystemMessage: 'system',
    SystemMessageChunk: 'system',
    user: 'user',
    human: 'user',
    HumanMessage: 'user',
    HumanMessageChunk: 'user',
    ChatMessage: 'user',
    assistant: 'assistant',
    ai: 'assistant',
    model: 'assistant',
    bot: 'assistant',
    AIMessage: 'assistant',
    AIMessageChunk: 'assistant',
    tool: 'tool',
    function: 'tool',
    function_call_output: 'tool',
    ToolMessage: 'tool',
    FunctionMessage: 'tool',
  } as const),
)

/** Deeper nesting than this is not a conversation. */
const MAX_DEPTH = 6

/** Where wrappers of a request keep what the user said, best first. */
const INPUT_KEYS = [
  'messages',
  'contents',
  'input_messages',
  'new_message',
  'items',
  'prompt',
  'prompts',
  'input',
  'inputs',
  'question',
  'query',
  'user_input',
  'userInput',
  'user_message',
  'userMessage',
  'user_prompt',
  'user_query',
  'chat_input',
  'message',
  'text',
  'content',
  'task',
  'request',
  'value',
  'kwargs',
  'args',
]

/** Where wrappers of an answer keep it, best first. */
const OUTPUT_KEYS = [
  'choices',
  'candidates',
  'generations',
  'output_messages',
  'messages',
  'message',
  'output',
  'outputs',
  'output_text',
  'final_output',
  'finalOutput',
  'answer',
  'response',
  'reply',
  'result',
  'text',
  'completion',
  'content',
  'value',
  'object',
  'return_value',
  // A LangGraph command: what it writes to the graph's state.
  'update',
]

/** Reads the turns out of any known shape of a request or an answer. Never throws; unknown shapes give none. */
export function turnsOf(value: Json, side: Side, depth = 0): readonly Turn[] {
  if (depth > MAX_DEPTH || value === undefined || value === null) return []
  if (typeof value === 'string') return value === '' ? [] : [textTurn(value, side)]
  if (Array.isArray(value)) return listTurns(value, side, depth)
  if (!isObject(value)) return []
  if (isMessage(value)) return messageTurns(value, side, depth)
  return wrappedTurns(value, side, depth)
}

function textTurn(text: string, side: Side): Turn {
  return { role: side === 'input' ? 'user' : 'assistant', text, toolRequests: NO_REQUESTS, finishReason: '' }
}

function listTurns(list: readonly Json[], side: Side, depth: number): readonly Turn[] {
  const plainMessages = messagesWithRoles(list)
  if (plainMessages !== undefined) return plainMessages
  const [role, text] = list
  // LangChain's short form: ["human", "hello"].
  if (list.length === 2 && typeof role === 'string' && typeof text === 'string' && roleOf(role)) {
    return [{ role: roleOf(role) ?? 'user', text, toolRequests: [], finishReason: '' }]
  }
  // Arguments of a traced function: the first text is what was asked; pieces of an answer belong together.
  if (list.length > 1 && list.every((item) => typeof item === 'string')) {
    return [textTurn(side === 'input' ? (list[0] as string) : list.join(''), side)].filter((one) => one.text !== '')
  }
  if (list.length > 0 && list.every(isPart)) {
    const content = contentOf(list)
    return content.text === '' && content.toolRequests.length === 0
      ? []
      : [{ ...textTurn(content.text, side), toolRequests: content.toolRequests }]
  }
  const turns: Turn[] = []
  for (const item of list) turns.push(...turnsOf(item, side, depth + 1))
  return turns
}

/** The common case, without a question more than needed: every item is `{role, content or parts}`. */
function messagesWithRoles(list: readonly Json[]): readonly Turn[] | undefined {
  const turns: Turn[] = []
  for (const item of list) {
    const role = isObject(item) ? roleOf(item.role) : undefined
    if (role === undefined) return undefined
    turns.push(new MessageTurn(role, item as JsonObject))
  }
  return turns.length === 0 ? undefined : turns
}

/** A content part that stands without a message around it. */
function isPart(item: Json): boolean {
  if (!isObject(item) || 'role' in item || isMessage(item)) return false
  const type = at(item, 'type')
  if (typeof type === 'string') return PART_TYPES.has(type)
  return 'text' in item || 'functionCall' in item || 'toolUse' in item || 'toolRequest' in item
}

const PART_TYPES: ReadonlySet<string> = new Set([
  'text',
  'input_text',
  'output_text',
  'tool_call',
  'tool-call',
  'tool_use',
  'reasoning',
  'thinking',
  'image',
  'image_url',
  'refusal',
])

function isMessage(value: JsonObject): boolean {
  if (typeof at(value, 'role') === 'string') return true
  if (at(value, 'lc') !== undefined && isObject(at(value, 'kwargs'))) return roleOf(className(value)) !== undefined
  const type = at(value, 'type')
  if (type === 'function_call' || type === 'function_call_output' || type === 'message') return true
  if (typeof type === 'string' && roleOf(type) !== undefined) return 'content' in value || 'data' in value
  return isObject(at(value, 'message')) && isMessage(at(value, 'message') as JsonObject)
}

/** `HumanMessage` of `{"lc":1,"type":"constructor","id":["langchain_core","messages","HumanMessage"],"kwargs":{...}}`. */
function className(value: JsonObject): string {
  const id = at(value, 'id')
  const last = Array.isArray(id) ? id.at(-1) : undefined
  return typeof last === 'string' ? last : ''
}

function roleOf(name: Json): Turn['role'] | undefined {
  if (typeof name !== 'string') return undefined
  return ROLES.get(name) ?? ROLES.get(name.toLowerCase())
}

function messageTurns(value: JsonObject, side: Side, depth: number): readonly Turn[] {
  const inner = at(value, 'message')
  if (isObject(inner) && typeof at(value, 'role') !== 'string') {
    const finish = firstOf(value, ['finish_reason', 'finishReason'])
    return turnsOf(inner, side, depth + 1).map((turn) =>
      typeof finish === 'string' && turn.finishReason === '' ? changed(turn, { finishReason: finish }) : turn,
    )
  }
  const kwargs = at(value, 'kwargs')
  const data = at(value, 'data')
  if (at(value, 'lc') !== undefined && isObject(kwargs)) return [turn(roleOf(className(value)), kwargs, side)]
  if (isObject(data) && roleOf(at(value, 'type'))) return [turn(roleOf(at(value, 'type')), data, side)]
  const type = at(value, 'type')
  if (type === 'function_call') {
    return [{ role: 'assistant', text: '', toolRequests: requestsOf([value]), finishReason: '' }]
  }
  return [turn(roleOf(at(value, 'role')) ?? roleOf(type), value, side)]
}

function turn(role: Turn['role'] | undefined, message: JsonObject, side: Side): Turn {
  return new MessageTurn(role ?? (side === 'input' ? 'user' : 'assistant'), message)
}

/** A message whose content is read only when somebody asks: of a long history only the end matters. */
class MessageTurn implements Turn {
  readonly #role: Turn['role']
  readonly #message: JsonObject
  #content: Content | undefined

  constructor(role: Turn['role'], message: JsonObject) {
    this.#role = role
    this.#message = message
  }

  get #read(): Content {
    const { parts, content } = this.#message
    this.#content ??= contentOf(parts ?? content ?? firstOf(this.#message, CONTENT_KEYS))
    return this.#content
  }

  /** Anthropic, Bedrock and Gemini send tool results in the user's name. */
  get role(): Turn['role'] {
    if (this.#role !== 'user') return this.#role
    return this.#read.holdsToolResult && this.#read.text === '' ? 'tool' : 'user'
  }

  get text(): string {
    return this.#read.text
  }

  get toolRequests(): readonly ToolRequest[] {
    if (this.#read.toolRequests.length > 0) return this.#read.toolRequests
    const { tool_calls, toolCalls, tool_requests, additional_kwargs, function_call } = this.#message
    const calls = tool_calls ?? toolCalls ?? tool_requests
    const listed = requestsOf(Array.isArray(calls) && calls.length > 0 ? calls : firstOf(additional_kwargs, CALL_KEYS))
    return listed.length === 0 && isObject(function_call) ? requestsOf([function_call]) : listed
  }

  get finishReason(): string {
    const { finish_reason, finishReason, stop_reason, stopReason, response_metadata } = this.#message
    const finish = finish_reason ?? finishReason ?? stop_reason ?? stopReason ?? firstOf(response_metadata, FINISH_KEYS)
    return typeof finish === 'string' ? finish : ''
  }
}

/** Where else than in `parts` and `content` a message says something. */
const CONTENT_KEYS = ['contents', 'text', 'refusal']
const CALL_KEYS = ['tool_calls', 'toolCalls', 'tool_requests']
const FINISH_KEYS = ['finish_reason', 'finishReason', 'stop_reason', 'stopReason']

/** A turn with one thing said otherwise; spreading would lose what is read on demand. */
function changed(one: Turn, change: Partial<Turn>): Turn {
  const { role, text, toolRequests, finishReason } = one
  return { role, text, toolRequests, finishReason, ...change }
}

function wrappedTurns(value: JsonObject, side: Side, depth: number): readonly Turn[] {
  const system = side === 'input' ? systemTurns(value) : []
  const single = firstOf(value, ['toolRequest', 'functionCall', 'toolUse'])
  if (isObject(single)) return [{ role: 'assistant', text: '', toolRequests: requestsOf([value]), finishReason: '' }]
  for (const key of side === 'input' ? INPUT_KEYS : OUTPUT_KEYS) {
    const inner = at(value, key)
    if (inner === undefined || inner === null || inner === '') continue
    const choices = key === 'choices' || key === 'candidates' || key === 'generations'
    const turns = turnsOf(choices ? firstChoice(inner) : inner, side, depth + 1)
    if (turns.length === 0) continue
    const calls = side === 'output' ? requestsOf(firstOf(value, ['tool_calls', 'toolCalls'])) : []
    const finish = firstOf(value, FINISH_KEYS)
    if (calls.length === 0 && typeof finish !== 'string') return system.length === 0 ? turns : [...system, ...turns]
    return [...system, ...turns.map((one, index) => (index === turns.length - 1 ? completed(one, calls, finish) : one))]
  }
  const calls = requestsOf(firstOf(value, ['tool_calls', 'toolCalls']))
  if (calls.length > 0) return [...system, { role: 'assistant', text: '', toolRequests: calls, finishReason: '' }]
  const texts = Object.values(value).filter((item) => typeof item === 'string' && item !== '')
  const [only] = texts
  return texts.length === 1 && typeof only === 'string' && Object.keys(value).length === 1
    ? [...system, textTurn(only, side)]
    : system
}

function completed(one: Turn, calls: readonly ToolRequest[], finish: Json): Turn {
  return changed(one, {
    toolRequests: one.toolRequests.length > 0 ? one.toolRequests : calls,
    finishReason: one.finishReason === '' && typeof finish === 'string' ? finish : one.finishReason,
  })
}

/** Of several alternative answers the first is what the user got. */
function firstChoice(choices: Json): Json {
  if (!Array.isArray(choices)) return choices
  const [first] = choices
  return Array.isArray(first) ? first[0] : first
}

const SYSTEM_KEYS = ['system', 'system_instruction', 'systemInstruction', 'system_prompt', 'instructions']

function systemTurns(value: JsonObject): readonly Turn[] {
  const system = firstOf(value, SYSTEM_KEYS) ?? firstOf(at(value, 'config'), SYSTEM_KEYS)
  const { text } = contentOf(isObject(system) ? (firstOf(system, ['parts', 'content', 'text']) ?? '') : system)
  return text === '' ? [] : [{ role: 'system', text, toolRequests: [], finishReason: '' }]
}

/**
 * The user's request: the last user message that no finished answer follows. An assistant message that asks for tools
 * does not end a turn, and an assistant message at the very end is a prefill or the answer of a transcript.
 */
export function userTextOf(turns: readonly Turn[]): string {
  let answered = false
  for (let index = turns.length - 1; index >= 0; index--) {
    const one = turns[index]
    if (one === undefined) continue
    if (one.role === 'user' && one.text !== '') return answered ? '' : one.text
    const next = turns[index + 1]
    if (one.role !== 'assistant' || next === undefined || one.text === '' || one.toolRequests.length > 0) continue
    const goesOn = next.role === 'tool' || next.role === 'assistant'
    if (!goesOn) answered = true
  }
  return ''
}

/** What the model said last: the text of the last assistant message after which nobody else spoke. */
export function answerOf(turns: readonly Turn[]): {
  readonly text: string
  readonly toolRequests: readonly ToolRequest[]
} {
  let toolRequests = NO_REQUESTS
  let text = ''
  for (let index = turns.length - 1; index >= 0; index--) {
    const one = turns[index]
    if (one === undefined || one.role !== 'assistant') break
    if (text === '' && !isGraphMarker(one.text)) text = one.text
    const asked = one.toolRequests
    if (asked.length > 0) toolRequests = [...asked, ...toolRequests]
  }
  return { text, toolRequests }
}

/**
 * Where a LangGraph router says that the graph begins or ends: control flow, never words. Compared, not looked up in a
 * set, which would hash every answer whole. https://langchain-ai.github.io/langgraph/reference/constants/
 */
function isGraphMarker(text: string): boolean {
  return text === '__end__' || text === '__start__'
}

/** All system messages, joined. */
export function systemTextOf(turns: readonly Turn[]): string {
  let joined: string | undefined
  for (const one of turns) {
    if (one.role !== 'system' || one.text === '') continue
    joined = joined === undefined ? one.text : `${joined}\n${one.text}`
  }
  return joined ?? ''
}
