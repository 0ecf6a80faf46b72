import { braintrust } from '../../src/conventions/braintrust.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: braintrust,
  spans: [
    {
      what: 'a model call with scores and metrics',
      span: {
        scope: 'braintrust',
        attributes: {
          'braintrust.span_attributes': '{"type":"llm","name":"Chat"}',
          'braintrust.input_json': '[{"role":"user","content":"Hello?"}]',
          'braintrust.output_json': '[{"message":{"role":"assistant","content":"Hi."},"finish_reason":"stop"}]',
          'braintrust.metadata': '{"model":"gpt-4o","user_id":"u1","session_id":"s1"}',
          'braintrust.metrics':
            '{"prompt_tokens":10,"completion_tokens":4,"tokens":14,"prompt_cached_tokens":2,"time_to_first_token":0.2}',
          'braintrust.scores': '{"tone":1,"broken":"x"}',
          'braintrust.tags': ['a'],
        },
      },
      expected: {
        kind: 'llm',
        model: 'gpt-4o',
        userText: 'Hello?',
        answerText: 'Hi.',
        usage: { input: 10, output: 4, cacheRead: 2 },
        timeToFirstTokenMs: 200,
        userId: 'u1',
        sessionId: 's1',
        tags: ['a'],
        evaluations: [{ name: 'tone', score: 1, scoreIsFraction: true }],
      },
    },
    {
      what: 'broken JSON as text, never as nothing',
      span: { attributes: { 'braintrust.span_attributes': '{"type":"task"}', 'braintrust.input_json': '{"a":' } },
      expected: { kind: 'task', input: '{"a":' },
    },
  ],
})
