import type { UserMarks } from '../model/marks.ts'
import { NO_MARKS } from '../model/marks.ts'
import { bitOf } from './languages/language.ts'
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

const WANTS_DEED = USER_HEADS.indexOf('wantsDeed')
const [ANY, CORRECTS, HUMAN] = (['asksWhetherAny', 'corrects', 'asksForHuman'] as const).map((meaning) => ({
  at: USER_HEADS.indexOf(meaning),
  bit: bitOf(meaning),
})) as [Rule, Rule, Rule]
const FACTS = bitOf('asksForFacts')
const YES_OR_NO = bitOf('asksYesOrNo')

/** Where a head's odds stand, and the bit of the phrases beside it. */
interface Rule {
  readonly at: number
  readonly bit: number
}

/** `own` are phrases of the settings, which always count. */
function says({ at, bit }: Rule, odds: Float64Array, found: number, own: number): boolean {
  const said = odds[at] as number
  return said > SURE || (own & bit) !== 0 || ((found & bit) !== 0 && said > WITH_PHRASE)
}

/** What the user wants, and what the user says of an earlier answer. */
export function readUser(text: string, reader: MeaningReader): UserMarks {
  if (text === '') return NO_MARKS.user
  const found = reader.read(text, 'user')
  const own = reader.readOwn(text)
  const odds = text.length > LONG ? UNWEIGHED : reader.tables.user.read(text, '', wholeOf(text))
  const asks = (found & FACTS) !== 0 || (isAsked(text) && !REQUEST.test(text))
  const deed = odds[WANTS_DEED] as number
  const asksForHuman = says(HUMAN, odds, found, own)
  // The table was taught one meaning for each text, and who corrects and asks for a person stood for the latter.
  const correctsToo = asksForHuman && (found & CORRECTS.bit) !== 0
  return {
    asksForFacts: (own & FACTS) !== 0 || (asks ? deed <= SURE : deed <= WITH_PHRASE),
    asksYesOrNo: ((found | own) & YES_OR_NO) !== 0,
    asksWhetherAny: says(ANY, odds, found, own),
    corrects: correctsToo || says(CORRECTS, odds, found, own),
    asksForHuman,
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
