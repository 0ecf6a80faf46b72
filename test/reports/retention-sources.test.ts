import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EventTuple, type InteractionTuple, useReportWorld } from './world.ts'

// The bits per user and day must give what every event gives, on any history the bits can hold.

const world = useReportWorld()
const START = Date.parse('2026-02-20T00:00:00Z')

function at(dayAndSecond: readonly [number, number]): string {
  return new Date(START + dayAndSecond[0] * 86_400_000 + dayAndSecond[1] * 1000).toISOString()
}

const moment = fc.tuple(fc.integer({ min: -40, max: 330 }), fc.integer({ min: 0, max: 86_399 }))
const user = fc.integer({ min: 1, max: 8 }).map((n) => `u${n}`)
const history = fc.record({
  interactions: fc.array(fc.tuple(user, moment, fc.constantFrom('success', 'partial', 'failure', 'unknown')), {
    minLength: 1,
    maxLength: 60,
  }),
  events: fc.array(fc.tuple(user, moment), { maxLength: 60 }),
})
const question = fc.record({
  start_event: fc.constantFrom('ai_interaction', '*'),
  return_event: fc.constantFrom('ai_interaction', '*'),
  period: fc.constantFrom('day', 'week'),
  periods: fc.integer({ min: 1, max: 12 }),
  mode: fc.constantFrom('n_day', 'unbounded', 'bracket'),
  anchor: fc.constantFrom('recurring', 'first_time'),
  week_start: fc.constantFrom('monday', 'sunday', 'thursday'),
  split: fc.constantFrom('none', 'outcome'),
  split_periods: fc.integer({ min: 1, max: 8 }),
  from: fc.integer({ min: 0, max: 30 }).map((day) => at([day, 0]).slice(0, 10)),
  days: fc.integer({ min: 0, max: 60 }),
})

test('bits per day and raw events answer alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      history,
      fc.array(question, { minLength: 4, maxLength: 4 }),
      async ({ interactions, events }, questions) => {
        const project = world.project()
        await world.interactions(
          project,
          interactions.map(([who, when, outcome]): InteractionTuple => [who, at(when), { outcome }]),
        )
        await world.events(
          project,
          events.map(([who, when]): EventTuple => [who, at(when)]),
        )
        for (const { days, ...asked } of questions) {
          const to = new Date(Date.parse(asked.from) + days * 86_400_000).toISOString().slice(0, 10)
          const raw = await world.run(project, 'retention', { ...asked, to, source: 'raw', min_count: 0 })
          const fromDays = await world.run(project, 'retention', { ...asked, to, source: 'days', min_count: 0 })
          expect(fromDays.rows).toEqual(raw.rows)
          expect(raw.rows.length).toBeGreaterThan(0)
        }
      },
    ),
    { numRuns: 7, seed: 20261121 },
  )
})
