import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { Trace } from '../model/trace.ts'
import { distinctLogs, distinctSpans } from './duplicates.ts'
import { gatherEvaluations } from './evaluations.ts'
import { joinLogs } from './log-content.ts'
import { orderSpans } from './order.ts'
import { repairParents } from './parents.ts'
import { isRoot } from './root.ts'
import { shareExactModels, shareFinishReasons } from './steps-above.ts'
import { repairTimes } from './times.ts'
import { recogniseTools } from './tools.ts'

/** All pieces of one trace that have arrived, in any order, resent copies included. */
export interface AssembleInput {
  readonly projectId: string
  readonly traceId: string
  readonly spans: readonly CanonicalSpan[]
  readonly logs: readonly CanonicalLog[]
  readonly evaluations: readonly Evaluation[]
  /** Spans received, resent copies included; default: as many as are given here. */
  readonly receivedSpans?: number
  /** When the first piece arrived; stands in where no span and no log of the trace has a usable time. */
  readonly arrivedAtUnixNano?: bigint
}

/**
 * Puts the pieces of one trace together.
 *
 * The result depends on what arrived, never on the order in which it arrived nor on how often: a resent span or log
 * changes nothing (only log records of one and the same instant are told apart by their order). Odd input (cycles, missing or absurd times, a child of itself) is repaired, never refused.
 */
export function assemble(input: AssembleInput): Trace {
  const logs = distinctLogs(input.logs)
  const joined = joinLogs(distinctSpans(input.spans), logs)
  const ordered = orderSpans(repairParents(repairTimes(joined, logs, input.arrivedAtUnixNano)))
  const spans = shareExactModels(shareFinishReasons(recogniseTools(ordered)))
  return {
    projectId: input.projectId,
    traceId: input.traceId,
    spans,
    evaluations: gatherEvaluations(spans, logs, input.evaluations),
    hasRoot: spans.some(isRoot),
    itemsSeen: spans.length + logs.length,
    receivedSpans: input.receivedSpans ?? input.spans.length,
  }
}
