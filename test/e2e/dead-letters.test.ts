import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { spansRequest, traceId } from '../soak/traffic.ts'
import { startPostHogStub } from '../stubs/posthog.ts'
import { startWebhookStub } from '../stubs/webhook.ts'
import { type HostName, type RunningHost, startHost } from './hosts.ts'
import { eventually } from './replay.ts'

const HOSTS: readonly HostName[] = ['node', 'worker']
/** They wait for events, not for time: this only ends what would wait for ever. */
const TIMEOUT_MS = 180_000
const KEYS = {
  COHORTEL_INGEST_KEYS: 'in-default,in-other:other',
  COHORTEL_READ_KEYS: 'read-default,read-other:other,read-blind:default:metadata',
}
const TRACES = 12
/** What PostHog is told of one trace of the soak's traffic: our own event, and nine of its own kinds. */
const EVENTS = 10
const DAY_MS = 86_400_000

/** Runs `cohortel replay` against a host, as a person would. */
async function replay(host: RunningHost, env: Record<string, string>, ...args: string[]) {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', main, 'replay', '--json', ...args],
    { env: { ...process.env, ...env, PORT: new URL(host.url).port, COHORTEL_DATA_DIR: host.dataDir } },
  )
  return JSON.parse(stdout)
}

// Both hosts side by side, since each waits most of the time for what it starts.
describe.concurrent.each(HOSTS)('dead letters and back-fill on the %s host', { timeout: TIMEOUT_MS }, (name) => {
  let host: RunningHost
  let webhook: Awaited<ReturnType<typeof startWebhookStub>>
  let posthog: Awaited<ReturnType<typeof startPostHogStub>>
  let environment: Record<string, string>

  const get = async (path: string, key: string) => {
    const answer = await fetch(`${host.url}${path}`, { headers: { authorization: `Bearer ${key}` } })
    return { status: answer.status, body: await answer.json() }
  }
  const post = async (path: string, key: string, body: string) =>
    fetch(`${host.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body,
    })
  const letters = async (key: string, query = '') => (await get(`/api/dead-letters${query}`, key)).body.dead_letters

  beforeAll(async () => {
    ;[webhook, posthog] = await Promise.all([startWebhookStub(), startPostHogStub()])
    environment = {
      ...KEYS,
      COHORTEL_SETTLE_MS: '200',
      COHORTEL_FINAL_MS: '400',
      WEBHOOK_URL: webhook.url,
      WEBHOOK_SECRET: webhook.secret,
    }
    host = await startHost(name, { env: environment })
    webhook.failAlways({ kind: 'answer', status: 400, body: 'never' })
    // Half of it happened three days ago, as the senders' clocks have it.
    const old = spansRequest(0, TRACES / 2, Date.now() - 3 * DAY_MS)
    const fresh = spansRequest(TRACES / 2, TRACES, Date.now() - 60_000)
    for (const body of [old, fresh]) expect((await post('/v1/traces', 'in-default', body)).status).toBe(200)
    await eventually(
      () => letters('read-default'),
      (seen) => seen.length === TRACES,
    )
  }, TIMEOUT_MS)
  afterAll(async () => {
    await host?.remove()
    await Promise.all([webhook?.close(), posthog?.close()])
  })

  describe('one after the other', { concurrent: false }, () => {
    test('what was refused is listed with its reason, for its own project', async () => {
      const found = await letters('read-default', '?destination=webhook')
      expect(found).toHaveLength(TRACES)
      expect(found[0]).toMatchObject({ destination: 'webhook', kind: 'event', reason: 'http_400' })
      expect(found[0]).not.toHaveProperty('body')
      expect(await letters('read-other')).toEqual([])
      expect(await letters('read-default', '?limit=3')).toHaveLength(3)
      expect(await letters('read-default', `?since=${new Date(Date.now() + DAY_MS).toISOString()}`)).toEqual([])
    })

    test('a body is shown to who may see text, and to nobody else', async () => {
      const [seen] = await letters('read-default', '?bodies=true&limit=1')
      expect(JSON.parse(seen.body)).toMatchObject({ project: 'default', body: { type: 'ai_interaction' } })
      const [blind] = await letters('read-blind', '?bodies=true&limit=1')
      expect(blind).not.toHaveProperty('body')
    })

    test('an ingest key may replay, a read key may not; another project replays nothing of this one', async () => {
      expect((await post('/api/replay', 'read-default', '{}')).status).toBe(403)
      expect((await post('/api/replay', 'nobody', '{}')).status).toBe(401)
      expect((await get('/api/dead-letters', 'in-default')).status).toBe(403)
      expect(await (await post('/api/replay', 'in-other', '{}')).json()).toMatchObject({ replayed: 0 })
      const off = await post('/api/replay', 'in-default', '{"destination":"mixpanel"}')
      expect(off.status).toBe(400)
      expect(await letters('read-default')).toHaveLength(TRACES)
    })

    test('cohortel replay: first without effect, then with', async () => {
      const dry = await replay(host, KEYS, '--dry-run', '--since', '1d')
      expect(dry).toMatchObject({ replayed: TRACES, kept: 0, dry_run: true })
      expect(dry.groups).toMatchObject([{ destination: 'webhook', reason: 'http_400', replayed: TRACES }])
      expect(await letters('read-default')).toHaveLength(TRACES)
      webhook.recover()
      expect(await replay(host, KEYS, '--destination', 'webhook')).toMatchObject({ replayed: TRACES })
      const taken = await eventually(
        async () => webhook.accepted(),
        (seen) => seen.length >= TRACES,
      )
      expect(taken.map(({ data }) => data.trace_id).toSorted()).toEqual(ids())
      expect(await letters('read-default')).toEqual([])
    })

    test('a new destination is told of the past, once, what is old by the slow lane', async () => {
      await host.stop()
      const withPostHog = { ...environment, POSTHOG_API_KEY: posthog.apiKey, POSTHOG_HOST: posthog.url }
      host = await startHost(name, { dataDir: host.dataDir, env: withPostHog })
      const backfill = ['--backfill', '--destination', 'posthog', '--from', '10d', '--rate', '2000']
      expect(await replay(host, withPostHog, ...backfill, '--dry-run')).toMatchObject({ traces: TRACES })
      expect(await replay(host, withPostHog, ...backfill)).toMatchObject({ traces: TRACES, events: TRACES * EVENTS })
      const taken = await eventually(
        async () => posthog.accepted(),
        (seen) => seen.length >= TRACES * EVENTS,
      )
      const own = taken.filter(({ event }) => event === 'ai_interaction')
      expect(own.map(({ properties }) => properties.trace_id).toSorted()).toEqual(ids())
      // The same ids as if it had been on from the beginning.
      expect(own.map(({ uuid }) => uuid).toSorted()).toEqual(
        webhook
          .accepted()
          .map(({ id }) => id)
          .toSorted(),
      )
      expect(posthog.historical()).toBe(1)
      const flags = posthog.requests.map(({ body }) => [
        JSON.parse(body).historical_migration === true,
        JSON.parse(body).batch.length,
      ])
      expect(flags.toSorted()).toEqual([
        [false, (TRACES / 2) * EVENTS],
        [true, (TRACES / 2) * EVENTS],
      ])
      // It has been done, and says so instead of doing it again.
      await expect(replay(host, withPostHog, ...backfill)).rejects.toThrow('--restart')
      expect(posthog.accepted()).toHaveLength(TRACES * EVENTS)
    })

    test('page by page, told again: every trace once, under the ids it had', async () => {
      const sizes: number[] = []
      let cursor: string | null = null
      do {
        const range = { from: new Date(Date.now() - 10 * DAY_MS).toISOString(), to: new Date().toISOString() }
        const request = { destination: 'posthog', ...range, limit: 5, ...(cursor !== null && { cursor }) }
        const answer = await post('/api/backfill', 'in-default', JSON.stringify(request))
        const page = (await answer.json()) as { traces: number; cursor: string | null }
        sizes.push(page.traces)
        cursor = page.cursor
      } while (cursor !== null)
      expect(sizes).toEqual([5, 5, 2])
      await eventually(
        async () => posthog.accepted(),
        (seen) => seen.length >= 2 * TRACES * EVENTS,
      )
      expect(posthog.accepted()).toHaveLength(2 * TRACES * EVENTS)
      expect(posthog.events()).toHaveLength(TRACES * EVENTS)
    })
  })

  function ids(): string[] {
    return Array.from({ length: TRACES }, (_, n) => traceId(n))
  }
})
