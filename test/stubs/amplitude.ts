import { type Stub, type StubAnswer, type StubRequest, startStub } from './server.ts'

/** An event as Amplitude stores it. */
export interface AmplitudeStubEvent {
  readonly event_type: string
  readonly user_id?: string
  readonly device_id?: string
  readonly time: number
  readonly insert_id: string
  readonly event_properties: Readonly<Record<string, unknown>>
}

/** {@link startAmplitudeStub}. */
export interface AmplitudeStub extends Stub<AmplitudeStubEvent> {
  readonly apiKey: string
  /** Full endpoint, for `AMPLITUDE_SERVER_URL`. */
  readonly endpoint: string
  /** Users that Amplitude refuses for the rest of the day (429). */
  readonly overQuota: Set<string>
}

/**
 * Amplitude's HTTP V2 API (`POST /2/httpapi`): one bad event refuses the whole request with 400, naming the indices; ids
 * shorter than `min_id_length` (5 unless said) are bad, as are placeholders; above 1 MB or 2,000 events it is 413; a
 * user over quota is 429. An event with an insert id already seen for the same user or device is ignored.
 */
export async function startAmplitudeStub(options: { apiKey?: string } = {}): Promise<AmplitudeStub> {
  const apiKey = options.apiKey ?? 'amplitude-test-key'
  const overQuota = new Set<string>()

  function receive(request: StubRequest, accept: (event: AmplitudeStubEvent) => void): StubAnswer {
    if (request.method !== 'POST' || request.path !== '/2/httpapi') return json(404, { code: 404, error: 'Not Found' })
    if (Buffer.byteLength(request.body) > 1_000_000) return json(413, { code: 413, error: 'Payload too large' })
    const body = parse(request.body)
    if (!body) return json(400, { code: 400, error: 'Invalid JSON request body' })
    if (!body.api_key)
      return json(400, { code: 400, error: 'Request missing required field', missing_field: 'api_key' })
    if (body.api_key !== apiKey) return json(400, { code: 400, error: `Invalid API key: ${body.api_key}` })
    const events = body.events ?? []
    if (events.length === 0) {
      return json(400, { code: 400, error: 'Request missing required field', missing_field: 'events' })
    }
    if (events.length >= 2000) return json(413, { code: 413, error: 'Payload too large' })
    const problems = refusals(events, body.options?.min_id_length ?? 5)
    if (problems) return json(400, { code: 400, ...problems })
    const spent = events.filter(({ user_id }) => user_id !== undefined && overQuota.has(user_id))
    if (spent.length > 0) {
      return json(429, {
        code: 429,
        error: 'Too many requests for some devices and users',
        eps_threshold: 30,
        throttled_devices: {},
        throttled_users: {},
        throttled_events: [],
        exceeded_daily_quota_devices: {},
        exceeded_daily_quota_users: Object.fromEntries(spent.map(({ user_id }) => [user_id, 500_001])),
      })
    }
    for (const event of events) accept(event)
    return json(200, {
      code: 200,
      events_ingested: events.length,
      payload_size_bytes: request.body.length,
      server_upload_time: 1_700_000_000_000,
    })
  }

  const stub = await startStub({ receive, key })
  return Object.assign(stub, { apiKey, endpoint: `${stub.url}/2/httpapi`, overQuota })
}

function key({ insert_id, user_id, device_id }: AmplitudeStubEvent): string {
  return [insert_id, user_id ?? '', device_id ?? ''].join('|')
}

const PLACEHOLDERS = new Set(
  [
    'anonymous',
    'nil',
    'none',
    'null',
    'n/a',
    'nan',
    'undefined',
    '0',
    '-1',
    'true',
    'false',
    '[]',
    '{}',
    'lmy47d',
  ].concat('00000000-0000-0000-0000-000000000000'),
)

function refusals(events: readonly AmplitudeStubEvent[], minIdLength: number): object | undefined {
  const invalid: Record<string, number[]> = {}
  const missing: Record<string, number[]> = {}
  const short: Record<string, number[]> = {}
  const note = (list: Record<string, number[]>, field: string, index: number) => {
    list[field] = [...(list[field] ?? []), index]
  }
  events.forEach((event, index) => {
    if (!event.event_type) note(missing, 'event_type', index)
    if (!event.user_id && !event.device_id) note(missing, 'user_id', index)
    if (event.time !== undefined && (!Number.isInteger(event.time) || event.time < 0)) note(invalid, 'time', index)
    if (typeof event.event_properties !== 'object') note(invalid, 'event_properties', index)
    for (const field of ['user_id', 'device_id'] as const) {
      const id = event[field]
      if (id === undefined) continue
      if (PLACEHOLDERS.has(id.toLowerCase())) note(invalid, field, index)
      else if (id.length < minIdLength) note(short, field, index)
    }
  })
  if ([invalid, missing, short].every((list) => Object.keys(list).length === 0)) return undefined
  return {
    error: 'Invalid field values on some events',
    events_with_invalid_fields: invalid,
    events_with_missing_fields: missing,
    events_with_invalid_id_lengths: short,
    silenced_events: [],
    silenced_devices: [],
  }
}

function json(status: number, body: object): StubAnswer {
  return { status, body: JSON.stringify(body) }
}

function parse(
  body: string,
): { api_key?: string; events?: AmplitudeStubEvent[]; options?: { min_id_length?: number } } | undefined {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
