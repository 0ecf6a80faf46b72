/**
 * Cheap reading of text as words: every word becomes a 32-bit number, lower-cased and without accents, so that
 * phrases can be looked for in several languages in one pass and without a copy of the text.
 *
 * Why not regular expressions: a few hundred phrases as alternatives cost about 100 microseconds per kilobyte, which
 * the receive path cannot afford for every span.
 */

/** Stands between sentences, so that no phrase is found across a full stop. */
export const SENTENCE_END = 0

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Letters with accents of the Latin script -> their base letter, by char code (U+00C0..U+017F); 0 = not a letter. */
const FOLDED = buildFolding()
/** What an ASCII char code does: its folded letter or digit, 0 = ends a word, 1 = is skipped, 2 = ends a sentence. */
const ASCII = buildAscii()

/** Hash of one word, as {@link readWords} would give it. */
export function hashWord(word: string): number {
  const [first] = readWords(word, word.length)
  if (first === undefined) throw new TypeError(`"${word}" holds no letter or digit, so it cannot be part of a phrase.`)
  return first
}

/**
 * Word hashes of the first `limit` characters, {@link SENTENCE_END} between sentences. Apostrophes vanish inside a
 * word (`couldn't` = `couldnt`, `n'ai` = `nai`). Scripts without spaces (Chinese, Japanese) are one long word here:
 * see `dense-scripts.ts`.
 */
export function readWords(text: string, limit: number): number[] {
  const words: number[] = []
  const end = Math.min(text.length, limit)
  let hash = FNV_OFFSET
  let inWord = false
  for (let index = 0; index <= end; index++) {
    let code = 0
    if (index < end) {
      const raw = text.charCodeAt(index)
      code = raw < 128 ? (ASCII[raw] ?? 0) : foldBeyondAscii(raw)
    }
    if (code === 1) continue
    if (code > 2) {
      hash = Math.imul(hash ^ code, FNV_PRIME)
      inWord = true
      continue
    }
    if (inWord) {
      words.push(hash >>> 0 || 1)
      hash = FNV_OFFSET
      inWord = false
    }
    if (code === 2 && endsSentence(text, index)) words.push(SENTENCE_END)
  }
  return words
}

/** A full stop inside `2.1` or `api.example` ends nothing. */
function endsSentence(text: string, index: number): boolean {
  const raw = text.charCodeAt(index)
  if (raw !== 0x2e) return true
  const next = text.charCodeAt(index + 1)
  return Number.isNaN(next) || next <= 0x20 || next === 0x22 || next === 0x29
}

function foldBeyondAscii(code: number): number {
  if (code >= 0xc0 && code <= 0x17f) return FOLDED[code - 0xc0] ?? 0
  // Typographic apostrophes, the combining accents of decomposed text, soft hyphen, zero-width space.
  if (code === 0x2019 || code === 0x2018 || code === 0xad || code === 0x200b || (code >= 0x300 && code <= 0x36f))
    return 1
  if (code === 0x3002 || code === 0x0964 || code === 0xff01 || code === 0xff1f || code === 0x2026) return 2
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3004)) return 0
  return code
}

function buildAscii(): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = 0; code < 128; code++) {
    const char = String.fromCharCode(code)
    if (/[a-z0-9]/.test(char)) table[code] = code
    else if (/[A-Z]/.test(char)) table[code] = code + 32
    else if (char === "'" || char === '`') table[code] = 1
    else if (/[.!?;\n]/.test(char)) table[code] = 2
  }
  return table
}

function buildFolding(): Uint16Array {
  const table = new Uint16Array(0x17f - 0xc0 + 1)
  for (let code = 0xc0; code <= 0x17f; code++) {
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
    table[code - 0xc0] = code === 0xdf ? 0x73 : code === 0xd7 || code === 0xf7 ? 0 : base.charCodeAt(0)
  }
  return table
}
