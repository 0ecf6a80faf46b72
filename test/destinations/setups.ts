import { createHash } from 'node:crypto'
import { amplitude } from '../../src/destinations/amplitude.ts'
import type { DestinationEvent } from '../../src/destinations/destination.ts'
import { posthog } from '../../src/destinations/posthog.ts'
import { segment } from '../../src/destinations/segment.ts'
import { webhook } from '../../src/destinations/webhook.ts'
import { eventId } from '../../src/model/event-id.ts'
import { answers, type DestinationStub } from '../contracts/destination.ts'
import { startAmplitudeStub } from '../stubs/amplitude.ts'
import { startClickHouseStub } from '../stubs/clickhouse.ts'
import { startPostHogStub } from '../stubs/posthog.ts'
import { startSegmentStub } from '../stubs/segment.ts'
import type { Stub } from '../stubs/server.ts'
import { startWebhookStub } from '../stubs/webhook.ts'
import { interactionsOnly } from './definitions.ts'

/** How each destination is put in front of its stub, and what its vendor's answers say that a status does not. */

export const posthogSetup = setup(posthog, {
  start: startPostHogStub,
  environment: ({ apiKey, url }) => ({ POSTHOG_API_KEY: apiKey, POSTHOG_HOST: url }),
  ids: (stub) => stub.events().map(({ uuid }) => uuid),
  // PostHog refuses the whole batch for one event without a name, and does not say which.
  spoil: (event) => changed(event, { event: '' }),
  faults: {
    'a 200 that says the quota is spent': [
      answers(200, '{"status":1,"quota_limited":["events"]}'),
      { permanent: false, wholeDestination: true, reason: 'quota_limited' },
    ],
    'a token that PostHog does not know': [
      answers(401, '{"type":"authentication_error","code":"invalid_api_key"}'),
      { permanent: false, wholeDestination: true, reason: 'http_401' },
    ],
  },
})

export const amplitudeSetup = setup(amplitude, {
  start: startAmplitudeStub,
  environment: ({ apiKey, endpoint }) => ({ AMPLITUDE_API_KEY: apiKey, AMPLITUDE_SERVER_URL: endpoint }),
  ids: (stub) => stub.events().map(({ insert_id }) => insert_id),
  // Amplitude takes nothing of a request with one bad event, but names it.
  spoil: (event) => changed(event, { time: -5 }),
  faults: {
    '429 without Retry-After': [
      answers(429, '{"code":429}'),
      { permanent: false, wholeDestination: false, retryAfterMs: 30_000 },
    ],
    'a key that Amplitude does not know': [
      answers(400, '{"code":400,"error":"Invalid API key: amplitude-test-key"}'),
      { permanent: false, wholeDestination: true, reason: 'invalid_api_key' },
    ],
    'a 200 that says nothing was taken': [
      answers(200, '{"code":200,"events_ingested":0}'),
      { permanent: false, wholeDestination: false, reason: 'nothing_ingested' },
    ],
  },
})

export const segmentSetup = setup(segment, {
  start: startSegmentStub,
  // A bare host: the path of Segment's own API is added.
  environment: ({ writeKey, url }) => ({ SEGMENT_WRITE_KEY: writeKey, SEGMENT_URL: url }),
  ids: (stub) => stub.events().map(({ messageId }) => messageId),
  spoil: (event) => changed(event, { properties: { odd: 'x'.repeat(33_000) } }),
  faults: {
    'a 200 that says it failed': [
      answers(200, '{"success":false}'),
      { permanent: false, wholeDestination: false, reason: 'malformed_answer' },
    ],
  },
})

export const webhookSetup = setup(webhook, {
  start: startWebhookStub,
  environment: ({ secret, url }) => ({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }),
  ids: (stub) => stub.events().map(({ id }) => id),
  spoil: (event) => changed(event, { type: 'not welcome' }),
  faults: {
    // A receiver is free to say what it likes behind a 2xx.
    'a 200 that is not the vendor speaking': null,
    'a receiver that is gone for good': [
      answers(410),
      { permanent: false, wholeDestination: true, reason: 'http_410', retryAfterMs: 86_400_000 },
    ],
  },
})

const exception = (status: number, code: number, name: string) =>
  answers(
    status,
    `Code: ${code}. DB::Exception: It says (NO) to 'secret row': while (VERY) busy. (${name}) (version 26.7.2.1)`,
  )
const permanent = (code: number) => ({ permanent: true, wholeDestination: false, reason: `clickhouse_${code}` })
const passing = (code: number) => ({ permanent: false, wholeDestination: false, reason: `clickhouse_${code}` })
const whole = (code: number) => ({ permanent: false, wholeDestination: true, reason: `clickhouse_${code}` })

export const clickhouseSetup = setup(interactionsOnly, {
  start: startClickHouseStub,
  environment: ({ url }) => ({
    CLICKHOUSE_URL: url,
    CLICKHOUSE_USER: 'writer_x',
    CLICKHOUSE_PASSWORD: 'a-password',
    CLICKHOUSE_DATABASE: 'analytics_x',
  }),
  ids: (stub) =>
    stub.events().map(({ row }) => {
      const content = createHash('sha256').update(JSON.stringify(row)).digest('hex')
      return eventId('default', String(row.interaction_id), '', `clickhouse:interactions:${content}`)
    }),
  spoil: (event) => changed(event, { row: { llm_calls: 'many' } }),
  faults: {
    'data that cannot be parsed, though the status says 500': [
      exception(500, 27, 'CANNOT_PARSE_INPUT_ASSERTION_FAILED'),
      permanent(27),
    ],
    'an unknown field': [exception(400, 117, 'INCORRECT_DATA'), permanent(117)],
    'an unknown column': [exception(500, 16, 'NO_SUCH_COLUMN_IN_TABLE'), permanent(16)],
    'a type mismatch': [exception(400, 53, 'TYPE_MISMATCH'), permanent(53)],
    'too many parts': [exception(500, 252, 'TOO_MANY_PARTS'), passing(252)],
    'memory that ran out': [exception(500, 241, 'MEMORY_LIMIT_EXCEEDED'), passing(241)],
    'a timeout of the server': [exception(500, 159, 'TIMEOUT_EXCEEDED'), passing(159)],
    'too many queries at once': [exception(503, 202, 'TOO_MANY_SIMULTANEOUS_QUERIES'), passing(202)],
    'an exception that nobody knows': [exception(500, 99_999, 'SOMETHING_NEW'), passing(99_999)],
    'a wrong password': [exception(403, 516, 'AUTHENTICATION_FAILED'), whole(516)],
    'a user who may not insert': [exception(403, 497, 'ACCESS_DENIED'), whole(497)],
    'a database that was never migrated': [exception(404, 60, 'UNKNOWN_TABLE'), whole(60)],
    'an exception behind a 200': [exception(200, 241, 'MEMORY_LIMIT_EXCEEDED'), passing(241)],
    'an exception behind a 200, told by a header only': [
      answers(200, '', { 'x-clickhouse-exception-code': '252' }),
      passing(252),
    ],
  },
})

/** All of them, the flat events apart from the tools' own kinds. */
export const SETUPS = [posthogSetup, amplitudeSetup, segmentSetup, webhookSetup, clickhouseSetup] as const

function setup<Settings, S extends Stub<unknown>>(
  definition: DestinationStub<Settings, S>['definition'],
  rest: Omit<DestinationStub<Settings, S>, 'definition'>,
): DestinationStub<Settings, S> {
  return { definition, ...rest }
}

function changed(event: DestinationEvent, body: object): DestinationEvent {
  return { ...event, body: { ...(event.body as object), ...body } }
}
