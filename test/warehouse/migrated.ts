import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { migrateAt } from '../../src/warehouse/migrations/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** All that decides what a migrated directory holds. */
const MADE_OF = ['src/warehouse/migrations', 'src/warehouse/embedded', 'src/reports', 'node_modules/chdb/package.json']

/**
 * Fills a new directory of the embedded ClickHouse with the database `cohortel` as `cohortel migrate` makes it. That takes two
 * seconds, and nearly every file with an engine wants one, so it is done once for each state of the migrations and copied.
 */
export async function copyMigrated(dataDir: string): Promise<void> {
  const made = join(root, 'node_modules/.cache/migrated', fingerprint())
  if (!existsSync(made)) await make(made)
  // The engine's links are relative: as they are, they stay inside the copy.
  cpSync(made, dataDir, { recursive: true, verbatimSymlinks: true })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const place of MADE_OF) {
    for (const file of filesOf(place))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
  }
  return hash.digest('hex').slice(0, 32)
}

function filesOf(place: string): string[] {
  if (statSync(join(root, place)).isFile()) return [place]
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted()
}

async function make(made: string): Promise<void> {
  forgetOld(dirname(made))
  const making = `${made}-${randomUUID()}`
  mkdirSync(making, { recursive: true })
  const server = await startEmbeddedClickHouse({ dataDir: making, port: 0 })
  try {
    await migrateAt({ url: server.url }, { database: 'cohortel' })
  } finally {
    await server.close()
  }
  try {
    // In one step, so that nobody copies half of it.
    renameSync(making, made)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    // Another worker has made the same meanwhile.
    if (!existsSync(made)) throw error
  }
}

const DAY_MS = 86_400_000

/** States of the migrations that somebody tried some days ago. */
function forgetOld(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (made < Date.now() - DAY_MS) rmSync(path, { recursive: true, force: true })
  }
}
