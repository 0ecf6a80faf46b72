/** What SQLite takes and gives; 64-bit integers beyond the safe range are stored as text. */
export type SqlValue = string | number | null | Uint8Array

/**
 * The smallest SQLite that Durable Objects (`ctx.storage.sql`) and `node:sqlite` both satisfy: synchronous, and a
 * transaction that is undone when its function throws.
 */
export interface Sqlite {
  all<Row extends Record<string, SqlValue>>(sql: string, ...parameters: SqlValue[]): Row[]
  run(sql: string, ...parameters: SqlValue[]): void
  transaction<T>(work: () => T): T
}
