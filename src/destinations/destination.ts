import type { ZodType } from 'zod'
import type { Outbound } from '../model/settled.ts'

/** What a destination needs from the host; nothing else may touch the outside. */
export interface DestinationIo {
  /** `fetch` of the host; tests give their own. */
  readonly fetch: typeof fetch
  readonly signal: AbortSignal
}

/** One event in the destination's own form, ready to be sent, and sent byte for byte the same on every retry. */
export interface DestinationEvent {
  /** Deterministic (UUIDv5): retries, replays and rebuilds carry the same. */
  readonly id: string
  /** Whose event it is, for per-user rate limits; `''` when nobody's. */
  readonly actor: string
  /** JSON-serialisable; what it means is the destination's own business. */
  readonly body: unknown
  /** The body as JSON, where it comes from the outbox: who only passes it on need not parse it. */
  readonly json?: Uint8Array
  /** Told by a back-fill, days after it happened; a batch holds only such events or none. */
  readonly historical?: boolean
}

/** Events of a batch that the destination refused for good, while it took the others. */
export interface SendResult {
  readonly rejected: readonly { readonly id: string; readonly reason: string }[]
}

/** Hard limits of the vendor, obeyed by the delivery loop. */
export interface DestinationLimits {
  readonly maxEvents: number
  readonly maxBytes: number
  /** One event above this goes to dead letters at once. */
  readonly maxEventBytes: number
  readonly timeoutMs: number
  /** At most this many requests in flight from one shard. */
  readonly concurrency: number
  /** Events per second for one actor; undefined = no limit known. */
  readonly perActorPerSecond?: number
}

/**
 * A destination as data: what it is called, how it is set up, what it wants, and two functions. `Settings` are the
 * vendor's keys and addresses, from the environment.
 *
 * `toEvents` is pure and deterministic. `send` resolves when the vendor has taken the batch (apart from `rejected`)
 * and throws `DeliveryError` otherwise; whether an answer means "permanent" or "try again" is decided here, where the
 * vendor is known, and by the body where the status lies.
 */
export interface Destination<Settings> {
  readonly name: string
  /** Shown by `cohortel start` and `doctor`: which variables turn it on. */
  readonly environment: readonly string[]
  readonly settings: ZodType<Settings>
  /** Settings from the environment, unchecked; undefined = off. */
  fromEnvironment(env: Readonly<Record<string, string | undefined>>): unknown
  /** Takes a higher version of the same interaction (ClickHouse); others are told once, when the trace is final. */
  readonly takesUpdates: boolean
  readonly limits: DestinationLimits
  /** How a person is deleted there, as a whole sentence: Cohortel cannot do it. */
  readonly deletion?: string
  toEvents(outbound: Outbound, settings: Settings): readonly DestinationEvent[]
  send(events: readonly DestinationEvent[], settings: Settings, io: DestinationIo): Promise<SendResult>
}
