import { Hono } from 'hono'
import { RequestError } from './errors.ts'
import type { AppVariables } from './http/auth.ts'
import { eventRoutes } from './http/event-routes.ts'
import { feedbackRoutes } from './http/feedback-routes.ts'
import { healthRoutes } from './http/health-routes.ts'
import { OTLP_PATHS, otlpRoutes } from './http/otlp-routes.ts'
import { readRoutes } from './http/read-routes.ts'
import { reportRoutes } from './http/report-routes.ts'
import type { Services } from './http/services.ts'
import { statusPage } from './http/status-page.ts'
import { encodingOf, errorResponse } from './otlp/index.ts'

/** The whole HTTP surface, for either host. */
export function createApp(services: Services): Hono<AppVariables> {
  const app = new Hono<AppVariables>({ strict: false })

  app.use(async (context, next) => {
    const requestId = context.req.header('x-request-id')?.slice(0, 64) ?? crypto.randomUUID()
    context.set('requestId', requestId)
    await next()
    context.header('x-request-id', requestId)
  })

  app.route('/', otlpRoutes(services))
  app.route('/', feedbackRoutes(services))
  app.route('/', eventRoutes(services))
  app.route('/', readRoutes(services))
  app.route('/', reportRoutes(services))
  app.route('/', healthRoutes(services))
  app.route('/', statusPage(services))

  app.notFound((context) => {
    const error = new RequestError(
      404,
      'unknown_path',
      'Nothing is served at this path; OTLP goes to /v1/traces and /v1/logs.',
    )
    return render(context.req.raw, error)
  })

  app.onError((cause, context) => {
    const error = cause instanceof RequestError ? cause : unexpected(cause)
    const path = normalisedPath(context.req.path)
    services.counters.add('cohortel_refused_requests_total', {
      path: OTLP_PATHS.has(path) ? path : 'other',
      reason: error.reason,
    })
    services.log(error.status >= 500 ? 'error' : 'warn', 'request_refused', {
      request_id: context.get('requestId'),
      method: context.req.method,
      path: path.slice(0, 128),
      status: error.status,
      reason: error.reason,
      // An unexpected error's own words may quote data, so only its class is logged.
      cause: cause instanceof RequestError ? undefined : cause.name,
    })
    return render(context.req.raw, error)
  })
  return app
}

// 503, not 500: OTLP exporters drop what was answered with 500, and try again after 503.
function unexpected(cause: unknown): RequestError {
  return new RequestError(503, 'internal', 'The receiver could not take this request now; send it again later.', {
    retryAfterSeconds: 5,
    cause,
  })
}

function render(request: Request, error: RequestError): Response {
  if (OTLP_PATHS.has(normalisedPath(new URL(request.url).pathname))) {
    const response = errorResponse(error, encodingOf(request))
    if (error.status === 405) response.headers.set('allow', 'POST')
    return response
  }
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' })
  if (error.retryAfterSeconds !== undefined) headers.set('retry-after', String(error.retryAfterSeconds))
  return new Response(JSON.stringify({ error: { reason: error.reason, message: error.message } }), {
    status: error.status,
    headers,
  })
}

function normalisedPath(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}
