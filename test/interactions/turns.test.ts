import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { derive, deriveOne } from '../builders/derive.ts'
import { evaluation, span, spanId, TRACE_ID } from '../builders/span.ts'

type Fields = Parameters<typeof span>[0]
const agent = (id: string, start: number, fields: Fields = {}) =>
  span({
    id,
    parent: 'root',
    kind: 'agent',
    name: 'support',
    start,
    end: start + 100,
    userText: `question ${id}`,
    answerText: `a long enough answer to ${id}`,
    ...fields,
  })
const root = (fields: Fields = {}) => span({ id: 'root', kind: 'other', name: 'worker', end: 60_000, ...fields })
const ids = (spans: readonly CanonicalSpan[]) => derive(spans).interactions.map((one) => one.interactionId)
const further = (id: string) => `${TRACE_ID}:${spanId(id)}`

describe('one turn', () => {
  it('whatever the steps are told, under a root that heard the user', () => {
    expect(ids([root({ kind: 'agent', userText: 'the question' }), agent('a', 0), agent('b', 5_000)])).toEqual([
      TRACE_ID,
    ])
  })

  it.each(['http.request.method', 'http.method', 'rpc.method'])('of a root that served one request (%s)', (key) => {
    expect(ids([root({ attributes: { [key]: 'POST' } }), agent('a', 0), agent('b', 5_000)])).toEqual([TRACE_ID])
  })

  it('of a program that prompts one step after the other without a pause', () => {
    expect(ids([root(), agent('a', 0), agent('b', 101)])).toEqual([TRACE_ID])
  })

  it('of a program that hands one answer to the next step', () => {
    expect(
      ids([root(), agent('a', 0), agent('b', 5_000, { userText: 'improve this: a long enough answer to a' })]),
    ).toEqual([TRACE_ID])
  })

  it('of steps at the same time', () => {
    expect(ids([root(), agent('a', 0, { end: 9_000 }), agent('b', 5_000)])).toEqual([TRACE_ID])
  })

  it('of different steps', () => {
    expect(ids([root(), agent('a', 0), agent('b', 5_000, { name: 'reviewer' })])).toEqual([TRACE_ID])
  })

  it('of a model that is called again with the same words after a tool', () => {
    const calls = [1, 2].map((n) => agent(`llm${n}`, n * 5_000, { kind: 'llm', userText: 'where is it?' }))
    expect(ids([root(), ...calls])).toEqual([TRACE_ID])
  })

  it('while the way up to the root has not arrived', () => {
    expect(ids([agent('a', 0, { parent: 'gone' }), agent('b', 5_000, { parent: 'gone' })])).toEqual([TRACE_ID])
  })
})

describe('several turns', () => {
  it('of the same step after a time in which a person can think', () => {
    const settled = derive([
      root(),
      agent('a', 0),
      agent('b', 5_000),
      span({ id: 'tool', parent: 'b', kind: 'tool', toolName: 'lookup', start: 5_010, end: 5_020 }),
      span({ id: 'between', parent: 'root', kind: 'retrieval', start: 2_000, end: 2_001 }),
    ])
    expect(settled.interactions).toMatchObject([
      {
        interactionId: TRACE_ID,
        inputText: 'question a',
        outputText: 'a long enough answer to a',
        toolCalls: 0,
        retrievals: 1,
      },
      {
        interactionId: further('b'),
        inputText: 'question b',
        outputText: 'a long enough answer to b',
        toolCalls: 1,
        durationMs: 100,
      },
    ])
    expect(settled.interactions.reduce((sum, one) => sum + one.spanCount, 0)).toBe(5)
  })

  it('under a root that calls itself a conversation, without a pause', () => {
    expect(ids([root({ name: 'agent_session' }), agent('a', 0), agent('b', 101)])).toEqual([TRACE_ID, further('b')])
  })

  it('where the later step is sent the earlier exchange as history', () => {
    const history = JSON.stringify([
      { role: 'user', content: 'question a' },
      { role: 'assistant', content: 'a long enough answer to a' },
      { role: 'user', content: 'question b' },
    ])
    expect(ids([root(), agent('a', 0), agent('b', 101, { name: 'other', input: history })])).toEqual([
      TRACE_ID,
      further('b'),
    ])
  })

  it('where steps state different users', () => {
    const settled = derive([root(), agent('a', 0, { userId: 'u1' }), agent('b', 50, { userId: 'u2' })])
    expect(settled.interactions).toMatchObject([
      { interactionId: TRACE_ID, userId: 'u1' },
      { interactionId: further('b'), userId: 'u2' },
    ])
  })

  it('where a second root of the same trace id follows', () => {
    const spans = [agent('a', 0), agent('b', 5_000)].map((each) => ({ ...each, parentSpanId: '' }))
    expect(ids(spans)).toEqual([TRACE_ID, further('b')])
  })

  it('where the second hangs under the first, which had ended', () => {
    expect(ids([{ ...agent('a', 0), parentSpanId: '' }, agent('b', 5_000, { parent: 'a' })])).toEqual([
      TRACE_ID,
      further('b'),
    ])
  })

  it('are named after the step around the whole turn', () => {
    const spans = [
      root(),
      ...['1', '2'].flatMap((n) => [
        span({
          id: `turn${n}`,
          parent: 'root',
          kind: 'task',
          name: `turn ${n}`,
          start: Number(n) * 5_000,
          end: Number(n) * 5_000 + 200,
        }),
        agent(`a${n}`, Number(n) * 5_000 + 1, { parent: `turn${n}` }),
      ]),
    ]
    expect(ids(spans)).toEqual([TRACE_ID, further('turn2')])
  })

  it('share the user of the session above them', () => {
    const settled = derive([root({ userId: 'u', sessionId: 's' }), agent('a', 0), agent('b', 5_000)])
    expect(settled.interactions.map((one) => [one.userId, one.sessionId])).toEqual([
      ['u', 's'],
      ['u', 's'],
    ])
  })

  it('keep their evaluations apart', () => {
    const about = [evaluation({ name: 'x', score: 0.2, span: 'b' }), evaluation({ name: 'y', score: 0.9 })]
    const settled = derive([root(), agent('a', 0), agent('b', 5_000)], { evaluations: about })
    expect(settled.interactions.map((one) => one.evalScores)).toEqual([{ y: 0.9 }, { x: 0.2 }])
  })
})

it('late spans add turns and never take one back, and every span belongs to one', () => {
  const all = [
    root(),
    agent('a', 0),
    agent('b', 5_000),
    agent('c', 9_000),
    span({ id: 't', parent: 'b', kind: 'tool', start: 5_001 }),
    span({ id: 'x', parent: 'root', kind: 'other', start: 7_000 }),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.nat({ max: all.length }), (arrival, seen) => {
      const early = arrival.slice(0, seen)
      const hasRoot = early.some((each) => each.spanId === spanId('root'))
      const known = new Set(ids(all))
      if (hasRoot) {
        // Until `a` has come, `b` is the first turn as far as anyone can know.
        const hasFirst = early.some((each) => each.spanId === spanId('a'))
        if (hasFirst) for (const id of ids(early)) expect(known).toContain(id)
      }
      const counted = derive(early).interactions.reduce((sum, one) => sum + one.spanCount, 0)
      expect([0, early.length]).toContain(counted)
    }),
  )
  expect(deriveOne([root(), agent('a', 0)]).interactionId).toBe(TRACE_ID)
})
