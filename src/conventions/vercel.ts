import type { Convention } from './reading/convention.ts'
import { metadataKeys } from './reading/metadata.ts'
import { content, count, custom, milliseconds, provider, spread, text, words } from './reading/readings.ts'
import { toolNames } from './reading/tools-offered.ts'
import { USAGE_FACTS, usageFacts } from './reading/usage.ts'
import { at, atPath, dataOf, isObject, type Json, numberOf } from './reading/values.ts'

const WRAPPERS = ['ai.generateText', 'ai.streamText', 'ai.generateObject', 'ai.streamObject', 'ai.agent']

/** Vercel AI SDK: `ai.*` of versions 4 to 6 and the legacy exporter of 7, and what 7 adds to `gen_ai.*`. */
export const vercel: Convention = {
  name: 'vercel-ai',
  source: 'https://github.com/vercel/ai/tree/main/packages/otel/src',
  scope: /^ai$/,
  attributes: {
    'ai.operationId': custom('kind', (value) => {
      const operation = typeof value === 'string' ? value : ''
      if (/\.do(Generate|Stream)$/.test(operation)) return 'llm'
      if (operation.endsWith('.doEmbed')) return 'embedding'
      if (operation.endsWith('.doRerank')) return 'reranker'
      if (operation === 'ai.toolCall') return 'tool'
      if (WRAPPERS.includes(operation)) return 'agent'
      return /^ai\.(embed|embedMany|rerank)$/.test(operation) ? 'workflow' : undefined
    }),
    'ai.telemetry.functionId': [text('agentName')],
    'ai.prompt': content('input'),
    'ai.prompt.messages': content('input'),
    'ai.prompt.tools': custom('toolsOffered', toolNames),
    'ai.value': content('input'),
    'ai.values': content('input'),
    'ai.documents': content('input'),
    'ai.ranking': content('output'),
    'ai.embedding': custom('documentCount', () => undefined),
    'ai.response.text': content('output'),
    'ai.response.object': content('output'),
    'ai.response.toolCalls': custom('outputMessages', (value) => toolCalls(dataOf(value))),
    'ai.result.text': content('output'),
    'ai.result.object': content('output'),
    'ai.result.toolCalls': custom('outputMessages', (value) => toolCalls(dataOf(value))),
    'ai.response.model': text('model'),
    'ai.model.id': [text('model'), text('requestModel')],
    'ai.model.provider': provider(),
    'ai.response.id': text('responseId'),
    'ai.response.finishReason': words('finishReasons'),
    'ai.finishReason': words('finishReasons'),
    'ai.usage.inputTokens': count('inputTokens'),
    'ai.usage.promptTokens': count('inputTokens'),
    'ai.usage.tokens': count('inputTokens'),
    'ai.usage.outputTokens': count('outputTokens'),
    'ai.usage.completionTokens': count('outputTokens'),
    'ai.usage.totalTokens': count('totalTokens'),
    'ai.usage.cachedInputTokens': count('cacheReadTokens'),
    'ai.usage.inputTokenDetails.cacheReadTokens': count('cacheReadTokens'),
    'ai.usage.inputTokenDetails.cacheWriteTokens': count('cacheWriteTokens'),
    'ai.usage.reasoningTokens': count('reasoningTokens'),
    'ai.usage.outputTokenDetails.reasoningTokens': count('reasoningTokens'),
    'ai.response.providerMetadata': { ...spread(USAGE_FACTS, providerUsage), keep: true },
    'ai.response.msToFirstChunk': milliseconds('timeToFirstToken'),
    'ai.stream.msToFirstChunk': milliseconds('timeToFirstToken'),
    'ai.toolCall.name': text('toolName'),
    'ai.toolCall.id': text('toolCallId'),
    'ai.toolCall.args': content('toolArguments'),
    'ai.toolCall.input': content('toolArguments'),
    'ai.toolCall.result': content('toolResult'),
    'ai.toolCall.output': content('toolResult'),
    'ai.telemetry.metadata.langfusePrompt': spread(['promptName', 'promptVersion'], (data) => {
      const name = at(data, 'name')
      const version = at(data, 'version')
      return {
        ...(typeof name === 'string' && { promptName: name }),
        ...((typeof version === 'string' || typeof version === 'number') && { promptVersion: String(version) }),
      }
    }),
    ...metadataKeys('ai.telemetry.metadata.'),
    ...metadataKeys('ai.settings.context.'),
  },
  // Up to version 5 the counts are the vendor's own: Anthropic and Bedrock leave the cache out. Version 6 says so.
  derive: ({ attributes }) => {
    const metadata = attributes.get('ai.response.providerMetadata')
    if (typeof metadata !== 'string' || attributes.has('ai.usage.inputTokenDetails.noCacheTokens')) return undefined
    const data = dataOf(metadata)
    const input = numberOf(
      attributes.get('ai.usage.inputTokens') ??
        attributes.get('ai.usage.promptTokens') ??
        attributes.get('gen_ai.usage.input_tokens'),
    )
    const own = usageFacts(atPath(data, ['anthropic', 'usage'])).inputTokens
    const isBedrock = isObject(atPath(data, ['bedrock', 'usage']))
    if (!(isBedrock || (own !== undefined && own === input))) return undefined
    return { facts: { cacheApart: true }, source: 'ai.response.providerMetadata' }
  },
  events: {
    'ai.stream.firstChunk': ({ attributes, timeUnixNano }) => {
      const ms = attributes.get('ai.response.msToFirstChunk') ?? attributes.get('ai.stream.msToFirstChunk')
      return { facts: typeof ms === 'number' ? { timeToFirstToken: ms } : { firstTokenAt: timeUnixNano } }
    },
    'ai.stream.finish': () => ({}),
  },
}

function toolCalls(data: Json) {
  const list = Array.isArray(data) ? data.map((call) => (isObject(call) ? { type: 'tool-call', ...call } : call)) : []
  return list.length === 0 ? undefined : { json: [{ role: 'assistant', content: list }] }
}

/** `{"anthropic":{"usage":{...}}}`, `{"openai":{"cachedPromptTokens":0}}`, `{"bedrock":{"usage":{...}}}`. */
function providerUsage(data: Json) {
  if (!isObject(data)) return {}
  for (const vendor of Object.values(data)) {
    const { cacheReadTokens, cacheWriteTokens } = usageFacts(at(vendor, 'usage') ?? vendor)
    const cached = at(vendor, 'cachedPromptTokens')
    if (cacheReadTokens === undefined && cacheWriteTokens === undefined && typeof cached !== 'number') continue
    return {
      ...(cacheReadTokens !== undefined && { cacheReadTokens }),
      ...(typeof cached === 'number' && { cacheReadTokens: cached }),
      ...(cacheWriteTokens !== undefined && { cacheWriteTokens }),
    }
  }
  return {}
}
