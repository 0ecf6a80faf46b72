import { livekit } from '../../src/conventions/livekit.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: livekit,
  spans: [
    {
      what: 'a model call by the older keys',
      span: {
        name: 'llm_request',
        scope: 'livekit-agents',
        attributes: {
          'lk.chat_ctx': '{"items":[]}',
          'lk.user_input': 'Hello?',
          'lk.response.text': 'Hi.',
          'lk.response.ttft': 0.3,
          'gen_ai.usage.input_tokens': 10,
          'gen_ai.usage.output_tokens': 4,
          'gen_ai.usage.input_cached_tokens': 2,
        },
      },
      expected: {
        kind: 'llm',
        answerText: 'Hi.',
        timeToFirstTokenMs: 300,
        usage: { input: 10, output: 4, cacheRead: 2 },
      },
    },
    {
      what: 'a tool by the newer keys',
      span: {
        name: 'function_tool',
        scope: 'livekit-agents',
        attributes: {
          'lk.function_tool.name': 'lookup',
          'lk.function_tool.id': 'c1',
          'lk.pii.function_tool.arguments': '{"id":7}',
          'lk.pii.function_tool.output': 'boom',
          'lk.function_tool.is_error': true,
        },
      },
      expected: { kind: 'tool', toolName: 'lookup', toolArguments: '{"id":7}', toolResult: 'boom', status: 'error' },
    },
    {
      what: 'a session, the room as the last resort for its id',
      span: {
        name: 'agent_session',
        scope: 'livekit-agents',
        attributes: { 'lk.pii.participant_identity': 'u1', 'lk.pii.room_name': 'room-1', 'lk.job_id': 'j' },
      },
      expected: { kind: 'workflow', userId: 'u1', sessionId: 'room-1' },
    },
  ],
})
