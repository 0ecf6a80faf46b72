import { describe, expect, test } from 'vitest'
import { type EventTuple, useReportWorld } from './world.ts'

// The histories and expected matrices of PostHog's own tests (posthog/hogql_queries/insights/retention/test/
// test_retention_query_runner.py): PostHog's table ends with its date range, so each of its rows is compared with as many
// of our periods as it has.

const world = useReportWorld()

/** PostHog's `_date`: 2020-06-10 plus days and months, at an hour. */
function date(day: number, { month = 0, hour = 5, minute = 0 } = {}): string {
  return new Date(Date.UTC(2020, 5 + month, 10 + day, hour, minute)).toISOString()
}

async function matrix(
  history: readonly EventTuple[],
  parameters: Record<string, unknown>,
): Promise<[string[], number[][]]> {
  const project = world.project()
  await world.events(project, history)
  const { rows } = await world.run(project, 'retention', {
    start_event: 'visit',
    return_event: 'visit',
    min_count: 0,
    ...parameters,
  })
  const byCohort = Map.groupBy(rows, (row) => String(row.cohort))
  return [[...byCohort.keys()], [...byCohort.values()].map((cells) => cells.map((row) => Number(row.retained)))]
}

function triangle(rows: number[][], expected: readonly (readonly number[])[]): number[][] {
  return rows.map((row, index) => row.slice(0, expected[index]?.length))
}

describe('equal to PostHog', () => {
  test('test_day_interval', async () => {
    const [cohorts, rows] = await matrix(
      [
        ...[0, 1, 2, 5, 6].map((day): EventTuple => ['person1', date(day)]),
        ['person1', date(5, { hour: 9 })],
        ...[1, 2, 3, 6].map((day): EventTuple => ['person2', date(day)]),
      ],
      { period: 'day', periods: 10, from: '2020-06-10', to: '2020-06-20' },
    )
    const expected = [
      [1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0],
      [2, 2, 1, 0, 1, 2, 0, 0, 0, 0],
      [2, 1, 0, 1, 2, 0, 0, 0, 0],
      [1, 0, 0, 1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [1, 1, 0, 0, 0, 0],
      [2, 0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0],
      [0, 0],
      [0],
    ]
    expect(triangle(rows, expected)).toEqual(expected)
    expect(cohorts[0]).toBe('2020-06-10')
    expect(rows.map((row) => row.length)).toEqual(Array(11).fill(11))
  })

  test('test_month_interval', async () => {
    const [cohorts, rows] = await matrix(
      [
        ...[-5, -4, -3, -1, 0, 3].map((month): EventTuple => ['person1', date(0, { month })]),
        ...[-5, -4, -3, 0, 1, 5].map((month): EventTuple => ['person2', date(0, { month })]),
      ],
      { period: 'month', periods: 10, from: '2020-01-25', to: '2020-11-25' },
    )
    const expected = [
      [2, 2, 2, 0, 1, 2, 1, 0, 1, 0, 1],
      [2, 2, 0, 1, 2, 1, 0, 1, 0, 1],
      [2, 0, 1, 2, 1, 0, 1, 0, 1],
      [0, 0, 0, 0, 0, 0, 0, 0],
      [1, 1, 0, 0, 1, 0, 0],
      [2, 1, 0, 1, 0, 1],
      [1, 0, 0, 0, 1],
      [0, 0, 0, 0],
      [1, 0, 0],
      [0, 0],
      [1],
    ]
    expect(triangle(rows, expected)).toEqual(expected)
    expect(cohorts).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((m) => `2020-${m}-01`),
    )
  })

  test.each([
    ['sunday', '2020-06-07', '2020-07-19'],
    ['monday', '2020-06-08', '2020-07-20'],
  ])('test_week_interval, weeks from %s', async (week_start, first, last) => {
    const both = (at: string): EventTuple[] => [
      ['person1', at],
      ['person2', at],
    ]
    const [cohorts, rows] = await matrix(
      [
        ...both(date(0)),
        ...both(date(1)),
        ...both(date(7)),
        ['person1', date(14)],
        ...both(date(-6, { month: 1 })),
        ...both(date(1, { month: 1 })),
        ['person2', date(15, { month: 1 })],
      ],
      { period: 'week', periods: 6, week_start, from: '2020-06-10', to: '2020-07-20' },
    )
    const expected = [[2, 2, 1, 2, 2, 0, 1], [2, 1, 2, 2, 0, 1], [1, 1, 1, 0, 0], [2, 2, 0, 1], [2, 0, 1], [0, 0], [1]]
    expect(triangle(rows, expected)).toEqual(expected)
    expect([cohorts[0], cohorts.at(-1)]).toEqual([first, last])
  })

  test('test_rolling_retention: cumulative, on or after', async () => {
    const [, rows] = await matrix(
      (
        [
          [1, [0, 3, 4]],
          [2, [0, 1]],
          [3, [1, 2, 3]],
          [4, [3, 4]],
          [5, [4]],
        ] as const
      ).flatMap(([person, days]) => days.map((day): EventTuple => [`person${person}`, date(day)])),
      { period: 'day', periods: 4, mode: 'unbounded', from: '2020-06-11', to: '2020-06-15' },
    )
    const expected = [[2, 1, 1, 0, 0], [1, 1, 0, 0], [3, 2, 0], [3, 0], [0]]
    expect(triangle(rows, expected)).toEqual(expected)
  })
})
