import { describe, expect, test } from 'vitest'
import { segment, segmentSettings } from '../../src/destinations/segment.ts'
import { answers, testDestination } from '../contracts/destination.ts'
import { startSegmentStub } from '../stubs/segment.ts'
import { outbound, TRACE_ID, trace } from './samples.ts'
import { segmentSetup } from './setups.ts'

testDestination(segmentSetup)

const settings = segmentSettings.parse({ writeKey: 'segment-test-key' })
const io = () => ({ fetch, signal: new AbortController().signal })

describe('AI Interaction in Segment', () => {
  test('is a track call with the deterministic id as messageId', async () => {
    const stub = await startSegmentStub()
    const events = segment.toEvents({ kind: 'trace', trace: trace() }, settings)
    await segment.send(events, { ...settings, url: `${stub.url}/v1/batch` }, io())
    await stub.close()
    expect(stub.discarded()).toEqual([])
    expect(stub.events()).toEqual([
      expect.objectContaining({
        type: 'track',
        event: 'AI Interaction',
        messageId: events[0]?.id,
        userId: 'user-42',
        timestamp: '2026-03-02T09:30:00.123Z',
        properties: expect.objectContaining({ interaction_id: TRACE_ID, outcome: 'failure', intent: 'refund' }),
      }),
    ])
  })

  test('has an anonymous id when the user is not known', () => {
    const [event] = outbound(1, { userId: '' }).flatMap((each) => segment.toEvents(each, settings))
    expect(event?.body).toMatchObject({ anonymousId: event?.actor })
    expect(event?.body).not.toHaveProperty('userId')
  })

  test.each(['OK', '"ok"', '{"success":true}', '{"ok":true}'])(
    'takes %j for a yes, as its relatives answer',
    async (body) => {
      const stub = await startSegmentStub()
      stub.fail(answers(200, body))
      const events = segment.toEvents({ kind: 'trace', trace: trace() }, settings)
      await expect(segment.send(events, { ...settings, url: stub.url }, io())).resolves.toEqual({ rejected: [] })
      await stub.close()
    },
  )

  test('gives up the events whose receipt says no', async () => {
    const stub = await startSegmentStub()
    stub.fail(answers(200, '{"ok":true,"receipts":[{"ok":true},{"ok":false,"error":"bad"}]}'))
    const events = outbound(2).flatMap((each) => segment.toEvents(each, settings))
    const { rejected } = await segment.send(events, { ...settings, url: stub.url }, io())
    await stub.close()
    expect(rejected).toEqual([{ id: events[1]?.id, reason: 'refused_receipt' }])
  })
})
