import type { ActiveDestination } from './active-destination.ts'
import { Lane, type LaneDependencies, type LaneState } from './lane.ts'

/** Sends the outbox out: one lane per destination, none of which waits for another. */
export class Courier {
  readonly #lanes: readonly Lane[]
  readonly #log: LaneDependencies['log']

  constructor(destinations: readonly ActiveDestination[], deps: LaneDependencies) {
    this.#lanes = destinations.map((destination) => new Lane(destination, deps))
    this.#log = deps.log
  }

  /** Starts whatever may be started; returns at once. */
  pump(): void {
    for (const lane of this.#lanes) {
      try {
        lane.pump()
      } catch (error) {
        const destination = lane.destination.name
        this.#log('error', 'delivery_stalled', { destination, error: error instanceof Error ? error.name : 'unknown' })
        lane.stall()
      }
    }
  }

  /** When some lane wants to be pumped again; undefined when only the end of a request or new events matter. */
  nextAt(): number | undefined {
    const times = this.#lanes.map((lane) => lane.nextAt()).filter((at) => at !== undefined)
    return times.length === 0 ? undefined : Math.min(...times)
  }

  get isIdle(): boolean {
    return this.#lanes.every((lane) => lane.isIdle)
  }

  get states(): readonly LaneState[] {
    return this.#lanes.map((lane) => lane.state)
  }

  lane(destination: string): Lane | undefined {
    return this.#lanes.find((lane) => lane.destination.name === destination)
  }

  stop(): void {
    for (const lane of this.#lanes) lane.stop()
  }
}
