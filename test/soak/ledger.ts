import { createHash } from 'node:crypto'
import type { Fault, Stub } from '../stubs/server.ts'

/** What one vendor holds in the end. */
export interface LedgerReport {
  readonly destination: string
  /** Different event ids taken. */
  readonly events: number
  /** Of these, Cohortel's own event of an interaction; the others are of the tool's own taxonomy. */
  readonly interactions: number
  /** Times that an id was taken again: a crash or a lost answer between the vendor's taking and our record of it. */
  readonly repeats: number
  /** Repeats that were not byte for byte the same: must be 0. */
  readonly changed: number
  readonly requests: number
}

/** Watches a stub and keeps of each event a digest only, so that a long run fits into memory. */
export class Ledger<Event> {
  readonly name: string
  readonly #stub: Stub<Event>
  readonly #idOf: (event: Event) => string
  readonly #subjectOf: (event: Event) => string | undefined
  readonly #digests = new Map<string, string>()
  readonly #subjects = new Map<string, number>()
  #interactions = 0
  #repeats = 0
  #changed = 0
  #requests = 0

  /** `subjectOf` = the trace that an event of an interaction is about; undefined for the tool's own kinds of events. */
  constructor(
    name: string,
    stub: Stub<Event>,
    idOf: (event: Event) => string,
    subjectOf: (event: Event) => string | undefined,
  ) {
    this.name = name
    this.#stub = stub
    this.#idOf = idOf
    this.#subjectOf = subjectOf
  }

  fail(fault: Fault): void {
    this.#stub.fail(fault)
  }

  failAlways(fault: Fault): void {
    this.#stub.failAlways(fault)
  }

  recover(): void {
    this.#stub.recover()
  }

  /** Enters what has come since the last call. */
  read(): void {
    // The stub's own lists are emptied: they would hold every body of the run.
    this.#requests += (this.#stub.requests as unknown[]).splice(0).length
    for (const event of (this.#stub.accepted() as Event[]).splice(0)) {
      const id = this.#idOf(event)
      const digest = createHash('sha1').update(JSON.stringify(event)).digest('base64')
      const before = this.#digests.get(id)
      if (before === undefined) {
        this.#digests.set(id, digest)
        const subject = this.#subjectOf(event)
        if (subject === undefined) continue
        this.#interactions += 1
        this.#subjects.set(subject, (this.#subjects.get(subject) ?? 0) + 1)
      } else {
        this.#repeats += 1
        if (before !== digest) this.#changed += 1
      }
    }
  }

  get size(): number {
    return this.#digests.size
  }

  /** Subjects (traces) of which there is not exactly one event of ours. */
  wrong(subjects: Iterable<string>): string[] {
    const left = new Map(this.#subjects)
    const wrong: string[] = []
    for (const subject of subjects) {
      if (left.get(subject) !== 1) wrong.push(`${subject} x${left.get(subject) ?? 0}`)
      left.delete(subject)
    }
    for (const [subject, count] of left) wrong.push(`${subject} x${count} unexpected`)
    return wrong
  }

  report(): LedgerReport {
    const { name: destination } = this
    return {
      destination,
      events: this.#digests.size,
      interactions: this.#interactions,
      repeats: this.#repeats,
      changed: this.#changed,
      requests: this.#requests,
    }
  }
}
