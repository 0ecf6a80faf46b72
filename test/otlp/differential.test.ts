import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RequestError } from '../../src/errors.ts'
import { decodeLogs, decodeTraces } from '../../src/otlp/index.ts'
import { benchBatch } from '../bench/batch.ts'
import { captures } from './support/captures.ts'
import { encodeLogs, encodeTraces, type JsonLogRecord, type JsonSpan } from './support/encode.ts'
import { referenceLogs, referenceTraces } from './support/reference.ts'
import { DEFAULTS, jsonLogs, jsonTraces, logs, protobufLogs, protobufTraces, traces } from './support/requests.ts'
import { field } from './support/wire.ts'

/**
 * Every run tries the same cases; for a long fuzz set OTLP_FUZZ_FACTOR (times as many cases, and a seed of their own
 * unless OTLP_FUZZ_SEED is given). A seed that finds something is added to a regression test.
 */
const FACTOR = Number(process.env.OTLP_FUZZ_FACTOR ?? 1)
const SEED = Number(process.env.OTLP_FUZZ_SEED ?? (FACTOR === 1 ? 20_261_121 : Date.now() % 2 ** 31))

function runs(count: number): { numRuns: number; seed: number } {
  return { numRuns: count * FACTOR, seed: SEED }
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '__proto__', '\uFEFF', 'a'.repeat(300)),
)
const digits = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((id) => Array.from(id, (byte) => byte.toString(16).padStart(2, '0')).join(''))
/** Mostly valid, now and then empty or zero. */
const anyId = (bytes: number) =>
  fc.oneof({ weight: 8, arbitrary: digits(bytes) }, fc.constantFrom('', '0'.repeat(2 * bytes)))
const int64 = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.integer().map(BigInt)).map(String)
const time = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String)
const count = fc.nat(2 ** 31)

const { value } = fc.letrec((tie) => ({
  keyValue: fc.record({ key: text, value: tie('value') }, { requiredKeys: ['key'] }),
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'value' },
    fc.record({ stringValue: text }),
    fc.record({ boolValue: fc.boolean() }),
    fc.record({ intValue: int64 }),
    fc.record({ doubleValue: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0) }),
    fc.record({ bytesValue: fc.uint8Array({ maxLength: 20 }).map((bytes) => btoa(String.fromCharCode(...bytes))) }),
    fc.constant({}),
    fc.record({ arrayValue: fc.record({ values: fc.array(tie('value'), { maxLength: 4 }) }) }),
    fc.record({ kvlistValue: fc.record({ values: fc.array(tie('keyValue'), { maxLength: 4 }) }) }),
  ),
})) as { value: fc.Arbitrary<NonNullable<JsonLogRecord['body']>> }
const attributes = fc.array(fc.record({ key: text, value }, { requiredKeys: ['key'] }), { maxLength: 6 })

const span: fc.Arbitrary<JsonSpan> = fc.record(
  {
    traceId: anyId(16),
    spanId: anyId(8),
    parentSpanId: anyId(8),
    traceState: text,
    flags: count,
    name: text,
    kind: fc.nat(7),
    startTimeUnixNano: time,
    endTimeUnixNano: time,
    attributes,
    droppedAttributesCount: count,
    events: fc.array(fc.record({ timeUnixNano: time, name: text, attributes }, { requiredKeys: [] }), { maxLength: 3 }),
    links: fc.array(fc.record({ traceId: anyId(16), spanId: anyId(8), attributes }, { requiredKeys: [] }), {
      maxLength: 3,
    }),
    status: fc.record({ code: fc.nat(4), message: text }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)
const logRecord: fc.Arbitrary<JsonLogRecord> = fc.record(
  {
    timeUnixNano: time,
    observedTimeUnixNano: time,
    severityNumber: fc.nat(30),
    severityText: text,
    eventName: text,
    body: value,
    attributes,
    droppedAttributesCount: count,
    traceId: anyId(16),
    spanId: anyId(8),
  },
  { requiredKeys: [] },
)
const resource = fc.record({ attributes }, { requiredKeys: [] })
const scope = fc.record({ name: text, version: text, attributes }, { requiredKeys: [] })

const tracesRequest = fc.record({
  resourceSpans: fc.array(
    fc.record(
      {
        resource,
        schemaUrl: text,
        scopeSpans: fc.array(
          fc.record({ scope, spans: fc.array(span, { maxLength: 4 }) }, { requiredKeys: ['spans'] }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['scopeSpans'] },
    ),
    { maxLength: 3 },
  ),
})

function validSpans(body: Uint8Array): unknown[] {
  return referenceTraces(body).filter(({ span: { traceId, spanId } }) => traceId !== '' && spanId !== '')
}

describe('against an independent decoder', { timeout: 60_000 * FACTOR }, () => {
  test('generated traces, in protobuf and in JSON', () => {
    fc.assert(
      fc.property(tracesRequest, (request) => {
        const body = encodeTraces(request)
        const decoded = protobufTraces(body)
        expect(decoded.spans).toEqual(validSpans(body))
        expect(decoded.rejections).toHaveLength(referenceTraces(body).length - decoded.spans.length)
        expect(jsonTraces(request)).toEqual(decoded)
      }),
      runs(300),
    )
  })

  test('generated logs, in protobuf and in JSON', () => {
    fc.assert(
      fc.property(fc.array(logRecord, { maxLength: 5 }), (records) => {
        const body = encodeLogs(logs(...records))
        expect(protobufLogs(body).logs).toEqual(referenceLogs(body))
        expect(protobufLogs(body).rejections).toEqual([])
        expect(jsonLogs(logs(...records))).toEqual(protobufLogs(body))
      }),
      runs(300),
    )
  })

  test('the benchmark batch, in both encodings', () => {
    const batch = benchBatch(7, 64)
    expect(protobufTraces(batch.protobuf).spans).toEqual(validSpans(batch.protobuf))
    expect(jsonTraces(batch.json)).toEqual(protobufTraces(batch.protobuf))
    expect(protobufTraces(batch.protobuf).spans).toHaveLength(64)
  })

  const binary = captures().filter(({ encoding }) => encoding === 'protobuf')

  test.each(binary)('the real export $name', ({ body, signal }) => {
    const decoded = signal === 'traces' ? protobufTraces(body).spans : protobufLogs(body).logs
    expect(decoded).toEqual(signal === 'traces' ? referenceTraces(body) : referenceLogs(body))
    expect(decoded.length).toBeGreaterThan(0)
  })

  /** Small exports, so that a mutation often hits structure. */
  const seeds = binary.toSorted((a, b) => a.body.length - b.body.length).slice(0, 8)
  const mutation = fc.record({
    at: fc.nat(),
    byte: fc.nat(255),
    kind: fc.constantFrom('set', 'flip', 'insert', 'delete', 'cut'),
  })
  const mutated = fc.record({
    seed: fc.constantFrom(...seeds),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  })

  test('mutated real exports: what both read is the same, what cannot be read is refused, nothing else happens', () => {
    let bothRead = 0
    fc.assert(
      fc.property(mutated, ({ seed, mutations }) => {
        const body = mutations.reduce(mutate, seed.body)
        let ours: ReturnType<typeof decodeTraces>['spans'] | ReturnType<typeof decodeLogs>['logs']
        let rejected: number
        let repaired: boolean
        try {
          const decoded =
            seed.signal === 'traces' ? decodeTraces(body, 'protobuf', DEFAULTS) : decodeLogs(body, 'protobuf', DEFAULTS)
          ours = 'spans' in decoded ? decoded.spans : decoded.logs
          rejected = decoded.rejections.length
          repaired = decoded.warnings.some(
            ({ reason }) => reason === 'invalid_utf8' || reason === 'malformed_container',
          )
        } catch (error) {
          expect(error).toBeInstanceOf(RequestError)
          expect(error).toMatchObject({ status: 400 })
          return
        }
        // protobufjs refuses a whole request over one bad text and skips a wrong wire type, which we refuse per item.
        if (rejected > 0 || repaired) return
        let theirs: unknown[]
        try {
          theirs = seed.signal === 'traces' ? validSpans(body) : referenceLogs(body)
        } catch (error) {
          throw new Error('We accepted all of a body that the independent decoder refuses.', { cause: error })
        }
        expect(ours).toEqual(theirs)
        bothRead++
      }),
      runs(1_500),
    )
    expect(bothRead).toBeGreaterThan(100)
  })

  test('regression: a malformed resource that holds no span is told of all the same', () => {
    const decoded = protobufTraces(field(1, field(1, field(1, field(0, 'x')))))
    expect(decoded).toMatchObject({
      spans: [],
      rejections: [],
      warnings: [{ reason: 'malformed_container', count: 1 }],
    })
  })

  test('arbitrary bytes are refused or read, in bounded time', () => {
    const bytes = fc.uint8Array({ maxLength: 400 })
    fc.assert(
      fc.property(bytes, fc.constantFrom('protobuf' as const, 'json' as const), (body, encoding) => {
        for (const decode of [decodeTraces, decodeLogs]) {
          try {
            decode(body, encoding, DEFAULTS)
          } catch (error) {
            expect(error).toBeInstanceOf(RequestError)
          }
        }
      }),
      runs(1_500),
    )
  })

  test('arbitrary JSON in place of any part is refused or read', () => {
    const whole = traces({ traceId: '1'.repeat(32), spanId: '1'.repeat(16), attributes: [{ key: 'k', value: {} }] })
    const paths = pathsOf(whole)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, part) => {
        const request = structuredClone(whole) as unknown
        replaceAt(request, path, part)
        try {
          const { spans, rejections } = jsonTraces(request)
          expect(spans.length + rejections.length).toBeLessThanOrEqual(20)
        } catch (error) {
          expect(error).toBeInstanceOf(RequestError)
        }
      }),
      runs(1_000),
    )
  })
})

function mutate(
  body: Uint8Array<ArrayBuffer>,
  { at, byte, kind }: { at: number; byte: number; kind: string },
): Uint8Array<ArrayBuffer> {
  const index = at % Math.max(1, body.length)
  if (kind === 'cut') return body.slice(0, index)
  const inserted =
    kind === 'insert'
      ? [byte]
      : kind === 'set'
        ? [byte]
        : kind === 'flip'
          ? [(body[index] ?? 0) ^ (1 << (byte % 8))]
          : []
  const rest = body.subarray(kind === 'insert' ? index : index + 1)
  return Uint8Array.from([...body.subarray(0, index), ...inserted, ...rest])
}

function pathsOf(json: unknown, prefix: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [prefix]
  const inner = Object.entries(json).flatMap(([key, member]) => pathsOf(member, [...prefix, key]))
  return prefix.length === 0 ? inner : [prefix, ...inner]
}

function replaceAt(json: unknown, path: readonly string[], part: unknown): void {
  const parent = path.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], json)
  ;(parent as Record<string, unknown>)[path.at(-1) ?? ''] = part
}
