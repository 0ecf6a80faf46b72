import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amplitude } from '../../src/destinations/amplitude.ts'
import type { Destination } from '../../src/destinations/destination.ts'
import { posthog } from '../../src/destinations/posthog.ts'
import { segment } from '../../src/destinations/segment.ts'
import { webhook } from '../../src/destinations/webhook.ts'
import { answers } from '../contracts/destination.ts'
import { startAmplitudeStub } from '../stubs/amplitude.ts'
import { startPostHogStub } from '../stubs/posthog.ts'
import { startSegmentStub } from '../stubs/segment.ts'
import type { Stub } from '../stubs/server.ts'
import { startWebhookStub } from '../stubs/webhook.ts'
import { outbound } from './samples.ts'
import type { WorkerdResult } from './workerd-entry.ts'

interface Row {
  readonly definition: Destination<unknown>
  start(): Promise<{ stub: Stub<unknown>; environment: Record<string, string> }>
}

const rows: readonly Row[] = [
  {
    definition: posthog,
    async start() {
      const stub = await startPostHogStub()
      return { stub, environment: { POSTHOG_API_KEY: stub.apiKey, POSTHOG_HOST: stub.url } }
    },
  },
  {
    definition: amplitude,
    async start() {
      const stub = await startAmplitudeStub()
      return { stub, environment: { AMPLITUDE_API_KEY: stub.apiKey, AMPLITUDE_SERVER_URL: stub.endpoint } }
    },
  },
  {
    definition: segment,
    async start() {
      const stub = await startSegmentStub()
      return { stub, environment: { SEGMENT_WRITE_KEY: stub.writeKey, SEGMENT_URL: stub.url } }
    },
  },
  {
    definition: webhook,
    async start() {
      const stub = await startWebhookStub()
      return { stub, environment: { WEBHOOK_URL: stub.url, WEBHOOK_SECRET: stub.secret } }
    },
  },
]

describe.each(rows)('$definition.name in a Worker', ({ definition, start }) => {
  let stub: Stub<unknown>
  let environment: Record<string, string>
  beforeAll(async () => {
    const started = await start()
    stub = started.stub
    environment = started.environment
  })
  afterAll(() => stub.close())

  test('delivers the same bytes as on Node', async () => {
    expect(await inWorker(definition, environment)).toEqual({ rejected: [] })
    const settings = definition.settings.parse(definition.fromEnvironment(environment))
    const events = outbound(3).flatMap((each) => definition.toEvents(each, settings))
    await definition.send(events, settings, { fetch, signal: new AbortController().signal })
    const [worker, node] = stub.requests
    expect(worker?.body).toBe(node?.body)
    expect(stub.events()).toHaveLength(3)
  })

  test('understands refusals, a vendor that hangs, and a broken answer', async () => {
    stub.fail(answers(401), answers(503), { kind: 'resetMidBody' })
    expect(await inWorker(definition, environment)).toMatchObject({
      error: { reason: 'http_401', wholeDestination: true },
    })
    expect(await inWorker(definition, environment)).toMatchObject({ error: { reason: 'http_503', permanent: false } })
    expect(await inWorker(definition, environment)).toMatchObject({ error: { reason: 'network', permanent: false } })
    stub.fail({ kind: 'hang' })
    expect(await inWorker(definition, environment, 100)).toMatchObject({
      error: { reason: 'timeout', permanent: false },
    })
  })

  test('does not follow a redirect, which would turn the post into a get', async () => {
    stub.fail(answers(302, '', { location: `${stub.url}/elsewhere` }))
    expect(await inWorker(definition, environment)).toMatchObject({
      error: { reason: 'http_302', wholeDestination: true },
    })
  })
})

let miniflare: Miniflare | undefined
beforeAll(async () => {
  miniflare = new Miniflare({
    cf: false,
    workers: [
      {
        config: {
          name: 'destinations',
          compatibilityDate: '2026-11-01',
          compatibilityFlags: ['nodejs_compat'],
          manifest: { mainModule: 'worker.js', modules: { 'worker.js': { type: 'esm', contents: await bundle() } } },
        },
      },
    ],
  })
  await miniflare.ready
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

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./workerd-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker'],
    mainFields: ['module', 'main'],
    plugins: [nodeBuiltins],
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** workerd knows Node's modules by their `node:` names only. */
const nodeBuiltins: Plugin = {
  name: 'node-builtins',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(node:)?(${builtinModules.join('|')})$`) }, ({ path }) => ({
      path: path.startsWith('node:') ? path : `node:${path}`,
      external: true,
    }))
  },
}
