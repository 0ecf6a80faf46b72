import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tablesOf } from '../../../src/marks/word-table/tables.ts'
import { corpus } from '../corpus.ts'
import { judged } from '../judge.ts'
import { misses, score } from '../score.ts'
import { judgeLot } from './exchanges.ts'
import { OPEN_SETS } from './lessons.ts'
import { LOTS } from './lots.ts'
import { trainWithout } from './train.ts'

const only = process.env.ONLY?.split(',')
const tablesFor = (held: string) => {
  const file = `/tmp/words-left-${held}.json`
  if (!existsSync(file) || process.env.RETRAIN) writeFileSync(file, JSON.stringify(trainWithout(held)))
  return tablesOf(JSON.parse(readFileSync(file, 'utf8')))
}
const pc = (x: number) => (100 * x).toFixed(1)
for (const held of OPEN_SETS) {
  if (only && !only.includes(held)) continue
  const tables = tablesFor(held)
  const results = judged(corpus(held), tables)
  const s = score(results)
  const r = (n: string) => {
    const t = s.reasons.get(n)
    return t ? `${n} ${pc(t.precision)}/${pc(t.recall)}` : ''
  }
  console.log(
    held.padEnd(7),
    'outF1',
    pc(s.outcomeF1),
    'step',
    pc(s.failingStep.f1),
    'silent',
    pc(s.silentFailure.precision),
    pc(s.silentFailure.recall),
    '|',
    ['honest_empty', 'refusal', 'escalated', 'empty_result', 'not_found_result', 'tool_error', 'invalid_arguments']
      .map(r)
      .join(' '),
  )
  if (process.env.LIST)
    for (const one of results) {
      const w = misses(one)
      if (w.length && process.env.DBG) judged([one.trace], tables)
      if (w.length)
        console.log(
          `${one.trace.id} ${one.trace.language} true ${one.trace.label.outcome} ${one.trace.label.reason} | said ${one.said?.outcome} ${one.said?.failureReason} ${one.said?.failureStep} | ${one.said?.inputText.slice(0, 120)} | ${one.said?.outputText.slice(0, 260).replaceAll('\n', ' ')}`,
        )
    }
}
for (const held of LOTS) {
  if (only && !only.includes(held)) continue
  const { silent, right } = judgeLot(held, tablesFor(held))
  console.log(
    held.padEnd(6),
    'silent',
    pc(silent.precision),
    pc(silent.recall),
    '|',
    [...right].map(([k, [a, b]]) => `${k} ${pc(a / b)}`).join(', '),
  )
}
