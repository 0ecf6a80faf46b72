import type { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { bundleWorker, startModule } from '../workerd.ts'
import { startTestClickHouse } from './server.ts'

let server: EmbeddedClickHouse
let miniflare: Miniflare

beforeAll(async () => {
  server = await startTestClickHouse()
  miniflare = await startModule(await bundleWorker(new URL('./web-client-worker.ts', import.meta.url)))
})
afterAll(async () => {
  await miniflare?.dispose()
  await server?.close()
})

test('the warehouse works from inside a Worker, against the embedded ClickHouse', async () => {
  const body = JSON.stringify({ url: server.url })
  const response = await miniflare.dispatchFetch('http://worker/', { method: 'POST', body })
  expect(await response.json()).toEqual({
    ping: true,
    rows: [{ n: 1, text: 'line\n\nline 7' }],
    error: { code: '60', type: 'UNKNOWN_TABLE' },
  })
})
