import { expect, test } from 'vitest'
import { refreshUserDays } from '../../src/rebuild/user-days.ts'
import { useReportWorld } from './world.ts'

const world = useReportWorld()
const PART = { interaction_id: 'part', trace_id: 'part', properties: { part_of_interaction: 'turn' } }

test('a part of a turn is no interaction of its own; what it cost and called belongs to the turn', async () => {
  const project = world.project()
  await world.interactions(project, [
    ['ada', '2026-03-02T10:00:00Z', { interaction_id: 'turn', trace_id: 'turn', intent: 'refund', cost_usd: 1 }],
    ['ada', '2026-03-10T10:00:00Z', { ...PART, outcome: 'failure', cost_usd: 2, version: 2 }],
  ])
  await world.warehouse.insert('spans', [
    {
      project_id: project,
      trace_id: 'part',
      span_id: 's',
      interaction_id: 'part',
      kind: 'tool',
      tool_name: 'lookup',
      started_at: '2026-03-02 10:00:00',
      version: 1,
    },
  ])
  const range = { from: '2026-03-02', to: '2026-03-15', min_count: 0 }
  const { min_count, ...dates } = range
  expect((await world.run(project, 'intents', range)).rows).toMatchObject([{ intent: 'refund', interactions: 1 }])
  expect((await world.run(project, 'cost', { ...dates, by: 'none' })).rows).toMatchObject([
    { interactions: 1, cost_usd: 3 },
  ])
  expect((await world.run(project, 'tools', range)).rows).toMatchObject([{ tool: 'lookup', calls: 1, interactions: 1 }])
  for (const source of ['raw', 'days']) {
    const { rows } = await world.run(project, 'retention', { ...range, source, periods: 1 })
    expect(rows.filter((row) => row.cohort_size === 1).map((row) => [row.cohort, row.period, row.retained])).toEqual([
      ['2026-03-02', 0, 1],
      ['2026-03-02', 1, 0],
    ])
  }
})

test('days of what became a part later are taken back', async () => {
  const project = world.project()
  await world.interactions(project, [
    ['bob', '2026-03-02T10:00:00Z', { interaction_id: 'turn', trace_id: 'turn' }],
    ['bob', '2026-03-03T00:00:01Z', { interaction_id: 'part', trace_id: 'part', outcome: 'failure' }],
  ])
  await world.interactions(project, [['bob', '2026-03-03T00:00:01Z', { ...PART, outcome: 'failure', version: 2 }]])
  const changed = await world.warehouse.query<{ n: number }>(
    `SELECT uniqExact(outcome) AS n FROM interaction_changes WHERE project_id = {project:String} AND interaction_id = 'part'`,
    { project },
  )
  expect(changed).toEqual([{ n: 2 }])
  await refreshUserDays(world.warehouse, [{ projectId: project, userId: 'bob', anonymousId: '', sessionId: '' }])
  const days = await world.warehouse.query(
    'SELECT toUInt8(bitCount(ai_days)) AS ai, toUInt8(bitCount(failure_days)) AS failed FROM user_days_current WHERE project_id = {project:String}',
    { project },
  )
  expect(days).toEqual([{ ai: 1, failed: 0 }])
})
