import type { JudgedEvaluation } from '../model/evaluation.ts'
import type { Interaction } from '../model/interaction.ts'
import type { SettledTrace } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import {
  INTERACTION_COLUMNS,
  type Row,
  rowToEvaluation,
  rowToInteraction,
  rowToSpan,
  SPAN_COLUMNS,
} from './rows/index.ts'
import type { Warehouse } from './warehouse.ts'

/** Traces whose first turn started in this span of time. */
export interface TraceRange {
  readonly projectId: string
  /** Nanoseconds since 1970, included. */
  readonly fromUnixNano: bigint
  /** Nanoseconds since 1970, excluded. */
  readonly toUnixNano: bigint
}

/** Where to go on: the last trace that was read. */
export interface TraceCursor {
  readonly startUnixNano: bigint
  readonly traceId: string
}

/** Some traces as they were told, in order of their start. */
export interface SettledPage {
  readonly traces: readonly SettledTrace[]
  /** Undefined = that was the last page. */
  readonly next: TraceCursor | undefined
}

/** A turn of its own has another id; the first turn of each trace has the trace's. */
const FIRST_TURNS = `interactions FINAL
  WHERE project_id = {project:String} AND interaction_id = trace_id
    AND started_at >= fromUnixTimestamp64Nano({from:Int64}, 'UTC') AND started_at < fromUnixTimestamp64Nano({to:Int64}, 'UTC')`

/** How many traces there are. */
export async function countSettled(warehouse: Warehouse, range: TraceRange): Promise<number> {
  const [row] = await warehouse.query<{ n: string }>(`SELECT count() AS n FROM ${FIRST_TURNS}`, bound(range))
  return Number(row?.n ?? 0)
}

/** Reads traces as they stand in ClickHouse, a page at a time. */
export async function readSettledPage(
  warehouse: Warehouse,
  range: TraceRange,
  after: TraceCursor | undefined,
  limit: number,
): Promise<SettledPage> {
  const found = await warehouse.query<{ trace_id: string; at: string }>(
    `SELECT trace_id, toString(toUnixTimestamp64Nano(started_at)) AS at FROM ${FIRST_TURNS}
       AND (toUnixTimestamp64Nano(started_at), trace_id) > ({after:Int64}, {afterTrace:String})
     ORDER BY started_at, trace_id LIMIT {limit:UInt32}`,
    {
      // What lies before the cursor need not be read.
      ...bound({ ...range, fromUnixNano: after?.startUnixNano ?? range.fromUnixNano }),
      after: String(after?.startUnixNano ?? range.fromUnixNano - 1n),
      afterTrace: after?.traceId ?? '',
      limit,
    },
  )
  const ids = found.map(({ trace_id }) => trace_id)
  const last = found.at(-1)
  if (last === undefined) return { traces: [], next: undefined }
  const parameters = { project: range.projectId, ids }
  const [interactions, spans, evaluations] = await Promise.all([
    warehouse.query<Row>(
      `SELECT ${INTERACTION_COLUMNS} FROM interactions_current
       WHERE project_id = {project:String} AND trace_id IN {ids:Array(String)} ORDER BY started_at, interaction_id`,
      parameters,
    ),
    warehouse.query<Row>(
      `SELECT ${SPAN_COLUMNS} FROM spans FINAL
       WHERE project_id = {project:String} AND trace_id IN {ids:Array(String)} ORDER BY started_at, ended_at DESC, span_id`,
      parameters,
    ),
    warehouse.query<Row>(
      `SELECT * FROM evaluations FINAL
       WHERE project_id = {project:String} AND trace_id IN {ids:Array(String)} ORDER BY created_at, evaluation_id`,
      parameters,
    ),
  ])
  const byTrace = {
    interactions: Map.groupBy(interactions.map(rowToInteraction), ({ traceId }) => traceId),
    spans: Map.groupBy(spans.map(rowToSpan), ({ traceId }) => traceId),
    evaluations: Map.groupBy(evaluations.map(rowToEvaluation), ({ traceId }) => traceId),
  }
  return {
    traces: ids.map((traceId) => settled(range.projectId, traceId, byTrace)),
    next: found.length < limit ? undefined : { startUnixNano: BigInt(last.at), traceId: last.trace_id },
  }
}

interface ByTrace {
  readonly interactions: ReadonlyMap<string, readonly Interaction[]>
  readonly spans: ReadonlyMap<string, readonly CanonicalSpan[]>
  readonly evaluations: ReadonlyMap<string, readonly JudgedEvaluation[]>
}

function settled(projectId: string, traceId: string, of: ByTrace): SettledTrace {
  return {
    projectId,
    traceId,
    spans: of.spans.get(traceId) ?? [],
    interactions: of.interactions.get(traceId) ?? [],
    evaluations: of.evaluations.get(traceId) ?? [],
    final: true,
  }
}

function bound({ projectId, fromUnixNano, toUnixNano }: TraceRange) {
  return { project: projectId, from: String(fromUnixNano), to: String(toUnixNano) }
}
