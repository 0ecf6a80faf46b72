import { createHash } from 'node:crypto'

/** Namespace of every id that Cohortel makes; never change it, or every tool would see new events. */
const NAMESPACE = Uint8Array.from(Buffer.from('6d1f0c1e5b0a5c0e9a4ec0407e1c0de5', 'hex'))

/**
 * The deterministic id of an event: UUIDv5 of (project, trace, span, kind of event). Retries, replays and rebuilds
 * give the same id, so no tool counts an event twice. Parts may be empty but keep their place.
 */
export function eventId(projectId: string, traceId: string, spanId: string, kind: string): string {
  const name = JSON.stringify([projectId, traceId, spanId, kind])
  const hex = createHash('sha1').update(NAMESPACE).update(name).digest('hex')
  // RFC 9562, 5.5: the first 128 bits, with version 5 and the variant in their places.
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
