import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPostHogStub } from '../stubs/posthog.ts'
import { type RunningHost, startHost } from './hosts.ts'
import { readMetrics } from './metrics.ts'
import { eventually } from './replay.ts'

const run = promisify(execFile)
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

let host: RunningHost
let posthog: Awaited<ReturnType<typeof startPostHogStub>>
const environment: Record<string, string> = {
  COHORTEL_INGEST_KEYS: 'other-key:elsewhere,ingest-key',
  COHORTEL_READ_KEYS: 'read-key',
  COHORTEL_SETTLE_MS: '300',
  COHORTEL_FINAL_MS: '600',
  COHORTEL_IDLE_MS: '600000',
}

beforeAll(async () => {
  posthog = await startPostHogStub()
  Object.assign(environment, { POSTHOG_API_KEY: posthog.apiKey, POSTHOG_HOST: posthog.url })
  host = await startHost('node', { env: environment })
  await send('/v1/traces', {
    resourceSpans: [
      {
        scopeSpans: [
          {
            spans: [
              ...trace('a', 'user-ada', { 'session.id': 'session-ada' }),
              // Before she signed in: known by her device only, or by her session only.
              ...trace('b', '', { 'user.anonymous_id': 'device-ada' }),
              ...trace('c', '', { 'session.id': 'session-ada' }),
              ...trace('d', 'user-bob', { 'session.id': 'session-bob' }),
              // No root has come yet, so it waits in the buffer.
              { ...span('e', 2, 'user-ada', {}), parentSpanId: '1'.padStart(16, 'e') },
              { ...span('f', 2, 'user-bob', {}), parentSpanId: '1'.padStart(16, 'f') },
            ],
          },
        ],
      },
    ],
  })
  await send('/v1/batch', {
    batch: [
      { type: 'identify', userId: 'user-ada', anonymousId: 'device-ada', messageId: '1', traits: { plan: 'pro' } },
      { type: 'track', event: 'upgrade', anonymousId: 'device-ada', messageId: '2' },
      { type: 'track', event: 'upgrade', userId: 'user-ada', messageId: '3' },
      { type: 'track', event: 'upgrade', userId: 'user-bob', messageId: '4' },
      { type: 'identify', userId: 'user-bob', messageId: '5', traits: { plan: 'free' } },
    ],
  })
  await send('/v1/feedback', [
    { trace_id: 'd'.repeat(32), thumbs: 'down', user_id: 'user-bob' },
    { trace_id: 'a'.repeat(32), thumbs: 'up', user_id: 'user-ada' },
  ])
  await eventually(
    async () => [
      await rows('interactions'),
      await rows('product_events'),
      await rows('evaluations'),
      await rows('user_updates'),
    ],
    ([interactions = 0, events = 0, evaluations = 0, users = 0]) =>
      interactions >= 4 && events >= 3 && evaluations >= 2 && users >= 2,
  )
  // All is told but the two traces whose roots never come.
  await eventually(
    () => readMetrics(host.url, 'read-key'),
    (seen) => seen.sum('cohortel_traces_open') === 2 && seen.sum('cohortel_delivery_pending') === 0,
  )
})
afterAll(async () => {
  await host?.remove()
  await posthog?.close()
})

describe('cohortel forget', () => {
  test('a dry run says what would go, and deletes nothing', async () => {
    const before = await ids()
    const told = await forget('--dry-run', '--json')
    expect(JSON.parse(told.stdout)).toMatchObject({
      dry_run: true,
      anonymous_ids: ['device-ada'],
      clickhouse: { interactions: expect.any(Number), spans: expect.any(Number), identities: 1 },
      buffer: null,
    })
    // The session pass may write another version meanwhile, so ids are compared and not rows.
    const after = await ids()
    expect(before.filter((id) => !after.includes(id))).toEqual([])
  })

  test('needs the key of the project', async () => {
    const failed = await forget('--key', 'other-key-that-is-unknown').catch((error) => error)
    expect(failed.code).toBe(1)
    expect(failed.stderr).toContain('give an ingest key of project "default"')
    expect(failed.stderr).not.toContain('other-key-that-is-unknown')
  })

  test('deletes the user from every table and from the buffer, and nobody else', async () => {
    const before = await ids()
    const told = JSON.parse((await forget('--json')).stdout)
    expect(told.buffer.spans).toBeGreaterThanOrEqual(1)
    // Ids and not rows: late feedback or the session pass may have made another version of an interaction.
    const after = new Set(await ids())
    const gone = (table: string) => before.filter((id) => id.startsWith(`${table} `) && !after.has(id)).length
    expect([gone('interactions'), gone('spans'), gone('user_updates')]).toEqual([3, 6, 1])
    expect(told.clickhouse.interactions).toBeGreaterThanOrEqual(3)
    expect(told.clickhouse.spans).toBeGreaterThanOrEqual(6)
    expect(told.clickhouse.user_updates).toBeGreaterThanOrEqual(1)
    const left = JSON.stringify(await everything())
    for (const mine of ['user-ada', 'device-ada', 'session-ada', 'a'.repeat(32), 'b'.repeat(32), 'c'.repeat(32)]) {
      expect([mine, left.includes(mine)]).toEqual([mine, false])
    }
    const bobs = await host.clickhouse.query<{ n: string }>(
      `SELECT toString(count()) AS n FROM interactions_current WHERE user_id = 'user-bob'
       UNION ALL SELECT toString(count()) FROM product_events_current WHERE user_id = 'user-bob'
       UNION ALL SELECT toString(count()) FROM evaluations_current WHERE user_id = 'user-bob'
       UNION ALL SELECT toString(count()) FROM user_days WHERE user_id = 'user-bob'`,
    )
    expect(bobs.every(({ n }) => Number(n) > 0)).toBe(true)
    // Nor by the hashes of what is gone.
    const [months] = await host.clickhouse.query(
      `SELECT countIf(interaction_key NOT IN (SELECT interaction_key FROM interactions)) AS orphans, count() > 0 AS any_left
       FROM interaction_months`,
    )
    expect(months).toEqual({ orphans: 0, any_left: 1 })
    const [keys] = await host.clickhouse.query(
      `WITH arrayMap(id -> sipHash64(id), ['user-ada', 'device-ada', 'session-ada']) AS hashes
       SELECT countIf(has(hashes, key) OR hasAny(hashes, users)) AS mine, count() > 0 AS any_left FROM key_sides`,
    )
    expect(keys).toEqual({ mine: 0, any_left: 1 })
    const metrics = await (await fetch(`${host.url}/metrics`, { headers: { 'x-api-key': 'read-key' } })).text()
    expect(metrics).toMatch(/^cohortel_spans_open(?:\{[^}]*\})? 1$/m)
  })

  test('says which tools it could not reach, and how to do it there', async () => {
    const { stdout } = await forget()
    expect(stdout).toContain('ClickHouse: no rows')
    expect(stdout).toMatch(/posthog: .*bulk_delete.*The id there is "user-ada"/)
  })

  test('a receiver that is away is no success', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => silent.once('listening', done))
    const address = silent.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await new Promise((done) => silent.close(done))
    const failed = await forget('--url', `http://127.0.0.1:${port}`).catch((error) => error)
    expect(failed.code).toBe(1)
    expect(failed.stdout).toContain('start the receiver')
  })
})

function forget(...options: string[]) {
  const url = options.includes('--url') ? [] : ['--url', host.url]
  return run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', MAIN, 'forget', '--user', 'user-ada', ...url, ...options],
    { env: { ...process.env, ...environment, CLICKHOUSE_URL: host.clickhouseUrl } },
  )
}

async function send(path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer ingest-key' }
  const answer = await fetch(`${host.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  expect([path, answer.status, await answer.text()]).toEqual([path, 200, expect.anything()])
}

async function rows(table: string): Promise<number> {
  const [row] = await host.clickhouse.query<{ n: string }>(`SELECT toString(count()) AS n FROM ${table}`)
  return Number(row?.n)
}

/** Every row of every table. */
/** What every row is about, in every table that forgetting empties. */
async function ids(): Promise<string[]> {
  const keys = {
    interactions: 'interaction_id',
    spans: 'span_id',
    evaluations: 'evaluation_id',
    product_events: 'event_id',
    identities: 'anonymous_id',
    user_updates: 'user_id',
    session_people: 'user_id',
    user_days: 'user_id',
  }
  const reads = Object.entries(keys).map(([table, key]) => `SELECT '${table}' AS name, ${key} AS id FROM ${table}`)
  const found = await host.clickhouse.query<{ name: string; id: string }>(
    `SELECT DISTINCT name, id FROM (${reads.join(' UNION ALL ')}) ORDER BY name, id`,
  )
  return found.map(({ name, id }) => `${name} ${id}`)
}

async function everything(): Promise<Record<string, unknown[]>> {
  const tables = await host.clickhouse.query<{ name: string }>(
    `SELECT name FROM system.tables WHERE database = 'cohortel' AND engine LIKE '%MergeTree' ORDER BY name`,
  )
  const all: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    const found = await host.clickhouse.query<object>(`SELECT * FROM ${name}`)
    all[name] = found.map((row) => JSON.stringify(row)).toSorted()
  }
  return all
}

function trace(digit: string, user: string, attributes: Record<string, string>) {
  return [
    span(digit, 1, user, attributes),
    { ...span(digit, 2, user, attributes), parentSpanId: '1'.padStart(16, digit) },
  ]
}

function span(digit: string, index: number, user: string, attributes: Record<string, string>) {
  const start = 1_795_000_000_000_000_000n + BigInt(index) * 1_000_000n
  const all: Record<string, string> = {
    'gen_ai.operation.name': index === 1 ? 'invoke_agent' : 'chat',
    'gen_ai.input.messages': JSON.stringify([{ role: 'user', parts: [{ type: 'text', content: 'Where is it?' }] }]),
    'gen_ai.output.messages': JSON.stringify([{ role: 'assistant', parts: [{ type: 'text', content: 'There.' }] }]),
    ...(user !== '' && { 'user.id': user }),
    ...attributes,
  }
  return {
    traceId: digit.repeat(32),
    spanId: String(index).padStart(16, digit),
    name: 'step',
    kind: 1,
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + 900_000n),
    attributes: Object.entries(all).map(([key, stringValue]) => ({ key, value: { stringValue } })),
    status: {},
  }
}
