import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { deriveOne } from '../builders/derive.ts'
import { span, spanId } from '../builders/span.ts'

const agent = (usage: CanonicalSpan['usage'] = null) => span({ id: 'root', kind: 'agent', start: 0, end: 100, usage })
const llm = (id: string, fields: Parameters<typeof span>[0] = {}) =>
  span({ id, parent: 'root', kind: 'llm', start: 1, end: 9, model: 'm', usage: { input: 10, output: 2 }, ...fields })

describe('parents that repeat what is below them', () => {
  it('an agent that sums up its calls adds nothing', () => {
    expect(deriveOne([agent({ input: 20, output: 4 }), llm('a'), llm('b', { start: 10, end: 20 })])).toMatchObject({
      inputTokens: 20,
      outputTokens: 4,
      llmCalls: 2,
    })
  })

  it('a parent that holds only the last step adds nothing', () => {
    expect(deriveOne([agent({ input: 10, output: 2 }), llm('a'), llm('b', { start: 10, end: 20 })]).inputTokens).toBe(
      20,
    )
  })

  it('an agent counts where nothing below it reports', () => {
    expect(
      deriveOne([agent({ input: 20, output: 4 }), llm('a', { usage: null }), llm('b', { usage: {} })]),
    ).toMatchObject({
      inputTokens: 20,
      outputTokens: 4,
      llmCalls: 2,
    })
  })

  it('an agent that embeds and then reports the model tokens itself counts both apart', () => {
    const embedding = span({ id: 'e', parent: 'root', kind: 'embedding', usage: { input: 5 } })
    expect(deriveOne([agent({ input: 20, output: 4 }), embedding])).toMatchObject({
      inputTokens: 20,
      embeddingTokens: 5,
    })
  })

  it('a wrapper around an embedding that repeats its tokens adds nothing', () => {
    const wrapper = span({ id: 'w', parent: 'root', kind: 'workflow', usage: { input: 5 } })
    const embedding = span({ id: 'e', parent: 'w', kind: 'embedding', usage: { input: 5 } })
    expect(deriveOne([agent(), wrapper, embedding])).toMatchObject({ inputTokens: 0, embeddingTokens: 5 })
  })

  it('an embedding inside an embedding is one', () => {
    const outer = span({ id: 'w', parent: 'root', kind: 'embedding', usage: { input: 5 } })
    const inner = span({ id: 'e', parent: 'w', kind: 'embedding', usage: { input: 5 } })
    expect(deriveOne([agent(), outer, inner]).embeddingTokens).toBe(5)
  })
})

describe('model calls inside model calls', () => {
  it('the innermost is the call: a router over the model, a gateway request under the client', () => {
    const router = llm('router', { end: 30 })
    const inner = llm('inner', { parent: 'router' })
    expect(deriveOne([agent(), router, inner])).toMatchObject({ inputTokens: 10, llmCalls: 1 })
  })

  it('the wrapper lends its usage where the inner call reports none', () => {
    const inner = llm('inner', { parent: 'router', usage: null })
    expect(deriveOne([agent(), llm('router', { end: 30 }), inner])).toMatchObject({ inputTokens: 10, llmCalls: 1 })
  })

  it('a call that a tool makes in between is a call of its own', () => {
    const tool = span({ id: 'tool', parent: 'outer', kind: 'tool', toolName: 'ask', start: 2, end: 8 })
    const inner = llm('inner', { parent: 'tool', start: 3, end: 7, usage: { input: 3, output: 1 } })
    expect(deriveOne([agent(), llm('outer', { end: 30 }), tool, inner])).toMatchObject({ inputTokens: 13, llmCalls: 2 })
  })

  it('a failed call counts as a call', () => {
    expect(
      deriveOne([agent(), llm('a', { status: 'error', usage: null }), llm('b', { start: 20, end: 30 })]).llmCalls,
    ).toBe(2)
  })
})

describe('two instrumentations of one call', () => {
  const pair = (a: Parameters<typeof span>[0], b: Parameters<typeof span>[0]) => [
    agent(),
    llm('a', { scopeName: 'one', ...a }),
    llm('b', { scopeName: 'other', ...b }),
  ]

  it('count once by response id', () => {
    const spans = pair({ responseId: 'r1' }, { responseId: 'r1', start: 50, end: 60 })
    expect(deriveOne(spans)).toMatchObject({ inputTokens: 10, llmCalls: 1 })
  })

  it('count once by model, usage and time', () => {
    expect(deriveOne(pair({ model: 'm' }, { model: 'm-2', requestModel: 'm', start: 2 }))).toMatchObject({
      inputTokens: 10,
      llmCalls: 1,
    })
  })

  it('count once where one sits beside a wrapper of the other', () => {
    const spans = [
      agent(),
      span({ id: 'step', parent: 'root', kind: 'task', end: 50 }),
      llm('a', { scopeName: 'one' }),
      llm('b', { parent: 'step', scopeName: 'other' }),
    ]
    expect(deriveOne(spans)).toMatchObject({ inputTokens: 10, llmCalls: 1 })
  })

  it('count once where both failed and reported nothing', () => {
    const failed = { status: 'error', usage: null } as const
    expect(deriveOne(pair(failed, failed)).llmCalls).toBe(1)
  })

  it('count twice where a constant mock id is all they share', () => {
    const spans = pair({ responseId: 'mock' }, { responseId: 'mock', usage: { input: 11, output: 2 } })
    expect(deriveOne(spans)).toMatchObject({ inputTokens: 21, llmCalls: 2 })
  })

  it('count twice where one library made two calls one after the other', () => {
    const spans = [agent(), llm('a', { responseId: 'mock' }), llm('b', { responseId: 'mock', start: 20, end: 30 })]
    expect(deriveOne(spans)).toMatchObject({ inputTokens: 20, llmCalls: 2 })
  })

  it('count twice where times do not overlap', () => {
    expect(deriveOne(pair({}, { start: 20, end: 30 }))).toMatchObject({ inputTokens: 20, llmCalls: 2 })
  })

  it('keep the copy that says more', () => {
    const spans = pair(
      { responseId: 'r', model: '', usage: null },
      { responseId: 'r', answerText: 'hello', model: 'named' },
    )
    expect(deriveOne(spans)).toMatchObject({ model: 'named', inputTokens: 10, outputText: 'hello' })
  })
})

describe('tools and retrievals', () => {
  const tool = (id: string, fields: Parameters<typeof span>[0] = {}) =>
    span({ id, parent: 'root', kind: 'tool', toolName: 'lookup', start: 10, end: 20, ...fields })

  it('a tool recorded by two libraries, one inside the other, is one', () => {
    expect(
      deriveOne([agent(), tool('a', { scopeName: 'one' }), tool('b', { parent: 'a', scopeName: 'other' })]).toolCalls,
    ).toBe(1)
  })

  it('two tools of one name at once are two', () => {
    expect(deriveOne([agent(), tool('a', { toolCallId: '1' }), tool('b', { toolCallId: '2' })]).toolCalls).toBe(2)
  })

  it('a retry under the same call id is a call', () => {
    expect(
      deriveOne([agent(), tool('a', { toolCallId: '1' }), tool('b', { toolCallId: '1', start: 30, end: 40 })])
        .toolCalls,
    ).toBe(2)
  })

  it('a summary span of parallel tools is none', () => {
    const merged = tool('m', { toolName: '(merged tools)', name: 'execute_tool (merged tools)' })
    expect(deriveOne([agent(), tool('a', { toolName: 'x' }), tool('b', { toolName: 'y' }), merged])).toMatchObject({
      toolCalls: 2,
      tools: ['x', 'y'],
    })
  })

  it('a retriever inside a tool counts as both, its documents once', () => {
    const retriever = span({
      id: 'r',
      parent: 'a',
      kind: 'retrieval',
      documentCount: 3,
      start: 11,
      end: 19,
      scopeName: 'one',
    })
    const store = span({
      id: 's',
      parent: 'r',
      kind: 'retrieval',
      documentCount: 3,
      start: 12,
      end: 18,
      scopeName: 'other',
    })
    expect(deriveOne([agent(), tool('a'), retriever, store])).toMatchObject({
      toolCalls: 1,
      retrievals: 1,
      documentsRetrieved: 3,
    })
  })
})

describe('whatever the shape of the trace', () => {
  const shape = fc.array(
    fc.record({
      kind: fc.constantFrom(
        'agent',
        'workflow',
        'llm',
        'tool',
        'task',
        'other',
        'embedding',
        'guardrail',
      ) as fc.Arbitrary<CanonicalSpan['kind']>,
      parent: fc.nat(),
      usage: fc.option(fc.record({ input: fc.nat({ max: 99 }), output: fc.nat({ max: 99 }) })),
    }),
    { maxLength: 14 },
  )
  const build = (steps: readonly { kind: CanonicalSpan['kind']; parent: number; usage: CanonicalSpan['usage'] }[]) => [
    agent(),
    ...steps.map((step, index) => {
      const parent = step.parent % (index + 1)
      return span({
        id: `s${index + 1}`,
        parent: parent === 0 ? 'root' : `s${parent}`,
        kind: step.kind,
        start: index + 1,
        usage: step.usage,
      })
    }),
  ]

  it('no token is counted that no span reports, and none twice', () => {
    fc.assert(
      fc.property(shape, (steps) => {
        const spans = build(steps)
        const one = deriveOne(spans)
        const all = spans.reduce((sum, each) => sum + (each.usage?.input ?? 0), 0)
        expect(one.inputTokens + one.embeddingTokens).toBeLessThanOrEqual(all)
        // Model calls with nothing below them are leaves: what they report always counts.
        const leaves = spans.filter(
          (each) => each.kind === 'llm' && !spans.some((other) => other.parentSpanId === each.spanId),
        )
        expect(one.inputTokens).toBeGreaterThanOrEqual(leaves.reduce((sum, each) => sum + (each.usage?.input ?? 0), 0))
      }),
    )
  })

  it('a parent that repeats the sum of its leaves changes nothing', () => {
    fc.assert(
      fc.property(shape, (steps) => {
        const spans = build(steps)
        const before = deriveOne(spans)
        fc.pre(before.inputTokens + before.outputTokens > 0)
        const total = { input: before.inputTokens, output: before.outputTokens }
        const above = span({ id: 'above', kind: 'agent', end: 200, usage: total })
        const after = deriveOne([
          above,
          ...spans.map((each) => (each.parentSpanId === '' ? { ...each, parentSpanId: spanId('above') } : each)),
        ])
        expect(after).toMatchObject({
          inputTokens: before.inputTokens,
          outputTokens: before.outputTokens,
          llmCalls: before.llmCalls,
        })
      }),
    )
  })
})
