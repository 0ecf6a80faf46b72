import { markSettings } from '../../../src/marks/index.ts'
import { createMeaningReader } from '../../../src/marks/meanings.ts'
import { readResult } from '../../../src/marks/result.ts'
import type { Tables } from '../../../src/marks/word-table/tables.ts'
import type { Interaction } from '../../../src/model/interaction.ts'
import { turn } from '../paraphrases/bank.ts'
import { Random } from '../random.ts'
import { Tally } from '../score.ts'
import { answersOfLot, resultsOfLot, toolsOfLot } from './lots.ts'
import type { AnswerLabel, AnswerSentence } from './sentence.ts'

/** How well a lot's sentences are judged when they are put into turns: a question, a tool that gave nothing, and the answer. */
export interface ExchangeScores {
  /** A made-up answer after nothing is one. */
  readonly silent: Tally
  /** By what the answer does: turns judged rightly, and all. */
  readonly right: ReadonlyMap<string, readonly [right: number, all: number]>
}

const NOTHING = [null, '[]', '{"results":[]}'] as const

/** What a turn should come to; null where the sentence fits no such turn. */
const WANTED: Readonly<Record<AnswerLabel, (said: Interaction) => boolean>> = {
  nothing_found: ({ outcome }) => outcome === 'partial',
  could_not: ({ outcome }) => outcome === 'partial',
  partly: ({ outcome }) => outcome === 'partial',
  asks_back: ({ outcome }) => outcome === 'partial' || outcome === 'success',
  refuses: ({ failureReason }) => failureReason === 'refusal',
  hands_over: ({ failureReason }) => failureReason === 'escalated',
  answers: ({ silentFailure }) => silentFailure,
  answers_denial: ({ outcome }) => outcome === 'success',
  done: ({ outcome }) => outcome === 'success',
  no_data_ok: ({ outcome }) => outcome === 'success' || outcome === 'partial',
}

/** A lot without names of tools borrows those of this one. */
const SPARE_TOOLS = 'one'

/** What a user says without a tool: a refusal, a hand-over, an answer in words of denial. */
const WITHOUT_TOOL: ReadonlySet<AnswerLabel> = new Set(['refuses', 'hands_over', 'answers_denial'])

/**
 * Puts every sentence of a lot into a turn. Made-up and honest answers, and those that say "none", follow a tool of the lot that
 * reads and gave nothing; what was done follows one that acts; the rest follows no tool.
 */
export function judgeLot(lot: string, tables: Tables): ExchangeScores {
  const random = new Random(51)
  const own = toolsOfLot(lot)
  const tools = own.length > 0 ? own : toolsOfLot(SPARE_TOOLS)
  const reading = tools.filter(({ nature }) => nature === 'reads').map(({ tool }) => tool)
  const acting = tools.filter(({ nature }) => nature === 'acts').map(({ tool }) => tool)
  const silent = new Tally()
  const right = new Map<string, [number, number]>()
  const count = (kind: string, isRight: boolean) => {
    const known = right.get(kind) ?? [0, 0]
    right.set(kind, known)
    known[1]++
    if (isRight) known[0]++
  }
  for (const sentence of answersOfLot(lot)) {
    const { label } = sentence
    if (WITHOUT_TOOL.has(label)) {
      count(label, WANTED[label](said(sentence, 'none', undefined, tables)))
      continue
    }
    const tool = random.pick(label === 'done' ? acting : reading)
    const verdict = said(sentence, tool, random.pick(NOTHING), tables)
    count(label, WANTED[label](verdict))
    silent.add(label === 'answers' ? ['yes'] : [], verdict.silentFailure ? ['yes'] : [])
    if (label === 'answers') count('answers, no tool', said(sentence, tool, undefined, tables).outcome === 'success')
  }
  return { silent, right }
}

/** What a result amounts to, as the lots say it. */
export const RESULT_KINDS = ['empty', 'not_found', 'error', 'data'] as const

const NO_DATA: ReadonlySet<string> = new Set(['null', 'empty', 'not_found'])

/** How many results of a lot are read rightly, by what they amount to; nothing and "not found" may be taken for each other. */
export function resultsRight(lot: string, tables: Tables): Map<string, [right: number, all: number]> {
  const reader = createMeaningReader({}, markSettings.parse({}).lowDocumentScore, tables)
  const right = new Map<string, [number, number]>()
  for (const { result, label } of resultsOfLot(lot)) {
    const mark = readResult(typeof result === 'string' ? result : JSON.stringify(result), '', reader)
    const isRight = label === 'data' ? mark === '' : label === 'error' ? mark === 'error_text' : NO_DATA.has(mark)
    const known = right.get(label) ?? [0, 0]
    right.set(label, known)
    known[1]++
    if (isRight) known[0]++
  }
  return right
}

function said(
  { question, answer }: AnswerSentence,
  tool: string,
  result: string | null | undefined,
  tables: Tables,
): Interaction {
  return turn({ question, tool, text: answer }, result, tables)
}
