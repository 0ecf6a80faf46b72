import { langfuse } from '../../src/conventions/langfuse.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: langfuse,
  spans: [
    {
      what: 'a generation whose input leaves the cache out, as its total says',
      span: {
        scope: 'langfuse-sdk',
        attributes: {
          'langfuse.observation.type': 'generation',
          'langfuse.observation.model.name': 'gpt-4o',
          'langfuse.observation.input': '{"messages":[{"role":"user","content":"Hello?"}]}',
          'langfuse.observation.output': '{"role":"assistant","content":"Hi."}',
          'langfuse.observation.usage_details': '{"input":267,"output":47,"total":442,"input_cached_tokens":128}',
          'langfuse.observation.cost_details': '{"input":0.001,"output":0.002}',
          'langfuse.observation.completion_start_time': '"2026-11-18T11:06:40.500Z"',
          'langfuse.observation.prompt.name': 'support',
          'langfuse.observation.prompt.version': 4,
          'user.id': 'operator',
          'langfuse.user.id': 'u1',
          'langfuse.trace.tags': ['a', 'b'],
        },
      },
      expected: {
        kind: 'llm',
        userText: 'Hello?',
        answerText: 'Hi.',
        usage: { input: 395, output: 47, cacheRead: 128 },
        costUsd: 0.003,
        timeToFirstTokenMs: 500,
        promptName: 'support',
        promptVersion: '4',
        userId: 'u1',
        tags: ['a', 'b'],
      },
      sources: { userId: 'langfuse.user.id', usage: 'langfuse.observation.usage_details' },
    },
    {
      what: 'a failed tool whose status is unset',
      span: {
        name: 'lookup',
        attributes: {
          'langfuse.observation.type': 'tool',
          'langfuse.observation.input': '{"id":7}',
          'langfuse.observation.level': 'ERROR',
          'langfuse.observation.status_message': 'connection refused',
        },
      },
      expected: { kind: 'tool', toolName: 'lookup', status: 'error', statusMessage: 'connection refused' },
    },
    {
      what: 'an embedding that it calls a generation',
      span: {
        name: 'OpenAI.embeddings',
        attributes: {
          'langfuse.observation.type': 'generation',
          'langfuse.observation.model.name': 'text-embedding-3-small',
        },
      },
      expected: { kind: 'embedding' },
    },
    {
      what: 'a plain span that another convention knows better',
      span: { attributes: { 'langfuse.observation.type': 'span', 'gen_ai.operation.name': 'execute_tool' } },
      expected: { kind: 'tool' },
    },
  ],
})
