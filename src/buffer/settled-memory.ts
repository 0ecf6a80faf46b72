import { compress, decompress } from './compress.ts'
import type { SqlValue } from './sqlite.ts'
import type { Store, Transaction } from './store.ts'

/** What was seen of something that has gone out: item id -> hash of its content. */
export type SeenItems = ReadonlyMap<string, string>

/** One thing to remember. */
export interface Memorandum {
  readonly key: string
  readonly items: SeenItems
}

/**
 * Remembers what was settled, so that a late copy is a duplicate and a late novelty is late evidence, also after a
 * restart. One row per settling transaction. It also says what of the span shelf has been settled: all of a trace in
 * rows up to `through`.
 */
export class SettledMemory {
  readonly #store: Store
  readonly #rows = new Map<number, MemoryRow>()
  readonly #rowsByKey = new Map<string, number[]>()
  /** Items of the last rows that were asked for. */
  readonly #read = new Map<number, ReadonlyMap<string, SeenItems>>()

  constructor(store: Store) {
    this.#store = store
    const stored = store.sql.all<StoredMemory>('SELECT id, settled_at, through, slices FROM settled ORDER BY id')
    for (const { id, settled_at, through, slices } of stored) {
      const keys = [...this.#readRow(id).keys()]
      this.#hold({ id, settledAt: settled_at, through, slices, keys })
    }
    this.#read.clear()
  }

  /** Things remembered. */
  get size(): number {
    return this.#rowsByKey.size
  }

  has(key: string): boolean {
    return this.#rowsByKey.has(key)
  }

  /** Was all of this trace in this row of the shelf settled? */
  isSettled(key: string, shelfRowId: number): boolean {
    return (this.#rowsByKey.get(key) ?? []).some((id) => (this.#rows.get(id)?.through ?? -1) >= shelfRowId)
  }

  /** What was seen of it; of two contents of one item the later. Undefined when it is not remembered. */
  seen(key: string): SeenItems | undefined {
    const ids = this.#rowsByKey.get(key)
    if (ids === undefined) return undefined
    const items = new Map<string, string>()
    for (const id of ids) for (const [item, hash] of this.#readRow(id).get(key) ?? []) items.set(item, hash)
    return items
  }

  /** Remembers in one row. `through` = the newest row of the shelf, all of which was looked at. */
  remember(tx: Transaction, memoranda: readonly Memorandum[], settledAt: number, through: number): void {
    if (memoranda.length === 0) return
    const id = this.#store.nextId('settled')
    const lines = memoranda.map(({ key, items }) => JSON.stringify([key, ...[...items].flat()]))
    const { first, slices } = this.#store.slice('settled', id, compress(lines.join('\n')))
    this.#store.sql.run(
      'INSERT INTO settled (id, settled_at, through, slices, body) VALUES (?, ?, ?, ?, ?)',
      id,
      settledAt,
      through,
      slices,
      first,
    )
    const keys = memoranda.map(({ key }) => key)
    tx.after(() => this.#hold({ id, settledAt, through, slices, keys }))
  }

  /** Forgets rows that are too old or too many, except those that the shelf still needs to tell what is settled. */
  forget(tx: Transaction, olderThan: number, atMost: number, oldestShelfRow: number): void {
    let left = this.#rowsByKey.size
    for (const row of this.#rows.values()) {
      const isDue = row.settledAt < olderThan || left > atMost
      if (!isDue || row.through >= oldestShelfRow) break
      left -= row.keys.length
      this.#store.remove('settled', row.id, row.slices)
      tx.after(() => this.#drop(row))
    }
  }

  #hold(row: MemoryRow): void {
    this.#rows.set(row.id, row)
    for (const key of row.keys) {
      const ids = this.#rowsByKey.get(key)
      if (ids === undefined) this.#rowsByKey.set(key, [row.id])
      else ids.push(row.id)
    }
  }

  #drop(row: MemoryRow): void {
    this.#rows.delete(row.id)
    this.#read.delete(row.id)
    for (const key of row.keys) {
      const ids = (this.#rowsByKey.get(key) ?? []).filter((id) => id !== row.id)
      if (ids.length === 0) this.#rowsByKey.delete(key)
      else this.#rowsByKey.set(key, ids)
    }
  }

  #readRow(id: number): ReadonlyMap<string, SeenItems> {
    const held = this.#read.get(id)
    if (held !== undefined) return held
    const memoranda = parse(this.#store.body('settled', id))
    for (const [oldest] of this.#read) {
      if (this.#read.size < READ_ROWS) break
      this.#read.delete(oldest)
    }
    this.#read.set(id, memoranda)
    return memoranda
  }
}

const READ_ROWS = 8

interface MemoryRow {
  readonly id: number
  readonly settledAt: number
  readonly through: number
  readonly slices: number
  readonly keys: readonly string[]
}

interface StoredMemory extends Record<string, SqlValue> {
  readonly id: number
  readonly settled_at: number
  readonly through: number
  readonly slices: number
}

/** A damaged row is forgotten: at worst something is told again, under the same id. */
function parse(body: Uint8Array | undefined): ReadonlyMap<string, SeenItems> {
  const memoranda = new Map<string, SeenItems>()
  if (body === undefined) return memoranda
  try {
    for (const line of decompress(body).split('\n')) {
      const [key = '', ...words] = JSON.parse(line) as string[]
      const items = new Map<string, string>()
      for (let at = 0; at + 1 < words.length; at += 2) items.set(words[at] ?? '', words[at + 1] ?? '')
      memoranda.set(key, items)
    }
  } catch {
    return memoranda
  }
  return memoranda
}
