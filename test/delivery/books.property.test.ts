import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outbound } from '../../src/model/settled.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { batch, productEvent, spansOf } from './batches.ts'
import { settle } from './derive.ts'
import { fakeDestination, World } from './world.ts'

/** What the same traffic can go through on its way. */
type Step =
  | { readonly kind: 'append'; readonly items: readonly number[] }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'restart' }

const TRACES = 4
const SPANS: readonly CanonicalSpan[] = Array.from({ length: TRACES }, (_, trace) => spansOf(trace, 3 + trace)).flat()
const EVENTS: readonly Outbound[] = ['a', 'b', 'c'].map((id) => productEvent(id))
const ITEMS = [...SPANS, ...EVENTS]
const isSpan = (item: CanonicalSpan | Outbound): item is CanonicalSpan => 'spanId' in item

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('append' as const), items: indexes() }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(1, 500, 3_000, 12_000, 40_000) }),
    },
    { weight: 3, arbitrary: fc.constant({ kind: 'restart' as const }) },
  ),
  { maxLength: 25 },
)

function indexes() {
  return fc.array(fc.nat({ max: ITEMS.length - 1 }), { minLength: 1, maxLength: 8 })
}

/** A vendor that takes requests, drops them, or takes them and says nothing, as the seed will have it. */
const moods = fc.infiniteStream(fc.constantFrom('well', 'well', 'well', 'away', 'partly'))

describe('the same evidence', () => {
  test('in any order, split, repetition and with any restarts tells every tool the same, once', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.shuffledSubarray([...ITEMS.keys()], { minLength: ITEMS.length }), moods, run),
      { numRuns: 200 },
    )
  })
})

async function run(script: readonly Step[], remainder: readonly number[], mood: Iterator<string>) {
  const warehouse = fakeDestination('warehouse', { takesUpdates: true })
  const tool = fakeDestination('tool', { limits: { maxEvents: 3 } })
  tool.behaviour = (events) => {
    const feeling = mood.next().value
    if (feeling === 'away') throw new Error('connection refused')
    // Refused for good the first time, and put back by hand below.
    return { rejected: feeling === 'partly' ? events.slice(0, 1).map(({ id }) => ({ id, reason: 'odd' })) : [] }
  }
  const world = new World({
    destinations: [warehouse, tool],
    delivery: { backoffMaxMs: 2_000 },
    // The whole trace, as the warehouse would have it by then.
    rederive: async (late, itemsSeen) => {
      const known = new Set(warehouse.taken.map(({ id }) => id))
      const spans = SPANS.filter(
        (each) => known.has(`span:${each.traceId}:${each.spanId}`) && each.traceId === late.traceId,
      )
      return settle({ ...late, spans: [...spans, ...late.spans] }, true, itemsSeen)
    },
  })
  const append = (items: readonly number[]) => {
    const chosen = items.map((item) => ITEMS[item]).filter((item) => item !== undefined)
    world.shard.append(batch({ spans: chosen.filter(isSpan), outbound: chosen.filter((item) => !isSpan(item)) }))
  }
  let received = 0
  for (const step of script) {
    if (step.kind === 'append') {
      append(step.items)
      received += step.items.filter((item) => item < SPANS.length).length
    } else if (step.kind === 'wait') await world.advance(step.ms)
    else world.restart()
    expect(world.imbalance()).toBe(0)
    expect(world.books().cohortel_spans_received_total ?? 0).toBe(received)
    expect([world.deliveryImbalance('tool'), world.deliveryImbalance('warehouse')]).toEqual([0, 0])
  }
  append(remainder)
  tool.behaviour = () => ({ rejected: [] })
  await world.advance(700_000)
  world.shard.replay()
  await world.advance(60_000)

  const expected = [
    ...Array.from({ length: TRACES }, (_, trace) => `interaction:${traceOf(trace)}`),
    'event:a',
    'event:b',
    'event:c',
  ]
  expect([...tool.counts()].sort()).toEqual(expected.map((id): [string, number] => [id, 1]).sort())
  // Of each interaction the version that wins is the fullest, and every span is there.
  for (let trace = 0; trace < TRACES; trace += 1) {
    const versions = warehouse.taken.filter(({ id }) => id === `interaction:${traceOf(trace)}`).map(({ body }) => body)
    expect(Math.max(...versions.map((body) => (body as { version: number }).version))).toBe(3 + trace)
  }
  const stored = new Set(warehouse.taken.map(({ id }) => id).filter((id) => id.startsWith('span:')))
  expect(stored.size).toBe(SPANS.length)
  expect(world.imbalance()).toBe(0)
  expect(world.books()).toMatchObject({ cohortel_spans_stored_total: SPANS.length, cohortel_spans_open: 0 })
  expect(world.books().cohortel_buffer_pending_bytes).toBe(0)
}

function traceOf(trace: number): string {
  return spansOf(trace, 1)[0]?.traceId ?? ''
}
