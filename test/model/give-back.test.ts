import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { deflate, inflate } from '../../src/buffer/compress.ts'
import { ItemWriter, unpackItems } from '../../src/buffer/packed-items.ts'
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

test('a row that holds a request as it came is read again and again', () => {
  // A small part beside a large gzip is read where it lies, and must not take the row with it.
  const writer = new ItemWriter()
  writer.begin()
  writer.copy(Uint8Array.of(1, 2, 3, 0, 0, 0, 0))
  writer.end()
  const body = writer.takeBeside(gzipSync(Buffer.alloc(300_000, 'text '), { level: 0 }))
  expect(body.byteLength).toBeGreaterThan(128 * 1024)
  for (let time = 0; time < 2; time += 1) expect(unpackItems(body, 1)).toEqual([Uint8Array.of(1, 2, 3)])
})
