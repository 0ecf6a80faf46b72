import { RequestError } from '../errors.ts'

/** Room that one request's body takes up. */
export interface Room {
  /** Takes more; throws `RequestError` 503 when there is none left. */
  grow(bytes: number): void
  /** Gives all of it back; calling it again does nothing. */
  release(): void
}

/**
 * Bytes of bodies that are held at once by all requests of this process, from their arrival until they are durable.
 * An isolate of Workers has 128 MB for everything, and a process that runs out of memory loses what it was doing;
 * a sender that is told to wait loses nothing. https://developers.cloudflare.com/workers/platform/limits/#memory
 */
export class PendingBodies {
  readonly #maxBytes: number
  #bytes = 0
  #requests = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  get requests(): number {
    return this.#requests
  }

  /** Takes room for a request of at least so many bytes. Throws `RequestError` 503 when there is none. */
  enter(bytes: number): Room {
    let held = 0
    let isOpen = true
    const grow = (more: number) => {
      // A single request is never refused: how large it may be is another limit, and it would be refused for ever.
      const isAlone = this.#bytes === held
      if (!isAlone && this.#bytes + more > this.#maxBytes) throw noRoom()
      this.#bytes += more
      held += more
    }
    grow(bytes)
    this.#requests += 1
    return {
      grow,
      release: () => {
        if (!isOpen) return
        isOpen = false
        this.#bytes -= held
        this.#requests -= 1
      },
    }
  }
}

function noRoom(): RequestError {
  return new RequestError(
    503,
    'too_much_pending',
    'Too many bytes of other requests are being taken in at this moment; send this again later.',
    { retryAfterSeconds: 2 },
  )
}
