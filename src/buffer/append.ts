import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { Outbound } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { SentBody } from './sent-row.ts'

/** How many, by a stable reason code such as `invalid_trace_id`. */
export type CountsByReason = Readonly<Record<string, number>>

/** The books of one signal of one request: received = handed over + rejected + ignored. */
export interface ReceiveCounts {
  /** Everything that the request held, whatever became of it. */
  readonly received: number
  /** Refused, told to the sender by partial success. */
  readonly rejected: CountsByReason
  /** Left out on purpose and without an error. */
  readonly ignored: CountsByReason
}

/** What one request brings to the buffer, all of one project. */
export interface AppendBatch {
  readonly projectId: string
  readonly spans: readonly CanonicalSpan[]
  readonly logs: readonly CanonicalLog[]
  /** Evaluations and feedback that came by HTTP. */
  readonly evaluations: readonly Evaluation[]
  /** Product events, identity links and users: nothing to assemble, so they go out at the next tick. */
  readonly outbound: readonly Outbound[]
  readonly spanCounts: ReceiveCounts
  readonly logCounts: ReceiveCounts
  /** Which privacy rule everything in it went through; `''` = not known, so nobody may rely on one. */
  readonly privacyMark: string
  /** The request as it came, where it may be kept so: `spans` are then all that it held, in its order. */
  readonly sent?: SentBody | undefined
}

/** What was made durable. */
export interface AppendResult {
  /** Rows written, for the books of cost. */
  readonly rows: number
  readonly bytes: number
}

/** What lies in a row of the shelf, in the order of its lines: spans, then logs, then evaluations of each trace. */
export interface TraceEntry {
  /** `''` = evaluations and logs that name no trace. */
  readonly traceId: string
  readonly spans: number
  readonly logs: number
  readonly evaluations: number
  /** A span without parent, or with a remote one, is among them. */
  readonly hasRoot: boolean
}

/** One row to be: compressed items of many traces, with their table of contents. */
export interface EncodedRow {
  readonly entries: readonly TraceEntry[]
  /** Items of `AppendBatch.outbound`, after those of the traces. */
  readonly outbound: number
  readonly body: Uint8Array
}

/**
 * A batch as bytes. Made where the request is served, so that the one thread of a shard only has to write it, and
 * cheap to hand over a Durable Object's RPC.
 */
export interface EncodedBatch {
  readonly projectId: string
  readonly rows: readonly EncodedRow[]
  readonly spanCounts: ReceiveCounts
  readonly logCounts: ReceiveCounts
  readonly evaluations: number
  /** As in {@link AppendBatch}. */
  readonly privacyMark: string
}
