import { describe, expect, test } from 'vitest'
import { accessSettings } from '../../src/access.ts'
import { PendingBodies } from '../../src/http/pending-bodies.ts'
import { RateLimits, TokenBuckets } from '../../src/http/rate-limits.ts'
import { parseMetrics } from '../e2e/metrics.ts'
import { encodeTraces } from '../otlp/support/encode.ts'
import { GOOD_SPAN, TRACE_ID, traces } from '../otlp/support/requests.ts'
import { startReceiver } from './receiver.ts'

const BODY = encodeTraces(traces(GOOD_SPAN))
const PROTOBUF = { 'content-type': 'application/x-protobuf' }
const CALLER = { projectId: 'alpha', keyName: 'ingest-1', metadataOnly: false, seesEverything: false }

describe('token buckets', () => {
  test('a burst passes, then the average counts, and waiting fills the bucket again', () => {
    let now = 0
    const buckets = new TokenBuckets({ requestsPerSecond: 2, burst: 3 }, () => now)
    expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([0, 0, 0, 0.5])
    expect(buckets.take('b')).toBe(0)
    now += 500
    expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 0.5])
    now += 60_000
    expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([0, 0, 0, 0.5])
  })

  test('a clock that is set back neither fills nor empties a bucket', () => {
    let now = 10_000
    const buckets = new TokenBuckets({ requestsPerSecond: 1, burst: 2 }, () => now)
    buckets.take('a')
    now = 0
    expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 1])
    now = 1_000
    expect(buckets.take('a')).toBe(0)
  })

  test('by default nobody is limited', () => {
    const limits = new RateLimits(accessSettings.parse({}))
    for (let index = 0; index < 10_000; index += 1) limits.count(CALLER)
  })

  test('all keys of a project share its bucket', () => {
    const perProject = { requestsPerSecond: 1, burst: 2 }
    const limits = new RateLimits(accessSettings.parse({ perProject }), () => 0)
    limits.count(CALLER)
    limits.count({ ...CALLER, keyName: 'ingest-2' })
    expect(() => limits.count({ ...CALLER, keyName: 'browser-1' })).toThrowError(
      expect.objectContaining({ status: 429, reason: 'project_rate_limited', retryAfterSeconds: 1 }),
    )
    limits.count({ ...CALLER, projectId: 'beta' })
  })
})

describe('pending bodies', () => {
  test('room is taken until it is given back, once', () => {
    const pending = new PendingBodies(100)
    const first = pending.enter(60)
    const second = pending.enter(40)
    expect(() => pending.enter(1)).toThrowError(expect.objectContaining({ status: 503, reason: 'too_much_pending' }))
    first.release()
    first.release()
    expect([pending.bytes, pending.requests]).toEqual([40, 1])
    second.grow(60)
    expect(() => second.grow(1)).not.toThrow()
    second.release()
    expect([pending.bytes, pending.requests]).toEqual([0, 0])
  })

  test('a single request may be larger than the bound, or it would be refused for ever', () => {
    const pending = new PendingBodies(100)
    const alone = pending.enter(500)
    expect(() => pending.enter(1)).toThrowError(expect.objectContaining({ retryAfterSeconds: 2 }))
    alone.release()
    expect(() => pending.enter(1).release()).not.toThrow()
  })

  test.each(['declared', 'as it comes'])(
    'what is over the bound is a 503 and nothing is lost: length %s',
    async (length) => {
      const waiting: (() => void)[] = []
      const receiver = startReceiver({
        policy: { access: { maxPendingBytes: BODY.length * 2 } },
        append: () => new Promise((resolve) => waiting.push(resolve)),
      })
      const send = () => {
        const headers = length === 'declared' ? { ...PROTOBUF, 'content-length': String(BODY.length) } : PROTOBUF
        const body = length === 'declared' ? BODY : new Blob([BODY]).stream()
        const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
        return Promise.resolve(receiver.app.request('/v1/traces', init))
      }
      const [first, second] = [send(), send()]
      while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve))
      const third = await send()
      expect([third.status, third.headers.get('retry-after')]).toEqual([503, '2'])
      const text = await (await receiver.app.request('/metrics')).text()
      expect(parseMetrics(text).sum('cohortel_pending_request_bytes')).toBe(BODY.length * 2)
      expect(parseMetrics(text).sum('cohortel_refused_requests_total', { reason: 'too_much_pending' })).toBe(1)
      for (const finish of waiting.splice(0)) finish()
      expect([(await first).status, (await second).status]).toEqual([200, 200])
      const again = send()
      while (waiting.length < 1) await new Promise((resolve) => setImmediate(resolve))
      for (const finish of waiting) finish()
      expect((await again).status).toBe(200)
    },
  )

  test('room is given back however a request ends', async () => {
    const receiver = startReceiver({ append: () => Promise.reject(new Error('no')) })
    for (const body of [BODY, new Uint8Array([1, 2, 3])]) {
      await receiver.app.request('/v1/traces', { method: 'POST', headers: PROTOBUF, body })
    }
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: PROTOBUF, body: broken, duplex: 'half' }
    await receiver.app.request('/v1/traces', init)
    await receiver.app.request('/v1/feedback', { method: 'POST', body: '{' })
    const metrics = parseMetrics(await (await receiver.app.request('/metrics')).text())
    expect(metrics.sum('cohortel_pending_requests')).toBe(0)
    expect(metrics.sum('cohortel_pending_request_bytes')).toBe(0)
  })
})

describe('every limit has a counter', () => {
  const json = { 'content-type': 'application/json' }
  const spans = (count: number) => JSON.stringify(traces(...Array.from({ length: count }, () => GOOD_SPAN)))
  const attributes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: { stringValue: 'x'.repeat(10) } }))

  test.each([
    ['maxWireBytes', { maxWireBytes: 100 }, spans(1), 'refused_requests_total', 'body_too_large'],
    ['maxInflatedBytes', { maxInflatedBytes: 100 }, spans(1), 'refused_requests_total', 'inflated_body_too_large'],
    ['maxSpansPerRequest', { maxSpansPerRequest: 1 }, spans(2), 'project_spans_rejected_total', 'too_many_spans'],
    ['ten times maxSpansPerRequest', { maxSpansPerRequest: 1 }, spans(11), 'refused_requests_total', 'too_many_spans'],
    [
      'maxValuesPerRequest',
      { maxValuesPerRequest: 3 },
      JSON.stringify(traces({ ...GOOD_SPAN, attributes: attributes(9) })),
      'project_spans_rejected_total',
      'too_many_values',
    ],
    [
      'maxAttributesPerItem',
      { maxAttributesPerItem: 3 },
      JSON.stringify(traces({ ...GOOD_SPAN, attributes: attributes(9) })),
      'warnings_total',
      'attributes_cut',
    ],
    [
      'maxAttributeValueBytes',
      { maxAttributeValueBytes: 3 },
      JSON.stringify(traces({ ...GOOD_SPAN, attributes: attributes(1) })),
      'warnings_total',
      'value_cut',
    ],
    [
      'maxEventsPerSpan',
      { maxEventsPerSpan: 0 },
      JSON.stringify(traces({ ...GOOD_SPAN, events: [{ name: 'e' }] })),
      'warnings_total',
      'events_cut',
    ],
  ])('%s', async (_, otlp, body, metric, reason) => {
    const receiver = startReceiver({ policy: { otlp } })
    await receiver.app.request('/v1/traces', { method: 'POST', headers: json, body })
    const metrics = parseMetrics(await (await receiver.app.request('/metrics')).text())
    expect(metrics.sum(`cohortel_${metric}`, { reason })).toBeGreaterThan(0)
  })

  test.each([
    ['maxLinksPerSpan', { maxLinksPerSpan: 0 }, { links: [{ traceId: TRACE_ID }] }, 'links_cut'],
    [
      'maxValueDepth',
      { maxValueDepth: 1 },
      {
        attributes: [
          { key: 'k', value: { arrayValue: { values: [{ arrayValue: { values: [{ intValue: '1' }] } }] } } },
        ],
      },
      'value_too_deep',
    ],
  ])('%s', async (_, otlp, part, reason) => {
    const receiver = startReceiver({ policy: { otlp } })
    const body = JSON.stringify(traces({ ...GOOD_SPAN, ...part }))
    await receiver.app.request('/v1/traces', { method: 'POST', headers: json, body })
    const metrics = parseMetrics(await (await receiver.app.request('/metrics')).text())
    expect(metrics.sum('cohortel_warnings_total', { reason })).toBeGreaterThan(0)
  })

  test.each([
    [
      'maxEvaluationsPerRequest',
      '/v1/feedback',
      [
        { session_id: 's', thumbs: 'up' },
        { session_id: 't', thumbs: 'up' },
      ],
    ],
    [
      'maxCallsPerRequest',
      '/v1/batch',
      {
        batch: [
          { type: 'page', userId: 'u' },
          { type: 'page', userId: 'u' },
        ],
      },
    ],
  ])('%s', async (setting, path, body) => {
    const receiver = startReceiver({ policy: { access: { [setting]: 1 } } })
    const answer = await receiver.app.request(path, { method: 'POST', headers: json, body: JSON.stringify(body) })
    expect(answer.status).toBe(413)
    const metrics = parseMetrics(await (await receiver.app.request('/metrics')).text())
    expect(metrics.sum('cohortel_refused_requests_total', { path, reason: 'too_many_items' })).toBe(1)
    expect(receiver.batches).toEqual([])
  })

  test('rates', async () => {
    const receiver = startReceiver({
      env: { COHORTEL_INGEST_KEYS: 'key-a', COHORTEL_READ_KEYS: 'key-r' },
      policy: { access: { perKey: { requestsPerSecond: 0.001, burst: 1 } } },
    })
    const send = () =>
      receiver.app.request('/v1/traces', { method: 'POST', headers: { ...json, 'x-api-key': 'key-a' }, body: '{}' })
    expect([(await send()).status, (await send()).status]).toEqual([200, 429])
    const answer = await receiver.app.request('/metrics', { headers: { 'x-api-key': 'key-r' } })
    const metrics = parseMetrics(await answer.text())
    expect(metrics.sum('cohortel_refused_requests_total', { reason: 'key_rate_limited' })).toBe(1)
  })
})

test('every setting has a default and a description', () => {
  const settings = accessSettings.parse({})
  expect(settings).toEqual({
    perKey: { requestsPerSecond: 0, burst: 100 },
    perProject: { requestsPerSecond: 0, burst: 100 },
    maxPendingBytes: 50_331_648,
    maxUnknownBodyBytes: 1_048_576,
    maxEvaluationsPerRequest: 1_000,
    maxCallsPerRequest: 20_000,
  })
})
