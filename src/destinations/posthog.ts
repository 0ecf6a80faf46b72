import { PostHog } from 'posthog-node/edge'
import { z } from 'zod'
import { DeliveryError } from '../errors.ts'
import type { Destination, DestinationEvent, SendResult } from './destination.ts'
import { type Answer, asDeliveryError, isRecord, jsonObject, malformedAnswer, post, refusal } from './http.ts'
import type { Person } from './person.ts'
import { evaluationEvents, type PostHogAiEvent, traceEvents } from './posthog-ai-events.ts'
import { forwardSetting, type ProductEvent, productAnalyticsEvents } from './product-events.ts'
import { cut, isoTime } from './properties.ts'

/** Settings of the PostHog destination. */
export const posthogSettings = z.strictObject({
  apiKey: z.string().trim().min(1).describe('Project API key (`phc_...`), from `POSTHOG_API_KEY`.'),
  host: z
    .url({ protocol: /^https?$/ })
    .default('https://us.i.posthog.com')
    .describe('Base URL, from `POSTHOG_HOST`: US cloud, EU cloud (`https://eu.i.posthog.com`) or your own.'),
  groupType: z
    .string()
    .default('company')
    .describe('PostHog group type that the account id of an interaction names; empty = send no groups.'),
  native: z
    .boolean()
    .default(true)
    .describe(
      "Also send PostHog's own AI events (`$ai_trace`, `$ai_generation`, ...): without them its LLM analytics is empty.",
    ),
  historicalMigration: z
    .boolean()
    .default(false)
    .describe('Use the slower lane for back-fills, which sets off no spike detection.'),
  forwardProductEvents: forwardSetting,
})

/** See {@link posthogSettings}. */
export type PostHogSettings = z.infer<typeof posthogSettings>

/** What an event holds for `posthog-node`; times are ISO dates. */
interface PostHogEvent {
  readonly event: string
  readonly distinctId: string
  readonly uuid: string
  readonly timestamp: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly groups?: Readonly<Record<string, string>>
}

/**
 * Tells PostHog of each interaction as `ai_interaction`, through `posthog-node`. The SDK shapes the batch; the request
 * itself is ours, because the SDK drops batches after HTTP errors and never reads the body of a 200.
 *
 * The edge build is used on Node too: it needs no Node built-ins and writes the same bytes on both hosts.
 */
export const posthog: Destination<PostHogSettings> = {
  name: 'posthog',
  environment: ['POSTHOG_API_KEY', 'POSTHOG_HOST'],
  settings: posthogSettings,
  fromEnvironment: (env) =>
    env.POSTHOG_API_KEY
      ? { apiKey: env.POSTHOG_API_KEY, ...(env.POSTHOG_HOST && { host: env.POSTHOG_HOST }) }
      : undefined,
  takesUpdates: false,
  deletion:
    'In PostHog open the person, choose Delete person and tick "delete all corresponding events", or call POST /api/projects/:id/persons/bulk_delete/ with distinct_ids and delete_events.',
  // PostHog discards an event above 1 MB and a body above about 20 MB; the SDK adds some 200 bytes to an event.
  limits: { maxEvents: 250, maxBytes: 8_000_000, maxEventBytes: 950_000, timeoutMs: 20_000, concurrency: 2 },

  toEvents: (outbound, settings) =>
    productAnalyticsEvents(outbound, {
      maxText: 50_000,
      forwardProductEvents: settings.forwardProductEvents,
      product: (event) => productEvent(event, settings),
      ...(settings.native && {
        trace: (trace) => traceEvents(trace).map((event) => aiEvent(event, settings)),
        evaluation: (late) => evaluationEvents(late).map((event) => aiEvent(event, settings)),
      }),
    }),

  async send(events, settings, io) {
    let outcome: SendResult | DeliveryError | undefined
    const client = new PostHog(settings.apiKey, {
      host: settings.host,
      historicalMigration: settings.historicalMigration || events[0]?.historical === true,
      disableCompression: true,
      flushAt: events.length + 1,
      flushInterval: 0,
      fetchRetryCount: 0,
      requestTimeout: 24 * 3_600_000,
      async fetch(url, { headers, body }) {
        try {
          outcome = verdict(events, await post('PostHog', url, { headers, body: exactBatch(url, body) }, io))
        } catch (error) {
          outcome = asDeliveryError('PostHog', error)
        }
        // The SDK is told that all went well, or it would retry, halve or drop the batch by its own lights.
        return new Response('{"status":1}')
      },
    })
    for (const { body } of events) capture(client, body as PostHogEvent)
    await client.flush()
    if (outcome === undefined) {
      throw new DeliveryError(false, 'sdk', 'posthog-node did not send the batch; the batch is tried again.')
    }
    if (outcome instanceof DeliveryError) throw outcome
    return outcome
  },
}

function productEvent(event: ProductEvent, settings: PostHogSettings): DestinationEvent {
  return shaped(
    {
      ...event,
      uuid: event.id,
      name: event.name || (event.kind === 'interaction' ? 'ai_interaction' : 'ai_evaluation'),
    },
    settings,
  )
}

function aiEvent(event: PostHogAiEvent, settings: PostHogSettings): DestinationEvent {
  return shaped({ ...event, name: event.event, replayId: '' }, settings)
}

interface Facts {
  readonly name: string
  readonly uuid: string
  readonly person: Person
  readonly timeUnixNano: bigint
  readonly properties: Readonly<Record<string, unknown>>
  readonly accountId: string
  readonly replayId: string
}

function shaped(
  { name, uuid, person, timeUnixNano, properties, accountId, replayId }: Facts,
  settings: PostHogSettings,
): DestinationEvent {
  const body: PostHogEvent = {
    event: name,
    distinctId: person.id,
    uuid,
    timestamp: isoTime(timeUnixNano),
    properties: {
      ...properties,
      // A session id of PostHog's own links the event to its replay; our `session_id` is the app's.
      ...(replayId && { $session_id: cut(replayId, 200) }),
      ...(!person.userId && { $process_person_profile: false }),
    },
    ...(accountId && settings.groupType && { groups: { [settings.groupType]: cut(accountId, 400) } }),
  }
  return { id: uuid, actor: person.id, body }
}

function capture(client: PostHog, event: PostHogEvent): void {
  client.capture({
    event: event.event,
    distinctId: event.distinctId,
    uuid: event.uuid,
    timestamp: new Date(event.timestamp),
    properties: { ...event.properties },
    ...(event.groups && { groups: { ...event.groups } }),
  })
}

/**
 * The SDK's batch without `sent_at`: with it, PostHog moves every timestamp by the difference to its own clock, so that a
 * retry is another event to its deduplication (https://posthog.com/docs/data/timestamps).
 */
function exactBatch(url: string, body: unknown): string {
  const batch = typeof body === 'string' ? jsonObject(body) : undefined
  if (!batch || !Array.isArray(batch.batch) || !url.endsWith('/batch/')) {
    throw new DeliveryError(
      false,
      'sdk',
      'posthog-node wrote something other than a v0 batch; unset POSTHOG_CAPTURE_MODE.',
      { wholeDestination: true },
    )
  }
  const { sent_at: _, ...exact } = batch
  return JSON.stringify(exact)
}

/** Source: PostHog `rust/capture/src/api.rs`: a quota is told inside a 200, by resource. */
function verdict(events: readonly DestinationEvent[], answer: Answer): SendResult {
  if (answer.status < 200 || answer.status > 299) throw refusal('PostHog', answer)
  const body = jsonObject(answer.text)
  if (body?.status !== 1 && body?.status !== 'Ok') throw malformedAnswer('PostHog', answer)
  const limited = Array.isArray(body.quota_limited) ? body.quota_limited : []
  if (limited.includes('events')) {
    throw new DeliveryError(
      false,
      'quota_limited',
      'PostHog dropped the batch: the billing limit of the project is reached.',
      {
        wholeDestination: true,
        retryAfterMs: 3_600_000,
      },
    )
  }
  if (!limited.includes('llm_events')) return { rejected: [] }
  // Only the AI lane is full. The other events were taken, so the batch must not be sent again as a whole.
  return {
    rejected: events
      .filter(({ body }) => isRecord(body) && String(body.event).startsWith('$ai_'))
      .map(({ id }) => ({ id, reason: 'quota_limited' })),
  }
}
