/** A Worker around the real shard object; bundled by the test and run in the real runtime. */

import { defineShardObject } from '../../src/buffer/durable-object.ts'
import { encodeBatch } from '../../src/buffer/encode-batch.ts'
import { type AppendStub, appendToObject } from '../../src/buffer/object-client.ts'
import { bufferSettings } from '../../src/buffer/settings.ts'
import { deliverySettings } from '../../src/delivery/settings.ts'
import { Shard, type ShardDependencies } from '../../src/delivery/shard.ts'
import { DeliveryError, RequestError } from '../../src/errors.ts'
import { batch, productEvent, spansOf } from '../delivery/batches.ts'
import { derive } from '../delivery/derive.ts'
import { eventsOf } from '../delivery/fake-events.ts'

interface Env {
  readonly SINK: string
  readonly CLOCKS: ShardDependencies['settings']['clocks']
  readonly MAX_BYTES: number
  readonly SHARDS: { getByName(name: string): ObjectStub }
}

interface ObjectStub extends AppendStub {
  stats(): Promise<unknown>
  deadLetters(): Promise<unknown>
}

export class ShardObject extends defineShardObject(
  (host, env: Env) =>
    new Shard({
      ...host,
      clock: () => Date.now(),
      settings: {
        clocks: env.CLOCKS,
        buffer: bufferSettings.parse({ tickMs: 20, maxPendingBytes: env.MAX_BYTES }),
        delivery: deliverySettings.parse({ lingerMs: 0, backoffBaseMs: 50 }),
      },
      derive,
      destinations: [
        {
          name: 'sink',
          takesUpdates: false,
          limits: { maxEvents: 50, maxBytes: 1e6, maxEventBytes: 1e6, timeoutMs: 5_000, concurrency: 2 },
          toEvents: (outbound) => eventsOf(outbound, false),
          async send(events, { fetch, signal }) {
            const body = JSON.stringify(events.map(({ id }) => id))
            const response = await fetch(env.SINK, { method: 'POST', body, signal })
            await response.text()
            if (!response.ok) throw new DeliveryError(false, `http_${response.status}`, 'The sink refused.')
            return { rejected: [] }
          },
        },
      ],
      io: { fetch: (input, init) => fetch(input, init) },
      log: () => {},
    }),
) {}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/ping') return new Response(null, { status: 204 })
    const stub = () => env.SHARDS.getByName('0')
    if (pathname === '/stats') return Response.json(await stub().stats())
    const number = (name: string) => Number(searchParams.get(name) ?? 0)
    const text = Array.from({ length: number('text') / 36 }, () => crypto.randomUUID()).join('')
    const spans = spansOf(number('trace'), number('spans')).map((span) => ({ ...span, input: text }))
    const outbound = number('event') > 0 ? [productEvent(`p${number('event')}`)] : []
    try {
      return Response.json(await appendToObject(stub, encodeBatch(batch({ spans, outbound }))))
    } catch (error) {
      if (!(error instanceof RequestError)) return new Response(String(error), { status: 500 })
      return Response.json({ reason: error.reason, retryAfter: error.retryAfterSeconds }, { status: error.status })
    }
  },
}
