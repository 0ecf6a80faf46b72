import { unitsOf } from './units.ts'

/**
 * Cheap reading of text as words: every word becomes a 30-bit number (which engines keep without a box), lower-cased and without accents, so that
 * phrases can be looked for in several languages in one pass and without a copy of the text.
 *
 * Why not regular expressions: a few hundred phrases as alternatives cost about 100 microseconds per kilobyte, which
 * the receive path cannot afford for every span.
 */

/** Stands between sentences, so that no phrase is found across a full stop. */
export const SENTENCE_END = 0

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Codes of {@link FOLDED} that are no letter: is skipped, ends a sentence. 0 ends a word. */
export const SKIPPED = 1
export const ENDS_SENTENCE = 2
/** What every char code is: its folded letter or digit, or one of the codes above. */
export const FOLDED = buildFolded()

/** Hash of one word, as {@link readWords} would give it. */
export function hashWord(word: string): number {
  const { hashes, count } = readWords(word, 0, word.length)
  if (count === 0) throw new TypeError(`"${word}" holds no letter or digit, so it cannot be part of a phrase.`)
  return hashes[0] as number
}

/** The first `count` of `hashes` are words, {@link SENTENCE_END} between sentences. Good until the next text is read. */
export interface Words {
  readonly hashes: Int32Array
  readonly count: number
}

/** One array for all texts, since making one costs as much as reading a short text. Grows to the longest part read. */
let hashes = new Int32Array(1024)

/**
 * The words of the characters `from` .. `to`. Apostrophes vanish inside a word (`couldn't` = `couldnt`, `n'ai` =
 * `nai`). Scripts without spaces (Chinese, Japanese) are one long word here: see `languages/dense.ts`.
 */
export function readWords(text: string, from: number, to: number): Words {
  const end = Math.min(text.length, to)
  const size = Math.max(0, end - from)
  // A character ends at most a word and a sentence.
  const most = 2 * size + 1
  if (hashes.length < most) hashes = new Int32Array(most)
  const words = hashes
  // With the unit behind the last one, which says whether a full stop ends a sentence.
  const { units, at } = unitsOf(text, from, Math.min(text.length, from + size + 1))
  let count = 0
  let hash = FNV_OFFSET
  let inWord = false
  const last = at + size
  for (let index = at; index < last; index++) {
    const unit = units[index] as number
    const code = FOLDED[unit] as number
    if (code > ENDS_SENTENCE) {
      hash = Math.imul(hash ^ code, FNV_PRIME)
      inWord = true
    } else if (code !== SKIPPED) {
      if (inWord) {
        words[count++] = hash >>> 2 || 1
        hash = FNV_OFFSET
        inWord = false
      }
      if (code === ENDS_SENTENCE) {
        const isLast = from + (index - at) + 1 === text.length
        if (unit !== FULL_STOP || isLast || endsAfter(units[index + 1] as number)) words[count++] = SENTENCE_END
      }
    }
  }
  if (inWord) words[count++] = hash >>> 2 || 1
  return { hashes: words, count }
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

function buildFolded(): Uint16Array {
  const table = new Uint16Array(0x10000)
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
