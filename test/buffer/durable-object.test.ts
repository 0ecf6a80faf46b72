import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { traceId } from '../delivery/batches.ts'
import { bundleWorker } from '../workerd.ts'

const CLOCKS = { settleMs: 50, idleMs: 500, finalMs: 100, orphanMs: 1_000, maxAgeMs: 60_000 }

interface Stats {
  readonly accepting: boolean
  readonly samples: readonly { readonly name: string; readonly value: number }[]
}

describe('the shard as a Durable Object, in the real runtime', () => {
  const received: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'cohortel-object-'))
  let script = ''
  let isSinkAway = false
  const sink = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      if (!isSinkAway) received.push(...(JSON.parse(body) as string[]))
      response.writeHead(isSinkAway ? 503 : 200).end()
    })
  })

  beforeAll(async () => {
    script = await bundleWorker(new URL('./object-worker.ts', import.meta.url))
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => {
    sink.closeAllConnections()
    sink.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function start(name: string, options: { clocks?: object; maxBytes?: number } = {}) {
    const runtime = new Miniflare(
      convertV4MiniflareOptions({
        modules: true,
        script,
        cf: false,
        compatibilityDate: '2026-11-01',
        compatibilityFlags: ['nodejs_compat'],
        durableObjects: { SHARDS: { className: 'ShardObject', useSQLite: true } },
        resourcePersistencePath: join(folder, name),
        bindings: {
          SINK: `http://127.0.0.1:${(sink.address() as AddressInfo).port}/`,
          CLOCKS: { ...CLOCKS, ...options.clocks },
          MAX_BYTES: options.maxBytes ?? 1e9,
        },
      }),
    )
    const get = async (path: string) => runtime.dispatchFetch(`http://localhost${path}`)
    return {
      /** Answered by the Worker alone: the object is not touched. */
      ping: () => get('/ping'),
      append: (query: string) => get(`/append?${query}`),
      async stats() {
        return (await (await get('/stats')).json()) as Stats
      },
      async value(name: string) {
        return (await this.stats()).samples.find((sample) => sample.name === name)?.value ?? 0
      },
      stop: () => runtime.dispose(),
    }
  }

  async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  test('settles by alarm and delivers once', async () => {
    const host = await start('settles')
    const answer = await host.append('trace=1&spans=5')
    expect(await answer.json()).toMatchObject({ rows: 1 })
    await host.append('trace=1&spans=5')
    await until(() => received.includes(`interaction:${traceId(1)}`))
    await until(async () => (await host.value('cohortel_delivery_pending')) === 0)
    expect(await host.value('cohortel_spans_stored_total')).toBe(5)
    expect(await host.value('cohortel_spans_duplicate_total')).toBe(5)
    expect(received.filter((id) => id === `interaction:${traceId(1)}`)).toHaveLength(1)
    await host.stop()
  })

  test('goes on after a restart without being asked', async () => {
    const first = await start('restart', { clocks: { settleMs: 1_000, finalMs: 1_000 } })
    expect((await first.append('trace=2&spans=3')).status).toBe(200)
    await first.stop()
    expect(received).not.toContain(`interaction:${traceId(2)}`)
    // The alarm, not a request, wakes the object.
    const second = await start('restart', { clocks: { settleMs: 1_000, finalMs: 1_000 } })
    expect((await second.ping()).status).toBe(204)
    await until(() => received.includes(`interaction:${traceId(2)}`))
    expect(await second.value('cohortel_spans_open')).toBe(0)
    await second.stop()
  })

  test('goes on after a restart when a request comes before the alarm', async () => {
    const first = await start('asked', { clocks: { settleMs: 1_000, finalMs: 1_000 } })
    expect((await first.append('trace=6&spans=3')).status).toBe(200)
    await first.stop()
    const second = await start('asked', { clocks: { settleMs: 1_000, finalMs: 1_000 } })
    expect((await second.append('')).status).toBe(200)
    await until(() => received.includes(`interaction:${traceId(6)}`))
    await second.stop()
  })

  test('delivers after the destination comes back', async () => {
    const host = await start('away')
    isSinkAway = true
    await host.append('event=1')
    await until(async () => (await host.value('cohortel_delivery_failures_in_a_row')) > 1)
    isSinkAway = false
    await until(() => received.includes('event:p1'))
    await host.stop()
  })

  test('a body above the size of a row comes back whole', async () => {
    const host = await start('large', { clocks: { settleMs: 500, finalMs: 500 } })
    const answer = await host.append('trace=3&spans=1&text=6000000')
    expect(((await answer.json()) as { rows: number }).rows).toBeGreaterThan(1)
    await until(() => received.includes(`interaction:${traceId(3)}`))
    expect(await host.value('cohortel_buffer_corrupt_rows_total')).toBe(0)
    await host.stop()
  })

  test('says 503 when full', async () => {
    const host = await start('full', { maxBytes: 1_000, clocks: { settleMs: 60_000, finalMs: 60_000 } })
    expect((await host.append('trace=4&spans=1&text=4000')).status).toBe(200)
    const refused = await host.append('trace=5&spans=1')
    expect(refused.status).toBe(503)
    expect(await refused.json()).toEqual({ reason: 'buffer_full', retryAfter: 5 })
    expect((await host.stats()).accepting).toBe(false)
    await host.stop()
  })
})
