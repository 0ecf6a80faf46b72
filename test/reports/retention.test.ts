import { describe, expect, test } from 'vitest'
import { useReportWorld } from './world.ts'

const world = useReportWorld()

type Cells = Record<string, [size: number, eligible: number, retained: number][]>

/** `cohort segment` -> [cohort_size, eligible, retained] by period. */
async function cells(project: string, parameters: Record<string, unknown>): Promise<Cells> {
  const { rows } = await world.run(project, 'retention', { min_count: 0, ...parameters })
  const result: Cells = {}
  for (const row of rows) {
    const key = row.segment === 'all' ? String(row.cohort) : `${row.cohort} ${row.segment}`
    result[key] ??= []
    result[key][Number(row.period)] = [Number(row.cohort_size), Number(row.eligible), Number(row.retained)]
  }
  return result
}

const visits = { start_event: 'visit', return_event: 'visit' }

describe('rolling clocks', () => {
  // Amplitude, "How the retention analysis computes retention": day n is the n-th block of 24 hours from the hour of the
  // start event, so a user who starts at 22:20 is in day 1 from 22:00 of the next day to 22:00 of the one after.
  test('day 1 is hours 24 to 47 after the hour of the start (Amplitude)', async () => {
    const project = world.project()
    await world.events(project, [
      ['early', '2026-03-02T22:20:00Z'],
      ['early', '2026-03-03T21:59:59Z'],
      ['first', '2026-03-02T22:20:00Z'],
      ['first', '2026-03-03T22:00:00Z'],
      ['last', '2026-03-02T22:20:00Z'],
      ['last', '2026-03-04T21:59:59Z'],
      ['second', '2026-03-02T22:20:00Z'],
      ['second', '2026-03-04T22:00:00Z'],
    ])
    const found = await cells(project, {
      ...visits,
      period: 'day',
      periods: 3,
      window: 'rolling',
      from: '2026-03-02',
      to: '2026-03-02',
    })
    expect(found).toEqual({
      '2026-03-02': [
        [4, 4, 4],
        [4, 4, 2],
        [4, 4, 1],
        [4, 4, 0],
      ],
    })
    const calendar = await cells(project, {
      ...visits,
      period: 'day',
      periods: 3,
      from: '2026-03-02',
      to: '2026-03-02',
    })
    expect(calendar['2026-03-02']?.map(([, , retained]) => retained)).toEqual([4, 2, 2, 0])
  })

  // Amplitude: a user who starts on several days is in each of their cohorts, and one return counts for each on its own clock.
  test('one return is day 2 of one cohort and day 1 of another (Amplitude)', async () => {
    const project = world.project()
    await world.events(project, [
      ['u', '2026-03-02T10:00:00Z', 'start'],
      ['u', '2026-03-03T10:30:00Z', 'start'],
      ['u', '2026-03-04T11:00:00Z', 'back'],
    ])
    const found = await cells(project, {
      start_event: 'start',
      return_event: 'back',
      period: 'day',
      periods: 2,
      window: 'rolling',
      from: '2026-03-02',
      to: '2026-03-03',
    })
    expect(found['2026-03-02']?.map(([, , retained]) => retained)).toEqual([1, 0, 1])
    expect(found['2026-03-03']?.map(([, , retained]) => retained)).toEqual([1, 1, 0])
  })

  test('weeks are 7 and months 30 days of 24 hours', async () => {
    const project = world.project()
    await world.events(project, [
      ['u', '2026-02-01T12:30:00Z'],
      ['u', '2026-02-08T11:59:00Z'],
      ['u', '2026-02-15T12:00:00Z'],
      ['u', '2026-03-03T12:00:00Z'],
    ])
    const range = {
      from: '2026-02-01',
      to: '2026-02-01',
      window: 'rolling',
      anchor: 'first_time',
      week_start: 'sunday',
    }
    const weeks = await cells(project, { ...visits, ...range, period: 'week', periods: 4 })
    expect(weeks['2026-02-01']?.map(([, , retained]) => retained)).toEqual([1, 0, 1, 0, 1])
    const months = await cells(project, { ...visits, ...range, period: 'month', periods: 1 })
    expect(months['2026-02-01']?.map(([, , retained]) => retained)).toEqual([1, 1])
  })
})

describe('anchors and modes', () => {
  test('first_time looks at all history; recurring at every period', async () => {
    const project = world.project()
    await world.events(project, [
      ['old', '2026-01-05'],
      ['old', '2026-03-02'],
      ['old', '2026-03-03'],
      ['new', '2026-03-02'],
      ['new', '2026-03-04'],
    ])
    const range = { ...visits, period: 'day', periods: 2, from: '2026-03-02', to: '2026-03-03' }
    expect(await cells(project, { ...range, anchor: 'first_time' })).toEqual({
      '2026-03-02': [
        [1, 1, 1],
        [1, 1, 0],
        [1, 1, 1],
      ],
      '2026-03-03': [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    })
    expect((await cells(project, range))['2026-03-02']).toEqual([
      [2, 2, 2],
      [2, 2, 1],
      [2, 2, 1],
    ])
  })

  // PostHog, retentionCustomBrackets [1, 3, 7]: after day 0 come day 1, days 2-4 and days 5-11.
  test('brackets are lengths, one after the other', async () => {
    const project = world.project()
    const users = { one: [1], two: [2], four: [4, 3], five: [5], eleven: [11], twelve: [12] }
    await world.events(
      project,
      Object.entries(users).flatMap(([user, days]) =>
        [0, ...days].map((day) => [user, `2026-03-${String(2 + day).padStart(2, '0')}`] as const),
      ),
    )
    const range = { ...visits, period: 'day', mode: 'bracket', from: '2026-03-02', to: '2026-03-02' }
    const expected = [
      [6, 6, 6],
      [6, 6, 1],
      [6, 6, 2],
      [6, 6, 2],
    ]
    expect((await cells(project, { ...range, brackets: '1,3,7' }))['2026-03-02']).toEqual(expected)
    const rolling = await cells(project, { ...range, brackets: [1, 3, 7], window: 'rolling' })
    expect(rolling['2026-03-02']).toEqual(expected)
  })

  test('unbounded counts a return however late', async () => {
    const project = world.project()
    await world.events(project, [
      ['u', '2026-03-02'],
      ['u', '2029-05-02'],
    ])
    for (const window of ['calendar', 'rolling']) {
      const range = { ...visits, period: 'day', periods: 3, from: '2026-03-02', to: '2026-03-02', window }
      const of = async (mode: string) =>
        (await cells(project, { ...range, mode }))['2026-03-02']?.map((cell) => cell[2])
      expect(await of('unbounded')).toEqual([1, 1, 1, 1])
      expect(await of('n_day')).toEqual([1, 0, 0, 0])
    }
  })
})

describe('what is not over yet', () => {
  test('on the calendar, periods that are not over are left out', async () => {
    const project = world.project()
    await world.events(project, [
      ['u', '2026-03-02T08:00:00Z'],
      ['u', '2026-03-03T08:00:00Z'],
      ['u', '2026-03-04T08:00:00Z'],
    ])
    const found = await cells(project, {
      ...visits,
      period: 'day',
      periods: 5,
      from: '2026-03-02',
      to: '2026-03-04',
      as_of: '2026-03-04T12:00:00Z',
    })
    expect(Object.fromEntries(Object.entries(found).map(([cohort, periods]) => [cohort, periods.length]))).toEqual({
      '2026-03-02': 2,
      '2026-03-03': 1,
    })
  })

  test('on rolling clocks, each user is eligible when their own period is over', async () => {
    const project = world.project()
    await world.events(project, [
      ['morning', '2026-03-02T06:10:00Z'],
      ['morning', '2026-03-03T07:00:00Z'],
      ['evening', '2026-03-02T20:10:00Z'],
      ['evening', '2026-03-03T21:00:00Z'],
    ])
    const found = await cells(project, {
      ...visits,
      period: 'day',
      periods: 3,
      window: 'rolling',
      from: '2026-03-02',
      to: '2026-03-02',
      as_of: '2026-03-04T12:00:00Z',
    })
    expect(found).toEqual({
      '2026-03-02': [
        [2, 2, 2],
        [2, 1, 1],
      ],
    })
  })
})

describe('days of the time zone', () => {
  test('a day begins at local midnight', async () => {
    const project = world.project()
    await world.events(project, [
      ['u', '2026-03-02T23:30:00Z'],
      ['u', '2026-03-04T00:30:00Z'],
    ])
    const range = { ...visits, period: 'day', periods: 2, from: '2026-03-02', to: '2026-03-03' }
    const utc = await cells(project, range)
    expect(utc['2026-03-02']?.map((cell) => cell[2])).toEqual([1, 0, 1])
    const berlin = await cells(project, { ...range, timezone: 'Europe/Berlin' })
    expect(berlin['2026-03-02']?.map((cell) => cell[0])).toEqual([0, 0, 0])
    expect(berlin['2026-03-03']?.map((cell) => cell[2])).toEqual([1, 1, 0])
    const losAngeles = await cells(project, { ...range, timezone: 'America/Los_Angeles' })
    expect(losAngeles['2026-03-02']?.map((cell) => cell[2])).toEqual([1, 1, 0])
  })

  test('days of 23 and 25 hours are days', async () => {
    const project = world.project()
    // Clocks in New York go forward on 2026-03-08 and back on 2026-11-01.
    await world.events(project, [
      ['spring', '2026-03-08T04:59:00Z'],
      ['spring', '2026-03-09T03:59:00Z'],
      ['spring', '2026-03-09T04:00:00Z'],
      ['autumn', '2026-10-31T04:00:00Z'],
      ['autumn', '2026-11-02T04:59:00Z'],
    ])
    const zone = { ...visits, period: 'day', periods: 2, timezone: 'America/New_York' }
    const spring = await cells(project, { ...zone, from: '2026-03-07', to: '2026-03-07' })
    expect(spring['2026-03-07']).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ])
    const autumn = await cells(project, { ...zone, from: '2026-10-31', to: '2026-10-31' })
    expect(autumn['2026-10-31']?.map((cell) => cell[2])).toEqual([1, 1, 0])
  })

  test('a week may begin on any day', async () => {
    const project = world.project()
    await world.events(project, [
      ['u', '2026-03-01'],
      ['u', '2026-03-04'],
    ])
    const range = { ...visits, period: 'week', periods: 1, from: '2026-03-01', to: '2026-03-01' }
    expect(await cells(project, { ...range, week_start: 'monday' })).toEqual({
      '2026-02-23': [
        [1, 1, 1],
        [1, 1, 1],
      ],
    })
    expect(await cells(project, { ...range, week_start: 'sunday' })).toEqual({
      '2026-03-01': [
        [1, 1, 1],
        [1, 1, 0],
      ],
    })
    expect(await cells(project, { ...range, week_start: 'thursday' })).toEqual({
      '2026-02-26': [
        [1, 1, 1],
        [1, 1, 0],
      ],
    })
  })
})

describe('segments', () => {
  test('by outcome of the first period, dense, from the starts of a product event', async () => {
    const project = world.project()
    const users = ['failed', 'fine', 'alone']
    await world.events(
      project,
      users.flatMap((user) => [[user, '2026-03-02', 'open'] as const, [user, '2026-03-09', 'open'] as const]),
    )
    await world.interactions(project, [
      ['failed', '2026-03-03', { outcome: 'success' }],
      ['failed', '2026-03-08T23:59:59Z', { outcome: 'failure' }],
      ['fine', '2026-03-04', { outcome: 'partial' }],
      ['fine', '2026-03-09', { outcome: 'failure' }],
    ])
    const range = {
      start_event: 'open',
      return_event: '*',
      period: 'week',
      periods: 1,
      from: '2026-03-02',
      to: '2026-03-08',
    }
    const found = await cells(project, { ...range, split: 'outcome' })
    const one = [
      [1, 1, 1],
      [1, 1, 1],
    ]
    expect(found).toEqual({
      '2026-03-02 any_failure': one,
      '2026-03-02 no_failure': one,
      '2026-03-02 no_interaction': one,
    })
    const later = await cells(project, { ...range, split: 'outcome', split_periods: 2 })
    expect(Object.keys(later)).toHaveLength(3)
    expect(later['2026-03-02 any_failure']?.[0]).toEqual([2, 2, 2])
    expect(later['2026-03-02 no_failure']?.[0]).toEqual([0, 0, 0])
  })

  test('by score, intent, column, property and trait', async () => {
    const project = world.project()
    await world.interactions(project, [
      ['a', '2026-03-02T08:00:00Z', { eval_score: 0.9, intent: 'refund', model: 'm1', properties: { plan: 'free' } }],
      ['a', '2026-03-02T09:00:00Z', { eval_score: 0.3, intent: 'order', model: 'm2' }],
      ['b', '2026-03-02T08:00:00Z', { eval_score: 0.8, model: 'm2', properties: { plan: 'team' } }],
      ['c', '2026-03-02T08:00:00Z', { intent: 'refund', model: 'm1' }],
    ])
    await world.warehouse.insert('user_updates', [
      {
        project_id: project,
        user_id: 'c',
        seen_at: '2026-01-01 00:00:00',
        account_id: 'acme',
        traits: { plan: 'team' },
      },
    ])
    const sizes = async (split: string) => {
      const range = { period: 'day', periods: 1, from: '2026-03-02', to: '2026-03-02', split }
      const found = await cells(project, range)
      return Object.fromEntries(Object.entries(found).map(([key, [first]]) => [key.slice(11), first?.[0]]))
    }
    expect(await sizes('eval_bucket')).toEqual({ high: 1, medium: 1, low: 0, no_score: 1 })
    expect(await sizes('intent')).toEqual({ refund: 2, '(none)': 1 })
    expect(await sizes('model')).toEqual({ m1: 2, m2: 1 })
    expect(await sizes('plan')).toEqual({ free: 1, team: 2 })
    // A group call is enough: the account need not stand on the events as well.
    expect(await sizes('account_id')).toEqual({ acme: 1, '(none)': 2 })
    expect(await sizes("x' OR 1=1 --")).toEqual({ '(none)': 3 })
  })

  test('below min_count only rate and interval are kept back', async () => {
    const project = world.project()
    await world.interactions(project, [
      ['a', '2026-03-02'],
      ['a', '2026-03-03'],
      ['b', '2026-03-02'],
    ])
    const range = { period: 'day', periods: 1, from: '2026-03-02', to: '2026-03-02' }
    const few = await world.run(project, 'retention', { ...range, min_count: 3 })
    expect(few.rows.at(-1)).toEqual({
      cohort: '2026-03-02',
      period: 1,
      segment: 'all',
      cohort_size: 2,
      eligible: 2,
      retained: 1,
      rate: null,
      ci_low: null,
      ci_high: null,
      note: 'too few',
    })
    const enough = await world.run(project, 'retention', { ...range, min_count: 2 })
    expect(enough.rows.at(-1)).toMatchObject({ rate: 0.5, note: '' })
    // Wilson 1/2, 95 %: 0.0945 to 0.9055.
    expect(enough.rows.at(-1)?.ci_low).toBeCloseTo(0.0945, 4)
    expect(enough.rows.at(-1)?.ci_high).toBeCloseTo(0.9055, 4)
    expect(few.sentence).toContain('too few')
    expect(enough.sentence).toBe('In day 1, 50.0 % of 2 users came back.')
  })

  test('people are joined by identity links, projects are not', async () => {
    const [project, other] = [world.project(), world.project()]
    await world.events(project, [['u', '2026-03-03']])
    await world.events(other, [['u', '2026-03-04']])
    await world.warehouse.insert('product_events', [
      {
        project_id: project,
        event_id: 'anonymous',
        anonymous_id: 'anon',
        event: 'visit',
        timestamp: '2026-03-02 10:00:00',
      },
    ])
    await world.warehouse.insert('identities', [
      { project_id: project, anonymous_id: 'anon', user_id: 'u', source: 'identify', seen_at: '2026-03-03 00:00:00' },
    ])
    // An id that was used as a user id before it was linked belongs to the same person.
    await world.events(project, [['guest', '2026-03-04']])
    await world.warehouse.insert('identities', [
      { project_id: project, anonymous_id: 'guest', user_id: 'u', source: 'alias', seen_at: '2026-03-04 00:00:00' },
    ])
    for (const source of ['raw', 'days']) {
      const range = {
        start_event: '*',
        return_event: '*',
        period: 'day',
        periods: 2,
        from: '2026-03-02',
        to: '2026-03-02',
      }
      const found = await cells(project, { ...range, source })
      expect(found['2026-03-02']?.map((cell) => cell[2])).toEqual([1, 1, 1])
    }
  })
})

describe('parameters', () => {
  test('every problem is told at once', async () => {
    const run = world.run('p', 'retention', {
      period: 'year',
      periods: 0,
      timezone: 'Mars/Base',
      from: '2026-13-01',
      colour: 'red',
    })
    await expect(run).rejects.toMatchObject({ status: 400, reason: 'bad_parameters' })
    await expect(run).rejects.toThrow(/period: .*periods: .*timezone: .*colour/s)
    const reversed = world.run('p', 'retention', { from: '2026-02-01', to: '2026-01-01' })
    await expect(reversed).rejects.toThrow(
      'to: must not be before from (2026-01-01)'.replace('2026-01-01', '2026-02-01'),
    )
    const tooMuch = world.run('p', 'retention', { period: 'day', from: '2024-01-01', to: '2026-01-01' })
    await expect(tooMuch).rejects.toThrow(/span \d+ periods/)
    await expect(world.run('p', 'nothing')).rejects.toMatchObject({ status: 404 })
  })

  test('without any, it answers for the latest periods', async () => {
    const answer = await world.run(world.project(), 'retention')
    expect(answer.parameters).toMatchObject({ period: 'week', to: '2030-01-01', source: 'days', min_count: 30 })
    expect(answer.sentence).toBe('No user did ai_interaction in this range.')
  })
})
