import { BOOKS } from '../buffer/books.ts'
import type { DeadLetters } from '../buffer/dead-letters.ts'
import { toExactJson } from '../buffer/exact-json.ts'
import type { Outbox } from '../buffer/outbox.ts'
import type { RederiveJob, RederiveQueue } from '../buffer/rederive-queue.ts'
import type { SettledMemory } from '../buffer/settled-memory.ts'
import type { Store } from '../buffer/store.ts'
import type { SettledTrace } from '../model/settled.ts'
import type { Log } from '../telemetry.ts'
import type { AssembleInput } from '../traces/index.ts'
import type { ActiveDestination } from './active-destination.ts'
import { Announcements } from './announcements.ts'
import { backoff } from './backoff.ts'
import { asEventOfItsPerson, namelessEvaluations } from './late-evaluations.ts'
import type { DeliverySettings } from './settings.ts'
import { SPAN, TOLD } from './trace-items.ts'

/**
 * Derives a settled trace again: reads all that the warehouse has of it, adds the late pieces, and derives with a version
 * of at least `itemsSeen`. Null = there is nothing of it, not even among the late pieces.
 */
export type Rederive = (late: AssembleInput, itemsSeen: number) => Promise<SettledTrace | null>

/** What deriving again needs from its shard. */
export interface RederiverDependencies {
  readonly store: Store
  readonly queue: RederiveQueue
  readonly memory: SettledMemory
  readonly outbox: Outbox
  readonly deadLetters: DeadLetters
  readonly destinations: readonly ActiveDestination[]
  readonly settings: DeliverySettings
  readonly now: () => number
  readonly random: () => number
  readonly log: Log
  readonly changed: () => void
}

/** Works the queue of late evidence off, one trace at a time. */
export class Rederiver {
  readonly #rederive: Rederive
  readonly #deps: RederiverDependencies
  #isRunning = false

  constructor(rederive: Rederive, deps: RederiverDependencies) {
    this.#rederive = rederive
    this.#deps = deps
  }

  get isIdle(): boolean {
    return !this.#isRunning
  }

  /** When the next job is due; undefined when there is none or one is running. */
  nextAt(): number | undefined {
    if (this.#isRunning || this.#deps.queue.size === 0) return undefined
    let earliest = Number.POSITIVE_INFINITY
    for (const job of this.#deps.queue.jobs()) earliest = Math.min(earliest, job.dueAt)
    return earliest
  }

  /** Starts a job that is due; returns at once. */
  pump(): void {
    if (this.#isRunning) return
    const now = this.#deps.now()
    for (const job of this.#deps.queue.jobs()) {
      if (job.dueAt > now) continue
      if (this.#isBehind(job)) {
        job.dueAt = now + BEHIND_MS
        continue
      }
      this.#isRunning = true
      void this.#run(job)
      return
    }
  }

  /** Does something wait that was told of before, and that the warehouse must hold to give the whole view? */
  #isBehind(job: RederiveJob): boolean {
    const { destinations, outbox } = this.#deps
    return destinations.some(({ name, takesUpdates }) => {
      if (!takesUpdates) return false
      for (const row of outbox.rows(name)) return row.enqueuedAt <= job.barrier
      return false
    })
  }

  async #run(job: RederiveJob): Promise<void> {
    const seen = [...job.rows]
    try {
      const late = this.#deps.queue.items(job)
      const settled = await this.#rederive(late, job.itemsSeen)
      if (settled !== null && settled.spans.length < this.#spansSeen(job.key)) {
        // Our own spans have not reached the warehouse yet: a partial view must never replace a fuller one.
        throw new IncompleteTrace()
      }
      this.#tell(job, seen, late, settled)
    } catch (error) {
      this.#failed(job, seen, error instanceof Error ? error.name : 'unknown')
    } finally {
      this.#isRunning = false
      this.#deps.changed()
    }
  }

  #spansSeen(key: string): number {
    return [...(this.#deps.memory.seen(key)?.keys() ?? [])].filter((id) => id.startsWith(SPAN)).length
  }

  #tell(job: RederiveJob, seen: RederiveJob['rows'], late: AssembleInput, settled: SettledTrace | null): void {
    const { store, outbox, memory, queue, destinations, now } = this.#deps
    const announcements = new Announcements(destinations)
    const told = settled === null ? [] : this.#announce(announcements, job.key, late, settled)
    if (announcements.untellable.length > 0) throw new Error('A destination could not shape the trace.')
    store.transaction((tx) => {
      for (const [destination, lines] of announcements.lines) outbox.enqueue(tx, destination, lines, now())
      queue.finish(tx, job, seen, now())
      // A trace that is not remembered is open, or long forgotten: remembering it now would make its next piece a late one.
      if (told.length > 0 && memory.has(job.key)) {
        const items = new Map(told.map((id) => [TOLD + id, ''] as const))
        memory.remember(tx, [{ key: job.key, items }], now(), NOTHING_SETTLED)
      }
      tx.count(BOOKS.rederived, 1)
    })
  }

  /** Returns the ids of the evaluations that tools which cannot update are told of. */
  #announce(announcements: Announcements, key: string, late: AssembleInput, settled: SettledTrace): string[] {
    announcements.tell({ kind: 'trace', trace: settled }, 'updatable')
    const told = new Set<string>()
    const before = this.#deps.memory.seen(key)
    for (const evaluation of namelessEvaluations(late)) {
      const { evaluationId: id } = evaluation
      if (told.has(id) || before?.has(TOLD + id)) continue
      const event = asEventOfItsPerson(evaluation, settled)
      if (event === undefined) continue
      announcements.tell(event, 'told once')
      told.add(id)
    }
    return [...told]
  }

  #failed(job: RederiveJob, seen: RederiveJob['rows'], error: string): void {
    const { store, queue, deadLetters, settings, now, random, log } = this.#deps
    job.attempts += 1
    const { backoffBaseMs: baseMs, backoffMaxMs: maxMs } = settings
    job.dueAt = now() + backoff(job.attempts, { baseMs, maxMs, random })
    log('warn', 'rederive_failed', { error, attempts: job.attempts })
    if (job.attempts < settings.rederiveAttempts) return
    try {
      store.transaction((tx) => {
        const message = `The trace could not be derived again (${error}); its late pieces are stored all the same.`
        const letter = {
          projectId: job.projectId,
          destination: '',
          kind: 'trace',
          itemId: job.traceId,
          reason: 'rederive_failed',
          message,
        } as const
        const body = toExactJson({ late: queue.items(job), itemsSeen: job.itemsSeen })
        deadLetters.add(tx, { ...letter, diedAt: now() }, body)
        queue.finish(tx, job, seen, now())
      })
    } catch {
      log('error', 'rederive_not_recorded', { attempts: job.attempts })
    }
  }
}

/** No row of the span shelf has been seen to by this. */
const NOTHING_SETTLED = -1

/** How long until the warehouse is looked at again. */
const BEHIND_MS = 1_000

class IncompleteTrace extends Error {
  override readonly name = 'IncompleteTrace'
}
