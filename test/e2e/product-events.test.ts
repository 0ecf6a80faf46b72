import { gzipSync } from 'node:zlib'
import { Analytics } from '@segment/analytics-node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HostName, type RunningHost, startHost } from './hosts.ts'
import { eventually } from './replay.ts'

const HOSTS: readonly HostName[] = ['node', 'worker']
const KEYS = { ingest: 'ingest-key', browser: 'browser-key', read: 'read-key' }

interface EventRow {
  readonly event: string
  readonly user_id: string
  readonly anonymous_id: string
  readonly properties: Readonly<Record<string, string>>
}

describe.concurrent.each(HOSTS)('product events on the %s host', (name) => {
  let host: RunningHost
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${host.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': KEYS.browser, ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    })
  const eventsOf = (person: string) =>
    host.clickhouse.query<EventRow>(
      `SELECT event, user_id, anonymous_id, properties FROM product_events_current
       WHERE user_id = {person:String} OR anonymous_id = {person:String} ORDER BY timestamp, event`,
      { person },
    )
  const waitFor = (person: string, count: number) =>
    eventually(
      () => eventsOf(person),
      (rows) => rows.length >= count,
    )

  beforeAll(async () => {
    host = await startHost(name, {
      env: {
        COHORTEL_INGEST_KEYS: KEYS.ingest,
        COHORTEL_BROWSER_KEYS: KEYS.browser,
        COHORTEL_READ_KEYS: KEYS.read,
        COHORTEL_SETTLE_MS: '300',
      },
    })
  })
  afterAll(() => host?.remove())

  test("a Segment SDK with its host changed, from an anonymous visit to a customer's account", async () => {
    const problems: unknown[] = []
    const analytics = new Analytics({ writeKey: KEYS.ingest, host: host.url, flushAt: 20, maxRetries: 0 })
    analytics.on('error', (problem) => problems.push(problem))
    analytics.page({ anonymousId: 'sdk-device', name: 'Pricing' })
    analytics.screen({ anonymousId: 'sdk-device', name: 'Plans' })
    analytics.track({ anonymousId: 'sdk-device', event: 'Trial Started' })
    analytics.identify({ userId: 'sdk-user', anonymousId: 'sdk-device', traits: { plan: 'free' } })
    analytics.identify({ userId: 'sdk-user', traits: { plan: 'pro', seats: 3 } })
    analytics.group({ userId: 'sdk-user', groupId: 'acme', traits: { tier: 'gold' } })
    analytics.alias({ userId: 'sdk-user', previousId: 'sdk-former' })
    analytics.track({ userId: 'sdk-former', event: 'Invited' })
    analytics.track({ userId: 'sdk-user', event: 'Order Completed', properties: { revenue: 20, items: [{ id: 1 }] } })
    await analytics.closeAndFlush()
    expect(problems).toEqual([])
    const rows = await waitFor('sdk-user', 5)
    expect(rows.map(({ event, user_id }) => [event, user_id]).toSorted()).toEqual([
      ['Invited', 'sdk-user'],
      ['Order Completed', 'sdk-user'],
      ['Trial Started', 'sdk-user'],
      ['page', 'sdk-user'],
      ['screen', 'sdk-user'],
    ])
    expect(rows.find(({ event }) => event === 'Order Completed')?.properties).toEqual({
      revenue: '20',
      items: '[{"id":1}]',
    })
    const users = () => host.clickhouse.query<object>(`SELECT account_id, traits FROM users WHERE user_id = 'sdk-user'`)
    expect(await eventually(users, (found) => found.length === 1)).toEqual([
      { account_id: 'acme', traits: { plan: 'pro', seats: '3', 'account.tier': 'gold' } },
    ])
  })

  test('traffic of browsers: preflight, text/plain, the key in the body, short paths', async () => {
    const origin = 'https://shop.example'
    const preflight = await fetch(`${host.url}/v1/t`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })
    expect(preflight.ok).toBe(true)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    const call = { anonymousId: 'web-device', writeKey: KEYS.browser, sentAt: new Date().toISOString() }
    const beacon = (path: string, more: object) =>
      fetch(`${host.url}${path}`, {
        method: 'POST',
        // What `sendBeacon` and the browser SDK send: no preflight, so no header of their own.
        headers: { 'content-type': 'text/plain;charset=UTF-8', origin },
        body: JSON.stringify({ ...call, ...more }),
      })
    const answers = await Promise.all([
      beacon('/v1/t', { event: 'Clicked', messageId: 'ajs-1', properties: { title: 'Grüße 👋' } }),
      beacon('/v1/p', { name: 'Home', messageId: 'ajs-2', context: { page: { path: '/home' } } }),
      beacon('/v1/s', { name: 'Cart', messageId: 'ajs-3' }),
      beacon('/v1/i', { userId: 'web-user', traits: { plan: 'pro' } }),
      beacon('/v1/g', { userId: 'web-user', groupId: 'acme' }),
      beacon('/v1/a', { userId: 'web-user', previousId: 'web-former' }),
      beacon('/v1/b', { batch: [{ type: 'track', event: 'Batched', anonymousId: 'web-device', messageId: 'ajs-4' }] }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(answers[0]?.headers.get('access-control-allow-origin')).toBe('*')
    const rows = await waitFor('web-user', 4)
    expect(rows.map(({ event }) => event).toSorted()).toEqual(['Batched', 'Clicked', 'page', 'screen'])
    expect(rows.find(({ event }) => event === 'Clicked')?.properties.title).toBe('Grüße 👋')
    expect(rows.find(({ event }) => event === 'page')?.properties).toEqual({ name: 'Home', context_page_path: '/home' })
  })

  test('a browser learns that it is refused, in words that a page may read', async () => {
    const refused = await fetch(`${host.url}/v1/t`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'https://shop.example' },
      body: JSON.stringify({ event: 'x', anonymousId: 'a', writeKey: 'wrong' }),
    })
    expect(refused.status).toBe(401)
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    // A browser key is public: it opens nothing else.
    expect((await post('/v1/traces', '{}')).status).toBe(403)
    expect((await fetch(`${host.url}/metrics`, { headers: { 'x-api-key': KEYS.browser } })).status).toBe(403)
  })

  test('a resend changes nothing, compressed or not, with another sentAt or none', async () => {
    const batch = [
      { type: 'track', event: 'Paid', userId: 'resent', messageId: 'r-1', timestamp: '2026-11-01T10:00:00Z' },
      { type: 'track', event: 'Seen', userId: 'resent', messageId: 'r-2' },
      { type: 'track', event: 'Plain', userId: 'resent', timestamp: '2026-11-01T10:00:01Z' },
    ]
    const now = Date.now()
    const bodies = [now, now - 3_600_000, undefined].map((sentAt) =>
      JSON.stringify({ batch, sentAt: sentAt === undefined ? undefined : new Date(sentAt).toISOString() }),
    )
    expect((await post('/v1/batch', bodies[0])).status).toBe(200)
    const packed = new Uint8Array(gzipSync(bodies[1] ?? ''))
    expect((await post('/v1/batch/', packed, { 'content-encoding': 'gzip' })).status).toBe(200)
    expect((await post('/v1/import', bodies[2])).status).toBe(200)
    expect((await post('/v1/track', { event: 'Last', userId: 'resent', messageId: 'r-4' })).status).toBe(200)
    const rows = await eventually(
      () => eventsOf('resent'),
      (found) => found.some(({ event }) => event === 'Last'),
    )
    expect(rows.map(({ event }) => event).toSorted()).toEqual(['Last', 'Paid', 'Plain', 'Seen'])
  })

  test('odd calls are named, and their siblings kept', async () => {
    const good = { type: 'track', event: 'Kept', userId: 77_001 }
    const answer = await post('/v1/batch', {
      batch: [
        { ...good, messageId: 'o-0', properties: null, context: null, anonymousId: null },
        { type: 'track', event: 'Nobody' },
        null,
        { ...good, messageId: 'o-3', timestamp: 'not a date', properties: { nested: { deep: [1, { a: null }] } } },
        { ...good, messageId: 'o-4', timestamp: '1970-01-01T00:00:00Z', properties: { huge: 'x'.repeat(2_000_000) } },
        { type: 'track', userId: 'u' },
        { ...good, messageId: 12, event: 'Kept', properties: ['a', 'list'], traits: 5 },
        { type: 'identify', anonymousId: 'a', traits: { plan: 'pro' } },
        { type: 'video', userId: 'u' },
      ],
    })
    expect(answer.status).toBe(200)
    const { success, rejected } = (await answer.json()) as { success: boolean; rejected: { index: number }[] }
    expect(success).toBe(true)
    expect(rejected.map(({ index }) => index)).toEqual([1, 2, 5, 8])
    const rows = await waitFor('77001', 4)
    expect(rows).toHaveLength(4)
    expect(rows.map(({ properties }) => properties.huge?.length).filter(Boolean)).toEqual([32_768])
    expect(rows.filter(({ properties }) => properties.$unreadable_timestamp !== undefined)).toHaveLength(2)
  })

  test('what can never be taken is answered so that no SDK tries for ever', async () => {
    expect((await post('/v1/batch', '{"batch": [')).status).toBe(400)
    expect((await post('/v1/batch', { batch: { type: 'track' } })).status).toBe(400)
    expect((await post('/v1/track', { event: 'x' })).status).toBe(400)
    expect((await post('/v1/batch', { batch: [] })).status).toBe(200)
    expect((await post('/v1/track', 'x'.repeat(17 * 1024 * 1024))).status).toBe(413)
  })

  test('an interaction before the login belongs to the user who logged in', async () => {
    const traceId = 'feed'.repeat(8)
    const attribute = (key: string, stringValue: string) => ({ key, value: { stringValue } })
    const span = {
      traceId,
      spanId: 'beef'.repeat(4),
      name: 'chat gpt-4o',
      startTimeUnixNano: '1795168000000000000',
      endTimeUnixNano: '1795168001000000000',
      attributes: [
        attribute('gen_ai.operation.name', 'chat'),
        attribute('gen_ai.request.model', 'gpt-4o'),
        attribute('user.anonymous_id', 'ai-device'),
        attribute('gen_ai.conversation.id', 'ai-session'),
      ],
    }
    const headers = { 'x-api-key': KEYS.ingest }
    const sent = await post('/v1/traces', { resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] }, headers)
    expect(sent.status).toBe(200)
    await post('/v1/identify', { userId: 'ai-user', anonymousId: 'ai-device', traits: { plan: 'pro' } })
    const joined = () =>
      host.clickhouse.query<object>(
        `SELECT i.user_id AS user_id, u.traits['plan'] AS plan FROM interactions_current AS i
         LEFT JOIN users AS u ON u.user_id = i.user_id WHERE i.trace_id = {traceId:String} AND i.user_id != ''`,
        { traceId },
      )
    expect(await eventually(joined, (rows) => rows.length > 0)).toEqual([{ user_id: 'ai-user', plan: 'pro' }])
  })
})
