import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AppendBatch } from '../../src/buffer/append.ts'
import { encodeBatch } from '../../src/buffer/encode-batch.ts'
import { openNodeSqlite } from '../../src/buffer/node-sqlite.ts'
import { unpackItems } from '../../src/buffer/packed-items.ts'
import { isSentRow, partsOfSentRow } from '../../src/buffer/sent-row.ts'
import { splitByShard } from '../../src/buffer/sharding.ts'
import { CorruptRow, Shelf } from '../../src/buffer/shelf.ts'
import { decodeSpan } from '../../src/buffer/span-codec.ts'
import { Store } from '../../src/buffer/store.ts'
import { loadConfig, type PolicyInput } from '../../src/config.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { benchBatch } from '../bench/batch.ts'
import { encodeTraces, type JsonSpan, type JsonTraces } from '../otlp/support/encode.ts'

const ENVIRONMENT = { CLICKHOUSE_URL: 'http://127.0.0.1:9', COHORTEL_LOOPBACK: '1', COHORTEL_HASH_SALT: 'salt' }
const FULL: PolicyInput = { privacy: { content: {}, contentOtherwise: 'full' } }

/** The batch as the pipeline hands it to the buffer, from a request as a sender makes it. */
function received(request: JsonTraces, policy: PolicyInput = FULL, pack: (body: Uint8Array) => Uint8Array = gzipSync) {
  const body = encodeTraces(request)
  return createPipeline(loadConfig(ENVIRONMENT, policy)).receiveTraces(body, 'protobuf', 'default', pack(body)).batch
}

/** A request of long texts, as models write them, and a change to its first span. */
function requestOf(spanCount: number, change: Partial<JsonSpan> = {}): JsonTraces {
  const { request } = benchBatch(7, spanCount)
  const [first] = request.resourceSpans
  const spans = first?.scopeSpans[0]?.spans ?? []
  Object.assign(spans[0] as JsonSpan, change)
  return request
}

const isKept = (batch: AppendBatch) => batch.sent !== undefined
const header = { key: 'http.request.header.authorization', value: { stringValue: 'planted' } }

describe('a request that may be kept as it came', () => {
  test('gives back the items that would have been written without it, byte for byte', () => {
    const batch = received(requestOf(64))
    const [beside] = encodeBatch(batch).rows
    const [usual] = encodeBatch({ ...batch, sent: undefined }).rows
    if (beside === undefined || usual === undefined) throw new Error('There is no row.')
    expect([isSentRow(beside.body), isSentRow(usual.body)]).toEqual([true, false])
    expect(beside.entries).toEqual(usual.entries)
    expect(unpackItems(beside.body, 64)).toEqual(unpackItems(usual.body, 64))
    expect(unpackItems(beside.body, 64).map(decodeSpan)).toStrictEqual(batch.spans)
    expect(beside.body.byteLength).toBeLessThan(usual.body.byteLength * 1.2)
  })

  test('whatever its texts are', () => {
    const unit = fc.constantFrom('a', 'ß', '注', '😀', '"', '\\', '\n', '\u0000', ' word', '{"role":"user"}')
    const long = fc.string({ unit, minLength: 200, maxLength: 3_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(long, long, long), { minLength: 3, maxLength: 6 }), (texts) => {
        const request = requestOf(texts.length)
        const spans = request.resourceSpans[0]?.scopeSpans[0]?.spans ?? []
        for (const [at, [input, output, other]] of texts.entries()) {
          const attributes = [
            { key: 'gen_ai.input.messages', value: { stringValue: input } },
            { key: 'gen_ai.output.messages', value: { stringValue: output } },
            // The same text twice, and one that no convention knows.
            { key: 'app.again', value: { stringValue: input } },
            { key: 'app.other', value: { stringValue: other } },
          ]
          Object.assign(spans[at] as JsonSpan, { attributes })
        }
        const batch = received(request)
        const rows = encodeBatch(batch).rows
        expect(rows.flatMap((row) => unpackItems(row.body, texts.length).map(decodeSpan))).toStrictEqual(batch.spans)
      }),
      { numRuns: 60 },
    )
  })

  test('keeps nothing of texts beside the gzip', () => {
    const batch = received(requestOf(64))
    const [row] = encodeBatch(batch).rows
    const { gzip, packedItems } = partsOfSentRow(row?.body ?? new Uint8Array())
    expect(gunzipSync(gzip)).toEqual(Buffer.from(encodeTraces(requestOf(64))))
    expect(packedItems.byteLength).toBeLessThan(gzip.byteLength / 2)
  })

  test.each([
    ['redacted', { privacy: { content: {}, contentOtherwise: 'redacted' } }],
    ['hashed', { privacy: { content: {}, contentOtherwise: 'hashed' } }],
    ['none', { privacy: { content: {}, contentOtherwise: 'none' } }],
    ['full, with an attribute denied', { privacy: { ...FULL.privacy, attributesDenied: ['app.secret'] } }],
    ['full, with attributes allowed', { privacy: { ...FULL.privacy, attributesAllowed: ['app.'] } }],
    ['full, with hashed ids', { privacy: { ...FULL.privacy, hashUserIds: ['clickhouse'] } }],
  ] satisfies [string, PolicyInput][])('not under %s', (_, policy) => {
    expect(isKept(received(requestOf(16), policy))).toBe(false)
    expect(isKept(received(requestOf(16)))).toBe(true)
  })

  test.each<[string, (request: JsonTraces) => void]>([
    ['an attribute of a header', (request) => spanIn(request).attributes?.push(header)],
    [
      'one in an event',
      (request) => Object.assign(spanIn(request), { events: [{ name: 'sent', attributes: [header] }] }),
    ],
    [
      'one in a link',
      (request) => Object.assign(spanIn(request), { links: [{ traceId: 'a'.repeat(32), attributes: [header] }] }),
    ],
    ['one of the resource', (request) => request.resourceSpans[0]?.resource?.attributes?.push(header)],
    [
      'one of the scope',
      (request) => Object.assign(request.resourceSpans[0]?.scopeSpans[0]?.scope ?? {}, { attributes: [header] }),
    ],
    [
      'one inside a structure',
      (request) =>
        spanIn(request).attributes?.push({
          key: 'call',
          value: { arrayValue: { values: [{ kvlistValue: { values: [header] } }] } },
        }),
    ],
    [
      'hidden parameters',
      (request) => spanIn(request).attributes?.push({ key: 'hidden_params', value: { stringValue: 'key' } }),
    ],
    ['a refused span', (request) => Object.assign(spanIn(request), { traceId: '' })],
    ['a placeholder copy', (request) => spanIn(request).attributes?.push(placeholder)],
  ])('not with %s', (_, change) => {
    const request = requestOf(16)
    change(request)
    const batch = received(request)
    expect(batch.spans.length).toBeGreaterThan(0)
    expect(isKept(batch)).toBe(false)
  })

  test('not where the gzip holds more than was decoded', () => {
    const named = (body: Uint8Array) => {
      const plain = gzipSync(body)
      const name = Buffer.from('planted\0')
      const flagged = Buffer.concat([plain.subarray(0, 10), name, plain.subarray(10)])
      flagged[3] = 8
      return flagged
    }
    const trailed = (body: Uint8Array) => Buffer.concat([gzipSync(body), Buffer.from('planted')])
    const halves = (body: Uint8Array) => Buffer.concat([gzipSync(body.subarray(0, 99)), gzipSync(body.subarray(99))])
    for (const pack of [named, trailed, halves]) expect(isKept(received(requestOf(16), FULL, pack))).toBe(false)
  })

  test('not with a field that this release does not know', () => {
    // Field 500 of the request, of two bytes.
    const known = encodeTraces(requestOf(16))
    const body = new Uint8Array([...known, 0xa2, 0x1f, 2, 65, 66])
    const pipeline = createPipeline(loadConfig(ENVIRONMENT, FULL))
    const batchOf = (bytes: Uint8Array) => pipeline.receiveTraces(bytes, 'protobuf', 'default', gzipSync(bytes)).batch
    expect([isKept(batchOf(known)), isKept(batchOf(body))]).toEqual([true, false])
    expect(batchOf(body).spans.length).toBe(16)
  })

  test('not where it would fill the disk, or is small', () => {
    expect(isKept(received(requestOf(16), FULL, (body) => gzipSync(body, { level: 0 })))).toBe(false)
    expect(isKept(received(requestOf(1)))).toBe(false)
  })

  test('not where parts of it go to other shards', () => {
    const parts = [...splitByShard(received(requestOf(64)), 3).values()]
    expect(parts.map((part) => part.spans.length > 0 && isKept(part))).toEqual(parts.map(() => false))
  })

  test('not where texts were repaired or cut', () => {
    const body = encodeTraces(requestOf(16))
    const at = Buffer.from(body).indexOf('careful support')
    body[at] = 0xff
    const { batch } = createPipeline(loadConfig(ENVIRONMENT, FULL)).receiveTraces(
      body,
      'protobuf',
      'default',
      gzipSync(body),
    )
    expect(isKept(batch)).toBe(false)
    expect(isKept(received(requestOf(16), { ...FULL, otlp: { maxAttributeValueBytes: 1_024 } }))).toBe(false)
  })
})

describe('its row on the shelf', () => {
  const shelved = () => {
    const sql = openNodeSqlite(':memory:')
    const store = new Store(sql)
    const shelf = new Shelf(store, 1)
    const batch = received(requestOf(64))
    const [row] = shelf.append(encodeBatch(batch), 0)
    if (row === undefined) throw new Error('There is no row.')
    const body = () => sql.all<{ body: Uint8Array }>('SELECT body FROM shelf')[0]?.body ?? new Uint8Array()
    return { sql, store, shelf, batch, row, body }
  }

  test('holds nothing of what was erased', () => {
    const { store, shelf, batch, row, body } = shelved()
    const [gone, ...others] = [...row.open]
    if (gone === undefined) throw new Error('The row holds no trace.')
    const erased = batch.spans.filter((span) => span.traceId === gone.traceId)
    expect(isSentRow(body())).toBe(true)
    store.transaction((tx) => shelf.release(tx, [gone], [], true))
    expect(isSentRow(body())).toBe(false)
    const left = unpackItems(body(), 64 - erased.length).map(decodeSpan)
    expect(left).toStrictEqual(batch.spans.filter((span) => span.traceId !== gone.traceId))
    expect(others.flatMap((piece) => shelf.items(piece).map(decodeSpan))).toStrictEqual(left)
  })

  test('is corrupt when a byte of it is', () => {
    const { sql, shelf, row, body } = shelved()
    const whole = body().slice()
    const [piece] = [...row.open]
    if (piece === undefined) throw new Error('The row holds no trace.')
    for (const at of [3, 40, 400, whole.length >> 1, whole.length - 400, whole.length - 3]) {
      const damaged = whole.slice()
      damaged[at] = (damaged[at] as number) ^ 0x55
      sql.run('UPDATE shelf SET body = ? WHERE id = ?', damaged, row.id)
      expect(() => shelf.items(piece), `byte ${at}`).toThrow(CorruptRow)
    }
    for (const length of [0, 1, 4, 5, 50, whole.length - 1]) {
      sql.run('UPDATE shelf SET body = ? WHERE id = ?', whole.slice(0, length), row.id)
      expect(() => shelf.items(piece), `${length} bytes`).toThrow(CorruptRow)
    }
    sql.run('UPDATE shelf SET body = ? WHERE id = ?', whole, row.id)
    expect(shelf.items(piece).length).toBe(piece.spans)
  })
})

/** Logfire sends a span once more when it begins. */
const placeholder = { key: 'logfire.span_type', value: { stringValue: 'pending_span' } }

function spanIn(request: JsonTraces): JsonSpan {
  return request.resourceSpans[0]?.scopeSpans[0]?.spans[3] as JsonSpan
}
