import {
  calcPrice,
  type PriceCalculationResult,
  type PriceOptions,
  type Provider,
  type Usage,
} from '@pydantic/genai-prices'
import type { CanonicalSpan, TokenUsage } from '../model/span.ts'

/** US dollars and where they are known from. */
export interface Price {
  readonly usd: number
  readonly source: 'reported' | 'priced' | 'none'
}

/** Prices from config by model name, in US dollars per million tokens. */
export type PriceList = Readonly<
  Record<
    string,
    {
      readonly input: number
      readonly output: number
      readonly cacheRead?: number | undefined
      readonly cacheWrite?: number | undefined
    }
  >
>

const UNKNOWN: Price = { usd: 0, source: 'none' }

/**
 * What a call cost: as the sender reported it, else by the prices of the config, else by the price list that ships with
 * `@pydantic/genai-prices` (no network), as it was on the day of the call.
 *
 * A reported cost of zero beside used tokens is taken for "the sender had no price list": libraries that could not load
 * theirs write 0 (seen in OpenLIT). Where the model has no price either, the zero stands.
 *
 * @param usage what of the span's usage is to be priced; null = only a reported cost counts.
 */
export function priceOf(span: CanonicalSpan, usage: TokenUsage | null, prices: PriceList): Price {
  const reported = span.costUsd
  if (reported !== null && Number.isFinite(reported) && reported > 0) return { usd: reported, source: 'reported' }
  const priced = usage === null ? undefined : (ownPrice(span, usage, prices) ?? listPrice(span, usage))
  if (priced !== undefined) return { usd: priced, source: 'priced' }
  return reported === 0 ? { usd: 0, source: 'reported' } : UNKNOWN
}

function ownPrice(span: CanonicalSpan, usage: TokenUsage, prices: PriceList): number | undefined {
  const name = [span.model, span.requestModel].find((model) => model !== '' && Object.hasOwn(prices, model))
  const price = name === undefined ? undefined : prices[name]
  if (price === undefined) return undefined
  const { input, cacheRead, cacheWrite, output } = parts(usage)
  const fresh = input - cacheRead - cacheWrite
  const perMillion =
    fresh * price.input +
    cacheRead * (price.cacheRead ?? price.input) +
    cacheWrite * (price.cacheWrite ?? price.input) +
    output * price.output
  return perMillion / 1_000_000
}

function listPrice(span: CanonicalSpan, usage: TokenUsage): number | undefined {
  const { input, cacheRead, cacheWrite, output } = parts(usage)
  if (input + output === 0) return undefined
  const timestamp = new Date(Number(span.startTimeUnixNano / 1_000_000n))
  const used = {
    input_tokens: input,
    output_tokens: output,
    ...(cacheRead > 0 ? { cache_read_tokens: cacheRead } : {}),
    ...(cacheWrite > 0 ? { cache_write_tokens: cacheWrite } : {}),
  }
  const listed = listedModel(span, used, timestamp)
  if (listed === undefined) return undefined
  return totalOf(used, listed.name, { ...listed.options, timestamp })
}

/** A model of the price list, under the name that found it. */
interface ListedModel {
  readonly name: string
  /** Where it stands: normally its provider with this model only, so that pricing a call has nothing to search. */
  readonly options: PriceOptions
}

/** Names that were looked up; `undefined` = the list has none. Finding one compares it with a thousand patterns. */
const found = new Map<string, ListedModel | undefined>()
/** Strangers choose the names, so they must not fill the memory. */
const MAX_REMEMBERED = 2_000

function listedModel(span: CanonicalSpan, used: Usage, timestamp: Date): ListedModel | undefined {
  const key = `${span.provider}\n${span.model}\n${span.requestModel}`
  if (found.has(key)) return found.get(key)
  const listed = searchModel(span, used, timestamp)
  if (found.size >= MAX_REMEMBERED) found.clear()
  found.set(key, listed)
  return listed
}

function searchModel(span: CanonicalSpan, used: Usage, timestamp: Date): ListedModel | undefined {
  for (const providerId of providersOf(span)) {
    for (const name of modelNames(span)) {
      const options = { timestamp, ...(providerId === '' ? {} : { providerId }) }
      const price = calculate(used, name, options)
      if (price === null) continue
      // A gateway's model may stand in another provider's list; only a short cut that gives the same price is one.
      const provider: Provider = { ...price.provider, models: [price.model] }
      const isSame = calculate(used, name, { timestamp, provider })?.total_price === price.total_price
      return { name, options: isSame ? { provider } : options }
    }
  }
  return undefined
}

function totalOf(used: Usage, name: string, options: PriceOptions): number | undefined {
  const price = calculate(used, name, options)
  return price !== null && Number.isFinite(price.total_price) ? price.total_price : undefined
}

function calculate(used: Usage, name: string, options: PriceOptions): PriceCalculationResult {
  try {
    return calcPrice(used, name, options)
  } catch {
    // The library refuses usage that it cannot split; such a call has no price.
    return null
  }
}

/** Served by one's own machine: the name of the model says nothing of the price. */
const SELF_HOSTED = /ollama|vllm|llama[._-]?cpp|lm[._-]?studio|local|tgi|huggingface[._-]?pipeline/i

/**
 * The stated provider, else (it may be a framework or a gateway that the list does not know) whoever the model's name
 * points at, else the vendors whose embedding and cloud model names do not say so.
 */
function providersOf(span: CanonicalSpan): readonly string[] {
  if (SELF_HOSTED.test(span.provider)) return []
  return [...new Set([span.provider, '', 'openai', 'aws', 'google'])]
}

/** The answering model, the asked one, and both without a gateway's prefix (`openai/gpt-4o`). */
function modelNames(span: CanonicalSpan): readonly string[] {
  const names = [span.model, span.requestModel].filter((name) => name !== '')
  const bare = names.filter((name) => name.includes('/')).map((name) => name.slice(name.lastIndexOf('/') + 1))
  return [...new Set([...names, ...bare])]
}

/** Cache reads and writes are parts of the input and can never be more than it. */
function parts(usage: TokenUsage): { input: number; output: number; cacheRead: number; cacheWrite: number } {
  const input = positive(usage.input)
  const cacheRead = Math.min(positive(usage.cacheRead), input)
  const cacheWrite = Math.min(positive(usage.cacheWrite), input - cacheRead)
  return { input, output: positive(usage.output), cacheRead, cacheWrite }
}

function positive(count: number | undefined): number {
  return count !== undefined && Number.isFinite(count) && count > 0 ? count : 0
}
