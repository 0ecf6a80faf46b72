import { describe, expect, test } from 'vitest'
import { RequestError } from '../../src/errors.ts'
import { decodeTraces } from '../../src/otlp/index.ts'
import { encodeLogs, encodeTraces, type JsonSpan } from './support/encode.ts'
import {
  attribute,
  DEFAULTS,
  GOOD_SPAN,
  jsonLogs,
  jsonTraces,
  keptIds,
  logs,
  OTHER_SPAN_ID,
  protobufLogs,
  protobufTraces,
  reasons,
  SPAN_ID,
  spanWith,
  TRACE_ID,
  traces,
  warningCounts,
} from './support/requests.ts'

/** A request with one odd span (or part of one) between good siblings. */
function amongSiblings(odd: unknown): unknown {
  const sibling = (spanId: string): JsonSpan => ({ ...GOOD_SPAN, spanId })
  const spans = [sibling('1111111111111111'), odd, sibling('2222222222222222')]
  return { resourceSpans: [{ scopeSpans: [{ spans }] }] }
}

function odd(fields: Record<string, unknown>): unknown {
  return amongSiblings({ ...GOOD_SPAN, ...fields })
}

const FULL: JsonSpan = {
  ...GOOD_SPAN,
  parentSpanId: OTHER_SPAN_ID,
  traceState: 'a=b',
  flags: 0x301,
  kind: 3,
  attributes: [
    { key: 'text', value: { stringValue: 'Größe 👍' } },
    { key: 'yes', value: { boolValue: true } },
    { key: 'int', value: { intValue: '-9223372036854775808' } },
    { key: 'double', value: { doubleValue: 0.1 } },
    { key: 'list', value: { arrayValue: { values: [{ intValue: '1' }, {}] } } },
    { key: 'map', value: { kvlistValue: { values: [{ key: 'k', value: { stringValue: 'v' } }] } } },
    { key: 'bytes', value: { bytesValue: btoa('bytes') } },
    { key: 'nothing' },
  ],
  droppedAttributesCount: 2,
  events: [{ timeUnixNano: '5', name: 'event', attributes: [{ key: 'e', value: { intValue: '1' } }] }],
  links: [{ traceId: TRACE_ID, spanId: OTHER_SPAN_ID, attributes: [{ key: 'l', value: { boolValue: false } }] }],
  status: { code: 2, message: 'failed' },
}

test('both encodings of one request decode to the same', () => {
  const request = traces(FULL, GOOD_SPAN)
  request.resourceSpans[0] = {
    schemaUrl: 'https://opentelemetry.io/schemas/1.38.0',
    resource: { attributes: [{ key: 'service.name', value: { stringValue: 'shop' } }] },
    scopeSpans: [{ scope: { name: 's', version: '1', attributes: [{ key: 'a' }] }, spans: [FULL] }],
  }
  expect(jsonTraces(request)).toEqual(protobufTraces(encodeTraces(request)))
  expect(jsonTraces(request).spans).toHaveLength(1)
  const logsRequest = logs({ traceId: TRACE_ID, spanId: SPAN_ID, timeUnixNano: '7', body: { stringValue: 'b' } }, {})
  expect(jsonLogs(logsRequest)).toEqual(protobufLogs(encodeLogs(logsRequest)))
  expect(jsonLogs(logsRequest).logs).toHaveLength(2)
})

describe('JSON requests', () => {
  test('13. zero bytes are a 400; {} and empty lists are fine', () => {
    expect(() => jsonTraces('')).toThrow(expect.objectContaining({ status: 400, reason: 'malformed_json' }))
    for (const request of ['{}', '{"resourceSpans":[]}', '{"resourceSpans":null}', '{"resourceSpans":[{}]}']) {
      expect(jsonTraces(request)).toEqual({ spans: [], rejections: [], warnings: [] })
    }
  })

  test('52. unknown fields are ignored at every level', () => {
    const unknown = { unknown: { deeply: [1, { nested: null }] } }
    const value = { ...unknown, stringValue: 'v' }
    const span = {
      ...FULL,
      ...unknown,
      attributes: [{ ...unknown, key: 'key', value }],
      status: { ...unknown, code: 1 },
    }
    const decoded = jsonTraces({
      ...unknown,
      resourceSpans: [
        { ...unknown, resource: { ...unknown }, scopeSpans: [{ ...unknown, scope: { ...unknown }, spans: [span] }] },
      ],
    })
    expect(decoded.rejections).toEqual([])
    expect(attribute(decoded)).toBe('v')
  })

  test('53. snake_case names are taken like camelCase ones', () => {
    const snake = (json: unknown): unknown => {
      if (Array.isArray(json)) return json.map(snake)
      if (typeof json !== 'object' || json === null) return json
      const entries = Object.entries(json).map(([key, value]) => [
        key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        snake(value),
      ])
      return Object.fromEntries(entries)
    }
    const request = traces(FULL)
    expect(JSON.stringify(snake(request))).toContain('start_time_unix_nano')
    expect(jsonTraces(snake(request))).toEqual(jsonTraces(request))
  })

  test('54. null is absent, for every field', () => {
    const names = Object.keys(FULL).filter((name) => name !== 'traceId' && name !== 'spanId')
    const nulls = Object.fromEntries(names.map((name) => [name, null]))
    const decoded = jsonTraces({
      resourceSpans: [
        {
          resource: null,
          schemaUrl: null,
          scopeSpans: [
            {
              scope: null,
              spans: [
                { ...nulls, traceId: TRACE_ID, spanId: SPAN_ID },
                {
                  ...spanWith({}),
                  attributes: [
                    { key: 'key', value: { doubleValue: null } },
                    { key: null, value: null },
                  ],
                },
              ],
            },
          ],
        },
      ],
    })
    expect(decoded.rejections).toEqual([])
    expect(decoded.spans[0]?.span).toMatchObject({
      name: '',
      kind: 0,
      startTimeUnixNano: 0n,
      events: [],
      statusCode: 0,
    })
    expect(decoded.spans[1]?.span.attributes).toEqual(
      new Map([
        ['key', null],
        ['', null],
      ]),
    )
  })

  test.each([
    ['attributes as an object', { attributes: { key: 'value' } }],
    ['an attribute that is a text', { attributes: ['key'] }],
    ['a value that is a text', { attributes: [{ key: 'key', value: 'text' }] }],
    ['a name that is a number', { name: 5 }],
    ['a trace id that is a number', { traceId: 5 }],
    ['events as an object', { events: {} }],
    ['an event that is null', { events: [null] }],
    ['a time that is a word', { startTimeUnixNano: 'yesterday' }],
    ['a negative time', { startTimeUnixNano: '-1' }],
    ['a time beyond 64 bits', { startTimeUnixNano: '18446744073709551616' }],
    ['an int beyond 64 bits', { attributes: [{ key: 'key', value: { intValue: '9223372036854775808' } }] }],
    ['an int with a fraction', { attributes: [{ key: 'key', value: { intValue: 1.5 } }] }],
    ['bytes that are not base64', { attributes: [{ key: 'key', value: { bytesValue: '***' } }] }],
    ['a status that is a list', { status: [] }],
  ])('55. %s refuses that span only', (_, fields) => {
    const decoded = jsonTraces(odd(fields))
    expect(keptIds(decoded)).toEqual(['1111111111111111', '2222222222222222'])
    expect(reasons(decoded)).toEqual(['wrong_json_type'])
  })

  test.each([
    '{"resourceSpans":{}}',
    '{"resourceSpans":[5]}',
    '{"resourceSpans":[{"scopeSpans":{}}]}',
    '{"resourceSpans":[{"scopeSpans":[null]}]}',
    '{"resourceSpans":[{"scopeSpans":[{"spans":{}}]}]}',
  ])('55. a frame of another shape is a 400: %s', (request) => {
    expect(() => jsonTraces(request)).toThrow(
      expect.objectContaining({ status: 400, reason: 'malformed_json_request' }),
    )
  })

  test('55. spans that are null or numbers are refused one by one', () => {
    expect(reasons(jsonTraces(amongSiblings(null)))).toEqual(['wrong_json_type'])
    expect(reasons(jsonTraces(amongSiblings(7)))).toEqual(['wrong_json_type'])
  })

  test('a malformed resource or scope refuses what came under it', () => {
    const decoded = jsonTraces({
      resourceSpans: [
        { resource: { attributes: {} }, scopeSpans: [{ spans: [GOOD_SPAN] }] },
        { scopeSpans: [{ scope: { name: 5 }, spans: [GOOD_SPAN] }, { spans: [GOOD_SPAN] }] },
      ],
    })
    expect(reasons(decoded)).toEqual(['malformed_resource', 'malformed_scope'])
    expect(keptIds(decoded)).toEqual([SPAN_ID])
  })

  test.each(['{', '{}x', '[]', '[{}]', 'null', '5', '"text"', '\uFEFF{}', '{"resourceSpans":[],}', "{'a':1}"])(
    '56. %j is a 400',
    (text) => {
      expect(() => jsonTraces(text)).toThrow(RequestError)
      expect(() => jsonTraces(text)).toThrow(expect.objectContaining({ status: 400 }))
    },
  )

  test('56. the error says nothing of the payload', () => {
    expect(() => jsonTraces('{"secret-payload')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    )
  })

  test('45. another signal on the traces endpoint is named', () => {
    expect(() => jsonTraces(logs({}))).toThrow(
      expect.objectContaining({ status: 400, reason: 'wrong_endpoint', message: expect.stringContaining('/v1/logs') }),
    )
    expect(() => jsonLogs(traces(GOOD_SPAN))).toThrow(/v1\/traces/)
    expect(() => jsonTraces({ resourceMetrics: [] })).toThrow(/v1\/metrics/)
  })
})

describe('JSON values', () => {
  test('46. ids in any case come out in lower case', () => {
    const mixed = 'aAbBcCdDeEfF00112233445566778899'
    const decoded = jsonTraces(
      traces({ ...GOOD_SPAN, traceId: mixed, spanId: 'AABBCCDDEEFF0011', parentSpanId: 'ABCDEF0000000001' }),
    )
    expect(decoded.spans[0]?.span).toMatchObject({
      traceId: mixed.toLowerCase(),
      spanId: 'aabbccddeeff0011',
      parentSpanId: 'abcdef0000000001',
    })
  })

  test('47. base64 ids are refused, and the message says why', () => {
    const decoded = jsonTraces(odd({ traceId: 'CvdlGRbNQ92ESOshHIAxnA==', spanId: 't61rcWkgMzE=' }))
    expect(reasons(decoded)).toEqual(['base64_id'])
    expect(decoded.rejections[0]?.message).toMatch(/hexadecimal, not base64/)
    expect(reasons(jsonTraces(odd({ spanId: 't61rcWkgMzE=' })))).toEqual(['base64_id'])
    expect(reasons(jsonTraces(odd({ parentSpanId: 't61rcWkgMzE=' })))).toEqual(['base64_id'])
  })

  test.each<[string, number | bigint]>([
    ['"42"', 42],
    ['42', 42],
    ['"-9223372036854775808"', -9223372036854775808n],
    ['"9223372036854775807"', 9223372036854775807n],
    ['9223372036854775807', 9223372036854775807n],
    ['9007199254740993', 9007199254740993n],
    ['-9007199254740993', -9007199254740993n],
    ['"007"', 7],
    ['-0', 0],
    ['"-0"', 0],
    ['"0"', 0],
    ['1e3', 1000],
  ])('48. intValue %s is exact', (json, exact) => {
    const decoded = jsonTraces(JSON.stringify(traces(spanWith({ intValue: 'HERE' }))).replace('"HERE"', json))
    expect(attribute(decoded)).toBe(exact)
  })

  test('48. long numbers inside texts and unknown members are left as they are', () => {
    const text = 'he said {"intValue": 12345678901234567890} and "endTimeUnixNano":1234567890123456789'
    expect(attribute(jsonTraces(traces(spanWith({ stringValue: text }))))).toBe(text)
  })

  test('49. times as text and as number, both exact', () => {
    const json = JSON.stringify(
      traces({ ...GOOD_SPAN, startTimeUnixNano: 'A', endTimeUnixNano: '1760000000123456789' }),
    )
    const { span } = jsonTraces(json.replace('"A"', '1760000000123456789')).spans[0] ?? {}
    expect(span?.startTimeUnixNano).toBe(1760000000123456789n)
    expect(span?.endTimeUnixNano).toBe(1760000000123456789n)
  })

  test.each([
    ['1', 1],
    ['1.5', 1.5],
    ['"1.5"', 1.5],
    ['"NaN"', Number.NaN],
    ['"Infinity"', Number.POSITIVE_INFINITY],
    ['"-Infinity"', Number.NEGATIVE_INFINITY],
  ])('50. doubleValue %s', (json, expected) => {
    expect(
      attribute(
        jsonTraces(`{"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"${TRACE_ID}","spanId":"${SPAN_ID}",
      "attributes":[{"key":"key","value":{"doubleValue":${json}}}]}]}]}]}`),
      ),
    ).toBe(expected)
  })

  test.each<[unknown, number, number]>([
    [3, 3, 0],
    ['SPAN_KIND_CLIENT', 3, 0],
    ['3', 3, 0],
    [99, 0, 1],
    [-1, 0, 1],
    ['SPAN_KIND_OTHER', 0, 1],
  ])('51. kind %j', (kind, expected, warnings) => {
    const decoded = jsonTraces(odd({ kind }))
    expect(decoded.spans[1]?.span.kind).toBe(expected)
    expect(warningCounts(decoded).unknown_enum ?? 0).toBe(warnings)
  })

  test('51. status and severity by name too', () => {
    expect(jsonTraces(odd({ status: { code: 'STATUS_CODE_ERROR' } })).spans[1]?.span.statusCode).toBe(2)
    const record = { severityNumber: 'SEVERITY_NUMBER_WARN2' }
    expect(jsonLogs({ resourceLogs: [{ scopeLogs: [{ logRecords: [record] }] }] }).logs[0]?.log.severityNumber).toBe(14)
  })

  test('57. lone surrogates are replaced and counted', () => {
    const json = JSON.stringify(traces(spanWith({ stringValue: 'HERE' }))).replace('HERE', 'a\\ud800b')
    const decoded = jsonTraces(json)
    expect(attribute(decoded)).toBe('a\uFFFDb')
    expect(warningCounts(decoded)).toEqual({ invalid_utf8: 1 })
  })

  test('38. invalid UTF-8 in a JSON body is replaced', () => {
    const body = new TextEncoder().encode(JSON.stringify(traces(spanWith({ stringValue: 'HxRE' }))))
    body[body.lastIndexOf(0x78)] = 0xff
    const decoded = decodeTraces(body, 'json', DEFAULTS)
    expect(attribute(decoded)).toBe('H\uFFFDRE')
    expect(warningCounts(decoded)).toEqual({ invalid_utf8: 1 })
  })

  test('58. 100 000 nested arrays, known and unknown, do not overflow the stack', () => {
    const depth = 100_000
    const unknown = `"unknown":${'['.repeat(depth)}${']'.repeat(depth)}`
    const value = `${'{"arrayValue":{"values":['.repeat(depth)}${']}}'.repeat(depth)}`
    const json = JSON.stringify(traces(GOOD_SPAN, spanWith({ stringValue: 'HERE' })))
    const decoded = jsonTraces(json.replace('{"stringValue":"HERE"}', value).replace('{', `{${unknown},`))
    expect(decoded.spans).toHaveLength(2)
    expect(warningCounts(decoded)).toEqual({ value_too_deep: 1 })
  })

  test('44. names of Object.prototype are ordinary keys, also as members', () => {
    const json = JSON.stringify(traces(spanWith({ stringValue: 'v' }, '__proto__')))
    const decoded = jsonTraces(json.replace('{"traceId"', '{"__proto__":{"name":"polluted"},"constructor":5,"traceId"'))
    expect(attribute(decoded, '__proto__')).toBe('v')
    expect(decoded.spans[0]?.span.name).toBe('chat')
  })
})
