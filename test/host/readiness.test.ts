import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type NodeHost, startNodeHost } from '../../src/host/node-host.ts'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { readSqlFiles } from '../../src/warehouse/migrations/files.ts'
import { SCHEMA } from '../../src/warehouse/schema.ts'
import { startTestClickHouse } from '../warehouse/server.ts'

let clickHouse: EmbeddedClickHouse
const folders: string[] = []

beforeAll(async () => {
  clickHouse = await startTestClickHouse()
})
afterAll(async () => {
  await clickHouse.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cohortel-ready-'))
  folders.push(folder)
  return folder
}

function start(dataDir: string, url: string): Promise<NodeHost> {
  const environment = { PORT: '0', COHORTEL_DATA_DIR: dataDir, CLICKHOUSE_URL: url }
  return startNodeHost(environment, {}, { log: () => {}, onClickHouseExit: () => {} })
}

async function readiness(host: NodeHost) {
  const answer = await fetch(`${host.url}/readyz`)
  return { status: answer.status, body: await answer.json() }
}

test('a restart while ClickHouse is away stays ready, once migrations have run for that database', async () => {
  const dataDir = newFolder()
  const first = await start(dataDir, clickHouse.url)
  expect(await readiness(first)).toMatchObject({ status: 200, body: { ready: true, migrated: true } })
  await first.close()

  // The same address, and nothing listens there any more.
  const { url } = clickHouse
  await clickHouse.close()
  const again = await start(dataDir, url)
  expect(await readiness(again)).toMatchObject({
    status: 200,
    body: { ready: true, migrated: true, clickhouse: { reachable: false } },
  })
  await again.close()

  const elsewhere = await start(dataDir, url.replace('127.0.0.1', 'localhost'))
  expect(await readiness(elsewhere)).toMatchObject({ status: 503, body: { ready: false, migrated: false } })
  await elsewhere.close()
  const fresh = await start(newFolder(), url)
  expect(await readiness(fresh)).toMatchObject({ status: 503, body: { ready: false, migrated: false } })
  await fresh.close()
})

test('the schema is the number of the newest migration', () => {
  expect(Number(readSqlFiles().migrations.at(-1)?.name.slice(0, 4))).toBe(SCHEMA)
})
