import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/traces/index.ts'
import { settle } from '../accuracy/observe.ts'
import { capture, LIBRARIES } from '../conventions/captures.ts'

const byTrace = (traces: ReturnType<typeof settle>) =>
  [...traces]
    .sort((a, b) => (a.traceId < b.traceId ? -1 : 1))
    .map(({ spans, interactions, evaluations }) => ({ spans, interactions, evaluations }))

describe('captured traffic', () => {
  it.each(LIBRARIES)('%s: what was put together once stays as it is when it is put together again', (library) => {
    for (const { projectId, traceId, spans } of settle(capture(library))) {
      expect(assemble({ projectId, traceId, spans, logs: [], evaluations: [] }).spans).toEqual(spans)
    }
  })

  it.each(LIBRARIES)('%s: any order of spans and any resend give the same', (library) => {
    const { spans, logs } = capture(library)
    const straight = byTrace(settle({ spans, logs }))
    expect(byTrace(settle({ spans: [...spans].reverse(), logs }))).toEqual(straight)
    expect(byTrace(settle({ spans: [...spans, ...spans], logs: [...logs, ...logs] }))).toEqual(straight)
    const third = Math.floor(spans.length / 3)
    expect(byTrace(settle({ spans: [...spans.slice(third), ...spans.slice(0, 2 * third)], logs }))).toEqual(straight)
  })
})
