import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { corpus, SETS } from './corpus.ts'
import { judged } from './judge.ts'
import { score } from './score.ts'

// On `test` these floors are the goal; on the open sets they only show that nothing was lost.
describe.each(SETS)('outcome, silent failure and failing step on the %s set', (set) => {
  const scores = score(judged(corpus(set)))

  it('tells the outcome', () => {
    expect(scores.outcomeF1).toBeGreaterThanOrEqual(0.95)
  })

  it('names the failing step', () => {
    expect(scores.failingStep.f1).toBeGreaterThanOrEqual(0.95)
  })

  it('finds silent failures and cries wolf rarely', () => {
    expect(scores.silentFailure.precision).toBeGreaterThanOrEqual(0.97)
    expect(scores.silentFailure.recall).toBeGreaterThanOrEqual(0.9)
  })
})

describe('npm run quality', () => {
  it('refuses to list single traces of sealed sets', () => {
    const script = fileURLToPath(new URL('./quality.ts', import.meta.url))
    for (const set of ['test', 'all']) {
      const run = spawnSync(process.execPath, [script, '--half', set, '--list'], { encoding: 'utf8' })
      expect(run.status).toBe(2)
      expect(run.stderr).toContain('nobody tunes on them')
      expect(run.stdout).toBe('')
    }
  })
})
