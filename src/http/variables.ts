import type { Caller } from './caller.ts'
import type { PendingBodies } from './pending-bodies.ts'
import type { RateLimits } from './rate-limits.ts'
import type { RequestBooks } from './request-books.ts'

/** Hono variables that the middlewares set. */
export interface AppVariables {
  Variables: {
    requestId: string
    rateLimits: RateLimits
    pending: PendingBodies
    /** Set once the caller is known. */
    caller: Caller
    /** Set by endpoints that take items in. */
    books: RequestBooks
  }
}
