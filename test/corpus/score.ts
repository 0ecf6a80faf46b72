import type { Interaction } from '../../src/model/interaction.ts'
import type { LabelledTrace } from './label.ts'

/** True and false positives and false negatives of one question. */
export class Tally {
  right = 0
  wrong = 0
  missed = 0

  /** `expected` and `said` as sets of answers; none means "no". */
  add(expected: readonly string[], said: readonly string[]): void {
    for (const answer of said) {
      if (expected.includes(answer)) this.right++
      else this.wrong++
    }
    for (const answer of expected) if (!said.includes(answer)) this.missed++
  }

  get precision(): number {
    return this.right + this.wrong === 0 ? 1 : this.right / (this.right + this.wrong)
  }

  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed)
  }

  get f1(): number {
    const sum = this.precision + this.recall
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum
  }

  get count(): number {
    return this.right + this.missed
  }
}

/** What the rules said of one trace; `null` where they derived no interaction at all. */
export interface Judged {
  readonly trace: LabelledTrace
  readonly said: Interaction | null
}

/** Names of the questions on which a trace was judged wrongly; empty when all is right. */
export function misses({ trace, said }: Judged): string[] {
  const { label } = trace
  if (said === null) return ['interaction']
  const wrong: string[] = []
  if (outcomeSaid({ trace, said }) !== label.outcome) wrong.push('outcome')
  if (reasonSaid({ trace, said }) !== label.reason) wrong.push('reason')
  if (said.silentFailure !== label.silentFailure) wrong.push('silent failure')
  if (stepSaid({ trace, said }) !== label.failingStep) wrong.push('failing step')
  if (cascadeSaid({ trace, said }).toSorted().join() !== label.cascade.toSorted().join()) wrong.push('cascade')
  return wrong
}

/** What was said, or the label where what was said is just as right. */
export function outcomeSaid({ trace, said }: Judged): string {
  const { outcome, alsoRight } = trace.label
  if (said === null) return 'none'
  return alsoRight.outcomes.includes(said.outcome) ? outcome : said.outcome
}

export function reasonSaid({ trace, said }: Judged): string {
  const { reason, alsoRight } = trace.label
  if (said === null) return 'none'
  return alsoRight.reasons.includes(said.failureReason) ? reason : said.failureReason
}

export function stepSaid({ trace, said }: Judged): string {
  const { failingStep, alsoRight } = trace.label
  const step = said?.failureStep ?? ''
  return alsoRight.steps.includes(step) ? failingStep : step
}

/** The cascade without the root cause and without names that may stand there or not. */
export function cascadeSaid({ trace, said }: Judged): string[] {
  const { cascade, alsoRight } = trace.label
  return [...new Set(said?.failureChain.slice(1) ?? [])].filter(
    (name) => cascade.includes(name) || !alsoRight.cascade.includes(name),
  )
}

const OUTCOMES = ['success', 'partial', 'failure', 'unknown'] as const

/** All figures of a set of judged traces. */
export interface Scores {
  readonly traces: number
  readonly outcome: Readonly<Record<(typeof OUTCOMES)[number], Tally>>
  /** Share of traces with the right outcome. */
  readonly outcomeRight: number
  /** Mean of the F1 of the four outcomes. */
  readonly outcomeF1: number
  readonly silentFailure: Tally
  readonly failingStep: Tally
  readonly cascade: Tally
  readonly reasons: ReadonlyMap<string, Tally>
  /** Share of traces on which outcome, silent failure and failing step are all right. */
  readonly allRight: number
}

export function score(judged: readonly Judged[]): Scores {
  const outcome = { success: new Tally(), partial: new Tally(), failure: new Tally(), unknown: new Tally() }
  const silentFailure = new Tally()
  const failingStep = new Tally()
  const cascade = new Tally()
  const reasons = new Map<string, Tally>()
  let right = 0
  let outcomeRight = 0
  const yes = (value: boolean) => (value ? ['yes'] : [])
  const only = (value: string, wanted = value) => (value !== '' && value === wanted ? [value] : [])
  for (const one of judged) {
    const { label } = one.trace
    const said = outcomeSaid(one)
    if (said === label.outcome) outcomeRight++
    for (const name of OUTCOMES) outcome[name].add(only(label.outcome, name), only(said, name))
    silentFailure.add(yes(label.silentFailure), yes(one.said?.silentFailure ?? false))
    failingStep.add(only(label.failingStep), only(stepSaid(one)))
    cascade.add(label.cascade, cascadeSaid(one))
    for (const reason of new Set([label.reason, reasonSaid(one)])) {
      if (reason === '') continue
      const tally = reasons.get(reason) ?? new Tally()
      reasons.set(reason, tally)
      tally.add(only(label.reason, reason), only(reasonSaid(one), reason))
    }
    const wrong = misses(one)
    if (!wrong.some((name) => ['interaction', 'outcome', 'silent failure', 'failing step'].includes(name))) right++
  }
  const asked = OUTCOMES.map((name) => outcome[name]).filter((tally) => tally.count + tally.wrong > 0)
  return {
    traces: judged.length,
    outcome,
    outcomeF1: asked.reduce((sum, tally) => sum + tally.f1, 0) / Math.max(1, asked.length),
    outcomeRight: judged.length === 0 ? 1 : outcomeRight / judged.length,
    silentFailure,
    failingStep,
    cascade,
    reasons,
    allRight: judged.length === 0 ? 1 : right / judged.length,
  }
}
