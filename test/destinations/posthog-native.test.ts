import { describe, expect, test } from 'vitest'
import { posthog, posthogSettings } from '../../src/destinations/posthog.ts'
import type { Outbound, SettledTrace } from '../../src/model/settled.ts'
import { testDestination } from '../contracts/destination.ts'
import { evaluation, interaction, STARTED, span, TRACE_ID, trace } from './samples.ts'
import { posthogSetup } from './setups.ts'

testDestination(posthogSetup)

interface Event {
  readonly event: string
  readonly distinctId: string
  readonly uuid: string
  readonly timestamp: string
  readonly properties: Readonly<Record<string, unknown>>
}

const settings = posthogSettings.parse({ apiKey: 'phc_test' })

function told(outbound: Outbound): Event[] {
  return posthog
    .toEvents(outbound, settings)
    .map(({ body }) => body as Event)
    .filter(({ event }) => event.startsWith('$ai_'))
}

function events(overrides: Partial<SettledTrace> = {}): Event[] {
  return told({ kind: 'trace', trace: trace(overrides) })
}

function find(list: readonly Event[], name: string): Event {
  const found = list.find(({ event }) => event === name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

describe("PostHog's own AI events", () => {
  test('make one tree: the agent is the trace, its steps hang below it', () => {
    const list = events()
    expect(list.map(({ event }) => event)).toEqual(['$ai_trace', '$ai_span', '$ai_generation', '$ai_metric'])
    expect(find(list, '$ai_trace').properties).toMatchObject({
      $ai_trace_id: TRACE_ID,
      $ai_span_id: '0000000000000001',
      $ai_session_id: 'session-7',
      $ai_span_name: 'support-agent',
      $ai_latency: 2.5,
      $ai_is_error: true,
      $ai_error: 'tool_error',
    })
    expect(find(list, '$ai_span').properties).toMatchObject({
      $ai_parent_id: '0000000000000001',
      $ai_span_name: 'lookup_order',
      $ai_span_type: 'tool',
      $ai_latency: 0.3,
      $ai_is_error: true,
      $ai_error: 'order service is down',
    })
  })

  test('put one person, one trace and one session on all of them', () => {
    const list = events({ interactions: [interaction({ userId: '' })] })
    expect(new Set(list.map(({ distinctId }) => distinctId)).size).toBe(1)
    expect(new Set(list.map(({ properties }) => properties.$ai_session_id))).toEqual(new Set(['session-7']))
    expect(list.every(({ properties }) => properties.$process_person_profile === false)).toBe(true)
  })

  test('put tokens and cost on the generation, and nowhere else', () => {
    const list = events()
    expect(find(list, '$ai_generation').properties).toMatchObject({
      $ai_model: 'gpt-4o-mini',
      $ai_provider: 'openai',
      $ai_input_tokens: 120,
      $ai_output_tokens: 30,
      $ai_cache_reporting_exclusive: false,
      $ai_total_cost_usd: 0.0012,
      $ai_cost_passthrough: true,
      $ai_time_to_first_token: 0.42,
      $ai_latency: 0.4,
    })
    const others = list.filter(({ event }) => event !== '$ai_generation')
    expect(JSON.stringify(others)).not.toMatch(/cost_usd|tokens/)
  })

  test('count a call that is nested in, or recorded beside, its own wrapper once', () => {
    const call = {
      kind: 'llm',
      model: 'gpt-4o-mini',
      responseId: 'resp-9',
      usage: { input: 10, output: 5 },
      costUsd: 0.5,
    } as const
    const spans = [
      span({ spanId: '00000000000000a1', kind: 'agent' }),
      span({ spanId: '00000000000000a2', parentSpanId: '00000000000000a1', ...call, scopeName: 'wrapper' }),
      span({ spanId: '00000000000000a3', parentSpanId: '00000000000000a2', ...call, scopeName: 'client' }),
      span({ spanId: '00000000000000a4', parentSpanId: '00000000000000a1', ...call, scopeName: 'other' }),
    ]
    const list = events({ spans })
    const cost = list.reduce((sum, { properties }) => sum + Number(properties.$ai_total_cost_usd ?? 0), 0)
    expect(cost).toBe(0.5)
    expect(find(list, '$ai_generation').properties.$ai_span_id).toBe('00000000000000a3')
  })

  test('give a lone model call a trace above it, so that its cost is kept and its latency not doubled', () => {
    const list = events({ spans: [span({ kind: 'llm', model: 'gpt-4o-mini', usage: { input: 1, output: 1 } })] })
    const root = find(list, '$ai_trace').properties.$ai_span_id
    expect(root).not.toBe('0000000000000001')
    expect(find(list, '$ai_generation').properties).toMatchObject({
      $ai_span_id: '0000000000000001',
      $ai_parent_id: root,
    })
  })

  test('leave out spans that are not about AI, and hang what is below them on the nearest step above', () => {
    const http = span({
      spanId: '00000000000000b1',
      parentSpanId: '0000000000000001',
      name: 'POST /chat',
      conventions: [],
    })
    const below = span({
      spanId: '00000000000000b2',
      parentSpanId: '00000000000000b1',
      kind: 'retrieval',
      dataSource: 'faq',
    })
    const list = events({ spans: [...trace().spans, http, below] })
    expect(list.some(({ properties }) => properties.$ai_span_id === '00000000000000b1')).toBe(false)
    const retrieval = list.find(({ properties }) => properties.$ai_span_id === '00000000000000b2')
    expect(retrieval?.properties).toMatchObject({ $ai_parent_id: '0000000000000001', $ai_span_name: 'faq' })
  })

  test('name the generation that a late score is about by the id it was sent under', () => {
    const late = evaluation({ level: 'span', spanId: '0000000000000003', score: 0.4 })
    const [event] = told({ kind: 'evaluation', evaluation: late, projectId: 'default' })
    expect(event).toMatchObject({
      event: '$ai_evaluation',
      properties: {
        $ai_target_event_id: find(events(), '$ai_generation').uuid,
        $ai_evaluation_name: 'helpfulness',
        $ai_evaluation_result_type: 'numeric',
        $ai_evaluation_numeric_result: 0.4,
        $ai_trace_id: TRACE_ID,
      },
    })
    expect(event?.properties).not.toHaveProperty('$ai_evaluation_result')
  })

  test('give a verdict without a score as a boolean, and a bare label as a category', () => {
    const spanLevel = { level: 'span', spanId: '0000000000000003', score: null } as const
    const [verdict] = told({
      kind: 'evaluation',
      evaluation: evaluation({ ...spanLevel, passed: true }),
      projectId: 'default',
    })
    expect(verdict?.properties).toMatchObject({ $ai_evaluation_result_type: 'boolean', $ai_evaluation_result: true })
    const [label] = told({
      kind: 'evaluation',
      evaluation: evaluation({ ...spanLevel, passed: null }),
      projectId: 'default',
    })
    expect(label?.properties).toMatchObject({ $ai_evaluation_categorical_result: ['poor'] })
  })

  test("give a score of the whole trace as a metric, and the end user's words as feedback", () => {
    const said = evaluation({ source: 'user', name: 'thumbs', score: 0, explanation: 'It sent me in circles.' })
    const list = events({ evaluations: [evaluation(), said] })
    const metrics = list.filter(({ event }) => event === '$ai_metric').map(({ properties }) => properties)
    expect(metrics).toEqual([
      expect.objectContaining({ $ai_metric_name: 'outcome', $ai_metric_value: 'failure' }),
      expect.objectContaining({ $ai_metric_name: 'helpfulness', $ai_metric_value: '2' }),
      expect.objectContaining({ $ai_metric_name: 'thumbs', $ai_metric_value: '0' }),
    ])
    expect(find(list, '$ai_feedback').properties.$ai_feedback_text).toBe('It sent me in circles.')
  })

  test('show a conversation as messages, whether it came as JSON or as text', () => {
    const [agent, , chat] = trace().spans
    if (!agent || !chat) throw new Error('The sample has changed.')
    const input = JSON.stringify([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'Hello' },
    ])
    const list = events({ spans: [agent, { ...chat, input, answerText: 'Hi!' }] })
    expect(find(list, '$ai_generation').properties).toMatchObject({
      $ai_input: [{ role: 'system' }, { role: 'user', content: 'Hello' }],
      $ai_output_choices: [{ role: 'assistant', content: 'Hi!' }],
    })
  })

  test('keep a session id that PostHog would refuse one session', () => {
    const list = events({ interactions: [interaction({ sessionId: 'chat/42 #é' })] })
    expect(new Set(list.map(({ properties }) => properties.$ai_session_id)).size).toBe(1)
    expect(list[0]?.properties.$ai_session_id).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('say when a step began', () => {
    expect(find(events(), '$ai_generation').timestamp).toBe(new Date(Number(STARTED / 1_000_000n) + 500).toISOString())
  })
})
