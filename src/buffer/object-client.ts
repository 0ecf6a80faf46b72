import { RequestError } from '../errors.ts'
import type { AppendResult, EncodedBatch } from './append.ts'
import type { AppendAnswer } from './durable-object.ts'

/** The part of a Durable Object's stub that appends. */
export interface AppendStub {
  append(batch: EncodedBatch): Promise<AppendAnswer>
}

/**
 * Appends to a shard object. A broken connection is tried once more on a new stub, an overloaded object is not: its
 * senders are told to wait. Either way the sender's own retry is harmless, since spans are known by their ids.
 * https://developers.cloudflare.com/durable-objects/best-practices/error-handling/
 *
 * @throws RequestError 503 when the object is full, overloaded or away.
 */
export async function appendToObject(stubOf: () => AppendStub, batch: EncodedBatch): Promise<AppendResult> {
  const answer = await callTwice(stubOf, batch)
  if (answer.ok) return answer.result
  const { status, reason, message, retryAfterSeconds } = answer
  throw new RequestError(status, reason, message, retryAfterSeconds === undefined ? {} : { retryAfterSeconds })
}

async function callTwice(stubOf: () => AppendStub, batch: EncodedBatch): Promise<AppendAnswer> {
  try {
    return await stubOf().append(batch)
  } catch (first) {
    if (!isRetryable(first)) throw unavailable(first)
  }
  try {
    return await stubOf().append(batch)
  } catch (second) {
    throw unavailable(second)
  }
}

function isRetryable(error: unknown): boolean {
  const flags = error as { retryable?: unknown; overloaded?: unknown } | null
  return flags?.retryable === true && flags.overloaded !== true
}

function unavailable(cause: unknown): RequestError {
  return new RequestError(503, 'buffer_unavailable', 'The buffer could not be reached; send this again later.', {
    retryAfterSeconds: 5,
    cause,
  })
}
