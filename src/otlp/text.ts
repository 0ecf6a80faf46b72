import { Buffer } from 'node:buffer'
import type { Tally } from './tally.ts'

/**
 * The same bytes, as texts are read from them. A `Buffer` decodes a part of itself without a view of that part being
 * made, for about two thirds of what `TextDecoder` costs for short texts, in Node and in workerd.
 */
export function textBytes(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const REPLACEMENT = '\uFFFD'

/** Bytes to read texts from, and the same bytes as words. */
export interface TextSource {
  readonly bytes: Buffer
  readonly view: DataView
}

/** Must be a power of two: slots are chosen by the upper bits of a hash. */
const SLOTS = 4096
const SLOT_SHIFT = 32 - Math.log2(SLOTS)
const LONGEST_KEY = 64
/** Longer values seldom repeat: a model with its date does, and ids hardly ever. */
const LONGEST_REPEATED_VALUE = 32
const WORD = 4
const MIX = 0x9e3779b1

/**
 * Short texts seen lately: keys and small values (models, operations, user ids) repeat from span to span, and finding
 * one costs less than making it again. Direct-mapped, so it never grows, and a hostile stream can only cost misses.
 */
const recent: string[] = new Array(SLOTS).fill('')
/** The bytes of the texts of `recent`, which are all ASCII: `LONGEST_KEY` for each slot. */
const recentBytes = new DataView(new ArrayBuffer(SLOTS * LONGEST_KEY))

/**
 * Text of the bytes from `start` to before `end`. Invalid UTF-8 is replaced by U+FFFD and counted, because failing
 * would lose the whole span over one bad byte.
 */
export function decodeText(source: TextSource, start: number, end: number, tally: Tally): string {
  return end - start <= LONGEST_REPEATED_VALUE
    ? repeatedText(source, start, end, tally)
    : decodeNewText(source.bytes, start, end, tally)
}

/** Like {@link decodeText} for attribute keys, which repeat although they are longer. */
export function decodeKey(source: TextSource, start: number, end: number, tally: Tally): string {
  return end - start <= LONGEST_KEY
    ? repeatedText(source, start, end, tally)
    : decodeNewText(source.bytes, start, end, tally)
}

function repeatedText(source: TextSource, start: number, end: number, tally: Tally): string {
  const length = end - start
  if (length < WORD) return length === 0 ? '' : decodeNewText(source.bytes, start, end, tally)
  const { view } = source
  // Four bytes at a time; the last four may overlap those before.
  const lastWord = length - WORD
  let hash = length
  for (let at = 0; at < lastWord; at += WORD) hash = Math.imul(hash ^ view.getInt32(start + at, true), MIX)
  hash = Math.imul(hash ^ (hash >>> 15) ^ view.getInt32(start + lastWord, true), MIX)
  const slot = hash >>> SLOT_SHIFT
  const candidate = recent[slot] as string
  if (candidate.length === length && isKept(slot, view, start, lastWord)) return candidate
  const text = decodeNewText(source.bytes, start, end, tally)
  keep(slot, text, source.bytes, start)
  return text
}

/** ASCII only: of other bytes it matters each time whether they had to be repaired. */
function keep(slot: number, text: string, bytes: Uint8Array, start: number): void {
  const keptAt = slot * LONGEST_KEY
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    const byte = bytes[start + at] as number
    seen |= byte
    recentBytes.setUint8(keptAt + at, byte)
  }
  recent[slot] = seen < 0x80 ? text : ''
}

function isKept(slot: number, view: DataView, start: number, lastWord: number): boolean {
  const keptAt = slot * LONGEST_KEY
  for (let at = 0; at < lastWord; at += WORD) {
    if (recentBytes.getInt32(keptAt + at, true) !== view.getInt32(start + at, true)) return false
  }
  return recentBytes.getInt32(keptAt + lastWord, true) === view.getInt32(start + lastWord, true)
}

/** The same for a text that does not come again. */
export function decodeNewText(bytes: Buffer, start: number, end: number, tally: Tally): string {
  // BOMs are content and stay; bad bytes become U+FFFD instead of failing the request.
  const text = bytes.toString('utf8', start, end)
  // On texts without a character above U+00FF this search returns at once.
  if (text.includes(REPLACEMENT) && wasRepaired(text, bytes.subarray(start, end))) tally.warn('invalid_utf8')
  return text
}

/**
 * Whether decoding put in a U+FFFD that the sender did not write as such. Counted, because a strict decoder says it by
 * throwing, which would make bad bytes the most expensive input of all.
 */
function wasRepaired(text: string, bytes: Uint8Array): boolean {
  let surplus = 0
  for (let index = text.indexOf(REPLACEMENT); index >= 0; index = text.indexOf(REPLACEMENT, index + 1)) surplus++
  for (let index = bytes.indexOf(0xef); index >= 0; index = bytes.indexOf(0xef, index + 1)) {
    if (bytes[index + 1] === 0xbf && bytes[index + 2] === 0xbd) surplus--
  }
  return surplus > 0
}

/** The last position at or before `start + limit` that does not split a character. */
export function characterBoundary(bytes: Uint8Array, start: number, limit: number): number {
  let stop = start + limit
  // A UTF-8 character is at most 4 bytes; more continuation bytes than that are not UTF-8 anyway.
  for (let back = 0; back < 3 && ((bytes[stop] as number) & 0xc0) === 0x80; back++) stop--
  return stop
}
