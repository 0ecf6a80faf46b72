import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startNodeHost } from '../../src/host/node-host.ts'
import { readMetrics } from '../e2e/metrics.ts'
import { RawConnection, request } from '../e2e/raw-http.ts'
import { eventually } from '../e2e/replay.ts'
import { encodeTraces } from '../otlp/support/encode.ts'
import { GOOD_SPAN, traces } from '../otlp/support/requests.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'cohortel-closing-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

// Half of the minute and more for which an exporter may keep its connection.
test('a host that ends answers the request under way, and does not wait for its connection', {
  timeout: 30_000,
}, async () => {
  const environment = { PORT: '0', COHORTEL_DATA_DIR: dataDir, CLICKHOUSE_URL: 'http://127.0.0.1:9' }
  const host = await startNodeHost(environment, {}, { log: () => {}, onClickHouseExit: () => {} })
  const body = encodeTraces(traces(GOOD_SPAN))
  const exporter = await RawConnection.open(host.url)
  const headers = { Host: '127.0.0.1', 'Content-Type': 'application/x-protobuf', 'Content-Length': String(body.length) }
  exporter.write(request('POST /v1/traces', headers, body.subarray(0, -1)))
  await eventually(
    () => readMetrics(host.url),
    (metrics) => metrics.sum('cohortel_pending_requests') === 1,
  )
  const closed = host.close()
  exporter.write(body.subarray(-1))
  expect((await exporter.answer())?.status).toBe(200)
  await closed
  expect(await exporter.answer()).toBeUndefined()
})
