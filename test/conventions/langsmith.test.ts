import { langsmith } from '../../src/conventions/langsmith.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: langsmith,
  spans: [
    {
      what: 'a retriever run that OTel calls an embedding',
      span: {
        name: 'search_kb',
        scope: 'langsmith',
        statusCode: 1,
        attributes: {
          'langsmith.span.kind': 'retriever',
          'gen_ai.operation.name': 'embeddings',
          'gen_ai.system': 'langchain',
          'gen_ai.prompt': '{"query":"returns"}',
          'gen_ai.completion': '{"outputs":[{"id":"d1","score":0.9,"text":"t"}]}',
          'langsmith.metadata.user_id': 'u1',
          'langsmith.metadata.thread_id': 's1',
          'langsmith.trace.session_name': 'project',
          'langsmith.span.tags': 'a, b',
        },
      },
      expected: {
        kind: 'retrieval',
        status: 'ok',
        provider: '',
        query: 'returns',
        documentCount: 1,
        userId: 'u1',
        sessionId: 's1',
        tags: ['a', 'b'],
      },
      sources: { kind: 'langsmith.span.kind', userId: 'langsmith.metadata.user_id' },
    },
    {
      what: 'a failed run that is sent as OK',
      span: {
        name: 'lookup',
        scope: 'langsmith',
        statusCode: 1,
        attributes: { 'langsmith.span.kind': 'tool', 'gen_ai.prompt': '{"id":7}' },
        events: [{ name: 'exception', attributes: { 'exception.type': 'Error', 'exception.message': '429 Too many' } }],
      },
      expected: {
        kind: 'tool',
        status: 'error',
        errorType: 'Error',
        statusMessage: '429 Too many',
        toolArguments: '{"id":7}',
      },
      sources: { statusMessage: 'event:exception' },
    },
    {
      what: 'a tool that returned null',
      span: {
        name: 'lookup',
        attributes: { 'langsmith.span.kind': 'tool', 'gen_ai.completion': '{"outputs":null}' },
      },
      expected: { toolName: 'lookup', toolResult: 'null', output: '{"outputs":null}' },
    },
  ],
})
