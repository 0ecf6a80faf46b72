import { hashWord, SENTENCE_END } from './words.ts'

/**
 * Phrases of several meanings, compiled for one pass over the words of a text.
 *
 * A phrase is words with blanks between them, in any case and with or without accents:
 * - `find|locate|retrieve` any of these words;
 * - `any?` a word that may be missing (also `a|the?`);
 * - `..` up to {@link GAP} words of any kind, in the same sentence;
 * - `!issues|conflicts` the next word is none of these (nothing is consumed);
 * - `^` as the first sign: only where a sentence begins.
 */
export interface PhraseBook {
  /** First words -> the phrases that may start there. */
  readonly starts: ReadonlyMap<number, readonly Phrase[]>
  /** One bit per hash of a first word: most words of a text are none, and a bit is cheaper than a look into the map. */
  readonly filter: Uint32Array
}

interface Phrase {
  /** The bit of its meaning in the mask that {@link findMeanings} gives. */
  readonly bit: number
  readonly atSentenceStart: boolean
  readonly rest: readonly Element[]
}

/** Most words that `..` may skip. */
const GAP = 5

type Element =
  | { readonly kind: 'word'; readonly words: ReadonlySet<number>; readonly optional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'not'; readonly words: ReadonlySet<number> }

/**
 * Compiles phrases, meaning by meaning: the first list has bit 1, the second 2, then 4 ... (at most 30).
 * Throws a TypeError that quotes the phrase when one cannot be read: settings are checked at start.
 */
export function compilePhrases(meanings: readonly (readonly string[])[]): PhraseBook {
  const starts = new Map<number, Phrase[]>()
  for (const [index, phrases] of meanings.entries()) {
    for (const source of phrases) {
      const atSentenceStart = source.startsWith('^')
      const [first, ...rest] = source.replace('^', '').trim().split(/\s+/).map(parseElement)
      if (first === undefined || first.kind !== 'word' || first.optional) {
        throw new TypeError(`The phrase "${source}" must begin with a word that is not optional.`)
      }
      const phrase: Phrase = { bit: 1 << index, atSentenceStart, rest }
      for (const word of first.words) {
        const list = starts.get(word)
        if (list) list.push(phrase)
        else starts.set(word, [phrase])
      }
    }
  }
  const filter = new Uint32Array(FILTER_BITS / 32)
  for (const word of starts.keys()) {
    const bit = word & (FILTER_BITS - 1)
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return { starts, filter }
}

const FILTER_BITS = 1 << 15

/** The bits of all meanings that stand in these words. */
export function findMeanings(words: readonly number[], book: PhraseBook): number {
  const { starts, filter } = book
  let found = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? SENTENCE_END
    const bit = word & (FILTER_BITS - 1)
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue
    const candidates = starts.get(word)
    if (candidates === undefined) continue
    const startsSentence = index === 0 || words[index - 1] === SENTENCE_END
    for (const phrase of candidates) {
      if (found & phrase.bit || (phrase.atSentenceStart && !startsSentence)) continue
      if (matches(words, index + 1, phrase.rest, 0)) found |= phrase.bit
    }
  }
  return found
}

function matches(words: readonly number[], at: number, elements: readonly Element[], position: number): boolean {
  const element = elements[position]
  if (element === undefined) return true
  const word = words[at] ?? SENTENCE_END
  if (element.kind === 'word') {
    if (word !== SENTENCE_END && element.words.has(word) && matches(words, at + 1, elements, position + 1)) return true
    return element.optional && matches(words, at, elements, position + 1)
  }
  if (element.kind === 'not') return !element.words.has(word) && matches(words, at, elements, position + 1)
  for (let skipped = 0; skipped <= GAP; skipped++) {
    if (matches(words, at + skipped, elements, position + 1)) return true
    if ((words[at + skipped] ?? SENTENCE_END) === SENTENCE_END) return false
  }
  return false
}

function parseElement(source: string): Element {
  if (source === '..') return { kind: 'gap' }
  const not = source.startsWith('!')
  const optional = source.endsWith('?')
  const body = source.slice(not ? 1 : 0, optional ? -1 : undefined)
  const words = new Set(body.split('|').map(hashWord))
  return not ? { kind: 'not', words } : { kind: 'word', words, optional }
}
