import { describe, expect, it } from 'vitest'
import type { CanonicalSpan } from '../../../src/model/span.ts'
import { capture, expectedTurns, LIBRARIES } from '../../conventions/captures.ts'
import { settleAll } from './run.ts'

/** Every text of a span that a content policy may empty; marks, statuses, names and numbers stay. */
function blank(span: CanonicalSpan): CanonicalSpan {
  return {
    ...span,
    statusMessage: '',
    input: '',
    output: '',
    userText: '',
    answerText: '',
    systemText: '',
    toolArguments: '',
    toolResult: '',
    query: '',
    toolRequests: span.toolRequests.map((request) => ({ ...request, arguments: '' })),
    documents: span.documents.map((document) => ({ ...document, content: '' })),
    guardrail: span.guardrail && { ...span.guardrail, reason: '' },
    attributes: {},
  }
}

describe('the verdict', () => {
  it.each(LIBRARIES)('on %s is the same under every content policy', (library) => {
    const received = capture(library)
    const verdict = (change?: (span: CanonicalSpan) => CanonicalSpan) =>
      settleAll(received, change).flatMap(({ interactions }) =>
        interactions.map((one) => ({
          id: one.interactionId,
          outcome: one.outcome,
          reason: one.failureReason,
          step: one.failureStep,
          chain: one.failureChain,
          silent: one.silentFailure,
          recovered: one.recovered,
          escalated: one.escalated,
          degraded: one.degradedStep,
          evidence: one.evidence,
        })),
      )
    expect(verdict(blank)).toEqual(verdict())
  })
})

/** What the wire of a library does not carry, so that nobody could tell. */
const NOT_ON_THE_WIRE: Readonly<Record<string, string>> = {
  'llamaindex-traceloop b-tool-error': 'no span or message names the tool',
  'llamaindex-traceloop c-null-tool': 'no span or message names the tool',
  'traceloop-openai d1-rate-limit': 'no span at all was sent',
  'traceloop-openai d2-server-error': 'neither the root nor the failed call was sent',
}

describe('captured traffic', () => {
  const libraries = LIBRARIES.filter((library) => library !== 'traceloop-langchain')
  it.each(libraries)('%s is judged as it happened', (library) => {
    const settled = settleAll(capture(library))
    for (const turn of expectedTurns(library) as unknown as readonly Truth[]) {
      if (`${library} ${turn.story}` in NOT_ON_THE_WIRE) continue
      const [said] = settled
        .filter(({ traceId }) => turn.trace_ids.includes(traceId))
        .flatMap((one) => one.interactions)
      const told = { story: turn.story, failed: said?.outcome === 'failure', step: said?.failureStep }
      const { failed, first_failure: first } = turn.outcome
      expect(told).toEqual({ story: turn.story, failed, step: failed ? first?.name : '' })
      const silent = failed && /null|empty/.test(first?.reason ?? '') && !/empty output/.test(first?.reason ?? '')
      expect([turn.story, said?.silentFailure]).toEqual([turn.story, silent])
    }
  })

  it('tells the shopping assistant as a product manager would', () => {
    expect(story('shopping-assistant')).toMatchObject({
      outcome: 'failure',
      failureStep: 'product_search',
      failureChain: ['product_search', 'rerank', 'chat', 'safety_filter'],
      intent: 'product_search',
    })
  })

  it('tells the summary of a quarter without data', () => {
    expect(story('q3-null-tool')).toMatchObject({
      outcome: 'failure',
      failureReason: 'empty_result',
      failureStep: 'get_performance_data',
      silentFailure: true,
    })
  })

  it('tells the refund of an old total, and lets the fresh one be', () => {
    expect(story('refund-stale-total')).toMatchObject({
      outcome: 'failure',
      failureReason: 'stale_result',
      failureStep: 'lookup_order',
    })
    expect(story('refund-ok')).toMatchObject({ outcome: 'success' })
  })
})

interface Truth {
  readonly story: string
  readonly trace_ids: readonly string[]
  readonly outcome: {
    readonly failed: boolean
    readonly first_failure?: { readonly name: string; readonly reason: string }
  }
}

function story(name: string) {
  const turn = expectedTurns('otel-genai-proto').find((one) => one.story === name)
  const settled = settleAll(capture('otel-genai-proto'))
  return settled.find(({ traceId }) => turn?.trace_ids.includes(traceId))?.interactions[0]
}
