import type { CountsByReason, ReceiveCounts } from './append.ts'
import { type Counter, counter, type Transaction } from './store.ts'

/** Names in the durable books; also the names of the metrics. */
export const BOOKS = {
  spansReceived: 'cohortel_spans_received_total',
  spansStored: 'cohortel_spans_stored_total',
  spansDuplicate: 'cohortel_spans_duplicate_total',
  spansRejected: 'cohortel_spans_rejected_total',
  spansIgnored: 'cohortel_spans_ignored_total',
  spansLate: 'cohortel_spans_late_total',
  logsReceived: 'cohortel_log_records_received_total',
  logsStored: 'cohortel_log_records_stored_total',
  logsDuplicate: 'cohortel_log_records_duplicate_total',
  logsForwarded: 'cohortel_log_records_forwarded_total',
  logsRejected: 'cohortel_log_records_rejected_total',
  logsIgnored: 'cohortel_log_records_ignored_total',
  evaluationsBuffered: 'cohortel_evaluations_buffered_total',
  outboundBuffered: 'cohortel_outbound_buffered_total',
  outboundDuplicate: 'cohortel_outbound_duplicate_total',
  interactionsSettled: 'cohortel_interactions_settled_total',
  deriveFailures: 'cohortel_derive_failures_total',
  rederived: 'cohortel_traces_rederived_total',
  corruptRows: 'cohortel_buffer_corrupt_rows_total',
  enqueued: 'cohortel_delivery_enqueued_total',
  delivered: 'cohortel_delivery_delivered_total',
  died: 'cohortel_delivery_dead_total',
  expired: 'cohortel_dead_letters_expired_total',
  replayed: 'cohortel_delivery_replayed_total',
  forgotten: 'cohortel_delivery_forgotten_total',
} as const

/** Counts of one request as they lie in its first row until the books are written. */
export type RowCounts = Readonly<Record<Counter, number>>

/** The counts of one request, by counter. */
export function requestCounts(
  spans: ReceiveCounts,
  logs: ReceiveCounts,
  evaluations: number,
  outbound: number,
  /** Log records that are to be put together with their traces. */
  logsOfTraces: number,
): RowCounts {
  const counts: Record<Counter, number> = {}
  const add = (name: Counter, by: number) => {
    if (by !== 0) counts[name] = (counts[name] ?? 0) + by
  }
  add(BOOKS.spansReceived, spans.received)
  for (const [reason, by] of Object.entries(spans.rejected)) add(counter(BOOKS.spansRejected, 'reason', reason), by)
  for (const [reason, by] of Object.entries(spans.ignored)) add(counter(BOOKS.spansIgnored, 'reason', reason), by)
  add(BOOKS.logsReceived, logs.received)
  for (const [reason, by] of Object.entries(logs.rejected)) add(counter(BOOKS.logsRejected, 'reason', reason), by)
  for (const [reason, by] of Object.entries(logs.ignored)) add(counter(BOOKS.logsIgnored, 'reason', reason), by)
  const left = logs.received - sum(logs.rejected) - sum(logs.ignored) - logsOfTraces
  add(BOOKS.logsForwarded, Math.max(0, left))
  add(BOOKS.evaluationsBuffered, evaluations)
  add(BOOKS.outboundBuffered, outbound)
  return counts
}

function sum(counts: CountsByReason): number {
  return Object.values(counts).reduce((all, by) => all + by, 0)
}

/** Enters counts of rows into a transaction. */
export function countAll(tx: Transaction, counts: RowCounts): void {
  for (const [name, by] of Object.entries(counts)) tx.count(name, by)
}
