import { isSecret } from '../conventions/index.ts'
import { type AttributeMap, type AttributeValue, isAttributeMap, isHeaderLike } from '../model/attributes.ts'
import { sizeInTrailer } from '../model/gzip.ts'
import type { DecodedTraces, OtlpResource, OtlpScope } from '../model/otlp.ts'
import { remembered } from '../model/remembered.ts'
import type { TextPlaces } from '../model/text-places.ts'
import type { SentBody } from './sent-row.ts'

/**
 * A request that may lie in the buffer as it came: gzip that the sender made, beside which only what was read of it is written. Spares
 * compressing and writing the texts anew, which is a third of what receiving costs.
 *
 * This is for requests of which everything may be held: the caller must know that the content policy is `full` and that no attribute
 * is denied and no id hashed. What no policy lets through is looked for here: attributes of headers and cookies, wherever they stand
 * (in events, links and resources too, of which nothing else is stored), items that were refused or cut, and fields of OTLP that this
 * release does not know.
 */
export function sentBody(
  wire: Uint8Array,
  inflated: Uint8Array,
  { spans, rejections, warnings }: DecodedTraces,
  places: TextPlaces,
): SentBody | undefined {
  if (rejections.length > 0 || warnings.length > 0 || places.hasUnknown || places.spans !== spans.length)
    return undefined
  if (!isOneMember(wire, inflated.byteLength) || !isWorthKeeping(wire, inflated, places)) return undefined
  let resource: OtlpResource | undefined
  let scope: OtlpScope | undefined
  for (const each of spans) {
    if (each.resource !== resource) {
      resource = each.resource
      if (holdsForbidden(resource.attributes)) return undefined
    }
    if (each.scope !== scope) {
      scope = each.scope
      if (holdsForbidden(scope.attributes)) return undefined
    }
    const { attributes, events, links } = each.span
    if (holdsForbidden(attributes)) return undefined
    for (const event of events) if (holdsForbidden(event.attributes)) return undefined
    for (const link of links) if (holdsForbidden(link.attributes)) return undefined
  }
  return { gzip: wire, places }
}

/** Small requests, and those of many short texts, gain nothing. */
const LEAST_BYTES = 8 * 1024
/** Rows are inflated as a whole, so none may be larger. */
const MOST_BYTES = 8 * 1024 * 1024
const LEAST_RATIO = 2

function isWorthKeeping(wire: Uint8Array, inflated: Uint8Array, { starts, ends }: TextPlaces): boolean {
  if (inflated.byteLength < LEAST_BYTES || inflated.byteLength > MOST_BYTES) return false
  // Zlib's quickest level does better than this with any text; what is sent hardly compressed would fill the disk.
  if (wire.byteLength * LEAST_RATIO > inflated.byteLength) return false
  let long = 0
  for (let at = 0; at < starts.length; at++) long += (ends[at] as number) - (starts[at] as number)
  return long * LEAST_RATIO >= inflated.byteLength
}

/**
 * Gzip without a name, a comment or anything else in its header, and with nothing behind it: all that is kept is what was decoded.
 * RFC 1952, 2.3.
 */
function isOneMember(wire: Uint8Array, inflatedBytes: number): boolean {
  return wire[0] === 0x1f && wire[1] === 0x8b && wire[3] === 0 && sizeInTrailer(wire) === inflatedBytes
}

function holdsForbidden(attributes: AttributeMap): boolean {
  let found = false
  attributes.forEach((value, key) => {
    if (!found && (isForbidden(key) || (typeof value === 'object' && value !== null && isForbiddenIn(value))))
      found = true
  })
  return found
}

function isForbiddenIn(value: AttributeValue): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false
  if (isAttributeMap(value)) return holdsForbidden(value)
  return value.some(isForbiddenIn)
}

const isForbidden = remembered((key) => isHeaderLike(key) || isSecret(key))
