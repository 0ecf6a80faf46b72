import * as zlib from 'node:zlib'
import { RequestError } from '../errors.ts'
import { sizeInTrailer } from '../model/gzip.ts'
import { concatenate } from './wire-writer.ts'

/** Bigger output chunks than the default 16 KiB: fewer calls and copies for batches of megabytes. */
const CHUNK_BYTES = 128 * 1024
/** Compression method 8 in the low bits of a zlib header's first byte. Source: RFC 1950 section 2.2. */
const ZLIB_DEFLATE = 8
/** Every frame costs a decompressor, and the smallest frame is 9 bytes: a body of nothing else would cost minutes. */
const MAX_ZSTD_FRAMES = 256

/** A content coding: bytes in, at most `maxBytes` bytes out, or it throws (`RangeError` above the limit). */
type Inflater = (body: Uint8Array, maxBytes: number) => Uint8Array

/**
 * The codings by name. `node:zlib` exists in both runtimes and behaves the same there, multi-member gzip included;
 * workerd's DecompressionStream refuses a second member and knows no zstd.
 */
const INFLATERS: ReadonlyMap<string, Inflater> = new Map<string, Inflater>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflateDeflate],
  ...(typeof zlib.zstdDecompressSync === 'function' ? [['zstd', inflateZstd] satisfies [string, Inflater]] : []),
])

/** Names of the codings that this runtime can undo, for error texts. */
const CODING_NAMES: readonly string[] = [...INFLATERS.keys(), 'identity']

/**
 * The coding that a `Content-Encoding` header asks for; `identity` when there is nothing to undo. Throws
 * `RequestError` 415 for an unknown coding and for several on top of each other.
 */
export function contentCoding(header: string | null): string {
  const codings = (header ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')
  const [coding = 'identity'] = codings
  if (codings.length > 1 || (coding !== 'identity' && !INFLATERS.has(coding))) {
    throw new RequestError(
      415,
      'unsupported_content_encoding',
      `The request's Content-Encoding is not supported; send one of: ${CODING_NAMES.join(', ')}.`,
    )
  }
  return coding
}

/**
 * Undoes `coding`. Inflation stops as soon as it passes `maxBytes`, so a bomb costs no more than the limit.
 * Throws `RequestError`: 413 above the limit, 400 when the bytes are not of that coding or end too early.
 */
export function inflate(body: Uint8Array, coding: string, maxBytes: number): Uint8Array {
  const inflater = INFLATERS.get(coding)
  if (inflater === undefined) {
    if (body.length > maxBytes) throw tooLarge(maxBytes)
    return body
  }
  // Node refuses zero bytes as "unexpected end", workerd takes them for empty zstd: refuse on both.
  if (body.length === 0) throw invalid(coding)
  try {
    return plain(inflater(body, maxBytes))
  } catch (cause) {
    throw cause instanceof RangeError ? tooLarge(maxBytes) : invalid(coding, cause)
  }
}

function gunzip(body: Uint8Array, maxBytes: number): Uint8Array {
  return withInfo(zlib.gunzipSync(body, limits(maxBytes, likelySize(body)))).buffer
}

/** Text compresses to a fifth or an eighth; a trailer that says far more is not believed. */
const MOST_BELIEVED_RATIO = 16
/** ... nor is one that says next to nothing: pieces as small as that would be many. */
const LEAST_CHUNK_BYTES = 16 * 1024

/**
 * The inflated size that the trailer states, where that can be: then the output is one piece, which need not be put together from
 * many. Only a hint, so a wrong one costs time and no more.
 */
function likelySize(body: Uint8Array): number {
  const size = sizeInTrailer(body)
  return size <= body.length * MOST_BELIEVED_RATIO ? size : 0
}

/** `deflate` means zlib's format (RFC 9110 section 8.4.1.2), but some clients send it bare. */
function inflateDeflate(body: Uint8Array, maxBytes: number): Uint8Array {
  const options = limits(maxBytes)
  const { buffer, engine } = withInfo(
    hasZlibHeader(body) ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options),
  )
  if (engine.bytesWritten < body.length) throw new Error('Bytes follow the end of the compressed data.')
  return buffer
}

/** zlib stops after the first zstd frame and says nothing, but a body may be several (RFC 8878 section 3.1). */
function inflateZstd(body: Uint8Array, maxBytes: number): Uint8Array {
  const frames: Uint8Array[] = []
  let length = 0
  for (let offset = 0; offset < body.length; ) {
    const { buffer, engine } = withInfo(zlib.zstdDecompressSync(body.subarray(offset), limits(maxBytes)))
    length += buffer.length
    if (length > maxBytes) throw new RangeError('The frames together are over the limit.')
    frames.push(buffer)
    if (frames.length > MAX_ZSTD_FRAMES) throw new Error('The body has too many zstd frames.')
    offset += Math.max(1, engine.bytesWritten)
  }
  const [first] = frames
  return first !== undefined && frames.length === 1 ? first : concatenate(frames)
}

function limits(maxBytes: number, expected = 0): { maxOutputLength: number; chunkSize: number; info: true } {
  // Some room behind the expected bytes, without which zlib would ask for another piece to learn that it is done.
  const chunkSize = expected === 0 ? CHUNK_BYTES : Math.max(LEAST_CHUNK_BYTES, expected + 64)
  return { maxOutputLength: maxBytes, chunkSize: Math.min(chunkSize, Math.max(64, maxBytes)), info: true }
}

/** With `info`, zlib's sync functions give the bytes and the engine that made them, which the types do not say. */
function withInfo(result: unknown): { buffer: Uint8Array; engine: { bytesWritten: number } } {
  return result as { buffer: Uint8Array; engine: { bytesWritten: number } }
}

/** A plain Uint8Array, whatever zlib gave: the decoder's loops stay specialised on one class. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function hasZlibHeader(body: Uint8Array): boolean {
  const [first = 0, second = 0] = body
  return (first & 0x0f) === ZLIB_DEFLATE && (first * 256 + second) % 31 === 0
}

function tooLarge(maxBytes: number): RequestError {
  return new RequestError(
    413,
    'inflated_body_too_large',
    `The body is larger than ${maxBytes} bytes after decompression; send smaller batches.`,
  )
}

function invalid(coding: string, cause?: unknown): RequestError {
  return new RequestError(
    400,
    'invalid_compression',
    `The body is not complete, valid ${coding} data, as its Content-Encoding says.`,
    { cause },
  )
}
