import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedClickHouse, startEmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { copyMigrated } from './migrated.ts'

/** A real engine in a directory that goes away with it. */
export function startTestClickHouse(): Promise<EmbeddedClickHouse> {
  return startIn(newDirectory())
}

/** The same, with the database `cohortel` in it. */
export async function startMigratedClickHouse(): Promise<EmbeddedClickHouse> {
  const dataDir = newDirectory()
  await copyMigrated(dataDir)
  return startIn(dataDir)
}

function newDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'cohortel-clickhouse-'))
}

async function startIn(dataDir: string): Promise<EmbeddedClickHouse> {
  const server = await startEmbeddedClickHouse({ dataDir, port: 0 })
  return {
    ...server,
    async close() {
      await server.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
