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

  it('list no word that only one hand used, so that hardly any is a name, and none a value of somebody', () => {
    const words = TRAINED.answer.words.split(' ')
    expect(words.length).toBeGreaterThan(1_000)
    // "0 rows" is no value of somebody.
    expect(words.filter((word) => /[\d@]/.test(word))).toEqual(['0'])
  })

  it('name the words that weighed, and never a name of somebody', () => {
    const { answer } = shippedTables()
    const named = answersOfLot(LOTS[0]).flatMap(({ answer: text, question }) => {
      const words = answer.wordsFor(text, question, 0)
      expect(words.length).toBeLessThanOrEqual(3)
      return words
    })
    expect(named.length).toBeGreaterThan(500)
    const names = TRAINED.answer.words.split(' ').filter((word) => NAMES.has(word))
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) {
      const text = `I could not find any record of ${name}.`
      expect([...named, ...answer.wordsFor(text, 'Where?', 0)]).not.toContain(name)
    }
    expect(answer.wordsFor('I could not find any record of parcel QX-1.', 'Where is QX-1?', 0)).toContain('record')
  })
})

/** Names that several hands used, so that the table knows them. */
const NAMES = new Set('bella jonas karin keller lindqvist luna petra priya ruben sam whitlock'.split(' '))
