import type { DeadLetter, DeadLetterFilter, DeadLetters } from '../buffer/dead-letters.ts'
import { fromExactJson } from '../buffer/exact-json.ts'
import type { Outbox } from '../buffer/outbox.ts'
import type { RederiveQueue } from '../buffer/rederive-queue.ts'
import type { Store, Transaction } from '../buffer/store.ts'
import type { Outbound } from '../model/settled.ts'
import type { AssembleInput } from '../traces/index.ts'
import type { ActiveDestination } from './active-destination.ts'
import { Announcements } from './announcements.ts'
import type { Derive } from './settler.ts'

/** Which dead letters to put back on their way. */
export interface ReplayRequest extends Omit<DeadLetterFilter, 'afterId' | 'limit'> {
  /** Only tell what would be replayed. */
  readonly dryRun?: boolean
  /** At most this many in one call; default 10,000. */
  readonly limit?: number
}

/** Letters of one destination with one reason. */
export interface ReplayGroup {
  /** `''` where no destination is at fault. */
  readonly destination: string
  readonly reason: string
  /** Put back (or, on a dry run, to be put back). */
  readonly replayed: number
  /** They stay: their destination is off, or they cannot be read or derived. */
  readonly kept: number
}

/** What came of it; plain data, so that it crosses a Durable Object's RPC. */
export interface Replayed {
  readonly replayed: number
  readonly kept: number
  readonly groups: readonly ReplayGroup[]
  /** The limit was reached: call again. */
  readonly more: boolean
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

const REPLAY_LIMIT = 10_000
/** Letters of one transaction. */
const PAGE = 250

/** Puts dead letters back into the outbox under the same ids; a letter goes only in the transaction that does so. */
export function replay(
  { dryRun = false, limit = REPLAY_LIMIT, ...filter }: ReplayRequest,
  from: ReplaySources,
): Replayed {
  const groups = new ReplayGroups()
  let afterId = 0
  for (;;) {
    const page = from.deadLetters.list({ ...filter, afterId, limit: Math.min(PAGE, limit - groups.replayed) })
    const last = page.at(-1)
    if (last === undefined) return groups.result(false)
    afterId = last.id
    const revived: { readonly letter: DeadLetter; readonly revival: Revival }[] = []
    for (const letter of page) {
      const revival = revive(letter, from)
      groups.add(letter, revival !== undefined)
      if (revival !== undefined) revived.push({ letter, revival })
    }
    if (!dryRun && revived.length > 0) from.store.transaction((tx) => putBack(tx, revived, from))
    if (groups.replayed >= limit) return groups.result(true)
  }
}

function putBack(
  tx: Transaction,
  revived: readonly { readonly letter: DeadLetter; readonly revival: Revival }[],
  from: ReplaySources,
): void {
  const again = new Map<string, string[]>()
  for (const { letter, revival } of revived) {
    for (const [destination, lines] of revival.events) {
      if (letter.kind === 'event') again.set(destination, [...(again.get(destination) ?? []), ...lines])
      else if (lines.length > 0) from.outbox.enqueue(tx, destination, lines, from.now)
    }
    if (revival.late !== undefined) from.queue.add(tx, revival.late.late, revival.late.itemsSeen, from.now)
    from.deadLetters.remove(tx, letter)
  }
  // They were counted as enqueued when they first came.
  for (const [destination, lines] of again) from.outbox.enqueue(tx, destination, lines, from.now, true)
}

class ReplayGroups {
  readonly #groups = new Map<string, { destination: string; reason: string; replayed: number; kept: number }>()
  replayed = 0
  #kept = 0

  add({ destination, reason }: DeadLetter, isReplayed: boolean): void {
    const key = `${destination}|${reason}`
    const group = this.#groups.get(key) ?? { destination, reason, replayed: 0, kept: 0 }
    this.#groups.set(key, group)
    if (isReplayed) {
      group.replayed += 1
      this.replayed += 1
    } else {
      group.kept += 1
      this.#kept += 1
    }
  }

  result(more: boolean): Replayed {
    return { replayed: this.replayed, kept: this.#kept, groups: [...this.#groups.values()], more }
  }
}

/** Adds up what several shards did. */
export function addReplays(parts: readonly Replayed[]): Replayed {
  const groups = new Map<string, ReplayGroup>()
  for (const group of parts.flatMap((part) => part.groups)) {
    const key = `${group.destination}|${group.reason}`
    const { replayed = 0, kept = 0 } = groups.get(key) ?? {}
    groups.set(key, { ...group, replayed: replayed + group.replayed, kept: kept + group.kept })
  }
  return {
    replayed: parts.reduce((sum, part) => sum + part.replayed, 0),
    kept: parts.reduce((sum, part) => sum + part.kept, 0),
    groups: [...groups.values()],
    more: parts.some((part) => part.more),
  }
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
    const trace = input === undefined ? null : derive(input, true, 0)
    return trace === null ? undefined : { kind: 'trace', trace }
  } catch {
    return undefined
  }
}
