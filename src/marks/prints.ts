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

const NINE = 0x39
/** What a unit is to a piece of data. Digits are letters with one bit more. */
const JOINER = 1
const LETTER = 2
const DIGIT = LETTER | 4
/** The kind of every unit, 0 = ends a piece. */
const KINDS = buildKinds()

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
  const { units, at } = unitsOf(text, from, to)
  const end = at + (to - from)
  let count = 0
  for (let index = at; index < end; index++) {
    const start = index
    let length = 0
    let seen = 0
    for (; index < end; index++) {
      const kind = KINDS[units[index] as number] as number
      if (kind >= LETTER) {
        length++
        seen |= kind
      } else if (kind !== JOINER || length === 0 || index + 1 >= end || !joins(units[index + 1] as number)) break
      // A-1042, A1042 and a_1042 are one piece, 39.90 is a number; a sign before a blank ends the piece.
    }
    if (length >= LONG_WORD || ((seen & DIGIT) === DIGIT && length >= 3))
      count = keepSmallest(count, printOf(units, start, index), keep)
  }
  return count === 0 ? NONE : Array.from(kept.subarray(0, count))
}

/** Hash of a piece. Most words are none, so this is a walk of its own. */
function printOf(units: Uint16Array, start: number, end: number): number {
  let hash = FNV_OFFSET
  for (let index = start; index < end; index++) {
    const unit = units[index] as number
    if ((KINDS[unit] as number) >= LETTER) hash = Math.imul(hash ^ foldedOf(unit), FNV_PRIME)
  }
  return (hash ^ (hash >>> 15)) >>> 2
}

/** A letter of ASCII in its small form, a digit apart from them. */
function foldedOf(unit: number): number {
  if (unit >= 128) return unit
  return unit <= NINE ? unit | 0x80 : unit | 0x20
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
  let inWord = false
  const size = Math.min(text.length, READ_LENGTH)
  const { units } = unitsOf(text, 0, size)
  for (let index = 0; index <= size; index++) {
    const unit = index < size ? (units[index] as number) : 0
    if (unit >= 128 || (KINDS[unit] as number) >= LETTER) {
      hash = Math.imul(hash ^ foldedOf(unit), FNV_PRIME)
      inWord = true
    } else if (inWord) {
      sum = (sum + Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)) | 0
      hash = FNV_OFFSET
      inWord = false
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
    const to = Math.min(length, from + (start > 0 ? 120 : 40))
    const { units, at } = unitsOf(text, from, to)
    for (let index = at; index < at + (to - from); index++) hash = Math.imul(hash ^ (units[index] as number), FNV_PRIME)
  }
  return (hash >>> 0).toString(36)
}

const NONE: readonly number[] = []

/** A sign joins when a letter or digit of ASCII follows. */
function joins(next: number): boolean {
  return next < 128 && (KINDS[next] as number) >= LETTER
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table.fill(LETTER, 0xc0)
  table.fill(DIGIT, 0x30, NINE + 1)
  table.fill(LETTER, 0x41, 0x5b)
  table.fill(LETTER, 0x61, 0x7b)
  for (const sign of '-_.') table[sign.charCodeAt(0)] = JOINER
  return table
}
