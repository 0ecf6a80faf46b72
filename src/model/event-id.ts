import { v5 } from 'uuid'

/** Namespace of every id that Cohortel makes; never change it, or every tool would see new events. */
const NAMESPACE = '6d1f0c1e-5b0a-5c0e-9a4e-c0407e1c0de5'

/**
 * The deterministic id of an event: UUIDv5 of (project, trace, span, kind of event). Retries, replays and rebuilds
 * give the same id, so no tool counts an event twice. Parts may be empty but keep their place.
 */
export function eventId(projectId: string, traceId: string, spanId: string, kind: string): string {
  return v5(JSON.stringify([projectId, traceId, spanId, kind]), NAMESPACE)
}
