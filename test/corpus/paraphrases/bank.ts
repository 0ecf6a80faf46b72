import { markSettings, markSpan } from '../../../src/marks/index.ts'
import type { Tables } from '../../../src/marks/word-table/tables.ts'
import type { Interaction } from '../../../src/model/interaction.ts'
import { deriveOne } from '../../builders/derive.ts'
import { type SpanInput, span } from '../../builders/span.ts'
import { ENGLISH_BANK } from './english.ts'
import { LATER } from './later.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { OTHER_BANKS } from './other-languages.ts'
import { UNSEEN } from './unseen.ts'

/** One sentence, what it means, and whether rules may be tuned on it. */
export interface Paraphrase {
  readonly kind: Kind
  readonly language: string
  /** Kept for checking: never looked at while rules are tuned. */
  readonly kept: boolean
  readonly question: string
  readonly tool: string
  readonly text: string
}

/**
 * - `honest` after null, an empty list or "not found", `unreachable` after an error text: the answer owns up;
 * - `refusal`, `escalation`, `sorry`, `data`: an answer without a tool; the last two are plain successes;
 * - `none`: the empty list is the right answer; `invented`: after null it is not;
 * - `corrects`, `human`, `neutral`: what a user says.
 */
export type Kind =
  | 'honest'
  | 'unreachable'
  | 'refusal'
  | 'escalation'
  | 'none'
  | 'invented'
  | 'sorry'
  | 'data'
  | 'corrects'
  | 'human'
  | 'neutral'

const QUESTION = 'What is the status of order 4711?'

/** Every sentence of the bank. */
export const BANK: readonly Paraphrase[] = [
  ...read('en', ENGLISH_BANK),
  ...[...Object.entries(OTHER_BANKS), ...Object.entries(LOOK_ALIKES)].flatMap(([language, lines]) =>
    read(language, lines),
  ),
  ...[LATER, UNSEEN].flatMap((lines) => read('mul', lines)).map((one) => ({ ...one, kept: false })),
]

function read(language: string, lines: string): Paraphrase[] {
  const seen = new Map<string, number>()
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [kind, rest] = [line.slice(0, line.indexOf(':')) as Kind, line.slice(line.indexOf(':') + 1).trim()]
      const index = seen.get(kind) ?? 0
      seen.set(kind, index + 1)
      const parts = rest.split(' | ')
      const text = (parts.at(-1) ?? '').replaceAll('\\n', '\n')
      const [question = QUESTION, tool = 'get_order_status'] = parts.length === 3 ? parts : []
      return { kind, language, kept: index % 2 === 1, question, tool, text }
    })
}

const MARKS = markSettings.parse({})

/** What the rules make of it, as `outcome reason`, or of a user's words; `''` where it is what it should be. */
export function mistakenFor(one: Paraphrase): string {
  switch (one.kind) {
    case 'honest': {
      const said = [null, '[]', 'No results found'].map((result) => verdict(one, result))
      return said.every((text) => text === 'partial honest_empty') ? '' : said.join(', ')
    }
    case 'unreachable': {
      const { silentFailure } = turn(one, '{"error":"connection refused"}')
      return silentFailure ? 'silent' : ''
    }
    case 'refusal':
      return unless('failure refusal', verdict(one))
    case 'escalation':
      return unless('partial escalated', verdict(one))
    case 'none':
      return unless('success ', verdict(one, '[]'))
    case 'invented': {
      const said = [null, '{"results":[]}', 'No results found'].filter((result) => !turn(one, result).silentFailure)
      return said.length === 0 ? '' : said.map((result) => `${result}: ${verdict(one, result)}`).join(', ')
    }
    case 'sorry':
    case 'data':
      return unless('success ', verdict(one))
    default: {
      const { corrects, asksForHuman } = markSpan(span({ kind: 'llm', userText: one.text }), MARKS).marks.user
      const said = [corrects ? 'corrects' : '', asksForHuman ? 'human' : ''].filter((word) => word !== '')
      return unless(one.kind === 'neutral' ? '' : one.kind, said.join(' ')) && (said.join(' ') || 'neutral')
    }
  }
}

function unless(wanted: string, said: string): string {
  return said === wanted ? '' : said
}

function verdict(one: Paraphrase, result?: string | null): string {
  const { outcome, failureReason } = turn(one, result)
  return `${outcome} ${failureReason}`
}

/** The verdict on an agent that answers `text`, after a tool gave `result`; no tool where that is undefined. */
export function turn(
  { question, tool, text }: Pick<Paraphrase, 'question' | 'tool' | 'text'>,
  result?: string | null,
  tables?: Tables,
): Interaction {
  const build = (input: SpanInput) => markSpan(span(input), MARKS, tables)
  const llm = { kind: 'llm', parent: 'root', userText: question } as const
  const spans = [
    build({ id: 'root', kind: 'agent', agentName: 'desk', userText: question, answerText: text, end: 900 }),
    build({
      ...llm,
      id: 'b',
      input: `${question} ...`,
      answerText: text,
      start: 500,
      end: 600,
      finishReasons: ['stop'],
    }),
  ]
  if (result !== undefined)
    spans.push(
      build({
        ...llm,
        id: 'a',
        input: question,
        start: 10,
        end: 90,
        toolRequests: [{ id: 'c', name: tool, arguments: '{}' }],
      }),
      build({
        id: 't',
        parent: 'root',
        kind: 'tool',
        toolName: tool,
        toolArguments: '{}',
        toolResult: result ?? 'null',
        sources: { toolResult: 'gen_ai.tool.call.result' },
        start: 100,
        end: 200,
      }),
    )
  return deriveOne(spans)
}

/** Right and asked, of the tuned and of the kept sentences, by kind. */
export function bankScores(): Map<Kind, { tuned: [number, number]; kept: [number, number] }> {
  const scores = new Map<Kind, { tuned: [number, number]; kept: [number, number] }>()
  for (const one of BANK) {
    const score = scores.get(one.kind) ?? { tuned: [0, 0], kept: [0, 0] }
    scores.set(one.kind, score)
    const part = one.kept ? score.kept : score.tuned
    part[1]++
    if (mistakenFor(one) === '') part[0]++
  }
  return scores
}
