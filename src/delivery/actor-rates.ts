/** Events per second for one actor, where a vendor limits that: one token bucket per actor, a second deep. */
export class ActorRates {
  readonly #perSecond: number
  readonly #buckets = new Map<string, { tokens: number; at: number }>()
  #sweepAbove = MIN_SWEEP

  constructor(perSecond: number) {
    this.#perSecond = perSecond
  }

  /** Takes a token; false when the actor has none left now. */
  take(actor: string, now: number): boolean {
    const bucket = this.#bucket(actor, now)
    if (bucket.tokens < 1) return false
    bucket.tokens -= 1
    return true
  }

  /** Milliseconds from now until the actor may send again. */
  waitMs(actor: string, now: number): number {
    const missing = 1 - this.#bucket(actor, now).tokens
    return missing <= 0 ? 0 : Math.ceil((missing / this.#perSecond) * 1000)
  }

  #bucket(actor: string, now: number) {
    const depth = Math.max(1, this.#perSecond)
    const bucket = this.#buckets.get(actor) ?? { tokens: depth, at: now }
    bucket.tokens = Math.min(depth, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * this.#perSecond)
    bucket.at = now
    this.#buckets.set(actor, bucket)
    if (this.#buckets.size > this.#sweepAbove) this.#sweep(now)
    return bucket
  }

  /** Full buckets say nothing that a new one would not. */
  #sweep(now: number): void {
    for (const [actor, { at }] of this.#buckets) if (now - at > FULL_AGAIN_MS) this.#buckets.delete(actor)
    this.#sweepAbove = Math.max(MIN_SWEEP, this.#buckets.size * 2)
  }
}

const MIN_SWEEP = 10_000
const FULL_AGAIN_MS = 2_000
