import type { AnyReading, Convention } from './reading/convention.ts'
import { content, custom, failedIf, id, kept, seconds, text } from './reading/readings.ts'
import { toolNames } from './reading/tools-offered.ts'

/** Keys that moved from `lk.` to `lk.pii.`; both generations are in use. */
const MOVED: Readonly<Record<string, AnyReading | readonly AnyReading[]>> = {
  user_input: content('input'),
  user_transcript: content('input'),
  chat_ctx: content('input'),
  instructions: content('system'),
  'response.text': content('output'),
  'response.function_calls': content('outputMessages'),
  'function_tool.arguments': content('toolArguments'),
  'function_tool.output': content('toolResult'),
  participant_identity: id('userId'),
  room_name: kept(id('sessionId')),
}

const both = Object.fromEntries(
  Object.entries(MOVED).flatMap(([key, reading]) => [
    [`lk.pii.${key}`, reading],
    [`lk.${key}`, reading],
  ]),
)

/** LiveKit Agents (voice). */
export const livekit: Convention = {
  name: 'livekit',
  source: 'https://github.com/livekit/agents/blob/main/livekit-agents/livekit/agents/telemetry/trace_types.py',
  scope: /^livekit/,
  attributes: {
    ...both,
    'lk.function_tool.name': text('toolName'),
    'lk.function_tool.id': text('toolCallId'),
    'lk.function_tool.is_error': failedIf(),
    'lk.function_tools': custom('toolsOffered', toolNames),
    'lk.response.ttft': seconds('timeToFirstToken'),
    'lk.agent_name': text('agentName'),
    'lk.job_id': kept(id('sessionId')),
  },
  spanNames: [
    { pattern: /^agent_session$/, kind: 'workflow' },
    { pattern: /^agent_turn$/, kind: 'agent' },
    { pattern: /^(llm_node|llm_request|llm_request_run)$/, kind: 'llm' },
    { pattern: /^function_tool$/, kind: 'tool' },
    {
      pattern:
        /^(user_turn|user_speaking|agent_speaking|tts_\w+|stt_\w+|eou_detection|start_agent_activity|job_entrypoint)$/,
      kind: 'other',
    },
  ],
}
