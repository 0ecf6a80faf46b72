import { DurableObject } from 'cloudflare:workers'
import type { DurableObjectState, SqlStorage } from '@cloudflare/workers-types'
import { RequestError } from '../errors.ts'
import type { AppendResult, EncodedBatch } from './append.ts'
import type { DeadLetterFilter, DeadLetterWithText } from './dead-letters.ts'
import type { Sqlite, SqlValue } from './sqlite.ts'

/** What the object gives to the shard in it. */
export interface ObjectHost {
  readonly sql: Sqlite
  /** Sets the one alarm of the object. */
  readonly wake: (atMs: number) => void
}

/** What the object needs of the shard in it; `Shard` of the delivery stage is one. */
export interface HostedShard {
  appendEncoded(batch: EncodedBatch): AppendResult
  work(): number | undefined
  idle(): Promise<void>
  stats(): unknown
  deadLetters(filter?: DeadLetterFilter, withText?: boolean): DeadLetterWithText[]
  replay(request?: object): unknown
  enqueue(destination: string, lines: readonly string[]): number
  shardsEver(count: number): number
  schemaEver(key: string, schema: number): number
  forget(projectId: string, userId: string): unknown
}

/** An append as it crosses RPC, which keeps of an error its message only. */
export type AppendAnswer =
  | { readonly ok: true; readonly result: AppendResult }
  | {
      readonly ok: false
      readonly status: number
      readonly reason: string
      readonly message: string
      readonly retryAfterSeconds: number | undefined
    }

/** What may be called on the stub of a shard object. */
export interface ShardObjectRpc<S extends HostedShard> {
  append(batch: EncodedBatch): AppendAnswer
  stats(): ReturnType<S['stats']>
  deadLetters(filter?: DeadLetterFilter, withText?: boolean): DeadLetterWithText[]
  replay(request?: Parameters<S['replay']>[0]): ReturnType<S['replay']>
  enqueue(destination: string, lines: readonly string[]): number
  shardsEver(count: number): number
  schemaEver(key: string, schema: number): number
  forget(projectId: string, userId: string): ReturnType<S['forget']>
  flush(): Promise<void>
}

/** A constructor as the runtime calls it. */
export type ShardObjectClass<Env, S extends HostedShard> = new (
  ctx: DurableObjectState,
  env: Env,
) => DurableObject<Env> & ShardObjectRpc<S> & { alarm(): Promise<void> }

/** After an error of our own in an alarm: long enough not to spin, short enough not to be noticed. */
const ALARM_RETRY_MS = 5_000

/**
 * The Durable Object class of a shard. `build` makes the shard with the dependencies of the upper layers:
 * `export class ShardObject extends defineShardObject((host, env: Env) => new Shard(...)) {}`.
 */
export function defineShardObject<Env, S extends HostedShard>(
  build: (host: ObjectHost, env: Env) => S,
): ShardObjectClass<Env, S> {
  return class extends DurableObject<Env> {
    readonly #shard: S
    #isBuilt = false

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env)
      let wanted = Number.POSITIVE_INFINITY
      const wake = (atMs: number) => {
        if (this.#isBuilt) this.#setAlarm(atMs)
        else wanted = atMs
      }
      this.#shard = build({ sql: objectSqlite(ctx), wake }, env)
      this.#isBuilt = true
      if (wanted < Number.POSITIVE_INFINITY) void ctx.blockConcurrencyWhile(() => this.#keepOrSetAlarm(wanted))
    }

    /** An alarm that survived the restart is left alone: setting it anew while it goes off would call it off. */
    async #keepOrSetAlarm(atMs: number): Promise<void> {
      const set = await this.ctx.storage.getAlarm()
      if (set === null || set > atMs) this.#setAlarm(atMs)
    }

    /** Durable when the answer leaves: the output gate holds it until the write is confirmed. */
    append(batch: EncodedBatch): AppendAnswer {
      try {
        return { ok: true, result: this.#shard.appendEncoded(batch) }
      } catch (error) {
        if (!(error instanceof RequestError)) throw error
        const { status, reason, message, retryAfterSeconds } = error
        return { ok: false, status, reason, message, retryAfterSeconds }
      }
    }

    /**
     * An alarm that throws is tried a few times and then lost, so nothing may get out of here without another alarm
     * being set. https://developers.cloudflare.com/durable-objects/api/alarms/
     */
    async alarm(): Promise<void> {
      try {
        this.#shard.work()
        this.ctx.waitUntil(this.#shard.idle())
      } catch {
        this.#setAlarm(Date.now() + ALARM_RETRY_MS)
      }
    }

    stats(): ReturnType<S['stats']> {
      return this.#shard.stats() as ReturnType<S['stats']>
    }

    deadLetters(filter?: DeadLetterFilter, withText?: boolean): DeadLetterWithText[] {
      return this.#shard.deadLetters(filter, withText)
    }

    enqueue(destination: string, lines: readonly string[]): number {
      return this.#shard.enqueue(destination, lines)
    }

    shardsEver(count: number): number {
      return this.#shard.shardsEver(count)
    }

    schemaEver(key: string, schema: number): number {
      return this.#shard.schemaEver(key, schema)
    }

    replay(request?: Parameters<S['replay']>[0]): ReturnType<S['replay']> {
      return this.#shard.replay(request) as ReturnType<S['replay']>
    }

    forget(projectId: string, userId: string): ReturnType<S['forget']> {
      return this.#shard.forget(projectId, userId) as ReturnType<S['forget']>
    }

    /** Does what is due now and waits for its deliveries. */
    async flush(): Promise<void> {
      this.#shard.work()
      await this.#shard.idle()
    }

    #setAlarm(atMs: number): void {
      // Not awaited: the runtime orders it with the writes around it. When it fails the object is reset, and its
      // constructor asks again.
      this.ctx.storage.setAlarm(atMs).catch(() => this.ctx.abort('The alarm could not be set.'))
    }
  }
}

/** SQLite of a Durable Object in the form that the shard takes. */
export function objectSqlite(ctx: DurableObjectState): Sqlite {
  const { sql } = ctx.storage
  return {
    all: <Row extends Record<string, SqlValue>>(query: string, ...parameters: SqlValue[]) =>
      execute(sql, query, parameters).toArray().map(withBytes) as Row[],
    run(query, ...parameters) {
      const cursor = execute(sql, query, parameters)
      cursor.toArray()
      return cursor.rowsWritten
    },
    transaction: (work) => ctx.storage.transactionSync(work),
  }
}

function execute(sql: SqlStorage, query: string, parameters: readonly SqlValue[]) {
  return sql.exec(query, ...parameters)
}

/** The runtime gives BLOBs as `ArrayBuffer`. */
function withBytes(row: Record<string, unknown>): Record<string, unknown> {
  for (const [column, value] of Object.entries(row)) {
    if (value instanceof ArrayBuffer) row[column] = new Uint8Array(value)
  }
  return row
}
