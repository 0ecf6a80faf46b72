import type { Config } from './config.ts'
import { activate } from './delivery/active-destination.ts'
import type { Rederive } from './delivery/rederiver.ts'
import type { ShardDependencies } from './delivery/shard.ts'
import type { Pipeline } from './pipeline.ts'
import { readEvidence } from './warehouse/read-evidence.ts'
import type { Warehouse } from './warehouse/warehouse.ts'

/** The part of a shard's dependencies that both hosts share. */
export type SharedShardDependencies = Pick<ShardDependencies, 'settings' | 'derive' | 'destinations' | 'rederive'>

/** Binds clocks, policy, the pure stages and the enabled destinations for a shard. */
export function shardDependencies(config: Config, pipeline: Pipeline, warehouse: Warehouse): SharedShardDependencies {
  const { environment, policy } = config
  return {
    settings: {
      clocks: {
        settleMs: environment.COHORTEL_SETTLE_MS,
        idleMs: environment.COHORTEL_IDLE_MS,
        finalMs: environment.COHORTEL_FINAL_MS,
        orphanMs: environment.COHORTEL_ORPHAN_MS,
        maxAgeMs: environment.COHORTEL_MAX_AGE_MS,
      },
      buffer: policy.buffer,
      delivery: policy.delivery,
    },
    derive: (input, final, itemsSeen) => pipeline.settle(input, { final, itemsSeenAtLeast: itemsSeen }),
    destinations: config.enabled.map(({ definition, settings }) =>
      activate(definition, settings, (outbound) => pipeline.reduce(outbound, definition.name)),
    ),
    rederive: rederiveFrom(warehouse, pipeline, policy.generation),
  }
}

/** Derives a settled trace again from what ClickHouse has of it and the late pieces. */
export function rederiveFrom(warehouse: Warehouse, pipeline: Pipeline, generation = 0): Rederive {
  return async (late, itemsSeen) => {
    const stored = await readEvidence(warehouse, late.projectId, late.traceId)
    const settled = pipeline.settle(
      {
        ...late,
        spans: [...stored.spans, ...late.spans],
        evaluations: [...stored.evaluations, ...late.evaluations],
      },
      // Log records are stored as part of their spans, so only the shard still knows how many there were.
      {
        final: true,
        // Above what is stored, so that the order of arrival in the warehouse does not matter.
        itemsSeenAtLeast: Math.max(itemsSeen, Number(stored.version >> 32n) + 1),
        // What a rebuild has written meanwhile must not win over what is known now.
        ...(generationOf(stored.version) > generation && { generation: generationOf(stored.version) }),
      },
    )
    return settled.spans.length === 0 && settled.evaluations.length === 0 ? null : settled
  }
}

/** The rule generation within a version. */
function generationOf(version: bigint): number {
  return Number(version & 0xffff_ffffn)
}
