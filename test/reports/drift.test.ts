import { describe, expect, test } from 'vitest'
import { drift } from '../../src/reports/drift.ts'
import type { ReportRow } from '../../src/reports/report.ts'
import { randomFrom } from './population.ts'

// What the view would give, from populations in which the truth is known: no engine is needed for the statistics.

const VERSIONS = ['v1', 'v2', 'v3', 'v4', 'v5']
const WEEKS = 8
const PARAMETERS = drift.parameters.parse({ from: '2026-01-05', to: '2026-03-01' })
const CONTEXT = { projectId: 'p', now: Date.parse('2026-03-02T00:00:00Z') }

function weekOf(index: number): string {
  return new Date(Date.parse('2026-01-05T00:00:00Z') + index * 7 * 86_400_000).toISOString().slice(0, 10)
}

/** Weekly sums of interactions that fail at `rate(version, week)` and are scored around 0.8. */
function population(seed: number, rate: (version: string, week: number) => number): ReportRow[] {
  const random = randomFrom(seed)
  return VERSIONS.flatMap((version) =>
    Array.from({ length: WEEKS }, (_, week): ReportRow => {
      const interactions = 300
      let failures = 0
      const scores: number[] = []
      for (let n = 0; n < interactions; n++) {
        if (random() < rate(version, week)) failures++
        if (n % 3 === 0) scores.push(0.6 + 0.4 * random())
      }
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
      const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0)
      return {
        week: weekOf(week),
        model_name: 'm',
        prompt: 'p',
        version,
        interactions,
        failures,
        scored: scores.length,
        score: mean,
        score_variance: squares / (scores.length - 1),
        cost_per_interaction: 0.001,
        duration_p50: 1000,
        duration_p95: 2000,
      }
    }),
  )
}

function ask(rows: readonly ReportRow[]): { rows: readonly ReportRow[]; sentence: string } {
  const finished = drift.finish?.(rows, PARAMETERS, CONTEXT) ?? []
  return { rows: finished, sentence: drift.sentence(finished, PARAMETERS) }
}

describe('drift', () => {
  test('where nothing changed, hardly any answer names anything', () => {
    const SEEDS = 400
    let named = 0
    let uncorrected = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { rows, sentence } = ask(population(seed, () => 0.1))
      if (rows.some((row) => row.drifting !== '')) named++
      if (rows.some((row) => row.p_value !== null && Number(row.p_value) < 0.05)) uncorrected++
      if (rows.every((row) => row.drifting === '')) {
        expect(sentence).toMatch(
          /^In the week of 2026-02-23, \d+\.\d % of interactions failed, no clear change against/,
        )
        expect(sentence).toMatch(/No model and prompt version became clearly worse while it stayed the same\.$/)
      }
    }
    // 42 comparisons at 5 %: without correction nearly every answer would name something.
    expect(uncorrected / SEEDS).toBeGreaterThan(0.7)
    // 5 % of 400 has a standard deviation of 1.1 points.
    expect(named / SEEDS).toBeLessThan(0.08)
  })

  test('a week that is worse is named, and so is the version that made it so', () => {
    let found = 0
    const SEEDS = 50
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { rows, sentence } = ask(population(seed, (version, week) => (version === 'v3' && week >= 4 ? 0.25 : 0.1)))
      const worse = rows.filter((row) => row.drifting === 'worse')
      if (worse.some((row) => row.week === weekOf(4) && row.prompt_version === 'v3')) found++
      if (worse.length > 0) expect(sentence).toContain('m p v3 in the week of 2026-02-02')
    }
    expect(found / SEEDS).toBeGreaterThan(0.9)
  })

  test('all versions together are compared too, so that a change of version shows', () => {
    const { rows, sentence } = ask([
      ...population(3, () => 0.1).filter((row) => row.version === 'v1' && String(row.week) < weekOf(4)),
      ...population(4, () => 0.3).filter((row) => row.version === 'v2' && String(row.week) >= weekOf(4)),
    ])
    expect(rows.filter((row) => row.drifting === 'worse').map((row) => [row.model, row.week])).toEqual([
      ['(all)', weekOf(4)],
    ])
    expect(sentence).toContain(`Quality fell in the week of ${weekOf(4)} (failures `)
    expect(sentence).toContain('No model and prompt version became clearly worse')
    // The mean and variance of all are those of the scores thrown together.
    const all = rows.find((row) => row.model === '(all)')
    expect(all?.eval_score).toBeCloseTo(Number(rows.find((row) => row.model === 'm')?.eval_score), 12)
  })
})
