import { holdsBit } from './bit-set.ts'
import { bitOfWord, type Element, GAP as LONGEST_GAP, type Phrase, type PhraseBook, pairOf } from './phrases.ts'
import { SENTENCE_END, type Words } from './words.ts'

/** Constants of this module, see `units.ts`. */
const END = SENTENCE_END
const GAP = LONGEST_GAP

/** The bits of all meanings that stand in these words. */
export function findMeanings({ hashes, count }: Words, book: PhraseBook): number {
  let found = 0
  for (let at = nextStart(hashes, 0, count, book); at <= count; at = nextStart(hashes, at + 1, count, book)) {
    const word = hashes[at] as number
    const next = hashes[at + 1] as number
    const opening = book.openings.get(word === END ? next : word)
    if (opening === undefined) continue
    if (word === END) found = findPhrases(opening.starting, hashes, at + 2, found)
    else {
      found = findPhrases(opening.others, hashes, at + 1, found | opening.alone)
      if (holdsBit(book.pairs, pairOf(word, next))) found = findPhrases(opening.closed, hashes, at + 1, found)
      if (opening.gapped.length > 0 && reaches(word, hashes, at, book.farWords, book.farPairs))
        found = findPhrases(opening.gapped, hashes, at + 1, found)
    }
  }
  return found
}

/**
 * The first place from `from` to `last` where a phrase may begin; behind `last` where none may. A loop without calls, since
 * behind each call engines look anew whether an array is still one.
 */
function nextStart(hashes: Int32Array, from: number, last: number, book: PhraseBook): number {
  const openers = book.openers
  const singles = book.singles
  const pairs = book.pairs
  const farWords = book.farWords
  const farPairs = book.farPairs
  let next = hashes[from] as number
  for (let at = from; at <= last; at++) {
    const word = next
    next = hashes[at + 1] as number
    if (holdsBit(pairs, pairOf(word, next))) return at
    if (!holdsBit(openers, word)) continue
    if (holdsBit(singles, word) || reaches(word, hashes, at, farWords, farPairs)) return at
  }
  return last + 1
}

/** Is one of the words that a gap behind `at` may skip, or the one behind it, such as a phrase with this first word goes on with? */
function reaches(word: number, hashes: Int32Array, at: number, farWords: Int32Array, farPairs: Int32Array): boolean {
  for (let far = at + 1; far <= at + 1 + GAP && hashes[far] !== END; far++) {
    const other = hashes[far] as number
    if (holdsBit(farWords, other) && holdsBit(farPairs, pairOf(word, other))) return true
  }
  return false
}

/** `found`, with the bits of those phrases that go on at `at`. */
function findPhrases(phrases: readonly Phrase[], hashes: Int32Array, at: number, found: number): number {
  const next = bitOfWord(hashes[at] as number)
  let all = found
  for (const { bit, nexts, rest } of phrases)
    if ((nexts & next) !== 0 && (all & bit) === 0 && matches(hashes, at, rest, 0)) all |= bit
  return all
}

/** Ends at the end of the sentence at the latest. */
function matches(hashes: Int32Array, at: number, elements: readonly Element[], position: number): boolean {
  const element = elements[position]
  if (element === undefined) return true
  const word = hashes[at] as number
  if (element.kind === 'word') {
    if (holds(element, word) && matches(hashes, at + 1, elements, position + 1)) return true
    return element.optional && matches(hashes, at, elements, position + 1)
  }
  if (element.kind === 'not') return !holds(element, word) && matches(hashes, at, elements, position + 1)
  const next = elements[position + 1]
  // Most gaps end before a word that does not come, which is told without another call.
  const needed = next?.kind === 'word' && !next.optional ? next : undefined
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const end = hashes[at + skipped] as number
    if (needed === undefined || holds(needed, end))
      if (matches(hashes, at + skipped, elements, position + 1)) return true
    if (end === END) return false
  }
  return false
}

function holds({ bits, words }: Element, word: number): boolean {
  return (bits & bitOfWord(word)) !== 0 && words.has(word)
}
