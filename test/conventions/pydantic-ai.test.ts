import { describe, expect, it } from 'vitest'
import { readSpan } from '../../src/conventions/index.ts'
import { logfire } from '../../src/conventions/logfire.ts'
import { pydanticAi } from '../../src/conventions/pydantic-ai.ts'
import { read, spanFrom, testConvention } from '../contracts/convention.ts'

testConvention({
  convention: pydanticAi,
  spans: [
    {
      what: 'an agent run with its whole history',
      span: {
        name: 'agent run',
        scope: 'pydantic-ai',
        attributes: {
          agent_name: 'support',
          model_name: 'gpt-4o',
          final_result: 'Hi.',
          'pydantic_ai.all_messages': JSON.stringify([
            { role: 'system', parts: [{ type: 'text', content: 'Be brief.' }] },
            { role: 'user', parts: [{ type: 'text', content: 'Hello?' }] },
            { role: 'assistant', parts: [{ type: 'text', content: 'Hi.' }] },
          ]),
          'operation.cost': 0.02,
        },
      },
      expected: {
        kind: 'agent',
        agentName: 'support',
        model: 'gpt-4o',
        userText: 'Hello?',
        answerText: 'Hi.',
        costUsd: 0.02,
      },
    },
    {
      what: 'the message events of version 1',
      span: {
        name: 'chat gpt-4o',
        scope: 'pydantic-ai',
        attributes: {
          'gen_ai.request.model': 'gpt-4o',
          events: JSON.stringify([
            { 'event.name': 'gen_ai.user.message', role: 'user', content: 'Hello?' },
            { 'event.name': 'gen_ai.choice', index: 0, message: { role: 'assistant', content: 'Hi.' } },
          ]),
        },
      },
      expected: { kind: 'llm', userText: 'Hello?', answerText: 'Hi.' },
    },
    {
      what: 'a tool of version 2',
      span: {
        name: 'running tool',
        scope: 'pydantic-ai',
        attributes: { 'gen_ai.tool.name': 'lookup', tool_arguments: '{"id":7}', tool_response: 'null' },
      },
      expected: { kind: 'tool', toolName: 'lookup', toolArguments: '{"id":7}', toolResult: 'null' },
    },
    {
      what: 'the span around several tools',
      span: { name: 'running 2 tools', scope: 'pydantic-ai', attributes: { tools: ['a', 'b'] } },
      expected: { kind: 'other' },
    },
  ],
})

testConvention({
  convention: logfire,
  spans: [
    {
      what: 'tags of any span',
      span: { attributes: { 'logfire.tags': ['a'] } },
      expected: { tags: ['a'], kind: 'other', conventions: [] },
    },
  ],
})

describe('Logfire’s copies of unfinished spans', () => {
  it('are ignored with a reason', () => {
    expect(readSpan(spanFrom({ attributes: { 'logfire.span_type': 'pending_span' } }))).toEqual({
      ignored: 'pending_span',
    })
  })

  it('does not take bare keys of other libraries for its own', () => {
    expect(read({ attributes: { prompt: 'x', events: '[]', final_result: 'y' } })).toMatchObject({
      conventions: [],
      input: '',
    })
  })
})
