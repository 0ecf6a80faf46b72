import type { Tally } from './tally.ts'

/** BOMs are content (`ignoreBOM` keeps them); bad bytes become U+FFFD instead of failing the request. */
const lenient = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const REPLACEMENT = '\uFFFD'
/** Below this length a loop beats the call into TextDecoder. */
const SHORT = 24

const SLOTS = 4096
const LONGEST_INTERNED = 64
/** Attribute keys seen lately: direct-mapped, so it never grows, and a hostile stream can only cost misses. */
const interned: (string | undefined)[] = new Array(SLOTS).fill(undefined)

/**
 * Text of `bytes[start, end)`. Invalid UTF-8 is replaced by U+FFFD and counted, because failing would lose the whole
 * span over one bad byte.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number, tally: Tally): string {
  if (end - start <= SHORT) {
    let text = ''
    let position = start
    for (; position < end; position++) {
      const byte = bytes[position] as number
      if (byte >= 0x80) break
      text += String.fromCharCode(byte)
    }
    if (position === end) return text
  }
  const slice = bytes.subarray(start, end)
  const text = lenient.decode(slice)
  // On texts without a character above U+00FF this search returns at once.
  if (text.includes(REPLACEMENT) && !isUtf8(slice)) tally.warn('invalid_utf8')
  return text
}

/** Like {@link decodeText} for attribute keys, which repeat from span to span: the same string object is given again. */
export function decodeKey(bytes: Uint8Array, start: number, end: number, tally: Tally): string {
  const length = end - start
  if (length > LONGEST_INTERNED) return decodeText(bytes, start, end, tally)
  let hash = length
  for (let position = start; position < end; position++) hash = (Math.imul(hash, 31) + (bytes[position] as number)) | 0
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1)
  const candidate = interned[slot]
  if (candidate !== undefined && equals(candidate, bytes, start, length)) return candidate
  const key = decodeText(bytes, start, end, tally)
  interned[slot] = key
  return key
}

/** True only for ASCII: any other text differs from its bytes in length or in some unit. */
function equals(text: string, bytes: Uint8Array, start: number, length: number): boolean {
  if (text.length !== length) return false
  for (let index = 0; index < length; index++) {
    if (text.charCodeAt(index) !== bytes[start + index]) return false
  }
  return true
}

/** Whether `bytes` are valid UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The last position at or before `start + limit` that does not split a character. */
export function characterBoundary(bytes: Uint8Array, start: number, limit: number): number {
  let stop = start + limit
  // A UTF-8 character is at most 4 bytes; more continuation bytes than that are not UTF-8 anyway.
  for (let back = 0; back < 3 && ((bytes[stop] as number) & 0xc0) === 0x80; back++) stop--
  return stop
}
