import { describe, expect, test } from 'vitest'
import { soak } from '../soak/soak.ts'

/** A short run of `npm run soak`: the long ones are run by hand (docs/delivery.md has their figures). */
const ROUNDS = 5

describe('kill -9 at random moments, 8 senders, every vendor failing in every way', () => {
  // Side by side: a Worker spends half of its time starting again.
  test.concurrent.each([
    ['node', 12_000],
    ['worker', 6_000],
  ] as const)(
    'the %s host loses nothing, doubles nothing, and its books balance',
    { timeout: 600_000 },
    async (host, spans) => {
      const report = await soak({ host, spans, rounds: ROUNDS, senders: 8, seed: Date.now() % 100_000 })
      expect(report.problems).toEqual([])
      expect(report.kills).toBe(ROUNDS)
      // The kills hit requests under way.
      expect(report.inFlightAtKills).toBeGreaterThan(0)
      expect(report.tables.spans).toBe(spans)
      for (const { interactions } of report.destinations) expect(interactions).toBe(report.tables.interactions)
    },
  )
})

describe('a ClickHouse that is away for the whole run and comes back', () => {
  test('the Node host takes everything meanwhile, and ClickHouse has it afterwards', { timeout: 600_000 }, async () => {
    const report = await soak({ host: 'node', spans: 8_000, rounds: 1, senders: 8, clickHouseAway: true })
    expect(report.problems).toEqual([])
    expect(report.tables.spans).toBe(8_000)
  })
})
