import { tablesOf } from '../../../src/marks/word-table/tables.ts'
import { corpus } from '../corpus.ts'
import { judged } from '../judge.ts'
import type { CorpusSet } from '../label.ts'
import { score, type Tally } from '../score.ts'
import { judgeLot, RESULT_KINDS, resultsRight } from './exchanges.ts'
import { OPEN_SETS } from './lessons.ts'
import { LOTS } from './lots.ts'
import { trainWithout } from './train.ts'

/**
 * `npm run unseen`: the tables are trained anew without one set or lot, and asked about that one. What stands there is what to
 * expect of words that nobody has seen. A name leaves out that one alone.
 */
const [only] = process.argv.slice(2)

for (const set of OPEN_SETS) if (only === undefined || only === set) printSet(set)
for (const lot of LOTS) if (only === undefined || only === lot) printLot(lot)

function printSet(set: CorpusSet): void {
  const scores = score(judged(corpus(set), tablesOf(trainWithout(set))))
  const reasons = ['honest_empty', 'refusal', 'escalated', 'empty_result', 'not_found_result', 'tool_error'].flatMap(
    (reason) => {
      const tally = scores.reasons.get(reason)
      return tally === undefined ? [] : [`${reason} ${both(tally)}`]
    },
  )
  console.log(
    `${set}: outcome F1 ${percent(scores.outcomeF1)}, failing step F1 ${percent(scores.failingStep.f1)}, silent failure ${both(scores.silentFailure)} (precision, recall)`,
  )
  console.log(`  ${reasons.join('; ')}`)
}

function printLot(lot: string): void {
  const tables = tablesOf(trainWithout(lot))
  const { silent, right } = judgeLot(lot, tables)
  console.log(`lot ${lot}: silent failure ${both(silent)} (precision, recall)`)
  console.log(`  ${[...right].map(([kind, [yes, all]]) => `${kind} ${yes} of ${all}`).join('; ')}`)
  const results = resultsRight(lot, tables)
  if (results.size === 0) return
  console.log(
    `  results: ${RESULT_KINDS.map((kind) => `${kind} ${(results.get(kind) ?? []).join(' of ')}`).join('; ')}`,
  )
}

function both({ precision, recall }: Tally): string {
  return `${percent(precision)}, ${percent(recall)}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
