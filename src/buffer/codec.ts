import { EMPTY_SPAN } from '../model/empty-span.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import { NO_MARKS } from '../model/marks.ts'
import { isJsonNumber, numberText } from './exact-json.ts'

/**
 * Log records and evaluations as JSON, with 64-bit integers as digits and odd numbers as text; spans, of which there are
 * many more, have a form of their own (`span-codec.ts`).
 */

export type Fields = Record<string, unknown>

/** A log record as text. Fields that its content lacks stay absent: absent is not empty there. */
export function encodeLog(log: CanonicalLog): string {
  return JSON.stringify({
    ...log,
    timeUnixNano: String(log.timeUnixNano),
    content: log.content === null ? null : writeNumbers({ ...log.content }),
    evaluations: log.evaluations.map(writeEvaluation),
  })
}

/** The log record of a text. */
export function decodeLog(text: string): CanonicalLog {
  const log = JSON.parse(text) as Fields & { content: Fields | null; evaluations: Fields[] }
  return {
    ...log,
    timeUnixNano: BigInt(String(log.timeUnixNano)),
    content: log.content === null ? null : readNumbers(log.content),
    evaluations: log.evaluations.map(readEvaluation),
  } as unknown as CanonicalLog
}

/** An evaluation as text. */
export function encodeEvaluation(evaluation: Evaluation): string {
  return JSON.stringify(writeEvaluation(evaluation))
}

/** The evaluation of a text. */
export function decodeEvaluation(text: string): Evaluation {
  return readEvaluation(JSON.parse(text) as Fields)
}

// Read off the defaults, so that a new field of the model is handled without being named here.
const TIMES = Object.entries(EMPTY_SPAN).flatMap(([key, value]) => (typeof value === 'bigint' ? [key] : []))
const NUMBERS = numberKeys(EMPTY_SPAN)
/** Marks that are numbers. */
export const MARK_NUMBERS = numberKeys(NO_MARKS)

function numberKeys(defaults: object): readonly string[] {
  return Object.entries(defaults).flatMap(([key, value]) => (typeof value === 'number' || value === null ? [key] : []))
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
  for (const key of NUMBERS) readNumber(fields, key)
  if (isObject(fields.usage)) readNumbersOf(fields.usage)
  if (isObject(fields.intent)) readNumbersOf(fields.intent, ['confidence'])
  if (isObject(fields.marks)) readNumbersOf(fields.marks, MARK_NUMBERS)
  if (Array.isArray(fields.documents)) for (const document of fields.documents) readNumber(document as Fields, 'score')
  if (Array.isArray(fields.evaluations)) fields.evaluations = fields.evaluations.map(readEvaluation)
  return fields
}

/** Turns the texts of these fields into numbers; changes `fields`. */
export function readNumbersOf(fields: Fields, keys: readonly string[] = Object.keys(fields)): Fields {
  for (const key of keys) readNumber(fields, key)
  return fields
}

/** An evaluation as JSON can hold it. */
export function writeEvaluation(evaluation: Evaluation): Fields {
  return {
    ...evaluation,
    score: writeNumber(evaluation.score),
    createdAtUnixNano: String(evaluation.createdAtUnixNano),
  }
}

/** The evaluation again; changes `fields`. */
export function readEvaluation(fields: Fields): Evaluation {
  readNumber(fields, 'score')
  return { ...fields, createdAtUnixNano: BigInt(String(fields.createdAtUnixNano)) } as unknown as Evaluation
}

function writeNumber(value: unknown): unknown {
  return typeof value === 'number' && !isJsonNumber(value) ? numberText(value) : value
}

function readNumber(fields: Fields, key: string): void {
  if (typeof fields[key] === 'string') fields[key] = Number(fields[key])
}

/** The same fields with odd numbers as text; the very object where there is none. */
export function mapOddNumbers(fields: Fields): Fields {
  for (const key in fields) {
    if (writeNumber(fields[key]) === fields[key]) continue
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, writeNumber(value)]))
  }
  return fields
}

/** Has it no entry? */
export function isHollow(value: object): boolean {
  for (const _ in value) return false
  return true
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
