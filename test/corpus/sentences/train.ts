import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DENIALS } from '../../../src/marks/languages/denials.ts'
import type { TableSource } from '../../../src/marks/word-table/table.ts'
import {
  ANSWER_HEADS,
  RESULT_HEADS,
  type Tables,
  TOOL_HEADS,
  USER_HEADS,
} from '../../../src/marks/word-table/tables.ts'
import {
  allAnswers,
  allResults,
  allTools,
  allUserWords,
  answerLessons,
  resultLessons,
  toolLessons,
  userLessons,
} from './lessons.ts'
import { trainTable } from './train-table.ts'

/** Trains all tables on every source but the one that is left out. */
export function trainWithout(left: string | null): Record<keyof Tables, TableSource> {
  return {
    answer: trainAnswer(left),
    ...trainRest(left),
  }
}

/** The tables of results, of what users say and of names of tools; likewise. */
function trainRest(left: string | null): Record<'result' | 'user' | 'tool', TableSource> {
  const rest = <T extends { readonly source: string }>(all: readonly T[]) => all.filter(({ source }) => source !== left)
  return {
    result: trainTable(resultLessons(rest(allResults())), {
      heads: RESULT_HEADS,
      denies: DENIALS,
      features: 5_000,
      leastTexts: 2,
      leastSources: 2,
      leftOut: 0.25,
    }),
    user: trainTable(userLessons(rest(allUserWords())), {
      heads: USER_HEADS,
      denies: DENIALS,
      features: 4_000,
      leastTexts: 3,
      leastSources: 2,
      leftOut: 0.25,
    }),
    tool: trainTable(toolLessons(rest(allTools())), {
      heads: TOOL_HEADS,
      denies: DENIALS,
      features: 4_000,
      leastTexts: 2,
      leastSources: 2,
      leftOut: 0.25,
    }),
  }
}

/** The table of answers, trained on every source but the one that is left out. */
export function trainAnswer(left: string | null): TableSource {
  const answers = allAnswers().filter(({ source }) => source !== left)
  return trainTable(answerLessons(answers, left), {
    heads: ANSWER_HEADS,
    denies: DENIALS,
    features: 12_000,
    leastTexts: 3,
    leastSources: 3,
    leftOut: 0.5,
  })
}

/** A fingerprint of all that the tables are trained on. */
export function lessonsMark(): string {
  const hash = createHash('sha256')
  for (const lessons of [
    answerLessons(allAnswers()),
    resultLessons(allResults()),
    userLessons(allUserWords()),
    toolLessons(allTools()),
  ])
    hash.update(JSON.stringify(lessons))
  return hash.digest('hex').slice(0, 16)
}

/** The text of the file that ships. */
function trainedModule(tables: Readonly<Record<string, TableSource>>): string {
  const quoted = (text: string) => `'${text}'`
  const entries = Object.entries(tables).map(
    ([name, { heads, bias, words, stems, features }]) => `  ${name}: {
    heads: [${heads.map(quoted).join(', ')}],
    bias: [${bias.join(', ')}],
    words:
      ${quoted(words)},
    stems:
      ${quoted(stems)},
    features:
      ${quoted(features)},
  },`,
  )
  return `import type { TableSource } from './table.ts'

/**
 * Made by \`npm run train\` from the open sets of the corpus, its labelled sentences and its bank of paraphrases (docs/corpus.md);
 * not to be changed by hand. A test fails when what it was made from has changed: lessons ${lessonsMark()}.
 */
export const TRAINED = {
${entries.join('\n')}
} satisfies Readonly<Record<string, TableSource>>
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../../../src/marks/word-table/trained.ts', import.meta.url)
  writeFileSync(target, trainedModule(trainWithout(null)))
}
