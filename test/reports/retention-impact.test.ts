import { describe, expect, test } from 'vitest'
import { randomFrom } from './population.ts'
import { type EventTuple, type InteractionTuple, useReportWorld } from './world.ts'

const world = useReportWorld()
const failed = { outcome: 'failure' }
const range = { from: '2026-03-02', to: '2026-03-08', min_count: 1 }

async function impact(
  interactions: readonly InteractionTuple[],
  parameters: Record<string, unknown> = {},
  events: readonly EventTuple[] = [],
) {
  const project = world.project()
  await world.interactions(project, interactions)
  await world.events(project, events)
  return world.run(project, 'retention-impact', { ...range, ...parameters })
}

/** `count` users alike: exposed or not, and how many of them come back on day 7. */
function group(
  name: string,
  count: number,
  returning: number,
  columns: object,
  day = '2026-03-02',
): InteractionTuple[] {
  const back = new Date(Date.parse(day) + 7 * 86_400_000).toISOString()
  return Array.from({ length: count }, (_, n): InteractionTuple[] => [
    [`${name}${n}`, `${day}T10:00:00Z`, { ...columns }],
    ...(n < returning ? [[`${name}${n}`, back] as const] : []),
  ]).flat()
}

describe('exposure', () => {
  test('is the outcome of the first interaction in the range; users count once', async () => {
    const { rows } = await impact([
      ['a', '2026-03-01T10:00:00Z', {}],
      ['a', '2026-03-02T10:00:00Z', failed],
      ['a', '2026-03-03T10:00:00Z', {}],
      ['a', '2026-03-09T23:00:00Z', {}],
      ['b', '2026-03-08T10:00:00Z', {}],
      ['b', '2026-03-08T11:00:00Z', failed],
      ['b', '2026-03-14T10:00:00Z', {}],
      ['outside', '2026-03-09T10:00:00Z', failed],
    ])
    expect(rows[0]).toMatchObject({
      segment: 'all',
      exposed: 1,
      unexposed: 1,
      rate_exposed: 1,
      rate_unexposed: 0,
      difference: 1,
    })
  })

  test('any_in_window looks at the days of the window, and counts returns only after it', async () => {
    const users: InteractionTuple[] = [
      ['inside', '2026-03-02T10:00:00Z', {}],
      ['inside', '2026-03-08T23:59:59Z', failed],
      ['after', '2026-03-02T10:00:00Z', {}],
      ['after', '2026-03-09T00:00:00Z', failed],
      ['within', '2026-03-02T10:00:00Z', {}],
      ['within', '2026-03-05T10:00:00Z', {}],
    ]
    const { rows, sentence } = await impact(users, { exposure: 'any_in_window' })
    expect(rows[0]).toMatchObject({ exposed: 1, unexposed: 2, rate_exposed: 0, rate_unexposed: 0.5 })
    expect(sentence).toContain('usage inside the window drives who is exposed')
    const upTo = await impact(users, { exposure: 'any_in_window', mode: 'within', horizon: 8 })
    expect(upTo.rows[0]).toMatchObject({ rate_exposed: 0, rate_unexposed: 0.5 })
    await expect(impact([], { exposure: 'any_in_window', horizon: 6 })).rejects.toThrow(
      'horizon: must lie after the exposure window',
    )
    await expect(impact([], { exposure: 'any_in_window', horizon: 6, exposure_days: 6 })).resolves.toBeDefined()
  })

  test('users whose horizon is not over are left out', async () => {
    const users: InteractionTuple[] = [
      ['a', '2026-03-02T10:00:00Z', failed],
      ['b', '2026-03-03T10:00:00Z', {}],
    ]
    const early = await impact(users, { as_of: '2026-03-10T12:00:00Z' })
    expect(early.rows[0]).toMatchObject({ exposed: 1, unexposed: 0, note: 'too few', rate_exposed: null })
    const later = await impact(users, { as_of: '2026-03-11T00:00:00Z' })
    expect(later.rows[0]).toMatchObject({ exposed: 1, unexposed: 1 })
  })

  test('modes, periods and clocks', async () => {
    const users: InteractionTuple[] = [
      ['a', '2026-03-02T22:30:00Z', failed],
      ['a', '2026-03-09T21:00:00Z', {}],
      ['b', '2026-03-02T22:30:00Z', {}],
      ['b', '2026-03-20T10:00:00Z', {}],
    ]
    const rates = async (parameters: Record<string, unknown>) => {
      const { rows } = await impact(users, parameters)
      return [rows[0]?.rate_exposed, rows[0]?.rate_unexposed]
    }
    expect(await rates({})).toEqual([1, 0])
    expect(await rates({ window: 'rolling' })).toEqual([0, 0])
    expect(await rates({ window: 'rolling', horizon: 6 })).toEqual([1, 0])
    expect(await rates({ timezone: 'Asia/Tokyo' })).toEqual([1, 0])
    expect(await rates({ mode: 'unbounded' })).toEqual([1, 1])
    expect(await rates({ mode: 'within', horizon: 6 })).toEqual([0, 0])
    expect(await rates({ period: 'week', horizon: 2 })).toEqual([0, 1])
    expect(await rates({ period: 'month', horizon: 1 })).toEqual([0, 0])
  })
})

describe('adjustment', () => {
  test('compares users of equal activity, tenure and property', async () => {
    const history = (name: string, count: number): EventTuple[] =>
      Array.from({ length: count }, (_, n) =>
        Array.from({ length: 5 }, (_, k): EventTuple => [`${name}${n}`, `2026-02-${20 + k}T10:00:00Z`]),
      ).flat()
    const users = [
      ...group('newFailed', 20, 4, failed),
      ...group('newFine', 80, 24, {}),
      ...group('oldFailed', 60, 42, failed),
      ...group('oldFine', 40, 32, {}),
    ]
    const events = [...history('oldFailed', 60), ...history('oldFine', 40)]
    const { rows, sentence } = await impact(users, {}, events)
    // By hand: both strata differ by -0.1, so does the adjusted estimate; the crude one says +0.015.
    expect(rows[0]?.difference).toBeCloseTo(46 / 80 - 56 / 120, 12)
    expect(rows[0]?.adjusted_difference).toBeCloseTo(-0.1, 12)
    expect(rows[0]).toMatchObject({ strata: 2, users_compared: 200, note: '' })
    expect(sentence).toMatch(
      /^Users whose first interaction failed returned 10\.8 points more on day 7 than others \(95 % interval 3\.\d less to 24\.\d more\); 10\.0 points less \([^)]*\) after adjusting for prior activity and tenure.*; 80 against 120 users\.$/,
    )
    const none = await impact(users, { strata: '' }, events)
    expect(none.rows[0]?.adjusted_difference).toBeCloseTo(46 / 80 - 56 / 120, 12)
    expect(none.sentence).toContain('without any adjustment')
  })

  test('by any property or trait', async () => {
    const users = [
      ...group('a', 10, 2, { ...failed, properties: { plan: 'free' } }),
      ...group('b', 30, 9, { properties: { plan: 'free' } }),
      ...group('c', 30, 24, { ...failed, properties: { plan: 'team' } }),
      ...group('d', 10, 9, { properties: { plan: 'team' } }),
    ]
    const { rows } = await impact(users, { strata: 'plan' })
    expect(rows[0]?.adjusted_difference).toBeCloseTo(-0.1, 12)
    expect(rows[0]?.strata).toBe(2)
  })

  test('where no two users alike differ, nothing is made up', async () => {
    const { rows, sentence } = await impact(
      [...group('a', 5, 1, { ...failed, model: 'x' }), ...group('b', 5, 4, { model: 'y' })],
      { strata: 'model' },
    )
    expect(rows[0]).toMatchObject({ adjusted_difference: null, p_value: null, note: 'no overlap', strata: 0 })
    expect(sentence).toContain('nothing can be said after adjusting')
  })

  // Heavy users do more in the window, so they meet more failures, and they stay: exposure that grows with use.
  test('any_in_window: usage in the window misleads the crude difference, and the stratum usage mends it', async () => {
    const random = randomFrom(7)
    const users: InteractionTuple[] = []
    for (let n = 0; n < 1_500; n++) {
      const uses = 1 + Math.floor(8 * random() ** 2)
      for (let k = 0; k < uses; k++) {
        users.push([`u${n}`, `2026-03-02T${10 + k}:00:00Z`, random() < 0.12 ? failed : {}])
      }
      // The truth: failures make no difference, use does.
      if (random() < 0.15 + 0.09 * uses) users.push([`u${n}`, '2026-03-09T10:00:00Z', {}])
    }
    const { rows } = await impact(users, { exposure: 'any_in_window' })
    expect(rows[0]?.ci_low).toBeGreaterThan(0)
    expect(rows[0]?.adjusted_ci_low).toBeLessThan(0)
    expect(rows[0]?.adjusted_ci_high).toBeGreaterThan(0)
    expect(rows[0]?.p_value).toBeGreaterThan(0.05)
  })
})

describe('several comparisons', () => {
  test('what is said of all users does not depend on the split', async () => {
    const users = [
      ...group('a', 20, 4, { ...failed, intent: 'refund' }),
      ...group('b', 30, 15, { intent: 'refund' }),
      ...group('c', 10, 7, { ...failed, intent: 'order' }),
      ...group('d', 50, 20, { intent: 'order' }),
      // Alone in its part, but not among all.
      ...group('e', 9, 1, { ...failed, intent: 'other' }),
    ]
    const { rows } = await impact(users)
    const split = await impact(users, { split: 'intent' })
    expect(split.rows[0]).toEqual(rows[0])
    expect(split.rows.find((row) => row.segment === 'other')?.note).toBe('too few')
    expect(split.sentence).toMatch(/ By intent, (it is clear by itself for|none of the)/)
  })

  test('an adjusted difference does not rest on the few who have a like', async () => {
    const users = [
      ...group('a', 40, 20, { ...failed, model: 'x' }),
      ...group('b', 40, 20, { model: 'y' }),
      ...group('c', 2, 0, { ...failed, model: 'z' }),
      ...group('d', 3, 3, { model: 'z' }),
    ]
    const { rows, sentence } = await impact(users, { strata: 'model', min_count: 30 })
    expect(rows[0]).toMatchObject({ adjusted_difference: null, note: 'little overlap', users_compared: 5 })
    expect(sentence).toContain('too few users alike differ in what they met')
  })

  test('one row for each intent, with corrected p-values, and too few where there are too few', async () => {
    const users = [
      ...group('a', 60, 15, { ...failed, intent: 'refund' }),
      ...group('b', 60, 35, { intent: 'refund' }),
      ...group('c', 40, 20, { ...failed, intent: 'order' }),
      ...group('d', 40, 24, { intent: 'order' }),
      ...group('e', 3, 1, { ...failed, intent: 'other' }),
      ...group('f', 9, 1, { intent: 'other' }),
    ]
    const { rows } = await impact(users, { split: 'intent', min_count: 10 })
    expect(rows.map((row) => [row.segment, row.exposed, row.unexposed, row.note])).toEqual([
      ['all', 103, 109, ''],
      ['refund', 60, 60, ''],
      ['order', 40, 40, ''],
      ['other', 3, 9, 'too few'],
    ])
    const [all, refund, order, other] = rows
    expect(all?.p_value_corrected).toBe(all?.p_value)
    expect(refund?.p_value_corrected).toBeCloseTo(2 * Number(refund?.p_value), 12)
    expect(order?.p_value_corrected).toBe(order?.p_value)
    expect(other).toMatchObject({
      rate_exposed: null,
      difference: null,
      adjusted_difference: null,
      p_value: null,
      p_value_corrected: null,
    })
    expect(refund?.sentence).toContain('(intent refund) returned 33.3 points less on day 7 than others')
    expect(other?.sentence).toContain('too few to say (3 against 9 users')
    const uncorrected = await impact(users, { split: 'intent', min_count: 10, correction: 'none' })
    expect(uncorrected.rows[1]?.p_value_corrected).toBe(uncorrected.rows[1]?.p_value)
  })
})
