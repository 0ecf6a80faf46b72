/** How values cross between the model and ClickHouse's JSON formats. Every function is total: odd input never throws. */

const SECOND = 1_000_000_000n
/** `DateTime64(9)` ends on 2262-04-11; what a broken clock puts beyond is stored as this last instant. */
const LAST_NANO = 9_223_372_036n * SECOND - 1n

/** Unix nanoseconds as the text that `DateTime64(9, 'UTC')` reads, e.g. `2026-11-20 10:00:00.000000001`. */
export function timeText(unixNano: bigint): string {
  const nano = unixNano < 0n ? 0n : unixNano > LAST_NANO ? LAST_NANO : unixNano
  const seconds = Number(nano / SECOND)
  if (seconds !== lastSeconds.value) {
    lastSeconds.value = seconds
    lastSeconds.text = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
  }
  return `${lastSeconds.text}.${String(nano % SECOND).padStart(9, '0')}`
}

/** Times of one trace mostly share their second, and to write a date is slow. */
const lastSeconds = { value: 0, text: '1970-01-01 00:00:00' }

/** Unix nanoseconds from the text of a `DateTime64` of any precision; 0 where it is not one. */
export function timeNano(text: unknown): bigint {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?/.exec(String(text))
  if (match === null) return 0n
  const [, date = '', time = '', fraction = ''] = match
  return BigInt(Date.parse(`${date}T${time}Z`)) * 1_000_000n + BigInt(fraction.padEnd(9, '0'))
}

/** Text that is valid UTF-8 once encoded: a lone surrogate (a cut emoji) would make the whole insert fail. */
export function wellFormed(text: string): string {
  return text.toWellFormed()
}

/** {@link wellFormed} for a list. */
export function wellFormedList(list: readonly string[]): readonly string[] {
  return list.every((text) => text.isWellFormed()) ? list : list.map(wellFormed)
}

/** {@link wellFormed} for keys and values of a map. */
export function wellFormedMap(map: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const key in map) {
    if (key.isWellFormed() && map[key]?.isWellFormed()) continue
    return Object.fromEntries(Object.entries(map).map(([name, value]) => [wellFormed(name), wellFormed(value)]))
  }
  return map
}

/** A count for an unsigned column: whole and not negative, whatever a sender made of it. */
export function count(value: number): number {
  return Number.isFinite(value) && value > 0 ? Math.round(value) : 0
}

/** {@link count} where absent is told apart from zero. */
export function optionalCount(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : count(value)
}

/** A number for a nullable column; NaN and infinities have no place in JSON and become NULL. */
export function optionalNumber(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null
}

/** JSON with 64-bit integers as text. Lone surrogates come out escaped, and are escaped again inside the outer JSON. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? item.toString() : item))
}
