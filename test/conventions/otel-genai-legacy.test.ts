import { describe, expect, it } from 'vitest'
import { readLog } from '../../src/conventions/index.ts'
import { otelGenAiLegacy } from '../../src/conventions/otel-genai-legacy.ts'
import { logFrom, readRecord, testConvention } from '../contracts/convention.ts'

testConvention({
  convention: otelGenAiLegacy,
  spans: [
    {
      what: 'the old names of provider and tokens',
      span: {
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.system': 'az.ai.openai',
          'gen_ai.request.model': 'gpt-4o',
          'gen_ai.usage.prompt_tokens': 10,
          'gen_ai.usage.completion_tokens': 4,
        },
      },
      expected: { provider: 'azure.ai.openai', usage: { input: 10, output: 4 } },
      sources: { usage: 'gen_ai.usage.prompt_tokens' },
    },
    {
      what: 'one event per message',
      span: {
        attributes: { 'gen_ai.operation.name': 'chat', 'gen_ai.system': 'openai' },
        events: [
          { name: 'gen_ai.system.message', attributes: { content: 'Be brief.' } },
          { name: 'gen_ai.user.message', attributes: { content: '[{"text":"Hello?"}]' } },
          {
            name: 'gen_ai.choice',
            attributes: {
              message: '[{"text":"Hi."},{"toolUse":{"toolUseId":"t","name":"greet","input":{"a":1}}}]',
              finish_reason: 'tool_use',
            },
          },
        ],
      },
      expected: {
        userText: 'Hello?',
        systemText: 'Be brief.',
        answerText: 'Hi.',
        toolRequests: [{ id: 't', name: 'greet', arguments: '{"a":1}' }],
        finishReasons: ['tool_use'],
      },
    },
    {
      what: 'prompt and completion events of the first drafts',
      span: {
        attributes: { 'gen_ai.system': 'openai', 'gen_ai.request.model': 'gpt-4o' },
        events: [
          { name: 'gen_ai.content.prompt', attributes: { 'gen_ai.prompt': '[{"role":"user","content":"Hello?"}]' } },
          {
            name: 'gen_ai.content.completion',
            attributes: { 'gen_ai.completion': '[{"role":"assistant","content":"Hi."}]' },
          },
        ],
      },
      expected: { kind: 'llm', userText: 'Hello?', answerText: 'Hi.' },
    },
  ],
})

describe('messages in log records', () => {
  it('gives the span its user text, answer and tool requests', () => {
    const user = readRecord({ attributes: { 'event.name': 'gen_ai.user.message' }, body: { content: 'Hello?' } })
    expect(user.content).toMatchObject({ userText: 'Hello?' })
    expect(user.content?.sources).toMatchObject({ userText: 'log:gen_ai.user.message' })
    const choice = readRecord({
      attributes: { 'event.name': 'gen_ai.choice' },
      body: {
        index: 0,
        finish_reason: 'tool_calls',
        message: { tool_calls: [{ id: 'c', type: 'function', function: { name: 'lookup', arguments: '{"a":1}' } }] },
      },
    })
    expect(choice.content).toMatchObject({
      finishReasons: ['tool_calls'],
      toolRequests: [{ id: 'c', name: 'lookup', arguments: '{"a":1}' }],
    })
  })

  it('says nothing where the record says nothing, so that it never empties a field of the span', () => {
    const user = readRecord({ eventName: 'gen_ai.user.message', body: { content: 'Hello?' } })
    expect(Object.values(user.content ?? {}).every((value) => value !== '' && value !== null)).toBe(true)
    expect(user.content).not.toHaveProperty('kind')
    expect(user.content).not.toHaveProperty('answerText')
  })

  it('ignores records that are not about AI, with a reason', () => {
    expect(readLog(logFrom({ body: 'GET /health' }))).toEqual({ ignored: 'log_without_event_name' })
    expect(readLog(logFrom({ eventName: 'http.request', body: 'x' }))).toEqual({ ignored: 'log_not_about_ai' })
  })

  it('gives a record sent twice the same id and another record another', () => {
    const log = { eventName: 'gen_ai.user.message', body: { content: 'Hello?' } }
    expect(readRecord(log).logId).toBe(readRecord(log).logId)
    expect(readRecord({ ...log, body: { content: 'Hello!' } }).logId).not.toBe(readRecord(log).logId)
  })
})
