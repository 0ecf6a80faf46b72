import type { TokenUsage } from '../../model/span.ts'
import type { Facts } from './facts.ts'
import { atPath, countOf, firstOf, isObject, type Json, numberOf } from './values.ts'

/** Token counts as a sender reported them, before they are made comparable. */
export interface ReportedUsage {
  readonly input: number | undefined
  readonly output: number | undefined
  readonly total: number | undefined
  readonly cacheRead: number | undefined
  readonly cacheWrite: number | undefined
  readonly reasoning: number | undefined
}

/**
 * Usage as OpenTelemetry defines it: `input` counts cache reads and writes. Anthropic's API, and instrumentations that
 * pass its numbers on, count them apart. What the sender meant is taken, best evidence first, from its own total, from
 * arithmetic (a part cannot exceed the whole). Where an instrumentation is known to count apart (`cacheApart`) its total is
 * no evidence: it adds up its own numbers.
 * Source: https://github.com/langfuse/langfuse/issues/12306, https://github.com/pydantic/pydantic-ai/issues/4364
 */
export function inclusiveUsage(reported: ReportedUsage, cacheApart: boolean): TokenUsage | null {
  const { output, total, cacheRead, cacheWrite, reasoning } = reported
  let { input } = reported
  const cached = (cacheRead ?? 0) + (cacheWrite ?? 0)
  if (cached > 0 && input !== undefined && countsCacheApart(input, cached, reported, cacheApart)) input += cached
  if (input === undefined && total !== undefined && output !== undefined && total >= output) input = total - output
  // OTel counts reasoning as output; Gemini reports it beside the answer.
  const apart =
    reasoning !== undefined && output !== undefined && input !== undefined && total === input + output + reasoning
  const inclusiveOutput = apart && reasoning > 0 ? output + reasoning : output
  if (input === undefined && output === undefined && !cached && !reasoning) return null
  const usage: { -readonly [Part in keyof TokenUsage]: TokenUsage[Part] } = {}
  if (input !== undefined) usage.input = input
  if (inclusiveOutput !== undefined) usage.output = inclusiveOutput
  if (cacheRead !== undefined) usage.cacheRead = cacheRead
  if (cacheWrite !== undefined) usage.cacheWrite = cacheWrite
  if (reasoning !== undefined) usage.reasoning = reasoning
  return usage
}

function countsCacheApart(input: number, cached: number, reported: ReportedUsage, cacheApart: boolean): boolean {
  if (cached > input || cacheApart) return true
  const { total, output, reasoning } = reported
  if (total !== undefined && output !== undefined) {
    if (total === input + output || total === input + output + (reasoning ?? 0)) return false
    return total === input + output + cached || total === input + output + (reported.cacheRead ?? 0)
  }
  return false
}

const INPUT = [
  'input',
  'input_tokens',
  'inputTokens',
  'prompt_tokens',
  'promptTokens',
  'prompt_token_count',
  'promptTokenCount',
  'tokens',
]
const OUTPUT = [
  'output',
  'output_tokens',
  'outputTokens',
  'completion_tokens',
  'completionTokens',
  'candidates_token_count',
  'candidatesTokenCount',
]
const TOTAL = ['total', 'total_tokens', 'totalTokens', 'total_token_count', 'totalTokenCount']
const CACHE_READ = [
  'cache_read_input_tokens',
  'cacheReadInputTokens',
  'cache_read_tokens',
  'cacheReadTokens',
  'input_cached_tokens',
  'input_cache_read',
  'cachedInputTokens',
  'cached_tokens',
  'cachedContentTokens',
  'cached_content_token_count',
  'cachedContentTokenCount',
  'cache_read',
]
const CACHE_WRITE = [
  'cache_creation_input_tokens',
  'cacheCreationInputTokens',
  'cache_write_input_tokens',
  'cacheWriteInputTokens',
  'cache_creation_tokens',
  'cache_write_tokens',
  'cacheWriteTokens',
  'input_cache_creation',
  'cache_creation',
  'cache_write',
]
const REASONING = [
  'output_reasoning_tokens',
  'reasoning_tokens',
  'reasoningTokens',
  'thoughts_token_count',
  'thoughtsTokenCount',
  'thoughtsTokens',
  'output_reasoning',
  'reasoning',
]
const DETAILS = [
  ['prompt_tokens_details'],
  ['input_tokens_details'],
  ['input_token_details'],
  ['inputTokenDetails'],
  ['completion_tokens_details'],
  ['output_tokens_details'],
  ['output_token_details'],
  ['outputTokenDetails'],
]

/** Token counts of a usage object in any vendor's spelling. */
export function usageFacts(data: Json): Partial<Facts> {
  if (!isObject(data)) return {}
  const facts: Partial<Facts> = {}
  const take = (
    name: 'inputTokens' | 'outputTokens' | 'totalTokens' | 'cacheReadTokens' | 'cacheWriteTokens' | 'reasoningTokens',
    keys: readonly string[],
  ) => {
    const own = countOf(firstOf(data, keys))
    const nested =
      own ?? countOf(DETAILS.map((path) => firstOf(atPath(data, path), keys)).find((found) => found !== undefined))
    if (nested !== undefined) facts[name] = nested
  }
  const topInput = countOf(firstOf(data, INPUT))
  if (topInput !== undefined) facts.inputTokens = topInput
  const topOutput = countOf(firstOf(data, OUTPUT))
  if (topOutput !== undefined) facts.outputTokens = topOutput
  take('totalTokens', TOTAL)
  take('cacheReadTokens', CACHE_READ)
  take('cacheWriteTokens', CACHE_WRITE)
  take('reasoningTokens', REASONING)
  return facts
}

/** The facts that {@link usageFacts} may give. */
export const USAGE_FACTS = [
  'inputTokens',
  'outputTokens',
  'totalTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'reasoningTokens',
] as const

/** Total cost in US dollars of a cost object: its total, else the sum of its parts. */
export function costFacts(data: Json): Partial<Facts> {
  if (!isObject(data)) {
    const plainCost = numberOf(data)
    return plainCost === undefined ? {} : { costUsd: plainCost }
  }
  const total = numberOf(firstOf(data, ['total', 'total_cost', 'totalCost']))
  if (total !== undefined) return { costUsd: total }
  const parts = Object.values(data).flatMap((part) => numberOf(part) ?? [])
  return parts.length === 0 ? {} : { costUsd: parts.reduce((sum, part) => sum + part, 0) }
}
