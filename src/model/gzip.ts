/** The inflated size that a gzip trailer states: of its last member, below 4 GB; 0 where there is no room for one. RFC 1952, 2.3.1. */
export function sizeInTrailer({ buffer, byteOffset, byteLength }: Uint8Array): number {
  return byteLength < 4 ? 0 : new DataView(buffer, byteOffset + byteLength - 4, 4).getUint32(0, true)
}
