import {
  JsonLogsSerializer,
  JsonTraceSerializer,
  ProtobufLogsSerializer,
  ProtobufMetricsSerializer,
  ProtobufTraceSerializer,
} from '@opentelemetry/otlp-transformer'
import protobuf from 'protobufjs'
import { describe, expect, test } from 'vitest'
import { RequestError } from '../../src/errors.ts'
import type { Rejection } from '../../src/model/otlp.ts'
import { errorResponse, successResponse, summariseWarnings } from '../../src/otlp/index.ts'

const STATUS = protobuf.parse(`syntax = "proto3";
  message Any { string type_url = 1; bytes value = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message FieldViolation { string field = 1; string description = 2; }
  message BadRequest { repeated FieldViolation field_violations = 1; }
  message Duration { int64 seconds = 1; int32 nanos = 2; }
  message RetryInfo { Duration retry_delay = 1; }`).root

const REJECTIONS: readonly Rejection[] = [
  { reason: 'invalid_span_id', message: 'The span id is bad.' },
  { reason: 'invalid_trace_id', message: 'The trace id is bad.' },
  { reason: 'invalid_trace_id', message: 'The trace id is bad.' },
]

async function bodyOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}

function decode(type: string, body: Uint8Array): Record<string, unknown> {
  const message = STATUS.lookupType(type)
  return message.toObject(message.decode(body), { longs: Number, bytes: Array })
}

describe('success', () => {
  test("1, 2, 3. nothing refused: an empty message in the request's encoding", async () => {
    for (const signal of ['traces', 'logs', 'metrics'] as const) {
      const binary = successResponse(signal, 'protobuf', [])
      expect([binary.status, binary.headers.get('content-type')]).toEqual([200, 'application/x-protobuf'])
      expect(await bodyOf(binary)).toHaveLength(0)
      const json = successResponse(signal, 'json', [])
      expect([json.status, json.headers.get('content-type')]).toEqual([200, 'application/json'])
      expect(await json.text()).toBe('{}')
    }
  })

  test('29. the answer is never compressed, whatever the sender accepts', () => {
    expect(successResponse('traces', 'json', []).headers.get('content-encoding')).toBeNull()
  })

  test('61. some refused: the count as int64 text in JSON, reasons with their counts', async () => {
    const response = successResponse('traces', 'json', REJECTIONS)
    expect(await response.json()).toEqual({
      partialSuccess: {
        rejectedSpans: '3',
        errorMessage:
          '2 rejected (invalid_trace_id): The trace id is bad. 1 rejected (invalid_span_id): The span id is bad.',
      },
    })
    expect(await successResponse('logs', 'json', REJECTIONS).json()).toMatchObject({
      partialSuccess: { rejectedLogRecords: '3' },
    })
  })

  test('62. a warning alone: nothing rejected, message present', async () => {
    const warning = summariseWarnings([{ reason: 'value_cut', count: 2, message: 'Values were cut.' }])
    expect(await successResponse('traces', 'json', [], warning).json()).toEqual({
      partialSuccess: { errorMessage: '2 x value_cut: Values were cut.' },
    })
    expect(summariseWarnings([])).toBeUndefined()
  })

  test('78. the OpenTelemetry exporters read every answer', async () => {
    const message = expect.stringContaining('2 rejected (invalid_trace_id)')
    const binary = await bodyOf(successResponse('traces', 'protobuf', REJECTIONS))
    expect(ProtobufTraceSerializer.deserializeResponse(binary)).toMatchObject({
      partialSuccess: { rejectedSpans: 3, errorMessage: message },
    })
    const logs = await bodyOf(successResponse('logs', 'protobuf', REJECTIONS))
    expect(ProtobufLogsSerializer.deserializeResponse(logs)).toMatchObject({
      partialSuccess: { rejectedLogRecords: 3, errorMessage: message },
    })
    const metrics = await bodyOf(successResponse('metrics', 'protobuf', [], 'Not used.'))
    expect(ProtobufMetricsSerializer.deserializeResponse(metrics)).toMatchObject({
      partialSuccess: { errorMessage: 'Not used.' },
    })
    const json = await bodyOf(successResponse('traces', 'json', REJECTIONS))
    expect(JsonTraceSerializer.deserializeResponse(json)).toMatchObject({
      partialSuccess: { rejectedSpans: '3', errorMessage: message },
    })
    const empty = await bodyOf(successResponse('traces', 'protobuf', []))
    expect(ProtobufTraceSerializer.deserializeResponse(empty)).toEqual({})
    expect(JsonLogsSerializer.deserializeResponse(await bodyOf(successResponse('logs', 'json', [])))).toEqual({})
  })

  test('78. counts beyond one varint byte are read back', async () => {
    const many = Array.from({ length: 20_000 }, () => ({ reason: 'too_many_spans', message: 'Too many.' }))
    const body = await bodyOf(successResponse('traces', 'protobuf', many))
    expect(ProtobufTraceSerializer.deserializeResponse(body)).toMatchObject({
      partialSuccess: { rejectedSpans: 20_000 },
    })
  })

  test('76. the message is bounded, also between the halves of a surrogate pair', async () => {
    const { partialSuccess } = await successResponse('traces', 'json', [], '👍'.repeat(5_000)).json()
    expect(partialSuccess.errorMessage.length).toBeLessThanOrEqual(2_000)
    expect(partialSuccess.errorMessage.isWellFormed()).toBe(true)
  })
})

describe('errors', () => {
  test.each([
    [400, 3],
    [401, 16],
    [403, 7],
    [404, 12],
    [405, 12],
    [413, 8],
    [415, 3],
    [429, 8],
    [503, 14],
  ])('75. %i is a google.rpc.Status with code %i in either encoding', async (status, code) => {
    const error = new RequestError(status, 'reason', 'A whole sentence.')
    const binary = errorResponse(error, 'protobuf')
    expect([binary.status, binary.headers.get('content-type')]).toEqual([status, 'application/x-protobuf'])
    expect(decode('Status', await bodyOf(binary))).toMatchObject({ code, message: 'A whole sentence.' })
    const json = errorResponse(error, 'json')
    expect([json.status, json.headers.get('content-type')]).toEqual([status, 'application/json'])
    expect(await json.json()).toMatchObject({ code, message: 'A whole sentence.' })
  })

  test('7. without a known encoding the Status is JSON', async () => {
    const response = errorResponse(new RequestError(415, 'unsupported_content_type', 'Say what it is.'), undefined)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ code: 3, message: 'Say what it is.' })
  })

  test('72, 73. a delay is whole seconds in Retry-After and RetryInfo', async () => {
    const error = new RequestError(503, 'buffer_full', 'Try again.', { retryAfterSeconds: 1.2 })
    const binary = errorResponse(error, 'protobuf')
    expect(binary.headers.get('retry-after')).toBe('2')
    const status = decode('Status', await bodyOf(binary))
    const [detail] = status.details as { typeUrl: string; value: number[] }[]
    expect(detail?.typeUrl).toBe('type.googleapis.com/google.rpc.RetryInfo')
    expect(decode('RetryInfo', Uint8Array.from(detail?.value ?? []))).toEqual({ retryDelay: { seconds: 2 } })
    expect(await errorResponse(error, 'json').json()).toMatchObject({ details: [{ retryDelay: '2s' }] })
    expect(errorResponse(new RequestError(401, 'r', 'm'), 'json').headers.get('retry-after')).toBeNull()
  })

  test('75. a 400 carries BadRequest', async () => {
    const error = new RequestError(400, 'malformed_json', 'Not JSON.')
    const status = decode('Status', await bodyOf(errorResponse(error, 'protobuf')))
    const [detail] = status.details as { typeUrl: string; value: number[] }[]
    expect(detail?.typeUrl).toBe('type.googleapis.com/google.rpc.BadRequest')
    expect(decode('BadRequest', Uint8Array.from(detail?.value ?? []))).toEqual({
      fieldViolations: [{ description: 'Not JSON.' }],
    })
  })

  test('76. a long message is cut', async () => {
    const error = new RequestError(400, 'reason', 'x'.repeat(100_000))
    expect((await bodyOf(errorResponse(error, 'protobuf'))).length).toBeLessThan(5_000)
  })
})
