import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/traces/index.ts'
import { span, spanId, TRACE_ID } from '../builders/span.ts'

const ask = span({
  id: 'llm',
  parent: 'root',
  start: 1,
  end: 4,
  toolRequests: [{ id: 'call_1', name: 'lookup_order', arguments: '{"id":7}' }],
})
const root = span({ id: 'root', kind: 'agent', end: 20 })
const plain = (fields: Parameters<typeof span>[0] = {}) =>
  span({ id: 'step', parent: 'root', kind: 'other', name: 'lookup_order', start: 5, end: 9, ...fields })

const kindOf = (...spans: Parameters<typeof assemble>[0]['spans']) => {
  const trace = assemble({ projectId: 'p', traceId: TRACE_ID, spans, logs: [], evaluations: [] })
  return trace.spans.find((one) => one.spanId === spanId('step'))
}

describe('a plain span with the name of a tool that a model asked for', () => {
  it('is that tool, with the arguments of the request and its output as the result', () => {
    expect(kindOf(root, ask, plain({ output: '{"total":5}', answerText: '{"total":5}' }))).toMatchObject({
      kind: 'tool',
      toolName: 'lookup_order',
      toolArguments: '{"id":7}',
      toolResult: '{"total":5}',
      answerText: '',
    })
  })

  it.each(['tool lookup_order', 'execute_tool lookup_order', 'Tool: lookup_order', 'function.lookup_order'])(
    'also as "%s"',
    (name) => {
      expect(kindOf(root, ask, plain({ name }))).toMatchObject({ kind: 'tool', toolName: 'lookup_order' })
    },
  )

  it('is not where it began before it was asked for', () => {
    expect(kindOf(root, ask, plain({ start: 0 }))?.kind).toBe('other')
  })

  it('is not where a span of the tool itself hangs above or below it', () => {
    const tool = { kind: 'tool', toolName: 'lookup_order', start: 6 } as const
    expect(kindOf(root, ask, plain(), span({ id: 'inner', parent: 'step', ...tool }))?.kind).toBe('other')
    expect(kindOf(root, ask, span({ id: 'outer', parent: 'root', ...tool }), plain({ parent: 'outer' }))?.kind).toBe(
      'other',
    )
  })

  it('is not where a convention gave it a kind, or where it is the root', () => {
    expect(kindOf(root, ask, plain({ kind: 'task' }))?.kind).toBe('task')
    expect(kindOf(ask, { ...plain(), parentSpanId: '' })?.kind).toBe('other')
  })

  it('is not where no model asked for a tool of that name', () => {
    expect(kindOf(root, ask, plain({ name: 'save_order' }))?.kind).toBe('other')
  })
})
