/**
 * A clock for arrival times that never runs backwards: when the host's is set back (or a restart finds rows from its
 * future), time goes on from where it was. A leap forward cannot be told from a long silence; it settles traces early,
 * which later spans mend.
 */
export class ArrivalClock {
  readonly #host: () => number
  #offset = 0
  #last = 0

  constructor(host: () => number) {
    this.#host = host
  }

  /** Milliseconds; comparable with stored arrival times only. */
  now(): number {
    const time = this.#host() + this.#offset
    if (time < this.#last) {
      this.#offset += this.#last - time
      return this.#last
    }
    this.#last = time
    return time
  }

  /** Nothing that is stored may lie in the future. */
  startAfter(stored: number): void {
    this.#last = Math.max(this.#last, stored)
  }

  /** When this time comes on the host's clock. */
  toHost(time: number): number {
    return time - this.#offset
  }
}
