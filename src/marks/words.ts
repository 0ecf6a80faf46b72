import { LONGEST, UNITS as SHARED_UNITS, unitsOf } from './units.ts'

/**
 * Cheap reading of text as words: every word becomes a 30-bit number (which engines keep without a box), lower-cased and without accents, so that
 * phrases can be looked for in several languages in one pass and without a copy of the text.
 *
 * Why not regular expressions: a few hundred phrases as alternatives cost about 100 microseconds per kilobyte, which
 * the receive path cannot afford for every span.
 */

/** Stands before, between and behind sentences, so that no phrase is found across a full stop. */
export const SENTENCE_END = 0

const FNV_PRIME = 0x01000193

/** Codes of {@link FOLDED} that are no letter: is skipped, ends a sentence. 0 ends a word. */
export const SKIPPED = -1
export const ENDS_SENTENCE = -2
/** What every char code is: its folded letter or digit, or one of the codes above. */
export const FOLDED = buildFolded()

/** Constants that are neither imported nor exported, see `units.ts`. */
const UNITS = SHARED_UNITS
const CODES = FOLDED

/** Hash of one word, as {@link readWords} would give it. */
export function hashWord(word: string): number {
  const { hashes, count } = readWords(word, 0, word.length)
  if (count === 0) throw new TypeError(`"${word}" holds no letter or digit, so it cannot be part of a phrase.`)
  return hashes[1] as number
}

/**
 * Words from place 1 to `count`, {@link SENTENCE_END} between sentences, and also before the first and behind the last.
 * Good until the next text is read.
 */
export interface Words {
  readonly hashes: Int32Array
  readonly count: number
}

/** One array for all texts, since making one costs as much as reading a short text. A character ends at most a word and a sentence. */
const HASHES = new Int32Array(2 * LONGEST + 3)

/**
 * The words of the characters `from` .. `to`, at most {@link LONGEST}. Apostrophes vanish inside a word (`couldn't` = `couldnt`, `n'ai` =
 * `nai`). Scripts without spaces (Chinese, Japanese) are one long word here: see `languages/dense.ts`.
 */
export function readWords(text: string, from: number, to: number): Words {
  const end = Math.max(from, Math.min(text.length, to))
  // With the unit behind the last one, which says whether a full stop ends a sentence.
  const at = unitsOf(text, from, Math.min(text.length, end + 1))
  return { hashes: HASHES, count: hashWords(at, at + end - from, end === text.length) }
}

/** Puts the words of the units `from` .. `to` into {@link HASHES}; gives their number. A full stop before the end of the text ends a sentence. */
function hashWords(from: number, to: number, isEnd: boolean): number {
  HASHES[0] = SENTENCE_END
  let next = 1
  let hash = 0
  /** All bits set where the unit before belongs to a word, else none. */
  let inWord = 0
  for (let index = from; ; index++) {
    let code = 0
    // Without a branch for the end of a word: nobody can guess where it is, and guessing wrong costs as much as ten units. Rare signs leave
    // this loop, so that all that it needs stays in registers.
    for (; index < to; index++) {
      code = CODES[UNITS[index] as number] as number
      if (code < 0) break
      const isLetter = (0 - code) >> 31
      HASHES[next] = hash >>> 2 || 1
      next = (next - (inWord & ~isLetter)) | 0
      hash = Math.imul((hash & inWord) ^ code, FNV_PRIME)
      inWord = isLetter
    }
    if (index >= to) break
    if (code === SKIPPED) continue
    HASHES[next] = hash >>> 2 || 1
    next -= inWord
    inWord = 0
    if (UNITS[index] !== FULL_STOP || (isEnd && index + 1 === to) || endsAfter(UNITS[index + 1] as number))
      HASHES[next++] = SENTENCE_END
  }
  HASHES[next] = hash >>> 2 || 1
  next -= inWord
  HASHES[next] = SENTENCE_END
  return next - 1
}

export const FULL_STOP = 0x2e

/** A full stop inside `2.1` or `api.example` ends nothing: a blank, a quote or a bracket must follow. */
export function endsAfter(next: number): boolean {
  return next <= 0x20 || next === 0x22 || next === 0x29
}

function foldBeyondLatin(code: number): number {
  // Typographic apostrophes, the combining accents of decomposed text, zero-width space.
  if (code === 0x2019 || code === 0x2018 || code === 0x200b || (code >= 0x300 && code <= 0x36f)) return SKIPPED
  // Ideographic full stop, danda, full-width marks, ellipsis.
  if (code === 0x3002 || code === 0x964 || code === 0xff01 || code === 0xff1f || code === 0x2026) return ENDS_SENTENCE
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3004)) return 0
  return code
}

function buildFolded(): Int32Array {
  const table = new Int32Array(0x10000)
  for (let code = 0; code < 0x180; code++) table[code] = foldLatin(code)
  for (let code = 0x180; code < 0x10000; code++) table[code] = foldBeyondLatin(code)
  return table
}

function foldLatin(code: number): number {
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
  if (/[a-z0-9]/.test(base)) return base.charCodeAt(0)
  if (/\p{L}/u.test(base)) return code === 0xdf ? 0x73 : code
  if (base === "'" || base === '`' || code === 0xad) return SKIPPED
  return /[.!?;\n]/.test(base) ? ENDS_SENTENCE : 0
}
