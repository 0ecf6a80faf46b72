import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeEvaluation, decodeLog, encodeEvaluation, encodeLog } from '../../src/buffer/codec.ts'
import { compress, decompress, pack, unpack } from '../../src/buffer/compress.ts'
import { encodeBatch } from '../../src/buffer/encode-batch.ts'
import { fromExactJson, toExactJson } from '../../src/buffer/exact-json.ts'
import { ItemWriter, unpackItems } from '../../src/buffer/packed-items.ts'
import { shardOf, splitByShard } from '../../src/buffer/sharding.ts'
import { decodeSpan, encodeSpan, mayMention } from '../../src/buffer/span-codec.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import type { CanonicalLog } from '../../src/model/log.ts'
import { type CanonicalSpan, SPAN_KINDS } from '../../src/model/span.ts'
import { evaluation, log, type MarksInput, span } from '../builders/span.ts'
import { batch, productEvent, spansOf } from '../delivery/batches.ts'

// Lone surrogates, control characters and `__proto__` among the texts; NaN, infinities and -0 among the numbers.
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '__proto__', '\ud800', 'a\nb\u0000', '😀'))
const number = fc.oneof(
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0),
)
const nullable = fc.option(number)
const nanos = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
const texts = fc.array(text, { maxLength: 3 })
/** Long enough to stand apart from short texts. */
const long = 'A long text. '.repeat(40)
const map = fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true })

const evaluations: fc.Arbitrary<Evaluation> = fc
  .record({
    name: text,
    score: nullable,
    label: text,
    passed: fc.option(fc.boolean()),
    createdAtUnixNano: nanos,
    scoreIsFraction: fc.boolean(),
    evaluationId: text,
  })
  .map((fields) => evaluation(fields))

const content: fc.Arbitrary<Partial<CanonicalSpan>> = fc.record(
  {
    kind: fc.constantFrom(...SPAN_KINDS),
    startTimeUnixNano: nanos,
    endTimeUnixNano: nanos,
    status: fc.constantFrom('unset', 'ok', 'error'),
    input: text,
    output: text,
    links: fc.array(fc.record({ traceId: text, spanId: text }, { noNullPrototype: true }), { maxLength: 2 }),
    usage: fc.option(
      fc.record({ input: number, output: number, cacheRead: number }, { requiredKeys: [], noNullPrototype: true }),
    ),
    costUsd: nullable,
    timeToFirstTokenMs: nullable,
    documents: fc.array(fc.record({ id: text, score: nullable, content: text }, { noNullPrototype: true }), {
      maxLength: 2,
    }),
    documentCount: nullable,
    droppedAttributesCount: number,
    guardrail: fc.option(
      fc.record(
        { blocked: fc.boolean(), target: fc.constant('input' as const), reason: text },
        { noNullPrototype: true },
      ),
    ),
    intent: fc.option(fc.record({ label: text, confidence: nullable }, { noNullPrototype: true })),
    evaluations: fc.array(evaluations, { maxLength: 2 }),
    attributes: map,
    sources: map,
    tags: texts,
    parentIsRemote: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
)

const flag = fc.boolean()
const prints = fc.array(fc.oneof(fc.nat(), number), { maxLength: 3 })
const marks = fc.record(
  {
    result: fc.constantFrom('', 'null', 'empty', 'not_found', 'error_text'),
    answer: fc.record(
      {
        present: flag,
        refuses: flag,
        admitsMissing: flag,
        apologises: flag,
        escalates: flag,
        statesNone: flag,
        affirms: flag,
        denies: flag,
        confirmsAction: flag,
        namesFigures: flag,
        reportsError: flag,
        words: texts,
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    user: fc.record(
      {
        asksForFacts: flag,
        asksWhetherAny: flag,
        asksYesOrNo: flag,
        corrects: flag,
        asksForHuman: flag,
        question: text,
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    intents: texts,
    workKey: text,
    outputPrints: prints,
    inputPrints: prints,
    returnsNothingByNature: flag,
    mayAct: flag,
    statedAgeDays: nullable,
    invalidArguments: flag,
    emptyIsNormal: flag,
    errorKind: fc.constantFrom('', 'timeout', 'max_iterations'),
    errorFromModel: flag,
    givenResults: fc.array(
      fc.record(
        {
          callId: text,
          toolName: text,
          result: fc.constantFrom('', 'empty'),
          errorKind: fc.constantFrom('', 'refusal'),
          asUserMessage: flag,
        },
        { noNullPrototype: true },
      ),
      { maxLength: 2 },
    ),
    tokenLimit: nullable,
    label: fc.option(fc.record({ label: text, confidence: nullable }, { noNullPrototype: true })),
    blocks: flag,
  },
  { requiredKeys: [], noNullPrototype: true },
) satisfies fc.Arbitrary<MarksInput>

const spans: fc.Arbitrary<CanonicalSpan> = fc
  .record({
    fields: content,
    marks,
  })
  .map(({ fields, marks }) => span({ ...fields, marks }))

const logs: fc.Arbitrary<CanonicalLog> = fc
  .record({ content: fc.option(content), evaluations: fc.array(evaluations, { maxLength: 2 }), timeUnixNano: nanos })
  .map((fields) => log(fields))

function itemOf(span: CanonicalSpan): Uint8Array {
  const writer = new ItemWriter()
  encodeSpan(writer, span)
  return unpackItems(writer.finish(), 1)[0] as Uint8Array
}

describe('texts that repeat a part of another field', () => {
  const said = 'Größe "L", please.\nSend it to the office,\tnot home.'
  const messages = JSON.stringify([{ role: 'user', content: said }])

  test.each([
    ['inside JSON, where it is escaped', { input: messages, userText: said }],
    ['inside plain text', { input: `User: ${said}`, userText: said }],
    ['the whole of it', { input: said, userText: said }],
    ['escaped by another writer', { input: messages.replace('ö', '\\u00f6'), userText: said }],
    ['as a result', { output: `{"result":${JSON.stringify(said)}}`, toolResult: said, answerText: said }],
  ])('%s', (_, fields) => {
    const line = itemOf(span(fields))
    expect(decodeSpan(line)).toEqual(span(fields))
  })

  test('are written once', () => {
    const long = said.repeat(50)
    const once = itemOf(span({ input: JSON.stringify([long]) })).length
    expect(itemOf(span({ input: JSON.stringify([long]), userText: long })).length - once).toBeLessThan(50)
  })

  test('any text, also where it is none of the other', () => {
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: 'binary', minLength: 32, maxLength: 40 }),
        text,
        fc.boolean(),
        (a, b, c, asJson) => {
          const input = asJson ? JSON.stringify([a + b + c]) : a + b + c
          const each = span({ input, userText: b, output: a, toolResult: b })
          expect(decodeSpan(itemOf(each))).toEqual(each)
        },
      ),
    )
  })
})

describe('the codec', () => {
  test('gives back exactly the span', () => {
    fc.assert(
      fc.property(spans, (each) => {
        expect(decodeSpan(itemOf(each))).toStrictEqual(each)
      }),
    )
  })

  test('gives back exactly the log record, absent fields absent', () => {
    fc.assert(
      fc.property(logs, (each) => {
        expect(decodeLog(encodeLog(each))).toStrictEqual(each)
      }),
    )
  })

  test('gives back exactly the evaluation', () => {
    fc.assert(
      fc.property(evaluations, (each) => {
        expect(decodeEvaluation(encodeEvaluation(each))).toStrictEqual(each)
      }),
    )
  })

  test('gives back spans that no longer stand where they were written', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 5 }), (list) => {
        const first = new ItemWriter()
        for (const each of list) encodeSpan(first, each)
        const second = new ItemWriter()
        for (const item of unpackItems(first.finish(), list.length).toReversed()) second.add(item)
        expect(unpackItems(second.finish(), list.length).map(decodeSpan)).toStrictEqual(list.toReversed())
      }),
    )
  })

  test('reads rows of earlier releases, which wrote marks that are not set too', () => {
    const row =
      'KLUv/WRKAaUMANZYVThgaZsDMAzDoCAIggwhx8bqR0PKpCaZRE5sb1opQS3s4diocdalkKBv6++njTZMbYzGOeqzoPFpkFYAPwA9' +
      'ABdGtrC1LIPdDolMLIklmSaOQpKAUJwkTZilRCKUqpKIVE4iUUgTkomlkIYLFQRQD4nAQgWBAxkeDGCAKpwBEI4CDk+EA0CABggH' +
      'R8TzcBzHuTjOY/EE+9FaT2ijQyoh769vuUFlbkTLzY91faxv5uJbZS9iNmZKIYJxg7Ghxl58M551NeWI+0H13Tp6isF7Vfywp7wB' +
      'Fm/LY68fE9p4vJ7lV1PmftBVuJ23u8VD72398VaaP8vS5b74hQofaqbu912d9Xbx+38MHj6t0oT2M7Wo/JuJaKLyNZpgr0olYZog' +
      'KQKVD/m5g4RSE2kklZpdgHlnJLRJh9H8jRNUiwq8Leveri+8wS+Ex17DFd8M3MyDx14Tgk4DFgAbmxWNO8bFRjaYzXiFdNOCXExZ' +
      'QYnH2tBEKEhnFazuwFkSVYbALmAgqKZhmOIFcm7AohoHcLnPtpAB9sVXiA=='
    const written = span({
      answerText: 'There are none.',
      sources: { kind: 'gen_ai.operation.name', answerText: 'output.value' },
      marks: {
        answer: { present: true, statesNone: true },
        user: { asksWhetherAny: true, question: 'abc' },
        workKey: 'x.y',
        outputPrints: [1, 22],
        statedAgeDays: 2.5,
      },
    })
    expect(unpackItems(Buffer.from(row, 'base64'), 1).map(decodeSpan)).toStrictEqual([written])
  })

  test('reads rows of the release before, whose texts stood in the order of the fields, and whose marks were JSON', () => {
    const row =
      'KLUv/WQCBpUMAJaYVj1Aa5sOw4BkGZAsr8uGw2E4Sca9iTEwEjnRbfcPdJGWtK3wMzBjWZ3Tg1n7/+ig1uR34oqWVbMvUXHVR38SWQBB' +
      'AEAAFUWqxEtUMbHEKJI0a5kmC0VVTFSkRJfIglKp4OTxAYPE0wEi4OGAaHg8reCBxIYFFwiHKXIGGS4MJAARQeDBXTgFDgB4UEw8CEQM' +
      'gExQPBLHcRwNxwkQ4glS9H4ts10CNce2xJpUShr8vef2pPHuvDX7+0rK1zC8lLwyTV0L1robCLogxlyrM2xeF5xrYchtupGyKeXJVKko' +
      'AfPiCdujBv590qvrZhdqx2Wm8dpzW+Y76TzmvVJMN+42467L2LV33o064bWOzcjA5FpYzhpuBWEYhJsFNOmM3gVbZtsqYfUegbdWqPDu' +
      'f6fmBYEp8969o7HN/p3v3n/fDZQgKe27x79TDqSE8ZrM6lKYq3FZdxlJchHmvXYRAOkyz3upc+Zsg2zxQFNvji2jmFg2S6LCgoKr4L8O' +
      'i79BKP0iB4i4NOLDVLAX4QMuTdkWMiRHIAs='
    const written = span({
      input: JSON.stringify([{ role: 'user', content: long }]),
      userText: long,
      tags: ['a', long],
      usage: { input: 12, output: 0.5 },
      attributes: { 'app.feature': 'help', ['k'.repeat(300)]: 'long key' },
      sources: { input: 'gen_ai.input.messages' },
      marks: {
        answer: { present: true, words: ['none'] },
        user: { corrects: true, question: 'abc' },
        givenResults: [{ callId: 'c', toolName: 't', result: 'empty', errorKind: '', asUserMessage: false }],
        outputPrints: [1, 22],
      },
    })
    expect(unpackItems(Buffer.from(row, 'base64'), 1).map(decodeSpan)).toStrictEqual([written])
    expect(decodeSpan(itemOf(written))).toStrictEqual(written)
  })

  test('maps give back their keys, however alike they are', () => {
    const key = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 4 }), fc.constant('c'.repeat(300)))
    const one = fc.dictionary(key, fc.oneof(text, fc.constant(long)), { maxKeys: 4, noNullPrototype: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(one, one), { minLength: 1, maxLength: 8 }), (maps) => {
        for (const [sources, attributes] of maps) {
          const each = span({ sources, attributes })
          const back = decodeSpan(itemOf(each))
          expect(back).toStrictEqual(each)
          expect(Object.keys(back.attributes)).toEqual(Object.keys(attributes))
        }
      }),
    )
  })

  test('refuses a field that it does not know, and bytes that are cut', () => {
    const item = itemOf(span({ input: 'a long enough text', tags: ['x'] }))
    const unknown = new Uint8Array(item)
    unknown[4] = 0x7e
    expect(() => decodeSpan(unknown)).toThrow()
    expect(() => decodeSpan(item.subarray(0, -1))).toThrow('longer than its fields')
  })

  test('tells whether a text may be mentioned', () => {
    expect(mayMention(itemOf(span({ userId: 'ümit' })), 'ümit')).toBe(true)
    expect(mayMention(itemOf(span({ userId: 'ümit' })), 'other')).toBe(false)
    expect(mayMention(itemOf(span({ userId: 'ümit', input: '\ud800' })), 'ümit')).toBe(true)
  })

  test('leaves out what says nothing', () => {
    expect(itemOf(span({ kind: 'other' })).length).toBeLessThan(250)
  })

  test('exact JSON gives back any value, and objects that look like its own tags', () => {
    const key = fc.oneof(text, fc.constantFrom('$cohortel', '$cohortel$cohortel', 'value'))
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        number,
        nanos,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(value, (each) => {
        expect(fromExactJson(toExactJson(each))).toStrictEqual(each)
      }),
    )
  })

  test('compression gives back the text and notices damage', () => {
    const original = 'interaction '.repeat(1000)
    const bytes = compress(original)
    expect(decompress(bytes)).toBe(original)
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0x10
      expect(() => expect(decompress(damaged)).not.toBe(original)).toThrow()
    }
  })
})

describe('encoding a batch', () => {
  test('makes one row of a request, and more of a huge one', () => {
    expect(encodeBatch(batch({ spans: [...spansOf(1, 3), ...spansOf(2, 3)] })).rows).toHaveLength(1)
    const many = Array.from({ length: 4_500 }, (_, trace) => spansOf(trace, 1)).flat()
    expect(encodeBatch(batch({ spans: many })).rows.map((row) => row.entries.length)).toEqual([2_000, 2_000, 500])
  })
})

describe('sharding', () => {
  test('spreads traces evenly and always in the same way', () => {
    const counts = new Array<number>(8).fill(0)
    for (let trace = 0; trace < 8_000; trace += 1) {
      const shard = shardOf('default', trace.toString(16).padStart(32, '0'), 8)
      counts[shard] = (counts[shard] ?? 0) + 1
    }
    expect(Math.min(...counts)).toBeGreaterThan(850)
    expect(Math.max(...counts)).toBeLessThan(1150)
    // Stored data depend on it: these must never change.
    expect([
      shardOf('default', '0af7651916cd43dd8448eb211c80319c', 16),
      shardOf('a', 'b', 1000),
    ]).toMatchInlineSnapshot(`
      [
        5,
        842,
      ]
    `)
  })

  test('keeps traces whole and counts every span once', () => {
    const whole = batch({
      spans: Array.from({ length: 50 }, (_, trace) => spansOf(trace, 3)).flat(),
      outbound: [productEvent('a'), productEvent('b')],
      rejected: { invalid_trace_id: 2 },
    })
    const parts = [...splitByShard(whole, 7)]
    const received = parts.reduce((sum, [, part]) => sum + part.spanCounts.received, 0)
    expect(received).toBe(152)
    for (const [shard, part] of parts) {
      const left = Object.values(part.spanCounts.rejected).reduce((sum, each) => sum + each, 0)
      expect(part.spanCounts.received).toBe(part.spans.length + left)
      for (const each of part.spans) expect(shardOf('default', each.traceId, 7)).toBe(shard)
    }
    expect(parts.flatMap(([, part]) => part.outbound)).toHaveLength(2)
  })
})

describe('bodies of rows', () => {
  const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7) & 0x3f)

  test('small ones are kept as they are, larger ones compressed, and both come back', () => {
    for (const length of [0, 1, 100, 4_096, 4_097, 100_000]) {
      const body = pack(bytesOf(length))
      expect(unpack(body)).toEqual(bytesOf(length))
      expect(body.byteLength < length).toBe(length > 4_096)
    }
  })

  test('damage of a small one is seen', () => {
    const body = pack(bytesOf(300))
    for (let at = 0; at < body.length; at += 1) {
      const damaged = body.slice()
      damaged[at] = (damaged[at] as number) ^ 0x10
      expect(() => unpack(damaged), `byte ${at}`).toThrow()
    }
    for (const length of [0, 1, 4, 5, 299]) expect(() => unpack(body.slice(0, length)), `${length} bytes`).toThrow()
  })
})
