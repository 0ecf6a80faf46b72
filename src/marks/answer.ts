import type { AnswerMarks } from '../model/marks.ts'
import { NO_MARKS } from '../model/marks.ts'
import { hasNewFigures } from './figures.ts'
import { bitOf, type Meaning } from './languages/language.ts'
import type { MeaningReader } from './meanings.ts'
import type { Whole } from './word-table/reader.ts'
import { ANSWER_HEADS } from './word-table/tables.ts'

type Head = (typeof ANSWER_HEADS)[number]

/**
 * From which log-odds on the table's word counts: chosen on sets and sentences that the table was not trained on
 * (docs/outcome.md). A refusal and a hand-over change a turn that is otherwise fine, so they must be surer.
 */
const SURE: Readonly<Record<Head, number>> = {
  lacks: 0.3,
  refuses: 1,
  handsOver: 1.3,
  none: 0.3,
  done: 0,
  asksBack: 0.5,
}
/** A known phrase counts unless the table says more surely than this that the whole means something else. */
const WITH_PHRASE: Readonly<Record<Head, number>> = {
  lacks: -6,
  refuses: -4,
  handsOver: -3,
  none: -3,
  done: -5,
  asksBack: 0,
}

/** An answer that is longer says what it lacks in words that deny, regret or decline, or the table is not asked. */
const LONG = 320
const HINTS = (['denies', 'refuses', 'admitsMissing', 'wanting', 'escalates', 'apologises', 'reportsError'] as const)
  .map(bitOf)
  .reduce((bits, bit) => bits | bit, 0)
/** Speaks for nothing, and against no phrase. */
const UNWEIGHED = new Float64Array(ANSWER_HEADS.length).fill(-1)

/** What an answer amounts to: words weighed by a trained table, and known phrases beside it. */
export function readAnswer(text: string, question: string, reader: MeaningReader): AnswerMarks {
  if (text.trim() === '') return NO_MARKS.answer
  const found = reader.readAnswer(text)
  const own = reader.readOwn(text)
  const namesFigures = hasNewFigures(text, question)
  const isWeighed = text.length <= LONG || (found & HINTS) !== 0
  const odds = isWeighed ? reader.tables.answer.read(text, question, wholeOf(text, namesFigures)) : UNWEIGHED
  const oddsOf = (head: Head): number => odds[ANSWER_HEADS.indexOf(head)] as number
  const has = (bits: number, meaning: Meaning): boolean => (bits & bitOf(meaning)) !== 0
  const says = (head: Head, ...meanings: readonly Meaning[]): boolean =>
    oddsOf(head) > SURE[head] ||
    (oddsOf(head) > WITH_PHRASE[head] && meanings.some((meaning) => has(found, meaning))) ||
    meanings.some((meaning) => has(own, meaning))
  const refuses = says('refuses', 'refuses')
  // "No flags on file" states a fact rather than a lack.
  const states = oddsOf('none') > Math.max(SURE.none, oddsOf('lacks')) && !has(found, 'admitsMissing')
  // The table takes a refusal for a lack too; where a phrase refuses, only a phrase of a lack stands against it.
  const lacks = refuses ? has(found | own, 'admitsMissing') : says('lacks', 'admitsMissing', 'wanting')
  const admitsMissing =
    (lacks && !states && oddsOf('refuses') <= SURE.refuses) || (oddsOf('asksBack') > SURE.asksBack && !namesFigures)
  const escalates = says('handsOver', 'escalates')
  const marks = {
    present: true,
    refuses,
    admitsMissing,
    apologises: has(found, 'apologises'),
    escalates,
    statesNone: says('none', 'statesNone'),
    affirms: has(found, 'affirms'),
    denies: has(found, 'denies'),
    reportsError: has(found, 'reportsError'),
    confirmsAction: says('done', 'confirmsAction'),
    namesFigures,
  }
  const told: Head | null = refuses ? 'refuses' : escalates ? 'handsOver' : admitsMissing ? 'lacks' : null
  const words = told === null ? [] : reader.tables.answer.wordsFor(text, question, ANSWER_HEADS.indexOf(told))
  return { ...marks, words }
}

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
