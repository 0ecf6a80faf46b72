import type { DeadLetter, DeadLetterFilter, DeadLetters } from '../buffer/dead-letters.ts'
import { fromExactJson } from '../buffer/exact-json.ts'
import type { Outbox } from '../buffer/outbox.ts'
import type { RederiveQueue } from '../buffer/rederive-queue.ts'
import type { Store } from '../buffer/store.ts'
import type { Outbound } from '../model/settled.ts'
import type { AssembleInput } from '../traces/index.ts'
import type { ActiveDestination } from './active-destination.ts'
import { Announcements } from './announcements.ts'
import type { Derive } from './settler.ts'

/** Which dead letters to put back on their way. */
export interface ReplayRequest extends Omit<DeadLetterFilter, 'afterId'> {
  /** Only tell what would be replayed. */
  readonly dryRun?: boolean
}

/** What came of it. */
export interface Replayed {
  /** Letters that were (or, on a dry run, would be) put back. */
  readonly replayed: number
  /** Letters that stay: their destination is off, or they cannot be read or derived. */
  readonly kept: number
  readonly letters: readonly DeadLetter[]
}

/** What a replay works on. */
export interface ReplaySources {
  readonly store: Store
  readonly outbox: Outbox
  readonly deadLetters: DeadLetters
  readonly queue: RederiveQueue
  readonly destinations: readonly ActiveDestination[]
  readonly derive: Derive
  readonly now: number
}

/** Puts dead letters back into the outbox under the same ids; a letter goes only in the transaction that does so. */
export function replay({ dryRun = false, ...filter }: ReplayRequest, from: ReplaySources): Replayed {
  const letters: DeadLetter[] = []
  let kept = 0
  for (const letter of from.deadLetters.list(filter)) {
    const revival = revive(letter, from)
    if (revival === undefined) {
      kept += 1
      continue
    }
    letters.push(letter)
    if (dryRun) continue
    const { events, late } = revival
    from.store.transaction((tx) => {
      for (const [destination, lines] of events) {
        const again = letter.kind === 'event'
        if (lines.length > 0) from.outbox.enqueue(tx, destination, lines, from.now, again)
      }
      if (late !== undefined) from.queue.add(tx, late.late, late.itemsSeen, from.now)
      from.deadLetters.remove(tx, letter)
    })
  }
  return { replayed: letters.length, kept, letters }
}

interface Revival {
  readonly events: ReadonlyMap<string, readonly string[]>
  readonly late?: Late
}

interface Late {
  readonly late: AssembleInput
  readonly itemsSeen: number
}

function revive(letter: DeadLetter, from: ReplaySources): Revival | undefined {
  const text = letter.kind === 'row' ? undefined : from.deadLetters.text(letter.id)
  if (text === undefined) return undefined
  if (letter.kind === 'event') {
    const isOn = from.destinations.some(({ name }) => name === letter.destination)
    return isOn ? { events: new Map([[letter.destination, [text]]]) } : undefined
  }
  const body = fromExactJson(text) as { input?: AssembleInput; outbound?: Outbound } & Partial<Late>
  if (body.late !== undefined) {
    return { events: new Map(), late: { late: body.late, itemsSeen: body.itemsSeen ?? 0 } }
  }
  const { outbound = deriveAgain(body.input, from.derive) } = body
  if (outbound === undefined) return undefined
  const addressees = from.destinations.filter(({ name }) => letter.destination === '' || name === letter.destination)
  const announcements = new Announcements(addressees)
  announcements.tell(outbound, 'all')
  const isTold = addressees.length > 0 && announcements.untellable.length === 0
  return isTold ? { events: announcements.lines } : undefined
}

function deriveAgain(input: AssembleInput | undefined, derive: Derive): Outbound | undefined {
  try {
    const trace = input === undefined ? null : derive(input, true)
    return trace === null ? undefined : { kind: 'trace', trace }
  } catch {
    return undefined
  }
}
