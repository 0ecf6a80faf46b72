import * as zlib from 'node:zlib'
import type { Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleWorker, startModule } from '../workerd.ts'
import { captures } from './support/captures.ts'
import { encodeTraces } from './support/encode.ts'
import { GOOD_SPAN, spanWith, traces } from './support/requests.ts'
import { bytes } from './support/wire.ts'
import { receive } from './workerd-entry.ts'

let miniflare: Miniflare | undefined
beforeAll(async () => {
  miniflare = await startModule(await bundleWorker(new URL('./workerd-entry.ts', import.meta.url)))
})
afterAll(() => miniflare?.dispose())

const BODY = encodeTraces(traces(GOOD_SPAN, spanWith({ stringValue: 'Größe 👍' })))
const gzip = new Uint8Array(zlib.gzipSync(BODY))
const zstd = new Uint8Array(zlib.zstdCompressSync(BODY))
const deflate = new Uint8Array(zlib.deflateSync(BODY))
const text = (json: string) => new TextEncoder().encode(json)

describe('a Worker answers as Node does', () => {
  test.each<[string, number, string, Uint8Array<ArrayBuffer>]>([
    ['20. gzip', 200, 'gzip', gzip],
    ['22. zstd', 200, 'zstd', zstd],
    ['22. deflate', 200, 'deflate', deflate],
    ['22. raw deflate', 200, 'deflate', new Uint8Array(zlib.deflateRawSync(BODY))],
    ['22. br', 415, 'br', BODY],
    ['23. fake gzip', 400, 'gzip', BODY],
    ['23. fake zstd', 400, 'zstd', BODY],
    ['23. zero bytes as zstd', 400, 'zstd', bytes()],
    ['24. truncated gzip', 400, 'gzip', gzip.subarray(0, gzip.length - 5)],
    ['24. truncated zstd', 400, 'zstd', zstd.subarray(0, zstd.length - 5)],
    ['24. truncated deflate', 400, 'deflate', deflate.subarray(0, deflate.length - 5)],
    ['25. two gzip members', 200, 'gzip', bytes(gzip, gzip)],
    ['25. two zstd frames', 200, 'zstd', bytes(zstd, zstd)],
    ['25. gzip with something after it', 400, 'gzip', bytes(gzip, [1, 2, 3])],
    ['25. deflate with something after it', 400, 'deflate', bytes(deflate, [1, 2, 3])],
    ['26. a gzip bomb', 413, 'gzip', new Uint8Array(zlib.gzipSync(new Uint8Array(100_000_000)))],
    ['26. a zstd bomb', 413, 'zstd', new Uint8Array(zlib.zstdCompressSync(new Uint8Array(100_000_000)))],
    ['34. nonsense', 400, 'identity', text('nonsense')],
  ])('%s: %i', async (_, status, coding, body) => {
    await expectSame(
      '/v1/traces',
      { 'content-type': 'application/x-protobuf', 'content-encoding': coding },
      body,
      status,
    )
  })

  test('58. 100 000 levels of JSON do not overflow the stack', async () => {
    const depth = 100_000
    const value = `${'{"arrayValue":{"values":['.repeat(depth)}${']}}'.repeat(depth)}`
    const json = JSON.stringify(traces(spanWith({ stringValue: 'HERE' }))).replace('{"stringValue":"HERE"}', value)
    await expectSame('/v1/traces', { 'content-type': 'application/json' }, text(json), 200)
  })

  test('56. JSON with a byte order mark', async () => {
    await expectSame('/v1/traces', { 'content-type': 'application/json' }, text('\uFEFF{}'), 400)
  })

  test('real exports of every captured library decode to the same', async () => {
    const perLibrary = new Map(
      captures().map((capture) => [`${capture.name.split('/')[0]} ${capture.signal}`, capture]),
    )
    expect(perLibrary.size).toBeGreaterThan(10)
    for (const { body, encoding, signal } of perLibrary.values()) {
      const type = encoding === 'json' ? 'application/json' : 'application/x-protobuf'
      await expectSame(`/v1/${signal}`, { 'content-type': type }, body, 200)
    }
  })
})

async function expectSame(
  path: string,
  headers: Record<string, string>,
  body: Uint8Array<ArrayBuffer>,
  status: number,
): Promise<void> {
  const url = `http://receiver${path}`
  const onNode = await receive(new Request(url, { method: 'POST', headers, body }))
  const onWorker = await miniflare?.dispatchFetch(url, { method: 'POST', headers, body: Buffer.from(body) })
  expect(onNode.status).toBe(status)
  expect(onWorker?.status).toBe(status)
  const answer = await onWorker?.arrayBuffer()
  expect(Buffer.from(answer ?? new ArrayBuffer())).toEqual(Buffer.from(await onNode.arrayBuffer()))
}
