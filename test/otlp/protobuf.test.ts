import { describe, expect, test } from 'vitest'
import { RequestError } from '../../src/errors.ts'
import { encodeLogRecord, encodeLogs, encodeSpan, encodeTraces, encodeValue } from './support/encode.ts'
import {
  attribute,
  GOOD_SPAN,
  keptIds,
  protobufLogs,
  protobufTraces,
  rawTraces,
  reasons,
  SPAN_ID,
  spanWith,
  TRACE_ID,
  traces,
  warningCounts,
  withSiblings,
} from './support/requests.ts'
import { bytes, double, field, fixed32, fixed64, int, tag, varint } from './support/wire.ts'

const good = encodeSpan(GOOD_SPAN)
const SIBLINGS = ['1111111111111111', '2222222222222222']
const UNKNOWN = bytes(int(999, 7), fixed64(998, 1n), field(997, 'unknown'), fixed32(996, 1))

/** A span in which the raw bytes of one attribute's value stand. */
function withRawValue(value: Uint8Array): Uint8Array {
  return bytes(good, field(9, bytes(field(1, 'key'), field(2, value))))
}

function nested(depth: number, innermost: Uint8Array): Uint8Array {
  let value = innermost
  for (let level = 0; level < depth; level++) value = field(5, field(1, value))
  return value
}

function depthOf(value: unknown): number {
  let depth = 0
  for (let inner = value; Array.isArray(inner); inner = inner[0]) depth++
  return depth
}

describe('protobuf framing', () => {
  test('12, 14. an empty message, a resource without spans: nothing, and no fault', () => {
    expect(protobufTraces(new Uint8Array())).toEqual({ spans: [], rejections: [], warnings: [] })
    expect(protobufTraces(encodeTraces({ resourceSpans: [{ resource: {}, scopeSpans: [] }] })).spans).toEqual([])
  })

  test('30. unknown fields of every wire type are ignored at every level', () => {
    const value = bytes(encodeValue({ stringValue: 'v' }), UNKNOWN)
    const keyValue = field(9, bytes(UNKNOWN, field(1, 'key'), field(2, value), UNKNOWN))
    const event = field(11, bytes(UNKNOWN, field(2, 'event')))
    const link = field(13, bytes(UNKNOWN, field(1, bytes(new Uint8Array(16).fill(1)))))
    const span = bytes(UNKNOWN, good, keyValue, event, link, field(15, bytes(UNKNOWN, int(3, 2))), UNKNOWN)
    const scope = field(1, bytes(UNKNOWN, field(1, 'scope')))
    const resource = field(1, bytes(UNKNOWN, field(1, bytes(field(1, 'service.name'), UNKNOWN))))
    const body = bytes(
      UNKNOWN,
      field(1, bytes(UNKNOWN, resource, field(2, bytes(UNKNOWN, scope, field(2, span), UNKNOWN)), UNKNOWN)),
    )
    const decoded = protobufTraces(body)
    expect(decoded.rejections).toEqual([])
    expect(attribute(decoded)).toBe('v')
    expect(decoded.spans[0]?.scope.name).toBe('scope')
    expect(decoded.spans[0]?.span).toMatchObject({
      statusCode: 2,
      events: [{ name: 'event' }],
      links: [{ spanId: '' }],
    })
  })

  test('31. unknown groups are skipped, nested and with anything inside; an unmatched end is refused', () => {
    const group = bytes(tag(500, 3), UNKNOWN, tag(501, 3), field(1, 'x'), tag(501, 4), tag(500, 4))
    expect(keptIds(protobufTraces(rawTraces(bytes(group, good))))).toEqual([SPAN_ID])
    const unmatched = bytes(good, tag(500, 3), tag(501, 4))
    const unclosed = bytes(good, tag(500, 3), int(1, 1))
    const stray = bytes(good, tag(500, 4))
    for (const span of [unmatched, unclosed, stray]) {
      const decoded = protobufTraces(withSiblings(span))
      expect(keptIds(decoded)).toEqual(SIBLINGS)
      expect(decoded.rejections).toHaveLength(1)
    }
  })

  test('31. groups nested 100 000 deep neither overflow the stack nor cost the siblings', () => {
    const open = tag(500, 3)
    const deep = new Uint8Array(open.length * 100_000)
    for (let offset = 0; offset < deep.length; offset += open.length) deep.set(open, offset)
    const decoded = protobufTraces(withSiblings(bytes(good, deep)))
    expect(keptIds(decoded)).toEqual(SIBLINGS)
    expect(reasons(decoded)).toEqual(['invalid_tag'])
  })

  test.each([
    ['span name as a varint', int(5, 1)],
    ['trace id as fixed64', fixed64(1, 1n)],
    ['start time as a varint', int(7, 1)],
    ['attributes as fixed32', fixed32(9, 1)],
    ['flags as a varint', int(16, 1)],
    ['attribute value as a varint', field(9, bytes(field(1, 'key'), int(2, 1)))],
    ['attribute key as fixed64', field(9, fixed64(1, 1n))],
    ['int value as a double', field(9, field(2, fixed64(3, 1n)))],
    ['string value as a varint', field(9, field(2, int(1, 1)))],
    ['array element as a varint', field(9, field(2, field(5, int(1, 1))))],
    ['event name as a varint', field(11, int(2, 1))],
    ['link trace id as a varint', field(13, int(1, 1))],
    ['status code as bytes', field(15, field(3, 'x'))],
  ])('32. a wrong wire type is refused, siblings stay: %s', (_, wrong) => {
    const decoded = protobufTraces(withSiblings(bytes(good, wrong)))
    expect(keptIds(decoded)).toEqual(SIBLINGS)
    expect(decoded.rejections).toHaveLength(1)
    expect(['wrong_wire_type', 'log_record_as_span']).toContain(decoded.rejections[0]?.reason)
  })

  test.each([
    ['resource_spans', int(1, 1)],
    ['scope_spans', field(1, int(2, 1))],
    ['resource', field(1, int(1, 1))],
    ['schema_url', field(1, int(3, 1))],
    ['spans', field(1, field(2, int(2, 1)))],
    ['scope', field(1, field(2, int(1, 1)))],
  ])('32. a wrong wire type in the frame refuses the request: %s', (_, wrong) => {
    expect(() => protobufTraces(bytes(wrong, rawTraces(good)))).toThrow(RequestError)
  })

  test('33. a request cut anywhere is a 400, whatever was readable before the cut', () => {
    const whole = encodeTraces(
      traces(spanWith({ stringValue: 'value' }), { ...GOOD_SPAN, spanId: SIBLINGS[0] as string }),
    )
    for (let length = 1; length < whole.length; length++) {
      expect(() => protobufTraces(whole.subarray(0, length))).toThrow(
        expect.objectContaining({ status: 400, reason: 'malformed_protobuf' }),
      )
    }
  })

  test('33. an inner length that overruns its parent costs that span only', () => {
    const overrun = bytes(good, tag(5, 2), varint(200), [1, 2, 3])
    const decoded = protobufTraces(withSiblings(overrun))
    expect(keptIds(decoded)).toEqual(SIBLINGS)
    expect(reasons(decoded)).toEqual(['truncated'])
    const overrunValue = withRawValue(bytes(tag(1, 2), varint(90), [65]))
    expect(reasons(protobufTraces(withSiblings(overrunValue)))).toEqual(['truncated'])
  })

  test('33. a length beyond 32 and 64 bits is refused', () => {
    for (const length of [varint(2n ** 32n + 1n), varint(2n ** 63n), varint(-1)]) {
      expect(keptIds(protobufTraces(withSiblings(bytes(good, tag(5, 2), length))))).toEqual(SIBLINGS)
      expect(() => protobufTraces(bytes(tag(1, 2), length))).toThrow(RequestError)
    }
  })

  test('34. varints over 10 bytes, field number 0 and wire types 6 and 7 are refused', () => {
    const endless = Array.from({ length: 11 }, () => 0xff)
    for (const bad of [
      bytes(tag(6, 0), endless),
      bytes(tag(900, 0), endless),
      bytes(endless),
      bytes(tag(5, 2), endless),
      field(0, 'x'),
      int(0, 1),
      bytes([(20 << 3) | 6]),
      bytes([(20 << 3) | 7]),
      bytes(tag(9, 6)),
    ]) {
      const decoded = protobufTraces(withSiblings(bytes(good, bad)))
      expect(keptIds(decoded)).toEqual(SIBLINGS)
      expect(decoded.rejections).toHaveLength(1)
      expect(() => protobufTraces(bytes(bad, rawTraces(good)))).toThrow(expect.objectContaining({ status: 400 }))
    }
  })

  test('a malformed resource or scope refuses what came under it, and nothing else', () => {
    const broken = field(1, field(1, int(1, 1)))
    const scopeSpans = field(2, field(2, good))
    const brokenScope = field(2, bytes(field(2, good), field(1, int(1, 1))))
    const decoded = protobufTraces(bytes(field(1, bytes(scopeSpans, broken)), rawTraces(good), field(1, brokenScope)))
    expect(reasons(decoded)).toEqual(['malformed_resource', 'malformed_scope'])
    expect(keptIds(decoded)).toEqual([SPAN_ID])
  })

  test('fields of a frame may come in any order', () => {
    const resource = field(1, field(1, bytes(field(1, 'service.name'), field(2, field(1, 'shop')))))
    const scope = field(1, field(1, 'scope'))
    const body = field(1, bytes(field(2, bytes(field(2, good), scope)), field(3, 'url'), resource))
    const [received] = protobufTraces(body).spans
    expect(received?.resource).toEqual({ attributes: new Map([['service.name', 'shop']]), schemaUrl: 'url' })
    expect(received?.scope.name).toBe('scope')
  })
})

describe('protobuf merging', () => {
  test('35. a singular message that comes twice is merged', () => {
    const span = bytes(good, field(15, field(2, 'first')), field(15, int(3, 2)))
    expect(protobufTraces(rawTraces(span)).spans[0]?.span).toMatchObject({ statusCode: 2, statusMessage: 'first' })
  })

  test('36. the last member of AnyValue wins, also over two value fields', () => {
    expect(attribute(protobufTraces(rawTraces(withRawValue(bytes(field(1, 'text'), int(3, 5))))))).toBe(5)
    const twice = field(9, bytes(field(1, 'key'), field(2, int(3, 5)), field(2, field(1, 'later'))))
    expect(attribute(protobufTraces(rawTraces(bytes(good, twice))))).toBe('later')
  })

  test('37. the last of a repeated scalar wins', () => {
    expect(protobufTraces(rawTraces(bytes(good, field(5, 'second')))).spans[0]?.span.name).toBe('second')
  })
})

describe('protobuf values', () => {
  test('38. invalid UTF-8 becomes U+FFFD, is counted, and leaves siblings alone', () => {
    const long = bytes(
      Array.from({ length: 40 }, () => 0x61),
      [0xff],
    )
    const span = bytes(
      good,
      field(5, [0x61, 0xff, 0x62]),
      field(9, bytes(field(1, [0xc3]), field(2, field(1, long)))),
      field(9, bytes(field(1, 'genuine'), field(2, field(1, 'a\uFFFDb\uFFFD')))),
    )
    const decoded = protobufTraces(withSiblings(span))
    expect(decoded.rejections).toEqual([])
    expect(decoded.spans[1]?.span.name).toBe('a\uFFFDb')
    expect(decoded.spans[1]?.span.attributes.get('\uFFFD')).toBe(`${'a'.repeat(40)}\uFFFD`)
    expect(decoded.spans.map(({ span: { name } }) => name)).toEqual(['chat', 'a\uFFFDb', 'chat'])
    expect(warningCounts(decoded)).toEqual({ invalid_utf8: 3 })
  })

  test('38. a short text of bad bytes is counted as often as it comes', () => {
    const bad = (id: number) =>
      bytes(good, field(2, [id, 0, 0, 0, 0, 0, 0, 1]), field(5, [0xff, 0x61, 0x62, 0x63, 0x64]))
    const decoded = protobufTraces(rawTraces(bad(1), bad(2), bad(3)))
    expect(decoded.spans.map(({ span: { name } }) => name)).toEqual(Array(3).fill('\uFFFDabcd'))
    expect(warningCounts(decoded)).toEqual({ invalid_utf8: 3 })
  })

  test.each([1, 2, 3, 4, 5, 8, 31, 32, 33, 63, 64, 65])(
    '38. texts of %i bytes that differ in one byte stay apart',
    (length) => {
      const texts = Array.from({ length }, (_, at) => `${'k'.repeat(at)}x${'k'.repeat(length - at - 1)}`)
      const span = bytes(good, ...texts.map((text) => field(9, bytes(field(1, text), field(2, field(1, text))))))
      for (let round = 0; round < 2; round++) {
        const { attributes } = protobufTraces(rawTraces(span)).spans[0]?.span ?? { attributes: new Map() }
        for (const text of texts) expect(attributes.get(text)).toBe(text)
      }
    },
  )

  test('38. bytes of Latin-1 are not taken for a text seen before, however the two hash', () => {
    for (let code = 0x80; code < 0x90; code++) {
      for (let suffix = 9_600; suffix < 9_900; suffix++) {
        const seen = String.fromCharCode(code) + suffix
        const [first, second] = protobufTraces(
          rawTraces(
            bytes(good, field(5, seen)),
            bytes(
              good,
              field(
                5,
                bytes(
                  [code],
                  [...String(suffix)].map((digit) => digit.charCodeAt(0)),
                ),
              ),
            ),
          ),
        ).spans
        if (first?.span.name !== seen || second?.span.name !== `\uFFFD${suffix}`) expect.fail(`${code} ${suffix}`)
      }
    }
  })

  test('39. a byte order mark inside a text stays', () => {
    expect(attribute(protobufTraces(encodeTraces(traces(spanWith({ stringValue: '\uFEFFtext' })))))).toBe('\uFEFFtext')
  })

  test.each<[string, number | bigint]>([
    ['9223372036854775807', 9223372036854775807n],
    ['-9223372036854775808', -9223372036854775808n],
    ['9007199254740993', 9007199254740993n],
    ['-9007199254740993', -9007199254740993n],
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['4294967296', 4294967296],
    ['-4294967297', -4294967297],
    ['-1', -1],
    ['0', 0],
  ])('40. int64 %s is exact', (text, exact) => {
    const value = attribute(protobufTraces(encodeTraces(traces(spanWith({ intValue: text })))))
    expect(Object.is(value, exact)).toBe(true)
  })

  test('40. times are exact to the nanosecond', () => {
    const times = { startTimeUnixNano: '1760000000123456789', endTimeUnixNano: '18446744073709551615' }
    expect(protobufTraces(encodeTraces(traces({ ...GOOD_SPAN, ...times }))).spans[0]?.span).toMatchObject({
      startTimeUnixNano: 1760000000123456789n,
      endTimeUnixNano: 18446744073709551615n,
    })
  })

  test.each([10, 46, 64])('41. a value nested %i deep is kept whole', (depth) => {
    const decoded = protobufTraces(rawTraces(withRawValue(nested(depth, field(1, 'core')))))
    expect(depthOf(attribute(decoded))).toBe(depth)
    expect(JSON.stringify(attribute(decoded))).toContain('core')
    expect(decoded.warnings).toEqual([])
  })

  test.each([65, 1000])('41. a value nested %i deep is cut at the limit and flagged', (depth) => {
    const decoded = protobufTraces(withSiblings(withRawValue(nested(depth, field(1, 'core')))))
    const { attributes } = decoded.spans[1]?.span ?? { attributes: new Map() }
    expect(depthOf(attributes.get('key'))).toBe(64)
    expect(attributes.get('cohortel.truncated_attributes')).toEqual(['key'])
    expect(warningCounts(decoded)).toEqual({ value_too_deep: 1 })
    expect(decoded.spans).toHaveLength(3)
  })

  test('41. maps nested 2 000 deep are cut too', () => {
    let value: Uint8Array = field(1, 'core')
    for (let level = 0; level < 2_000; level++) value = field(6, field(1, bytes(field(1, 'k'), field(2, value))))
    expect(warningCounts(protobufTraces(withSiblings(withRawValue(value))))).toEqual({ value_too_deep: 1 })
  })

  test('42. string-table indexes are read as absent, with a warning', () => {
    const decoded = protobufTraces(
      rawTraces(bytes(good, field(9, bytes(int(3, 4), field(1, 'key'), field(2, int(8, 2)))))),
    )
    expect(attribute(decoded)).toBeNull()
    expect(warningCounts(decoded)).toEqual({ string_index_ignored: 2 })
  })

  test('43. an empty key, an absent value and an empty AnyValue are kept as they are', () => {
    const span = bytes(
      good,
      field(9, []),
      field(9, field(1, 'absent')),
      field(9, bytes(field(1, 'empty'), field(2, []))),
    )
    expect([...(protobufTraces(rawTraces(span)).spans[0]?.span.attributes ?? [])]).toEqual([
      ['', null],
      ['absent', null],
      ['empty', null],
    ])
  })

  test('44. names of Object.prototype are ordinary keys', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const attributes = keys.map((key) => ({ key, value: { kvlistValue: { values: [{ key: 'polluted' }] } } }))
    const decoded = protobufTraces(encodeTraces(traces({ ...GOOD_SPAN, attributes })))
    expect([...(decoded.spans[0]?.span.attributes.keys() ?? [])]).toEqual(keys)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('50. doubles, also those that JSON lacks, and every other kind of value', () => {
    for (const number of [1.5, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324]) {
      const value = attribute(protobufTraces(rawTraces(withRawValue(double(4, number)))))
      expect(Object.is(value, number)).toBe(true)
    }
    const mixed = {
      arrayValue: { values: [{ boolValue: true }, {}, { bytesValue: btoa('\u0000\u00ff') }, { intValue: '-7' }] },
    }
    expect(attribute(protobufTraces(encodeTraces(traces(spanWith(mixed)))))).toEqual([
      true,
      null,
      new Uint8Array([0, 255]),
      -7,
    ])
  })

  test('a bytes value is a copy: what the body held may be reused', () => {
    const body = encodeTraces(traces(spanWith({ bytesValue: btoa('abc') })))
    const value = attribute(protobufTraces(body))
    body.fill(0)
    expect(value).toEqual(new Uint8Array([97, 98, 99]))
  })
})

describe('protobuf logs', () => {
  test('log records carry every field, with and without ids', () => {
    const record = {
      timeUnixNano: '1760000000000000001',
      observedTimeUnixNano: '1760000000000000002',
      severityNumber: 9,
      severityText: 'INFO',
      eventName: 'gen_ai.evaluation.result',
      body: { kvlistValue: { values: [{ key: 'role', value: { stringValue: 'user' } }] } },
      attributes: [{ key: 'key', value: { intValue: '1' } }],
      droppedAttributesCount: 3,
      traceId: TRACE_ID,
      spanId: SPAN_ID,
    }
    const { logs, rejections } = protobufLogs(
      encodeLogs({ resourceLogs: [{ scopeLogs: [{ logRecords: [record, { eventName: 'bare' }] }] }] }),
    )
    expect(rejections).toEqual([])
    expect(logs.map(({ log }) => log)).toEqual([
      {
        timeUnixNano: 1760000000000000001n,
        observedTimeUnixNano: 1760000000000000002n,
        severityNumber: 9,
        severityText: 'INFO',
        eventName: 'gen_ai.evaluation.result',
        body: new Map([['role', 'user']]),
        attributes: new Map([['key', 1]]),
        droppedAttributesCount: 3,
        traceId: TRACE_ID,
        spanId: SPAN_ID,
      },
      expect.objectContaining({ eventName: 'bare', traceId: '', spanId: '', body: null }),
    ])
  })

  test('ids of the wrong form cost a log record its ids only', () => {
    const record = bytes(encodeLogRecord({ eventName: 'kept' }), field(9, [1, 2, 3]))
    const decoded = protobufLogs(field(1, field(2, field(2, record))))
    expect(decoded.logs[0]?.log).toMatchObject({ eventName: 'kept', traceId: '' })
    expect(warningCounts(decoded)).toEqual({ invalid_log_ids: 1 })
  })

  test('45. a logs export on the traces endpoint is recognised, and the other way round', () => {
    const logsBody = encodeLogs({
      resourceLogs: [
        {
          scopeLogs: [
            {
              logRecords: [
                { timeUnixNano: '1', traceId: TRACE_ID, spanId: SPAN_ID, body: { stringValue: 'text' } },
                { observedTimeUnixNano: '2', attributes: [{ key: 'key' }] },
                { severityNumber: 9, body: { stringValue: 'text' } },
              ],
            },
          ],
        },
      ],
    })
    const asTraces = protobufTraces(logsBody)
    expect(asTraces.spans).toEqual([])
    expect(reasons(asTraces)).toEqual(['log_record_as_span', 'log_record_as_span', 'log_record_as_span'])
    expect(asTraces.rejections[0]?.message).toContain('/v1/logs')
    const asLogs = protobufLogs(encodeTraces(traces(GOOD_SPAN)))
    expect(asLogs.logs).toEqual([])
    expect(reasons(asLogs)).toEqual(['span_as_log_record'])
  })
})
