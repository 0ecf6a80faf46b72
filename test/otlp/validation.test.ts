import { describe, expect, test } from 'vitest'
import type { OtlpSettings } from '../../src/otlp/index.ts'
import { otlpSettings } from '../../src/otlp/index.ts'
import { encodeSpan, encodeTraces, type JsonSpan, type JsonTraces, type JsonValue } from './support/encode.ts'
import {
  GOOD_SPAN,
  jsonTraces,
  keptIds,
  OTHER_SPAN_ID,
  protobufTraces,
  rawTraces,
  reasons,
  SPAN_ID,
  spanWith,
  TRACE_ID,
  traces,
  warningCounts,
} from './support/requests.ts'
import { bytes, field } from './support/wire.ts'

const encodings = [
  {
    encoding: 'protobuf',
    decode: (request: JsonTraces, settings?: Partial<OtlpSettings>) => protobufTraces(encodeTraces(request), settings),
  },
  {
    encoding: 'json',
    decode: (request: JsonTraces, settings?: Partial<OtlpSettings>) => jsonTraces(request, settings),
  },
]

describe.each(encodings)('validation of $encoding', ({ decode }) => {
  const spanId = (index: number) => (index + 1).toString(16).padStart(16, '0')

  test.each<[string, Partial<JsonSpan>, string]>([
    ['a trace id of 8 bytes', { traceId: SPAN_ID }, 'invalid_trace_id'],
    ['an empty trace id', { traceId: '' }, 'invalid_trace_id'],
    ['a zero trace id', { traceId: '0'.repeat(32) }, 'invalid_trace_id'],
    ['a span id of 16 bytes', { spanId: TRACE_ID }, 'invalid_span_id'],
    ['an empty span id', { spanId: '' }, 'invalid_span_id'],
    ['a zero span id', { spanId: '0'.repeat(16) }, 'invalid_span_id'],
  ])('59. %s refuses the span, siblings stay', (_, fields, reason) => {
    const decoded = decode(traces({ ...GOOD_SPAN, spanId: OTHER_SPAN_ID }, { ...GOOD_SPAN, ...fields }, GOOD_SPAN))
    expect(keptIds(decoded)).toEqual([OTHER_SPAN_ID, SPAN_ID])
    expect(reasons(decoded)).toEqual([reason])
  })

  test('60. a request of bad spans only is not an error: every one is counted', () => {
    const decoded = decode(traces({ name: 'a' }, { ...GOOD_SPAN, spanId: '' }))
    expect(decoded.spans).toEqual([])
    expect(reasons(decoded)).toEqual(['invalid_trace_id', 'invalid_span_id'])
  })

  test('63. an empty, zero or own parent id makes a root', () => {
    for (const parentSpanId of ['', '0'.repeat(16), SPAN_ID]) {
      expect(decode(traces({ ...GOOD_SPAN, parentSpanId })).spans[0]?.span.parentSpanId).toBe('')
    }
    const odd = decode(traces({ ...GOOD_SPAN, parentSpanId: 'abcd' }))
    expect(odd.spans[0]?.span.parentSpanId).toBe('')
    expect(warningCounts(odd)).toEqual({ invalid_parent_span_id: 1 })
  })

  test.each<[string, Pick<JsonSpan, 'startTimeUnixNano' | 'endTimeUnixNano'>]>([
    ['end 0', { endTimeUnixNano: '0' }],
    ['end before start', { endTimeUnixNano: '1' }],
    ['start 0', { startTimeUnixNano: '0' }],
    ['start in the year 2262', { startTimeUnixNano: '9223372036854775807' }],
    ['neither', { startTimeUnixNano: '0', endTimeUnixNano: '0' }],
  ])('64. odd times are carried as sent: %s', (_, times) => {
    const decoded = decode(traces({ ...GOOD_SPAN, ...times }))
    const { span } = decoded.spans[0] ?? {}
    expect(decoded.rejections).toEqual([])
    expect([String(span?.startTimeUnixNano), String(span?.endTimeUnixNano)]).toEqual([
      times.startTimeUnixNano ?? GOOD_SPAN.startTimeUnixNano,
      times.endTimeUnixNano ?? GOOD_SPAN.endTimeUnixNano,
    ])
  })

  test('65. the last of several equal keys wins', () => {
    const attributes = ['first', 'other', 'last'].map((stringValue, index) => ({
      key: index === 1 ? 'b' : 'a',
      value: { stringValue },
    }))
    expect(decode(traces({ ...GOOD_SPAN, attributes })).spans[0]?.span.attributes).toEqual(
      new Map([
        ['a', 'last'],
        ['b', 'other'],
      ]),
    )
  })

  test('66. a text over the limit is cut between two characters and flagged', () => {
    const settings = { maxAttributeValueBytes: 100 }
    for (const [character, kept] of [
      ['a', 100],
      ['é', 50],
      ['注', 33],
      ['👍', 25],
    ] as const) {
      const decoded = decode(traces(spanWith({ stringValue: character.repeat(101) })), settings)
      const attributes = decoded.spans[0]?.span.attributes
      expect(attributes?.get('key')).toBe(character.repeat(kept))
      expect(attributes?.get('cohortel.truncated_attributes')).toEqual(['key'])
      expect(warningCounts(decoded)).toEqual({ value_cut: 1 })
    }
    const whole = decode(traces(spanWith({ stringValue: '注'.repeat(33) })), settings)
    expect(whole.spans[0]?.span.attributes.get('key')).toBe('注'.repeat(33))
    expect(whole.warnings).toEqual([])
  })

  test('66. texts inside lists, and bytes, are cut too; a later whole value takes the flag away', () => {
    const settings = { maxAttributeValueBytes: 4 }
    const list: JsonValue = { arrayValue: { values: [{ stringValue: '12345' }, { bytesValue: btoa('12345') }] } }
    const attributes = [
      { key: 'twice', value: { stringValue: '12345' } },
      { key: 'list', value: list },
      { key: 'twice', value: { stringValue: '1234' } },
    ]
    const decoded = decode(traces({ ...GOOD_SPAN, attributes }), settings)
    expect(decoded.spans[0]?.span.attributes).toEqual(
      new Map<string, unknown>([
        ['twice', '1234'],
        ['list', ['1234', new Uint8Array([49, 50, 51, 52])]],
        ['cohortel.truncated_attributes', ['list']],
      ]),
    )
  })

  test('66. a prompt of 1 MB passes whole by default', () => {
    const prompt = 'p'.repeat(1_000_000)
    expect(decode(traces(spanWith({ stringValue: prompt }))).spans[0]?.span.attributes.get('key')).toBe(prompt)
  })

  test('67. 10 000 spans, 5 000 attributes, 1 000 events and links are all kept by default', () => {
    const many = decode(
      traces(...Array.from({ length: 10_000 }, (_, index) => ({ ...GOOD_SPAN, spanId: spanId(index) }))),
    )
    expect(many.spans).toHaveLength(10_000)
    const attributes = Array.from({ length: 5_000 }, (_, index) => ({ key: `key.${index}` }))
    const events = Array.from({ length: 1_000 }, () => ({ name: 'e' }))
    const links = Array.from({ length: 1_000 }, () => ({ traceId: TRACE_ID, spanId: SPAN_ID }))
    const { span } = decode(traces({ ...GOOD_SPAN, attributes, events, links })).spans[0] ?? {}
    expect([span?.attributes.size, span?.events.length, span?.links.length]).toEqual([5_000, 1_000, 1_000])
  })

  test('67. spans over the limit are rejected one by one', () => {
    const spans = Array.from({ length: 5 }, (_, index) => ({ ...GOOD_SPAN, spanId: spanId(index) }))
    const decoded = decode(traces(...spans), { maxSpansPerRequest: 3 })
    expect(keptIds(decoded)).toEqual([0, 1, 2].map(spanId))
    expect(reasons(decoded)).toEqual(['too_many_spans', 'too_many_spans'])
    const flood = traces(...Array.from({ length: 31 }, () => GOOD_SPAN))
    expect(() => decode(flood, { maxSpansPerRequest: 3 })).toThrow(expect.objectContaining({ status: 413 }))
  })

  test('67. attributes, events and links over the limit are left out and counted', () => {
    const settings = { maxAttributesPerItem: 2, maxEventsPerSpan: 1, maxLinksPerSpan: 0 }
    const span: JsonSpan = {
      ...GOOD_SPAN,
      droppedAttributesCount: 10,
      attributes: ['a', 'b', 'c', 'a', 'd'].map((key, index) => ({ key, value: { intValue: index } })),
      events: [{ name: 'first' }, { name: 'second' }],
      links: [{ traceId: TRACE_ID, spanId: SPAN_ID }],
    }
    const decoded = decode(traces(span), settings)
    expect(decoded.spans[0]?.span).toMatchObject({
      attributes: new Map([
        ['a', 3],
        ['b', 1],
      ]),
      droppedAttributesCount: 12,
      events: [{ name: 'first' }],
      links: [],
    })
    expect(warningCounts(decoded)).toEqual({ attributes_cut: 2, events_cut: 1, links_cut: 1 })
  })

  test('67. values over the bound of the request reject the spans that come after, and no earlier one', () => {
    const list = { arrayValue: { values: Array.from({ length: 20 }, () => ({})) } }
    const spans = [0, 1, 2].map((index) => ({ ...spanWith(list), spanId: spanId(index) }))
    const request = traces(...spans)
    request.resourceSpans.push({ resource: { attributes: [{ key: 'a' }] }, scopeSpans: [{ spans: [GOOD_SPAN] }] })
    const decoded = decode(request, { maxValuesPerRequest: 45 })
    expect(keptIds(decoded)).toEqual([0, 1].map(spanId))
    expect(reasons(decoded)).toEqual(['too_many_values', 'too_many_values'])
  })

  test('68. dropped counts, trace state, flags, schema url and scope are carried', () => {
    const request = traces({ ...GOOD_SPAN, droppedAttributesCount: 4, traceState: 'v=1', flags: 0x301 })
    request.resourceSpans[0] = { ...(request.resourceSpans[0] ?? { scopeSpans: [] }), schemaUrl: 'url' }
    const [received] = decode(request).spans
    expect(received?.span).toMatchObject({ droppedAttributesCount: 4, traceState: 'v=1', flags: 0x301 })
    expect(received?.resource.schemaUrl).toBe('url')
  })

  test('69, 70. equal requests decode to equal spans; span ids may repeat', () => {
    const request = traces(GOOD_SPAN, { ...GOOD_SPAN, name: 'other' })
    expect(decode(request)).toEqual(decode(request))
    expect(decode(request).spans.map(({ span }) => span.name)).toEqual(['chat', 'other'])
  })

  test('links without a valid trace id are left out and counted', () => {
    const links = [{ traceId: 'abcd', spanId: SPAN_ID }, { traceId: TRACE_ID }, { spanId: SPAN_ID }]
    const decoded = decode(traces({ ...GOOD_SPAN, links }))
    expect(decoded.spans[0]?.span.links).toEqual([{ traceId: TRACE_ID, spanId: '', attributes: new Map() }])
    expect(warningCounts(decoded)).toEqual({ invalid_link: 2 })
  })
})

test('a span refused half-way leaves nothing of itself in its neighbours', () => {
  const broken = bytes(encodeSpan(spanWith({ stringValue: 'secret' })), field(9, field(9, [])), [0x2a, 0x7f])
  const decoded = protobufTraces(rawTraces(broken, encodeSpan(GOOD_SPAN)))
  expect(decoded.spans).toHaveLength(1)
  expect(decoded.spans[0]?.span.attributes.size).toBe(0)
})

test('every setting has a default and a description', () => {
  for (const [name, schema] of Object.entries(otlpSettings.shape)) {
    expect(schema.description, name).toBeTruthy()
    expect(otlpSettings.parse({})).toHaveProperty(name)
  }
})
