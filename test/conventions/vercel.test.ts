import { vercel } from '../../src/conventions/vercel.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: vercel,
  spans: [
    {
      what: 'the wrapper of version 4',
      span: {
        name: 'ai.generateText',
        scope: 'ai',
        attributes: {
          'ai.operationId': 'ai.generateText',
          'ai.telemetry.functionId': 'support',
          'ai.telemetry.metadata.userId': 'u1',
          'ai.telemetry.metadata.sessionId': 's1',
          'ai.telemetry.metadata.tags': ['a'],
          'ai.telemetry.metadata.langfusePrompt': '{"name":"p","version":2}',
          'ai.prompt':
            '{"system":"Be brief.","messages":[{"role":"user","content":[{"type":"text","text":"Hello?"}]}]}',
          'ai.response.text': 'Hi.',
          'ai.usage.promptTokens': 10,
          'ai.usage.completionTokens': 4,
          'ai.request.headers.authorization': 'Bearer secret',
        },
      },
      expected: {
        kind: 'agent',
        agentName: 'support',
        userId: 'u1',
        sessionId: 's1',
        tags: ['a'],
        promptName: 'p',
        promptVersion: '2',
        systemText: 'Be brief.',
        userText: 'Hello?',
        answerText: 'Hi.',
        usage: { input: 10, output: 4 },
        attributes: {},
      },
      sources: { userId: 'ai.telemetry.metadata.userId' },
    },
    {
      what: 'a model call of version 6 that asks for a tool',
      span: {
        scope: 'ai',
        attributes: {
          'ai.operationId': 'ai.streamText.doStream',
          'ai.model.id': 'claude-sonnet-4-5',
          'ai.model.provider': 'anthropic.messages',
          'ai.prompt.messages': '[{"role":"user","content":[{"type":"text","text":"Hello?"}]}]',
          'ai.response.toolCalls': '[{"toolCallId":"c1","toolName":"lookup","input":"{\\"id\\":7}"}]',
          'ai.response.finishReason': 'tool-calls',
          'ai.usage.inputTokens': 100,
          'ai.usage.outputTokens': 4,
          'ai.usage.cachedInputTokens': 40,
          'ai.usage.inputTokenDetails.cacheWriteTokens': 5,
          'ai.usage.outputTokenDetails.reasoningTokens': 1,
          'ai.response.msToFirstChunk': 312.5,
        },
      },
      expected: {
        kind: 'llm',
        provider: 'anthropic',
        model: 'claude-sonnet-4-5',
        toolRequests: [{ id: 'c1', name: 'lookup', arguments: '{"id":7}' }],
        finishReasons: ['tool-calls'],
        usage: { input: 100, output: 4, cacheRead: 40, cacheWrite: 5, reasoning: 1 },
        timeToFirstTokenMs: 312.5,
      },
    },
    {
      what: 'Anthropic’s own numbers in version 5',
      span: {
        scope: 'ai',
        attributes: {
          'ai.operationId': 'ai.generateText.doGenerate',
          'ai.usage.inputTokens': 267,
          'ai.usage.outputTokens': 47,
          'ai.usage.totalTokens': 314,
          'ai.usage.cachedInputTokens': 128,
          'ai.response.providerMetadata': '{"anthropic":{"usage":{"input_tokens":267,"cache_read_input_tokens":128}}}',
        },
      },
      expected: { usage: { input: 395, output: 47, cacheRead: 128 } },
    },
    {
      what: 'a tool call that returned null',
      span: {
        scope: 'ai',
        attributes: {
          'ai.operationId': 'ai.toolCall',
          'ai.toolCall.name': 'lookup',
          'ai.toolCall.id': 'c1',
          'ai.toolCall.args': '{"id":7}',
          'ai.toolCall.result': 'null',
        },
      },
      expected: { kind: 'tool', toolName: 'lookup', toolCallId: 'c1', toolArguments: '{"id":7}', toolResult: 'null' },
    },
    {
      what: 'the runtime context of version 7',
      span: {
        name: 'step 1',
        scope: 'gen_ai',
        attributes: {
          'gen_ai.operation.name': 'agent_step',
          'ai.settings.context.userId': 'u1',
          'ai.settings.context.sessionId': 's1',
        },
      },
      expected: { kind: 'task', userId: 'u1', sessionId: 's1' },
    },
  ],
})
