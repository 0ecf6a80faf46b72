import type { Draft } from './draft.ts'
import { FACT_NAMES, type FactSlot, type ValueAt } from './facts.ts'
import type { Notes } from './source-notes.ts'

/** Takes facts out of a draft and notes, per canonical field, the key that gave it. */
export class Sources {
  readonly #draft: Draft
  readonly #notes: Notes

  constructor(draft: Draft) {
    this.#draft = draft
    this.#notes = draft.notes
    this.#notes.start()
  }

  /** What was noted: canonical field -> key. Shared by all spans of which the same was noted. */
  get record(): Readonly<Record<string, string>> {
    return this.#notes.record
  }

  /** Text of a fact, `''` when it is not known. */
  take(slot: FactSlot<string>): string {
    const value: string | undefined = this.#draft.get(slot)
    if (value === undefined) return ''
    this.#notes.add(FACT_NAMES[slot] as string, this.#draft.source(slot))
    return value
  }

  /** Number of a fact, null when it is not known. */
  number(slot: FactSlot<number>, field = FACT_NAMES[slot] as string): number | null {
    const value = this.#draft.get(slot)
    if (value === undefined) return null
    this.#notes.add(field, this.#draft.source(slot))
    return value
  }

  /** List of a fact, `otherwise` when it is not known. */
  list<S extends FactSlot<readonly string[]>>(slot: S, otherwise: ValueAt<S>): ValueAt<S> {
    const value = this.#draft.get(slot)
    if (value === undefined) return otherwise
    this.#notes.add(FACT_NAMES[slot] as string, this.#draft.source(slot))
    return value
  }

  /** Notes a source by hand. */
  note(field: string, source: string): void {
    if (source !== '') this.#notes.add(field, source)
  }

  /** Notes that a field came from a fact of another name. */
  from(field: string, slot: FactSlot): void {
    this.note(field, this.#draft.source(slot))
  }
}
