import type { MiddlewareHandler } from 'hono'
import { cors as honoCors } from 'hono/cors'
import type { Config } from '../config.ts'
import { CALL_TYPES } from '../model/incoming-product-event.ts'
import { isKeyless, isLoopbackOrigin } from './loopback.ts'
import { withoutTrailingSlash } from './paths.ts'

/** The Segment spec's batch endpoints, with the short path of its browser SDK and the one for history. */
export const BATCH_PATHS = ['/v1/batch', '/v1/b', '/v1/import'] as const

/** The paths of one type of Segment-spec call, e.g. `/v1/track` and `/v1/t`. */
export function callPaths(type: (typeof CALL_TYPES)[number]): readonly string[] {
  return [`/v1/${type}`, `/v1/${type.charAt(0)}`]
}

/** Where end users' feedback is posted. */
export const FEEDBACK_PATH = '/v1/feedback'

const BROWSER_PATHS: ReadonlySet<string> = new Set([FEEDBACK_PATH, ...BATCH_PATHS, ...CALL_TYPES.flatMap(callPaths)])

/** Is this one of the endpoints that browsers call? */
export function isBrowserPath(path: string): boolean {
  return BROWSER_PATHS.has(withoutTrailingSlash(path))
}

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
