import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clickhouse, clickhouseSettings } from '../../src/destinations/clickhouse.ts'
import type { DestinationEvent } from '../../src/destinations/destination.ts'
import { DeliveryError } from '../../src/errors.ts'
import type { Outbound } from '../../src/model/settled.ts'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { answers, testDestination } from '../contracts/destination.ts'
import { type ClickHouseStubRow, startClickHouseStub } from '../stubs/clickhouse.ts'
import { startMigratedClickHouse } from '../warehouse/server.ts'
import { evaluation, interaction, STARTED, TRACE_ID, trace } from './samples.ts'
import { clickhouseSetup } from './setups.ts'

type StoredRow = ClickHouseStubRow

testDestination(clickhouseSetup)

describe('the ClickHouse destination', () => {
  const settings = clickhouseSettings.parse({ url: 'http://127.0.0.1:1' })

  test('quotes no row in an error', async () => {
    const stub = await startClickHouseStub()
    stub.fail(
      answers(500, "Code: 27. DB::Exception: It says (NO) to 'secret row'. (CANNOT_PARSE_INPUT_ASSERTION_FAILED)"),
    )
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

  test('waits until rows are stored, whether the server gathers inserts or not, and never asks for what servers refuse', async () => {
    const stub = await startClickHouseStub()
    const events = clickhouse.toEvents({ kind: 'trace', trace: trace() }, settings)
    await send(events, stub.url)
    const gathering = clickhouseSettings.parse({ url: stub.url, asyncInsert: true })
    await clickhouse.send(events, gathering, { fetch, signal: new AbortController().signal })
    await stub.close()
    const calls = stub.requests.map(({ path }) => new URL(path, 'http://stub').searchParams)
    const [once, gathered] = [calls.slice(0, calls.length / 2), calls.slice(calls.length / 2)]
    for (const call of calls) expect(call.get('wait_for_async_insert')).toBe('1')
    for (const call of once) expect(call.get('async_insert')).toBe('0')
    for (const call of gathered) {
      expect(call.get('async_insert')).toBe('1')
      expect(call.get('async_insert_deduplicate')).toBe('0')
      // With gathered inserts the server answers SUPPORT_IS_DISABLED to either of them, for ever.
      expect(call.get('deduplicate_blocks_in_dependent_materialized_views')).toBeNull()
      expect(call.get('insert_deduplication_token')).toBeNull()
    }
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
    server = await startMigratedClickHouse()
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
