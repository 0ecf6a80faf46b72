import type { AccessSettings } from '../access.ts'
import { RequestError } from '../errors.ts'
import type { Caller } from './caller.ts'

/** An average with a burst. */
export type RateLimit = AccessSettings['perKey']

/**
 * Token buckets by name: each holds at most `burst` tokens and fills by `requestsPerSecond`. Names are keys and
 * projects of the configuration, so there are never more than a few.
 */
export class TokenBuckets {
  readonly #limit: RateLimit
  readonly #now: () => number
  readonly #buckets = new Map<string, { tokens: number; filledAt: number }>()

  /** `now` in milliseconds. */
  constructor(limit: RateLimit, now: () => number) {
    this.#limit = limit
    this.#now = now
  }

  /** Takes one token; the answer is the wait in seconds until there is one, 0 when it was there. */
  take(name: string): number {
    const { requestsPerSecond, burst } = this.#limit
    if (requestsPerSecond === 0) return 0
    const now = this.#now()
    const bucket = this.#buckets.get(name) ?? { tokens: burst, filledAt: now }
    this.#buckets.set(name, bucket)
    // A clock that is set back must not empty the bucket.
    const seconds = Math.max(0, now - bucket.filledAt) / 1_000
    bucket.tokens = Math.min(burst, bucket.tokens + seconds * requestsPerSecond)
    bucket.filledAt = now
    if (bucket.tokens < 1) return (1 - bucket.tokens) / requestsPerSecond
    bucket.tokens -= 1
    return 0
  }
}

/** The rates of `access` in the configuration, for one process. */
export class RateLimits {
  readonly #perKey: TokenBuckets
  readonly #perProject: TokenBuckets

  constructor(settings: Pick<AccessSettings, 'perKey' | 'perProject'>, now: () => number = Date.now) {
    this.#perKey = new TokenBuckets(settings.perKey, now)
    this.#perProject = new TokenBuckets(settings.perProject, now)
  }

  /** Counts one request of the caller. Throws `RequestError` 429 with the time to wait. */
  count({ keyName, projectId }: Caller): void {
    const byKey = this.#perKey.take(keyName)
    if (byKey > 0) throw tooMany('key_rate_limited', 'This key', byKey)
    const byProject = this.#perProject.take(projectId)
    if (byProject > 0) throw tooMany('project_rate_limited', 'The project of this key', byProject)
  }
}

function tooMany(reason: string, whose: string, waitSeconds: number): RequestError {
  return new RequestError(
    429,
    reason,
    `${whose} has made more requests than its limit allows; send again after the time in Retry-After.`,
    { retryAfterSeconds: Math.max(1, Math.ceil(waitSeconds)) },
  )
}
