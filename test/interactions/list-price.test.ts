import { calcPrice, findProvider } from '@pydantic/genai-prices'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listPrice } from '../../src/interactions/list-price.ts'
import { ratesOf } from '../../src/interactions/list-rates.ts'
import { span } from '../builders/span.ts'

const PROVIDERS = ['anthropic', 'aws', 'azure', 'cohere', 'deepseek', 'google', 'groq', 'mistral', 'openai', 'x-ai']

/** Every model of these vendors that the list finds under its own id. */
const MODELS = PROVIDERS.flatMap((providerId) =>
  (findProvider({ providerId })?.models ?? []).map(({ id }) => ({ providerId, model: id })),
).filter(({ providerId, model }) => ask(providerId, model, { input_tokens: 100, output_tokens: 100 }, 0n) !== undefined)

const time = fc.bigInt({ min: 1_700_000_000_000_000_000n, max: 1_800_000_000_000_000_000n })
// Around the 128,000 to 272,000 tokens above which some vendors charge more, and far from them.
const tokens = fc.oneof(fc.nat(5_000), fc.integer({ min: 120_000, max: 300_000 }), fc.nat(3_000_000))
const usage = fc.record({
  input: tokens,
  output: tokens,
  read: fc.double({ min: 0, max: 1, noNaN: true }),
  wrote: fc.double({ min: 0, max: 1, noNaN: true }),
})

function ask(providerId: string, model: string, used: Record<string, number>, at: bigint): number | undefined {
  try {
    return calcPrice(used, model, { providerId, timestamp: new Date(Number(at / 1_000_000n)) })?.total_price
  } catch {
    return undefined
  }
}

describe('the price list, asked once for a model and a day', () => {
  it('knows the vendors of this test', () => {
    expect(MODELS.length).toBeGreaterThan(200)
  })

  it('charges what the library charges for each call', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MODELS),
        usage,
        time,
        ({ providerId, model }, { input, output, read, wrote }, at) => {
          const cacheRead = Math.floor(input * read)
          const cacheWrite = Math.floor((input - cacheRead) * wrote)
          const expected = ask(
            providerId,
            model,
            {
              input_tokens: input,
              output_tokens: output,
              ...(cacheRead > 0 && { cache_read_tokens: cacheRead }),
              ...(cacheWrite > 0 && { cache_write_tokens: cacheWrite }),
            },
            at,
          )
          const priced = listPrice(span({ id: 'llm', provider: providerId, model, startTimeUnixNano: at }), {
            input,
            output,
            cacheRead,
            cacheWrite,
          })
          if (input + output === 0 || expected === undefined) expect(priced).toBeUndefined()
          else expect(Math.abs((priced ?? Number.NaN) - expected)).toBeLessThanOrEqual(expected * 1e-12)
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it('asks each time where the hour decides', () => {
    const midnight = 1_760_054_400_000_000_000n
    const used = { input: 1_000_000, output: 0, cacheRead: 0, cacheWrite: 0 }
    const at = (hour: bigint) =>
      listPrice(
        span({ provider: 'deepseek', model: 'deepseek-chat', startTimeUnixNano: midnight + hour * 3_600_000_000_000n }),
        used,
      )
    const expected = (hour: bigint) =>
      ask('deepseek', 'deepseek-chat', { input_tokens: 1_000_000 }, midnight + hour * 3_600_000_000_000n)
    expect([at(10n), at(20n)]).toEqual([expected(10n), expected(20n)])
  })

  it('takes no rates from a price that is no sum over tokens', () => {
    const price = calcPrice({ input_tokens: 1, output_tokens: 1 }, 'gpt-4o', { providerId: 'openai' })
    if (price === null) throw new Error('The price list has no gpt-4o.')
    expect(ratesOf(price, ({ input, output }) => input + output)).toMatchObject({ call: 0, input: 1, output: 1 })
    expect(ratesOf(price, ({ input, output }) => Math.sqrt(input) + output)).toBeUndefined()
    expect(ratesOf(price, ({ input, output }) => (input > 0 && output > 0 ? 1 : 0))).toBeUndefined()
    expect(ratesOf(price, () => undefined)).toBeUndefined()
  })
})
