import type { ItemWriter } from './packed-items.ts'
import type { SpanReader } from './span-reader.ts'
import { LONG_TEXT, longTexts, textHead, VARINT_BYTES } from './span-texts.ts'

/**
 * Maps of texts inside an item. In the head stand the number of entries, the lengths of the keys and those of the values; the keys then
 * stand among the short texts in one piece. Steps of one library mostly have the same ones, so that whoever wrote or read them last need
 * not do so one by one.
 */

export type TextMap = Readonly<Record<string, string>>

/** What was written or read last stands at one of so many places, by the lengths of its texts: so looking for it is one comparison. */
const PLACES = 128

function placeAfter(place: number, length: number): number {
  return (Math.imul(place, 31) + length) & (PLACES - 1)
}

/** Keys, and how they stand in an item. */
interface KnownKeys {
  readonly keys: readonly string[]
  /** Their number and lengths, as in the head. */
  readonly head: Uint8Array
  /** All of them in one. */
  readonly joined: string
}

/** A whole map, and how it stands in an item. */
interface KnownMap {
  readonly keys: readonly string[]
  readonly values: readonly string[]
  readonly head: Uint8Array
  readonly joined: string
}

const writtenKeys: (KnownKeys | undefined)[] = new Array(PLACES).fill(undefined)
const writtenMaps: (KnownMap | undefined)[] = new Array(PLACES).fill(undefined)
const readKeys: (KnownKeys | undefined)[] = new Array(PLACES).fill(undefined)

/** Bytes that the head of a map takes at most. */
export function mapSize(entries: number): number {
  return VARINT_BYTES + entries * 2 * VARINT_BYTES
}

/** Entries of a map. */
export function entriesOf(map: TextMap): number {
  let count = 0
  for (const _ in map) count += 1
  return count
}

/** Are all keys short, as {@link writeMap} needs them to be? */
export function hasShortKeys(map: TextMap): boolean {
  for (const key in map) if (key.length >= LONG_TEXT) return false
  return true
}

/** Writes a map, and gives its short texts. */
export function writeMap(to: ItemWriter, map: TextMap): string {
  let shorts = writeKeys(to, map)
  for (const key in map) shorts += textHead(to, map[key] as string)
  return shorts
}

/** The same for a map that mostly was written before as a whole. */
export function writeRepeatedMap(to: ItemWriter, map: TextMap): string {
  let place = 0
  for (const key in map) place = placeAfter(placeAfter(place, key.length), (map[key] as string).length)
  const known = writtenMaps[place]
  if (known !== undefined && isSame(known, map)) {
    to.copy(known.head)
    return known.joined
  }
  const start = to.at
  const longBefore = longTexts.length
  const joined = writeMap(to, map)
  // Long values stand elsewhere.
  if (longTexts.length === longBefore) {
    const head = to.bytes.slice(start, to.at)
    writtenMaps[place] = { keys: Object.keys(map), values: Object.values(map), head, joined }
  }
  return joined
}

function writeKeys(to: ItemWriter, map: TextMap): string {
  let place = 0
  for (const key in map) place = placeAfter(place, key.length)
  const known = writtenKeys[place]
  if (known !== undefined && hasKeys(map, known.keys)) {
    to.copy(known.head)
    return known.joined
  }
  const keys = Object.keys(map)
  const start = to.at
  to.varint(keys.length)
  for (const key of keys) to.varint(key.length)
  const joined = keys.join('')
  writtenKeys[place] = { keys, head: to.bytes.slice(start, to.at), joined }
  return joined
}

function hasKeys(map: TextMap, keys: readonly string[]): boolean {
  let at = 0
  for (const key in map) {
    if (keys[at] !== key) return false
    at += 1
  }
  return at === keys.length
}

function isSame({ keys, values }: KnownMap, map: TextMap): boolean {
  let at = 0
  for (const key in map) {
    if (keys[at] !== key || values[at] !== map[key]) return false
    at += 1
  }
  return at === keys.length
}

/** The map again. */
export function readMap(from: SpanReader): Record<string, string> {
  const map: Record<string, string> = {}
  for (const key of keysFrom(from)) put(map, key, from.text())
  return map
}

/** A map as earlier releases wrote all of them, and this one those of long keys: each key before its value. */
export function readMixedMap(from: SpanReader): Record<string, string> {
  const map: Record<string, string> = {}
  for (let left = from.varint(); left > 0; left -= 1) {
    const keyLength = from.varint()
    const valueLength = from.varint()
    put(map, from.textOf(keyLength), from.textOf(valueLength))
  }
  return map
}

/** See {@link readMixedMap}. */
export function writeMixedMap(to: ItemWriter, map: TextMap): string {
  let shorts = ''
  to.varint(entriesOf(map))
  for (const key in map) {
    const value = map[key] as string
    shorts += textHead(to, key)
    shorts += textHead(to, value)
  }
  return shorts
}

function keysFrom(from: SpanReader): readonly string[] {
  const start = from.at
  let place = 0
  let total = 0
  for (let left = from.varint(); left > 0; left -= 1) {
    const length = from.varint()
    place = placeAfter(place, length)
    total += length
  }
  const joined = from.shorts(total)
  const head = from.part(start)
  const known = readKeys[place]
  if (known !== undefined && known.joined === joined && isEqual(known.head, head)) return known.keys
  const end = from.at
  from.at = start
  const keys: string[] = []
  let at = 0
  for (let left = from.varint(); left > 0; left -= 1) {
    const length = from.varint()
    keys.push(joined.slice(at, at + length))
    at += length
  }
  from.at = end
  // Copies, since what was read is a part of a whole row.
  readKeys[place] = { keys, head: head.slice(), joined: keys.join('') }
  return keys
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false
  return true
}

function put(map: Record<string, string>, key: string, value: string): void {
  // As a plain assignment this one name would be lost.
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true })
  else map[key] = value
}
