import type { RequestError } from '../errors.ts'
import type { Rejection } from '../model/otlp.ts'
import { CONTENT_TYPES, type OtlpEncoding } from './encoding.ts'
import { bounded, summariseRejections } from './summary.ts'
import { concatenate, lengthDelimitedField, varintField } from './wire-writer.ts'

/** The OTLP signals that have an endpoint. */
export type OtlpSignal = 'traces' | 'logs' | 'metrics'

/** JSON name of each signal's count of rejected items; in protobuf it is field 1 for all of them. */
const REJECTED_FIELDS: Readonly<Record<OtlpSignal, string>> = {
  traces: 'rejectedSpans',
  logs: 'rejectedLogRecords',
  metrics: 'rejectedDataPoints',
}

/** google.rpc.Code by HTTP status. Source: googleapis `google/rpc/code.proto`; 413 as gRPC says "message too large". */
const STATUS_CODES: ReadonlyMap<number, number> = new Map([
  [400, 3], // INVALID_ARGUMENT
  [401, 16], // UNAUTHENTICATED
  [403, 7], // PERMISSION_DENIED
  [404, 12], // UNIMPLEMENTED
  [405, 12],
  [413, 8], // RESOURCE_EXHAUSTED
  [415, 3],
  [429, 8],
  [503, 14], // UNAVAILABLE
])
const UNKNOWN_CODE = 2

const BAD_REQUEST = 'type.googleapis.com/google.rpc.BadRequest'
const RETRY_INFO = 'type.googleapis.com/google.rpc.RetryInfo'

/**
 * The answer to a request that was taken, wholly or in part: 200 with an `Export<Signal>ServiceResponse`, empty when
 * nothing was refused. `warning` tells the sender something although all was accepted (rejected count 0).
 * Source: opentelemetry-proto `docs/specification.md`, "Partial Success".
 */
export function successResponse(
  signal: OtlpSignal,
  encoding: OtlpEncoding,
  rejections: readonly Rejection[],
  warning?: string,
): Response {
  const message = bounded([summariseRejections(rejections), warning ?? ''].filter((part) => part !== '').join(' '))
  if (message === '') return respond(200, encoding, encoding === 'json' ? '{}' : new Uint8Array())
  if (encoding === 'json') {
    const partialSuccess =
      rejections.length === 0
        ? { errorMessage: message }
        : { [REJECTED_FIELDS[signal]]: String(rejections.length), errorMessage: message }
    return respond(200, encoding, JSON.stringify({ partialSuccess }))
  }
  const partialSuccess = concatenate([varintField(1, rejections.length), lengthDelimitedField(2, message)])
  return respond(200, encoding, lengthDelimitedField(1, partialSuccess))
}

/**
 * The answer to a request that was not taken: a google.rpc.Status in the request's encoding (JSON when that is not
 * known), with `Retry-After` where a retry makes sense.
 */
export function errorResponse(error: RequestError, encoding: OtlpEncoding | undefined): Response {
  const code = STATUS_CODES.get(error.status) ?? UNKNOWN_CODE
  const message = bounded(error.message)
  const retryAfter = error.retryAfterSeconds === undefined ? undefined : Math.max(0, Math.ceil(error.retryAfterSeconds))
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  const body =
    encoding === 'protobuf'
      ? concatenate([
          varintField(1, code),
          lengthDelimitedField(2, message),
          ...protobufDetails(error.status, message, retryAfter),
        ])
      : JSON.stringify({ code, message, ...jsonDetails(error.status, message, retryAfter) })
  return respond(error.status, encoding ?? 'json', body, headers)
}

/** BadRequest for a 400, RetryInfo where there is a delay, as the OTLP text asks. Field numbers: `error_details.proto`. */
function protobufDetails(status: number, message: string, retryAfter: number | undefined): Uint8Array[] {
  const details: Uint8Array[] = []
  const add = (type: string, value: Uint8Array) =>
    details.push(lengthDelimitedField(3, concatenate([lengthDelimitedField(1, type), lengthDelimitedField(2, value)])))
  if (status === 400) add(BAD_REQUEST, lengthDelimitedField(1, lengthDelimitedField(2, message)))
  if (retryAfter !== undefined) add(RETRY_INFO, lengthDelimitedField(1, varintField(1, retryAfter)))
  return details
}

function jsonDetails(status: number, message: string, retryAfter: number | undefined): { details?: unknown[] } {
  const details: unknown[] = []
  if (status === 400) details.push({ '@type': BAD_REQUEST, fieldViolations: [{ description: message }] })
  if (retryAfter !== undefined) details.push({ '@type': RETRY_INFO, retryDelay: `${retryAfter}s` })
  return details.length === 0 ? {} : { details }
}

function respond(
  status: number,
  encoding: OtlpEncoding,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Response {
  return new Response(body, { status, headers: { ...headers, 'content-type': CONTENT_TYPES[encoding] } })
}
