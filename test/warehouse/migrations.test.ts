// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the placeholders of the .sql files
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { readSqlFiles, type SqlFiles, splitStatements } from '../../src/warehouse/migrations/files.ts'
import { type MigrateOptions, migrate } from '../../src/warehouse/migrations/index.ts'
import { renderSql } from '../../src/warehouse/migrations/template.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { createWebWarehouse } from '../../src/warehouse/web-client.ts'
import { startTestClickHouse } from './server.ts'

/** Column names that users query by; a missing one breaks their SQL. */
const CONTRACT = {
  interactions: `project_id interaction_id trace_id name user_id anonymous_id session_id account_id environment
    service_name app_version started_at ended_at duration_ms time_to_first_token_ms intent intent_source intent_confidence
    outcome outcome_source failure_reason failure_step failure_step_kind failure_span_id failure_chain silent_failure
    recovered fallback_used escalated guardrail_triggered eval_score eval_passed weakest_evaluation eval_scores feedback_score
    input_text output_text model models provider prompt_name prompt_version llm_calls tool_calls tool_errors retrievals
    documents_retrieved span_count error_spans tools failed_tools input_tokens output_tokens cache_read_tokens
    cache_write_tokens reasoning_tokens embedding_tokens cost_usd cost_source tags properties conventions user_id_source
    degraded_step version evidence related replay_id`,
  spans: `project_id trace_id span_id parent_span_id name kind started_at ended_at duration_ms status status_message error_type
    model provider input_tokens output_tokens cost_usd tool_name tool_arguments tool_result documents system_text validation
    input output attributes evaluations marks failure_role`,
  evaluations: `project_id evaluation_id trace_id span_id session_id interaction_id name score score_normalized label passed
    explanation source evaluator user_id created_at`,
  identities: 'project_id anonymous_id user_id source seen_at',
  users: 'project_id user_id account_id first_seen traits',
  product_events: 'project_id event_id user_id anonymous_id session_id account_id event timestamp properties',
}

const VIEWS = ['interactions_current', 'product_events_current', 'evaluations_current', 'user_days_current']

let server: EmbeddedClickHouse
let warehouse: Warehouse
let next = 0

beforeAll(async () => {
  server = await startTestClickHouse()
  warehouse = createNodeWarehouse({ url: server.url })
})
afterAll(async () => {
  await warehouse.close()
  await server.close()
})

const freshDatabase = () => `test_${next++}`
const files = readSqlFiles()

let made: Promise<string> | undefined
/** One that is there, for what matters only from then on. */
function upToDate(): Promise<string> {
  made ??= (async () => {
    const database = freshDatabase()
    await migrate(warehouse, { database })
    return database
  })()
  return made
}

/** All of a table, or only those that `*` means. */
async function columns(database: string, table: string, which: 'ALL' | 'DEFAULT' = 'ALL'): Promise<string[]> {
  const rows = await warehouse.query<{ name: string }>(
    `SELECT name FROM system.columns WHERE database = {database:String} AND table = {table:String}
       AND ({which:String} = 'ALL' OR default_kind != 'MATERIALIZED') ORDER BY position`,
    { database, table, which },
  )
  return rows.map(({ name }) => name)
}

describe('migrate', () => {
  test('makes every table and column of the contract, with a comment on each', async () => {
    const database = freshDatabase()
    const result = await migrate(warehouse, { database })
    expect(result.applied).toEqual(files.migrations.map(({ name }) => name))
    for (const [table, names] of Object.entries(CONTRACT)) {
      expect(await columns(database, table), table).toEqual(expect.arrayContaining(names.split(/\s+/)))
    }
    expect(await columns(database, 'interactions_current')).toEqual(await columns(database, 'interactions', 'DEFAULT'))
    for (const view of VIEWS) expect(await warehouse.query(`SELECT * FROM ${database}.${view}`)).toEqual([])
    const bare = await warehouse.query(
      `SELECT table, name FROM system.columns WHERE database = {database:String} AND comment = '' AND table IN (
         SELECT name FROM system.tables WHERE database = {database:String} AND engine LIKE '%MergeTree')`,
      { database },
    )
    expect(bare).toEqual([])
  })

  test('does nothing the second time, nor when two do it at once', async () => {
    const database = freshDatabase()
    await Promise.all([
      migrate(warehouse, { database }),
      migrate(createWebWarehouse({ url: server.url }), { database }),
    ])
    expect(await migrate(warehouse, { database })).toEqual({ applied: [], views: [], retention: [] })
  })

  test('brings an older database up to date and keeps its data; views show what was added below them', async () => {
    const database = freshDatabase()
    const [first, ...others] = files.migrations
    if (first === undefined) throw new Error('There are no migrations.')
    const old: SqlFiles = { migrations: [first], views: [] }
    await migrate(warehouse, { database, files: old })
    await warehouse.insert(`${database}.interactions`, [{ project_id: 'p', interaction_id: 'i', version: 1 }])

    expect((await migrate(warehouse, { database })).applied).toEqual(others.map(({ name }) => name))
    const rows = await warehouse.query(`SELECT interaction_id FROM ${database}.interactions_current`)
    expect(rows).toEqual([{ interaction_id: 'i' }])

    const added = {
      name: '9999_more.sql',
      text: 'ALTER TABLE ${database}.interactions ADD COLUMN IF NOT EXISTS more UInt8;',
    }
    const newer = { ...files, migrations: [...files.migrations, added] }
    const result = await migrate(warehouse, { database, files: newer })
    expect(result).toMatchObject({ applied: ['9999_more.sql'], views: files.views.map(({ name }) => name) })
    expect(await columns(database, 'interactions_current')).toContain('more')

    await expect(migrate(warehouse, { database })).rejects.toThrow(/made by a newer Cohortel: it has 9999_more.sql/)
  })

  test('0007 gives keys to rows that were there, and keeps who was known in which session, also when it runs twice', async () => {
    const database = freshDatabase()
    const before = files.migrations.filter(({ name }) => name < '0007')
    await migrate(warehouse, { database, files: { migrations: before, views: [] } })
    const event = (event_id: string, ids: object) => ({
      project_id: 'p',
      event_id,
      timestamp: '2026-03-02 10:00:00',
      ...ids,
    })
    await warehouse.insert(`${database}.product_events`, [
      event('1', { user_id: 'ann', session_id: 's' }),
      event('2', { anonymous_id: 'a', session_id: 's' }),
      event('3', { anonymous_id: 'b' }),
      event('4', { user_id: 'old' }),
      event('5', { user_id: 'x', session_id: 'two' }),
      event('6', { user_id: 'y', session_id: 'two' }),
      event('7', { session_id: 'two' }),
    ])
    const link = { project_id: 'p', source: 'alias', seen_at: '2026-03-02 11:00:00' }
    await warehouse.insert(`${database}.identities`, [
      { ...link, anonymous_id: 'b', user_id: 'bob' },
      { ...link, anonymous_id: 'old', user_id: 'bob' },
    ])
    const people = `SELECT count() AS rows, uniqExact(person) AS people, groupBitOr(person = sipHash64('ann')) AS ann
      FROM ${database}.report_user_days(project='p')`
    for (const again of [false, true]) {
      if (again)
        await warehouse.command(
          `ALTER TABLE ${database}.migrations DELETE WHERE name LIKE '0007%' SETTINGS mutations_sync = 2`,
        )
      await migrate(warehouse, { database })
      // Known: ann, old, x, y; by link: b; by session: a, as ann.
      expect(await warehouse.query(people)).toEqual([{ rows: 6, people: 4, ann: 1 }])
      expect(await warehouse.query(`SELECT session_id, user_id FROM ${database}.session_links`)).toEqual([
        { session_id: 's', user_id: 'ann' },
      ])
    }
  })

  test('0009 knows of interactions that lay in several months before', async () => {
    const database = freshDatabase()
    const before = files.migrations.filter(({ name }) => name < '0008')
    await migrate(warehouse, { database, files: { migrations: before, views: [] } })
    const row = (interaction_id: string, started_at: string, version: number) => ({
      project_id: 'p',
      interaction_id,
      user_id: 'ann',
      started_at,
      version,
    })
    await warehouse.insert(`${database}.interactions`, [
      row('moved', '2026-01-31 23:59:59', 1),
      row('moved', '2026-02-01 00:00:00', 2),
      row('stayed', '2026-02-01 00:00:00', 1),
      row('stayed', '2026-02-01 00:00:01', 2),
    ])
    await migrate(warehouse, { database })
    expect(
      await warehouse.query(
        `SELECT interaction_id, toUInt8(version) AS version, person = sipHash64('ann') AS hers
         FROM ${database}.report_facts(project='p', scores='no', parts=false) ORDER BY interaction_id`,
      ),
    ).toEqual([
      { interaction_id: 'moved', version: 2, hers: 1 },
      { interaction_id: 'stayed', version: 2, hers: 1 },
    ])
    expect(await warehouse.query(`SELECT count() AS n FROM ${database}.report_moved(project='p')`)).toEqual([{ n: 1 }])
  })

  test('0010 finds late evaluations that were there before', async () => {
    const database = freshDatabase()
    const before = files.migrations.filter(({ name }) => name < '0010')
    await migrate(warehouse, { database, files: { migrations: before, views: [] } })
    const started_at = '2026-01-31 10:00:00'
    await warehouse.insert(`${database}.interactions`, [
      { project_id: 'p', interaction_id: 'x', trace_id: 'x', session_id: 'talk', started_at, version: 1 },
      { project_id: 'p', interaction_id: 'y', trace_id: 'y', started_at, version: 1 },
    ])
    const said = { project_id: 'p', name: 'thumb', source: 'user', created_at: '2026-01-31 11:00:00', version: 0 }
    await warehouse.insert(`${database}.evaluations`, [
      { ...said, evaluation_id: '1', level: 'session', session_id: 'talk', score_normalized: 1 },
      { ...said, evaluation_id: '2', level: 'trace', trace_id: 'y', score_normalized: 0 },
    ])
    await migrate(warehouse, { database })
    for (const view of ['interactions_current', "report_facts(project='p', scores='yes', parts=false)"])
      expect(
        await warehouse.query(`SELECT interaction_id, feedback_score FROM ${database}.${view} ORDER BY interaction_id`),
      ).toEqual([
        { interaction_id: 'x', feedback_score: 1 },
        { interaction_id: 'y', feedback_score: 0 },
      ])
  })

  test('0011 makes weeks of the days that were there, of those that come, and of merged ones', async () => {
    const database = freshDatabase()
    const before = files.migrations.filter(({ name }) => name < '0011')
    await migrate(warehouse, { database, files: { migrations: before, views: [] } })
    const word = (seed: number) =>
      [1, 2, 3, 4].map((n) => `bitShiftLeft(toUInt256(rand64(${seed * 10 + n})), ${64 * (n - 1)})`).join(' + ')
    const some = `INSERT INTO ${database}.user_days (project_id, user_id, epoch, ai_days, failure_days, event_days)
      SELECT 'p', toString(number), number % 256, ${[1, 2, 3].map((n) => `bitAnd(bitAnd(${word(n)}, ${word(n + 3)}), ${word(n + 6)})`).join(', ')} FROM numbers(1000)`
    await warehouse.command(some)
    await migrate(warehouse, { database })
    await warehouse.command(some)
    const kinds = ['ai', 'failure', 'event']
    const wrong = `SELECT count() AS rows, countIf(NOT (${kinds
      .map(
        (kind) => `${kind}_weeks = arraySum(week -> bitShiftLeft(toUInt64(1), week), arrayDistinct(arrayMap(
        n -> intDiv(256 * epoch + n + 3, 7) - intDiv(256 * epoch + 3, 7),
        arrayFilter(n -> bitAnd(bitShiftRight(${kind}_days, n), 1) = 1, range(256)))))`,
      )
      .join(' AND ')})) AS wrong FROM ${database}.user_days`
    expect(await warehouse.query(wrong)).toEqual([{ rows: 2000, wrong: 0 }])
    await warehouse.command(`OPTIMIZE TABLE ${database}.user_days FINAL`)
    expect(await warehouse.query(wrong)).toEqual([{ rows: 1000, wrong: 0 }])
  })

  test('0012 sees the sides of ids and sessions in rows of before as in rows that come', async () => {
    const database = freshDatabase()
    const before = files.migrations.filter(({ name }) => name < '0012')
    await migrate(warehouse, { database, files: { migrations: before, views: [] } })
    const some = async (project: string) => {
      const at = `toDateTime64('2026-03-01 00:00:00', 9, 'UTC') + number`
      const who = `if(number % 3 = 0, '', concat('u', toString(number % 7))) AS user_id, if(number % 5 = 0, '', concat('s', toString(number % 11))) AS session_id`
      for (const [table, columns] of [
        ['interactions', `interaction_id, started_at, version, properties`],
        ['product_events', `event_id, timestamp, event, properties`],
      ] as const) {
        const properties = `CAST(if(number % 2 = 0, map('part_of_interaction', 'x'), map()), 'Map(LowCardinality(String), String)')`
        const event = table === 'interactions' ? '1' : `'visit'`
        await warehouse.command(`INSERT INTO ${database}.${table} (project_id, user_id, session_id, ${columns})
          SELECT '${project}', ${who}, toString(number), ${at}, ${event}, ${properties} FROM numbers(40)`)
      }
      await warehouse.command(`INSERT INTO ${database}.evaluations (project_id, user_id, session_id, evaluation_id, source, created_at)
        SELECT '${project}', concat('f', toString(number)), concat('s', toString(number % 2)), toString(number), if(number = 0, 'llm', 'user'), ${at} FROM numbers(3)`)
      await warehouse.command(`INSERT INTO ${database}.identities (project_id, anonymous_id, user_id, seen_at)
        SELECT '${project}', ['d1', 'u1', 'u2', 'd2', ''][number + 1], ['u1', 'u2', 'u1', '', 'u9'][number + 1], ${at} FROM numbers(5)`)
    }
    const sides = (project: string) =>
      warehouse.query<{
        kind: string
        seen: number
      }>(`SELECT kind, toString(key) AS id, groupBitOr(sides) AS seen, arraySort(groupUniqArrayArray(users)) AS known
        FROM ${database}.key_sides WHERE project_id = '${project}' GROUP BY kind, key ORDER BY kind, key`)
    await some('before')
    await migrate(warehouse, { database })
    await some('after')
    const expected = await sides('after')
    expect(new Set(expected.map((row) => `${row.kind} ${row.seen}`))).toEqual(
      new Set(['id 1', 'id 2', 'id 3', 'session 1', 'session 3']),
    )
    expect(await sides('before')).toEqual(expected)
  })

  test('refuses an applied file that was edited, and says what to do', async () => {
    const database = await upToDate()
    const edited = files.migrations.map((file, index) =>
      index === 1 ? { ...file, text: `${file.text}\n-- edited` } : file,
    )
    const again = migrate(warehouse, { database, files: { ...files, migrations: edited } })
    await expect(again).rejects.toThrow(/0002_people\.sql was applied .* put the change into a new numbered file/)
  })

  test('a migration that fails is not recorded, and is run again when it is mended', async () => {
    const database = freshDatabase()
    const step = (text: string): SqlFiles => ({ migrations: [{ name: '0001_step.sql', text }], views: [] })
    const broken = 'CREATE TABLE IF NOT EXISTS ${database}.a (x UInt8) ENGINE = Memory; CREATE NONSENSE;'
    await expect(migrate(warehouse, { database, files: step(broken) })).rejects.toThrow(
      /0001_step.sql failed: .*migrate. again/s,
    )
    const mended = broken.replace('CREATE NONSENSE;', '')
    expect((await migrate(warehouse, { database, files: step(mended) })).applied).toEqual(['0001_step.sql'])
  })

  test('a changed view is made again, alone with those after it', async () => {
    const database = await upToDate()
    const views = files.views.map((file, index) => (index === 5 ? { ...file, text: `-- new\n${file.text}` } : file))
    const result = await migrate(warehouse, { database, files: { ...files, views } })
    expect(result.views).toEqual(files.views.slice(5).map(({ name }) => name))
  })

  test('views are made again after a run that ended before it came to them', async () => {
    const database = freshDatabase()
    const table = { name: '0001_a.sql', text: 'CREATE TABLE ${database}.a (x UInt8) ENGINE = Memory;' }
    const column = { name: '0002_a.sql', text: 'ALTER TABLE ${database}.a ADD COLUMN y UInt8;' }
    const view = (name: string, from: string) => ({
      name: `${name}.sql`,
      text: `CREATE OR REPLACE VIEW \${database}.${name} AS SELECT * FROM \${database}.${from};`,
    })
    const views = [view('b', 'a'), view('c', 'b')]
    await migrate(warehouse, { database, files: { migrations: [table], views } })
    // One run ended after the migration, the next one after the first view.
    for (const reached of [[], views.slice(0, 1), views])
      await migrate(warehouse, { database, files: { migrations: [table, column], views: reached } })
    expect(
      await warehouse.query(`SELECT name FROM system.columns WHERE database = '${database}' AND table = 'c'`),
    ).toEqual([{ name: 'x' }, { name: 'y' }])
  })

  test('sets, changes and lifts the retention of tables that hold data', async () => {
    const database = await upToDate()
    const kept = async (retention: MigrateOptions['retention']) => {
      const result = await migrate(warehouse, { database, ...(retention && { retention }) })
      const [row] = await warehouse.query<{ ttl: string }>(
        "SELECT extract(engine_full, 'TTL (.*) SETTINGS') AS ttl FROM system.tables WHERE database = {database:String} AND name = 'spans'",
        { database },
      )
      return [result.retention, row?.ttl]
    }
    expect(await kept({ spans: 30 })).toEqual([['spans'], 'toDateTime(started_at) + toIntervalDay(30)'])
    await warehouse.insert(`${database}.spans`, [
      { span_id: 'old', started_at: '2020-01-01 00:00:00' },
      { span_id: 'new', started_at: new Date().toISOString().slice(0, 19).replace('T', ' ') },
    ])
    expect(await kept({ spans: 30 })).toEqual([[], 'toDateTime(started_at) + toIntervalDay(30)'])
    expect(await kept({ spans: 90 })).toEqual([['spans'], 'toDateTime(started_at) + toIntervalDay(90)'])
    await warehouse.command(`OPTIMIZE TABLE ${database}.spans FINAL`)
    expect(await warehouse.query(`SELECT span_id FROM ${database}.spans`)).toEqual([{ span_id: 'new' }])
    expect(await kept(undefined)).toEqual([['spans'], ''])
    await expect(migrate(warehouse, { database, retention: { spans: 0 } })).rejects.toThrow(/whole number of days/)
  })

  test('a broken clock makes no partition of its own', async () => {
    const database = await upToDate()
    const rows = Array.from({ length: 300 }, (_, month) => ({
      interaction_id: String(month),
      started_at: new Date(Date.UTC(1970, month, 1)).toISOString().slice(0, 19).replace('T', ' '),
    }))
    await warehouse.insert(`${database}.interactions`, rows)
    const [row] = await warehouse.query(
      "SELECT uniq(partition) AS n FROM system.parts WHERE active AND database = {database:String} AND table = 'interactions'",
      { database },
    )
    expect(row).toEqual({ n: 1 })
  })
})

describe('a cluster', () => {
  const path = '/clickhouse/tables/{shard}/{database}/{table}'
  const values = {
    database: 'cohortel',
    cluster: 'main',
    replicated: { path, replica: '{replica}' },
    headlineEvaluation: "it's",
  }

  test('every statement carries ON CLUSTER and a Replicated engine, and is valid SQL', async () => {
    const statements = [...files.migrations, ...files.views].flatMap(({ text }) =>
      splitStatements(renderSql(text, values)),
    )
    expect(statements.length).toBeGreaterThan(15)
    for (const statement of statements) {
      // Rows are copied between replicas by themselves.
      if (!statement.startsWith('INSERT')) expect(statement).toContain('ON CLUSTER main')
      if (statement.includes('ENGINE')) expect(statement).toMatch(/ENGINE = Replicated\w*MergeTree\('\/clickhouse/)
      await warehouse.command(`EXPLAIN AST ${statement}`)
    }
    const all = statements.join('\n')
    expect(all).toContain(`ReplicatedReplacingMergeTree('${path}', '{replica}', version)`)
    expect(all).toContain("lower('it\\'s')")
  })

  test('default paths, no cluster', () => {
    const ddl = '${engine:ReplacingMergeTree:version} ${engine:AggregatingMergeTree:} [${on_cluster}]'
    expect(renderSql(ddl, { database: 'd', replicated: true })).toBe(
      'ReplicatedReplacingMergeTree(version) ReplicatedAggregatingMergeTree() []',
    )
    expect(renderSql(ddl, { database: 'd' })).toBe('ReplacingMergeTree(version) AggregatingMergeTree() []')
  })

  test('names are identifiers, placeholders are known', () => {
    expect(() => renderSql('${database}', { database: 'a; DROP' })).toThrow(/letters, digits and underscores/)
    expect(() => renderSql('${on_cluster}', { database: 'd', cluster: 'x y' })).toThrow(
      /letters, digits and underscores/,
    )
    expect(() => renderSql('${nope}', { database: 'd' })).toThrow(/placeholder/)
  })
})
