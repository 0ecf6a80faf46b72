import * as zlib from 'node:zlib'

// Older runtimes lack zstd: https://nodejs.org/api/zlib.html#zlibzstdcompresssyncbuffer-options (v22.15, v23.8).
const HAS_ZSTD = typeof zlib.zstdCompressSync === 'function'
// With a checksum, so that damage on disk is seen instead of decoded.
const ZSTD_OPTIONS = {
  params: { [zlib.constants.ZSTD_c_compressionLevel]: 1, [zlib.constants.ZSTD_c_checksumFlag]: 1 },
}

/** Nothing we wrote inflates to more; a damaged header must not make us allocate what it says. workerd takes no more. */
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Text as zstd (level 1: twice the speed of gzip level 1 at a better ratio), or gzip where the runtime lacks it. */
export function compress(text: string): Uint8Array {
  return HAS_ZSTD ? zlib.zstdCompressSync(text, ZSTD_OPTIONS) : zlib.gzipSync(text, { level: 1 })
}

/** The text again, whichever of the two wrote it. Throws on damaged bytes. */
export function decompress(bytes: Uint8Array): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  const options = { maxOutputLength: MAX_OUTPUT_BYTES }
  return decoder.decode(isGzip ? zlib.gunzipSync(bytes, options) : zlib.zstdDecompressSync(bytes, options))
}
