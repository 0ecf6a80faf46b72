import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { startTestClickHouse } from './server.ts'

let server: EmbeddedClickHouse
let miniflare: Miniflare

beforeAll(async () => {
  server = await startTestClickHouse()
  miniflare = new Miniflare({
    cf: false,
    workers: [
      {
        config: {
          name: 'warehouse',
          compatibilityDate: '2026-11-01',
          compatibilityFlags: ['nodejs_compat'],
          manifest: { mainModule: 'worker.js', modules: { 'worker.js': { type: 'esm', contents: await bundle() } } },
        },
      },
    ],
  })
  await miniflare.ready
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

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./web-client-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker'],
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
