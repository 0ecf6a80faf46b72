import { Buffer } from 'node:buffer'
import { EMPTY_SPAN } from '../model/empty-span.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { TextPlaces } from '../model/text-places.ts'
import type { Fields } from './codec.ts'
import type { ItemWriter } from './packed-items.ts'
import { gapsSize, writeGap } from './sent-row.ts'
import { FORM_OF, KEYS, WHOLE_OF } from './span-fields.ts'
import { jsonValue } from './span-json.ts'
import { readMap, readMixedMap } from './span-maps.ts'
import { readMarks } from './span-marks.ts'
import { APART, FRAME_BYTES, SpanReader } from './span-reader.ts'
import { longTexts } from './span-texts.ts'
import { readUsage } from './span-usage.ts'
import { writeHead } from './span-writer.ts'
import { readPart } from './text-part.ts'

/**
 * A span as one item of a row: a head of field numbers, lengths and numbers, and after it all its texts as one piece of
 * UTF-8, which is written and read in one go. Fields that say nothing are left out (most of a span's sixty are).
 */

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
  writeSpan(to, span, places, number)
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
  to.uint32(gaps.length / 2)
  to.end()
}

/** The long texts that were left out of the item just written: where each belongs, and its number in the request. */
const gaps: number[] = []

function writeSpan(to: ItemWriter, span: CanonicalSpan, places: TextPlaces | undefined, spanNumber: number): void {
  to.reserve(FRAME_BYTES)
  const frameAt = to.at
  to.at += FRAME_BYTES
  const shorts = writeHead(to, span)
  const head = to.at - frameAt - FRAME_BYTES
  const isWellFormed = areWellFormed(shorts, places, spanNumber)
  to.view.setUint32(frameAt, (APART | (head * 2 + (isWellFormed ? 0 : 1))) >>> 0, true)
  to.view.setUint32(frameAt + 4, shorts.length, true)
  gaps.length = 0
  // UTF-8 has no lone surrogates (a cut emoji); the few texts that do are kept as they are.
  if (!isWellFormed) {
    to.units(shorts)
    for (const text of longTexts) to.units(text)
    return
  }
  to.text(shorts)
  for (let at = 0; at < longTexts.length; at += 1) {
    const number = numbers[at] as number
    if (number < 0) to.text(longTexts[at] as string)
    else gaps.push(to.at, number)
  }
}

/** By the same places as the long texts: the number of the text in the request, -1 = it does not stand there. */
const numbers: number[] = []

/** Are all texts such as UTF-8 can hold? Those that came in it are, and their {@link numbers} are noted. */
function areWellFormed(shorts: string, places: TextPlaces | undefined, span: number): boolean {
  let all = shorts.isWellFormed()
  for (let at = 0; at < longTexts.length; at += 1) {
    const text = longTexts[at] as string
    const number = places === undefined ? -1 : places.find(text, span)
    numbers[at] = number
    if (number < 0 && !text.isWellFormed()) all = false
  }
  return all
}

/** The span of an item. Throws on bytes that are not such an item. */
export function decodeSpan(item: Uint8Array): CanonicalSpan {
  const from = new SpanReader(item)
  const fields: Fields = { ...EMPTY_SPAN }
  while (from.hasMore) {
    const tag = from.varint()
    const key = KEYS[tag >>> 1]
    if (key === undefined) throw new Error(`A span holds field ${tag >>> 1}, which this release does not know.`)
    fields[key] = readField(from, tag, fields)
  }
  from.finish()
  return fields as unknown as CanonicalSpan
}

function readField(from: SpanReader, tag: number, fields: Fields): unknown {
  const number = tag >>> 1
  const isPlain = tag % 2 === 0
  switch (FORM_OF[number]) {
    case 'text':
      return from.text()
    case 'part':
      return isPlain ? from.text() : readPart(fields[WHOLE_OF[number] as string], from.varint(), from.varint())
    case 'flag':
      return true
    case 'time':
      return from.uint64()
    case 'number':
      return from.float()
    case 'texts':
      return from.texts()
    case 'map':
      return isPlain ? readMixedMap(from) : readMap(from)
    default: {
      const key = KEYS[number] as string
      if (isPlain) return jsonValue(key, JSON.parse(from.text()))
      return key === 'marks' ? readMarks(from) : readUsage(from)
    }
  }
}

/** False = the span surely holds this text nowhere; quick, since nothing is decoded. */
export function mayMention(item: Uint8Array, text: string): boolean {
  const isUtf8 = (item[0] as number) % 2 === 0
  return !isUtf8 || Buffer.from(item.buffer, item.byteOffset, item.byteLength).includes(text)
}
