/** Parameters bound by ClickHouse itself (`{name:Type}`), never pasted into SQL. */
export type QueryParameters = Readonly<Record<string, unknown>>

/**
 * The reading and writing end of ClickHouse, implemented once over `@clickhouse/client` (Node, CLI) and once over
 * `@clickhouse/client-web` (Workers). Errors are the official client's `ClickHouseError` (code, type, message).
 */
export interface Warehouse {
  /** Rows of a SELECT, in `JSONEachRow`. */
  query<Row>(sql: string, parameters?: QueryParameters): Promise<Row[]>
  /** Inserts rows into a table; resolves when ClickHouse has stored them. */
  insert(table: string, rows: readonly object[], settings?: Readonly<Record<string, string | number>>): Promise<void>
  /** A statement that returns nothing (DDL, ALTER, DELETE). */
  command(sql: string, parameters?: QueryParameters): Promise<void>
  ping(): Promise<boolean>
  close(): Promise<void>
}
