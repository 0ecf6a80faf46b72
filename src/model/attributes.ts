/**
 * Attribute values as they came over the wire, in one shape for protobuf and JSON.
 *
 * 64-bit integers are `number` while they are safe integers and `bigint` beyond, so that no digit is lost
 * and ordinary counters stay cheap. A missing or empty `AnyValue` is `null`.
 * Source: opentelemetry-proto `common/v1/common.proto` (AnyValue, any type legal in any attribute since v1.9).
 */
export type AttributeValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | Uint8Array
  | readonly AttributeValue[]
  | AttributeMap

/**
 * Attributes by key, last duplicate wins. A map, never an object: keys such as `__proto__` come from strangers. Decoding
 * makes `AttributeList`, which holds it at less cost than a `Map`.
 */
export type AttributeMap = ReadonlyMap<string, AttributeValue>

/** Is this value the one that holds others by key? */
export function isAttributeMap(value: AttributeValue): value is AttributeMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}

export const EMPTY_ATTRIBUTES: AttributeMap = new Map()

/** HTTP headers and cookies hold credentials: `http.request.header.authorization`, `ai.request.headers.x-api-key`. */
const HEADER_LIKE =
  /(?:^|[._-])headers?(?:$|[._-])|(?:^|[._-])(?:set[_-])?cookies?(?:$|[._-])|(?:^|[._-])(?:proxy[_-])?authorization$|(?:^|[._-])x[_-]api[_-]key$/i

/** Is this the key of an attribute that nobody may keep, whatever the content policy? */
export function isHeaderLike(key: string): boolean {
  return HEADER_LIKE.test(key)
}
