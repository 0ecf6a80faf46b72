import { Agent, request as httpRequest } from 'node:http'
import { brotliCompressSync, deflateSync, gunzipSync, gzipSync, inflateSync, zstdCompressSync } from 'node:zlib'
import { ClickHouseLogLevel, createClient as createNodeClient } from '@clickhouse/client'
import { createClient as createWebClient } from '@clickhouse/client-web'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { startTestClickHouse } from './server.ts'

let server: EmbeddedClickHouse
beforeAll(async () => {
  server = await startTestClickHouse()
})
afterAll(() => server.close())

/** What `curl` would do. */
async function ask(sql: string | Uint8Array<ArrayBuffer>, query: Record<string, string> = {}, init: RequestInit = {}) {
  const answer = await fetch(`${server.url}/?${new URLSearchParams(query)}`, { method: 'POST', body: sql, ...init })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const value = async (sql: string) => (await ask(sql)).text.trim()

describe('the HTTP interface', () => {
  beforeEach(async () => {
    await ask('DROP TABLE IF EXISTS victim')
    await ask('CREATE TABLE victim (a UInt32, b String) ENGINE = MergeTree ORDER BY a')
  })

  test('answers health checks, and nothing else that it does not know', async () => {
    expect(await (await fetch(`${server.url}/ping`)).text()).toBe('Ok.\n')
    expect(await (await fetch(`${server.url}/`)).text()).toBe('Ok.\n')
    expect((await fetch(`${server.url}/play`)).status).toBe(404)
    const head = await fetch(`${server.url}/?query=SELECT+1`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await fetch(`${server.url}/`, { method: 'PUT', body: 'SELECT 1' })).status).toBe(405)
  })

  test('takes a query from the URL, from the body, or from both', async () => {
    expect(await (await fetch(`${server.url}/?query=SELECT%201`)).text()).toBe('1\n')
    expect(await value('SELECT 2;')).toBe('2')
    expect((await ask('+ 1 AS x FORMAT JSONEachRow', { query: 'SELECT 2' })).text).toBe('{"x":3}\n')
  })

  test('honours database, default_format, parameters and settings, and forgets them afterwards', async () => {
    await ask('CREATE DATABASE IF NOT EXISTS other')
    const options = { database: 'other', default_format: 'JSONEachRow', max_threads: '3', param_x: "it\\'s\\ttab" }
    const sql = `SELECT currentDatabase() AS d, getSetting('max_threads') AS t, {x:String} AS x`
    expect(JSON.parse((await ask(sql, options)).text)).toEqual({ d: 'other', t: 3, x: "it's\ttab" })
    expect(await value(`SELECT currentDatabase(), getSetting('max_threads') = 3`)).toBe('default\t0')
    expect((await ask('SELECT {x:String}')).text).toContain('(UNKNOWN_QUERY_PARAMETER)')
    expect((await ask('SELECT 1', { wait_end_of_query: '1', session_id: 's', user: 'u', password: 'p' })).text).toBe(
      '1\n',
    )
    const byHeader = {
      headers: { 'X-ClickHouse-Database': 'other', 'X-ClickHouse-User': 'u', 'X-ClickHouse-Key': 'k' },
    }
    expect((await ask('SELECT currentDatabase()', {}, byHeader)).text).toBe('other\n')
    expect((await ask('SELECT 1', {}, { headers: { Authorization: `Basic ${btoa('default:secret')}` } })).text).toBe(
      '1\n',
    )
  })

  test.each([
    ['SELECT * FROM nope', 404, 60, 'UNKNOWN_TABLE'],
    ['SELECT * FROM nope.nope', 404, 81, 'UNKNOWN_DATABASE'],
    ['SELECT 1 +', 400, 62, 'SYNTAX_ERROR'],
    ['SELEC 1', 400, 62, 'SYNTAX_ERROR'],
    ['SELECT 1; SELECT 2', 400, 62, 'SYNTAX_ERROR'],
    ['', 400, 62, 'SYNTAX_ERROR'],
    ['SELECT throwIf(1)', 500, 395, 'FUNCTION_THROW_IF_VALUE_IS_NON_ZERO'],
    ['SELECT 1 SETTINGS no_such_setting = 1', 404, 115, 'UNKNOWN_SETTING'],
    ["INSERT INTO victim VALUES ('x', 1)", 400, 6, 'CANNOT_PARSE_TEXT'],
    ["SELECT 1 INTO OUTFILE '/tmp/cohortel-never'", 500, 358, 'INTO_OUTFILE_NOT_ALLOWED'],
    ["INSERT INTO victim FROM INFILE '/etc/hostname' FORMAT CSV", 404, 78, 'UNKNOWN_TYPE_OF_QUERY'],
    ['CREATE USER x', 403, 497, 'ACCESS_DENIED'],
  ])('%j fails with status %i and code %i %s', async (sql, status, code, name) => {
    const answer = await ask(sql)
    expect(answer.text).toMatch(new RegExp(`^Code: ${code}\\. DB::.*Exception: .*\\(${name}\\)`, 's'))
    expect([answer.status, answer.headers.get('x-clickhouse-exception-code')]).toEqual([status, String(code)])
  })

  test('a GET reads only, whatever it says', async () => {
    const get = async (query: Record<string, string>) => {
      const answer = await fetch(`${server.url}/?${new URLSearchParams(query)}`)
      return [answer.status, answer.headers.get('x-clickhouse-exception-code')]
    }
    expect(await get({ query: 'INSERT INTO victim SELECT 1, 2' })).toEqual([403, '164'])
    expect(await get({ query: 'DROP TABLE victim', readonly: '0' })).toEqual([403, '164'])
    expect(await get({ query: 'SELECT 1 SETTINGS max_threads = 1' })).toEqual([200, null])
    expect((await ask('DROP TABLE victim', { readonly: '1' })).status).toBe(403)
  })

  test('counts what was read and written', async () => {
    const written = await ask('{"a":1,"b":"x"}\n{"a":2,"b":"y"}', { query: 'INSERT INTO victim FORMAT JSONEachRow' })
    expect(JSON.parse(written.headers.get('x-clickhouse-summary') ?? '')).toMatchObject({ written_rows: '2' })
    const read = await ask('SELECT * FROM victim', { default_format: 'CSV' })
    expect(JSON.parse(read.headers.get('x-clickhouse-summary') ?? '')).toMatchObject({ result_rows: '2' })
    expect(read.headers.get('x-clickhouse-format')).toBe('CSV')
    expect(read.headers.get('content-type')).toContain('text/csv')
  })

  test('a failed query leaves nothing behind for the next', async () => {
    expect((await ask('SELECT throwIf(number = 100000) FROM numbers(200000)')).status).toBe(500)
    expect(await value('SELECT 1')).toBe('1')
  })

  test('many at once do not disturb each other', async () => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        ask(`SELECT {n:UInt32}, getSetting('max_block_size'), sum(number) FROM numbers(100000)`, {
          param_n: String(index),
          max_block_size: String(1000 + index),
        }),
      ),
    )
    expect(answers.map(({ text }) => text)).toEqual(
      answers.map((_, index) => `${index}\t${1000 + index}\t4999950000\n`),
    )
  })

  test('keeps the connection alive', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ports = new Set<number | undefined>()
    for (let index = 0; index < 3; index++) {
      await new Promise<void>((resolve, reject) => {
        const request = httpRequest(`${server.url}/?query=SELECT+1`, { agent }, (response) => {
          ports.add(response.socket.localPort)
          response.resume().once('end', resolve)
        })
        request.once('error', reject).end()
      })
    }
    agent.destroy()
    expect(ports.size).toBe(1)
  })
})

describe('compression', () => {
  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('reads a %s body', async (encoding, compress) => {
    const body = new Uint8Array(compress(Buffer.from('SELECT 40 + 2')))
    expect((await ask(body, {}, { headers: { 'Content-Encoding': encoding } })).text).toBe('42\n')
  })

  test('a broken or unknown encoding is an error, not a hang', async () => {
    const cut = new Uint8Array(gzipSync(Buffer.from('SELECT 1')).subarray(0, 12))
    expect((await ask(cut, {}, { headers: { 'Content-Encoding': 'gzip' } })).text).toContain('(ZLIB_INFLATE_FAILED)')
    expect((await ask('x', {}, { headers: { 'Content-Encoding': 'lzma' } })).text).toContain(
      '(UNKNOWN_COMPRESSION_METHOD)',
    )
    expect((await ask('SELECT 1', { compress: '1' })).status).toBe(501)
  })

  test.each([
    ['gzip', gunzipSync],
    ['deflate', inflateSync],
  ])('answers in %s, but only when asked in both places', async (encoding, decompress) => {
    const raw = (query: string) =>
      new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
        const headers = { 'Accept-Encoding': encoding }
        httpRequest(`${server.url}/?query=SELECT+number+FROM+numbers(10000)${query}`, { headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk) => chunks.push(chunk))
          response.on('end', () =>
            resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
          )
        })
          .once('error', reject)
          .end()
      })
    const compressed = await raw('&enable_http_compression=1')
    expect(compressed.encoding).toBe(encoding)
    const plain = await raw('')
    expect(plain.encoding).toBeUndefined()
    expect(decompress(compressed.body).equals(plain.body)).toBe(true)
    expect(compressed.body.length).toBeLessThan(plain.body.length / 2)
  })
})

describe('data never become SQL', () => {
  const attack = 'DROP TABLE victim'

  beforeEach(async () => {
    await ask('DROP TABLE IF EXISTS victim')
    await ask('CREATE TABLE victim (a String) ENGINE = MergeTree ORDER BY a')
  })

  test.each([
    ['in the body', { query: 'INSERT INTO victim FORMAT JSONEachRow' }, `{"a":"1"}\n\n${attack}`],
    ['beside the statement', {}, `INSERT INTO victim FORMAT JSONEachRow {"a":"1"}\n\n${attack}`],
    ['after VALUES', {}, `INSERT INTO victim VALUES ('1');\n\n${attack}`],
    ['after VALUES in the URL', { query: `INSERT INTO victim VALUES ('1');\n\n${attack}` }, ''],
    ['in CSV', { query: 'INSERT INTO victim FORMAT CSV' }, `1\n\n;${attack}`],
    ['as a second statement', {}, `SELECT 1;\n\n${attack}`],
    ['behind a comment', {}, `SELECT 1 -- ;\n;${attack}`],
    ['in a parameter', { param_x: `'; ${attack}; --` }, 'SELECT {x:String}'],
    ['in a setting', { max_threads: `1'; ${attack}; --` }, 'SELECT 1'],
    ['in the name of a setting', { [`max_threads=1; ${attack}; --`]: '1' }, 'SELECT 1'],
    ['in the database', { database: `default\`; ${attack}; --` }, 'SELECT 1'],
    ['in the format', { default_format: `TSV; ${attack}` }, 'SELECT 1'],
  ])('%s', async (_where, query, body) => {
    await ask(body, query as Record<string, string>)
    expect(await value('EXISTS TABLE victim')).toBe('1')
  })

  test('rows after a blank line are rows', async () => {
    await ask('{"a":"1"}\n\n\n{"a":"2"}', { query: 'INSERT INTO victim FORMAT JSONEachRow' })
    expect(await value('SELECT groupArray(a) FROM (SELECT a FROM victim ORDER BY a)')).toBe("['1','2']")
  })
})

describe('web pages are kept out', () => {
  const send = (headers: Record<string, string>, path = '/?query=SELECT+1') =>
    new Promise<number | undefined>((resolve, reject) => {
      httpRequest(`${server.url}${path}`, { headers }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode))
      })
        .once('error', reject)
        .end()
    })

  test.each([
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'http://127.0.0.1:8123' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ Host: 'evil.example' }, 403],
    [{ Host: '127.0.0.1.evil.example' }, 403],
    [{ Host: 'localhost' }, 200],
    [{ Host: '[::1]:8123' }, 200],
  ])('%j gives %i', async (headers, status) => {
    expect(await send(headers as Record<string, string>)).toBe(status)
    expect(await send(headers as Record<string, string>, '/ping')).toBe(status)
  })
})

const clients = {
  '@clickhouse/client': (options = {}) =>
    createNodeClient({ url: server.url, log: { level: ClickHouseLogLevel.OFF }, ...options }),
  '@clickhouse/client-web': (options = {}) => createWebClient({ url: server.url, ...options }),
} as const

describe.each(Object.keys(clients) as (keyof typeof clients)[])('%s', (name) => {
  const open = (options = {}) => clients[name](options) as ReturnType<typeof createNodeClient>
  let client: ReturnType<typeof createNodeClient>
  const table = `t_${name.replaceAll(/\W/g, '_')}`

  beforeAll(async () => {
    client = open()
    await client.command({
      query: `CREATE TABLE ${table} (a UInt32, b String, c Array(String) DEFAULT []) ENGINE = MergeTree ORDER BY a`,
    })
  })
  beforeEach(async () => {
    await client.command({ query: `TRUNCATE TABLE ${table}` })
  })
  afterAll(() => client.close())

  const rows = async <T>(query: string, query_params: Record<string, unknown> = {}) =>
    (await client.query({ query, query_params, format: 'JSONEachRow' })).json<T>()

  test('pings', async () => {
    expect(await client.ping()).toEqual({ success: true })
  })

  test('binds parameters of every kind', async () => {
    const params = {
      n: 42,
      s: `tab\t, line\n, back\\slash, 'quote' and 😀`,
      t: new Date(1_700_000_000_123),
      a: ["it's", 'b\\'],
      m: { k: 1, "l'": 2 },
      i: table,
      z: null,
    }
    const [row] = await rows<Record<string, unknown>>(
      `SELECT {n:UInt32} AS n, {s:String} AS s, toUnixTimestamp64Milli({t:DateTime64(3)}) AS t, {a:Array(String)} AS a,
              {m:Map(String, UInt8)} AS m, {z:Nullable(String)} AS z, (SELECT count() FROM {i:Identifier}) AS c`,
      params,
    )
    expect(row).toEqual({ n: 42, s: params.s, t: 1_700_000_000_123, a: params.a, m: params.m, z: null, c: 0 })
  })

  test('sends parameters that are too long for a URL', async () => {
    const long = 'x'.repeat(200_000)
    const multipart = open({ use_multipart_params: true })
    const result = await multipart.query({
      query: 'SELECT length({s:String}) AS n',
      query_params: { s: long },
      format: 'JSONEachRow',
    })
    expect(await result.json()).toEqual([{ n: 200_000 }])
    await multipart.close()
  })

  test('inserts rows, in a chosen order and with defaults', async () => {
    await client.insert({ table, values: [{ a: 1, b: 'x\n\n;DROP TABLE x' }], format: 'JSONEachRow' })
    await client.insert({ table, values: [[2, 'y']], format: 'JSONCompactEachRow', columns: ['a', 'b'] })
    await client.insert({ table, values: [{ a: 3, b: 'z' }], format: 'JSONEachRow', columns: { except: ['c'] } })
    await client.insert({ table, values: [], format: 'JSONEachRow' })
    expect(await rows(`SELECT a, b FROM ${table} ORDER BY a`)).toEqual([
      { a: 1, b: 'x\n\n;DROP TABLE x' },
      { a: 2, b: 'y' },
      { a: 3, b: 'z' },
    ])
  })

  test('inserts twenty thousand rows and reads them back, compressed', async () => {
    const compressed = open({ compression: { response: true, request: name === '@clickhouse/client' } })
    const values = Array.from({ length: 20_000 }, (_, a) => ({ a, b: `row ${a}`, c: [String(a)] }))
    await compressed.insert({ table, values, format: 'JSONEachRow' })
    const result = await compressed.query({ query: `SELECT * FROM ${table} ORDER BY a`, format: 'JSONEachRow' })
    expect(await result.json()).toEqual(values)
    await compressed.close()
  })

  test('reads a large result in chunks', async () => {
    const result = await client.exec({ query: 'SELECT number FROM numbers(300000) FORMAT TSV' })
    let bytes = 0
    for await (const chunk of result.stream) bytes += (chunk as Uint8Array).length
    expect(bytes).toBe(1_988_890)
  })

  test('keeps settings to the request', async () => {
    const settings = { max_threads: 3, async_insert: 1, wait_for_async_insert: 1 } as const
    const setting = `SELECT getSetting('max_threads') AS n`
    const result = await client.query({ query: setting, format: 'JSONEachRow', clickhouse_settings: settings })
    expect(await result.json()).toEqual([{ n: 3 }])
    expect(await rows(setting)).not.toEqual([{ n: 3 }])
  })

  test('throws errors with code and name', async () => {
    await expect(client.query({ query: 'SELECT * FROM nope' })).rejects.toMatchObject({
      code: '60',
      type: 'UNKNOWN_TABLE',
    })
    await expect(client.command({ query: 'SELECT 1 +' })).rejects.toMatchObject({
      code: '62',
      type: 'SYNTAX_ERROR',
    })
    const wrong = client.insert({ table, values: [{ a: 'not a number' }], format: 'JSONEachRow' })
    await expect(wrong).rejects.toMatchObject({ code: '27', type: 'CANNOT_PARSE_INPUT_ASSERTION_FAILED' })
    await expect(client.query({ query: 'SELECT throwIf(1)' })).rejects.toMatchObject({ code: '395' })
    await expect(client.query({ query: 'SELECT {x:UInt8}', query_params: { x: 'y' } })).rejects.toMatchObject({
      code: '457',
    })
  })

  test('eight at once each get their own answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => rows('SELECT {n:UInt8} AS n, sleep(0.05) AS s', { n })),
    )
    expect(answers).toEqual(Array.from({ length: 8 }, (_, n) => [{ n, s: 0 }]))
  })
})

describe('binary formats', () => {
  // 0x0A0A0A0A as UInt32 and a text of blank lines: inline data would end here.
  const nasty =
    "SELECT toUInt32(168430090) AS a, concat(char(10, 10), 'DROP TABLE binary', char(10, 10)) AS b FROM numbers(3)"

  test.each([
    'RowBinary',
    'RowBinaryWithNamesAndTypes',
    'Native',
    'Parquet',
    'Arrow',
    'ArrowStream',
    'ORC',
    'Avro',
    'MsgPack',
  ])('%s goes out and comes in, by URL and beside the statement', async (format) => {
    await ask('DROP TABLE IF EXISTS binary')
    await ask('CREATE TABLE binary (a UInt32, b String) ENGINE = MergeTree ORDER BY a')
    const answer = await fetch(`${server.url}/?default_format=${format}`, { method: 'POST', body: nasty })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (format.startsWith('RowBinary')) expect(Buffer.from(bytes).includes('\n\n')).toBe(true)

    const inBody = await ask(bytes, { query: `INSERT INTO binary FORMAT ${format}` })
    expect(inBody.text).toBe('')
    const beside = Buffer.concat([Buffer.from(`INSERT INTO binary FORMAT ${format}\n`), bytes])
    expect((await ask(new Uint8Array(beside))).text).toBe('')
    expect(await value('SELECT count(), uniq(a, b), any(a), any(length(b)) FROM binary')).toBe('6\t1\t168430090\t21')
  })

  test('a gzipped stream of rows is spooled, not held', async () => {
    await ask('CREATE TABLE wide (a UInt64) ENGINE = MergeTree ORDER BY a')
    const text = Array.from({ length: 500_000 }, (_, index) => index).join('\n')
    const body = new Uint8Array(gzipSync(Buffer.from(text), { level: 1 }))
    const answer = await ask(
      body,
      { query: 'INSERT INTO wide FORMAT TSV' },
      { headers: { 'Content-Encoding': 'gzip' } },
    )
    expect(answer.text).toBe('')
    expect(await value('SELECT count(), sum(a) FROM wide')).toBe('500000\t124999750000')
  })
})
