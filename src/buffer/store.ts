import type { Sample } from '../telemetry.ts'
import { MeteredSqlite, type Sqlite } from './sqlite.ts'

/**
 * Tables of one shard. Bodies are compressed and at most one slice long here; what is longer goes on in `slices`.
 * No secondary indexes: each would double the rows written, and all look-ups go by memory and primary key.
 */
const SCHEMA = [
  `CREATE TABLE IF NOT EXISTS ledger (id INTEGER PRIMARY KEY, through INTEGER NOT NULL, counters TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS slices (owner TEXT NOT NULL, id INTEGER NOT NULL, part INTEGER NOT NULL, body BLOB NOT NULL,
     PRIMARY KEY (owner, id, part)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS shelf (id INTEGER PRIMARY KEY, project_id TEXT NOT NULL, arrived_at INTEGER NOT NULL,
     spans INTEGER NOT NULL, counts TEXT NOT NULL, entries TEXT NOT NULL, outbound INTEGER NOT NULL, bytes INTEGER NOT NULL,
     slices INTEGER NOT NULL, body BLOB NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS settled (id INTEGER PRIMARY KEY, settled_at INTEGER NOT NULL, through INTEGER NOT NULL,
     slices INTEGER NOT NULL, body BLOB NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, destination TEXT NOT NULL, enqueued_at INTEGER NOT NULL,
     events INTEGER NOT NULL, bytes INTEGER NOT NULL, slices INTEGER NOT NULL, body BLOB NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS outbox_done (id INTEGER PRIMARY KEY, done TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS dead_letters (id INTEGER PRIMARY KEY, project_id TEXT NOT NULL, destination TEXT NOT NULL,
     kind TEXT NOT NULL, item_id TEXT NOT NULL, reason TEXT NOT NULL, message TEXT NOT NULL, died_at INTEGER NOT NULL,
     bytes INTEGER NOT NULL, slices INTEGER NOT NULL, body BLOB NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS rederive (id INTEGER PRIMARY KEY, project_id TEXT NOT NULL, trace_id TEXT NOT NULL,
     queued_at INTEGER NOT NULL, items_seen INTEGER NOT NULL, slices INTEGER NOT NULL, body BLOB NOT NULL)`,
]

/** A row of a Durable Object holds 2 MB, its other columns included. */
const SLICE_BYTES = 1_700_000

/** The tables that hold bodies. */
export type BodyTable = 'shelf' | 'settled' | 'outbox' | 'dead_letters' | 'rederive'

/** What stands in the books, by counter name and at most one label. */
export type Counter = string

/** Name of a counter with a label, e.g. `counter('cohortel_spans_rejected_total', 'reason', 'invalid_trace_id')`. */
export function counter(name: string, label: string, value: string): Counter {
  return `${name}|${label}|${value}`
}

/** One change of everything at once; memory follows only when the database has it. */
export interface Transaction {
  count(counter: Counter, by: number): void
  /** Runs after the commit: the place for changes in memory. Must not throw. */
  after(change: () => void): void
}

/** The database of one shard with its books: every change goes through {@link Store.transaction}. */
export class Store {
  readonly sql: MeteredSqlite
  readonly #counters = new Map<Counter, number>()
  /** Id of the newest row ever put on the shelf; ids are never used twice. */
  #lastShelfId: number
  /** Counts of shelf rows up to this id are part of the counters already. */
  readonly countedThrough: number

  constructor(sql: Sqlite) {
    this.sql = new MeteredSqlite(sql)
    for (const statement of SCHEMA) this.sql.all(statement)
    const [row] = this.sql.all<{ through: number; counters: string }>(
      'SELECT through, counters FROM ledger WHERE id = 1',
    )
    this.countedThrough = row?.through ?? 0
    const [newest] = this.sql.all<{ id: number | null }>('SELECT max(id) AS id FROM shelf')
    this.#lastShelfId = Math.max(this.countedThrough, newest?.id ?? 0)
    const counters = JSON.parse(row?.counters ?? '{}') as Record<string, number>
    for (const [name, value] of Object.entries(counters)) this.#counters.set(name, value)
  }

  get lastShelfId(): number {
    return this.#lastShelfId
  }

  /**
   * Runs `work` in one SQLite transaction, writes the books in it, and changes memory after the commit; when anything
   * throws, nothing has happened. `books: 'in rows'` = the counts stand in the rows themselves until the next
   * transaction that writes the books: an append writes one row, not two.
   */
  transaction<T>(work: (tx: Transaction) => T, books: 'written' | 'in rows' = 'written'): T {
    const counts = new Map<Counter, number>()
    const changes: (() => void)[] = []
    const tx: Transaction = {
      count: (name, by) => {
        if (by !== 0) counts.set(name, (counts.get(name) ?? 0) + by)
      },
      after: (change) => void changes.push(change),
    }
    const result = this.sql.transaction(() => {
      const value = work(tx)
      if (books === 'written' && (counts.size > 0 || changes.length > 0)) this.#writeBooks(counts)
      return value
    })
    for (const [name, by] of counts) this.#counters.set(name, (this.#counters.get(name) ?? 0) + by)
    for (const change of changes) change()
    return result
  }

  #writeBooks(counts: ReadonlyMap<Counter, number>): void {
    const totals = new Map(this.#counters)
    for (const [name, by] of counts) totals.set(name, (totals.get(name) ?? 0) + by)
    this.sql.run(
      'INSERT OR REPLACE INTO ledger (id, through, counters) VALUES (1, ?, ?)',
      this.#lastShelfId,
      JSON.stringify(Object.fromEntries(totals)),
    )
  }

  /** Counts found in rows at start. */
  recount(name: Counter, by: number): void {
    this.#counters.set(name, (this.#counters.get(name) ?? 0) + by)
  }

  /** The largest number ever noted under this name, this one included. */
  noteLargest(name: string, value: number): number {
    const [row] = this.sql.all<{ value: number }>('SELECT value FROM facts WHERE name = ?', name)
    if (row !== undefined && row.value >= value) return row.value
    if (value === 0) return 0
    this.transaction(() => this.sql.run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', name, value))
    return value
  }

  /** The next id of the shelf. */
  nextShelfId(): number {
    this.#lastShelfId += 1
    return this.#lastShelfId
  }

  value(name: Counter): number {
    return this.#counters.get(name) ?? 0
  }

  samples(): Sample[] {
    return [...this.#counters].map(([key, value]) => {
      const [name = '', label, labelled = ''] = key.split('|')
      return { name, labels: label === undefined ? {} : { [label]: labelled }, value }
    })
  }

  /** First slice of a body, for the row itself, and the number of slices in all; the others are written here. */
  slice(owner: BodyTable, id: number, body: Uint8Array): { readonly first: Uint8Array; readonly slices: number } {
    const slices = Math.max(1, Math.ceil(body.byteLength / SLICE_BYTES))
    for (let part = 1; part < slices; part += 1) {
      const slice = body.subarray(part * SLICE_BYTES, (part + 1) * SLICE_BYTES)
      this.sql.run('INSERT INTO slices (owner, id, part, body) VALUES (?, ?, ?, ?)', owner, id, part, slice)
    }
    return { first: body.subarray(0, SLICE_BYTES), slices }
  }

  /** The whole body of a row, or undefined when there is no such row. */
  body(owner: BodyTable, id: number): Uint8Array | undefined {
    const [row] = this.sql.all<{ slices: number; body: Uint8Array }>(
      `SELECT slices, body FROM ${owner} WHERE id = ?`,
      id,
    )
    if (row === undefined || row.slices <= 1) return row?.body
    const rest = this.sql.all<{ body: Uint8Array }>(
      'SELECT body FROM slices WHERE owner = ? AND id = ? ORDER BY part',
      owner,
      id,
    )
    const parts = [row.body, ...rest.map((each) => each.body)]
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.byteLength
    }
    return whole
  }

  /** Removes a row with all its slices. */
  remove(owner: BodyTable, id: number, slices: number): void {
    this.sql.run(`DELETE FROM ${owner} WHERE id = ?`, id)
    this.removeSlices(owner, id, slices)
  }

  /** Removes all slices but the first, which is in the row. */
  removeSlices(owner: BodyTable, id: number, slices: number): void {
    if (slices > 1) this.sql.run('DELETE FROM slices WHERE owner = ? AND id = ?', owner, id)
  }

  /** An id above all that a table holds. */
  nextId(owner: Exclude<BodyTable, 'shelf'>): number {
    const known = this.#nextIds.get(owner)
    const [row] = known === undefined ? this.sql.all<{ id: number | null }>(`SELECT max(id) AS id FROM ${owner}`) : []
    const id = known ?? (row?.id ?? 0) + 1
    this.#nextIds.set(owner, id + 1)
    return id
  }
  readonly #nextIds = new Map<BodyTable, number>()
}
