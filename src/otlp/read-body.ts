import { RequestError } from '../errors.ts'
import { encodingOf, type OtlpEncoding } from './encoding.ts'
import { contentCoding, inflate } from './inflate.ts'
import type { OtlpSettings } from './settings.ts'
import { concatenate } from './wire-writer.ts'

/** A request body, whole and inflated. */
export interface InflatedBody {
  readonly body: Uint8Array
  /** Whether inflating has made `body`, so that nobody else holds its memory. */
  readonly isOwn: boolean
  /** Size as it came over the wire, in bytes. */
  readonly wireBytes: number
  /** The body as it came, where that is gzip. */
  readonly gzip: Uint8Array | undefined
}

/** The body of an OTLP request. */
export interface OtlpBody extends InflatedBody {
  readonly encoding: OtlpEncoding
}

/**
 * Reads, bounds and inflates the body of an OTLP request. Throws `RequestError`: 415 (media type or content coding)
 * and whatever {@link readBody} throws.
 */
export async function readOtlpBody(request: Request, settings: OtlpSettings): Promise<OtlpBody> {
  const encoding = encodingOf(request)
  if (encoding === undefined) {
    throw new RequestError(
      415,
      'unsupported_content_type',
      'The Content-Type must be application/x-protobuf or application/json.',
    )
  }
  return { ...(await readBody(request, settings)), encoding }
}

/**
 * The same for a body of any media type. Resolves only with the whole body: a client that goes away half-way leaves
 * nothing behind. Throws `RequestError`: 415 (content coding), 413 (either size limit), 400 (incomplete body, broken
 * compression).
 */
export async function readBody(
  request: Request,
  settings: Pick<OtlpSettings, 'maxWireBytes' | 'maxInflatedBytes'>,
): Promise<InflatedBody> {
  const coding = contentCoding(request.headers.get('content-encoding'))
  const wire = await readWhole(request, settings.maxWireBytes)
  const body = inflate(wire, coding, settings.maxInflatedBytes)
  return {
    body,
    isOwn: body !== wire,
    wireBytes: wire.length,
    gzip: coding === 'gzip' || coding === 'x-gzip' ? wire : undefined,
  }
}

/** Reads the body, counting as it comes: `Content-Length` may be absent or wrong. */
async function readWhole(request: Request, maxBytes: number): Promise<Uint8Array> {
  const declared = declaredLength(request)
  if (declared !== undefined && declared > maxBytes) throw tooLarge(maxBytes)
  const chunks: Uint8Array[] = []
  let length = 0
  if (request.body !== null) {
    const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
    for (;;) {
      const { done, value } = await readChunk(reader)
      if (done) break
      length += value.length
      if (length > maxBytes) {
        // Not awaited: a sender that never stops must not hold the answer back.
        reader.cancel().catch(() => {})
        throw tooLarge(maxBytes)
      }
      chunks.push(value)
    }
  }
  if (declared !== undefined && length < declared) throw incomplete()
  return join(chunks)
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read()
  } catch (cause) {
    throw incomplete(cause)
  }
}

function declaredLength(request: Request): number | undefined {
  const header = request.headers.get('content-length')
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks
  return first !== undefined && chunks.length === 1
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : concatenate(chunks)
}

function tooLarge(maxBytes: number): RequestError {
  return new RequestError(
    413,
    'body_too_large',
    `The body is larger than ${maxBytes} bytes; send smaller batches or compress them.`,
  )
}

function incomplete(cause?: unknown): RequestError {
  return new RequestError(400, 'incomplete_body', 'The body ended before it was complete; send the request again.', {
    cause,
  })
}
