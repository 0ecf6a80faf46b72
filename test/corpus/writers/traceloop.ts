import type { Message, Step } from '../step.ts'
import {
  type Attributes,
  answerMessage,
  exceptionEvent,
  gaveNothing,
  partsMessages,
  plainSpan,
  responseId,
  type Speaker,
  tokens,
  userText,
  type Value,
  type Writer,
  type WrittenSpan,
} from './wire.ts'

/** OpenLLMetry with indexed messages (`gen_ai.prompt.N.*`), as Python packages before 0.60 sent them. */
export const traceloopIndexed: Writer = {
  name: 'traceloop-indexed',
  scope: { name: 'opentelemetry.instrumentation.openai.v1', version: '0.47.3' },
  abilities: ['finish', 'tasks'],
  write: (step, speaker) => write(step, speaker, indexed),
}

/** OpenLLMetry with message attributes, as it sends them today. */
export const traceloop: Writer = {
  name: 'traceloop',
  scope: { name: '@traceloop/instrumentation-openai', version: '0.27.0' },
  abilities: ['finish', 'tasks'],
  write: (step, speaker) => write(step, speaker, messages),
}

function write(step: Step, speaker: Speaker, modelAttributes: (step: Step) => Attributes): WrittenSpan {
  if (step.kind === 'http' || step.kind === 'database') return plainSpan(step)
  const common: Attributes = {
    'traceloop.workflow.name': speaker.feature,
    'traceloop.association.properties.user_id': speaker.userId,
    'traceloop.association.properties.session_id': speaker.sessionId,
    'gen_ai.conversation.id': speaker.sessionId,
  }
  const events = step.fault === undefined || step.inheritedFault ? [] : [exceptionEvent(step.fault)]
  if (step.kind === 'llm')
    return { name: `chat ${step.model}`, kind: 3, attributes: { ...common, ...modelAttributes(step) }, events }
  if (step.kind === 'embedding')
    return {
      name: 'openai.embeddings',
      kind: 3,
      attributes: { ...common, 'llm.request.type': 'embedding', 'gen_ai.request.model': 'text-embedding-3-small' },
      events,
    }
  if (step.kind === 'reranker')
    return { name: 'cohere.rerank', kind: 3, attributes: { ...common, 'llm.request.type': 'rerank' }, events }
  const kind = step.kind === 'retrieval' ? 'tool' : step.kind === 'guardrail' ? 'task' : step.kind
  return {
    name: `${step.name}.${kind}`,
    kind: 1,
    attributes: {
      ...common,
      'traceloop.span.kind': kind,
      'traceloop.entity.name': step.name,
      'traceloop.entity.path': '',
      ...(kind === 'agent' ? { 'gen_ai.agent.name': step.name } : {}),
      'traceloop.entity.input': entityInput(step),
      'traceloop.entity.output': entityOutput(step),
    },
    events,
  }
}

function entityInput(step: Step): string {
  if (step.kind === 'tool') return `{"args":[${step.arguments ?? '{}'}],"kwargs":{}}`
  if (step.kind === 'retrieval') return JSON.stringify({ args: [step.query ?? ''], kwargs: {} })
  return JSON.stringify({ args: [], kwargs: { input: userText(step) } })
}

function entityOutput(step: Step): string | undefined {
  if (step.kind === 'tool') return step.result === undefined ? undefined : JSON.stringify(step.result)
  if (step.kind === 'retrieval') return step.documents === undefined ? undefined : JSON.stringify(step.documents)
  return (step.answer ?? '') === '' ? undefined : JSON.stringify(step.answer)
}

function messages(step: Step): Attributes {
  const usage = tokens(step)
  const finish = step.finish === 'tool_calls' ? 'tool_call' : (step.finish ?? 'stop')
  const request = {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': step.provider,
    'gen_ai.request.model': step.model,
    'gen_ai.input.messages': JSON.stringify(partsMessages(step.messages ?? [])),
  }
  if (gaveNothing(step)) return request
  return {
    ...request,
    'gen_ai.response.model': step.model,
    'gen_ai.response.id': responseId(step),
    'gen_ai.response.finish_reasons': [finish],
    'gen_ai.output.messages': JSON.stringify(partsMessages([answerMessage(step)], finish)),
    'gen_ai.usage.input_tokens': usage.input,
    'gen_ai.usage.output_tokens': usage.output,
  }
}

function indexed(step: Step): Attributes {
  const usage = tokens(step)
  const attributes: Record<string, Value> = {
    'llm.request.type': 'chat',
    'gen_ai.system': 'OpenAI',
    'gen_ai.request.model': step.model,
    'llm.is_streaming': step.streamed ?? false,
  }
  for (const [index, message] of (step.messages ?? []).entries())
    Object.assign(attributes, numbered(`gen_ai.prompt.${index}`, message))
  if (gaveNothing(step)) return attributes
  Object.assign(attributes, numbered('gen_ai.completion.0', answerMessage(step)))
  return {
    ...attributes,
    'gen_ai.completion.0.finish_reason': step.finish ?? 'stop',
    'gen_ai.response.model': step.model,
    'gen_ai.usage.prompt_tokens': usage.input,
    'gen_ai.usage.completion_tokens': usage.output,
    'llm.usage.total_tokens': usage.input + usage.output,
  }
}

function numbered(prefix: string, message: Message): Record<string, Value> {
  const attributes: Record<string, Value> = { [`${prefix}.role`]: message.role }
  if (message.text !== '') attributes[`${prefix}.content`] = message.text
  if (message.toolCallId !== undefined) attributes[`${prefix}.tool_call_id`] = message.toolCallId
  for (const [index, call] of (message.toolCalls ?? []).entries()) {
    attributes[`${prefix}.tool_calls.${index}.id`] = call.id
    attributes[`${prefix}.tool_calls.${index}.name`] = call.name
    attributes[`${prefix}.tool_calls.${index}.arguments`] = call.arguments
  }
  return attributes
}
