import type { MiddlewareHandler } from 'hono'
import { cors as honoCors } from 'hono/cors'
import type { Config } from '../config.ts'
import { isKeyless, isLoopbackOrigin } from './loopback.ts'

/**
 * For the endpoints that browsers call (feedback, product events) and no others. With keys any origin may post: a browser
 * key is public by nature and may do nothing else. Without keys only pages of this machine may.
 */
export function cors(config: Config): MiddlewareHandler {
  const options = {
    allowMethods: ['POST', 'OPTIONS'],
    allowHeaders: ['authorization', 'content-type', 'content-encoding', 'x-api-key'],
    maxAge: 86_400,
  }
  return isKeyless(config)
    ? honoCors({ ...options, origin: (origin) => (isLoopbackOrigin(origin) ? origin : null) })
    : honoCors({ ...options, origin: '*' })
}
