import { Hono } from 'hono'
import type { ReceiveCounts } from '../buffer/append.ts'
import { giveBack } from '../model/give-back.ts'
import { type OtlpBody, readOtlpBody, successResponse, summariseWarnings } from '../otlp/index.ts'
import type { Receipt } from '../pipeline.ts'
import { type AppVariables, type Caller, requireRight } from './auth.ts'
import { LOG_PATHS, METRIC_PATHS, TRACE_PATHS } from './paths.ts'
import { takeIn } from './request-body.ts'
import type { RequestBooks } from './request-books.ts'
import type { Services } from './services.ts'

/** OTLP/HTTP: traces and logs in, and an honest answer for metrics. The 200 goes out after the append is durable. */
export function otlpRoutes(services: Services): Hono<AppVariables> {
  const { config, pipeline, shards, counters } = services
  const limits = config.policy.otlp
  const routes = new Hono<AppVariables>({ strict: false })
  const mayIngest = requireRight(config, 'ingest')

  const signals = [
    { signal: 'traces', items: 'spans', paths: TRACE_PATHS, receive: pipeline.receiveTraces },
    { signal: 'logs', items: 'log_records', paths: LOG_PATHS, receive: pipeline.receiveLogs },
  ] as const
  for (const { signal, items, paths, receive } of signals) {
    for (const path of paths) {
      routes.post(path, mayIngest, (context) => {
        const caller = context.get('caller')
        return takeIn(context, limits, (request) =>
          readOtlpBody(request, limits).then(({ body, isOwn, encoding, wireBytes, gzip }) => {
            const { batch, rejections, warnings } = receive(body, encoding, caller.projectId, gzip)
            // Nothing that was read of it is a part of it, and it is the largest piece of memory that a request takes.
            if (isOwn) giveBack(body)
            const books = booksOf(items === 'spans' ? batch.spanCounts : batch.logCounts, warnings, wireBytes)
            const warning = summariseWarnings(warnings)
            return shards.append(batch).then(() => {
              context.set('books', books)
              count(signal, items, caller, books)
              return successResponse(signal, encoding, rejections, warning)
            })
          }),
        )
      })
    }
  }

  for (const path of METRIC_PATHS) {
    routes.post(path, mayIngest, (context) =>
      takeIn(context, limits, async (request) => {
        // A default SDK set-up exports metrics too: refusing them would fill its log with errors.
        const { encoding }: OtlpBody = await readOtlpBody(request, limits)
        return successResponse('metrics', encoding, [], 'Metrics are not used by Cohortel; send traces and logs.')
      }),
    )
  }

  /** Only of requests that are durable: the durable books of the shards count the same, and outlive this process. */
  function count(signal: string, items: string, { projectId: project }: Caller, books: RequestBooks): void {
    counters.add('cohortel_received_bytes_total', { signal }, books.wireBytes)
    for (const [reason, by] of Object.entries(books.warnings)) {
      counters.add('cohortel_warnings_total', { signal, reason }, by)
    }
    const name = `cohortel_project_${items}`
    counters.add(`${name}_received_total`, { project }, books.received)
    counters.add(`${name}_accepted_total`, { project }, books.accepted)
    for (const [reason, by] of Object.entries(books.rejected)) {
      counters.add(`${name}_rejected_total`, { project, reason }, by)
    }
    for (const [reason, by] of Object.entries(books.ignored)) {
      counters.add(`${name}_ignored_total`, { project, reason }, by)
    }
  }
  return routes
}

function booksOf(counts: ReceiveCounts, warnings: Receipt['warnings'], wireBytes: number): RequestBooks {
  const { received, rejected, ignored } = counts
  return {
    wireBytes,
    received,
    accepted: received - sum(rejected) - sum(ignored),
    rejected,
    ignored,
    warnings: Object.fromEntries(warnings.map(({ reason, count }) => [reason, count])),
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, each) => total + each, 0)
}
