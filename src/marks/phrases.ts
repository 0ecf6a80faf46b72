import { bitSetOf } from './bit-set.ts'
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
  /** What begins with which word. Most words that could begin a phrase do not, which the bits below tell without a look here. */
  readonly openings: ReadonlyMap<number, Opening>
  /** Words with an opening that the word behind them does not decide: those of the next set, and those with a gap behind them. */
  readonly openers: Int32Array
  /** Words that are a phrase by themselves, or go on with any word. */
  readonly singles: Int32Array
  /** The first two words of phrases, see {@link pairOf}: of those that begin a sentence, its beginning and the first word. */
  readonly pairs: Int32Array
  /** Words of which one must stand behind the gap that follows a first word, and their pairs with it. */
  readonly farWords: Int32Array
  readonly farPairs: Int32Array
}

/** The phrases that begin with one word. */
interface Opening {
  /** The meanings of those that are this word alone. */
  alone: number
  /** Those that stand only where a sentence begins. */
  readonly starting: Phrase[]
  /** Those whose second word is one of a few. */
  readonly closed: Phrase[]
  /** Those that go on with a gap, and behind it one of a few. */
  readonly gapped: Phrase[]
  readonly others: Phrase[]
}

export interface Phrase {
  /** The bit of its meaning in the mask that `find-meanings.ts` gives. */
  readonly bit: number
  /** The bits of the words that may follow the first, see {@link bitOfWord}; all where any may. */
  readonly nexts: number
  /** What follows the first word. */
  readonly rest: readonly Element[]
}

/** Most words that `..` may skip. */
export const GAP = 5

/** One sign of a phrase. Gaps have the same fields, for a look at one shape costs less than a look at three. */
export interface Element {
  readonly kind: 'word' | 'gap' | 'not'
  readonly words: ReadonlySet<number>
  /** The bits of the words, see {@link bitOfWord}: they rule out most others without a look into the set. */
  readonly bits: number
  readonly optional: boolean
}

const GAP_ELEMENT: Element = { kind: 'gap', words: new Set(), bits: 0, optional: false }

/** The bit of a word in a number that stands for a few of them. */
export function bitOfWord(word: number): number {
  return 1 << (word & 31)
}

function bitsOf(words: ReadonlySet<number>): number {
  let bits = 0
  for (const word of words) bits |= bitOfWord(word)
  return bits
}

/**
 * Compiles phrases, meaning by meaning: the first list has bit 1, the second 2, then 4 ... (at most 30).
 * Throws a TypeError that quotes the phrase when one cannot be read: settings are checked at start.
 */
export function compilePhrases(meanings: readonly (readonly string[])[]): PhraseBook {
  const openings = new Map<number, Opening>()
  const openers: number[] = []
  const singles: number[] = []
  const pairs: number[] = []
  const farWords: number[] = []
  const farPairs: number[] = []
  for (const [index, phrases] of meanings.entries()) {
    const bit = 1 << index
    for (const { atStart, first, rest } of phrases.flatMap(parsePhrase)) {
      const seconds = secondWords(rest)
      const phrase = { bit, nexts: seconds === undefined ? -1 : bitsOf(seconds), rest }
      const behindGap = rest[0]?.kind === 'gap' ? secondWords(rest.slice(1)) : undefined
      if (behindGap !== undefined) farWords.push(...behindGap)
      for (const word of first.words) {
        const opening = openings.get(word) ?? { alone: 0, starting: [], closed: [], gapped: [], others: [] }
        openings.set(word, opening)
        if (atStart) {
          pairs.push(pairOf(SENTENCE_END, word))
          opening.starting.push(phrase)
        } else if (seconds !== undefined) {
          for (const second of seconds) pairs.push(pairOf(word, second))
          opening.closed.push(phrase)
        } else if (behindGap !== undefined) {
          openers.push(word)
          for (const far of behindGap) farPairs.push(pairOf(word, far))
          opening.gapped.push(phrase)
        } else {
          openers.push(word)
          singles.push(word)
          if (rest.length === 0) opening.alone |= bit
          else opening.others.push(phrase)
        }
      }
    }
  }
  return {
    openings,
    openers: bitSetOf(openers),
    singles: bitSetOf(singles),
    pairs: bitSetOf(pairs),
    farWords: bitSetOf(farWords),
    farPairs: bitSetOf(farPairs),
  }
}

/** The phrase once for each sign with which it may go on behind its first word: any of those that may be missing, and the one behind them. */
function parsePhrase(source: string) {
  const [first, ...rest] = source.replace('^', '').trim().split(/\s+/).map(parseElement)
  if (first === undefined || first.kind !== 'word' || first.optional) {
    throw new TypeError(`The phrase "${source}" must begin with a word that is not optional.`)
  }
  const atStart = source.startsWith('^')
  return variantsOf(rest).map((rest) => ({ atStart, first, rest }))
}

function variantsOf([element, ...rest]: readonly Element[]): Element[][] {
  if (element === undefined) return [[]]
  if (!element.optional) return [[element, ...rest]]
  return [[{ ...element, optional: false }, ...rest], ...variantsOf(rest)]
}

/** A number for two words in this order; hardly another pair has it, too. */
export function pairOf(first: number, second: number): number {
  return (first ^ Math.imul(second, 0x85ebca6b)) >>> 2
}

/** The words of which one must follow; undefined = any may, or none. */
function secondWords([element, ...rest]: readonly Element[]): ReadonlySet<number> | undefined {
  if (element?.kind === 'not') return secondWords(rest)
  return element?.kind === 'word' && !element.optional ? element.words : undefined
}

function parseElement(source: string): Element {
  if (source === '..') return GAP_ELEMENT
  const not = source.startsWith('!')
  const isMarked = source.endsWith('?')
  const body = source.slice(not ? 1 : 0, isMarked ? -1 : undefined)
  const words = new Set(body.split('|').map(hashWord))
  return { kind: not ? 'not' : 'word', words, bits: bitsOf(words), optional: isMarked && !not }
}
