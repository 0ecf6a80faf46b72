import { unitsOf } from './units.ts'

/**
 * Fingerprints of data: hashes of the distinctive pieces of a text (ids, numbers, long words), by which an output is
 * recognised in a later input although JSON was written anew, keys changed their order or numbers lost their quotes.
 *
 * Of all distinctive pieces the ones with the smallest hashes are kept on both sides (a bottom-k sketch, Broder 1997),
 * so both sides keep the same pieces when they hold the same data, and the number kept stays small.
 */

/** How much of a text is looked at: outputs from their head, inputs from their end, where what is new stands. */
const READ_LENGTH = 400
const LONG_WORD = 9
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** How many prints are kept. An input mixes several outputs, so it keeps more. */
const OUTPUT_PRINTS = 12
const INPUT_PRINTS = 32

const DIGIT = 0x80
const JOINER = 1
/** What an ASCII char code is: a folded letter, a digit (with DIGIT set), a sign that may join, or 0. */
const CLASS = buildClasses()

/** The prints of what went out, in rising order. */
export function outputPrintsOf(text: string): readonly number[] {
  return printsOf(text, 0, Math.min(text.length, READ_LENGTH), OUTPUT_PRINTS)
}

/** The prints of what came in, in rising order. */
export function inputPrintsOf(text: string): readonly number[] {
  return printsOf(text, Math.max(0, text.length - READ_LENGTH), text.length, INPUT_PRINTS)
}

function printsOf(text: string, from: number, to: number, keep: number): readonly number[] {
  if (to - from < 3) return NONE
  // With the unit behind the last one, which says whether a sign joins.
  const units = unitsOf(text, from, Math.min(text.length, to + 1))
  const size = to - from
  let count = 0
  let start = 0
  let length = 0
  let digits = false
  for (let index = 0; index <= size; index++) {
    const code = index < size ? (units[index] as number) : 0
    const kind = kindOf(code)
    if (kind > JOINER) {
      if (length === 0) start = index
      length++
      if (kind > DIGIT && code < 128) digits = true
      continue
    }
    if (length === 0) continue
    // A-1042, A1042 and a_1042 are one piece, 39.90 is a number; a sign before a blank ends the piece.
    if (kind === JOINER && from + index + 1 < text.length && joins(units[index + 1] as number)) continue
    if (length >= LONG_WORD || (digits && length >= 3)) count = keepSmallest(count, printOf(units, start, index), keep)
    length = 0
    digits = false
  }
  return count === 0 ? NONE : Array.from(kept.subarray(0, count))
}

/** {@link CLASS} of any unit: letters beyond ASCII are themselves. */
function kindOf(code: number): number {
  return code < 128 ? (CLASS[code] as number) : code > 0xbf ? code : 0
}

/** Hash of a piece. Most words are none, so this is a walk of its own. */
function printOf(units: Uint16Array, start: number, end: number): number {
  let hash = FNV_OFFSET
  for (let index = start; index < end; index++) {
    const kind = kindOf(units[index] as number)
    if (kind > JOINER) hash = Math.imul(hash ^ kind, FNV_PRIME)
  }
  return (hash ^ (hash >>> 15)) >>> 2
}

/** The smallest prints of the text that is being read, in rising order. */
const kept = new Int32Array(INPUT_PRINTS)

/** Puts one more among the first `count` of {@link kept}, each once and at most `keep`; gives the new count. */
function keepSmallest(count: number, print: number, keep: number): number {
  if (count === keep && print >= (kept[count - 1] as number)) return count
  let at = count
  while (at > 0 && (kept[at - 1] as number) > print) at--
  if (at > 0 && kept[at - 1] === print) return count
  const last = Math.min(count, keep - 1)
  kept.copyWithin(at + 1, at, last)
  kept[at] = print
  return last + 1
}

/**
 * A hash of all words and numbers of a text that does not depend on their order, so that the same arguments with
 * other spaces or another order of keys are the same work. `''` for a text without any.
 */
export function workHash(text: string): string {
  let sum = 0
  let hash = FNV_OFFSET
  let length = 0
  const end = Math.min(text.length, READ_LENGTH)
  const units = unitsOf(text, 0, end)
  for (let index = 0; index <= end; index++) {
    const code = index < end ? (units[index] as number) : 0
    const kind = code < 128 ? (CLASS[code] as number) : code
    if (kind > JOINER) {
      hash = Math.imul(hash ^ kind, FNV_PRIME)
      length++
    } else if (length > 0) {
      sum = (sum + Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)) | 0
      hash = FNV_OFFSET
      length = 0
    }
  }
  return sum === 0 ? '' : (sum >>> 0).toString(36)
}

/**
 * A hash of a long text from samples: its length, its head, its middle and its end. Two calls that sent the same
 * conversation sent the same text.
 */
export function sampleHash(text: string): string {
  const { length } = text
  if (length === 0) return ''
  let hash = Math.imul(FNV_OFFSET ^ length, FNV_PRIME)
  for (const start of [0, (length >> 1) - 20, length - 120]) {
    const from = Math.max(0, start)
    const size = Math.min(length - from, start > 0 ? 120 : 40)
    const units = unitsOf(text, from, from + size)
    for (let index = 0; index < size; index++) hash = Math.imul(hash ^ (units[index] as number), FNV_PRIME)
  }
  return (hash >>> 0).toString(36)
}

const NONE: readonly number[] = []

/** A sign joins when a letter or digit follows. */
function joins(next: number): boolean {
  return next < 128 && (CLASS[next] as number) > JOINER
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = 0x30; code <= 0x39; code++) table[code] = 0x80 | code
  for (let code = 0x61; code <= 0x7a; code++) {
    table[code] = code
    table[code - 32] = code
  }
  for (const sign of '-_.') table[sign.charCodeAt(0)] = JOINER
  return table
}
