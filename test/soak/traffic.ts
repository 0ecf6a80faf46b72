import { inSomeEncoding, type Sent } from './encodings.ts'

/** Spans of every trace of the soak: an agent that plans, calls tools, retrieves and answers. */
export const SPANS_PER_TRACE = 8

/** Traces of one request, as a batch span processor under load sends them. */
const TRACES_PER_REQUEST = 25

/** One request as its sender tries it until it is acknowledged. */
export interface Request extends Sent {
  /** Distinct valid spans in it. */
  readonly spans: number
  /** Spans in it that must be refused. */
  readonly invalid: number
}

/** The trace id of the n-th trace. */
export function traceId(n: number): string {
  return (n + 1).toString(16).padStart(32, '0')
}

/** The user of the n-th trace: many, so that per-user rates of vendors do not throttle the run. */
function userId(n: number): string {
  return `user-${n % 50_000}`
}

/**
 * Requests of `traces` traces, made on the fly. Spans of a trace come apart over two requests (the tail of one request
 * is the head of the next), some requests come twice, some hold a span with an invalid id.
 */
export class Traffic {
  #traces: number
  readonly #random: () => number
  #next = 0
  #carried: string[] = []
  readonly #again: Request[] = []

  constructor(traces: number, random: () => number) {
    this.#traces = traces
    this.#random = random
  }

  /** Traces in all; fewer than asked for when it was ended early. */
  get traces(): number {
    return this.#traces
  }

  /** No new trace begins; what has begun is handed out whole. */
  end(): void {
    this.#traces = this.#next
  }

  /** Share of the traces handed out so far. */
  get progress(): number {
    return this.#next / this.#traces
  }

  /** The next request; undefined when there are no more. */
  take(): Request | undefined {
    if (this.#again.length > 4) return this.#again.shift()
    const spans = this.#carried
    this.#carried = []
    const end = Math.min(this.#next + TRACES_PER_REQUEST, this.#traces)
    for (; this.#next < end; this.#next += 1) {
      const trace = spansOf(this.#next)
      // Half of the last trace goes with a later request, the root before or after its children.
      const cut = this.#next + 1 === end && end < this.#traces ? Math.floor(this.#random() * SPANS_PER_TRACE) : 0
      this.#carried.push(...trace.slice(0, cut))
      spans.push(...trace.slice(cut))
    }
    if (spans.length === 0) return this.#again.shift()
    const invalid = this.#random() < 0.1 ? 1 : 0
    const valid = spans.length
    if (invalid > 0) spans.push(INVALID)
    const json = `${HEAD}${spans.join(',')}${TAIL}`
    const request = { ...inSomeEncoding(json, this.#random()), spans: valid, invalid }
    // An exporter that lost our answer, or two collectors that both forward.
    if (this.#random() < 0.05) this.#again.push(request)
    return request
  }
}

const HEAD =
  '{"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"soak"}}]},"scopeSpans":[{"scope":{"name":"soak"},"spans":['
const TAIL = ']}]}]}'
const INVALID = '{"traceId":"00000000000000000000000000000000","spanId":"0000000000000001","name":"invalid"}'

const BASE_MS = Date.now() - 60_000

/** A request with the whole traces from `from` to before `to`, which began at this time. */
export function spansRequest(from: number, to: number, startMs: number): string {
  const spans = Array.from({ length: to - from }, (_, at) => spansOf(from + at, startMs)).flat()
  return `${HEAD}${spans.join(',')}${TAIL}`
}

function spansOf(n: number, startMs = BASE_MS): string[] {
  const at = BigInt(startMs) * 1_000_000n + BigInt(n) * 1_000n
  const span = (
    step: number,
    name: string,
    parent: number,
    attributes: readonly string[],
    fromMs: number,
    toMs: number,
  ) =>
    `{"traceId":"${traceId(n)}","spanId":"${spanId(n, step)}",${parent < 0 ? '' : `"parentSpanId":"${spanId(n, parent)}",`}"name":"${name}","kind":1,` +
    `"startTimeUnixNano":"${at + BigInt(fromMs) * 1_000_000n}","endTimeUnixNano":"${at + BigInt(toMs) * 1_000_000n}","attributes":[${attributes.join(',')}],"status":{}}`
  const question = `Where is order ${n}?`
  const result = n % 10 === 0 ? '[]' : `{\\"order\\":${n},\\"state\\":\\"on its way\\"}`
  const chat = (step: number, from: number, to: number, output: string) =>
    span(
      step,
      'chat gpt-4o',
      0,
      [
        text('gen_ai.operation.name', 'chat'),
        text('gen_ai.provider.name', 'openai'),
        text('gen_ai.request.model', 'gpt-4o'),
        number('gen_ai.usage.input_tokens', 900 + (n % 100)),
        number('gen_ai.usage.output_tokens', 40),
        text(
          'gen_ai.input.messages',
          `[{\\"role\\":\\"user\\",\\"parts\\":[{\\"type\\":\\"text\\",\\"content\\":\\"${question}\\"}]}]`,
        ),
        text(
          'gen_ai.output.messages',
          `[{\\"role\\":\\"assistant\\",\\"parts\\":[{\\"type\\":\\"text\\",\\"content\\":\\"${output}\\"}]}]`,
        ),
      ],
      from,
      to,
    )
  const tool = (step: number, name: string, from: number, to: number) =>
    span(
      step,
      `execute_tool ${name}`,
      0,
      [
        text('gen_ai.operation.name', 'execute_tool'),
        text('gen_ai.tool.name', name),
        text('gen_ai.tool.call.arguments', `{\\"order\\":${n}}`),
        text('gen_ai.tool.call.result', result),
      ],
      from,
      to,
    )
  return [
    span(
      0,
      'invoke_agent support',
      -1,
      [
        text('gen_ai.operation.name', 'invoke_agent'),
        text('gen_ai.agent.name', 'support'),
        text('gen_ai.conversation.id', `session-${n >> 2}`),
        text('user.id', userId(n)),
      ],
      0,
      1_000,
    ),
    chat(1, 10, 200, 'Let me look that up.'),
    tool(2, 'find_order', 210, 260),
    chat(3, 270, 400, 'One more check.'),
    tool(4, 'track_parcel', 410, 500),
    tool(5, 'find_customer', 410, 450),
    chat(6, 510, 700, 'Almost there.'),
    chat(7, 710, 990, `Order ${n} is on its way and comes tomorrow.`),
  ]
}

function spanId(n: number, step: number): string {
  return ((n + 1) * 16 + step).toString(16).padStart(16, '0')
}

function text(key: string, value: string): string {
  return `{"key":"${key}","value":{"stringValue":"${value}"}}`
}

function number(key: string, value: number): string {
  return `{"key":"${key}","value":{"intValue":"${value}"}}`
}
