import type { Outbox, OutboxRow } from '../buffer/outbox.ts'
import { OutboxEvent } from './outbox-event.ts'

/** One event on its way: where it lies in the outbox, and what it takes to choose it. */
export interface PendingEvent {
  readonly row: OutboxRow
  readonly line: number
  readonly actor: string
  readonly historical: boolean
  /** UTF-8 bytes of its line, a little more than those of the body. */
  readonly bytes: number
  /** Undefined = let go of while the destination is away; it is read again before it is sent. */
  event: OutboxEvent | undefined
}

/** The events of a row that have not been sent; undefined when it cannot be read. */
export function readRow(outbox: Outbox, row: OutboxRow): PendingEvent[] | undefined {
  try {
    return outbox.lines(row).flatMap((item, line) => {
      if (row.done.has(line)) return []
      const event = new OutboxEvent(item)
      const { actor, historical = false } = event
      return [{ row, line, actor, historical, bytes: item.byteLength, event }]
    })
  } catch {
    return undefined
  }
}

/** Reads what was let go of; gives back the rows that have become unreadable. */
export function readAgain(outbox: Outbox, events: readonly PendingEvent[]): ReadonlySet<OutboxRow> {
  const missing = events.filter(({ event }) => event === undefined)
  const unreadable = new Set<OutboxRow>()
  for (const [row, group] of Map.groupBy(missing, (pending) => pending.row)) {
    try {
      const lines = outbox.lines(row)
      for (const pending of group) pending.event = new OutboxEvent(lines[pending.line] as Uint8Array)
    } catch {
      unreadable.add(row)
    }
  }
  return unreadable
}

/** Keeps only where they are. */
export function letGo(events: readonly PendingEvent[]): void {
  for (const pending of events) pending.event = undefined
}

/** Bytes of those that are in memory. */
export function heldBytes(events: readonly PendingEvent[]): number {
  return events.reduce((held, { event, bytes }) => (event === undefined ? held : held + bytes), 0)
}

/** Of an event that was read, as all are that are in a request. */
export function eventOf({ event }: PendingEvent): OutboxEvent {
  if (event === undefined) throw new Error('The event was let go of and has not been read again.')
  return event
}
