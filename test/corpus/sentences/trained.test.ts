import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedTables } from '../../../src/marks/word-table/tables.ts'
import { TRAINED } from '../../../src/marks/word-table/trained.ts'
import { answersOfLot, LOTS } from './lots.ts'
import { lessonsMark } from './train.ts'

describe('the trained tables', () => {
  it('were made from the sentences that are there; else run `npm run train`', () => {
    const text = readFileSync(new URL('../../../src/marks/word-table/trained.ts', import.meta.url), 'utf8')
    expect(text).toContain(`lessons ${lessonsMark()}.`)
  })

  it('list no word that only one hand used, so that none is a name or a value of somebody', () => {
    const words = TRAINED.answer.words.split(' ')
    expect(words.length).toBeGreaterThan(1_000)
    expect(words.filter((word) => /[\d@]/.test(word))).toEqual([])
  })

  it('name the words that weighed, and only such as they list', () => {
    const listed = new Set(TRAINED.answer.words.split(' '))
    const { answer } = shippedTables()
    for (const sentence of answersOfLot(LOTS[0]).filter(({ label }) => label === 'nothing_found')) {
      const words = answer.wordsFor(sentence.answer, sentence.question, 0)
      expect(words.length).toBeLessThanOrEqual(3)
      for (const word of words) expect(listed).toContain(word)
    }
    expect(answer.wordsFor('I could not find any record of parcel QX-1.', 'Where is QX-1?', 0)).toContain('record')
  })
})
