import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { corpus, SEALED, SETS } from './corpus.ts'
import { judged } from './judge.ts'
import type { CorpusSet } from './label.ts'
import { score } from './score.ts'

/** What every set must go on holding: the goals, and of a sealed set, where they are not all reached, what was reached. */
const GOALS = { outcome: 0.95, step: 0.95, silentPrecision: 0.97, silentRecall: 0.9 }
const REACHED: Partial<Record<CorpusSet, typeof GOALS>> = {}

/** Sealed sets that nobody has measured yet, so that there is nothing to hold them to. */
const UNMEASURED: ReadonlySet<CorpusSet> = new Set(['sixth', 'seventh'])
const MEASURED = SETS.filter((set) => !UNMEASURED.has(set))

describe.each(MEASURED)('outcome, silent failure and failing step on the %s set', (set) => {
  const scores = score(judged(corpus(set)))
  const floor = REACHED[set] ?? GOALS

  it('tells the outcome', () => {
    expect(scores.outcomeF1).toBeGreaterThanOrEqual(floor.outcome)
  })

  it('names the failing step', () => {
    expect(scores.failingStep.f1).toBeGreaterThanOrEqual(floor.step)
  })

  it('finds silent failures and cries wolf rarely', () => {
    expect(scores.silentFailure.precision).toBeGreaterThanOrEqual(floor.silentPrecision)
    expect(scores.silentFailure.recall).toBeGreaterThanOrEqual(floor.silentRecall)
  })
})

describe('npm run quality', () => {
  it('refuses to list single traces of sealed sets', () => {
    const script = fileURLToPath(new URL('./quality.ts', import.meta.url))
    for (const set of [...SEALED, 'all']) {
      const run = spawnSync(process.execPath, [script, '--half', set, '--list'], { encoding: 'utf8' })
      expect(run.status).toBe(2)
      expect(run.stderr).toContain('nobody tunes on them')
      expect(run.stdout).toBe('')
    }
  })
})
