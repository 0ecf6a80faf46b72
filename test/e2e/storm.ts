import * as zlib from 'node:zlib'
import type { JsonKeyValue, JsonLogRecord, JsonSpan } from '../otlp/support/encode.ts'
import { encodeLogs, encodeTraces } from '../otlp/support/encode.ts'
import { logs, traces } from '../otlp/support/requests.ts'

/** A request of the storm and what must become of it. */
export interface StormRequest {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  readonly status: number
  /** Items that the answer must say were rejected. */
  readonly rejected: number
}

/** What was sent, as the sender knows it. */
export interface SenderBooks {
  readonly spans: {
    sent: number
    rejected: Record<string, number>
    ignored: Record<string, number>
    readonly ids: Set<string>
  }
  readonly logs: { sent: number; rejected: Record<string, number>; ignored: Record<string, number> }
  /** Traces with AI in them. */
  readonly interactions: Set<string>
}

/** Requests for one project, good, bad, doubled, unfinished and foreign, with the sender's own books. */
export class Storm {
  readonly requests: StormRequest[] = []
  readonly books: SenderBooks = {
    spans: { sent: 0, rejected: {}, ignored: {}, ids: new Set() },
    logs: { sent: 0, rejected: {}, ignored: {} },
    interactions: new Set(),
  }
  /** Stands in every text that is content. */
  readonly secret: string
  readonly #now = BigInt(Date.now()) * 1_000_000n

  constructor(secret: string, turns: number) {
    this.secret = secret
    for (let turn = 0; turn < turns; turn += 1) this.#turn(turn)
    this.#badAmongGood()
    this.#placeholders()
    this.#foreign()
    this.#logs()
    this.#refused()
  }

  #send(spans: readonly JsonSpan[], how: { json?: boolean; gzip?: boolean; rejected?: number } = {}): void {
    const request = traces(...spans)
    const plain = how.json ? new TextEncoder().encode(JSON.stringify(request)) : encodeTraces(request)
    this.requests.push({
      path: '/v1/traces',
      headers: {
        'content-type': how.json ? 'application/json' : 'application/x-protobuf',
        ...(how.gzip && { 'content-encoding': 'gzip' }),
      },
      body: how.gzip ? new Uint8Array(zlib.gzipSync(plain)) : plain,
      status: 200,
      rejected: how.rejected ?? 0,
    })
    this.books.spans.sent += spans.length
  }

  /** An agent that calls a model, a tool and a retriever; every fourth request is sent twice. */
  #turn(turn: number): void {
    const traceId = hex(1_000 + turn, 32)
    const span = (index: number, name: string, attributes: Record<string, string>): JsonSpan => ({
      traceId,
      spanId: hex(1_000 * (turn + 1) + index, 16),
      ...(index > 0 && { parentSpanId: hex(1_000 * (turn + 1), 16) }),
      name,
      startTimeUnixNano: String(this.#now + BigInt(index) * 1_000_000n),
      endTimeUnixNano: String(this.#now + 9_000_000n),
      attributes: keyValues(attributes),
    })
    const text = (what: string) => `${what} ${this.secret}`
    const message = (role: string, what: string) =>
      JSON.stringify([{ role, parts: [{ type: 'text', content: text(what) }] }])
    const spans = [
      span(0, 'invoke_agent helper', {
        'gen_ai.operation.name': 'invoke_agent',
        'gen_ai.agent.name': 'helper',
        'user.id': `user-${turn}`,
        'session.id': `session-${turn}`,
        'app.note': text('note'),
        'gen_ai.input.messages': message('user', 'question'),
        'gen_ai.output.messages': message('assistant', 'answer'),
      }),
      span(1, 'chat', {
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': 'gpt-4o',
        'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: text('system') }]),
        'gen_ai.input.messages': message('user', 'question'),
        'gen_ai.output.messages': message('assistant', 'answer'),
      }),
      span(2, 'execute_tool look_up', {
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': 'look_up',
        'gen_ai.tool.call.arguments': JSON.stringify({ about: text('argument') }),
        'gen_ai.tool.call.result': JSON.stringify({ found: text('result') }),
      }),
      span(3, 'retrieve', {
        'openinference.span.kind': 'RETRIEVER',
        'input.value': text('query'),
        'retrieval.documents.0.document.id': 'doc-1',
        'retrieval.documents.0.document.content': text('document'),
      }),
    ]
    for (const { spanId = '' } of spans) this.books.spans.ids.add(`${traceId}/${spanId}`)
    this.books.interactions.add(traceId)
    const how = { json: turn % 2 === 1, gzip: turn % 3 === 0 }
    this.#send(spans, how)
    if (turn % 4 === 0) this.#send(spans, { json: !how.json, gzip: !how.gzip })
  }

  #badAmongGood(): void {
    const traceId = hex(2_000, 32)
    const good = this.#plain(traceId, 1, { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' })
    const bad = [
      { ...good, spanId: '0000000000000000' },
      { ...good, spanId: 'abc' },
      { ...good, traceId: hex(0, 32) },
    ]
    this.#send([bad[0] ?? good, good, ...bad.slice(1)], { json: true, rejected: 3 })
    this.books.spans.ids.add(`${traceId}/${good.spanId}`)
    this.books.interactions.add(traceId)
    this.#reject('spans', 'invalid_span_id', 2)
    this.#reject('spans', 'invalid_trace_id', 1)
  }

  /** Copies that are exported when a span starts. */
  #placeholders(): void {
    const spans = [1, 2, 3].map((index) =>
      this.#plain(hex(3_000, 32), index, { 'logfire.span_type': 'pending_span', 'app.note': this.secret }),
    )
    this.#send(spans)
    this.books.spans.ignored.pending_span = spans.length
  }

  /** Spans that have nothing to do with AI. */
  #foreign(): void {
    const spans = [1, 2, 3, 4, 5].map((index) =>
      this.#plain(hex(4_000 + index, 32), index, { 'http.request.method': 'GET', 'url.path': `/${this.secret}` }),
    )
    this.#send(spans, { gzip: true })
    for (const { traceId, spanId } of spans) this.books.spans.ids.add(`${traceId}/${spanId}`)
  }

  #logs(): void {
    const evaluation = (turn: number): JsonLogRecord => ({
      traceId: hex(1_000 + turn, 32),
      timeUnixNano: String(this.#now),
      eventName: 'gen_ai.evaluation.result',
      attributes: keyValues({
        'gen_ai.evaluation.name': 'relevance',
        'gen_ai.evaluation.score.label': 'pass',
        'gen_ai.evaluation.explanation': `because ${this.secret}`,
      }),
    })
    const foreign: JsonLogRecord = { eventName: 'db.query', body: { stringValue: this.secret } }
    const nameless: JsonLogRecord = { body: { stringValue: this.secret } }
    const bad = { eventName: 'gen_ai.choice', attributes: { not: this.secret } }
    const good = [evaluation(0), evaluation(1), evaluation(2), foreign, nameless]
    for (const body of [encodeLogs(logs(...good)), encodeLogs(logs(...good))]) {
      const headers = { 'content-type': 'application/x-protobuf' }
      this.requests.push({ path: '/v1/logs', headers, body, status: 200, rejected: 0 })
    }
    const json = { resourceLogs: [{ scopeLogs: [{ logRecords: [bad, evaluation(3)] }] }] }
    this.requests.push({
      path: '/v1/logs',
      headers: { 'content-type': 'application/json' },
      body: new TextEncoder().encode(JSON.stringify(json)),
      status: 200,
      rejected: 1,
    })
    this.books.logs.sent = 2 * good.length + 2
    this.books.logs.ignored = { log_not_about_ai: 2, log_without_event_name: 2 }
    this.#reject('logs', 'wrong_json_type', 1)
  }

  /** Requests that nobody can count the items of. */
  #refused(): void {
    const body = new TextEncoder().encode(`{"resourceSpans":[{"${this.secret}`)
    const refuse = (headers: Record<string, string>, status: number) =>
      this.requests.push({ path: '/v1/traces', headers, body, status, rejected: 0 })
    refuse({ 'content-type': 'application/json' }, 400)
    refuse({ 'content-type': 'application/x-protobuf' }, 400)
    refuse({ 'content-type': 'text/plain' }, 415)
    refuse({ 'content-type': 'application/json', 'content-encoding': 'gzip' }, 400)
    refuse({ 'content-type': 'application/json', 'content-encoding': 'br' }, 415)
  }

  #plain(traceId: string, index: number, attributes: Record<string, string>): JsonSpan {
    return {
      traceId,
      spanId: hex(90_000 + index, 16),
      name: 'step',
      startTimeUnixNano: String(this.#now),
      endTimeUnixNano: String(this.#now + 1_000_000n),
      attributes: keyValues(attributes),
    }
  }

  #reject(signal: 'spans' | 'logs', reason: string, by: number): void {
    const { rejected } = this.books[signal]
    rejected[reason] = (rejected[reason] ?? 0) + by
  }
}

function keyValues(attributes: Readonly<Record<string, string>>): JsonKeyValue[] {
  return Object.entries(attributes).map(([key, stringValue]) => ({ key, value: { stringValue } }))
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
