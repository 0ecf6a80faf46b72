import type { Interaction } from '../model/interaction.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { INTERACTION_COLUMNS, type Row, rowToInteraction, rowToSpan, SPAN_COLUMNS } from './rows/index.ts'
import type { Warehouse } from './warehouse.ts'

/** Fewest digits by which a trace may be called. */
const SHORTEST_PREFIX = 8

/** One trace as it stands in ClickHouse. */
export interface StoredTrace {
  readonly traceId: string
  /** In order of their start; none where the trace holds nothing about AI. */
  readonly interactions: readonly Interaction[]
  /** In order of their start; none where the retention of spans is over. */
  readonly spans: readonly CanonicalSpan[]
}

/**
 * Reads a trace by its id, by the id of one of its interactions, or by the first digits of either.
 *
 * @throws Error that says so when there is none, or when the digits fit several.
 */
export async function readTrace(warehouse: Warehouse, projectId: string, id: string): Promise<StoredTrace> {
  const prefix = (id.trim().toLowerCase().split(':')[0] ?? '').replaceAll('-', '')
  if (!/^[0-9a-f]+$/.test(prefix) || prefix.length < SHORTEST_PREFIX) {
    throw new Error(
      `${JSON.stringify(id)} is not a trace id: give 32 hex digits, or at least the first ${SHORTEST_PREFIX}.`,
    )
  }
  const parameters = { project: projectId, prefix }
  const found = await warehouse.query<{ trace_id: string }>(
    `SELECT DISTINCT trace_id FROM (
       SELECT trace_id FROM spans WHERE project_id = {project:String} AND startsWith(trace_id, {prefix:String})
       UNION ALL
       SELECT trace_id FROM interactions WHERE project_id = {project:String} AND startsWith(interaction_id, {prefix:String})
     ) ORDER BY trace_id LIMIT 3`,
    parameters,
  )
  const traceId = found[0]?.trace_id
  if (traceId === undefined) {
    throw new Error(
      `No trace of project ${projectId} begins with ${prefix}: it may not have settled yet, or its retention is over.`,
    )
  }
  if (found.length > 1) throw new Error(`Several traces begin with ${prefix}: give more digits.`)
  const byTrace = { project: projectId, trace: traceId }
  const [interactions, spans] = await Promise.all([
    warehouse.query<Row>(
      `SELECT ${INTERACTION_COLUMNS} FROM interactions_current
       WHERE project_id = {project:String} AND trace_id = {trace:String} ORDER BY started_at, interaction_id`,
      byTrace,
    ),
    warehouse.query<Row>(
      `SELECT ${SPAN_COLUMNS} FROM spans FINAL
       WHERE project_id = {project:String} AND trace_id = {trace:String} ORDER BY started_at, ended_at DESC, span_id`,
      byTrace,
    ),
  ])
  return { traceId, interactions: interactions.map(rowToInteraction), spans: spans.map(rowToSpan) }
}
