import type { DestinationLimits } from '../destinations/destination.ts'
import type { ActorRates } from './actor-rates.ts'
import type { PendingEvent } from './pending-event.ts'

/** Events that are sent together. */
export interface Batch {
  readonly events: readonly PendingEvent[]
  /** Failures that another try may mend. */
  readonly attempts: number
  readonly notBefore: number
  /** How many requests of the lane had gone well when this batch was made: more now means that the vendor is well. */
  readonly successesBefore: number
}

/** What to send next. */
export interface Choice {
  readonly batch: PendingEvent[]
  readonly rest: PendingEvent[]
  /** Nothing may be sent for so long, since actors have used up their rate. */
  readonly waitMs: number | undefined
}

/** The oldest events that fit the limits; events of an actor that has used up its rate are left for later. */
export function nextBatch(
  waiting: readonly PendingEvent[],
  limits: DestinationLimits,
  rates: ActorRates | undefined,
  now: number,
): Choice {
  const batch: PendingEvent[] = []
  const rest: PendingEvent[] = []
  const exhausted = new Set<string>()
  let bytes = 0
  let waitMs: number | undefined
  let isFull = false
  for (const pending of waiting) {
    const { actor, historical } = pending
    // What happened long ago goes another way at some vendors, so it never shares a request with what is new.
    const differs = batch[0] !== undefined && batch[0].historical !== historical
    isFull ||= batch.length >= limits.maxEvents || (batch.length > 0 && bytes + pending.bytes > limits.maxBytes)
    if (isFull || differs || exhausted.has(actor)) {
      rest.push(pending)
    } else if (rates !== undefined && actor !== '' && !rates.take(actor, now)) {
      exhausted.add(actor)
      waitMs = Math.min(waitMs ?? Number.POSITIVE_INFINITY, rates.waitMs(actor, now))
      rest.push(pending)
    } else {
      batch.push(pending)
      bytes += pending.bytes
    }
  }
  return { batch, rest, waitMs }
}

/** Both halves of a batch that failed as a whole. */
export function halves(batch: Batch): Batch[] {
  const middle = Math.ceil(batch.events.length / 2)
  return [batch.events.slice(0, middle), batch.events.slice(middle)].map((events) => ({ ...batch, events }))
}
