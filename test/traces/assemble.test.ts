import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble, isRoot } from '../../src/traces/index.ts'
import { at, evaluation, log, span, spanId, TRACE_ID } from '../builders/span.ts'

const trace = (pieces: Partial<Parameters<typeof assemble>[0]>) =>
  assemble({ projectId: 'p', traceId: TRACE_ID, spans: [], logs: [], evaluations: [], ...pieces })

const ids = (spans: readonly { readonly spanId: string }[]) => spans.map((s) => s.spanId)

describe('duplicates', () => {
  it('counts a resent span and a resent log once', () => {
    const one = span({ id: 'a' })
    const told = log({ span: 'a', logId: 'l1' })
    const once = trace({ spans: [one], logs: [told] })
    const twice = trace({ spans: [one, { ...one }], logs: [told, { ...told }] })
    expect(twice).toEqual({ ...once, receivedSpans: 2 })
    expect(once.itemsSeen).toBe(2)
  })

  it('keeps the finished span, not the placeholder exported at its start', () => {
    const pending = span({
      id: 'a',
      start: 0,
      end: 0,
      name: 'placeholder with a name that is by far the longest of both',
    })
    const finished = span({ id: 'a', start: 0, end: 40, name: 'a' })
    for (const spans of [
      [pending, finished],
      [finished, pending],
    ])
      expect(trace({ spans }).spans).toEqual([finished])
  })

  it('keeps the fuller of two that lasted equally long', () => {
    const bare = span({ id: 'a', end: 5 })
    const full = span({ id: 'a', end: 5, answerText: 'hello' })
    for (const spans of [
      [bare, full],
      [full, bare],
    ])
      expect(trace({ spans }).spans[0]?.answerText).toBe('hello')
  })
})

describe('order', () => {
  it('is by start, then end, with parents before children where starts tie', () => {
    const spans = [
      span({ id: 'child', parent: 'root', start: 0, end: 3 }),
      span({ id: 'grandchild', parent: 'child', start: 0, end: 1 }),
      span({ id: 'root', start: 0, end: 9 }),
      span({ id: 'late', parent: 'root', start: 4, end: 5 }),
      span({ id: 'short', parent: 'root', start: 0, end: 2 }),
      span({ id: 'long', parent: 'root', start: 0, end: 8 }),
    ]
    expect(ids(trace({ spans }).spans)).toEqual(['root', 'short', 'child', 'grandchild', 'long', 'late'].map(spanId))
  })
})

describe('repairs', () => {
  it('makes a span that is its own parent a root', () => {
    const [only] = trace({ spans: [span({ id: 'a', parent: 'a' })] }).spans
    expect(only?.parentSpanId).toBe('')
  })

  it('cuts a cycle at the span that started first, and leaves what hangs on it', () => {
    const spans = [
      span({ id: 'b', parent: 'a', start: 1 }),
      span({ id: 'a', parent: 'b', start: 0 }),
      span({ id: 'c', parent: 'b', start: 2 }),
    ]
    expect(trace({ spans }).spans.map((s) => s.parentSpanId)).toEqual(['', spanId('a'), spanId('b')])
  })

  it('takes the end for a missing start, the parent for both, and never ends before the start', () => {
    const spans = [
      span({ id: 'root', start: 10, end: 50 }),
      { ...span({ id: 'no-start', parent: 'root', end: 30 }), startTimeUnixNano: 0n },
      { ...span({ id: 'nothing', parent: 'no-start' }), startTimeUnixNano: 0n, endTimeUnixNano: 0n },
      { ...span({ id: 'backwards', parent: 'root', start: 40 }), endTimeUnixNano: at(20) },
      { ...span({ id: 'micros', parent: 'root' }), startTimeUnixNano: at(0) / 1000n, endTimeUnixNano: at(45) },
    ]
    const times = new Map(trace({ spans }).spans.map((s) => [s.spanId, [s.startTimeUnixNano, s.endTimeUnixNano]]))
    expect(times.get(spanId('no-start'))).toEqual([at(30), at(30)])
    expect(times.get(spanId('nothing'))).toEqual([at(30), at(30)])
    expect(times.get(spanId('backwards'))).toEqual([at(40), at(40)])
    expect(times.get(spanId('micros'))).toEqual([at(45), at(45)])
  })
})

it('takes the arrival where the trace has no time at all: 1970 would be deleted at once', () => {
  const timeless = { ...span({ id: 'a' }), startTimeUnixNano: 0n, endTimeUnixNano: 0n }
  const [only] = trace({ spans: [timeless], arrivedAtUnixNano: at(7) }).spans
  expect([only?.startTimeUnixNano, only?.endTimeUnixNano]).toEqual([at(7), at(7)])
})

describe('roots', () => {
  it('are spans without parent or with a remote one', () => {
    expect(isRoot(span({ id: 'a' }))).toBe(true)
    expect(isRoot(span({ id: 'a', parent: 'gone' }))).toBe(false)
    expect(isRoot(span({ id: 'a', parent: 'gone', parentIsRemote: true }))).toBe(true)
    expect(trace({ spans: [span({ id: 'a', parent: 'gone' })] }).hasRoot).toBe(false)
  })
})

describe('content in log records', () => {
  const call = span({
    id: 'call',
    userText: '',
    answerText: '',
    sources: { model: 'gen_ai.response.model' },
    model: 'm',
  })
  const asked = log({
    span: 'call',
    logId: 'l1',
    timeUnixNano: at(1),
    eventName: 'gen_ai.user.message',
    content: { userText: 'hi' },
  })
  const answered = log({
    span: 'call',
    logId: 'l2',
    timeUnixNano: at(2),
    eventName: 'gen_ai.choice',
    content: { answerText: 'hello', model: 'of the log', marks: span({ answerText: 'hello' }).marks },
  })

  it('fills what the span leaves empty and never overrides it, whichever came first', () => {
    for (const logs of [
      [asked, answered],
      [answered, asked],
    ]) {
      const [joined] = trace({ spans: [call], logs }).spans
      expect(joined).toMatchObject({ userText: 'hi', answerText: 'hello', model: 'm' })
      expect(joined?.sources).toEqual({
        model: 'gen_ai.response.model',
        userText: 'gen_ai.user.message',
        answerText: 'gen_ai.choice',
      })
      expect(joined?.marks.answer.present).toBe(true)
    }
  })

  it('takes the last of several user messages: libraries resend the whole history', () => {
    const again = log({ span: 'call', logId: 'l3', timeUnixNano: at(3), content: { userText: 'and now?' } })
    expect(trace({ spans: [call], logs: [again, asked] }).spans[0]?.userText).toBe('and now?')
  })

  it('leaves place and time of the span alone', () => {
    const odd = log({ span: 'call', logId: 'l4', content: { spanId: 'x', parentSpanId: 'y', startTimeUnixNano: 1n } })
    expect(trace({ spans: [call], logs: [odd] }).spans[0]).toMatchObject({
      spanId: call.spanId,
      parentSpanId: '',
      startTimeUnixNano: call.startTimeUnixNano,
    })
  })
})

describe('evaluations', () => {
  it('are each one once, and left to the span that carries them', () => {
    const carried = evaluation({ name: 'carried', span: 'a' })
    const told = evaluation({ name: 'told' })
    const result = trace({
      spans: [span({ id: 'a', evaluations: [carried] })],
      logs: [log({ logId: 'l', evaluations: [told, carried] })],
      evaluations: [told],
    })
    expect(result.evaluations).toEqual([told])
  })
})

describe('any order and any number of arrivals', () => {
  const arbitrarySpan = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      parent: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone', undefined),
      start: fc.integer({ min: 0, max: 4 }),
      length: fc.integer({ min: -1, max: 4 }),
      answerText: fc.constantFrom('', 'x', 'yy'),
      noTime: fc.boolean(),
    })
    .map(({ parent, length, noTime, ...rest }) => {
      const made = span({ ...rest, end: rest.start + length, ...(parent === undefined ? {} : { parent }) })
      return noTime ? { ...made, startTimeUnixNano: 0n, endTimeUnixNano: 0n } : made
    })
  const arbitraryLog = fc
    .record({
      span: fc.constantFrom('a', 'b'),
      logId: fc.constantFrom('1', '2', '3'),
      userText: fc.constantFrom('', 'u', 'v'),
    })
    .map(({ userText, ...rest }) => log({ ...rest, timeUnixNano: at(Number(rest.logId)), content: { userText } }))

  it('gives the same trace', () => {
    fc.assert(
      fc.property(
        fc.array(arbitrarySpan, { maxLength: 10 }),
        fc.array(arbitraryLog, { maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (spans, logs, numbers) => {
          const shuffle = <T>(items: readonly T[]): T[] =>
            items
              .flatMap((item) => (Number(numbers.next().value) % 3 === 0 ? [item, structuredClone(item)] : [item]))
              .map((item) => ({ item, rank: Number(numbers.next().value) }))
              .sort((x, y) => x.rank - y.rank)
              .map(({ item }) => item)
          const received = { receivedSpans: 0 }
          // One content per log id and one time per log: ids are hashes of the record.
          const distinct = [...new Map(logs.map((one) => [one.logId, one])).values()]
          const straight = trace({ spans, logs: distinct, ...received })
          expect(trace({ spans: shuffle(spans), logs: shuffle(distinct), ...received })).toEqual(straight)
          expect(trace({ ...straight, logs: distinct, ...received }).spans.length).toBe(straight.spans.length)
        },
      ),
    )
  })

  it('puts parents before children where starts tie, without cycles', () => {
    fc.assert(
      fc.property(fc.array(arbitrarySpan, { maxLength: 10 }), (spans) => {
        const seen = new Map<string, bigint>()
        const { spans: ordered } = trace({ spans })
        for (const one of ordered) seen.set(one.spanId, one.startTimeUnixNano)
        const done = new Set<string>()
        for (const one of ordered) {
          if (seen.get(one.parentSpanId) === one.startTimeUnixNano) expect(done).toContain(one.parentSpanId)
          done.add(one.spanId)
        }
      }),
    )
  })
})
