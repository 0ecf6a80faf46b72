import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlaceholder } from '../../src/conventions/reading/placeholders.ts'
import { type CallReading, incomingCall, readCall } from '../../src/model/incoming-product-event.ts'
import type { Outbound } from '../../src/model/settled.ts'

const NOW = Date.parse('2026-11-20T10:00:00.000Z')

function read(call: object, receivedMs = NOW, index = 0): CallReading {
  return readCall(incomingCall.parse(call), { projectId: 'default', receivedMs, index, isNobody: isPlaceholder })
}

function outboundOf(call: object, receivedMs = NOW, index = 0): readonly Outbound[] {
  const reading = read(call, receivedMs, index)
  if (!('outbound' in reading)) throw new Error(`Nothing was kept: ${JSON.stringify(reading)}`)
  return reading.outbound
}

function eventOf(call: object, receivedMs = NOW) {
  const found = outboundOf(call, receivedMs).find((each) => each.kind === 'product_event')
  if (found === undefined) throw new Error('There is no event.')
  return found.event
}

const TRACK = { type: 'track', event: 'Order Completed', userId: 'u1', messageId: 'm1' }

describe('events', () => {
  test('track, page and screen are events; name and category are properties', () => {
    expect(eventOf({ ...TRACK, properties: { revenue: 12.5, plan: 'pro' } })).toMatchObject({
      event: 'Order Completed',
      userId: 'u1',
      properties: { revenue: '12.5', plan: 'pro' },
    })
    expect(eventOf({ type: 'page', name: 'Home', category: 'Docs', anonymousId: 'a' })).toMatchObject({
      event: 'page',
      anonymousId: 'a',
      properties: { name: 'Home', category: 'Docs' },
    })
    expect(eventOf({ type: 'screen', name: 'Cart', userId: 'u1' }).event).toBe('screen')
  })

  test.each([
    [{ session_id: 's1' }, {}],
    [{ $session_id: 's1' }, {}],
    [{}, { sessionId: 's1' }],
    [{}, { session: { id: 's1' } }],
  ])('the session is found in properties %o or context %o', (properties, context) => {
    expect(eventOf({ ...TRACK, properties, context }).sessionId).toBe('s1')
  })

  test('where the visitor was and came from is kept under the names of a Segment warehouse', () => {
    const context = {
      page: { path: '/pricing', referrer: 'https://e.com' },
      campaign: { source: 'mail' },
      ip: '1.2.3.4',
    }
    expect(eventOf({ ...TRACK, context }).properties).toEqual({
      context_page_path: '/pricing',
      context_page_referrer: 'https://e.com',
      context_campaign_source: 'mail',
    })
  })
})

describe('ids', () => {
  test('the same messageId is the same event, whatever a resend says besides', () => {
    const first = eventOf({ ...TRACK, timestamp: '2026-11-20T09:00:00Z', sentAt: '2026-11-20T10:00:00Z' })
    const resent = eventOf(
      { ...TRACK, timestamp: '2026-11-20T09:00:00Z', sentAt: '2026-11-20T10:03:00Z' },
      NOW + 180_400,
    )
    expect(resent).toEqual(first)
    expect(eventOf({ ...TRACK, messageId: 'm2' }).eventId).not.toBe(first.eventId)
  })

  test('without a messageId its content tells a resend, and its time a second event', () => {
    const call = { type: 'track', event: 'click', userId: 'u1', timestamp: '2026-11-20T09:00:00Z' }
    const resent = { ...call, sentAt: '2026-11-20T10:00:00Z' }
    expect(eventOf(resent).eventId).toBe(eventOf(call).eventId)
    expect(eventOf({ ...call, timestamp: '2026-11-20T09:00:01Z' }).eventId).not.toBe(eventOf(call).eventId)
    expect(eventOf({ ...call, properties: { n: 1 } }).eventId).not.toBe(eventOf(call).eventId)
  })

  test('numbers are ids, null is none, and ids that mean nobody make no strangers one person', () => {
    expect(eventOf({ ...TRACK, userId: 42, anonymousId: null })).toMatchObject({ userId: '42', anonymousId: '' })
    expect(eventOf({ ...TRACK, userId: 'undefined', anonymousId: 'a' })).toMatchObject({ userId: '', anonymousId: 'a' })
    expect(outboundOf({ ...TRACK, userId: 'u1', anonymousId: 'null' })).toHaveLength(1)
    expect(read({ ...TRACK, userId: '[object Object]' })).toHaveProperty('problem')
  })
})

describe('time', () => {
  test.each([
    ['2026-11-20T09:00:00.123Z', '2026-11-20T09:00:00.123Z'],
    ['2026-11-20T10:00:00+01:00', '2026-11-20T09:00:00.000Z'],
    [1_795_165_200, '2026-11-20T09:00:00.000Z'],
    [1_795_165_200_000, '2026-11-20T09:00:00.000Z'],
    ['1795165200000', '2026-11-20T09:00:00.000Z'],
    // Without a zone it is UTC, wherever this runs.
    ['2026-11-20 09:00', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T09:00:00.123456789-0330', '2026-11-20T12:30:00.123Z'],
    ['Fri, 20 Nov 2026 09:00:00 GMT', '2026-11-20T09:00:00.000Z'],
    ['Fri Nov 20 2026 10:00:00 GMT+0100 (CET)', '2026-11-20T09:00:00.000Z'],
  ])('%s is %s', (timestamp, expected) => {
    const { timestampUnixNano, properties } = eventOf({ ...TRACK, timestamp })
    expect(new Date(Number(timestampUnixNano / 1_000_000n)).toISOString()).toBe(expected)
    expect(properties).toEqual({})
  })

  // The engine's own reader takes `0` for the year 2000, a 30th of February for March, and the second of two readings of
  // `01/03/2026` without a word.
  const NONE = ['yesterday', '0000-00-00', 1e300, -1, { a: 1 }, '9999-12-31T00:00:00Z', '0', '2026-02-30', '01/03/2026']
  test.each([...NONE, '2026-03-01T25:00:00Z', '20 Nov'])('%o is none: the event is of now', (timestamp) => {
    const { timestampUnixNano, properties } = eventOf({ ...TRACK, timestamp })
    expect(timestampUnixNano).toBe(BigInt(NOW) * 1_000_000n)
    expect(properties.$unreadable_timestamp).not.toBe('')
    expect(properties).toHaveProperty('$unreadable_timestamp')
  })

  test('no timestamp at all is nothing unusual', () => {
    expect(eventOf({ ...TRACK, timestamp: null })).toMatchObject({
      timestampUnixNano: BigInt(NOW) * 1_000_000n,
      properties: {},
    })
  })

  test('a clock that is an hour slow is put right by sentAt; a slow network is not taken for a clock', () => {
    const slow = eventOf({ ...TRACK, timestamp: '2026-11-20T08:30:00Z', sentAt: '2026-11-20T09:00:00Z' })
    expect(slow.timestampUnixNano).toBe(BigInt(NOW - 30 * 60_000) * 1_000_000n)
    const network = eventOf({ ...TRACK, timestamp: '2026-11-20T09:30:00Z', sentAt: '2026-11-20T09:59:50Z' })
    expect(network.timestampUnixNano).toBe(BigInt(NOW - 30 * 60_000) * 1_000_000n)
  })
})

describe('people', () => {
  test('identify keeps traits and links the device', () => {
    const outbound = outboundOf({
      type: 'identify',
      userId: 'u1',
      anonymousId: 'a1',
      traits: { plan: 'pro', seats: 3, company: { id: 'acme' } },
    })
    expect(outbound).toMatchObject([
      { kind: 'user', user: { userId: 'u1', accountId: 'acme', traits: { plan: 'pro', seats: '3' } } },
      { kind: 'identity', link: { anonymousId: 'a1', userId: 'u1', source: 'identify' } },
    ])
  })

  test('group sets the account, and its traits are those of the account', () => {
    const [update] = outboundOf({ type: 'group', userId: 'u1', groupId: 7, traits: { plan: 'enterprise' } })
    expect(update).toMatchObject({ user: { accountId: '7', traits: { 'account.plan': 'enterprise' } } })
  })

  test('alias links the previous id, be it anonymous or a former user id', () => {
    expect(outboundOf({ type: 'alias', userId: 'u1', previousId: 'old' })).toMatchObject([
      { kind: 'identity', link: { anonymousId: 'old', userId: 'u1', source: 'alias' } },
    ])
    expect(read({ type: 'alias', userId: 'u1' })).toHaveProperty('problem')
    expect(read({ type: 'alias', userId: 'u1', previousId: 'u1' })).toEqual({ ignored: 'same_person' })
  })

  test('two updates within one millisecond are two, in the order of the calls', () => {
    const at = (index: number) => {
      const [update] = outboundOf({ type: 'identify', userId: 'u1', timestamp: '2026-11-20T09:00:00Z' }, NOW, index)
      return update?.kind === 'user' ? update.user.firstSeenUnixNano : 0n
    }
    expect(at(1)).toBeGreaterThan(at(0))
    expect(at(5_000) / 1_000_000n).toBe(at(0) / 1_000_000n)
  })

  test('what says nothing about a known person is ignored with a reason, not refused', () => {
    expect(read({ type: 'identify', anonymousId: 'a1', traits: { plan: 'pro' } })).toEqual({
      ignored: 'anonymous_traits',
    })
    expect(read({ type: 'group', anonymousId: 'a1', groupId: 'acme' })).toEqual({ ignored: 'anonymous_group' })
  })
})

describe('odd input', () => {
  test.each([
    [{ userId: 'u1', event: 'x' }, 'type'],
    [{ ...TRACK, type: 'merge' }, 'type'],
    [{ ...TRACK, userId: null }, 'userId'],
    [{ ...TRACK, event: '  ' }, 'event name'],
    [{ type: 'group', userId: 'u1' }, 'groupId'],
  ])('%o is refused and told why', (call, word) => {
    const reading = read(call)
    expect('problem' in reading ? reading.problem : '').toContain(word)
  })

  test('huge values are cut and said to be', () => {
    const { properties } = eventOf({ ...TRACK, properties: { big: 'x'.repeat(100_000), small: 1 } })
    expect(properties.big).toHaveLength(32_768)
    expect(properties).toMatchObject({ small: '1', $truncated: 'big' })
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`k${n}`, 'x'.repeat(30_000)]))
    const kept = eventOf({ ...TRACK, properties: many }).properties
    expect(JSON.stringify(kept).length).toBeLessThan(600_000)
    expect(kept.$truncated).toMatch(/^k\d+$/)
  })

  test('fields of any type never throw, and a track with a person and a name is always kept', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.double(), fc.string({ unit: 'binary' }))
    const shape = {
      messageId: odd,
      anonymousId: odd,
      properties: odd,
      context: odd,
      timestamp: odd,
      sentAt: odd,
      name: odd,
      groupId: odd,
      traits: odd,
    }
    fc.assert(
      fc.property(fc.record(shape), (call) => {
        expect(read({ ...call, type: 'track', userId: 'u1', event: 'e' })).toHaveProperty('outbound')
        read({ ...call, type: 'identify', userId: call.name })
        read({ ...call, type: 'group' })
      }),
    )
  })

  test('nesting that JSON cannot be written from costs the value, not the event', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
    expect(eventOf({ ...TRACK, properties: { deep, plan: 'pro' }, timestamp: deep }).properties.plan).toBe('pro')
  })
})
