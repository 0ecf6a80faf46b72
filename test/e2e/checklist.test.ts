import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemOf, readResponse } from '../fuzz/answers.ts'
import { CHECKS, type Check, INGEST_KEY, READ_KEY } from './checklist.ts'
import { type HostName, type RunningHost, startHost } from './hosts.ts'
import { readMetrics } from './metrics.ts'

// Every number of the checklist that one request can show, over a socket, on both hosts. What takes several requests or a
// connection of its own is in conformance.test.ts; what takes a broken buffer or a clock is in test/http.

const HOSTS: readonly HostName[] = ['node', 'worker']

describe.each(HOSTS)('the checklist on the %s host', (name) => {
  let host: RunningHost
  beforeAll(async () => {
    host = await startHost(name, {
      env: { COHORTEL_INGEST_KEYS: INGEST_KEY, COHORTEL_READ_KEYS: READ_KEY },
      // Empty, as on the first day: the host makes the database. That `npm start` does is shown by the test of the README.
      ...(name === 'worker' && { dataDir: mkdtempSync(join(tmpdir(), 'cohortel-')) }),
    })
  })
  afterAll(() => host?.remove())

  test.each(CHECKS)('$number. $what', async (check) => {
    const { body, type = '', coding, method = 'POST', path = '/v1/traces', headers, status, says } = check
    const answer = await fetch(`${host.url}${path}`, {
      method,
      headers: {
        ...(headers ?? { authorization: `Bearer ${INGEST_KEY}` }),
        'content-type': type,
        ...(coding !== undefined && { 'content-encoding': coding }),
      },
      body,
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.status).toBe(status)
    const form = formOf(check)
    const contentType = answer.headers.get('content-type') ?? ''
    const seen = { status: 400, contentType, retryAfter: '', body: bytes }
    // 75. Every refusal is a Status in the request's encoding; 76. and short, without a key.
    if (status !== 200) expect(problemOf(seen, form)).toBeUndefined()
    else expect(successOf(bytes, contentType, form)).toEqual(expectation(says))
    if (status === 405) expect(answer.headers.get('allow')).toBe('POST')
    expect(bytes.toString()).not.toContain(INGEST_KEY)
  })

  test('75. no request of these was answered "internal", and the books balance', async () => {
    const metrics = await readMetrics(host.url, READ_KEY)
    expect(metrics.sum('cohortel_refused_requests_total', { reason: 'internal' })).toBe(0)
    const of = (part: string) => metrics.sum(`cohortel_project_spans_${part}_total`)
    expect(of('received')).toBe(of('accepted') + of('rejected') + of('ignored'))
    expect(of('received')).toBe(metrics.sum('cohortel_spans_received_total'))
  })

  test.each(['GET', 'HEAD'])('80. %s of health is answered beside the OTLP paths, without a key', async (method) => {
    for (const path of ['/healthz', '/readyz']) {
      expect((await fetch(`${host.url}${path}`, { method })).status).toBe(200)
    }
  })
})

function formOf({ form, type = '' }: Check): 'protobuf' | 'json' {
  return form ?? (type.toLowerCase().includes('protobuf') ? 'protobuf' : 'json')
}

function expectation(says: Check['says']) {
  if (says === undefined) return 'nothing'
  return says === 'warning' ? { rejected: 0, message: true } : { rejected: says.rejected, message: true }
}

/** What a success says, read without our own code. */
function successOf(body: Buffer, contentType: string, form: 'protobuf' | 'json') {
  if (form === 'json') {
    expect(contentType).toBe('application/json')
    const { partialSuccess, ...others } = JSON.parse(body.toString())
    expect(others).toEqual({})
    if (partialSuccess === undefined) return 'nothing'
    const { errorMessage, ...counts } = partialSuccess
    return { rejected: Number(Object.values(counts)[0] ?? 0), message: typeof errorMessage === 'string' }
  }
  expect(contentType).toBe('application/x-protobuf')
  if (body.length === 0) return 'nothing'
  const { rejected, message } = readResponse(body)
  return { rejected, message: message !== '' }
}
