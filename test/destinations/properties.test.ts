import { describe, expect, test } from 'vitest'
import { cut, evaluationProperties, interactionProperties } from '../../src/destinations/properties.ts'
import { evaluation, interaction } from './samples.ts'

describe('properties of an interaction', () => {
  test('are flat: text, numbers, flags and lists of text', () => {
    for (const value of Object.values(interactionProperties(interaction({ inputText: 'Hello' }), 100))) {
      const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
      expect(isList || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true)
    }
  })

  test('are left out where nothing is known, but not where zero or false is known', () => {
    const properties = interactionProperties(
      interaction({ evalScore: null, evalPassed: null, failureStep: '', tools: [], feedbackScore: 0, costUsd: 0 }),
      100,
    )
    for (const name of ['eval_score', 'eval_passed', 'failure_step', 'tools', 'input', 'output']) {
      expect(properties).not.toHaveProperty(name)
    }
    expect(properties).toMatchObject({ feedback_score: 0, cost_usd: 0, silent_failure: false, retrievals: 0 })
  })

  test('hold no number that JSON cannot', () => {
    const properties = interactionProperties(
      interaction({ durationMs: Number.NaN, costUsd: Number.POSITIVE_INFINITY }),
      100,
    )
    expect(properties).not.toHaveProperty('duration_ms')
    expect(properties).not.toHaveProperty('cost_usd')
  })

  test('give each evaluation its own, without touching the headline', () => {
    const evalScores = { Faithfulness: 0.9, faithfulness: 0.8, passed: 1, '日本 語': 0.5 }
    expect(interactionProperties(interaction({ evalScores, evalScore: 0.25, evalPassed: false }), 100)).toMatchObject({
      eval_score: 0.25,
      eval_passed: false,
      eval_faithfulness: 0.9,
      eval_faithfulness_: 0.8,
      eval_passed_: 1,
      eval_日本_語: 0.5,
    })
  })

  test('cut text at what the tool holds, and say so', () => {
    const properties = interactionProperties(interaction({ inputText: 'abcdef', outputText: 'abc' }), 3)
    expect(properties).toMatchObject({ input: 'abc', input_truncated: true, output: 'abc' })
    expect(properties).not.toHaveProperty('output_truncated')
  })

  test('cut labels and lists, so that no trace makes an event too big', () => {
    const tools = Array.from({ length: 1000 }, (_, index) => `tool-${index}-${'x'.repeat(1000)}`)
    const properties = interactionProperties(interaction({ tools, name: 'n'.repeat(5000) }), 100)
    expect(properties.tools).toHaveLength(50)
    expect(String(properties.name)).toHaveLength(1024)
  })
})

describe('properties of an evaluation', () => {
  test('keep the raw score beside the normalised one, and name what it is about', () => {
    expect(
      evaluationProperties(evaluation({ score: 4, scoreNormalized: 0.75, explanation: 'Mostly.' }), 100),
    ).toMatchObject({
      evaluation_name: 'helpfulness',
      interaction_id: '5b8aa5a2d2c872e8321cf37308d69df2',
      score: 4,
      score_normalized: 0.75,
      label: 'poor',
      passed: false,
      source: 'model',
      explanation: 'Mostly.',
    })
  })
})

describe('cut', () => {
  test('never leaves half a character, and mends what came broken', () => {
    expect(cut('a\u{1F600}b', 2)).toBe('a')
    expect(cut('a\u{1F600}b', 3)).toBe('a\u{1F600}')
    expect(cut('a\uD83D', 5)).toBe('a\uFFFD')
  })
})
