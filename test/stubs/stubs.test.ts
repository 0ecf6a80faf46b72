import { afterEach, describe, expect, test } from 'vitest'
import { startAmplitudeStub } from './amplitude.ts'
import { startPostHogStub } from './posthog.ts'
import { startSegmentStub } from './segment.ts'
import { startWebhookStub } from './webhook.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const stub of open.splice(0)) await stub.close()
})

async function start<Stub extends { close(): Promise<void> }>(starting: Promise<Stub>): Promise<Stub> {
  const stub = await starting
  open.push(stub)
  return stub
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers })
  return { status: response.status, body: await response.text() }
}

const UUID = '6d1f0c1e-5b0a-5c0e-9a4e-c0407e1c0de5'

/** A stub that took everything would prove nothing: these are the vendors' documented refusals. */
describe('the PostHog stub refuses what PostHog refuses', () => {
  const event = { event: 'x', distinct_id: 'user-1', uuid: UUID, timestamp: '2026-01-01T00:00:00Z', properties: {} }

  test('a batch with one event without a person', async () => {
    const stub = await start(startPostHogStub())
    for (const bad of [
      { ...event, distinct_id: '' },
      { ...event, event: '' },
      { ...event, distinct_id: undefined },
    ]) {
      expect(await post(`${stub.url}/batch/`, { api_key: stub.apiKey, batch: [event, bad] })).toMatchObject({
        status: 400,
      })
    }
    expect(stub.accepted()).toEqual([])
  })

  test('a wrong key, an empty batch', async () => {
    const stub = await start(startPostHogStub())
    expect(await post(`${stub.url}/batch/`, { api_key: 'phc_wrong', batch: [event] })).toMatchObject({ status: 401 })
    expect(await post(`${stub.url}/batch/`, { api_key: stub.apiKey, batch: [] })).toMatchObject({ status: 400 })
  })

  test('silently, an event that is too big or whose id is no UUID', async () => {
    const stub = await start(startPostHogStub())
    const batch = [
      { ...event, uuid: 'not-a-uuid' },
      { ...event, properties: { text: 'x'.repeat(1_000_001) } },
    ]
    expect(await post(`${stub.url}/batch/`, { api_key: stub.apiKey, batch })).toMatchObject({ status: 200 })
    expect(stub.events()).toEqual([])
    expect(stub.discarded()).toHaveLength(2)
  })

  test('and collapses what is sent again, but not under another day', async () => {
    const stub = await start(startPostHogStub())
    const batch = [event, event, { ...event, timestamp: '2026-01-02T00:00:00Z' }]
    await post(`${stub.url}/batch/`, { api_key: stub.apiKey, batch })
    expect(stub.accepted()).toHaveLength(3)
    expect(stub.events()).toHaveLength(2)
  })
})

describe('the Amplitude stub refuses what Amplitude refuses', () => {
  const event = { event_type: 'x', user_id: 'user-1', time: 1, insert_id: UUID, event_properties: {} }

  test('a request with one bad event, naming it', async () => {
    const stub = await start(startAmplitudeStub())
    const events = [
      event,
      { ...event, user_id: 'null' },
      { ...event, user_id: 'abc' },
      { ...event, user_id: undefined },
    ]
    const { status, body } = await post(stub.endpoint, { api_key: stub.apiKey, events })
    expect(status).toBe(400)
    expect(JSON.parse(body)).toMatchObject({
      events_with_invalid_fields: { user_id: [1] },
      events_with_invalid_id_lengths: { user_id: [2] },
      events_with_missing_fields: { user_id: [3] },
    })
    expect(stub.accepted()).toEqual([])
  })

  test('a wrong key, too much at once, a user over quota', async () => {
    const stub = await start(startAmplitudeStub())
    expect(await post(stub.endpoint, { api_key: 'wrong', events: [event] })).toMatchObject({ status: 400 })
    const big = { ...event, event_properties: { text: 'x'.repeat(1_000_000) } }
    expect(await post(stub.endpoint, { api_key: stub.apiKey, events: [big] })).toMatchObject({ status: 413 })
    stub.overQuota.add('user-1')
    expect(await post(stub.endpoint, { api_key: stub.apiKey, events: [event] })).toMatchObject({ status: 429 })
  })

  test('and ignores an insert id that it has seen for the same person', async () => {
    const stub = await start(startAmplitudeStub())
    await post(stub.endpoint, { api_key: stub.apiKey, events: [event, event, { ...event, user_id: 'user-2' }] })
    expect(stub.events()).toHaveLength(2)
  })
})

describe('the other stubs refuse too', () => {
  test('Segment: a wrong key, a call above 32 KB; silently, a call of nobody', async () => {
    const stub = await start(startSegmentStub())
    const authorization = `Basic ${btoa(`${stub.writeKey}:`)}`
    const call = { type: 'track', event: 'x', messageId: 'm', userId: 'u' }
    const url = `${stub.url}/v1/batch`
    expect(await post(url, { batch: [call] })).toMatchObject({ status: 401 })
    const big = { ...call, properties: { text: 'x'.repeat(33_000) } }
    expect(await post(url, { batch: [big] }, { authorization })).toMatchObject({ status: 400 })
    expect(await post(url, { batch: [{ ...call, userId: undefined }] }, { authorization })).toMatchObject({
      status: 200,
    })
    expect(stub.events()).toEqual([])
    expect(stub.discarded()).toHaveLength(1)
  })

  test('webhook: no signature, a wrong one, one from long ago', async () => {
    const stub = await start(startWebhookStub())
    const headers = (timestamp: number) => ({
      'webhook-id': 'm',
      'webhook-timestamp': String(timestamp),
      'webhook-signature': 'v1,AAAA',
    })
    expect(await post(stub.url, [])).toMatchObject({ status: 400 })
    expect(await post(stub.url, [], headers(Math.floor(Date.now() / 1000)))).toMatchObject({ status: 401 })
    expect(await post(stub.url, [], headers(1))).toMatchObject({ status: 400 })
  })
})
