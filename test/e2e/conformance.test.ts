import * as zlib from 'node:zlib'
import { DiagLogLevel, diag } from '@opentelemetry/api'
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { otlpSettings } from '../../src/otlp/index.ts'
import { encodeTraces } from '../otlp/support/encode.ts'
import { GOOD_SPAN, SPAN_ID, traces } from '../otlp/support/requests.ts'
import { type HostName, type RunningHost, startHost } from './hosts.ts'
import { readMetrics } from './metrics.ts'
import { chunked, RawConnection, request } from './raw-http.ts'
import { eventually } from './replay.ts'

// What needs a socket; the numbers are those of docs/otlp.md, "Conformance". The others are in test/http and test/otlp.

const HOSTS: readonly HostName[] = ['node', 'worker']
const PROTOBUF = 'application/x-protobuf'
const { maxWireBytes } = otlpSettings.parse({})
const BODY = encodeTraces(traces(GOOD_SPAN))
const TOO_LARGE = new Uint8Array(maxWireBytes + 1)
const GZIPPED = new Uint8Array(zlib.gzipSync(BODY))
const HEAD = { Host: '127.0.0.1', 'Content-Type': PROTOBUF }
const CHUNKED = { ...HEAD, 'Transfer-Encoding': 'chunked' }
const withLength = (body: Uint8Array) => ({ ...HEAD, 'Content-Length': String(body.length) })
const post = (headers: Record<string, string>, body: Uint8Array) => request('POST /v1/traces', headers, body)
const GOOD = post(withLength(BODY), BODY)

interface Case {
  readonly name: string
  /** Written in this order on one connection. */
  readonly writes: readonly Uint8Array[]
  /** What is answered, in this order. `closed` = the connection ends. */
  readonly answers: readonly (number | 'closed')[]
  /** Spans that are received. */
  readonly received: number
  /** The server itself may answer before our code sees a request. */
  readonly byServer?: true
}

const CASES: readonly Case[] = [
  { name: '1. plain', writes: [GOOD], answers: [200], received: 1 },
  {
    name: '11. a trailing slash and a query string',
    writes: [request('POST /v1/traces/?a=b', withLength(BODY), BODY)],
    answers: [200],
    received: 1,
  },
  { name: '15. two requests, one after the other', writes: [GOOD, GOOD], answers: [200, 200], received: 2 },
  {
    name: '15. pipelined, the first of them bad',
    writes: [Buffer.concat([post(withLength(BODY.subarray(1)), BODY.subarray(1)), GOOD, GOOD])],
    answers: [400, 200, 200],
    received: 2,
  },
  {
    name: '16. chunked, without a length',
    writes: [post(CHUNKED, new Uint8Array()), chunked(BODY, 7)],
    answers: [200],
    received: 1,
  },
  {
    name: '16. chunked and compressed',
    writes: [post({ ...CHUNKED, 'Content-Encoding': 'gzip' }, chunked(GZIPPED, 5))],
    answers: [200],
    received: 1,
  },
  {
    name: '16, 27. chunked, over the limit',
    writes: [post(CHUNKED, chunked(TOO_LARGE, 1_048_576))],
    answers: [413],
    received: 0,
  },
  {
    name: '27. a length over the limit',
    writes: [post(withLength(TOO_LARGE), TOO_LARGE)],
    answers: [413],
    received: 0,
  },
  {
    name: '27. a length shorter than the body: what follows is another request, and none',
    writes: [post({ ...HEAD, 'Content-Length': '10' }, BODY)],
    answers: [400],
    received: 0,
    byServer: true,
  },
  {
    name: 'Expect: 100-continue is told to go on',
    writes: [post({ ...withLength(BODY), Expect: '100-continue' }, new Uint8Array()), BODY],
    answers: [100, 200],
    received: 1,
  },
  {
    name: '8. GET, and the connection goes on',
    writes: [request('GET /v1/traces', HEAD), GOOD],
    answers: [405, 200],
    received: 1,
  },
  { name: '8. OPTIONS', writes: [request('OPTIONS /v1/traces', HEAD)], answers: [405], received: 0 },
  {
    name: '9. an unknown path',
    writes: [request('POST /v1/trace', withLength(BODY), BODY)],
    answers: [404],
    received: 0,
  },
  {
    name: '12. no body and a length of zero',
    writes: [post({ ...HEAD, 'Content-Length': '0' }, new Uint8Array())],
    answers: [200],
    received: 0,
  },
]

describe.each(HOSTS)('the %s host over a socket', (name) => {
  let host: RunningHost

  beforeAll(async () => {
    host = await startHost(name, { env: { COHORTEL_SETTLE_MS: '300', COHORTEL_IDLE_MS: '600' } })
  })
  afterAll(() => host?.remove())

  const received = async () => (await readMetrics(host.url)).sum('cohortel_spans_received_total')

  test.each(CASES)('$name', async ({ writes, answers, received: brought, byServer }) => {
    const before = await received()
    const connection = await RawConnection.open(host.url)
    const seen: (number | 'closed')[] = []
    // Each part is written when what came before is answered, unless it belongs to the same request.
    const [first, ...others] = writes
    connection.write(first ?? new Uint8Array())
    for (const expected of answers) {
      const next = seen.length > 0 || answers.length < writes.length ? others.shift() : undefined
      if (next !== undefined) connection.write(next)
      const answer = await connection.answer()
      seen.push(answer?.status ?? 'closed')
      if (expected === 405) expect(answer?.headers.get('allow')).toBe('POST')
      if (expected !== 100 && !byServer) expect(answer?.headers.get('content-type')).toBe(PROTOBUF)
    }
    connection.close()
    expect(seen).toEqual(answers)
    expect((await received()) - before).toBe(brought)
  })

  test('17. who goes away half-way leaves nothing behind', async () => {
    const before = await received()
    for (const headers of [withLength(BODY), CHUNKED]) {
      const connection = await RawConnection.open(host.url)
      connection.write(post(headers, BODY.subarray(0, 20)))
      connection.close()
    }
    const connection = await RawConnection.open(host.url)
    connection.write(GOOD)
    expect((await connection.answer())?.status).toBe(200)
    connection.close()
    expect((await received()) - before).toBe(1)
    const pending = await eventually(
      async () => (await readMetrics(host.url)).sum('cohortel_pending_request_bytes'),
      (bytes) => bytes === 0,
    )
    expect(pending).toBe(0)
  })

  test.each([
    ['another name', '/', { Host: 'evil.example' }, 403],
    ['another name with our port', '/', { Host: 'evil.example:4318' }, 403],
    ['a name that only begins like ours', '/', { Host: '127.0.0.1.evil.example' }, 403],
    ['an address of all interfaces', '/', { Host: '0.0.0.0' }, 403],
    ['a foreign page', '/api/interactions', { Host: '127.0.0.1', Origin: 'https://evil.example' }, 403],
    ['a page without an origin', '/api/interactions', { Host: '127.0.0.1', Origin: 'null' }, 403],
    [
      'a page of this machine, where browsers are not served',
      '/metrics',
      { Host: '[::1]', Origin: 'http://localhost:3000' },
      403,
    ],
    ['a proxy for a stranger', '/', { Host: 'localhost', 'X-Forwarded-For': '203.0.113.9' }, 403],
    ['a proxy for another name', '/', { Host: 'localhost', 'X-Forwarded-Host': 'evil.example' }, 403],
    ['a proxy that calls itself us', '/', { Host: 'evil.example', 'X-Forwarded-Host': 'localhost' }, 403],
    [
      'a proxy for a stranger, in the standard form',
      '/',
      { Host: 'localhost', Forwarded: 'for=203.0.113.9;proto=https' },
      403,
    ],
    ['this machine', '/healthz', { Host: 'localhost:4318' }, 200],
    ['this machine by IPv6', '/healthz', { Host: '[::1]:4318' }, 200],
    ['a proxy for this machine', '/healthz', { Host: 'localhost', 'X-Forwarded-For': '127.0.0.1, ::1' }, 200],
  ])('without keys, %s: GET %s with %j is a %i', async (_, path, headers, status) => {
    const connection = await RawConnection.open(host.url)
    connection.write(request(`GET ${path}`, headers))
    expect((await connection.answer())?.status).toBe(status)
    connection.close()
  })

  test('without keys, a request line that names a host does not make up for a foreign Host header', async () => {
    const connection = await RawConnection.open(host.url)
    connection.write(request('GET http://127.0.0.1/metrics', { Host: 'evil.example' }))
    // Servers may refuse such a contradiction by themselves.
    expect((await connection.answer())?.status ?? 'closed').not.toBe(200)
    connection.close()
  })

  test('without keys, pages of this machine may post feedback, and foreign ones may not', async () => {
    const preflight = (origin: string) =>
      fetch(`${host.url}/v1/feedback`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      })
    expect((await preflight('http://localhost:3000')).headers.get('access-control-allow-origin')).toBe(
      'http://localhost:3000',
    )
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
    const send = (origin: string) =>
      fetch(`${host.url}/v1/feedback`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ trace_id: GOOD_SPAN.traceId, thumbs: 'up' }),
      })
    expect((await send('https://evil.example')).status).toBe(403)
    expect((await send('http://localhost:3000')).status).toBe(200)
  })

  describe('79. exporters of the OpenTelemetry SDK', () => {
    test.each([
      { encoding: 'protobuf', Exporter: ProtobufExporter, compression: 'none' },
      { encoding: 'protobuf', Exporter: ProtobufExporter, compression: 'gzip' },
      { encoding: 'json', Exporter: JsonExporter, compression: 'none' },
      { encoding: 'json', Exporter: JsonExporter, compression: 'gzip' },
    ])('$encoding, compression $compression: no complaint', async ({ encoding, Exporter, compression }) => {
      const complaints: string[] = []
      const complain = (message: string) => void complaints.push(message)
      const ignore = () => {}
      diag.setLogger(
        { error: complain, warn: complain, info: ignore, debug: ignore, verbose: ignore },
        { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
      )
      vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', host.url)
      vi.stubEnv('OTEL_EXPORTER_OTLP_COMPRESSION', compression)
      try {
        const before = await readMetrics(host.url)
        const provider = new BasicTracerProvider({
          resource: resourceFromAttributes({ 'service.name': `${encoding}-${compression}` }),
          spanProcessors: [new BatchSpanProcessor(new Exporter())],
        })
        const tracer = provider.getTracer('test')
        for (let index = 0; index < 20; index += 1) {
          const span = tracer.startSpan('chat')
          span.setAttributes({ 'gen_ai.operation.name': 'chat', 'gen_ai.prompt': 'the same again '.repeat(100) })
          span.end()
        }
        await provider.forceFlush()
        await provider.shutdown()
        expect(complaints).toEqual([])
        const after = await readMetrics(host.url)
        expect(after.sum('cohortel_spans_received_total') - before.sum('cohortel_spans_received_total')).toBe(20)
        const bytes = after.sum('cohortel_received_bytes_total') - before.sum('cohortel_received_bytes_total')
        if (compression === 'gzip') expect(bytes).toBeLessThan(10_000)
        else expect(bytes).toBeGreaterThan(30_000)
      } finally {
        vi.unstubAllEnvs()
        diag.disable()
      }
    })
  })

  test('69. however often it came, it is stored once', async () => {
    const stored = () => host.clickhouse.query(`SELECT span_id FROM spans FINAL WHERE span_id = '${SPAN_ID}'`)
    expect(await eventually(stored, (rows) => rows.length > 0)).toEqual([{ span_id: SPAN_ID }])
  })
})
