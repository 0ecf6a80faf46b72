import { describe, expect, test } from 'vitest'
import type { ReportRow } from '../../src/reports/report.ts'
import { type EventTuple, useReportWorld } from './world.ts'

const world = useReportWorld()
const range = { from: '2026-03-02', to: '2026-03-29', min_count: 1 }

function pick(rows: readonly ReportRow[], ...columns: string[]): unknown[][] {
  return rows.map((row) => columns.map((column) => row[column]))
}

describe('cohorts', () => {
  test('equal to first-time weekly retention, with the quality of the AI beside it', async () => {
    const project = world.project()
    await world.interactions(project, [
      ['old', '2026-02-20', {}],
      ['old', '2026-03-03', {}],
      ['a', '2026-03-03', { outcome: 'failure', cost_usd: 1, eval_score: 0.2 }],
      ['a', '2026-03-08T23:00:00Z', { cost_usd: 2, eval_score: 0.8 }],
      ['a', '2026-03-10', {}],
      ['b', '2026-03-04', {}],
      ['b', '2026-03-17', {}],
      ['c', '2026-03-10', {}],
    ])
    const asked = { from: '2026-03-02', to: '2026-03-09', min_count: 1 }
    const { rows, sentence } = await world.run(project, 'cohorts', {
      ...asked,
      weeks: 2,
      as_of: '2026-03-30T00:00:00Z',
    })
    expect(pick(rows, 'cohort', 'week', 'users', 'active', 'rate', 'interactions')).toEqual([
      ['2026-03-02', 0, 2, 2, 1, 3],
      ['2026-03-02', 1, 2, 1, 0.5, 1],
      ['2026-03-02', 2, 2, 1, 0.5, 1],
      ['2026-03-09', 0, 1, 1, 1, 1],
      ['2026-03-09', 1, 1, 0, 0, 0],
      ['2026-03-09', 2, 1, 0, 0, 0],
    ])
    expect(rows[0]).toMatchObject({ eval_score: 0.5, cost_usd: 3 })
    expect(rows[0]?.failure_rate).toBeCloseTo(1 / 3, 12)
    expect(sentence).toBe(
      'Of 3 new users, 33.3 % were back the week after; of the newest cohort, that of 2026-03-09, 0.0 % (95 % interval 0.0 to 79.3).',
    )
    const retention = await world.run(project, 'retention', { ...asked, periods: 2, anchor: 'first_time' })
    expect(retention.rows.map((row) => row.retained)).toEqual(rows.map((row) => row.active))
  })

  test('weeks that are not over are left out', async () => {
    const project = world.project()
    await world.interactions(project, [['a', '2026-03-03', {}]])
    const { rows } = await world.run(project, 'cohorts', { ...range, as_of: '2026-03-15T23:59:59Z' })
    expect(pick(rows, 'cohort', 'week')).toEqual([['2026-03-02', 0]])
  })
})

describe('dose-response', () => {
  test('uses of the first week against conversion after it', async () => {
    const project = world.project()
    const uses = (user: string, days: readonly number[]) =>
      days.map((day) => [user, `2026-03-${String(2 + day).padStart(2, '0')}T12:00:00Z`] as const)
    await world.interactions(project, [
      ...uses('one', [0]),
      ...uses('two', [0, 6, 7, 8]),
      ...uses('three', [0, 1, 2]),
      ...uses('keen', [0, 0, 1, 2, 3, 4, 5, 6]),
      ...uses('early', [0, 1, 2]),
      ...uses('late', [0, 1, 2]),
    ])
    await world.events(project, [
      ['three', '2026-03-09T00:00:00Z', 'purchase'],
      ['keen', '2026-04-07T23:59:00Z', 'purchase'],
      ['early', '2026-03-08T23:59:00Z', 'purchase'],
      ['late', '2026-04-08T00:00:00Z', 'purchase'],
    ])
    const { rows, sentence } = await world.run(project, 'dose-response', { ...range, event: 'purchase' })
    expect(pick(rows, 'uses', 'users', 'responses', 'rate', 'already', 'note')).toEqual([
      ['1', 1, 0, 0, 0, ''],
      ['2', 1, 0, 0, 0, ''],
      ['3', 2, 1, 0.5, 1, ''],
      ['4', 0, 0, null, 0, 'too few'],
      ['5-6', 0, 0, null, 0, 'too few'],
      ['7-9', 1, 1, 1, 0, ''],
      ['10+', 0, 0, null, 0, 'too few'],
    ])
    expect(sentence).toContain(
      'Of 3 users with 3 or more uses in their first 7 days, 66.7 % did purchase in the 30 days after; of 2 with fewer, 0.0 %: 66.7 points more',
    )
    // Users whose thirty days are not over say nothing yet.
    const early = await world.run(project, 'dose-response', {
      ...range,
      event: 'purchase',
      as_of: '2026-04-07T00:00:00Z',
    })
    expect(early.rows.every((row) => row.users === 0)).toBe(true)
    await expect(world.run(project, 'dose-response', { threshold: 6 })).rejects.toThrow(
      'threshold: must be one of doses',
    )
  })
})

describe('funnel', () => {
  async function reached(events: readonly EventTuple[], parameters: Record<string, unknown>) {
    const project = world.project()
    await world.events(project, events)
    const { rows } = await world.run(project, 'funnel', { ...range, steps: 'a,b,c', ...parameters })
    return rows.map((row) => row.users)
  }

  const at = (user: string, path: string): EventTuple[] =>
    [...path].map((event, index) => [user, `2026-03-03T10:${String(index).padStart(2, '0')}:00Z`, event])

  // As in PostHog's tests of ordered, strict and unordered funnels: other events between, in the wrong order, in any order.
  test('ordered lets others lie between, strict does not, unordered takes any order', async () => {
    const histories = [
      ...at('straight', 'abc'),
      ...at('between', 'axbyc'),
      ...at('twice', 'aabc'),
      ...at('turned', 'cba'),
      ...at('half', 'ab'),
    ]
    expect(await reached(histories, {})).toEqual([5, 4, 3])
    expect(await reached(histories, { order: 'strict' })).toEqual([5, 3, 2])
    expect(await reached(histories, { order: 'unordered' })).toEqual([5, 5, 4])
  })

  test('the window runs from the first step, of whichever chain goes furthest', async () => {
    const events: EventTuple[] = [
      ['again', '2026-03-03T10:00:00Z', 'a'],
      ['again', '2026-03-10T10:00:00Z', 'a'],
      ['again', '2026-03-10T11:00:00Z', 'b'],
      ['again', '2026-03-10T12:00:00Z', 'c'],
      ['edge', '2026-03-03T10:00:00Z', 'a'],
      ['edge', '2026-03-04T10:00:00Z', 'b'],
      ['edge', '2026-03-04T10:00:01Z', 'c'],
    ]
    expect(await reached(events, { window_days: 1 })).toEqual([2, 2, 1])
    expect(await reached(events, { window_days: 1, order: 'unordered' })).toEqual([2, 2, 1])
    expect(await reached(events, { window_days: 2 })).toEqual([2, 2, 2])
  })

  test('events with the same time convert, in whichever order they came in; one event serves one step', async () => {
    const same: EventTuple[] = ['c', 'b', 'a'].map((event) => ['u', '2026-03-03T10:00:00Z', event])
    expect(await reached(same, {})).toEqual([1, 1, 1])
    expect(await reached(same, { order: 'strict' })).toEqual([1, 1, 1])
    expect(await reached(at('u', 'a'), { steps: 'a,a' })).toEqual([1, 0])
    expect(await reached(at('u', 'aa'), { steps: 'a,a' })).toEqual([1, 1])
    expect(await reached([...at('u', 'a'), ...at('u', 'a')], { steps: 'a,a' })).toEqual([1, 1])
  })

  test('AI steps by outcome, times, and segments by what the AI did', async () => {
    const project = world.project()
    await world.events(project, [
      ...['fine', 'failed', 'alone'].map((user): EventTuple => [user, '2026-03-03T10:00:00Z', 'signup']),
      ['fine', '2026-03-05T10:00:00Z', 'purchase'],
      ['alone', '2026-03-05T10:00:00Z', 'purchase'],
    ])
    await world.interactions(project, [
      ['fine', '2026-03-03T10:01:00Z', {}],
      ['failed', '2026-03-03T10:03:00Z', { outcome: 'failure' }],
      ['alone', '2026-03-02T10:00:00Z', { outcome: 'failure' }],
    ])
    const { rows, sentence } = await world.run(project, 'funnel', {
      ...range,
      steps: 'signup,ai_interaction:success,purchase',
    })
    expect(pick(rows, 'step', 'event', 'users', 'rate_of_previous', 'median_seconds')).toEqual([
      [1, 'signup', 3, 1, 0],
      [2, 'ai_interaction:success', 1, 1 / 3, 60],
      [3, 'purchase', 1, 1, 172_800],
    ])
    expect(sentence).toBe(
      'Within 14 days, of 3 users who did signup, 33.3 % (95 % interval 6.1 to 79.2) reached purchase, and most were lost before ai_interaction:success (2). Users whose days are not over yet may still get further.',
    )
    const split = await world.run(project, 'funnel', { ...range, steps: ['signup', 'purchase'], split: 'outcome' })
    expect(pick(split.rows, 'segment', 'step', 'users')).toEqual([
      ['any_failure', 1, 1],
      ['any_failure', 2, 0],
      ['no_failure', 1, 1],
      ['no_failure', 2, 1],
      ['no_interaction', 1, 1],
      ['no_interaction', 2, 1],
    ])
  })
})

describe('sessions', () => {
  test('shapes against the next day', async () => {
    const project = world.project()
    const fail = { outcome: 'failure' }
    await world.interactions(project, [
      ['recovered', '2026-03-03T10:00:00Z', { session_id: 's1', ...fail }],
      ['recovered', '2026-03-03T10:05:00Z', { session_id: 's1' }],
      ['ended', '2026-03-03T10:00:00Z', { session_id: 's2' }],
      ['ended', '2026-03-03T10:05:00Z', { session_id: 's2', ...fail }],
      ['single', '2026-03-03T23:59:00Z', {}],
      ['single', '2026-03-05T00:10:00Z', {}],
      ['handed', '2026-03-03T10:00:00Z', { session_id: 's3', escalated: true, ...fail }],
    ])
    await world.events(project, [
      ['recovered', '2026-03-04T09:00:00Z', 'visit'],
      ['single', '2026-03-04T23:59:59Z', 'visit'],
      ['ended', '2026-03-05T09:00:00Z', 'visit'],
    ])
    const { rows } = await world.run(project, 'sessions', range)
    expect(pick(rows, 'turns', 'ending', 'sessions', 'returned').toSorted()).toEqual([
      ['1', 'escalated', 1, 0],
      ['1', 'no failure', 2, 1],
      ['2-3', 'ended in failure', 1, 0],
      ['2-3', 'recovered', 1, 1],
    ])
    const onlyAi = await world.run(project, 'sessions', { ...range, return_event: 'ai_interaction' })
    expect(onlyAi.rows.every((row) => row.returned === 0)).toBe(true)
  })
})
