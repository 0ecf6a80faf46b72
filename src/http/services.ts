import type { Config } from '../config.ts'
import type { Pipeline } from '../pipeline.ts'
import type { Shards } from '../shards.ts'
import type { Counters, Log } from '../telemetry.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'

/** What the two hosts give the app; everything else is the same on both. */
export interface Services {
  readonly config: Config
  readonly pipeline: Pipeline
  readonly shards: Shards
  readonly warehouse: Warehouse
  /** True once migrations have run: before that, nothing could be read back. */
  readonly migrated: () => Promise<boolean>
  readonly counters: Counters
  readonly log: Log
}
