/** Looks like `str()` of a Python value: `None`, `{'id': 1}`, `[{'a': None}]`, `['x']`. */
const PYTHON = /^(?:None|True|False|\{'|\[(?:\{'|'|None\b|\]))/

/** One token of a Python literal that JSON writes otherwise. */
const TOKEN = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|\b(None|True|False)\b/gs

const WORDS: Readonly<Record<string, string>> = { None: 'null', True: 'true', False: 'false' }

/**
 * JSON for the text of a Python value, as frameworks write it that call `str()` on a tool's result. Undefined where the
 * text is not one, or holds anything that JSON cannot say (objects, tuples, sets).
 * Source: https://docs.python.org/3/reference/expressions.html#literals
 */
export function jsonOfPython(text: string): string | undefined {
  if (!PYTHON.test(text)) return undefined
  const json = text.replace(TOKEN, (_all, single?: string, double?: string, word?: string) =>
    word === undefined ? stringOf(single ?? double ?? '') : (WORDS[word] ?? 'null'),
  )
  try {
    JSON.parse(json)
    return json
  } catch {
    return undefined
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' }

function stringOf(inside: string): string {
  const text = inside.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis,
    (all, hex?: string, unicode?: string, one?: string) =>
      one === undefined ? String.fromCharCode(Number.parseInt(hex ?? unicode ?? '0', 16)) : (ESCAPES[one] ?? all),
  )
  return JSON.stringify(text)
}
