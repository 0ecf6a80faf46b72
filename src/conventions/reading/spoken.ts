import { Bits } from './bits.ts'
import type { Convention } from './convention.ts'

/** The same few conventions speak on all spans of a library; more sets than this are worked out each time. */
const MOST_SETS = 64

interface NamedSet {
  readonly words: Int32Array
  readonly names: readonly string[]
}

/** Which conventions have spoken. */
export class Spoken extends Bits {
  readonly #conventions: readonly Convention[]
  readonly #known: NamedSet[] = []

  constructor(conventions: readonly Convention[]) {
    super(conventions.length)
    this.#conventions = conventions
  }

  /** Names of those among them that are about AI, in order of precedence. Spans of which the same have spoken share the list. */
  names(): readonly string[] {
    for (const { words, names } of this.#known) if (this.#isAll(words)) return names
    const names = this.#conventions.flatMap(({ name, general }, index) =>
      this.has(index) && general === undefined ? [name] : [],
    )
    if (this.#known.length < MOST_SETS) this.#known.push({ words: this.words.slice(), names })
    return names
  }

  #isAll(words: Int32Array): boolean {
    for (let at = 0; at < words.length; at++) if (words[at] !== this.words[at]) return false
    return true
  }
}
