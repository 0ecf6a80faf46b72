import { z } from 'zod'
import { DeliveryError } from '../errors.ts'
import { eventId } from '../model/event-id.ts'
import type { Destination, DestinationEvent } from './destination.ts'
import { post, refusal } from './http.ts'
import { forwardSetting, type ProductEvent, productAnalyticsEvents } from './product-events.ts'
import { isoTime } from './properties.ts'

/** Settings of the webhook destination. */
export const webhookSettings = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('Where to post, from `WEBHOOK_URL`.'),
  secret: z
    .string('WEBHOOK_SECRET must be set when WEBHOOK_URL is: every call is signed')
    .refine((secret) => signingKey(secret).byteLength >= 16, 'WEBHOOK_SECRET must hold at least 16 bytes')
    .describe('Signing secret, from `WEBHOOK_SECRET`: `whsec_` and base64, or plain text.'),
  forwardProductEvents: forwardSetting,
})

/** See {@link webhookSettings}. */
export type WebhookSettings = z.infer<typeof webhookSettings>

/**
 * Posts interactions as a JSON array to your own endpoint, signed as Standard Webhooks says
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md). Each item has an `id` to
 * deduplicate by; `webhook-id` is the same on every try of the same batch.
 */
export const webhook: Destination<WebhookSettings> = {
  name: 'webhook',
  environment: ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
  settings: webhookSettings,
  fromEnvironment: (env) =>
    env.WEBHOOK_URL ? { url: env.WEBHOOK_URL, ...(env.WEBHOOK_SECRET && { secret: env.WEBHOOK_SECRET }) } : undefined,
  takesUpdates: false,
  deletion: 'Whatever listens at WEBHOOK_URL must delete what it kept for this person_id.',
  limits: { maxEvents: 100, maxBytes: 1_000_000, maxEventBytes: 500_000, timeoutMs: 15_000, concurrency: 2 },

  toEvents: (outbound, { forwardProductEvents }) =>
    productAnalyticsEvents(outbound, { forwardProductEvents, maxText: 32_000, product: productEvent }),

  async send(events, settings, io) {
    const body = JSON.stringify(events.map((event) => event.body))
    const id = batchId(events)
    // The time of this try, as the standard asks: receivers refuse old timestamps.
    const timestamp = Math.floor(Date.now() / 1000)
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': await sign(`${id}.${timestamp}.${body}`, settings.secret),
    }
    const answer = await post('The webhook', settings.url, { headers, body }, io)
    if (answer.status < 200 || answer.status > 299) throw refusal('The webhook', answer)
    return { rejected: [] }
  },
}

function productEvent(event: ProductEvent): DestinationEvent {
  const { id, person, accountId, replayId } = event
  return {
    id,
    actor: person.id,
    body: {
      id,
      type: event.name || (event.kind === 'interaction' ? 'ai_interaction' : 'ai_evaluation'),
      timestamp: isoTime(event.timeUnixNano),
      person_id: person.id,
      user_id: person.userId || null,
      anonymous_id: person.anonymousId || null,
      account_id: accountId || null,
      ...(replayId && { session_replay_id: replayId }),
      data: event.properties,
    },
  }
}

function batchId(events: readonly DestinationEvent[]): string {
  const [first] = events
  if (!first) throw new DeliveryError(true, 'empty_batch', 'A webhook batch without events was to be sent.')
  return events.length === 1 ? first.id : eventId('', '', events.map(({ id }) => id).join(' '), 'webhook_batch')
}

/** The value of `webhook-signature`: `v1,` and base64 of HMAC-SHA256. */
async function sign(content: string, secret: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', signingKey(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(content))
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`
}

/** The bytes that sign: what base64 after `whsec_` holds, else the text itself. */
function signingKey(secret: string): Uint8Array<ArrayBuffer> {
  if (!secret.startsWith('whsec_')) return new TextEncoder().encode(secret)
  try {
    return Uint8Array.from(atob(secret.slice('whsec_'.length)), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
