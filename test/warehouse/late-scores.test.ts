import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { startMigratedClickHouse } from './server.ts'

// Late scores are found by keys among the few evaluations that may matter. Whatever versions of an evaluation there are, and
// whatever each says it is about, the answer must be that of adding up all of them, each by its highest version.

let server: EmbeddedClickHouse
let warehouse: Warehouse
beforeAll(async () => {
  server = await startMigratedClickHouse()
  warehouse = createNodeWarehouse({ url: server.url, database: 'cohortel' })
})
afterAll(async () => {
  await warehouse.close()
  await server.close()
})

const subject = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((id) => ({ interaction_id: id })),
  fc.constantFrom('a', 'b', 'c').map((id) => ({ trace_id: id })),
  fc.constantFrom('talk', 'other', 'unknown').map((id) => ({ session_id: id, level: 'session' })),
  fc.constantFrom('answer', 'unknown').map((id) => ({ response_id: id })),
)
const said = fc.record({
  evaluation: fc.integer({ min: 1, max: 9 }),
  version: fc.constantFrom(0, 0, 0, 1, 2),
  about: subject,
  hour: fc.integer({ min: 9, max: 14 }),
  month: fc.constantFrom('03', '04'),
  score: fc.option(fc.constantFrom(0, 0.25, 0.5, 1)),
  passed: fc.option(fc.boolean()),
  source: fc.constantFrom('code', 'model', 'user'),
  end_to_end: fc.boolean(),
})

/** By the rules of docs/warehouse.md, of everything there is. */
const ADDED_UP = `
  SELECT
    sipHash64(interaction_id) AS subject,
    coalesce(avgIf(score_normalized, judged AND end_to_end), avgIf(score_normalized, judged AND NOT end_to_end)) AS eval_score,
    minIf(passed, judged) AS eval_passed,
    avgIf(score_normalized, source = 'user') AS feedback_score
  FROM (SELECT *, source != 'user' AND level != 'session' AS judged FROM evaluations_current WHERE project_id = {project:String})
  WHERE interaction_id != ''
  GROUP BY interaction_id
  HAVING min(version) = 0
  ORDER BY subject`
const FOUND = `
  SELECT subject, eval_score, eval_passed, feedback_score
  FROM late_scores(wanted = 'yes') WHERE project_id = {project:String} ORDER BY subject`

/** Each in a project of its own, whose interactions are there before. */
const RUNS = 30

const DAY = '2026-03-02 '
const interactionsOf = (project_id: string) =>
  [
    { interaction_id: 'a', session_id: 'talk', started_at: `${DAY}10:00:00` },
    { interaction_id: 'b', session_id: 'talk', started_at: `${DAY}12:00:00` },
    { interaction_id: 'c', session_id: 'other', started_at: `${DAY}10:00:00` },
  ].map((row) => ({ ...row, project_id, trace_id: row.interaction_id, version: 1 }))
const spanOf = (project_id: string) => ({
  project_id,
  trace_id: 'c',
  span_id: 's',
  interaction_id: 'c',
  response_id: 'answer',
  started_at: `${DAY}10:00:00`,
  version: 1,
})

test('are those of all evaluations added up, whatever their versions say', async () => {
  const projects = Array.from({ length: RUNS }, (_, run) => `p${run}`)
  await warehouse.insert('interactions', projects.flatMap(interactionsOf))
  await warehouse.insert('spans', projects.map(spanOf))
  let next = 0
  let late = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 6, maxLength: 24 }),
      fc.integer({ min: 1, max: 14 }),
      async (all, first) => {
        const project = `p${next++}`
        const of = { project_id: project }
        // Of one version there is one row, as the writers make them.
        const rows = [...new Map(all.map((one) => [`${one.evaluation} ${one.version}`, one])).values()].map((one) => ({
          ...of,
          evaluation_id: `e${one.evaluation}`,
          level: 'trace',
          name: `name${one.evaluation}`,
          score_normalized: one.score,
          passed: one.passed,
          source: one.source,
          end_to_end: one.end_to_end,
          created_at: `2026-${one.month}-02 ${String(one.hour).padStart(2, '0')}:00:00`,
          version: one.version,
          ...one.about,
        }))
        for (const some of [rows.slice(0, first), rows.slice(first)])
          if (some.length > 0) await warehouse.insert('evaluations', some)
        const expected = await warehouse.query(ADDED_UP, { project })
        expect(await warehouse.query(FOUND, { project })).toEqual(expected)
        late += expected.length
      },
    ),
    { numRuns: RUNS, seed: 20261128, endOnFailure: true },
  )
  expect(late).toBeGreaterThan(40)
})
