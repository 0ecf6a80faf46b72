import { describe, expect, test } from 'vitest'
import type { ReportRow } from '../../src/reports/report.ts'
import { type InteractionTuple, useReportWorld } from './world.ts'

// Each report against rows made by hand, with the answer worked out beside them.

const world = useReportWorld()
const dates = { from: '2026-03-02', to: '2026-03-29' }
const range = { ...dates, min_count: 1 }

async function ask(name: string, interactions: readonly InteractionTuple[], parameters: Record<string, unknown> = {}) {
  const project = world.project()
  await world.interactions(project, interactions)
  return { project, ...(await world.run(project, name, { ...dates, ...parameters })) }
}

function pick(rows: readonly ReportRow[], ...columns: string[]): unknown[][] {
  return rows.map((row) => columns.map((column) => row[column]))
}

const failure = { outcome: 'failure', failure_reason: 'tool_error', failure_step: 'search', failure_step_kind: 'tool' }

describe('intents', () => {
  test('counts, rates, scores and cost by intent, most failures first', async () => {
    const { rows, sentence } = await ask(
      'intents',
      [
        ['a', '2026-03-02', { intent: 'refund', ...failure, cost_usd: 0.2, eval_score: 0.1, duration_ms: 100 }],
        ['a', '2026-03-03', { intent: 'refund', ...failure, silent_failure: true, duration_ms: 300 }],
        ['b', '2026-03-04', { intent: 'refund', cost_usd: 0.4, eval_score: 0.9, duration_ms: 200 }],
        ['b', '2026-03-29T23:59:59Z', { intent: 'order', outcome: 'partial' }],
        ['', '2026-03-05', {}],
        ['late', '2026-03-30', { intent: 'refund' }],
      ],
      range,
    )
    expect(pick(rows, 'intent', 'interactions', 'users', 'failures', 'partials', 'silent_failures')).toEqual([
      ['refund', 3, 2, 2, 0, 1],
      ['(none)', 1, 0, 0, 0, 0],
      ['order', 1, 1, 0, 1, 0],
    ])
    expect(rows[0]).toMatchObject({
      eval_score: 0.5,
      duration_p50_ms: 200,
      top_reason: 'tool_error',
      top_step: 'search',
    })
    expect(rows[0]?.cost_usd).toBeCloseTo(0.6, 12)
    expect(rows[0]?.failure_rate).toBeCloseTo(2 / 3, 12)
    expect(sentence).toBe(
      '2 of 5 interactions failed; refund fails most: 66.7 % (95 % interval 20.8 to 93.9) of 3 interactions (its lead may be chance), most often at search. It cost $0.60 of $0.60.',
    )
  })

  test('below min_count there is no rate', async () => {
    const { rows } = await ask('intents', [['a', '2026-03-02', { intent: 'x', ...failure }]], { min_count: 2 })
    expect(pick(rows, 'failures', 'failure_rate', 'ci_low', 'note')).toEqual([[1, null, null, 'too few']])
  })
})

describe('tools', () => {
  test('calls and errors from spans, silent failures from verdicts, by segment', async () => {
    const project = world.project()
    const spans: object[] = []
    const call = (interaction: string, tool: string, status: string, duration_ms: number) =>
      spans.push({
        project_id: project,
        trace_id: interaction,
        span_id: `s${spans.length}`,
        interaction_id: interaction,
        kind: 'tool',
        tool_name: tool,
        status,
        error_type: status === 'error' ? 'Timeout' : '',
        duration_ms,
        started_at: '2026-03-02 10:00:00',
        version: 1,
      })
    call('i1', 'search', 'error', 100)
    call('i1', 'search', 'ok', 300)
    call('i1', 'pay', 'ok', 10)
    call('i2', 'search', 'ok', 200)
    call('i3', 'pay', 'error', 20)
    await world.warehouse.insert('spans', spans)
    await world.interactions(project, [
      ['a', '2026-03-02', { interaction_id: 'i1', properties: { plan: 'free' } }],
      ['b', '2026-03-02', { interaction_id: 'i2', ...failure, silent_failure: true, properties: { plan: 'team' } }],
      ['b', '2026-03-02', { interaction_id: 'i3', properties: { plan: 'team' } }],
    ])
    const { rows, sentence } = await world.run(project, 'tools', range)
    const columns = [
      'tool',
      'segment',
      'calls',
      'interactions',
      'errors',
      'root_causes',
      'silent_failures',
      'users_hit',
      'duration_p50_ms',
    ]
    expect(pick(rows, ...columns)).toEqual([
      ['search', 'all', 3, 2, 1, 1, 1, 2, 200],
      ['pay', 'all', 2, 2, 1, 0, 0, 1, 20],
    ])
    expect(rows[0]?.top_error).toBe('Timeout')
    expect(sentence).toBe(
      'Most interactions failed at search: 1 of the 2 that called it, 1 of them silently, without any error. Most errors per call: pay, 50.0 % (95 % interval 9.5 to 90.5) of 2 calls (its lead may be chance).',
    )
    const byPlan = await world.run(project, 'tools', { ...range, by: 'plan' })
    expect(pick(byPlan.rows, 'tool', 'segment', 'errors', 'silent_failures').toSorted()).toEqual([
      ['pay', 'free', 0, 0],
      ['pay', 'team', 1, 0],
      ['search', 'free', 1, 0],
      ['search', 'team', 0, 1],
    ])
  })
})

describe('failures', () => {
  test('one row for each pattern, with its direction', async () => {
    const chain = { ...failure, failure_chain: ['search', 'answer'], intent: 'refund' }
    const { rows, sentence } = await ask(
      'failures',
      [
        ['a', '2026-03-16', chain],
        ['b', '2026-03-23', chain],
        ['b', '2026-03-29', { ...chain, interaction_id: 'latest' }],
        [
          'c',
          '2026-03-20',
          {
            outcome: 'failure',
            failure_reason: 'timeout',
            failure_step: 'chat',
            failure_step_kind: 'llm',
            silent_failure: true,
          },
        ],
        ['c', '2026-03-20', {}],
      ],
      {},
    )
    expect(
      pick(rows, 'reason', 'step', 'pattern', 'failures', 'users', 'last_7_days', 'previous_7_days', 'silent_failures'),
    ).toEqual([
      ['tool_error', 'search', ['search', 'answer'], 3, 2, 2, 1, 0],
      ['timeout', 'chat', [], 1, 1, 0, 1, 1],
    ])
    expect(rows[0]).toMatchObject({
      share: 0.75,
      intents: ['refund'],
      first_seen: '2026-03-16',
      last_seen: '2026-03-29',
      example: 'latest',
    })
    expect(sentence).toBe(
      'Most frequently interactions fail by an error at search: 3 interactions, 75.0 % of all that failed, for 2 users; 2 in the last 7 days, 1 in the 7 days before.',
    )
  })
})

describe('cost', () => {
  test('per interaction, user and success; failures are paid for too', async () => {
    const { rows, sentence } = await ask(
      'cost',
      [
        ['a', '2026-03-02', { intent: 'x', cost_usd: 3, input_tokens: 10, cache_read_tokens: 5 }],
        ['a', '2026-03-02', { intent: 'x', cost_usd: 1, ...failure, input_tokens: 10 }],
        ['b', '2026-03-02', { intent: 'y', cost_usd: 1 }],
        ['b', '2026-03-02', { intent: 'y' }],
      ],
      {},
    )
    expect(rows[0]).toMatchObject({
      segment: 'x',
      cost_usd: 4,
      share: 0.8,
      cost_per_interaction: 2,
      cost_per_user: 4,
      cost_per_success: 4,
      cost_of_failures: 1,
      cached_share: 0.25,
      without_price: 0,
    })
    expect(rows[1]).toMatchObject({ segment: 'y', cost_per_interaction: 1, cost_per_success: 0.5, without_price: 1 })
    expect(sentence).toBe(
      'intent x costs most: $4.00, 80.0 % of $5.00, $4.00 for each that succeeded. $1.00 (20.0 %) went into interactions that failed. Left out: 1 interaction without a known price.',
    )
  })
})

describe('versions and drift', () => {
  const many = (version: string, day: string, good: number, bad: number): InteractionTuple[] => [
    ...Array.from(
      { length: good },
      (_, n): InteractionTuple => [
        `u${n}`,
        day,
        { prompt_version: version, model: 'm', eval_score: n % 2 === 0 ? 0.9 : 0.7 },
      ],
    ),
    ...Array.from(
      { length: bad },
      (_, n): InteractionTuple => [`u${n}`, day, { prompt_version: version, model: 'm', eval_score: 0.2, ...failure }],
    ),
  ]

  test('each version against the one before, by first appearance', async () => {
    const { rows, sentence } = await ask('versions', [
      ...many('v2', '2026-03-10', 60, 40),
      ...many('v1', '2026-03-03', 90, 10),
    ])
    expect(pick(rows, 'version', 'first_seen', 'interactions', 'failure_rate', 'compared_with')).toEqual([
      ['v1', '2026-03-03', 100, 0.1, ''],
      ['v2', '2026-03-10', 100, 0.4, 'v1'],
    ])
    expect(rows[1]?.failure_change).toBeCloseTo(0.3, 12)
    // Newcombe, 40/100 - 10/100: Wilson 0.3094 to 0.4980 and 0.0552 to 0.1744.
    expect(rows[1]?.failure_change_low).toBeCloseTo(0.1828, 3)
    expect(rows[1]?.failure_change_high).toBeCloseTo(0.4078, 3)
    expect(rows[1]?.score_change).toBeCloseTo(0.56 - 0.74, 12)
    expect(rows[0]?.failure_change).toBeNull()
    expect(sentence).toBe(
      'Prompt version v2 failed 30.0 points more often than v1 (95 % interval 18.3 to 40.8) and scored 0.18 lower. They met different users, questions or weeks, so not all of a change need be theirs.',
    )
  })

  test('against a named baseline', async () => {
    const { rows } = await ask('versions', [...many('v1', '2026-03-03', 9, 1), ...many('v2', '2026-03-10', 6, 4)], {
      baseline: 'v2',
    })
    expect(pick(rows, 'version', 'compared_with')).toEqual([
      ['v1', 'v2'],
      ['v2', ''],
    ])
  })

  test('week against week of the same model and version', async () => {
    const { rows, sentence } = await ask('drift', [
      ...many('v1', '2026-03-03', 95, 5),
      ...many('v1', '2026-03-10', 70, 30),
      ...many('v2', '2026-03-17', 70, 30),
      ...many('v1', '2026-03-24', 95, 5),
    ])
    expect(pick(rows, 'week', 'model', 'prompt_version', 'drifting')).toEqual([
      ['2026-03-02', '(all)', '', ''],
      ['2026-03-09', '(all)', '', 'worse'],
      ['2026-03-16', '(all)', '', ''],
      ['2026-03-23', '(all)', '', 'better'],
      ['2026-03-02', 'm', 'v1', ''],
      ['2026-03-09', 'm', 'v1', 'worse'],
      ['2026-03-23', 'm', 'v1', ''],
      ['2026-03-16', 'm', 'v2', ''],
    ])
    expect(sentence).toBe(
      'In the week of 2026-03-23, 5.0 % of interactions failed, failures 25.0 points less than the week before, 95 % interval 14.8 to 35.0, score 0.15 higher. Quality fell in the week of 2026-03-09 (failures 25.0 points more than the week before, 95 % interval 14.8 to 35.0, score 0.15 lower). It became clearly worse while model and prompt stayed the same for m v1 in the week of 2026-03-09.',
    )
  })
})

describe('pass-rate', () => {
  test('verdicts by evaluation and week; what judges nothing has no rate', async () => {
    const project = world.project()
    const evaluation = (name: string, created_at: string, columns: object) => ({
      project_id: project,
      evaluation_id: `${name}${created_at}${JSON.stringify(columns)}`,
      level: 'trace',
      trace_id: 't',
      name,
      source: 'model',
      created_at,
      version: 1,
      ...columns,
    })
    await world.warehouse.insert('evaluations', [
      evaluation('helpful', '2026-03-02 00:00:00', { passed: true, score_normalized: 1 }),
      evaluation('helpful', '2026-03-08 23:00:00', { passed: false, score_normalized: 0 }),
      evaluation('helpful', '2026-03-09 00:00:00', { passed: true, score_normalized: 0.8 }),
      evaluation('length', '2026-03-09 00:00:00', { score: 120 }),
    ])
    const { rows, sentence } = await world.run(project, 'pass-rate', range)
    expect(pick(rows, 'start', 'evaluation', 'evaluations', 'judged', 'passes', 'pass_rate', 'score')).toEqual([
      ['2026-03-02', 'helpful', 2, 2, 1, 0.5, 0.5],
      ['2026-03-09', 'helpful', 1, 1, 1, 1, 0.8],
      ['2026-03-09', 'length', 1, 0, 0, null, null],
    ])
    expect(sentence).toBe(
      'Of 1 verdict of helpful in the week of 2026-03-09, 100.0 % (95 % interval 20.7 to 100.0) passed.',
    )
  })
})

describe('changes of pass-rate', () => {
  test.for(['day', 'week', 'month'])('compare a %s with the one just before, never across a gap', async (period) => {
    const project = world.project()
    const starts = {
      day: ['2026-03-02', '2026-03-03', '2026-03-05'],
      week: ['2026-03-02', '2026-03-09', '2026-03-23'],
      month: ['2026-01-01', '2026-02-01', '2026-04-01'],
    }[period] as string[]
    const verdicts = starts.flatMap((start, nth) =>
      Array.from({ length: 10 }, (_, k) => ({
        project_id: project,
        evaluation_id: `${start}${k}`,
        level: 'trace',
        trace_id: 't',
        name: 'helpful',
        source: 'model',
        created_at: `${start} 12:00:00`,
        passed: k >= nth * 4,
        version: 1,
      })),
    )
    await world.warehouse.insert('evaluations', verdicts)
    const asked = { period, min_count: 1, from: '2026-01-01', to: '2026-04-30' }
    const { rows } = await world.run(project, 'pass-rate', asked)
    expect(pick(rows, 'start', 'pass_rate', 'change')).toEqual([
      [starts[0], 1, null],
      [starts[1], 0.6, -0.4],
      [starts[2], 0.2, null],
    ])
  })
})

describe('users', () => {
  test('most failures first, with what happened last', async () => {
    const { rows, sentence } = await ask(
      'users',
      [
        ['a', '2026-03-02', { ...failure, intent: 'refund', tool_errors: 2, interaction_id: 'first' }],
        [
          'a',
          '2026-03-03',
          { ...failure, intent: 'refund', silent_failure: true, account_id: 'acme', interaction_id: 'second' },
        ],
        ['a', '2026-03-04', { feedback_score: 0 }],
        ['b', '2026-03-02', { ...failure }],
        ['c', '2026-03-02', {}],
        ['', '2026-03-02', { ...failure }],
      ],
      {},
    )
    expect(
      pick(
        rows,
        'user_id',
        'account_id',
        'interactions',
        'failures',
        'silent_failures',
        'tool_failures',
        'left_on_failure',
        'last_failure',
        'example',
      ),
    ).toEqual([
      ['a', 'acme', 3, 2, 1, 2, false, '2026-03-03', 'second'],
      ['b', '', 1, 1, 0, 0, true, '2026-03-02', rows[1]?.example],
    ])
    expect(sentence).toBe(
      'a was hurt most: 2 of 3 interactions failed (66.7 %). For 1 of the 2 users listed, the last interaction so far was a failure.',
    )
  })
})

describe('contexts', () => {
  test('documents and sources by the share of bad interactions', async () => {
    const project = world.project()
    const retrieval = (interaction: string, span: string, data_source: string, documents: readonly string[]) => ({
      project_id: project,
      trace_id: interaction,
      span_id: span,
      interaction_id: interaction,
      kind: 'retrieval',
      data_source,
      documents: documents.map((id) => ({ id, score: 0.5, content: '' })),
      started_at: '2026-03-02 10:00:00',
      version: 1,
    })
    await world.warehouse.insert('spans', [
      retrieval('i1', 's1', 'wiki', ['d1', 'd2']),
      retrieval('i1', 's2', 'wiki', ['d1']),
      retrieval('i2', 's1', 'wiki', ['d1']),
      retrieval('i3', 's1', 'wiki', ['d2']),
      retrieval('i3', 's2', 'faq', []),
    ])
    await world.interactions(project, [
      ['a', '2026-03-02', { interaction_id: 'i1', ...failure }],
      ['a', '2026-03-03', { interaction_id: 'i2', eval_score: 0.2 }],
      ['a', '2026-03-04', { interaction_id: 'i3', eval_score: 0.9 }],
    ])
    const { rows, sentence } = await world.run(project, 'contexts', range)
    expect(
      pick(rows, 'source', 'document', 'interactions', 'failures', 'low_scored', 'bad', 'bad_rate', 'example'),
    ).toEqual([
      ['wiki', 'd1', 2, 1, 1, 2, 1, 'i2'],
      ['wiki', 'd2', 2, 1, 0, 1, 0.5, 'i1'],
    ])
    expect(sentence).toBe(
      'wiki / d1 stands in bad answers most: 100.0 % (95 % interval 34.2 to 100.0) of the 2 interactions that retrieved it failed or scored low (its lead may be chance).',
    )
    const sources = await world.run(project, 'contexts', { ...range, level: 'source' })
    expect(pick(sources.rows, 'source', 'document', 'interactions', 'bad')).toEqual([
      ['wiki', '', 3, 2],
      ['faq', '', 1, 0],
    ])
  })
})
