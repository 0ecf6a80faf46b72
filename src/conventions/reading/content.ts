import type { CanonicalSpan, SpanKind } from '../../model/span.ts'
import { answerOf, systemTextOf, type Turn, turnsOf, userTextOf } from './conversation.ts'
import { areScoredDocuments, documentsOf } from './documents.ts'
import type { Draft } from './draft.ts'
import { type FactSlot, type Sent, SLOT } from './facts.ts'
import { offerExactModel, offerHiddenFacts } from './hidden-facts.ts'
import { endOfHistory } from './long-history.ts'
import { contentOf } from './message-content.ts'
import { sentData, sentText } from './readings.ts'
import type { Sources } from './sources.ts'
import { unwrapToolResult } from './tool-result.ts'
import { at, firstOf, isObject, type Json, jsonText, parsed } from './values.ts'
import { blockedBy, scoreOf } from './verdicts.ts'

/** Behind everything that is stated in attributes. */
const LAST_RESORT = 0x7ffffff0

/** The content fields of a canonical span. */
export interface ContentFields
  extends Pick<
    CanonicalSpan,
    | 'input'
    | 'output'
    | 'userText'
    | 'answerText'
    | 'systemText'
    | 'toolRequests'
    | 'finishReasons'
    | 'toolArguments'
    | 'toolResult'
    | 'query'
    | 'documents'
    | 'documentCount'
  > {
  readonly toolFailed: boolean
}

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] }

/** Messages put together from events. */
export interface EventMessages {
  readonly input: readonly Json[]
  readonly output: readonly Json[]
  readonly source: string
}

const EMPTY: ContentFields = {
  input: '',
  output: '',
  userText: '',
  answerText: '',
  systemText: '',
  toolRequests: [],
  finishReasons: [],
  toolArguments: '',
  toolResult: '',
  query: '',
  documents: [],
  documentCount: null,
  toolFailed: false,
}

/** Content of a span by its kind: conversations of agents and models, arguments and results of tools, documents. */
export function readContent(
  draft: Draft,
  kind: SpanKind,
  events: EventMessages | undefined,
  sources: Sources,
  spanName: string,
): ContentFields {
  if (kind !== 'tool' && events !== undefined && events.input.length > 0) {
    draft.offer(SLOT.inputMessages, { json: events.input }, 3_000_000, events.source)
  }
  if (kind !== 'tool' && events !== undefined && events.output.length > 0) {
    draft.offer(SLOT.outputMessages, { json: events.output }, 3_000_000, events.source)
  }
  if (kind === 'tool') {
    // On a tool's span the messages are its call and its answer (Strands): the arguments and the result themselves.
    const [asked] = events?.input ?? []
    const [told] = events?.output ?? []
    offerInner(draft, SLOT.inputMessages, asked, events?.source)
    offerInner(draft, SLOT.outputMessages, told, events?.source)
    return toolContent(draft, sources)
  }
  if (kind === 'retrieval' || kind === 'reranker') return retrievalContent(draft, sources)
  const input = pick(draft, sources, 'input', [SLOT.input, SLOT.inputMessages])
  const output = pick(draft, sources, 'output', [SLOT.output, SLOT.outputMessages])
  const read: Mutable<ContentFields> = {
    ...EMPTY,
    input: textIn(input),
    output: textIn(output),
    documentCount: draft.get(SLOT.documentCount) ?? null,
  }
  if (kind === 'guardrail' && output !== undefined && draft.get(SLOT.guardrailBlocked) === undefined) {
    const blocked = blockedBy(sentData(output))
    if (blocked !== undefined) draft.offer(SLOT.guardrailBlocked, blocked, LAST_RESORT, draft.source(SLOT.output))
  }
  if (kind === 'evaluator' && output !== undefined && draft.get(SLOT.evaluations) === undefined) {
    const stated = scoreOf(spanName, sentData(output))
    if (stated !== undefined) draft.offer(SLOT.evaluations, [stated], LAST_RESORT, draft.source(SLOT.output))
  }
  if (kind !== 'embedding' && kind !== 'guardrail' && kind !== 'evaluator')
    readConversation(read, draft, kind, sources, input, output)
  return read
}

function offerInner(draft: Draft, slot: FactSlot<Sent>, message: Json, source = ''): void {
  const inner = firstOf(message, ['content', 'message', 'response', 'arguments']) ?? message
  if (inner !== undefined) draft.offer(slot, { json: inner }, 3_000_000, source)
}

function textIn(content: Sent | undefined): string {
  return content === undefined ? '' : sentText(content)
}

function pick(draft: Draft, sources: Sources, field: string, slots: readonly FactSlot<Sent>[]): Sent | undefined {
  for (const slot of slots) {
    const found = draft.get(slot)
    if (found === undefined) continue
    sources.from(field, slot)
    return found
  }
  return undefined
}

function readConversation(
  read: Mutable<ContentFields>,
  draft: Draft,
  kind: SpanKind,
  sources: Sources,
  input: Sent | undefined,
  output: Sent | undefined,
): void {
  const inputMessages = draft.get(SLOT.inputMessages)
  const outputMessages = draft.get(SLOT.outputMessages)
  const request = inputMessages ?? input
  const reply = dataIn(outputMessages ?? output)
  if (
    kind === 'llm' &&
    (draft.get(SLOT.model) === undefined || (draft.get(SLOT.outputTokens) === undefined && isObject(reply)))
  ) {
    offerHiddenFacts(
      draft,
      dataIn(request),
      reply,
      draft.source(outputMessages === undefined ? SLOT.output : SLOT.outputMessages),
    )
  }
  // A step around the call may hold the whole message, where the call's own span does not.
  if (kind === 'llm' || kind === 'workflow' || kind === 'task')
    offerExactModel(draft, read.output, draft.source(SLOT.output))
  let asked = (request === undefined ? undefined : endOfHistory(rawText(request))) ?? turnsOf(dataIn(request), 'input')
  let userText = userTextOf(asked)
  if (userText === '' && inputMessages !== undefined && input !== undefined) {
    asked = turnsIn(input, 'input')
    userText = userTextOf(asked)
    sources.from('userText', SLOT.input)
  } else if (userText !== '') sources.from('userText', inputMessages === undefined ? SLOT.input : SLOT.inputMessages)
  let answered = turnsOf(reply, 'output')
  let answer = answerOf(answered)
  if (answer.text === '' && answer.toolRequests.length === 0 && outputMessages !== undefined && output !== undefined) {
    answered = turnsIn(output, 'output')
    answer = answerOf(answered)
    sources.from('answerText', SLOT.output)
  } else if (
    answer.text === '' &&
    output !== undefined &&
    draft.source(SLOT.output) !== draft.source(SLOT.outputMessages)
  ) {
    // Text and tool requests of one answer may come in two attributes.
    const text = answerOf(turnsIn(output, 'output')).text
    if (text !== '') {
      answer = { text, toolRequests: answer.toolRequests }
      sources.from('answerText', SLOT.output)
    }
  } else if (answer.text !== '')
    sources.from('answerText', outputMessages === undefined ? SLOT.output : SLOT.outputMessages)
  const system = draft.get(SLOT.system)
  const systemText = system === undefined ? systemTextOf(asked) : systemIn(system)
  if (systemText !== '') sources.from('systemText', system === undefined ? SLOT.input : SLOT.system)
  const finishReasons: string[] = []
  for (const { finishReason } of answered) if (finishReason !== '') finishReasons.push(finishReason)
  // An agent's answer may list the calls that its model made on the way: they were requests of the model span.
  const toolRequests = kind === 'llm' || answer.text === '' ? answer.toolRequests : []
  // Space around a text is the framework's (Strands ends every answer with a new line).
  read.userText = askedIn(userText)
  const said = kind === 'llm' ? answer.text.trim() : spokenIn(answer.text)
  read.answerText = said.startsWith('assistant: ') ? said.replace(LLAMA_INDEX_ROLE, '') : said
  read.systemText = systemText
  read.toolRequests = toolRequests
  read.finishReasons = finishReasons
}

/** CrewAI's prompt around the task: https://github.com/crewAIInc/crewAI/blob/main/lib/crewai/src/crewai/translations/en.json */
const CREW_TASK = /^Current Task: (.+?)\n\nThis is the expected criteria for your final answer: /s

/** `repr()` of a Python object: `StopEvent(result=AgentOutput(...`, as workflow engines log what a step returned. */
const PYTHON_OBJECT = /^[A-Z]\w*\([a-z_]\w*=/

/** LlamaIndex's `str(ChatMessage)`: the role before the text, `None` where the model only asked for tools. */
const LLAMA_INDEX_ROLE = /^assistant: (?:None$)?/

/** What a step said, if it said anything: the description of an object is nobody's answer. */
function spokenIn(text: string): string {
  const trimmed = text.trim()
  return PYTHON_OBJECT.test(trimmed) ? '' : trimmed
}

/** What the user said, without a framework's prompt around it. */
function askedIn(text: string): string {
  const trimmed = spokenIn(text)
  return trimmed.startsWith('Current Task: ') ? (CREW_TASK.exec(trimmed)?.[1] ?? trimmed) : trimmed
}

/** The text of content that was sent as text; `''` for structures. */
function rawText(content: Sent): string {
  return 'value' in content && typeof content.value === 'string' ? content.value : ''
}

function dataIn(content: Sent | undefined): Json {
  return content === undefined ? undefined : sentData(content)
}

function turnsIn(content: Sent | undefined, side: 'input' | 'output'): readonly Turn[] {
  return content === undefined ? [] : turnsOf(sentData(content), side)
}

function systemIn(system: Sent): string {
  const data = sentData(system)
  if (typeof data === 'string') return data
  const { text } = contentOf(data)
  if (text !== '') return text
  return systemTextOf(turnsOf(data, 'input')) || jsonText(data)
}

/** Names of classes, which some senders write where they do not know the tool's. */
const TOOL_CLASS = /^(Dynamic)?(Structured)?(Tool|FunctionTool|BaseTool|RunnableToolLike)$/

/** Whether a tool's name is that of its class only. */
export function isToolClass(name: string | undefined): boolean {
  return name !== undefined && TOOL_CLASS.test(name)
}

function toolContent(draft: Draft, sources: Sources): ContentFields {
  const args = pick(draft, sources, 'toolArguments', [SLOT.toolArguments, SLOT.input, SLOT.inputMessages])
  const result = pick(draft, sources, 'toolResult', [SLOT.toolResult, SLOT.output, SLOT.outputMessages])
  const input = pick(draft, sources, 'input', [SLOT.input, SLOT.toolArguments, SLOT.inputMessages])
  const output = pick(draft, sources, 'output', [SLOT.output, SLOT.toolResult, SLOT.outputMessages])
  const { text, failed, name, callId } = unwrapToolResult(textIn(result))
  // The message that the tool answered with may name it where the span does not.
  if (name !== undefined)
    draft.offer(SLOT.toolName, name, isToolClass(draft.get(SLOT.toolName)) ? -1 : 0x7ffffff0, draft.source(SLOT.output))
  if (callId !== undefined) draft.offer(SLOT.toolCallId, callId, 0x7ffffff0, draft.source(SLOT.output))
  const documents = draft.get(SLOT.documents)
  return {
    ...EMPTY,
    input: textIn(input),
    output: textIn(output),
    toolArguments: argumentsIn(textIn(args)),
    toolResult: text,
    toolFailed: failed,
    query: draft.get(SLOT.query) ?? '',
    documents: documents ?? [],
    documentCount: draft.get(SLOT.documentCount) ?? documents?.length ?? null,
  }
}

/** Wrappers of a traced function call: `[{...}]`, `{"args":[{...}],"kwargs":{}}`, `{"input": "{...}"}`, `{"inputs":{...}}`. */
const WRAPPED_CALL = /^\s*(?:\[\s*\{|\{\s*"(args|kwargs|input|input_str|inputs|arguments|toolArguments|tool_args)")/

function argumentsIn(text: string): string {
  if (CALL_MESSAGE.test(text)) {
    const [call] = turnsOf(parsed(text), 'output').flatMap((turn) => turn.toolRequests)
    return call === undefined ? text : call.arguments
  }
  if (!WRAPPED_CALL.test(text)) return text
  const data = parsed(text)
  if (Array.isArray(data)) return data.length === 1 ? JSON.stringify(data[0]) : text
  if (!isObject(data)) return text
  const known = Object.keys(data).every((key) => CALL_KEYS.has(key))
  if (!known) return text
  // LangChain's callbacks: the keyword arguments are those of the callback, not of the tool.
  const called = at(data, 'inputs')
  if (at(data, 'input_str') !== undefined)
    return isObject(called) ? JSON.stringify(called) : jsonText(at(data, 'input_str'))
  const kwargs = at(data, 'kwargs')
  if (isObject(kwargs) && Object.keys(kwargs).length > 0) return JSON.stringify(kwargs)
  const args = firstOf(data, ['args', 'input', 'inputs', 'arguments'])
  const [only] = Array.isArray(args) ? args : [args]
  const inner = Array.isArray(args) && args.length !== 1 ? args : only
  const text2 = jsonText(inner)
  return text2 === '' ? text : argumentsIn(text2)
}

/** The call as a message: `[{"role":"tool","parts":[{"type":"tool_call","arguments":{...}}]}]`. */
const CALL_MESSAGE = /^\s*\[\s*\{\s*"role"/

const CALL_KEYS: ReadonlySet<string> = new Set([
  'args',
  'kwargs',
  'input',
  'input_str',
  'inputs',
  'arguments',
  'tags',
  'metadata',
  'run_id',
])

function retrievalContent(draft: Draft, sources: Sources): ContentFields {
  const input = pick(draft, sources, 'input', [SLOT.input, SLOT.toolArguments, SLOT.inputMessages])
  const output = pick(draft, sources, 'output', [SLOT.output, SLOT.toolResult, SLOT.outputMessages])
  const stated = draft.get(SLOT.documents)
  const outputText = textIn(output)
  const found = stated ?? (outputText === '' ? undefined : documentsIn(outputText))
  if (found !== undefined) sources.from('documents', stated === undefined ? SLOT.output : SLOT.documents)
  const query = draft.get(SLOT.query) ?? queryIn(textIn(input))
  if (input === undefined) sources.from('input', SLOT.query)
  if (output === undefined) sources.from('output', SLOT.documents)
  if (query !== '') sources.from('query', draft.get(SLOT.query) === undefined ? SLOT.input : SLOT.query)
  return {
    ...EMPTY,
    input: textIn(input) || query,
    output: outputText || (stated === undefined ? '' : JSON.stringify(stated)),
    query,
    documents: found ?? [],
    documentCount: draft.get(SLOT.documentCount) ?? found?.length ?? null,
    toolArguments: textIn(draft.get(SLOT.toolArguments)),
    toolResult: textIn(draft.get(SLOT.toolResult)),
  }
}

/** Whether the output of a step that nobody called a retrieval is a retriever's result. */
export function holdsRetrievedDocuments(draft: Draft): boolean {
  const output = draft.get(SLOT.output)
  const text = textIn(output)
  return text.startsWith('[') && text.includes('score') && areScoredDocuments(parsed(text))
}

function documentsIn(text: string): ContentFields['documents'] | undefined {
  const inner = unwrapToolResult(text).text
  if (inner === 'null' || inner === '') return []
  return documentsOf(parsed(inner))
}

function queryIn(text: string): string {
  const data = parsed(text)
  if (typeof data === 'string') return data
  const found = firstOf(data, ['query', 'question', 'input', 'q', 'search_query', 'text', 'queryString', 'query_str'])
  if (typeof found === 'string') return found
  if (found !== undefined) return queryIn(jsonText(found))
  if (isObject(data)) {
    const inner = firstOf(data, ['kwargs', 'args', 'inputs'])
    if (inner !== undefined) return queryIn(jsonText(Array.isArray(inner) ? inner[0] : inner))
  }
  if (Array.isArray(data) && typeof data[0] === 'string') return data[0]
  return ''
}
