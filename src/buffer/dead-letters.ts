import { compress, decompress } from './compress.ts'
import type { SqlValue } from './sqlite.ts'
import type { Store, Transaction } from './store.ts'

/**
 * What a dead letter holds: an `event` as its destination refused it, a `trace` that could not be derived or told
 * (its pieces, so that it can be tried again), or a `row` of the buffer that could not be read.
 */
export type DeadLetterKind = 'event' | 'trace' | 'row'

/** Something that could not be delivered, with the reason; stays until it is replayed or too old. */
export interface DeadLetter {
  readonly id: number
  /** `''` = of several projects (a damaged row); such a letter holds nothing that can be read. */
  readonly projectId: string
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

/** A dead letter with what was to be sent; no text = not asked for, or not readable. */
export interface DeadLetterWithText extends DeadLetter {
  readonly text?: string
}

/** Which dead letters are meant; what is absent does not restrict. */
export interface DeadLetterFilter {
  /** Letters of this project and those of no single one. */
  readonly projectId?: string
  readonly destination?: string
  readonly kind?: DeadLetterKind
  /** Milliseconds since 1970. */
  readonly since?: number
  /** At most this many, oldest first; default 1000. */
  readonly limit?: number
  /** Only ids above this one: for paging. */
  readonly afterId?: number
}

/** How long and how much is kept. */
export interface DeadLetterBounds {
  /** Milliseconds since 1970. */
  readonly olderThan: number
  /** Compressed bytes; above them the oldest go first. */
  readonly maxBytes: number
}

/** Letters removed in one transaction. */
const EXPIRE_AT_ONCE = 1_000

/** The shelf of what was refused for good. */
export class DeadLetters {
  readonly #store: Store
  readonly #counts = new Map<string, number>()
  #bytes = 0
  #oldest = Number.POSITIVE_INFINITY

  constructor(store: Store) {
    this.#store = store
    const counts = store.sql.all<{ destination: string; letters: number; bytes: number; oldest: number }>(
      `SELECT destination, count(*) AS letters, sum(bytes) AS bytes, min(died_at) AS oldest
       FROM dead_letters GROUP BY destination`,
    )
    for (const { destination, letters, bytes, oldest } of counts) {
      this.#counts.set(destination, letters)
      this.#bytes += bytes
      this.#oldest = Math.min(this.#oldest, oldest)
    }
  }

  /** Letters on the shelf, by destination. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }

  /** Compressed bytes on the shelf. */
  get bytes(): number {
    return this.#bytes
  }

  add(tx: Transaction, letter: Omit<DeadLetter, 'id'>, body: string | Uint8Array): void {
    const id = this.#store.nextId('dead_letters')
    const bytes = typeof body === 'string' ? compress(body) : body
    const { first, slices } = this.#store.slice('dead_letters', id, bytes)
    this.#store.sql.run(
      `INSERT INTO dead_letters (id, project_id, destination, kind, item_id, reason, message, died_at, bytes, slices, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      letter.projectId,
      letter.destination,
      letter.kind,
      letter.itemId,
      letter.reason,
      letter.message,
      letter.diedAt,
      bytes.byteLength,
      slices,
      first,
    )
    tx.after(() => {
      this.#change(letter.destination, 1, bytes.byteLength)
      this.#oldest = Math.min(this.#oldest, letter.diedAt)
    })
  }

  list(filter: DeadLetterFilter = {}): DeadLetter[] {
    const conditions: string[] = []
    const parameters: SqlValue[] = []
    const where = (condition: string, value: SqlValue | undefined) => {
      if (value === undefined) return
      conditions.push(condition)
      parameters.push(value)
    }
    where("project_id IN ('', ?)", filter.projectId)
    where('destination = ?', filter.destination)
    where('kind = ?', filter.kind)
    where('died_at >= ?', filter.since)
    where('id > ?', filter.afterId)
    const rows = this.#store.sql.all<StoredLetter>(
      `SELECT id, project_id, destination, kind, item_id, reason, message, died_at FROM dead_letters
       ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`} ORDER BY id LIMIT ?`,
      ...parameters,
      filter.limit ?? 1000,
    )
    return rows.map((row) => ({
      id: row.id,
      projectId: row.project_id,
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
    const body = this.#store.body('dead_letters', id)
    try {
      return body === undefined ? undefined : decompress(body)
    } catch {
      return undefined
    }
  }

  remove(tx: Transaction, letter: Pick<DeadLetter, 'id' | 'destination'>): void {
    const [row] = this.#store.sql.all<{ slices: number; bytes: number }>(
      'SELECT slices, bytes FROM dead_letters WHERE id = ?',
      letter.id,
    )
    if (row === undefined) return
    this.#store.remove('dead_letters', letter.id, row.slices)
    tx.after(() => this.#change(letter.destination, -1, -row.bytes))
  }

  /** Is there anything beyond the bounds? Costs nothing. */
  exceeds({ olderThan, maxBytes }: DeadLetterBounds): boolean {
    return this.#bytes > maxBytes || this.#oldest < olderThan
  }

  /** Removes what is beyond the bounds, oldest first, and gives back how many by destination. */
  expire(tx: Transaction, { olderThan, maxBytes }: DeadLetterBounds): ReadonlyMap<string, number> {
    const gone = new Map<string, number>()
    let bytes = this.#bytes
    let oldest = Number.POSITIVE_INFINITY
    const rows = this.#store.sql.all<{
      id: number
      destination: string
      died_at: number
      bytes: number
      slices: number
    }>(`SELECT id, destination, died_at, bytes, slices FROM dead_letters ORDER BY id LIMIT ${EXPIRE_AT_ONCE}`)
    for (const row of rows) {
      if (row.died_at >= olderThan && bytes <= maxBytes) {
        oldest = row.died_at
        break
      }
      bytes -= row.bytes
      gone.set(row.destination, (gone.get(row.destination) ?? 0) + 1)
      this.#store.remove('dead_letters', row.id, row.slices)
      tx.after(() => this.#change(row.destination, -1, -row.bytes))
    }
    // Letters beyond those looked at are not older than the last of them.
    tx.after(() => {
      this.#oldest = rows.length < EXPIRE_AT_ONCE || oldest < Number.POSITIVE_INFINITY ? oldest : olderThan - 1
    })
    return gone
  }

  #change(destination: string, by: number, bytes: number): void {
    this.#counts.set(destination, (this.#counts.get(destination) ?? 0) + by)
    this.#bytes += bytes
  }
}

interface StoredLetter extends Record<string, SqlValue> {
  readonly id: number
  readonly project_id: string
  readonly destination: string
  readonly kind: string
  readonly item_id: string
  readonly reason: string
  readonly message: string
  readonly died_at: number
}
