import { gzipSync } from 'node:zlib'
import { encodeBatch } from '../../src/buffer/encode-batch.ts'
import { sentBody } from '../../src/buffer/sent-body.ts'
import type { SentBody } from '../../src/buffer/sent-row.ts'
import { readSpan } from '../../src/conventions/index.ts'
import { markSettings, markSpan } from '../../src/marks/index.ts'
import { giveBack } from '../../src/model/give-back.ts'
import type { ReceivedSpan } from '../../src/model/otlp.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { TextPlaces } from '../../src/model/text-places.ts'
import { decodeTraces, otlpSettings } from '../../src/otlp/index.ts'
import { inflate } from '../../src/otlp/inflate.ts'
import { createPrivacy } from '../../src/privacy/index.ts'
import { type ContentPolicy, privacySettings } from '../../src/privacy/settings.ts'
import { benchBatch } from './batch.ts'

const OTLP = otlpSettings.parse({})
const MARKS = markSettings.parse({})
const COUNTS = { received: 0, rejected: {}, ignored: {} }

/** The stages of the receive path over one input, each by itself and all together; the same in every runtime. */
export type Stages = Readonly<Record<string, () => unknown>>

/** What stages work on: OTLP/protobuf bodies, and the same as JSON text where the floor is measured. */
export interface BenchInput {
  readonly bodies: readonly Uint8Array<ArrayBuffer>[]
  readonly json?: string
}

/** The seeded batch of 512 spans. */
export function standardInput(): BenchInput {
  const { protobuf, json } = benchBatch()
  return { bodies: [protobuf], json }
}

/** Names of the floors that others are compared to. */
export const PARSE_FLOOR = 'JSON.parse of the same batch'
export const GUNZIP_FLOOR = 'gunzip (inflate)'
/** Where everything may be kept: the texts stay in the sender's gzip. */
export const ENCODE_BESIDE = 'encode, the gzip as sent'
/** Up to, and without, the durable append; content policy `full`. */
export const WHOLE_PATH = 'receive path, no redaction'
export const WHOLE_REDACTED = 'receive path, redacted'

/** All stages over `input`. */
export function stagesOf({ bodies, json }: BenchInput): Stages {
  const packed = bodies.map((body) => gzipSync(body))
  const received = bodies.flatMap((body) => [...decodeTraces(body, 'protobuf', OTLP).spans])
  const read = received.flatMap(canonical)
  const marked = read.map((span) => markSpan(span, MARKS))
  const policies = new Map(
    (['full', 'redacted', 'hashed', 'none'] as const).map((policy) => [policy, privacyOf(policy)] as const),
  )
  const apply = (spans: readonly CanonicalSpan[], policy: ContentPolicy) => {
    const reduce = policies.get(policy)
    return reduce === undefined ? [...spans] : spans.map(reduce)
  }
  // Span by span, as the pipeline goes: what one stage has read is still in the processor's cache for the next.
  const whole = (policy: ContentPolicy) => () => {
    const reduce = policies.get(policy)
    for (const body of packed) {
      const bytes = inflate(body, 'gzip', OTLP.maxInflatedBytes)
      const spans: CanonicalSpan[] = []
      const places = policy === 'full' ? new TextPlaces() : undefined
      const decoded = decodeTraces(bytes, 'protobuf', OTLP, places)
      for (const received of decoded.spans) {
        const reading = readSpan(received)
        if ('ignored' in reading) continue
        const marked = markSpan(reading.span, MARKS)
        spans.push(reduce === undefined ? marked : reduce(marked))
      }
      const sent = places && sentBody(body, bytes, decoded, places)
      giveBack(bytes)
      encode(spans, sent)
    }
  }
  // As under `full`: each request as it came, and beside it what was read of it.
  const sent = packed.map((gzip, at) => {
    const places = new TextPlaces()
    const bytes = bodies[at] as Uint8Array
    const decoded = decodeTraces(bytes, 'protobuf', OTLP, places)
    const spans = decoded.spans.flatMap(canonical).map((span) => markSpan(span, MARKS))
    return { spans, body: sentBody(gzip, bytes, decoded, places) }
  })
  return {
    ...(json !== undefined && { [PARSE_FLOOR]: () => JSON.parse(json) }),
    [GUNZIP_FLOOR]: () => packed.map((body) => inflate(body, 'gzip', OTLP.maxInflatedBytes)),
    decode: () => bodies.map((body) => decodeTraces(body, 'protobuf', OTLP)),
    conventions: () => received.map(readSpan),
    marks: () => read.map((span) => markSpan(span, MARKS)),
    'privacy: full': () => apply(marked, 'full'),
    'privacy: redacted': () => apply(marked, 'redacted'),
    'privacy: hashed': () => apply(marked, 'hashed'),
    'privacy: none': () => apply(marked, 'none'),
    'encode and compress': () => encode(marked),
    [ENCODE_BESIDE]: () => sent.map(({ spans, body }) => encode(spans, body)),
    [WHOLE_PATH]: whole('full'),
    [WHOLE_REDACTED]: whole('redacted'),
  }
}

/** How many spans an input holds. */
export function spansOf({ bodies }: BenchInput): number {
  return bodies.reduce((sum, body) => sum + decodeTraces(body, 'protobuf', OTLP).spans.length, 0)
}

function canonical(received: ReceivedSpan): CanonicalSpan[] {
  const reading = readSpan(received)
  return 'span' in reading ? [reading.span] : []
}

function privacyOf(policy: ContentPolicy): (span: CanonicalSpan) => CanonicalSpan {
  return createPrivacy(privacySettings.parse({ content: { bench: policy } }), ['bench'], 'salt').receiveSpan
}

/** A batch as the pipeline hands it to the buffer. */
export function encode(spans: readonly CanonicalSpan[], sent?: SentBody) {
  return encodeBatch({
    projectId: 'bench',
    spans,
    logs: [],
    evaluations: [],
    outbound: [],
    spanCounts: { ...COUNTS, received: spans.length },
    logCounts: COUNTS,
    privacyMark: '',
    sent,
  })
}
