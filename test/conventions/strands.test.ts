import { strands } from '../../src/conventions/strands.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: strands,
  spans: [
    {
      what: 'a tool whose call and result are span events',
      span: {
        name: 'execute_tool lookup',
        scope: 'strands.telemetry.tracer',
        attributes: {
          'gen_ai.operation.name': 'execute_tool',
          'gen_ai.system': 'strands-agents',
          'gen_ai.tool.name': 'lookup',
          'gen_ai.tool.status': 'error',
        },
        events: [
          { name: 'gen_ai.tool.message', attributes: { role: 'tool', content: '{"id":7}', id: 'c1' } },
          { name: 'gen_ai.choice', attributes: { message: '[{"text":"null"}]', id: 'c1' } },
        ],
      },
      expected: { kind: 'tool', toolArguments: '{"id":7}', toolResult: 'null', status: 'error', provider: '' },
    },
    {
      what: 'the same in the details event of the latest conventions',
      span: {
        name: 'execute_tool lookup',
        scope: 'strands-agents',
        attributes: {
          'gen_ai.operation.name': 'execute_tool',
          'gen_ai.provider.name': 'strands-agents',
          'gen_ai.tool.status': 'success',
        },
        events: [
          {
            name: 'gen_ai.client.inference.operation.details',
            attributes: {
              'gen_ai.input.messages': JSON.stringify([
                { role: 'tool', parts: [{ type: 'tool_call', name: 'lookup', id: 'c1', arguments: { id: 7 } }] },
              ]),
            },
          },
          {
            name: 'gen_ai.client.inference.operation.details',
            attributes: {
              'gen_ai.output.messages': JSON.stringify([
                {
                  role: 'tool',
                  parts: [{ type: 'tool_call_response', id: 'c1', response: [{ json: { status: 'sent' } }] }],
                },
              ]),
            },
          },
        ],
      },
      expected: {
        kind: 'tool',
        toolName: 'lookup',
        toolArguments: '{"id":7}',
        toolResult: '{"status":"sent"}',
        status: 'unset',
      },
    },
    {
      what: 'a chat with milliseconds to the first token and Bedrock’s numbers',
      span: {
        name: 'chat',
        scope: 'strands.telemetry.tracer',
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.system': 'strands-agents',
          'gen_ai.request.model': 'us.anthropic.claude-sonnet-4',
          'gen_ai.usage.input_tokens': 10,
          'gen_ai.usage.output_tokens': 4,
          'gen_ai.usage.total_tokens': 114,
          'gen_ai.usage.cache_read_input_tokens': 80,
          'gen_ai.usage.cache_write_input_tokens': 20,
          'gen_ai.server.time_to_first_token': 250,
        },
        events: [
          { name: 'gen_ai.user.message', attributes: { content: '[{"text":"Hello?"}]' } },
          { name: 'gen_ai.choice', attributes: { message: '[{"text":"Hi."}]', finish_reason: 'end_turn' } },
        ],
      },
      expected: {
        kind: 'llm',
        provider: 'aws.bedrock',
        usage: { input: 110, output: 4, cacheRead: 80, cacheWrite: 20 },
        timeToFirstTokenMs: 250,
        userText: 'Hello?',
        answerText: 'Hi.',
        finishReasons: ['end_turn'],
      },
    },
    {
      what: 'a cycle of the loop',
      span: {
        name: 'execute_event_loop_cycle',
        scope: 'strands.telemetry.tracer',
        attributes: { 'event_loop.cycle_id': 'x' },
      },
      expected: { kind: 'task' },
    },
  ],
})
