import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPostHogStub } from '../stubs/posthog.ts'
import { type HostName, type RunningHost, startHost } from './hosts.ts'
import { isIdle, readMetrics } from './metrics.ts'
import { eventually } from './replay.ts'

const HOSTS: readonly HostName[] = ['node', 'worker']

/** By what an evaluation names its exchange, and when it comes: before the trace, right after it, or when all has been told. */
const BY = ['trace and span', 'interaction', 'response', 'session'] as const
const WHEN = ['before', 'with', 'after'] as const

interface Case {
  readonly by: (typeof BY)[number]
  readonly when: (typeof WHEN)[number]
  readonly traceId: string
  readonly spanId: string
  readonly sessionId: string
  readonly responseId: string
  readonly userId: string
}

const CASES: readonly Case[] = BY.flatMap((by) =>
  WHEN.map((when) => {
    const hex = createHash('sha256').update(`${by} ${when}`).digest('hex')
    const word = `${by} ${when}`.replaceAll(' ', '-')
    return {
      by,
      when,
      traceId: hex.slice(0, 32),
      spanId: hex.slice(32, 48),
      sessionId: `session-${word}`,
      responseId: `response-${word}`,
      userId: `user-${word}`,
    }
  }),
)

/** One model call, a minute ago: what is judged is in the past. */
function traceOf({ traceId, spanId, sessionId, responseId, userId }: Case): object {
  const text = (key: string, value: string) => ({ key, value: { stringValue: value } })
  const start = BigInt(Date.now() - 60_000) * 1_000_000n
  const attributes = [
    text('gen_ai.operation.name', 'chat'),
    text('gen_ai.request.model', 'gpt-4o'),
    text('gen_ai.response.id', responseId),
    text('gen_ai.input.messages', '[{"role":"user","parts":[{"type":"text","content":"Hello?"}]}]'),
    text(
      'gen_ai.output.messages',
      '[{"role":"assistant","parts":[{"type":"text","content":"Hi."}],"finish_reason":"stop"}]',
    ),
    text('user.id', userId),
    text('session.id', sessionId),
  ]
  const span = {
    traceId,
    spanId,
    name: 'chat gpt-4o',
    kind: 3,
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + 10n ** 9n),
    attributes,
  }
  return { resourceSpans: [{ resource: {}, scopeSpans: [{ scope: { name: 'test' }, spans: [span] }] }] }
}

function targetOf({ by, traceId, spanId, sessionId, responseId }: Case): object {
  switch (by) {
    case 'trace and span':
      return { trace_id: traceId, span_id: spanId }
    case 'interaction':
      return { interaction_id: traceId }
    case 'response':
      return { response_id: responseId }
    case 'session':
      return { session_id: sessionId }
  }
}

/** One judgement of each case's span. */
function evaluationLogs(cases: readonly Case[]): object {
  const attribute = (key: string, value: object) => ({ key, value })
  const logRecords = cases.map(({ traceId, spanId }) => ({
    timeUnixNano: String(BigInt(Date.now()) * 1_000_000n),
    eventName: 'gen_ai.evaluation.result',
    traceId,
    spanId,
    attributes: [
      attribute('gen_ai.evaluation.name', { stringValue: 'groundedness' }),
      attribute('gen_ai.evaluation.score.value', { doubleValue: 0.75 }),
    ],
  }))
  return { resourceLogs: [{ resource: {}, scopeLogs: [{ scope: { name: 'judge' }, logRecords }] }] }
}

// Both hosts side by side, since each waits most of the time for its traces to be final.
describe.concurrent.each(HOSTS)('evaluations and feedback by HTTP on the %s host', (name) => {
  let host: RunningHost
  let posthog: Awaited<ReturnType<typeof startPostHogStub>>

  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${host.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.status, await answer.text()).toBe(200)
  }
  /** Everything twice: a client that has lost the answer does so. */
  const judge = async (when: Case['when']): Promise<void> => {
    const targets = CASES.filter((one) => one.when === when).map(targetOf)
    for (let time = 0; time < 2; time++) {
      await post(
        '/v1/evaluations',
        targets.map((target) => ({ ...target, name: 'quality', score: 0.5, source: 'model' })),
      )
      await post('/v1/feedback', { feedback: targets.map((target) => ({ ...target, thumbs: 'up' })) })
    }
  }
  /** By log record, as an evaluation job reports: it knows the trace, and nobody's name. Twice too. */
  const judgeByLog = async (): Promise<void> => {
    for (let time = 0; time < 2; time++) await post('/v1/logs', evaluationLogs(CASES))
  }
  const idle = () => eventually(() => readMetrics(host.url), isIdle)
  const told = (event: string) => posthog.accepted().filter((one) => one.event === event)

  beforeAll(async () => {
    posthog = await startPostHogStub()
    host = await startHost(name, {
      env: {
        COHORTEL_SETTLE_MS: '300',
        // Long enough for what comes with the traces, on the slowest of machines.
        COHORTEL_FINAL_MS: '6000',
        POSTHOG_API_KEY: posthog.apiKey,
        POSTHOG_HOST: posthog.url,
      },
    })
    await judge('before')
    for (const one of CASES) await post('/v1/traces', traceOf(one))
    await judge('with')
    await eventually(
      async () => told('ai_interaction').length,
      (count) => count >= CASES.length,
    )
    await judge('after')
    await idle()
  })
  afterAll(async () => {
    await host?.remove()
    await posthog?.close()
  })

  describe('one after the other', { concurrent: false }, () => {
    test('are in interactions_current, whatever they name and whenever they come', async () => {
      const seen = await host.clickhouse.query<Record<string, unknown>>(
        'SELECT trace_id, user_id, eval_score, eval_scores, feedback_score FROM interactions_current',
      )
      const byTrace = new Map(seen.map((row) => [row.trace_id, row]))
      expect(seen).toHaveLength(CASES.length)
      for (const { by, when, traceId, userId } of CASES) {
        expect(byTrace.get(traceId), `${by}, ${when}`).toMatchObject({
          user_id: userId,
          feedback_score: 1,
          eval_scores: { quality: 0.5, user_feedback: 1 },
          // A verdict on a whole session is not one on its last turn.
          eval_score: by === 'session' ? null : 0.5,
        })
      }
    })

    test('are one row each, though everything was sent twice', async () => {
      // Now, and not before: what a log record says counts towards `eval_score` above.
      await judgeByLog()
      await idle()
      const rows = await host.clickhouse.query(
        'SELECT name, count() AS n, uniqExact(evaluation_id) AS ids FROM evaluations_current GROUP BY name ORDER BY name',
      )
      expect(rows).toEqual([
        { name: 'groundedness', n: CASES.length, ids: CASES.length },
        { name: 'quality', n: CASES.length, ids: CASES.length },
        { name: 'user_feedback', n: CASES.length, ids: CASES.length },
      ])
    })

    test('reach PostHog once: within the interaction when it names the trace in time, else as events of the same person', async () => {
      const isWithin = ({ by, when }: Case) => (by === 'trace and span' || by === 'interaction') && when !== 'after'
      const apart = CASES.filter((one) => !isWithin(one))
      const isByHttp = ({ properties }: { properties: Readonly<Record<string, unknown>> }) =>
        properties.evaluation_name !== 'groundedness'
      const events = told('ai_evaluation').filter(isByHttp)
      const interactions = new Map(told('ai_interaction').map((event) => [event.properties.trace_id, event]))
      expect(told('ai_interaction')).toHaveLength(CASES.length)
      for (const one of CASES.filter(isWithin)) {
        expect(interactions.get(one.traceId)?.properties, `${one.by}, ${one.when}`).toMatchObject({
          eval_score: 0.5,
          feedback_score: 1,
        })
      }
      expect(events).toHaveLength(apart.length * 2)
      expect(new Set(events.map(({ uuid }) => uuid)).size).toBe(events.length)
      for (const one of apart.filter(({ when }) => when === 'after')) {
        const own = events.filter(({ distinct_id }) => distinct_id === one.userId)
        expect(own, `${one.by}, ${one.when}`).toHaveLength(2)
        for (const event of own) expect(event.properties).toMatchObject({ session_id: one.sessionId })
      }
    })

    test('that come by log record when all has been told reach PostHog once, as events of the person, aimed at the call', async () => {
      const isByLog = ({ properties }: { properties: Readonly<Record<string, unknown>> }) =>
        properties.evaluation_name === 'groundedness'
      const events = told('ai_evaluation').filter(isByLog)
      const byTrace = new Map(events.map((event) => [event.properties.trace_id, event]))
      expect(events).toHaveLength(CASES.length)
      for (const { traceId, spanId, userId, sessionId } of CASES) {
        expect(byTrace.get(traceId), userId).toMatchObject({
          distinct_id: userId,
          properties: { score: 0.75, session_id: sessionId, interaction_id: traceId },
        })
        expect(byTrace.get(traceId)?.properties).not.toHaveProperty('$process_person_profile')
        const [native] = told('$ai_evaluation').filter(
          ({ properties }) => properties.$ai_span_id === spanId && properties.$ai_evaluation_name === 'groundedness',
        )
        const [call] = told('$ai_generation').filter(({ properties }) => properties.$ai_span_id === spanId)
        expect(native).toMatchObject({ distinct_id: userId, properties: { $ai_target_event_id: call?.uuid } })
      }
    })
  })
})
