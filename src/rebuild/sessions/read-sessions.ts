import type { UserMarks } from '../../model/marks.ts'
import type { SpanKind } from '../../model/span.ts'
import { INTERACTION_COLUMNS, type Row } from '../../warehouse/rows/index.ts'
import type { Warehouse } from '../../warehouse/warehouse.ts'
import type { Edition } from '../difference.ts'
import { type TimeRange, toEdition } from '../read-stored.ts'
import { ownOutcome } from './apply.ts'
import type { SessionInteraction } from './turns.ts'

/** A session by its id, or by the trace id where a trace without session holds several turns. */
export interface SessionKey {
  readonly projectId: string
  readonly session: string
}

/** A session as it stands in ClickHouse. */
export interface StoredSession {
  readonly key: SessionKey
  readonly editions: readonly Edition[]
  readonly interactions: readonly SessionInteraction[]
  /** The last that was heard of it, product events included. */
  readonly lastHeardMs: number
}

/** The last turns of an endless session: what lies before them was looked at in its time. */
const TURNS_PER_SESSION = 200

/** Sessions of which a version has been written within these spans of the warehouse's clock, as `{from, to}` in seconds. */
export async function readChangedSessions(
  warehouse: Warehouse,
  windows: readonly { readonly from: number; readonly to: number }[],
): Promise<readonly SessionKey[]> {
  return warehouse.query<SessionKey>(
    `SELECT DISTINCT project_id AS projectId, session FROM interaction_changes
     WHERE session != '' AND arrayExists(w -> written_at >= toDateTime(w.1) AND written_at < toDateTime(w.2), arrayZip({froms:Array(UInt32)}, {tos:Array(UInt32)}))
       AND written_at >= toDateTime({earliest:UInt32})
     ORDER BY projectId, session`,
    {
      froms: windows.map(({ from }) => from),
      tos: windows.map(({ to }) => to),
      earliest: Math.min(...windows.map(({ from }) => from)),
    },
  )
}

/** Sessions with an interaction that started within the range. */
export async function readSessionsWithin(
  warehouse: Warehouse,
  { from, to }: TimeRange,
  projectId: string | undefined,
): Promise<readonly SessionKey[]> {
  return warehouse.query<SessionKey>(
    `SELECT DISTINCT project_id AS projectId, if(session_id = '', trace_id, session_id) AS session FROM interactions
     WHERE (session_id != '' OR interaction_id != trace_id) AND started_at >= {from:DateTime64(3)} AND started_at < {to:DateTime64(3)}
       AND ({project:String} = '' OR project_id = {project:String})
     ORDER BY projectId, session`,
    { from: (from.getTime() / 1000).toFixed(3), to: (to.getTime() / 1000).toFixed(3), project: projectId ?? '' },
  )
}

/**
 * The sessions themselves. All keys must be of one project.
 *
 * @param isSilent may silence mean something, when a session was last heard of then? Else what was said in a first turn matters to nobody
 *   before there is a second, and is not read.
 */
export async function readSessions(
  warehouse: Warehouse,
  projectId: string,
  sessions: readonly string[],
  isSilent: (lastHeardMs: number) => boolean,
): Promise<readonly StoredSession[]> {
  const rows = await warehouse.query<Row>(
    `SELECT ${INTERACTION_COLUMNS} FROM interactions FINAL
     WHERE project_id = {project:String}
       AND (session_id IN {sessions:Array(String)} OR (session_id = '' AND trace_id IN {sessions:Array(String)}))
     ORDER BY started_at DESC, interaction_id
     LIMIT ${TURNS_PER_SESSION} BY if(session_id = '', trace_id, session_id)`,
    { project: projectId, sessions },
  )
  const editions = rows.map(toEdition)
  const byKey = Map.groupBy(editions, ({ interaction }) => interaction.sessionId || interaction.traceId)
  const events = await readLastEvents(warehouse, projectId, sessions)
  const found = [...byKey].map(([session, own]) => {
    const ends = own.map(({ interaction }) => Number(interaction.endedAtUnixNano / 1_000_000n))
    return { session, own, lastHeardMs: Math.max(...ends, events.get(session) ?? 0) }
  })
  const speaking = found.filter(({ own, lastHeardMs }) => own.length > 1 || isSilent(lastHeardMs))
  const traceIds = speaking.flatMap(({ own }) => own.map(({ interaction }) => interaction.traceId))
  const heard = await readListeners(warehouse, projectId, [...new Set(traceIds)])
  return found.map(({ session, own, lastHeardMs }) => ({
    key: { projectId, session },
    editions: own,
    interactions: own.map((edition) => describe(edition, heard.get(edition.interaction.interactionId) ?? [])),
    lastHeardMs,
  }))
}

/** What a span tells of the user, without any text that could not be compared only. */
interface Listener {
  readonly interaction_id: string
  readonly span_id: string
  readonly kind: SpanKind
  readonly user: string
  readonly question: string
  readonly answered: boolean
}

/** Steps within which words are no longer the user's. */
const INNER = ['tool', 'guardrail', 'evaluator', 'retrieval', 'embedding', 'reranker']

/** The spans of these traces that heard a user or gave an answer, in order of start. */
async function readListeners(
  warehouse: Warehouse,
  projectId: string,
  traceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Listener[]>> {
  const found: Listener[] = []
  for (let at = 0; at < traceIds.length; at += TRACES_AT_ONCE) {
    found.push(...(await readSomeListeners(warehouse, projectId, traceIds.slice(at, at + TRACES_AT_ONCE))))
  }
  return Map.groupBy(found, ({ interaction_id }) => interaction_id)
}

/** Servers bound the length of a query with its parameters. */
const TRACES_AT_ONCE = 500

function readSomeListeners(
  warehouse: Warehouse,
  projectId: string,
  traceIds: readonly string[],
): Promise<readonly Listener[]> {
  return warehouse.query<Listener>(
    `SELECT interaction_id, span_id, kind, JSONExtractRaw(marks, 'user') AS user,
       lower(trimBoth(replaceRegexpAll(substring(user_text, 1, 2000), '[\\\\s\\\\pP]+', ' '))) AS question,
       JSONExtractBool(marks, 'answer', 'present') AS answered
     FROM spans FINAL
     WHERE project_id = {project:String} AND trace_id IN {traces:Array(String)} AND kind NOT IN {inner:Array(String)}
       AND (marks != '' OR user_text != '')
     ORDER BY started_at, ended_at DESC, span_id`,
    { project: projectId, traces: traceIds, inner: INNER },
  )
}

/** When a product event of these sessions was last seen. */
async function readLastEvents(
  warehouse: Warehouse,
  projectId: string,
  sessions: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await warehouse.query<{ session_id: string; last: number }>(
    `SELECT session_id, toUnixTimestamp64Milli(max(timestamp)) AS last FROM product_events
     WHERE project_id = {project:String} AND session_id IN {sessions:Array(String)} GROUP BY session_id`,
    { project: projectId, sessions },
  )
  return new Map(rows.map(({ session_id, last }) => [session_id, Number(last)]))
}

function describe({ interaction }: Edition, heard: readonly Listener[]): SessionInteraction {
  const { interactionId, traceId, startedAtUnixNano, endedAtUnixNano, userId, outputText } = interaction
  // What the first step heard is what the user said; later steps may hear what a program made of it.
  const listener = heard.find(({ question, user }) => question !== '' || speaks(marksOf(user))) ?? heard[0]
  const user = marksOf(listener?.user ?? '')
  return {
    interactionId,
    traceId,
    startedAtMs: Number(startedAtUnixNano / 1_000_000n),
    endedAtMs: Number(endedAtUnixNano / 1_000_000n),
    userId,
    app: [interaction.serviceName, interaction.environment, interaction.appVersion].join('|'),
    outcome: ownOutcome(interaction),
    // Where the text is kept, punctuation and case do not matter.
    question: listener?.question || (user.question ?? ''),
    answered: outputText !== '' || heard.some(({ answered }) => answered),
    corrects: user.corrects === true,
    asksForHuman: user.asksForHuman === true,
    listeningSpanId: listener?.span_id ?? '',
  }
}

/** A row of an earlier release lacks what has been added since. */
function marksOf(json: string): Partial<UserMarks> {
  return json === '' ? {} : (JSON.parse(json) as Partial<UserMarks>)
}

function speaks({ corrects, asksForHuman, question }: Partial<UserMarks>): boolean {
  return corrects === true || asksForHuman === true || (question ?? '') !== ''
}
