/** So many bits for each hash: of all others about one in so many is taken for one of them. */
const ROOM = 16

/**
 * Which of some hashes may be in a set, as a bit for each, so that the whole set stays close to the processor. {@link holdsBit} says yes to a
 * few others too, and never no to one of them.
 */
export function bitSetOf(hashes: readonly number[]): Int32Array {
  const bits = new Int32Array(2 ** Math.ceil(Math.log2((hashes.length * ROOM) / 32 + 1)))
  for (const hash of hashes) {
    const at = (hash >>> 5) & (bits.length - 1)
    bits[at] = (bits[at] as number) | (1 << (hash & 31))
  }
  return bits
}

/** May the hash be one of those that {@link bitSetOf} was given? */
export function holdsBit(bits: Int32Array, hash: number): boolean {
  return (((bits[(hash >>> 5) & (bits.length - 1)] as number) >>> (hash & 31)) & 1) !== 0
}
