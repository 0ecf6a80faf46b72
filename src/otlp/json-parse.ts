import { RequestError } from '../errors.ts'
import type { Tally } from './tally.ts'
import { decodeNewText, textBytes } from './text.ts'

/**
 * 64-bit integers written as JSON numbers, which `JSON.parse` would round: they are put in quotes first. Inside a JSON
 * text a quote is escaped, so `Value":` or `Nano":` with a bare quote is always the end of a member's name.
 */
const LONG_INTEGERS = /((?:Value|Nano|_value|_nano)"\s*:\s*)(-?\d{16,20})(?![\d.eE])/g

/** Cheaper to look for, and absent from what most senders send: a member's name followed by a long number. */
const ANY_LONG_NUMBER = /":\s*-?\d{16}/

const LARGE_BODY_BYTES = 4 * 1024 * 1024
/** Smallest JSON that makes an object or array is about 3 bytes and takes some 50 in memory. */
const MAX_CONTAINERS_OF_LARGE_BODY = 2_000_000
const OPENING_BRACE = 0x7b
const OPENING_BRACKET = 0x5b

/** Parses an OTLP/JSON body. Throws `RequestError` 400 when it is not JSON (a byte order mark included). */
export function parseJson(body: Uint8Array, tally: Tally): unknown {
  refuseContainerFlood(body)
  const text = decodeNewText(textBytes(body), 0, body.length, tally)
  try {
    return JSON.parse(ANY_LONG_NUMBER.test(text) ? text.replace(LONG_INTEGERS, '$1"$2"') : text)
  } catch {
    // The parser's own message quotes the payload, so it goes no further.
    throw new RequestError(
      400,
      'malformed_json',
      'The body is not valid JSON; it must be one OTLP/JSON object without a byte order mark.',
    )
  }
}

/** A large body of nothing but `[[],[],...` would take twenty times its size in memory. */
function refuseContainerFlood(body: Uint8Array): void {
  if (body.length <= LARGE_BODY_BYTES) return
  let containers = 0
  for (let index = 0; index < body.length; index++) {
    if (body[index] === OPENING_BRACE || body[index] === OPENING_BRACKET) containers++
  }
  if (containers > MAX_CONTAINERS_OF_LARGE_BODY) {
    throw new RequestError(413, 'too_many_values', 'The request holds too many JSON objects; send smaller batches.')
  }
}
