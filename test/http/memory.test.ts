import * as zlib from 'node:zlib'
import type { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Random } from '../../src/demo/random.ts'
import { parseMetrics } from '../e2e/metrics.ts'
import { RawConnection, request } from '../e2e/raw-http.ts'
import { encodeTraces, type JsonSpan } from '../otlp/support/encode.ts'
import { traces } from '../otlp/support/requests.ts'
import { Heap } from './heap.ts'
import { startWorker } from './worker.ts'

/** What an isolate of Workers has. https://developers.cloudflare.com/workers/platform/limits/#memory */
const ISOLATE_BYTES = 128 * 1024 * 1024
/** Three times the largest body that a Worker takes by default. */
const DECODING_BYTES = 3 * 16 * 1024 * 1024
const REQUESTS = 32
const SPANS = 64
const NEVER = Object.fromEntries(
  ['SETTLE', 'IDLE', 'FINAL', 'ORPHAN', 'MAX_AGE'].map((clock) => [`COHORTEL_${clock}_MS`, '3600000']),
)

let miniflare: Miniflare
let url: string

beforeAll(async () => {
  // Nothing is delivered or settled meanwhile: what is measured is receiving.
  miniflare = await startWorker({ COHORTEL_LOOPBACK: '1', CLICKHOUSE_URL: 'http://127.0.0.1:9', ...NEVER })
  url = (await miniflare.ready).href
})
afterAll(async () => {
  await miniflare?.dispose()
})

test.each([
  { form: 'plain', compress: (body: Body) => body, isRefused: true },
  // Ten to one and better: what is on the wire tells little of what it becomes.
  { form: 'gzip', compress: (body: Body) => new Uint8Array(zlib.gzipSync(body)), isRefused: false },
])(
  '32 requests of 4 MB at once, $form, stay under the memory of an isolate, and none is lost',
  async (one) => {
    const { form, compress, isRefused } = one
    const spansBefore = await metric('cohortel_spans_received_total')
    const texts = largeTexts(form, form === 'gzip' ? 20 : 2)
    const plain = Array.from({ length: REQUESTS }, (_, index) => largeBody(`${form}${index}`, texts))
    expect(Math.min(...plain.map(({ length }) => length))).toBeGreaterThan(4 * 1024 * 1024)
    let waiting = plain.map(compress)
    if (form === 'gzip') expect(Math.max(...waiting.map(({ length }) => length))).toBeLessThan(420 * 1024)
    // Opened here, since the runtime drops an inspector that stays silent while the bodies are made.
    const heap = await Heap.of(await miniflare.getInspectorURL())
    let refusals = 0
    let cutOff = 0
    let peak = 0
    for (let round = 0; waiting.length > 0; round += 1) {
      expect(round).toBeLessThan(REQUESTS)
      const senders = await Promise.all(waiting.map((body) => startSending(body, form)))
      const early = new Set<Sender>()
      const watched = senders.map((sender) => sender.answer.then((status) => ({ sender, status })))
      for (const each of watched) void each.then(({ sender }) => early.add(sender))
      // Everybody has sent all but the last byte: who is not refused by now is held in memory, as much as it can be.
      await until(async () => (await metric('cohortel_pending_requests')) + early.size >= senders.length)
      peak = Math.max(peak, await whileServing(() => heap.liveBytes()))
      for (const sender of senders) if (!early.has(sender)) sender.finish()
      const answers = await Promise.all(watched)
      // 0: the runtime closed the connection of a refused sender before its answer was read; exporters send again then too.
      expect(answers.map(({ status }) => status).filter((status) => ![200, 503, 0].includes(status))).toEqual([])
      const again = answers.filter(({ status }) => status !== 200)
      cutOff += again.filter(({ status }) => status === 0).length
      refusals += again.length
      waiting = again.map(({ sender }) => sender.body)
    }
    heap.close()
    expect(refusals > 0).toBe(isRefused)
    // Room for the one request that is decoded at a moment: its body, its spans and their encoded form.
    expect(peak).toBeLessThan(ISOLATE_BYTES - DECODING_BYTES)
    // None is lost; only a sender that was cut off may have been taken twice.
    const received = (await metric('cohortel_spans_received_total')) - spansBefore
    expect(received).toBeGreaterThanOrEqual(REQUESTS * SPANS)
    expect(received).toBeLessThanOrEqual((REQUESTS + cutOff) * SPANS)
    expect(await metric('cohortel_pending_request_bytes')).toBe(0)
  },
  180_000,
)

type Body = Uint8Array<ArrayBuffer>

interface Sender {
  readonly body: Uint8Array<ArrayBuffer>
  readonly answer: Promise<number>
  finish(): void
}

async function startSending(body: Body, form: string): Promise<Sender> {
  const connection = await RawConnection.open(url)
  const headers = {
    Host: '127.0.0.1',
    'Content-Type': 'application/x-protobuf',
    'Content-Length': String(body.length),
    ...(form === 'gzip' && { 'Content-Encoding': form }),
  }
  connection.write(request('POST /v1/traces', headers))
  connection.write(body.subarray(0, -1))
  return {
    body,
    answer: connection.answer().then((answer) => {
      connection.close()
      return answer?.status ?? 0
    }),
    finish: () => connection.write(body.subarray(-1)),
  }
}

async function metric(name: string): Promise<number> {
  return parseMetrics(await (await fetch(`${url}metrics`)).text()).sum(name)
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Keeps the runtime busy with small requests until it has answered: those that it refused are open no more. */
async function whileServing<T>(ask: () => Promise<T>): Promise<T> {
  let isAnswered = false
  const answer = ask().finally(() => {
    isAnswered = true
  })
  await until(async () => Number.isFinite(await metric('cohortel_pending_requests')) && isAnswered)
  return answer
}

/** What the spans of a request say, in which each run of random words stands so many times; the same in every request. */
function largeTexts(seed: string, times: number): readonly { readonly prompt: string; readonly completion: string }[] {
  const random = Random.of(seed)
  const text = (characters: number) => {
    const words = Array.from({ length: Math.ceil(characters / 7 / times) }, () =>
      random
        .int(0, 36 ** 6 - 1)
        .toString(36)
        .padStart(6, 'a'),
    )
    return Array.from({ length: times }, () => words.join(' ')).join(' ')
  }
  return Array.from({ length: SPANS }, () => ({ prompt: text(56_000), completion: text(14_000) }))
}

/** A request of its own trace ids. */
function largeBody(seed: string, texts: ReturnType<typeof largeTexts>): Body {
  const random = Random.of(seed)
  const spans = texts.map(
    ({ prompt, completion }, index): JsonSpan => ({
      traceId: random.hex(32),
      spanId: (index + 1).toString(16).padStart(16, '0'),
      name: 'chat',
      startTimeUnixNano: '1760000000000000001',
      endTimeUnixNano: '1760000000000000002',
      attributes: [
        { key: 'gen_ai.operation.name', value: { stringValue: 'chat' } },
        { key: 'gen_ai.prompt', value: { stringValue: prompt } },
        { key: 'gen_ai.completion', value: { stringValue: completion } },
      ],
    }),
  )
  return encodeTraces(traces(...spans))
}
