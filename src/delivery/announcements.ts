import type { DestinationEvent } from '../destinations/destination.ts'
import { type Outbound, projectOf } from '../model/settled.ts'
import type { ActiveDestination } from './active-destination.ts'
import { eventLine } from './outbox-event.ts'

/** Something that a destination's own code could not turn into events. */
export interface Untellable {
  readonly destination: string
  readonly outbound: Outbound
  readonly error: string
}

/** Collects what is to be told to whom during one transaction, in each destination's own form. */
export class Announcements {
  readonly lines = new Map<string, string[]>()
  readonly untellable: Untellable[] = []
  readonly #destinations: readonly ActiveDestination[]
  readonly #told = new Map<string, Set<string>>()

  constructor(destinations: readonly ActiveDestination[]) {
    this.#destinations = destinations
  }

  /** To all destinations, to those that take updates, or to those that do not. */
  tell(outbound: Outbound, to: 'all' | 'updatable' | 'told once'): void {
    for (const destination of this.#destinations) {
      if (to === 'all' || destination.takesUpdates === (to === 'updatable')) this.#tellOne(destination, outbound)
    }
  }

  #tellOne(destination: ActiveDestination, outbound: Outbound): void {
    let events: readonly DestinationEvent[]
    try {
      events = destination.toEvents(outbound)
    } catch (cause) {
      const error = cause instanceof Error ? cause.name : 'unknown'
      this.untellable.push({ destination: destination.name, outbound, error })
      return
    }
    const { name, takesUpdates, limits } = destination
    const lines = this.lines.get(name) ?? []
    const told = this.#told.get(name) ?? new Set<string>()
    this.lines.set(name, lines)
    this.#told.set(name, told)
    for (const event of events) {
      // Equal ids are one event, except where a later version replaces an earlier one.
      if (!takesUpdates && told.has(event.id)) continue
      told.add(event.id)
      lines.push(eventLine(event, projectOf(outbound), limits.maxEventBytes))
    }
  }
}
