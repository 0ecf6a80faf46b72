import { describe, expect, test } from 'vitest'
import { amplitude, amplitudeSettings } from '../../src/destinations/amplitude.ts'
import type { DestinationEvent } from '../../src/destinations/destination.ts'
import { testDestination } from '../contracts/destination.ts'
import { startAmplitudeStub } from '../stubs/amplitude.ts'
import { evaluation, outbound, TRACE_ID, trace } from './samples.ts'
import { amplitudeSetup } from './setups.ts'

testDestination({ ...amplitudeSetup, policy: { native: false } })

const settings = amplitudeSettings.parse({ apiKey: 'amplitude-test-key', native: false })
const io = () => ({ fetch, signal: new AbortController().signal })

describe('AI Interaction in Amplitude', () => {
  test('carries the facts of the interaction under its deterministic id, for the user', async () => {
    const stub = await startAmplitudeStub()
    const events = amplitude.toEvents({ kind: 'trace', trace: trace() }, settings)
    await amplitude.send(events, { ...settings, serverUrl: stub.endpoint }, io())
    await stub.close()
    expect(stub.events()).toHaveLength(1)
    expect(stub.events()[0]).toMatchObject({
      event_type: 'AI Interaction',
      user_id: 'user-42',
      insert_id: events[0]?.id,
      time: 1_772_443_800_123,
      event_properties: {
        interaction_id: TRACE_ID,
        outcome: 'failure',
        failure_step: 'lookup_order',
        eval_score: 0.25,
      },
    })
    const sent = JSON.parse(stub.requests[0]?.body ?? '')
    expect(sent.options).toEqual({ min_id_length: 1 })
    expect(sent).not.toHaveProperty('client_upload_time')
  })

  test('takes short user ids', async () => {
    const stub = await startAmplitudeStub()
    const events = outbound(1, { userId: 'u1' }).flatMap((each) => amplitude.toEvents(each, settings))
    await expect(amplitude.send(events, { ...settings, serverUrl: stub.endpoint }, io())).resolves.toEqual({
      rejected: [],
    })
    await stub.close()
    expect(stub.events()[0]?.user_id).toBe('u1')
  })

  test('knows people without a user id by their device id', () => {
    const [event] = outbound(1, { userId: '', anonymousId: 'device-9' }).flatMap((each) =>
      amplitude.toEvents(each, settings),
    )
    expect(event?.body).toMatchObject({ device_id: 'device-9' })
    expect(event?.body).not.toHaveProperty('user_id')
  })

  test('gives up the events that Amplitude names, and delivers the others', async () => {
    const stub = await startAmplitudeStub()
    const batch = outbound(4).flatMap((each) => amplitude.toEvents(each, settings))
    const bad = spoil(batch[1], { time: -5 })
    const worse = spoil(batch[3], { user_id: 'anonymous' })
    const sent = [batch[0], bad, batch[2], worse].filter((event) => event !== undefined)
    const { rejected } = await amplitude.send(sent, { ...settings, serverUrl: stub.endpoint }, io())
    await stub.close()
    expect(rejected).toEqual([
      { id: bad.id, reason: 'invalid_field:time' },
      { id: worse.id, reason: 'invalid_field:user_id' },
    ])
    expect(stub.events().map(({ insert_id }) => insert_id)).toEqual([batch[0]?.id, batch[2]?.id])
  })

  test('gives up the events of a user whose daily quota is spent, and delivers the others', async () => {
    const stub = await startAmplitudeStub()
    stub.overQuota.add('user-1')
    const batch = outbound(3).flatMap((each) => amplitude.toEvents(each, settings))
    const { rejected } = await amplitude.send(batch, { ...settings, serverUrl: stub.endpoint }, io())
    await stub.close()
    expect(rejected).toEqual([{ id: batch[1]?.id, reason: 'daily_quota_exceeded' }])
    expect(stub.events()).toHaveLength(2)
  })

  test('sends an event with the same bytes whatever batch it is in', async () => {
    const stub = await startAmplitudeStub()
    const batch = outbound(3).flatMap((each) => amplitude.toEvents(each, settings))
    await amplitude.send(batch, { ...settings, serverUrl: stub.endpoint }, io())
    await amplitude.send(batch.slice(2), { ...settings, serverUrl: stub.endpoint }, io())
    await stub.close()
    const [whole, part] = stub.requests.map(({ body }) => JSON.parse(body).events)
    expect(JSON.stringify(part[0])).toBe(JSON.stringify(whole[2]))
  })

  test('tells a late evaluation as AI Evaluation that names the interaction', () => {
    const [event] = amplitude.toEvents({ kind: 'evaluation', evaluation: evaluation(), projectId: 'default' }, settings)
    expect(event?.body).toMatchObject({
      event_type: 'AI Evaluation',
      user_id: 'user-42',
      event_properties: { interaction_id: TRACE_ID, evaluation_name: 'helpfulness' },
    })
  })
})

function spoil(event: DestinationEvent | undefined, body: object): DestinationEvent {
  if (!event) throw new Error('The batch is too small.')
  return { ...event, body: { ...(event.body as object), ...body } }
}
