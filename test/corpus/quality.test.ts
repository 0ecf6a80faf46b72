import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { corpus } from './corpus.ts'
import { judged } from './judge.ts'
import { score } from './score.ts'

describe('outcome, silent failure and failing step on the half that no rule was tuned on', () => {
  const scores = score(judged(corpus('test')))

  it('tells the outcome', () => {
    expect(scores.outcomeF1).toBeGreaterThanOrEqual(0.95)
  })

  it('names the failing step', () => {
    expect(scores.failingStep.f1).toBeGreaterThanOrEqual(0.95)
  })

  it('finds silent failures and cries wolf rarely', () => {
    // The goal is 0.97, which is not reached yet (docs/outcome.md says where it goes wrong): this holds what is.
    expect(scores.silentFailure.precision).toBeGreaterThanOrEqual(0.94)
    expect(scores.silentFailure.recall).toBeGreaterThanOrEqual(0.9)
  })
})

describe('npm run quality', () => {
  it('refuses to list single traces of the test half', () => {
    const script = fileURLToPath(new URL('./quality.ts', import.meta.url))
    for (const half of ['test', 'both']) {
      const run = spawnSync(process.execPath, [script, '--half', half, '--list'], { encoding: 'utf8' })
      expect(run.status).toBe(2)
      expect(run.stderr).toContain('nobody tunes on them')
      expect(run.stdout).toBe('')
    }
  })
})
