import { join } from 'node:path'
import { openNodeSqlite } from '../buffer/node-sqlite.ts'
import { Shard } from '../delivery/shard.ts'
import type { SharedShardDependencies } from '../shard-dependencies.ts'
import type { ShardPort } from '../shards.ts'
import type { Log } from '../telemetry.ts'
import { nodeFetch } from './node-fetch.ts'

/** A shard in this process, over a file of its own. */
export interface LocalShard extends ShardPort {
  readonly shard: Shard
  close(): Promise<void>
}

/** Longest delay that `setTimeout` takes: 2^31 - 1 ms; beyond it fires at once. */
const LONGEST_TIMER_MS = 2_147_483_647

/** Opens the file of shard `index` in `dataDir` and goes on where it stopped. */
export function openLocalShard(index: number, dataDir: string, shared: SharedShardDependencies, log: Log): LocalShard {
  const sql = openNodeSqlite(join(dataDir, 'buffer', `shard-${index}.sqlite`))
  if (sql.setAside !== '') {
    log('error', 'buffer_damaged', {
      problem: `The buffer ${sql.path} was damaged and has been set aside as ${sql.setAside}; a new one was begun.`,
    })
  }
  let timer: NodeJS.Timeout | undefined
  let closed = false
  const wake = (atMs: number) => {
    clearTimeout(timer)
    if (!closed) timer = setTimeout(work, Math.min(Math.max(atMs - Date.now(), 0), LONGEST_TIMER_MS))
  }
  const shard = new Shard({ ...shared, sql, clock: Date.now, io: { fetch: nodeFetch }, wake, log })
  function work(): void {
    try {
      shard.work()
    } catch (error) {
      log('error', 'shard_work_failed', { shard: index, error: error instanceof Error ? error.message : String(error) })
      wake(Date.now() + 1_000)
    }
  }
  wake(Date.now())
  return {
    shard,
    append: async (batch) => shard.appendEncoded(batch),
    stats: async () => shard.stats(),
    deadLetters: async (filter, withText) => shard.deadLetters(filter, withText),
    replay: async (request) => shard.replay(request),
    forget: async (projectId, userId) => shard.forget(projectId, userId),
    enqueue: async (destination, lines) => shard.enqueue(destination, lines),
    async close() {
      closed = true
      clearTimeout(timer)
      await shard.stop()
      sql.close()
    },
  }
}
