import { z } from 'zod'
import { eventId } from '../model/event-id.ts'
import type { Interaction } from '../model/interaction.ts'
import type { ProductEvent as SentEvent } from '../model/product-event.ts'
import type { Outbound, SettledTrace } from '../model/settled.ts'
import type { DestinationEvent } from './destination.ts'
import { type Person, personOf } from './person.ts'
import { evaluationProperties, interactionProperties, type Properties } from './properties.ts'

/** Our own event before it takes a tool's form: the same facts, id and person in every tool. */
export interface ProductEvent {
  readonly kind: 'interaction' | 'evaluation' | 'forwarded'
  /** Its own name where it is forwarded; `''` where the tool has a name for its kind. */
  readonly name: string
  /** UUIDv5: `uuid` in PostHog, `insert_id` in Amplitude, `messageId` in Segment. */
  readonly id: string
  readonly person: Person
  readonly timeUnixNano: bigint
  readonly properties: Properties
  readonly accountId: string
  /** Session-replay id, for tools that can show one. */
  readonly replayId: string
}

/** An evaluation that came after its interaction was told. */
export type LateEvaluation = Extract<Outbound, { readonly kind: 'evaluation' }>

/** How one tool shapes what it is told; `trace` and `evaluation` add events of the tool's own taxonomy. */
export interface EventShapes {
  /** Characters of each text that the tool can hold. */
  readonly maxText: number
  /** See {@link forwardSetting}. */
  readonly forwardProductEvents: boolean
  product(event: ProductEvent): DestinationEvent
  trace?(trace: SettledTrace): readonly DestinationEvent[]
  evaluation?(late: LateEvaluation): readonly DestinationEvent[]
}

/** The setting of every destination that can take the product's own events. */
export const forwardSetting = z
  .boolean()
  .default(false)
  .describe(
    "Also send the product's own events (`/v1/track`, `/v1/page`, `/v1/screen`, `/v1/batch`). Off: a product that uses this tool sends them there itself, and they would count twice.",
  )

/**
 * Events for a tool that cannot update: an interaction is told once, when its trace is final, and an evaluation that
 * comes later is its own event. Identities and users stay in the warehouse, and product events unless forwarding is on: the tool has its own.
 */
export function productAnalyticsEvents(outbound: Outbound, shapes: EventShapes): readonly DestinationEvent[] {
  if (outbound.kind === 'trace') {
    const { trace } = outbound
    if (!trace.final) return []
    const own = trace.interactions.map((interaction) => shapes.product(interactionEvent(interaction, shapes.maxText)))
    return own.length > 0 && shapes.trace ? [...own, ...shapes.trace(trace)] : own
  }
  if (outbound.kind === 'evaluation') {
    const own = shapes.product(evaluationEvent(outbound, shapes.maxText))
    return shapes.evaluation ? [own, ...shapes.evaluation(outbound)] : [own]
  }
  if (outbound.kind === 'product_event' && shapes.forwardProductEvents) {
    return [shapes.product(forwardedEvent(outbound.event))]
  }
  return []
}

/** The part of an interaction id after the trace id: `''`, or the span of a further turn. */
export function turnSpanId({ interactionId, traceId }: Interaction): string {
  return interactionId === traceId ? '' : interactionId.slice(traceId.length + 1)
}

/** Whose evaluation it is: the end user that gave it or was judged, else who the session or trace stands for. */
export function evaluationPerson({ evaluation, projectId, about }: Omit<LateEvaluation, 'kind'>): Person {
  const { userId, sessionId, traceId, evaluationId } = evaluation
  const anonymousId = about?.anonymousId ?? ''
  return personOf({ projectId, userId, anonymousId, sessionId, traceId: traceId || evaluationId })
}

function interactionEvent(interaction: Interaction, maxText: number): ProductEvent {
  const { projectId, traceId, accountId, replayId } = interaction
  return {
    kind: 'interaction',
    name: '',
    id: eventId(projectId, traceId, turnSpanId(interaction), 'ai_interaction'),
    person: personOf(interaction),
    timeUnixNano: interaction.startedAtUnixNano,
    properties: interactionProperties(interaction, maxText),
    accountId,
    replayId,
  }
}

function evaluationEvent(late: LateEvaluation, maxText: number): ProductEvent {
  const { evaluation, projectId, about } = late
  return {
    kind: 'evaluation',
    name: '',
    id: eventId(projectId, evaluation.traceId, evaluation.evaluationId, 'ai_evaluation'),
    person: evaluationPerson(late),
    timeUnixNano: evaluation.createdAtUnixNano,
    properties: evaluationProperties(evaluation, maxText),
    accountId: about?.accountId ?? '',
    replayId: '',
  }
}

function forwardedEvent(event: SentEvent): ProductEvent {
  return {
    kind: 'forwarded',
    name: event.event,
    id: event.eventId,
    person: personOf({ ...event, traceId: event.eventId }),
    timeUnixNano: event.timestampUnixNano,
    properties: event.properties,
    accountId: event.accountId,
    replayId: '',
  }
}
