import type { Draft } from './draft.ts'
import { usageFacts } from './usage.ts'
import { at, firstOf, isObject, type Json } from './values.ts'

/** Behind everything that is stated in attributes. */
const LAST_RESORT = 0x7ffffff0

/**
 * Some senders put the vendor's whole request and answer into one attribute and nothing beside it: the model, the
 * usage and the response id are then only in there. Fills gaps, never replaces.
 */
export function offerHiddenFacts(draft: Draft, request: Json, answer: Json, source: string): void {
  const requested = firstOf(request, ['model', 'model_id', 'modelId'])
  const reply = replyIn(answer)
  const answered = firstOf(reply, ['model', 'modelVersion', 'model_version', 'modelId'])
  const id = firstOf(reply, ['id', 'responseId', 'response_id'])
  if (typeof answered === 'string') draft.offer('model', answered, LAST_RESORT, source)
  if (typeof requested === 'string') {
    draft.offer('model', requested, LAST_RESORT + 1, source)
    draft.offer('requestModel', requested, LAST_RESORT, source)
  }
  if (typeof id === 'string' && typeof answered === 'string') draft.offer('responseId', id, LAST_RESORT, source)
  const usage = firstOf(reply, ['usage', 'usageMetadata', 'usage_metadata', 'tokenUsage', 'token_usage'])
  if (!isObject(usage) || draft.get('inputTokens') !== undefined || draft.get('outputTokens') !== undefined) return
  const facts = usageFacts(usage)
  for (const name of [
    'inputTokens',
    'outputTokens',
    'totalTokens',
    'cacheReadTokens',
    'cacheWriteTokens',
    'reasoningTokens',
  ] as const) {
    if (facts[name] !== undefined) draft.offer(name, facts[name], LAST_RESORT, source)
  }
}

function replyIn(answer: Json): Json {
  if (!isObject(answer)) return undefined
  if (at(answer, 'usage') !== undefined || at(answer, 'model') !== undefined) return answer
  return firstOf(answer, ['response', 'raw', 'output', 'result']) ?? answer
}
