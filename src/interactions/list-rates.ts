import type { ModelInfo, PriceCalculation } from '@pydantic/genai-prices'

/** Tokens of one call. Cache reads and writes are parts of the input. */
export interface UsedTokens {
  readonly input: number
  readonly output: number
  readonly cacheRead: number
  readonly cacheWrite: number
}

/** A price that is a sum over tokens: US dollars per token of each kind. */
export interface Rates {
  /** Per call, whatever it used. */
  readonly call: number
  /** Per input token that neither came from a cache nor went into one. */
  readonly input: number
  readonly cacheRead: number
  readonly cacheWrite: number
  readonly output: number
  /** Above as many input tokens the rates change: long contexts cost more with some vendors. */
  readonly upToInput: number
}

const MILLION = 1_000_000

/**
 * Learns from a few questions what the price list charges per token, so that it need not be asked for every call (it
 * orders and compares all its units each time). Undefined where the price depends on the time of the day, or where a
 * further question shows that it is no such sum.
 *
 * @param price what the list says of the model that day.
 * @param ask the list's price for some usage of that model that day; undefined = it has none.
 */
export function ratesOf(
  { model, model_price }: PriceCalculation,
  ask: (used: UsedTokens) => number | undefined,
): Rates | undefined {
  if (changesWithinDay(model)) return undefined
  let upToInput = Number.POSITIVE_INFINITY
  for (const price of Object.values(model_price)) {
    if (typeof price !== 'object') continue
    for (const { start } of price.tiers) upToInput = Math.min(upToInput, start)
  }
  const many = Math.min(MILLION, upToInput)
  if (many < 4) return undefined
  const none = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }
  const call = ask(none)
  if (call === undefined) return undefined
  const perToken = (used: Partial<UsedTokens>) => ((ask({ ...none, ...used }) ?? Number.NaN) - call) / many
  const rates: Rates = {
    call,
    input: perToken({ input: many }),
    cacheRead: perToken({ input: many, cacheRead: many }),
    cacheWrite: perToken({ input: many, cacheWrite: many }),
    output: perToken({ output: many }),
    upToInput,
  }
  return explains(rates, { input: many, output: 17, cacheRead: many / 4, cacheWrite: many / 2 }, ask) &&
    explains(rates, { input: many / 2, output: many, cacheRead: 1, cacheWrite: 0 }, ask)
    ? rates
    : undefined
}

/** What the rates say of a call, in US dollars. */
export function atRates(rates: Rates, { input, output, cacheRead, cacheWrite }: UsedTokens): number {
  return (
    rates.call +
    (input - cacheRead - cacheWrite) * rates.input +
    cacheRead * rates.cacheRead +
    cacheWrite * rates.cacheWrite +
    output * rates.output
  )
}

function explains(rates: Rates, used: UsedTokens, ask: (used: UsedTokens) => number | undefined): boolean {
  const [asked, summed] = [ask(used) ?? Number.NaN, atRates(rates, used)]
  return Math.abs(asked - summed) <= asked * 1e-12 || asked === summed
}

function changesWithinDay({ prices }: ModelInfo): boolean {
  return Array.isArray(prices) && prices.some(({ constraint }) => constraint?.type === 'time_of_date')
}
