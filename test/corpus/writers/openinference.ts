import type { Message, Step } from '../step.ts'
import {
  type Attributes,
  answerMessage,
  exceptionEvent,
  gaveNothing,
  openAiMessages,
  plainSpan,
  resultText,
  tokens,
  userText,
  type Value,
  type Writer,
} from './wire.ts'

const KINDS: Readonly<Record<string, string>> = {
  agent: 'AGENT',
  workflow: 'CHAIN',
  task: 'CHAIN',
  llm: 'LLM',
  tool: 'TOOL',
  retrieval: 'RETRIEVER',
  embedding: 'EMBEDDING',
  reranker: 'RERANKER',
  guardrail: 'GUARDRAIL',
}

/** OpenInference. Source: Arize-ai/openinference `spec/semantic_conventions.md`. */
export const openInference: Writer = {
  name: 'openinference',
  scope: { name: '@arizeai/openinference-instrumentation-openai', version: '4.2.7' },
  abilities: ['finish', 'guardrail', 'tasks'],
  write(step, speaker) {
    if (step.kind === 'http' || step.kind === 'database') return plainSpan(step)
    const failed = step.fault !== undefined
    return {
      name: step.kind === 'llm' ? 'OpenAI Chat Completions' : step.name,
      kind: 1,
      attributes: {
        'openinference.span.kind': KINDS[step.kind],
        'session.id': speaker.sessionId,
        'user.id': speaker.userId,
        ...details(step),
      },
      events: step.fault === undefined || step.inheritedFault ? [] : [exceptionEvent(step.fault)],
      ...(failed ? {} : { status: 1 }),
    }
  },
}

function details(step: Step): Attributes {
  if (step.kind === 'llm') return model(step)
  if (step.kind === 'tool')
    return {
      'tool.name': step.name,
      'tool.parameters': step.arguments,
      'input.value': step.arguments,
      'input.mime_type': 'application/json',
      'output.value': resultText(step.result),
      'output.mime_type': typeof step.result === 'string' ? 'text/plain' : 'application/json',
    }
  if (step.kind === 'retrieval') {
    const attributes: Record<string, Value> = { 'input.value': step.query }
    for (const [index, document] of (step.documents ?? []).entries()) {
      attributes[`retrieval.documents.${index}.document.id`] = document.id
      attributes[`retrieval.documents.${index}.document.score`] = document.score
      attributes[`retrieval.documents.${index}.document.content`] = document.content
    }
    if (step.documents !== undefined) {
      attributes['output.value'] = JSON.stringify({ documents: step.documents })
      attributes['output.mime_type'] = 'application/json'
    }
    return attributes
  }
  if (step.kind === 'guardrail')
    return {
      'input.value': step.verdict?.target === 'input' ? userText(step) : (step.answer ?? ''),
      'output.value': JSON.stringify({
        passed: !step.verdict?.blocked,
        ...(step.verdict?.blocked ? { reason: step.verdict.reason } : {}),
      }),
      'output.mime_type': 'application/json',
    }
  if (step.kind === 'embedding') return { 'embedding.model_name': 'text-embedding-3-small' }
  if (step.kind === 'reranker') return { 'reranker.model_name': 'rerank-v3', 'reranker.top_k': 3 }
  return {
    ...(step.kind === 'agent' ? { 'agent.name': step.name } : {}),
    'input.value': userText(step),
    'output.value': (step.answer ?? '') === '' ? undefined : step.answer,
  }
}

function model(step: Step): Attributes {
  const usage = tokens(step)
  const attributes: Record<string, Value> = {
    'llm.model_name': step.model,
    'llm.system': step.provider,
    'input.value': JSON.stringify({ model: step.model ?? '', messages: openAiMessages(step.messages ?? []) }),
    'input.mime_type': 'application/json',
  }
  for (const [index, message] of (step.messages ?? []).entries())
    Object.assign(attributes, flattened(`llm.input_messages.${index}.message`, message))
  if (gaveNothing(step)) return attributes
  const answer = answerMessage(step)
  Object.assign(attributes, flattened('llm.output_messages.0.message', answer))
  return {
    ...attributes,
    'output.value': JSON.stringify({
      choices: [{ index: 0, message: openAiMessages([answer])[0] ?? null, finish_reason: step.finish ?? 'stop' }],
    }),
    'output.mime_type': 'application/json',
    'llm.finish_reason': step.finish ?? 'stop',
    'llm.token_count.prompt': usage.input,
    'llm.token_count.completion': usage.output,
    'llm.token_count.total': usage.input + usage.output,
  }
}

function flattened(prefix: string, message: Message): Record<string, Value> {
  const attributes: Record<string, Value> = { [`${prefix}.role`]: message.role }
  if (message.text !== '') attributes[`${prefix}.content`] = message.text
  if (message.toolCallId !== undefined) attributes[`${prefix}.tool_call_id`] = message.toolCallId
  for (const [index, call] of (message.toolCalls ?? []).entries()) {
    attributes[`${prefix}.tool_calls.${index}.tool_call.id`] = call.id
    attributes[`${prefix}.tool_calls.${index}.tool_call.function.name`] = call.name
    attributes[`${prefix}.tool_calls.${index}.tool_call.function.arguments`] = call.arguments
  }
  return attributes
}
