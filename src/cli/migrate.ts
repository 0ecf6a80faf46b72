import { Command } from 'commander'
import { loadConfig } from '../config.ts'
import { migrateOptions } from '../host/prepare-clickhouse.ts'
import { migrateAt } from '../warehouse/migrations/index.ts'
import { readPolicy } from './policy.ts'
import { clickHouseUrl } from './warehouse.ts'

/** `cohortel migrate`: makes the database or brings it up to date. `npm start` does so by itself. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Makes the ClickHouse database of CLICKHOUSE_URL, or brings an older one up to date.')
    .option('--json', 'print JSON instead')
    .action(async (options: { json?: boolean }) => {
      const config = loadConfig(process.env, await readPolicy())
      const { CLICKHOUSE_USER, CLICKHOUSE_PASSWORD, CLICKHOUSE_DATABASE } = config.environment
      const url = clickHouseUrl(config)
      const done = await migrateAt(
        { url, user: CLICKHOUSE_USER, password: CLICKHOUSE_PASSWORD },
        migrateOptions(config),
      )
      if (options.json) return console.log(JSON.stringify({ url, database: CLICKHOUSE_DATABASE, ...done }))
      const changes = [...done.applied, ...done.views.map((view) => `view ${view}`), ...done.retention]
      console.log(
        changes.length === 0
          ? `Database ${CLICKHOUSE_DATABASE} at ${url} is up to date.`
          : `Database ${CLICKHOUSE_DATABASE} at ${url}: applied ${changes.join(', ')}.`,
      )
    })
}
