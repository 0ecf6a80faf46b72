import type { Convention } from './reading/convention.ts'
import { content, custom, text } from './reading/readings.ts'

/** OpenAI Agents SDK: what instrumentations of it add to their own convention. */
export const openaiAgents: Convention = {
  name: 'openai-agents',
  source: 'https://github.com/traceloop/openllmetry/tree/main/packages/opentelemetry-instrumentation-openai-agents',
  scope: /openai[-_]agents/,
  attributes: {
    'openai.agent.handoffs': custom('vagueKind', () => undefined),
    'openai.agent.handoff.to': text('handoffTarget'),
    'openai.agent.name': text('agentName'),
    'openai.agent.instructions': content('system'),
    'graph.node.id': custom('vagueKind', () => undefined),
    'workflow.final_output': content('output'),
  },
  spanNames: [
    { pattern: /^handoff(?: to (.+))?$/i, kind: 'task' },
    { pattern: /\.handoff$/, kind: 'task' },
    { pattern: /^(?:Agent Workflow|Agent workflow)$/, kind: 'workflow' },
    { pattern: /^(?:openai\.response|response)$/, kind: 'llm' },
  ],
}
