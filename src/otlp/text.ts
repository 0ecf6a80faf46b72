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

const SLOTS = 4096
const LONGEST_KEY = 64
/** Longer values seldom repeat, and for them the call into the decoder pays. */
const LONGEST_REPEATED_VALUE = 24
/**
 * Short texts seen lately: keys and small values (models, operations, user ids) repeat from span to span, and finding
 * one costs less than making it again. Direct-mapped, so it never grows, and a hostile stream can only cost misses.
 */
const recent: (string | undefined)[] = new Array(SLOTS).fill(undefined)

/**
 * Text of `bytes[start, end)`. Invalid UTF-8 is replaced by U+FFFD and counted, because failing would lose the whole
 * span over one bad byte.
 */
export function decodeText(bytes: Buffer, start: number, end: number, tally: Tally): string {
  return end - start <= LONGEST_REPEATED_VALUE
    ? repeatedText(bytes, start, end, tally)
    : newText(bytes, start, end, tally)
}

/** Like {@link decodeText} for attribute keys, which repeat although they are longer. */
export function decodeKey(bytes: Buffer, start: number, end: number, tally: Tally): string {
  return end - start <= LONGEST_KEY ? repeatedText(bytes, start, end, tally) : newText(bytes, start, end, tally)
}

function repeatedText(bytes: Buffer, start: number, end: number, tally: Tally): string {
  const length = end - start
  if (length === 0) return ''
  let hash = length
  for (let position = start; position < end; position++) hash = (Math.imul(hash, 31) + (bytes[position] as number)) | 0
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1)
  const candidate = recent[slot]
  if (candidate !== undefined && equals(candidate, bytes, start, length)) return candidate
  const text = newText(bytes, start, end, tally)
  // As many units as bytes: ASCII. Others are not kept, or the bytes FF could be taken for a kept "ÿ" (bytes C3 BF).
  if (text.length === length) recent[slot] = text
  return text
}

function equals(text: string, bytes: Uint8Array, start: number, length: number): boolean {
  if (text.length !== length) return false
  for (let index = 0; index < length; index++) {
    if (text.charCodeAt(index) !== bytes[start + index]) return false
  }
  return true
}

function newText(bytes: Buffer, start: number, end: number, tally: Tally): string {
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
