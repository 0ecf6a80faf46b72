import type { UserMarks } from '../model/marks.ts'
import { NO_MARKS } from '../model/marks.ts'
import { bitOf, type Meaning } from './languages/language.ts'
import type { MeaningReader } from './meanings.ts'
import { sampleHash } from './prints.ts'
import type { Whole } from './word-table/reader.ts'
import { USER_HEADS } from './word-table/tables.ts'

/** From which log-odds on the table's word counts, and until where it counts beside a known phrase. */
const SURE = 1
const WITH_PHRASE = -1.5
/** Who corrects, asks for a person or wants a thing done is brief: longer texts are read by their phrases alone. */
const LONG = 400
/** Speaks for nothing, and against no phrase. */
const UNWEIGHED = new Float64Array(USER_HEADS.length)

/** What the user wants, and what the user says of an earlier answer. */
export function readUser(text: string, reader: MeaningReader): UserMarks {
  if (text === '') return NO_MARKS.user
  const found = reader.readUser(text)
  const own = reader.readOwn(text)
  const odds = text.length > LONG ? UNWEIGHED : reader.tables.user.read(text, '', wholeOf(text))
  const oddsOf = (head: (typeof USER_HEADS)[number]): number => odds[USER_HEADS.indexOf(head)] as number
  const has = (bits: number, meaning: Meaning) => (bits & bitOf(meaning)) !== 0
  const says = (head: Exclude<(typeof USER_HEADS)[number], 'wantsDeed'>): boolean =>
    has(own, head) || oddsOf(head) > SURE || (has(found, head) && oddsOf(head) > WITH_PHRASE)
  const asks = has(found, 'asksForFacts') || (isAsked(text) && !REQUEST.test(text))
  return {
    asksForFacts: has(own, 'asksForFacts') || (asks ? oddsOf('wantsDeed') <= SURE : oddsOf('wantsDeed') <= WITH_PHRASE),
    asksYesOrNo: has(found, 'asksYesOrNo') || has(own, 'asksYesOrNo'),
    asksWhetherAny: says('asksWhetherAny'),
    corrects: says('corrects'),
    asksForHuman: says('asksForHuman'),
    question: sampleHash(text.trim()),
  }
}

/** What the table is told of the whole: does it ask. */
export function wholeOf(text: string): Whole {
  return [[0, isAsked(text) ? 1 : 0]]
}

/** Faster than one expression: engines look for a single character by the vector. */
function isAsked(text: string): boolean {
  return text.includes('?') || text.includes('？')
}

/** A question that is a polite order. */
const REQUEST =
  /\b(?:(?:can|could|would|will) you|please|kannst|könntest|können sie|könnten sie|puedes|podrías|puede|peux-tu|pouvez|pourriez|pode|poderia|puoi|potresti|può|kun je|kunt u|kunnen jullie|kunnen we|wil je|wilt u|könnt ihr|würden sie|würdest du|podéis|podrían|pueden|podem|vocês podem|potete|potreste|può|bitte|por favor|per favore|s'il (?:te|vous)|alsjeblieft)|可以|请|請|ください|もらえ|いただけ|कृपया/i
