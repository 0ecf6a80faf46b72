import type { SpanKind } from '../model/span.ts'
import type { AnyReading, Convention } from './reading/convention.ts'
import { metadataKeys } from './reading/metadata.ts'
import { content, custom, id, kind, text, vagueKind, words } from './reading/readings.ts'
import { jsonText, numberOf, textOf } from './reading/values.ts'

const TYPES: Readonly<Record<string, SpanKind>> = {
  agent_run: 'agent',
  workflow_run: 'workflow',
  workflow_step: 'task',
  workflow_conditional: 'task',
  workflow_conditional_eval: 'task',
  workflow_parallel: 'task',
  workflow_loop: 'task',
  workflow_sleep: 'task',
  workflow_wait_event: 'task',
  model_generation: 'llm',
  model_step: 'llm',
  model_inference: 'llm',
  llm_generation: 'llm',
  tool_call: 'tool',
  mcp_tool_call: 'tool',
  provider_tool_call: 'tool',
  client_tool_call: 'tool',
  processor_run: 'guardrail',
  rag_embedding: 'embedding',
  rag_vector_operation: 'retrieval',
  rag_action: 'retrieval',
  scorer_run: 'evaluator',
  eval: 'evaluator',
}

const contentKeys = (side: 'input' | 'output'): [string, AnyReading][] =>
  Object.keys(TYPES).map((type) => [`mastra.${type}.${side}`, content(side)])

/** Mastra's OpenTelemetry exporter. `resourceId` is by Mastra's own words the user or account that a thread belongs to. */
export const mastra: Convention = {
  name: 'mastra',
  source: 'https://github.com/mastra-ai/mastra/tree/main/observability/otel-exporter',
  scope: /^@mastra\//,
  attributes: {
    'mastra.span.type': [kind(TYPES), vagueKind({ generic: 'other', model_chunk: 'other' })],
    ...Object.fromEntries([...contentKeys('input'), ...contentKeys('output')]),
    ...metadataKeys('mastra.metadata.'),
    'mastra.metadata.resourceId': id('userId'),
    'mastra.tags': words('tags'),
    'mastra.completion_start_time': custom('firstTokenAt', (value) => {
      const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
      return Number.isNaN(time) ? undefined : BigInt(time) * 1_000_000n
    }),
    'mastra.agent.name': text('agentName'),
    'mastra.workflow.name': text('workflowName'),
    'mastra.tool.name': text('toolName'),
  },
  derive: ({ attributes }) => {
    const name = textOf(attributes.get('mastra.eval.scorer') ?? attributes.get('mastra.eval.name') ?? null)
    const score = numberOf(attributes.get('mastra.eval.score'))
    if (name === '' || score === undefined) return undefined
    const reason = attributes.get('mastra.eval.reason')
    const explanation = reason === undefined || reason === null ? undefined : jsonText(textOf(reason))
    return {
      facts: { evaluations: [{ name, score, ...(explanation !== undefined && { explanation }) }] },
      source: 'mastra.eval.score',
    }
  },
}
