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
  /** By the same slots: the phrases that may start with this word and go on. */
  readonly longer: readonly (readonly Phrase[])[]
}

interface Phrase {
  /** The bit of its meaning in the mask that {@link findMeanings} gives. */
  readonly bit: number
  readonly atSentenceStart: boolean
  readonly rest: readonly Element[]
  /** Bits of the words that may come second, see {@link bitOfWord}: most phrases end here, for one operation. */
  readonly second: number
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
const ANY_WORD = -1

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
      const phrase: Phrase = { bit: 1 << index, atSentenceStart, rest, second: secondWords(rest) }
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
  const longer: (readonly Phrase[])[] = new Array(slots).fill(NONE)
  for (const [word, phrases] of starts) {
    const slot = slotOf(word, firstWords)
    firstWords[slot] = word
    const isAlone = ({ rest, atSentenceStart }: Phrase) => rest.length === 0 && !atSentenceStart
    alone[slot] = phrases.filter(isAlone).reduce((bits, { bit }) => bits | bit, 0)
    longer[slot] = phrases.filter((phrase) => !isAlone(phrase))
  }
  return { firstWords, alone, longer }
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

/** What may follow the first word, as far as that is sure to be a word. */
function secondWords([element, ...rest]: readonly Element[]): number {
  if (element?.kind !== 'word') return ANY_WORD
  return element.optional ? element.bits | secondWords(rest) : element.bits
}

/** The bits of all meanings that stand in these words. */
export function findMeanings({ hashes, count }: Words, book: PhraseBook): number {
  const { firstWords, alone, longer } = book
  let found = 0
  for (let index = 0; index < count; index++) {
    const word = hashes[index] as number
    if (word === SENTENCE_END) continue
    const slot = slotOf(word, firstWords)
    if (firstWords[slot] === 0) continue
    found |= alone[slot] as number
    const candidates = longer[slot] as readonly Phrase[]
    if (candidates.length === 0) continue
    const second = bitOfWord(index + 1 < count ? (hashes[index + 1] as number) : SENTENCE_END)
    const startsSentence = index === 0 || hashes[index - 1] === SENTENCE_END
    for (const phrase of candidates) {
      if ((phrase.second & second) === 0 || (found & phrase.bit) !== 0) continue
      if (phrase.atSentenceStart && !startsSentence) continue
      if (matches(hashes, count, index + 1, phrase.rest, 0)) found |= phrase.bit
    }
  }
  return found
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
  for (let skipped = 0; skipped <= GAP; skipped++) {
    if (matches(hashes, count, at + skipped, elements, position + 1)) return true
    if (at + skipped >= count || hashes[at + skipped] === SENTENCE_END) return false
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
