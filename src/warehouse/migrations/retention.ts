import type { Warehouse } from '../warehouse.ts'

/** Days after which rows are deleted, by table; absent or null = never. */
export interface Retention {
  readonly interactions?: number | null
  readonly spans?: number | null
  readonly evaluations?: number | null
  readonly product_events?: number | null
}

const TIME_COLUMNS: Readonly<Record<keyof Retention, string>> = {
  interactions: 'started_at',
  spans: 'started_at',
  evaluations: 'created_at',
  product_events: 'timestamp',
}

/** Brings the TTL of each table to what the config says, now; a table that already has it is not touched. */
export async function applyRetention(
  warehouse: Warehouse,
  retention: Retention,
  place: { readonly database: string; readonly onCluster: string },
): Promise<string[]> {
  const changed: string[] = []
  for (const [table, column] of Object.entries(TIME_COLUMNS) as [keyof Retention, string][]) {
    const days = retention[table] ?? null
    if (days !== null && (!Number.isInteger(days) || days < 1)) {
      throw new Error(`The retention of ${table} must be a whole number of days, at least 1, or null for ever.`)
    }
    const [row] = await warehouse.query<{ engine_full: string }>(
      'SELECT engine_full FROM system.tables WHERE database = {database:String} AND name = {table:String}',
      { database: place.database, table },
    )
    const current = / TTL (.*?)(?: SETTINGS |$)/s.exec(row?.engine_full ?? '')?.[1]?.trim() ?? ''
    const wanted = days === null ? '' : `toDateTime(${column}) + toIntervalDay(${days})`
    if (current === wanted) continue
    const target = `${place.database}.${table} ${place.onCluster}`
    await warehouse.command(
      wanted === '' ? `ALTER TABLE ${target} REMOVE TTL` : `ALTER TABLE ${target} MODIFY TTL ${wanted}`,
    )
    changed.push(table)
  }
  return changed
}
