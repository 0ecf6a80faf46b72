import { DeliveryError } from '../errors.ts'
import type { DestinationEvent, SendResult } from './destination.ts'
import { type Answer, isRecord, jsonObject, malformedAnswer, refusal } from './http.ts'

/** `taken` false = Amplitude took nothing of the request, because of the events in `rejected`. */
export interface AmplitudeVerdict extends SendResult {
  readonly taken: boolean
}

/** Amplitude's own advice for a throttled user or device. */
const THROTTLED_MS = 30_000

/**
 * What an answer of the HTTP V2 or Batch API means for each event. Amplitude takes all events of a request or none, and
 * names the ones at fault by index (400) or by user and device (429).
 * Source: https://amplitude.com/docs/apis/analytics/http-v2
 */
export function amplitudeVerdict(events: readonly DestinationEvent[], answer: Answer): AmplitudeVerdict {
  const body = jsonObject(answer.text)
  if (answer.status === 400 && body) return badRequest(events, answer, body)
  if (answer.status === 429 && body) return tooManyRequests(events, answer, body)
  if (answer.status < 200 || answer.status > 299) throw refusal('Amplitude', answer)
  if (body?.code !== 200) throw malformedAnswer('Amplitude', answer)
  if (body.events_ingested === 0) {
    throw new DeliveryError(
      false,
      'nothing_ingested',
      'Amplitude answered 200 but took no event; the batch is tried again.',
    )
  }
  return { taken: true, rejected: [] }
}

function badRequest(
  events: readonly DestinationEvent[],
  answer: Answer,
  body: Readonly<Record<string, unknown>>,
): AmplitudeVerdict {
  if (body.missing_field === 'api_key' || /^invalid api key/i.test(String(body.error))) {
    throw new DeliveryError(false, 'invalid_api_key', 'Amplitude does not know the API key; check AMPLITUDE_API_KEY.', {
      wholeDestination: true,
    })
  }
  const reasons = new Map<number, string>()
  for (const [list, reason] of [
    ['events_with_invalid_fields', 'invalid_field'],
    ['events_with_missing_fields', 'missing_field'],
    ['events_with_invalid_id_lengths', 'invalid_id_length'],
  ] as const) {
    for (const [field, indices] of Object.entries(isRecord(body[list]) ? body[list] : {})) {
      for (const index of numbers(indices)) reasons.set(index, `${reason}:${field}`)
    }
  }
  for (const index of numbers(body.silenced_events)) reasons.set(index, 'silenced_event')
  const silenced = new Set(Array.isArray(body.silenced_devices) ? body.silenced_devices : [])
  events.forEach((event, index) => {
    if (silenced.has(identity(event, 'device_id'))) reasons.set(index, 'silenced_device')
  })
  return refused(events, (_, index) => reasons.get(index)) ?? fail(answer)
}

function tooManyRequests(
  events: readonly DestinationEvent[],
  answer: Answer,
  body: Readonly<Record<string, unknown>>,
): AmplitudeVerdict {
  const users = new Set(Object.keys(isRecord(body.exceeded_daily_quota_users) ? body.exceeded_daily_quota_users : {}))
  const devices = new Set(
    Object.keys(isRecord(body.exceeded_daily_quota_devices) ? body.exceeded_daily_quota_devices : {}),
  )
  // The user's quota is empty until tomorrow: a dead letter, which can be replayed, rather than a batch that waits a day.
  const overQuota = refused(events, (event) =>
    users.has(identity(event, 'user_id')) || devices.has(identity(event, 'device_id'))
      ? 'daily_quota_exceeded'
      : undefined,
  )
  if (overQuota) return overQuota
  const error = refusal('Amplitude', answer)
  throw new DeliveryError(false, 'http_429', error.message, { retryAfterMs: error.retryAfterMs ?? THROTTLED_MS })
}

/** undefined when no event is at fault. */
function refused(
  events: readonly DestinationEvent[],
  reasonOf: (event: DestinationEvent, index: number) => string | undefined,
): AmplitudeVerdict | undefined {
  const rejected = events.flatMap((event, index) => {
    const reason = reasonOf(event, index)
    return reason === undefined ? [] : [{ id: event.id, reason }]
  })
  return rejected.length > 0 ? { taken: false, rejected } : undefined
}

function fail(answer: Answer): never {
  throw refusal('Amplitude', answer)
}

function identity(event: DestinationEvent, field: 'user_id' | 'device_id'): string {
  const id = isRecord(event.body) ? event.body[field] : undefined
  return typeof id === 'string' ? id : ''
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : []
}
