/** A small receiver around one real shard, to be killed: `node crash-child.ts <database> <sink url>`; prints its port. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openNodeSqlite } from '../../src/buffer/node-sqlite.ts'
import { bufferSettings } from '../../src/buffer/settings.ts'
import { deliverySettings } from '../../src/delivery/settings.ts'
import { Shard } from '../../src/delivery/shard.ts'
import { DeliveryError } from '../../src/errors.ts'
import { batch, spansOf } from './batches.ts'
import { derive } from './derive.ts'
import { eventsOf } from './fake-events.ts'

const [, , path = '', sink = ''] = process.argv
let timer: NodeJS.Timeout | undefined

const destination = (name: string, takesUpdates: boolean) => ({
  name,
  takesUpdates,
  limits: { maxEvents: 20, maxBytes: 1e6, maxEventBytes: 1e6, timeoutMs: 2_000, concurrency: 2 },
  toEvents: (outbound: Parameters<typeof eventsOf>[0]) => eventsOf(outbound, takesUpdates),
  async send(events: readonly unknown[], { signal }: { signal: AbortSignal }) {
    const response = await fetch(`${sink}/${name}`, { method: 'POST', body: JSON.stringify(events), signal })
    await response.text()
    if (!response.ok) throw new DeliveryError(false, `http_${response.status}`, 'The sink refused.')
    return { rejected: [] }
  },
})

const shard: Shard = new Shard({
  sql: openNodeSqlite(path),
  clock: () => Date.now(),
  settings: {
    clocks: { settleMs: 30, idleMs: 100, finalMs: 60, orphanMs: 200, maxAgeMs: 600_000 },
    buffer: bufferSettings.parse({ tickMs: 10, settleTraces: 20 }),
    delivery: deliverySettings.parse({ lingerMs: 0, backoffBaseMs: 5, backoffMaxMs: 50 }),
  },
  derive,
  destinations: [destination('warehouse', true), destination('tool', false)],
  io: { fetch },
  log: () => {},
  wake: (at) => {
    clearTimeout(timer)
    // Not before the constructor has returned.
    timer = setTimeout(() => shard.work(), Math.max(at - Date.now(), 0))
  },
})

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/stats') {
    response.end(JSON.stringify(shard.stats()))
    return
  }
  const of = (name: string) => Number(searchParams.get(name))
  const spans = spansOf(of('trace'), of('of')).slice(of('from'), of('to'))
  shard.append(batch({ spans, rejected: { invalid_trace_id: 1 } }))
  response.end('ok')
}).listen(0, '127.0.0.1', function (this: { address(): unknown }) {
  process.stdout.write(`${(this.address() as AddressInfo).port}\n`)
})
