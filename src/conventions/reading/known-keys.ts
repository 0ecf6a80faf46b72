import { type Compiled, type FamilyStep, firstSegment, type Step } from './compile.ts'
import { isSecret } from './secret-keys.ts'

/** Senders of endless different keys must not fill the memory. */
const MOST_KEYS = 10_000

const NO_STEPS: readonly Step[] = []

/** An attribute's key and all that follows from it alone. */
export interface KnownKey {
  readonly key: string
  /** What its value may state; empty where the key is nobody's. */
  readonly steps: readonly Step[]
  /** The family that it belongs to. */
  readonly family: FamilyStep | undefined
  /** What follows the family's prefix; `''` where it belongs to none. */
  readonly rest: string
  /** Never kept among the span's attributes. */
  readonly isSecret: boolean
  /** The key that came after it the last time. */
  next: KnownKey | undefined
}

/**
 * Keys that were met. Senders write the attributes of like spans in the same order, so that a key is nearly always the
 * one that came after the one before it the last time, and then no table is asked.
 */
export class KnownKeys {
  readonly #compiled: Compiled
  readonly #known = new Map<string, KnownKey>()
  #start: KnownKey
  #last: KnownKey

  constructor(compiled: Compiled) {
    this.#compiled = compiled
    this.#start = this.#judged('')
    this.#last = this.#start
  }

  /** From here on a new list of attributes is read. */
  start(): void {
    this.#last = this.#start
  }

  /** The next key of the list. */
  next(key: string): KnownKey {
    const likely = this.#last.next
    const known = likely !== undefined && likely.key === key ? likely : this.#found(key)
    this.#last = known
    return known
  }

  #found(key: string): KnownKey {
    let known = this.#known.get(key)
    if (known === undefined) {
      // What was met before is forgotten whole: keys that still knew each other would keep it in memory.
      if (this.#known.size >= MOST_KEYS) {
        this.#known.clear()
        this.#start = this.#judged('')
        this.#last = this.#start
      }
      known = this.#judged(key)
      this.#known.set(key, known)
    }
    this.#last.next = known
    return known
  }

  #judged(key: string): KnownKey {
    const steps = this.#compiled.keys.get(key)
    const family = steps === undefined ? this.#familyOf(key) : undefined
    return {
      key,
      steps: steps ?? NO_STEPS,
      family,
      rest: family === undefined ? '' : key.slice(family.family.prefix.length),
      isSecret: isSecret(key),
      next: undefined,
    }
  }

  /** The first that it fits into. */
  #familyOf(key: string): FamilyStep | undefined {
    return this.#compiled.families.get(firstSegment(key))?.find(({ family: { prefix, free } }) => {
      if (!key.startsWith(prefix)) return false
      const digit = key.charCodeAt(prefix.length)
      return free !== undefined || (digit >= 48 && digit <= 57)
    })
  }
}
