import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refreshUserDays } from '../../src/rebuild/user-days.ts'
import { forgetUser } from '../../src/warehouse/forget-user.ts'
import { clickHouseTime, type EventTuple, type InteractionTuple, useReportWorld } from './world.ts'

// The bits per user and day must give what every event gives, on any history the bits can hold.

const world = useReportWorld()
const START = Date.parse('2026-02-20T00:00:00Z')

function at(dayAndSecond: readonly [number, number]): string {
  return new Date(START + dayAndSecond[0] * 86_400_000 + dayAndSecond[1] * 1000).toISOString()
}

const moment = fc.tuple(fc.integer({ min: -40, max: 330 }), fc.integer({ min: 0, max: 86_399 }))
const user = fc.integer({ min: 1, max: 8 }).map((n) => `u${n}`)
const history = fc.record({
  interactions: fc.array(fc.tuple(user, moment, fc.constantFrom('success', 'partial', 'failure', 'unknown')), {
    minLength: 1,
    maxLength: 60,
  }),
  events: fc.array(fc.tuple(user, moment), { maxLength: 60 }),
})
const question = fc.record({
  start_event: fc.constantFrom('ai_interaction', '*'),
  return_event: fc.constantFrom('ai_interaction', '*'),
  period: fc.constantFrom('day', 'week'),
  periods: fc.integer({ min: 1, max: 12 }),
  mode: fc.constantFrom('n_day', 'unbounded', 'bracket'),
  anchor: fc.constantFrom('recurring', 'first_time'),
  week_start: fc.constantFrom('monday', 'sunday', 'thursday'),
  split: fc.constantFrom('none', 'outcome'),
  split_periods: fc.integer({ min: 1, max: 8 }),
  from: fc.integer({ min: 0, max: 30 }).map((day) => at([day, 0]).slice(0, 10)),
  days: fc.integer({ min: 0, max: 60 }),
})

/** Weeks that begin on Monday are answered from words instead of days; from here on they lie in two epochs. */
const weeks = fc
  .record({ asked: question, from: fc.integer({ min: 120, max: 240 }) })
  .map(({ asked, from }) => ({ ...asked, period: 'week', week_start: 'monday', from: at([from, 0]).slice(0, 10) }))

test('bits per day and raw events answer alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      history,
      fc.tuple(question, question, question, weeks, weeks, weeks),
      async ({ interactions, events }, questions) => {
        const project = world.project()
        await world.interactions(
          project,
          interactions.map(([who, when, outcome]): InteractionTuple => [who, at(when), { outcome }]),
        )
        await world.events(
          project,
          events.map(([who, when]): EventTuple => [who, at(when)]),
        )
        for (const { days, ...asked } of questions) {
          const to = new Date(Date.parse(asked.from) + days * 86_400_000).toISOString().slice(0, 10)
          const raw = await world.run(project, 'retention', { ...asked, to, source: 'raw', min_count: 0 })
          const fromDays = await world.run(project, 'retention', { ...asked, to, source: 'days', min_count: 0 })
          expect(fromDays.rows).toEqual(raw.rows)
          expect(raw.rows.length).toBeGreaterThan(0)
        }
      },
    ),
    { numRuns: 5, seed: 20261121, endOnFailure: true },
  )
})

test('weeks before the first cohort and beyond the last bit are known of', async () => {
  const project = world.project()
  await world.interactions(project, [
    ['came back late', at([10, 0])],
    ['came back late', at([10 + 7 * 80, 0])],
    ['was there before', at([10 - 7 * 80, 0])],
    ['was there before', at([10, 0])],
  ])
  const asked = { from: '2026-03-02', to: '2026-03-08', periods: 2, min_count: 0 }
  const retained = async (question: object) =>
    (await world.run(project, 'retention', { ...asked, ...question, source: 'days' })).rows.map((row) => row.retained)
  expect(await retained({})).toEqual([2, 0, 0])
  expect(await retained({ mode: 'unbounded' })).toEqual([2, 1, 1])
  expect(await retained({ mode: 'unbounded', anchor: 'first_time' })).toEqual([1, 1, 1])
})

test('on whichever weekday an epoch of 256 days begins, weeks go on from one to the next', async () => {
  const project = world.project()
  const dayOf = (epoch: number, day: number) => new Date((256 * epoch + day) * 86_400_000).toISOString()
  const epochs = [74, 75, 76, 77, 78, 79, 80]
  const days = [-16, -9, -7, -2, -1, 0, 3, 6, 8, 15]
  await world.interactions(
    project,
    epochs.flatMap((epoch) =>
      days.map(
        (day, n): InteractionTuple => [`u${n % 3}`, dayOf(epoch, day), { outcome: n % 4 ? 'success' : 'failure' }],
      ),
    ),
  )
  for (const epoch of epochs) {
    const range = { from: dayOf(epoch, -16).slice(0, 10), to: dayOf(epoch, 8).slice(0, 10), periods: 3, min_count: 0 }
    const [fromDays, raw] = await Promise.all(
      ['days', 'raw'].map((source) => world.run(project, 'retention', { ...range, source, split: 'outcome' })),
    )
    expect(fromDays?.rows).toEqual(raw?.rows)
  }
})

// Who it was comes to light bit by bit: links late, out of order, along chains and in circles, devices and sessions shared.
const id = fc.integer({ min: 1, max: 6 }).map((n) => `u${n}`)
const device = fc.integer({ min: 1, max: 4 }).map((n) => `d${n}`)
const session = fc.constantFrom('', 's1', 's2', 's3')
const owner = fc.oneof(
  fc.record({ user_id: id, anonymous_id: device, session_id: session }),
  fc.record({ user_id: fc.constant(''), anonymous_id: fc.oneof(device, fc.constant('')), session_id: session }),
)
const day = fc.integer({ min: 0, max: 40 })
const told = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('use' as const), owner, day, failed: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('event' as const), owner, day }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('link' as const), from: fc.oneof(device, id), to: id, day }),
  },
)

/** Reports go by keys, people's own SQL by names: what each view by keys says of whose a row is, and what the one by names says. */
const BY_KEYS_AND_BY_NAMES = [
  [
    'SELECT interaction_key AS row, person FROM report_uses(project={project:String}, parts=true)',
    'SELECT sipHash64(interaction_id) AS row, user_id FROM interactions_current WHERE project_id = {project:String}',
  ],
  [
    'SELECT toUnixTimestamp64Nano(timestamp) AS row, person FROM report_event_rows(project={project:String})',
    `SELECT toUnixTimestamp64Nano(timestamp) AS row, user_id FROM product_events_current WHERE project_id = {project:String} AND user_id != ''`,
  ],
  [
    'SELECT toUnixTimestamp64Nano(timestamp) AS row, person FROM report_events(project={project:String})',
    `SELECT toUnixTimestamp64Nano(timestamp) AS row, user_id FROM product_events_current WHERE project_id = {project:String} AND user_id != ''`,
  ],
  [
    `SELECT cityHash64(epoch, groupBitOr(ai_days), groupBitOr(failure_days), groupBitOr(event_days)) AS row, person
     FROM report_user_days(project={project:String}) GROUP BY person, epoch`,
    `SELECT cityHash64(epoch, ai_days, failure_days, event_days) AS row, user_id FROM user_days_current WHERE project_id = {project:String}`,
  ],
] as const

async function expectSamePeopleByKeysAndByNames(project: string): Promise<void> {
  for (const [byKeys, byNames] of BY_KEYS_AND_BY_NAMES) {
    const read = (sql: string, person: string) =>
      world.warehouse.query(
        `SELECT arraySort(groupArray((toString(row), toString(${person})))) AS whose FROM (${sql})`,
        { project },
      )
    expect(await read(byKeys, 'person')).toEqual(await read(byNames, `if(user_id = '', 0, sipHash64(user_id))`))
  }
}

test('bits per day and raw events find the same people, whatever is told of them in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(told, { minLength: 12, maxLength: 48 }), async (history) => {
      const project = world.project()
      let asks = 0
      const same = async () => {
        const event = asks++ % 2 === 0 ? '*' : 'ai_interaction'
        const asked = {
          start_event: event,
          return_event: event,
          split: 'outcome',
          from: '2026-02-16',
          to: '2026-04-05',
        }
        const raw = await world.run(project, 'retention', { ...asked, source: 'raw', min_count: 0 })
        const days = await world.run(project, 'retention', { ...asked, source: 'days', min_count: 0 })
        expect(days.rows).toEqual(raw.rows)
        await expectSamePeopleByKeysAndByNames(project)
      }
      for (let part = 0; part < 3; part++) {
        const links: object[] = []
        const uses: InteractionTuple[] = []
        const events: object[] = []
        for (const [index, one] of history.entries()) {
          if (index % 3 !== part) continue
          const when = at([one.day, 43_200])
          if (one.kind === 'link') {
            const row = { project_id: project, anonymous_id: one.from, user_id: one.to, source: 'alias' }
            if (one.from !== one.to) links.push({ ...row, seen_at: clickHouseTime(when) })
          } else if (one.kind === 'use') {
            uses.push([one.owner.user_id, when, { ...one.owner, outcome: one.failed ? 'failure' : 'success' }])
          } else {
            const row = { project_id: project, event_id: `h${index}`, event: 'visit', ...one.owner }
            events.push({ ...row, timestamp: clickHouseTime(when) })
          }
        }
        // In one insert for each table: a view is asked as often as rows come in, which takes longer than all questions.
        await world.warehouse.insert('identities', links)
        await world.interactions(project, uses)
        await world.warehouse.insert('product_events', events)
        await same()
      }
      // Days that are made anew say the same, and who is forgotten is gone from both.
      const owners = history.flatMap((one) => (one.kind === 'link' ? [] : [one.owner]))
      await refreshUserDays(
        world.warehouse,
        owners.map((ids) => ({
          projectId: project,
          userId: ids.user_id,
          anonymousId: ids.anonymous_id,
          sessionId: ids.session_id,
        })),
      )
      await same()
      await forgetUser(world.warehouse, { projectId: project, userId: 'u1', anonymousIds: [], sessionIds: [] })
      await same()
    }),
    { numRuns: 2, seed: 20261127, endOnFailure: true },
  )
})
