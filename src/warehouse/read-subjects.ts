import type { Evaluation } from '../model/evaluation.ts'
import { legible } from '../model/hashed.ts'
import type { Warehouse } from './warehouse.ts'

/** Who was judged, and in which session; `''` = not known. */
export interface Subject {
  readonly userId: string
  readonly sessionId: string
}

const NOBODY: Subject = { userId: '', sessionId: '' }

/**
 * Looks up whom evaluations are about, for those that do not say: by trace, by the model's response id, or by session.
 * What has not been stored yet is not found. One answer for each evaluation, in their order.
 */
export async function readSubjects(
  warehouse: Warehouse,
  projectId: string,
  evaluations: readonly Evaluation[],
): Promise<readonly Subject[]> {
  const nameless = evaluations.filter(({ userId }) => userId === '')
  const wanted = (pick: (evaluation: Evaluation) => string) =>
    [...new Set(nameless.map(pick))].filter((id) => id !== '')
  const responses = await readResponses(
    warehouse,
    projectId,
    wanted((one) => (one.traceId === '' ? one.responseId : '')),
  )
  const [byTrace, bySession] = await Promise.all([
    readTraces(warehouse, projectId, [...wanted((one) => one.traceId), ...responses.values()]),
    readSessionUsers(
      warehouse,
      projectId,
      wanted((one) => (one.traceId === '' && one.responseId === '' ? one.sessionId : '')),
    ),
  ])
  return evaluations.map((one) => {
    if (one.userId !== '') return NOBODY
    const traceId = one.traceId || responses.get(one.responseId) || ''
    const turn = one.spanId === '' ? undefined : byTrace.get(`${traceId}:${one.spanId}`)
    return turn ?? byTrace.get(traceId) ?? bySession.get(one.sessionId) ?? NOBODY
  })
}

/** Trace ids by response id. */
async function readResponses(
  warehouse: Warehouse,
  projectId: string,
  responses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (responses.length === 0) return new Map()
  const rows = await warehouse.query<{ response_id: string; trace_id: string }>(
    `SELECT response_id, any(trace_id) AS trace_id FROM spans
     WHERE project_id = {project:String} AND response_id IN {responses:Array(String)} GROUP BY response_id`,
    { project: projectId, responses },
  )
  return new Map(rows.map(({ response_id, trace_id }) => [response_id, trace_id]))
}

/** Subjects by interaction id. */
async function readTraces(
  warehouse: Warehouse,
  projectId: string,
  traces: readonly string[],
): Promise<ReadonlyMap<string, Subject>> {
  if (traces.length === 0) return new Map()
  const rows = await warehouse.query<{ interaction_id: string; user_id: string; session_id: string }>(
    `SELECT interaction_id, user_id, session_id FROM interactions FINAL
     WHERE project_id = {project:String} AND trace_id IN {traces:Array(String)}`,
    { project: projectId, traces },
  )
  return new Map(
    rows.map(({ interaction_id, user_id, session_id }) => [
      interaction_id,
      { userId: legible(user_id), sessionId: legible(session_id) },
    ]),
  )
}

/** Subjects by session id, where exactly one user is known. */
async function readSessionUsers(
  warehouse: Warehouse,
  projectId: string,
  sessions: readonly string[],
): Promise<ReadonlyMap<string, Subject>> {
  if (sessions.length === 0) return new Map()
  const rows = await warehouse.query<{ session_id: string; user_id: string }>(
    `SELECT session_id, user_id FROM session_links
     WHERE project_id = {project:String} AND session_id IN {sessions:Array(String)}`,
    { project: projectId, sessions },
  )
  return new Map(
    rows.map(({ session_id, user_id }) => [session_id, { userId: legible(user_id), sessionId: session_id }]),
  )
}
