import { openNodeSqlite } from '../../src/buffer/node-sqlite.ts'
import { type BufferSettings, bufferSettings, type SettleClocks } from '../../src/buffer/settings.ts'
import type { Sqlite } from '../../src/buffer/sqlite.ts'
import type { ActiveDestination } from '../../src/delivery/active-destination.ts'
import type { Rederive } from '../../src/delivery/rederiver.ts'
import { type DeliverySettings, deliverySettings } from '../../src/delivery/settings.ts'
import type { Derive } from '../../src/delivery/settler.ts'
import { Shard } from '../../src/delivery/shard.ts'
import type { DestinationEvent, DestinationLimits, SendResult } from '../../src/destinations/destination.ts'
import { derive } from './derive.ts'
import { eventsOf } from './fake-events.ts'

/** Short clocks, so that virtual hours are not needed; proportions as in production. */
export const CLOCKS: SettleClocks = {
  settleMs: 2_000,
  idleMs: 30_000,
  finalMs: 10_000,
  orphanMs: 600_000,
  maxAgeMs: 3_600_000,
}

/** What a fake vendor does with a request: takes it, takes part of it, throws, or never answers. */
export type Behaviour = (events: readonly DestinationEvent[], request: number) => Promise<SendResult> | SendResult

/** A destination in memory that does what a test tells it to. */
export interface FakeDestination extends ActiveDestination {
  /** Every event of every request that was taken, in order. */
  readonly taken: DestinationEvent[]
  readonly requests: (readonly DestinationEvent[])[]
  behaviour: Behaviour
  limits: DestinationLimits
  /** How often each id was taken. */
  counts(): Map<string, number>
}

/** Takes everything, until told otherwise. */
export function fakeDestination(
  name: string,
  options: { takesUpdates?: boolean; limits?: Partial<DestinationLimits> } = {},
) {
  const taken: DestinationEvent[] = []
  const requests: (readonly DestinationEvent[])[] = []
  const destination: FakeDestination = {
    name,
    takesUpdates: options.takesUpdates ?? false,
    limits: {
      maxEvents: 10,
      maxBytes: 100_000,
      maxEventBytes: 50_000,
      timeoutMs: 10_000,
      concurrency: 2,
      ...options.limits,
    },
    taken,
    requests,
    behaviour: () => ({ rejected: [] }),
    toEvents: (outbound) => eventsOf(outbound, destination.takesUpdates),
    async send(events) {
      requests.push(events)
      const result = await destination.behaviour(events, requests.length - 1)
      const refused = new Set(result.rejected.map(({ id }) => id))
      taken.push(...events.filter(({ id }) => !refused.has(id)))
      return result
    },
    counts: () => {
      const counts = new Map<string, number>()
      for (const { id } of taken) counts.set(id, (counts.get(id) ?? 0) + 1)
      return counts
    },
  }
  return destination
}

/** What a test may choose. */
export interface WorldOptions {
  readonly destinations?: readonly ActiveDestination[]
  readonly derive?: Derive
  readonly rederive?: Rederive
  readonly buffer?: Partial<BufferSettings>
  readonly delivery?: Partial<DeliverySettings>
  readonly clocks?: Partial<SettleClocks>
  readonly path?: string
  readonly sql?: Sqlite
  readonly random?: () => number
}

/** A shard in a world whose time goes on only when the test says so. */
export class World {
  shard: Shard
  sql: Sqlite
  now = 1_800_000_000_000
  readonly logged: { readonly level: string; readonly event: string }[] = []
  readonly #options: WorldOptions
  #wakeAt = Number.POSITIVE_INFINITY
  readonly #timers = new Set<{ readonly at: number; readonly callback: () => void }>()

  constructor(options: WorldOptions = {}) {
    this.#options = options
    this.sql = options.sql ?? openNodeSqlite(options.path ?? ':memory:')
    this.shard = this.#start()
  }

  #start(): Shard {
    const options = this.#options
    return new Shard({
      sql: this.sql,
      clock: () => this.now,
      settings: {
        clocks: { ...CLOCKS, ...options.clocks },
        buffer: bufferSettings.parse(options.buffer ?? {}),
        delivery: deliverySettings.parse({ lingerMs: 0, ...options.delivery }),
      },
      derive: options.derive ?? derive,
      ...(options.rederive && { rederive: options.rederive }),
      destinations: options.destinations ?? [],
      io: { fetch },
      wake: (at) => {
        this.#wakeAt = at
      },
      log: (level, event) => void this.logged.push({ level, event }),
      random: options.random ?? (() => 0.5),
      timer: (ms, callback) => {
        const timer = { at: this.now + ms, callback }
        this.#timers.add(timer)
        return () => void this.#timers.delete(timer)
      },
    })
  }

  /** A stop without warning and a start on the same database: nothing in memory survives. */
  restart(): void {
    this.#timers.clear()
    this.#wakeAt = Number.POSITIVE_INFINITY
    this.shard = this.#start()
  }

  /** Lets so much time pass, with everything that happens in it. */
  async advance(ms: number): Promise<void> {
    const end = this.now + ms
    await settled()
    for (let steps = 0; steps < 100_000; steps += 1) {
      const timer = [...this.#timers].sort((a, b) => a.at - b.at)[0]
      const next = Math.min(this.#wakeAt, timer?.at ?? Number.POSITIVE_INFINITY)
      if (next > end) break
      this.now = Math.max(this.now, next)
      if (timer !== undefined && timer.at <= next) {
        this.#timers.delete(timer)
        timer.callback()
      } else {
        this.#wakeAt = Number.POSITIVE_INFINITY
        this.shard.work()
      }
      await settled()
    }
    this.now = end
  }

  /** The books by counter, labels added up unless named. */
  books(): Record<string, number> {
    const books: Record<string, number> = {}
    for (const { name, labels, value } of this.shard.stats().samples) {
      const label = Object.values(labels).join(',')
      books[name] = (books[name] ?? 0) + value
      if (label !== '') books[`${name}{${label}}`] = value
    }
    return books
  }

  /** Received minus everything that became of it: 0 when the books balance. */
  imbalance(): number {
    const books = this.books()
    const of = (name: string) => books[`cohortel_spans_${name}`] ?? 0
    return (
      of('received_total') -
      of('stored_total') -
      of('duplicate_total') -
      of('rejected_total') -
      of('ignored_total') -
      of('open')
    )
  }

  /** The same for the events of one destination. */
  deliveryImbalance(destination: string): number {
    const books = this.books()
    const of = (name: string) => books[`cohortel_${name}{${destination}}`] ?? 0
    return (
      of('delivery_enqueued_total') -
      of('delivery_delivered_total') -
      of('delivery_pending') -
      of('dead_letters') -
      of('delivery_forgotten_total')
    )
  }
}

/** Lets everything run that needs no time. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 3; turns += 1) await new Promise((resolve) => setImmediate(resolve))
}
