import type { Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Destination } from '../../src/destinations/destination.ts'
import { type DestinationStub, faultsOf } from '../contracts/destination.ts'
import type { Stub } from '../stubs/server.ts'
import { bundleWorker, startModule } from '../workerd.ts'
import { outbound } from './samples.ts'
import { SETUPS } from './setups.ts'
import type { WorkerdResult } from './workerd-entry.ts'

// Each with settings of its own type; here they are only passed through.
const setups = SETUPS as readonly unknown[] as readonly DestinationStub<unknown, Stub<unknown>>[]

describe.each(setups)('$definition.name in a Worker', (setup) => {
  const { definition } = setup
  let stub: Stub<unknown>
  let environment: Readonly<Record<string, string>>
  beforeAll(async () => {
    stub = await setup.start()
    environment = setup.environment(stub)
  })
  afterAll(() => stub.close())

  test('delivers the same bytes as on Node', async () => {
    expect(await inWorker(definition, environment)).toEqual({ rejected: [] })
    const settings = definition.settings.parse(definition.fromEnvironment(environment))
    const events = outbound(3).flatMap((each) => definition.toEvents(each, settings))
    await definition.send(events, settings, { fetch, signal: new AbortController().signal })
    const [worker, node] = stub.requests
    expect(worker?.body).toBe(node?.body)
    expect(stub.events()).toHaveLength(events.length)
  })

  test.each(faultsOf(setup.faults))('understands %s', async (_, fault, expected) => {
    stub.fail(fault)
    const before = stub.requests.length
    expect(await inWorker(definition, environment)).toMatchObject({ error: expected })
    expect(stub.requests.length).toBe(before + 1)
    expect(await inWorker(definition, environment)).toEqual({ rejected: [] })
  })

  test('gives up on a vendor that hangs, and waits for one that is slow', async () => {
    stub.fail({ kind: 'delay', delayMs: 50 })
    expect(await inWorker(definition, environment)).toEqual({ rejected: [] })
    // It may have given up before the request came.
    stub.failAlways({ kind: 'hang' })
    expect(await inWorker(definition, environment, 100)).toMatchObject({
      error: { reason: 'timeout', permanent: false },
    })
    stub.recover()
  })
})

let miniflare: Miniflare | undefined
beforeAll(async () => {
  miniflare = await startModule(await bundleWorker(new URL('./workerd-entry.ts', import.meta.url)))
})
afterAll(() => miniflare?.dispose())

async function inWorker(
  definition: Destination<unknown>,
  environment: Record<string, string>,
  timeoutMs = 20_000,
): Promise<WorkerdResult> {
  const body = JSON.stringify({ destination: definition.name, environment, timeoutMs })
  const response = await miniflare?.dispatchFetch('http://worker/', { method: 'POST', body })
  if (!response?.ok) throw new Error(await response?.text())
  return (await response.json()) as WorkerdResult
}
