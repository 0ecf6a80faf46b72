import type { AppendBatch, AppendResult, EncodedBatch } from './buffer/append.ts'
import { encodeBatch } from './buffer/encode-batch.ts'
import { splitByShard } from './buffer/sharding.ts'
import type { ShardStats } from './delivery/stats.ts'

/** One shard as the app reaches it: in this process on Node, over RPC on Workers. */
export interface ShardPort {
  append(batch: EncodedBatch): Promise<AppendResult>
  stats(): Promise<ShardStats>
}

/** All shards as one. */
export interface Shards {
  /** Resolves when every part of the batch is durable. Throws RequestError (503) when one shard cannot take its part. */
  append(batch: AppendBatch): Promise<void>
  stats(): Promise<readonly ShardStats[]>
}

/**
 * Spreads batches over shards by project and trace. A part that was taken while another was refused is harmless: the
 * sender tries the whole request again, and copies are recognised.
 */
export function createShards(count: number, shard: (index: number) => ShardPort): Shards {
  const all = () => Array.from({ length: count }, (_, index) => shard(index))
  return {
    async append(batch) {
      const parts = splitByShard(batch, count)
      await Promise.all([...parts].map(([index, part]) => shard(index).append(encodeBatch(part))))
    },
    stats: () => Promise.all(all().map((port) => port.stats())),
  }
}
