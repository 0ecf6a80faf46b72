import { ClickHouseLogLevel, createClient } from '@clickhouse/client-web'
import { clientSettings, INSERT_SETTINGS, QUERY_SETTINGS, type WarehouseConnection } from './client-settings.ts'
import type { Warehouse } from './warehouse.ts'

/**
 * The warehouse over `@clickhouse/client-web`: needs nothing but `fetch`, so it runs on Workers.
 *
 * @param fetchFunction the host's `fetch` by default; destinations give the one that they are allowed to use.
 */
export function createWebWarehouse(connection: WarehouseConnection, fetchFunction?: typeof fetch): Warehouse {
  const client = createClient({
    ...clientSettings(connection),
    // Errors are thrown; the client would print them as well, with parts of the query.
    log: { level: ClickHouseLogLevel.OFF },
    // `fetch` must not be called as a method of the client: workerd throws "Illegal invocation".
    ...(fetchFunction !== undefined && { fetch: (input, init) => fetchFunction(input, init) }),
  })
  return {
    async query<Row>(sql: string, parameters: Readonly<Record<string, unknown>> = {}) {
      const result = await client.query({
        query: sql,
        format: 'JSONEachRow',
        query_params: { ...parameters },
        clickhouse_settings: QUERY_SETTINGS,
      })
      return result.json<Row>()
    },
    async insert(table, rows, settings = {}) {
      if (rows.length === 0) return
      await client.insert({
        table,
        values: [...rows],
        format: 'JSONEachRow',
        clickhouse_settings: { ...INSERT_SETTINGS, ...settings },
      })
    },
    async command(sql, parameters = {}) {
      await client.command({ query: sql, query_params: { ...parameters } })
    },
    ping: async () => (await client.ping()).success,
    close: () => client.close(),
  }
}
