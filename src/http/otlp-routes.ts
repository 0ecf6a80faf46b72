import { Hono } from 'hono'
import { RequestError } from '../errors.ts'
import { type OtlpEncoding, readOtlpBody, successResponse, summariseWarnings } from '../otlp/index.ts'
import { type AppVariables, requireRight } from './auth.ts'
import type { Services } from './services.ts'

/** Paths under which existing exporters find the receiver when only their host is changed. */
const TRACE_PATHS = ['/v1/traces', '/otel/v1/traces', '/api/public/otel/v1/traces', '/i/v0/ai/otel']
const LOG_PATHS = ['/v1/logs', '/otel/v1/logs', '/api/public/otel/v1/logs', '/i/v0/ai/otel/v1/logs']
const METRIC_PATHS = ['/v1/metrics', '/otel/v1/metrics']

/** Every OTLP path, for the error handler: errors there are answered in OTLP's own form. */
export const OTLP_PATHS: ReadonlySet<string> = new Set([...TRACE_PATHS, ...LOG_PATHS, ...METRIC_PATHS])

/** OTLP/HTTP: traces and logs in, and an honest answer for metrics. The 200 goes out after the append is durable. */
export function otlpRoutes(services: Services): Hono<AppVariables> {
  const { config, pipeline, shards, counters } = services
  const routes = new Hono<AppVariables>({ strict: false })
  const mayIngest = requireRight(config, 'ingest')

  const signals = [
    { signal: 'traces', paths: TRACE_PATHS, receive: pipeline.receiveTraces },
    { signal: 'logs', paths: LOG_PATHS, receive: pipeline.receiveLogs },
  ] as const
  for (const { signal, paths, receive } of signals) {
    for (const path of paths) {
      routes.post(path, mayIngest, async (context) => {
        const { body, encoding, wireBytes } = await readOtlpBody(context.req.raw, config.policy.otlp)
        counters.add('cohortel_received_bytes_total', { signal }, wireBytes)
        const receipt = receive(body, encoding, context.get('caller').projectId)
        await shards.append(receipt.batch)
        counters.add('cohortel_requests_total', { signal, status: '200' })
        return successResponse(signal, encoding, receipt.rejections, summariseWarnings(receipt.warnings))
      })
    }
  }

  for (const path of METRIC_PATHS) {
    routes.post(path, mayIngest, async (context) => {
      // A default SDK set-up exports metrics too: refusing them would fill its log with errors.
      const { encoding }: { encoding: OtlpEncoding } = await readOtlpBody(context.req.raw, config.policy.otlp)
      counters.add('cohortel_requests_total', { signal: 'metrics', status: '200' })
      return successResponse('metrics', encoding, [], 'Metrics are not used by Cohortel; send traces and logs.')
    })
  }

  for (const path of OTLP_PATHS) {
    routes.all(path, () => {
      throw new RequestError(405, 'method_not_allowed', 'OTLP/HTTP is sent with POST.')
    })
  }
  return routes
}
