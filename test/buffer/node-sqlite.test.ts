import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { openNodeSqlite } from '../../src/buffer/node-sqlite.ts'
import type { Sqlite } from '../../src/buffer/sqlite.ts'
import { RequestError } from '../../src/errors.ts'
import { batch, productEvent, spansOf, traceId } from '../delivery/batches.ts'
import { fakeDestination, World } from '../delivery/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'cohortel-buffer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ids = (destination: { taken: readonly { id: string }[] }) => destination.taken.map(({ id }) => id)

function refusal(append: () => unknown): RequestError {
  try {
    append()
  } catch (error) {
    if (error instanceof RequestError) return error
  }
  throw new Error('It was not refused.')
}

describe('the file of a shard', () => {
  test('is written through to the disk, and survives a restart', async () => {
    const path = join(folder, 'a', 'shard-0.sqlite')
    const tool = fakeDestination('tool')
    const first = openNodeSqlite(path)
    expect(first.all('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
    expect(first.all('PRAGMA synchronous')).toEqual([{ synchronous: 2 }])
    new World({ destinations: [tool], sql: first }).shard.append(batch({ spans: spansOf(1, 3) }))
    first.close()
    const world = new World({ destinations: [tool], path })
    await world.advance(15_000)
    expect(ids(tool)).toEqual([`interaction:${traceId(1)}`])
  })

  test('is held by one process alone', () => {
    const path = join(folder, 'alone.sqlite')
    const first = openNodeSqlite(path)
    expect(() => openNodeSqlite(path)).toThrow(/in use by another process/)
    first.close()
    openNodeSqlite(path).close()
  })

  test('is put aside when it is damaged, and the receiver goes on', () => {
    const path = join(folder, 'damaged.sqlite')
    writeFileSync(path, 'this is no database, and it is long enough to be looked at'.repeat(100))
    const sql = openNodeSqlite(path)
    expect(sql.setAside).toBe(`${path}.damaged`)
    expect(existsSync(sql.setAside)).toBe(true)
    new World({ sql }).shard.append(batch({ spans: spansOf(1, 1) }))
    sql.close()
  })

  test('undoes a transaction that throws', () => {
    const sql = openNodeSqlite(':memory:')
    sql.all('CREATE TABLE t (a INTEGER)')
    expect(() =>
      sql.transaction(() => {
        sql.run('INSERT INTO t VALUES (1)')
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(sql.all('SELECT * FROM t')).toEqual([])
    expect(sql.transaction(() => sql.run('INSERT INTO t VALUES (1), (2)'))).toBe(2)
  })
})

describe('damage within the file', () => {
  /** Appends two requests and damages the first of a table's rows while nobody looks. */
  async function damaged(column: 'body' | 'entries', damage: string) {
    const path = join(folder, `${crypto.randomUUID()}.sqlite`)
    const tool = fakeDestination('tool')
    const sql = openNodeSqlite(path)
    const world = new World({ destinations: [tool], sql })
    world.shard.append(batch({ spans: [...spansOf(1, 3), ...spansOf(2, 2)] }))
    world.shard.append(batch({ spans: spansOf(3, 2) }))
    sql.close()
    const direct = new DatabaseSync(path)
    direct.exec(`UPDATE shelf SET ${column} = ${damage} WHERE id = 1`)
    direct.close()
    const after = new World({ destinations: [tool], path })
    await after.advance(20_000)
    return { tool, world: after }
  }

  const damages = {
    'a body that is not what was written': ['body', "x'28b52ffd00'"],
    'a body that is empty': ['body', "x''"],
    'a table of contents that is no JSON': ['entries', "'{'"],
  } as const
  for (const [name, [column, damage]] of Object.entries(damages)) {
    test(`${name} is set aside and counted, and blocks nobody`, async () => {
      const { tool, world } = await damaged(column, damage)
      expect(ids(tool)).toEqual([`interaction:${traceId(3)}`])
      expect(world.books()).toMatchObject({
        cohortel_spans_received_total: 7,
        cohortel_spans_stored_total: 2,
        'cohortel_spans_rejected_total{corrupt_row}': 5,
        cohortel_buffer_corrupt_rows_total: 1,
        cohortel_spans_open: 0,
      })
      expect(world.imbalance()).toBe(0)
      expect(world.shard.deadLetters()).toMatchObject([{ kind: 'row', reason: 'corrupt_row' }])
      world.restart()
      expect(world.imbalance()).toBe(0)
    })
  }

  test('an unreadable row of the outbox is set aside, the others are sent', async () => {
    const path = join(folder, 'outbox.sqlite')
    const tool = fakeDestination('tool')
    tool.behaviour = () => {
      throw new Error('away')
    }
    const sql = openNodeSqlite(path)
    const world = new World({ destinations: [tool], sql })
    world.shard.append(batch({ outbound: [productEvent('a'), productEvent('b')] }))
    await world.advance(1_000)
    world.shard.append(batch({ outbound: [productEvent('c')] }))
    await world.advance(1_000)
    sql.close()
    const direct = new DatabaseSync(path)
    direct.exec(`UPDATE outbox SET body = x'00' WHERE id = 1`)
    direct.close()
    tool.behaviour = () => ({ rejected: [] })
    const after = new World({ destinations: [tool], path })
    await after.advance(10_000)
    expect(ids(tool)).toEqual(['event:c'])
    expect(after.shard.deadLetters()).toMatchObject([{ destination: 'tool', kind: 'row', reason: 'corrupt_row' }])
  })
})

describe('a buffer that cannot take more', () => {
  test('says 503 with a time, keeps what it has, and takes again when there is room', async () => {
    const tool = fakeDestination('tool')
    const world = new World({ destinations: [tool], buffer: { maxPendingBytes: 1 } })
    world.shard.append(batch({ spans: spansOf(1, 3) }))
    const refused = refusal(() => world.shard.append(batch({ spans: spansOf(2, 3) })))
    expect(refused).toMatchObject({ status: 503, reason: 'buffer_full', retryAfterSeconds: 5 })
    expect(world.shard.stats().accepting).toBe(false)
    await world.advance(20_000)
    expect(world.shard.stats().accepting).toBe(true)
    world.shard.append(batch({ spans: spansOf(2, 3) }))
    await world.advance(20_000)
    expect(ids(tool).sort()).toEqual([1, 2].map((trace) => `interaction:${traceId(trace)}`))
    expect(world.imbalance()).toBe(0)
  })

  test('the same for open traces', () => {
    const world = new World({ buffer: { maxOpenTraces: 2 } })
    world.shard.append(batch({ spans: [...spansOf(1, 1), ...spansOf(2, 1)] }))
    expect(refusal(() => world.shard.append(batch({ spans: spansOf(3, 1) }))).reason).toBe('buffer_full')
  })

  test('a disk that is full loses nothing that was accepted and accepts nothing it cannot keep', async () => {
    const tool = fakeDestination('tool')
    const sql = openNodeSqlite(':memory:')
    let isFull = false
    const disk: Sqlite = {
      all: (query, ...parameters) => sql.all(query, ...parameters),
      run(query, ...parameters) {
        if (isFull && !query.startsWith('DELETE')) throw new Error('database or disk is full')
        return sql.run(query, ...parameters)
      },
      transaction: (work) => sql.transaction(work),
    }
    const world = new World({ destinations: [tool], sql: disk })
    world.shard.append(batch({ spans: spansOf(1, 3), outbound: [productEvent('a')] }))
    isFull = true
    const refused = refusal(() => world.shard.append(batch({ spans: spansOf(2, 3) })))
    expect(refused).toMatchObject({ status: 503, reason: 'buffer_unavailable' })
    await world.advance(30_000)
    expect(world.imbalance()).toBe(0)
    expect(ids(tool)).toEqual([])
    isFull = false
    await world.advance(30_000)
    expect(ids(tool).sort()).toEqual(['event:a', `interaction:${traceId(1)}`])
    expect(world.imbalance()).toBe(0)
    expect(world.books().cohortel_spans_received_total).toBe(3)
  })

  test('one open trace pins little: a row that is mostly settled is rewritten', async () => {
    const world = new World({ destinations: [] })
    const text = Array.from({ length: 20_000 }, () => Math.random().toString(36)).join('')
    const settling = spansOf(1, 2).map((each) => ({ ...each, input: text }))
    world.shard.append(batch({ spans: [...settling, ...settling, ...spansOf(2, 1, false)] }))
    const before = world.shard.stats().pendingBytes
    await world.advance(20_000)
    expect(world.shard.stats().pendingBytes).toBeLessThan(before / 20)
    world.restart()
    expect(world.books()).toMatchObject({ cohortel_spans_open: 1, cohortel_traces_open: 1 })
    await world.advance(700_000)
    expect(world.shard.stats().pendingBytes).toBe(0)
    expect(world.imbalance()).toBe(0)
  })
})
