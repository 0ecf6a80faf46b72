import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Pipeline } from '../../src/pipeline.ts'
import { rebuild } from '../../src/rebuild/rebuild.ts'
import { readEvidenceOf } from '../../src/warehouse/read-evidence.ts'
import { LIBRARIES } from '../conventions/captures.ts'
import { capturedRequests } from '../e2e/replay.ts'
import { startWorld, store, type World } from './world.ts'

let world: World
let next = 0
let project = ''
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())
beforeEach(() => {
  project = `project-${next++}`
})

const ALWAYS = { from: new Date('2020-01-01'), to: new Date('2100-01-01') }

/** Everything that a library sent. */
function received(pipeline: Pipeline, library: string) {
  return capturedRequests(library)
    .filter(({ path }) => !path.includes('metrics'))
    .map(({ path, headers, body }) => {
      const encoding = headers['content-type']?.includes('json') ? 'json' : 'protobuf'
      const bytes = new Uint8Array(headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body)
      const receive = path.includes('logs') ? pipeline.receiveLogs : pipeline.receiveTraces
      return receive(bytes, encoding, project).batch
    })
}

const run = (pipeline: Pipeline, dryRun: boolean, range = ALWAYS) =>
  rebuild({ range, projectId: project, dryRun }, { warehouse: world.warehouse, pipeline, generation: 0 })

const rows = (columns: string) =>
  world.warehouse.query<Record<string, unknown>>(
    `SELECT ${columns} FROM interactions_current WHERE project_id = {project:String} ORDER BY interaction_id`,
    { project },
  )

describe('unchanged rules', () => {
  test.each(LIBRARIES)('change nothing of what %s sent', async (library) => {
    const pipeline = world.pipeline()
    const ids = await store(world.warehouse, pipeline, project, received(pipeline, library))
    const done = await run(pipeline, false)
    expect(done.examples).toEqual([])
    expect(done).toMatchObject({ traces: ids.length, changed: 0, incomplete: 0, outcomes: [], intents: [] })
  })

  test.each(['full', 'hashed', 'none'] as const)('change nothing under the content policy %s', async (content) => {
    const pipeline = world.pipeline({ privacy: { content: { clickhouse: content } } })
    for (const library of ['otel-genai-proto', 'vercel-ai-v7', 'traceloop-openai']) {
      await store(world.warehouse, pipeline, project, received(pipeline, library))
    }
    expect(await run(pipeline, true)).toMatchObject({ changed: 0, examples: [] })
  })
})

describe('changed rules', () => {
  const STALE = { interactions: { judge: { judgedByEvaluation: false } } }

  test('are shown first and written then, over the stored versions, and the second time nothing is left', async () => {
    const before = world.pipeline()
    await store(world.warehouse, before, project, received(before, 'otel-genai-proto'))
    const was = await rows('interaction_id, outcome, toString(version) AS version')
    const after = world.pipeline(STALE)

    const plan = await run(after, true)
    expect(plan.changed).toBeGreaterThan(0)
    expect(plan.outcomes.reduce((sum, { interactions }) => sum + interactions, 0)).toBeGreaterThan(0)
    expect(plan.examples[0]?.before?.outcome).toBe('failure')
    expect(await rows('interaction_id, outcome, toString(version) AS version')).toEqual(was)

    expect(await run(after, false)).toEqual(plan)
    const is = await rows('interaction_id, outcome, toString(version) AS version')
    const moved = is.filter(({ outcome }, index) => outcome !== was[index]?.outcome)
    expect(moved).toHaveLength(plan.outcomes.reduce((sum, { interactions }) => sum + interactions, 0))
    for (const [index, { version }] of is.entries()) {
      const [old, now] = [BigInt(String(was[index]?.version)), BigInt(String(version))]
      // Log records cannot be counted any more, and still as many pieces have been seen.
      expect(now >> 32n).toBe(old >> 32n)
      expect(now >= old).toBe(true)
    }
    expect((await run(after, false)).changed).toBe(0)
    expect((await run(before, false)).changed).toBe(plan.changed)
    expect(await rows('interaction_id, outcome')).toEqual(was.map(({ version: _, ...row }) => row))
  })

  test('take back the days that are no longer true', async () => {
    const before = world.pipeline()
    await store(world.warehouse, before, project, received(before, 'otel-genai-proto'))
    const days = () =>
      world.warehouse.query(
        `SELECT user_id, bitCount(ai_days) AS ai, bitCount(success_days) AS success, bitCount(failure_days) AS failure
         FROM user_days_current WHERE project_id = {project:String} ORDER BY user_id`,
        { project },
      )
    const truth = () =>
      world.warehouse.query(
        `SELECT user_id, toUInt64(uniqExact(toDate(started_at))) AS ai, uniqExactIf(toDate(started_at), outcome = 'success') AS success,
           uniqExactIf(toDate(started_at), outcome = 'failure') AS failure
         FROM interactions_current WHERE project_id = {project:String} AND user_id != '' GROUP BY user_id ORDER BY user_id`,
        { project },
      )
    const was = await days()
    expect(was).toEqual(await truth())
    await world.warehouse.insert('product_events', [
      {
        project_id: project,
        event_id: 'e1',
        user_id: 'user-rufus-501',
        event: 'bought',
        timestamp: '2026-11-20 10:00:00',
      },
    ])
    await run(world.pipeline(STALE), false)
    expect(await days()).toEqual(await truth())
    expect(await days()).not.toEqual(was)
    const events = await world.warehouse.query(
      `SELECT bitCount(event_days) AS events FROM user_days_current WHERE project_id = {project:String} AND user_id = 'user-rufus-501'`,
      { project },
    )
    expect(events).toEqual([{ events: 1 }])
  })

  test('change the intents of history, and only of what they hit', async () => {
    const before = world.pipeline()
    await store(world.warehouse, before, project, received(before, 'vercel-ai-v5'))
    const rule = { intent: 'refund', phrases: ['refunds'] }
    const after = world.pipeline({
      marks: { intentRules: [rule] },
      interactions: { judge: { intentFromHandoff: false } },
    })
    const plan = await run(after, false)
    expect(plan.intents).toEqual([{ before: '', after: 'refund', interactions: 2 }])
    const found = await world.warehouse.query<{ input_text: string; intent_source: string }>(
      `SELECT input_text, intent_source FROM interactions_current WHERE project_id = {project:String} AND intent = 'refund'`,
      { project },
    )
    expect(found).toEqual(
      Array.from({ length: 2 }, () => ({ input_text: 'How long do refunds take?', intent_source: 'rule' })),
    )
    expect((await run(after, false)).changed).toBe(0)
    expect((await run(before, false)).intents).toEqual([{ before: 'refund', after: '', interactions: 2 }])
  })

  test('change what an empty result means, when a tool is named as one that returns nothing', async () => {
    const before = world.pipeline()
    await store(world.warehouse, before, project, received(before, 'vercel-ai-v5'))
    const after = world.pipeline({ marks: { toolsThatReturnNothing: ['get_metrics'] } })
    expect((await run(after, false)).outcomes).toEqual([{ before: 'failure', after: 'success', interactions: 1 }])
  })
})

test('a page of traces is more than fits into a URL', async () => {
  const ids = Array.from({ length: 500 }, (_, index) => index.toString(16).padStart(32, 'a'))
  expect(await readEvidenceOf(world.warehouse, project, ids)).toEqual(new Map())
})

describe('what is left alone', () => {
  test('a trace of which some spans have outlived their retention', async () => {
    const pipeline = world.pipeline()
    await store(world.warehouse, pipeline, project, received(pipeline, 'vercel-ai-v5'))
    const [{ trace_id: trace, span_id: span } = { trace_id: '', span_id: '' }] = await world.warehouse.query<{
      trace_id: string
      span_id: string
    }>('SELECT trace_id, span_id FROM spans WHERE project_id = {project:String} ORDER BY trace_id LIMIT 1', { project })
    await world.warehouse.command(
      'DELETE FROM spans WHERE project_id = {project:String} AND trace_id = {trace:String} AND span_id = {span:String}',
      { project, trace, span },
    )
    expect(await run(pipeline, false)).toMatchObject({ changed: 0, incomplete: 1 })
  })

  test('what lies outside the range, and other projects', async () => {
    const pipeline = world.pipeline()
    await store(world.warehouse, pipeline, project, received(pipeline, 'vercel-ai-v5'))
    const early = { from: new Date('2020-01-01'), to: new Date('2020-01-02') }
    expect(await run(pipeline, false, early)).toMatchObject({ traces: 0, changed: 0 })
    project = 'nobody'
    expect(await run(pipeline, false)).toMatchObject({ traces: 0, changed: 0 })
  })
})
