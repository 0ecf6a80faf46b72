import type { AttributeMap, AttributeValue } from './attributes.ts'
import { codeAt } from './code-at.ts'

/** From here on a key is found by an index: searching would make long lists of attributes cost their square. */
const LONGEST_SEARCH = 48

/**
 * Attributes in the order in which their keys came first, in two arrays: a span has some twenty, of which nearly all are
 * only walked over, and filling a `Map` takes five times as long and leaves its three smaller tables as garbage.
 */
export class AttributeList implements AttributeMap {
  readonly #keys: string[] = []
  readonly #values: AttributeValue[] = []
  /** Bits of the keys that are there: most keys that are not can be told without a search. */
  #low = 0
  #high = 0
  #places: Map<string, number> | undefined

  get size(): number {
    return this.#keys.length
  }

  get(key: string): AttributeValue | undefined {
    const place = this.#placeOf(key)
    return place < 0 ? undefined : this.#values[place]
  }

  has(key: string): boolean {
    return this.#placeOf(key) >= 0
  }

  /** Adds an attribute; one that has the key already is replaced where it stands. */
  set(key: string, value: AttributeValue): void {
    const place = this.#placeOf(key)
    if (place >= 0) {
      this.#values[place] = value
      return
    }
    const bit = bitOf(key)
    if (bit < 32) this.#low |= 1 << bit
    else this.#high |= 1 << bit
    const size = this.#keys.push(key)
    this.#values.push(value)
    if (this.#places !== undefined) this.#places.set(key, size - 1)
    else if (size > LONGEST_SEARCH) this.#places = new Map(this.#keys.map((one, at) => [one, at]))
  }

  forEach(visit: (value: AttributeValue, key: string, map: AttributeMap) => void): void {
    const keys = this.#keys
    for (let at = 0; at < keys.length; at++) visit(this.#values[at] as AttributeValue, keys[at] as string, this)
  }

  keys(): ArrayIterator<string> {
    return this.#keys.values()
  }

  values(): ArrayIterator<AttributeValue> {
    return this.#values.values()
  }

  entries(): ArrayIterator<[string, AttributeValue]> {
    return this.#keys.map((key, at): [string, AttributeValue] => [key, this.#values[at] as AttributeValue]).values()
  }

  [Symbol.iterator](): ArrayIterator<[string, AttributeValue]> {
    return this.entries()
  }

  #placeOf(key: string): number {
    if (this.#places !== undefined) return this.#places.get(key) ?? -1
    const bit = bitOf(key)
    if ((((bit < 32 ? this.#low : this.#high) >>> bit) & 1) === 0) return -1
    return this.#keys.indexOf(key)
  }
}

/** One of 64 bits, by the length and by where keys of one prefix differ: at their end. */
function bitOf(key: string): number {
  const { length } = key
  if (length < 2) return 0
  return (length * 5 + codeAt(key, length - 1) * 3 + codeAt(key, length - 2)) & 63
}
