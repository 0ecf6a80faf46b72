import * as zlib from 'node:zlib'
import { RequestError } from '../errors.ts'

/** Bigger output chunks than the default 16 KiB: fewer calls and copies for batches of megabytes. */
const CHUNK_BYTES = 128 * 1024
/** Compression method 8 in the low bits of a zlib header's first byte. Source: RFC 1950 section 2.2. */
const ZLIB_DEFLATE = 8

/** A content coding: bytes in, at most `maxOutputLength` bytes out, or it throws. */
type Inflater = (body: Uint8Array, options: { maxOutputLength: number; chunkSize: number }) => Uint8Array

/**
 * The codings by name. `node:zlib` exists in both runtimes and behaves the same there, multi-member gzip included;
 * workerd's DecompressionStream refuses a second member and knows no zstd.
 */
const INFLATERS: ReadonlyMap<string, Inflater> = new Map<string, Inflater>([
  ['gzip', zlib.gunzipSync],
  ['x-gzip', zlib.gunzipSync],
  ['deflate', (body, options) => (hasZlibHeader(body) ? zlib.inflateSync : zlib.inflateRawSync)(body, options)],
  ...(typeof zlib.zstdDecompressSync === 'function'
    ? [['zstd', (body, options) => zlib.zstdDecompressSync(body, options)] satisfies [string, Inflater]]
    : []),
])

/** Names of the codings that this runtime can undo, for error texts and documentation. */
export const CONTENT_CODINGS: readonly string[] = [...INFLATERS.keys(), 'identity']

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
      `The request's Content-Encoding is not supported; send one of: ${CONTENT_CODINGS.join(', ')}.`,
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
  let inflated: Uint8Array
  try {
    inflated = inflater(body, { maxOutputLength: maxBytes, chunkSize: Math.min(CHUNK_BYTES, Math.max(64, maxBytes)) })
  } catch (cause) {
    if (isOverLimit(cause)) throw tooLarge(maxBytes)
    throw new RequestError(
      400,
      'invalid_compression',
      `The body is not complete, valid ${coding} data, as its Content-Encoding says.`,
      { cause },
    )
  }
  // A plain Uint8Array, whatever zlib gave: the decoder's loops stay specialised on one class.
  return new Uint8Array(inflated.buffer, inflated.byteOffset, inflated.byteLength)
}

function hasZlibHeader(body: Uint8Array): boolean {
  const [first = 0, second = 0] = body
  return (first & 0x0f) === ZLIB_DEFLATE && (first * 256 + second) % 31 === 0
}

/** Node gives a code; workerd only a message. */
function isOverLimit(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  return ('code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') || /memory limit|larger than/i.test(cause.message)
}

function tooLarge(maxBytes: number): RequestError {
  return new RequestError(
    413,
    'inflated_body_too_large',
    `The body is larger than ${maxBytes} bytes after decompression; send smaller batches.`,
  )
}
