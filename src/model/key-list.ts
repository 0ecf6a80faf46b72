import { codeAt } from './code-at.ts'

/** Senders of endless different keys must not fill the memory. */
const MOST_LISTS = 20_000
const MOST_WAYS_ON = 16
const LONGEST_LIST = 128
const LONGEST_KEY = 128

/**
 * A list of different keys, in order, as the list before its last key and that key. Like spans have the same keys in the same order,
 * so that lists are kept and found again key by key: then nothing is stored for a key, and nobody need look whether it is
 * there twice.
 */
export class KeyList {
  readonly size: number
  /** The last key. */
  readonly key: string
  /** What this list was made longer to the last time, and lately. */
  #next: KeyList | undefined
  readonly #waysOn: KeyList[] = []
  readonly #before: KeyList | undefined
  /** Bits of the keys: most keys that are not there can be told without a search. */
  readonly #low: number
  readonly #high: number
  #keys: readonly string[] | undefined

  constructor(before: KeyList | undefined, key: string) {
    this.#before = before
    this.key = key
    this.size = before === undefined ? 0 : before.size + 1
    const bit = bitOf(key)
    const isLow = bit < 32
    this.#low = before === undefined ? 0 : isLow ? before.#low | (1 << bit) : before.#low
    this.#high = before === undefined ? 0 : isLow ? before.#high : before.#high | (1 << bit)
  }

  /** All keys. */
  get keys(): readonly string[] {
    if (this.#keys === undefined) {
      const keys: string[] = []
      for (let one: KeyList = this; one.#before !== undefined; one = one.#before) keys.push(one.key)
      this.#keys = keys.reverse()
    }
    return this.#keys
  }

  /** Where in the list the key stands; -1 = nowhere. */
  placeOf(key: string): number {
    const bit = bitOf(key)
    if ((((bit < 32 ? this.#low : this.#high) >>> bit) & 1) === 0) return -1
    for (let one: KeyList = this; one.#before !== undefined; one = one.#before) if (one.key === key) return one.size - 1
    return -1
  }

  /** This list and a key, if that was met before; the key is not in this list then. */
  known(key: string): KeyList | undefined {
    const next = this.#next
    if (next !== undefined && next.key === key) return next
    for (const one of this.#waysOn) {
      if (one.key !== key) continue
      this.#next = one
      return one
    }
    return undefined
  }

  /** This list and a key that is not in it and was not met after it. */
  with(key: string): KeyList {
    const longer = new KeyList(this, key)
    if (this.size >= LONGEST_LIST || key.length > LONGEST_KEY) return longer
    if (kept >= MOST_LISTS) {
      noKeys = new KeyList(undefined, '')
      kept = 0
      return longer
    }
    kept++
    if (this.#waysOn.length >= MOST_WAYS_ON) this.#waysOn.shift()
    this.#waysOn.push(longer)
    this.#next = longer
    return longer
  }
}

let noKeys = new KeyList(undefined, '')
let kept = 0

/** The empty list, which all others are made of. */
export function emptyKeyList(): KeyList {
  return noKeys
}

/** One of 64 bits, by the length and by where keys of one prefix differ: at their end. */
function bitOf(key: string): number {
  const { length } = key
  if (length < 2) return 0
  return (length * 5 + codeAt(key, length - 1) * 3 + codeAt(key, length - 2)) & 63
}
