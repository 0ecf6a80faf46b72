import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capture } from '../conventions/captures.ts'
import { startAmplitudeStub } from '../stubs/amplitude.ts'
import { startPostHogStub } from '../stubs/posthog.ts'
import { type HostName, type RunningHost, startHost } from './hosts.ts'
import { capturedRequests, eventually, replay, settledInteractions } from './replay.ts'

const HOSTS: readonly HostName[] = ['node', 'worker']
/** They wait for events, not for time: this only ends what would wait for ever. */
const TIMEOUT_MS = 180_000
const LIBRARY = 'otel-genai-proto'

// Both hosts side by side, since each waits most of the time for its traces to be final.
describe.concurrent.each(HOSTS)('delivery by the %s host', { timeout: TIMEOUT_MS }, (name) => {
  let host: RunningHost
  let posthog: Awaited<ReturnType<typeof startPostHogStub>>
  let amplitude: Awaited<ReturnType<typeof startAmplitudeStub>>
  // Our own events; the tools' own kinds come beside them.
  const inPostHog = () => posthog.accepted().filter(({ event }) => event === 'ai_interaction')
  const inAmplitude = () => amplitude.accepted().filter(({ event_type }) => event_type === 'AI Interaction')
  const traces = new Set(capture(LIBRARY).spans.map(({ span }) => span.traceId))

  beforeAll(async () => {
    ;[posthog, amplitude] = await Promise.all([startPostHogStub(), startAmplitudeStub()])
    host = await startHost(name, {
      env: {
        COHORTEL_SETTLE_MS: '300',
        // Long enough for the logs to arrive before it on any machine: they follow when the spans have settled once.
        COHORTEL_FINAL_MS: '8000',
        POSTHOG_API_KEY: posthog.apiKey,
        POSTHOG_HOST: posthog.url,
        AMPLITUDE_API_KEY: amplitude.apiKey,
        AMPLITUDE_SERVER_URL: amplitude.endpoint,
      },
    })
    const requests = capturedRequests(LIBRARY)
    const spans = requests.filter(({ path }) => !path.includes('logs'))
    const logs = requests.filter(({ path }) => path.includes('logs'))
    // Every request twice, and the logs after the spans have settled once: an exporter that lost our answers does so.
    await replay(host.url, [...spans, ...spans])
    await settledInteractions(host.clickhouse, traces.size)
    await replay(host.url, [...logs, ...logs])
    await eventually(
      async () => [inPostHog().length, inAmplitude().length],
      (counts) => counts.every((count) => count >= traces.size),
    )
  }, TIMEOUT_MS)
  afterAll(async () => {
    await host?.remove()
    await Promise.all([posthog?.close(), amplitude?.close()])
  })

  describe('one after the other', { concurrent: false }, () => {
    test('PostHog got exactly one event per interaction', () => {
      const events = inPostHog()
      expect(events.map(({ properties }) => properties?.trace_id).toSorted()).toEqual([...traces].toSorted())
      expect(new Set(events.map(({ uuid }) => uuid)).size).toBe(traces.size)
    })

    test('Amplitude got exactly one event per interaction', () => {
      const events = inAmplitude()
      expect(events.map(({ event_properties }) => event_properties?.trace_id).toSorted()).toEqual(
        [...traces].toSorted(),
      )
      expect(new Set(events.map(({ insert_id }) => insert_id)).size).toBe(traces.size)
    })

    test('both carry the verdict, for the right person, with evaluations that came by log', () => {
      const [story] = inPostHog().filter(({ distinct_id }) => distinct_id === 'user-rufus-501')
      expect(story?.properties).toMatchObject({
        outcome: 'failure',
        failure_reason: 'low_evaluation',
        failure_step: 'product_search',
        intent: 'product_search',
        model: 'claude-sonnet-4-5-20250929',
      })
      const [same] = inAmplitude().filter(({ user_id }) => user_id === 'user-rufus-501')
      expect(same?.event_properties).toMatchObject({ outcome: 'failure', failure_step: 'product_search' })
      expect(same?.event_properties?.eval_score).toBe(story?.properties?.eval_score)
    })

    test('the LLM pages of both show something, by default: whole traces, each event once, tokens once', () => {
      const native = posthog.accepted().filter(({ event }) => event.startsWith('$ai_'))
      expect(new Set(native.map(({ uuid }) => uuid)).size).toBe(native.length)
      const roots = native.filter(({ event }) => event === '$ai_trace').map(({ properties }) => properties.$ai_trace_id)
      expect(roots.toSorted()).toEqual([...traces].toSorted())
      const agent = amplitude.accepted().filter(({ event_type }) => event_type.startsWith('[Agent] '))
      expect(new Set(agent.map(({ insert_id }) => insert_id)).size).toBe(agent.length)
      const answers = agent.filter(({ event_type }) => event_type === '[Agent] AI Response')
      expect(answers).toHaveLength(traces.size)
      const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + Number(value ?? 0), 0)
      const tokens = sum(inPostHog().map(({ properties }) => properties.input_tokens))
      expect(tokens).toBeGreaterThan(0)
      expect(sum(native.map(({ properties }) => properties.$ai_input_tokens))).toBe(tokens)
      expect(sum(answers.map(({ event_properties: own }) => own['[Agent] Input Tokens']))).toBe(tokens)
    })

    test('no text of users or models left the house', () => {
      const wire = JSON.stringify([posthog.accepted(), amplitude.accepted()])
      expect(wire).not.toContain('running shoes')
      expect(wire).not.toContain('Nike')
    })

    test('a restart loses nothing that was acknowledged, and sends nothing twice', async () => {
      const before = [inPostHog().length, inAmplitude().length]
      const [request] = capturedRequests('vercel-ai-v5')
      if (request === undefined) throw new Error('The capture is empty.')
      await replay(host.url, [request])
      await host.stop()
      host = await startHost(name, {
        dataDir: host.dataDir,
        env: {
          COHORTEL_SETTLE_MS: '300',
          COHORTEL_FINAL_MS: '1000',
          POSTHOG_API_KEY: posthog.apiKey,
          POSTHOG_HOST: posthog.url,
          AMPLITUDE_API_KEY: amplitude.apiKey,
          AMPLITUDE_SERVER_URL: amplitude.endpoint,
        },
      })
      const added = new Set(capture('vercel-ai-v5').spans.map(({ span }) => span.traceId)).size
      const counts = await eventually(
        async () => [inPostHog().length, inAmplitude().length],
        (seen) => seen.every((count, index) => count >= (before[index] ?? 0) + added),
      )
      expect(counts).toEqual(before.map((count) => count + added))
      // Destinations do not wait for one another, so ClickHouse may be the last to know.
      const stored = await settledInteractions(host.clickhouse, traces.size + added)
      expect(stored).toHaveLength(traces.size + added)
    })
  })
})
