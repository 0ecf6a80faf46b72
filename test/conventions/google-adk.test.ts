import { googleAdk } from '../../src/conventions/google-adk.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: googleAdk,
  spans: [
    {
      what: 'a model call',
      span: {
        name: 'call_llm',
        scope: 'gcp.vertex.agent',
        attributes: {
          'gen_ai.system': 'gcp.vertex.agent',
          'gen_ai.request.model': 'gemini-2.5-flash',
          'gcp.vertex.agent.session_id': 's1',
          'gcp.vertex.agent.llm_request': JSON.stringify({
            model: 'gemini-2.5-flash',
            config: { systemInstruction: 'Be brief.', tools: [{ functionDeclarations: [{ name: 'lookup' }] }] },
            contents: [{ role: 'user', parts: [{ text: 'Hello?' }] }],
          }),
          'gcp.vertex.agent.llm_response': JSON.stringify({
            content: {
              role: 'model',
              parts: [{ text: 'Hm', thought: true }, { functionCall: { id: 'c', name: 'lookup', args: { id: 7 } } }],
            },
            usageMetadata: {
              promptTokenCount: 10,
              candidatesTokenCount: 4,
              thoughtsTokenCount: 3,
              totalTokenCount: 17,
            },
            finishReason: 'STOP',
          }),
        },
      },
      expected: {
        kind: 'llm',
        provider: 'gcp.gemini',
        sessionId: 's1',
        userText: 'Hello?',
        toolRequests: [{ id: 'c', name: 'lookup', arguments: '{"id":7}' }],
        usage: { input: 10, output: 7, reasoning: 3 },
        toolsOffered: ['lookup'],
        finishReasons: ['STOP'],
      },
    },
    {
      what: 'a tool, stand-ins read as nothing',
      span: {
        name: 'execute_tool lookup',
        scope: 'gcp.vertex.agent',
        attributes: {
          'gen_ai.operation.name': 'execute_tool',
          'gen_ai.tool.name': 'lookup',
          'gen_ai.tool.call.id': '<not specified>',
          'gcp.vertex.agent.llm_request': '{}',
          'gcp.vertex.agent.llm_response': '{}',
          'gcp.vertex.agent.tool_call_args': '{"id":7}',
          'gcp.vertex.agent.tool_response': '{"result":null}',
        },
      },
      expected: { kind: 'tool', toolCallId: '', toolArguments: '{"id":7}', toolResult: 'null' },
    },
    {
      what: 'the sum of parallel calls, which is no call',
      span: {
        name: 'execute_tool (merged tools)',
        scope: 'gcp.vertex.agent',
        attributes: {
          'gen_ai.operation.name': 'execute_tool',
          'gen_ai.tool.name': '(merged tools)',
          'gcp.vertex.agent.tool_call_args': 'N/A',
          'gcp.vertex.agent.tool_response': '{"a":1}',
        },
      },
      expected: { kind: 'other' },
    },
    {
      what: 'the invocation',
      span: { name: 'invocation', scope: 'gcp.vertex.agent', attributes: {} },
      expected: { kind: 'workflow' },
    },
  ],
})
