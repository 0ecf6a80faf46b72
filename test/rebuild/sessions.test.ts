import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Pipeline } from '../../src/pipeline.ts'
import { createMaintenance } from '../../src/rebuild/maintenance.ts'
import { rebuild } from '../../src/rebuild/rebuild.ts'
import { runSessionPass } from '../../src/rebuild/sessions/pass.ts'
import { sessionSettings } from '../../src/rebuild/sessions/settings.ts'
import { expectedTurns } from '../conventions/captures.ts'
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

const range = { from: new Date('2020-01-01'), to: new Date('2100-01-01') }

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

const dependencies = (pipeline: Pipeline, settings: object = {}) => ({
  warehouse: world.warehouse,
  pipeline,
  generation: 0,
  settings: sessionSettings.parse(settings),
  now: () => Date.parse('2099-01-01'),
})
const pass = (pipeline: Pipeline, dryRun = false, settings: object = {}) =>
  runSessionPass({ range, projectId: project, dryRun }, dependencies(pipeline, settings))

const rows = (where = '1') =>
  world.warehouse.query<Record<string, string> & { properties: Record<string, string>; models: string[] }>(
    `SELECT interaction_id, session_id, outcome, outcome_source, failure_reason, evidence, input_text, output_text, properties, version
     FROM interactions_current WHERE project_id = {project:String} AND ${where} ORDER BY started_at, interaction_id`,
    { project },
  )

// First, while the warehouse holds little: it looks at all that has been written in the last hour, in every project.
describe('maintenance', () => {
  test('finds what has been written by the clock of the warehouse, whatever the senders said', async () => {
    const pipeline = world.pipeline()
    const maintenance = createMaintenance({ ...dependencies(pipeline), now: Date.now, log: () => {} })
    await maintenance.run()
    // The second starts a trace for every step, so that parts of turns are found too.
    for (const library of ['vercel-ai-v7', 'traceloop-langchain']) {
      await store(world.warehouse, pipeline, project, received(pipeline, library))
    }
    await maintenance.run()
    expect(await rows("properties['part_of_interaction'] != ''")).not.toEqual([])
    const [row] = await rows("outcome_source = 'session'")
    expect(row).toMatchObject({ failure_reason: 'user_correction' })
    const after = await rows()
    expect((await maintenance.run()).changed).toBe(0)
    expect(await rows()).toEqual(after)
  })

  test('mends the days of a user whose outcome has changed by late evidence', async () => {
    const pipeline = world.pipeline()
    const maintenance = createMaintenance({ ...dependencies(pipeline), now: Date.now, log: () => {} })
    const row = {
      project_id: project,
      interaction_id: 'a',
      trace_id: 'a',
      user_id: 'ann',
      started_at: '2026-03-02 10:00:00',
    }
    await world.warehouse.insert('interactions', [{ ...row, version: 1, outcome: 'failure' }])
    await world.warehouse.insert('interactions', [{ ...row, version: 2, outcome: 'success' }])
    await maintenance.run()
    const days = await world.warehouse.query(
      'SELECT bitCount(failure_days) AS failure, bitCount(success_days) AS success FROM user_days_current WHERE project_id = {project:String}',
      { project },
    )
    expect(days).toEqual([{ failure: 0, success: 1 }])
  })
})

describe('three turns, the last of which corrects and asks for a human', () => {
  test.each(['vercel-ai-v7', 'openinference-langchain', 'genkit', 'traceloop-anthropic', 'otel-contrib-openai'])(
    'make the second one partial: %s',
    async (library) => {
      const pipeline = world.pipeline()
      await store(world.warehouse, pipeline, project, received(pipeline, library))
      const before = await rows()
      const plan = await pass(pipeline, true)
      expect(plan.outcomes).toEqual([{ before: 'success', after: 'partial', interactions: 1 }])
      expect(await rows()).toEqual(before)

      await pass(pipeline)
      const [first, second, third] = await rows(
        "session_id = 'sess-grace-07' AND properties['part_of_interaction'] = ''",
      )
      expect(first).toMatchObject({ outcome: 'success' })
      expect(second).toMatchObject({ outcome: 'partial', outcome_source: 'session', failure_reason: 'user_correction' })
      const evidence = JSON.parse(second?.evidence ?? '[]').at(-1)
      expect(evidence).toMatchObject({ rule: 'session', attribute: 'correction' })
      expect(evidence.note).toContain(third?.interaction_id)
      const others = (list: typeof before) =>
        list.filter(({ interaction_id }) => interaction_id !== second?.interaction_id)
      expect(others(await rows())).toEqual(others(before))
    },
  )

  test('once and for all: another pass, and a rebuild, change nothing', async () => {
    const pipeline = world.pipeline()
    await store(world.warehouse, pipeline, project, received(pipeline, 'vercel-ai-v7'))
    await pass(pipeline)
    const after = await rows()
    expect(await pass(pipeline)).toMatchObject({ changed: 0 })
    expect(await rebuild({ range, projectId: project, dryRun: false }, dependencies(pipeline))).toMatchObject({
      changed: 0,
      examples: [],
    })
    expect(await rows()).toEqual(after)
  })

  test('under every content policy', async () => {
    for (const content of ['hashed', 'none'] as const) {
      project = `policy-${content}`
      const pipeline = world.pipeline({ privacy: { content: { clickhouse: content } } })
      await store(world.warehouse, pipeline, project, received(pipeline, 'vercel-ai-v7'))
      expect((await pass(pipeline)).outcomes).toEqual([{ before: 'success', after: 'partial', interactions: 1 }])
    }
  })

  test('what the config switches off is taken back', async () => {
    const pipeline = world.pipeline()
    await store(world.warehouse, pipeline, project, received(pipeline, 'vercel-ai-v7'))
    const before = await rows()
    await pass(pipeline)
    expect((await pass(pipeline, false, { correctionWithinMinutes: 0 })).changed).toBe(1)
    const without = (list: typeof before) => list.map(({ version: _, ...row }) => row)
    expect(without(await rows())).toEqual(without(before))
  })

  test('days that are no longer a success are taken back', async () => {
    const pipeline = world.pipeline()
    await store(world.warehouse, pipeline, project, received(pipeline, 'vercel-ai-v7'))
    await pass(pipeline)
    const [days] = await world.warehouse.query<Record<string, number>>(
      `SELECT bitCount(ai_days) AS ai, bitCount(partial_days) AS partial FROM user_days_current
       WHERE project_id = {project:String} AND user_id = 'user-grace-2002'`,
      { project },
    )
    expect(days).toEqual({ ai: 1, partial: 1 })
  })
})

describe('a library that starts a trace for every step', () => {
  const library = 'traceloop-langchain'

  test('counts each turn once, though no text of it is kept', async () => {
    const pipeline = world.pipeline({ privacy: { content: { clickhouse: 'none' } } })
    await store(world.warehouse, pipeline, project, received(pipeline, library))
    await pass(pipeline)
    const counting = (await rows()).filter(({ properties }) => properties.part_of_interaction === undefined)
    expect(counting).toHaveLength(expectedTurns(library).length)
  })

  test('has one interaction per turn that carries the request; the others say that they do not', async () => {
    const pipeline = world.pipeline()
    const ids = await store(world.warehouse, pipeline, project, received(pipeline, library))
    await pass(pipeline)
    const all = await rows()
    const counting = all.filter(({ input_text }) => input_text !== '')
    const turns = expectedTurns(library)
    expect(counting).toHaveLength(turns.length)
    for (const turn of turns) {
      const own = all.filter(({ interaction_id }) => turn.trace_ids.includes(interaction_id ?? ''))
      const [main, ...others] = own.filter(({ input_text }) => input_text !== '')
      expect(others).toEqual([])
      expect(main).toMatchObject({ input_text: turn.user_input })
      if (turn.final_output) expect(main?.output_text).toBe(turn.final_output)
      const parts = own.filter((one) => one !== main)
      expect(main?.properties.related_trace_ids?.split(',').toSorted()).toEqual(
        parts.map(({ interaction_id }) => interaction_id).toSorted(),
      )
      for (const { properties, output_text } of parts) {
        expect(properties).toMatchObject({
          no_user_input: 'true',
          part_of_interaction: main?.interaction_id,
          related_trace_ids: main?.interaction_id,
        })
        expect(output_text).not.toBe('__end__')
      }
    }
    expect(all).toHaveLength(ids.length)
    expect(await pass(pipeline)).toMatchObject({ changed: 0 })
  })
})
