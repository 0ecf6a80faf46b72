import { describe, expect, test } from 'vitest'
import { eventLine } from '../../src/delivery/outbox-event.ts'
import type { SendResult } from '../../src/destinations/destination.ts'
import { DeliveryError } from '../../src/errors.ts'
import { batch, productEvent } from './batches.ts'
import { type Behaviour, type FakeDestination, fakeDestination, World } from './world.ts'

const OK: SendResult = { rejected: [] }
const EVENTS = Array.from({ length: 20 }, (_, index) => `e${index}`)

function events(count: number, prefix = 'e') {
  return batch({ outbound: Array.from({ length: count }, (_, index) => productEvent(`${prefix}${index}`)) })
}

const hang: Behaviour = () => new Promise<SendResult>(() => {})
const fail =
  (permanent: boolean, reason: string, options: ConstructorParameters<typeof DeliveryError>[3] = {}): Behaviour =>
  () => {
    throw new DeliveryError(permanent, reason, `The vendor said ${reason}.`, options)
  }

/** The vendor refuses any request that holds this event. */
const poison =
  (id: string, error: () => never): Behaviour =>
  (all) => {
    if (all.some((event) => event.id === `event:${id}`)) error()
    return OK
  }

/** First the script, one request each, then all is well. */
function script(destination: FakeDestination, ...steps: Behaviour[]): void {
  destination.behaviour = (all, request) => (steps[request] ?? (() => OK))(all, request)
}

function exactlyOnce(destination: FakeDestination, expected: readonly string[] = EVENTS): void {
  expect([...destination.counts()].sort()).toEqual(expected.map((id): [string, number] => [`event:${id}`, 1]).sort())
}

describe('faults that pass', () => {
  const faults: Record<string, Behaviour> = {
    '429 without Retry-After': fail(false, 'http_429'),
    '429 with Retry-After': fail(false, 'http_429', { retryAfterMs: 7_000 }),
    '500': fail(false, 'http_500'),
    '502': fail(false, 'http_502'),
    '503': fail(false, 'http_503'),
    'a connection that breaks off': fail(false, 'network'),
    'a malformed answer': fail(false, 'malformed_answer'),
    'an exception of our own': () => {
      throw new TypeError('cannot read properties of undefined')
    },
    'a hang': hang,
    'a hang that ends as a rejection when aborted': () =>
      new Promise((_, reject) => setTimeout(() => reject(new Error('aborted')), 0)),
    '401': fail(false, 'http_401', { wholeDestination: true }),
    '403': fail(false, 'http_403', { wholeDestination: true }),
    'a 200 that says over quota': fail(false, 'quota_limited', { wholeDestination: true }),
  }
  for (const [name, fault] of Object.entries(faults)) {
    test(`${name}: everything arrives once, nothing dies`, async () => {
      const tool = fakeDestination('tool')
      script(tool, fault, fault, fault)
      const world = new World({ destinations: [tool] })
      world.shard.append(events(20))
      await world.advance(120_000)
      exactlyOnce(tool)
      expect(world.shard.deadLetters()).toEqual([])
      expect(world.deliveryImbalance('tool')).toBe(0)
      expect(world.books()['cohortel_delivery_pending{tool}']).toBe(0)
    })
  }

  test('a retry is byte for byte the same', async () => {
    const tool = fakeDestination('tool')
    script(tool, fail(false, 'http_500'), fail(false, 'http_500'))
    const world = new World({ destinations: [tool] })
    world.shard.append(events(5))
    await world.advance(1_000)
    world.restart()
    await world.advance(60_000)
    const sent = tool.requests.map((request) => JSON.stringify(request))
    expect(sent.length).toBe(3)
    expect(new Set(sent).size).toBe(1)
  })

  test('Retry-After is never undercut', async () => {
    const tool = fakeDestination('tool')
    script(tool, fail(false, 'http_429', { retryAfterMs: 30_000 }))
    const world = new World({ destinations: [tool], random: () => 0 })
    world.shard.append(events(5))
    await world.advance(30_000)
    expect(tool.requests).toHaveLength(1)
    await world.advance(5_000)
    expect(tool.requests).toHaveLength(2)
  })

  test('waits grow, with jitter, up to their limit', async () => {
    const tool = fakeDestination('tool')
    const times: number[] = []
    const world = new World({ destinations: [tool], random: () => 0.999, delivery: { backoffMaxMs: 60_000 } })
    tool.behaviour = () => {
      times.push(world.now)
      throw new DeliveryError(false, 'http_503', 'The vendor is away.')
    }
    world.shard.append(events(5))
    await world.advance(600_000)
    const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(waits[0]).toBeLessThanOrEqual(1_000)
    expect(waits[3]).toBeGreaterThan(3_000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_500)
    expect(times.length).toBeLessThan(20)
  })
})

describe('faults that stay', () => {
  test('a whole batch refused is split until the bad event is alone', async () => {
    const tool = fakeDestination('tool')
    tool.behaviour = poison('e7', () => {
      throw new DeliveryError(true, 'http_400', 'The vendor refused the batch with 400.')
    })
    const world = new World({ destinations: [tool] })
    world.shard.append(events(20))
    await world.advance(5_000)
    exactlyOnce(
      tool,
      EVENTS.filter((id) => id !== 'e7'),
    )
    expect(world.shard.deadLetters()).toMatchObject([
      { destination: 'tool', kind: 'event', itemId: 'event:e7', reason: 'http_400' },
    ])
    expect(world.deliveryImbalance('tool')).toBe(0)
  })

  test('413: the batch is made smaller, and nothing dies', async () => {
    const tool = fakeDestination('tool')
    tool.behaviour = (all) => {
      if (all.length > 3) throw new DeliveryError(true, 'http_413', 'Too large.')
      return OK
    }
    const world = new World({ destinations: [tool] })
    world.shard.append(events(20))
    await world.advance(5_000)
    exactlyOnce(tool)
    expect(world.shard.deadLetters()).toEqual([])
  })

  test('events refused one by one die alone', async () => {
    const tool = fakeDestination('tool')
    tool.behaviour = (all) => ({
      rejected: all.filter(({ id }) => /[37]$/.test(id)).map(({ id }) => ({ id, reason: 'invalid_user_id' })),
    })
    const world = new World({ destinations: [tool] })
    world.shard.append(events(20))
    await world.advance(5_000)
    expect(tool.taken).toHaveLength(16)
    expect(world.shard.deadLetters().map(({ reason }) => reason)).toEqual(new Array(4).fill('invalid_user_id'))
    expect(world.deliveryImbalance('tool')).toBe(0)
  })

  test('an event larger than the vendor takes dies without a request', async () => {
    const tool = fakeDestination('tool', { limits: { maxEventBytes: 40 } })
    const world = new World({ destinations: [tool] })
    world.shard.append(events(2))
    await world.advance(5_000)
    expect(tool.requests).toEqual([])
    expect(world.shard.deadLetters()).toMatchObject([{ reason: 'event_too_large' }, { reason: 'event_too_large' }])
  })

  test('an event that makes the vendor fail is found and given up, the others arrive', async () => {
    const tool = fakeDestination('tool')
    tool.behaviour = poison('e13', () => {
      throw new DeliveryError(false, 'http_500', 'The vendor fell over.')
    })
    const world = new World({ destinations: [tool], delivery: { backoffMaxMs: 1_000 } })
    world.shard.append(events(40))
    await world.advance(600_000)
    const expected = Array.from({ length: 40 }, (_, index) => `e${index}`).filter((id) => id !== 'e13')
    exactlyOnce(tool, expected)
    expect(world.shard.deadLetters()).toMatchObject([{ itemId: 'event:e13', reason: 'gave_up_http_500' }])
  })

  test('a wrong key neither splits nor kills, however long it lasts', async () => {
    const tool = fakeDestination('tool')
    tool.behaviour = fail(false, 'http_401', { wholeDestination: true })
    const world = new World({ destinations: [tool] })
    world.shard.append(events(20))
    await world.advance(24 * 3_600_000)
    expect(world.shard.deadLetters()).toEqual([])
    expect(tool.requests.every((request) => request.length === 10)).toBe(true)
    tool.behaviour = () => OK
    await world.advance(1_000_000)
    exactlyOnce(tool)
  })

  test('dead letters can be replayed, and are told apart by destination and time', async () => {
    const tool = fakeDestination('tool')
    const other = fakeDestination('other')
    tool.behaviour = fail(true, 'http_400')
    other.behaviour = fail(true, 'http_400')
    const world = new World({ destinations: [tool, other] })
    world.shard.append(events(4))
    await world.advance(5_000)
    tool.behaviour = () => OK
    expect(world.shard.replay({ destination: 'tool', since: world.now + 1 }).replayed).toBe(0)
    expect(world.shard.replay({ destination: 'tool', dryRun: true })).toMatchObject({ replayed: 4, kept: 0 })
    expect(tool.taken).toEqual([])
    world.restart()
    expect(world.shard.replay({ destination: 'tool' })).toMatchObject({ replayed: 4, kept: 0 })
    await world.advance(5_000)
    exactlyOnce(tool, ['e0', 'e1', 'e2', 'e3'])
    expect(world.shard.deadLetters()).toHaveLength(4)
    expect(world.deliveryImbalance('tool')).toBe(0)
  })
})

describe('limits', () => {
  test('requests keep to events and bytes', async () => {
    const tool = fakeDestination('tool', { limits: { maxEvents: 7, maxBytes: 300 } })
    const world = new World({ destinations: [tool] })
    world.shard.append(events(20))
    await world.advance(5_000)
    exactlyOnce(tool)
    for (const request of tool.requests) {
      expect(request.length).toBeLessThanOrEqual(7)
      expect(request.map((event) => JSON.stringify(event.body)).join('').length).toBeLessThanOrEqual(300)
    }
  })

  test('an actor never exceeds its rate, and does not hold up the others', async () => {
    const tool = fakeDestination('tool', { limits: { perActorPerSecond: 5, maxEvents: 50 } })
    const times: { actor: string; at: number }[] = []
    const world = new World({ destinations: [tool] })
    tool.behaviour = (all) => {
      times.push(...all.map(({ actor }) => ({ actor, at: world.now })))
      return OK
    }
    const busy = Array.from({ length: 40 }, (_, index) => productEvent(`busy${index}`, 'busy'))
    const calm = Array.from({ length: 3 }, (_, index) => productEvent(`calm${index}`, 'calm'))
    world.shard.append(batch({ outbound: [...busy, ...calm] }))
    await world.advance(1_000)
    expect(times.filter(({ actor }) => actor === 'calm')).toHaveLength(3)
    await world.advance(20_000)
    const sent = times.filter(({ actor }) => actor === 'busy').map(({ at }) => at)
    expect(sent).toHaveLength(40)
    // A bucket one second deep: never more than two seconds' worth within a second.
    for (const start of sent)
      expect(sent.filter((at) => at >= start && at < start + 1_000).length).toBeLessThanOrEqual(10)
  })

  test('no more requests in flight than allowed', async () => {
    let inFlight = 0
    let most = 0
    const tool = fakeDestination('tool', { limits: { concurrency: 3, maxEvents: 2 } })
    tool.behaviour = async () => {
      inFlight += 1
      most = Math.max(most, inFlight)
      await new Promise((resolve) => setImmediate(resolve))
      inFlight -= 1
      return OK
    }
    const world = new World({ destinations: [tool] })
    world.shard.append(events(20))
    await world.advance(5_000)
    await world.advance(5_000)
    exactlyOnce(tool)
    expect(most).toBe(3)
  })

  test('small batches wait a little for company where that is asked', async () => {
    const tool = fakeDestination('tool', { limits: { maxEvents: 100 } })
    const world = new World({ destinations: [tool], delivery: { lingerMs: 2_000 } })
    for (let step = 0; step < 4; step += 1) {
      world.shard.append(events(3, `${step}-`))
      await world.advance(300)
    }
    expect(tool.requests).toEqual([])
    await world.advance(3_000)
    expect(tool.requests.map((request) => request.length)).toEqual([12])
  })
})

describe('isolation', () => {
  test('a hanging and a failing destination delay no other', async () => {
    const hanging = fakeDestination('hanging')
    const failing = fakeDestination('failing')
    const well = fakeDestination('well')
    hanging.behaviour = hang
    failing.behaviour = fail(false, 'http_503')
    const world = new World({ destinations: [hanging, failing, well] })
    for (let step = 0; step < 20; step += 1) {
      world.shard.append(events(5, `${step}-`))
      await world.advance(500)
      expect(well.taken).toHaveLength((step + 1) * 5)
    }
    expect(world.deliveryImbalance('hanging')).toBe(0)
    expect(world.deliveryImbalance('failing')).toBe(0)
    expect(world.books()['cohortel_delivery_pending{hanging}']).toBe(100)
  })

  test('what a destination has taken of a row is not sent again after a restart', async () => {
    const tool = fakeDestination('tool', { limits: { concurrency: 1 } })
    script(tool, () => OK, hang)
    const world = new World({ destinations: [tool] })
    world.shard.append(events(20))
    await world.advance(1_000)
    expect(tool.taken).toHaveLength(10)
    world.restart()
    await world.advance(30_000)
    exactlyOnce(tool)
    expect(world.deliveryImbalance('tool')).toBe(0)
  })

  test('events of a destination that was switched off wait for its return', async () => {
    const tool = fakeDestination('tool')
    tool.behaviour = hang
    const world = new World({ destinations: [tool] })
    world.shard.append(events(5))
    await world.advance(1_000)
    const without = new World({ destinations: [], sql: world.sql })
    await without.advance(60_000)
    expect(without.books()['cohortel_delivery_pending{tool}']).toBe(5)
    tool.behaviour = () => OK
    const again = new World({ destinations: [tool], sql: world.sql })
    await again.advance(1_000)
    exactlyOnce(tool, ['e0', 'e1', 'e2', 'e3', 'e4'])
  })
})

describe('forgetting a user', () => {
  test('deletes open spans and waiting events, and keeps those of others', async () => {
    const tool = fakeDestination('tool')
    tool.behaviour = fail(false, 'http_503')
    const world = new World({ destinations: [tool] })
    const outbound = [productEvent('a', 'ann'), productEvent('b', 'bob')]
    world.shard.append(batch({ outbound }))
    await world.advance(100_000)
    expect(world.shard.forget('default', 'ann')).toMatchObject({ events: 1 })
    tool.behaviour = () => OK
    await world.advance(600_000)
    exactlyOnce(tool, ['b'])
    expect(world.deliveryImbalance('tool')).toBe(0)
  })
})

describe('memory', () => {
  const EVENT_BYTES = 40_000
  const READ_AHEAD_BYTES = 400_000
  const held = (world: World, name: string) => world.books()[`cohortel_delivery_held_bytes{${name}}`] ?? 0

  function setup() {
    const tool = fakeDestination('tool', { limits: { maxEvents: 5, maxBytes: 5 * EVENT_BYTES, concurrency: 2 } })
    const world = new World({ destinations: [tool], delivery: { readAheadBytes: READ_AHEAD_BYTES } })
    const lines = Array.from({ length: 200 }, (_, index) =>
      eventLine({ id: `event ${index}`, actor: '', body: { text: 'x'.repeat(EVENT_BYTES), index } }, 'default'),
    )
    const enqueue = () => {
      for (let at = 0; at < lines.length; at += 10) world.shard.enqueue('tool', lines.slice(at, at + 10))
    }
    return { tool, world, lines, enqueue }
  }

  test('of a destination that is away nothing is held, however much waits', async () => {
    const { tool, world, lines, enqueue } = setup()
    const behaviour = tool.behaviour
    tool.behaviour = () => {
      throw new DeliveryError(false, 'network', 'It is away.')
    }
    enqueue()
    await world.advance(60_000)
    expect(tool.requests.length).toBeGreaterThan(5)
    expect(held(world, 'tool')).toBe(0)
    expect(world.books().cohortel_delivery_pending).toBe(lines.length)

    tool.behaviour = behaviour
    await world.advance(600_000)
    expect(tool.taken.map(({ body }) => (body as { index: number }).index).sort((a, b) => a - b)).toEqual([
      ...lines.keys(),
    ])
    expect(world.deliveryImbalance('tool')).toBe(0)
  })

  test('what is in flight and what is read ahead are all that is held', async () => {
    const { tool, world, lines, enqueue } = setup()
    let most = 0
    const answers: (() => void)[] = []
    tool.behaviour = () => new Promise((resolve) => answers.push(() => resolve({ rejected: [] })))
    enqueue()
    for (let turn = 0; turn < 200 && tool.taken.length < lines.length; turn += 1) {
      await world.advance(100)
      most = Math.max(most, held(world, 'tool'))
      answers.shift()?.()
    }
    expect(tool.taken).toHaveLength(lines.length)
    const inFlight = 2 * 5 * EVENT_BYTES
    const oneRow = 10 * EVENT_BYTES
    expect(most).toBeGreaterThan(inFlight)
    expect(most).toBeLessThan((inFlight + READ_AHEAD_BYTES + oneRow) * 1.05)
    expect(held(world, 'tool')).toBe(0)
  })

  test('a row that is damaged while its destination is away is a dead letter, and the others are sent', async () => {
    const { tool, world, lines, enqueue } = setup()
    const behaviour = tool.behaviour
    tool.behaviour = () => {
      throw new DeliveryError(false, 'network', 'It is away.')
    }
    enqueue()
    await world.advance(5_000)
    world.sql.run('UPDATE outbox SET body = ? WHERE id = 1', new Uint8Array([1, 2, 3]))
    tool.behaviour = behaviour
    await world.advance(600_000)
    expect(tool.taken).toHaveLength(lines.length - 10)
    expect(world.shard.deadLetters().map(({ kind, reason }) => [kind, reason])).toEqual([['row', 'corrupt_row']])
    expect(world.books().cohortel_delivery_pending).toBe(0)
  })
})
