import { execFile } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ColumnMap } from '../../src/import/columns.ts'
import { EVENT_COLUMNS } from '../../src/import/event-record.ts'
import { type ImportRequest, runImport } from '../../src/import/run-import.ts'
import type { Outbound } from '../../src/model/settled.ts'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { startMigratedClickHouse } from '../warehouse/server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohortel-import-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function importing(path: string, more: Partial<ImportRequest> = {}) {
  const stored: Outbound[] = []
  const store = async (outbound: readonly Outbound[]) => {
    stored.push(...outbound)
  }
  const request = { path, kind: 'events', projectId: 'default', map: new Map(), dryRun: false, store, ...more } as const
  const done = runImport({ onProgress: () => {}, ...request })
  return { stored, done }
}

function eventsOf(stored: readonly Outbound[]) {
  return stored.flatMap((each) => (each.kind === 'product_event' ? [each.event] : []))
}

const rejected = (path: string) =>
  readFileSync(`${path}.rejected.ndjson`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; reason: string; row: unknown })

describe('CSV', () => {
  const CSV = [
    '\uFEFFUser;Event Name;Time;Device ID;Plan',
    'u1;signup;2026-01-01 10:00:00;d1;pro',
    'u2;"quoted; with ""quotes""";2026-01-01T11:00:00+01:00;;',
    'u3;too;many;columns;of;them',
    ';nobody;2026-01-01;;',
    'u4;when;yesterday;;',
    'u5;ok;1795165200;;"two',
    'lines"',
    '',
  ].join('\r\n')

  test('columns are known by their usual names, the rest becomes properties, bad rows are set aside', async () => {
    const path = file('events.csv', CSV)
    const { stored, done } = importing(path)
    expect(await done).toMatchObject({ records: 6, imported: 3, rejected: 3, resumed: 0 })
    expect(eventsOf(stored)).toMatchObject([
      { userId: 'u1', anonymousId: 'd1', event: 'signup', properties: { Plan: 'pro' } },
      { userId: 'u2', event: 'quoted; with "quotes"', properties: {} },
      { userId: 'u5', event: 'ok', properties: { Plan: 'two\r\nlines' } },
    ])
    // A time without a zone is UTC, wherever this runs.
    expect(eventsOf(stored)[0]?.timestampUnixNano).toBe(BigInt(Date.parse('2026-01-01T10:00:00Z')) * 1_000_000n)
    expect(stored.filter(({ kind }) => kind === 'identity')).toHaveLength(1)
    expect(rejected(path).map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      expect.stringMatching(/^4 Invalid Record Length/),
      expect.stringMatching(/^5 needs a userId/),
      expect.stringMatching(/^6 the time/),
    ])
    expect(rejected(path)[2]?.row).toMatchObject({ User: 'u4', Time: 'yesterday' })
    expect(existsSync(`${path}.import.json`)).toBe(false)
  })

  test('--map tells what names do not', async () => {
    const path = file('odd.tsv', 'who\twhat\tuser\twhen\nu1\tbuy\tAnn\t2026-01-01\n')
    await expect(importing(path).done).rejects.toThrow(/recognised as event, and timestamp/)
    const map = new Map([
      ['who', 'user_id'],
      ['what', 'event'],
      ['when', 'timestamp'],
    ])
    const { stored, done } = importing(path, { map })
    expect(await done).toMatchObject({ imported: 1 })
    expect(eventsOf(stored)).toMatchObject([{ userId: 'u1', event: 'buy', properties: { user: 'Ann' } }])
    expect(() => new ColumnMap('events', EVENT_COLUMNS, new Map([['a', 'nonsense']]))).toThrow(/no column of events/)
  })

  test('the same row has the same id, in any order of columns', async () => {
    const one = importing(file('a.csv', 'user_id,event,timestamp,plan\nu1,buy,2026-01-01,pro\n'))
    const two = importing(file('b.csv', 'plan,timestamp,event,user_id\npro,2026-01-01,buy,u1\n'))
    await Promise.all([one.done, two.done])
    expect(eventsOf(two.stored)).toEqual(eventsOf(one.stored))
  })

  test('a quote that is never closed costs what it swallowed and is said', async () => {
    const path = file('open.csv', 'user_id,event,timestamp\nu1,buy,2026-01-01\nu2,"buy,2026-01-01\n')
    expect(await importing(path).done).toMatchObject({ imported: 1, rejected: 1 })
    expect(rejected(path)[0]?.reason).toContain('Quote Not Closed')
  })

  test('an empty file and a mere header are no errors', async () => {
    expect(await importing(file('empty.csv', '')).done).toMatchObject({ records: 0, imported: 0 })
    expect(await importing(file('header.csv', 'user_id,event,timestamp\n')).done).toMatchObject({ records: 0 })
  })
})

describe('NDJSON', () => {
  const lines = [
    '{"distinct_id":7,"event":"buy","time":1795165200,"properties":{"plan":"pro","n":2}}',
    'not json',
    '[1]',
    '',
    '{"distinct_id":"u2","event":"buy","time":"2026-01-01T00:00:00Z","insert_id":"x1"}',
  ]

  test.each([
    ['events.ndjson', (text: string) => text],
    ['events.jsonl.gz', (text: string) => gzipSync(text)],
  ])('%s', async (name, pack) => {
    const path = file(name, pack(lines.join('\n')))
    const { stored, done } = importing(path)
    expect(await done).toMatchObject({ records: 4, imported: 2, rejected: 2 })
    expect(eventsOf(stored)).toMatchObject([
      { userId: '7', properties: { plan: 'pro', n: '2' } },
      { userId: 'u2', properties: {} },
    ])
    expect(rejected(path).map(({ line }) => line)).toEqual([2, 3])
  })

  test('compressed bytes that are cut off are an error, not an end', async () => {
    const text = Array.from({ length: 5_000 }, (_, n) =>
      JSON.stringify({ user_id: n, event: `e${n * 7}`, time: 1795165200 }),
    )
    const path = file('cut.ndjson.gz', gzipSync(text.join('\n')).subarray(0, 9_000))
    await expect(importing(path).done).rejects.toThrow(/unexpected end of file/)
  })
})

describe('an import that is broken off', () => {
  const COUNT = 12_000
  const text = Array.from({ length: COUNT }, (_, n) =>
    n % 1_000 === 5 ? 'broken' : JSON.stringify({ user_id: `u${n}`, event: 'buy', time: 1_795_165_200 + n }),
  ).join('\n')

  test('goes on where it stopped, and stores every row once', async () => {
    const path = file('many.ndjson', text)
    const stored: string[] = []
    let calls = 0
    const store = async (outbound: readonly Outbound[]) => {
      calls += 1
      if (calls === 3) throw new Error('ClickHouse went away.')
      stored.push(...eventsOf(outbound).map(({ eventId }) => eventId))
    }
    await expect(importing(path, { store }).done).rejects.toThrow('went away')
    expect(stored.length).toBeGreaterThan(9_000)
    // A crash after setting rows aside, before the state was written.
    appendFileSync(`${path}.rejected.ndjson`, '{"line":1,"reason":"half')
    expect(await importing(path, { store }).done).toMatchObject({
      records: COUNT,
      imported: COUNT - 12,
      rejected: 12,
      resumed: 10_000,
    })
    expect(stored).toHaveLength(COUNT - 12)
    expect(new Set(stored).size).toBe(COUNT - 12)
    expect(rejected(path)).toHaveLength(12)
    expect(existsSync(`${path}.import.json`)).toBe(false)
  })

  test('begins anew when the file or the question is another', async () => {
    const path = file('many.ndjson', text)
    let fails = true
    const store = async () => {
      if (fails) throw new Error('away')
    }
    await expect(importing(path, { store }).done).rejects.toThrow('away')
    fails = false
    expect(await importing(path, { store, projectId: 'other' }).done).toMatchObject({ resumed: 0, rejected: 12 })
    expect(rejected(path)).toHaveLength(12)
  })

  test('a dry run leaves nothing behind', async () => {
    const path = file('many.ndjson', text)
    const { stored, done } = importing(path, { dryRun: true })
    expect(await done).toMatchObject({ imported: COUNT - 12, rejected: 12, rejectedPath: '' })
    expect(stored).toEqual([])
    expect(existsSync(`${path}.rejected.ndjson`) || existsSync(`${path}.import.json`)).toBe(false)
  })
})

describe('cohortel import', () => {
  let server: EmbeddedClickHouse
  let warehouse: Warehouse
  const run = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, 'src/cli/main.ts'), 'import', ...args, '--json'],
      { cwd: root, env: { ...process.env, CLICKHOUSE_URL: server.url, CLICKHOUSE_DATABASE: 'cohortel' } },
    )
    return JSON.parse(stdout) as { imported: number; rejected: number }
  }
  const count = async (view: string) => {
    const [row] = await warehouse.query<{ rows: number }>(`SELECT toUInt32(count()) AS rows FROM ${view}`)
    return row?.rows
  }

  beforeAll(async () => {
    server = await startMigratedClickHouse()
    warehouse = createNodeWarehouse({ url: server.url, database: 'cohortel' })
  })
  afterAll(async () => {
    await warehouse.close()
    await server.close()
  })

  test('Parquet, as ClickHouse writes it: a second run changes nothing', async () => {
    const sql = `SELECT if(number = 3, NULL, concat('u', toString(number))) AS user_id, 'purchase' AS event,
        toDateTime64('2026-01-01 10:00:00', 3, 'UTC') + number AS timestamp, number / 4 AS revenue, ['a', 'b'] AS tags
      FROM numbers(12000) FORMAT Parquet`
    const answer = await fetch(server.url, { method: 'POST', body: sql })
    const path = file('purchases.parquet', new Uint8Array(await answer.arrayBuffer()))
    expect(await run(path)).toMatchObject({ imported: 11_999, rejected: 1 })
    expect(rejected(path)).toMatchObject([{ line: 4, row: { revenue: 0.75 } }])
    expect(await run(path)).toMatchObject({ imported: 11_999 })
    expect(await count('product_events_current')).toBe(11_999)
    const [row] = await warehouse.query<object>(
      `SELECT toString(timestamp) AS at, properties FROM product_events_current WHERE user_id = 'u11999'`,
    )
    expect(row).toEqual({
      at: '2026-01-01 13:19:59.000000000',
      properties: { revenue: '2999.75', tags: '["a","b"]' },
    })
  })

  test('interactions that were judged elsewhere, by the content policy of ClickHouse', async () => {
    const path = file(
      'judged.csv',
      [
        'id,user_id,timestamp,status,intent,score,cost,question,tools,team',
        'i1,u1,2026-01-01 10:00:00,failed,refund,0.25,0.01,Mail ann@example.com please,"search,refund",red',
        'i2,u2,2026-01-01 11:00:00,ok,refund,,,,,',
        'i3,u3,2026-01-01 11:00:00,weird,refund,,,,,',
        'i4,u4,2026-01-01 11:00:00,ok,refund,high,,,,',
      ].join('\n'),
    )
    expect(await run(path, '--kind', 'interactions')).toMatchObject({ imported: 2, rejected: 2 })
    expect(await run(path, '--kind', 'interactions')).toMatchObject({ imported: 2, rejected: 2 })
    const rows = await warehouse.query<{ input_text: string }>(
      'SELECT interaction_id, user_id, outcome, intent, eval_score, cost_usd, tools, properties, input_text FROM interactions_current ORDER BY interaction_id',
    )
    expect(rows).toMatchObject([
      {
        interaction_id: 'i1',
        outcome: 'failure',
        eval_score: 0.25,
        cost_usd: 0.01,
        tools: ['search', 'refund'],
        properties: { team: 'red' },
      },
      { interaction_id: 'i2', outcome: 'success', eval_score: null, cost_usd: null, tools: [], properties: {} },
    ])
    expect(rows[0]?.input_text).not.toContain('ann@example.com')
  })

  test('a file that is not there, or no Parquet, is said in one sentence', async () => {
    await expect(run(join(folder, 'none.csv'))).rejects.toThrow(/ENOENT/)
    await expect(run(file('fake.parquet', 'user_id,event'))).rejects.toThrow(/cannot be read as Parquet/)
    await expect(run(file('data.xlsx', ''))).rejects.toThrow(/does not tell its format/)
  })
})
