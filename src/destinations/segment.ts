import { z } from 'zod'
import type { Destination, DestinationEvent, SendResult } from './destination.ts'
import { type Answer, isRecord, jsonObject, malformedAnswer, post, refusal } from './http.ts'
import { forwardSetting, type ProductEvent, productAnalyticsEvents } from './product-events.ts'
import { cut, isoTime } from './properties.ts'

/** Settings of the Segment-spec destination. */
export const segmentSettings = z.strictObject({
  writeKey: z.string().trim().min(1).describe('Write key of the source, from `SEGMENT_WRITE_KEY`.'),
  url: z
    .url({ protocol: /^https?$/ })
    .default('https://api.segment.io/v1/batch')
    .describe(
      'Batch endpoint, from `SEGMENT_URL`; `/v1/batch` is added to a bare host. RudderStack: `https://<data plane>/v1/batch`; Jitsu: `https://<host>/api/s/s2s/batch`.',
    ),
  forwardProductEvents: forwardSetting,
})

/** See {@link segmentSettings}. */
export type SegmentSettings = z.infer<typeof segmentSettings>

/** Tells every tool that takes Segment's spec (Segment, RudderStack, Jitsu) of each interaction as a `track` call. */
export const segment: Destination<SegmentSettings> = {
  name: 'segment',
  environment: ['SEGMENT_WRITE_KEY', 'SEGMENT_URL'],
  settings: segmentSettings,
  fromEnvironment: (env) =>
    env.SEGMENT_WRITE_KEY
      ? { writeKey: env.SEGMENT_WRITE_KEY, ...(env.SEGMENT_URL && { url: env.SEGMENT_URL }) }
      : undefined,
  takesUpdates: false,
  deletion:
    'In Segment create a "Suppress with delete" regulation for the user id (Privacy > Deletion and Suppression, or POST /regulations of its Public API); it passes the wish on to the tools behind it.',
  // 32 KB an event and 500 KB a batch (https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/).
  limits: { maxEvents: 250, maxBytes: 480_000, maxEventBytes: 32_000, timeoutMs: 20_000, concurrency: 2 },

  // Two texts of 2,000 characters, each at most six bytes in JSON, leave room for every label within 32 KB.
  toEvents: (outbound, { forwardProductEvents }) =>
    productAnalyticsEvents(outbound, { forwardProductEvents, maxText: 2000, product: productEvent }),

  async send(events, settings, io) {
    const answer = await post(
      'Segment',
      batchUrl(settings.url),
      {
        headers: { 'content-type': 'application/json', authorization: `Basic ${base64(`${settings.writeKey}:`)}` },
        // No `sentAt`: with it the time of every event is moved by the difference of the clocks, on each try by another.
        body: JSON.stringify({ batch: events.map(({ body }) => body) }),
      },
      io,
    )
    return verdict(events, answer)
  },
}

function productEvent(event: ProductEvent): DestinationEvent {
  const { id, person, accountId } = event
  return {
    id,
    actor: person.id,
    body: {
      type: 'track',
      messageId: id,
      event: event.name || (event.kind === 'interaction' ? 'AI Interaction' : 'AI Evaluation'),
      ...(person.userId && { userId: person.userId }),
      ...(person.anonymousId && { anonymousId: person.anonymousId }),
      timestamp: isoTime(event.timeUnixNano),
      properties: event.properties,
      context: { library: { name: 'cohortel' }, ...(accountId && { groupId: cut(accountId, 400) }) },
    },
  }
}

/**
 * Segment answers `{"success":true}`, RudderStack `OK`, Jitsu `{"ok":true,"receipts":[...]}` with one receipt for each
 * event. Anything else behind a 200 is a proxy.
 */
function verdict(events: readonly DestinationEvent[], answer: Answer): SendResult {
  if (answer.status < 200 || answer.status > 299) throw refusal('Segment', answer)
  const body = jsonObject(answer.text)
  const isOk = body ? body.success === true || body.ok === true : /^"?ok"?$/i.test(answer.text.trim())
  const receipts = Array.isArray(body?.receipts) ? body.receipts : []
  const rejected = events.filter((_, index) => isRecord(receipts[index]) && receipts[index].ok === false)
  if (!isOk && rejected.length === 0) throw malformedAnswer('Segment', answer)
  return { rejected: rejected.map(({ id }) => ({ id, reason: 'refused_receipt' })) }
}

function batchUrl(configured: string): string {
  const url = new URL(configured)
  if (url.pathname === '/') url.pathname = '/v1/batch'
  return url.href
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
