import type { Evaluation } from '../model/evaluation.ts'
import { type Marks, NO_MARKS } from '../model/marks.ts'
import {
  type Fields,
  isHollow,
  MARK_NUMBERS,
  mapOddNumbers,
  readEvaluation,
  readNumbersOf,
  writeEvaluation,
} from './codec.ts'

/** The fields of a span that are small trees and seldom there, as JSON, which has no NaN and no infinity: see `codec.ts`. */

/** What a field of the form `json` is written as; empty = it says nothing beyond `nothing`, its default, and is left out. */
export function jsonOf(key: string, value: object, nothing: unknown): string {
  // `{}` and `[]` are left out where they are the default, not where that is null.
  if (nothing !== null && isHollow(value)) return ''
  switch (key) {
    case 'documents':
      return JSON.stringify((value as Fields[]).map(mapOddNumbers))
    case 'evaluations':
      return JSON.stringify((value as Evaluation[]).map(writeEvaluation))
    default:
      return JSON.stringify(Array.isArray(value) ? value : mapOddNumbers(value as Fields))
  }
}

/** The field again, from what {@link jsonOf} made. */
export function jsonValue(key: string, value: unknown): unknown {
  switch (key) {
    case 'marks':
      return withNothing(readNumbersOf(value as Fields, MARK_NUMBERS) as Partial<Marks>)
    case 'documents':
      return (value as Fields[]).map((document) => readNumbersOf(document, ['score']))
    case 'intent':
      return readNumbersOf(value as Fields, ['confidence'])
    case 'usage':
      return readNumbersOf(value as Fields)
    case 'evaluations':
      return (value as Fields[]).map(readEvaluation)
    default:
      return value
  }
}

/** The marks of earlier releases; this one writes them as in `span-marks.ts`. */
function withNothing(marks: Partial<Marks>): Marks {
  return {
    ...NO_MARKS,
    ...marks,
    answer: { ...NO_MARKS.answer, ...marks.answer },
    user: { ...NO_MARKS.user, ...marks.user },
  }
}
