import type { AssembleInput } from '../traces/index.ts'
import { compress, decompress } from './compress.ts'
import { fromExactJson, toExactJson } from './exact-json.ts'
import { traceKey } from './open-traces.ts'
import type { SqlValue } from './sqlite.ts'
import type { Store, Transaction } from './store.ts'

/** A settled trace whose late evidence may change what was derived from it. */
export interface RederiveJob {
  readonly key: string
  readonly projectId: string
  readonly traceId: string
  readonly rows: { readonly id: number; readonly slices: number }[]
  /** Distinct spans and log records that this shard has seen of it. */
  itemsSeen: number
  attempts: number
  dueAt: number
  /** Everything that was told up to this time must be in the warehouse before it is read. */
  barrier: number
}

/** Traces to be derived again, with the late pieces that caused it; survives restarts. */
export class RederiveQueue {
  readonly #store: Store
  readonly #jobs = new Map<string, RederiveJob>()

  constructor(store: Store) {
    this.#store = store
    const rows = store.sql.all<StoredJob>(
      'SELECT id, project_id, trace_id, queued_at, items_seen, slices FROM rederive ORDER BY id',
    )
    for (const row of rows) this.#hold(row.project_id, row.trace_id, row, row.items_seen, row.queued_at)
  }

  get size(): number {
    return this.#jobs.size
  }

  jobs(): IterableIterator<RederiveJob> {
    return this.#jobs.values()
  }

  add(tx: Transaction, items: AssembleInput, itemsSeen: number, queuedAt: number): void {
    const id = this.#store.nextId('rederive')
    const { first, slices } = this.#store.slice('rederive', id, compress(toExactJson(items)))
    this.#store.sql.run(
      `INSERT INTO rederive (id, project_id, trace_id, queued_at, items_seen, slices, body) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      id,
      items.projectId,
      items.traceId,
      queuedAt,
      itemsSeen,
      slices,
      first,
    )
    tx.after(() => this.#hold(items.projectId, items.traceId, { id, slices }, itemsSeen, queuedAt))
  }

  /** Everything that came late, put together. Pieces that cannot be read are left out: the warehouse has the spans. */
  items(job: RederiveJob): AssembleInput {
    const parts = job.rows.flatMap(({ id }) => {
      try {
        return [fromExactJson(decompress(this.#store.body('rederive', id) ?? new Uint8Array())) as AssembleInput]
      } catch {
        return []
      }
    })
    return {
      projectId: job.projectId,
      traceId: job.traceId,
      spans: parts.flatMap((part) => part.spans),
      logs: parts.flatMap((part) => part.logs),
      evaluations: parts.flatMap((part) => part.evaluations),
    }
  }

  /** Removes what a run has seen to; pieces that came meanwhile stay for another. */
  finish(
    tx: Transaction,
    job: RederiveJob,
    seen: readonly { readonly id: number; readonly slices: number }[],
    toldAt: number,
  ): void {
    for (const { id, slices } of seen) this.#store.remove('rederive', id, slices)
    tx.after(() => {
      job.rows.splice(0, seen.length)
      job.attempts = 0
      job.barrier = toldAt
      if (job.rows.length === 0) this.#jobs.delete(job.key)
    })
  }

  #hold(
    projectId: string,
    traceId: string,
    { id, slices }: { readonly id: number; readonly slices: number },
    itemsSeen: number,
    queuedAt: number,
  ): void {
    const key = traceKey(projectId, traceId)
    const held = this.#jobs.get(key)
    if (held === undefined) {
      const rows = [{ id, slices }]
      this.#jobs.set(key, { key, projectId, traceId, rows, itemsSeen, attempts: 0, dueAt: queuedAt, barrier: queuedAt })
      return
    }
    held.rows.push({ id, slices })
    held.itemsSeen = Math.max(held.itemsSeen, itemsSeen)
    held.barrier = Math.max(held.barrier, queuedAt)
  }
}

interface StoredJob extends Record<string, SqlValue> {
  readonly id: number
  readonly project_id: string
  readonly trace_id: string
  readonly queued_at: number
  readonly items_seen: number
  readonly slices: number
}
