import { compress, decompress } from './compress.ts'
import type { SqlValue } from './sqlite.ts'
import type { Store, Transaction } from './store.ts'

/**
 * What a dead letter holds: an `event` as its destination refused it, a `trace` that could not be derived or told
 * (its pieces, so that it can be tried again), or a `row` of the buffer that could not be read.
 */
export type DeadLetterKind = 'event' | 'trace' | 'row'

/** Something that could not be delivered, with the reason; stays until it is replayed. */
export interface DeadLetter {
  readonly id: number
  /** `''` where no destination is at fault. */
  readonly destination: string
  readonly kind: DeadLetterKind
  /** Id of the event, trace id, or number of the row. */
  readonly itemId: string
  /** A stable code. */
  readonly reason: string
  /** A whole sentence for people. */
  readonly message: string
  /** Milliseconds since 1970. */
  readonly diedAt: number
}

/** Which dead letters are meant; what is absent does not restrict. */
export interface DeadLetterFilter {
  readonly destination?: string
  readonly kind?: DeadLetterKind
  /** Milliseconds since 1970. */
  readonly since?: number
  /** At most this many, oldest first; default 1000. */
  readonly limit?: number
  /** Only ids above this one: for paging. */
  readonly afterId?: number
}

/** The shelf of what was refused for good. */
export class DeadLetters {
  readonly #store: Store
  readonly #counts = new Map<string, number>()

  constructor(store: Store) {
    this.#store = store
    const counts = store.sql.all<{ destination: string; letters: number }>(
      'SELECT destination, count(*) AS letters FROM dead GROUP BY destination',
    )
    for (const { destination, letters } of counts) this.#counts.set(destination, letters)
  }

  /** Letters on the shelf, by destination. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }

  add(tx: Transaction, letter: Omit<DeadLetter, 'id'>, body: string | Uint8Array): void {
    const id = this.#store.nextId('dead')
    const bytes = typeof body === 'string' ? compress(body) : body
    const { first, slices } = this.#store.slice('dead', id, bytes)
    this.#store.sql.run(
      `INSERT INTO dead (id, destination, kind, item_id, reason, message, died_at, slices, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      letter.destination,
      letter.kind,
      letter.itemId,
      letter.reason,
      letter.message,
      letter.diedAt,
      slices,
      first,
    )
    tx.after(() => this.#change(letter.destination, 1))
  }

  list(filter: DeadLetterFilter = {}): DeadLetter[] {
    const conditions: string[] = []
    const parameters: SqlValue[] = []
    const where = (condition: string, value: SqlValue | undefined) => {
      if (value === undefined) return
      conditions.push(condition)
      parameters.push(value)
    }
    where('destination = ?', filter.destination)
    where('kind = ?', filter.kind)
    where('died_at >= ?', filter.since)
    where('id > ?', filter.afterId)
    const rows = this.#store.sql.all<StoredLetter>(
      `SELECT id, destination, kind, item_id, reason, message, died_at FROM dead
       ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`} ORDER BY id LIMIT ?`,
      ...parameters,
      filter.limit ?? 1000,
    )
    return rows.map((row) => ({
      id: row.id,
      destination: row.destination,
      kind: row.kind as DeadLetterKind,
      itemId: row.item_id,
      reason: row.reason,
      message: row.message,
      diedAt: row.died_at,
    }))
  }

  /** The text of a letter; undefined when it cannot be read (a `row` never can). */
  text(id: number): string | undefined {
    const body = this.#store.body('dead', id)
    try {
      return body === undefined ? undefined : decompress(body)
    } catch {
      return undefined
    }
  }

  remove(tx: Transaction, letter: Pick<DeadLetter, 'id' | 'destination'>): void {
    const [row] = this.#store.sql.all<{ slices: number }>('SELECT slices FROM dead WHERE id = ?', letter.id)
    if (row === undefined) return
    this.#store.remove('dead', letter.id, row.slices)
    tx.after(() => this.#change(letter.destination, -1))
  }

  #change(destination: string, by: number): void {
    this.#counts.set(destination, (this.#counts.get(destination) ?? 0) + by)
  }
}

interface StoredLetter extends Record<string, SqlValue> {
  readonly id: number
  readonly destination: string
  readonly kind: string
  readonly item_id: string
  readonly reason: string
  readonly message: string
  readonly died_at: number
}
