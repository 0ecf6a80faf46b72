import type { Interaction } from '../model/interaction.ts'
import type { SettledTrace } from '../model/settled.ts'
import type { Pipeline } from '../pipeline.ts'
import { type Evidence, readEvidenceOf } from '../warehouse/read-evidence.ts'
import { traceToRows } from '../warehouse/rows/index.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'
import { type Change, changesBetween, type Edition } from './difference.ts'
import { readEditionsOf } from './read-stored.ts'
import { applyView, viewIn } from './sessions/apply.ts'
import type { SessionView } from './sessions/signs.ts'
import { type DayOwner, refreshUserDays } from './user-days.ts'

/** What deriving again needs. */
export interface RebuildDependencies {
  readonly warehouse: Warehouse
  readonly pipeline: Pipeline
  /** Generation of the rules in force; what is written gets at least this one. */
  readonly generation: number
}

/** A trace derived again, and what that changes. */
export interface Rederivation {
  readonly settled: SettledTrace
  readonly changes: readonly Change[]
}

/**
 * Derives stored traces again, at a version that wins over what is stored, and lays over them what their sessions say.
 * `incomplete` = some of the spans have outlived their retention, and a fragment must not replace the whole.
 *
 * @param views what the session pass has found; where it says nothing, what an earlier pass had found stays.
 */
export async function deriveAgain(
  projectId: string,
  traceIds: readonly string[],
  { warehouse, pipeline, generation }: RebuildDependencies,
  views: ReadonlyMap<string, SessionView> = new Map(),
): Promise<readonly (Rederivation | 'incomplete')[]> {
  const [evidence, editions] = await Promise.all([
    readEvidenceOf(warehouse, projectId, traceIds),
    readEditionsOf(warehouse, projectId, traceIds),
  ])
  return traceIds.flatMap((traceId): readonly (Rederivation | 'incomplete')[] => {
    const held = evidence.get(traceId)
    if (held === undefined || held.spans.length === 0) return []
    const stored = editions.get(traceId) ?? []
    const spansOnce = stored.reduce((sum, { interaction }) => sum + interaction.spanCount, 0)
    if (held.spans.length < spansOnce) return ['incomplete']
    const before = new Map(stored.map(({ interaction }) => [interaction.interactionId, interaction]))
    const plain = settleAgain(projectId, traceId, held, stored, pipeline, generation)
    const settled = {
      ...plain,
      interactions: plain.interactions.map((own) =>
        applyView(own, views.get(own.interactionId) ?? viewIn(before.get(own.interactionId))),
      ),
    }
    return [{ settled, changes: changesBetween(stored, editionsOf(settled)) }]
  })
}

function settleAgain(
  projectId: string,
  traceId: string,
  { spans, evaluations, version }: Evidence,
  stored: readonly Edition[],
  pipeline: Pipeline,
  generation: number,
): SettledTrace {
  const highest = [version, ...stored.map(({ interaction }) => interaction.version)].toSorted(descending)[0] ?? 0n
  const settled = pipeline.settle(
    { projectId, traceId, spans: spans.map(pipeline.readAgain), logs: [], evaluations },
    {
      final: true,
      // The same evidence under newer rules must win over what is stored.
      generation: Math.max(generation, Number(highest & 0xffff_ffffn) + 1),
      // Log records are stored as part of their spans and can no longer be counted.
      itemsSeenAtLeast: Number(highest >> 32n),
    },
  )
  const reduced = pipeline.reduce({ kind: 'trace', trace: settled }, 'clickhouse')
  return reduced.kind === 'trace' ? reduced.trace : settled
}

function descending(a: bigint, b: bigint): number {
  return a < b ? 1 : a > b ? -1 : 0
}

/** What a settled trace comes to in the table `interactions`. */
function editionsOf(settled: SettledTrace): readonly Edition[] {
  const related = new Map(traceToRows(settled).interactions.map((row) => [row.interaction_id, row.related]))
  return settled.interactions.map((interaction) => ({
    interaction,
    related: related.get(interaction.interactionId) ?? [],
  }))
}

/** Writes what has come out differently, and takes back the days that are no longer true. */
export async function writeChanged(changed: readonly Rederivation[], warehouse: Warehouse): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ settled }) => traceToRows(settled))
  await warehouse.insert(
    'spans',
    rows.flatMap(({ spans }) => spans),
  )
  await warehouse.insert(
    'evaluations',
    rows.flatMap(({ evaluations }) => evaluations),
  )
  await warehouse.insert(
    'interactions',
    rows.flatMap(({ interactions }) => interactions),
  )
  for (const [projectId, own] of Map.groupBy(changed, ({ settled }) => settled.projectId)) {
    const gone = own.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.after === undefined ? [change.interactionId] : [])),
    )
    for (let at = 0; at < gone.length; at += GONE_AT_ONCE) {
      await warehouse.command(
        'DELETE FROM interactions WHERE project_id = {project:String} AND interaction_id IN {gone:Array(String)}',
        { project: projectId, gone: gone.slice(at, at + GONE_AT_ONCE) },
      )
    }
  }
  await refreshUserDays(
    warehouse,
    changed.flatMap(({ changes }) => changes.flatMap(ownersOf)),
  )
}

/** Whose days may no longer be true after a change. */
function ownersOf({ before, after }: Change): readonly DayOwner[] {
  const of = (interaction: Interaction | undefined) =>
    interaction === undefined
      ? ''
      : [
          interaction.outcome,
          interaction.userId,
          interaction.anonymousId,
          interaction.sessionId,
          interaction.startedAtUnixNano / DAY,
        ].join('\n')
  if (of(before?.interaction) === of(after?.interaction)) return []
  return [before, after].flatMap((edition) => (edition === undefined ? [] : [edition.interaction]))
}

/** Ids in one statement: its parameters travel in the URL. */
const GONE_AT_ONCE = 100

/** Nanoseconds. */
const DAY = 86_400_000_000_000n
