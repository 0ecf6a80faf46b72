import type { Convention } from './reading/convention.ts'
import { choice, content, id, kept, text } from './reading/readings.ts'

/** Azure AI Foundry agents, Microsoft Agent Framework, Semantic Kernel, Microsoft.Extensions.AI. */
export const azure: Convention = {
  name: 'azure',
  source:
    'https://github.com/microsoft/agent-framework/blob/main/python/packages/core/agent_framework/observability.py',
  scope:
    /^(agent_framework|Experimental\.Microsoft\.|Microsoft\.(SemanticKernel|Extensions\.AI|Agents)|semantic_kernel|azure\.ai)/,
  attributes: {
    'gen_ai.thread.id': id('sessionId'),
    // `completed`, `failed`, `expired`: the run states by itself how it ended.
    'gen_ai.thread.run.status': [
      choice('statedOutcome', {
        completed: 'success',
        failed: 'failure',
        expired: 'failure',
        incomplete: 'partial',
      }),
      choice('failed', { failed: true, expired: true }),
    ],
    'workflow.name': text('workflowName'),
    'workflow.id': kept(text('workflowName')),
    'executor.id': kept(text('entityName')),
    'gen_ai.tool.message': content('toolResult'),
  },
  spanNames: [
    { pattern: /^workflow\.(?:run|build)\b/, kind: 'workflow' },
    { pattern: /^executor\.process(?: (.+))?$/, kind: 'task' },
    { pattern: /^(?:message\.send|edge_group\.process)\b/, kind: 'other' },
    { pattern: /^(?:start_thread_run|process_thread_run)\b/, kind: 'agent' },
    { pattern: /^(?:chat\.completions|text\.completions) (.+)$/, kind: 'llm', names: 'requestModel' },
    { pattern: /^(?:AutoFunctionInvocationLoop|orchestrate_tools)\b/, kind: 'task' },
  ],
}
