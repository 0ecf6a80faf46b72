import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { migrate } from '../../src/warehouse/migrations/index.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import { readTrace } from '../../src/warehouse/read-trace.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { startMigratedClickHouse } from './server.ts'

let server: EmbeddedClickHouse
let warehouse: Warehouse
let project = ''
let next = 0

beforeAll(async () => {
  server = await startMigratedClickHouse()
  const plain = createNodeWarehouse({ url: server.url })
  await migrate(plain, { database: 'headline', headlineEvaluation: 'Quality' })
  await plain.close()
  warehouse = createNodeWarehouse({ url: server.url, database: 'cohortel' })
})
afterAll(async () => {
  await warehouse.close()
  await server.close()
})
beforeEach(() => {
  project = `project-${next++}`
})

const DAY = '2026-03-02 '
type Fields = Record<string, unknown>

const interactions = (...rows: Fields[]) =>
  warehouse.insert(
    'interactions',
    rows.map((row) => ({
      project_id: project,
      trace_id: row.interaction_id,
      started_at: `${DAY}10:00:00`,
      version: 1,
      ...row,
    })),
  )
const evaluations = (...rows: Fields[]) =>
  warehouse.insert(
    'evaluations',
    rows.map((row, index) => ({
      project_id: project,
      evaluation_id: `e${index}-${JSON.stringify(row)}`,
      level: row.span_id ? 'span' : 'trace',
      end_to_end: !row.span_id,
      name: 'quality',
      source: 'code',
      created_at: `${DAY}12:00:00`,
      ...row,
    })),
  )
const insert = (table: string, ...rows: Fields[]) =>
  warehouse.insert(
    table,
    rows.map((row) => ({ project_id: project, ...row })),
  )
const current = (select: string, view = 'interactions_current') =>
  warehouse.query<Fields>(`SELECT ${select} FROM ${view} WHERE project_id = {project:String} ORDER BY ALL`, { project })

describe('interactions_current', () => {
  test('one row per interaction, the highest version, never the sum', async () => {
    await interactions({ interaction_id: 'a', version: 1, outcome: 'failure' }, { interaction_id: 'b', version: 1 })
    await interactions({ interaction_id: 'a', version: 3, outcome: 'success' })
    await interactions({ interaction_id: 'a', version: 2, outcome: 'partial' })
    expect(await current('interaction_id, outcome, version')).toEqual([
      { interaction_id: 'a', outcome: 'success', version: 3 },
      { interaction_id: 'b', outcome: '', version: 1 },
    ])
  })

  test('a user id or an earlier start in a later version replaces the row', async () => {
    await interactions({ interaction_id: 'a', version: 1 })
    await interactions({ interaction_id: 'a', version: 2, user_id: 'ann', started_at: '2026-02-28 23:59:59' })
    expect(await current('user_id, toString(started_at) AS started_at')).toEqual([
      { user_id: 'ann', started_at: '2026-02-28 23:59:59.000000000' },
    ])
  })

  describe('late evaluations', () => {
    const SCORES = 'eval_score, eval_passed, weakest_evaluation, eval_scores, feedback_score'
    const none = { eval_score: null, eval_passed: null, weakest_evaluation: '', eval_scores: {}, feedback_score: null }

    test('without any, the row speaks', async () => {
      const told = {
        eval_score: 0.5,
        eval_passed: true,
        weakest_evaluation: 'x',
        eval_scores: { x: 0.5 },
        feedback_score: 1,
      }
      await interactions({ interaction_id: 'a', ...told }, { interaction_id: 'b' })
      expect(await current(SCORES)).toEqual([told, none])
    })

    test('those of the exchange come before those of its steps; the lowest is named', async () => {
      await interactions({ interaction_id: 'a' })
      await evaluations(
        { trace_id: 'a', name: 'helpful', score_normalized: 1, passed: true },
        { trace_id: 'a', name: 'quality', score_normalized: 0.5, passed: true },
        { trace_id: 'a', span_id: 's', name: 'faithful', score_normalized: 0, passed: false },
      )
      expect(await current(SCORES)).toEqual([
        {
          eval_score: 0.75,
          eval_passed: false,
          weakest_evaluation: 'faithful',
          eval_scores: { helpful: 1, quality: 0.5, faithful: 0 },
          feedback_score: null,
        },
      ])
    })

    test('steps count where nothing is said of the exchange; a root span is the exchange', async () => {
      await interactions({ interaction_id: 'a' }, { interaction_id: 'b' })
      await evaluations(
        { trace_id: 'a', span_id: 's', score_normalized: 0.2 },
        { trace_id: 'a', span_id: 't', score_normalized: 0.4 },
        { trace_id: 'b', span_id: 's', score_normalized: 0.2 },
        { trace_id: 'b', span_id: 'root', end_to_end: true, score_normalized: 0.9 },
      )
      const rows = await current('interaction_id, round(eval_score, 6) AS score')
      expect(rows).toEqual([
        { interaction_id: 'a', score: 0.3 },
        { interaction_id: 'b', score: 0.9 },
      ])
    })

    test('the same evaluation by two roads, or judged again, counts once', async () => {
      await interactions({ interaction_id: 'a' })
      await evaluations({ evaluation_id: 'same', trace_id: 'a', score_normalized: 0.1, version: 0 })
      await evaluations({ evaluation_id: 'same', trace_id: 'a', score_normalized: 0.9, version: 5 })
      await evaluations({ trace_id: 'a', score_normalized: 0.5, version: 0 })
      expect(await current('eval_score')).toEqual([{ eval_score: 0.7 }])
    })

    test('evaluations that came with the trace are in the row, whose word stands', async () => {
      await interactions({ interaction_id: 'a', eval_score: 0.9, version: 5 })
      await evaluations({ trace_id: 'a', score_normalized: 0.1, version: 5 })
      expect(await current('eval_score')).toEqual([{ eval_score: 0.9 }])
    })

    test('feedback is no evaluation; a label without a score passes or fails', async () => {
      await interactions({ interaction_id: 'a', eval_score: 0.8 }, { interaction_id: 'b' })
      await evaluations(
        { trace_id: 'a', name: 'thumbs', source: 'user', score_normalized: 0, passed: false, user_id: '' },
        { interaction_id: 'b', name: 'tone', passed: false },
      )
      expect(await current(`interaction_id, ${SCORES}`)).toEqual([
        { ...none, interaction_id: 'a', eval_score: 0.8, eval_scores: { thumbs: 0 }, feedback_score: 0 },
        { ...none, interaction_id: 'b', eval_passed: false, weakest_evaluation: 'tone' },
      ])
    })

    test('matched by response id, and by session to the turn before it', async () => {
      await insert('spans', { trace_id: 'a', span_id: 's', interaction_id: 'a', response_id: 'resp-1' })
      await interactions(
        { interaction_id: 'a' },
        { interaction_id: 'early', session_id: 'chat', started_at: `${DAY}10:00:00` },
        { interaction_id: 'judged', session_id: 'chat', started_at: `${DAY}11:00:00` },
        { interaction_id: 'later', session_id: 'chat', started_at: `${DAY}13:00:00` },
      )
      await evaluations(
        { response_id: 'resp-1', score_normalized: 0.7 },
        { level: 'session', end_to_end: false, session_id: 'chat', source: 'user', score_normalized: 1 },
      )
      expect(await current('interaction_id, eval_score, feedback_score')).toEqual([
        { interaction_id: 'a', eval_score: 0.7, feedback_score: null },
        { interaction_id: 'early', eval_score: null, feedback_score: null },
        { interaction_id: 'judged', eval_score: null, feedback_score: 1 },
        { interaction_id: 'later', eval_score: null, feedback_score: null },
      ])
    })

    test('a headline evaluation alone gives the score, whatever its case', async () => {
      const headline = createNodeWarehouse({ url: server.url, database: 'headline' })
      await headline.insert('interactions', [{ project_id: 'p', interaction_id: 'a', version: 1 }])
      const row = (name: string, score: number, passed: boolean) => ({
        project_id: 'p',
        evaluation_id: name,
        trace_id: 'a',
        level: 'trace',
        end_to_end: true,
        source: 'code',
        name,
        score_normalized: score,
        passed,
      })
      await headline.insert('evaluations', [row('quality', 0.2, true), row('other', 1, false)])
      expect(await headline.query('SELECT eval_score, eval_passed FROM interactions_current')).toEqual([
        { eval_score: 0.2, eval_passed: true },
      ])
      await headline.close()
    })

    test('one project never sees the evaluations of another', async () => {
      await interactions({ interaction_id: 'a' })
      await evaluations({ project_id: 'elsewhere', trace_id: 'a', score_normalized: 1 })
      expect(await current('eval_score')).toEqual([{ eval_score: null }])
    })
  })

  describe('who it was', () => {
    const who = 'interaction_id, user_id, user_id_source'

    test('an anonymous id gets the user it was first seen with, before and after', async () => {
      await interactions(
        { interaction_id: 'anonymous', anonymous_id: 'device' },
        { interaction_id: 'known', anonymous_id: 'device', user_id: 'bob', user_id_source: 'user.id' },
        { interaction_id: 'stranger', anonymous_id: 'other' },
      )
      await insert('identities', { anonymous_id: 'device', user_id: 'zoe', seen_at: `${DAY}12:00:00` })
      await insert('identities', { anonymous_id: 'device', user_id: 'ann', seen_at: `${DAY}13:00:00` })
      // Seen again later: still first seen at noon.
      await insert('identities', { anonymous_id: 'device', user_id: 'zoe', seen_at: `${DAY}18:00:00` })
      expect(await current(who)).toEqual([
        { interaction_id: 'anonymous', user_id: 'zoe', user_id_source: 'identities.anonymous_id' },
        { interaction_id: 'known', user_id: 'bob', user_id_source: 'user.id' },
        { interaction_id: 'stranger', user_id: '', user_id_source: '' },
      ])
    })

    test('a session gets its one known user, from a turn, an event or feedback; of several none', async () => {
      await interactions(
        { interaction_id: '1', session_id: 's1' },
        { interaction_id: '2', session_id: 's1', user_id: 'ann' },
        { interaction_id: '3', session_id: 's2' },
        { interaction_id: '4', session_id: 's3' },
        { interaction_id: '5', session_id: 's4' },
        { interaction_id: '6', session_id: 's4', user_id: 'ann' },
        { interaction_id: '7', session_id: 's4', user_id: 'bob' },
        { interaction_id: '8', session_id: '' },
      )
      await insert('product_events', { event_id: 'e', session_id: 's2', user_id: 'eve', timestamp: `${DAY}10:00:00` })
      await evaluations({ level: 'session', session_id: 's3', source: 'user', user_id: 'joe' })
      const rows = await current('interaction_id, user_id')
      expect(Object.fromEntries(rows.map((row) => [row.interaction_id, row.user_id]))).toEqual({
        1: 'ann',
        2: 'ann',
        3: 'eve',
        4: 'joe',
        5: '',
        6: 'ann',
        7: 'bob',
        8: '',
      })
    })

    test('product events get their user likewise, and count once', async () => {
      const event = { event_id: 'e', event: 'purchase', anonymous_id: 'device', timestamp: `${DAY}10:00:00` }
      await insert('product_events', event)
      await insert('product_events', event)
      await insert('identities', { anonymous_id: 'device', user_id: 'ann', seen_at: `${DAY}12:00:00` })
      expect(await current('event, user_id', 'product_events_current')).toEqual([{ event: 'purchase', user_id: 'ann' }])
    })
  })
})

describe('user_days_current', () => {
  const bits = (column: string) =>
    `arrayMap(day -> toString(toDate(day + epoch * 256)), arrayFilter(n -> bitTest(toUInt64(bitShiftRight(${column}, n)), 0), range(256))) AS ${column}`
  const days = () =>
    current(
      `user_id, ${['ai_days', 'success_days', 'failure_days', 'event_days'].map(bits).join(', ')}`,
      'user_days_current',
    )

  test('replays, duplicates and late versions change no day', async () => {
    const rows = [
      { interaction_id: 'a', user_id: 'ann', outcome: 'failure' },
      { interaction_id: 'b', user_id: 'ann', outcome: 'success', started_at: '2026-03-05 23:59:59' },
    ]
    for (let again = 0; again < 3; again++) await interactions(...rows)
    await interactions({ ...rows[0], version: 9 })
    await insert('product_events', { event_id: 'e', user_id: 'ann', timestamp: '2026-03-03 00:00:00' })
    expect(await days()).toEqual([
      {
        user_id: 'ann',
        ai_days: ['2026-03-02', '2026-03-05'],
        success_days: ['2026-03-05'],
        failure_days: ['2026-03-02'],
        event_days: ['2026-03-03'],
      },
    ])
  })

  test("anonymous days go to the person that links reveal, on both sides of a window's end", async () => {
    // Day 81 x 256 since 1970 is 2026-10-10: the first of a new row of bits.
    await interactions(
      { interaction_id: 'a', anonymous_id: 'device', started_at: '2026-10-09 12:00:00' },
      { interaction_id: 'b', anonymous_id: 'device', session_id: 's', started_at: '2026-10-10 12:00:00' },
      { interaction_id: 'c', session_id: 's', started_at: '2026-10-11 12:00:00' },
      { interaction_id: 'd', session_id: 's', user_id: 'ann', started_at: '2026-10-12 12:00:00' },
      { interaction_id: 'e', anonymous_id: 'nobody', started_at: '2026-10-12 12:00:00' },
    )
    await insert('identities', { anonymous_id: 'device', user_id: 'ann', seen_at: `${DAY}12:00:00` })
    const rows = await days()
    expect(rows.map(({ user_id, ai_days }) => [user_id, ai_days])).toEqual([
      ['ann', ['2026-10-09']],
      ['ann', ['2026-10-10', '2026-10-11', '2026-10-12']],
    ])
  })
})

describe('users', () => {
  test('each trait as it was said last, the account that was said, the first time of all', async () => {
    await insert('user_updates', {
      user_id: 'ann',
      seen_at: `${DAY}12:00:00`,
      traits: { plan: 'pro', city: 'Rome' },
      account_id: 'acme',
    })
    await insert('user_updates', { user_id: 'ann', seen_at: `${DAY}10:00:00`, traits: { plan: 'free', name: 'Ann' } })
    await insert('user_updates', { user_id: 'ann', seen_at: `${DAY}14:00:00`, traits: {} })
    expect(await current('user_id, account_id, toString(first_seen) AS first_seen, traits', 'users')).toEqual([
      {
        user_id: 'ann',
        account_id: 'acme',
        first_seen: `${DAY}10:00:00.000000000`,
        traits: { plan: 'pro', city: 'Rome', name: 'Ann' },
      },
    ])
  })
})

describe('readTrace', () => {
  test('finds a trace by its id, a turn, or a prefix, and says when it cannot', async () => {
    const id = 'abcdef0123456789abcdef0123456789'
    await interactions({ interaction_id: `${id}:00000000000000aa`, trace_id: id }, { interaction_id: id, trace_id: id })
    await insert('spans', { trace_id: id, span_id: '1', start_unix_nano: '1772443800123456789', version: 1 })
    await insert('spans', { trace_id: 'abcdef01ffffffffffffffffffffffff', span_id: '1', version: 1 })
    for (const name of [id, `${id}:00000000000000aa`, 'ABCDEF0123']) {
      const found = await readTrace(warehouse, project, name)
      expect(found).toMatchObject({ traceId: id, spans: [{ startTimeUnixNano: 1772443800123456789n }] })
      expect(found.interactions).toHaveLength(2)
    }
    await expect(readTrace(warehouse, project, 'abcdef01')).rejects.toThrow(/Several traces/)
    await expect(readTrace(warehouse, project, 'abc')).rejects.toThrow(/not a trace id/)
    await expect(readTrace(warehouse, 'nobody', id)).rejects.toThrow(/No trace of project nobody/)
  })
})
