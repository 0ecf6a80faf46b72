import { EMPTY_SPAN } from '../model/empty-span.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import { type Marks, NO_MARKS } from '../model/marks.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { isJsonNumber, numberText } from './exact-json.ts'

/**
 * One item as one line of JSON: 64-bit integers as digits, odd numbers as text, empty fields left out (most of a
 * span's sixty fields are). Written on the receive path, so every field is handled by name instead of by a replacer
 * function, which `JSON.stringify` would call for each value.
 */

type Fields = Record<string, unknown>

const SPAN_KEYS = Object.keys(EMPTY_SPAN)
const SPAN_DEFAULTS: readonly unknown[] = Object.values(EMPTY_SPAN)
const SPAN_PREFIXES = SPAN_KEYS.map((key) => `,"${key}":`)

/** A span as one line. Text is put together by hand: twice as fast as making an object of the same fields first. */
export function encodeSpan(span: CanonicalSpan): string {
  const fields = span as unknown as Fields
  let line = ''
  for (let at = 0; at < SPAN_KEYS.length; at += 1) {
    const key = SPAN_KEYS[at] as string
    const value = fields[key]
    if (value === SPAN_DEFAULTS[at] && value !== 0) continue
    const whole = WHOLE_OF[at]
    const text =
      whole !== undefined && typeof value === 'string'
        ? partText(value, whole, fields[whole])
        : fieldText(key, value, SPAN_DEFAULTS[at])
    if (text !== '') line += `${SPAN_PREFIXES[at]}${text}`
  }
  return `{${line.slice(1)}}`
}

/** Fields that mostly repeat a part of another one: user text stands in the input that it was read from. */
const REPEATS: Readonly<Record<string, 'input' | 'output'>> = {
  userText: 'input',
  systemText: 'input',
  toolArguments: 'input',
  query: 'input',
  answerText: 'output',
  toolResult: 'output',
}
const WHOLE_OF = SPAN_KEYS.map((key) => REPEATS[key])
const REPEATED_KEYS = Object.keys(REPEATS)

/** Shorter texts are not worth looking for. */
const SHORTEST_REPEAT = 32

/** Where a repeated text stands: `[field, first character, length, escaped as in a JSON string ? 1 : 0]`. */
type Part = readonly [whole: 'input' | 'output', at: number, length: number, escaped: 0 | 1]

/** JSON of a text, or of where it stands in another one: a third of what would be written, twice. */
function partText(text: string, whole: 'input' | 'output', within: unknown): string {
  const json = JSON.stringify(text)
  if (text.length < SHORTEST_REPEAT || typeof within !== 'string') return json
  const escaped = json.length !== text.length + 2
  const wanted = escaped ? json.slice(1, -1) : text
  const at = within.indexOf(wanted)
  if (at >= 0) return JSON.stringify([whole, at, wanted.length, escaped ? 1 : 0] satisfies Part)
  // In plain text the quotes are no escapes.
  const plainAt = escaped ? within.indexOf(text) : -1
  return plainAt < 0 ? json : JSON.stringify([whole, plainAt, text.length, 0] satisfies Part)
}

/** Puts repeated texts back into `fields`. */
function readParts(fields: Fields): Fields {
  for (const key of REPEATED_KEYS) {
    if (!Array.isArray(fields[key])) continue
    const [whole, at, length, escaped] = fields[key] as unknown as Part
    const part = String(fields[whole]).slice(at, at + length)
    fields[key] = escaped === 1 ? JSON.parse(`"${part}"`) : part
  }
  return fields
}

/** JSON of one field; `''` = it says nothing. */
function fieldText(key: string, value: unknown, nothing: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value)
    case 'bigint':
      return `"${value}"`
    case 'number':
      return Object.is(value, nothing) ? '' : isJsonNumber(value) ? String(value) : `"${numberText(value)}"`
    case 'object':
      return value === null ? 'null' : objectText(key, value, nothing)
    default:
      return ''
  }
}

function objectText(key: string, value: object, nothing: unknown): string {
  // `{}` and `[]` are left out where they are the default, not where that is null.
  if (nothing !== null && key !== 'marks' && isHollow(value)) return ''
  switch (key) {
    case 'marks': {
      const marks = withoutEmpty(value as Fields, NO_MARKS as unknown as Fields)
      return isHollow(marks) ? '' : JSON.stringify(mapOddNumbers(marks))
    }
    case 'usage':
    case 'intent':
      return JSON.stringify(mapOddNumbers(value as Fields))
    case 'documents':
      return JSON.stringify((value as Fields[]).map(mapOddNumbers))
    case 'evaluations':
      return JSON.stringify((value as Evaluation[]).map(writeEvaluation))
    default:
      return JSON.stringify(value)
  }
}

/** The span of a line. Throws on text that is not such a line. */
export function decodeSpan(line: string): CanonicalSpan {
  const fields = readParts(readNumbers(JSON.parse(line) as Fields))
  const marks = fields.marks as Partial<Marks> | undefined
  return {
    ...EMPTY_SPAN,
    ...fields,
    marks: marks === undefined ? NO_MARKS : { ...NO_MARKS, ...marks },
  } as CanonicalSpan
}

/** A log record as one line. Fields that its content lacks stay absent: absent is not empty there. */
export function encodeLog(log: CanonicalLog): string {
  return JSON.stringify({
    ...log,
    timeUnixNano: String(log.timeUnixNano),
    content: log.content === null ? null : writeNumbers({ ...log.content }),
    evaluations: log.evaluations.map(writeEvaluation),
  })
}

/** The log record of a line. */
export function decodeLog(line: string): CanonicalLog {
  const log = JSON.parse(line) as Fields & { content: Fields | null; evaluations: Fields[] }
  return {
    ...log,
    timeUnixNano: BigInt(String(log.timeUnixNano)),
    content: log.content === null ? null : readNumbers(log.content),
    evaluations: log.evaluations.map(readEvaluation),
  } as unknown as CanonicalLog
}

/** An evaluation as one line. */
export function encodeEvaluation(evaluation: Evaluation): string {
  return JSON.stringify(writeEvaluation(evaluation))
}

/** The evaluation of a line. */
export function decodeEvaluation(line: string): Evaluation {
  return readEvaluation(JSON.parse(line) as Fields)
}

// Read off the defaults, so that a new field of the model is handled without being named here.
const TIMES = keysOf(EMPTY_SPAN, (value) => typeof value === 'bigint')
const NUMBERS = keysOf(EMPTY_SPAN, (value) => typeof value === 'number' || value === null)
const MARK_NUMBERS = keysOf(NO_MARKS, (value) => typeof value === 'number' || value === null)

function keysOf(defaults: object, isMeant: (value: unknown) => boolean): readonly string[] {
  return Object.entries(defaults).flatMap(([key, value]) => (isMeant(value) ? [key] : []))
}

/** Changes `fields`, which must be the caller's own copy; nested objects are copied where they change. */
function writeNumbers(fields: Fields): Fields {
  for (const key of TIMES) if (typeof fields[key] === 'bigint') fields[key] = String(fields[key])
  for (const key of NUMBERS) if (typeof fields[key] === 'number') fields[key] = writeNumber(fields[key])
  if (isObject(fields.usage)) fields.usage = mapOddNumbers(fields.usage)
  if (isObject(fields.intent)) fields.intent = mapOddNumbers(fields.intent)
  if (isObject(fields.marks)) fields.marks = mapOddNumbers(fields.marks)
  if (Array.isArray(fields.documents)) fields.documents = fields.documents.map(mapOddNumbers)
  if (Array.isArray(fields.evaluations)) fields.evaluations = fields.evaluations.map(writeEvaluation)
  return fields
}

function readNumbers(fields: Fields): Fields {
  for (const key of TIMES) if (fields[key] !== undefined) fields[key] = BigInt(fields[key] as string)
  for (const key of NUMBERS) if (typeof fields[key] === 'string') fields[key] = Number(fields[key])
  if (isObject(fields.usage)) for (const key of Object.keys(fields.usage)) readNumber(fields.usage, key)
  if (isObject(fields.intent)) readNumber(fields.intent, 'confidence')
  if (isObject(fields.marks)) for (const key of MARK_NUMBERS) readNumber(fields.marks, key)
  if (Array.isArray(fields.documents)) for (const document of fields.documents) readNumber(document as Fields, 'score')
  if (Array.isArray(fields.evaluations)) fields.evaluations = fields.evaluations.map(readEvaluation)
  return fields
}

function writeEvaluation(evaluation: Evaluation): Fields {
  return {
    ...evaluation,
    score: writeNumber(evaluation.score),
    createdAtUnixNano: String(evaluation.createdAtUnixNano),
  }
}

function readEvaluation(fields: Fields): Evaluation {
  readNumber(fields, 'score')
  return { ...fields, createdAtUnixNano: BigInt(String(fields.createdAtUnixNano)) } as unknown as Evaluation
}

function writeNumber(value: unknown): unknown {
  return typeof value === 'number' && !isJsonNumber(value) ? numberText(value) : value
}

function readNumber(fields: Fields, key: string): void {
  if (typeof fields[key] === 'string') fields[key] = Number(fields[key])
}

function mapOddNumbers(fields: Fields): Fields {
  for (const key in fields) {
    if (writeNumber(fields[key]) === fields[key]) continue
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, writeNumber(value)]))
  }
  return fields
}

function withoutEmpty(fields: Fields, empty: Fields): Fields {
  const slim: Fields = {}
  for (const key in fields) {
    const value = fields[key]
    const nothing = empty[key]
    if (Object.is(value, nothing) || isEmptyLike(value, nothing)) continue
    slim[key] = value
  }
  return slim
}

function isEmptyLike(value: unknown, nothing: unknown): boolean {
  if (typeof nothing !== 'object' || nothing === null || typeof value !== 'object' || value === null) return false
  if (Array.isArray(nothing)) return Array.isArray(value) && value.length === 0
  // An object of defaults, such as the marks of an answer.
  const fields = value as Fields
  const defaults = nothing as Fields
  for (const key in defaults) if (fields[key] !== defaults[key]) return false
  for (const key in fields) if (!(key in defaults)) return false
  return true
}

function isHollow(value: object): boolean {
  for (const _ in value) return false
  return true
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
