import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { observePurely } from '../accuracy/compare-library.ts'
import { compareTurn, type ObservedInteraction, type TrueCapture } from '../accuracy/facts.ts'
import { knownGap } from '../accuracy/known-gaps.ts'
import { wireOf } from '../accuracy/wire.ts'
import { capture, LIBRARIES } from '../conventions/captures.ts'
import { type HostName, type RunningHost, startHost } from './hosts.ts'
import { capturedRequests, eventually, replay, settledInteractions } from './replay.ts'

const HOSTS: readonly HostName[] = ['node', 'worker']

// Both hosts side by side, since each waits for traces to settle and for its pass over the sessions.
describe.concurrent.each(HOSTS)('captured traffic through the %s host', (name) => {
  let host: RunningHost
  let observed: ObservedInteraction[] = []
  const turns = LIBRARIES.flatMap((library) => {
    const truth: TrueCapture = JSON.parse(
      readFileSync(new URL(`../fixtures/captures/${library}/expected.json`, import.meta.url), 'utf8'),
    )
    return truth.traces.map((turn) => ({ library, truth, turn, story: `${turn.story} #${turn.turn}` }))
  })

  beforeAll(async () => {
    // Orphans settle by the idle clock, which is shortened so that nobody waits for it.
    host = await startHost(name, { env: { COHORTEL_SETTLE_MS: '500', COHORTEL_IDLE_MS: '1500' } })
    for (const library of LIBRARIES) await replay(host.url, capturedRequests(library))
    // Spans are stored before the interactions that name them, so interactions are what to wait for.
    const expected = new Set(LIBRARIES.flatMap((library) => observePurely(library).map(({ traceId }) => traceId)))
    observed = await settledInteractions(host.clickhouse, expected.size)
  })
  afterAll(() => host?.remove())

  // A fact that the wire lacks is accepted only for a reason that stands in known-gaps.ts or is proven by the bytes.
  test.each(turns)('$library: $story', ({ library, truth, turn }) => {
    const traceIds = new Set(turn.trace_ids)
    const { spans, logs } = capture(library)
    const wrong = compareTurn(
      truth,
      turn,
      observed.filter((interaction) => traceIds.has(interaction.traceId)),
      wireOf(spans, logs, traceIds),
      knownGap,
    ).filter(({ verdict }) => verdict === 'wrong')
    expect(wrong.map(({ fact, expected, got }) => `${fact}: expected ${expected}, got ${got}`)).toEqual([])
  })

  test('the three product stories come out as a product manager would tell them', async () => {
    const stories = await host.clickhouse.query(
      `SELECT input_text, outcome, silent_failure, failure_reason, failure_step, failure_chain FROM interactions_current
       WHERE user_id IN ('user-rufus-501', 'user-q3-77', 'user-refund-31') ORDER BY user_id`,
    )
    expect(stories).toEqual([
      expect.objectContaining({ outcome: 'failure', failure_step: 'get_performance_data', silent_failure: true }),
      expect.objectContaining({ outcome: 'failure', failure_step: 'lookup_order', failure_reason: 'stale_result' }),
      expect.objectContaining({
        outcome: 'failure',
        failure_step: 'product_search',
        failure_chain: ['product_search', 'rerank', 'chat', 'safety_filter'],
      }),
    ])
  })

  test('the next turn of a session tells of the one before, by itself', async () => {
    const corrected = `WHERE session_id = 'sess-grace-07' AND outcome = 'partial' AND outcome_source = 'session'`
    // Every library's second turn of three is corrected by the third.
    await eventually(
      () => host.clickhouse.query<object>(`SELECT DISTINCT interaction_id FROM interactions ${corrected}`),
      (seen) => seen.length >= LIBRARIES.length - 2,
    )
    const session = () =>
      host.clickhouse.query<Record<string, string>>(
        `SELECT outcome, outcome_source, failure_reason FROM interactions_current ${corrected}`,
      )
    const found = await eventually(session, (seen) => seen.length >= LIBRARIES.length - 2)
    expect(found.length).toBeGreaterThanOrEqual(LIBRARIES.length - 2)
    expect(new Set(found.map(({ failure_reason }) => failure_reason))).toEqual(new Set(['user_correction']))
  })

  test('everything received is accounted for', async () => {
    const metrics = await (await fetch(`${host.url}/metrics`)).text()
    const of = (metric: string) =>
      [...metrics.matchAll(new RegExp(`^${metric}(?:\\{[^}]*\\})? (\\d+)$`, 'gm'))].reduce(
        (sum, m) => sum + Number(m[1]),
        0,
      )
    const sent = LIBRARIES.reduce((sum, library) => sum + capture(library).spans.length, 0)
    expect(of('cohortel_spans_received_total')).toBe(sent)
    expect(
      of('cohortel_spans_stored_total') +
        of('cohortel_spans_duplicate_total') +
        of('cohortel_spans_rejected_total') +
        of('cohortel_spans_ignored_total') +
        of('cohortel_spans_open'),
    ).toBe(sent)
  })
})
