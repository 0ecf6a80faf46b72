import { expect, test } from 'vitest'
import { eventLine } from '../../src/delivery/outbox-event.ts'
import { DeliveryError } from '../../src/errors.ts'
import { createShards, type ShardPort } from '../../src/shards.ts'
import { batch, productEvent, spansOf } from './batches.ts'
import { fakeDestination, World } from './world.ts'

const DAY_MS = 86_400_000

/** A tool that refuses everything for good, and a shard with so many dead letters. */
async function refused(events: number, buffer: object = {}) {
  const tool = fakeDestination('tool')
  tool.behaviour = () => {
    throw new DeliveryError(true, 'http_400', 'Never.')
  }
  const world = new World({ destinations: [tool], buffer })
  const outbound = Array.from({ length: events }, (_, index) => productEvent(`e${index}`))
  world.shard.append(batch({ outbound }))
  await world.advance(5_000)
  expect(world.shard.deadLetters()).toHaveLength(events)
  return { tool, world }
}

test('dead letters wait so long as the settings say, then expire and are counted', async () => {
  const { world } = await refused(3, { deadLetterDays: 2 })
  await world.advance(DAY_MS)
  world.shard.work()
  expect(world.shard.deadLetters()).toHaveLength(3)
  await world.advance(DAY_MS + 10_000)
  world.shard.work()
  expect(world.shard.deadLetters()).toEqual([])
  expect(world.books()['cohortel_dead_letters_expired_total{tool}']).toBe(3)
  expect(world.books().cohortel_dead_letter_bytes).toBe(0)
})

test('above their bound the oldest go first, and the receiver stays open', async () => {
  const { world } = await refused(20)
  const bytes = world.books().cohortel_dead_letter_bytes ?? 0
  expect(bytes).toBeGreaterThan(0)
  const bounded = new World({ sql: world.sql, buffer: { maxDeadLetterBytes: Math.ceil(bytes / 2) } })
  bounded.shard.work()
  const left = bounded.shard.deadLetters()
  expect(left.length).toBeGreaterThan(5)
  expect(left.length).toBeLessThan(15)
  expect(left.at(-1)?.itemId).toBe(world.shard.deadLetters().at(-1)?.itemId)
  expect(bounded.shard.isAccepting).toBe(true)
})

test('a vendor that asks for a day gets a day, whatever the longest back-off is', async () => {
  const tool = fakeDestination('tool')
  const behaviour = tool.behaviour
  tool.behaviour = () => {
    throw new DeliveryError(false, 'http_410', 'Gone.', { wholeDestination: true, retryAfterMs: DAY_MS })
  }
  const world = new World({ destinations: [tool], delivery: { refusedBackoffMaxMs: 1_000 } })
  world.shard.append(batch({ outbound: [productEvent('e')] }))
  await world.advance(DAY_MS - 10_000)
  expect(tool.requests).toHaveLength(1)
  tool.behaviour = behaviour
  await world.advance(DAY_MS / 5)
  expect(tool.taken).toHaveLength(1)
})

test('what a back-fill tells never shares a request with what is new', async () => {
  const tool = fakeDestination('tool', { limits: { maxEvents: 100 } })
  const world = new World({ destinations: [tool] })
  const line = (id: string, historical: boolean) => eventLine({ id, actor: '', body: {}, historical }, 'default')
  const lines = ['a', 'b', 'c', 'd'].map((id, index) => line(id, index % 2 === 0))
  expect(world.shard.enqueue('tool', lines)).toBe(4)
  await world.advance(5_000)
  expect(tool.requests.map((events) => events.map(({ id }) => id))).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ])
  expect(world.deliveryImbalance('tool')).toBe(0)
})

test('shards of an earlier, larger count are still part of the whole', async () => {
  const worlds = Array.from({ length: 4 }, () => new World({ destinations: [fakeDestination('tool')] }))
  const port = (index: number): ShardPort => {
    const { shard } = worlds[index] ?? new World()
    return {
      append: async (encoded) => shard.appendEncoded(encoded),
      stats: async () => shard.stats(),
      deadLetters: async (filter, withText) => shard.deadLetters(filter, withText),
      replay: async (request) => shard.replay(request),
      enqueue: async (destination, lines) => shard.enqueue(destination, lines),
      forget: async (...wanted) => shard.forget(...wanted),
    }
  }
  const ever = async (count: number) => worlds[0]?.shard.shardsEver(count) ?? 0
  const received = async (count: number) => {
    const stats = await createShards(count, port, ever).stats()
    const samples = stats.flatMap((shard) => shard.samples)
    const of = samples.filter(({ name }) => name === 'cohortel_spans_received_total')
    return of.reduce((sum, { value }) => sum + value, 0)
  }
  const spans = Array.from({ length: 40 }, (_, trace) => spansOf(trace, 2)).flat()
  // Nobody has asked for the books while there were four.
  await createShards(4, port, ever).append(batch({ spans }))
  // Fewer now: new traces go to one shard, the books are those of all.
  await createShards(1, port, ever).append(batch({ spans: spansOf(100, 2) }))
  expect(await received(1)).toBe(82)
  expect(await received(4)).toBe(82)
})
