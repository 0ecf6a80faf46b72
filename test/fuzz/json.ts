import type { Random } from '../corpus/random.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The same JSON text with one to three things about it changed. */
export function mutateJson(text: string, random: Random, others: readonly string[]): string {
  let root = JSON.parse(text) as Json
  for (let times = random.int(1, 3); times > 0; times -= 1) root = change(root, random, 0)
  const out = JSON.stringify(root)
  return random.chance(0.25) ? changeText(out, random, others) : out
}

function change(value: Json, random: Random, depth: number): Json {
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(0.1)) return odd(random)
    const at = random.int(0, value.length - 1)
    const copy = [...value]
    const kind = random.int(0, 9)
    if (kind === 0) copy.splice(at, 1)
    else if (kind === 1) copy.push(...Array.from({ length: random.int(1, 50) }, () => value[at] ?? null))
    else if (kind === 2) copy[at] = odd(random)
    else copy[at] = change(value[at] ?? null, random, depth + 1)
    return copy
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value)
    if (keys.length === 0 || random.chance(0.05)) return odd(random)
    const key = random.pick(keys)
    const copy = { ...value }
    const kind = random.int(0, 9)
    if (kind === 0) delete copy[key]
    else if (kind === 1) copy[key] = odd(random)
    else if (kind === 2) copy[random.pick(ODD_KEYS)] = value[key] ?? null
    else copy[key] = change(value[key] ?? null, random, depth + 1)
    return copy
  }
  return odd(random)
}

const ODD_KEYS = ['__proto__', 'constructor', 'toString', '', 'trace_id', 'stringValue', 'kvlistValue', 'attributes']
const ODD_VALUES: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -0, 2 ** 53, '', ' ', '0', '-1', 'NaN', 'Infinity'],
  ...[
    '18446744073709551616',
    '-9223372036854775809',
    '\ud800',
    '\udfff x',
    '\u0000',
    '{"a":',
    '[[[[',
    'ÿþ',
    '𝒳'.repeat(50),
  ],
  ...[[], {}, [null], [[]], { stringValue: 1 }, { intValue: '1e5' }, { doubleValue: 'NaN' }, { bytesValue: '%%%' }],
  ...[
    { arrayValue: {} },
    { kvlistValue: { values: [null, 1, 'x'] } },
    { arrayValue: { values: [{ arrayValue: null }] } },
  ],
]

function odd(random: Random): Json {
  if (random.chance(0.9)) return random.pick(ODD_VALUES)
  if (random.chance(0.5)) return 'x'.repeat(random.int(1, 20_000))
  let deep: Json = { stringValue: 'x' }
  for (let level = random.int(1, 500); level > 0; level -= 1) {
    deep = random.chance(0.5)
      ? { arrayValue: { values: [deep] } }
      : { kvlistValue: { values: [{ key: 'k', value: deep }] } }
  }
  return deep
}

function changeText(text: string, random: Random, others: readonly string[]): string {
  const at = random.int(0, text.length)
  switch (random.int(0, 5)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text + random.pick(['x', '}', ' ', '\n{}', '\0'])
    case 2:
      return `\uFEFF${text}`
    case 3: {
      const other = others.length === 0 ? text : random.pick(others)
      const from = random.int(0, other.length)
      return text.slice(0, at) + other.slice(from, from + random.int(0, 500)) + text.slice(at)
    }
    case 4:
      // A member twice: the grammar allows it, and parsers differ.
      return text.replace(
        /"(\w+)":("[^"]{0,40}")/,
        (whole, key) => `${whole},"${key}":${random.pick(['1', 'null', '"y"'])}`,
      )
    default:
      return text.slice(0, at) + text.slice(at + random.int(1, 20))
  }
}
