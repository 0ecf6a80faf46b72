import { Hono } from 'hono'
import { SHARD_METRICS } from '../delivery/stats.ts'
import { renderPrometheus, type Sample } from '../telemetry.ts'
import { type AppVariables, requireRight } from './auth.ts'
import { isKeyless, servesWithoutKeys } from './loopback.ts'
import { APP_METRICS, PROJECT_METRICS } from './metrics.ts'
import type { PendingBodies } from './pending-bodies.ts'
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
    const { projectId, seesEverything } = context.get('caller')
    const samples = seesEverything
      ? [...services.counters.samples(), ...pendingSamples(context.get('pending')), ...(await shardSamples(services))]
      : services.counters.samples().filter(({ labels }) => labels.project === projectId)
    const meanings = seesEverything ? { ...APP_METRICS, ...SHARD_METRICS } : PROJECT_METRICS
    return context.text(renderPrometheus(samples, meanings), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    })
  })
  return routes
}

/** The state of everything a receiver needs, and, for information only, of those it tells. */
export async function readinessOf(services: Services) {
  const { config } = services
  const [migrated, buffer, clickhouse] = await Promise.all([
    services.migrated().catch(() => false),
    services.shards.stats().then(
      (stats) => ({ ok: stats.every((shard) => shard.accepting), shards: stats.length }),
      // Anybody may ask, so the error's own words stay inside.
      () => ({ ok: false, shards: 0, problem: 'The buffer cannot be reached.' }),
    ),
    services.warehouse.ping().catch(() => false),
  ])
  const hasKeys = !isKeyless(config) || servesWithoutKeys(config)
  return {
    // A dead vendor, or a ClickHouse that is away for a while, must not unready a receiver that buffers.
    ready: migrated && buffer.ok && hasKeys,
    migrated,
    buffer,
    ...(!hasKeys && { keys: 'None are set, so nothing is served: set COHORTEL_INGEST_KEYS and COHORTEL_READ_KEYS.' }),
    clickhouse: { reachable: clickhouse },
    destinations: Object.fromEntries([
      ...config.enabled.map(({ definition }) => [definition.name, 'on']),
      ...config.disabled.map(({ name, environment }) => [name, `off (set ${environment.join(', ')})`]),
    ]),
  }
}

async function shardSamples(services: Services): Promise<Sample[]> {
  const samples: Sample[] = []
  for (const stats of await services.shards.stats()) samples.push(...stats.samples)
  return sumByLabels(samples)
}

function pendingSamples({ bytes, requests }: PendingBodies): Sample[] {
  return [
    { name: 'cohortel_pending_request_bytes', labels: {}, value: bytes },
    { name: 'cohortel_pending_requests', labels: {}, value: requests },
  ]
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
