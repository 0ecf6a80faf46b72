import { calcPrice, type PriceCalculation, type PriceOptions, type Provider } from '@pydantic/genai-prices'
import type { CanonicalSpan } from '../model/span.ts'
import { atRates, type Rates, ratesOf, type UsedTokens } from './list-rates.ts'

/**
 * US dollars for a call by the price list of `@pydantic/genai-prices`, as it was on the day of the call; undefined
 * where the list does not know the model, or no tokens were used.
 */
export function listPrice(span: CanonicalSpan, used: UsedTokens): number | undefined {
  if (used.input + used.output === 0) return undefined
  const listed = listedModel(span)
  if (listed === undefined) return undefined
  const { rates, name, options } = listed
  if (rates !== undefined && used.input <= rates.upToInput) return atRates(rates, used)
  return askList(used, name, { ...options, timestamp: timeOf(span) })
}

function timeOf(span: CanonicalSpan): Date {
  return new Date(Number(span.startTimeUnixNano / 1_000_000n))
}

function askList(used: UsedTokens, name: string, options: PriceOptions): number | undefined {
  const price = calculate(used, name, options)?.total_price
  return price !== undefined && Number.isFinite(price) ? price : undefined
}

/** A model of the price list as it was on one day, under the name that found it. */
interface ListedModel {
  readonly name: string
  /** Where it stands: normally its provider with this model only, so that pricing a call has nothing to search. */
  readonly options: PriceOptions
  /** Undefined = its price is no sum over tokens, so the list is asked for every call. */
  readonly rates: Rates | undefined
}

/** Models that were looked up; `undefined` = the list has none. Finding one compares it with a thousand patterns. */
const found = new Map<string, ListedModel | undefined>()
/** Strangers choose the names, so they must not fill the memory. */
const MAX_REMEMBERED = 2_000

const DAY = 86_400_000_000_000n

function listedModel(span: CanonicalSpan): ListedModel | undefined {
  const key = `${span.startTimeUnixNano / DAY}\n${span.provider}\n${span.model}\n${span.requestModel}`
  const known = found.get(key)
  if (known !== undefined || found.has(key)) return known
  const listed = searchModel(span)
  if (found.size >= MAX_REMEMBERED) found.clear()
  found.set(key, listed)
  return listed
}

/** Tokens that any model can be asked about, to learn whether the list has it. */
const FEW: UsedTokens = { input: 100, output: 100, cacheRead: 0, cacheWrite: 0 }

function searchModel(span: CanonicalSpan): ListedModel | undefined {
  const timestamp = timeOf(span)
  for (const providerId of providersOf(span)) {
    for (const name of modelNames(span)) {
      const wide: PriceOptions = { timestamp, ...(providerId === '' ? {} : { providerId }) }
      const price = calculate(FEW, name, wide)
      if (price === null) continue
      // A gateway's model may stand in another provider's list; only a short cut that gives the same price is one.
      const provider: Provider = { ...price.provider, models: [price.model] }
      const isSame = calculate(FEW, name, { timestamp, provider })?.total_price === price.total_price
      const options = isSame ? { timestamp, provider } : wide
      const ask = (used: UsedTokens) => askList(used, name, options)
      return { name, options, rates: ratesOf(price, ask) }
    }
  }
  return undefined
}

function calculate(used: UsedTokens, name: string, options: PriceOptions): PriceCalculation | null {
  const usage = {
    input_tokens: used.input,
    output_tokens: used.output,
    ...(used.cacheRead > 0 ? { cache_read_tokens: used.cacheRead } : {}),
    ...(used.cacheWrite > 0 ? { cache_write_tokens: used.cacheWrite } : {}),
  }
  try {
    return calcPrice(usage, name, options)
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
