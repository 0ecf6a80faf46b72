import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reports } from '../../src/reports/index.ts'
import { type HostName, type RunningHost, startHost } from './hosts.ts'
import { isIdle, type Metrics, readMetrics } from './metrics.ts'
import { eventually } from './replay.ts'
import { Storm } from './storm.ts'

const HOSTS: readonly HostName[] = ['node', 'worker']

// Two ingest keys of one project are valid at once, as while keys are rotated.
const KEYS = {
  ingestAlpha: 'sk-ingest-alpha-1f0a',
  ingestAlphaNew: 'sk-ingest-alpha-2b77',
  ingestBeta: 'sk-ingest-beta-93cc',
  readAll: 'sk-read-all-51de',
  readAlpha: 'sk-read-alpha-77ab',
  readAlphaMetadata: 'sk-read-alpha-meta-0e21',
  readBeta: 'sk-read-beta-c4d9',
  browserAlpha: 'pk-browser-alpha-8d10',
} as const

const ENV = {
  COHORTEL_INGEST_KEYS: `${KEYS.ingestAlpha}:alpha, ${KEYS.ingestAlphaNew}:alpha,${KEYS.ingestBeta}:beta`,
  COHORTEL_READ_KEYS: `${KEYS.readAll},${KEYS.readAlpha}:alpha,${KEYS.readAlphaMetadata}:alpha:metadata,${KEYS.readBeta}:beta`,
  COHORTEL_BROWSER_KEYS: `${KEYS.browserAlpha}:alpha`,
  COHORTEL_SETTLE_MS: '300',
  COHORTEL_IDLE_MS: '400',
  COHORTEL_FINAL_MS: '600',
  COHORTEL_ORPHAN_MS: '700',
}

const ALPHA_SECRET = 'PLANTED-alpha-7f3e'
const BETA_SECRET = 'PLANTED-beta-a19c'
const COMMENT = 'PLANTED-comment-55d0'

/** What JSON shows of a report, its CSV shows as well. On Workers only the way to ClickHouse is another, so a few will do. */
const reportsOn = (name: HostName) =>
  reports.slice(0, name === 'node' ? reports.length : 3).map((report) => `/api/reports/${report.name}?format=csv`)
const TRACE = '3e8'.padStart(32, '0')
/** By HTTP: what is good, bad and to be left out, of the project's own traces and of another project's. */
const JUDGEMENTS = [
  {
    path: '/v1/evaluations',
    key: KEYS.ingestAlpha,
    body: [
      { trace_id: TRACE, name: 'tone', score: 0.9 },
      { session_id: 'session-of-nobody', name: 'csat', passed: true, timestamp: '2026-11-20T10:00:00Z' },
      { name: 'of nothing', score: 1 },
    ],
  },
  // Beta judges a trace of alpha's, and claims a person of alpha's.
  {
    path: '/v1/evaluations',
    key: KEYS.ingestBeta,
    body: [{ interaction_id: '3ef'.padStart(32, '0'), name: 'foreign', passed: false, explanation: BETA_SECRET }],
  },
  {
    path: '/v1/batch',
    key: KEYS.ingestBeta,
    body: { batch: [{ type: 'alias', userId: `intruder-${BETA_SECRET}`, previousId: 'user-7' }] },
  },
  {
    path: '/v1/batch',
    key: KEYS.browserAlpha,
    body: {
      batch: [
        { type: 'track', userId: 'user-1', event: 'Bought', messageId: 'm-1', timestamp: '2026-11-20T10:00:00Z' },
        { type: 'track', userId: 'user-1', messageId: 'm-2' },
        { type: 'track', event: 'Nobody', messageId: 'm-3' },
        { type: 'identify', anonymousId: 'device-1', traits: { plan: 'free' } },
      ],
    },
  },
] as const

describe.each(HOSTS)('a storm over the %s host', (name) => {
  const storms = {
    alpha: { storm: new Storm(ALPHA_SECRET, 12), keys: [KEYS.ingestAlpha, KEYS.ingestAlphaNew] },
    beta: { storm: new Storm(BETA_SECRET, 5), keys: [KEYS.ingestBeta] },
  }
  const projects = Object.entries(storms)
  let host: RunningHost
  let metrics: Metrics
  const answers: { status: number; expected: number; rejected: number; expectedRejected: number }[] = []

  const ask = async (path: string, key?: string, init: RequestInit = {}) => {
    const headers = { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...init.headers }
    const response = await fetch(`${host.url}${path}`, { ...init, headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  const send = (path: string, key: string, body: object) =>
    ask(path, key, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  beforeAll(async () => {
    host = await startHost(name, { env: ENV })
    const all = projects.flatMap(([, { storm, keys }]) =>
      storm.requests.map((request, index) => ({ ...request, key: keys[index % keys.length] ?? '' })),
    )
    // All at once: nothing depends on the order.
    await Promise.all(
      all.map(async ({ path, headers, body, status, rejected, key }) => {
        const answer = await fetch(`${host.url}${path}`, {
          method: 'POST',
          headers: { ...headers, 'x-api-key': key },
          body,
        })
        answers.push({
          status: answer.status,
          expected: status,
          rejected: answer.status === 200 ? rejectedOf(answer.headers, await answer.arrayBuffer()) : 0,
          expectedRejected: rejected,
        })
      }),
    )
    const feedback = { trace_id: TRACE, thumbs: 'down', comment: COMMENT }
    await ask('/v1/feedback', KEYS.browserAlpha, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(feedback),
    })
    for (let time = 0; time < 2; time += 1) {
      // The second time all of it is a copy.
      for (const { path, key, body } of JUDGEMENTS) expect((await send(path, key, body)).status).toBe(200)
    }
    metrics = await eventually(() => readMetrics(host.url, KEYS.readAll), isIdle)
  })
  afterAll(() => host?.remove())

  const total = (of: (storm: Storm) => number) => projects.reduce((sum, [, { storm }]) => sum + of(storm), 0)
  const reasons = (of: (storm: Storm) => Record<string, number>) => {
    const sums: Record<string, number> = {}
    for (const [, { storm }] of projects) {
      for (const [reason, by] of Object.entries(of(storm))) sums[reason] = (sums[reason] ?? 0) + by
    }
    return sums
  }

  test('every request was answered as it should be, and told how many items were rejected', () => {
    expect(answers.map(({ status, rejected }) => [status, rejected])).toEqual(
      answers.map(({ expected, expectedRejected }) => [expected, expectedRejected]),
    )
  })

  test('spans: received = stored + duplicate + rejected + ignored, to the unit', () => {
    const sent = total(({ books }) => books.spans.sent)
    const distinct = total(({ books }) => books.spans.ids.size)
    const rejected = reasons(({ books }) => books.spans.rejected)
    const ignored = reasons(({ books }) => books.spans.ignored)
    expect(metrics.sum('cohortel_spans_received_total')).toBe(sent)
    expect(metrics.sum('cohortel_spans_stored_total')).toBe(distinct)
    for (const [reason, by] of Object.entries(rejected)) {
      expect([reason, metrics.sum('cohortel_spans_rejected_total', { reason })]).toEqual([reason, by])
    }
    for (const [reason, by] of Object.entries(ignored)) {
      expect([reason, metrics.sum('cohortel_spans_ignored_total', { reason })]).toEqual([reason, by])
    }
    expect(metrics.sum('cohortel_spans_rejected_total')).toBe(sum(rejected))
    expect(metrics.sum('cohortel_spans_ignored_total')).toBe(sum(ignored))
    expect(metrics.sum('cohortel_spans_duplicate_total')).toBe(sent - distinct - sum(rejected) - sum(ignored))
    expect(metrics.sum('cohortel_spans_duplicate_total')).toBeGreaterThan(0)
  })

  test('log records: received = accepted + rejected + ignored, to the unit', () => {
    const sent = total(({ books }) => books.logs.sent)
    const rejected = reasons(({ books }) => books.logs.rejected)
    const ignored = reasons(({ books }) => books.logs.ignored)
    expect(metrics.sum('cohortel_log_records_received_total')).toBe(sent)
    for (const [reason, by] of Object.entries(rejected)) {
      expect([reason, metrics.sum('cohortel_log_records_rejected_total', { reason })]).toEqual([reason, by])
    }
    for (const [reason, by] of Object.entries(ignored)) {
      expect([reason, metrics.sum('cohortel_log_records_ignored_total', { reason })]).toEqual([reason, by])
    }
    expect(metrics.sum('cohortel_project_log_records_accepted_total')).toBe(sent - sum(rejected) - sum(ignored))
  })

  test('evaluations, feedback and product calls: received = accepted + rejected + ignored, copies among the accepted', async () => {
    const evaluations = (part: string, labels = {}) => metrics.sum(`cohortel_evaluations_${part}_total`, labels)
    expect([evaluations('received'), evaluations('accepted'), evaluations('rejected')]).toEqual([9, 7, 2])
    expect(evaluations('rejected', { endpoint: '/v1/evaluations', reason: 'invalid' })).toBe(2)
    const calls = (part: string, labels = {}) => metrics.sum(`cohortel_product_calls_${part}_total`, labels)
    expect([calls('received'), calls('accepted'), calls('rejected'), calls('ignored')]).toEqual([10, 4, 4, 2])
    expect(calls('rejected', { reason: 'no_event_name' })).toBe(2)
    expect(calls('rejected', { reason: 'nobody' })).toBe(2)
    expect(calls('ignored', { reason: 'anonymous_traits' })).toBe(2)
    // One judgement of a session, one event and one link, each with a copy; a link is only told again.
    expect(metrics.sum('cohortel_outbound_buffered_total')).toBe(6)
    expect(metrics.sum('cohortel_outbound_duplicate_total')).toBe(2)
    const rows = (sql: string) => host.clickhouse.query<{ what: string }>(sql)
    expect(await rows(`SELECT concat(project_id, ' ', event) AS what FROM product_events_current`)).toEqual([
      { what: 'alpha Bought' },
    ])
    const judged = `SELECT concat(project_id, ' ', name) AS what FROM evaluations FINAL
      WHERE name IN ('tone', 'csat', 'foreign', 'of nothing') ORDER BY what`
    expect(await rows(judged)).toEqual([{ what: 'alpha csat' }, { what: 'alpha tone' }, { what: 'beta foreign' }])
  })

  test('requests that were refused as a whole are counted by reason', () => {
    const by = (reason: string) => metrics.sum('cohortel_refused_requests_total', { path: '/v1/traces', reason })
    expect(by('unsupported_content_type')).toBe(2)
    expect(by('unsupported_content_encoding')).toBe(2)
    expect(by('invalid_compression')).toBe(2)
    const statuses = Object.groupBy(answers, ({ status }) => String(status))
    for (const [status, those] of Object.entries(statuses)) {
      expect([status, otlpRequests(metrics, status)]).toEqual([status, those?.length])
    }
  })

  test('the tables hold what the books say, project by project', async () => {
    const spans = await host.clickhouse.query<{ project_id: string; ids: string[] }>(
      `SELECT project_id, arraySort(groupArray(concat(trace_id, '/', span_id))) AS ids FROM spans FINAL
       GROUP BY project_id ORDER BY project_id`,
    )
    expect(spans).toEqual(
      projects.map(([id, { storm }]) => ({ project_id: id, ids: [...storm.books.spans.ids].toSorted() })),
    )
    const interactions = await host.clickhouse.query<{ project_id: string; ids: string[] }>(
      `SELECT project_id, arraySort(groupArray(trace_id)) AS ids FROM interactions_current
       GROUP BY project_id ORDER BY project_id`,
    )
    expect(interactions).toEqual(
      projects.map(([id, { storm }]) => ({ project_id: id, ids: [...storm.books.interactions].toSorted() })),
    )
    expect(metrics.sum('cohortel_interactions_settled_total')).toBe(interactions.flatMap(({ ids }) => ids).length)
  })

  test('everything that was to be told was delivered', () => {
    const of = (what: string) => metrics.sum(`cohortel_delivery_${what}`, { destination: 'clickhouse' })
    expect(of('enqueued_total')).toBeGreaterThan(0)
    expect(of('delivered_total')).toBe(of('enqueued_total'))
    expect([of('pending'), of('dead_total'), metrics.sum('cohortel_dead_letters')]).toEqual([0, 0, 0])
  })

  test('every metric says what it means, and which kind it is', () => {
    for (const metric of metrics.names()) {
      expect(metrics.text).toMatch(new RegExp(`^# HELP ${metric} \\S.*\\.$`, 'm'))
      expect(metrics.text).toMatch(new RegExp(`^# TYPE ${metric} (counter|gauge)$`, 'm'))
    }
  })

  test("a project's own key sees the project's own numbers", async () => {
    for (const [project, key] of [
      ['alpha', KEYS.readAlpha],
      ['beta', KEYS.readBeta],
    ] as const) {
      const own = await readMetrics(host.url, key)
      expect(own.sum('cohortel_project_spans_received_total')).toBe(storms[project].storm.books.spans.sent)
      expect(own.text).not.toContain(project === 'alpha' ? 'beta' : 'alpha')
      expect(own.names().every((metric) => metric.startsWith('cohortel_project_'))).toBe(true)
    }
  })

  test('a read key sees its own project and nothing of another', async () => {
    const trace = '3e8'.padStart(32, '0')
    for (const [key, own, foreign] of [
      [KEYS.readAlpha, ALPHA_SECRET, BETA_SECRET],
      [KEYS.readBeta, BETA_SECRET, ALPHA_SECRET],
    ] as const) {
      const paths = [
        ...['/', '/api/interactions?limit=1000', `/api/interactions/${trace}`],
        // Judged and claimed by the other project.
        ...[
          `/api/interactions/${'3ef'.padStart(32, '0')}`,
          '/api/interactions?user_id=user-7',
          '/api/dead-letters?bodies=true',
        ],
        ...reportsOn(name),
      ]
      const texts = await Promise.all(paths.map(async (path) => (await ask(path, key)).text))
      expect(texts.join()).not.toContain(foreign)
      expect(texts[2]).toContain(own)
    }
    const onlyAlpha = await ask(`/api/interactions/${'3ef'.padStart(32, '0')}`, KEYS.readBeta)
    expect(onlyAlpha.status).toBe(404)
  })

  test('a metadata-only key sees who, when and how it went, and no text', async () => {
    const trace = '3e8'.padStart(32, '0')
    const full = await ask(`/api/interactions/${trace}`, KEYS.readAlpha)
    for (const what of ['question', 'answer', 'argument', 'result', 'document', 'query', 'because']) {
      expect(full.text).toContain(`${what} ${ALPHA_SECRET}`)
    }
    expect(full.text).toContain(COMMENT)
    for (const path of [
      '/',
      '/api/interactions?limit=1000',
      `/api/interactions/${trace}`,
      '/metrics',
      '/api/reports',
      '/api/dead-letters?bodies=true',
      ...reportsOn(name),
    ]) {
      const answer = await ask(path, KEYS.readAlphaMetadata)
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.text).not.toContain('PLANTED')
    }
    const metadata = JSON.parse((await ask(`/api/interactions/${trace}`, KEYS.readAlphaMetadata)).text)
    expect(metadata.interaction).toMatchObject({ user_id: 'user-0', model: 'gpt-4o', outcome: expect.any(String) })
    expect(metadata.spans).toHaveLength(4)
    expect(metadata.evaluations).toHaveLength(3)
  })

  test('without a key nothing is read or written, and health is told', async () => {
    for (const path of ['/', '/metrics', '/api/interactions', '/api/reports', '/api/reports/retention']) {
      expect([path, (await ask(path)).status]).toEqual([path, 401])
      expect([path, (await ask(path, KEYS.ingestAlpha)).status]).toEqual([path, 403])
    }
    for (const path of ['/v1/traces', '/v1/logs', '/v1/metrics', '/v1/evaluations']) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
      expect([path, (await ask(path, undefined, init)).status]).toEqual([path, 401])
      expect([path, (await ask(path, KEYS.readAll, init)).status]).toEqual([path, 403])
      expect([path, (await ask(path, KEYS.browserAlpha, init)).status]).toEqual([path, 403])
    }
    expect((await ask('/healthz')).status).toBe(200)
    const ready = await ask('/readyz')
    expect(ready.status).toBe(200)
    expect(ready.text).not.toMatch(/alpha|beta/)
  })

  test.each([
    ['Bearer', { authorization: `Bearer ${KEYS.ingestAlpha}` }],
    ['bearer, in lower case', { authorization: `bearer  ${KEYS.ingestAlpha}` }],
    ['the user of Basic', { authorization: `Basic ${btoa(`${KEYS.ingestAlpha}:`)}` }],
    ['the password of Basic', { authorization: `Basic ${btoa(`pk-lf-public:${KEYS.ingestAlpha}`)}` }],
    ['x-api-key', { 'x-api-key': KEYS.ingestAlpha }],
  ])('a key is taken as %s', async (_, headers: Record<string, string>) => {
    const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' }
    for (const path of ['/v1/traces', '/api/public/otel/v1/traces', '/v1/logs']) {
      expect([path, (await ask(path, undefined, init)).status]).toEqual([path, 200])
    }
  })

  test('CORS is for the browser endpoints alone', async () => {
    const preflight = (path: string) =>
      ask(path, undefined, {
        method: 'OPTIONS',
        headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
      })
    const allowed = async (path: string) => (await preflight(path)).headers.get('access-control-allow-origin')
    for (const path of ['/v1/feedback', '/v1/batch', '/v1/track', '/v1/t'])
      expect([path, await allowed(path)]).toEqual([path, '*'])
    for (const path of ['/v1/traces', '/v1/logs', '/v1/evaluations', '/api/interactions', '/metrics', '/']) {
      expect([path, await allowed(path)]).toEqual([path, null])
    }
  })

  test('nothing that was printed holds a key or a text', () => {
    const printed = host.output()
    expect(printed).toContain('"event":"request"')
    for (const key of Object.values(KEYS)) expect(printed).not.toContain(key)
    expect(printed).not.toContain('PLANTED')
  })
})

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, each) => total + each, 0)
}

function otlpRequests(metrics: Metrics, status: string): number {
  return ['/v1/traces', '/v1/logs'].reduce((n, path) => n + metrics.sum('cohortel_requests_total', { path, status }), 0)
}

/** The rejected count of a partial success: field 1 of field 1 in protobuf, below 128 here. */
function rejectedOf(headers: Headers, body: ArrayBuffer): number {
  const bytes = new Uint8Array(body)
  if (headers.get('content-type') === 'application/json') {
    const { partialSuccess } = JSON.parse(new TextDecoder().decode(bytes))
    return Number(partialSuccess?.rejectedSpans ?? partialSuccess?.rejectedLogRecords ?? 0)
  }
  const at = bytes.indexOf(0x08)
  return bytes[0] === 0x0a && at > 0 && at < 4 ? (bytes[at + 1] ?? 0) : 0
}
