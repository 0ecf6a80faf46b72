import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMeanings } from '../../src/marks/find-meanings.ts'
import { compilePhrases } from '../../src/marks/phrases.ts'
import { hashWord, readWords, SENTENCE_END } from '../../src/marks/words.ts'

const WORDS = ['i', 'we', 'could', 'not', 'find', 'your', 'order', 'no', 'issues', 'sorry', 'größe', 'खेद']
const LONGEST_GAP = 5

/** The notation of phrases as its description says it, without hashes, bits or tables. */
function stands(phrase: string, sentence: readonly string[]): boolean {
  const atStart = phrase.startsWith('^')
  const signs = phrase.replace('^', '').trim().split(/\s+/)
  return sentence.some((_, from) => (from === 0 || !atStart) && fits(signs, sentence, from))
}

function fits([sign, ...rest]: readonly string[], sentence: readonly string[], at: number): boolean {
  if (sign === undefined) return true
  if (sign === '..')
    return Array.from({ length: LONGEST_GAP + 1 }, (_, skipped) => at + skipped).some(
      (next) => next <= sentence.length && fits(rest, sentence, next),
    )
  const words = sign.replace(/^!|\?$/g, '').split('|')
  const isOne = words.includes(sentence[at] ?? '')
  if (sign.startsWith('!')) return !isOne && fits(rest, sentence, at)
  return (isOne && fits(rest, sentence, at + 1)) || (sign.endsWith('?') && fits(rest, sentence, at))
}

const oneOf = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join('|'))
const sign = fc.oneof(
  oneOf,
  oneOf.map((words) => `${words}?`),
  oneOf.map((words) => `!${words}`),
  fc.constant('..'),
)
const phrase = fc
  .tuple(fc.boolean(), oneOf, fc.array(sign, { maxLength: 4 }))
  .map(([atStart, first, rest]) => [...(atStart ? ['^'] : []), first, ...rest].join(' '))
const sentence = fc.array(fc.constantFrom(...WORDS, 'quite', 'other', 'words'), { maxLength: 9 })

describe('phrases', () => {
  it('stand where their notation says, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(phrase, { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.array(sentence, { maxLength: 3 }),
        (meanings, sentences) => {
          const text = sentences.map((words) => words.join(' ')).join('. ')
          const book = compilePhrases(meanings)
          const found = findMeanings(readWords(text, 0, text.length), book)
          const expected = meanings.map((phrases) =>
            phrases.some((one) => sentences.some((words) => stands(one, words))),
          )
          expect(meanings.map((_, index) => (found & (1 << index)) !== 0)).toEqual(expected)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('skip up to five words at a gap, and none of another sentence', () => {
    const book = compilePhrases([['could .. find']])
    const found = (text: string) => findMeanings(readWords(text, 0, text.length), book)
    expect(found('we could one two three four five find it')).toBe(1)
    expect(found('we could one two three four five six find it')).toBe(0)
    expect(found('we could one. Find it')).toBe(0)
  })

  it('are found in a part of a text as in that part alone, after longer and shorter texts', () => {
    const book = compilePhrases([['could not find'], ['^ no']])
    const text = 'No. We could not find it. '
    expect(findMeanings(readWords('word '.repeat(400), 0, 2_000), book)).toBe(0)
    expect(findMeanings(readWords(text, 0, text.length), book)).toBe(3)
    expect(findMeanings(readWords(text, 4, text.length), book)).toBe(1)
    expect(findMeanings(readWords(text, 4, 12), book)).toBe(0)
  })
})

describe('words', () => {
  const read = (text: string) => {
    const { hashes, count } = readWords(text, 0, text.length)
    expect([hashes[0], hashes[count + 1]]).toEqual([SENTENCE_END, SENTENCE_END])
    return [...hashes.subarray(1, count + 1)]
  }

  it('are the same in any case, with or without accents and apostrophes', () => {
    expect(read("COULDN'T Désolé")).toEqual([hashWord('couldnt'), hashWord('desole')])
    expect(read('couldn\u2019t de\u0301sole\u0301')).toEqual([hashWord('couldnt'), hashWord('desole')])
  })

  it('end at blanks and signs, sentences at full stops that end something', () => {
    expect(read('v2.1 api.example (no). Yes\u3002')).toEqual(
      ['v2', '1', 'api', 'example', 'no', '', 'yes', ''].map((word) => (word === '' ? SENTENCE_END : hashWord(word))),
    )
    expect(read('end.')).toEqual([hashWord('end'), SENTENCE_END])
    expect(read('')).toEqual([])
  })

  it('are read alike from every kind of string an engine has', () => {
    const parts = ['We could not find it', ' anywhere, sorry', ' \u2013 \u0916\u0947\u0926 \u6CE8\u6587']
    for (const text of parts) {
      const twoBytes = `\u0916 ${text}`.slice(2)
      const joined = text.slice(0, 7) + text.slice(7)
      expect(read(twoBytes)).toEqual(read(text))
      expect(read(joined)).toEqual(read(text))
    }
  })
})
