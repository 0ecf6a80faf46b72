import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { SPANS_PER_TRACE, spansRequest, traceId } from '../soak/traffic.ts'
import { startPostHogStub } from '../stubs/posthog.ts'
import { startWebhookStub } from '../stubs/webhook.ts'
import { type HostName, installWithPolicy, type RunningHost, startHost } from './hosts.ts'
import { isIdle, readMetrics } from './metrics.ts'
import { eventually } from './replay.ts'

const HOSTS: readonly HostName[] = ['node', 'worker']
const TRACES = 12
/** Long ago enough that nothing depends on the minute in which the test runs. */
const STARTED = Date.now() - 3_600_000

interface Request {
  readonly path: '/v1/traces' | '/v1/logs'
  readonly body: string
}

/** The input in the order of the traces, so many of them in a request, each followed by a judgement of it. */
function requests(tracesEach: number): Request[] {
  const list: Request[] = []
  for (let from = 0; from < TRACES; from += tracesEach) {
    const to = Math.min(from + tracesEach, TRACES)
    list.push({ path: '/v1/traces', body: spansRequest(from, to, STARTED) }, judgements(from, to))
  }
  return list
}

/** The same, a span a request, the last span first and the root of a trace last. */
function spanBySpan(): Request[] {
  const list: Request[] = []
  for (let n = TRACES - 1; n >= 0; n -= 1) {
    const whole = JSON.parse(spansRequest(n, n + 1, STARTED))
    const [resource] = whole.resourceSpans
    const [scope] = resource.scopeSpans
    list.push(judgements(n, n + 1))
    for (const span of scope.spans.toReversed()) {
      const body = JSON.stringify({ resourceSpans: [{ ...resource, scopeSpans: [{ ...scope, spans: [span] }] }] })
      list.push({ path: '/v1/traces', body })
    }
  }
  return list
}

function judgements(from: number, to: number): Request {
  const logRecords = Array.from({ length: to - from }, (_, at) => ({
    timeUnixNano: `${BigInt(STARTED + from + at) * 1_000_000n}`,
    eventName: 'gen_ai.evaluation.result',
    traceId: traceId(from + at),
    attributes: [
      { key: 'gen_ai.evaluation.name', value: { stringValue: 'helpfulness' } },
      { key: 'gen_ai.evaluation.score.value', value: { doubleValue: 0.5 } },
    ],
  }))
  return { path: '/v1/logs', body: JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords }] }] }) }
}

// Side by side, since each spends most of its time waiting.
describe.concurrent.each(HOSTS)('the same input to the %s host', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'cohortel-idempotence-'))
  const closers: (() => Promise<unknown>)[] = []
  afterAll(async () => {
    for (const close of closers.reverse()) await close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  /** A host with vendors of its own; `again` stops it and starts it with so many shards, and another clock where one is given. */
  async function start(finalMs: string) {
    const [posthog, webhook] = await Promise.all([startPostHogStub(), startWebhookStub()])
    const env = {
      COHORTEL_SETTLE_MS: '500',
      // A trace is never final before all of it has been sent, on the slowest of machines.
      COHORTEL_FINAL_MS: finalMs,
      POSTHOG_API_KEY: posthog.apiKey,
      POSTHOG_HOST: posthog.url,
      WEBHOOK_URL: webhook.url,
      WEBHOOK_SECRET: webhook.secret,
    }
    let host: RunningHost = await startHost(name, { env })
    closers.push(async () => {
      await host.remove()
      await Promise.all([posthog.close(), webhook.close()])
    })
    return {
      posthog,
      webhook,
      host: () => host,
      async send(list: readonly Request[]) {
        for (const { path, body } of list) {
          const headers = { 'content-type': 'application/json' }
          const answer = await fetch(`${host.url}${path}`, { method: 'POST', headers, body })
          expect(answer.status, await answer.text()).toBe(200)
        }
      },
      async again(shards: number, nextFinalMs = finalMs) {
        await (name === 'node' ? host.kill() : host.stop())
        const program = join(folder, `${shards}-shards`)
        host = await startHost(name, {
          env: { ...env, COHORTEL_FINAL_MS: nextFinalMs },
          dataDir: host.dataDir,
          program: existsSync(program) ? program : installWithPolicy(program, { buffer: { shards } }),
        })
      },
    }
  }
  type Started = Awaited<ReturnType<typeof start>>

  /** All tables as people read them, and all that the vendors hold, once everybody has been told everything. */
  async function outcome({ host, posthog, webhook }: Started) {
    const table = <Row>(sql: string) => host().clickhouse.query<Row>(sql)
    await eventually(
      async () => webhook.events().length + posthog.events().filter(({ event }) => event === 'ai_interaction').length,
      (count) => count >= 2 * TRACES,
    )
    await eventually(() => readMetrics(host().url), isIdle)
    return {
      interactions: await table('SELECT * FROM interactions_current ORDER BY interaction_id'),
      spans: (
        await table<{ marks: string }>('SELECT * EXCEPT (version) FROM spans FINAL ORDER BY trace_id, span_id')
      ).map((row) => ({ ...row, marks: JSON.parse(row.marks || 'null') })),
      evaluations: await table('SELECT * FROM evaluations_current ORDER BY evaluation_id'),
      posthog: posthog
        .events()
        .map(({ event, uuid }) => `${event} ${uuid}`)
        .toSorted(),
      webhook: webhook
        .events()
        .map(({ type, id }) => `${type} ${id}`)
        .toSorted(),
    }
  }

  test('in other batches, backwards, twice, across kills and another number of shards: the same tables and event ids', {
    timeout: 400_000,
  }, async () => {
    // Between two requests about a trace there is nothing here, and two restarts there.
    const plain = await start('8000')
    await plain.send(requests(4))
    const odd = await start('40000')
    await odd.send(spanBySpan())
    await odd.again(3)
    await odd.send(requests(5))
    await odd.again(2)
    await odd.send(requests(1).toReversed())
    // All has been sent, so nobody need wait any longer for more.
    await odd.again(2, '1000')
    const expected = await outcome(plain)
    expect(expected.interactions).toHaveLength(TRACES)
    expect(expected.spans).toHaveLength(TRACES * SPANS_PER_TRACE)
    expect(expected.evaluations).toHaveLength(TRACES)
    expect(expected.webhook).toHaveLength(TRACES)
    expect(await outcome(odd)).toEqual(expected)
    // What came to a vendor again, because another shard knew nothing of it, came byte for byte the same.
    for (const { accepted, events } of [odd.posthog, odd.webhook]) {
      const forms = (list: readonly unknown[]) => new Set(list.map((event) => JSON.stringify(event)))
      expect(forms(accepted())).toEqual(forms(events()))
    }
  })
})
