/** What SQLite takes and gives; 64-bit integers beyond the safe range are stored as text. */
export type SqlValue = string | number | null | Uint8Array

/**
 * The smallest SQLite that Durable Objects (`ctx.storage.sql`) and `node:sqlite` both satisfy: synchronous, and a
 * transaction that is undone when its function throws.
 */
export interface Sqlite {
  all<Row extends Record<string, SqlValue>>(sql: string, ...parameters: SqlValue[]): Row[]
  /** Returns how many rows were written, as the host counts (and, on Durable Objects, bills) them. */
  run(sql: string, ...parameters: SqlValue[]): number
  transaction<T>(work: () => T): T
}

/** Rows and bytes written since this process started: what Durable Objects bill, and what wears a disk. */
export interface Written {
  readonly rows: number
  readonly bytes: number
}

/** A {@link Sqlite} that counts what is written through it. */
export class MeteredSqlite implements Sqlite {
  readonly #sql: Sqlite
  #rows = 0
  #bytes = 0

  constructor(sql: Sqlite) {
    this.#sql = sql
  }

  get written(): Written {
    return { rows: this.#rows, bytes: this.#bytes }
  }

  all<Row extends Record<string, SqlValue>>(sql: string, ...parameters: SqlValue[]): Row[] {
    return this.#sql.all<Row>(sql, ...parameters)
  }

  run(sql: string, ...parameters: SqlValue[]): number {
    const rows = this.#sql.run(sql, ...parameters)
    this.#rows += rows
    for (const value of parameters) this.#bytes += sizeOf(value)
    return rows
  }

  transaction<T>(work: () => T): T {
    return this.#sql.transaction(work)
  }
}

function sizeOf(value: SqlValue): number {
  if (value instanceof Uint8Array) return value.byteLength
  return typeof value === 'string' ? value.length : 8
}
