import { encodeTraces, type JsonKeyValue, type JsonSpan, type JsonTraces } from '../otlp/support/encode.ts'

/** Spans in one export of a batch span processor with default settings. */
export const BATCH_SPANS = 512

const ATTRIBUTES_PER_SPAN = 25
const INPUT_CHARACTERS = 2_000
const OUTPUT_CHARACTERS = 1_000
const NON_ASCII_SHARE = 0.15

const WORDS = (
  'order refund shipping balance the customer asked for a report of last month and we looked into the ledger ' +
  'because policy says that returns within thirty days are free unless the item was opened please find attached'
).split(' ')
const NON_ASCII_WORDS = ['Größe', 'señor', '注文', 'статус', 'naïve', '👍', 'Ελλάδα', 'ação']
const MODELS = ['gpt-5.2-mini', 'claude-sonnet-5', 'gemini-3-flash', 'mistral-large-3']
const OPERATIONS = ['invoke_agent', 'chat', 'execute_tool', 'chat', 'embeddings', 'chat', 'execute_tool', 'chat']

/** A small deterministic generator (mulberry32): the same seed gives the same batch on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One batch in both encodings, and the JSON as an object. */
export interface Batch {
  readonly request: JsonTraces
  readonly json: string
  readonly protobuf: Uint8Array<ArrayBuffer>
}

/** When traces start: from this instant on, within so many milliseconds. */
interface Times {
  readonly fromMs: number
  readonly spreadMs: number
}
const LONG_AGO: Times = { fromMs: 1_760_000_000_000, spreadMs: 1e9 }

/**
 * The standard batch: 512 GenAI spans in traces of 6 to 8, 25 attributes each, about 2 KB of input and 1 KB of output
 * messages per span, about 2 MB as protobuf; 15 % of the spans hold text beyond ASCII.
 */
export function benchBatch(seed = 1, spanCount = BATCH_SPANS, times = LONG_AGO): Batch {
  const next = random(seed)
  const spans: JsonSpan[] = []
  while (spans.length < spanCount) {
    const size = Math.min(6 + Math.floor(next() * 3), spanCount - spans.length)
    spans.push(...traceSpans(next, size, times))
  }
  const request: JsonTraces = {
    resourceSpans: [
      {
        resource: {
          attributes: [
            { key: 'service.name', value: { stringValue: 'support-assistant' } },
            { key: 'service.version', value: { stringValue: '4.12.0' } },
            { key: 'deployment.environment.name', value: { stringValue: 'production' } },
            { key: 'telemetry.sdk.language', value: { stringValue: 'nodejs' } },
          ],
        },
        scopeSpans: [{ scope: { name: '@opentelemetry/instrumentation-genai', version: '0.9.0' }, spans }],
      },
    ],
  }
  return { request, json: JSON.stringify(request), protobuf: encodeTraces(request) }
}

function traceSpans(next: () => number, size: number, { fromMs, spreadMs }: Times): JsonSpan[] {
  const traceId = hexDigits(next, 32)
  const rootId = hexDigits(next, 16)
  const start = BigInt(fromMs + Math.floor(next() * spreadMs)) * 1_000_000n
  const user = `user-${Math.floor(next() * 5_000)}`
  const session = `session-${hexDigits(next, 12)}`
  return Array.from({ length: size }, (_, index) => {
    const operation = OPERATIONS[index % OPERATIONS.length] ?? 'chat'
    const begin = start + BigInt(index) * 120_000_000n + BigInt(Math.floor(next() * 1e6))
    const failed = next() < 0.04
    return {
      traceId,
      spanId: index === 0 ? rootId : hexDigits(next, 16),
      ...(index === 0 ? {} : { parentSpanId: rootId }),
      flags: 257,
      name: `${operation} ${MODELS[index % MODELS.length]}`,
      kind: operation === 'chat' ? 3 : 1,
      startTimeUnixNano: String(begin),
      endTimeUnixNano: String(begin + 40_000_000n + BigInt(Math.floor(next() * 9e8))),
      attributes: attributes(next, operation, user, session),
      status: failed ? { code: 2, message: 'upstream timed out after 30 s' } : {},
    }
  })
}

function attributes(next: () => number, operation: string, user: string, session: string): JsonKeyValue[] {
  const model = MODELS[Math.floor(next() * MODELS.length)] ?? ''
  const beyondAscii = next() < NON_ASCII_SHARE
  const input = JSON.stringify([
    { role: 'system', parts: [{ type: 'text', content: 'You are a careful support assistant.' }] },
    { role: 'user', parts: [{ type: 'text', content: prose(next, INPUT_CHARACTERS - 160, beyondAscii) }] },
  ])
  const output = JSON.stringify([
    {
      role: 'assistant',
      parts: [{ type: 'text', content: prose(next, OUTPUT_CHARACTERS - 90, beyondAscii) }],
      finish_reason: 'stop',
    },
  ])
  const list: JsonKeyValue[] = [
    text('gen_ai.operation.name', operation),
    text('gen_ai.provider.name', 'openai'),
    text('gen_ai.request.model', model),
    text('gen_ai.response.model', `${model}-2026-09-01`),
    text('gen_ai.response.id', `resp_${hexDigits(next, 24)}`),
    text('gen_ai.conversation.id', session),
    text('gen_ai.agent.name', 'support'),
    text('gen_ai.output.type', 'text'),
    int('gen_ai.usage.input_tokens', next, 4_000),
    int('gen_ai.usage.output_tokens', next, 900),
    int('gen_ai.usage.cache_read.input_tokens', next, 1_000),
    int('gen_ai.request.max_tokens', next, 8_192),
    { key: 'gen_ai.request.temperature', value: { doubleValue: Math.round(next() * 100) / 100 } },
    { key: 'gen_ai.request.top_p', value: { doubleValue: 0.95 } },
    { key: 'gen_ai.response.finish_reasons', value: { arrayValue: { values: [{ stringValue: 'stop' }] } } },
    text('gen_ai.input.messages', input),
    text('gen_ai.output.messages', output),
    text('user.id', user),
    text('session.id', session),
    text('server.address', 'api.openai.com'),
    int('server.port', () => 0.443, 1_000),
    { key: 'gen_ai.request.stream', value: { boolValue: next() < 0.5 } },
    text('app.feature', 'help-center'),
    text('app.release', '2026.11.2'),
    text('thread.name', `worker-${Math.floor(next() * 16)}`),
  ]
  if (list.length !== ATTRIBUTES_PER_SPAN)
    throw new Error(`The batch must have ${ATTRIBUTES_PER_SPAN} attributes per span.`)
  return list
}

function text(key: string, stringValue: string): JsonKeyValue {
  return { key, value: { stringValue } }
}

function int(key: string, next: () => number, below: number): JsonKeyValue {
  return { key, value: { intValue: String(Math.floor(next() * below)) } }
}

function prose(next: () => number, characters: number, beyondAscii: boolean): string {
  let out = ''
  while (out.length < characters) {
    const list = beyondAscii && next() < 0.1 ? NON_ASCII_WORDS : WORDS
    out += `${list[Math.floor(next() * list.length)]} `
  }
  return out
}

function hexDigits(next: () => number, count: number): string {
  let out = ''
  while (out.length < count) out += Math.floor(next() * 16).toString(16)
  return out
}
