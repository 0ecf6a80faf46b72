import { describe, expect, it } from 'vitest'
import { interactionSettings } from '../../src/interactions/index.ts'
import { deriveOne } from '../builders/derive.ts'
import { span } from '../builders/span.ts'

const call = (fields: Parameters<typeof span>[0] = {}) =>
  span({
    id: 'llm',
    model: 'gpt-4o-2024-08-06',
    provider: 'openai',
    usage: { input: 1_000_000, output: 100_000 },
    ...fields,
  })

/** US dollars of one call at the list prices of gpt-4o: 2.50 in, 10 out, 1.25 cached, per million tokens. */
const LIST_PRICE = 2.5 + 1

describe('cost', () => {
  it('is what the sender reported, before any price list', () => {
    expect(deriveOne([call({ costUsd: 0.5 })])).toMatchObject({ costUsd: 0.5, costSource: 'reported' })
  })

  it('is priced by the list that ships with the library', () => {
    const one = deriveOne([call()])
    expect(one.costSource).toBe('priced')
    expect(one.costUsd).toBeCloseTo(LIST_PRICE, 9)
  })

  it('counts cached tokens at their price, never twice', () => {
    const one = deriveOne([call({ usage: { input: 1_000_000, output: 0, cacheRead: 400_000 } })])
    expect(one.costUsd).toBeCloseTo(0.6 * 2.5 + 0.4 * 1.25, 9)
  })

  it('takes cache writes at their price', () => {
    const fields = {
      model: 'claude-sonnet-4-5',
      provider: 'anthropic',
      usage: { input: 1_000_000, output: 0, cacheWrite: 1_000_000 },
    }
    expect(deriveOne([call(fields)]).costUsd).toBeGreaterThan(3)
  })

  it('survives more cached than used tokens', () => {
    const one = deriveOne([call({ usage: { input: 10, output: 0, cacheRead: 400, cacheWrite: 9 } })])
    expect(one.costUsd).toBeCloseTo((10 * 1.25) / 1e6, 12)
  })

  it.each([
    ['a snapshot that only the request names', { model: '', requestModel: 'gpt-4o' }],
    ['a gateway in front of the name', { model: 'openai/gpt-4o', provider: 'litellm' }],
    ['a provider that is a framework', { provider: 'langchain' }],
    ['no provider', { provider: '' }],
  ])('finds the price despite %s', (_name, fields) => {
    expect(deriveOne([call(fields)])).toMatchObject({ costSource: 'priced', costUsd: expect.closeTo(LIST_PRICE, 9) })
  })

  it.each([
    ['a model nobody sells', { model: 'internal-classifier-v3', provider: '' }],
    ["a model of one's own machine", { provider: 'ollama' }],
    ['a call without tokens', { usage: null }],
    ['a call that failed before it used any', { usage: { input: 0, output: 0 }, status: 'error' as const }],
  ])('is unknown for %s', (_name, fields) => {
    expect(deriveOne([call(fields)])).toMatchObject({ costUsd: null, costSource: 'none' })
  })

  it('a reported zero beside used tokens is a price list that was missing', () => {
    expect(deriveOne([call({ costUsd: 0 })]).costSource).toBe('priced')
    expect(deriveOne([call({ costUsd: 0, model: 'free-model', provider: '' })])).toMatchObject({
      costUsd: 0,
      costSource: 'reported',
    })
  })

  it('is priced by the config first', () => {
    const settings = interactionSettings.parse({
      prices: { 'gpt-4o-2024-08-06': { input: 1, output: 2, cacheRead: 0.5 } },
    })
    const used = { input: 1_000_000, output: 500_000, cacheRead: 500_000 }
    expect(deriveOne([call({ usage: used })], { settings }).costUsd).toBeCloseTo(0.5 + 0.25 + 1, 9)
  })

  it('of a wrapper that repeats the cost of its calls counts once', () => {
    const root = span({ id: 'root', kind: 'agent', end: 9, costUsd: 0.5, usage: { input: 1, output: 1 } })
    expect(deriveOne([root, call({ parent: 'root', costUsd: 0.5 })])).toMatchObject({
      costUsd: 0.5,
      costSource: 'reported',
    })
  })

  it('of a parent counts where its calls have neither cost nor price', () => {
    const root = span({ id: 'root', kind: 'agent', end: 9, costUsd: 0.5 })
    expect(deriveOne([root, call({ parent: 'root', model: 'x', provider: '' })])).toMatchObject({
      costUsd: 0.5,
      costSource: 'reported',
    })
  })

  it('is called priced as soon as one part of it is', () => {
    const spans = [
      span({ id: 'root', kind: 'agent', end: 99 }),
      call({ id: 'a', parent: 'root', costUsd: 0.5 }),
      call({ id: 'b', parent: 'root', start: 20 }),
    ]
    expect(deriveOne(spans)).toMatchObject({ costSource: 'priced', costUsd: expect.closeTo(0.5 + LIST_PRICE, 9) })
  })
})
