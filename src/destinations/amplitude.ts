import { createInstance, Types } from '@amplitude/analytics-node'
import { z } from 'zod'
import { DeliveryError } from '../errors.ts'
import { type AgentEvent, agentEvents, agentProperties, scoreEvents } from './amplitude-agent-events.ts'
import { type AmplitudeVerdict, amplitudeVerdict } from './amplitude-answer.ts'
import type { Destination, DestinationEvent, DestinationIo } from './destination.ts'
import { asDeliveryError, post } from './http.ts'
import type { Person } from './person.ts'
import { forwardSetting, type ProductEvent, productAnalyticsEvents } from './product-events.ts'
import { milliseconds } from './properties.ts'

/** Settings of the Amplitude destination. */
export const amplitudeSettings = z.strictObject({
  apiKey: z.string().trim().min(1).describe('Project API key, from `AMPLITUDE_API_KEY`.'),
  serverUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://api2.amplitude.com/2/httpapi')
    .describe('Full endpoint, from `AMPLITUDE_SERVER_URL`; EU: `https://api.eu.amplitude.com/2/httpapi`.'),
  native: z
    .boolean()
    .default(true)
    .describe("Also send Amplitude's own `[Agent]` events: without them its Agent Analytics is empty."),
  agentId: z
    .string()
    .min(1)
    .default('cohortel')
    .describe(
      '`[Agent] Agent ID` where neither an agent nor a service has a name: without one Amplitude shows nothing.',
    ),
  forwardProductEvents: forwardSetting,
})

/** See {@link amplitudeSettings}. */
export type AmplitudeSettings = z.infer<typeof amplitudeSettings>

/** An event of Amplitude's HTTP V2 API. */
export interface AmplitudeEvent {
  readonly event_type: string
  readonly user_id?: string
  readonly device_id?: string
  /** Epoch milliseconds. */
  readonly time: number
  readonly insert_id: string
  /** Orders events of one person that share a millisecond. */
  readonly event_id?: number
  readonly event_properties: Readonly<Record<string, unknown>>
}

/**
 * Tells Amplitude of each interaction as `AI Interaction`, through `@amplitude/analytics-node`. The SDK shapes the
 * request; the transport is ours, because the SDK's explicit flush neither retries nor says which events were refused.
 */
export const amplitude: Destination<AmplitudeSettings> = {
  name: 'amplitude',
  environment: ['AMPLITUDE_API_KEY', 'AMPLITUDE_SERVER_URL'],
  settings: amplitudeSettings,
  fromEnvironment: (env) =>
    env.AMPLITUDE_API_KEY
      ? { apiKey: env.AMPLITUDE_API_KEY, ...(env.AMPLITUDE_SERVER_URL && { serverUrl: env.AMPLITUDE_SERVER_URL }) }
      : undefined,
  takesUpdates: false,
  deletion:
    "Call Amplitude's User Privacy API: POST https://amplitude.com/api/2/deletions/users with user_ids and requester.",
  // HTTP V2: 1 MB and fewer than 2,000 events a request, some 30 events a second for one user or device.
  limits: {
    maxEvents: 500,
    maxBytes: 900_000,
    maxEventBytes: 900_000,
    timeoutMs: 20_000,
    concurrency: 2,
    perActorPerSecond: 30,
  },

  toEvents: (outbound, { native, agentId, forwardProductEvents }) =>
    productAnalyticsEvents(outbound, {
      maxText: 1024,
      forwardProductEvents,
      product: productEvent,
      ...(native && {
        trace: (trace) => agentEvents(trace, agentId).map(agentEvent),
        evaluation: (late) => scoreEvents(late, agentId).map(agentEvent),
      }),
    }),

  async send(events, settings, io) {
    const rejected: { id: string; reason: string }[] = []
    let pending = events
    // Amplitude takes nothing of a request with a bad event, but names it: what is left is sent without it.
    while (pending.length > 0) {
      const round = await sendOnce(pending, settings, io)
      rejected.push(...round.rejected)
      if (round.taken) break
      const refused = new Set(round.rejected.map(({ id }) => id))
      pending = pending.filter(({ id }) => !refused.has(id))
    }
    return { rejected }
  },
}

function productEvent(event: ProductEvent): DestinationEvent {
  const { id, person, replayId } = event
  return shaped(person, {
    event_type: event.name || (event.kind === 'interaction' ? 'AI Interaction' : 'AI Evaluation'),
    time: milliseconds(event.timeUnixNano),
    insert_id: id,
    event_properties: {
      ...event.properties,
      ...(replayId && { '[Amplitude] Session Replay ID': replayId }),
    },
  })
}

function agentEvent(event: AgentEvent, index: number): DestinationEvent {
  return shaped(event.person, {
    event_type: event.eventType,
    time: milliseconds(event.timeUnixNano),
    insert_id: event.insertId,
    event_id: index + 1,
    event_properties: agentProperties(event),
  })
}

function shaped(person: Person, event: Omit<AmplitudeEvent, 'user_id' | 'device_id'>): DestinationEvent {
  const body: AmplitudeEvent = {
    ...(person.userId && { user_id: person.userId }),
    ...(person.anonymousId && { device_id: person.anonymousId }),
    ...event,
  }
  return { id: event.insert_id, actor: person.id, body }
}

/** One request. `taken` false = Amplitude took nothing because of the events in `rejected`. */
async function sendOnce(
  events: readonly DestinationEvent[],
  settings: AmplitudeSettings,
  io: DestinationIo,
): Promise<AmplitudeVerdict> {
  let outcome: AmplitudeVerdict | DeliveryError | undefined
  const transport: Transport = {
    async send(url, payload) {
      try {
        const request = { headers: { 'content-type': 'application/json' }, body: exactBody(payload, events) }
        outcome = amplitudeVerdict(events, await post('Amplitude', url, request, io))
      } catch (error) {
        outcome = asDeliveryError('Amplitude', error)
      }
      // "No answer": the SDK lets go of the events. Any other answer and it would retry or drop them by its own lights.
      return null
    },
  }
  const client = createInstance()
  await client.init(settings.apiKey, {
    serverUrl: settings.serverUrl,
    // The documented way to allow user ids shorter than five characters.
    minIdLength: 1,
    flushQueueSize: events.length,
    // The SDK never clears this timer, which finds nothing left to do: short, so that a sent batch is soon forgotten.
    flushIntervalMillis: 1000,
    logLevel: Types.LogLevel.None,
    transportProvider: transport,
  }).promise
  const tracked = events.map(({ body }) => client.track({ ...(body as AmplitudeEvent) }).promise)
  await client.flush().promise
  await Promise.all(tracked)
  if (outcome === undefined) {
    throw new DeliveryError(false, 'sdk', '@amplitude/analytics-node did not send the batch; the batch is tried again.')
  }
  if (outcome instanceof DeliveryError) throw outcome
  return outcome
}

type Transport = NonNullable<Types.NodeOptions['transportProvider']>
type Payload = Parameters<Transport['send']>[1]

/**
 * The SDK's request without what changes from try to try: the upload time, by which Amplitude would move the time of
 * every event, and the SDK's own event counter, which depends on the batch.
 */
function exactBody(payload: Payload, events: readonly DestinationEvent[]): string {
  const counters = new Map(events.map(({ id, body }) => [id, (body as AmplitudeEvent).event_id]))
  return JSON.stringify({
    api_key: payload.api_key,
    events: payload.events.map((event) => ({ ...event, event_id: counters.get(event.insert_id ?? '') })),
    options: payload.options,
  })
}
