import type { AttributeMap, AttributeValue } from './attributes.ts'
import { emptyKeyList } from './key-list.ts'

/** From here on a key is found by an index: searching would make long lists of attributes cost their square. */
const LONGEST_SEARCH = 48

/**
 * Attributes in the order in which their keys came first: a list of keys, which like spans share, and their values. A span has
 * some twenty, of which nearly all are only walked over, and filling a `Map` takes five times as long and leaves its three
 * smaller tables as garbage.
 */
export class AttributeList implements AttributeMap {
  #keys = emptyKeyList()
  readonly #values: AttributeValue[] = []
  #places: Map<string, number> | undefined

  get size(): number {
    return this.#values.length
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
    const longer = this.#places === undefined ? this.#keys.known(key) : undefined
    if (longer !== undefined) {
      this.#keys = longer
      this.#values.push(value)
      return
    }
    const place = this.#placeOf(key)
    if (place >= 0) {
      this.#values[place] = value
      return
    }
    this.#keys = this.#keys.with(key)
    this.#values.push(value)
    this.#places?.set(key, this.#values.length - 1)
  }

  forEach(visit: (value: AttributeValue, key: string, map: AttributeMap) => void): void {
    const { keys } = this.#keys
    for (let at = 0; at < keys.length; at++) visit(this.#values[at] as AttributeValue, keys[at] as string, this)
  }

  keys(): ArrayIterator<string> {
    return this.#keys.keys.values()
  }

  values(): ArrayIterator<AttributeValue> {
    return this.#values.values()
  }

  entries(): ArrayIterator<[string, AttributeValue]> {
    const { keys } = this.#keys
    return keys.map((key, at): [string, AttributeValue] => [key, this.#values[at] as AttributeValue]).values()
  }

  [Symbol.iterator](): ArrayIterator<[string, AttributeValue]> {
    return this.entries()
  }

  #placeOf(key: string): number {
    if (this.#places === undefined) {
      if (this.size <= LONGEST_SEARCH) return this.#keys.placeOf(key)
      this.#places = new Map(this.#keys.keys.map((one, at) => [one, at]))
    }
    return this.#places.get(key) ?? -1
  }
}
