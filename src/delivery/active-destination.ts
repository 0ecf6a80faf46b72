import type {
  Destination,
  DestinationEvent,
  DestinationIo,
  DestinationLimits,
  SendResult,
} from '../destinations/destination.ts'
import type { Outbound } from '../model/settled.ts'

/** A destination that is switched on, with its settings and content policy bound to it: all that delivery knows of it. */
export interface ActiveDestination {
  readonly name: string
  readonly takesUpdates: boolean
  readonly limits: DestinationLimits
  toEvents(outbound: Outbound): readonly DestinationEvent[]
  send(events: readonly DestinationEvent[], io: DestinationIo): Promise<SendResult>
}

/** Binds a definition to its settings. `reduce` leaves of an outbound thing what this destination may hold. */
export function activate<Settings>(
  definition: Destination<Settings>,
  settings: Settings,
  reduce: (outbound: Outbound) => Outbound = (outbound) => outbound,
): ActiveDestination {
  return {
    name: definition.name,
    takesUpdates: definition.takesUpdates,
    limits: definition.limits,
    toEvents: (outbound) => definition.toEvents(reduce(outbound), settings),
    send: (events, io) => definition.send(events, settings, io),
  }
}
