/** A set of positive numbers that are hashes already: open-addressed, so that a look costs a few nanoseconds. */
export class HashSet {
  #slots: Int32Array
  #count = 0

  constructor(room: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(room * 2 + 2)))
  }

  static of(hashes: Iterable<number>): HashSet {
    const set = new HashSet(64)
    for (const hash of hashes) set.add(hash)
    return set
  }

  has(hash: number): boolean {
    const slots = this.#slots
    const last = slots.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const held = slots[slot]
      if (held === hash) return true
      if (held === 0) return false
    }
  }

  add(hash: number): void {
    if (hash === 0 || this.has(hash)) return
    if (++this.#count * 2 > this.#slots.length) this.#grow()
    this.#put(hash)
  }

  clear(): void {
    if (this.#count > 0) this.#slots.fill(0)
    this.#count = 0
  }

  #put(hash: number): void {
    const last = this.#slots.length - 1
    let slot = hash & last
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last
    this.#slots[slot] = hash
  }

  #grow(): void {
    const held = this.#slots
    this.#slots = new Int32Array(held.length * 2)
    for (const hash of held) if (hash !== 0) this.#put(hash)
  }
}
