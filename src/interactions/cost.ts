import type { CanonicalSpan, TokenUsage } from '../model/span.ts'
import { listPrice } from './list-price.ts'
import type { UsedTokens } from './list-rates.ts'

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
  const used = usage === null ? undefined : parts(usage)
  const priced = used === undefined ? undefined : (ownPrice(span, used, prices) ?? listPrice(span, used))
  if (priced !== undefined) return { usd: priced, source: 'priced' }
  return reported === 0 ? { usd: 0, source: 'reported' } : UNKNOWN
}

function ownPrice(span: CanonicalSpan, used: UsedTokens, prices: PriceList): number | undefined {
  const name = [span.model, span.requestModel].find((model) => model !== '' && Object.hasOwn(prices, model))
  const price = name === undefined ? undefined : prices[name]
  if (price === undefined) return undefined
  const { input, cacheRead, cacheWrite, output } = used
  const fresh = input - cacheRead - cacheWrite
  const perMillion =
    fresh * price.input +
    cacheRead * (price.cacheRead ?? price.input) +
    cacheWrite * (price.cacheWrite ?? price.input) +
    output * price.output
  return perMillion / 1_000_000
}

/** Cache reads and writes are parts of the input and can never be more than it. */
function parts(usage: TokenUsage): UsedTokens {
  const input = positive(usage.input)
  const cacheRead = Math.min(positive(usage.cacheRead), input)
  const cacheWrite = Math.min(positive(usage.cacheWrite), input - cacheRead)
  return { input, output: positive(usage.output), cacheRead, cacheWrite }
}

function positive(count: number | undefined): number {
  return count !== undefined && Number.isFinite(count) && count > 0 ? count : 0
}
