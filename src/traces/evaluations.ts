import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { compareBigint, compareText, fingerprint } from './duplicates.ts'

/**
 * Evaluations that log records and requests brought, each once, by (time, id). Those that a span of the trace carries
 * under the same id are left to the span: senders that tell a score twice mean it once.
 */
export function gatherEvaluations(
  spans: readonly CanonicalSpan[],
  logs: readonly CanonicalLog[],
  posted: readonly Evaluation[],
): readonly Evaluation[] {
  const carried = new Set(spans.flatMap((span) => span.evaluations.map((evaluation) => evaluation.evaluationId)))
  const byId = new Map<string, Evaluation>()
  for (const evaluation of [...logs.flatMap((log) => log.evaluations), ...posted]) {
    if (carried.has(evaluation.evaluationId)) continue
    const held = byId.get(evaluation.evaluationId)
    if (held === undefined || (held !== evaluation && isFuller(evaluation, held))) {
      byId.set(evaluation.evaluationId, evaluation)
    }
  }
  return [...byId.values()].sort(
    (a, b) => compareBigint(a.createdAtUnixNano, b.createdAtUnixNano) || compareText(a.evaluationId, b.evaluationId),
  )
}

function isFuller(evaluation: Evaluation, held: Evaluation): boolean {
  const [candidate, current] = [fingerprint(evaluation), fingerprint(held)]
  return candidate.length === current.length ? candidate > current : candidate.length > current.length
}
