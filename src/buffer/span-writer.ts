import type { Marks } from '../model/marks.ts'
import type { CanonicalSpan, TokenUsage } from '../model/span.ts'
import type { Fields } from './codec.ts'
import type { ItemWriter } from './packed-items.ts'
import { DEFAULTS, FORM_OF, KEYS, WHOLE_OF } from './span-fields.ts'
import { jsonOf } from './span-json.ts'
import {
  entriesOf,
  hasShortKeys,
  mapSize,
  type TextMap,
  writeMap,
  writeMixedMap,
  writeRepeatedMap,
} from './span-maps.ts'
import { marksSize, writeMarks } from './span-marks.ts'
import { longTexts, textHead, VARINT_BYTES } from './span-texts.ts'
import { USAGE_BYTES, writeUsage } from './span-usage.ts'
import { placeOf, SHORTEST_PART } from './text-part.ts'

/** The head of a span: its fields, each with its number times two before it, and one more where it is written in its other way. */

/** Bytes that the head of any field takes, entries of maps and lists apart. */
const FIELD_BYTES = 16
const MARKS = KEYS.indexOf('marks')
const SOURCES = KEYS.indexOf('sources')
const USAGE = KEYS.indexOf('usage')

/** Writes the head, and gives the short texts in one; the long ones are then in `longTexts`. */
export function writeHead(to: ItemWriter, span: CanonicalSpan): string {
  const fields = span as unknown as Fields
  to.reserve(KEYS.length * FIELD_BYTES)
  longTexts.length = 0
  const start = to.at
  const shorts = writeInOrder(to, fields)
  if (shorts !== undefined) return shorts
  to.at = start
  longTexts.length = 0
  return writeByName(to, fields)
}

/**
 * Writes the fields in the order in which the span has them, which engines read many times quicker than by name. Undefined where that is
 * not the order of their numbers: what was written then does not count.
 */
function writeInOrder(to: ItemWriter, fields: Fields): string | undefined {
  let shorts = ''
  let number = 0
  for (const key in fields) {
    if (KEYS[number] !== key) return undefined
    shorts += writeField(to, fields, number, fields[key])
    number += 1
  }
  return number === KEYS.length ? shorts : undefined
}

function writeByName(to: ItemWriter, fields: Fields): string {
  let shorts = ''
  for (let number = 0; number < KEYS.length; number += 1) {
    shorts += writeField(to, fields, number, fields[KEYS[number] as string])
  }
  return shorts
}

/** One field, unless it is as by default; gives its short texts. */
function writeField(to: ItemWriter, fields: Fields, number: number, value: unknown): string {
  switch (FORM_OF[number]) {
    case 'text':
      if ((value as string) === (DEFAULTS[number] as string)) return ''
      to.varint(number * 2)
      return textHead(to, value as string)
    case 'part':
      if ((value as string) === '') return ''
      return writePart(to, number, value as string, fields[WHOLE_OF[number] as string] as string)
    case 'flag':
      if (value === true) to.varint(number * 2)
      return ''
    case 'time':
      if (value === 0n) return ''
      to.varint(number * 2)
      to.uint64(value as bigint)
      return ''
    case 'number':
      if (value === null || Object.is(value, DEFAULTS[number])) return ''
      to.varint(number * 2)
      to.float(value as number)
      return ''
    case 'texts':
      return writeTexts(to, number, value as readonly string[])
    case 'map':
      return writeMapOf(to, number, value as TextMap)
    case 'json':
      return writeTree(to, number, value as object | null)
    default:
      return ''
  }
}

/** A small tree. Those that nearly every span has are written in a form of their own, which the odd tag tells. */
function writeTree(to: ItemWriter, number: number, value: object | null): string {
  const nothing = DEFAULTS[number]
  if (value === nothing || value === null || (nothing !== null && Array.isArray(value) && value.length === 0)) return ''
  if (number === MARKS) {
    to.reserve((KEYS.length - number) * FIELD_BYTES + marksSize(value as Marks))
    to.varint(number * 2 + 1)
    return writeMarks(to, value as Marks)
  }
  if (number === USAGE) {
    to.reserve((KEYS.length - number) * FIELD_BYTES + USAGE_BYTES)
    to.varint(number * 2 + 1)
    writeUsage(to, value as TokenUsage)
    return ''
  }
  const json = jsonOf(KEYS[number] as string, value, nothing)
  if (json === '') return ''
  to.varint(number * 2)
  return textHead(to, json)
}

/** A text, or where it stands in another one: then nothing of it is written again. */
function writePart(to: ItemWriter, number: number, text: string, whole: string): string {
  if (text.length >= SHORTEST_PART && whole.length >= text.length) {
    let at = placeOf(text, whole)
    let length = text.length
    let escaped = 0
    if (at < 0) {
      // As in the string of a JSON document.
      const json = JSON.stringify(text)
      length = json.length - 2
      at = length === text.length ? -1 : placeOf(json.slice(1, -1), whole)
      escaped = 1
    }
    if (at >= 0) {
      to.varint(number * 2 + 1)
      to.varint(at)
      to.varint(length * 2 + escaped)
      return ''
    }
  }
  to.varint(number * 2)
  return textHead(to, text)
}

function writeTexts(to: ItemWriter, number: number, list: readonly string[]): string {
  const { length } = list
  if (length === 0) return ''
  to.reserve((KEYS.length - number) * FIELD_BYTES + length * VARINT_BYTES)
  to.varint(number * 2)
  to.varint(length)
  let shorts = ''
  for (let at = 0; at < length; at += 1) shorts += textHead(to, list[at] as string)
  return shorts
}

function writeMapOf(to: ItemWriter, number: number, map: TextMap): string {
  const entries = entriesOf(map)
  if (entries === 0) return ''
  to.reserve((KEYS.length - number) * FIELD_BYTES + mapSize(entries))
  if (!hasShortKeys(map)) {
    to.varint(number * 2)
    return writeMixedMap(to, map)
  }
  to.varint(number * 2 + 1)
  // Steps of one kind by one library note the same sources, twenty and more.
  return number === SOURCES ? writeRepeatedMap(to, map) : writeMap(to, map)
}
