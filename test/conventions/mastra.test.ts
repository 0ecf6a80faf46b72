import { mastra } from '../../src/conventions/mastra.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: mastra,
  spans: [
    {
      what: 'an agent run with its people',
      span: {
        name: 'invoke_agent support',
        scope: '@mastra/otel-exporter',
        attributes: {
          'gen_ai.operation.name': 'invoke_agent',
          'gen_ai.agent.name': 'support',
          'mastra.span.type': 'agent_run',
          'mastra.agent_run.input': '[{"role":"user","content":"Hello?"}]',
          'mastra.agent_run.output': '{"text":"Hi.","files":[]}',
          'mastra.metadata.userId': 'u1',
          'mastra.metadata.resourceId': 'r1',
          'mastra.metadata.threadId': 's1',
          'mastra.tags': '["a"]',
        },
      },
      expected: { kind: 'agent', userText: 'Hello?', answerText: 'Hi.', userId: 'u1', sessionId: 's1', tags: ['a'] },
    },
    {
      what: 'a generation whose counts are text',
      span: {
        scope: '@mastra/otel-exporter',
        attributes: {
          'mastra.span.type': 'model_generation',
          'gen_ai.request.model': 'gpt-4o',
          'gen_ai.usage.input_tokens': '10',
          'gen_ai.usage.output_tokens': '4',
          'gen_ai.usage.cached_input_tokens': '2',
          'gen_ai.response.finish_reasons': '["stop"]',
        },
      },
      expected: { kind: 'llm', usage: { input: 10, output: 4, cacheRead: 2 }, finishReasons: ['stop'] },
    },
    {
      what: 'a score',
      span: { attributes: { 'mastra.span.type': 'eval', 'mastra.eval.scorer': 'tone', 'mastra.eval.score': 0.4 } },
      expected: { kind: 'evaluator', evaluations: [{ name: 'tone', score: 0.4 }] },
    },
  ],
})
