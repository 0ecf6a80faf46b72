import * as zlib from 'node:zlib'
import { JsonTraceSerializer, ProtobufTraceSerializer } from '@opentelemetry/otlp-transformer'
import { describe, expect, test } from 'vitest'
import { RequestError } from '../../src/errors.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { encodeLogs, encodeTraces, type JsonSpan } from '../otlp/support/encode.ts'
import { GOOD_SPAN, logs, SPAN_ID, TRACE_ID, traces } from '../otlp/support/requests.ts'
import { type ReceiverOptions, startReceiver } from './receiver.ts'
import { readStatus } from './status.ts'

// The numbers are those of the checklist in docs/otlp.md, "Conformance". What decoding alone decides is in test/otlp/.

const PROTOBUF = 'application/x-protobuf'
const JSON_TYPE = 'application/json'
const TRACES = encodeTraces(traces(GOOD_SPAN))
const JSON_TRACES = JSON.stringify(traces(GOOD_SPAN))
const LOG = { traceId: TRACE_ID, spanId: SPAN_ID, eventName: 'gen_ai.choice', timeUnixNano: '1760000000000000001' }

type Body = Uint8Array<ArrayBuffer> | string | ReadableStream | null
type Receiver = ReturnType<typeof startReceiver>

function post(
  { app }: Pick<Receiver, 'app'>,
  body: Body,
  headers: Record<string, string> = { 'content-type': PROTOBUF },
  path = '/v1/traces',
): Promise<Response> {
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  return Promise.resolve(app.request(path, init))
}

async function expectEmptySuccess(response: Response, type: string): Promise<void> {
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
  expect(await response.text()).toBe(type === JSON_TYPE ? '{}' : '')
}

function gzip(plain: Uint8Array | string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zlib.gzipSync(plain))
}

describe('transport', () => {
  test('1. a span in protobuf', async () => {
    const receiver = startReceiver()
    await expectEmptySuccess(await post(receiver, TRACES), PROTOBUF)
    expect(receiver.batches.flatMap(({ spans }) => spans.map(({ spanId }) => spanId))).toEqual([SPAN_ID])
  })

  test('2. the same in JSON', async () => {
    const receiver = startReceiver()
    await expectEmptySuccess(await post(receiver, JSON_TRACES, { 'content-type': JSON_TYPE }), JSON_TYPE)
    expect(receiver.batches.flatMap(({ spans }) => spans.map(({ spanId }) => spanId))).toEqual([SPAN_ID])
  })

  test('3. log records in both', async () => {
    const receiver = startReceiver()
    await expectEmptySuccess(await post(receiver, encodeLogs(logs(LOG)), undefined, '/v1/logs'), PROTOBUF)
    const json = JSON.stringify(logs(LOG))
    await expectEmptySuccess(await post(receiver, json, { 'content-type': JSON_TYPE }, '/v1/logs'), JSON_TYPE)
    expect(receiver.batches.map(({ logCounts }) => logCounts.received)).toEqual([1, 1])
  })

  test.each([
    ['4', 'application/json; charset=utf-8', JSON_TRACES, JSON_TYPE],
    ['5', 'APPLICATION/X-PROTOBUF', TRACES, PROTOBUF],
    ['6', 'application/protobuf', TRACES, PROTOBUF],
  ])('%s. the content type %s is understood', async (_, type, body, answered) => {
    await expectEmptySuccess(await post(startReceiver(), body, { 'content-type': type }), answered)
  })

  test.each([{}, { 'content-type': 'text/plain' }])('7. %j is a 415 with a Status in JSON', async (headers) => {
    const response = await post(startReceiver(), TRACES, headers)
    expect(response.status).toBe(415)
    expect(response.headers.get('content-type')).toBe(JSON_TYPE)
    expect(await readStatus(response)).toMatchObject({ code: 3, message: expect.stringContaining('Content-Type') })
  })

  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('8. %s is a 405 that names POST', async (method) => {
    for (const path of ['/v1/traces', '/v1/logs', '/v1/metrics', '/i/v0/ai/otel']) {
      const response = await startReceiver().app.request(path, { method, headers: { 'content-type': PROTOBUF } })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect(await readStatus(response)).toMatchObject({ code: 12 })
    }
  })

  test('8. HEAD is a 405 as well', async () => {
    const response = await startReceiver().app.request('/v1/traces', { method: 'HEAD' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('8. a preflight is answered where browsers are served', async () => {
    const headers = { origin: 'http://localhost:3000', 'access-control-request-method': 'POST' }
    const response = await startReceiver().app.request('/v1/feedback', { method: 'OPTIONS', headers })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, headers.origin])
  })

  test.each(['/', '/api/interactions', '/api/interactions/1', '/metrics', '/healthz'])(
    '8. what is only read at %s takes no POST',
    async (path) => {
      const response = await startReceiver().app.request(path, { method: 'POST', body: '{}' })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    },
  )

  test('9. an unknown path is a 404, which an exporter can read', async () => {
    const response = await post(startReceiver(), TRACES, { 'content-type': PROTOBUF }, '/v1/trace')
    expect([response.status, response.headers.get('content-type')]).toEqual([404, PROTOBUF])
    expect(await readStatus(response)).toMatchObject({ code: 12, message: expect.stringContaining('/v1/traces') })
    const json = await post(startReceiver(), JSON_TRACES, { 'content-type': JSON_TYPE }, '/v1development/profiles')
    expect(json.status).toBe(404)
    expect(await readStatus(json)).toMatchObject({ code: 12, message: expect.stringContaining('/v1/traces') })
    const other = await startReceiver().app.request('/nothing')
    expect([other.status, await other.json()]).toMatchObject([404, { error: { reason: 'unknown_path' } }])
  })

  test('10. profiles are a 404; metrics are taken, and the answer says that they are not used', async () => {
    const profiles = await post(startReceiver(), TRACES, undefined, '/v1development/profiles')
    expect(profiles.status).toBe(404)
    const receiver = startReceiver()
    const metrics = await post(receiver, '{"resourceMetrics":[]}', { 'content-type': JSON_TYPE }, '/v1/metrics')
    expect(metrics.status).toBe(200)
    expect(await metrics.json()).toEqual({ partialSuccess: { errorMessage: expect.stringContaining('not used') } })
    expect(receiver.batches).toEqual([])
  })

  test('11. a trailing slash and a query string change nothing', async () => {
    for (const path of ['/v1/traces/', '/v1/traces?x=1', '/v1/traces/?x=1']) {
      await expectEmptySuccess(await post(startReceiver(), TRACES, undefined, path), PROTOBUF)
    }
  })

  test.each(['/otel/v1/traces', '/api/public/otel/v1/traces', '/i/v0/ai/otel', '/i/v0/ai/otel/v1/traces'])(
    'exporters of other tools find %s',
    async (path) => {
      const receiver = startReceiver()
      await expectEmptySuccess(await post(receiver, TRACES, undefined, path), PROTOBUF)
      expect(receiver.batches[0]?.spans).toHaveLength(1)
    },
  )

  test('12. an empty body is an empty protobuf request', async () => {
    const receiver = startReceiver()
    await expectEmptySuccess(await post(receiver, null), PROTOBUF)
    expect(receiver.batches.flatMap(({ spans }) => spans)).toEqual([])
  })

  test('13. an empty body is no JSON, {} and an empty list are', async () => {
    const json = { 'content-type': JSON_TYPE }
    const empty = await post(startReceiver(), '', json)
    expect([empty.status, (await readStatus(empty)).code]).toEqual([400, 3])
    for (const body of ['{}', '{"resourceSpans":[]}']) {
      await expectEmptySuccess(await post(startReceiver(), body, json), JSON_TYPE)
    }
  })

  test('14. a resource without spans leaves nothing behind', async () => {
    const receiver = startReceiver()
    await expectEmptySuccess(await post(receiver, encodeTraces(traces())), PROTOBUF)
    expect(receiver.batches.map(({ spans, spanCounts }) => [spans, spanCounts.received])).toEqual([[[], 0]])
  })

  test('15. requests at the same time are answered each for itself', async () => {
    const receiver = startReceiver()
    const answers = await Promise.all([
      post(receiver, TRACES),
      post(receiver, 'nonsense'),
      post(receiver, JSON_TRACES, { 'content-type': JSON_TYPE }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 200])
  })

  test('16. a body of unknown length is taken under the same limits', async () => {
    const receiver = startReceiver({ policy: { otlp: { maxWireBytes: 500 } } })
    await expectEmptySuccess(await post(receiver, pieces([TRACES.subarray(0, 9), TRACES.subarray(9)])), PROTOBUF)
    expect(receiver.batches[0]?.spans).toHaveLength(1)
    expect((await post(receiver, pieces([new Uint8Array(400), new Uint8Array(400)]))).status).toBe(413)
  })

  test('17. a body that breaks off leaves nothing behind', async () => {
    const receiver = startReceiver()
    const broken = await post(receiver, pieces([TRACES.subarray(0, 9)], true))
    expect(broken.status).toBe(400)
    const short = await post(receiver, pieces([TRACES]), {
      'content-type': PROTOBUF,
      'content-length': String(TRACES.length + 1),
    })
    expect(short.status).toBe(400)
    expect(receiver.batches).toEqual([])
  })
})

describe('auth', () => {
  const env = { COHORTEL_INGEST_KEYS: 'ingest-secret', COHORTEL_READ_KEYS: 'read-secret' }

  test.each([
    [PROTOBUF, TRACES],
    [JSON_TYPE, JSON_TRACES],
  ])('18. no key and a wrong key are a 401, a key without the right a 403, as a Status: %s', async (type, body) => {
    const receiver = startReceiver({ env })
    for (const [headers, status, code] of [
      [{}, 401, 16],
      [{ authorization: 'Bearer wrong-secret' }, 401, 16],
      [{ authorization: 'Bearer read-secret' }, 403, 7],
    ] as const) {
      const response = await post(receiver, body, { 'content-type': type, ...headers })
      expect([response.status, response.headers.get('content-type')]).toEqual([status, type])
      expect((await readStatus(response)).code).toBe(code)
    }
    expect(receiver.batches).toEqual([])
    const good = await post(receiver, body, { 'content-type': type, authorization: 'Bearer ingest-secret' })
    expect(good.status).toBe(200)
  })

  test('19. a key counts in its headers only, and no answer and no log line repeats one', async () => {
    const receiver = startReceiver({ env, policy: { telemetry: { requests: 'all' } } })
    const inQuery = await post(receiver, TRACES, undefined, '/v1/traces?api_key=ingest-secret&key=ingest-secret')
    expect(inQuery.status).toBe(401)
    const texts = [await inQuery.text(), JSON.stringify([...inQuery.headers])]
    for (const key of ['ingest-secret', 'read-secret', 'wrong-secret']) {
      const response = await post(receiver, TRACES, { 'content-type': JSON_TYPE, 'x-api-key': key })
      texts.push(await response.text(), JSON.stringify([...response.headers]))
    }
    expect([...texts, JSON.stringify(receiver.lines)].join()).not.toContain('secret')
  })
})

describe('compression and size', () => {
  const coded = (coding: string) => ({ 'content-type': PROTOBUF, 'content-encoding': coding })
  const [half, rest] = [TRACES.subarray(0, 20), TRACES.subarray(20)]

  test.each<[string, number, string, Body]>([
    ['20. gzip', 200, 'gzip', gzip(TRACES)],
    ['21. GZIP', 200, 'GZIP', gzip(TRACES)],
    ['21. x-gzip', 200, 'x-gzip', gzip(TRACES)],
    ['21. identity', 200, 'identity', TRACES],
    ['21. an empty value', 200, '', TRACES],
    ['22. zstd', 200, 'zstd', new Uint8Array(zlib.zstdCompressSync(TRACES))],
    ['22. deflate', 200, 'deflate', new Uint8Array(zlib.deflateSync(TRACES))],
    ['22. br is not taken for plain bytes', 415, 'br', TRACES],
    ['23. no gzip at all', 400, 'gzip', TRACES],
    ['24. truncated gzip', 400, 'gzip', gzip(TRACES).subarray(0, -6)],
    ['25. two gzip members', 200, 'gzip', new Uint8Array([...gzip(half), ...gzip(rest)])],
    ['26. a bomb', 413, 'gzip', gzip(new Uint8Array(100_000_000))],
  ])('%s: %i', async (_, status, coding, body) => {
    const receiver = startReceiver()
    const response = await post(receiver, body, coded(coding))
    expect(response.status).toBe(status)
    expect(receiver.batches.flatMap(({ spans }) => spans)).toHaveLength(status === 200 ? 1 : 0)
    if (status !== 200) expect((await readStatus(response)).code).toBe(status === 413 ? 8 : 3)
  })

  test('27. over the limit: declared, lying and absent length', async () => {
    const receiver = startReceiver({ policy: { otlp: { maxWireBytes: 1_000 } } })
    const large = new Uint8Array(1_001)
    const lying = { 'content-type': PROTOBUF, 'content-length': '10' }
    expect((await post(receiver, large, { 'content-type': PROTOBUF, 'content-length': '1001' })).status).toBe(413)
    expect((await post(receiver, pieces([large]), lying)).status).toBe(413)
    expect((await post(receiver, pieces([large]))).status).toBe(413)
    expect(receiver.batches).toEqual([])
  })

  test('28. exactly at the limit', async () => {
    const { length } = TRACES
    const at = startReceiver({ policy: { otlp: { maxWireBytes: length, maxInflatedBytes: length } } })
    expect((await post(at, TRACES)).status).toBe(200)
    const below = startReceiver({ policy: { otlp: { maxWireBytes: length - 1 } } })
    expect((await post(below, TRACES)).status).toBe(413)
  })

  test('29. the answer is never compressed', async () => {
    const response = await post(startReceiver(), TRACES, { 'content-type': PROTOBUF, 'accept-encoding': 'gzip' })
    expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null])
  })
})

describe('partial success', () => {
  const bad: JsonSpan = { ...GOOD_SPAN, spanId: '0000000000000000' }
  const json = { 'content-type': JSON_TYPE }

  test('45. log records posted to the traces endpoint store nothing, and the answer names the right one', async () => {
    const receiver = startReceiver()
    const asProtobuf = await post(receiver, encodeLogs(logs(LOG)), { 'content-type': PROTOBUF })
    expect(asProtobuf.status).toBe(200)
    const { partialSuccess } = ProtobufTraceSerializer.deserializeResponse(
      new Uint8Array(await asProtobuf.arrayBuffer()),
    )
    expect(partialSuccess).toMatchObject({ rejectedSpans: 1, errorMessage: expect.stringContaining('/v1/logs') })
    const asJson = await post(receiver, JSON.stringify(logs(LOG)), json)
    expect([asJson.status, await asJson.json()]).toMatchObject([400, { message: expect.stringContaining('/v1/logs') }])
    expect(receiver.batches.flatMap(({ spans, logs }) => [...spans, ...logs])).toEqual([])
  })

  test('59. a span with a bad id is rejected alone', async () => {
    const receiver = startReceiver()
    await post(receiver, JSON.stringify(traces(GOOD_SPAN, bad, { ...GOOD_SPAN, traceId: 'abc' })), json)
    expect(receiver.batches[0]?.spans).toHaveLength(1)
    expect(receiver.batches[0]?.spanCounts).toEqual({
      received: 3,
      rejected: { invalid_span_id: 1, invalid_trace_id: 1 },
      ignored: {},
    })
  })

  test('60. all bad: still a 200, and all are counted', async () => {
    const response = await post(startReceiver(), JSON.stringify(traces(bad, bad)), json)
    expect(await response.json()).toMatchObject({ partialSuccess: { rejectedSpans: '2' } })
  })

  test('61. some bad: the count as text in JSON, and a message', async () => {
    const response = await post(startReceiver(), JSON.stringify(traces(GOOD_SPAN, bad)), json)
    const answer = JsonTraceSerializer.deserializeResponse(new TextEncoder().encode(await response.text()))
    expect(answer.partialSuccess).toMatchObject({
      rejectedSpans: '1',
      errorMessage: expect.stringContaining('span id'),
    })
  })

  test('62. a warning alone rejects nothing', async () => {
    const receiver = startReceiver()
    const response = await post(receiver, JSON.stringify(traces({ ...GOOD_SPAN, parentSpanId: 'abc' })), json)
    const { partialSuccess } = (await response.json()) as { partialSuccess: Record<string, string> }
    expect(Object.keys(partialSuccess)).toEqual(['errorMessage'])
    expect(partialSuccess.errorMessage).toContain('invalid_parent_span_id')
    expect(receiver.batches[0]?.spans).toHaveLength(1)
  })
})

describe('repetition', () => {
  test('69. the same request twice hands over equal spans', async () => {
    const receiver = startReceiver()
    await post(receiver, TRACES)
    await post(receiver, JSON_TRACES, { 'content-type': JSON_TYPE })
    const [first, second] = receiver.batches
    expect(first?.spans).toHaveLength(1)
    expect(second).toEqual(first)
  })

  test('70. the same span id with other content is handed over; the fuller one stays when the trace settles', async () => {
    const receiver = startReceiver()
    await post(receiver, TRACES)
    await post(
      receiver,
      encodeTraces(traces({ ...GOOD_SPAN, name: 'chat again', endTimeUnixNano: '1760000000000000009' })),
    )
    const spans = receiver.batches.flatMap((batch) => batch.spans)
    const { config } = receiver
    for (const pieces of [spans, spans.toReversed()]) {
      const trace = { projectId: 'default', traceId: TRACE_ID, spans: pieces, logs: [], evaluations: [] }
      const settled = createPipeline(config).settle(trace, { final: true })
      expect(settled.spans.map(({ name }) => name)).toEqual(['chat again'])
    }
  })

  test('71. one trace id of two projects stays two traces', async () => {
    const receiver = startReceiver({ env: { COHORTEL_INGEST_KEYS: 'key-a:alpha,key-b:beta' } })
    for (const key of ['key-a', 'key-b']) {
      await post(receiver, TRACES, { 'content-type': PROTOBUF, 'x-api-key': key })
    }
    expect(receiver.batches.map(({ projectId }) => projectId)).toEqual(['alpha', 'beta'])
  })
})

describe('failure', () => {
  const failing = (error: unknown): ReceiverOptions => ({
    append: async () => {
      throw error
    },
  })

  test.each([
    ['a full buffer', failing(new RequestError(503, 'buffer_full', 'Full.', { retryAfterSeconds: 7 })), '7'],
    ['a buffer that fails', failing(new Error(`SQLITE_IOERR while writing ${TRACE_ID}`)), '5'],
    ['a buffer that throws no error', failing('gone'), '5'],
  ])('72, 74. %s is a 503 with Retry-After, never a 500, and says nothing of the data', async (_, options, seconds) => {
    const receiver = startReceiver(options)
    for (const [type, body] of [
      [PROTOBUF, TRACES],
      [JSON_TYPE, JSON_TRACES],
    ] as const) {
      const response = await post(receiver, body, { 'content-type': type })
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, seconds])
      const { code, message } = await readStatus(response)
      expect(code).toBe(14)
      expect(`${message} ${JSON.stringify(receiver.lines)}`).not.toMatch(/SQLITE|0af7651916cd43dd/)
    }
  })

  test('73. over the rate of a key: 429 with the time to wait', async () => {
    const receiver = startReceiver({
      env: { COHORTEL_INGEST_KEYS: 'key-a,key-b' },
      policy: { access: { perKey: { requestsPerSecond: 0.01, burst: 2 } } },
    })
    const answers: Response[] = []
    for (const key of ['key-a', 'key-a', 'key-a', 'key-b']) {
      answers.push(await post(receiver, TRACES, { 'content-type': PROTOBUF, 'x-api-key': key }))
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 200])
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(90)
    expect((await readStatus(answers[2] as Response)).code).toBe(8)
    expect(receiver.batches).toHaveLength(3)
  })

  test('75, 76. every refusal is a short Status that repeats nothing of the payload', async () => {
    const planted = 'PLANTED-0451'
    const receiver = startReceiver()
    for (const [body, headers] of [
      [`{"resourceSpans":[{"${planted}`, { 'content-type': JSON_TYPE }],
      [`{"resourceSpans":"${planted}"}`, { 'content-type': JSON_TYPE }],
      [planted, { 'content-type': PROTOBUF }],
      [planted, { 'content-type': PROTOBUF, 'content-encoding': 'gzip' }],
      [planted, { 'content-type': PROTOBUF, 'content-encoding': planted }],
      [planted, { 'content-type': planted }],
    ] as const) {
      const response = await post(receiver, body, headers)
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      const text = await response.clone().text()
      expect(await readStatus(response)).toMatchObject({ code: 3, message: expect.stringMatching(/\w+.*\.$/) })
      expect(text.length).toBeLessThan(2_500)
      expect(text).not.toContain(planted)
    }
    const manyBad = traces(...Array.from({ length: 5_000 }, () => ({ ...GOOD_SPAN, spanId: planted })))
    const partial = await post(receiver, JSON.stringify(manyBad), { 'content-type': JSON_TYPE })
    const text = await partial.text()
    expect(text).toContain('"rejectedSpans":"5000"')
    expect(text.length).toBeLessThan(2_500)
    expect(text + JSON.stringify(receiver.lines)).not.toContain(planted)
  })

  test('77. the 200 waits until the append is durable', async () => {
    let finish = () => {}
    const durable = new Promise<void>((resolve) => {
      finish = resolve
    })
    let asked = () => {}
    const appending = new Promise<void>((resolve) => {
      asked = resolve
    })
    const receiver = startReceiver({
      append: () => {
        asked()
        return durable
      },
    })
    let isAnswered = false
    const answer = post(receiver, TRACES).then((response) => {
      isAnswered = true
      return response
    })
    await appending
    await new Promise((resolve) => setImmediate(resolve))
    expect(isAnswered).toBe(false)
    finish()
    expect((await answer).status).toBe(200)
  })

  test('78. the exporters of OpenTelemetry read what we answer', async () => {
    const response = await post(startReceiver(), TRACES)
    expect(ProtobufTraceSerializer.deserializeResponse(new Uint8Array(await response.arrayBuffer()))).toEqual({})
  })

  test('80. health has paths of its own, and needs no key', async () => {
    const receiver = startReceiver({ env: { COHORTEL_INGEST_KEYS: 'key-a' } })
    for (const method of ['GET', 'HEAD']) {
      expect((await receiver.app.request('/healthz', { method })).status).toBe(200)
      expect((await receiver.app.request('/readyz', { method })).status).toBe(200)
    }
  })
})

/** A body that comes in pieces and never says how long it is. */
function pieces(chunks: readonly Uint8Array[], breaks = false): ReadableStream {
  let next = 0
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks[next++]
      if (chunk !== undefined) controller.enqueue(chunk)
      else if (breaks) controller.error(new Error('connection reset'))
      else controller.close()
    },
  })
}
