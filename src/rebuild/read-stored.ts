import { INTERACTION_COLUMNS, type Row, rowToInteraction } from '../warehouse/rows/index.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'
import type { Edition } from './difference.ts'

/** From the first instant on, until just before the second. */
export interface TimeRange {
  readonly from: Date
  readonly to: Date
}

/** Traces and spans that are held in memory at once; a single trace may have more spans. */
const TRACES_AT_ONCE = 500
const SPANS_AT_ONCE = 5_000

const IN_RANGE = 'started_at >= {from:DateTime64(3)} AND started_at < {to:DateTime64(3)}'

/** Projects that have spans in the range. */
export async function readProjects(warehouse: Warehouse, range: TimeRange): Promise<readonly string[]> {
  const rows = await warehouse.query<{ project_id: string }>(
    `SELECT DISTINCT project_id FROM spans WHERE ${IN_RANGE} ORDER BY project_id`,
    bounds(range),
  )
  return rows.map(({ project_id }) => project_id)
}

/** The trace ids of a project with spans in the range, in order, in pages of bounded weight. */
export async function* readTracePages(
  warehouse: Warehouse,
  projectId: string,
  range: TimeRange,
): AsyncGenerator<readonly string[]> {
  let after = ''
  for (;;) {
    const found = await warehouse.query<{ trace_id: string; spans: number }>(
      `SELECT trace_id, count() AS spans FROM spans
       WHERE project_id = {project:String} AND trace_id > {after:String} AND trace_id IN (
         SELECT trace_id FROM spans
         WHERE project_id = {project:String} AND trace_id > {after:String} AND ${IN_RANGE}
         GROUP BY trace_id ORDER BY trace_id LIMIT ${TRACES_AT_ONCE})
       GROUP BY trace_id ORDER BY trace_id`,
      { project: projectId, after, ...bounds(range) },
    )
    const last = found.at(-1)
    if (last === undefined) return
    yield* lightPages(found)
    after = last.trace_id
  }
}

function* lightPages(found: readonly { trace_id: string; spans: number }[]): Generator<readonly string[]> {
  let page: string[] = []
  let weight = 0
  for (const { trace_id, spans } of found) {
    if (page.length > 0 && weight + spans > SPANS_AT_ONCE) {
      yield page
      page = []
      weight = 0
    }
    page.push(trace_id)
    weight += spans
  }
  if (page.length > 0) yield page
}

/** What `interactions` says of these traces now: the latest version of each interaction, as the derivation wrote it. */
export async function readEditionsOf(
  warehouse: Warehouse,
  projectId: string,
  traceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Edition[]>> {
  const rows = await warehouse.query<Row>(
    `SELECT ${INTERACTION_COLUMNS} FROM interactions FINAL
     WHERE project_id = {project:String} AND trace_id IN {traces:Array(String)} ORDER BY interaction_id`,
    { project: projectId, traces: traceIds },
  )
  return Map.groupBy(rows.map(toEdition), ({ interaction }) => interaction.traceId)
}

/** A row of `interactions`. */
export function toEdition(row: Row): Edition {
  const related = Array.isArray(row.related) ? row.related.map(String) : []
  return { interaction: rowToInteraction(row), related }
}

/** Milliseconds since 1970, which `DateTime64(3)` takes as a number with a fraction. */
function bounds({ from, to }: TimeRange): Readonly<Record<string, string>> {
  return { from: (from.getTime() / 1000).toFixed(3), to: (to.getTime() / 1000).toFixed(3) }
}
