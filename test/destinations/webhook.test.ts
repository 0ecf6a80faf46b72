import { describe, expect, test } from 'vitest'
import { webhook, webhookSettings } from '../../src/destinations/webhook.ts'
import { testDestination } from '../contracts/destination.ts'
import { startWebhookStub } from '../stubs/webhook.ts'
import { outbound, trace } from './samples.ts'
import { webhookSetup } from './setups.ts'

testDestination(webhookSetup)

const io = () => ({ fetch, signal: new AbortController().signal })

describe('the webhook', () => {
  test.each(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'a plain secret of some length'])(
    'signs so that a receiver with the secret %j believes it',
    async (secret) => {
      const stub = await startWebhookStub({ secret })
      const settings = webhookSettings.parse({ url: stub.url, secret })
      const events = webhook.toEvents({ kind: 'trace', trace: trace() }, settings)
      await webhook.send(events, settings, io())
      await stub.close()
      expect(stub.events()).toEqual([
        expect.objectContaining({
          id: events[0]?.id,
          type: 'ai_interaction',
          person_id: 'user-42',
          user_id: 'user-42',
        }),
      ])
      expect(stub.requests[0]?.headers['webhook-id']).toBe(events[0]?.id)
    },
  )

  test('is not believed with another secret', async () => {
    const stub = await startWebhookStub()
    const settings = webhookSettings.parse({ url: stub.url, secret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAA' })
    const sending = webhook.send(webhook.toEvents({ kind: 'trace', trace: trace() }, settings), settings, io())
    await expect(sending).rejects.toMatchObject({ reason: 'http_401', wholeDestination: true })
    await stub.close()
  })

  test('names a batch by the same webhook-id on every try', async () => {
    const stub = await startWebhookStub()
    const settings = webhookSettings.parse({ url: stub.url, secret: stub.secret })
    const events = outbound(2).flatMap((each) => webhook.toEvents(each, settings))
    await webhook.send(events, settings, io())
    await webhook.send(events, settings, io())
    await stub.close()
    const [first, second] = stub.requests.map(({ headers }) => headers['webhook-id'])
    expect(second).toBe(first)
  })

  test.each([undefined, 'short', 'whsec_!!!'])('refuses to be set up with the secret %j', (secret) => {
    expect(webhookSettings.safeParse({ url: 'https://example.com/hook', secret }).success).toBe(false)
  })

  test('is off, not unsigned, without an address', () => {
    expect(webhook.fromEnvironment({ WEBHOOK_SECRET: 'a plain secret of some length' })).toBeUndefined()
  })
})
