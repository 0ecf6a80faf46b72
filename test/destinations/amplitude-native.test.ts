import { describe, expect, test } from 'vitest'
import { amplitude, amplitudeSettings } from '../../src/destinations/amplitude.ts'
import type { SettledTrace } from '../../src/model/settled.ts'
import { testDestination } from '../contracts/destination.ts'
import type { AmplitudeStubEvent } from '../stubs/amplitude.ts'
import { evaluation, interaction, STARTED, span, TRACE_ID, trace } from './samples.ts'
import { amplitudeSetup } from './setups.ts'

testDestination(amplitudeSetup)

const settings = amplitudeSettings.parse({ apiKey: 'amplitude-test-key' })

function events(overrides: Partial<SettledTrace> = {}): AmplitudeStubEvent[] {
  return amplitude
    .toEvents({ kind: 'trace', trace: trace(overrides) }, settings)
    .map(({ body }) => body as AmplitudeStubEvent)
    .filter(({ event_type }) => event_type.startsWith('[Agent] '))
}

function properties(list: readonly AmplitudeStubEvent[], type: string): Readonly<Record<string, unknown>> {
  const found = list.find(({ event_type }) => event_type === `[Agent] ${type}`)
  if (!found) throw new Error(`There is no [Agent] ${type}.`)
  return found.event_properties
}

const withText = { inputText: 'Where is my order?', outputText: 'I could not find it, sorry.' }

/** Traces that between them hold every shape there is: with and without text, users, sessions, answers; several turns; hidden steps. */
const shapes: Readonly<Record<string, Partial<SettledTrace>>> = {
  'metadata only': { spans: trace().spans.map((each) => ({ ...each, statusMessage: '' })) },
  'with no text but that of an error': {},
  'with text': { interactions: [interaction(withText)] },
  'without an answer': { interactions: [interaction({ inputText: 'Where is my order?' })] },
  'without a question': { interactions: [interaction({ outputText: 'Your report is ready.' })] },
  'of nobody, in no session': { interactions: [interaction({ userId: '', sessionId: '', serviceName: '' })] },
  'without any step': { spans: [] },
  'with hidden steps': {
    spans: [
      ...trace().spans,
      span({ spanId: '00000000000000c1', parentSpanId: '0000000000000001', kind: 'retrieval', dataSource: 'faq' }),
      span({
        spanId: '00000000000000c2',
        parentSpanId: '00000000000000c1',
        kind: 'embedding',
        model: 'embed-1',
        provider: 'openai',
        usage: { input: 9 },
      }),
      span({
        spanId: '00000000000000c3',
        parentSpanId: '0000000000000001',
        kind: 'llm',
        usage: { input: 9, output: 1 },
      }),
    ],
  },
  'with tools that share an instant, and a clock that lags': {
    spans: [
      ...trace().spans,
      span({ spanId: '00000000000000d1', parentSpanId: '0000000000000001', kind: 'tool', toolName: 'a' }),
      span({ spanId: '00000000000000d2', parentSpanId: '0000000000000001', kind: 'tool', toolName: 'b' }),
      span({
        spanId: '00000000000000d3',
        parentSpanId: '0000000000000001',
        kind: 'tool',
        toolName: 'c',
        startTimeUnixNano: STARTED - 5_000_000_000n,
        endTimeUnixNano: STARTED - 6_000_000_000n,
      }),
      span({
        spanId: '00000000000000d4',
        parentSpanId: '0000000000000001',
        kind: 'tool',
        toolName: 'd',
        startTimeUnixNano: STARTED + 9_000_000_000n,
        endTimeUnixNano: STARTED + 9_500_000_000n,
      }),
    ],
  },
  'with two turns': {
    spans: [
      span({ spanId: '0000000000000001', kind: 'agent', agentName: 'support' }),
      span({
        spanId: '00000000000000e1',
        kind: 'agent',
        agentName: 'support',
        startTimeUnixNano: STARTED + 10_000_000_000n,
        endTimeUnixNano: STARTED + 12_000_000_000n,
      }),
      span({
        spanId: '00000000000000e2',
        parentSpanId: '00000000000000e1',
        kind: 'tool',
        toolName: 'track_parcel',
        startTimeUnixNano: STARTED + 10_500_000_000n,
        endTimeUnixNano: STARTED + 11_000_000_000n,
      }),
    ],
    interactions: [
      interaction(withText),
      interaction({
        ...withText,
        interactionId: `${TRACE_ID}:00000000000000e1`,
        startedAtUnixNano: STARTED + 10_000_000_000n,
        endedAtUnixNano: STARTED + 12_000_000_000n,
      }),
    ],
  },
  'with scores': {
    evaluations: [
      evaluation(),
      evaluation({ evaluationId: 'e-2', source: 'user', name: 'thumbs', score: 1 }),
      evaluation({
        evaluationId: 'e-3',
        level: 'session',
        source: 'human',
        score: null,
        passed: true,
        scoreNormalized: null,
      }),
    ],
  },
}

describe("Amplitude's [Agent] events", () => {
  describe.each(Object.entries(shapes))('%s', (_, overrides) => {
    const list = events(overrides)
    const of = (...types: string[]) =>
      list.filter(({ event_type }) => types.includes(event_type.slice('[Agent] '.length)))
    const conversation = of('User Message', 'Tool Call', 'AI Response')

    test('each has somebody, a session, an agent, a sender, a time in milliseconds and an insert id of its own', () => {
      for (const event of list) {
        expect(event.user_id || event.device_id).toBeTruthy()
        for (const name of ['Session ID', 'Agent ID', 'SDK Version', 'Runtime']) {
          expect(event.event_properties[`[Agent] ${name}`]).toBeTruthy()
        }
        expect(String(event.time)).toMatch(/^\d{13}$/)
      }
      expect(new Set(list.map(({ insert_id }) => insert_id)).size).toBe(list.length)
    })

    test('messages, calls and spans are named by their insert id', () => {
      const names = {
        'User Message': 'Message ID',
        'AI Response': 'Message ID',
        'Tool Call': 'Invocation ID',
        Span: 'Span ID',
      }
      for (const [type, name] of Object.entries(names)) {
        for (const event of of(type)) expect(event.event_properties[`[Agent] ${name}`]).toBe(event.insert_id)
      }
    })

    test('turn ids are whole, unique and rise with time, and each exchange runs from a message to a response', () => {
      const turnIds = conversation.map(({ event_properties }) => event_properties['[Agent] Turn ID'])
      expect(turnIds.every(Number.isSafeInteger)).toBe(true)
      expect(turnIds).toEqual([...new Set(turnIds.map(Number))].sort((a, b) => a - b))
      const times = conversation.map(({ time }) => time)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      const exchanges = Map.groupBy(conversation, ({ event_properties }) => event_properties['[Agent] Trace ID'])
      for (const exchange of exchanges.values()) {
        expect(exchange[0]?.event_type).toBe('[Agent] User Message')
        expect(exchange.at(-1)?.event_type).toBe('[Agent] AI Response')
      }
    })

    test('hidden steps stand in the turn of their response', () => {
      for (const step of of('Span', 'Embedding')) {
        const exchange = step.event_properties['[Agent] Trace ID']
        const response = of('AI Response').find(
          ({ event_properties }) => event_properties['[Agent] Trace ID'] === exchange,
        )
        expect(step.event_properties['[Agent] Turn ID']).toBe(response?.event_properties['[Agent] Turn ID'])
      }
    })

    test('tokens and cost stand on responses only', () => {
      const others = list.filter(({ event_type }) => event_type !== '[Agent] AI Response')
      expect(JSON.stringify(others)).not.toMatch(/Tokens|Cost USD/)
    })

    test('no message with text is empty, and none is a bare string', () => {
      const messages = of('User Message', 'AI Response').map(({ event_properties }) => event_properties)
      for (const message of messages) {
        if (message['[Agent] Content Mode'] === 'metadata_only') expect(message).not.toHaveProperty('$llm_message')
        else expect(message.$llm_message).toEqual({ text: expect.stringMatching(/\S/) })
      }
    })

    test('the context is JSON text of one object', () => {
      for (const { event_properties } of conversation) {
        expect(JSON.parse(String(event_properties['[Agent] Context']))).toMatchObject({
          outcome: 'failure',
          intent: 'refund',
        })
      }
    })
  })

  test('tell the story of the exchange', () => {
    const list = events(shapes['with text'])
    expect(list.map(({ event_type }) => event_type)).toEqual([
      '[Agent] User Message',
      '[Agent] Tool Call',
      '[Agent] AI Response',
    ])
    expect(properties(list, 'Tool Call')).toMatchObject({
      '[Agent] Tool Name': 'lookup_order',
      '[Agent] Tool Success': false,
      '[Agent] Is Error': true,
      '[Agent] Error Message': 'order service is down',
      '[Agent] Latency Ms': 300,
    })
    expect(properties(list, 'AI Response')).toMatchObject({
      '[Agent] Agent ID': 'support',
      '[Agent] Model Name': 'gpt-4o-mini',
      '[Agent] Cost USD': 0.0012,
      '[Agent] Input Tokens': 120,
      '[Agent] Is Error': true,
      '[Agent] Error Type': 'tool_error',
      $llm_message: { text: 'I could not find it, sorry.' },
    })
  })

  test('say that there was no answer, rather than send an empty one', () => {
    expect(properties(events(shapes['without an answer']), 'AI Response').$llm_message).toEqual({
      text: '[no answer: tool_error]',
    })
  })

  test('say nothing where privacy left no text', () => {
    const response = properties(events(shapes['metadata only']), 'AI Response')
    expect(response['[Agent] Content Mode']).toBe('metadata_only')
    expect(response).not.toHaveProperty('$llm_message')
  })

  test('keep exchanges of one session that run at once apart', () => {
    const turnIds = [TRACE_ID, 'b'.repeat(32), 'c'.repeat(32)].flatMap((traceId) =>
      events({ traceId, interactions: [interaction({ traceId, interactionId: traceId })] })
        .map(({ event_properties }) => event_properties['[Agent] Turn ID'])
        .filter((turnId) => turnId !== undefined),
    )
    expect(new Set(turnIds).size).toBe(turnIds.length)
  })

  test('show steps that the user saw nothing of as spans', () => {
    const list = events(shapes['with hidden steps'])
    const spans = list
      .filter(({ event_type }) => event_type === '[Agent] Span')
      .map(({ event_properties }) => event_properties)
    expect(spans.map((each) => each['[Agent] Span Name'])).toContain('faq')
    expect(list.filter(({ event_type }) => event_type === '[Agent] AI Response')).toHaveLength(1)
    expect(properties(list, 'Embedding')).toMatchObject({ '[Agent] Model Name': 'embed-1' })
  })

  test('aim a late score at the response it judges', () => {
    const list = events()
    const [, late] = amplitude.toEvents(
      { kind: 'evaluation', evaluation: evaluation(), projectId: 'default' },
      settings,
    )
    expect(late?.body).toMatchObject({
      event_type: '[Agent] Score',
      user_id: 'user-42',
      event_properties: {
        '[Agent] Target Type': 'message',
        '[Agent] Target ID': properties(list, 'AI Response')['[Agent] Message ID'],
        '[Agent] Score Value': 0.25,
        '[Agent] Evaluation Source': 'ai',
        '[Agent] Session ID': 'session-7',
      },
    })
  })
})
