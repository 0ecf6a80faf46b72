import { describe, expect, test } from 'vitest'
import { startReceiver } from '../http/receiver.ts'
import { FuzzCases } from './cases.ts'
import { directRoad } from './direct.ts'
import { jsonEndpointCase } from './json-endpoints.ts'

// `npm run fuzz` tries new cases for as long as one likes; here a few are tried always, and those that once found something.

describe('changed captures', () => {
  const road = directRoad()
  test.each([1, 20_261_127])('seed %i: nothing throws, and the books of every request balance', (seed) => {
    const cases = new FuzzCases(seed)
    for (let number = 0; number < 250; number += 1) road(cases.make(number))
  })
})

describe('changed evaluations, feedback and product events', () => {
  test.each([1, 20_261_127])('seed %i: every request is taken or refused, and the counters balance', async (seed) => {
    const receiver = startReceiver()
    for (let number = 0; number < 500; number += 1) {
      const { path, body } = jsonEndpointCase(seed, number)
      const answer = await receiver.app.request(path, { method: 'POST', body })
      expect([number, path, [200, 400, 413].includes(answer.status)]).toEqual([number, path, true])
      expect([number, typeof (await answer.json())]).toEqual([number, 'object'])
    }
    const metrics = await (await receiver.app.request('/metrics')).text()
    const sum = (name: string) =>
      [...metrics.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\d+)$`, 'gm'))].reduce(
        (n, [, value]) => n + Number(value),
        0,
      )
    for (const [items, parts] of [
      ['evaluations', ['accepted', 'rejected']],
      ['product_calls', ['accepted', 'rejected', 'ignored']],
    ] as const) {
      const left = sum(`cohortel_${items}_received_total`)
      expect(left).toBeGreaterThan(100)
      expect(parts.reduce((n, part) => n + sum(`cohortel_${items}_${part}_total`), 0)).toBe(left)
    }
  })
})
