import { describe, expect, it } from 'vitest'
import { otelGenAi } from '../../src/conventions/otel-genai.ts'
import { read, readRecord, testConvention } from '../contracts/convention.ts'

const messages = [
  { role: 'system', parts: [{ type: 'text', content: 'Be brief.' }] },
  { role: 'user', parts: [{ type: 'text', content: 'Old question' }] },
  { role: 'assistant', parts: [{ type: 'text', content: 'Old answer' }] },
  { role: 'user', parts: [{ type: 'text', content: 'Where is my order?' }] },
  { role: 'assistant', parts: [{ type: 'tool_call', id: 'c1', name: 'lookup', arguments: { id: 7 } }] },
  { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', response: { status: 'sent' } }] },
]
const answer = [{ role: 'assistant', parts: [{ type: 'text', content: 'It is on its way.' }], finish_reason: 'stop' }]

testConvention({
  convention: otelGenAi,
  spans: [
    {
      what: 'a chat with messages as JSON text',
      span: {
        name: 'chat gpt-4o',
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.provider.name': 'openai',
          'gen_ai.request.model': 'gpt-4o',
          'gen_ai.response.model': 'gpt-4o-2024-08-06',
          'gen_ai.response.id': 'r1',
          'gen_ai.response.finish_reasons': ['stop'],
          'gen_ai.usage.input_tokens': 100,
          'gen_ai.usage.output_tokens': '20',
          'gen_ai.usage.cache_read.input_tokens': 30,
          'gen_ai.usage.cache_write.input_tokens': 5,
          'gen_ai.usage.reasoning.output_tokens': 8,
          'gen_ai.response.time_to_first_chunk': 0.25,
          'gen_ai.conversation.id': 'c-1',
          'gen_ai.input.messages': JSON.stringify(messages),
          'gen_ai.output.messages': JSON.stringify(answer),
          'gen_ai.tool.definitions': JSON.stringify([
            { type: 'function', name: 'lookup' },
            { function: { name: 'refund' } },
          ]),
          'gen_ai.prompt.name': 'support',
          'gen_ai.prompt.version': 3,
        },
      },
      expected: {
        kind: 'llm',
        model: 'gpt-4o-2024-08-06',
        requestModel: 'gpt-4o',
        provider: 'openai',
        responseId: 'r1',
        finishReasons: ['stop'],
        usage: { input: 100, output: 20, cacheRead: 30, cacheWrite: 5, reasoning: 8 },
        timeToFirstTokenMs: 250,
        sessionId: 'c-1',
        userText: 'Where is my order?',
        answerText: 'It is on its way.',
        systemText: 'Be brief.',
        input: JSON.stringify(messages),
        output: JSON.stringify(answer),
        toolsOffered: ['lookup', 'refund'],
        promptName: 'support',
        promptVersion: '3',
      },
      sources: { model: 'gen_ai.response.model', input: 'gen_ai.input.messages', kind: 'gen_ai.operation.name' },
    },
    {
      what: 'structured messages and tool requests',
      span: {
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.request.model': 'claude-sonnet-4-5',
          'gen_ai.input.messages': messages.slice(0, 4),
          'gen_ai.output.messages': [messages[4]],
        },
      },
      expected: {
        provider: 'anthropic',
        userText: 'Where is my order?',
        answerText: '',
        toolRequests: [{ id: 'c1', name: 'lookup', arguments: '{"id":7}' }],
        usage: null,
      },
    },
    {
      what: 'a tool that returned null',
      span: {
        name: 'execute_tool lookup',
        attributes: {
          'gen_ai.operation.name': 'execute_tool',
          'gen_ai.tool.call.id': 'c1',
          'gen_ai.tool.call.arguments': { id: 7 },
          'gen_ai.tool.call.result': 'null',
          'error.type': 'timeout',
        },
      },
      expected: {
        kind: 'tool',
        toolName: 'lookup',
        toolArguments: '{"id":7}',
        toolResult: 'null',
        errorType: 'timeout',
      },
      sources: { toolName: 'span name' },
    },
    {
      what: 'a retrieval',
      span: {
        attributes: {
          'gen_ai.operation.name': 'retrieval',
          'gen_ai.data_source.id': 'kb',
          'gen_ai.retrieval.query.text': 'returns',
          'gen_ai.retrieval.documents': [
            { id: 'd1', score: 0.9 },
            { id: 'd2', score: 0.4 },
          ],
        },
      },
      expected: {
        kind: 'retrieval',
        dataSource: 'kb',
        query: 'returns',
        documentCount: 2,
        documents: [
          { id: 'd1', score: 0.9, content: '' },
          { id: 'd2', score: 0.4, content: '' },
        ],
      },
    },
    {
      what: 'a guardrail that blocks',
      span: {
        attributes: {
          'gen_ai.operation.name': 'run_guardrail',
          'gen_ai.guardrail.verdict.type': 'deny',
          'gen_ai.guardrail.verdict.reason': 'pii',
          'gen_ai.guardrail.target.type': 'llm_output',
        },
      },
      expected: { kind: 'guardrail', guardrail: { blocked: true, target: 'output', reason: 'pii' } },
    },
    {
      what: 'an agent whose answer lists an earlier tool call',
      span: {
        name: 'invoke_agent support',
        attributes: {
          'gen_ai.operation.name': 'invoke_agent',
          'gen_ai.output.messages': JSON.stringify([
            { role: 'assistant', parts: [...(messages[4]?.parts ?? []), { type: 'text', content: 'Done.' }] },
          ]),
        },
      },
      expected: { kind: 'agent', agentName: 'support', answerText: 'Done.', toolRequests: [] },
    },
    {
      what: 'the details event',
      span: {
        name: 'chat m',
        attributes: { 'gen_ai.operation.name': 'chat' },
        events: [
          {
            name: 'gen_ai.client.inference.operation.details',
            attributes: {
              'gen_ai.input.messages': JSON.stringify(messages),
              'gen_ai.output.messages': JSON.stringify(answer),
            },
          },
        ],
      },
      expected: { userText: 'Where is my order?', answerText: 'It is on its way.' },
      sources: { input: 'event:gen_ai.client.inference.operation.details' },
    },
  ],
})

describe('evaluations of OTel GenAI', () => {
  const score = {
    'gen_ai.evaluation.name': 'faithfulness',
    'gen_ai.evaluation.score.value': 0.5,
    'gen_ai.evaluation.score.label': 'fail',
    'gen_ai.evaluation.explanation': 'made up',
  }

  it('gives the span event and the log copy of one score the same id', () => {
    const [event] = read({ events: [{ name: 'gen_ai.evaluation.result', attributes: score }] }).evaluations
    const [log] = readRecord({ attributes: { ...score, 'event.name': 'gen_ai.evaluation.result' } }).evaluations
    const [named] = readRecord({ eventName: 'gen_ai.evaluation.result', attributes: score }).evaluations
    expect(event).toMatchObject({
      name: 'faithfulness',
      score: 0.5,
      label: 'fail',
      scoreIsFraction: true,
      level: 'span',
    })
    expect(log?.evaluationId).toBe(event?.evaluationId)
    expect(named?.evaluationId).toBe(event?.evaluationId)
  })

  it('tells different scores apart, and trusts the idempotency key over everything else', () => {
    const id = (more: object) =>
      readRecord({ eventName: 'gen_ai.evaluation.result', attributes: { ...score, ...more } }).evaluations[0]
        ?.evaluationId
    expect(id({ 'gen_ai.evaluation.score.value': 0.6 })).not.toBe(id({}))
    const key = { 'openlit.score.idempotency_key': 'k-1' }
    expect(id({ ...key, 'gen_ai.evaluation.score.value': 0.6 })).toBe(id(key))
  })

  it('takes integers of a star rating for what they are, and feedback for the user’s', () => {
    const [rating] = readRecord({
      eventName: 'gen_ai.evaluation.result',
      attributes: { 'gen_ai.evaluation.name': 'user_rating', 'gen_ai.evaluation.score.value': 1 },
    }).evaluations
    expect(rating).toMatchObject({ score: 1, scoreIsFraction: false, source: 'user' })
  })

  it('keeps a score of zero', () => {
    const [zero] = readRecord({
      eventName: 'gen_ai.evaluation.result',
      attributes: { 'gen_ai.evaluation.name': 'grounding', 'gen_ai.evaluation.score.value': 0 },
    }).evaluations
    expect(zero?.score).toBe(0)
  })
})
