import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Log } from '../telemetry.ts'
import { startEmbeddedClickHouse } from '../warehouse/embedded/index.ts'
import { type MigrateOptions, migrateAt } from '../warehouse/migrations/index.ts'

/** A ClickHouse that is ready, or will be as soon as it can be reached. */
export interface PreparedClickHouse {
  readonly url: string
  /** Resolves once migrations have run; never, where they do not. */
  readonly migrated: Promise<void>
  close(): Promise<void>
}

/**
 * Brings ClickHouse along when `CLICKHOUSE_URL` is not set, and migrates. A ClickHouse of one's own that is away is no
 * reason not to start: the receiver buffers, and migration is tried again until it works.
 *
 * @throws Error when the embedded ClickHouse cannot start, or its database cannot be migrated.
 */
export async function prepareClickHouse(
  config: Config,
  log: Log,
  onExit: (reason: string) => void,
): Promise<PreparedClickHouse> {
  const { CLICKHOUSE_URL, CLICKHOUSE_USER, CLICKHOUSE_PASSWORD } = config.environment
  const embedded =
    CLICKHOUSE_URL === ''
      ? await startEmbeddedClickHouse({
          dataDir: join(config.environment.COHORTEL_DATA_DIR, 'clickhouse'),
          port: config.environment.EMBEDDED_CLICKHOUSE_PORT,
          onExit,
        })
      : undefined
  const url = embedded?.url ?? CLICKHOUSE_URL
  const connection = { url, user: CLICKHOUSE_USER, password: CLICKHOUSE_PASSWORD }
  const options = migrateOptions(config)

  const { promise: migrated, resolve: done } = Promise.withResolvers<void>()
  let again: NodeJS.Timeout | undefined
  const attempt = async (delayMs: number): Promise<void> => {
    try {
      const { applied } = await migrateAt(connection, options)
      done()
      if (applied.length > 0) log('info', 'clickhouse_migrated', { applied: applied.join(', ') })
    } catch (error) {
      if (embedded !== undefined) throw error
      log('warn', 'clickhouse_not_migrated', {
        problem: error instanceof Error ? error.message : String(error),
        retry_in_ms: delayMs,
      })
      again = setTimeout(() => void attempt(Math.min(delayMs * 2, 60_000)), delayMs)
    }
  }
  try {
    await attempt(1_000)
  } catch (error) {
    await embedded?.close()
    throw error
  }
  return {
    url,
    migrated,
    async close() {
      clearTimeout(again)
      await embedded?.close()
    },
  }
}

/** What the migrations need to know of the configuration. */
export function migrateOptions(config: Config): MigrateOptions {
  const { cluster, replicated, retentionDays, ownEvents } = config.policy.warehouse
  const { headline } = config.policy.interactions.evaluations
  return {
    database: config.environment.CLICKHOUSE_DATABASE,
    ...(cluster !== undefined && { cluster }),
    replicated,
    retention: retentionDays,
    headlineEvaluation: headline,
    ...(ownEvents !== undefined && { ownEvents }),
  }
}
