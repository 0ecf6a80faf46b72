import { DeliveryError } from '../errors.ts'
import type { DestinationIo } from './destination.ts'

/** What a vendor answered, body read to its end. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** A vendor's answer is a few hundred bytes; whoever sends more is not the vendor and shall not fill our memory. */
const MAX_ANSWER_BYTES = 256 * 1024
const DAY_MS = 86_400_000

/**
 * Posts once, without following redirects, and reads the whole answer. Throws `DeliveryError` `timeout` or `network`
 * (both retryable: whether the vendor took the batch is unknown, and the ids make a second try harmless).
 */
export async function post(
  vendor: string,
  url: string,
  request: { readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array<ArrayBuffer> },
  io: DestinationIo,
): Promise<Answer> {
  // Detached on purpose: workerd's fetch throws "Illegal invocation" when called as a method of `io`.
  const { fetch, signal } = io
  try {
    const response = await fetch(url, { method: 'POST', ...request, redirect: 'manual', signal })
    return { status: response.status, headers: response.headers, text: await readText(response) }
  } catch (error) {
    if (error instanceof DeliveryError) throw error
    if (signal.aborted) {
      throw new DeliveryError(false, 'timeout', `${vendor} did not answer in time; the batch is tried again.`, {
        cause: error,
      })
    }
    throw new DeliveryError(
      false,
      'network',
      `${vendor} could not be reached, or broke off its answer; check its address and the network.`,
      {
        cause: error,
      },
    )
  }
}

async function readText(response: Response): Promise<string> {
  if (!response.body) return ''
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > MAX_ANSWER_BYTES) {
      await reader.cancel()
      return text
    }
    text += decoder.decode(value, { stream: true })
  }
}

/**
 * What a refusal means, for every vendor alike. Vendors with more to say look at the body before they ask here.
 *
 * - 408, 425, 429 and 5xx: try again, not before `Retry-After`.
 * - 3xx, 401-405, 407, 410, 421, 451: the key or the address is wrong, or the account is closed. No event is at fault, so nothing is
 *   split or given up; a person has to mend it. 410 asks us to stop, so the next try is a day away.
 * - any other: the bytes are at fault; the batch is split until the bad event is alone.
 */
export function refusal(vendor: string, answer: Answer): DeliveryError {
  const { status } = answer
  const reason = `http_${status}`
  const retryAfterMs = retryAfter(answer.headers)
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    return new DeliveryError(false, reason, `${vendor} answered ${status}; the batch is tried again.`, {
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    })
  }
  if (status < 400 || WHOLE_DESTINATION.has(status)) {
    const wait = status === 410 ? DAY_MS : retryAfterMs
    return new DeliveryError(
      false,
      reason,
      `${vendor} answered ${status} to everything; check its address and its key.`,
      {
        wholeDestination: true,
        ...(wait !== undefined && { retryAfterMs: wait }),
      },
    )
  }
  return new DeliveryError(true, reason, `${vendor} refused the batch with ${status}.`)
}

const WHOLE_DESTINATION: ReadonlySet<number> = new Set([401, 402, 403, 404, 405, 407, 410, 421, 451])

/** A 2xx whose body is not the vendor's: a proxy, a captive portal, a wrong address. The ids make trying again harmless. */
export function malformedAnswer(vendor: string, answer: Answer): DeliveryError {
  return new DeliveryError(
    false,
    'malformed_answer',
    `${vendor} answered ${answer.status} with a body that is not ${vendor}'s; check that its address leads to ${vendor} itself.`,
  )
}

/** The body as a JSON object, or undefined. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Narrows to a plain JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Milliseconds from `Retry-After` (seconds or a date), at most a day; undefined when absent or not readable. RFC 9110, 10.2.3. */
export function retryAfter(headers: Headers): number | undefined {
  const header = headers.get('retry-after')?.trim()
  if (!header) return undefined
  const wait = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(Math.round(wait), 0), DAY_MS)
}

/** What went wrong while sending, as the delivery loop understands it; an unknown fault is ours and may pass. */
export function asDeliveryError(vendor: string, error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error
  return new DeliveryError(
    false,
    'internal',
    `Sending to ${vendor} failed inside Cohortel; the batch is tried again.`,
    {
      cause: error,
    },
  )
}
