import type { AppendBatch, AppendResult, EncodedBatch } from '../buffer/append.ts'
import { BOOKS } from '../buffer/books.ts'
import { ArrivalClock } from '../buffer/clock.ts'
import { type DeadLetterFilter, DeadLetters, type DeadLetterWithText } from '../buffer/dead-letters.ts'
import { encodeBatch } from '../buffer/encode-batch.ts'
import { OpenTraces, traceKey } from '../buffer/open-traces.ts'
import { Outbox } from '../buffer/outbox.ts'
import { RederiveQueue } from '../buffer/rederive-queue.ts'
import type { BufferSettings, SettleClocks } from '../buffer/settings.ts'
import { SettledMemory } from '../buffer/settled-memory.ts'
import { Shelf, type ShelfRow } from '../buffer/shelf.ts'
import type { Sqlite } from '../buffer/sqlite.ts'
import { counter, Store } from '../buffer/store.ts'
import { RequestError } from '../errors.ts'
import type { Log } from '../telemetry.ts'
import type { ActiveDestination } from './active-destination.ts'
import { Courier } from './courier.ts'
import { type Forgotten, forget } from './forget.ts'
import { type Rederive, Rederiver } from './rederiver.ts'
import { type Replayed, type ReplayRequest, replay } from './replay.ts'
import type { DeliverySettings } from './settings.ts'
import { type Derive, Settler } from './settler.ts'
import { type ShardStats, shardStats } from './stats.ts'

/** Everything that differs between hosts and tests. */
export interface ShardDependencies {
  readonly sql: Sqlite
  /** Milliseconds since 1970, as the host has it. */
  readonly clock: () => number
  readonly settings: {
    readonly clocks: SettleClocks
    readonly buffer: BufferSettings
    readonly delivery: DeliverySettings
  }
  readonly derive: Derive
  readonly destinations: readonly ActiveDestination[]
  readonly io: { readonly fetch: typeof fetch }
  /** Asks for a call of `work` at this time (of `clock`); a later call replaces an earlier one. */
  readonly wake: (atMs: number) => void
  readonly log: Log
  readonly rederive?: Rederive
  /** 0 <= random < 1; default `Math.random`. */
  readonly random?: () => number
  /** Calls back after so many milliseconds; returns how to call it off. Default `setTimeout`. */
  readonly timer?: (ms: number, callback: () => void) => () => void
}

/**
 * One shard of the durable middle: takes requests, settles traces, and delivers. The same class on both hosts; all
 * times in it are arrival times.
 */
export class Shard {
  readonly #deps: ShardDependencies
  readonly #clock: ArrivalClock
  readonly #store: Store
  readonly #shelf: Shelf
  readonly #memory: SettledMemory
  readonly #open: OpenTraces
  readonly #outbox: Outbox
  readonly #deadLetters: DeadLetters
  readonly #queue: RederiveQueue
  readonly #settler: Settler
  readonly #courier: Courier
  readonly #rederiver: Rederiver | undefined
  /** Time on the host's clock that it was asked to wake us at. */
  #armedAt = Number.POSITIVE_INFINITY
  #isStopped = false
  #idleWaiters: (() => void)[] = []

  constructor(deps: ShardDependencies) {
    this.#deps = deps
    const { clocks, buffer, delivery } = deps.settings
    this.#clock = new ArrivalClock(deps.clock)
    const now = () => this.#clock.now()
    const store = new Store(deps.sql)
    this.#store = store
    this.#shelf = new Shelf(store, buffer.cacheBytes)
    this.#memory = new SettledMemory(store)
    this.#open = new OpenTraces(clocks, buffer.tickMs, (key) => this.#memory.has(key))
    this.#outbox = new Outbox(store)
    this.#deadLetters = new DeadLetters(store)
    this.#queue = new RederiveQueue(store)
    const shared = {
      store,
      outbox: this.#outbox,
      deadLetters: this.#deadLetters,
      memory: this.#memory,
      destinations: deps.destinations,
      now,
      log: deps.log,
      random: deps.random ?? Math.random,
      changed: () => this.#turn(),
    }
    this.#settler = new Settler({
      ...shared,
      shelf: this.#shelf,
      open: this.#open,
      rederiveQueue: deps.rederive === undefined ? undefined : this.#queue,
      derive: deps.derive,
      settings: buffer,
      clocks,
    })
    this.#courier = new Courier(deps.destinations, {
      ...shared,
      settings: delivery,
      fetch: deps.io.fetch,
      timer: deps.timer ?? startTimer,
    })
    this.#rederiver =
      deps.rederive === undefined
        ? undefined
        : new Rederiver(deps.rederive, { ...shared, queue: this.#queue, settings: delivery })
    this.#load()
    // What was waiting to be sent when the last process ended waits no longer.
    this.#arm(this.#outbox.bytes > 0)
  }

  #load(): void {
    const broken: ShelfRow[] = []
    const isSettled = (projectId: string, traceId: string, rowId: number) =>
      this.#memory.isSettled(traceKey(projectId, traceId), rowId)
    this.#shelf.load(isSettled, (row) => broken.push(row))
    let newest = 0
    for (const row of this.#shelf.rows()) {
      newest = Math.max(newest, row.arrivedAt)
      if (!broken.includes(row)) this.#settler.add(row)
    }
    this.#clock.startAfter(newest)
    for (const row of broken) this.#settler.setAside(row, this.#clock.now())
  }

  /** Encodes and appends: see {@link appendEncoded}. */
  append(batch: AppendBatch): AppendResult {
    return this.appendEncoded(encodeBatch(batch))
  }

  /**
   * Makes a request durable; when this returns, it is. Throws `RequestError` 503 when the shard is full or cannot write:
   * nothing has been kept then, and the sender tries again.
   */
  appendEncoded(batch: EncodedBatch): AppendResult {
    this.#refuseWhenFull()
    const before = this.#store.sql.written
    let rows: readonly ShelfRow[]
    try {
      rows = this.#shelf.append(batch, this.#clock.now())
    } catch (cause) {
      this.#deps.log('error', 'append_failed', { error: cause instanceof Error ? cause.name : 'unknown' })
      const message = 'The buffer could not be written; send this again later.'
      throw new RequestError(503, 'buffer_unavailable', message, { retryAfterSeconds: RETRY_AFTER_SECONDS, cause })
    }
    for (const row of rows) this.#settler.add(row)
    this.#arm()
    const { written } = this.#store.sql
    return { rows: written.rows - before.rows, bytes: written.bytes - before.bytes }
  }

  #refuseWhenFull(): void {
    if (this.isAccepting) return
    throw new RequestError(503, 'buffer_full', 'The buffer holds as much as it may; send this again later.', {
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    })
  }

  /** Is there room for another request? */
  get isAccepting(): boolean {
    const { maxPendingBytes, maxOpenTraces } = this.#deps.settings.buffer
    return this.#shelf.bytes + this.#outbox.bytes < maxPendingBytes && this.#open.size < maxOpenTraces
  }

  /**
   * Settles what is due (a slice of it, so that requests are served in between) and starts deliveries. Returns when it
   * wants to be called again, on the host's clock; undefined when only a new request or the end of a delivery matters.
   */
  work(): number | undefined {
    if (this.#isStopped) return undefined
    this.#armedAt = Number.POSITIVE_INFINITY
    const isMoreDue = this.#settler.settleDue(this.#clock.now())
    this.#expireDeadLetters()
    this.#courier.pump()
    this.#rederiver?.pump()
    return this.#arm(isMoreDue)
  }

  #expireDeadLetters(): void {
    const { deadLetterDays, maxDeadLetterBytes: maxBytes } = this.#deps.settings.buffer
    const bounds = { olderThan: this.#clock.now() - deadLetterDays * DAY_MS, maxBytes }
    if (!this.#deadLetters.exceeds(bounds)) return
    try {
      const gone = this.#store.transaction((tx) => {
        const expired = this.#deadLetters.expire(tx, bounds)
        for (const [destination, letters] of expired) {
          tx.count(counter(BOOKS.expired, 'destination', destination), letters)
        }
        return expired
      })
      for (const [destination, letters] of gone)
        this.#deps.log('warn', 'dead_letters_expired', { destination, letters })
    } catch (error) {
      this.#deps.log('error', 'dead_letters_not_expired', { error: error instanceof Error ? error.name : 'unknown' })
    }
  }

  /** A request of the courier has ended. */
  #turn(): void {
    if (!this.#isStopped) {
      this.#courier.pump()
      this.#rederiver?.pump()
      this.#arm()
    }
    this.#wakeIdle()
  }

  #arm(isMoreDue = false): number | undefined {
    const now = this.#clock.now()
    const times = [this.#settler.nextAt(), this.#courier.nextAt(), this.#rederiver?.nextAt()]
    // Should the host lose what is in flight (an evicted object), somebody must look again.
    if (!this.isIdle) times.push(now + IN_FLIGHT_CHECK_MS)
    const known = times.filter((time) => time !== undefined)
    if (isMoreDue) known.push(now)
    if (known.length === 0) return undefined
    const { tickMs } = this.#deps.settings.buffer
    const earliest = Math.max(Math.min(...known), now)
    // Rounded up, so that many appends ask for one wake-up.
    const at = isMoreDue ? now : Math.ceil(earliest / tickMs) * tickMs
    const hostAt = this.#clock.toHost(at)
    // Compared on the host's clock: when that is set back, the old wake-up lies in its far future.
    // One that has long passed was lost by the host, and is asked for again.
    if (hostAt < this.#armedAt || this.#armedAt < this.#clock.toHost(now) - LOST_WAKE_MS) {
      this.#armedAt = hostAt
      this.#deps.wake(hostAt)
    }
    return this.#armedAt
  }

  /** Is nothing being sent or derived again at this moment? */
  get isIdle(): boolean {
    return this.#courier.isIdle && (this.#rederiver?.isIdle ?? true)
  }

  /** Resolves when nothing is in flight any more. */
  idle(): Promise<void> {
    if (this.isIdle) return Promise.resolve()
    return new Promise((resolve) => this.#idleWaiters.push(resolve))
  }

  #wakeIdle(): void {
    if (!this.isIdle) return
    const waiters = this.#idleWaiters
    this.#idleWaiters = []
    for (const resolve of waiters) resolve()
  }

  /** Breaks off deliveries and stops; everything that was not confirmed is still in the database. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#courier.stop()
    await this.idle()
  }

  /** The books and the state, for `/metrics` and `/readyz`. */
  stats(): ShardStats {
    return shardStats({
      store: this.#store,
      shelf: this.#shelf,
      open: this.#open,
      memory: this.#memory,
      outbox: this.#outbox,
      deadLetters: this.#deadLetters,
      queue: this.#queue,
      courier: this.#courier,
      isAccepting: this.isAccepting,
      now: this.#clock.now(),
    })
  }

  /** What could not be delivered, oldest first. `withText` = with what was to be sent, where it can be read. */
  deadLetters(filter: DeadLetterFilter = {}, withText = false): DeadLetterWithText[] {
    const letters = this.#deadLetters.list(filter)
    if (!withText) return letters
    return letters.map((letter) => {
      const text = letter.kind === 'row' ? undefined : this.#deadLetters.text(letter.id)
      return text === undefined ? letter : { ...letter, text }
    })
  }

  /** Puts events of a back-fill on their way, in the destination's own form; returns how many wait for it now. */
  enqueue(destination: string, lines: readonly string[]): number {
    this.#refuseWhenFull()
    this.#store.transaction((tx) => this.#outbox.enqueue(tx, destination, lines, this.#clock.now()))
    this.#turn()
    return this.#outbox.pending(destination)
  }

  /** How many shards there have ever been, as the first shard remembers it: those of a larger count are asked too. */
  shardsEver(count: number): number {
    return this.#store.noteLargest('shards', count)
  }

  /**
   * The newest schema that a database is known to have, the given one included; 0 = none. It outlives restarts, so that
   * a ClickHouse that is away then does not unready a receiver that buffers.
   */
  schemaEver(key: string, schema: number): number {
    return this.#store.noteLargest(key, schema)
  }

  /** Puts dead letters back on their way. */
  replay(request: ReplayRequest = {}): Replayed {
    const replayed = replay(request, {
      store: this.#store,
      outbox: this.#outbox,
      deadLetters: this.#deadLetters,
      queue: this.#queue,
      destinations: this.#deps.destinations,
      derive: this.#deps.derive,
      now: this.#clock.now(),
    })
    this.#turn()
    return replayed
  }

  /** Deletes what is held of a user and has not gone out; what is in flight at this moment is not stopped. */
  forget(projectId: string, userId: string): Forgotten {
    const forgotten = forget(projectId, userId, {
      store: this.#store,
      shelf: this.#shelf,
      open: this.#open,
      outbox: this.#outbox,
      deadLetters: this.#deadLetters,
      courier: this.#courier,
      queue: this.#queue,
    })
    this.#settler.clearDrafts()
    this.#turn()
    return forgotten
  }
}

const RETRY_AFTER_SECONDS = 5
const DAY_MS = 86_400_000
const LOST_WAKE_MS = 5_000
const IN_FLIGHT_CHECK_MS = 5_000

function startTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms)
  return () => clearTimeout(timer)
}
