import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { reports } from '../../src/reports/index.ts'
import { describeParameters, viewName } from '../../src/reports/report.ts'
import { useReportWorld } from './world.ts'

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

describe('docs/reports.md', () => {
  const sections = new Map(
    read('reports.md')
      .split('\n## ')
      .map((section) => [section.split('\n')[0], section] as const),
  )

  test.each(reports.map((report) => [report.name, report] as const))('tells all of %s', (name, report) => {
    const section = sections.get(name) ?? ''
    for (const text of [report.question, report.reading, report.equals]) expect(section).toContain(text)
    for (const parameter of describeParameters(report)) expect(section).toContain(`| \`${parameter.name}\` |`)
    for (const column of report.columns) expect(section).toContain(`| \`${column.name}\` |`)
    const view = Object.entries({ project: 'String', ...report.binds }).map(([bound, type]) => `${bound} ${type}`)
    expect(section).toContain(`${viewName(report)}(${view.join(', ')})`)
  })
})

describe('docs/sql.md', () => {
  const world = useReportWorld()
  const queries = [...read('sql.md').matchAll(/(?:^## (\d+)\. .*?)?```sql\n(.*?)```/gms)].map(
    (match) => [match[1] ?? '0', match[2] ?? ''] as const,
  )

  beforeAll(async () => {
    const failure = { outcome: 'failure', failure_step: 'search', failure_step_kind: 'tool', silent_failure: true }
    await world.interactions('default', [
      [
        'a',
        '2026-03-02T10:00:00Z',
        {
          ...failure,
          intent: 'refund',
          session_id: 's1',
          cost_usd: 0.5,
          prompt_version: 'v1',
          eval_score: 0.2,
          model: 'm',
        },
      ],
      [
        'b',
        '2026-03-02T10:00:00Z',
        { intent: 'refund', session_id: 's2', cost_usd: 0.25, prompt_version: 'v1', eval_score: 0.8, model: 'm' },
      ],
      [
        'b',
        '2026-03-03T10:00:00Z',
        { intent: 'order', session_id: 's3', prompt_version: 'v2', eval_score: 0.9, model: 'm' },
      ],
      ['b', '2026-03-04T10:00:00Z', { intent: 'order', session_id: 's4', prompt_version: 'v2', model: 'm' }],
      ['c', '2026-03-10T10:00:00Z', { intent: 'order', prompt_version: 'v2', eval_score: 0.7, model: 'm' }],
    ])
    await world.events('default', [
      ['b', '2026-03-01T10:00:00Z', 'signup'],
      ['a', '2026-03-01T10:00:00Z', 'signup'],
      ['b', '2026-03-09T10:00:00Z', 'purchase'],
      ['c', '2026-03-11T10:00:00Z', 'purchase'],
    ])
    await world.warehouse.insert('user_updates', [
      { project_id: 'default', user_id: 'a', seen_at: '2026-01-01 00:00:00', account_id: '', traits: { plan: 'free' } },
    ])
  })

  const answers: Record<string, unknown[]> = {
    '0': [
      expect.objectContaining({ intent_name: 'refund', interactions: 2, failures: 1 }),
      expect.objectContaining({ intent_name: 'order' }),
    ],
    '1': [
      { intent: 'refund', interactions: 2, failures: 1, failure_rate: 0.5, worst_step: 'search', usd: 0.75 },
      { intent: 'order', interactions: 3, failures: 0, failure_rate: 0, worst_step: '', usd: null },
    ],
    '2': [{ tool: 'search', failures: 1, silent: 1, users: 1 }],
    '3': [
      { failed: 0, users: 2, came_back: 1, share: 0.5 },
      { failed: 1, users: 1, came_back: 0, share: 0 },
    ],
    '4': [
      { uses_in_first_week: '3 or more', users: 1, bought: 1 },
      { uses_in_first_week: 'fewer', users: 2, bought: 0 },
    ],
    '5': [
      { plan: 'free', users: 1, interactions: 1, failure_rate: 1 },
      { plan: '(unknown)', users: 2, interactions: 4, failure_rate: 0 },
    ],
    '6': [
      {
        prompt_version: 'v1',
        since: '2026-03-02',
        interactions: 2,
        failure_rate: 0.5,
        score: 0.5,
        usd_each: 0.375,
        p95_ms: 0,
      },
      {
        prompt_version: 'v2',
        since: '2026-03-03',
        interactions: 3,
        failure_rate: 0,
        score: 0.8,
        usd_each: null,
        p95_ms: 0,
      },
    ],
    '7': [
      expect.objectContaining({ week: '2026-03-02', model: 'm', interactions: 4, score: 0.633 }),
      expect.objectContaining({ week: '2026-03-09', score: 0.7, change: 0.067 }),
    ],
    '8': [
      { turns_up_to_4: 1, ended_in_failure: 0, sessions: 3, next_day: 2 },
      { turns_up_to_4: 1, ended_in_failure: 1, sessions: 1, next_day: 0 },
    ],
    '9': [{ signed_up: 2, got_a_good_answer: 1, bought: 1 }],
    '10': [expect.objectContaining({ user_id: 'a', failures: 1, last_outcome: 'failure' })],
  }

  test('has ten questions', () => {
    expect(queries.map(([number]) => number)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  })

  test.each(queries)('question %s', async (number, sql) => {
    expect(await world.warehouse.query(sql)).toEqual(answers[number])
  })
})
