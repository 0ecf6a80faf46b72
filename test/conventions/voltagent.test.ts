import { voltagent } from '../../src/conventions/voltagent.ts'
import { testConvention } from '../contracts/convention.ts'

const common = {
  'entity.id': 'a',
  'entity.type': 'agent',
  'entity.name': 'support',
  'operation.id': 'o',
  'user.id': 'u1',
  'conversation.id': 's1',
}

testConvention({
  convention: voltagent,
  spans: [
    {
      what: 'the agent at the root',
      span: {
        name: 'generateText',
        scope: '@voltagent/core',
        attributes: {
          ...common,
          input: 'Hello?',
          output: 'Hi.',
          'agent.instructions': 'Be brief.',
          'ai.model.name': 'gpt-4o',
          'usage.prompt_tokens': 10,
          'usage.completion_tokens': 4,
          'ai.response.finish_reason': 'stop',
        },
      },
      expected: {
        kind: 'agent',
        agentName: 'support',
        userText: 'Hello?',
        answerText: 'Hi.',
        systemText: 'Be brief.',
        userId: 'u1',
        sessionId: 's1',
        usage: { input: 10, output: 4 },
        finishReasons: ['stop'],
      },
    },
    {
      what: 'a tool that inherits the agent’s entity',
      span: {
        name: 'tool.execution:lookup',
        scope: '@voltagent/core',
        attributes: {
          ...common,
          'span.type': 'tool',
          'tool.name': 'lookup',
          'tool.call.id': 'c1',
          input: '{"id":7}',
          output: 'null',
        },
      },
      expected: { kind: 'tool', toolName: 'lookup', toolCallId: 'c1', toolArguments: '{"id":7}', toolResult: 'null' },
    },
  ],
})
