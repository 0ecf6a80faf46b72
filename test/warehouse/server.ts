import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedClickHouse, startEmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'

/** A real engine in a directory that goes away with it. */
export async function startTestClickHouse(): Promise<EmbeddedClickHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cohortel-clickhouse-'))
  const server = await startEmbeddedClickHouse({ dataDir, port: 0 })
  return {
    ...server,
    async close() {
      await server.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
