import { UNITS as SHARED_UNITS, unitsOf } from './units.ts'

/**
 * Fingerprints of data: hashes of the distinctive pieces of a text (ids, numbers, long words), by which an output is
 * recognised in a later input although JSON was written anew, keys changed their order or numbers lost their quotes.
 *
 * Of all distinctive pieces the ones with the smallest hashes are kept on both sides (a bottom-k sketch, Broder 1997),
 * so both sides keep the same pieces when they hold the same data, and the number kept stays small.
 */

/** How much of a text is looked at: outputs from their head, inputs from their end, where what is new stands. */
const READ_LENGTH = 400
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const NINE = 0x39
/** A constant of this module, see there. */
const UNITS = SHARED_UNITS

/** How many prints are kept. An input mixes several outputs, so it keeps more. */
const OUTPUT_PRINTS = 12
const INPUT_PRINTS = 32

/** What a unit adds to a piece: from {@link DISTINCT} on, by nine letters or a digit and two others, a piece is distinctive. */
const LETTER = 1
const DIGIT = 7
const DISTINCT = 9
/** ... but for two digits. */
const SHORTEST = 3
/** A sign that joins. */
const JOINER = -1
/** The above for every unit, 0 = ends a piece. */
const WEIGHTS = buildWeights()
/** The folded letters and digits of ASCII, 0 for its other signs. */
const FOLDED_ASCII = Uint8Array.from({ length: 128 }, (_, unit) => ((WEIGHTS[unit] as number) > 0 ? foldedOf(unit) : 0))

/** The prints of what went out, in rising order. */
export function outputPrintsOf(text: string): readonly number[] {
  return printsOf(text, 0, Math.min(text.length, READ_LENGTH), OUTPUT_PRINTS)
}

/** The prints of what came in, in rising order. */
export function inputPrintsOf(text: string): readonly number[] {
  return printsOf(text, Math.max(0, text.length - READ_LENGTH), text.length, INPUT_PRINTS)
}

function printsOf(text: string, from: number, to: number, keep: number): readonly number[] {
  if (to - from < SHORTEST) return NONE
  const at = unitsOf(text, from, to)
  const last = at + (to - from)
  let count = 0
  for (let end = endOfPiece(at, last); end > 0; end = endOfPiece(end + 1, last))
    count = keepSmallest(count, printOf(startOfPiece(at, end), end), keep)
  if (count === 0) return NONE
  const prints: number[] = []
  for (let index = 0; index < count; index++) prints.push(kept[index] as number)
  return prints
}

/**
 * Where the first piece ends that may be distinctive, of those that begin at `from` or later and end at `last` or sooner; 0 for none. Nobody
 * can guess where a word ends, so no branch depends on it, see `words.ts`.
 */
function endOfPiece(from: number, last: number): number {
  let weight = 0
  for (let index = from; index < last; index++) {
    let adds = WEIGHTS[UNITS[index] as number] as number
    if (adds < 0) {
      if (weight > 0 && index + 1 < last && joins(UNITS[index + 1] as number)) continue
      adds = 0
    }
    const isOut = (adds - 1) >> 31
    if ((weight & isOut) >= DISTINCT) return index
    weight = (weight + adds) & ~isOut
  }
  return weight >= DISTINCT ? last : 0
}

/** Where the piece begins that ends at `end`. */
function startOfPiece(first: number, end: number): number {
  let start = end
  while (start > first) {
    const weight = WEIGHTS[UNITS[start - 1] as number] as number
    // A sign that joined has a letter or digit before it.
    const belongs =
      weight > 0 ||
      (weight < 0 &&
        start - 1 > first &&
        joins(UNITS[start] as number) &&
        (WEIGHTS[UNITS[start - 2] as number] as number) > 0)
    if (!belongs) break
    start--
  }
  return start
}

/** Hash of a piece, a number below 2^30; {@link TOO_SHORT} where it has fewer than {@link SHORTEST} letters and digits. */
function printOf(start: number, end: number): number {
  let hash = FNV_OFFSET
  let length = 0
  for (let index = start; index < end; index++) {
    const unit = UNITS[index] as number
    if ((WEIGHTS[unit] as number) <= 0) continue
    hash = Math.imul(hash ^ foldedOf(unit), FNV_PRIME)
    length++
  }
  return length < SHORTEST ? TOO_SHORT : (hash ^ (hash >>> 15)) >>> 2
}

/** Above all prints. */
const TOO_SHORT = 2 ** 30

/** A letter of ASCII in its small form, a digit apart from them. */
function foldedOf(unit: number): number {
  if (unit >= 128) return unit
  return unit <= NINE ? unit | 0x80 : unit | 0x20
}

/** The smallest prints of the text that is being read, in rising order. */
const kept = new Int32Array(INPUT_PRINTS)

/** Puts one more among the first `count` of {@link kept}, each once and at most `keep`; gives the new count. */
function keepSmallest(count: number, print: number, keep: number): number {
  if (print === TOO_SHORT || (count === keep && print >= (kept[count - 1] as number))) return count
  let at = count
  while (at > 0 && (kept[at - 1] as number) > print) at--
  if (at > 0 && kept[at - 1] === print) return count
  const last = Math.min(count, keep - 1)
  for (let place = last; place > at; place--) kept[place] = kept[place - 1] as number
  kept[at] = print
  return last + 1
}

/**
 * A hash of all words and numbers of a text that does not depend on their order, so that the same arguments with
 * other spaces or another order of keys are the same work. `''` for a text without any.
 */
export function workHash(text: string): string {
  const size = Math.min(text.length, READ_LENGTH)
  const at = unitsOf(text, 0, size)
  let sum = 0
  let hash = 0
  /** All bits set where the unit before belongs to a word, else none. */
  let inWord = 0
  for (let index = at; index < at + size; index++) {
    const unit = UNITS[index] as number
    const code = unit < 128 ? (FOLDED_ASCII[unit] as number) : unit
    const isIn = (0 - code) >> 31
    sum = (sum + (mixed(hash) & inWord & ~isIn)) | 0
    hash = Math.imul((hash & inWord) ^ (FNV_OFFSET & ~inWord) ^ code, FNV_PRIME)
    inWord = isIn
  }
  sum = (sum + (mixed(hash) & inWord)) | 0
  return sum === 0 ? '' : inBase36(sum >>> 0)
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)
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
    const at = unitsOf(text, from, to)
    for (let index = at; index < at + (to - from); index++) hash = Math.imul(hash ^ (UNITS[index] as number), FNV_PRIME)
  }
  return inBase36(hash >>> 0)
}

const FIVE_DIGITS = 36 ** 5

/** As `toString(36)` gives it, in a third of the time: engines have a quick way for numbers below 2^30 only. */
function inBase36(hash: number): string {
  const high = Math.floor(hash / FIVE_DIGITS)
  return high === 0 ? hash.toString(36) : high.toString(36) + (hash - (high - 1) * FIVE_DIGITS).toString(36).slice(1)
}

const NONE: readonly number[] = []

/** A sign joins when a letter or digit of ASCII follows: A-1042, A1042 and a_1042 are one piece, 39.90 is a number. */
function joins(next: number): boolean {
  return next < 128 && (WEIGHTS[next] as number) > 0
}

function buildWeights(): Int8Array {
  const table = new Int8Array(0x10000)
  table.fill(LETTER, 0xc0)
  table.fill(DIGIT, 0x30, NINE + 1)
  table.fill(LETTER, 0x41, 0x5b)
  table.fill(LETTER, 0x61, 0x7b)
  for (const sign of '-_.') table[sign.charCodeAt(0)] = JOINER
  return table
}
