import type { Interaction } from '../model/interaction.ts'
import type { SettledTrace } from '../model/settled.ts'
import type { Pipeline } from '../pipeline.ts'
import { type Evidence, readEvidenceOf } from '../warehouse/read-evidence.ts'
import { traceToRows } from '../warehouse/rows/index.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'
import { type Change, changesBetween, type Edition } from './difference.ts'
import { readEditionsOf, readProjects, readTracePages, type TimeRange } from './read-stored.ts'
import { type RebuildSummary, SummaryBuilder } from './summary.ts'
import { type DayOwner, refreshUserDays } from './user-days.ts'

/** What deriving again needs. */
export interface RebuildDependencies {
  readonly warehouse: Warehouse
  readonly pipeline: Pipeline
  /** Generation of the rules in force; what is written gets at least this one. */
  readonly generation: number
}

/** What to derive again. */
export interface RebuildRequest {
  /** Traces with a span that started within. */
  readonly range: TimeRange
  /** Undefined = every project. */
  readonly projectId?: string
  /** Show what would change, and write nothing. */
  readonly dryRun: boolean
  /** Changes to show. */
  readonly examples?: number
  /** Called after each batch with what has been seen so far. */
  readonly onProgress?: (soFar: RebuildSummary) => void
}

/**
 * Derives interactions again from their stored spans with today's rules, and writes a higher version of those that come
 * out differently. Unchanged rules change nothing. Works batch by batch in bounded memory; breaking off and running
 * again is harmless. Tools that cannot update are not told again.
 */
export async function rebuild(request: RebuildRequest, dependencies: RebuildDependencies): Promise<RebuildSummary> {
  const { warehouse } = dependencies
  const { projectId, range, dryRun, onProgress } = request
  const summary = new SummaryBuilder(request.examples ?? 10)
  const projects = projectId === undefined ? await readProjects(warehouse, range) : [projectId]
  for (const project of projects) {
    for await (const traceIds of readTracePages(warehouse, project, range)) {
      const results = await deriveAgain(project, traceIds, dependencies)
      for (const result of results) {
        if (result === 'incomplete') {
          summary.addIncomplete()
          continue
        }
        summary.addTrace(result.settled.interactions.length)
        for (const change of result.changes) summary.addChange(project, change)
      }
      const changed = results.filter((result) => result !== 'incomplete').filter(({ changes }) => changes.length > 0)
      if (!dryRun) await write(changed, warehouse)
      onProgress?.(summary.summary())
    }
  }
  return summary.summary()
}

/** A trace derived again, and what that changes. */
export interface Rederivation {
  readonly settled: SettledTrace
  readonly changes: readonly Change[]
}

/** Derives stored traces again, at a version that wins over what is stored. */
async function deriveAgain(
  projectId: string,
  traceIds: readonly string[],
  { warehouse, pipeline, generation }: RebuildDependencies,
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
    const settled = settleAgain(projectId, traceId, held, stored, pipeline, generation)
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
    { projectId, traceId, spans, logs: [], evaluations },
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

async function write(changed: readonly Rederivation[], warehouse: Warehouse): Promise<void> {
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
    if (gone.length === 0) continue
    await warehouse.command(
      'DELETE FROM interactions WHERE project_id = {project:String} AND interaction_id IN {gone:Array(String)}',
      { project: projectId, gone },
    )
  }
  await refreshUserDays(
    warehouse,
    changed.flatMap(({ changes }) => changes.flatMap(ownersOf)),
  )
}

/** Whose days may no longer be true after a change. */
export function ownersOf({ before, after }: Change): readonly DayOwner[] {
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

/** Nanoseconds. */
const DAY = 86_400_000_000_000n
