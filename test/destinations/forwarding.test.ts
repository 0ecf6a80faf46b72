import { describe, expect, test } from 'vitest'
import { amplitude } from '../../src/destinations/amplitude.ts'
import { posthog } from '../../src/destinations/posthog.ts'
import { segment } from '../../src/destinations/segment.ts'
import { webhook } from '../../src/destinations/webhook.ts'
import { eventId } from '../../src/model/event-id.ts'
import type { Outbound } from '../../src/model/settled.ts'

const ID = eventId('default', 'user-42', 'm-1', 'product_event')

const purchase: Outbound = {
  kind: 'product_event',
  event: {
    projectId: 'default',
    eventId: ID,
    userId: 'user-42',
    anonymousId: 'device-1',
    sessionId: 's',
    accountId: 'acme',
    event: 'Order Completed',
    timestampUnixNano: 1_772_443_800_123_000_000n,
    properties: { revenue: '12.5' },
  },
}

const identity: Outbound = {
  kind: 'identity',
  link: { projectId: 'default', anonymousId: 'a', userId: 'u', source: 'identify', seenAtUnixNano: 1n },
}

/** What each tool is told, with and without forwarding. */
function told(outbound: Outbound, forwardProductEvents: boolean) {
  const more = { forwardProductEvents }
  const secret = 'a secret of more than sixteen bytes'
  return {
    posthog: posthog.toEvents(outbound, posthog.settings.parse({ apiKey: 'k', ...more })),
    amplitude: amplitude.toEvents(outbound, amplitude.settings.parse({ apiKey: 'k', ...more })),
    segment: segment.toEvents(outbound, segment.settings.parse({ writeKey: 'k', ...more })),
    webhook: webhook.toEvents(outbound, webhook.settings.parse({ url: 'https://e.com', secret, ...more })),
  }
}

describe('events of the product', () => {
  test('stay in the warehouse by default', () => {
    for (const events of Object.values(told(purchase, false))) expect(events).toEqual([])
    expect(segment.settings.parse({ writeKey: 'k' }).forwardProductEvents).toBe(false)
  })

  test('go out under their own name and id where a tool is told to take them', () => {
    const bodies = Object.fromEntries(
      Object.entries(told(purchase, true)).map(([name, events]) => {
        expect(events).toHaveLength(1)
        expect(events[0]?.id).toBe(ID)
        return [name, events[0]?.body]
      }),
    )
    expect(bodies).toMatchObject({
      posthog: { event: 'Order Completed', distinctId: 'user-42', uuid: ID, properties: { revenue: '12.5' } },
      amplitude: {
        event_type: 'Order Completed',
        user_id: 'user-42',
        insert_id: ID,
        event_properties: { revenue: '12.5' },
      },
      segment: { type: 'track', event: 'Order Completed', userId: 'user-42', messageId: ID },
      webhook: { type: 'Order Completed', user_id: 'user-42', id: ID, data: { revenue: '12.5' } },
    })
  })

  test('links between ids are never sent on', () => {
    for (const events of Object.values(told(identity, true))) expect(events).toEqual([])
  })
})
