import { wholeOf as wholeAnswer } from '../../../src/marks/answer.ts'
import { hasNewFigures } from '../../../src/marks/figures.ts'
import { wholeOf as wholeResult } from '../../../src/marks/result-words.ts'
import { spokenName } from '../../../src/marks/tool-nature.ts'
import { wholeOf as wholeUser } from '../../../src/marks/user.ts'
import { materialOf, SEALED, SETS } from '../corpus.ts'
import type { CorpusSet } from '../label.ts'
import { BANK, type Kind } from '../paraphrases/bank.ts'
import { Random } from '../random.ts'
import { draw, fill } from '../values.ts'
import { answersOf } from './from-sets.ts'
import { answersOfLot, LOTS, PLAIN, resultsOfLot, toolsOfLot, turnsOfLot } from './lots.ts'
import type { AnswerLabel, AnswerSentence } from './sentence.ts'
import { dressed, talkLines, talkWithout } from './talk.ts'
import type { Lesson } from './train-table.ts'

/** Sets that may be learned from. */
export const OPEN_SETS: readonly CorpusSet[] = SETS.filter((set) => !SEALED.has(set))

/** Where lessons come from: open sets, lots of sentences and the bank of paraphrases. */
export const SOURCES: readonly string[] = [...OPEN_SETS, ...LOTS, 'bank']

/** A sentence that somebody wrote for itself teaches more than one of the many that a template fills. */
const WRITTEN = 4

const LABEL_OF_KIND: Readonly<Partial<Record<Kind, AnswerLabel>>> = {
  honest: 'nothing_found',
  unreachable: 'could_not',
  refusal: 'refuses',
  escalation: 'hands_over',
  none: 'no_data_ok',
  invented: 'answers',
  sorry: 'answers',
  data: 'answers',
}

/** All labelled answers that may be learned from; of the bank not those kept for checking. */
export function allAnswers(): AnswerSentence[] {
  return [
    ...OPEN_SETS.flatMap(answersOf),
    ...[...LOTS, PLAIN].flatMap(answersOfLot),
    ...BANK.filter(({ kept }) => !kept).flatMap(({ kind, language, question, text }) => {
      const label = LABEL_OF_KIND[kind]
      return label === undefined ? [] : [{ source: 'bank', language, question, answer: text, label }]
    }),
  ]
}

/** By the heads of the answer table: lacks, refuses, handsOver, none, done, asksBack; -1 where a label says nothing of it. */
export const ANSWER_TARGETS: Readonly<Record<AnswerLabel, readonly number[]>> = {
  nothing_found: [1, 0, 0, 0, 0, 0],
  could_not: [1, 0, 0, 0, 0, 0],
  partly: [1, 0, 0, 0, 0, 0],
  asks_back: [-1, 0, 0, 0, 0, 1],
  refuses: [1, 1, -1, 0, 0, 0],
  hands_over: [-1, -1, 1, 0, 0, 0],
  answers: [0, 0, 0, 0, 0, 0],
  answers_denial: [0, 0, 0, 0, 0, 0],
  done: [0, 0, 0, -1, 1, 0],
  no_data_ok: [-1, 0, 0, 1, 0, 0],
}

/** How many answers are learned a second time, with small talk around. */
const DRESSED = 0.8
/** What a line of small talk that stands alone teaches. */
const TALK = 2
const SAYS_NOTHING = [0, 0, 0, 0, 0, -1]

/**
 * Answers as lessons, most of them a second time with small talk around, and small talk alone. `left` is a set whose small talk is
 * not used.
 */
export function answerLessons(answers: readonly AnswerSentence[], left: string | null = null): Lesson[] {
  const random = new Random(7)
  const talks = talkWithout(left)
  const lessons = answers.flatMap((sentence) => {
    const { question, answer, label, language, source } = sentence
    const lesson = (text: string): Lesson => ({
      text,
      question,
      whole: wholeAnswer(text, hasNewFigures(text, question)),
      targets: ANSWER_TARGETS[label],
      weight: isSet(source) ? 1 : WRITTEN,
      source,
    })
    const talk = talks.get(language)
    return talk !== undefined && random.chance(DRESSED)
      ? [lesson(answer), lesson(dressed(answer, talk, random))]
      : [lesson(answer)]
  })
  const questions = answers.filter(({ source }) => !isSet(source)).map(({ question }) => question)
  for (const text of talkLines(talks, random))
    lessons.push({
      text,
      question: random.pick(questions),
      whole: [],
      targets: SAYS_NOTHING,
      weight: TALK,
      source: 'talk',
    })
  return lessons
}

function isSet(source: string): boolean {
  return OPEN_SETS.some((set) => set === source)
}

/** A result in words: nothing in it, an error, or data. */
export interface ResultSentence {
  readonly source: string
  readonly text: string
  readonly label: 'lacks' | 'fails' | 'data'
}

/** All labelled results in words that may be learned from. */
export function allResults(): ResultSentence[] {
  const found: ResultSentence[] = []
  const add = (source: string, value: unknown, label: ResultSentence['label']) => {
    for (const text of textsIn(value)) found.push({ source, text, label })
  }
  for (const set of OPEN_SETS) {
    const { faults, packs, format, seed } = materialOf(set)
    const random = new Random(seed)
    for (const value of [...faults.notFounds, ...faults.empties]) add(set, value, 'lacks')
    for (const value of faults.errorTexts) add(set, value, 'fails')
    for (const [, message] of [...faults.toolErrors, ...faults.timeouts]) add(set, message, 'fails')
    for (const { lookups, zeros, noisy, knowledge, chats } of packs) {
      for (const lookup of [...lookups, ...zeros, ...noisy]) add(set, draw(lookup.data, random, format).data, 'data')
      for (const text of [...knowledge.documents, ...knowledge.tell, ...chats.map(({ tell }) => tell)])
        add(set, text, 'data')
    }
  }
  for (const lot of LOTS) {
    for (const { result, label } of resultsOfLot(lot)) {
      const texts = textsIn(result)
      if (label === 'data') add(lot, texts, 'data')
      else if (texts.length === 1) add(lot, texts, label === 'error' ? 'fails' : 'lacks')
    }
  }
  const seen = new Set<string>()
  return found.filter(({ source, text }) => text.length <= 300 && !seen.has(source + text) && seen.add(source + text))
}

/** Results as lessons. */
export function resultLessons(results: readonly ResultSentence[]): Lesson[] {
  return results.map(({ source, text, label }) => ({
    text,
    question: '',
    whole: wholeResult(text),
    targets: [label === 'lacks' ? 1 : 0, label === 'fails' ? 1 : 0],
    weight: isSet(source) ? 1 : 2,
    source,
  }))
}

/** Texts of several words inside a result. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  if (typeof value !== 'string') return []
  const text = value.trim()
  if (/^[[{"]/.test(text)) {
    try {
      return textsIn(JSON.parse(text))
    } catch {
      // Text that only begins like JSON.
    }
  }
  return /\p{L}{2,}\P{L}+\p{L}{2,}|[\u3040-\u9fff]{3,}/u.test(text) ? [text] : []
}

/** Something a user says. */
export interface UserSentence {
  readonly source: string
  readonly text: string
  readonly label: keyof typeof USER_TARGETS
}

/** By the heads of the user table: wantsDeed, asksWhetherAny, corrects, asksForHuman. */
export const USER_TARGETS = {
  deed: [1, 0, 0, 0],
  any: [0, 1, 0, 0],
  facts: [0, 0, 0, 0],
  corrects: [-1, -1, 1, 0],
  human: [-1, -1, 0, 1],
  other: [-1, -1, 0, 0],
} as const

const LABEL_OF_ANSWER: Readonly<Partial<Record<AnswerLabel, UserSentence['label']>>> = {
  done: 'deed',
  answers: 'facts',
  answers_denial: 'facts',
  no_data_ok: 'any',
}

/** All labelled words of users that may be learned from: the questions of sets and lots, and what follows an answer. */
export function allUserWords(): UserSentence[] {
  const found: UserSentence[] = []
  const add = (source: string, text: string, label: UserSentence['label']) => found.push({ source, text, label })
  for (const set of OPEN_SETS) {
    const { packs, format, seed } = materialOf(set)
    const random = new Random(seed)
    for (const { actions, checks, lookups, zeros, noisy, knowledge, chats } of packs) {
      for (const { ask, args } of actions)
        for (const text of ask) add(set, fill(text, draw(args, random, format).facts), 'deed')
      for (const { ask, args } of checks)
        for (const text of ask) add(set, fill(text, draw(args, random, format).facts), 'any')
      for (const { ask, args, data } of [...lookups, ...zeros, ...noisy]) {
        for (const text of ask)
          add(set, fill(text, { ...draw(data, random, format).facts, ...draw(args, random, format).facts }), 'facts')
      }
      for (const text of [...knowledge.ask, ...chats.map(({ ask }) => ask)]) add(set, text, 'facts')
    }
  }
  for (const lot of [...LOTS, PLAIN]) {
    for (const { question, label } of answersOfLot(lot)) {
      const kind = LABEL_OF_ANSWER[label]
      if (kind !== undefined) add(lot, question, kind)
    }
  }
  for (const lot of LOTS) {
    for (const { user, label } of turnsOfLot(lot))
      add(lot, user, label === 'corrects' ? 'corrects' : label === 'wants_human' ? 'human' : 'other')
  }
  for (const { kind, text, kept } of BANK)
    if (!kept && (kind === 'corrects' || kind === 'human' || kind === 'neutral'))
      add('bank', text, kind === 'neutral' ? 'other' : kind)
  return found
}

/** Words of users as lessons. */
export function userLessons(users: readonly UserSentence[]): Lesson[] {
  return users.map(({ source, text, label }) => ({
    text,
    question: '',
    whole: wholeUser(text),
    targets: USER_TARGETS[label],
    weight: isSet(source) ? 1 : 2,
    source,
  }))
}

/** A tool's name, and whether it acts. */
export interface ToolName {
  readonly source: string
  readonly tool: string
  readonly acts: boolean
}

/** All names of tools that may be learned from. */
export function allTools(): ToolName[] {
  const found: ToolName[] = []
  for (const source of OPEN_SETS) {
    for (const { lookups, zeros, noisy, actions, checks } of materialOf(source).packs) {
      for (const { tool } of [...lookups, ...zeros, ...noisy, ...checks]) found.push({ source, tool, acts: false })
      for (const { tool } of actions) found.push({ source, tool, acts: true })
    }
  }
  for (const source of LOTS) {
    for (const { tool, nature } of toolsOfLot(source)) found.push({ source, tool, acts: nature === 'acts' })
  }
  const seen = new Set<string>()
  return found.filter(({ source, tool }) => !seen.has(`${source} ${tool}`) && seen.add(`${source} ${tool}`))
}

/** Names of tools as lessons; each name counts as a source, for a word of two names is common. */
export function toolLessons(tools: readonly ToolName[]): Lesson[] {
  return tools.map(({ source, tool, acts }) => ({
    text: spokenName(tool),
    question: '',
    whole: [],
    targets: [acts ? 1 : 0],
    weight: 1,
    source: `${source} ${tool}`,
  }))
}
