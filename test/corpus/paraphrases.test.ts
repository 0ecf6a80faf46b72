import { describe, expect, it } from 'vitest'
import { BANK, bankScores, type Kind } from './paraphrases/bank.ts'

/** The share that must be right of the sentences kept for checking; what rules reached when they were last tuned, less a little. */
const FLOORS: Readonly<Record<Kind, number>> = {
  honest: 0.92,
  unreachable: 0.92,
  refusal: 0.92,
  escalation: 0.92,
  none: 0.9,
  invented: 0.78,
  sorry: 1,
  data: 0.88,
  corrects: 1,
  human: 1,
  neutral: 1,
}

describe('paraphrases that rules were not tuned on', () => {
  const scores = bankScores()

  it.each(Object.entries(FLOORS))('are understood: %s', (kind, floor) => {
    const [right, asked] = scores.get(kind as Kind)?.kept ?? [0, 0]
    expect(right / asked).toBeGreaterThanOrEqual(floor)
  })

  it('hold every language, and no sentence twice', () => {
    expect(new Set(BANK.map(({ language }) => language).filter((code) => code !== 'mul')).size).toBe(10)
    expect(new Set(BANK.map(({ text, question }) => `${question} ${text}`)).size).toBe(BANK.length)
  })
})
