/**
 * A short hash of bytes, to tell whether two contents are the same: 53 bits in base 36. Not for strangers to be kept out
 * with. The mixing is that of MurmurHash3 on two 32-bit lanes, four bytes at a time.
 */
export function contentHash(bytes: Uint8Array): string {
  let high = 0xdeadbeef ^ bytes.length
  let low = 0x41c6ce57
  const whole = bytes.length - (bytes.length % 4)
  for (let at = 0; at < whole; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    high = Math.imul(high ^ word, 2654435761)
    high = (high << 15) | (high >>> 17)
    low = Math.imul(low ^ word, 1597334677)
    low = (low << 13) | (low >>> 19)
  }
  for (let at = whole; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    high = Math.imul(high ^ byte, 2654435761)
    low = Math.imul(low ^ byte, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
