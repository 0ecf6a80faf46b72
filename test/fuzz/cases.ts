import { deflateSync, gzipSync } from 'node:zlib'
import { decodeLogs, decodeTraces } from '../../src/otlp/index.ts'
import { Random } from '../corpus/random.ts'
import { captures } from '../otlp/support/captures.ts'
import { DEFAULTS } from '../otlp/support/requests.ts'
import { mutateJson } from './json.ts'
import { flip, mutateProtobuf } from './protobuf.ts'

/** One request of the fuzz; the same seed and number give the same one on every machine. */
export interface FuzzCase {
  readonly number: number
  /** The capture that it was made of. */
  readonly from: string
  readonly signal: 'traces' | 'logs'
  readonly encoding: 'protobuf' | 'json'
  readonly plain: Uint8Array<ArrayBuffer>
  /** The body as it is sent: `plain`, perhaps compressed, perhaps broken after that. */
  readonly wire: Uint8Array<ArrayBuffer>
  readonly contentEncoding: string
  readonly path: string
}

interface Source {
  readonly name: string
  readonly signal: 'traces' | 'logs'
  readonly encoding: 'protobuf' | 'json'
  readonly body: Uint8Array<ArrayBuffer>
  readonly traceIds: readonly string[]
}

const LARGEST = 300_000

/** Makes requests out of real captures: changed in one place or many, cut, spliced, compressed and broken again. */
export class FuzzCases {
  readonly #seed: number
  readonly #sources: readonly Source[]

  constructor(seed: number) {
    this.#seed = seed
    this.#sources = captures()
      .filter(({ body }) => body.length < LARGEST)
      .map(({ name, signal, encoding, body }) => ({
        name,
        signal: signal === 'logs' ? 'logs' : 'traces',
        encoding,
        body,
        traceIds: traceIdsOf(signal, encoding, body),
      }))
  }

  make(number: number): FuzzCase {
    const random = new Random(this.#seed * 1_000_003 + number)
    const source = random.pick(this.#sources)
    const others = this.#sources.filter(({ encoding }) => encoding === source.encoding)
    // Mostly traces of their own: else each would be late evidence of one and the same.
    const renamed = random.chance(0.9) ? rename(source, random) : source.body
    let plain = renamed
    for (let times = random.pick([0, 1, 1, 1, 2, 5, 20]); times > 0; times -= 1) {
      plain = mutate(plain, source.encoding, random, others)
    }
    const [contentEncoding, wire] = compress(plain, random)
    const signal = random.chance(0.03) ? (source.signal === 'logs' ? 'traces' : 'logs') : source.signal
    return {
      number,
      from: source.name,
      signal,
      encoding: source.encoding,
      plain,
      wire,
      contentEncoding,
      path: `/v1/${signal}`,
    }
  }
}

function mutate(body: Uint8Array, encoding: FuzzCase['encoding'], random: Random, others: readonly Source[]) {
  if (encoding === 'protobuf')
    return own(
      mutateProtobuf(
        body,
        random,
        others.map((other) => other.body),
      ),
    )
  const text = new TextDecoder().decode(body)
  try {
    const texts = others.slice(0, 5).map((other) => new TextDecoder().decode(other.body))
    return new TextEncoder().encode(mutateJson(text, random, texts))
  } catch {
    // No JSON any more since the change before: what is left are its bytes.
    return own(flip(body, random, 4))
  }
}

function compress(plain: Uint8Array<ArrayBuffer>, random: Random): [string, Uint8Array<ArrayBuffer>] {
  const kind = random.int(0, 9)
  if (kind < 5) return ['', plain]
  if (kind === 5) return ['deflate', new Uint8Array(deflateSync(plain))]
  const gzipped = new Uint8Array(gzipSync(plain))
  if (kind === 6) return ['gzip', own(flip(gzipped, random, random.int(1, 4)))]
  if (kind === 7) return ['gzip', own(gzipped.subarray(0, random.int(0, gzipped.length)))]
  return ['gzip', gzipped]
}

function rename({ body, encoding, traceIds }: Source, random: Random): Uint8Array<ArrayBuffer> {
  if (encoding === 'json') {
    let text = new TextDecoder().decode(body)
    for (const id of traceIds) text = text.replaceAll(id, random.hex(32))
    return new TextEncoder().encode(text)
  }
  const copy = Buffer.from(body)
  for (const id of traceIds) {
    const before = Buffer.from(id, 'hex')
    const after = Buffer.from(random.hex(32), 'hex')
    for (let at = copy.indexOf(before); at >= 0; at = copy.indexOf(before, at + 16)) after.copy(copy, at)
  }
  return own(copy)
}

function traceIdsOf(signal: string, encoding: FuzzCase['encoding'], body: Uint8Array): string[] {
  const ids =
    signal === 'logs'
      ? decodeLogs(body, encoding, DEFAULTS).logs.map(({ log }) => log.traceId)
      : decodeTraces(body, encoding, DEFAULTS).spans.map(({ span }) => span.traceId)
  return [...new Set(ids)].filter((id) => id !== '')
}

function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
