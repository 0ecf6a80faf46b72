import type { AnswerMarks } from '../model/marks.ts'
import { NO_MARKS } from '../model/marks.ts'
import { hasNewFigures } from './figures.ts'
import { bitOf, type Meaning } from './languages/language.ts'
import type { MeaningReader } from './meanings.ts'
import type { Whole } from './word-table/reader.ts'
import { ANSWER_HEADS } from './word-table/tables.ts'

type Head = (typeof ANSWER_HEADS)[number]

/** How a head of the table and the phrases beside it decide. */
interface Rule {
  /** Where the head's odds stand. */
  readonly at: number
  /**
   * From which log-odds on the table's words count by themselves: chosen on sets and sentences that the table was not trained on
   * (docs/outcome.md). A refusal and a hand-over change a turn that is otherwise fine, so they must be surer.
   */
  readonly sure: number
  /** A known phrase counts unless the table says more surely than this that the whole means something else. */
  readonly withPhrase: number
  /** The bits of the phrases. */
  readonly phrases: number
}

const LACKS = ruleOf('lacks', 0.1, -2, 'admitsMissing', 'wanting')
const REFUSES = ruleOf('refuses', 0.5, -2, 'refuses')
const HANDS_OVER = ruleOf('handsOver', 0.8, -2, 'escalates')
const STATES_NONE = ruleOf('none', -0.5, -2, 'statesNone')
const DONE = ruleOf('done', -1.5, -5, 'confirmsAction')
const ASKS_BACK = ruleOf('asksBack', -1.2, 0)

function ruleOf(head: Head, sure: number, withPhrase: number, ...phrases: readonly Meaning[]): Rule {
  return { at: ANSWER_HEADS.indexOf(head), sure, withPhrase, phrases: bitsOf(phrases) }
}

function bitsOf(meanings: readonly Meaning[]): number {
  return meanings.map(bitOf).reduce((bits, bit) => bits | bit, 0)
}

/** `own` are phrases of the settings, which always count. */
function says(rule: Rule, odds: Float64Array, found: number, own: number): boolean {
  return isSaid(rule, odds[rule.at] as number, found, own)
}

function isSaid({ sure, withPhrase, phrases }: Rule, said: number, found: number, own: number): boolean {
  return said > sure || (own & phrases) !== 0 || ((found & phrases) !== 0 && !(said <= withPhrase))
}

/** An answer that is longer says what it lacks in words that deny, regret or decline, or the table is not asked. */
const LONG = 320
const HINTS = bitsOf(['denies', 'refuses', 'admitsMissing', 'wanting', 'escalates', 'apologises', 'reportsError'])
/** Speaks for nothing and against no phrase, whatever the thresholds: no comparison with it is true. */
const UNWEIGHED = new Float64Array(ANSWER_HEADS.length).fill(Number.NaN)

const ADMITS = bitOf('admitsMissing')
const APOLOGISES = bitOf('apologises')
const AFFIRMS = bitOf('affirms')
const DENIES = bitOf('denies')
const REPORTS_ERROR = bitOf('reportsError')

/** What an answer amounts to: words weighed by a trained table, and known phrases beside it. */
export function readAnswer(text: string, question: string, reader: MeaningReader): AnswerMarks {
  if (text.trim() === '') return NO_MARKS.answer
  const found = reader.readAnswer(text)
  const own = reader.readOwn(text)
  const namesFigures = hasNewFigures(text, question)
  const isWeighed = text.length <= LONG || (found & HINTS) !== 0
  const odds = isWeighed ? reader.tables.answer.read(text, question, wholeOf(text, namesFigures)) : UNWEIGHED
  const declines = declining(odds)
  const escalates = says(HANDS_OVER, odds, found, own)
  // Who cannot do it and calls somebody who can hands over.
  const handsOver = escalates && (odds[HANDS_OVER.at] as number) > declines
  const refuses = !handsOver && isSaid(REFUSES, declines, found, own)
  // The table takes a refusal for a lack too; where a phrase refuses, only a phrase of a lack stands against it.
  const lacks = refuses ? ((found | own) & ADMITS) !== 0 : says(LACKS, odds, found, own)
  const sureOfNone = Math.max(STATES_NONE.sure, odds[LACKS.at] as number)
  // "No flags on file" states a fact rather than a lack.
  const statesFact = (odds[STATES_NONE.at] as number) > sureOfNone && (found & ADMITS) === 0
  const admitsMissing =
    (lacks && !statesFact && !(declines > REFUSES.sure)) || (!namesFigures && says(ASKS_BACK, odds, found, own))
  const told = refuses ? REFUSES : escalates ? HANDS_OVER : admitsMissing ? LACKS : null
  return {
    present: true,
    refuses,
    admitsMissing,
    apologises: (found & APOLOGISES) !== 0,
    escalates,
    statesNone: says(STATES_NONE, odds, found, own),
    affirms: (found & AFFIRMS) !== 0,
    denies: (found & DENIES) !== 0,
    reportsError: (found & REPORTS_ERROR) !== 0,
    confirmsAction: says(DONE, odds, found, own),
    namesFigures,
    words: told === null ? NO_WORDS : reader.tables.answer.wordsFor(text, question, told.at),
  }
}

/** Who declines leaves the user without it, so a lack speaks for a refusal that is hardly one by its own words. */
function declining(odds: Float64Array): number {
  return (odds[REFUSES.at] as number) + Math.min(Math.max(odds[LACKS.at] as number, 0), MOST_LACK) * OF_LACK
}

const MOST_LACK = 4
const OF_LACK = 0.5

const NO_WORDS: readonly string[] = []

const SENTENCE = /[.!?。！？।]\s*/

/** What the table is told of the whole answer: does it end with a question, does it name figures, how many sentences it has. */
export function wholeOf(text: string, namesFigures: boolean): Whole {
  const head = text.length > 600 ? text.slice(0, 600) : text
  return [
    [0, /[?？]\s*$/.test(text.slice(-8)) ? 1 : 0],
    [1, namesFigures ? 1 : 0],
    [2, Math.min(head.split(SENTENCE).length, 5)],
  ]
}
