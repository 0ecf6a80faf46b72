import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONVENTIONS, type Convention, PRECEDENCE, readLog, readSpan } from '../../src/conventions/index.ts'
import type { AttributeMap, AttributeValue } from '../../src/model/attributes.ts'
import type { CanonicalLog } from '../../src/model/log.ts'
import type { ReceivedLog, ReceivedSpan } from '../../src/model/otlp.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'

/** Attributes as plain objects; arrays and nested objects become structured values. */
export type PlainAttributes = Readonly<Record<string, unknown>>

/** A span in short form. */
export interface SpanSketch {
  readonly name?: string
  readonly scope?: string
  readonly attributes?: PlainAttributes
  readonly events?: readonly { readonly name: string; readonly attributes?: PlainAttributes; readonly atMs?: number }[]
  readonly resource?: PlainAttributes
  readonly statusCode?: number
  readonly statusMessage?: string
}

/** A log record in short form. */
export interface LogSketch {
  readonly eventName?: string
  readonly scope?: string
  readonly attributes?: PlainAttributes
  readonly body?: unknown
}

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const SPAN = 'b7ad6b7169203331'
const START = 1_795_000_000_000_000_000n

function attributeValue(value: unknown): AttributeValue {
  if (Array.isArray(value)) return value.map(attributeValue)
  if (value instanceof Uint8Array) return value
  if (typeof value === 'object' && value !== null) return attributesOf(value as PlainAttributes)
  return value as AttributeValue
}

function attributesOf(plain: PlainAttributes): AttributeMap {
  return new Map(Object.entries(plain).map(([key, value]) => [key, attributeValue(value)]))
}

/** A received span from its short form; it starts at a fixed time and lasts a second. */
export function spanFrom(sketch: SpanSketch): ReceivedSpan {
  return {
    resource: { attributes: attributesOf(sketch.resource ?? { 'service.name': 'shop' }), schemaUrl: '' },
    scope: { name: sketch.scope ?? 'my-app', version: '', attributes: new Map() },
    span: {
      traceId: TRACE,
      spanId: SPAN,
      parentSpanId: '',
      traceState: '',
      flags: 0,
      name: sketch.name ?? 'span',
      kind: 1,
      startTimeUnixNano: START,
      endTimeUnixNano: START + 1_000_000_000n,
      attributes: attributesOf(sketch.attributes ?? {}),
      droppedAttributesCount: 0,
      events: (sketch.events ?? []).map((event) => ({
        name: event.name,
        timeUnixNano: START + BigInt(event.atMs ?? 0) * 1_000_000n,
        attributes: attributesOf(event.attributes ?? {}),
      })),
      links: [],
      statusCode: sketch.statusCode ?? 0,
      statusMessage: sketch.statusMessage ?? '',
    },
  }
}

/** A received log record from its short form. */
export function logFrom(sketch: LogSketch): ReceivedLog {
  return {
    resource: { attributes: attributesOf({ 'service.name': 'shop' }), schemaUrl: '' },
    scope: { name: sketch.scope ?? 'my-app', version: '', attributes: new Map() },
    log: {
      timeUnixNano: START,
      observedTimeUnixNano: START,
      severityNumber: 9,
      severityText: 'INFO',
      eventName: sketch.eventName ?? '',
      body: sketch.body === undefined ? null : attributeValue(sketch.body),
      attributes: attributesOf(sketch.attributes ?? {}),
      droppedAttributesCount: 0,
      traceId: TRACE,
      spanId: SPAN,
    },
  }
}

/** The canonical span of a sketch; fails the test where the span is ignored. */
export function read(sketch: SpanSketch): CanonicalSpan {
  const result = readSpan(spanFrom(sketch))
  if ('ignored' in result) throw new Error(`The span was ignored (${result.ignored}) although it should be read.`)
  return result.span
}

/** The canonical log of a sketch; fails the test where the log is ignored. */
export function readRecord(sketch: LogSketch): CanonicalLog {
  const result = readLog(logFrom(sketch))
  if ('ignored' in result) throw new Error(`The log was ignored (${result.ignored}) although it should be read.`)
  return result.log
}

/** What a convention promises about one span of its own. */
export interface ConventionCase {
  readonly what: string
  readonly span: SpanSketch
  readonly expected: { readonly [K in keyof CanonicalSpan]?: unknown }
  /** Canonical field -> the key that must have set it. */
  readonly sources?: Readonly<Record<string, string>>
}

/** See {@link testConvention}. */
export interface ConventionContract {
  readonly convention: Convention
  readonly spans: readonly ConventionCase[]
}

/** Values that no attribute of any convention should ever have. */
const ODD: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2n ** 63n,
  true,
  false,
  [],
  {},
  [null],
  [[[[]]]],
  new Uint8Array([0, 255]),
  '{',
  '[{"role":',
  '"',
  'null',
  '[]',
  '{}',
  '[[]]',
  '{"__proto__":{"polluted":true}}',
  { __proto__: null, role: 'user', content: { constructor: 1 } },
  'x'.repeat(200_000),
  `[${'['.repeat(500)}`,
]

/**
 * The contract of a convention: its own spans are read as promised whatever the order of attributes, every fact names
 * the key that set it, and nothing that a stranger sends makes the reader throw or changes a sibling.
 */
export function testConvention({ convention, spans }: ConventionContract): void {
  describe(`convention ${convention.name}`, () => {
    it('is registered, has its place in the precedence and names where its facts come from', () => {
      expect(CONVENTIONS).toContain(convention)
      expect(PRECEDENCE.order).toContain(convention.name)
      expect(convention.source).not.toBe('')
    })

    it.each(spans.map((one) => [one.what, one] as const))('reads %s', (_what, one) => {
      const span = read(one.span)
      expect(span).toMatchObject(one.expected)
      for (const [field, key] of Object.entries(one.sources ?? {}))
        expect([field, span.sources[field]]).toEqual([field, key])
      if (convention.general === undefined) expect(span.conventions).toContain(convention.name)
    })

    it('does not depend on the order of attributes', () => {
      for (const { span } of spans) {
        const entries = Object.entries(span.attributes ?? {})
        const reversed = { ...span, attributes: Object.fromEntries(entries.reverse()) }
        // JSON that is put together from flattened attributes may list its keys in another order.
        const comparable = (one: SpanSketch) => ({ ...read(one), attributes: {}, input: '', output: '' })
        expect(comparable(reversed)).toEqual(comparable(span))
      }
    })

    it('keeps what no convention consumed', () => {
      for (const { span } of spans) {
        const more = read({ ...span, attributes: { ...span.attributes, 'app.some.unknown.key': { deep: [1] } } })
        expect(more.attributes['app.some.unknown.key']).toBe('{"deep":[1]}')
      }
    })

    it('survives any attribute missing, of another type, huge, encoded twice or hostile, and leaves siblings alone', () => {
      for (const { span } of spans) {
        const keys = Object.keys(span.attributes ?? {})
        if (keys.length === 0) continue
        const before = read(span)
        fc.assert(
          fc.property(fc.constantFrom(...keys), fc.nat({ max: ODD.length + 2 }), (key, how) => {
            const damaged: Record<string, unknown> = { ...span.attributes }
            const original = damaged[key]
            if (how === ODD.length) delete damaged[key]
            else if (how === ODD.length + 1) damaged[key] = JSON.stringify(JSON.stringify(original))
            else if (how === ODD.length + 2) damaged[key] = JSON.stringify(original)
            else damaged[key] = ODD[how]
            const result = readSpan(spanFrom({ ...span, attributes: damaged }))
            expect('span' in result || typeof result.ignored === 'string').toBe(true)
          }),
          { numRuns: 60 },
        )
        const hostile = new Map<string, AttributeValue>(spanFrom(span).span.attributes)
        for (const key of [
          '__proto__',
          'constructor',
          'toString',
          `${keys[0]}.__proto__`,
          `${keys[0]}.0.__proto__.polluted`,
        ]) {
          hostile.set(key, 'x')
        }
        const received = spanFrom(span)
        const result = readSpan({ ...received, span: { ...received.span, attributes: hostile } })
        if ('span' in result) expect(result.span.attributes.constructor).toBe('x')
        expect(({} as Record<string, unknown>).polluted).toBeUndefined()
        expect(read(span)).toEqual(before)
      }
    })
  })
}
