import * as zlib from 'node:zlib'

// Older runtimes lack zstd: https://nodejs.org/api/zlib.html#zlibzstdcompresssyncbuffer-options (v22.15, v23.8).
const HAS_ZSTD = typeof zlib.zstdCompressSync === 'function'
// With a checksum, so that damage on disk is seen instead of decoded.
const ZSTD_OPTIONS = {
  params: { [zlib.constants.ZSTD_c_compressionLevel]: 1, [zlib.constants.ZSTD_c_checksumFlag]: 1 },
}

/** Nothing we wrote inflates to more; a damaged header must not make us allocate what it says. workerd takes no more. */
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Text as zstd (level 1: twice the speed of gzip level 1 at a better ratio), or gzip where the runtime lacks it. */
export function compress(text: string): Uint8Array {
  return compressLines([text])
}

/** Lines, with line feeds between them. */
export function compressLines(lines: readonly string[]): Uint8Array {
  const bytes = utf8Lines(lines)
  return HAS_ZSTD ? zlib.zstdCompressSync(bytes, ZSTD_OPTIONS) : zlib.gzipSync(bytes, { level: 1 })
}

const LINE_FEED = 0x0a
/** Most bytes of UTF-8 for one UTF-16 unit. */
const WIDEST = 3

/** Line by line: joined, one line beyond Latin-1 would make all of them two bytes wide before they are encoded. */
function utf8Lines(lines: readonly string[]): Uint8Array {
  const characters = lines.reduce((sum, line) => sum + line.length + 1, 0)
  let bytes = new Uint8Array(characters + (characters >> 3))
  let at = 0
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string
    if (bytes.length - at <= line.length * WIDEST) {
      const wider = new Uint8Array(Math.max(bytes.length + (bytes.length >> 1), at + line.length * WIDEST + 1))
      wider.set(bytes.subarray(0, at))
      bytes = wider
    }
    if (index > 0) {
      bytes[at] = LINE_FEED
      at += 1
    }
    at += encoder.encodeInto(line, bytes.subarray(at)).written
  }
  return bytes.subarray(0, at)
}

/** The text again, whichever of the two wrote it. Throws on damaged bytes. */
export function decompress(bytes: Uint8Array): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  const options = { maxOutputLength: MAX_OUTPUT_BYTES }
  return decoder.decode(isGzip ? zlib.gunzipSync(bytes, options) : zlib.zstdDecompressSync(bytes, options))
}
