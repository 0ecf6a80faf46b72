import * as zlib from 'node:zlib'
import { giveBack } from '../model/give-back.ts'
import { sizeInTrailer } from '../model/gzip.ts'

// Older runtimes lack zstd: https://nodejs.org/api/zlib.html#zlibzstdcompresssyncbuffer-options (v22.15, v23.8).
const HAS_ZSTD = typeof zlib.zstdCompressSync === 'function'
// Level 1: negative levels were not faster here, only larger. With a checksum, so that damage on disk is seen instead of
// decoded.
const ZSTD_OPTIONS = {
  params: { [zlib.constants.ZSTD_c_compressionLevel]: 1, [zlib.constants.ZSTD_c_checksumFlag]: 1 },
}
/** Blocks that do not shrink are kept as they are, with a header each: https://github.com/facebook/zstd `ZSTD_compressBound`. */
const ZSTD_BLOCK_BYTES = 128 * 1024

/** Nothing we wrote inflates to more; a damaged header must not make us allocate what it says. workerd takes no more. */
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Bytes as zstd (level 1: twice the speed of gzip level 1 at a better ratio), or gzip where the runtime lacks it. */
export function deflate(content: Uint8Array): Uint8Array {
  if (!HAS_ZSTD) return zlib.gzipSync(content, { level: 1 })
  const { byteLength } = content
  // Room for the worst case lets zstd write there at once, without buffers of its own in between: a tenth less time.
  const chunkSize = byteLength + (byteLength >> 8) + (Math.max(0, ZSTD_BLOCK_BYTES - byteLength) >> 11) + 64
  const packed = zlib.zstdCompressSync(content, { ...ZSTD_OPTIONS, pledgedSrcSize: byteLength, chunkSize })
  return copied(packed)
}

/** What an engine of zlib has made, in memory of its own. Not a `Buffer`, whose parts are slower to make, and whose `slice` shares memory. */
function copied(made: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(made)
  giveBack(made)
  return bytes
}

/** The bytes again, whichever of the two wrote them; see {@link giveBack} for when they are done with. Throws on damaged bytes. */
export function inflate(bytes: Uint8Array): Uint8Array {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  const options = { maxOutputLength: MAX_OUTPUT_BYTES }
  // In one piece, which need not be put together from many: half of the time. Zlib asks for more room to learn that it is done.
  const expected = isGzip ? sizeInTrailer(bytes) + GZIP_ROOM : contentSize(bytes)
  const chunkSize = Math.min(Math.max(expected, LEAST_PIECE_BYTES), MOST_PIECE_BYTES)
  if (isGzip) return zlib.gunzipSync(bytes, { ...options, chunkSize })
  return zlib.zstdDecompressSync(bytes, { ...options, chunkSize })
}

/** Only a hint, so a damaged header costs time and no more. */
const LEAST_PIECE_BYTES = 1024
const MOST_PIECE_BYTES = 8 * 1024 * 1024 + 64
const GZIP_ROOM = 64

/** What the header of a zstd frame without dictionary says of its content; 0 = nothing. RFC 8878, 3.1.1.1. */
function contentSize(frame: Uint8Array): number {
  if (frame.byteLength < 18) return 0
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const descriptor = view.getUint8(4)
  const isSingleSegment = (descriptor & 0x20) !== 0
  const at = isSingleSegment ? 5 : 6
  switch (descriptor >> 6) {
    case 0:
      return isSingleSegment ? view.getUint8(at) : 0
    case 1:
      return view.getUint16(at, true) + 256
    case 2:
      return view.getUint32(at, true)
    default:
      return Number(view.getBigUint64(at, true))
  }
}

/**
 * Up to this size bytes are kept as they are: a compressor and, when reading, a decompressor cost 20 microseconds each to make, more than
 * all else that is done for a small request, and SQLite writes whole pages of this size anyway.
 */
const PLAIN_BYTES = 4 * 1024
/** First byte of what is kept so; compressed bytes begin with 0x28 or 0x1f. A checksum of the rest follows, as zstd has one. */
const PLAIN = 4
const PLAIN_HEADER_BYTES = 5
/** Older runtimes lack it; they compress everything. https://nodejs.org/api/zlib.html#zlibcrc32data-value (v22.2) */
const HAS_CRC = typeof zlib.crc32 === 'function'

/** Bytes as the body of a row: compressed, unless there are few. */
export function pack(bytes: Uint8Array): Uint8Array {
  if (bytes.byteLength > PLAIN_BYTES || !HAS_CRC) return deflate(bytes)
  const body = new Uint8Array(PLAIN_HEADER_BYTES + bytes.byteLength)
  body[0] = PLAIN
  body.set(bytes, PLAIN_HEADER_BYTES)
  new DataView(body.buffer).setUint32(1, zlib.crc32(bytes), true)
  return body
}

/** The bytes again, from {@link pack} or {@link deflate}. Throws on damage. */
export function unpack(body: Uint8Array): Uint8Array {
  if (body[0] !== PLAIN) return copied(inflate(body))
  const { buffer, byteOffset, byteLength } = body
  const bytes = new Uint8Array(buffer, byteOffset + PLAIN_HEADER_BYTES, Math.max(0, byteLength - PLAIN_HEADER_BYTES))
  const view = new DataView(buffer, byteOffset, byteLength)
  if (zlib.crc32(bytes) !== view.getUint32(1, true)) throw new Error('The checksum of the row is wrong.')
  return bytes
}

/** Text as compressed UTF-8. */
export function compress(text: string): Uint8Array {
  return deflate(encoder.encode(text))
}

/** The text again. Throws on damaged bytes. */
export function decompress(bytes: Uint8Array): string {
  const inflated = inflate(bytes)
  const text = decoder.decode(inflated)
  giveBack(inflated)
  return text
}
