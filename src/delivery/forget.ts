import { BOOKS } from '../buffer/books.ts'
import type { DeadLetters } from '../buffer/dead-letters.ts'
import type { OpenTrace, OpenTraces } from '../buffer/open-traces.ts'
import type { Outbox, OutboxRow } from '../buffer/outbox.ts'
import { itemText } from '../buffer/packed-items.ts'
import type { RederiveQueue } from '../buffer/rederive-queue.ts'
import type { Shelf } from '../buffer/shelf.ts'
import { decodeSpan, mayMention } from '../buffer/span-codec.ts'
import { counter, type Store } from '../buffer/store.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { Courier } from './courier.ts'
import type { OutboxEvent } from './outbox-event.ts'

/** What was deleted at the wish of a user. */
export interface Forgotten {
  readonly spans: number
  readonly events: number
  readonly deadLetters: number
}

/** What is searched. */
export interface ForgetSources {
  readonly store: Store
  readonly shelf: Shelf
  readonly open: OpenTraces
  readonly outbox: Outbox
  readonly deadLetters: DeadLetters
  readonly courier: Courier
  readonly queue: RederiveQueue
}

/**
 * Deletes what the buffer holds of a user: open traces in which a span names the user, and waiting events and dead
 * letters whose text names the user. Requests in flight go through.
 */
export function forget(projectId: string, userId: string, from: ForgetSources): Forgotten {
  const { store, shelf, open, outbox, deadLetters, courier, queue } = from
  const isTheirs = (line: string) => line.includes(JSON.stringify(userId)) && namesProject(line, projectId)
  const traces = open.list().filter((trace) => trace.projectId === projectId && namesUser(shelf, trace, userId))
  const spans = traces.reduce((sum, trace) => sum + trace.spans, 0)
  let events = 0
  let letters = 0
  store.transaction((tx) => {
    const pieces = traces.flatMap((trace) => [...trace.pieces])
    shelf.release(tx, pieces, [], true)
    tx.count(counter(BOOKS.spansIgnored, 'reason', 'forgotten'), spans)
    const logs = traces.reduce((sum, trace) => sum + trace.logs, 0)
    tx.count(counter(BOOKS.logsIgnored, 'reason', 'forgotten'), logs)
    for (const destination of outbox.destinations()) {
      const lane = courier.lane(destination)
      lane?.release()
      for (const row of [...outbox.rows(destination)]) {
        if (lane?.isFlying(row)) continue
        const { kept, gone } = part(outbox, row, isTheirs)
        if (gone === 0) continue
        events += gone
        outbox.replace(tx, row, kept)
        tx.count(counter(BOOKS.forgotten, 'destination', destination), gone)
      }
    }
    for (const letter of deadLetters.list({ projectId, limit: Number.MAX_SAFE_INTEGER })) {
      if (!deadLetters.text(letter.id)?.includes(JSON.stringify(userId))) continue
      deadLetters.remove(tx, letter)
      letters += 1
    }
  })
  for (const trace of traces) open.close(trace)
  // Late pieces that wait for their trace to be derived again would write it anew.
  const waiting = [...queue.jobs()].filter(
    (job) => job.projectId === projectId && queue.items(job).spans.some((span) => isSpanOf(span, userId)),
  )
  store.transaction((tx) => {
    for (const job of waiting) queue.finish(tx, job, [...job.rows], job.barrier)
  })
  return { spans, events, deadLetters: letters }
}

function namesUser(shelf: Shelf, trace: OpenTrace, userId: string): boolean {
  for (const piece of trace.pieces) {
    for (const item of shelf.items(piece).slice(0, piece.spans)) {
      if (mayMention(item, userId) && isSpanOf(decodeSpan(item), userId)) return true
    }
  }
  return false
}

/** A session counts where the span names no user of its own. */
function isSpanOf({ userId, anonymousId, resourceUserId, sessionId }: CanonicalSpan, id: string): boolean {
  return [userId, anonymousId, resourceUserId].includes(id) || (userId === '' && sessionId === id)
}

function namesProject(line: string, projectId: string): boolean {
  return (JSON.parse(line) as Pick<OutboxEvent, 'project'>).project === projectId
}

function part(outbox: Outbox, row: OutboxRow, isTheirs: (line: string) => boolean): { kept: string[]; gone: number } {
  const waiting = outbox.lines(row).flatMap((item, line) => (row.done.has(line) ? [] : [itemText(item)]))
  const kept = waiting.filter((line) => !isTheirs(line))
  return { kept, gone: waiting.length - kept.length }
}
