import type { CanonicalLog } from '../model/log.ts'
import { type Marks, NO_MARKS } from '../model/marks.ts'
import type { CanonicalSpan } from '../model/span.ts'

/** Fields that say where a span stands, not what it holds: a log never changes them. */
const FIXED: ReadonlySet<string> = new Set([
  'traceId',
  'spanId',
  'parentSpanId',
  'parentIsRemote',
  'links',
  'startTimeUnixNano',
  'endTimeUnixNano',
  'conventions',
  'sources',
  'marks',
  'evaluations',
])

/** Fields that hold messages. */
const MESSAGES: ReadonlySet<string> = new Set(['input', 'output'])

/**
 * Lays what log records say of a span under what the span says itself: a log only fills what is empty. Of several
 * records the latest that states a field counts, since libraries send the whole history again with every call; lists of
 * messages are put together, as each record holds one.
 *
 * Source: OTel GenAI events (`gen_ai.user.message`, `gen_ai.choice`, `gen_ai.client.inference.operation.details`).
 *
 * @param logs distinct, in order of time.
 */
export function joinLogs(spans: readonly CanonicalSpan[], logs: readonly CanonicalLog[]): readonly CanonicalSpan[] {
  const bySpan = new Map<string, CanonicalLog[]>()
  for (const log of logs) {
    if (log.content === null || log.spanId === '') continue
    const list = bySpan.get(log.spanId)
    if (list === undefined) bySpan.set(log.spanId, [log])
    else list.push(log)
  }
  if (bySpan.size === 0) return spans
  return spans.map((span) => {
    const about = bySpan.get(span.spanId)
    return about === undefined ? span : fill(span, about)
  })
}

function fill(span: CanonicalSpan, logs: readonly CanonicalLog[]): CanonicalSpan {
  const filled: Record<string, unknown> = {}
  const sources: Record<string, string> = {}
  for (const log of logs) {
    for (const [field, value] of Object.entries(log.content ?? {})) {
      if (FIXED.has(field) || isEmpty(field, value) || !isEmpty(field, span[field as keyof CanonicalSpan])) continue
      filled[field] = MESSAGES.has(field) ? joinLists(filled[field], value) : value
      sources[field] = log.content?.sources?.[field] ?? log.eventName
    }
  }
  const spoke = logs.flatMap((log) => [...log.conventions, ...(log.content?.conventions ?? [])])
  return {
    ...span,
    ...(filled as Partial<CanonicalSpan>),
    sources: { ...sources, ...span.sources },
    conventions: [...new Set([...span.conventions, ...spoke])],
    marks: joinMarks(span, logs),
  }
}

function isEmpty(field: string, value: unknown): boolean {
  if (value === '' || value === null || value === undefined || value === false) return true
  // What a span says when it does not know.
  if ((field === 'kind' && value === 'other') || (field === 'status' && value === 'unset')) return true
  return Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.keys(value).length === 0
}

/** `[a]` and `[b]` become `[a,b]`; anything else is replaced. */
function joinLists(held: unknown, value: unknown): unknown {
  if (typeof held !== 'string' || typeof value !== 'string' || !isList(held) || !isList(value)) return value
  return `${held.slice(0, -1)},${value.slice(1)}`
}

/** A JSON array that is not empty; looked at from outside only, since histories are long. */
function isList(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']') && text.length > 2
}

/**
 * A mark follows the text it was read from: the log that gave the text gives its marks. Which one that was is read from
 * `sources`, since privacy may have taken the text itself away, and must not change the outcome.
 */
function joinMarks(span: CanonicalSpan, logs: readonly CanonicalLog[]): Marks {
  const own = span.marks
  const all = logs.flatMap((log) => log.content?.marks ?? [])
  if (all.length === 0) return own
  const of = (...fields: readonly (keyof CanonicalSpan)[]): Marks => {
    for (const field of fields) {
      if (states(span, field)) return NO_MARKS
      const marks = logs.findLast((log) => log.content !== null && states(log.content, field))?.content?.marks
      if (marks !== undefined) return marks
    }
    return NO_MARKS
  }
  const answer = of('answerText', 'output')
  const user = of('userText', 'input')
  const result = of('toolResult', 'output', 'documents')
  const said = [own, ...all]
  return {
    ...own,
    result: own.result || result.result,
    answer: own.answer.present ? own.answer : answer.answer,
    user: Object.values(own.user).some(Boolean) ? own.user : user.user,
    intents: own.intents.length > 0 ? own.intents : user.intents,
    workKey: own.workKey || of('toolArguments', 'input', 'userText').workKey,
    outputPrints: union(said.map((marks) => marks.outputPrints)),
    inputPrints: union(said.map((marks) => marks.inputPrints)),
    returnsNothingByNature: own.returnsNothingByNature || result.returnsNothingByNature,
    emptyIsNormal: own.emptyIsNormal || result.emptyIsNormal,
    statedAgeDays: own.statedAgeDays ?? result.statedAgeDays,
    invalidArguments: said.some((marks) => marks.invalidArguments),
    errorKind: own.errorKind || of('errorType', 'statusMessage').errorKind,
    errorFromModel: said.some((marks) => marks.errorFromModel),
    givenResults: said.flatMap((marks) => marks.givenResults),
  }
}

function states(content: Partial<CanonicalSpan>, field: keyof CanonicalSpan): boolean {
  return !isEmpty(field, content[field]) || content.sources?.[field] !== undefined
}

function union<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(lists.flat())]
}
