import type { Evaluation } from './evaluation.ts'
import type { CanonicalSpan } from './span.ts'

/**
 * A log record after the conventions have been read: content for a span, evaluations, or neither.
 * `content` holds only the canonical fields that the log states; the trace stage lays them under the span's own.
 */
export interface CanonicalLog {
  readonly traceId: string
  readonly spanId: string
  /** Hash of the record, so that a resent log is recognised. */
  readonly logId: string
  readonly timeUnixNano: bigint
  readonly eventName: string
  readonly serviceName: string
  readonly conventions: readonly string[]
  readonly content: Partial<CanonicalSpan> | null
  readonly evaluations: readonly Evaluation[]
}
