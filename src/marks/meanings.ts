import { findMeanings } from './find-meanings.ts'
import { IDLE_HINTS, OTHER_HINTS, withoutIdleDenials } from './idle-words.ts'
import { DENSE_LANGUAGES, SPACED_LANGUAGES } from './languages/index.ts'
import { bitOf, type Language, MEANINGS, type Meaning } from './languages/language.ts'
import { compilePhrases } from './phrases.ts'
import { UNITS as SHARED_UNITS, unitsOf } from './units.ts'
import { shippedTables, type Tables } from './word-table/tables.ts'
import { readWords } from './words.ts'

/** A constant of this module, see there. */
const UNITS = SHARED_UNITS

/** Finds what a text means, in every language at once. */
export interface MeaningReader {
  /**
   * The bits (see `bitOf`) of the wanted meanings that stand in the text. Long texts are read at both ends only:
   * refusals and admissions stand at the beginning, hand-overs and apologies at the end.
   */
  read(text: string, wanted: Reading): number
  /** The same of an answer, without its idle denials (`idle-words.ts`). */
  readAnswer(text: string): number
  /** The bits of the phrases that the settings add, whatever the text is; 0 where they add none. */
  readOwn(text: string): number
  /** What weighs words where no phrase speaks. */
  readonly tables: Tables
  /** See `lowDocumentScore` in the settings. */
  readonly lowDocumentScore: number
}

/** Groups of meanings that are looked for together. */
export type Reading = 'answer' | 'user' | 'result'

const GROUPS: Readonly<Record<Reading, readonly Meaning[]>> = {
  answer: [
    'affirms',
    'refuses',
    'admitsMissing',
    'wanting',
    'statesNone',
    'apologises',
    'escalates',
    'reportsError',
    'confirmsAction',
    'denies',
  ],
  user: ['asksForFacts', 'asksWhetherAny', 'asksYesOrNo', 'corrects', 'asksForHuman'],
  result: ['notFound', 'failed'],
}

/** So many characters of a text are searched for the phrases of the settings. */
const OWN = 600

/** How many characters of head and tail are read. Corrections and calls for a person are said at once. */
const LENGTHS: Readonly<Record<Reading, readonly [head: number, tail: number]>> = {
  answer: [320, 120],
  user: [160, 80],
  result: [240, 0],
}

/** The bit of {@link IDLE_HINTS}, above all others. */
const IDLE_HINT = 1 << MEANINGS.length
const HINTS = compilePhrases([IDLE_HINTS])
/** An idle denial that reaches into what is read of an answer may have its hint as far outside of it. */
const HINT_AFTER_HEAD = 64
const HINT_BEFORE_TAIL = 170
/** A word that the border cuts is read whole on one of its sides. */
const LONGEST_HINT = 20

/** Compiles the built-in languages with the phrases of the settings; once per configuration. */
export function createMeaningReader(
  extra: Partial<Record<Meaning, readonly string[]>>,
  lowDocumentScore: number,
  tables: Tables = shippedTables(),
): MeaningReader {
  const books = mapGroups((meanings, ofAnswer) =>
    compilePhrases([
      ...MEANINGS.map((m) => (meanings.includes(m) ? phrasesOf(SPACED_LANGUAGES, m, extra[m]) : [])),
      ofAnswer ? IDLE_HINTS : [],
    ]),
  )
  const dense = mapGroups((meanings) =>
    meanings.map((m) => ({ bit: bitOf(m), pattern: fragments(DENSE_LANGUAGES.flatMap((l) => l[m])) })),
  )
  const own = Object.values(extra).some((phrases) => phrases.length > 0)
    ? compilePhrases(MEANINGS.map((meaning) => extra[meaning] ?? []))
    : null
  const read = (text: string, wanted: Reading) => {
    const [head, tail] = LENGTHS[wanted]
    const long = text.length > head + tail
    const end = long ? head : text.length
    const found = findMeanings(readWords(text, 0, end), books[wanted]) | readDense(text, end, dense[wanted])
    return long ? found | findMeanings(readWords(text, text.length - tail, text.length), books[wanted]) : found
  }
  return {
    lowDocumentScore,
    tables,
    readOwn: (text) => (own === null ? 0 : findMeanings(readWords(text, 0, Math.min(text.length, OWN)), own)),
    read,
    readAnswer: (text) => {
      const found = read(text, 'answer')
      // Where nothing was found, there is nothing to take back.
      if ((found & ~IDLE_HINT) === 0) return found
      if ((found & IDLE_HINT) === 0 && !OTHER_HINTS.test(text) && !hasHintBesides(text)) return found
      const rest = withoutIdleDenials(text)
      return rest === text ? found : read(rest, 'answer')
    },
  }
}

/** Looking for idle denials costs as much as all other reading, so it is done only where something hints at them. */
function hasHintBesides(text: string): boolean {
  const [head, tail] = LENGTHS.answer
  const tailAt = text.length - tail
  if (tailAt <= head) return false
  const from = head - LONGEST_HINT
  const before = Math.max(from, tailAt - HINT_BEFORE_TAIL)
  return (
    findMeanings(readWords(text, from, head + HINT_AFTER_HEAD), HINTS) !== 0 ||
    findMeanings(readWords(text, before, tailAt + LONGEST_HINT), HINTS) !== 0
  )
}

function readDense(text: string, end: number, patterns: readonly { bit: number; pattern: RegExp }[]): number {
  if (!isDense(text, end)) return 0
  const part = text.slice(0, end)
  let found = 0
  for (const { bit, pattern } of patterns) if (pattern.test(part)) found |= bit
  return found
}

/** Kana or CJK ideographs: a few samples tell, since such a text holds little else. */
function isDense(text: string, end: number): boolean {
  const at = unitsOf(text, 0, end)
  const step = Math.max(1, end >> 5)
  for (let index = 0; index < end; index += step) {
    const code = UNITS[at + index] as number
    if (code >= 0x3040 && code <= 0x9fff) return true
  }
  return false
}

function phrasesOf(languages: readonly Language[], meaning: Meaning, extra: readonly string[] = []): string[] {
  return [...languages.flatMap((language) => language[meaning]), ...extra]
}

function fragments(list: readonly string[]): RegExp {
  return new RegExp(list.map((fragment) => fragment.replaceAll('..', '.{0,14}')).join('|'))
}

/** Only an answer says that something is missing. */
function mapGroups<T>(make: (meanings: readonly Meaning[], ofAnswer: boolean) => T): Record<Reading, T> {
  return { answer: make(GROUPS.answer, true), user: make(GROUPS.user, false), result: make(GROUPS.result, false) }
}
