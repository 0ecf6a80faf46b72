import { type Turn, turnsOf, userTextOf } from './conversation.ts'
import { isObject, type Json } from './values.ts'

/** Shorter requests are parsed whole: cutting them up would cost more. */
const LONG = 6_000

/** A message begins here: how JavaScript's and Python's JSON writers begin it. */
const MESSAGE = ['{"role":"', '{"role": "'] as const

/**
 * The system message at the start of a long `[{"role":...},...]`, and everything from its last user message on, by
 * parsing only these parts of the text: libraries send the whole history again with every call. A part is what it seems only if it parses as a list of its own: inside a string the quotes
 * would be escaped, and inside a nested structure brackets would be left over. Undefined = parse the whole.
 */
export function endOfHistory(text: string): readonly Turn[] | undefined {
  if (text.length < LONG || !text.startsWith('[{"role"')) return undefined
  const begin = text.startsWith(MESSAGE[0], 1) ? MESSAGE[0] : MESSAGE[1]
  const start = text.lastIndexOf(`${begin}user"`)
  if (start < 1) return undefined
  const end = listOf(`[${text.slice(start)}`)
  const asked = end === undefined ? [] : turnsOf(end, 'input')
  if (userTextOf(asked) === '') return undefined
  const system = systemAtStart(text, begin)
  return system === undefined ? undefined : [...system, ...asked]
}

function systemAtStart(text: string, begin: string): readonly Turn[] | undefined {
  const firstIsSystem = text.startsWith(`${begin}system"`, 1) || text.startsWith(`${begin}developer"`, 1)
  const second = text.indexOf(begin, 2)
  const rest = firstIsSystem ? second : 1
  // System messages further on are rare: let the whole be parsed.
  if (rest !== -1 && (text.includes(`${begin}system"`, rest) || text.includes(`${begin}developer"`, rest)))
    return undefined
  if (!firstIsSystem) return []
  const head = second === -1 ? text : `${text.slice(0, text.lastIndexOf(',', second))}]`
  const list = listOf(head)
  return list === undefined ? undefined : turnsOf(list, 'input')
}

function listOf(text: string): Json[] | undefined {
  try {
    const list: Json = JSON.parse(text)
    return Array.isArray(list) && list.every(isObject) ? list : undefined
  } catch {
    return undefined
  }
}
