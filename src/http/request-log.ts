import type { Context, MiddlewareHandler } from 'hono'
import type { RequestBooks } from './request-books.ts'
import type { Services } from './services.ts'
import type { AppVariables } from './variables.ts'

/**
 * Gives every request an id (or keeps the sender's), and counts and logs what became of it. A line never holds payload,
 * keys, query strings or unknown paths, where either might stand.
 */
export function logRequests(
  { config, counters, log }: Services,
  nameOf: (path: string) => string,
): MiddlewareHandler<AppVariables> {
  return async (context, next) => {
    const startedAt = Date.now()
    const given = context.req.header('x-request-id') ?? ''
    const requestId = /^[A-Za-z0-9_.:-]{1,64}$/.test(given) ? given : crypto.randomUUID()
    context.set('requestId', requestId)
    await next()
    context.header('x-request-id', requestId)
    const { status } = context.res
    const path = nameOf(context.req.path)
    counters.add('cohortel_requests_total', { path, status: String(status) })
    const books = context.get('books') as RequestBooks | undefined
    const isOdd = status >= 400 || (books !== undefined && books.accepted < books.received)
    if (!isOdd && config.policy.telemetry.requests === 'problems') return
    log(status >= 500 ? 'error' : isOdd ? 'warn' : 'info', 'request', {
      request_id: requestId,
      method: context.req.method,
      path,
      status,
      ...callerFields(context),
      duration_ms: Date.now() - startedAt,
      ...(books !== undefined && bookFields(books)),
      ...errorFields(context.error),
    })
  }
}

function callerFields(context: Context<AppVariables>) {
  const caller = context.get('caller') as AppVariables['Variables']['caller'] | undefined
  return { project: caller?.projectId, key: caller?.keyName }
}

function bookFields({ wireBytes, received, accepted, rejected, ignored, warnings }: RequestBooks) {
  return {
    wire_bytes: wireBytes,
    received,
    accepted,
    rejected: listed(rejected),
    ignored: listed(ignored),
    warnings: listed(warnings),
  }
}

function listed(counts: Readonly<Record<string, number>>): string | undefined {
  const entries = Object.entries(counts)
  return entries.length === 0 ? undefined : entries.map(([reason, count]) => `${reason}=${count}`).join(' ')
}

function errorFields(error: Error | undefined) {
  if (error === undefined) return {}
  // An unexpected error's own words may quote data, so only its class is logged.
  return 'reason' in error && typeof error.reason === 'string'
    ? { reason: error.reason, cause: error.cause instanceof Error ? error.cause.name : undefined }
    : { reason: 'internal', cause: error.name }
}
