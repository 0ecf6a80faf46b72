import type { SpanKind } from '../model/span.ts'
import type { Convention } from './reading/convention.ts'
import type { Facts } from './reading/facts.ts'
import { metadataFacts } from './reading/metadata.ts'
import { content, failedIf, kind, spread, text } from './reading/readings.ts'
import { USAGE_FACTS, usageFacts } from './reading/usage.ts'
import { at, dataOf, isObject, type Json } from './reading/values.ts'

const SUBTYPES: Readonly<Record<string, SpanKind>> = {
  model: 'llm',
  'background-model': 'llm',
  tool: 'tool',
  'tool.v2': 'tool',
  flow: 'workflow',
  agent: 'agent',
  embedder: 'embedding',
  retriever: 'retrieval',
  reranker: 'reranker',
  indexer: 'task',
  evaluator: 'evaluator',
  prompt: 'task',
  'executable-prompt': 'task',
}

/** Genkit: everything under `genkit:`, tokens and the model that answered only inside the output's JSON. */
export const genkit: Convention = {
  name: 'genkit',
  source: 'https://github.com/firebase/genkit/blob/main/js/core/src/tracing/instrumentation.ts',
  scope: /^genkit/,
  attributes: {
    'genkit:metadata:subtype': kind(SUBTYPES),
    'genkit:type': kind({ flow: 'workflow', flowstep: 'task', util: 'task', prompttemplate: 'other' }),
    'genkit:input': content('input'),
    'genkit:output': [
      content('output'),
      spread([...USAGE_FACTS, 'model', 'responseId', 'finishReasons', 'statusMessage'], answerFacts),
    ],
    'genkit:name': text('entityName'),
    'genkit:isFailureSource': failedIf(),
    'genkit:sessionId': text('sessionId'),
    'genkit:metadata:flow:name': text('workflowName'),
    'genkit:key': spread(['requestModel', 'model', 'provider'], (_data, key) => {
      // `/model/openai/gpt-4o-mini`
      const match = /^\/(?:background-)?(?:model|embedder)\/([^/]+)\/(.+)$/.exec(String(key))
      const [, vendor = '', name = ''] = match ?? []
      return match === null
        ? {}
        : { requestModel: name, model: name, provider: vendor === 'googleai' ? 'gcp.gemini' : vendor }
    }),
  },
  // Only a flow's input is written by the app itself; a tool's `userId` argument may be anybody's.
  derive: ({ attributes }) => {
    if (attributes.get('genkit:metadata:subtype') !== 'flow' && attributes.get('genkit:isRoot') !== true)
      return undefined
    const input = dataOf(attributes.get('genkit:input') ?? null)
    const context = dataOf(attributes.get('genkit:metadata:context') ?? null)
    const auth = at(context, 'auth')
    return {
      facts: identityOnly({ ...metadataFacts(auth), ...metadataFacts(at(input, 'context')), ...metadataFacts(input) }),
      source: 'genkit:input',
    }
  },
}

function identityOnly(facts: Partial<Facts>): Partial<Facts> {
  const { userId, sessionId, anonymousId, accountId } = facts
  return {
    ...(userId !== undefined && { userId }),
    ...(sessionId !== undefined && { sessionId }),
    ...(anonymousId !== undefined && { anonymousId }),
    ...(accountId !== undefined && { accountId }),
  }
}

function answerFacts(data: Json): Partial<Facts> {
  const usage = at(data, 'usage')
  if (!isObject(usage) && at(data, 'finishReason') === undefined) return {}
  const raw = at(data, 'raw') ?? at(data, 'custom')
  const model = at(raw, 'model') ?? at(raw, 'modelVersion')
  const finish = at(data, 'finishReason')
  const id = at(raw, 'id')
  const message = at(data, 'finishMessage')
  return {
    ...usageFacts(usage),
    ...cachedOf(at(raw, 'usage')),
    ...(typeof model === 'string' && { model }),
    ...(typeof id === 'string' && { responseId: id }),
    ...(typeof finish === 'string' && { finishReasons: [finish] }),
    ...(typeof message === 'string' && { statusMessage: message }),
  }
}

function cachedOf(usage: Json): Partial<Facts> {
  const { cacheReadTokens, cacheWriteTokens } = usageFacts(usage)
  return {
    ...(cacheReadTokens !== undefined && { cacheReadTokens }),
    ...(cacheWriteTokens !== undefined && { cacheWriteTokens }),
  }
}
