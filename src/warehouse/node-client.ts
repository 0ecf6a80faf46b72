import { ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { clientSettings, INSERT_SETTINGS, QUERY_SETTINGS, type WarehouseConnection } from './client-settings.ts'
import type { Warehouse } from './warehouse.ts'

/** The warehouse over `@clickhouse/client`: keep-alive sockets and compression, for the Node host and the CLI. */
export function createNodeWarehouse(connection: WarehouseConnection): Warehouse {
  const client = createClient({
    ...clientSettings(connection),
    // Errors are thrown; the client would print them as well, with parts of the query.
    log: { level: ClickHouseLogLevel.OFF },
    // A server may close an idle connection at any time; let go of it before the server does.
    keep_alive: { enabled: true, idle_socket_ttl: 2_000 },
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
    ping: async () => (await client.ping({ select: true })).success,
    close: () => client.close(),
  }
}
