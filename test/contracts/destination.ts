import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openNodeSqlite } from '../../src/buffer/node-sqlite.ts'
import { bufferSettings } from '../../src/buffer/settings.ts'
import { type ActiveDestination, activate } from '../../src/delivery/active-destination.ts'
import { eventLine } from '../../src/delivery/outbox-event.ts'
import { deliverySettings } from '../../src/delivery/settings.ts'
import { Shard } from '../../src/delivery/shard.ts'
import type { Destination, DestinationEvent } from '../../src/destinations/destination.ts'
import { DeliveryError } from '../../src/errors.ts'
import { evaluation, outbound, trace } from '../destinations/samples.ts'
import type { Fault, Stub } from '../stubs/server.ts'

/** What a fault must come out as; reason and delay are compared only where given. */
export interface ExpectedError {
  readonly permanent: boolean
  readonly wholeDestination: boolean
  readonly reason?: string
  readonly retryAfterMs?: number
}

/** How one destination is put in front of its stub. */
export interface DestinationStub<Settings, S extends Stub<unknown>> {
  readonly definition: Destination<Settings>
  start(): Promise<S>
  /** Settings as the environment would give them, pointing at the stub. */
  environment(stub: S): Readonly<Record<string, string>>
  /** Further settings, as policy would give them. */
  readonly policy?: Partial<Settings>
  /** Ids of the events that the vendor took. */
  ids(stub: S): readonly string[]
  /** The event made such that the vendor refuses it for good, and with it whatever else the vendor then refuses. */
  spoil(event: DestinationEvent): DestinationEvent
  /** Faults of this vendor: what its answers say that a status does not. `null` takes a common fault out. */
  readonly faults?: FaultTable
}

const RETRY: ExpectedError = { permanent: false, wholeDestination: false }
const WHOLE: ExpectedError = { permanent: false, wholeDestination: true }
const PERMANENT: ExpectedError = { permanent: true, wholeDestination: false }

/** An answer of the given status, for fault tables. */
export function answers(status: number, body = '', headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: 'answer', status, body, headers }
}

/** What any vendor may answer, and what it must come out as. */
export type FaultTable = Readonly<Record<string, readonly [Fault, ExpectedError] | null>>

const DAY_MS = 86_400_000

const COMMON_FAULTS: FaultTable = {
  'a redirect': [answers(302, '', { location: '/elsewhere' }), WHOLE],
  '400 for the whole batch': [answers(400, 'bad request'), { ...PERMANENT, reason: 'http_400' }],
  '401': [answers(401), { ...WHOLE, reason: 'http_401' }],
  '403': [answers(403), { ...WHOLE, reason: 'http_403' }],
  '413': [answers(413), { ...PERMANENT, reason: 'http_413' }],
  '429 without Retry-After': [answers(429), { ...RETRY, reason: 'http_429' }],
  '429 with Retry-After in seconds': [answers(429, '', { 'retry-after': '7' }), { ...RETRY, retryAfterMs: 7000 }],
  // Two days away: as an asked-for wait is a day at most, the test needs no clock.
  '429 with Retry-After as a date': [
    answers(429, '', { 'retry-after': new Date(Date.now() + 2 * DAY_MS).toUTCString() }),
    { ...RETRY, retryAfterMs: DAY_MS },
  ],
  '500': [answers(500, '{"error":"internal"}'), { ...RETRY, reason: 'http_500' }],
  '502 from a proxy': [answers(502, '<html>Bad Gateway</html>'), { ...RETRY, reason: 'http_502' }],
  '503 with Retry-After': [answers(503, '', { 'retry-after': '2' }), { ...RETRY, retryAfterMs: 2000 }],
  '503 without a word': [answers(503), { ...RETRY, reason: 'http_503' }],
  'a connection reset inside the answer': [{ kind: 'resetMidBody' }, { ...RETRY, reason: 'network' }],
  'a 200 that is not the vendor speaking': [
    answers(200, '<html>Please sign in</html>', { 'content-type': 'text/html' }),
    { ...RETRY, reason: 'malformed_answer' },
  ],
}

/** Every fault that a destination must understand: the common ones and its vendor's own. */
export function faultsOf(own: FaultTable = {}): readonly (readonly [string, Fault, ExpectedError])[] {
  return Object.entries({ ...COMMON_FAULTS, ...own }).flatMap(([name, row]) => (row ? [[name, ...row] as const] : []))
}

/**
 * What every destination that is spoken to over HTTP owes the delivery loop. Each destination's own test is one call of this, plus
 * its peculiarities.
 */
export function testDestination<Settings, S extends Stub<unknown>>(setup: DestinationStub<Settings, S>): void {
  const { definition } = setup
  describe(`destination ${definition.name}`, () => {
    let stub: S
    let settings: Settings
    const events = () => outbound(3).flatMap((each) => definition.toEvents(each, settings))
    const send = (batch: readonly DestinationEvent[], signal = new AbortController().signal) =>
      definition.send(batch, settings, { fetch, signal })

    beforeAll(async () => {
      stub = await setup.start()
      const fromEnvironment = definition.fromEnvironment(setup.environment(stub))
      settings = definition.settings.parse(Object.assign({}, fromEnvironment, setup.policy))
    })
    beforeEach(() => stub.recover())
    afterAll(() => stub.close())

    test('is off without its environment, and names every variable it reads', () => {
      const environment = setup.environment(stub)
      expect(definition.fromEnvironment({})).toBeUndefined()
      expect(
        definition.fromEnvironment(Object.fromEntries(Object.keys(environment).map((key) => [key, '']))),
      ).toBeUndefined()
      expect(definition.environment).toEqual(expect.arrayContaining(Object.keys(environment)))
    })

    test('makes the same events from the same input, and changes nothing in it', () => {
      const input = deepFreeze(outbound(3))
      const once = input.flatMap((each) => definition.toEvents(each, settings))
      const again = structuredClone(input).flatMap((each) => definition.toEvents(each, settings))
      expect(once.length).toBeGreaterThanOrEqual(3)
      expect(JSON.stringify(again)).toBe(JSON.stringify(once))
      expect(new Set(once.map(({ id }) => id)).size).toBe(once.length)
    })

    test('makes events within its own limits, whatever the length of the texts', () => {
      const long = outbound(1, {
        inputText: '\u{1F600}'.repeat(400_000),
        outputText: 'x'.repeat(2_000_000),
        name: 'n'.repeat(100_000),
      })
      for (const event of long.flatMap((each) => definition.toEvents(each, settings))) {
        const json = JSON.stringify(event.body)
        expect(Buffer.byteLength(json)).toBeLessThanOrEqual(definition.limits.maxEventBytes)
        expect(json.isWellFormed()).toBe(true)
      }
      expect(definition.limits.maxEventBytes).toBeLessThanOrEqual(definition.limits.maxBytes)
    })

    test('takes an event of which every label and list is absurdly long, cut, for the same person under the same id', () => {
      const absurd = '\u{1}x\u4e2d'.repeat(3_000)
      const list = Array.from({ length: 100 }, () => absurd)
      const labels = { name: absurd, intent: absurd, failureStep: absurd, model: absurd, promptName: absurd }
      const lists = { models: list, tools: list, tags: list, failureChain: list, failedTools: list }
      for (const each of outbound(1, { ...labels, ...lists, inputText: absurd, accountId: absurd })) {
        for (const event of definition.toEvents(each, settings)) {
          const line = eventLine(event, 'default', definition.limits.maxEventBytes)
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(definition.limits.maxEventBytes)
          expect(line.isWellFormed()).toBe(true)
          expect(JSON.parse(line)).toMatchObject({ id: event.id, actor: event.actor })
          // The person stands in the body, too, and must be whole.
          if (event.actor !== '') expect(JSON.stringify(JSON.parse(line).body)).toContain(JSON.stringify(event.actor))
        }
      }
    })

    test('tells a tool that cannot update only of final traces, and of late evaluations as their own events', () => {
      if (definition.takesUpdates) return
      expect(definition.toEvents({ kind: 'trace', trace: trace({ final: false }) }, settings)).toEqual([])
      const late = { kind: 'evaluation', evaluation: evaluation(), projectId: 'default' } as const
      expect(definition.toEvents(late, settings).length).toBeGreaterThan(0)
    })

    test('delivers a batch, each event once, also when it is sent again byte for byte', async () => {
      const batch = events()
      const before = stub.requests.length
      await expect(send(batch)).resolves.toEqual({ rejected: [] })
      await expect(send(structuredClone(batch))).resolves.toEqual({ rejected: [] })
      expect(taken(batch)).toEqual(idsOf(batch))
      const [first, second] = stub.requests.slice(before).map(({ body }) => body)
      expect(second).toBe(first)
    })

    test('waits for a slow answer', async () => {
      stub.fail({ kind: 'delay', delayMs: 50 })
      await expect(send(events())).resolves.toEqual({ rejected: [] })
    })

    test('gives up on a vendor that never answers when the signal says so', async () => {
      stub.fail({ kind: 'hang' })
      const before = stub.requests.length
      const controller = new AbortController()
      const sending = failure(send(events(), controller.signal))
      while (stub.requests.length === before) await new Promise((resolve) => setTimeout(resolve, 5))
      controller.abort()
      expect(await sending).toMatchObject({ ...RETRY, reason: 'timeout' })
    })

    test('does not send at all when the signal has already spoken', async () => {
      const before = stub.requests.length
      expect(await failure(send(events(), AbortSignal.abort()))).toMatchObject({ ...RETRY, reason: 'timeout' })
      expect(stub.requests.length).toBe(before)
    })

    test('says "try again" when nobody listens', async () => {
      const unreachable = (() => Promise.reject(new TypeError('fetch failed'))) as typeof fetch
      const sending = definition.send(events(), settings, { fetch: unreachable, signal: new AbortController().signal })
      expect(await failure(sending)).toMatchObject({ ...RETRY, reason: 'network' })
    })

    for (const [name, fault, expected] of faultsOf(setup.faults)) {
      test(`understands ${name}, and delivers afterwards`, async () => {
        const batch = events()
        stub.fail(fault)
        const before = stub.requests.length
        const error = await failure(send(batch))
        // Trying again is the delivery loop's business: neither we nor the vendor's SDK may do it behind its back.
        expect(stub.requests.length).toBe(before + 1)
        expect(error).toMatchObject(expected)
        for (const secret of Object.values(setup.environment(stub))) expect(error.message).not.toContain(secret)
        await expect(send(batch)).resolves.toEqual({ rejected: [] })
        expect(taken(batch)).toEqual(idsOf(batch))
      })
    }

    test('through the delivery loop: one event that is refused for good is a dead letter, alone, and all others arrive', async () => {
      const batch = outbound(9).flatMap((each) => definition.toEvents(each, settings))
      const at = Math.floor(batch.length / 2)
      const sent = batch.map((event, index) => (index === at ? setup.spoil(event) : event))
      const { shard, stop } = startShard(activate(definition, settings))
      shard.enqueue(
        definition.name,
        sent.map((event) => eventLine(event, 'default')),
      )
      await drained(shard)
      expect(shard.deadLetters().map(({ itemId }) => itemId)).toEqual([batch[at]?.id])
      expect(taken(batch)).toEqual(idsOf(batch.filter((_, index) => index !== at)))
      await stop()
    })

    test('through the delivery loop: faults one after the other lose nothing and double nothing', async () => {
      const batch = outbound(9).flatMap((each) => definition.toEvents(each, settings))
      // What makes the vendor ask for a wait, or names the destination at fault, is tested above: here nobody waits.
      stub.fail(
        answers(500),
        answers(502, '<html>Bad Gateway</html>'),
        { kind: 'resetMidBody' },
        answers(413),
        answers(400, 'bad request'),
        { kind: 'answer', status: 500, accepts: true },
        { kind: 'delay', delayMs: 30 },
      )
      const { shard, stop } = startShard(activate(definition, settings))
      shard.enqueue(
        definition.name,
        batch.map((event) => eventLine(event, 'default')),
      )
      await drained(shard)
      expect(shard.deadLetters()).toEqual([])
      expect(taken(batch)).toEqual(idsOf(batch))
      // What came again came byte for byte the same.
      const forms = (list: readonly unknown[]) => new Set(list.map((event) => JSON.stringify(event)))
      expect(forms(stub.accepted())).toEqual(forms(stub.events()))
      await stop()
    })

    function taken(batch: readonly DestinationEvent[]): string[] {
      const ids = new Set(batch.map(({ id }) => id))
      return setup
        .ids(stub)
        .filter((id) => ids.has(id))
        .sort()
    }
  })
}

function idsOf(batch: readonly DestinationEvent[]): string[] {
  return batch.map(({ id }) => id).sort()
}

/** A real shard in memory that delivers to one destination, in real time, with waits of a few milliseconds. */
function startShard(destination: ActiveDestination): { shard: Shard; stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  const shard: Shard = new Shard({
    sql: openNodeSqlite(':memory:'),
    clock: () => Date.now(),
    settings: {
      clocks: { settleMs: 1, idleMs: 1, finalMs: 1, orphanMs: 1, maxAgeMs: DAY_MS },
      buffer: bufferSettings.parse({ tickMs: 1 }),
      delivery: deliverySettings.parse({ lingerMs: 0, backoffBaseMs: 1, backoffMaxMs: 5 }),
    },
    derive: () => null,
    destinations: [destination],
    io: { fetch },
    log: () => {},
    wake: (at) => {
      clearTimeout(timer)
      timer = setTimeout(() => shard.work(), Math.max(at - Date.now(), 0))
    },
  })
  return {
    shard,
    async stop() {
      clearTimeout(timer)
      await shard.stop()
    },
  }
}

async function drained(shard: Shard): Promise<void> {
  while (shard.stats().destinations.some(({ pending }) => pending > 0)) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function failure(sending: Promise<unknown>): Promise<DeliveryError> {
  const error = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(DeliveryError)
  return error as DeliveryError
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
