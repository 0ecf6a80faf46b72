import type { JudgedEvaluation } from '../model/evaluation.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { type Row, rowToEvaluation, rowToSpan, SPAN_COLUMNS } from './rows/index.ts'
import type { Warehouse } from './warehouse.ts'

/** What is stored of one trace and can change its outcome: enough to derive it again. */
export interface Evidence {
  readonly spans: readonly CanonicalSpan[]
  readonly evaluations: readonly JudgedEvaluation[]
  /** The highest version among its spans: what is derived anew must not be lower. 0 = nothing is stored. */
  readonly version: bigint
}

const NOTHING: Evidence = { spans: [], evaluations: [], version: 0n }

/** Reads spans and evaluations of one trace by its whole id; both empty when there is no such trace. */
export async function readEvidence(warehouse: Warehouse, projectId: string, traceId: string): Promise<Evidence> {
  const found = await readEvidenceOf(warehouse, projectId, [traceId])
  return found.get(traceId) ?? NOTHING
}

/** {@link readEvidence} for many traces at once; those of which nothing is stored are left out. */
export async function readEvidenceOf(
  warehouse: Warehouse,
  projectId: string,
  traceIds: readonly string[],
): Promise<ReadonlyMap<string, Evidence>> {
  const parameters = { project: projectId, traces: traceIds }
  const [spans, evaluations] = await Promise.all([
    warehouse.query<Row>(
      `SELECT ${SPAN_COLUMNS} FROM spans FINAL
       WHERE project_id = {project:String} AND trace_id IN {traces:Array(String)}
       ORDER BY trace_id, started_at, ended_at DESC, span_id`,
      parameters,
    ),
    warehouse.query<Row>(
      `SELECT * FROM evaluations FINAL
       WHERE project_id = {project:String} AND trace_id IN {traces:Array(String)}
       ORDER BY trace_id, created_at, evaluation_id`,
      parameters,
    ),
  ])
  const byTrace = (rows: readonly Row[]) => Map.groupBy(rows, (row) => String(row.trace_id))
  const [spansOf, evaluationsOf] = [byTrace(spans), byTrace(evaluations)]
  return new Map(
    [...new Set([...spansOf.keys(), ...evaluationsOf.keys()])].map((traceId) => {
      const own = spansOf.get(traceId) ?? []
      const version = own.map((row) => BigInt(String(row.version))).toSorted(descending)[0] ?? 0n
      return [
        traceId,
        { spans: own.map(rowToSpan), evaluations: (evaluationsOf.get(traceId) ?? []).map(rowToEvaluation), version },
      ]
    }),
  )
}

function descending(a: bigint, b: bigint): number {
  return a < b ? 1 : a > b ? -1 : 0
}
