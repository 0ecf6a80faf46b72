import { isAttributeMap } from '../model/attributes.ts'
import type { Convention, EventSeen } from './reading/convention.ts'
import { documentsOf } from './reading/documents.ts'
import { evaluationSource } from './reading/evaluation.ts'
import type { StatedEvaluation } from './reading/facts.ts'
import { OPERATIONS } from './reading/kinds.ts'
import {
  choice,
  content,
  count,
  custom,
  id,
  isOpaque,
  kept,
  kind,
  provider,
  seconds,
  text,
  words,
} from './reading/readings.ts'
import { toolNames } from './reading/tools-offered.ts'
import { dataOf, flagOf, numberOf, textOf } from './reading/values.ts'

/** OpenTelemetry GenAI semantic conventions, current form (1.37 and later). */
export const otelGenAi: Convention = {
  name: 'otel-genai',
  source: 'https://github.com/open-telemetry/semantic-conventions-genai/tree/main/model/gen-ai',
  attributes: {
    'gen_ai.operation.name': kind(OPERATIONS),
    'gen_ai.input.messages': [content('input'), content('inputMessages')],
    'gen_ai.output.messages': [content('output'), content('outputMessages')],
    'gen_ai.system_instructions': content('system'),
    'gen_ai.tool.definitions': custom('toolsOffered', toolNames),
    'gen_ai.response.model': text('model'),
    'gen_ai.request.model': [text('model'), text('requestModel')],
    'gen_ai.provider.name': provider(),
    'gen_ai.response.id': text('responseId'),
    'gen_ai.response.finish_reasons': words('finishReasons'),
    'gen_ai.usage.input_tokens': count('inputTokens'),
    'gen_ai.usage.output_tokens': count('outputTokens'),
    'gen_ai.usage.total_tokens': count('totalTokens'),
    'gen_ai.usage.cache_read.input_tokens': count('cacheReadTokens'),
    'gen_ai.usage.cache_write.input_tokens': count('cacheWriteTokens'),
    'gen_ai.usage.cache_creation.input_tokens': count('cacheWriteTokens'),
    'gen_ai.usage.reasoning.output_tokens': count('reasoningTokens'),
    'gen_ai.response.time_to_first_chunk': seconds('timeToFirstToken'),
    'gen_ai.client.operation.time_to_first_chunk': seconds('timeToFirstToken'),
    'gen_ai.tool.name': text('toolName'),
    'gen_ai.tool.call.id': id('toolCallId'),
    'gen_ai.tool.call.arguments': content('toolArguments'),
    'gen_ai.tool.call.result': custom('toolResult', (value) =>
      value === null ? { json: null } : isOpaque(value) ? undefined : { value },
    ),
    'gen_ai.agent.name': text('agentName'),
    'gen_ai.agent.id': kept(text('agentName')),
    'gen_ai.workflow.name': text('workflowName'),
    'gen_ai.data_source.id': text('dataSource'),
    'gen_ai.retrieval.query.text': text('query'),
    'gen_ai.retrieval.documents': custom('documents', (value) => documentsOf(dataOf(value))),
    'gen_ai.memory.query.text': text('query'),
    'gen_ai.memory.records': custom('documents', (value) => documentsOf(dataOf(value))),
    'gen_ai.memory.record.count': count('documentCount'),
    'gen_ai.conversation.id': id('sessionId'),
    'gen_ai.prompt.name': text('promptName'),
    'gen_ai.prompt.version': text('promptVersion'),
    'gen_ai.guardrail.verdict.type': choice('guardrailBlocked', {
      allow: false,
      warn: false,
      modify: false,
      deny: true,
      escalate: false,
    }),
    'gen_ai.guardrail.action.type': choice('guardrailBlocked', {
      block: true,
      allow: false,
      modify: false,
      escalate: false,
    }),
    'gen_ai.guardrail.verdict.reason': text('guardrailReason'),
    'gen_ai.guardrail.target.type': choice('guardrailTarget', {
      input: 'input',
      llm_input: 'input',
      prompt: 'input',
      user_input: 'input',
      output: 'output',
      llm_output: 'output',
      response: 'output',
      completion: 'output',
    }),
    'gen_ai.skill.name': text('toolName'),
    // MCP: `mcp.session.id` is a transport session, not a user's.
    'mcp.method.name': custom('kind', (value) => (value === 'tools/call' ? 'tool' : undefined)),
    'mcp.tool.name': text('toolName'),
    'mcp.resource.uri': text('dataSource'),
  },
  events: {
    'gen_ai.client.inference.operation.details': () => ({ asSpan: true }),
    'gen_ai.client.operation.exception': ({ attributes }) => ({
      facts: {
        errorType: textOf(attributes.get('exception.type') ?? attributes.get('error.type') ?? null),
        statusMessage: textOf(attributes.get('exception.message') ?? null),
      },
    }),
    'gen_ai.evaluation.result': (event) => {
      const evaluation = evaluationIn(event)
      return evaluation === undefined ? undefined : { facts: { evaluations: [evaluation] } }
    },
  },
  // The event's attributes on a span of an evaluator say the same.
  derive: ({ attributes, spanName }) => {
    if (!attributes.has('gen_ai.evaluation.name')) return undefined
    const evaluation = evaluationIn({ name: spanName, attributes, body: null, timeUnixNano: 0n })
    return evaluation === undefined
      ? undefined
      : { facts: { evaluations: [evaluation] }, source: 'gen_ai.evaluation.name' }
  },
  spanNamesAreShared: true,
  spanNames: [
    { pattern: /^invoke_agent(?: (.+))?$/, kind: 'agent', names: 'agentName' },
    { pattern: /^create_agent(?: (.+))?$/, kind: 'agent', names: 'agentName' },
    { pattern: /^execute_tool(?: (.+))?$/, kind: 'tool', names: 'toolName' },
    { pattern: /^invoke_workflow(?: (.+))?$/, kind: 'workflow', names: 'workflowName' },
    { pattern: /^(?:chat|text_completion|generate_content) (.+)$/, kind: 'llm', names: 'requestModel' },
    { pattern: /^embeddings (.+)$/, kind: 'embedding', names: 'requestModel' },
    { pattern: /^tools\/call (.+)$/, kind: 'tool', names: 'toolName' },
    { pattern: /^retrieval(?: (.+))?$/, kind: 'retrieval', names: 'dataSource' },
    { pattern: /^plan(?: .+)?$/, kind: 'task' },
  ],
}

/**
 * `gen_ai.evaluation.result`, with the additions of pydantic-evals (target, evaluator), Azure AI Foundry (score,
 * evaluator name) and OpenLIT (idempotency key).
 */
export function evaluationIn(event: EventSeen): StatedEvaluation | undefined {
  const body = isAttributeMap(event.body) ? event.body : undefined
  const get = (key: string) => event.attributes.get(key) ?? body?.get(key) ?? null
  const word = (...keys: string[]) => keys.map((key) => textOf(get(key))).find((found) => found !== '')
  const name = word('gen_ai.evaluation.name')
  if (name === undefined) return undefined
  const score = numberOf(get('gen_ai.evaluation.score.value')) ?? numberOf(get('gen_ai.evaluation.score'))
  const label = word('gen_ai.evaluation.score.label', 'gen_ai.evaluation.label')
  const explanation = word('gen_ai.evaluation.explanation')
  const passed = flagOf(get('gen_ai.evaluation.passed'))
  const evaluator = word(
    'gen_ai.evaluation.evaluator.name',
    'gen_ai.evaluator.name',
    'gen_ai.evaluation.evaluator.source',
  )
  const source = evaluationSource(get('gen_ai.evaluation.source') ?? get('gen_ai.evaluation.evaluator.type'))
  const responseId = word('gen_ai.response.id')
  const idempotencyKey = word('openlit.score.idempotency_key', 'gen_ai.evaluation.id')
  const sessionId = word('session.id', 'gen_ai.conversation.id')
  const userId = word('user.id', 'enduser.id')
  return {
    name,
    ...(score !== undefined && { score }),
    ...(label !== undefined && { label }),
    ...(explanation !== undefined && { explanation }),
    ...(passed !== undefined && { passed }),
    ...(evaluator !== undefined && { evaluator }),
    ...(source !== undefined && { source }),
    ...(responseId !== undefined && { responseId }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(sessionId !== undefined && { sessionId }),
    ...(userId !== undefined && { userId }),
  }
}
