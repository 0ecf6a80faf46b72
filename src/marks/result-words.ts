import type { ResultMark } from '../model/marks.ts'
import type { Whole } from './word-table/reader.ts'
import { RESULT_HEADS, type Tables } from './word-table/tables.ts'

/** From which log-odds on words alone say that a result holds nothing or an error. */
const SURE = 1.4
/** Below these, what a phrase says is overruled: the words are those of data that speaks of errors or of nothing. */
const OVERRULED = -2.5

/** What a result in words says: `mark` is what its phrases say, `''` for nothing known. */
export function weighResult(text: string, mark: ResultMark, tables: Tables): ResultMark {
  if (mark === 'null' || mark === 'empty') return mark
  const odds = tables.result.read(text, '', wholeOf(text))
  const lacks = odds[RESULT_HEADS.indexOf('lacks')] as number
  const fails = odds[RESULT_HEADS.indexOf('fails')] as number
  if (mark !== '') return Math.max(lacks, fails) < OVERRULED ? '' : mark
  if (Math.max(lacks, fails) <= SURE) return ''
  return lacks >= fails ? 'not_found' : 'error_text'
}

/** What the table is told of the whole: does it name figures, how long it is. */
export function wholeOf(text: string): Whole {
  const { length } = text
  return [
    [1, /\d/.test(text) ? 1 : 0],
    [2, length < 30 ? 0 : length < 60 ? 1 : length < 120 ? 2 : 3],
  ]
}
