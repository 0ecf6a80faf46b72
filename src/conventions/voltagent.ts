import type { Convention } from './reading/convention.ts'
import { providerByModel, providerOf } from './reading/providers.ts'
import { content, count, custom, id, kept, kind, provider, text, words } from './reading/readings.ts'
import { toolNames } from './reading/tools-offered.ts'
import { numberOf, textOf } from './reading/values.ts'

const TYPES = {
  agent: 'agent',
  subagent: 'agent',
  llm: 'llm',
  tool: 'tool',
  retriever: 'retrieval',
  embedding: 'embedding',
  memory: 'other',
  guardrail: 'guardrail',
  middleware: 'task',
  summary: 'task',
  vector: 'retrieval',
  scorer: 'evaluator',
  workflow: 'workflow',
  'workflow-step': 'task',
  'workflow-agent': 'task',
  'workflow-func': 'task',
} as const

/** `openai/gpt-4o-mini` is how VoltAgent's router names the vendor beside the model. */
function routed(fact: 'model' | 'requestModel') {
  return custom(fact, (value) => {
    if (typeof value !== 'string' || value === '') return undefined
    const [vendor = '', ...rest] = value.split('/')
    return rest.length > 0 && providerByModel(value) === providerOf(vendor) ? rest.join('/') : value
  })
}

const routedProvider = custom('provider', (value) =>
  typeof value === 'string' && value.includes('/') ? providerByModel(value) || undefined : undefined,
)

/** VoltAgent. `entity.type` is inherited by children, so `span.type` is asked first. */
export const voltagent: Convention = {
  name: 'voltagent',
  source: 'https://github.com/VoltAgent/voltagent/tree/main/packages/core/src/observability',
  scope: /^(@?voltagent)/,
  appliesTo: ({ scopeName, attributes }) =>
    /^@?voltagent/.test(scopeName) ||
    attributes.has('voltagent.operation_id') ||
    attributes.has('voltagent.conversation_id') ||
    (attributes.has('entity.type') && attributes.has('operation.id')),
  attributes: {
    'span.type': kind(TYPES),
    'entity.type': custom('vagueKind', (value) =>
      Object.hasOwn(TYPES, String(value)) ? TYPES[value as keyof typeof TYPES] : undefined,
    ),
    'entity.name': text('entityName'),
    'agent.name': text('agentName'),
    input: content('input'),
    output: content('output'),
    'agent.messages': content('inputMessages'),
    'llm.messages': content('inputMessages'),
    'llm.model': [routed('model'), routed('requestModel'), routedProvider],
    'ai.model.name': [routed('model'), routed('requestModel'), routedProvider],
    'llm.tools': custom('toolsOffered', toolNames),
    'usage.prompt_tokens': count('inputTokens'),
    'usage.completion_tokens': count('outputTokens'),
    'usage.total_tokens': count('totalTokens'),
    'usage.cached_tokens': count('cacheReadTokens'),
    'usage.reasoning_tokens': count('reasoningTokens'),
    'tool.call.id': text('toolCallId'),
    'voltagent.conversation_id': id('sessionId'),
    'conversation.id': id('sessionId'),
    'voltagent.user_id': id('userId'),
    'retriever.name': text('dataSource'),
    'agent.instructions': content('system'),
    'ai.response.finish_reason': words('finishReasons'),
    'llm.provider': provider(),
    'subagent.name': kept(text('handoffTarget')),
  },
  derive: ({ attributes }) => {
    const name = textOf(attributes.get('eval.scorer.name') ?? attributes.get('eval.scorer.id') ?? null)
    const score = numberOf(attributes.get('eval.scorer.score'))
    if (name === '' || score === undefined) return undefined
    return { facts: { evaluations: [{ name, score, source: 'model', fraction: true }] }, source: 'eval.scorer.score' }
  },
}
