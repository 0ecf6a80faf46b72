import { genkit } from '../../src/conventions/genkit.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: genkit,
  spans: [
    {
      what: 'a model whose usage and real name are inside its output',
      span: {
        name: 'openai/gpt-4o-mini',
        scope: 'genkit-tracer',
        attributes: {
          'genkit:type': 'action',
          'genkit:metadata:subtype': 'model',
          'genkit:key': '/model/openai/gpt-4o-mini',
          'genkit:name': 'openai/gpt-4o-mini',
          'genkit:input': '{"messages":[{"role":"user","content":[{"text":"Hello?"}]}]}',
          'genkit:output': JSON.stringify({
            finishReason: 'stop',
            message: { role: 'model', content: [{ toolRequest: { name: 'lookup', ref: 'c1', input: { id: 7 } } }] },
            usage: { inputTokens: 10, outputTokens: 4, totalTokens: 14 },
            raw: { id: 'r1', model: 'gpt-4o-mini-2024', usage: { prompt_tokens_details: { cached_tokens: 2 } } },
          }),
        },
      },
      expected: {
        kind: 'llm',
        model: 'gpt-4o-mini-2024',
        requestModel: 'gpt-4o-mini',
        provider: 'openai',
        userText: 'Hello?',
        toolRequests: [{ id: 'c1', name: 'lookup', arguments: '{"id":7}' }],
        usage: { input: 10, output: 4, cacheRead: 2 },
        responseId: 'r1',
        finishReasons: ['stop'],
      },
    },
    {
      what: 'a flow, whose input tells who asked',
      span: {
        name: 'support',
        scope: 'genkit-tracer',
        attributes: {
          'genkit:type': 'action',
          'genkit:metadata:subtype': 'flow',
          'genkit:isRoot': true,
          'genkit:input': '{"question":"Hello?","userId":"u1","sessionId":"s1"}',
          'genkit:output': '"Hi."',
        },
      },
      expected: { kind: 'workflow', userText: 'Hello?', answerText: 'Hi.', userId: 'u1', sessionId: 's1' },
      sources: { userId: 'genkit:input' },
    },
    {
      what: 'a tool, whose arguments may name somebody else',
      span: {
        name: 'lookup',
        attributes: {
          'genkit:metadata:subtype': 'tool',
          'genkit:name': 'lookup',
          'genkit:input': '{"userId":"someone-else"}',
          'genkit:isFailureSource': true,
        },
      },
      expected: {
        kind: 'tool',
        userId: '',
        toolName: 'lookup',
        toolArguments: '{"userId":"someone-else"}',
        status: 'error',
      },
    },
  ],
})
