import type { MiddlewareHandler } from 'hono'
import { cors as honoCors } from 'hono/cors'

/**
 * For the endpoints that browsers call (feedback, product events) and no others. Any origin may post: a browser key is
 * public by nature and may do nothing else.
 */
export function cors(): MiddlewareHandler {
  return honoCors({
    origin: '*',
    allowMethods: ['POST', 'OPTIONS'],
    allowHeaders: ['authorization', 'content-type', 'content-encoding', 'x-api-key'],
    maxAge: 86_400,
  })
}
