/**
 * Fingerprints of data: hashes of the distinctive pieces of a text (ids, numbers, long words), by which an output is
 * recognised in a later input although JSON was written anew, keys changed their order or numbers lost their quotes.
 *
 * Of all distinctive pieces the ones with the smallest hashes are kept on both sides ("bottom-k sketch", Broder 1997),
 * so both sides keep the same pieces when they hold the same data, and the number kept stays small.
 */

/** How much of a text is looked at, counted from its end: what a step newly got stands last. */
const READ_LENGTH = 3_000
const LONG_WORD = 9
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** How many prints are kept. An input mixes several outputs, so it keeps more. */
export const OUTPUT_PRINTS = 16
export const INPUT_PRINTS = 40

/** The prints of a text, at most `keep`, as short base-36 texts in ascending order of their numbers. */
export function printsOf(text: string, keep: number): readonly string[] {
  if (text.length < 3) return NONE
  const kept: number[] = []
  let largest = 0xffffffff
  const from = Math.max(0, text.length - READ_LENGTH)
  let hash = FNV_OFFSET
  let length = 0
  let digits = 0
  for (let index = from; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0
    // Digits, letters; a hyphen, dot or underscore inside a piece is skipped, so that A-1042, A1042 and a_1042 are one.
    if (code >= 0x30 && code <= 0x39) {
      hash = Math.imul(hash ^ code, FNV_PRIME)
      length++
      digits++
    } else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code > 0xbf) {
      hash = Math.imul(hash ^ (code < 0x5b ? code | 32 : code), FNV_PRIME)
      length++
    } else if (length > 0 && (code === 0x2d || code === 0x5f || code === 0x2e) && joins(text, index)) {
    } else if (length > 0) {
      if (length >= LONG_WORD || (digits > 0 && length >= 3)) {
        const print = (hash ^ (hash >>> 15)) >>> 0
        if (print < largest && !kept.includes(print)) {
          kept.push(print)
          if (kept.length > keep) {
            kept.sort(ascending)
            kept.pop()
            largest = kept[keep - 1] ?? largest
          }
        }
      }
      hash = FNV_OFFSET
      length = 0
      digits = 0
    }
  }
  return kept.length === 0 ? NONE : kept.sort(ascending).map((print) => print.toString(36))
}

/**
 * A hash of all words and numbers of a text that does not depend on their order, so that the same arguments with
 * other spaces or another order of keys are the same work. `''` for a text without any.
 */
export function workHash(text: string): string {
  let sum = 0
  let mixed = 0
  let hash = FNV_OFFSET
  let length = 0
  const end = Math.min(text.length, READ_LENGTH)
  for (let index = 0; index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : 0
    const letter = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    if (letter || code > 0x7f) {
      hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code | 32 : code), FNV_PRIME)
      length++
    } else if (length > 0) {
      sum = (sum + hash) | 0
      mixed = (mixed + Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)) | 0
      hash = FNV_OFFSET
      length = 0
    }
  }
  return sum === 0 && mixed === 0 ? '' : (sum >>> 0).toString(36) + (mixed >>> 0).toString(36)
}

const NONE: readonly string[] = []

function ascending(left: number, right: number): number {
  return left - right
}

/** A sign joins when a letter or digit follows. */
function joins(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1)
  return (next >= 0x30 && next <= 0x39) || (next >= 0x61 && next <= 0x7a) || (next >= 0x41 && next <= 0x5a)
}
