import { hashWord, SENTENCE_END, type Words } from './words.ts'

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
  /** Hashes of first words, open-addressed: a word stands at its lowest bits or in a slot soon after; 0 = free. */
  readonly firstWords: Int32Array
  /** By the same slots: the meanings of phrases that are this one word. */
  readonly alone: Int32Array
  /** By the same slots: the phrases that start with this word and whose second word is one of a few. */
  readonly closed: readonly (readonly Phrase[])[]
  /** Bits of all first words with their second ones, see {@link pairOf}: most words that could begin a phrase do not. */
  readonly pairs: Int32Array
  /** By the same slots: the phrases that start with this word and go on with any other, or end there. */
  readonly open: readonly (readonly Phrase[])[]
}

interface Phrase {
  /** The bit of its meaning in the mask that {@link findMeanings} gives. */
  readonly bit: number
  readonly atSentenceStart: boolean
  readonly rest: readonly Element[]
}

/** Most words that `..` may skip. */
const GAP = 5

/** One sign of a phrase. Gaps have the same fields, for a look at one shape costs less than a look at three. */
interface Element {
  readonly kind: 'word' | 'gap' | 'not'
  readonly words: ReadonlySet<number>
  /** The bits of the words, see {@link bitOfWord}: they rule out most others without a look into the set. */
  readonly bits: number
  readonly optional: boolean
}

const GAP_ELEMENT: Element = { kind: 'gap', words: new Set(), bits: 0, optional: false }
function bitOfWord(word: number): number {
  return 1 << (word & 31)
}

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
  const slots = slotsFor(starts.size)
  const firstWords = new Int32Array(slots)
  const alone = new Int32Array(slots)
  const closed: (readonly Phrase[])[] = new Array(slots).fill(NONE)
  const open: (readonly Phrase[])[] = new Array(slots).fill(NONE)
  const pairs = new Int32Array(PAIR_BITS / 32)
  for (const [word, phrases] of starts) {
    const slot = slotOf(word, firstWords)
    firstWords[slot] = word
    const isAlone = ({ rest, atSentenceStart }: Phrase) => rest.length === 0 && !atSentenceStart
    alone[slot] = phrases.filter(isAlone).reduce((bits, { bit }) => bits | bit, 0)
    const longer = Map.groupBy(
      phrases.filter((phrase) => !isAlone(phrase)),
      ({ rest }) => secondWords(rest) === undefined,
    )
    open[slot] = longer.get(true) ?? NONE
    closed[slot] = longer.get(false) ?? NONE
    for (const { rest } of closed[slot]) {
      for (const second of secondWords(rest) ?? []) {
        const pair = pairOf(word, second)
        pairs[pair >>> 5] = (pairs[pair >>> 5] as number) | (1 << (pair & 31))
      }
    }
  }
  return { firstWords, alone, closed, pairs, open }
}

/** The languages make some 7,500 pairs, so of other pairs one in twenty is taken for one of them and looked at. */
const PAIR_BITS = 2 ** 17

function pairOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0xc2b2ae35) >>> (32 - Math.log2(PAIR_BITS))
}

const NONE: readonly Phrase[] = []

/** Room enough that a look seldom meets another word. */
function slotsFor(words: number): number {
  return 2 ** Math.ceil(Math.log2(words * 2 + 2))
}

function slotOf(word: number, firstWords: Int32Array): number {
  const last = firstWords.length - 1
  let slot = word & last
  while (firstWords[slot] !== 0 && firstWords[slot] !== word) slot = (slot + 1) & last
  return slot
}

/** The words of which one must follow; undefined = any may, or none. */
function secondWords([element, ...rest]: readonly Element[]): ReadonlySet<number> | undefined {
  if (element?.kind === 'not') return secondWords(rest)
  if (element?.kind !== 'word') return undefined
  if (!element.optional) return element.words
  const others = secondWords(rest)
  return others && element.words.union(others)
}

/** The bits of all meanings that stand in these words. */
export function findMeanings({ hashes, count }: Words, book: PhraseBook): number {
  const { firstWords, alone, closed, pairs, open } = book
  let found = 0
  for (let index = 0; index < count; index++) {
    const word = hashes[index] as number
    if (word === SENTENCE_END) continue
    const slot = slotOf(word, firstWords)
    if (firstWords[slot] === 0) continue
    found |= alone[slot] as number
    const pair = pairOf(word, index + 1 < count ? (hashes[index + 1] as number) : SENTENCE_END)
    if (((pairs[pair >>> 5] as number) & (1 << (pair & 31))) !== 0)
      found = findPhrases(closed[slot] as readonly Phrase[], hashes, count, index, found)
    const others = open[slot] as readonly Phrase[]
    if (others.length > 0) found = findPhrases(others, hashes, count, index, found)
  }
  return found
}

/** `found`, with the bits of those phrases that begin at this word. */
function findPhrases(
  phrases: readonly Phrase[],
  hashes: Int32Array,
  count: number,
  index: number,
  found: number,
): number {
  const startsSentence = index === 0 || hashes[index - 1] === SENTENCE_END
  let all = found
  for (const phrase of phrases) {
    if ((all & phrase.bit) !== 0 || (phrase.atSentenceStart && !startsSentence)) continue
    if (matches(hashes, count, index + 1, phrase.rest, 0)) all |= phrase.bit
  }
  return all
}

function matches(
  hashes: Int32Array,
  count: number,
  at: number,
  elements: readonly Element[],
  position: number,
): boolean {
  const element = elements[position]
  if (element === undefined) return true
  const word = at < count ? (hashes[at] as number) : SENTENCE_END
  if (element.kind === 'word') {
    if (word !== SENTENCE_END && holds(element, word) && matches(hashes, count, at + 1, elements, position + 1))
      return true
    return element.optional && matches(hashes, count, at, elements, position + 1)
  }
  if (element.kind === 'not') return !holds(element, word) && matches(hashes, count, at, elements, position + 1)
  const next = elements[position + 1]
  // Most gaps end before a word that does not come, which is told without another call.
  const needed = next?.kind === 'word' && !next.optional ? next : undefined
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const end = at + skipped < count ? (hashes[at + skipped] as number) : SENTENCE_END
    if (needed === undefined || holds(needed, end))
      if (matches(hashes, count, at + skipped, elements, position + 1)) return true
    if (end === SENTENCE_END) return false
  }
  return false
}

function holds({ bits, words }: Element, word: number): boolean {
  return (bits & bitOfWord(word)) !== 0 && words.has(word)
}

function parseElement(source: string): Element {
  if (source === '..') return GAP_ELEMENT
  const not = source.startsWith('!')
  const optional = source.endsWith('?')
  const body = source.slice(not ? 1 : 0, optional ? -1 : undefined)
  const words = new Set(body.split('|').map(hashWord))
  const bits = [...words].reduce((all, word) => all | bitOfWord(word), 0)
  return { kind: not ? 'not' : 'word', words, bits, optional }
}
