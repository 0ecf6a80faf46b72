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
import { isJsonNumber, numberText } from './exact-json.ts'

/** The fields of a span that are small trees, as JSON, which has no NaN and no infinity: see `codec.ts`. */

/** What a field of the form `json` is written as; empty = it says nothing beyond `nothing`, its default, and is left out. */
export function jsonOf(key: string, value: object, nothing: unknown): string {
  // `{}` and `[]` are left out where they are the default, not where that is null.
  if (nothing !== null && key !== 'marks' && isHollow(value)) return ''
  switch (key) {
    case 'marks': {
      const marks = entriesBeyond(value as Fields, NO_MARKS as unknown as Fields)
      return marks === '' ? '' : `{${marks}}`
    }
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

/**
 * What `fields` says beyond `empty`, as entries of a JSON object; of objects of defaults (the marks of an answer) too. Put together
 * here, since an object of what is left, made for `JSON.stringify`, costs several times as much.
 */
function entriesBeyond(fields: Fields, empty: Fields): string {
  let json = ''
  for (const key in fields) {
    const value = fields[key]
    const nothing = empty[key]
    if (value === nothing || Object.is(value, nothing)) continue
    const text = textBeyond(value, nothing)
    if (text !== '') json += json === '' ? `"${key}":${text}` : `,"${key}":${text}`
  }
  return json
}

function textBeyond(value: unknown, nothing: unknown): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') return isJsonNumber(value) ? String(value) : `"${numberText(value)}"`
  if (typeof value === 'object' && value !== null && typeof nothing === 'object' && nothing !== null) {
    if (!Array.isArray(nothing)) {
      const inner = entriesBeyond(value as Fields, nothing as Fields)
      return inner === '' ? '' : `{${inner}}`
    }
    if ((value as readonly unknown[]).length === 0) return ''
  }
  return JSON.stringify(value)
}

/** The marks again. Earlier releases wrote all marks of an answer and of the user's words; this one only those that are set. */
function withNothing(marks: Partial<Marks>): Marks {
  return {
    ...NO_MARKS,
    ...marks,
    answer: { ...NO_MARKS.answer, ...marks.answer },
    user: { ...NO_MARKS.user, ...marks.user },
  }
}
