import { BOOKS } from '../buffer/books.ts'
import type { DeadLetters } from '../buffer/dead-letters.ts'
import type { Outbox, OutboxRow } from '../buffer/outbox.ts'
import { counter, type Store, type Transaction } from '../buffer/store.ts'
import { DeliveryError } from '../errors.ts'
import type { Log } from '../telemetry.ts'
import type { ActiveDestination } from './active-destination.ts'
import { ActorRates } from './actor-rates.ts'
import { backoff } from './backoff.ts'
import { type Batch, halves, nextBatch } from './batch.ts'
import { eventOf, heldBytes, letGo, type PendingEvent, readAgain, readRow } from './pending-event.ts'
import type { DeliverySettings } from './settings.ts'

/** What a lane needs from its shard. */
export interface LaneDependencies {
  readonly store: Store
  readonly outbox: Outbox
  readonly deadLetters: DeadLetters
  readonly settings: DeliverySettings
  /** The shard's own clock, in milliseconds. */
  readonly now: () => number
  /** Calls back after so many milliseconds; returns how to call it off. */
  readonly timer: (ms: number, callback: () => void) => () => void
  readonly random: () => number
  readonly fetch: typeof fetch
  readonly log: Log
  /** A request has ended: there may be more to send, or another time to wake at. */
  readonly changed: () => void
}

/** What an operator sees of one destination. */
export interface LaneState {
  readonly destination: string
  readonly inFlight: number
  /** Failures in a row. */
  readonly failures: number
  /** Stable code of the last failure; `''` when the last request went well. */
  readonly lastFailure: string
  /** Milliseconds on the shard's clock; 0 = not waiting. */
  readonly blockedUntil: number
  /** Bytes of events that are in memory. */
  readonly heldBytes: number
}

/**
 * Sends everything that waits for one destination, within its limits. Each destination has its own lane, so that a slow
 * or dead one never delays another. While it is away nothing of its events stays in memory but where they are. Rows are
 * leased in memory: a crash gives the lease back, and what had been sent meanwhile is sent again, byte for byte the same.
 */
export class Lane {
  readonly destination: ActiveDestination
  readonly #deps: LaneDependencies
  readonly #rates: ActorRates | undefined
  /** Events read from disk and not in a batch, oldest first. */
  #fresh: PendingEvent[] = []
  /** Batches that failed or were split, to be sent as they are. */
  #batches: Batch[] = []
  readonly #leased = new Set<number>()
  readonly #flying = new Set<AbortController>()
  #failures = 0
  #successes = 0
  #lastFailure = ''
  #blockedUntil = 0
  #waitUntil = Number.POSITIVE_INFINITY
  #stopped = false

  constructor(destination: ActiveDestination, deps: LaneDependencies) {
    this.destination = destination
    this.#deps = deps
    const { perActorPerSecond } = destination.limits
    this.#rates = perActorPerSecond === undefined ? undefined : new ActorRates(perActorPerSecond)
  }

  get state(): LaneState {
    return {
      destination: this.destination.name,
      inFlight: this.#flying.size,
      failures: this.#failures,
      lastFailure: this.#lastFailure,
      blockedUntil: this.#blockedUntil > this.#deps.now() ? this.#blockedUntil : 0,
      heldBytes: heldBytes([...this.#waiting(), ...[...this.#inFlight].map(({ events }) => events)].flat()),
    }
  }

  get isIdle(): boolean {
    return this.#flying.size === 0
  }

  /** Starts as many requests as limits and back-off allow. */
  pump(): void {
    const now = this.#deps.now()
    this.#waitUntil = Number.POSITIVE_INFINITY
    if (this.#stopped) return
    while (this.#mayStart(now)) {
      const next = this.#next(now)
      if (next === undefined) return
      const batch = this.#readAgain(next)
      if (batch.events.length > 0) void this.#send(batch)
    }
  }

  /** When this lane wants to be pumped again; undefined when only the end of a request (or new events) changes anything. */
  nextAt(): number | undefined {
    if (this.#stopped) return undefined
    const now = this.#deps.now()
    if (this.#blockedUntil > now) return this.#hasWork() ? this.#blockedUntil : undefined
    return this.#waitUntil === Number.POSITIVE_INFINITY ? undefined : this.#waitUntil
  }

  /** Breaks off all requests; what they carried stays in the outbox. */
  stop(): void {
    this.#stopped = true
    for (const controller of this.#flying) controller.abort()
  }

  /** The buffer itself failed: everything is given back and tried again after a while. */
  stall(): void {
    this.release()
    this.#failures += 1
    const { backoffBaseMs: baseMs, backoffMaxMs: maxMs } = this.#deps.settings
    this.#blockedUntil = this.#deps.now() + backoff(this.#failures, { baseMs, maxMs, random: this.#deps.random })
  }

  /** Gives back everything that is not in flight, so that rows may be changed on disk. */
  release(): void {
    const waiting = [...this.#batches.flatMap(({ events }) => events), ...this.#fresh]
    this.#fresh = waiting.filter(({ row }) => this.isFlying(row))
    this.#batches = []
    this.#leased.clear()
    for (const { events } of this.#inFlight) for (const { row } of events) this.#leased.add(row.id)
  }
  readonly #inFlight = new Set<Batch>()

  /** Is this row in a request now? */
  isFlying(row: OutboxRow): boolean {
    for (const { events } of this.#inFlight) if (events.some((event) => event.row.id === row.id)) return true
    return false
  }

  #hasWork(): boolean {
    if (this.#fresh.length > 0 || this.#batches.length > 0) return true
    for (const row of this.#deps.outbox.rows(this.destination.name)) if (!this.#leased.has(row.id)) return true
    return false
  }

  #mayStart(now: number): boolean {
    if (now < this.#blockedUntil) return false
    // After a failure one request probes; when it goes well the others follow.
    return this.#flying.size < (this.#failures > 0 ? 1 : this.destination.limits.concurrency)
  }

  #next(now: number): Batch | undefined {
    const at = this.#batches.findIndex((batch) => batch.notBefore <= now)
    const [failed] = at < 0 ? [] : this.#batches.splice(at, 1)
    if (failed !== undefined) return failed
    this.#waitUntil = Math.min(this.#waitUntil, ...this.#batches.map((batch) => batch.notBefore))
    this.#readAhead()
    const { limits } = this.destination
    const lingers = this.#lingerUntil()
    if (lingers > now) {
      this.#waitUntil = Math.min(this.#waitUntil, lingers)
      return undefined
    }
    const { batch, rest, waitMs } = nextBatch(this.#fresh, limits, this.#rates, now)
    if (waitMs !== undefined) this.#waitUntil = Math.min(this.#waitUntil, now + waitMs)
    this.#fresh = rest
    return batch.length === 0
      ? undefined
      : { events: batch, attempts: 0, notBefore: 0, successesBefore: this.#successes }
  }

  /** A batch that could still grow waits a little: many small inserts cost a warehouse more than few large ones. */
  #lingerUntil(): number {
    const { maxEvents, maxBytes } = this.destination.limits
    const [first] = this.#fresh
    if (first === undefined || this.#fresh.length >= maxEvents || this.#freshBytes() >= maxBytes) return 0
    return first.row.enqueuedAt + this.#deps.settings.lingerMs
  }

  #waiting(): (readonly PendingEvent[])[] {
    return [this.#fresh, ...this.#batches.map(({ events }) => events)]
  }

  #freshBytes(): number {
    return this.#fresh.reduce((sum, event) => sum + event.bytes, 0)
  }

  /** Reads what was let go of; events of a row that has become unreadable are left out. */
  #readAgain(batch: Batch): Batch {
    const unreadable = readAgain(this.#deps.outbox, batch.events)
    if (unreadable.size === 0) return batch
    const readable = (events: readonly PendingEvent[]) => events.filter(({ row }) => !unreadable.has(row))
    this.#fresh = readable(this.#fresh)
    this.#batches = this.#batches.map((each) => ({ ...each, events: readable(each.events) }))
    const notBefore = this.#deps.now() + this.#deps.settings.backoffBaseMs
    for (const row of unreadable) {
      // What of it is in a request, read before the damage, may still arrive: only then is known what is lost.
      if (this.isFlying(row))
        this.#batches.push({ ...batch, events: batch.events.filter((e) => e.row === row), notBefore })
      else this.#buryRow(row)
    }
    return { ...batch, events: readable(batch.events) }
  }

  #readAhead(): void {
    const { outbox, settings } = this.#deps
    let bytes = this.#freshBytes()
    const tooBig: PendingEvent[] = []
    const unreadable: OutboxRow[] = []
    for (const row of outbox.rows(this.destination.name)) {
      if (this.#fresh.length >= settings.readAheadEvents || bytes >= settings.readAheadBytes) break
      if (this.#leased.has(row.id)) continue
      this.#leased.add(row.id)
      const events = readRow(outbox, row)
      if (events === undefined) unreadable.push(row)
      for (const event of events ?? []) {
        if (event.bytes > this.destination.limits.maxEventBytes) tooBig.push(event)
        else this.#fresh.push(event)
        bytes += event.bytes
      }
    }
    if (tooBig.length > 0) this.#bury(tooBig, 'event_too_large', 'The event is larger than the destination takes.')
    for (const row of unreadable) this.#buryRow(row)
  }

  async #send(batch: Batch): Promise<void> {
    const controller = new AbortController()
    this.#flying.add(controller)
    this.#inFlight.add(batch)
    const { limits } = this.destination
    let callOff = () => {}
    try {
      const timeout = new Promise<never>((_, reject) => {
        callOff = this.#deps.timer(limits.timeoutMs, () => {
          controller.abort()
          // A destination that ignores its signal must not hold the lane.
          reject(new DeliveryError(false, 'timeout', `${this.destination.name} did not answer in time.`))
        })
      })
      const events = batch.events.map(eventOf)
      const sending = this.destination.send(events, { fetch: this.#deps.fetch, signal: controller.signal })
      const { rejected } = await Promise.race([sending, timeout])
      this.#accepted(batch, new Map(rejected.map(({ id, reason }) => [id, reason])))
    } catch (error) {
      this.#failed(batch, error)
    } finally {
      callOff()
      this.#flying.delete(controller)
      this.#inFlight.delete(batch)
      this.#deps.changed()
    }
  }

  #accepted(batch: Batch, rejected: ReadonlyMap<string, string>): void {
    this.#deps.store.transaction((tx) => {
      for (const pending of batch.events) {
        const reason = rejected.get(eventOf(pending).id)
        if (reason !== undefined) this.#letter(tx, pending, reason, 'The destination refused this event of its batch.')
      }
      this.#finish(tx, batch.events)
      const refused = batch.events.filter((pending) => rejected.has(eventOf(pending).id)).length
      tx.count(counter(BOOKS.delivered, 'destination', this.destination.name), batch.events.length - refused)
    })
    this.#failures = 0
    this.#lastFailure = ''
    this.#blockedUntil = 0
    this.#successes += 1
  }

  #failed(batch: Batch, error: unknown): void {
    if (this.#stopped) return
    const failure = error instanceof DeliveryError ? error : unexpected(this.destination.name, error)
    this.#deps.log('warn', 'delivery_failed', {
      destination: this.destination.name,
      reason: failure.reason,
      permanent: failure.permanent,
      events: batch.events.length,
      attempts: batch.attempts + 1,
    })
    this.#lastFailure = failure.reason
    try {
      this.#decide(batch, failure)
    } catch (cause) {
      // The outcome could not be written (a full disk): the batch is sent again, under the same ids.
      this.#deps.log('error', 'delivery_not_recorded', { destination: this.destination.name, error: nameOf(cause) })
      this.#later(batch, failure)
    }
  }

  #decide(batch: Batch, failure: DeliveryError): void {
    const attempts = batch.attempts + 1
    const { suspectAttempts, maxAttempts } = this.#deps.settings
    const isSuspect = this.#successes > batch.successesBefore && attempts >= suspectAttempts
    if (failure.wholeDestination) {
      this.#later(batch, failure)
    } else if (failure.permanent) {
      // The vendor is well: it answered. Only these bytes are wrong, so nothing waits.
      this.#failures = 0
      if (batch.events.length > 1) this.#batches.unshift(...halves(batch))
      else this.#bury(batch.events, failure.reason, failure.message)
    } else if (isSuspect && batch.events.length === 1 && attempts >= maxAttempts) {
      this.#bury(batch.events, `gave_up_${failure.reason}`, `Given up after ${attempts} tries: ${failure.message}`)
    } else {
      this.#later({ ...batch, attempts }, failure, isSuspect && batch.events.length > 1)
    }
  }

  /** Tries again after a wait; the batch goes to the back, so that another may show whether the destination is well. */
  #later(batch: Batch, failure: DeliveryError, split = false): void {
    const { settings, random } = this.#deps
    const now = this.#deps.now()
    this.#failures += 1
    const maxMs = failure.wholeDestination ? settings.refusedBackoffMaxMs : settings.backoffMaxMs
    const options = { baseMs: settings.backoffBaseMs, maxMs, retryAfterMs: failure.retryAfterMs, random }
    this.#blockedUntil = now + backoff(this.#failures, options)
    const notBefore = now + backoff(batch.attempts, { ...options, retryAfterMs: undefined })
    const waiting = { ...batch, notBefore: failure.wholeDestination ? 0 : notBefore }
    this.#batches.push(...(split ? halves(waiting) : [waiting]))
    // Nothing is sent for a while: what was read ahead stays on disk until then.
    for (const events of this.#waiting()) letGo(events)
  }

  #bury(events: readonly PendingEvent[], reason: string, message: string): void {
    this.#deps.store.transaction((tx) => {
      for (const pending of events) this.#letter(tx, pending, reason, message)
      this.#finish(tx, events)
    })
  }

  #letter(tx: Transaction, pending: PendingEvent, reason: string, message: string): void {
    const { name } = this.destination
    const event = eventOf(pending)
    const letter = {
      projectId: event.project,
      destination: name,
      kind: 'event',
      itemId: event.id,
      reason,
      message,
      diedAt: this.#deps.now(),
    } as const
    this.#deps.deadLetters.add(tx, letter, event.line)
    tx.count(counter(BOOKS.died, 'destination', name), 1)
  }

  #buryRow(row: OutboxRow): void {
    const { name } = this.destination
    this.#deps.store.transaction((tx) => {
      const message = `${row.events - row.done.size} events could not be read from the buffer.`
      const what = { projectId: '', destination: name, kind: 'row', itemId: String(row.id) } as const
      const letter = { ...what, reason: 'corrupt_row', message }
      this.#deps.deadLetters.add(tx, { ...letter, diedAt: this.#deps.now() }, this.#deps.outbox.bodyOf(row))
      tx.count(counter(BOOKS.died, 'destination', name), row.events - row.done.size)
      tx.count(BOOKS.corruptRows, 1)
      this.#deps.outbox.finish(tx, row, [...Array(row.events).keys()])
      tx.after(() => this.#leased.delete(row.id))
    })
  }

  #finish(tx: Transaction, events: readonly PendingEvent[]): void {
    for (const [row, done] of Map.groupBy(events, (event) => event.row)) {
      this.#deps.outbox.finish(
        tx,
        row,
        done.map(({ line }) => line),
      )
      tx.after(() => {
        if (row.done.size >= row.events) this.#leased.delete(row.id)
      })
    }
  }
}

function unexpected(destination: string, cause: unknown): DeliveryError {
  return new DeliveryError(false, 'internal', `Sending to ${destination} failed inside Cohortel (${nameOf(cause)}).`, {
    cause,
  })
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
