import type { Convention } from './reading/convention.ts'
import { choice, custom, id, milliseconds, text } from './reading/readings.ts'
import { toolNames } from './reading/tools-offered.ts'

/** AWS Strands Agents and Bedrock AgentCore. Content is in span events; times to first token are milliseconds. */
export const strands: Convention = {
  name: 'strands',
  source: 'https://github.com/strands-agents/sdk-python/blob/main/src/strands/telemetry/tracer.py',
  scope: /^(strands|bedrock[-_]?agentcore)/,
  appliesTo: ({ scopeName, attributes }) =>
    scopeName.startsWith('strands') ||
    attributes.get('gen_ai.system') === 'strands-agents' ||
    attributes.get('gen_ai.provider.name') === 'strands-agents' ||
    attributes.has('event_loop.cycle_id') ||
    attributes.has('agent_loop.cycle_id'),
  attributes: {
    'event_loop.cycle_id': custom('vagueKind', () => 'task'),
    'agent_loop.cycle_id': custom('vagueKind', () => 'task'),
    'gen_ai.agent.tools': custom('toolsOffered', toolNames),
    'gen_ai.tool.status': choice('failed', { error: true, failed: true, failure: true }),
    'tool.status': choice('failed', { error: true, failed: true, failure: true }),
    'gen_ai.server.time_to_first_token': milliseconds('timeToFirstToken'),
    system_prompt: custom('system', (value) => (value === null || value === '' ? undefined : { value })),
    'aws.bedrock.agentcore.session_id': id('sessionId'),
    agent_name: text('agentName'),
  },
  spanNames: [
    { pattern: /^execute_(event|agent)_loop_cycle$/, kind: 'task' },
    { pattern: /^Cycle /, kind: 'task' },
    { pattern: /^Model invoke$/, kind: 'llm' },
    { pattern: /^Tool: (.+)$/, kind: 'tool', names: 'toolName' },
  ],
}
