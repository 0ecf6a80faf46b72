import { DENIALS } from '../languages/denials.ts'
import { phraseWords } from '../languages/phrase-words.ts'
import type { HashSet } from './hash-set.ts'
import { TableReader } from './reader.ts'
import { compileTable, type TableSource } from './table.ts'
import { TRAINED } from './trained.ts'

/** What is asked of an answer, a result, the words of a user and the name of a tool; the order of the weights in their tables. */
export const ANSWER_HEADS = ['lacks', 'refuses', 'handsOver', 'none', 'done', 'asksBack'] as const
export const RESULT_HEADS = ['lacks', 'fails'] as const
export const USER_HEADS = ['wantsDeed', 'asksWhetherAny', 'corrects', 'asksForHuman'] as const

export const TOOL_HEADS = ['acts'] as const

/** The trained tables that marks are read with. */
export interface Tables {
  readonly answer: TableReader
  readonly result: TableReader
  readonly user: TableReader
  readonly tool: TableReader
}

/** Tables that are made ready when they are first asked: each takes some milliseconds. */
export function tablesOf(sources: Readonly<Record<keyof Tables, TableSource>>): Tables {
  const ready = new Map<keyof Tables, TableReader>()
  let tellable: HashSet | undefined
  const wordsToTell = () => {
    tellable ??= phraseWords()
    return tellable
  }
  const readerOf = (name: keyof Tables): TableReader => {
    const reader = ready.get(name) ?? new TableReader(compileTable(sources[name]), DENIALS, wordsToTell)
    ready.set(name, reader)
    return reader
  }
  return {
    get answer() {
      return readerOf('answer')
    },
    get result() {
      return readerOf('result')
    },
    get user() {
      return readerOf('user')
    },
    get tool() {
      return readerOf('tool')
    },
  }
}

let shipped: Tables | undefined

/** The tables that ship with Cohortel. */
export function shippedTables(): Tables {
  shipped ??= tablesOf(TRAINED)
  return shipped
}
