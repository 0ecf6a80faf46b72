import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Stub, type StubAnswer, type StubRequest, startStub } from './server.ts'

/** An item as a receiver stores it. */
export interface WebhookStubEvent {
  readonly id: string
  readonly type: string
  readonly timestamp: string
  readonly person_id: string
  readonly user_id: string | null
  readonly data: Readonly<Record<string, unknown>>
}

/** {@link startWebhookStub}. */
export interface WebhookStub extends Stub<WebhookStubEvent> {
  readonly secret: string
}

/**
 * A receiver that checks as Standard Webhooks says: the HMAC-SHA256 of `id.timestamp.body`, and a timestamp at most five
 * minutes off. It keeps each item once, by its id, and refuses a batch with an item of a type that is not welcome.
 */
export async function startWebhookStub(options: { secret?: string } = {}): Promise<WebhookStub> {
  const secret = options.secret ?? 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret)

  function receive({ headers, body }: StubRequest, accept: (item: WebhookStubEvent) => void): StubAnswer {
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers
    if (!id || !timestamp || !signatures) return { status: 400, body: 'missing headers' }
    if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return { status: 400, body: 'timestamp too old' }
    const expected = Buffer.from(
      `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
    )
    const matches = signatures.split(' ').some((each) => {
      const given = Buffer.from(each)
      return given.length === expected.length && timingSafeEqual(given, expected)
    })
    if (!matches) return { status: 401, body: 'wrong signature' }
    const items = JSON.parse(body) as WebhookStubEvent[]
    if (items.some(({ type }) => type === 'not welcome'))
      return { status: 422, body: 'an item of this type is unknown' }
    for (const item of items) accept(item)
    return { status: 204, body: '' }
  }

  const stub = await startStub({ receive, key: ({ id }) => id })
  return Object.assign(stub, { secret })
}
