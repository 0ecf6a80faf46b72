import type { WarehouseConnection } from '../client-settings.ts'
import { createNodeWarehouse } from '../node-client.ts'
import { type MigrateOptions, type MigrateResult, migrate } from './migrate.ts'

export { type MigrateOptions, type MigrateResult, migrate } from './migrate.ts'
export type { Retention } from './retention.ts'

/** {@link migrate} over a connection of its own, opened without a database and closed afterwards. Node only. */
export async function migrateAt(
  connection: Omit<WarehouseConnection, 'database'>,
  options: MigrateOptions,
): Promise<MigrateResult> {
  const { url, user, password, timeoutMs } = connection
  const warehouse = createNodeWarehouse({
    url,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  })
  try {
    return await migrate(warehouse, options)
  } finally {
    await warehouse.close()
  }
}
