import { isPlaceholder } from '../conventions/reading/placeholders.ts'
import { eventId } from '../model/event-id.ts'
import { incomingCall, readCall, timeOf } from '../model/incoming-product-event.ts'
import type { Outbound } from '../model/settled.ts'
import type { ColumnMap } from './columns.ts'

/** Columns that a product event can fill; everything else becomes its properties. */
export const EVENT_COLUMNS = [
  'user_id',
  'anonymous_id',
  'session_id',
  'account_id',
  'event',
  'timestamp',
  'event_id',
  'properties',
] as const

/** What a record comes to: what is to be stored, or why nothing can be. */
export type Reading = { readonly outbound: readonly Outbound[] } | { readonly problem: string }

/** Reads a record as a product event, by the rules of a `track` call. A row without an id gets one made of all it says. */
export function readEventRecord(
  record: Readonly<Record<string, unknown>>,
  columns: ColumnMap,
  projectId: string,
): Reading {
  const { fields, rest } = columns.apply(record)
  const timestamp = fields.get('timestamp')
  // An endpoint takes such an event as of now; a row of history must not become news.
  if (timeOf(timestamp) === null) return { problem: 'the time cannot be read' }
  const call = incomingCall.parse({
    type: 'track',
    userId: fields.get('user_id'),
    anonymousId: fields.get('anonymous_id'),
    event: fields.get('event'),
    timestamp,
    groupId: fields.get('account_id'),
    context: { sessionId: fields.get('session_id') },
    messageId: fields.get('event_id') || eventId(projectId, '', canonical(record), 'imported_row'),
    properties: { ...present(rest), ...asObject(fields.get('properties')) },
  })
  const reading = readCall(call, { projectId, receivedMs: 0, index: 0, isNobody: isPlaceholder })
  return 'ignored' in reading ? { problem: reading.ignored } : reading
}

/** The same text whatever the order of the columns. */
export function canonical(record: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Without empty cells: a CSV has no other way to say "none". */
export function present(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '' && value !== null))
}

/** An object, or the one that a JSON text holds. */
export function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  if (typeof value !== 'string' || !value.startsWith('{')) return {}
  try {
    return JSON.parse(value) as Record<string, unknown>
  } catch {
    return {}
  }
}
