import type { EncodedBatch, EncodedRow, TraceEntry } from './append.ts'
import { BOOKS, countAll, type RowCounts, requestCounts } from './books.ts'
import { ItemWriter, unpackItems } from './packed-items.ts'
import type { SqlValue } from './sqlite.ts'
import { counter, type Store, type Transaction } from './store.ts'

/** Rows smaller than this are not worth rewriting. */
const REWRITE_BYTES = 32 * 1024
/** A row is rewritten when no more than this share of its items is still open. */
const REWRITE_SHARE = 0.25

/** The part of one row that belongs to one trace. */
export interface Piece extends TraceEntry {
  readonly row: ShelfRow
  /** Where its items begin; changes when the row is rewritten. */
  firstItem: number
}

/** A row of the span shelf as memory knows it; its body stays on disk. */
export interface ShelfRow {
  readonly id: number
  readonly projectId: string
  readonly arrivedAt: number
  /** Which privacy rule its content went through; `''` = not known. */
  readonly privacyMark: string
  bytes: number
  slices: number
  /** How many items it holds. */
  items: number
  /** What of it has not been settled. */
  readonly open: Set<Piece>
  /** Product events and the like that have not gone out. */
  outbound: number
}

/** Thrown when the body of a row cannot be read. */
export class CorruptRow extends Error {
  override readonly name = 'CorruptRow'
  readonly row: ShelfRow

  constructor(row: ShelfRow, cause: unknown) {
    super(`Row ${row.id} of the span shelf cannot be read; it is set aside among the dead letters.`, { cause })
    this.row = row
  }
}

/** The span shelf: what has arrived and has not been settled, one compressed row per request. */
export class Shelf {
  readonly #store: Store
  readonly #rows = new Map<number, ShelfRow>()
  readonly #inflated = new Map<number, readonly Uint8Array[]>()
  readonly #cacheBytes: number
  #cached = 0
  #bytes = 0
  #openSpans = 0
  #openLogs = 0

  constructor(store: Store, cacheBytes: number) {
    this.#store = store
    this.#cacheBytes = cacheBytes
  }

  /** Compressed bytes held. */
  get bytes(): number {
    return this.#bytes
  }

  /** Spans that have not been settled. */
  get openSpans(): number {
    return this.#openSpans
  }

  /** Log records that have not been settled. */
  get openLogs(): number {
    return this.#openLogs
  }

  rows(): IterableIterator<ShelfRow> {
    return this.#rows.values()
  }

  /** Id of the oldest row; Infinity when the shelf is empty. */
  get oldestId(): number {
    for (const id of this.#rows.keys()) return id
    return Number.POSITIVE_INFINITY
  }

  /** Writes a request in one transaction and gives back its rows. */
  append(batch: EncodedBatch, arrivedAt: number): readonly ShelfRow[] {
    const outbound = batch.rows.reduce((sum, row) => sum + row.outbound, 0)
    const logs = batch.rows.reduce((sum, row) => sum + logsOf(row.entries), 0)
    const counts = requestCounts(batch.spanCounts, batch.logCounts, batch.evaluations, outbound, logs)
    return this.#store.transaction(
      (tx) => {
        countAll(tx, counts)
        return batch.rows.map((row, at) => this.#insert(tx, batch, row, at === 0 ? counts : {}, arrivedAt))
      },
      batch.rows.length > 0 ? 'in rows' : 'written',
    )
  }

  #insert(
    tx: Transaction,
    { projectId, privacyMark }: EncodedBatch,
    row: EncodedRow,
    counts: RowCounts,
    arrivedAt: number,
  ): ShelfRow {
    const id = this.#store.nextShelfId()
    const entries = packEntries(privacyMark, row.entries)
    const { first, slices } = this.#store.slice('shelf', id, row.body)
    this.#store.sql.run(
      `INSERT INTO shelf (id, project_id, arrived_at, spans, counts, entries, outbound, bytes, slices, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      projectId,
      arrivedAt,
      row.entries.reduce((sum, entry) => sum + entry.spans, 0),
      JSON.stringify(counts),
      entries,
      row.outbound,
      row.body.byteLength,
      slices,
      first,
    )
    const kept = rowOf(
      { id, projectId, arrivedAt, privacyMark, outbound: row.outbound, bytes: row.body.byteLength, slices },
      row.entries,
    )
    tx.after(() => this.#hold(kept))
    return kept
  }

  #hold(row: ShelfRow): void {
    this.#rows.set(row.id, row)
    this.#bytes += row.bytes
    for (const piece of row.open) {
      this.#openSpans += piece.spans
      this.#openLogs += piece.logs
    }
  }

  /**
   * Finds the rows again at start. `isSettled` tells which traces of a row were settled before the stop; rows whose
   * table of contents cannot be read are given to `setAside`.
   */
  load(isSettled: (projectId: string, traceId: string, rowId: number) => boolean, setAside: (row: ShelfRow) => void) {
    const rows = this.#store.sql.all<StoredRow>(
      `SELECT id, project_id, arrived_at, spans, counts, entries, outbound, bytes, slices FROM shelf ORDER BY id`,
    )
    for (const stored of rows) {
      if (stored.id > this.#store.countedThrough) this.#recount(stored)
      const contents = unpackEntries(stored.entries)
      const { id, project_id, arrived_at, outbound, bytes, slices, spans } = stored
      const { privacyMark, entries } = contents ?? {
        privacyMark: '',
        entries: [{ traceId: '', spans, logs: 0, evaluations: 0, hasRoot: false }],
      }
      const known = { id, projectId: project_id, arrivedAt: arrived_at, privacyMark, outbound, bytes, slices }
      const row = rowOf(known, entries)
      for (const piece of row.open) if (isSettled(project_id, piece.traceId, id)) row.open.delete(piece)
      this.#hold(row)
      if (contents === undefined) setAside(row)
    }
  }

  #recount(stored: StoredRow): void {
    try {
      for (const [name, by] of Object.entries(JSON.parse(stored.counts) as RowCounts)) this.#store.recount(name, by)
    } catch {
      // The least that is known: what lies in the row had been received.
      this.#store.recount(BOOKS.spansReceived, stored.spans)
    }
  }

  /** The items of a piece: spans, then logs, then evaluations. Throws {@link CorruptRow}. */
  items(piece: Piece): readonly Uint8Array[] {
    const { firstItem, spans, logs, evaluations } = piece
    return this.#inflate(piece.row).slice(firstItem, firstItem + spans + logs + evaluations)
  }

  /** The items of what goes out as it is. Throws {@link CorruptRow}. */
  outboundItems(row: ShelfRow): readonly Uint8Array[] {
    return row.outbound === 0 ? [] : this.#inflate(row).slice(row.items - row.outbound)
  }

  #inflate(row: ShelfRow): readonly Uint8Array[] {
    const held = this.#inflated.get(row.id)
    if (held !== undefined) return held
    let items: readonly Uint8Array[]
    try {
      const body = this.#store.body('shelf', row.id)
      if (body === undefined) throw new Error('The row has vanished.')
      items = unpackItems(body, row.items)
    } catch (cause) {
      throw new CorruptRow(row, cause)
    }
    this.#inflated.set(row.id, items)
    this.#cached += bytesOf(items)
    for (const [id] of this.#inflated) {
      if (this.#cached <= this.#cacheBytes || id === row.id) break
      this.#evict(id)
    }
    return items
  }

  #evict(id: number): void {
    const items = this.#inflated.get(id)
    if (items === undefined) return
    this.#inflated.delete(id)
    this.#cached -= bytesOf(items)
  }

  /**
   * Takes settled pieces (and everything outbound of `sent` rows) off the shelf: rows that are settled wholly go, rows
   * that are mostly settled are rewritten without what is settled, so that one open trace pins little. `erase` = nothing
   * of the pieces may stay on disk.
   */
  release(tx: Transaction, pieces: readonly Piece[], sent: readonly ShelfRow[] = [], erase = false): void {
    const gone = new Set(pieces)
    const told = new Set(sent)
    const rows = new Set([...pieces.map((piece) => piece.row), ...sent])
    for (const row of rows) {
      const open = [...row.open].filter((piece) => !gone.has(piece))
      const outbound = told.has(row) ? 0 : row.outbound
      if (open.length === 0 && outbound === 0) this.#drop(tx, row)
      else if (erase || outbound !== row.outbound || this.#isWorthRewriting(row, open))
        this.#rewrite(tx, row, open, outbound)
    }
    tx.after(() => {
      for (const piece of pieces) {
        if (!piece.row.open.delete(piece)) continue
        this.#openSpans -= piece.spans
        this.#openLogs -= piece.logs
      }
    })
  }

  #isWorthRewriting(row: ShelfRow, open: readonly Piece[]): boolean {
    return row.bytes > REWRITE_BYTES && itemsOf(open) <= row.items * REWRITE_SHARE
  }

  /** Takes a row off the shelf whatever is open in it, and gives back its body as it is on disk. */
  setAside(tx: Transaction, row: ShelfRow): Uint8Array {
    const body = this.#store.body('shelf', row.id) ?? new Uint8Array()
    const spans = [...row.open].reduce((sum, piece) => sum + piece.spans, 0)
    const logs = logsOf([...row.open])
    tx.count(counter(BOOKS.spansRejected, 'reason', 'corrupt_row'), spans)
    tx.count(counter(BOOKS.logsRejected, 'reason', 'corrupt_row'), logs)
    tx.count(BOOKS.corruptRows, 1)
    this.#drop(tx, row)
    tx.after(() => {
      this.#openSpans -= spans
      this.#openLogs -= logs
      row.open.clear()
    })
    return body
  }

  #drop(tx: Transaction, row: ShelfRow): void {
    this.#store.remove('shelf', row.id, row.slices)
    tx.after(() => {
      if (this.#rows.delete(row.id)) this.#bytes -= row.bytes
      this.#evict(row.id)
    })
  }

  #rewrite(tx: Transaction, row: ShelfRow, open: readonly Piece[], outbound: number): void {
    const writer = new ItemWriter()
    for (const piece of open) for (const item of this.items(piece)) writer.add(item)
    if (outbound > 0) for (const item of this.outboundItems(row)) writer.add(item)
    const items = writer.count
    const body = writer.finish()
    this.#store.removeSlices('shelf', row.id, row.slices)
    const { first, slices } = this.#store.slice('shelf', row.id, body)
    this.#store.sql.run(
      'UPDATE shelf SET spans = ?, entries = ?, outbound = ?, bytes = ?, slices = ?, body = ? WHERE id = ?',
      open.reduce((sum, piece) => sum + piece.spans, 0),
      packEntries(row.privacyMark, open),
      outbound,
      body.byteLength,
      slices,
      first,
      row.id,
    )
    tx.after(() => {
      this.#evict(row.id)
      this.#bytes += body.byteLength - row.bytes
      Object.assign(row, { bytes: body.byteLength, slices, items, outbound })
      let at = 0
      for (const piece of open) {
        piece.firstItem = at
        at += itemsOf([piece])
      }
    })
  }
}

interface StoredRow extends Record<string, SqlValue> {
  readonly id: number
  readonly project_id: string
  readonly arrived_at: number
  readonly spans: number
  readonly counts: string
  readonly entries: string
  readonly outbound: number
  readonly bytes: number
  readonly slices: number
}

function rowOf(known: Omit<ShelfRow, 'items' | 'open'>, entries: readonly TraceEntry[]): ShelfRow {
  const row: ShelfRow = { ...known, items: 0, open: new Set() }
  for (const entry of entries) {
    const piece: Piece = { ...entry, row, firstItem: row.items }
    row.open.add(piece)
    row.items += itemsOf([piece])
  }
  row.items += row.outbound
  return row
}

function itemsOf(pieces: readonly TraceEntry[]): number {
  return pieces.reduce((sum, { spans, logs, evaluations }) => sum + spans + logs + evaluations, 0)
}

function logsOf(pieces: readonly TraceEntry[]): number {
  return pieces.reduce((sum, { logs }) => sum + logs, 0)
}

function bytesOf(items: readonly Uint8Array[]): number {
  return items.reduce((sum, item) => sum + item.byteLength, 0)
}

type PackedEntry = [string, number, number, number, 0 | 1]

/** The table of contents of a row, with what holds for all of it. */
function packEntries(privacyMark: string, entries: readonly TraceEntry[]): string {
  return JSON.stringify({ mark: privacyMark, traces: entries.map(packEntry) })
}

function packEntry({ traceId, spans, logs, evaluations, hasRoot }: TraceEntry): PackedEntry {
  return [traceId, spans, logs, evaluations, hasRoot ? 1 : 0]
}

function unpackEntries(text: string): { privacyMark: string; entries: TraceEntry[] } | undefined {
  try {
    const { mark, traces } = JSON.parse(text) as { mark: string; traces: PackedEntry[] }
    const entries = traces.map(([traceId, spans, logs, evaluations, hasRoot]) => ({
      traceId,
      spans,
      logs,
      evaluations,
      hasRoot: hasRoot === 1,
    }))
    return { privacyMark: mark, entries }
  } catch {
    return undefined
  }
}
