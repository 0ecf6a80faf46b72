import type { Draft } from './draft.ts'
import type { FactName, Facts } from './facts.ts'
import type { FactsOf } from './readings.ts'

type SourcesRecord = Readonly<Record<string, string>>

/**
 * One note, with all that were made before it. Spans of one library note the same keys in the same order, so notes are steps on paths
 * that spans share, and the record of a path is made once: most of what filling an object for each span cost, and whoever
 * writes records sees the same ones again.
 */
interface Step {
  readonly before: Step | undefined
  readonly field: string
  readonly source: string
  readonly next: Step[]
  record: SourcesRecord | undefined
}

const START: Step = { before: undefined, field: '', source: '', next: [], record: Object.freeze({}) }
/** Steps that are remembered after one, and at all: endless different keys must neither be searched through nor fill the memory. */
const MOST_NEXT = 32
const MOST_STEPS = 20_000
let remembered = 0

/** The step after `from`, made where nobody has taken it before. */
function stepAfter(from: Step, field: string, source: string): Step {
  for (const step of from.next) if (step.field === field && step.source === source) return step
  const step: Step = { before: from, field, source, next: [], record: undefined }
  if (from.next.length >= MOST_NEXT) return step
  if (remembered >= MOST_STEPS) {
    START.next.length = 0
    remembered = 0
  }
  from.next.push(step)
  remembered++
  return step
}

/** Takes facts out of a draft and notes, per canonical field, the key that gave it. */
export class Sources {
  readonly #draft: Draft
  #last = START

  constructor(draft: Draft) {
    this.#draft = draft
  }

  /** All notes, the last of a field winning. Shared with other spans. */
  get record(): SourcesRecord {
    const last = this.#last
    if (last.record !== undefined) return last.record
    const notes: [string, string][] = []
    for (let step = last; step.before !== undefined; step = step.before) notes.unshift([step.field, step.source])
    last.record = Object.freeze(Object.fromEntries(notes))
    return last.record
  }

  /** Text of a fact, `''` when it is not known. */
  take(fact: FactsOf<string>): string {
    const value = this.#draft.facts[fact]
    if (value === undefined) return ''
    this.from(fact, fact)
    return value
  }

  /** Number of a fact, null when it is not known. */
  number(fact: FactsOf<number>, field: string = fact): number | null {
    const value = this.#draft.facts[fact]
    if (value === undefined) return null
    this.from(field, fact)
    return value
  }

  /** List of a fact, `otherwise` when it is not known. */
  list(fact: FactsOf<readonly string[]>, otherwise: readonly string[]): readonly string[] {
    const value: Facts[typeof fact] | undefined = this.#draft.facts[fact]
    if (value === undefined) return otherwise
    this.from(fact, fact)
    return value
  }

  /** Notes a source by hand. */
  note(field: string, source: string): void {
    if (source !== '') this.#last = stepAfter(this.#last, field, source)
  }

  /** Notes that a field came from a fact of another name. */
  from(field: string, fact: FactName): void {
    this.note(field, this.#draft.source(fact))
  }
}
