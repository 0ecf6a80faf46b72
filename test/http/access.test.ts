import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import type { ConfigError } from '../../src/errors.ts'
import { METADATA_COLUMNS } from '../../src/http/metadata-columns.ts'
import { reports } from '../../src/reports/index.ts'
import { describeParameters } from '../../src/reports/report.ts'
import { startReceiver } from './receiver.ts'

const ENV = {
  COHORTEL_INGEST_KEYS: 'key-ingest:alpha',
  COHORTEL_READ_KEYS: 'key-read:alpha,key-meta:alpha:metadata,key-beta:beta,key-all',
  COHORTEL_BROWSER_KEYS: 'key-browser:alpha',
}
type Right = 'anybody' | 'ingest' | 'browser' | 'read'

/** Who may call what. An endpoint that is missing here fails the test below. */
const RIGHTS: Readonly<Record<string, Right>> = {
  'POST /v1/traces': 'ingest',
  'POST /otel/v1/traces': 'ingest',
  'POST /api/public/otel/v1/traces': 'ingest',
  'POST /i/v0/ai/otel/v1/traces': 'ingest',
  'POST /i/v0/ai/otel': 'ingest',
  'POST /v1/logs': 'ingest',
  'POST /otel/v1/logs': 'ingest',
  'POST /api/public/otel/v1/logs': 'ingest',
  'POST /i/v0/ai/otel/v1/logs': 'ingest',
  'POST /v1/metrics': 'ingest',
  'POST /otel/v1/metrics': 'ingest',
  'POST /api/public/otel/v1/metrics': 'ingest',
  'POST /i/v0/ai/otel/v1/metrics': 'ingest',
  'POST /v1/evaluations': 'ingest',
  'POST /v1/feedback': 'browser',
  'POST /v1/batch': 'browser',
  'POST /v1/b': 'browser',
  'POST /v1/import': 'browser',
  'POST /v1/track': 'browser',
  'POST /v1/t': 'browser',
  'POST /v1/page': 'browser',
  'POST /v1/p': 'browser',
  'POST /v1/screen': 'browser',
  'POST /v1/s': 'browser',
  'POST /v1/identify': 'browser',
  'POST /v1/i': 'browser',
  'POST /v1/alias': 'browser',
  'POST /v1/a': 'browser',
  'POST /v1/group': 'browser',
  'POST /v1/g': 'browser',
  'GET /api/interactions': 'read',
  'GET /api/interactions/:id': 'read',
  'GET /api/reports': 'read',
  'GET /api/reports/:name': 'read',
  'GET /api/dead-letters': 'read',
  'POST /api/replay': 'ingest',
  'POST /api/backfill': 'ingest',
  'POST /api/forget': 'ingest',
  'GET /metrics': 'read',
  'GET /': 'read',
  'GET /healthz': 'anybody',
  'GET /readyz': 'anybody',
}

const endpoints = [
  ...new Set(
    startReceiver()
      .app.routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`),
  ),
]

function call({ app }: ReturnType<typeof startReceiver>, endpoint: string, headers: Record<string, string>) {
  const [method = '', path = ''] = endpoint.split(' ')
  const body = method === 'POST' ? { body: '{}' } : {}
  const init = { method, headers: { 'content-type': 'application/json', ...headers }, ...body }
  return Promise.resolve(app.request(path.replace(/:\w+/, 'none'), init))
}

describe('keys', () => {
  test('every endpoint has a right', () => {
    expect(endpoints.filter((endpoint) => RIGHTS[endpoint] === undefined)).toEqual([])
  })

  test.each(endpoints)('%s serves whom it should', async (endpoint) => {
    const receiver = startReceiver({ env: ENV })
    const right = RIGHTS[endpoint]
    const allowed: Record<string, boolean> = {
      'key-ingest': right === 'ingest' || right === 'browser',
      'key-browser': right === 'browser',
      'key-read': right === 'read',
    }
    const isOpen = right === 'anybody'
    const none = await call(receiver, endpoint, {})
    expect(none.status === 401).toBe(!isOpen)
    if (!isOpen) expect(none.headers.get('www-authenticate')).toMatch(/^(Bearer|Basic realm="Cohortel")$/)
    expect((await call(receiver, endpoint, { 'x-api-key': 'key-of-nobody' })).status === 401).toBe(!isOpen)
    for (const [key, may] of Object.entries(allowed)) {
      const { status } = await call(receiver, endpoint, { authorization: `Bearer ${key}` })
      expect([key, status === 403]).toEqual([key, !may && !isOpen])
      expect(status).not.toBe(401)
    }
    expect(JSON.stringify(receiver.lines)).not.toContain('key-')
  })

  test('a writeKey in the body is a key of the Segment endpoints, and of no other', async () => {
    const receiver = startReceiver({ env: ENV })
    const event = { writeKey: 'key-browser', type: 'track', event: 'signup', userId: 'u', messageId: 'm' }
    const post = (path: string, body: object, headers: Record<string, string> = {}) =>
      receiver.app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })
    expect((await post('/v1/track', event)).status).toBe(200)
    expect((await post('/v1/batch', { writeKey: 'key-browser', batch: [event] })).status).toBe(200)
    expect((await post('/v1/track', { ...event, writeKey: 'key-of-nobody' })).status).toBe(401)
    expect((await post('/v1/track', { ...event, writeKey: 'key-read' })).status).toBe(403)
    expect((await post('/v1/feedback', { writeKey: 'key-browser', trace_id: 'a' })).status).toBe(401)
    expect(receiver.batches.map(({ projectId }) => projectId)).toEqual(['alpha', 'alpha'])
    // A stranger's body is read only so far.
    const large = { ...event, properties: { text: 'x'.repeat(1_100_000) } }
    expect((await post('/v1/track', large)).status).toBe(413)
    expect((await post('/v1/track', large, { 'x-api-key': 'key-browser' })).status).toBe(200)
  })

  test('several keys of one project are valid at once, and a removed one is not', async () => {
    const during = startReceiver({ env: { COHORTEL_INGEST_KEYS: 'old:alpha,new:alpha' } })
    const after = startReceiver({ env: { COHORTEL_INGEST_KEYS: 'new:alpha' } })
    const status = async (receiver: typeof during, key: string) =>
      (await call(receiver, 'POST /v1/traces', { 'x-api-key': key })).status
    expect([await status(during, 'old'), await status(during, 'new')]).toEqual([200, 200])
    expect([await status(after, 'old'), await status(after, 'new')]).toEqual([401, 200])
  })

  test('a mistake in the keys is told by its place, never by the key', () => {
    const problems = (keys: string) => {
      try {
        loadConfig({ COHORTEL_INGEST_KEYS: keys }, {})
        return []
      } catch (error) {
        return (error as ConfigError).problems
      }
    }
    for (const keys of [
      'hidden-1:a b',
      'hidden-1:alpha:metadata',
      'hidden-1:alpha:x',
      'hidden-1:a,hidden-1:b',
      'hidden-1,',
    ]) {
      expect(problems(keys)).toHaveLength(1)
      expect(problems(keys).join()).toMatch(/^COHORTEL_INGEST_KEYS: entry \d /)
      expect(problems(keys).join()).not.toContain('hidden')
    }
  })

  test('where no key of the kind is set, the answer says which variable is missing', async () => {
    const receiver = startReceiver({ env: { COHORTEL_INGEST_KEYS: 'key-ingest' } })
    expect(await (await call(receiver, 'GET /metrics', {})).text()).toContain('COHORTEL_READ_KEYS')
  })
})

describe('without keys', () => {
  test('a deployed Worker serves nothing but its health, and says what to do', async () => {
    const receiver = startReceiver({ env: { COHORTEL_LOOPBACK: '' } })
    for (const endpoint of endpoints) {
      const response = await call(receiver, endpoint, {})
      const text = await response.text()
      if (endpoint === 'GET /healthz') expect(response.status).toBe(200)
      else {
        expect([endpoint, response.status]).toEqual([endpoint, 503])
        expect(text).toContain('COHORTEL_INGEST_KEYS')
      }
    }
    expect(receiver.batches).toEqual([])
  })

  test.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example', 'http://localhost.evil.example'])(
    'a page of %s is refused everywhere',
    async (origin) => {
      const receiver = startReceiver()
      for (const endpoint of endpoints) {
        expect([endpoint, (await call(receiver, endpoint, { origin })).status]).toEqual([endpoint, 403])
      }
    },
  )

  test('a page of this machine is served where browsers are, and nowhere else', async () => {
    const receiver = startReceiver()
    for (const endpoint of endpoints) {
      const { status } = await call(receiver, endpoint, { origin: 'http://localhost:3000' })
      expect([endpoint, status === 403]).toEqual([endpoint, RIGHTS[endpoint] !== 'browser'])
    }
  })

  test.each([
    'http://[::1]:4318',
    'http://127.0.0.1',
    'http://127.1.2.3:1',
    'http://app.localhost',
    'http://LOCALHOST',
  ])('%s is this machine', async (origin) => {
    expect((await startReceiver().app.request(`${origin}/metrics`)).status).toBe(200)
  })

  test.each([
    'http://0.0.0.0',
    'http://192.168.1.2',
    'http://[::]',
    'http://localhost.evil.example',
    'http://127.0.0.1.nip.io',
  ])('%s is not', async (origin) => {
    expect((await startReceiver().app.request(`${origin}/metrics`)).status).toBe(403)
  })
})

describe('projects', () => {
  test('every question to ClickHouse is bound to the project of the key', async () => {
    const receiver = startReceiver({ env: ENV })
    const asked = [
      '/',
      '/api/interactions?user_id=u',
      '/api/interactions/none',
      ...reports.map(({ name }) => `/api/reports/${name}`),
    ]
    for (const path of asked) {
      const before = receiver.queries.length
      await receiver.app.request(path, { headers: { 'x-api-key': 'key-beta' } })
      const queries = receiver.queries.slice(before)
      expect([path, queries.length > 0]).toEqual([path, true])
      for (const { sql, parameters } of queries) {
        expect(sql).toContain('{project:String}')
        expect(parameters.project).toBe('beta')
      }
    }
  })
})

describe('hostile questions', () => {
  const ATTACKS = [
    "') UNION ALL SELECT input_text FROM interactions --\\",
    'a\0b`{project:String}\n',
    '\u202e"\'\\',
    '-1',
    '1e999',
  ]

  test.each(reports.map((report) => ({ report })))(
    '$report.name takes them as values or not at all',
    async ({ report }) => {
      const receiver = startReceiver({ env: ENV })
      const ask = (query: Record<string, string>, key = 'key-read') =>
        receiver.app.request(`/api/reports/${report.name}?${new URLSearchParams(query)}`, {
          headers: { 'x-api-key': key },
        })
      await ask({})
      const usual = receiver.queries.map(({ sql }) => sql).join('\n')
      for (const { name } of describeParameters(report)) {
        for (const attack of ATTACKS) {
          const answer = await ask({ [name]: attack })
          expect([name, attack, [200, 400].includes(answer.status)]).toEqual([name, attack, true])
        }
      }
      for (const { sql, parameters } of receiver.queries) {
        expect(parameters.project).toBe('alpha')
        for (const attack of ATTACKS.slice(0, 3)) expect(sql).not.toContain(attack)
        // Views are named by us, and the rest of the text is the same for whatever is asked.
        expect(sql.replace(/\w+=\{\w+:[^}]*\}(, )?/g, '')).toMatch(/^SELECT \* FROM [a-z_]+\(\)$/)
      }
      expect(usual).not.toBe('')
      expect(receiver.lines.filter(({ reason }) => reason === 'internal')).toEqual([])
    },
  )

  test('a search takes them as values', async () => {
    const receiver = startReceiver({ env: ENV })
    const texts = new Set<string>()
    for (const name of ['user_id', 'session_id', 'trace_id', 'intent', 'model', 'environment', 'failure_step']) {
      for (const attack of ATTACKS) {
        const path = `/api/interactions?${new URLSearchParams({ [name]: attack })}`
        expect((await receiver.app.request(path, { headers: { 'x-api-key': 'key-read' } })).status).toBe(200)
      }
      for (const { sql, parameters } of receiver.queries.splice(0)) {
        expect(parameters.project).toBe('alpha')
        texts.add(sql)
      }
    }
    expect(texts.size).toBe(7)
  })
})

describe('metadata-only keys', () => {
  const NOT_TEXT = /^(Nullable\()?(Bool|U?Int\d+|Float\d+|DateTime64\(.*\))\)?$/
  /** Labels, names and ids: text, but none that people or models wrote. */
  const LABELS: Readonly<Record<string, readonly string[]>> = METADATA_COLUMNS
  /** What holds text of users, models, tools or documents, or would let one guess at it. */
  const HIDDEN: Readonly<Record<string, readonly string[]>> = {
    interactions: ['evidence', 'input_text', 'output_text', 'properties'],
    spans: [
      ...['status_message', 'input', 'output', 'user_text', 'answer_text', 'system_text', 'tool_requests'],
      ...['tool_arguments', 'tool_result', 'query', 'documents', 'guardrail', 'validation', 'evaluations'],
      ...['attributes', 'marks'],
    ],
    evaluations: ['explanation'],
  }

  test.each(Object.keys(METADATA_COLUMNS))('each column of %s is known to be text or not', (table) => {
    const columns = columnsOf(table)
    expect(columns.length).toBeGreaterThan(15)
    const visible = LABELS[table] ?? []
    const hidden = HIDDEN[table] ?? []
    expect(columns.map(({ name }) => name).toSorted()).toEqual([...visible, ...hidden].toSorted())
    // Where there is no text there is nothing to hide: what is hidden is text.
    expect(columns.filter(({ name, type }) => hidden.includes(name) && NOT_TEXT.test(type))).toEqual([])
  })

  test('no query of theirs names a column of text', async () => {
    const receiver = startReceiver({ env: ENV })
    for (const path of ['/', '/api/interactions', '/api/interactions/none']) {
      await receiver.app.request(path, { headers: { 'x-api-key': 'key-meta' } })
    }
    expect(receiver.queries.length).toBeGreaterThan(4)
    for (const { sql } of receiver.queries) {
      const [selected = ''] = sql.split(/\bFROM\b/)
      expect(selected).not.toContain('*')
      for (const column of Object.values(HIDDEN).flat()) expect(selected).not.toMatch(new RegExp(`\\b${column}\\b`))
    }
  })
})

/** Columns of a table as the migrations leave it, without those that are made of others and that `*` leaves out. */
function columnsOf(table: string): { name: string; type: string }[] {
  const folder = new URL('../../src/warehouse/migrations/', import.meta.url)
  const sql = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
  const created = new RegExp(
    `CREATE TABLE IF NOT EXISTS \\$\\{database\\}\\.${table} [^(]*\\(\\n([\\s\\S]*?)\\n\\)\\nENGINE`,
  )
  const lines = (created.exec(sql)?.[1] ?? '').split('\n').filter((line) => !/^\s*INDEX/.test(line))
  const columns = lines.map((line) => line.trim()).map((line) => /^(\w+) (.+?) COMMENT/.exec(line))
  const added = [...sql.matchAll(new RegExp(`ALTER TABLE \\$\\{database\\}\\.${table} [\\s\\S]*?;`, 'g'))].flatMap(
    ([statement]) => [...statement.matchAll(/ADD COLUMN IF NOT EXISTS (\w+) (\S+)(?! MATERIALIZED)(?=\s)/g)],
  )
  return [...columns, ...added].map((match) => ({ name: match?.[1] ?? '', type: match?.[2] ?? '' }))
}
