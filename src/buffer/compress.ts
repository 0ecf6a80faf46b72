import * as zlib from 'node:zlib'

// Older runtimes lack zstd: https://nodejs.org/api/zlib.html#zlibzstdcompresssyncbuffer-options (v22.15, v23.8).
const zstd: typeof zlib.zstdCompressSync | undefined = zlib.zstdCompressSync
const LEVEL_ONE = zstd && { params: { [zlib.constants.ZSTD_c_compressionLevel]: 1 } }

/** Nothing we wrote inflates to more; a damaged header must not make us allocate what it says. */
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Text as zstd (level 1: twice the speed of gzip level 1 at a better ratio), or gzip where the runtime lacks it. */
export function compress(text: string): Uint8Array {
  const bytes = encoder.encode(text)
  return LEVEL_ONE === undefined ? zlib.gzipSync(bytes, { level: 1 }) : zlib.zstdCompressSync(bytes, LEVEL_ONE)
}

/** The text again, whichever of the two wrote it. Throws on damaged bytes. */
export function decompress(bytes: Uint8Array): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  const options = { maxOutputLength: MAX_OUTPUT_BYTES }
  return decoder.decode(isGzip ? zlib.gunzipSync(bytes, options) : zlib.zstdDecompressSync(bytes, options))
}
