import type { Warehouse } from '../warehouse.ts'
import { checksum, readSqlFiles, type SqlFile, type SqlFiles, splitStatements } from './files.ts'
import { applyRetention, type Retention } from './retention.ts'
import { onCluster, renderSql, type TemplateValues } from './template.ts'

/** How the database is to be made. */
export interface MigrateOptions extends TemplateValues {
  /** Days to keep rows, by table. */
  readonly retention?: Retention
  /** The .sql files; those of this release by default. */
  readonly files?: SqlFiles
}

/** What was done. Empty lists: the database was up to date. */
export interface MigrateResult {
  /** Migrations applied now, in order. */
  readonly applied: readonly string[]
  readonly views: readonly string[]
  /** Tables whose TTL was changed. */
  readonly retention: readonly string[]
}

interface Applied {
  readonly name: string
  readonly checksum: string
}

/**
 * Makes the database, or brings an older one up to date. Every statement names its database, so the warehouse must be
 * opened without one: it may not exist yet. Running it again, or in two processes at once, changes nothing.
 *
 * @throws Error when an applied migration was changed since, or the database is newer than this release.
 */
export async function migrate(warehouse: Warehouse, options: MigrateOptions): Promise<MigrateResult> {
  const { migrations, views } = options.files ?? readSqlFiles()
  const run = async (template: string) => {
    for (const statement of splitStatements(renderSql(template, options))) await warehouse.command(statement)
  }
  await run(LEDGER)
  const done = await readLedger(warehouse, options.database)
  checkHistory(migrations, done)

  const applied: string[] = []
  for (const file of migrations) {
    if (done.has(file.name)) continue
    try {
      // Once more: another process that migrates at the same time may have dropped what a statement was to read.
      await run(file.text).catch(() => run(file.text))
    } catch (error) {
      throw new Error(
        `Migration ${file.name} failed: ${error instanceof Error ? error.message : String(error)} ` +
          'Nothing is lost and it is safe to run `cohortel migrate` again when the cause is mended.',
        { cause: error },
      )
    }
    await record(warehouse, options.database, file.name, checksum(file.text))
    applied.push(file.name)
  }

  const changedViews: string[] = []
  // A view's `*` was resolved when the view was made, so a change below it asks for making it again: its checksum covers all that comes
  // before it. So does a run that came to its end between two of them.
  let below = migrations.at(-1)?.name ?? ''
  for (const file of views) {
    below = checksum(`${below}\n${renderSql(file.text, options)}`)
    const name = `views/${file.name}`
    if (done.get(name) === below) continue
    await run(file.text)
    await record(warehouse, options.database, name, below)
    changedViews.push(file.name)
  }

  const retention = await applyRetention(warehouse, options.retention ?? {}, {
    database: options.database,
    onCluster: onCluster(options),
  })
  return { applied, views: changedViews, retention }
}

const LEDGER = `
CREATE DATABASE IF NOT EXISTS \${database} \${on_cluster};
CREATE TABLE IF NOT EXISTS \${database}.migrations \${on_cluster}
(
    name String COMMENT 'File name; views/... are applied again when they change',
    checksum String COMMENT 'SHA-256 of what was applied',
    applied_at DateTime64(3, 'UTC') DEFAULT now64(3) COMMENT 'When'
)
ENGINE = \${engine:ReplacingMergeTree:applied_at}
ORDER BY name
COMMENT 'What has been applied to this database; written by cohortel migrate';
`

async function readLedger(warehouse: Warehouse, database: string): Promise<Map<string, string>> {
  const rows = await warehouse.query<Applied>(`SELECT name, checksum FROM ${database}.migrations FINAL`)
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

async function record(warehouse: Warehouse, database: string, name: string, sum: string): Promise<void> {
  await warehouse.insert(`${database}.migrations`, [{ name, checksum: sum }])
}

function checkHistory(migrations: readonly SqlFile[], done: ReadonlyMap<string, string>): void {
  for (const file of migrations) {
    const sum = done.get(file.name)
    if (sum === undefined || sum === checksum(file.text)) continue
    throw new Error(
      `Migration ${file.name} was applied to this database in another form than it has now. ` +
        'Applied migrations must not be edited: restore the file as it was, and put the change into a new numbered file.',
    )
  }
  const known = new Set(migrations.map((file) => file.name))
  const unknown = [...done.keys()].filter((name) => !name.startsWith('views/') && !known.has(name))
  if (unknown.length > 0) {
    throw new Error(
      `This database was made by a newer Cohortel: it has ${unknown.join(', ')}, which this release does not know. ` +
        'Update Cohortel, or set CLICKHOUSE_DATABASE to another database.',
    )
  }
}
