import { type Config, loadConfig } from '../config.ts'
import { createNodeWarehouse } from '../warehouse/node-client.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'
import { readPolicy } from './policy.ts'

/** Where ClickHouse is: the one of CLICKHOUSE_URL, else the embedded one that the host brings along. */
export function clickHouseUrl(config: Config): string {
  return config.environment.CLICKHOUSE_URL || `http://127.0.0.1:${config.environment.EMBEDDED_CLICKHOUSE_PORT}`
}

/** The configured warehouse. `database` can be left out of the connection before it exists (`migrate`). */
export function openWarehouse(config: Config, url = clickHouseUrl(config), withDatabase = true): Warehouse {
  const { CLICKHOUSE_USER, CLICKHOUSE_PASSWORD, CLICKHOUSE_DATABASE } = config.environment
  return createNodeWarehouse({
    url,
    user: CLICKHOUSE_USER,
    password: CLICKHOUSE_PASSWORD,
    ...(withDatabase && { database: CLICKHOUSE_DATABASE }),
  })
}

/** Configuration and warehouse for a command. */
export async function openConfiguredWarehouse(): Promise<{ config: Config; warehouse: Warehouse }> {
  const config = loadConfig(process.env, await readPolicy())
  return { config, warehouse: openWarehouse(config) }
}
