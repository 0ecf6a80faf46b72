import { expect, test } from 'vitest'
import { deflate, inflate } from '../../src/buffer/compress.ts'
import { giveBack } from '../../src/model/give-back.ts'
import { decodeLogs, decodeTraces, otlpSettings } from '../../src/otlp/index.ts'
import { encodeLogs, encodeTraces, type JsonKeyValue } from '../otlp/support/encode.ts'

const settings = otlpSettings.parse({})
const bytes = { bytesValue: Buffer.alloc(100_000, 7).toString('base64') }
/** Of every type that is not copied by its nature, in a body large enough to be given back. */
const attributes: JsonKeyValue[] = [
  { key: 'bytes', value: bytes },
  { key: 'text', value: { stringValue: 'long text '.repeat(20_000) } },
  { key: 'more', value: { arrayValue: { values: [{ bytesValue: 'AQID' }, { stringValue: 'ß' }] } } },
]
const ids = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) }
const traces = { resourceSpans: [{ scopeSpans: [{ spans: [{ ...ids, name: 'step', attributes }] }] }] }
const logs = { resourceLogs: [{ scopeLogs: [{ logRecords: [{ ...ids, body: bytes, attributes }] }] }] }
const jsonBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

test.each([
  ['spans of protobuf', encodeTraces(traces), (body: Uint8Array) => decodeTraces(body, 'protobuf', settings)],
  ['spans of JSON', jsonBytes(traces), (body: Uint8Array) => decodeTraces(body, 'json', settings)],
  ['log records of protobuf', encodeLogs(logs), (body: Uint8Array) => decodeLogs(body, 'protobuf', settings)],
  ['log records of JSON', jsonBytes(logs), (body: Uint8Array) => decodeLogs(body, 'json', settings)],
])('%s are whole when the body has been given back', (_, body, decode) => {
  const own = body.slice()
  const decoded = decode(own)
  giveBack(own)
  expect(own.byteLength).toBe(0)
  expect(decoded).toEqual(decode(body))
  expect(decoded.rejections).toEqual([])
})

test('what may be a part of a pool stays', () => {
  const small = Buffer.from('small')
  giveBack(small)
  expect(String(small)).toBe('small')
})

test('a compressor gives back its room and not what it made', () => {
  const text = Buffer.from('text '.repeat(100_000))
  const packed = deflate(text)
  expect(inflate(packed)).toEqual(text)
  expect(packed.buffer.byteLength).toBe(packed.byteLength)
})
