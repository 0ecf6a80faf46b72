import { BOOKS } from '../buffer/books.ts'
import type { OpenTrace } from '../buffer/open-traces.ts'
import type { Memorandum } from '../buffer/settled-memory.ts'
import type { Piece, ShelfRow } from '../buffer/shelf.ts'
import { type Counter, counter } from '../buffer/store.ts'
import type { SettledTrace } from '../model/settled.ts'
import type { AssembleInput } from '../traces/index.ts'
import type { ActiveDestination } from './active-destination.ts'
import { Announcements } from './announcements.ts'

/** A trace that could not be derived: its pieces and why. */
export interface Casualty {
  readonly input: AssembleInput
  readonly error: string
}

/** Late evidence that asks for a new derivation. */
export interface LateEvidence {
  readonly input: AssembleInput
  /** Distinct spans and log records seen; 0 = not known here. */
  readonly itemsSeen: number
}

/** Everything that one transaction from the span shelf to the outgoing shelf will do; nothing happens until it is written. */
export class Settlement {
  readonly announcements: Announcements
  readonly memoranda: Memorandum[] = []
  readonly released: Piece[] = []
  readonly sent: ShelfRow[] = []
  readonly casualties: Casualty[] = []
  readonly lateEvidence: LateEvidence[] = []
  readonly counts = new Map<Counter, number>()
  readonly changes: (() => void)[] = []

  constructor(destinations: readonly ActiveDestination[]) {
    this.announcements = new Announcements(destinations)
  }

  count(name: Counter, by: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by)
  }

  /** All of a trace but so many are copies. */
  countCopies(trace: Pick<OpenTrace, 'spans' | 'logs'>, spans: number, logs: number): void {
    this.count(BOOKS.spansDuplicate, trace.spans - spans)
    this.count(BOOKS.logsDuplicate, trace.logs - logs)
  }

  countInteractions({ interactions }: SettledTrace): void {
    for (const { outcome } of interactions) this.count(counter(BOOKS.interactionsSettled, 'outcome', outcome), 1)
  }

  /** Is there anything for the database? Changes in memory alone need no transaction. */
  get writes(): boolean {
    const { announcements, memoranda, released, sent, casualties, lateEvidence, counts } = this
    return (
      [...announcements.lines.values()].some((lines) => lines.length > 0) ||
      announcements.untellable.length > 0 ||
      [memoranda, released, sent, casualties, lateEvidence].some((list) => list.length > 0) ||
      counts.size > 0
    )
  }
}
