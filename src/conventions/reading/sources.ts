import type { Draft } from './draft.ts'
import type { FactName, Facts } from './facts.ts'
import type { FactsOf } from './readings.ts'

/** Takes facts out of a draft and notes, per canonical field, the key that gave it. */
export class Sources {
  readonly record: Record<string, string> = {}
  readonly #draft: Draft

  constructor(draft: Draft) {
    this.#draft = draft
  }

  /** Text of a fact, `''` when it is not known. */
  take(fact: FactsOf<string>): string {
    const value = this.#draft.facts[fact]
    if (value === undefined) return ''
    this.record[fact] = this.#draft.source(fact)
    return value
  }

  /** Number of a fact, null when it is not known. */
  number(fact: FactsOf<number>, field: string = fact): number | null {
    const value = this.#draft.facts[fact]
    if (value === undefined) return null
    this.record[field] = this.#draft.source(fact)
    return value
  }

  /** List of a fact, `otherwise` when it is not known. */
  list(fact: FactsOf<readonly string[]>, otherwise: readonly string[]): readonly string[] {
    const value: Facts[typeof fact] | undefined = this.#draft.facts[fact]
    if (value === undefined) return otherwise
    this.record[fact] = this.#draft.source(fact)
    return value
  }

  /** Notes a source by hand. */
  note(field: string, source: string): void {
    if (source !== '') this.record[field] = source
  }

  /** Notes that a field came from a fact of another name. */
  from(field: string, fact: FactName): void {
    this.note(field, this.#draft.source(fact))
  }
}
