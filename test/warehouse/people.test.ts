import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runReport } from '../../src/reports/run.ts'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { migrate } from '../../src/warehouse/migrations/index.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import { warehouseSettings } from '../../src/warehouse/settings.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { startMigratedClickHouse } from './server.ts'

let server: EmbeddedClickHouse
let warehouse: Warehouse
let project = ''
let next = 0

beforeAll(async () => {
  server = await startMigratedClickHouse()
  warehouse = createNodeWarehouse({ url: server.url, database: 'cohortel' })
})
afterAll(async () => {
  await warehouse.close()
  await server.close()
})
beforeEach(() => {
  project = `p${next++}`
})

const AT = '2026-03-02 10:00:00'
const link = (anonymous_id: string, user_id: string, seen_at = AT) =>
  warehouse.insert('identities', [{ project_id: project, anonymous_id, user_id, source: 'alias', seen_at }])
const event = (fields: object) =>
  warehouse.insert('product_events', [{ project_id: project, event_id: 'e', event: 'visit', timestamp: AT, ...fields }])
const usersOf = (view: string) =>
  warehouse.query<{ user_id: string }>(`SELECT user_id FROM ${view} WHERE project_id = {project:String}`, { project })

describe('an id that was linked stands for its user wherever it stands', () => {
  const VIEWS = ['interactions_current', 'product_events_current', 'user_days_current'] as const

  test('as an anonymous id', async () => {
    await event({ anonymous_id: 'a1' })
    await warehouse.insert('interactions', [
      { project_id: project, interaction_id: 'i', anonymous_id: 'a1', started_at: AT, version: 1 },
    ])
    await link('a1', 'ann')
    for (const view of VIEWS) expect(await usersOf(view)).toEqual([{ user_id: 'ann' }])
  })

  test('as a former user id, in users too', async () => {
    await event({ user_id: 'old' })
    await warehouse.insert('interactions', [
      { project_id: project, interaction_id: 'i', user_id: 'old', started_at: AT, version: 1 },
    ])
    const update = { project_id: project, account_id: '', seen_at: AT }
    await warehouse.insert('user_updates', [
      { ...update, user_id: 'old', traits: { plan: 'free', city: 'Leeds' } },
      { ...update, user_id: 'ann', seen_at: '2026-03-03 10:00:00', traits: { plan: 'pro' } },
    ])
    await link('old', 'ann')
    for (const view of [...VIEWS, 'users']) expect(await usersOf(view)).toEqual([{ user_id: 'ann' }])
    const [user] = await warehouse.query<object>(
      'SELECT traits, toString(first_seen) AS first_seen FROM users WHERE project_id = {project:String}',
      { project },
    )
    expect(user).toEqual({ traits: { city: 'Leeds', plan: 'pro' }, first_seen: '2026-03-02 10:00:00.000000000' })
  })

  test('along a chain of former ids, the device at its far end included', async () => {
    await event({ anonymous_id: 'a1' })
    const chain = ['a1', 'u1', 'u2', 'u3', 'u4', 'ann']
    for (const [index, id] of chain.slice(1).entries()) await link(chain[index] ?? '', id)
    for (const view of ['product_events_current', 'user_days_current'] as const) {
      expect(await usersOf(view)).toEqual([{ user_id: 'ann' }])
    }
    expect(
      await warehouse.query('SELECT DISTINCT user_id FROM identity_links WHERE project_id = {project:String}', {
        project,
      }),
    ).toEqual([{ user_id: 'ann' }])
  })

  test('two ids that were each linked to the other are one person, whoever asks', async () => {
    await link('b', 'a')
    await link('a', 'b', '2026-03-03 10:00:00')
    await link('device', 'a')
    await event({ event_id: 'e1', user_id: 'a' })
    await event({ event_id: 'e2', user_id: 'b' })
    await event({ event_id: 'e3', anonymous_id: 'device' })
    expect(await usersOf('product_events_current')).toEqual([{ user_id: 'a' }, { user_id: 'a' }, { user_id: 'a' }])
    expect(await usersOf('user_days_current')).toEqual([{ user_id: 'a' }])
  })

  test("a session of two ids that became one user is that user's", async () => {
    await event({ event_id: 'e1', user_id: 'old', session_id: 's' })
    await event({ event_id: 'e2', user_id: 'ann', session_id: 's' })
    await event({ event_id: 'e3', session_id: 's' })
    expect((await usersOf('product_events_current')).map((row) => row.user_id).toSorted()).toEqual(['', 'ann', 'old'])
    await link('old', 'ann', '2026-03-09 10:00:00')
    expect((await usersOf('product_events_current')).map((row) => row.user_id)).toEqual(['ann', 'ann', 'ann'])
    expect(await usersOf('user_days_current')).toEqual([{ user_id: 'ann' }])
  })

  test('through a former user id', async () => {
    await event({ anonymous_id: 'a1' })
    await link('a1', 'old')
    await link('old', 'ann')
    expect(await usersOf('product_events_current')).toEqual([{ user_id: 'ann' }])
  })

  test('ids that were linked both ways stay apart', async () => {
    await event({ user_id: 'x' })
    await link('x', 'y')
    await link('y', 'x')
    expect(await usersOf('product_events_current')).toHaveLength(1)
  })
})

test('the queries of docs/product-events.md run', async () => {
  const page = readFileSync(new URL('../../docs/product-events.md', import.meta.url), 'utf8')
  const queries = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = '']) => sql)
  expect(queries.length).toBeGreaterThan(0)
  await warehouse.insert('interactions', [
    { project_id: project, interaction_id: 'doc', user_id: 'dora', outcome: 'failure', started_at: AT, version: 1 },
  ])
  await event({ user_id: 'dora', event: 'purchase', timestamp: '2026-03-05 10:00:00' })
  for (const sql of queries) {
    expect(await warehouse.query(sql)).toContainEqual({ plan: '', outcome: 'failure', users: 1, bought: 1 })
  }
})

describe('events in a table of your own', () => {
  const database = 'own'
  let own: Warehouse

  beforeAll(async () => {
    const plain = createNodeWarehouse({ url: server.url })
    await plain.command('CREATE DATABASE shop')
    await plain.command(
      'CREATE TABLE shop.log (uid Nullable(UInt64), device String, what String, at DateTime, plan Nullable(String), n UInt8) ENGINE = MergeTree ORDER BY at',
    )
    await plain.insert('shop.log', [
      { uid: 7, device: 'd1', what: 'purchase', at: AT, plan: 'pro', n: 3 },
      { uid: null, device: 'd2', what: 'visit', at: '2026-03-03 10:00:00', plan: null, n: 1 },
    ])
    const { ownEvents } = warehouseSettings.parse({
      ownEvents: {
        table: 'shop.log',
        columns: { user_id: 'uid', anonymous_id: 'device', event: 'what', timestamp: 'at', properties: ['plan', 'n'] },
      },
    })
    await migrate(plain, { database, ownEvents })
    await plain.close()
    own = createNodeWarehouse({ url: server.url, database })
    await own.insert('product_events', [
      { project_id: 'default', event_id: 'e1', user_id: '7', event: 'signup', timestamp: '2026-03-01 10:00:00' },
    ])
    await own.insert('identities', [
      { project_id: 'default', anonymous_id: 'd2', user_id: '8', source: 'identify', seen_at: AT },
    ])
  })
  afterAll(() => own.close())

  test('stand beside ours, linked alike', async () => {
    expect(
      await own.query(
        'SELECT user_id, event, toString(timestamp) AS at, properties FROM product_events_current ORDER BY at',
      ),
    ).toEqual([
      { user_id: '7', event: 'signup', at: '2026-03-01 10:00:00.000000000', properties: {} },
      { user_id: '7', event: 'purchase', at: '2026-03-02 10:00:00.000000000', properties: { plan: 'pro', n: '3' } },
      { user_id: '8', event: 'visit', at: '2026-03-03 10:00:00.000000000', properties: { plan: '', n: '1' } },
    ])
  })

  test('count in the days of each person', async () => {
    expect(
      await own.query('SELECT user_id, toUInt8(bitCount(event_days)) AS days FROM user_days_current ORDER BY user_id'),
    ).toEqual([
      { user_id: '7', days: 2 },
      { user_id: '8', days: 1 },
    ])
  })

  test('and in the weeks', async () => {
    const asked = {
      start_event: '*',
      return_event: '*',
      from: '2026-02-16',
      to: '2026-03-09',
      periods: 3,
      min_count: 0,
    }
    const rows = async (source: string) =>
      (await runReport(own, 'default', 'retention', { ...asked, source }, Date.parse('2027-01-01'))).rows
    const days = await rows('days')
    expect(days).toEqual(await rows('raw'))
    expect(days.reduce((sum, row) => sum + Number(row.retained), 0)).toBeGreaterThan(2)
  })

  test.each([
    { table: 'shop.log; DROP TABLE x' },
    { table: 'a.b.c' },
    { columns: { user_id: 'uid`', event: 'e', timestamp: 't' } },
    { columns: { user_id: 'uid', event: 'e', timestamp: 't', properties: ["plan', ''"] } },
  ])('names that are no plain identifiers are refused: %o', (odd) => {
    const settings = { table: 'shop.log', columns: { user_id: 'u', event: 'e', timestamp: 't' }, ...odd }
    expect(warehouseSettings.safeParse({ ownEvents: settings }).success).toBe(false)
  })
})
