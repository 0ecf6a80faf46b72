import { describe, expect, test } from 'vitest'
import { posthog, posthogSettings } from '../../src/destinations/posthog.ts'
import { answers, testDestination } from '../contracts/destination.ts'
import { startPostHogStub } from '../stubs/posthog.ts'
import { evaluation, interaction, outbound, TRACE_ID, trace } from './samples.ts'
import { posthogSetup } from './setups.ts'

testDestination({ ...posthogSetup, policy: { native: false } })

const settings = posthogSettings.parse({ apiKey: 'phc_test', native: false })

describe('ai_interaction in PostHog', () => {
  test('carries the facts of the interaction under its deterministic id, for the user', async () => {
    const stub = await startPostHogStub()
    const events = posthog.toEvents({ kind: 'trace', trace: trace() }, settings)
    await posthog.send(events, { ...settings, host: stub.url }, { fetch, signal: new AbortController().signal })
    await stub.close()
    expect(stub.discarded()).toEqual([])
    expect(stub.events()).toHaveLength(1)
    expect(stub.events()[0]).toMatchObject({
      event: 'ai_interaction',
      distinct_id: 'user-42',
      uuid: events[0]?.id,
      timestamp: '2026-03-02T09:30:00.123Z',
      properties: {
        interaction_id: TRACE_ID,
        intent: 'refund',
        outcome: 'failure',
        failure_reason: 'tool_error',
        failure_step: 'lookup_order',
        failure_chain: ['lookup_order', 'chat'],
        eval_score: 0.25,
        eval_answer_relevancy: 0.25,
        eval_score_: 0.5,
        cost_usd: 0.0012,
        model: 'gpt-4o-mini',
        prompt_version: '3',
        evidence: ['tool_error: ended with an error'],
        $groups: { company: 'acme' },
        $geoip_disable: true,
      },
    })
    expect(stub.events()[0]?.properties).not.toHaveProperty('$process_person_profile')
    expect(stub.requests[0]?.body).not.toContain('sent_at')
  })

  test('makes no person profile of somebody who is not known, and is one person for one session', () => {
    const nobody = { userId: '', anonymousId: '', sessionId: 'session-7' }
    const [first, second] = outbound(2, nobody).map((each) => posthog.toEvents(each, settings)[0]?.body)
    expect(first).toMatchObject({ properties: { $process_person_profile: false } })
    expect(second).toHaveProperty('distinctId', (first as { distinctId: string }).distinctId)
  })

  test.each(['anonymous', ' NULL ', '[object Object]', '00000000-0000-0000-0000-000000000000', '0', 'guest'])(
    'does not send %j as a person',
    (userId) => {
      const [event] = posthog.toEvents(
        { kind: 'trace', trace: trace({ interactions: [interaction({ userId })] }) },
        settings,
      )
      expect(event?.body).toMatchObject({ properties: { $process_person_profile: false } })
      expect(event?.actor).toMatch(/^[0-9a-f-]{36}$/)
    },
  )

  test('keeps a person with an id above 200 characters one person', () => {
    const actors = outbound(2, { userId: 'u'.repeat(500) }).map((each) => posthog.toEvents(each, settings)[0]?.actor)
    expect(actors[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(actors[1]).toBe(actors[0])
  })

  test('tells a late evaluation as ai_evaluation that names the interaction', () => {
    const events = posthog.toEvents({ kind: 'evaluation', evaluation: evaluation(), projectId: 'default' }, settings)
    expect(events).toHaveLength(1)
    expect(events[0]?.body).toMatchObject({
      event: 'ai_evaluation',
      distinctId: 'user-42',
      properties: {
        interaction_id: TRACE_ID,
        evaluation_name: 'helpfulness',
        score: 2,
        score_normalized: 0.25,
        passed: false,
      },
    })
  })

  test('gives up only the AI lane when only its quota is spent', async () => {
    const stub = await startPostHogStub()
    stub.fail({ ...answers(200, '{"status":1,"quota_limited":["llm_events"]}'), accepts: true } as never)
    const [flat] = posthog.toEvents({ kind: 'trace', trace: trace() }, settings)
    if (!flat) throw new Error('no event')
    const native = {
      ...flat,
      id: 'b5f1c7de-2ad5-5f7c-9df1-2f1f6a9f5a11',
      body: { ...(flat.body as object), event: '$ai_trace' },
    }
    const io = { fetch, signal: new AbortController().signal }
    const result = await posthog.send([flat, native], { ...settings, host: stub.url }, io)
    await stub.close()
    expect(result.rejected).toEqual([{ id: native.id, reason: 'quota_limited' }])
  })

  test('uses the lane for back-fills when told so', async () => {
    const stub = await startPostHogStub()
    const events = posthog.toEvents({ kind: 'trace', trace: trace() }, settings)
    const io = { fetch, signal: new AbortController().signal }
    await posthog.send(events, { ...settings, host: stub.url, historicalMigration: true }, io)
    await stub.close()
    expect(stub.historical()).toBe(1)
  })
})
