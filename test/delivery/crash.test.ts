import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { ShardStats } from '../../src/delivery/stats.ts'
import { spansOf, traceId } from './batches.ts'

const ROUNDS = 5
const SENDERS = 8
const SPANS = 6

const folder = mkdtempSync(join(tmpdir(), 'cohortel-crash-'))
let child: ChildProcess | undefined
afterAll(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('kill -9 under load, with destinations that fail at random', () => {
  test('loses nothing that was acknowledged, and the books balance to the unit', async () => {
    const taken = { warehouse: new Map<string, Set<string>>(), tool: new Map<string, Set<string>>() }
    let areSinksMoody = true
    const sink = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        const mood = areSinksMoody ? Math.random() : 1
        if (mood < 0.2) return void response.writeHead(503).end()
        const events = taken[request.url === '/tool' ? 'tool' : 'warehouse']
        for (const event of JSON.parse(body) as { id: string }[]) {
          events.set(event.id, (events.get(event.id) ?? new Set()).add(JSON.stringify(event)))
        }
        // Taken, but the sender never hears of it.
        if (mood < 0.3) return void request.socket.destroy()
        response.end('{}')
      })
    })
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))
    const sinkUrl = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`

    let port = 0
    const start = async () => {
      const script = fileURLToPath(new URL('crash-child.ts', import.meta.url))
      const started = spawn(process.execPath, [script, join(folder, 'shard.sqlite'), sinkUrl], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      child = started
      port = await new Promise<number>((resolve) => started.stdout.once('data', (chunk) => resolve(Number(chunk))))
    }
    const kill = async () => {
      const dead = new Promise((resolve) => child?.once('exit', resolve))
      child?.kill('SIGKILL')
      await dead
    }

    let isSending = true
    let acknowledged = 0
    let nextTrace = 0
    const post = async (query: string) => {
      // The same request again until it is acknowledged, as an exporter does.
      for (;;) {
        try {
          const response = await fetch(`http://127.0.0.1:${port}/append?${query}`, { method: 'POST' })
          await response.text()
          if (response.ok) break
        } catch {
          await sleep(5)
        }
      }
      acknowledged += 1
    }
    const sender = async () => {
      while (isSending) {
        const trace = nextTrace++
        const middle = trace % SPANS
        await post(`trace=${trace}&of=${SPANS}&from=${middle}&to=${SPANS}`)
        await post(`trace=${trace}&of=${SPANS}&from=0&to=${middle}`)
        if (trace % 5 === 0) await post(`trace=${trace}&of=${SPANS}&from=0&to=${SPANS}`)
      }
    }

    await start()
    const senders = Array.from({ length: SENDERS }, sender)
    for (let round = 0; round < ROUNDS; round += 1) {
      // Long enough that this process has taken requests, however slow the machine.
      const before = acknowledged
      while (acknowledged < before + SENDERS + 1) await sleep(5)
      await sleep(Math.random() * 400)
      await kill()
      await start()
    }
    isSending = false
    await Promise.all(senders)
    areSinksMoody = false

    const books = async () => {
      const stats = (await (await fetch(`http://127.0.0.1:${port}/stats`)).json()) as ShardStats
      const of = (name: string, label?: string) =>
        stats.samples
          .filter(
            (sample) => sample.name === `cohortel_${name}` && (!label || Object.values(sample.labels).includes(label)),
          )
          .reduce((sum, sample) => sum + sample.value, 0)
      return { of, stats }
    }
    let last = await books()
    while (last.of('spans_open') > 0 || last.of('delivery_pending') > 0) {
      await sleep(50)
      last = await books()
    }
    await kill()
    sink.closeAllConnections()
    sink.close()

    const { of } = last
    const total = nextTrace * SPANS
    expect(acknowledged).toBeGreaterThan(ROUNDS * SENDERS)
    expect(of('spans_stored_total')).toBe(total)
    expect(of('spans_received_total')).toBe(
      of('spans_stored_total') + of('spans_duplicate_total') + of('spans_rejected_total') + of('spans_ignored_total'),
    )
    // Every acknowledged request brought one refusal; an unacknowledged one may have been kept as well.
    expect(of('spans_rejected_total')).toBeGreaterThanOrEqual(acknowledged)
    for (const name of ['warehouse', 'tool']) {
      expect(of('delivery_enqueued_total', name)).toBe(of('delivery_delivered_total', name))
    }
    const interactions = Array.from({ length: nextTrace }, (_, trace) => `interaction:${traceId(trace)}`)
    expect([...taken.tool.keys()].sort()).toEqual(interactions.sort())
    // A repeated event is byte for byte the same.
    expect([...taken.tool.values()].every((bodies) => bodies.size === 1)).toBe(true)
    for (let trace = 0; trace < nextTrace; trace += 1) {
      for (const { spanId } of spansOf(trace, SPANS)) {
        expect(taken.warehouse.has(`span:${traceId(trace)}:${spanId}`)).toBe(true)
      }
    }
  })
})
