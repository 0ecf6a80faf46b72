import { Hono } from 'hono'
import { RequestError } from './errors.ts'
import type { AppVariables } from './http/auth.ts'
import { deadLetterRoutes } from './http/dead-letter-routes.ts'
import { errorAnswer } from './http/error-answer.ts'
import { eventRoutes } from './http/event-routes.ts'
import { feedbackRoutes } from './http/feedback-routes.ts'
import { forgetRoutes } from './http/forget-routes.ts'
import { healthRoutes } from './http/health-routes.ts'
import { loopbackOnly } from './http/loopback.ts'
import { otlpRoutes } from './http/otlp-routes.ts'
import { type KnownPath, PathTable } from './http/paths.ts'
import { PendingBodies } from './http/pending-bodies.ts'
import { RateLimits } from './http/rate-limits.ts'
import { readRoutes } from './http/read-routes.ts'
import { reportRoutes } from './http/report-routes.ts'
import { logRequests } from './http/request-log.ts'
import type { Services } from './http/services.ts'
import { statusPage } from './http/status-page.ts'

/** The whole HTTP surface, for either host. */
export function createApp(services: Services): Hono<AppVariables> {
  const { config, counters } = services
  const app = new Hono<AppVariables>({ strict: false })
  let table: PathTable | undefined
  const find = (path: string): KnownPath | undefined => {
    table ??= new PathTable(app.routes)
    return table.find(path)
  }
  const nameOf = (path: string) => find(path)?.pattern ?? 'other'
  const rateLimits = new RateLimits(config.policy.access)
  const pending = new PendingBodies(config.policy.access.maxPendingBytes)

  app.use(async (context, next) => {
    context.set('rateLimits', rateLimits)
    context.set('pending', pending)
    await next()
    // Nothing here is for shared caches, and nothing is to be taken for another type than it says.
    context.header('cache-control', 'no-store')
    context.header('x-content-type-options', 'nosniff')
  })
  app.use(logRequests(services, nameOf))
  app.use(loopbackOnly(config))
  app.use(async (_context, next) => {
    try {
      await next()
    } catch (cause) {
      // Hono's `onError` sees instances of Error only; whatever else is thrown would end the request without an answer.
      throw cause instanceof Error ? cause : unexpected(cause)
    }
  })

  app.route('/', otlpRoutes(services))
  app.route('/', feedbackRoutes(services))
  app.route('/', eventRoutes(services))
  app.route('/', readRoutes(services))
  app.route('/', reportRoutes(services))
  app.route('/', deadLetterRoutes(services))
  app.route('/', forgetRoutes(services))
  app.route('/', healthRoutes(services))
  app.route('/', statusPage(services))

  app.notFound((context) => {
    const methods = find(context.req.path)?.methods
    const error =
      methods === undefined
        ? new RequestError(404, 'unknown_path', 'Nothing is served at this path; OTLP goes to /v1/traces and /v1/logs.')
        : new RequestError(405, 'method_not_allowed', `This path takes ${methods.join(' and ')} only.`)
    return refuse(error, context.req.raw, methods)
  })

  app.onError((cause, context) => {
    const error = cause instanceof RequestError ? cause : unexpected(cause)
    return refuse(error, context.req.raw)
  })

  function refuse(error: RequestError, request: Request, allowed: readonly string[] = []): Response {
    const path = nameOf(new URL(request.url).pathname)
    counters.add('cohortel_refused_requests_total', { path, reason: error.reason })
    return errorAnswer(error, request, allowed)
  }
  return app
}

// 503, not 500: OTLP exporters drop what was answered with 500, and try again after 503.
function unexpected(cause: unknown): RequestError {
  return new RequestError(503, 'internal', 'The receiver could not take this request now; send it again later.', {
    retryAfterSeconds: 5,
    cause,
  })
}
