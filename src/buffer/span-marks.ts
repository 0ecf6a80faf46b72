import { type AnswerMarks, type GivenResult, type Marks, NO_MARKS, type UserMarks } from '../model/marks.ts'
import type { ItemWriter } from './packed-items.ts'
import type { SpanReader } from './span-reader.ts'
import { textHead, VARINT_BYTES } from './span-texts.ts'

/**
 * Marks inside the head of an item: one number whose bits are the flags, one whose bits tell which of the other marks are set, and then
 * those. As JSON, which they were before, they took a fifth of what encoding costs. Bits are on disk: only ever add at the end.
 */

const WORDS = 1 << 0
const QUESTION = 1 << 1
const RESULT = 1 << 2
const INTENTS = 1 << 3
const WORK_KEY = 1 << 4
const OUTPUT_PRINTS = 1 << 5
const INPUT_PRINTS = 1 << 6
const AGE = 1 << 7
const ERROR_KIND = 1 << 8
const GIVEN_RESULTS = 1 << 9
const TOKEN_LIMIT = 1 << 10
const LABEL = 1 << 11

/** Flags of the answer, of the user's words and of the step, in this order. */
const USER_SHIFT = 11
const STEP_SHIFT = 16
const ANSWER_FLAGS = (1 << USER_SHIFT) - 1
const USER_FLAGS = (1 << STEP_SHIFT) - 1 - ANSWER_FLAGS

const NUMBER_BYTES = 8

/** Writes the marks, and gives their short texts. */
export function writeMarks(to: ItemWriter, marks: Marks): string {
  const { answer, user, outputPrints, inputPrints, intents, givenResults, label } = marks
  const set =
    (answer.words.length === 0 ? 0 : WORDS) |
    (user.question === '' ? 0 : QUESTION) |
    (marks.result === '' ? 0 : RESULT) |
    (intents.length === 0 ? 0 : INTENTS) |
    (marks.workKey === '' ? 0 : WORK_KEY) |
    (outputPrints.length === 0 ? 0 : OUTPUT_PRINTS) |
    (inputPrints.length === 0 ? 0 : INPUT_PRINTS) |
    (marks.statedAgeDays === null ? 0 : AGE) |
    (marks.errorKind === '' ? 0 : ERROR_KIND) |
    (givenResults.length === 0 ? 0 : GIVEN_RESULTS) |
    (marks.tokenLimit === null ? 0 : TOKEN_LIMIT) |
    (label === null ? 0 : LABEL)
  to.varint(answerFlags(answer) | (userFlags(user) << USER_SHIFT) | (stepFlags(marks) << STEP_SHIFT))
  to.varint(set)
  if (set === 0) return ''
  let shorts = ''
  if ((set & WORDS) !== 0) shorts += writeList(to, answer.words)
  if ((set & QUESTION) !== 0) shorts += textHead(to, user.question)
  if ((set & RESULT) !== 0) shorts += textHead(to, marks.result)
  if ((set & INTENTS) !== 0) shorts += writeList(to, intents)
  if ((set & WORK_KEY) !== 0) shorts += textHead(to, marks.workKey)
  if ((set & OUTPUT_PRINTS) !== 0) writePrints(to, outputPrints)
  if ((set & INPUT_PRINTS) !== 0) writePrints(to, inputPrints)
  if ((set & AGE) !== 0) to.float(marks.statedAgeDays as number)
  if ((set & ERROR_KIND) !== 0) shorts += textHead(to, marks.errorKind)
  if ((set & GIVEN_RESULTS) !== 0) shorts += writeResults(to, givenResults)
  if ((set & TOKEN_LIMIT) !== 0) to.float(marks.tokenLimit as number)
  if (label !== null) {
    shorts += textHead(to, label.label)
    to.varint(label.confidence === null ? 0 : 1)
    if (label.confidence !== null) to.float(label.confidence)
  }
  return shorts
}

/** Bytes that the head of these marks takes at most. */
export function marksSize({ answer, intents, outputPrints, inputPrints, givenResults }: Marks): number {
  const texts = answer.words.length + intents.length + givenResults.length * 5
  const numbers = outputPrints.length + inputPrints.length + 3
  return (texts + 16) * VARINT_BYTES + numbers * NUMBER_BYTES
}

/** The marks again. */
export function readMarks(from: SpanReader): Marks {
  const flags = from.varint()
  const set = from.varint()
  const words = (set & WORDS) === 0 ? NO_MARKS.answer.words : from.texts()
  const question = (set & QUESTION) === 0 ? '' : from.text()
  return {
    result: ((set & RESULT) === 0 ? '' : from.text()) as Marks['result'],
    answer: (flags & ANSWER_FLAGS) === 0 && words.length === 0 ? NO_MARKS.answer : readAnswer(flags, words),
    user: (flags & USER_FLAGS) === 0 && question === '' ? NO_MARKS.user : readUser(flags >>> USER_SHIFT, question),
    intents: (set & INTENTS) === 0 ? NO_MARKS.intents : from.texts(),
    workKey: (set & WORK_KEY) === 0 ? '' : from.text(),
    outputPrints: (set & OUTPUT_PRINTS) === 0 ? NO_MARKS.outputPrints : readPrints(from),
    inputPrints: (set & INPUT_PRINTS) === 0 ? NO_MARKS.inputPrints : readPrints(from),
    statedAgeDays: (set & AGE) === 0 ? null : from.float(),
    errorKind: ((set & ERROR_KIND) === 0 ? '' : from.text()) as Marks['errorKind'],
    givenResults: (set & GIVEN_RESULTS) === 0 ? NO_MARKS.givenResults : readResults(from),
    tokenLimit: (set & TOKEN_LIMIT) === 0 ? null : from.float(),
    label: (set & LABEL) === 0 ? null : { label: from.text(), confidence: from.varint() === 0 ? null : from.float() },
    ...readStep(flags >>> STEP_SHIFT),
  }
}

function answerFlags(answer: AnswerMarks): number {
  return (
    (answer.present ? 1 : 0) |
    (answer.refuses ? 2 : 0) |
    (answer.admitsMissing ? 4 : 0) |
    (answer.apologises ? 8 : 0) |
    (answer.escalates ? 16 : 0) |
    (answer.statesNone ? 32 : 0) |
    (answer.affirms ? 64 : 0) |
    (answer.denies ? 128 : 0) |
    (answer.confirmsAction ? 256 : 0) |
    (answer.namesFigures ? 512 : 0) |
    (answer.reportsError ? 1024 : 0)
  )
}

function readAnswer(flags: number, words: readonly string[]): AnswerMarks {
  return {
    present: (flags & 1) !== 0,
    refuses: (flags & 2) !== 0,
    admitsMissing: (flags & 4) !== 0,
    apologises: (flags & 8) !== 0,
    escalates: (flags & 16) !== 0,
    statesNone: (flags & 32) !== 0,
    affirms: (flags & 64) !== 0,
    denies: (flags & 128) !== 0,
    confirmsAction: (flags & 256) !== 0,
    namesFigures: (flags & 512) !== 0,
    reportsError: (flags & 1024) !== 0,
    words,
  }
}

function userFlags(user: UserMarks): number {
  return (
    (user.asksForFacts ? 1 : 0) |
    (user.asksWhetherAny ? 2 : 0) |
    (user.asksYesOrNo ? 4 : 0) |
    (user.corrects ? 8 : 0) |
    (user.asksForHuman ? 16 : 0)
  )
}

function readUser(flags: number, question: string): UserMarks {
  return {
    asksForFacts: (flags & 1) !== 0,
    asksWhetherAny: (flags & 2) !== 0,
    asksYesOrNo: (flags & 4) !== 0,
    corrects: (flags & 8) !== 0,
    asksForHuman: (flags & 16) !== 0,
    question,
  }
}

function stepFlags(marks: Marks): number {
  return (
    (marks.returnsNothingByNature ? 1 : 0) |
    (marks.mayAct ? 2 : 0) |
    (marks.invalidArguments ? 4 : 0) |
    (marks.emptyIsNormal ? 8 : 0) |
    (marks.errorFromModel ? 16 : 0) |
    (marks.blocks ? 32 : 0)
  )
}

function readStep(flags: number) {
  return {
    returnsNothingByNature: (flags & 1) !== 0,
    mayAct: (flags & 2) !== 0,
    invalidArguments: (flags & 4) !== 0,
    emptyIsNormal: (flags & 8) !== 0,
    errorFromModel: (flags & 16) !== 0,
    blocks: (flags & 32) !== 0,
  }
}

function writeList(to: ItemWriter, list: readonly string[]): string {
  let shorts = ''
  to.varint(list.length)
  for (const text of list) shorts += textHead(to, text)
  return shorts
}

/** Prints are hashes of 30 bits; whatever else a number may be is kept, too. */
function writePrints(to: ItemWriter, prints: readonly number[]): void {
  const isWide = !prints.every((print) => Object.is(print >>> 0, print))
  to.varint(prints.length * 2 + (isWide ? 1 : 0))
  for (const print of prints) {
    if (isWide) to.float(print)
    else to.uint32(print)
  }
}

function readPrints(from: SpanReader): number[] {
  const packed = from.varint()
  const prints: number[] = []
  for (let left = packed >>> 1; left > 0; left -= 1) prints.push(packed % 2 === 0 ? from.uint32() : from.float())
  return prints
}

function writeResults(to: ItemWriter, results: readonly GivenResult[]): string {
  let shorts = ''
  to.varint(results.length)
  for (const { callId, toolName, result, errorKind, asUserMessage } of results) {
    shorts += textHead(to, callId)
    shorts += textHead(to, toolName)
    shorts += textHead(to, result)
    shorts += textHead(to, errorKind)
    to.varint(asUserMessage ? 1 : 0)
  }
  return shorts
}

function readResults(from: SpanReader): GivenResult[] {
  return Array.from({ length: from.varint() }, () => ({
    callId: from.text(),
    toolName: from.text(),
    result: from.text() as GivenResult['result'],
    errorKind: from.text() as GivenResult['errorKind'],
    asUserMessage: from.varint() === 1,
  }))
}
