import type { Draft } from './draft.ts'
import { SLOT } from './facts.ts'
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
  if (typeof answered === 'string') draft.offer(SLOT.model, answered, LAST_RESORT, source)
  if (typeof requested === 'string') {
    draft.offer(SLOT.model, requested, LAST_RESORT + 1, source)
    draft.offer(SLOT.requestModel, requested, LAST_RESORT, source)
  }
  if (typeof id === 'string' && typeof answered === 'string') draft.offer(SLOT.responseId, id, LAST_RESORT, source)
  const usage = firstOf(reply, ['usage', 'usageMetadata', 'usage_metadata', 'tokenUsage', 'token_usage'])
  if (!isObject(usage) || draft.get(SLOT.inputTokens) !== undefined || draft.get(SLOT.outputTokens) !== undefined)
    return
  const facts = usageFacts(usage)
  for (const name of [
    'inputTokens',
    'outputTokens',
    'totalTokens',
    'cacheReadTokens',
    'cacheWriteTokens',
    'reasoningTokens',
  ] as const) {
    if (facts[name] !== undefined) draft.offer(SLOT[name], facts[name], LAST_RESORT, source)
  }
}

/**
 * LangChain keeps the model that answered in the metadata of its message, while its instrumentations report the one
 * that was asked for. Looked up in the text, without parsing it again: inside a JSON string the quotes are escaped.
 */
const ANSWERED_BY = /"model_name":\s*"([^"\\]+)"/
const METADATA = '"response_metadata"'
/** The metadata of one message is not longer than this. */
const METADATA_LENGTH = 4000

/** Takes the exact name of the model from a serialised LangChain answer when it refines the name that is known. */
export function offerExactModel(draft: Draft, answer: string, source: string): void {
  const start = answer.indexOf(METADATA)
  if (start === -1) return
  const exact = ANSWERED_BY.exec(answer.slice(start, start + METADATA_LENGTH))?.[1]
  const known = draft.get(SLOT.model) ?? ''
  if (exact !== undefined && exact !== known && exact.startsWith(known)) draft.offer(SLOT.model, exact, -1, source)
}

function replyIn(answer: Json): Json {
  if (!isObject(answer)) return undefined
  if (at(answer, 'usage') !== undefined || at(answer, 'model') !== undefined) return answer
  return firstOf(answer, ['response', 'raw', 'output', 'result']) ?? answer
}
