import { type Stub, type StubAnswer, type StubRequest, startStub } from './server.ts'

/** A call as Segment stores it. */
export interface SegmentStubEvent {
  readonly type: string
  readonly event: string
  readonly messageId: string
  readonly userId?: string
  readonly anonymousId?: string
  readonly timestamp: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** {@link startSegmentStub}. */
export interface SegmentStub extends Stub<SegmentStubEvent> {
  readonly writeKey: string
  /** Calls that were answered 200 and then discarded, as Segment does with one that has no id. */
  discarded(): readonly unknown[]
}

/**
 * Segment's `POST /v1/batch`: 401 without the write key, 400 for bad JSON, a call above 32 KB or a batch above 500 KB;
 * anything else is 200, and a call without user and anonymous id vanishes. Calls with a known `messageId` are ignored.
 */
export async function startSegmentStub(options: { writeKey?: string } = {}): Promise<SegmentStub> {
  const writeKey = options.writeKey ?? 'segment-test-key'
  const discarded: unknown[] = []

  function receive(request: StubRequest, accept: (call: SegmentStubEvent) => void): StubAnswer {
    if (request.method !== 'POST' || request.path !== '/v1/batch') return { status: 404, body: 'not found' }
    const expected = `Basic ${Buffer.from(`${writeKey}:`).toString('base64')}`
    if (request.headers.authorization !== expected) return { status: 401, body: 'Invalid write key' }
    const batch = parse(request.body)
    const tooBig = Buffer.byteLength(request.body) > 500 * 1024
    if (!batch || tooBig || batch.some((call) => Buffer.byteLength(JSON.stringify(call)) > 32 * 1024)) {
      return { status: 400, body: '{"success":false}' }
    }
    for (const call of batch) {
      if (!call.userId && !call.anonymousId) discarded.push(call)
      else accept(call)
    }
    return { status: 200, body: '{"success":true}' }
  }

  const stub = await startStub({ receive, key: ({ messageId }) => messageId })
  return Object.assign(stub, { writeKey, discarded: () => discarded })
}

function parse(body: string): SegmentStubEvent[] | undefined {
  try {
    const { batch } = JSON.parse(body)
    return Array.isArray(batch) ? batch : undefined
  } catch {
    return undefined
  }
}
