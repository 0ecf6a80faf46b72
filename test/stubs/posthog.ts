import { type Stub, type StubAnswer, type StubRequest, startStub } from './server.ts'

/** An event as PostHog stores it. */
export interface PostHogStubEvent {
  readonly event: string
  readonly distinct_id: string
  readonly uuid: string
  readonly timestamp: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** {@link startPostHogStub}. */
export interface PostHogStub extends Stub<PostHogStubEvent> {
  readonly apiKey: string
  /** Events that were answered 200 and then discarded, with the ingestion warning that PostHog would show. */
  discarded(): readonly { readonly event: unknown; readonly warning: string }[]
  /** Bodies with `historical_migration`. */
  historical(): number
}

/**
 * PostHog's v0 capture endpoint (`POST /batch/`): one event without name or distinct id refuses the whole batch with
 * 400, a wrong token is 401, a body above 20 MB is 413; an event above 1 MB or with an id that is no UUID vanishes
 * behind a 200. Events collapse when uuid, name, day and distinct id are all equal, as in its `events` table.
 */
export async function startPostHogStub(options: { apiKey?: string } = {}): Promise<PostHogStub> {
  const apiKey = options.apiKey ?? 'phc_test'
  const discarded: { event: unknown; warning: string }[] = []
  let historical = 0

  function receive(request: StubRequest, accept: (event: PostHogStubEvent) => void): StubAnswer {
    if (request.method !== 'POST' || !request.path.startsWith('/batch')) return text(404, 'Not Found')
    if (Buffer.byteLength(request.body) > 20_000_000) return text(413, 'payload too large')
    const body = parse(request.body)
    if (!body) return text(400, 'failed to parse request')
    if (body.api_key !== apiKey) return text(401, 'API key is not valid: personal_api_key')
    const batch = Array.isArray(body.batch) ? body.batch : []
    if (batch.length === 0) return text(400, 'request holds no event')
    for (const event of batch) {
      if (!event.event) return text(400, 'event submitted with an empty event name')
      if (event.distinct_id === undefined) return text(400, 'event submitted without a distinct_id')
      if (event.distinct_id === '') return text(400, 'event submitted with an empty distinct_id')
    }
    if (body.historical_migration) historical += 1
    for (const event of batch) {
      if (!UUID.test(String(event.uuid))) discarded.push({ event, warning: 'skipping_event_invalid_uuid' })
      else if (Buffer.byteLength(JSON.stringify(event)) > 1_000_000) {
        discarded.push({ event, warning: 'Discarded event exceeding 1MB' })
      } else {
        accept(event)
      }
    }
    return { status: 200, body: '{"status":1}' }
  }

  const stub = await startStub({ receive, key })
  return Object.assign(stub, { apiKey, discarded: () => discarded, historical: () => historical })
}

function key({ uuid, event, timestamp, distinct_id }: PostHogStubEvent): string {
  return [uuid, event, timestamp.slice(0, 10), distinct_id].join('|')
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

function text(status: number, body: string): StubAnswer {
  return { status, headers: { 'content-type': 'text/plain' }, body }
}

function parse(
  body: string,
): { api_key?: string; batch?: PostHogStubEvent[]; historical_migration?: boolean } | undefined {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
