import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
  start(): Promise<S>
  /** Settings as the environment would give them, pointing at the stub. */
  environment(stub: S): Readonly<Record<string, string>>
  /** Further settings, as policy would give them. */
  readonly policy?: Partial<Settings>
  /** Ids of the events that the vendor took. */
  ids(stub: S): readonly string[]
  /** Faults of this vendor: what its answers say that a status does not. `null` takes a common fault out. */
  readonly faults?: Readonly<Record<string, readonly [Fault, ExpectedError] | null>>
}

const RETRY: ExpectedError = { permanent: false, wholeDestination: false }
const WHOLE: ExpectedError = { permanent: false, wholeDestination: true }
const PERMANENT: ExpectedError = { permanent: true, wholeDestination: false }

/** An answer of the given status, for fault tables. */
export function answers(status: number, body = '', headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: 'answer', status, body, headers }
}

const COMMON_FAULTS: Readonly<Record<string, readonly [Fault, ExpectedError]>> = {
  'a redirect': [answers(302, '', { location: '/elsewhere' }), WHOLE],
  '400 for the whole batch': [answers(400, 'bad request'), { ...PERMANENT, reason: 'http_400' }],
  '401': [answers(401), { ...WHOLE, reason: 'http_401' }],
  '403': [answers(403), { ...WHOLE, reason: 'http_403' }],
  '413': [answers(413), { ...PERMANENT, reason: 'http_413' }],
  '429 without Retry-After': [answers(429), { ...RETRY, reason: 'http_429' }],
  '429 with Retry-After': [answers(429, '', { 'retry-after': '7' }), { ...RETRY, retryAfterMs: 7000 }],
  '500': [answers(500, '{"error":"internal"}'), { ...RETRY, reason: 'http_500' }],
  '502 from a proxy': [answers(502, '<html>Bad Gateway</html>'), { ...RETRY, reason: 'http_502' }],
  '503 with Retry-After': [answers(503, '', { 'retry-after': '2' }), { ...RETRY, retryAfterMs: 2000 }],
  'a connection reset inside the answer': [{ kind: 'resetMidBody' }, { ...RETRY, reason: 'network' }],
  'a 200 that is not the vendor speaking': [
    answers(200, '<html>Please sign in</html>', { 'content-type': 'text/html' }),
    { ...RETRY, reason: 'malformed_answer' },
  ],
}

/**
 * What every destination that is spoken to over HTTP owes the delivery loop. Each destination's own test is one call of this, plus
 * its peculiarities.
 */
export function testDestination<Settings, S extends Stub<unknown>>(
  definition: Destination<Settings>,
  setup: DestinationStub<Settings, S>,
): void {
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
      expect(taken(batch)).toEqual(batch.map(({ id }) => id).sort())
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

    const faults = { ...COMMON_FAULTS, ...setup.faults }
    for (const [name, row] of Object.entries(faults)) {
      if (row === null) continue
      const [fault, expected] = row
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
        expect(taken(batch)).toEqual(batch.map(({ id }) => id).sort())
      })
    }

    function taken(batch: readonly DestinationEvent[]): string[] {
      const ids = new Set(batch.map(({ id }) => id))
      return setup
        .ids(stub)
        .filter((id) => ids.has(id))
        .sort()
    }
  })
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
