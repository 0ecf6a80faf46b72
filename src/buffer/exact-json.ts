/**
 * JSON that gives back exactly what it was given: 64-bit integers, `NaN`, infinities and `-0` included. For what is
 * seldom written; spans have a faster form of their own (`codec.ts`).
 */

/** An object with this very key is ours; strangers' keys that begin with it get it once more in front. */
const TAG = '$cohortel'

/** Text of any JSON-like value. */
export function toExactJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return { [TAG]: 'bigint', value: String(part) }
    if (typeof part === 'number') return isJsonNumber(part) ? part : { [TAG]: 'number', value: numberText(part) }
    return renameKeys(part, (key) => TAG + key)
  })
}

/** The value again. Throws on text that is not JSON. */
export function fromExactJson(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part
    if (!Object.hasOwn(part, TAG)) return renameKeys(part, (key) => key.slice(TAG.length))
    const { [TAG]: tag, value } = part as { [TAG]?: unknown; value?: unknown }
    return tag === 'bigint' ? BigInt(String(value)) : Number(value)
  })
}

/** Does JSON keep this number? It turns `NaN` and infinities into null and drops the sign of `-0`. */
export function isJsonNumber(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0)
}

/** Text that `Number()` reads back exactly. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

function renameKeys(part: unknown, rename: (key: string) => string): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  if (!Object.keys(part).some((key) => key.startsWith(TAG))) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key.startsWith(TAG) ? rename(key) : key, value]),
  )
}
