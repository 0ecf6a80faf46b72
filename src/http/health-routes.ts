import { Hono } from 'hono'
import { type MetricMeaning, renderPrometheus, type Sample } from '../telemetry.ts'
import { type AppVariables, requireRight } from './auth.ts'
import type { Services } from './services.ts'

/** Liveness, readiness and metrics. */
export function healthRoutes(services: Services): Hono<AppVariables> {
  const routes = new Hono<AppVariables>({ strict: false })

  routes.get('/healthz', (context) => context.json({ status: 'ok' }))

  routes.get('/readyz', async (context) => {
    const readiness = await readinessOf(services)
    return context.json(readiness, readiness.ready ? 200 : 503)
  })

  routes.get('/metrics', requireRight(services.config, 'read'), async (context) => {
    const samples = [...services.counters.samples(), ...(await shardSamples(services))]
    return context.text(renderPrometheus(samples, METRICS), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    })
  })
  return routes
}

/** The state of everything a receiver needs, and, for information only, of those it tells. */
export async function readinessOf(services: Services) {
  const [migrated, buffer, clickhouse] = await Promise.all([
    services.migrated().catch(() => false),
    services.shards.stats().then(
      (stats) => ({ ok: stats.every((shard) => shard.accepting), shards: stats.length }),
      (error: unknown) => ({ ok: false, shards: 0, problem: error instanceof Error ? error.message : 'unknown' }),
    ),
    services.warehouse.ping().catch(() => false),
  ])
  return {
    // A dead vendor, or a ClickHouse that is away for a while, must not unready a receiver that buffers.
    ready: migrated && buffer.ok,
    migrated,
    buffer,
    clickhouse: { reachable: clickhouse },
    destinations: Object.fromEntries([
      ...services.config.enabled.map(({ definition }) => [definition.name, 'on']),
      ...services.config.disabled.map(({ name, environment }) => [name, `off (set ${environment.join(', ')})`]),
    ]),
  }
}

async function shardSamples(services: Services): Promise<Sample[]> {
  const samples: Sample[] = []
  for (const stats of await services.shards.stats()) samples.push(...stats.samples)
  return sumByLabels(samples)
}

function sumByLabels(samples: readonly Sample[]): Sample[] {
  const sums = new Map<string, Sample>()
  for (const sample of samples) {
    const key = `${sample.name}${JSON.stringify(sample.labels)}`
    const before = sums.get(key)
    sums.set(key, before === undefined ? sample : { ...before, value: before.value + sample.value })
  }
  return [...sums.values()]
}

const METRICS: Readonly<Record<string, MetricMeaning>> = {
  cohortel_requests_total: { type: 'counter', help: 'OTLP requests answered with 200, since this process started.' },
  cohortel_refused_requests_total: { type: 'counter', help: 'Requests refused as a whole, by reason.' },
  cohortel_received_bytes_total: { type: 'counter', help: 'Bytes of OTLP bodies as sent over the wire.' },
  cohortel_evaluations_received_total: { type: 'counter', help: 'Evaluations and feedback received by HTTP.' },
  cohortel_evaluations_rejected_total: { type: 'counter', help: 'Evaluations and feedback refused by HTTP.' },
  cohortel_product_calls_received_total: { type: 'counter', help: 'Segment-spec calls received.' },
  cohortel_product_calls_rejected_total: { type: 'counter', help: 'Segment-spec calls refused.' },
  cohortel_product_calls_ignored_total: {
    type: 'counter',
    help: 'Segment-spec calls that say nothing to keep, by reason.',
  },
}
