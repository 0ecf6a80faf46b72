import type { Log } from '../telemetry.ts'
import { runSessionPass, type SessionPassDependencies } from './sessions/pass.ts'
import type { RebuildSummary } from './summary.ts'
import { readStaleOwners, refreshUserDays } from './user-days.ts'

/** What only shows after interactions have been written, seen to again and again by either host. */
export interface Maintenance {
  /** Looks at what has been written since the last time. Throws when ClickHouse is away; the next run makes up for it. */
  run(): Promise<RebuildSummary>
}

/** How far the first run looks back, in seconds: what settled while no host was running. */
const FIRST_LOOK_BACK = 3_600
/** An insert stamps its rows before it ends, so the last seconds are looked at twice. */
const OVERLAP = 15

/**
 * Sessions first, then days. Keeps in memory only how far it has come, on the warehouse's clock: running twice, or on two hosts at
 * once, writes the same again.
 *
 * @param lookBack seconds that the first run looks back.
 */
export function createMaintenance(
  dependencies: SessionPassDependencies & { readonly log: Log },
  lookBack = FIRST_LOOK_BACK,
): Maintenance {
  const { warehouse, log } = dependencies
  let since: number | undefined
  return {
    async run() {
      const [clock] = await warehouse.query<{ now: number }>('SELECT toUnixTimestamp(now()) AS now')
      const now = Number(clock?.now ?? 0)
      const from = since ?? now - lookBack
      const summary = await runSessionPass({ writtenSince: from, dryRun: false, examples: 0 }, dependencies)
      await refreshUserDays(warehouse, await readStaleOwners(warehouse, from))
      since = now - OVERLAP
      if (summary.changed > 0) log('info', 'sessions_read', { changed: summary.changed })
      return summary
    },
  }
}
