import { Agent, request as httpRequest } from 'node:http'
import protobuf from 'protobufjs'
import type { FuzzCase } from './cases.ts'

/** What came back for one request. */
export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly retryAfter: string
  readonly body: Buffer
}

/**
 * Ticks of a timer without an answer after which a request hangs. Counted by turns of our own, since a machine that does
 * too much else holds us back as well.
 */
const HANGING_TICKS = 60
const TICK_MS = 1_000

const { root } = protobuf.parse(`syntax = "proto3";
  message Any { string type_url = 1; bytes value = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message Partial { int64 rejected = 1; string error_message = 2; }
  message Response { Partial partial_success = 1; }`)

/** Sends over connections that are kept open, as exporters do. */
export class Sender {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 8 })
  readonly #url: URL

  constructor(url: string) {
    this.#url = new URL(url)
  }

  send({ path, encoding, contentEncoding, wire }: Pick<FuzzCase, 'path' | 'encoding' | 'contentEncoding' | 'wire'>) {
    return new Promise<Answer>((resolve, reject) => {
      const sent = httpRequest(
        {
          agent: this.#agent,
          host: this.#url.hostname,
          port: this.#url.port,
          method: 'POST',
          path,
          headers: {
            'content-type': encoding === 'json' ? 'application/json' : 'application/x-protobuf',
            'content-length': wire.length,
            ...(contentEncoding !== '' && { 'content-encoding': contentEncoding }),
          },
        },
        (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('error', reject)
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              contentType: answer.headers['content-type'] ?? '',
              retryAfter: answer.headers['retry-after'] ?? '',
              body: Buffer.concat(chunks),
            }),
          )
        },
      )
      let ticks = 0
      const watch = setInterval(() => {
        ticks += 1
        if (ticks >= HANGING_TICKS) sent.destroy(new Error(`No answer after ${HANGING_TICKS} turns of a second.`))
      }, TICK_MS)
      sent.on('close', () => clearInterval(watch))
      sent.on('error', reject)
      sent.end(wire)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

/** An Export<Signal>ServiceResponse. */
export function readResponse(body: Uint8Array): { rejected: number; message: string } {
  const type = root.lookupType('Response')
  const { partialSuccess } = type.toObject(type.decode(body), { longs: Number, defaults: true }) as {
    partialSuccess: { rejected: number; errorMessage: string }
  }
  return { rejected: partialSuccess.rejected, message: partialSuccess.errorMessage }
}

/** What is wrong with an answer, in a sentence; undefined = nothing. */
export function problemOf({ status, contentType, retryAfter, body }: Answer, encoding: FuzzCase['encoding']) {
  if (![200, 400, 413, 503].includes(status)) return `The status is ${status}.`
  if (contentType !== (encoding === 'json' ? 'application/json' : 'application/x-protobuf')) {
    return `The answer's type is ${contentType}.`
  }
  if (body.length > 8_192) return `The answer has ${body.length} bytes.`
  if (status === 503 && retryAfter === '') return 'A 503 does not say when to come back.'
  try {
    if (encoding === 'json') {
      const answer = JSON.parse(body.toString())
      if (status === 200) Number(answer.partialSuccess?.rejectedSpans ?? 0)
      else if (!Number.isInteger(answer.code) || typeof answer.message !== 'string') return 'The error is no Status.'
    } else {
      const answer = root.lookupType(status === 200 ? 'Response' : 'Status').decode(body) as { code?: number }
      if (status !== 200 && !answer.code) return 'The error is no Status.'
    }
  } catch (error) {
    return `The answer cannot be read: ${String(error)}`
  }
  return undefined
}
