import { describe, expect, test } from 'vitest'
import { reports } from '../../src/reports/index.ts'
import { describeParameters } from '../../src/reports/report.ts'
import { useReportWorld } from './world.ts'

const world = useReportWorld()

describe.each(reports.map((report) => [report.name, report] as const))('%s', (name, report) => {
  test('says what it is in whole sentences', () => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(report.question).toMatch(/\?$/)
    expect(report.reading).toMatch(/\.$/)
    expect(report.equals).toMatch(/\.$/)
    for (const column of report.columns) expect(column.meaning).toMatch(/^.+\.$/)
    for (const parameter of describeParameters(report)) expect(parameter.description).toMatch(/^.+\.$/s)
  })

  test('answers with its defaults, with nothing and with something to tell', async () => {
    const project = world.project()
    const empty = await world.run(project, name)
    expect(empty.sentence).toMatch(/^[A-Z].*\.$/s)

    await world.interactions(project, [
      ['u1', '2029-12-28T10:00:00Z', { outcome: 'failure', failure_reason: 'error', failure_step: 'search' }],
      ['u1', '2029-12-30T10:00:00Z', { intent: 'refund', eval_score: 0.7 }],
      ['u2', '2029-12-20T10:00:00Z', {}],
    ])
    await world.events(project, [['u1', '2029-12-31T10:00:00Z', 'purchase']])
    await world.warehouse.insert('spans', [
      {
        project_id: project,
        trace_id: 't',
        span_id: 's1',
        interaction_id: 't',
        kind: 'tool',
        tool_name: 'search',
        started_at: '2029-12-28 10:00:00',
        version: 1,
      },
      {
        project_id: project,
        trace_id: 't',
        span_id: 's2',
        interaction_id: 't',
        kind: 'retrieval',
        data_source: 'wiki',
        documents: [{ id: 'd1', score: 0.5, content: '' }],
        started_at: '2029-12-28 10:00:00',
        version: 1,
      },
    ])
    await world.warehouse.insert('interactions', [
      {
        project_id: project,
        interaction_id: 't',
        trace_id: 't',
        user_id: 'u1',
        started_at: '2029-12-28 10:00:00',
        outcome: 'success',
        version: 1,
      },
    ])
    await world.warehouse.insert('evaluations', [
      {
        project_id: project,
        evaluation_id: 'e1',
        level: 'trace',
        trace_id: 't',
        name: 'helpful',
        passed: true,
        source: 'model',
        created_at: '2029-12-28 10:00:00',
        version: 0,
      },
    ])
    const answer = await world.run(project, name, 'min_count' in report.parameters.shape ? { min_count: 1 } : {})
    expect(answer.rows.length).toBeGreaterThan(0)
    expect(answer.sentence).toMatch(/^\S.*\.$/s)
    expect(answer.sentence).not.toMatch(/NaN|undefined|null|\[object/)
    for (const row of answer.rows) expect(Object.keys(row)).toEqual(report.columns.map((column) => column.name))
  })

  test('refuses what it does not know', async () => {
    await expect(world.run('p', name, { nonsense: '1' })).rejects.toThrow(/nonsense/)
  })
})
