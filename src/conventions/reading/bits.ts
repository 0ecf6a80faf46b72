/** A set of small numbers, as bits. Emptied at the cost of a store for each 32 of them. */
export class Bits {
  readonly words: Int32Array

  /** Holds numbers from 0 to before `size`. */
  constructor(size: number) {
    this.words = new Int32Array((size + 31) >>> 5)
  }

  has(number: number): boolean {
    return (((this.words[number >>> 5] as number) >>> (number & 31)) & 1) === 1
  }

  add(number: number): void {
    const at = number >>> 5
    this.words[at] = (this.words[at] as number) | (1 << (number & 31))
  }

  clear(): void {
    for (let at = 0; at < this.words.length; at++) this.words[at] = 0
  }
}
