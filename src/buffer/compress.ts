import * as zlib from 'node:zlib'

// Older runtimes lack zstd: https://nodejs.org/api/zlib.html#zlibzstdcompresssyncbuffer-options (v22.15, v23.8).
const HAS_ZSTD = typeof zlib.zstdCompressSync === 'function'
// Level 1: negative levels were not faster here, only larger. With a checksum, so that damage on disk is seen instead of
// decoded; in pieces larger than the 16 KiB of the default, which would all be put together again.
const ZSTD_OPTIONS = {
  params: { [zlib.constants.ZSTD_c_compressionLevel]: 1, [zlib.constants.ZSTD_c_checksumFlag]: 1 },
}
const ZSTD_PIECE_BYTES = 256 * 1024

/** Nothing we wrote inflates to more; a damaged header must not make us allocate what it says. workerd takes no more. */
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Bytes as zstd (level 1: twice the speed of gzip level 1 at a better ratio), or gzip where the runtime lacks it. */
export function deflate(bytes: Uint8Array): Uint8Array {
  if (!HAS_ZSTD) return zlib.gzipSync(bytes, { level: 1 })
  const isLarge = bytes.byteLength > ZSTD_PIECE_BYTES
  return zlib.zstdCompressSync(bytes, isLarge ? { ...ZSTD_OPTIONS, chunkSize: ZSTD_PIECE_BYTES } : ZSTD_OPTIONS)
}

/** The bytes again, whichever of the two wrote them. Throws on damaged bytes. */
export function inflate(bytes: Uint8Array): Uint8Array {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  const options = { maxOutputLength: MAX_OUTPUT_BYTES }
  return isGzip ? zlib.gunzipSync(bytes, options) : zlib.zstdDecompressSync(bytes, options)
}

/** Text as compressed UTF-8. */
export function compress(text: string): Uint8Array {
  return deflate(encoder.encode(text))
}

/** The text again. Throws on damaged bytes. */
export function decompress(bytes: Uint8Array): string {
  return decoder.decode(inflate(bytes))
}
