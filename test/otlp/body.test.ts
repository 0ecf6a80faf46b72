import * as zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decodeTraces, encodingOf, readBody, readOtlpBody } from '../../src/otlp/index.ts'
import { encodeTraces } from './support/encode.ts'
import { DEFAULTS, GOOD_SPAN, traces } from './support/requests.ts'
import { bytes } from './support/wire.ts'

const BODY = encodeTraces(traces(GOOD_SPAN))
const PROTOBUF = { 'content-type': 'application/x-protobuf' }
const SMALL = { ...DEFAULTS, maxWireBytes: 1_000, maxInflatedBytes: 1_000 }

function post(body: BodyInit | null, headers: Record<string, string> = PROTOBUF): Request {
  return new Request('http://receiver/v1/traces', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
}

/** A body that comes in pieces and, unless told otherwise, never says how long it is. */
function stream(pieces: readonly Uint8Array[], fails = false): { body: ReadableStream; cancelled(): boolean } {
  let next = 0
  let wasCancelled = false
  const body = new ReadableStream({
    pull(controller) {
      const piece = pieces[next++]
      if (piece !== undefined) controller.enqueue(piece)
      else if (fails) controller.error(new Error('connection reset'))
      else controller.close()
    },
    cancel() {
      wasCancelled = true
    },
  })
  return { body, cancelled: () => wasCancelled }
}

function fault(status: number, reason: string): unknown {
  return expect.objectContaining({ name: 'RequestError', status, reason })
}

describe('content types', () => {
  test.each([
    ['4', 'application/json; charset=utf-8', 'json'],
    ['5', 'APPLICATION/X-PROTOBUF', 'protobuf'],
    ['5', ' Application/Json ;charset="utf-8"', 'json'],
    ['6', 'application/protobuf', 'protobuf'],
  ])('%s. %s is %s', async (_, type, encoding) => {
    expect(encodingOf(post(BODY, { 'content-type': type }))).toBe(encoding)
    expect(await readOtlpBody(post(BODY, { 'content-type': type }), DEFAULTS)).toMatchObject({ encoding })
  })

  test.each(['text/plain', '', 'application/x-protobuffer', 'application/jsonl', 'json'])(
    '7. %j is a 415',
    async (type) => {
      const request = post(BODY, { 'content-type': type })
      expect(encodingOf(request)).toBeUndefined()
      await expect(readOtlpBody(request, DEFAULTS)).rejects.toEqual(fault(415, 'unsupported_content_type'))
    },
  )

  test('7. no content type at all is a 415', async () => {
    const request = post(BODY)
    request.headers.delete('content-type')
    await expect(readOtlpBody(request, DEFAULTS)).rejects.toEqual(fault(415, 'unsupported_content_type'))
  })
})

describe('bodies', () => {
  test('12. no body is an empty body', async () => {
    expect(await readOtlpBody(post(null), DEFAULTS)).toEqual({
      body: new Uint8Array(),
      isOwn: false,
      encoding: 'protobuf',
      wireBytes: 0,
    })
  })

  test('16. a body in pieces without a length is joined', async () => {
    const { body } = stream([BODY.subarray(0, 7), BODY.subarray(7, 20), BODY.subarray(20)])
    const read = await readOtlpBody(post(body), DEFAULTS)
    expect(read.body).toEqual(BODY)
    expect(read.wireBytes).toBe(BODY.length)
  })

  test('17. a body that breaks off, with or without an error, gives nothing', async () => {
    const broken = stream([BODY.subarray(0, 7)], true)
    await expect(readOtlpBody(post(broken.body), DEFAULTS)).rejects.toEqual(fault(400, 'incomplete_body'))
    const short = stream([BODY.subarray(0, 7)])
    const headers = { ...PROTOBUF, 'content-length': String(BODY.length) }
    await expect(readOtlpBody(post(short.body, headers), DEFAULTS)).rejects.toEqual(fault(400, 'incomplete_body'))
  })

  test('27. over the limit is a 413: declared, undeclared, and with a lying length', async () => {
    const large = new Uint8Array(1_001)
    const declared = post(large, { ...PROTOBUF, 'content-length': '1001' })
    await expect(readOtlpBody(declared, SMALL)).rejects.toEqual(fault(413, 'body_too_large'))
    const lying = post(stream([large]).body, { ...PROTOBUF, 'content-length': '10' })
    await expect(readOtlpBody(lying, SMALL)).rejects.toEqual(fault(413, 'body_too_large'))
    const endless = stream(Array.from({ length: 1_000 }, () => new Uint8Array(600)))
    await expect(readOtlpBody(post(endless.body), SMALL)).rejects.toEqual(fault(413, 'body_too_large'))
    expect(endless.cancelled()).toBe(true)
  })

  test('28. exactly at the limit passes, on the wire and inflated', async () => {
    expect((await readOtlpBody(post(new Uint8Array(1_000)), SMALL)).body).toHaveLength(1_000)
    const packed = zlib.gzipSync(new Uint8Array(1_000))
    expect(await readOtlpBody(post(packed, { ...PROTOBUF, 'content-encoding': 'gzip' }), SMALL)).toMatchObject({
      wireBytes: packed.length,
      body: new Uint8Array(1_000),
    })
  })

  test('a plain body over the inflated limit alone is a 413 too', async () => {
    const settings = { ...DEFAULTS, maxInflatedBytes: 10 }
    await expect(readOtlpBody(post(BODY), settings)).rejects.toEqual(fault(413, 'inflated_body_too_large'))
  })

  test('readBody takes any media type under the same limits', async () => {
    expect((await readBody(post('{}', { 'content-type': 'text/plain' }), DEFAULTS)).body).toEqual(bytes([0x7b, 0x7d]))
  })
})

const codings: readonly [string, (plain: Uint8Array) => Uint8Array<ArrayBuffer>][] = [
  ['gzip', (plain) => new Uint8Array(zlib.gzipSync(plain))],
  ['deflate', (plain) => new Uint8Array(zlib.deflateSync(plain))],
  ['zstd', (plain) => new Uint8Array(zlib.zstdCompressSync(plain))],
]

describe.each(codings)('content coding %s', (coding, compress) => {
  const send = (body: Uint8Array<ArrayBuffer>, settings = DEFAULTS) =>
    readOtlpBody(post(body, { ...PROTOBUF, 'content-encoding': coding }), settings)

  test('20, 22. is undone', async () => {
    const read = await send(compress(BODY))
    expect(read.body).toEqual(BODY)
    expect(Object.getPrototypeOf(read.body)).toBe(Uint8Array.prototype)
    expect(decodeTraces(read.body, read.encoding, DEFAULTS).spans).toHaveLength(1)
  })

  test('23. bytes of another kind are a 400', async () => {
    await expect(send(BODY)).rejects.toEqual(fault(400, 'invalid_compression'))
    await expect(send(new Uint8Array())).rejects.toEqual(fault(400, 'invalid_compression'))
  })

  test('24. cut anywhere is a 400', async () => {
    const packed = compress(BODY)
    for (let length = 1; length < packed.length; length++) {
      await expect(send(packed.subarray(0, length))).rejects.toEqual(fault(400, 'invalid_compression'))
    }
  })

  test('25. what follows the end is refused, not dropped in silence', async () => {
    await expect(send(bytes(compress(BODY), [1, 2, 3]))).rejects.toEqual(fault(400, 'invalid_compression'))
  })

  test('26. a bomb of 100 MB dies at the limit', async () => {
    const bomb = compress(new Uint8Array(100_000_000))
    expect(bomb.length).toBeLessThan(120_000)
    await expect(send(bomb)).rejects.toEqual(fault(413, 'inflated_body_too_large'))
    await expect(send(compress(new Uint8Array(1_001)), SMALL)).rejects.toEqual(fault(413, 'inflated_body_too_large'))
  })
})

describe('content codings', () => {
  const half = BODY.length / 2
  const [first, second] = [BODY.subarray(0, half), BODY.subarray(half)]

  test('25. several gzip members or zstd frames are one body, under one limit', async () => {
    for (const [coding, compress] of codings.filter(([name]) => name !== 'deflate')) {
      const headers = { ...PROTOBUF, 'content-encoding': coding }
      const joined = bytes(compress(first), compress(second))
      expect((await readOtlpBody(post(joined, headers), DEFAULTS)).body).toEqual(BODY)
      const large = bytes(compress(new Uint8Array(600)), compress(new Uint8Array(600)))
      await expect(readOtlpBody(post(large, headers), SMALL)).rejects.toEqual(fault(413, 'inflated_body_too_large'))
    }
  })

  test('22. deflate without its zlib header is understood', async () => {
    const headers = { ...PROTOBUF, 'content-encoding': 'deflate' }
    const body = new Uint8Array(zlib.deflateRawSync(BODY))
    expect((await readOtlpBody(post(body, headers), DEFAULTS)).body).toEqual(BODY)
  })

  test('a body of thousands of zstd frames is refused before it costs anything', async () => {
    const frame = new Uint8Array(zlib.zstdCompressSync(new Uint8Array()))
    const headers = { ...PROTOBUF, 'content-encoding': 'zstd' }
    const body = bytes(...Array.from({ length: 5_000 }, () => frame))
    await expect(readOtlpBody(post(body, headers), DEFAULTS)).rejects.toEqual(fault(400, 'invalid_compression'))
  })

  test.each(['GZIP', 'x-gzip', 'X-Gzip', ' gzip ', 'identity, gzip'])('21. %j is gzip', async (coding) => {
    const headers = { ...PROTOBUF, 'content-encoding': coding }
    expect((await readOtlpBody(post(new Uint8Array(zlib.gzipSync(BODY)), headers), DEFAULTS)).body).toEqual(BODY)
  })

  test.each(['', 'identity', 'IDENTITY'])('21. %j leaves the body as it is', async (coding) => {
    const headers = { ...PROTOBUF, 'content-encoding': coding }
    expect((await readOtlpBody(post(BODY, headers), DEFAULTS)).body).toEqual(BODY)
  })

  test.each(['br', 'snappy', 'compress', 'gzip, gzip', 'gzipped'])('22. %j is a 415', async (coding) => {
    const headers = { ...PROTOBUF, 'content-encoding': coding }
    await expect(readOtlpBody(post(BODY, headers), DEFAULTS)).rejects.toEqual(
      fault(415, 'unsupported_content_encoding'),
    )
  })
})
