import { parseArgs } from 'node:util'
import { captureTruths } from './captures.ts'
import { corpus, SEALED, SETS } from './corpus.ts'
import { judged } from './judge.ts'
import type { CorpusSet } from './label.ts'
import { BANK, bankScores, mistakenFor } from './paraphrases/bank.ts'
import { type Judged, misses, type Scores, score, type Tally } from './score.ts'

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'all' },
    list: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    bank: { type: 'boolean', default: false },
  },
})

if (values.bank) {
  printBank()
  process.exit(0)
}
const wanted = values.half
if (values.list && (wanted === 'all' || [...SEALED].some((set) => set === wanted))) {
  console.error(
    'Single traces of sealed sets are not listed, so that nobody tunes on them; name an open one, as in --half dev --list.',
  )
  process.exit(2)
}
const sets = wanted === 'all' ? SETS : SETS.filter((set) => set === wanted)
if (sets.length === 0) {
  console.error(`--half is "${wanted}"; use ${SETS.join(', ')} or all.`)
  process.exit(2)
}

const report: Record<string, object> = {}
for (const set of sets) {
  const results = judged(corpus(set))
  if (values.json) report[set] = figures(score(results))
  else print(set, results)
  if (values.list) list(results)
}
const captures = captureTruths()
if (values.json)
  console.log(JSON.stringify({ ...report, captures: { met: captures.met, asked: captures.asked } }, null, 2))
else {
  console.log(`\n== captures: ${captures.met} of ${captures.asked} truths met`)
  for (const line of captures.misses) console.log(`   ${line}`)
}

function print(set: CorpusSet, results: readonly Judged[]): void {
  const scores = score(results)
  console.log(
    `\n== ${set}: ${scores.traces} traces, ${percent(scores.allRight)} right in outcome, silent failure and step`,
  )
  row('', 'precision', 'recall', 'F1', 'traces')
  row('outcome (macro)', '', '', percent(scores.outcomeF1), String(scores.traces))
  for (const [name, tally] of Object.entries(scores.outcome)) tallyRow(`  ${name}`, tally)
  tallyRow('silent failure', scores.silentFailure)
  tallyRow('failing step', scores.failingStep)
  tallyRow('cascade', scores.cascade)
  console.log('-- per reason')
  for (const [name, tally] of [...scores.reasons].sort()) tallyRow(`  ${name}`, tally)
  groups('per convention', results, (one) => one.trace.convention)
  groups('per language', results, (one) => one.trace.language)
  groups('per hard negative', results, (one) => one.trace.label.hard || '(none)')
}

/** The bank of paraphrases: figures of both parts, misses only of the part that rules may be tuned on. */
function printBank(): void {
  const all = { tuned: [0, 0], kept: [0, 0] }
  console.log('\n== paraphrases: right of those tuned on, right of those kept for checking')
  for (const [kind, { tuned, kept }] of bankScores()) {
    console.log(`  ${kind.padEnd(14)}${tuned.join(' of ').padStart(12)}${kept.join(' of ').padStart(12)}`)
    for (const at of [0, 1]) {
      all.tuned[at] = (all.tuned[at] ?? 0) + (tuned[at] ?? 0)
      all.kept[at] = (all.kept[at] ?? 0) + (kept[at] ?? 0)
    }
  }
  console.log(`  ${'all'.padEnd(14)}${all.tuned.join(' of ').padStart(12)}${all.kept.join(' of ').padStart(12)}`)
  if (!values.list) return
  for (const one of BANK) {
    const said = one.kept ? '' : mistakenFor(one)
    if (said !== '') console.log(`[${one.language} ${one.kind}] ${one.text.replaceAll('\n', ' ')} -> ${said}`)
  }
}

function groups(title: string, results: readonly Judged[], key: (one: Judged) => string): void {
  console.log(`-- ${title} (all right; outcome right; silent failure F1, failing step F1; traces)`)
  for (const [name, members] of [...Map.groupBy(results, key)].sort()) {
    const scores = score(members)
    row(
      `  ${name}`,
      percent(scores.allRight),
      percent(scores.outcomeRight),
      `${percent(scores.silentFailure.f1)} ${percent(scores.failingStep.f1)}`,
      String(scores.traces),
    )
  }
}

function list(results: readonly Judged[]): void {
  for (const one of results) {
    const wrong = misses(one)
    if (wrong.length === 0) continue
    const { label, convention, language, id } = one.trace
    const { said } = one
    console.log(`\n${id} [${convention}, ${language}] wrong: ${wrong.join(', ')}`)
    console.log(
      `  true: ${label.outcome} ${label.reason} step=${label.failingStep} silent=${label.silentFailure} chain=${label.cascade.join('>')}`,
    )
    console.log(
      said === null
        ? '  said: no interaction'
        : `  said: ${said.outcome} ${said.failureReason} step=${said.failureStep} silent=${said.silentFailure} chain=${said.failureChain.join('>')}`,
    )
    for (const evidence of said?.evidence ?? []) console.log(`    ${evidence.rule}: ${evidence.note}`)
    console.log(`  in: ${said?.inputText.slice(0, 160) ?? ''}\n  out: ${said?.outputText.slice(0, 200) ?? ''}`)
  }
}

function figures(scores: Scores): object {
  const of = ({ precision, recall, f1, count }: Tally) => ({ precision, recall, f1, count })
  return {
    traces: scores.traces,
    allRight: scores.allRight,
    outcomeF1: scores.outcomeF1,
    outcome: Object.fromEntries(Object.entries(scores.outcome).map(([name, tally]) => [name, of(tally)])),
    silentFailure: of(scores.silentFailure),
    failingStep: of(scores.failingStep),
    cascade: of(scores.cascade),
    reasons: Object.fromEntries([...scores.reasons].sort().map(([name, tally]) => [name, of(tally)])),
  }
}

function tallyRow(name: string, tally: Tally): void {
  row(name, percent(tally.precision), percent(tally.recall), percent(tally.f1), String(tally.count))
}

function row(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(11)).join(' '))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
