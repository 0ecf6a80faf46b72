/** How long to wait, and how it is decided. */
export interface BackoffOptions {
  readonly baseMs: number
  readonly maxMs: number
  /** What the vendor asked for; never undercut. */
  readonly retryAfterMs?: number | undefined
  /** 0 <= random < 1. */
  readonly random: () => number
}

/**
 * Milliseconds to wait after so many failures in a row: exponential with full jitter, so that shards that failed
 * together do not come back together, and above what the vendor asked for.
 * Source: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoff(failures: number, { baseMs, maxMs, retryAfterMs = 0, random }: BackoffOptions): number {
  const ceiling = Math.min(maxMs, baseMs * 2 ** Math.min(Math.max(failures - 1, 0), 30))
  // At least a tenth: "full" jitter may say 0, which would be no wait at all.
  const jittered = Math.ceil(ceiling * (0.1 + 0.9 * random()))
  return retryAfterMs > 0 ? retryAfterMs + Math.ceil(Math.min(jittered, retryAfterMs * 0.1)) : jittered
}
