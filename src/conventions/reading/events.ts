import { type AttributeMap, isAttributeMap, isHeaderLike } from '../../model/attributes.ts'
import type { Compiled } from './compile.ts'
import type { EventSeen } from './convention.ts'
import type { Draft } from './draft.ts'
import { at, isObject, type Json, plain } from './values.ts'

/** Attributes of events go behind those of the span itself. */
const BEHIND_SPAN = 1_000_000

/** What the events of one span (or one log record) add to the draft. Returns the messages that they hold. */
export function readEvents(
  events: readonly EventSeen[],
  draft: Draft,
  compiled: Compiled,
  origin: 'event' | 'log',
): { readonly input: Json[]; readonly output: Json[]; readonly source: string; readonly known: number } {
  const input: Json[] = []
  const output: Json[] = []
  let source = ''
  let known = 0
  for (const event of events) {
    const readers = compiled.events.get(event.name) ?? compiled.events.get(event.name.replace(/\d+$/, 'N'))
    if (readers === undefined) continue
    const from = `${origin}:${event.name}`
    for (const { convention, read } of readers) {
      const said = read(event)
      if (said === undefined) continue
      known++
      draft.speak(convention)
      if (said.facts) draft.offerFacts(said.facts, convention, from)
      if (said.inputMessage !== undefined) input.push(said.inputMessage)
      if (said.outputMessage !== undefined) output.push(said.outputMessage)
      if (said.inputMessage !== undefined || said.outputMessage !== undefined) source ||= from
      if (said.asSpan) readAsSpan(event, draft, from)
    }
  }
  return { input, output, source, known }
}

function readAsSpan(event: EventSeen, draft: Draft, from: string): void {
  readAll(event.attributes, draft, from)
  if (isAttributeMap(event.body)) readAll(event.body, draft, from)
  draft.readFamilies(BEHIND_SPAN)
}

function readAll(attributes: AttributeMap, draft: Draft, from: string): void {
  draft.keys.start()
  attributes.forEach((value, key) => {
    draft.read(draft.keys.next(key), value, BEHIND_SPAN, from)
  })
}

/** A message that an event holds, in its body or in its attributes, with the role that the event's name tells. */
export function messageOf(event: EventSeen, role: string): Json {
  const body = bodyOf(event)
  const message = isObject(at(body, 'message')) ? at(body, 'message') : body
  return isObject(message) ? { role, ...message } : { role, content: message }
}

/** The body of an event: a log's body, an attribute that holds it as JSON, or the attributes themselves. */
export function bodyOf(event: EventSeen): Json {
  if (event.body !== null && event.body !== '') return parsedBody(plain(event.body))
  const content = event.attributes.get('gen_ai.event.content') ?? event.attributes.get('event_body')
  if (content !== undefined && content !== null) return parsedBody(plain(content))
  const own = plain(event.attributes)
  if (!isObject(own)) return own
  const body: Record<string, Json> = {}
  for (const [key, value] of Object.entries(own)) if (!isHeaderLike(key)) body[key] = parsedBody(value)
  return body
}

function parsedBody(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
