import { DENSE_LANGUAGES, SPACED_LANGUAGES } from './languages/index.ts'
import { bitOf, type Language, MEANINGS, type Meaning } from './languages/language.ts'
import { compilePhrases, findMeanings, type PhraseBook } from './phrases.ts'
import { readWords } from './words.ts'

/** Finds what a text means, in every language at once. */
export interface MeaningReader {
  /**
   * The bits (see `bitOf`) of the wanted meanings that stand in the text. Long texts are read at both ends only:
   * refusals and admissions stand at the beginning, hand-overs and apologies at the end.
   */
  read(text: string, wanted: Reading): number
}

/** Groups of meanings that are looked for together. */
export type Reading = 'answer' | 'user' | 'result'

const GROUPS: Readonly<Record<Reading, readonly Meaning[]>> = {
  answer: ['refuses', 'admitsMissing', 'statesNone', 'apologises', 'escalates', 'reportsError'],
  user: ['corrects', 'asksForHuman'],
  result: ['notFound', 'failed'],
}

const HEAD_LENGTH = 900
const TAIL_LENGTH = 500
/** Kana, CJK ideographs. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/

/** Compiles the built-in languages with the phrases of the settings; once per configuration. */
export function createMeaningReader(extra: Partial<Record<Meaning, readonly string[]>>): MeaningReader {
  const books = mapGroups((meanings) =>
    compilePhrases(MEANINGS.map((m) => (meanings.includes(m) ? phrasesOf(SPACED_LANGUAGES, m, extra[m]) : []))),
  )
  const dense = mapGroups((meanings) =>
    meanings.map((m) => ({ bit: bitOf(m), pattern: fragments(DENSE_LANGUAGES.flatMap((l) => l[m])) })),
  )
  return {
    read(text, wanted) {
      const head = readPart(text.length > HEAD_LENGTH + TAIL_LENGTH ? text.slice(0, HEAD_LENGTH) : text, books[wanted])
      const tail = text.length > HEAD_LENGTH + TAIL_LENGTH ? readPart(text.slice(-TAIL_LENGTH), books[wanted]) : 0
      return head | tail | readDense(text, dense[wanted])
    },
  }
}

function readPart(text: string, book: PhraseBook): number {
  return findMeanings(readWords(text, text.length), book)
}

function readDense(text: string, patterns: readonly { bit: number; pattern: RegExp }[]): number {
  const part = text.length > HEAD_LENGTH ? text.slice(0, HEAD_LENGTH) : text
  if (!DENSE.test(part)) return 0
  let found = 0
  for (const { bit, pattern } of patterns) if (pattern.test(part)) found |= bit
  return found
}

function phrasesOf(languages: readonly Language[], meaning: Meaning, extra: readonly string[] = []): string[] {
  return [...languages.flatMap((language) => language[meaning]), ...extra]
}

function fragments(list: readonly string[]): RegExp {
  return new RegExp(list.map((fragment) => fragment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'))
}

function mapGroups<T>(make: (meanings: readonly Meaning[]) => T): Record<Reading, T> {
  return { answer: make(GROUPS.answer), user: make(GROUPS.user), result: make(GROUPS.result) }
}
