import type { Evaluation } from './evaluation.ts'
import type { CanonicalSpan } from './span.ts'

/**
 * All that is known of one trace: spans deduplicated, log content joined in, ordered by (start, end), parents before
 * children where times tie.
 */
export interface Trace {
  readonly projectId: string
  readonly traceId: string
  readonly spans: readonly CanonicalSpan[]
  /** Evaluations from log records and HTTP that name this trace or one of its spans (not those the spans carry). */
  readonly evaluations: readonly Evaluation[]
  /** A span without parent, or whose parent is flagged remote, has arrived. */
  readonly hasRoot: boolean
  /** Distinct spans plus distinct log records seen: the `version` of what is derived. */
  readonly itemsSeen: number
  readonly receivedSpans: number
}
