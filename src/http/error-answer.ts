import type { RequestError } from '../errors.ts'
import { encodingOf, errorResponse } from '../otlp/index.ts'
import { isOtlpPath } from './paths.ts'

/**
 * The answer to a request that was refused: a google.rpc.Status in the request's encoding for OTLP, else JSON.
 * `allowed` = the methods that the path takes, for a 405.
 */
export function errorAnswer(error: RequestError, request: Request, allowed: readonly string[] = []): Response {
  const path = new URL(request.url).pathname
  const response = speaksOtlp(error, request, path) ? errorResponse(error, encodingOf(request)) : jsonAnswer(error)
  if (error.status === 405) response.headers.set('allow', allowed.join(', '))
  // RFC 9110 section 15.5.2. A browser that opens the page asks for the key as the password.
  if (error.status === 401) response.headers.set('www-authenticate', path === '/' ? 'Basic realm="Cohortel"' : 'Bearer')
  return response
}

/** An exporter with a wrong path should be able to read what is wrong with it, in JSON too. */
function speaksOtlp(error: RequestError, request: Request, path: string): boolean {
  const isLost = error.reason === 'unknown_path' && request.method === 'POST'
  return isLost || isOtlpPath(path) || encodingOf(request) === 'protobuf'
}

function jsonAnswer(error: RequestError): Response {
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' })
  if (error.retryAfterSeconds !== undefined) headers.set('retry-after', String(Math.ceil(error.retryAfterSeconds)))
  return new Response(JSON.stringify({ error: { reason: error.reason, message: error.message } }), {
    status: error.status,
    headers,
  })
}
