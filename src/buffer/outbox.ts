import { BOOKS } from './books.ts'
import { packTexts, unpackItems } from './packed-items.ts'
import type { SqlValue } from './sqlite.ts'
import { counter, type Store, type Transaction } from './store.ts'

/** Characters and events of one row: what must be inflated to send one event of it. */
const ROW_CHARACTERS = 1024 * 1024
const ROW_EVENTS = 2_000

/** A row of events for one destination; its body stays on disk. */
export interface OutboxRow {
  readonly id: number
  readonly destination: string
  readonly enqueuedAt: number
  readonly events: number
  readonly bytes: number
  readonly slices: number
  /** Lines that the destination has taken (or refused for good) while others wait. */
  readonly done: Set<number>
}

/** The outgoing shelf: events by destination, in the destination's own form, as lines that never change. */
export class Outbox {
  readonly #store: Store
  readonly #rows = new Map<string, Map<number, OutboxRow>>()
  #bytes = 0

  constructor(store: Store) {
    this.#store = store
    const done = new Map(
      store.sql
        .all<{ id: number; done: string }>('SELECT id, done FROM outbox_done')
        .map((row) => [row.id, JSON.parse(row.done) as number[]]),
    )
    const rows = store.sql.all<StoredRow>(
      'SELECT id, destination, enqueued_at, events, bytes, slices FROM outbox ORDER BY id',
    )
    for (const { id, destination, enqueued_at, events, bytes, slices } of rows) {
      this.#hold({ id, destination, enqueuedAt: enqueued_at, events, bytes, slices, done: new Set(done.get(id)) })
    }
  }

  /** Compressed bytes held. */
  get bytes(): number {
    return this.#bytes
  }

  /** Destinations that something waits for, those that are switched off now included. */
  destinations(): string[] {
    return [...this.#rows.keys()]
  }

  /** Rows of a destination, oldest first. */
  rows(destination: string): IterableIterator<OutboxRow> {
    return (this.#rows.get(destination) ?? new Map<number, OutboxRow>()).values()
  }

  /** Events that a destination has not been told. */
  pending(destination: string): number {
    let pending = 0
    for (const row of this.rows(destination)) pending += row.events - row.done.size
    return pending
  }

  /** Writes events, one line each, and counts them. `again` = a replay: they were counted when they first came. */
  enqueue(tx: Transaction, destination: string, lines: readonly string[], enqueuedAt: number, again = false): void {
    for (const part of chunks(lines)) this.#insert(tx, destination, part, enqueuedAt)
    tx.count(counter(again ? BOOKS.replayed : BOOKS.enqueued, 'destination', destination), lines.length)
  }

  /** The lines of a row, as UTF-8. Throws when it cannot be read. */
  lines(row: OutboxRow): readonly Uint8Array[] {
    const body = this.#store.body('outbox', row.id)
    if (body === undefined) throw new Error(`Row ${row.id} of the outbox has vanished.`)
    return unpackItems(body, row.events)
  }

  /** The bytes of a row as they are on disk, for a row that cannot be read. */
  bodyOf(row: OutboxRow): Uint8Array {
    return this.#store.body('outbox', row.id) ?? new Uint8Array()
  }

  /** These lines need not be sent any more; a row of which nothing is left goes. */
  finish(tx: Transaction, row: OutboxRow, lines: readonly number[]): void {
    const done = new Set([...row.done, ...lines])
    if (done.size >= row.events) {
      this.#store.remove('outbox', row.id, row.slices)
      if (row.done.size > 0) this.#store.sql.run('DELETE FROM outbox_done WHERE id = ?', row.id)
      tx.after(() => {
        for (const line of lines) row.done.add(line)
        if (this.#rows.get(row.destination)?.delete(row.id)) this.#bytes -= row.bytes
      })
      return
    }
    // Beside the row, since an update of the row would write its whole body again.
    this.#store.sql.run(
      'INSERT OR REPLACE INTO outbox_done (id, done) VALUES (?, ?)',
      row.id,
      JSON.stringify([...done]),
    )
    tx.after(() => {
      for (const line of lines) row.done.add(line)
    })
  }

  /** Puts fewer lines in the place of a row, so that what was left out is no longer on disk. */
  replace(tx: Transaction, row: OutboxRow, lines: readonly string[]): void {
    for (const part of chunks(lines)) this.#insert(tx, row.destination, part, row.enqueuedAt)
    this.finish(tx, row, [...Array(row.events).keys()])
  }

  #insert(tx: Transaction, destination: string, part: readonly string[], enqueuedAt: number): void {
    const id = this.#store.nextId('outbox')
    const body = packTexts(part)
    const { first, slices } = this.#store.slice('outbox', id, body)
    this.#store.sql.run(
      'INSERT INTO outbox (id, destination, enqueued_at, events, bytes, slices, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
      id,
      destination,
      enqueuedAt,
      part.length,
      body.byteLength,
      slices,
      first,
    )
    const { length: events } = part
    tx.after(() => {
      this.#hold({ id, destination, enqueuedAt, events, bytes: body.byteLength, slices, done: new Set() })
    })
  }

  #hold(row: OutboxRow): void {
    const rows = this.#rows.get(row.destination) ?? new Map<number, OutboxRow>()
    this.#rows.set(row.destination, rows.set(row.id, row))
    this.#bytes += row.bytes
  }
}

interface StoredRow extends Record<string, SqlValue> {
  readonly id: number
  readonly destination: string
  readonly enqueued_at: number
  readonly events: number
  readonly bytes: number
  readonly slices: number
}

function* chunks(lines: readonly string[]): Generator<readonly string[]> {
  let part: string[] = []
  let characters = 0
  for (const line of lines) {
    if (part.length > 0 && (characters + line.length > ROW_CHARACTERS || part.length >= ROW_EVENTS)) {
      yield part
      part = []
      characters = 0
    }
    part.push(line)
    characters += line.length
  }
  if (part.length > 0) yield part
}
