import type { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeTraces } from '../otlp/support/encode.ts'
import { GOOD_SPAN, traces } from '../otlp/support/requests.ts'
import { readStatus } from './status.ts'
import { startWorker } from './worker.ts'

const SECRET = 'hidden-value-81'
let miniflare: Miniflare
beforeAll(async () => {
  // No ClickHouse, a clock that is no number, and a key that stands twice.
  const keys = `${SECRET}:a,${SECRET}:b`
  miniflare = await startWorker({ COHORTEL_INGEST_KEYS: keys, COHORTEL_SETTLE_MS: SECRET })
})
afterAll(() => miniflare?.dispose())

test.each([
  ['protobuf', '/v1/traces', 'application/x-protobuf', encodeTraces(traces(GOOD_SPAN))],
  ['protobuf', '/otel/v1/logs', 'application/protobuf', new Uint8Array()],
  ['json', '/v1/traces', 'application/json', JSON.stringify(traces(GOOD_SPAN))],
  ['json', '/v1/metrics', 'text/plain', ''],
])(
  'a Worker that is set up wrongly answers %s at %s in its own form, to be sent again',
  async (form, path, type, body) => {
    const url = new URL(path, await miniflare.ready)
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
    expect(answer.headers.get('content-type')).toBe(form === 'json' ? 'application/json' : 'application/x-protobuf')
    const { code, message } = await readStatus(answer)
    expect(code).toBe(14)
    expect(message).toContain('COHORTEL_INGEST_KEYS: entry 2 repeats a key')
    expect(message).toContain('COHORTEL_SETTLE_MS')
    expect(message).not.toContain(SECRET)
  },
)

test('and all else in JSON', async () => {
  const answer = await fetch(new URL('/api/interactions', await miniflare.ready))
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ error: { reason: 'misconfigured' } })
})
