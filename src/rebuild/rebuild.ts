import { deriveAgain, type RebuildDependencies, writeChanged } from './derive-again.ts'
import { readProjects, readTracePages, type TimeRange } from './read-stored.ts'
import { type RebuildSummary, SummaryBuilder } from './summary.ts'

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
      if (!dryRun) await writeChanged(changed, warehouse)
      onProgress?.(summary.summary())
    }
  }
  return summary.summary()
}
