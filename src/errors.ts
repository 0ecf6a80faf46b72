/**
 * Errors that cross a stage. Each message is a whole sentence that names what, where and the remedy,
 * and never holds payload text or a key.
 */

/** A request that cannot be served; `app.ts` renders it in the sender's encoding. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  /** HTTP status: 400, 401, 403, 404, 405, 413, 415, 429 or 503. Never 500: exporters drop the data on it. */
  readonly status: number
  /** A stable code for counters, e.g. `gzip_truncated`. */
  readonly reason: string
  /** Seconds after which a retry makes sense; sent as `Retry-After`. */
  readonly retryAfterSeconds: number | undefined

  constructor(
    status: number,
    reason: string,
    message: string,
    options: { retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.status = status
    this.reason = reason
    this.retryAfterSeconds = options.retryAfterSeconds
  }
}

/** The configuration is wrong; `problems` lists everything that is, each a whole sentence. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`)
    this.problems = problems
  }
}

/**
 * A destination did not take what it was sent. `permanent` = the same bytes will fail again (dead letter after the
 * batch was split until the bad event is alone); otherwise it is tried again, not before `retryAfterMs`.
 */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
  readonly permanent: boolean
  /** A stable code: `http_400`, `http_413`, `quota_limited`, `timeout`, `network`, `malformed_answer`, ... */
  readonly reason: string
  readonly retryAfterMs: number | undefined
  /** The whole destination refuses (401, 403, daily quota): retry later, do not split, do not dead-letter. */
  readonly wholeDestination: boolean

  constructor(
    permanent: boolean,
    reason: string,
    message: string,
    options: { retryAfterMs?: number; wholeDestination?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.permanent = permanent
    this.reason = reason
    this.retryAfterMs = options.retryAfterMs
    this.wholeDestination = options.wholeDestination ?? false
  }
}
