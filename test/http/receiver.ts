import { createApp } from '../../src/app.ts'
import type { AppendBatch } from '../../src/buffer/append.ts'
import { loadConfig, type PolicyInput } from '../../src/config.ts'
import { createPipeline } from '../../src/pipeline.ts'
import type { Shards } from '../../src/shards.ts'
import { Counters, type LogFields, type LogLevel } from '../../src/telemetry.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'

/** A line of the log. */
export interface LogLine extends LogFields {
  readonly level: LogLevel
  readonly event: string
}

/** What differs from a receiver without keys on loopback, in which everything works. */
export interface ReceiverOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly policy?: PolicyInput
  /** Instead of keeping the batch. */
  readonly append?: (batch: AppendBatch) => Promise<void>
  readonly stats?: Shards['stats']
  readonly query?: Warehouse['query']
  readonly migrated?: () => Promise<boolean>
}

/** The app with a buffer that keeps batches in memory, and nothing else. */
export function startReceiver(options: ReceiverOptions = {}) {
  const config = loadConfig({ COHORTEL_LOOPBACK: '1', ...options.env }, options.policy ?? {})
  const batches: AppendBatch[] = []
  const lines: LogLine[] = []
  const queries: { sql: string; parameters: Readonly<Record<string, unknown>> }[] = []
  const unused = async () => {
    throw new Error('This receiver has no dead letters.')
  }
  const shards: Shards = {
    append:
      options.append ??
      (async (batch) => {
        batches.push(batch)
      }),
    stats: options.stats ?? (async () => []),
    deadLetters: async () => [],
    replay: unused,
    forget: unused,
    enqueue: unused,
  }
  const warehouse = {
    ping: async () => true,
    query: async (sql: string, parameters: Readonly<Record<string, unknown>> = {}) => {
      queries.push({ sql, parameters })
      return options.query === undefined ? [] : options.query(sql, parameters)
    },
  } as unknown as Warehouse
  const app = createApp({
    config,
    pipeline: createPipeline(config),
    shards,
    warehouse,
    migrated: options.migrated ?? (async () => true),
    counters: new Counters(),
    log: (level, event, fields) => void lines.push({ ...fields, level, event }),
  })
  return { app, config, batches, lines, queries }
}
