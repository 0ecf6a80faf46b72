import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../src/marks/answer.ts'
import { createMeaningReader } from '../../src/marks/meanings.ts'
import { HashSet } from '../../src/marks/word-table/hash-set.ts'
import { TableReader } from '../../src/marks/word-table/reader.ts'
import { compileTable } from '../../src/marks/word-table/table.ts'
import { ASKED, ASKS, END, FIGURE, hashesOf, KNOWN_FIGURE, NEW, Tokens } from '../../src/marks/word-table/tokens.ts'
import { type Lesson, trainTable } from '../corpus/sentences/train-table.ts'

const NONE = HashSet.of([])

function lesson(text: string, yes: boolean, source: string): Lesson {
  return { text, question: '', whole: [], targets: [yes ? 1 : 0], weight: 1, source }
}

const LESSONS: Lesson[] = ['a', 'b'].flatMap((source) => [
  lesson('We found no entry for it.', true, source),
  lesson('There is no entry under that name. Bye.', true, source),
  lesson('找不到记录。', true, source),
  lesson('It leaves on Monday at nine.', false, source),
  lesson('The entry says that it leaves on Monday.', false, source),
  lesson('记录显示周一出发。', false, source),
])
const TRAINING = { heads: ['lacks'], denies: NONE, features: 200, leastTexts: 1, leastSources: 2, leftOut: 0 }

describe('words as tokens', () => {
  const { ids } = hashesOf(['no', 'entry'])
  const tokensOf = (text: string, question: string) => {
    const tokens = new Tokens()
    tokens.ask(question)
    tokens.read(text, 0, text.length, HashSet.of(ids))
    return [...tokens.ids.subarray(0, tokens.count)]
  }

  it('tell known words, words of the question, figures and what is new', () => {
    const [no = 0, entry = 0] = ids
    expect(tokensOf('No entry for Parcel QX1 of 2027?', 'where is parcel qx1')).toEqual([
      no,
      entry,
      NEW,
      ASKED,
      KNOWN_FIGURE,
      NEW,
      FIGURE,
      ASKS,
      END,
    ])
  })

  it('take each sign of a script without spaces for a word, and keep 2.1 in one sentence', () => {
    expect(tokensOf('找到', '')).toEqual([NEW, NEW, END])
    expect(tokensOf('v2.1 no', '').filter((id) => id === END)).toHaveLength(1)
  })

  it('take a bare 0 for a word, since it says that there are none', () => {
    const [zero = 0] = hashesOf(['0']).ids
    const tokens = new Tokens()
    tokens.ask('')
    tokens.read('0 rows of 10', 0, 12, HashSet.of([zero]))
    expect([...tokens.ids.subarray(0, tokens.count)]).toEqual([zero, NEW, NEW, FIGURE, END])
  })
})

describe('a trained table', () => {
  const source = trainTable(LESSONS, TRAINING)
  const reader = new TableReader(compileTable(source), NONE, () => HashSet.of(hashesOf(['found', 'entry']).ids))
  const odds = (text: string) => reader.read(text, '', [])[0] as number

  it('is the same when it is trained again', () => {
    expect(trainTable(LESSONS, TRAINING)).toEqual(source)
  })

  it('tells what it was taught, and a sentence of it beside others', () => {
    expect(odds('We found no entry under that name.')).toBeGreaterThan(0)
    expect(odds('It leaves on Monday.')).toBeLessThan(0)
    expect(odds('It leaves on Monday. We found no entry for it.')).toBeGreaterThan(0)
    expect(odds('找不到')).toBeGreaterThan(odds('周一出发'))
  })

  it('reads both ends of a long text, and not its middle', () => {
    const filler = 'It leaves on Monday at nine. '.repeat(40)
    expect(odds(`We found no entry for it. ${filler}`)).toBeGreaterThan(0)
    expect(odds(`${filler} We found no entry for it.`)).toBeGreaterThan(0)
    expect(odds(`${filler} We found no entry for it. ${filler}`)).toBeLessThan(0)
  })

  it('names the words that weighed, of those that may be told', () => {
    const words = reader.wordsFor('We found no entry for Zebulon.', '', 0)
    expect(words.length).toBeGreaterThan(0)
    for (const word of words) expect(['found', 'entry']).toContain(word)
  })
})

describe('an answer with small talk around it', () => {
  const read = (text: string) => readAnswer(text, 'Where is parcel 7?', createMeaningReader({}, 0.2))
  const CLOSERS = [
    'Feel free to reach out if something is unclear.',
    'If anything looks off, write back and we will check.',
  ]

  it.each(CLOSERS)('is no admission, refusal or hand-over for "%s"', (closer) => {
    const said = read(`It is with the driver, due at 14:20. ${closer}`)
    expect([said.admitsMissing, said.refuses, said.escalates]).toEqual([false, false, false])
  })

  it.each(CLOSERS)('admits all the same beside "%s"', (closer) => {
    expect(read(`I could not find that parcel in our system. ${closer}`).admitsMissing).toBe(true)
  })

  it('hands over where it says that it cannot do it itself', () => {
    const said = read("I can't change that myself, so I'm transferring you to a live agent who can help you.")
    expect([said.escalates, said.refuses]).toEqual([true, false])
  })
})

describe('a long answer without a word of denial', () => {
  const LONG =
    'The parcel is with the driver and comes this afternoon. It left the depot in the morning, went over the bridge and is now in the old town. The driver rings twice and then leaves it with the neighbours. '.repeat(
      2,
    )

  it('is not weighed, and nothing is read into it', () => {
    const said = readAnswer(LONG, 'Where is parcel 7?', createMeaningReader({}, 0.2))
    expect(said).toMatchObject({
      present: true,
      admitsMissing: false,
      refuses: false,
      escalates: false,
      statesNone: false,
    })
    expect([said.confirmsAction, said.words]).toEqual([false, []])
  })

  it('says what a phrase of the settings says', () => {
    expect(readAnswer(LONG, '', createMeaningReader({ admitsMissing: ['with the driver'] }, 0.2)).admitsMissing).toBe(
      true,
    )
  })
})

describe('phrases of the settings', () => {
  it('count whatever the table says', () => {
    const text = 'The hatch is shut tonight.'
    const read = (phrases: readonly string[]) =>
      readAnswer(text, '', createMeaningReader({ admitsMissing: phrases }, 0.2)).admitsMissing
    expect(read([])).toBe(false)
    expect(read(['hatch is shut'])).toBe(true)
  })
})
