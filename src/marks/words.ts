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

/** Codes of {@link LATIN} that are no letter: ends a word, is skipped, ends a sentence. */
const SKIPPED = 1
const ENDS_SENTENCE = 2
/** What a char code of the Latin script (below U+0180) is: its folded letter or digit, or one of the codes above. */
const LATIN = buildLatin()

/** Hash of one word, as {@link readWords} would give it. */
export function hashWord(word: string): number {
  const [first] = readWords(word, 0, word.length)
  if (first === undefined) throw new TypeError(`"${word}" holds no letter or digit, so it cannot be part of a phrase.`)
  return first
}

/**
 * Word hashes of the characters `from` .. `to`, {@link SENTENCE_END} between sentences. Apostrophes vanish inside a
 * word (`couldn't` = `couldnt`, `n'ai` = `nai`). Scripts without spaces (Chinese, Japanese) are one long word here:
 * see `dense-scripts.ts`.
 */
export function readWords(text: string, from: number, to: number): number[] {
  const words: number[] = []
  const end = Math.min(text.length, to)
  let hash = FNV_OFFSET
  let inWord = false
  for (let index = from; index < end; index++) {
    const raw = text.charCodeAt(index)
    const code = raw < 0x180 ? (LATIN[raw] ?? 0) : foldBeyondLatin(raw)
    if (code > ENDS_SENTENCE) {
      hash = Math.imul(hash ^ code, FNV_PRIME)
      inWord = true
    } else if (code !== SKIPPED) {
      if (inWord) {
        words.push(hash >>> 2 || 1)
        hash = FNV_OFFSET
        inWord = false
      }
      if (code === ENDS_SENTENCE && endsSentence(text, index)) words.push(SENTENCE_END)
    }
  }
  if (inWord) words.push(hash >>> 2 || 1)
  return words
}

/** A full stop inside `2.1` or `api.example` ends nothing. */
function endsSentence(text: string, index: number): boolean {
  const raw = text.charCodeAt(index)
  if (raw !== 0x2e) return true
  const next = text.charCodeAt(index + 1)
  return Number.isNaN(next) || next <= 0x20 || next === 0x22 || next === 0x29
}

function foldBeyondLatin(code: number): number {
  // Typographic apostrophes, the combining accents of decomposed text, zero-width space.
  if (code === 0x2019 || code === 0x2018 || code === 0x200b || (code >= 0x300 && code <= 0x36f)) return SKIPPED
  // Ideographic full stop, danda, full-width marks, ellipsis.
  if (code === 0x3002 || code === 0x964 || code === 0xff01 || code === 0xff1f || code === 0x2026) return ENDS_SENTENCE
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3004)) return 0
  return code
}

function buildLatin(): Uint16Array {
  const table = new Uint16Array(0x180)
  for (let code = 0; code < 0x180; code++) {
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
    if (/[a-z0-9]/.test(base)) table[code] = base.charCodeAt(0)
    else if (/\p{L}/u.test(base)) table[code] = code === 0xdf ? 0x73 : code
    else if (base === "'" || base === '`' || code === 0xad) table[code] = SKIPPED
    else if (/[.!?;\n]/.test(base)) table[code] = ENDS_SENTENCE
  }
  return table
}
