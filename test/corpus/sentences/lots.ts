import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { ANSWER_LABELS, type AnswerSentence } from './sentence.ts'

/** Lots of labelled sentences, each from one hand that saw neither rules nor sets nor the other lots. */
export const LOTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const

/** Plain answers in English, as assistants mostly give them; written by somebody who knew the rules, so for training only. */
export const PLAIN = 'plain'

const answer = z.object({ lang: z.string(), question: z.string(), answer: z.string(), label: z.enum(ANSWER_LABELS) })
const result = z.object({ result: z.unknown(), label: z.enum(['empty', 'not_found', 'error', 'data']) })
const tool = z.object({ tool: z.string(), nature: z.enum(['reads', 'acts']) })
const turn = z.object({ user: z.string(), label: z.string() })

/** Answers of a lot, each to its question. */
export function answersOfLot(lot: string): AnswerSentence[] {
  return linesOf(lot, 'answers', answer).map(({ lang, question, answer: text, label }) => ({
    source: lot,
    language: lang,
    question,
    answer: text,
    label,
  }))
}

/** What tools returned. */
export function resultsOfLot(lot: string): z.infer<typeof result>[] {
  return linesOf(lot, 'results', result)
}

/** Names of tools, and whether they read or act. */
export function toolsOfLot(lot: string): z.infer<typeof tool>[] {
  return linesOf(lot, 'tools', tool)
}

/** What users say after an answer. */
export function turnsOfLot(lot: string): z.infer<typeof turn>[] {
  return linesOf(lot, 'turns', turn)
}

function linesOf<T>(lot: string, kind: string, shape: z.ZodType<T>): T[] {
  const file = new URL(`./lots/${lot}-${kind}.ndjson`, import.meta.url)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => shape.parse(JSON.parse(line)))
}
