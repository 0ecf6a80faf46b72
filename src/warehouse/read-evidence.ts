import type { JudgedEvaluation } from '../model/evaluation.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { type Row, rowToEvaluation, rowToSpan, SPAN_COLUMNS } from './rows/index.ts'
import type { Warehouse } from './warehouse.ts'

/** What is stored of one trace and can change its outcome: enough to derive it again. */
export interface Evidence {
  readonly spans: readonly CanonicalSpan[]
  readonly evaluations: readonly JudgedEvaluation[]
}

/** Reads spans and evaluations of one trace by its whole id; both empty when there is no such trace. */
export async function readEvidence(warehouse: Warehouse, projectId: string, traceId: string): Promise<Evidence> {
  const parameters = { project: projectId, trace: traceId }
  const [spans, evaluations] = await Promise.all([
    warehouse.query<Row>(
      `SELECT ${SPAN_COLUMNS} FROM spans FINAL
       WHERE project_id = {project:String} AND trace_id = {trace:String} ORDER BY started_at, ended_at DESC, span_id`,
      parameters,
    ),
    warehouse.query<Row>(
      `SELECT * FROM evaluations FINAL
       WHERE project_id = {project:String} AND trace_id = {trace:String} ORDER BY created_at, evaluation_id`,
      parameters,
    ),
  ])
  return { spans: spans.map(rowToSpan), evaluations: evaluations.map(rowToEvaluation) }
}
