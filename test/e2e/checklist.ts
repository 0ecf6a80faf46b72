import * as zlib from 'node:zlib'
import { encodeLogs, encodeSpan, encodeTraces, type JsonSpan } from '../otlp/support/encode.ts'
import { GOOD_SPAN, logs, rawTraces, SPAN_ID, spanWith, TRACE_ID, traces } from '../otlp/support/requests.ts'
import { bytes, field, fixed32, fixed64, int, tag, varint } from '../otlp/support/wire.ts'

/** One request of the checklist in docs/otlp.md, "Conformance", and what must be answered. */
export interface Check {
  readonly number: number
  readonly what: string
  readonly body: Uint8Array<ArrayBuffer> | string
  /** Default: the type of protobuf for bytes, of JSON for text. */
  readonly type?: string
  readonly coding?: string
  readonly method?: string
  readonly path?: string
  /** Default: the ingest key. */
  readonly headers?: Readonly<Record<string, string>>
  readonly status: number
  /** Default 'nothing': an empty success. */
  readonly says?: 'warning' | { readonly rejected: number }
  /** The form of the answer; default: that of the request. */
  readonly form?: 'protobuf' | 'json'
}

export const INGEST_KEY = 'checklist-ingest-key'
export const READ_KEY = 'checklist-read-key'

const PROTOBUF = 'application/x-protobuf'
const JSON_TYPE = 'application/json'
const SPAN = encodeSpan(GOOD_SPAN)
const TRACES = encodeTraces(traces(GOOD_SPAN))
const JSON_TRACES = JSON.stringify(traces(GOOD_SPAN))
const LOG = { traceId: TRACE_ID, spanId: SPAN_ID, eventName: 'gen_ai.choice', timeUnixNano: '1760000000000000001' }
const MEBIBYTE = 1_048_576
const LIMIT = 16 * MEBIBYTE
const gzip = (body: Uint8Array | string) => new Uint8Array(zlib.gzipSync(body))
const GZIPPED = gzip(TRACES)
const flipped = (body: Uint8Array, at: number) =>
  Uint8Array.from(body, (byte, index) => (index === body.length + at ? byte ^ 1 : byte))
/** A good span with something behind it, and an untouched one. */
const extra = (...parts: readonly (Uint8Array | readonly number[])[]) => rawTraces(bytes(SPAN, ...parts), SPAN)
const json = (...spans: readonly object[]) => JSON.stringify(traces(...(spans as JsonSpan[])))
const valued = (value: object) => json({ ...GOOD_SPAN, attributes: [{ key: 'k', value }] })
const repeat = (count: number, part: Uint8Array) =>
  new Uint8Array(Buffer.concat(Array.from({ length: count }, () => part)))

/** A value so many lists deep. */
function deep(levels: number): Uint8Array {
  const heads: Uint8Array[] = []
  let length = 0
  for (let level = 0; level < levels; level += 1) {
    for (const number of [1, 5]) {
      // Only the lengths are needed from the inside out, so that depth costs no copies.
      const head = bytes(tag(number, 2), varint(length))
      heads.push(head)
      length += head.length
    }
  }
  return field(9, bytes(field(1, 'deep'), field(2, Buffer.concat(heads.reverse()))))
}

/** A request of exactly so many bytes: an unknown field fills it. */
function sized(length: number): Uint8Array<ArrayBuffer> {
  const overhead = field(99, new Uint8Array(length - TRACES.length - 20)).length - (length - TRACES.length - 20)
  return bytes(TRACES, field(99, new Uint8Array(length - TRACES.length - overhead)))
}

const UNKNOWN = bytes(int(100, 5), fixed64(101, 5n), field(102, 'abc'), fixed32(103, 1))
const everywhere = bytes(
  field(
    1,
    bytes(
      field(1, bytes(field(1, bytes(field(1, 'a'), UNKNOWN)), UNKNOWN)),
      field(2, bytes(field(1, UNKNOWN), field(2, bytes(SPAN, field(15, bytes(int(3, 1), UNKNOWN)), UNKNOWN)), UNKNOWN)),
      UNKNOWN,
    ),
  ),
  UNKNOWN,
)
const GROUP = bytes(tag(100, 3), int(1, 1), tag(101, 3), tag(101, 4), tag(100, 4))
const bad = { status: 400 } as const
const rejected = (count: number) => ({ status: 200, says: { rejected: count } }) as const
const warned = { status: 200, says: 'warning' } as const
const good = { status: 200 } as const

/** Rows of [number, what, body, expectation]. */
type Row = readonly [number, string, Check['body'], Omit<Check, 'number' | 'what' | 'body'>]

const ROWS: readonly Row[] = [
  [1, 'a span in protobuf', TRACES, good],
  [2, 'a span in JSON', JSON_TRACES, good],
  [3, 'a log record in protobuf', encodeLogs(logs(LOG)), { ...good, path: '/v1/logs' }],
  [3, 'a log record in JSON', JSON.stringify(logs(LOG)), { ...good, path: '/v1/logs' }],
  ...['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"', 'application/json;'].map(
    (type): Row => [4, type, JSON_TRACES, { ...good, type }],
  ),
  ...['APPLICATION/X-PROTOBUF', 'application/x-protobuf; messageType="x"'].map(
    (type): Row => [5, type, TRACES, { ...good, type }],
  ),
  [6, 'the registered name', TRACES, { ...good, type: 'application/protobuf' }],
  ...['text/plain', 'application/octet-stream', 'application/jsonx', 'application/grpc', ''].map(
    (type): Row => [7, `type "${type}"`, TRACES, { status: 415, type, form: 'json' }],
  ),
  ...['PUT', 'DELETE', 'PATCH'].map((method): Row => [8, method, TRACES, { status: 405, method }]),
  ...['/v1/trace', '/v1/traces/x', '/v2/traces', '/V1/TRACES', '//v1/traces'].flatMap((path): Row[] => [
    [9, `${path}, protobuf`, TRACES, { status: 404, path }],
    [9, `${path}, JSON`, JSON_TRACES, { status: 404, path }],
  ]),
  [10, 'profiles', TRACES, { status: 404, path: '/v1development/profiles' }],
  ...['/v1/metrics', '/otel/v1/metrics', '/v1/metrics/'].flatMap((path): Row[] => [
    [10, `${path}, protobuf`, bytes([10, 0]), { ...warned, path }],
    [10, `${path}, JSON`, '{"resourceMetrics":[]}', { ...warned, path }],
  ]),
  ...['/v1/traces/', '/v1/traces?a=b', '/otel/v1/traces', '/api/public/otel/v1/traces', '/i/v0/ai/otel'].map(
    (path): Row => [11, path, TRACES, { ...good, path }],
  ),
  [12, 'no bytes of protobuf', new Uint8Array(), good],
  [13, 'no bytes of JSON', '', { ...bad, type: JSON_TYPE }],
  [13, 'an empty object', '{}', good],
  [13, 'an empty list', '{"resourceSpans":[]}', good],
  [14, 'a resource without spans', field(1, field(1, '')), good],
  [18, 'no key, protobuf', TRACES, { status: 401, headers: {} }],
  [18, 'no key, JSON', JSON_TRACES, { status: 401, headers: {} }],
  [18, 'a wrong key', TRACES, { status: 401, headers: { authorization: 'Bearer nobody' } }],
  [18, 'a key without the right', TRACES, { status: 403, headers: { authorization: `Bearer ${READ_KEY}` } }],
  [19, 'a key in the query string', TRACES, { status: 401, headers: {}, path: `/v1/traces?key=${INGEST_KEY}` }],
  ...[
    { authorization: `Basic ${btoa(`${INGEST_KEY}:`)}` },
    { authorization: `basic ${btoa(`user:${INGEST_KEY}`)}` },
    { 'x-api-key': INGEST_KEY },
  ].map((headers): Row => [19, Object.keys(headers).join(), TRACES, { ...good, headers }]),
  [20, 'gzip', GZIPPED, { ...good, coding: 'gzip' }],
  [20, 'gzip of JSON', gzip(JSON_TRACES), { ...good, coding: 'gzip', type: JSON_TYPE }],
  ...['GZIP', 'x-gzip', 'gzip, identity'].map((coding): Row => [21, coding, GZIPPED, { ...good, coding }]),
  ...['identity', 'IDENTITY'].map((coding): Row => [21, coding, TRACES, { ...good, coding }]),
  [22, 'deflate', new Uint8Array(zlib.deflateSync(TRACES)), { ...good, coding: 'deflate' }],
  [22, 'zstd', new Uint8Array(zlib.zstdCompressSync(TRACES)), { ...good, coding: 'zstd' }],
  ...['br', 'snappy', 'gzip, gzip', 'none'].map((coding): Row => [22, coding, TRACES, { status: 415, coding }]),
  ...['gzip', 'zstd', 'deflate'].map((coding): Row => [23, `no ${coding}`, TRACES, { ...bad, coding }]),
  [23, 'gzip that does not say so', GZIPPED, bad],
  ...[1, 10, GZIPPED.length - 8, GZIPPED.length - 1].map(
    (length): Row => [24, `gzip cut after ${length}`, GZIPPED.slice(0, length), { ...bad, coding: 'gzip' }],
  ),
  [24, 'a wrong checksum', flipped(GZIPPED, -6), { ...bad, coding: 'gzip' }],
  [25, 'two members', bytes(gzip(TRACES.slice(0, 9)), gzip(TRACES.slice(9))), { ...good, coding: 'gzip' }],
  [25, 'a member and junk', bytes(GZIPPED, [1, 2, 3]), { ...bad, coding: 'gzip' }],
  [26, 'a bomb of 200 MB', gzip(new Uint8Array(200 * MEBIBYTE)), { status: 413, coding: 'gzip' }],
  [27, 'a byte over the limit', new Uint8Array(LIMIT + 1), { status: 413 }],
  [28, 'exactly at the limit', sized(LIMIT), good],
  [28, 'the same, compressed', gzip(sized(LIMIT)), { ...good, coding: 'gzip' }],
  [30, 'unknown fields everywhere', everywhere, good],
  [31, 'unknown groups', extra(GROUP), good],
  [31, 'a group that does not close', extra(tag(100, 3)), rejected(1)],
  [31, 'groups 100 000 deep', extra(repeat(100_000, bytes(tag(100, 3)))), rejected(1)],
  [32, 'a number for a name', extra(int(5, 1)), rejected(1)],
  [32, 'a number for the frame', int(1, 5), bad],
  [33, 'cut in the middle', TRACES.slice(0, -3), bad],
  [33, 'a length beyond the span', extra(tag(9, 2), [100]), rejected(1)],
  [
    34,
    'a varint of 11 bytes',
    extra(
      tag(99, 0),
      Array.from({ length: 10 }, () => 255),
      [1],
    ),
    rejected(1),
  ],
  [34, 'field number 0', extra([0, 1]), rejected(1)],
  [34, 'wire type 6', extra(tag(99, 6)), rejected(1)],
  [34, 'wire type 7 in the frame', bytes(TRACES, tag(99, 7)), bad],
  [35, 'two statuses', extra(field(15, int(3, 2)), field(15, field(2, 'm'))), good],
  [36, 'a value of two kinds', extra(field(9, bytes(field(1, 'k'), field(2, bytes(field(1, 'a'), int(3, 7)))))), good],
  [37, 'two names', extra(field(5, 'other')), good],
  [38, 'no UTF-8', extra(field(5, [0x61, 0xff, 0xfe])), warned],
  [39, 'a byte order mark', extra(field(5, '\uFEFFname')), good],
  [40, 'the largest numbers', encodeTraces(traces(spanWith({ intValue: '-9223372036854775808' }))), good],
  [41, '46 deep', extra(deep(46)), good],
  [41, '100 000 deep', extra(deep(100_000)), warned],
  [42, 'string-table indexes', extra(field(9, bytes(field(1, 'k'), int(3, 4), field(2, int(8, 3))))), warned],
  [43, 'an empty key and no value', extra(field(9, field(1, '')), field(9, field(1, 'k'))), good],
  [44, 'names of Object.prototype', encodeTraces(traces(spanWith({ stringValue: 'x' }, '__proto__'))), good],
  [45, 'log records as spans', encodeLogs(logs(LOG)), rejected(1)],
  [45, 'log records as spans, in JSON', JSON.stringify(logs(LOG)), bad],
  [46, 'ids in capitals', json({ ...GOOD_SPAN, traceId: TRACE_ID.toUpperCase() }), good],
  [47, 'ids in base64', json({ ...GOOD_SPAN, traceId: 'CvdlGRbNQ92ESOsh' + 'HIAxnA==' }), rejected(1)],
  [48, 'integers as text and as numbers', valued({ intValue: 9_007_199_254_740_991 }), good],
  [48, 'an integer beyond 64 bits', valued({ intValue: '9223372036854775808' }), rejected(1)],
  [49, 'a time as a number', json({ ...GOOD_SPAN, startTimeUnixNano: 1_760_000_000_000 }), good],
  ...[1.5, 'NaN', '-Infinity', '1.5'].map((d): Row => [50, `the double ${d}`, valued({ doubleValue: d }), good]),
  [51, 'an enum by name', json({ ...GOOD_SPAN, kind: 'SPAN_KIND_CLIENT' }), good],
  [51, 'an unknown kind', json({ ...GOOD_SPAN, kind: 99 }), warned],
  [52, 'unknown members', json({ ...GOOD_SPAN, strange: { a: [1] } }), good],
  [53, 'snake_case', `{"resource_spans":[{"scope_spans":[{"spans":[${JSON.stringify(GOOD_SPAN)}]}]}]}`, good],
  [54, 'null', json({ ...GOOD_SPAN, events: null, links: null, status: null, attributes: null }), good],
  [55, 'attributes as an object', json({ ...GOOD_SPAN, attributes: { a: 1 } }, GOOD_SPAN), rejected(1)],
  [55, 'spans as an object', '{"resourceSpans":[{"scopeSpans":[{"spans":{}}]}]}', bad],
  ...['{', '{}x', '[]', 'null', '\uFEFF{}', '"x"', '{"resourceSpans":[}'].map((body): Row => [56, body, body, bad]),
  [57, 'lone surrogates', json({ ...GOOD_SPAN, name: 'a\ud800' }), warned],
  [58, 'lists 100 000 deep', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, good],
  ...['00'.repeat(16), 'ab', ''].map(
    (traceId): Row => [59, `trace id "${traceId}"`, json({ ...GOOD_SPAN, traceId }, GOOD_SPAN), rejected(1)],
  ),
  [60, 'nothing but bad ids', json({ ...GOOD_SPAN, spanId: '' }, { ...GOOD_SPAN, spanId: 'zz' }), rejected(2)],
  [61, 'some bad ids', json({ ...GOOD_SPAN, spanId: '' }, GOOD_SPAN, { ...GOOD_SPAN, spanId: 'zz' }), rejected(2)],
  [62, 'a parent id of three bytes', extra(field(4, [1, 2, 3])), warned],
  [63, 'a parent that is the span itself', json({ ...GOOD_SPAN, parentSpanId: SPAN_ID }), good],
  [64, 'no times', json({ ...GOOD_SPAN, startTimeUnixNano: '0', endTimeUnixNano: '0' }), good],
  [64, 'an end before the start', json({ ...GOOD_SPAN, endTimeUnixNano: '1' }), good],
  [65, 'equal keys', extra(field(9, field(1, 'k')), field(9, field(1, 'k'))), good],
  [66, 'a text of 1 MB', encodeTraces(traces(spanWith({ stringValue: 'x'.repeat(MEBIBYTE) }))), good],
  [66, 'a text of 3 MB', encodeTraces(traces(spanWith({ stringValue: 'é'.repeat(1.5 * MEBIBYTE) }))), warned],
  [67, '10 000 spans', field(1, field(2, repeat(10_000, field(2, SPAN)))), good],
  [67, '1 000 events and links', extra(repeat(1_000, bytes(field(11, field(2, 'e'))))), good],
  [67, 'more spans than the limit', field(1, field(2, repeat(20_010, field(2, SPAN)))), rejected(10)],
  [68, 'all that is carried', json({ ...GOOD_SPAN, traceState: 'a=b', flags: 257, droppedAttributesCount: 3 }), good],
]

export const CHECKS: readonly Check[] = ROWS.map(([number, what, body, expected]) => ({
  number,
  what,
  body,
  type: typeof body === 'string' ? JSON_TYPE : PROTOBUF,
  ...expected,
}))
