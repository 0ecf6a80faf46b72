import type { DeadLetters } from '../buffer/dead-letters.ts'
import type { OpenTraces } from '../buffer/open-traces.ts'
import type { Outbox } from '../buffer/outbox.ts'
import type { RederiveQueue } from '../buffer/rederive-queue.ts'
import type { SettledMemory } from '../buffer/settled-memory.ts'
import type { Shelf } from '../buffer/shelf.ts'
import type { Written } from '../buffer/sqlite.ts'
import type { Store } from '../buffer/store.ts'
import type { MetricMeaning, Sample } from '../telemetry.ts'
import type { Courier } from './courier.ts'
import type { LaneState } from './lane.ts'

/** The books and the state of one shard; plain data, so that it crosses a Durable Object's RPC. */
export interface ShardStats {
  /** False = senders are answered 503. */
  readonly accepting: boolean
  readonly samples: readonly Sample[]
  readonly openTraces: number
  readonly openSpans: number
  readonly pendingBytes: number
  /** Since this process started. */
  readonly written: Written
  readonly destinations: readonly (LaneState & { readonly pending: number; readonly dead: number })[]
}

/** What the stats are read from. */
export interface StatsSources {
  readonly store: Store
  readonly shelf: Shelf
  readonly open: OpenTraces
  readonly memory: SettledMemory
  readonly outbox: Outbox
  readonly deadLetters: DeadLetters
  readonly queue: RederiveQueue
  readonly courier: Courier
  readonly isAccepting: boolean
  readonly now: number
}

/** Reads them; changes nothing. */
export function shardStats(from: StatsSources): ShardStats {
  const { store, shelf, open, memory, outbox, deadLetters, queue, courier } = from
  const gauge = (name: string, value: number, labels: Readonly<Record<string, string>> = {}): Sample => ({
    name,
    labels,
    value,
  })
  const names = new Set([...outbox.destinations(), ...deadLetters.counts.keys()])
  const states = courier.states
  for (const { destination } of states) names.add(destination)
  const { written } = store.sql
  const pendingBytes = shelf.bytes + outbox.bytes
  const samples: Sample[] = [
    ...store.samples(),
    gauge('cohortel_spans_open', shelf.openSpans),
    gauge('cohortel_log_records_open', shelf.openLogs),
    gauge('cohortel_traces_open', open.size),
    gauge('cohortel_traces_remembered', memory.size),
    gauge('cohortel_traces_to_rederive', queue.size),
    gauge('cohortel_buffer_pending_bytes', pendingBytes),
    gauge('cohortel_dead_letter_bytes', deadLetters.bytes),
    gauge('cohortel_buffer_rows_written_total', written.rows),
    gauge('cohortel_buffer_bytes_written_total', written.bytes),
  ]
  for (const destination of names) {
    samples.push(gauge('cohortel_delivery_pending', outbox.pending(destination), { destination }))
    samples.push(gauge('cohortel_dead_letters', deadLetters.counts.get(destination) ?? 0, { destination }))
  }
  for (const { destination, failures, heldBytes } of states) {
    samples.push(gauge('cohortel_delivery_failures_in_a_row', failures, { destination }))
    samples.push(gauge('cohortel_delivery_held_bytes', heldBytes, { destination }))
  }
  return {
    accepting: from.isAccepting,
    samples,
    openTraces: open.size,
    openSpans: shelf.openSpans,
    pendingBytes,
    written,
    destinations: states.map((state) => ({
      ...state,
      pending: outbox.pending(state.destination),
      dead: deadLetters.counts.get(state.destination) ?? 0,
    })),
  }
}

/** What the samples of a shard mean, for `# HELP`. */
export const SHARD_METRICS: Readonly<Record<string, MetricMeaning>> = {
  cohortel_spans_received_total: {
    type: 'counter',
    help: 'Spans that came, whatever became of them: stored + duplicate + rejected + ignored + open.',
  },
  cohortel_spans_stored_total: { type: 'counter', help: 'Different spans that were settled and told.' },
  cohortel_spans_duplicate_total: { type: 'counter', help: 'Copies of spans that had come before.' },
  cohortel_spans_rejected_total: { type: 'counter', help: 'Spans refused, by reason.' },
  cohortel_spans_ignored_total: { type: 'counter', help: 'Spans left out on purpose, by reason.' },
  cohortel_spans_late_total: { type: 'counter', help: 'Stored spans that came after their trace was final.' },
  cohortel_spans_open: { type: 'gauge', help: 'Spans of traces that are not final.' },
  cohortel_log_records_received_total: {
    type: 'counter',
    help: 'Log records that came, whatever became of them: stored + duplicate + forwarded + rejected + ignored + open.',
  },
  cohortel_log_records_stored_total: {
    type: 'counter',
    help: 'Different log records that were settled with their trace.',
  },
  cohortel_log_records_duplicate_total: { type: 'counter', help: 'Copies of log records that had come before.' },
  cohortel_log_records_forwarded_total: {
    type: 'counter',
    help: 'Log records without a trace that went on as the evaluations that they carry.',
  },
  cohortel_log_records_open: { type: 'gauge', help: 'Log records of traces that are not final.' },
  cohortel_log_records_rejected_total: { type: 'counter', help: 'Log records refused, by reason.' },
  cohortel_log_records_ignored_total: { type: 'counter', help: 'Log records left out on purpose, by reason.' },
  cohortel_evaluations_buffered_total: { type: 'counter', help: 'Evaluations of traces taken into the buffer.' },
  cohortel_outbound_buffered_total: {
    type: 'counter',
    help: 'Product events, identities, users, and evaluations without a trace taken into the buffer.',
  },
  cohortel_outbound_duplicate_total: {
    type: 'counter',
    help: 'Product events, and evaluations without a trace, that had come before.',
  },
  cohortel_interactions_settled_total: { type: 'counter', help: 'Interactions of final traces, by outcome.' },
  cohortel_traces_open: { type: 'gauge', help: 'Traces that are not final.' },
  cohortel_traces_remembered: { type: 'gauge', help: 'Final traces and sent events that are remembered.' },
  cohortel_traces_to_rederive: { type: 'gauge', help: 'Final traces whose late evidence waits for a new derivation.' },
  cohortel_traces_rederived_total: { type: 'counter', help: 'New derivations after late evidence.' },
  cohortel_derive_failures_total: { type: 'counter', help: 'Derivations that threw.' },
  cohortel_buffer_corrupt_rows_total: { type: 'counter', help: 'Rows that could not be read and were set aside.' },
  cohortel_buffer_pending_bytes: { type: 'gauge', help: 'Compressed bytes that wait in the buffer.' },
  cohortel_buffer_rows_written_total: { type: 'counter', help: 'Rows written, since the shard started.' },
  cohortel_buffer_bytes_written_total: { type: 'counter', help: 'Bytes written, since the shard started.' },
  cohortel_delivery_enqueued_total: { type: 'counter', help: 'Events to be sent, by destination.' },
  cohortel_delivery_delivered_total: { type: 'counter', help: 'Events that the destination took.' },
  cohortel_delivery_dead_total: { type: 'counter', help: 'Events refused for good: see the dead letters.' },
  cohortel_dead_letters_expired_total: { type: 'counter', help: 'Dead letters that nobody replayed in time.' },
  cohortel_delivery_replayed_total: { type: 'counter', help: 'Dead letters put back on their way.' },
  cohortel_delivery_forgotten_total: { type: 'counter', help: 'Waiting events deleted at the wish of a user.' },
  cohortel_delivery_pending: { type: 'gauge', help: 'Events that wait for a destination.' },
  cohortel_delivery_held_bytes: { type: 'gauge', help: 'Bytes of waiting events that are in memory.' },
  cohortel_delivery_failures_in_a_row: { type: 'gauge', help: 'Failed requests since the last good one.' },
  cohortel_dead_letter_bytes: { type: 'gauge', help: 'Compressed bytes of dead letters.' },
  cohortel_dead_letters: { type: 'gauge', help: 'Dead letters on the shelf, by destination.' },
}
