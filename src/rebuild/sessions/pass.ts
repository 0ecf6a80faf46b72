import { deriveAgain, type RebuildDependencies, type Rederivation, writeChanged } from '../derive-again.ts'
import type { TimeRange } from '../read-stored.ts'
import { type RebuildSummary, SummaryBuilder } from '../summary.ts'
import { says } from './apply.ts'
import {
  readChangedSessions,
  readSessions,
  readSessionsWithin,
  type SessionKey,
  type StoredSession,
} from './read-sessions.ts'
import type { SessionSettings } from './settings.ts'
import { mayMeanSilence, type SessionView, viewsOf } from './signs.ts'
import { turnsOf } from './turns.ts'

/** Sessions that are held in memory at once. */
const SESSIONS_AT_ONCE = 20
/** Traces that are derived again at once. */
const TRACES_AT_ONCE = 200

/** What the session pass needs. */
export interface SessionPassDependencies extends RebuildDependencies {
  readonly settings: SessionSettings
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Which sessions to look at. */
export type SessionPassRequest = {
  readonly dryRun: boolean
  readonly examples?: number
} & (
  | { readonly range: TimeRange; readonly projectId?: string }
  /** Written since this second of the warehouse's clock. */
  | { readonly writtenSince: number }
)

/**
 * Looks at sessions with news and writes what the next turn says of the one before: a correction, a call for a human, a
 * repeat, silence; and which traces are parts of one turn. Running it again changes nothing.
 */
export async function runSessionPass(
  request: SessionPassRequest,
  dependencies: SessionPassDependencies,
): Promise<RebuildSummary> {
  const { warehouse, settings, now } = dependencies
  const keys =
    'range' in request
      ? await readSessionsWithin(warehouse, request.range, request.projectId)
      : await readChangedSessions(warehouse, windowsOf(request.writtenSince, settings, now()))
  const summary = new SummaryBuilder(request.examples ?? 10)
  for (const { projectId, sessions } of pages(keys)) {
    const nowMs = now()
    const isSilent = (lastHeardMs: number) => mayMeanSilence(nowMs - lastHeardMs, settings)
    const stored = await readSessions(warehouse, projectId, sessions, isSilent)
    const views = new Map(stored.flatMap((session) => [...look(session, settings, nowMs)]))
    const untold = stored.flatMap(({ editions }) =>
      editions.flatMap(({ interaction }) => {
        const view = views.get(interaction.interactionId)
        return view === undefined || says(interaction, view) ? [] : [interaction.traceId]
      }),
    )
    const traceIds = [...new Set(untold)]
    for (let at = 0; at < traceIds.length; at += TRACES_AT_ONCE) {
      const some = traceIds.slice(at, at + TRACES_AT_ONCE)
      const changed = summarise(await deriveAgain(projectId, some, dependencies, views), projectId, summary)
      if (!request.dryRun) await writeChanged(changed, warehouse)
    }
  }
  return summary.summary()
}

/** Adds results up, and gives those that change something. */
function summarise(
  results: readonly (Rederivation | 'incomplete')[],
  projectId: string,
  summary: SummaryBuilder,
): readonly Rederivation[] {
  return results.filter((result) => {
    if (result === 'incomplete') {
      summary.addIncomplete()
      return false
    }
    summary.addTrace(result.settled.interactions.length)
    for (const change of result.changes) summary.addChange(projectId, change)
    return result.changes.length > 0
  }) as Rederivation[]
}

function look(
  { interactions, lastHeardMs }: StoredSession,
  settings: SessionSettings,
  nowMs: number,
): ReadonlyMap<string, SessionView> {
  return viewsOf(turnsOf(interactions, settings.linkTraces), nowMs - lastHeardMs, settings)
}

/** What is new, and what was new as long ago as it takes for silence to mean something. */
function windowsOf(since: number, { abandonedAfterMinutes }: SessionSettings, nowMs: number) {
  const now = Math.ceil(nowMs / 1000)
  // The warehouse's clock may be ahead of ours.
  const news = { from: since, to: now + 86_400 }
  const silence = Math.round(abandonedAfterMinutes * 60)
  return silence === 0 ? [news] : [news, { from: Math.max(0, since - silence), to: now - silence + 60 }]
}

function* pages(keys: readonly SessionKey[]): Generator<{ projectId: string; sessions: readonly string[] }> {
  for (const [projectId, own] of Map.groupBy(keys, (key) => key.projectId)) {
    for (let at = 0; at < own.length; at += SESSIONS_AT_ONCE) {
      yield { projectId, sessions: own.slice(at, at + SESSIONS_AT_ONCE).map(({ session }) => session) }
    }
  }
}
