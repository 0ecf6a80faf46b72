/** How the parts of a JSON text are changed. */
export interface JsonParts {
  /** A string value, or a number as it is written, under the nearest key (`''` = none). */
  value(text: string, key: string): string
  /** The name of a field. */
  key(text: string): string
}

/** Does the text begin as JSON of an object or array does? It may still be cut at its end. */
export function looksLikeJson(text: string): boolean {
  return /^\s{0,16}(?:"[{[]|\{\s{0,64}["}]|\[\s{0,64}(?:[[{"\]\d-]|(?:true|false|null)\b))/.test(text)
}

const SHORTEST_NUMBER = 9
const NUMBER = /-?\d[\d.eE+-]*/g

/**
 * Changes strings and long numbers inside JSON text and nothing else, so that JSON stays JSON: strings are changed as
 * they read after unescaping, and a number that changes becomes a string. Works on text that was cut, too.
 */
export function mapJsonText(text: string, parts: JsonParts): string {
  let out = ''
  let copied = 0
  let key = ''
  let at = 0
  const replace = (start: number, end: number, by: string) => {
    out += text.slice(copied, start) + by
    copied = end
  }
  while (at < text.length) {
    const quote = text.indexOf('"', at)
    const gapEnd = quote < 0 ? text.length : quote
    mapGap(text.slice(at, gapEnd), at, key, parts, replace)
    if (quote < 0) break
    const close = closingQuote(text, quote + 1)
    const end = close < 0 ? text.length : close
    const raw = text.slice(quote + 1, end)
    const isKey = close >= 0 && follows(text, close + 1, ':')
    const read = unescaped(raw)
    const changed = isKey ? parts.key(read) : parts.value(read, key)
    if (changed !== read) replace(quote + 1, end, JSON.stringify(changed).slice(1, -1))
    if (isKey) key = read
    else if (close >= 0 && follows(text, close + 1, '}')) key = ''
    at = end + 1
  }
  return copied === 0 ? text : out + text.slice(copied)
}

/** Is this the next sign, behind at most 16 blanks? */
function follows(text: string, at: number, sign: ':' | '}'): boolean {
  const next = text[at]
  if (next === sign) return true
  // Nearly always another sign of JSON, which is no blank.
  if (next === undefined || next === ',' || next === ':' || next === '}' || next === ']') return false
  return text
    .slice(at, at + 17)
    .trimStart()
    .startsWith(sign)
}

/** What stands between strings: numbers, and punctuation. */
function mapGap(
  gap: string,
  offset: number,
  key: string,
  parts: JsonParts,
  replace: (start: number, end: number, by: string) => void,
): void {
  if (gap.length < 2 || !/\d/.test(gap)) return
  for (const { 0: number, index } of gap.matchAll(NUMBER)) {
    if (number.length < SHORTEST_NUMBER && key === '') continue
    const changed = parts.value(number, key)
    if (changed !== number) replace(offset + index, offset + index + number.length, JSON.stringify(changed))
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (at - 1 - slashes >= from && text[at - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return at
  }
  return -1
}

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    // Cut inside an escape, or never JSON: read as it is.
    return raw
  }
}
