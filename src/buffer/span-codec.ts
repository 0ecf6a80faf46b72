import { Buffer } from 'node:buffer'
import { EMPTY_SPAN } from '../model/empty-span.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { LONG_TEXT_BYTES, type TextPlaces } from '../model/text-places.ts'
import type { Fields } from './codec.ts'
import type { ItemWriter } from './packed-items.ts'
import { gapsSize, writeGap } from './sent-row.ts'
import { DEFAULTS, FORM_OF, KEYS, WHOLE_OF } from './span-fields.ts'
import { jsonOf, jsonValue } from './span-json.ts'
import { placeOf, readPart, SHORTEST_PART } from './text-part.ts'

/**
 * A span as one item of a row: a head of field numbers, lengths and numbers, and after it all its texts as one piece of
 * UTF-8, which is written and read in one go. Fields that say nothing are left out (most of a span's sixty are).
 */

/** Longer texts are written one by one: joined with the short ones, each would be copied once more before. */
const LONG_TEXT = LONG_TEXT_BYTES
/** The texts of the span that is being written: long ones, and between them the short ones in a row. */
const pieces: string[] = []
/** Short texts since the last long one. */
let shorts = ''

function addText(text: string): void {
  if (text.length < LONG_TEXT) shorts += text
  else {
    pieces.push(shorts, text)
    shorts = ''
  }
}

/** Bytes that the head of any field takes, entries of maps and lists apart. */
const FIELD_BYTES = 16
const ENTRY_BYTES = 10
const FRAME_BYTES = 4

/** Adds a span as one item. */
export function encodeSpan(to: ItemWriter, span: CanonicalSpan): void {
  to.begin()
  writeSpan(to, span, undefined, 0)
  to.end()
}

/** The same without the long texts that stand in the request by which the span came, as its `number`th; see `sent-row.ts`. */
export function encodeSpanBeside(to: ItemWriter, span: CanonicalSpan, places: TextPlaces, number: number): void {
  to.begin()
  const start = to.at
  const gaps = writeSpan(to, span, places, number)
  to.reserve(gapsSize(gaps.length / 2))
  for (let at = 0; at < gaps.length; at += 2) {
    const text = gaps[at + 1] as number
    to.at = writeGap(
      to.view,
      to.at,
      (gaps[at] as number) - start,
      places.starts[text] as number,
      places.ends[text] as number,
    )
  }
  to.view.setUint32(to.at, gaps.length / 2, true)
  to.at += 4
  to.end()
}

/** Gives the gaps: where each is, and the number of its text. */
function writeSpan(
  to: ItemWriter,
  span: CanonicalSpan,
  places: TextPlaces | undefined,
  spanNumber: number,
): readonly number[] {
  const fields = span as unknown as Fields
  to.reserve(FRAME_BYTES + KEYS.length * FIELD_BYTES)
  const frameAt = to.at
  to.at += FRAME_BYTES
  pieces.length = 0
  shorts = ''
  if (!writeInOrder(to, fields)) {
    to.at = frameAt + FRAME_BYTES
    pieces.length = 0
    shorts = ''
    for (let number = 0; number < KEYS.length; number += 1) {
      writeField(to, fields, number, fields[KEYS[number] as string])
    }
  }
  const head = to.at - frameAt - FRAME_BYTES
  // UTF-8 has no lone surrogates (a cut emoji); the few texts that do are kept as they are.
  pieces.push(shorts)
  const isWellFormed = areWellFormed(pieces, places, spanNumber)
  to.view.setUint32(frameAt, head * 2 + (isWellFormed ? 0 : 1), true)
  if (places === undefined || !isWellFormed) {
    for (const piece of pieces) {
      if (isWellFormed) to.text(piece)
      else to.units(piece)
    }
    return NO_GAPS
  }
  const gaps: number[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const text = numbers[at] as number
    if (text < 0) to.text(pieces[at] as string)
    else gaps.push(to.at, text)
  }
  return gaps
}

/** By the same places as {@link pieces}: the number of the text in the request, -1 = it does not stand there. */
const numbers: number[] = []

/** Are all texts such as UTF-8 can hold? Those that came in it are, and their {@link numbers} are noted. */
function areWellFormed(list: readonly string[], places: TextPlaces | undefined, span: number): boolean {
  let all = true
  for (let at = 0; at < list.length; at += 1) {
    const piece = list[at] as string
    const text = places === undefined || piece.length < LONG_TEXT ? -1 : places.find(piece, span)
    numbers[at] = text
    if (text < 0 && !piece.isWellFormed()) all = false
  }
  return all
}

const NO_GAPS: readonly number[] = []

/**
 * Writes the fields in the order in which the span has them, which engines read many times quicker than by name. False where that is
 * not the order of their numbers: what was written then does not count.
 */
function writeInOrder(to: ItemWriter, fields: Fields): boolean {
  let number = 0
  for (const key in fields) {
    if (KEYS[number] !== key) return false
    writeField(to, fields, number, fields[key])
    number += 1
  }
  return number === KEYS.length
}

/** One field, unless it is as by default. */
function writeField(to: ItemWriter, fields: Fields, number: number, value: unknown): void {
  switch (FORM_OF[number]) {
    case 'text':
      if ((value as string) === (DEFAULTS[number] as string)) return
      to.varint(number * 2)
      to.varint((value as string).length)
      addText(value as string)
      return
    case 'part':
      if ((value as string) === '') return
      writePart(to, number, value as string, fields[WHOLE_OF[number] as string] as string)
      return
    case 'flag':
      if (value === true) to.varint(number * 2)
      return
    case 'time':
      if (value === 0n) return
      to.varint(number * 2)
      to.view.setBigUint64(to.at, value as bigint, true)
      to.at += 8
      return
    case 'number':
      if (value === null || Object.is(value, DEFAULTS[number])) return
      to.varint(number * 2)
      to.view.setFloat64(to.at, value as number, true)
      to.at += 8
      return
    case 'texts':
      writeTexts(to, number, value as readonly string[])
      return
    case 'map':
      if (number === SOURCES) writeSources(to, value as TextMap)
      else writeMap(to, number, value as TextMap)
      return
    case 'json': {
      const nothing = DEFAULTS[number]
      if (value === nothing || (nothing !== null && Array.isArray(value) && value.length === 0)) return
      const json = jsonOf(KEYS[number] as string, value as object, nothing)
      if (json === '') return
      to.varint(number * 2)
      to.varint(json.length)
      addText(json)
    }
  }
}

/** A text, or where it stands in another one: then nothing of it is written again. */
function writePart(to: ItemWriter, number: number, text: string, whole: string): void {
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
      return
    }
  }
  to.varint(number * 2)
  to.varint(text.length)
  addText(text)
}

function writeTexts(to: ItemWriter, number: number, list: readonly string[]): void {
  if (list.length === 0) return
  to.reserve((KEYS.length - number) * FIELD_BYTES + list.length * ENTRY_BYTES)
  to.varint(number * 2)
  to.varint(list.length)
  for (let at = 0; at < list.length; at += 1) {
    const text = list[at] as string
    to.varint(text.length)
    addText(text)
  }
}

type TextMap = Readonly<Record<string, string>>

function writeMap(to: ItemWriter, number: number, map: TextMap): void {
  let count = 0
  for (const _ in map) count += 1
  if (count === 0) return
  to.reserve((KEYS.length - number) * FIELD_BYTES + count * ENTRY_BYTES)
  to.varint(number * 2)
  to.varint(count)
  for (const key in map) {
    const text = map[key] as string
    to.varint(key.length)
    to.varint(text.length)
    addText(key)
    addText(text)
  }
}

const SOURCES = KEYS.indexOf('sources')

/** Sources as they were written: their head, and their texts in one. */
interface KnownSources {
  readonly keys: readonly string[]
  readonly values: readonly string[]
  readonly head: Uint8Array
  readonly text: string
}

/** Steps of one kind by one library note the same sources, twenty and more: the last few that differ are written as they were. */
const MOST_KNOWN = 4
const knownSources: KnownSources[] = []
let oldestKnown = 0

function writeSources(to: ItemWriter, map: TextMap): void {
  for (const known of knownSources) {
    if (!isSame(known, map)) continue
    to.reserve((KEYS.length - SOURCES) * FIELD_BYTES + known.head.byteLength)
    to.bytes.set(known.head, to.at)
    to.at += known.head.byteLength
    shorts += known.text
    return
  }
  const start = to.at
  const before = shorts
  shorts = ''
  const pieceCount = pieces.length
  writeMap(to, SOURCES, map)
  // A source of a length at which it is no name any more: nothing to remember.
  if (pieces.length !== pieceCount) {
    pieces[pieceCount] = before + (pieces[pieceCount] as string)
    return
  }
  knownSources[oldestKnown] = {
    keys: Object.keys(map),
    values: Object.values(map),
    head: to.bytes.slice(start, to.at),
    text: shorts,
  }
  oldestKnown = (oldestKnown + 1) % MOST_KNOWN
  shorts = before + shorts
}

function isSame({ keys, values }: KnownSources, map: TextMap): boolean {
  let at = 0
  for (const key in map) {
    if (keys[at] !== key || values[at] !== map[key]) return false
    at += 1
  }
  return at === keys.length
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The span of an item. Throws on bytes that are not such an item. */
export function decodeSpan(item: Uint8Array): CanonicalSpan {
  const view = new DataView(item.buffer, item.byteOffset, item.byteLength)
  const frame = view.getUint32(0, true)
  const textsAt = FRAME_BYTES + (frame >>> 1)
  const body = item.subarray(textsAt)
  const texts = frame % 2 === 0 ? utf8.decode(body) : unitsOf(body)
  const fields: Fields = { ...EMPTY_SPAN }
  let at = FRAME_BYTES
  let textAt = 0
  const varint = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = item[at] as number
      at += 1
      if (byte < 0x80) return value + byte * scale
      value += (byte - 0x80) * scale
    }
  }
  const text = (): string => {
    const from = textAt
    textAt += varint()
    return texts.slice(from, textAt)
  }
  while (at < textsAt) {
    const tag = varint()
    const number = tag >>> 1
    const key = KEYS[number]
    switch (FORM_OF[number]) {
      case 'text':
        fields[key as string] = text()
        break
      case 'part':
        fields[key as string] =
          tag % 2 === 0 ? text() : readPart(fields[WHOLE_OF[number] as string], varint(), varint())
        break
      case 'flag':
        fields[key as string] = true
        break
      case 'time':
        fields[key as string] = view.getBigUint64(at, true)
        at += 8
        break
      case 'number':
        fields[key as string] = view.getFloat64(at, true)
        at += 8
        break
      case 'texts':
        fields[key as string] = Array.from({ length: varint() }, text)
        break
      case 'map': {
        const map: Record<string, string> = {}
        for (let left = varint(); left > 0; left -= 1) {
          const keyLength = varint()
          const valueLength = varint()
          const name = texts.slice(textAt, textAt + keyLength)
          const value = texts.slice(textAt + keyLength, textAt + keyLength + valueLength)
          textAt += keyLength + valueLength
          // As a plain assignment this one name would be lost.
          if (name === '__proto__') Object.defineProperty(map, name, { value, ...PLAIN })
          else map[name] = value
        }
        fields[key as string] = map
        break
      }
      case 'json':
        fields[key as string] = jsonValue(key as string, JSON.parse(text()))
        break
      default:
        throw new Error(`A span holds field ${number}, which this release does not know.`)
    }
  }
  if (textAt !== texts.length) throw new Error('The texts of a span are longer than its fields.')
  return fields as unknown as CanonicalSpan
}

/** False = the span surely holds this text nowhere; quick, since nothing is decoded. */
export function mayMention(item: Uint8Array, text: string): boolean {
  const isUtf8 = (item[0] as number) % 2 === 0
  return !isUtf8 || Buffer.from(item.buffer, item.byteOffset, item.byteLength).includes(text)
}

const PLAIN = { enumerable: true, writable: true, configurable: true }

function unitsOf(body: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < body.length; at += 2) {
    text += String.fromCharCode((body[at] as number) | ((body[at + 1] as number) << 8))
  }
  return text
}
