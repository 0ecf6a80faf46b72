import { describe, expect, it } from 'vitest'
import { deriveTrace, interactionSettings } from '../../src/interactions/index.ts'
import type { Interaction } from '../../src/model/interaction.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { assemble } from '../../src/traces/index.ts'
import { evaluation, span, TRACE_ID } from '../builders/span.ts'

const settings = interactionSettings.parse({})

function derive(spans: readonly CanonicalSpan[], evaluations: Parameters<typeof assemble>[0]['evaluations'] = []) {
  const trace = assemble({ projectId: 'p', traceId: TRACE_ID, spans, logs: [], evaluations })
  return deriveTrace(trace, settings, { generation: 3, final: false })
}

function only(...input: Parameters<typeof derive>): Interaction {
  const { interactions } = derive(...input)
  expect(interactions).toHaveLength(1)
  return interactions[0] as Interaction
}

describe('an ordinary exchange', () => {
  const spans = [
    span({
      id: 'root',
      kind: 'agent',
      agentName: 'support',
      start: 0,
      end: 100,
      userText: 'where is it?',
      answerText: 'on its way',
      userId: 'u1',
      usage: { input: 30, output: 9 },
    }),
    span({
      id: 'llm1',
      parent: 'root',
      start: 1,
      end: 20,
      userText: 'where is it?',
      model: 'gpt-4o-2024-08-06',
      provider: 'openai',
      usage: { input: 10, output: 4, cacheRead: 2 },
    }),
    span({ id: 'tool', parent: 'root', kind: 'tool', toolName: 'lookup', start: 21, end: 40 }),
    span({
      id: 'llm2',
      parent: 'root',
      start: 41,
      end: 99,
      answerText: 'on its way',
      model: 'gpt-4o-2024-08-06',
      provider: 'openai',
      usage: { input: 20, output: 5 },
      timeToFirstTokenMs: 12,
    }),
    span({
      id: 'embed',
      parent: 'root',
      kind: 'embedding',
      start: 2,
      end: 3,
      model: 'text-embedding-3-small',
      provider: 'openai',
      usage: { input: 7 },
    }),
  ]

  it('gives one interaction with every call counted once', () => {
    expect(only(spans)).toMatchObject({
      interactionId: TRACE_ID,
      name: 'support',
      userId: 'u1',
      inputText: 'where is it?',
      outputText: 'on its way',
      model: 'gpt-4o-2024-08-06',
      models: ['gpt-4o-2024-08-06'],
      provider: 'openai',
      llmCalls: 2,
      toolCalls: 1,
      inputTokens: 30,
      outputTokens: 9,
      cacheReadTokens: 2,
      embeddingTokens: 7,
      costSource: 'priced',
      durationMs: 100,
      timeToFirstTokenMs: 12,
      tools: ['lookup'],
      version: 5n * 2n ** 32n + 3n,
    })
  })

  it('prices what the list knows', () => {
    // gpt-4o: 2.50, 1.25 (cached) and 10 dollars, embedding 0.02 dollars per million tokens.
    const expected = (28 * 2.5 + 2 * 1.25 + 9 * 10 + 7 * 0.02) / 1e6
    expect(only(spans).costUsd).toBeCloseTo(expected, 12)
  })
})

it('gives no interaction for a trace without AI spans', () => {
  const settled = derive([span({ id: 'root', kind: 'other' })], [evaluation({ name: 'x', score: 1 })])
  expect(settled.interactions).toEqual([])
  expect(settled.spans).toHaveLength(1)
  expect(settled.evaluations).toHaveLength(1)
})
