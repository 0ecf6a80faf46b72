import { traceloop } from '../../src/conventions/traceloop.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: traceloop,
  spans: [
    {
      what: 'flattened prompts beside a prompt name',
      span: {
        scope: 'opentelemetry.instrumentation.openai',
        attributes: {
          'llm.request.type': 'chat',
          'gen_ai.system': 'OpenAI',
          'gen_ai.request.model': 'gpt-4o',
          'gen_ai.prompt.name': 'support',
          'gen_ai.prompt.0.role': 'user',
          'gen_ai.prompt.0.content': 'Hello?',
          'gen_ai.completion.0.content': 'Hi.',
          'gen_ai.completion.0.finish_reason': 'stop',
          'gen_ai.completion.0.tool_calls.0.id': 'c1',
          'gen_ai.completion.0.tool_calls.0.name': 'lookup',
          'gen_ai.completion.0.tool_calls.0.arguments': '{"id":7}',
          'llm.usage.total_tokens': 14,
          'gen_ai.usage.prompt_tokens': 10,
          'gen_ai.usage.completion_tokens': 4,
        },
      },
      expected: {
        kind: 'llm',
        provider: 'openai',
        promptName: 'support',
        userText: 'Hello?',
        answerText: 'Hi.',
        toolRequests: [{ id: 'c1', name: 'lookup', arguments: '{"id":7}' }],
        usage: { input: 10, output: 4 },
      },
    },
    {
      what: 'a wrapped tool with its association properties and a custom metric',
      span: {
        name: 'lookup.tool',
        attributes: {
          'traceloop.span.kind': 'tool',
          'traceloop.entity.name': 'lookup',
          'traceloop.entity.input': '{"args":[],"kwargs":{"id":7}}',
          'traceloop.entity.output': '{"result":null}',
          'traceloop.association.properties.user_id': 'u1',
          'traceloop.association.properties.chat_id': 's1',
          'traceloop.association.properties.customer_id': 'acme',
          'traceloop.custom_metric.csat': 4,
        },
      },
      expected: {
        kind: 'tool',
        toolName: 'lookup',
        toolArguments: '{"id":7}',
        toolResult: 'null',
        output: '{"result":null}',
        userId: 'u1',
        sessionId: 's1',
        accountId: 'acme',
        evaluations: [{ name: 'csat', score: 4, level: 'trace', source: 'user', scoreIsFraction: false }],
      },
      sources: { userId: 'traceloop.association.properties.user_id', toolName: 'traceloop.entity.name' },
    },
    {
      what: 'a task that plainly returned scored documents as a retrieval',
      span: {
        attributes: {
          'traceloop.span.kind': 'task',
          'traceloop.entity.name': 'search_kb',
          'traceloop.entity.input': '{"args":[],"kwargs":{"query":"returns"}}',
          'traceloop.entity.output': '[{"id":"d1","score":0.9,"text":"t"}]',
        },
      },
      expected: { kind: 'retrieval', dataSource: 'search_kb', query: 'returns', documentCount: 1 },
    },
    {
      what: 'a task that returned anything else as a task',
      span: {
        attributes: {
          'traceloop.span.kind': 'task',
          'traceloop.entity.name': 'plan',
          'traceloop.entity.output': '[1,2]',
        },
      },
      expected: { kind: 'task' },
    },
    {
      what: 'Anthropic’s numbers, which leave the cache out',
      span: {
        scope: '@traceloop/instrumentation-anthropic',
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.usage.input_tokens': 267,
          'gen_ai.usage.output_tokens': 47,
          'gen_ai.usage.total_tokens': 314,
          'gen_ai.usage.cache_read.input_tokens': 128,
        },
      },
      expected: { usage: { input: 395, output: 47, cacheRead: 128 } },
    },
  ],
})
