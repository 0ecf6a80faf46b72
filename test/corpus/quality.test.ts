import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { corpus, SEALED, SETS } from './corpus.ts'
import { judged } from './judge.ts'
import { score } from './score.ts'

/** What every set must go on holding. */
const GOALS = { outcome: 0.95, step: 0.95, silentPrecision: 0.97, silentRecall: 0.9 }

describe.each(SETS)('outcome, silent failure and failing step on the %s set', (set) => {
  const scores = score(judged(corpus(set)))

  it('tells the outcome', () => {
    expect(scores.outcomeF1).toBeGreaterThanOrEqual(GOALS.outcome)
  })

  it('names the failing step', () => {
    expect(scores.failingStep.f1).toBeGreaterThanOrEqual(GOALS.step)
  })

  it('finds silent failures and cries wolf rarely', () => {
    expect(scores.silentFailure.precision).toBeGreaterThanOrEqual(GOALS.silentPrecision)
    expect(scores.silentFailure.recall).toBeGreaterThanOrEqual(GOALS.silentRecall)
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
