import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clickhouse, clickhouseSettings } from '../../src/destinations/clickhouse.ts'
import type { DestinationEvent } from '../../src/destinations/destination.ts'
import { DeliveryError } from '../../src/errors.ts'
import { eventId } from '../../src/model/event-id.ts'
import type { Outbound } from '../../src/model/settled.ts'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { migrateAt } from '../../src/warehouse/migrations/index.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { answers, testDestination } from '../contracts/destination.ts'
import { startStub } from '../stubs/server.ts'
import { startTestClickHouse } from '../warehouse/server.ts'
import { evaluation, interaction, STARTED, TRACE_ID, trace } from './samples.ts'

interface StoredRow {
  readonly table: string
  readonly row: Record<string, unknown>
}

/** A server that takes inserts and nothing else; what it means to ClickHouse is tested on the real engine below. */
const startClickHouseStub = () =>
  startStub<StoredRow>({
    receive({ path, body }, accept) {
      const query = new URL(path, 'http://stub').searchParams.get('query') ?? ''
      const table = /^INSERT INTO (\w+) FORMAT JSONEachRow$/.exec(query)?.[1]
      if (table === undefined)
        return { status: 400, body: `Code: 62. DB::Exception: Syntax error: ${query}. (SYNTAX_ERROR)` }
      for (const line of body.trim().split('\n')) accept({ table, row: JSON.parse(line) as StoredRow['row'] })
      return { status: 200, body: '' }
    },
    key: ({ table, row }) => `${table} ${JSON.stringify(row)}`,
  })

const exception = (status: number, code: number, name: string) =>
  answers(
    status,
    `Code: ${code}. DB::Exception: It says (NO) to 'secret row': while (VERY) busy. (${name}) (version 26.7.2.1)`,
  )
const permanent = (code: number) => ({ permanent: true, wholeDestination: false, reason: `clickhouse_${code}` })
const passing = (code: number) => ({ permanent: false, wholeDestination: false, reason: `clickhouse_${code}` })
const whole = (code: number) => ({ permanent: false, wholeDestination: true, reason: `clickhouse_${code}` })

testDestination(
  // The contract counts one request to a batch, which is so for one table; several are tested below.
  {
    ...clickhouse,
    toEvents: (outbound, settings) =>
      clickhouse.toEvents(outbound, settings).filter(({ body }) => (body as StoredRow).table === 'interactions'),
  },
  {
    start: startClickHouseStub,
    environment: ({ url }) => ({
      CLICKHOUSE_URL: url,
      CLICKHOUSE_USER: 'writer_x',
      CLICKHOUSE_PASSWORD: 'a-password',
      CLICKHOUSE_DATABASE: 'analytics_x',
    }),
    ids: (stub) =>
      stub.events().map(({ row }) => {
        const content = createHash('sha256').update(JSON.stringify(row)).digest('hex')
        return eventId('default', String(row.interaction_id), '', `clickhouse:interactions:${content}`)
      }),
    faults: {
      'data that cannot be parsed, though the status says 500': [
        exception(500, 27, 'CANNOT_PARSE_INPUT_ASSERTION_FAILED'),
        permanent(27),
      ],
      'an unknown field': [exception(400, 117, 'INCORRECT_DATA'), permanent(117)],
      'an unknown column': [exception(500, 16, 'NO_SUCH_COLUMN_IN_TABLE'), permanent(16)],
      'a type mismatch': [exception(400, 53, 'TYPE_MISMATCH'), permanent(53)],
      'too many parts': [exception(500, 252, 'TOO_MANY_PARTS'), passing(252)],
      'memory that ran out': [exception(500, 241, 'MEMORY_LIMIT_EXCEEDED'), passing(241)],
      'a timeout of the server': [exception(500, 159, 'TIMEOUT_EXCEEDED'), passing(159)],
      'too many queries at once': [exception(503, 202, 'TOO_MANY_SIMULTANEOUS_QUERIES'), passing(202)],
      'an exception that nobody knows': [exception(500, 99_999, 'SOMETHING_NEW'), passing(99_999)],
      'a wrong password': [exception(403, 516, 'AUTHENTICATION_FAILED'), whole(516)],
      'a user who may not insert': [exception(403, 497, 'ACCESS_DENIED'), whole(497)],
      'a database that was never migrated': [exception(404, 60, 'UNKNOWN_TABLE'), whole(60)],
      'an exception behind a 200': [exception(200, 241, 'MEMORY_LIMIT_EXCEEDED'), passing(241)],
      'an exception behind a 200, told by a header only': [
        answers(200, '', { 'x-clickhouse-exception-code': '252' }),
        passing(252),
      ],
    },
  },
)

describe('the ClickHouse destination', () => {
  const settings = clickhouseSettings.parse({ url: 'http://127.0.0.1:1' })

  test('quotes no row in an error', async () => {
    const stub = await startClickHouseStub()
    stub.fail(exception(500, 27, 'CANNOT_PARSE_INPUT_ASSERTION_FAILED'))
    const events = clickhouse.toEvents({ kind: 'trace', trace: trace() }, settings)
    const error = await send(events, stub.url).catch((thrown: unknown) => thrown)
    await stub.close()
    expect(error).toBeInstanceOf(DeliveryError)
    expect((error as Error).message).toContain('27 (CANNOT_PARSE_INPUT_ASSERTION_FAILED)')
    expect((error as Error).message).not.toContain('secret row')
  })

  test('groups by table, spans before the interaction that names them, with a token that repeats', async () => {
    const stub = await startClickHouseStub()
    const events = everything().flatMap((each) => clickhouse.toEvents(each, settings))
    await send(events, stub.url)
    await send(events, stub.url)
    await stub.close()
    const calls = stub.requests.map(({ path }) => new URL(path, 'http://stub').searchParams)
    const tables = calls.map((call) => /INTO (\w+)/.exec(call.get('query') ?? '')?.[1])
    const order = ['identities', 'user_updates', 'product_events', 'spans', 'evaluations', 'interactions']
    expect(tables).toEqual([...order, ...order])
    const tokens = calls.map((call) => call.get('insert_deduplication_token'))
    expect(tokens.slice(6)).toEqual(tokens.slice(0, 6))
    expect(new Set(tokens).size).toBe(6)
  })

  test('an id changes with the version and with what was found, and with nothing else', () => {
    const id = (changes: Parameters<typeof interaction>[0], final = true) =>
      clickhouse
        .toEvents({ kind: 'trace', trace: trace({ interactions: [interaction(changes)], final }) }, settings)
        .find(({ body }) => (body as StoredRow).table === 'interactions')?.id
    expect(id({})).toBe(id({}, false))
    expect(id({ version: 4n << 32n })).not.toBe(id({}))
    expect(id({ evalScore: 1 })).not.toBe(id({}))
  })
})

describe('on the real engine', () => {
  let server: EmbeddedClickHouse
  let warehouse: Warehouse

  beforeAll(async () => {
    server = await startTestClickHouse()
    await migrateAt({ url: server.url }, { database: 'cohortel' })
    warehouse = createNodeWarehouse({ url: server.url, database: 'cohortel' })
  })
  afterAll(async () => {
    await warehouse.close()
    await server.close()
  })

  const count = async (table: string) =>
    (await warehouse.query<{ n: number }>(`SELECT count() AS n FROM ${table} FINAL`))[0]?.n

  test('everything arrives, once, however often and in whatever pieces it is sent', async () => {
    const settings = clickhouseSettings.parse({ url: server.url })
    const events = everything().flatMap((each) => clickhouse.toEvents(each, settings))
    await send(events, server.url)
    await send(events, server.url)
    for (const event of events.toReversed()) await send([event], server.url)
    const counts = await Promise.all(
      ['interactions', 'spans', 'evaluations', 'product_events', 'identities', 'user_updates'].map(count),
    )
    expect(counts).toEqual([1, 3, 2, 1, 1, 1])
    expect(
      await warehouse.query('SELECT span_id, failure_role, interaction_id FROM spans FINAL ORDER BY span_id'),
    ).toEqual([
      { span_id: '0000000000000001', failure_role: '', interaction_id: TRACE_ID },
      { span_id: '0000000000000002', failure_role: 'root_cause', interaction_id: TRACE_ID },
      { span_id: '0000000000000003', failure_role: '', interaction_id: TRACE_ID },
    ])
    expect(
      await warehouse.query(
        "SELECT bitCount(ai_days) AS ai, bitCount(event_days) AS events FROM user_days_current WHERE user_id = 'user-42'",
      ),
    ).toEqual([{ ai: 1, events: 1 }])
  })

  test('the same rows under the same token are stored once, before any merge', async () => {
    const settings = clickhouseSettings.parse({ url: server.url })
    const other = trace({ projectId: 'token', interactions: [interaction({ projectId: 'token' })] })
    const events = clickhouse.toEvents({ kind: 'trace', trace: other }, settings)
    await send(events, server.url)
    await send(events, server.url)
    const [row] = await warehouse.query("SELECT count() AS n FROM interactions WHERE project_id = 'token'")
    expect(row).toEqual({ n: 1 })
  })

  test('the higher version wins, in whatever order they arrive', async () => {
    const settings = clickhouseSettings.parse({ url: server.url })
    const version = (items: bigint, outcome: 'success' | 'failure') => {
      const changes = {
        projectId: 'late',
        version: items << 32n,
        outcome,
        startedAtUnixNano: STARTED - items * 86_400_000_000_000n * 40n,
      }
      return clickhouse.toEvents(
        { kind: 'trace', trace: trace({ projectId: 'late', interactions: [interaction(changes)] }) },
        settings,
      )
    }
    await send(version(5n, 'failure'), server.url)
    await send(version(2n, 'success'), server.url)
    // The start moved by months, so the two are in different partitions.
    const rows = await warehouse.query("SELECT outcome FROM interactions_current WHERE project_id = 'late'")
    expect(rows).toEqual([{ outcome: 'failure' }])
  })

  test('a row that the table cannot take is permanent, a table that is not there concerns everything', async () => {
    const bad = (row: object): DestinationEvent => ({ id: 'x', actor: '', body: { table: 'interactions', row } })
    await expect(send([bad({ llm_calls: 'many' })], server.url)).rejects.toMatchObject({ permanent: true })
    await expect(send([bad({ no_such_column: 1 })], server.url)).rejects.toMatchObject({
      permanent: true,
      reason: 'clickhouse_117',
    })
    await expect(send([bad({})], server.url, 'nowhere')).rejects.toMatchObject({ wholeDestination: true })
  })
})

function send(events: readonly DestinationEvent[], url: string, database = 'cohortel') {
  const settings = clickhouseSettings.parse({ url, database })
  return clickhouse.send(events, settings, { fetch, signal: new AbortController().signal })
}

/** One of each kind. */
function everything(): Outbound[] {
  return [
    { kind: 'trace', trace: trace({ evaluations: [evaluation()] }) },
    {
      kind: 'evaluation',
      projectId: 'default',
      evaluation: evaluation({
        evaluationId: '00000000-0000-5000-8000-000000000001',
        source: 'user',
        traceId: '',
        level: 'session',
        sessionId: 'session-7',
      }),
    },
    {
      kind: 'product_event',
      event: {
        projectId: 'default',
        eventId: '00000000-0000-5000-8000-000000000002',
        userId: 'user-42',
        anonymousId: 'device-1',
        sessionId: 'session-7',
        accountId: '',
        event: 'purchase',
        timestampUnixNano: STARTED,
        properties: { plan: 'pro' },
      },
    },
    {
      kind: 'identity',
      link: {
        projectId: 'default',
        anonymousId: 'device-1',
        userId: 'user-42',
        source: 'identify',
        seenAtUnixNano: STARTED,
      },
    },
    {
      kind: 'user',
      user: {
        projectId: 'default',
        userId: 'user-42',
        accountId: 'acme',
        firstSeenUnixNano: STARTED,
        traits: { plan: 'pro' },
      },
    },
  ]
}
