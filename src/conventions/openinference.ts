import type { AttributeMap, AttributeValue } from '../model/attributes.ts'
import type { Convention, Derived, Family } from './reading/convention.ts'
import { documentsOf } from './reading/documents.ts'
import { evaluationSource } from './reading/evaluation.ts'
import type { Facts, StatedEvaluation } from './reading/facts.ts'
import { METADATA_FACTS, metadataFacts, metadataKeys } from './reading/metadata.ts'
import { content, count, custom, kept, kind, number, provider, spread, text, words } from './reading/readings.ts'
import { namesIn } from './reading/tools-offered.ts'
import { unflatten } from './reading/unflatten.ts'
import { usageFacts } from './reading/usage.ts'
import { at, countOf, dataOf, firstOf, isObject, type Json, jsonText, numberOf } from './reading/values.ts'

type Pairs = readonly (readonly [string, AttributeValue])[]

const messages = (prefix: string, fact: 'inputMessages' | 'outputMessages'): Family => ({
  prefix,
  facts: [fact],
  read: (pairs) => ({ [fact]: { json: unflatten(pairs) } }),
})

const documents = (prefix: string): Family => ({
  prefix,
  facts: ['documents'],
  read: (pairs: Pairs): Partial<Facts> => {
    const found = documentsOf(unflatten(pairs))
    return found === undefined ? {} : { documents: found }
  },
})

const annotations = (
  prefix: string,
  level: 'span' | 'trace' | 'session',
  inner: 'annotation' | 'evaluation',
): Family => ({
  prefix,
  facts: ['evaluations'],
  read: (pairs) => {
    const list = unflatten(pairs)
    const found = (Array.isArray(list) ? list : []).flatMap((item) => annotationOf(at(item, inner), level) ?? [])
    return found.length === 0 ? {} : { evaluations: found }
  },
})

function annotationOf(annotation: Json, level: 'span' | 'trace' | 'session'): StatedEvaluation | undefined {
  const name = at(annotation, 'name')
  if (!isObject(annotation) || typeof name !== 'string' || name === '') return undefined
  const score = numberOf(at(annotation, 'score'))
  const label = at(annotation, 'label')
  const explanation = at(annotation, 'explanation')
  const source = evaluationSource(firstOf(annotation, ['annotator_kind', 'annotatorKind']))
  const evaluator = at(annotation, 'identifier')
  return {
    level,
    name,
    ...(score !== undefined && { score }),
    ...(typeof label === 'string' && { label }),
    ...(explanation !== undefined && explanation !== null && { explanation: jsonText(explanation) }),
    ...(source !== undefined && { source }),
    ...(typeof evaluator === 'string' && { evaluator }),
  }
}

/** `tool.parameters` is the definition of the parameters by the specification, and their values in some senders. */
function isSchema(data: Json): boolean {
  if (!isObject(data) || Object.keys(data).length === 0) return true
  // JSON Schema, and a Zod schema as it serialises.
  return isObject(at(data, 'properties')) || isObject(at(data, 'def')) || isObject(at(data, '_def'))
}

/** OpenInference, the convention of Arize Phoenix and its instrumentations. */
export const openInference: Convention = {
  name: 'openinference',
  source: 'https://github.com/Arize-ai/openinference/blob/main/spec/semantic_conventions.md',
  scope: /^(openinference\.instrumentation|@arizeai\/openinference)/,
  attributes: {
    'openinference.span.kind': kind({
      llm: 'llm',
      embedding: 'embedding',
      chain: 'workflow',
      retriever: 'retrieval',
      reranker: 'reranker',
      tool: 'tool',
      agent: 'agent',
      guardrail: 'guardrail',
      evaluator: 'evaluator',
      prompt: 'other',
    }),
    'input.value': content('input'),
    'output.value': content('output'),
    'llm.model_name': text('model'),
    'llm.response.model_name': text('model'),
    'llm.request.model_name': [text('model'), text('requestModel')],
    'embedding.model_name': text('model'),
    'reranker.model_name': text('model'),
    'llm.provider': provider(),
    'llm.system': provider(),
    'llm.finish_reason': words('finishReasons'),
    'llm.token_count.prompt': count('inputTokens'),
    'llm.token_count.completion': count('outputTokens'),
    'llm.token_count.total': count('totalTokens'),
    'llm.token_count.prompt_details.cache_read': count('cacheReadTokens'),
    'llm.token_count.prompt_details.cache_write': count('cacheWriteTokens'),
    'llm.token_count.completion_details.reasoning': count('reasoningTokens'),
    'llm.cost.total': number('costUsd'),
    'tool.name': text('toolName'),
    'tool.id': text('toolCallId'),
    'tool_call.id': text('toolCallId'),
    'tool_call.function.name': text('toolName'),
    'tool_call.function.arguments': content('toolArguments'),
    'tool.parameters': custom('toolArguments', (value) => (isSchema(dataOf(value)) ? undefined : { value })),
    'reranker.query': text('query'),
    'embedding.text': content('inputMessages'),
    'llm.prompt_template.version': text('promptVersion'),
    'llm.prompt_template.name': text('promptName'),
    'prompt.name': text('promptName'),
    'prompt.version': text('promptVersion'),
    'tag.tags': words('tags'),
    metadata: kept(spread(METADATA_FACTS, metadataFacts)),
    ...metadataKeys('metadata.'),
    'agent.name': text('agentName'),
  },
  families: [
    messages('llm.input_messages.', 'inputMessages'),
    messages('llm.output_messages.', 'outputMessages'),
    { ...messages('llm.prompts.', 'inputMessages') },
    {
      prefix: 'llm.choices.',
      facts: ['outputMessages'],
      read: (pairs) => {
        const list = unflatten(pairs)
        const first = Array.isArray(list) ? at(at(list[0], 'completion'), 'text') : undefined
        return typeof first === 'string' ? { outputMessages: { json: first } } : {}
      },
    },
    {
      prefix: 'llm.tools.',
      facts: ['toolsOffered'],
      read: (pairs) => {
        const list = unflatten(pairs)
        const names = namesIn(Array.isArray(list) ? list.map((item) => at(at(item, 'tool'), 'json_schema')) : [])
        return names.length === 0 ? {} : { toolsOffered: names }
      },
    },
    documents('retrieval.documents.'),
    documents('reranker.output_documents.'),
    {
      prefix: 'reranker.input_documents.',
      facts: ['inputMessages'],
      read: (pairs) => ({ inputMessages: { json: unflatten(pairs) } }),
    },
    {
      prefix: 'embedding.embeddings.',
      facts: ['inputMessages'],
      read: (pairs) => {
        const list = unflatten(pairs.filter(([key]) => !key.endsWith('.vector')))
        const texts = Array.isArray(list) ? list.flatMap((item) => at(at(item, 'embedding'), 'text') ?? []) : []
        return texts.length === 0 ? {} : { inputMessages: { json: texts.length === 1 ? texts[0] : texts } }
      },
    },
    annotations('annotations.', 'span', 'annotation'),
    annotations('evaluations.', 'span', 'evaluation'),
    annotations('trace.annotations.', 'trace', 'annotation'),
    annotations('trace.evaluations.', 'trace', 'evaluation'),
    annotations('session.annotations.', 'session', 'annotation'),
    annotations('session.evaluations.', 'session', 'evaluation'),
  ],
  // Instrumentations that pass Anthropic's or Bedrock's count on: the answer beside it tells what was left out.
  derive: ({ attributes, spanName }) => {
    // LlamaIndex marks the method that puts a request together as a model call of its own.
    if (PREPARES.test(spanName)) return { facts: { kind: 'task' }, source: 'span name', first: true }
    const asked = askedModel(attributes)
    if (asked !== undefined) return asked
    const answer = attributes.get('output.value')
    if (typeof answer !== 'string' || !/"cache_?[rR]ead_?[iI]nput_?[tT]okens"/.test(answer)) return undefined
    const { inputTokens, cacheReadTokens, cacheWriteTokens } = usageFacts(at(dataOf(answer), 'usage'))
    const counted = countOf(attributes.get('llm.token_count.prompt') ?? null)
    if (inputTokens === undefined || inputTokens !== counted) return undefined
    return {
      facts: {
        cacheApart: true,
        ...(cacheReadTokens !== undefined && { cacheReadTokens }),
        ...(cacheWriteTokens !== undefined && { cacheWriteTokens }),
      },
      source: 'output.value',
    }
  },
  events: {
    'First Token Stream Event': ({ timeUnixNano }) => ({ facts: { firstTokenAt: timeUnixNano } }),
  },
}

const PREPARES = /\._prepare_\w+$/

/** A call that failed before it was answered may name its model in the parameters of the request only. */
function askedModel(attributes: AttributeMap): Derived | undefined {
  const parameters = attributes.get('llm.invocation_parameters')
  if (parameters === undefined || attributes.has('llm.model_name') || attributes.has('gen_ai.request.model'))
    return undefined
  if (attributes.get('openinference.span.kind') !== 'LLM') return undefined
  const model = at(dataOf(parameters), 'model') ?? at(dataOf(parameters), 'model_name')
  if (typeof model !== 'string' || model === '') return undefined
  return { facts: { model, requestModel: model }, source: 'llm.invocation_parameters' }
}
