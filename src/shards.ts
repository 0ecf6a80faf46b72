import type { AppendBatch, AppendResult, EncodedBatch } from './buffer/append.ts'
import type { DeadLetterFilter, DeadLetterWithText } from './buffer/dead-letters.ts'
import { encodeBatch } from './buffer/encode-batch.ts'
import { shardOf, splitByShard } from './buffer/sharding.ts'
import type { Forgotten } from './delivery/forget.ts'
import { addReplays, type Replayed, type ReplayRequest } from './delivery/replay.ts'
import type { ShardStats } from './delivery/stats.ts'

/** One shard as the app reaches it: in this process on Node, over RPC on Workers. */
export interface ShardPort {
  append(batch: EncodedBatch): Promise<AppendResult>
  stats(): Promise<ShardStats>
  deadLetters(filter: DeadLetterFilter, withText: boolean): Promise<readonly DeadLetterWithText[]>
  replay(request: ReplayRequest): Promise<Replayed>
  forget(projectId: string, userId: string): Promise<Forgotten>
  /** Returns how many events wait for the destination now. */
  enqueue(destination: string, lines: readonly string[]): Promise<number>
}

/** A dead letter and the shard that holds it: ids are counted by each shard for itself. */
export interface PlacedDeadLetter extends DeadLetterWithText {
  readonly shard: number
}

/** An event of a back-fill in the destination's own form, and the trace by which it finds its shard. */
export interface BackfillLine {
  readonly traceId: string
  readonly line: string
}

/** All shards as one. */
export interface Shards {
  /** Resolves when every part of the batch is durable. Throws RequestError (503) when one shard cannot take its part. */
  append(batch: AppendBatch): Promise<void>
  /** Of all shards there have ever been: the books of former ones are part of the whole. */
  stats(): Promise<readonly ShardStats[]>
  /** Oldest first, at most `filter.limit` in all. */
  deadLetters(filter: DeadLetterFilter, withText?: boolean): Promise<readonly PlacedDeadLetter[]>
  replay(request: ReplayRequest): Promise<Replayed>
  /** Deletes what waits of a user, under any of these ids, in every shard. */
  forget(projectId: string, userIds: readonly string[]): Promise<Forgotten>
  /** Puts events on their way; returns how many wait for the destination in the shards that took them. */
  enqueue(projectId: string, destination: string, lines: readonly BackfillLine[]): Promise<number>
}

/** How many shards there have ever been, given how many there are. */
export type ShardsEver = (count: number) => Promise<number>

/**
 * Spreads batches over shards by project and trace. A part that was taken while another was refused is harmless: the
 * sender tries the whole request again, and copies are recognised. Shards of an earlier, larger count get nothing new;
 * they drain by themselves and are asked along with the others.
 */
export function createShards(count: number, shard: (index: number) => ShardPort, shardsEver: ShardsEver): Shards {
  // The number and not the promise: on Workers one request must not wait for what another has asked.
  let known: number | undefined
  const howManyEver = async () => {
    known ??= await shardsEver(count)
    return known
  }
  const all = async <T>(ask: (port: ShardPort, index: number) => Promise<T>): Promise<T[]> => {
    const ever = await howManyEver()
    return Promise.all(Array.from({ length: Math.max(count, ever) }, (_, index) => ask(shard(index), index)))
  }
  return {
    append(batch) {
      // With the first batch, or a later, smaller count would miss shards that nobody had asked for their books.
      const noting = known === undefined ? [howManyEver().catch(() => undefined)] : []
      // Not awaited: a suspended function would keep the decoded batch alive beside the encoded one (see request-body.ts).
      const parts = [...splitByShard(batch, count)].map(([index, part]) => shard(index).append(encodeBatch(part)))
      return Promise.all([...parts, ...noting]).then(() => undefined)
    },
    stats: () => all((port) => port.stats()),
    async deadLetters(filter, withText = false) {
      const letters = await all(async (port, index) =>
        (await port.deadLetters(filter, withText)).map((letter) => ({ ...letter, shard: index })),
      )
      return letters
        .flat()
        .sort((a, b) => a.diedAt - b.diedAt || a.shard - b.shard || a.id - b.id)
        .slice(0, filter.limit)
    },
    replay: async (request) => addReplays(await all((port) => port.replay(request))),
    async forget(projectId, userIds) {
      const parts = await all(async (port) => {
        const found: Forgotten[] = []
        for (const userId of userIds) found.push(await port.forget(projectId, userId))
        return found
      })
      const sum = (read: (part: Forgotten) => number) => parts.flat().reduce((total, part) => total + read(part), 0)
      return { spans: sum((p) => p.spans), events: sum((p) => p.events), deadLetters: sum((p) => p.deadLetters) }
    },
    async enqueue(projectId, destination, lines) {
      const byShard = Map.groupBy(lines, ({ traceId }) => shardOf(projectId, traceId, count))
      const waiting = await Promise.all(
        [...byShard].map(([index, part]) =>
          shard(index).enqueue(
            destination,
            part.map(({ line }) => line),
          ),
        ),
      )
      return waiting.reduce((sum, each) => sum + each, 0)
    },
  }
}
