import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { useReportWorld } from './world.ts'

// Reports find versions month by month. Whatever the order in which versions of one interaction come, however often, and in
// however many months they begin, an interaction must count once, by its highest version, in the month in which that begins.

const world = useReportWorld()
beforeAll(async () => {
  // Every insert would fill these too, which doubles what it costs, and nothing here reads them.
  for (const view of ['user_days_of_interactions', 'interaction_changes_of_interactions']) {
    await world.warehouse.command(`DROP VIEW ${view}`)
  }
})

/** Days around the ends of months, so that versions often lie in two, three or four of them. */
const DAYS = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-03-15', '2019-12-31', '2041-05-05'] as const

const version = fc.record({
  id: fc.integer({ min: 1, max: 6 }).map((n) => `i${n}`),
  version: fc.integer({ min: 1, max: 1_000_000 }),
  day: fc.constantFrom(...DAYS),
  part: fc.boolean(),
  outcome: fc.constantFrom('success', 'failure'),
})
const history = fc.record({
  versions: fc.uniqueArray(version, { minLength: 1, maxLength: 20, selector: ({ version: own }) => own }),
  /** Which of the versions come again, later. */
  again: fc.array(fc.nat(), { maxLength: 5 }),
  /** Versions that come in one insert. */
  together: fc.integer({ min: 1, max: 6 }),
  merged: fc.boolean(),
})

type Version = typeof version extends fc.Arbitrary<infer T> ? T : never

const rowOf = (project: string, { id, day, part, ...rest }: Version) => ({
  project_id: project,
  interaction_id: id,
  trace_id: id,
  user_id: 'ada',
  started_at: `${day} 12:00:00`,
  ended_at: `${day} 12:00:01`,
  properties: part ? { part_of_interaction: 'turn' } : {},
  ...rest,
})

test('an interaction counts once, by its highest version, whatever months its versions begin in', async () => {
  await fc.assert(
    // Several histories beside each other, since asking costs more than storing.
    fc.asyncProperty(fc.array(history, { minLength: 4, maxLength: 4 }), async (histories) => {
      const project = world.project()
      const latest: Version[] = []
      for (const [number, { versions, again, together, merged }] of histories.entries()) {
        const own = versions.map((one) => ({ ...one, id: `${number} ${one.id}` }))
        const sent = [...own, ...again.map((n) => own[n % own.length] as Version)]
        for (let at = 0; at < sent.length; at += together) {
          const rows = sent.slice(at, at + together).map((one) => rowOf(project, one))
          await world.warehouse.insert('interactions', rows)
        }
        if (merged) {
          await world.warehouse.command('OPTIMIZE TABLE interactions FINAL')
          await world.warehouse.command('OPTIMIZE TABLE interaction_months FINAL')
        }
        const highest = [...Map.groupBy(own, ({ id }) => id).values()].map((some) =>
          some.reduce((best, one) => (one.version > best.version ? one : best)),
        )
        latest.push(...highest.filter(({ part }) => !part))
      }

      // The setting that makes FINAL wrong for interactions, if it were left to itself, changes nothing here.
      for (const setting of [0, 1]) {
        const found = await world.warehouse.query(
          `SELECT interaction_id AS id, toUInt32(version) AS version, toString(toDate(started_at)) AS day, outcome
           FROM report_facts(project={project:String}, scores='no', parts=false) ORDER BY id
           SETTINGS do_not_merge_across_partitions_select_final = ${setting}`,
          { project },
        )
        expect(found).toEqual(
          latest.map(({ part: _, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
        )
      }
      for (const [from, to] of [
        ['2026-01-01', '2026-01-31'],
        ['2026-02-01', '2026-03-01'],
      ] as const) {
        const { rows } = await world.run(project, 'cost', { from, to, by: 'none' })
        const own = latest.filter(({ day }) => day >= from && day <= to)
        expect(Number(rows[0]?.interactions ?? 0)).toBe(own.length)
      }
    }),
    { numRuns: 3, seed: 20261127, endOnFailure: true },
  )
})

test('only interactions with versions in several months are looked at across months', async () => {
  const project = world.project()
  const at = (day: string, id: string, own: number) =>
    rowOf(project, { id, day: day as Version['day'], version: own, part: false, outcome: 'success' })
  await world.warehouse.insert('interactions', [at('2026-01-31', 'stays', 1), at('2026-01-31', 'moves', 1)])
  await world.warehouse.insert('interactions', [at('2026-01-31', 'stays', 2), at('2026-02-01', 'moves', 2)])
  const moved = await world.warehouse.query(
    `SELECT interaction_key = sipHash64('moves') AS it FROM report_moved(project={project:String})`,
    { project },
  )
  expect(moved).toEqual([{ it: 1 }])
})
