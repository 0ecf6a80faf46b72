import type { Warehouse } from '../../src/warehouse/warehouse.ts'

/** Rows of the full size; `scale` 1/50 is one fiftieth of each. */
const USERS = 1_000_000
const INTERACTIONS = 12_500_000
const EVENTS = 125_000_000
const WEEKS = 26
const SEED = 20260105

/** Monday on which the first week begins, and the first moment after the last. */
export const BEGIN = '2026-01-05'
export const END = '2026-07-06'
export const PROJECT = 'bench'

/** Rows per INSERT: what a batch of one table holds decides how many parts there are to merge. */
const SETTINGS = 'SETTINGS max_insert_threads = 2, max_memory_usage = 6000000000'

/** What was stored. */
export interface StoredTable {
  readonly table: string
  readonly rows: number
  readonly bytes: number
  readonly parts: number
}

/**
 * Fills the real tables by INSERT ... SELECT from hash functions of a seed, so the same scale gives the same rows on any
 * machine: users who come in over half a year and stay for weeks, a tenth of whose traffic is anonymous, second versions of
 * interactions (some of which move into another month), late evaluations, parts of turns, and events sent twice.
 *
 * Weeks are inserted one after the other, as they would come in: every insert holds users from all over the key.
 */
export async function fillWarehouse(warehouse: Warehouse, scale: number, say: (line: string) => void): Promise<void> {
  const users = Math.round(USERS * scale)
  const active = await warehouse.query<{ p: number }>(
    `SELECT avg(${ACTIVE}) AS p FROM (SELECT arrayJoin(range(${WEEKS})) AS w, number AS k FROM numbers(20000)) ${drawn(users, 'calibrate')}`,
  )
  const share = active[0]?.p ?? 1
  const attempts = (rows: number) => Math.round((rows * scale) / share / WEEKS)

  await warehouse.command(`INSERT INTO user_updates SELECT '${PROJECT}', ${userId('number')}, toDateTime64('${BEGIN}', 9, 'UTC'),
    concat('acct_', toString(number % 20000)),
    map('plan', ['free', 'pro', 'team', 'enterprise'][1 + toUInt8(sqrt(${unit('number', 'plan')}) * 4)], 'country', ['de', 'us', 'fr', 'jp', 'br'][1 + number % 5])
    FROM numbers(${users}) ${SETTINGS}`)
  await warehouse.command(`INSERT INTO identities SELECT '${PROJECT}', ${anonymousId('number')}, ${userId('number')}, 'identify', toDateTime64('${BEGIN}', 9, 'UTC')
    FROM numbers(${users}) WHERE number % 2 = 0
    UNION ALL SELECT '${PROJECT}', ${userId('number')}, ${userId('number + 1')}, 'alias', toDateTime64('${BEGIN}', 9, 'UTC')
    FROM numbers(${users - 1}) WHERE number % 400 = 0 ${SETTINGS}`)
  const views = await detachViews(warehouse)
  for (let week = 0; week < WEEKS; week++) {
    await warehouse.command(eventsOf(week, attempts(EVENTS), users))
    await warehouse.command(interactionsOf(week, attempts(INTERACTIONS), users))
    say(`week ${week + 1} of ${WEEKS}`)
  }
  await warehouse.command(SECOND_VERSIONS)
  await warehouse.command(EVALUATIONS)
  say('second versions and evaluations')
  for (let week = 0; week < WEEKS; week++) await warehouse.command(spansOf(week))
  say('spans')
  for (const table of ['product_events', 'interactions', 'spans', 'evaluations']) {
    await warehouse.command(`SYSTEM START MERGES ${table}`)
    await mergeParts(warehouse, table, say)
  }
  await attachViews(warehouse, views)
  // These are kept in one part, but for the last ten minutes or the last hour (min_age_to_force_merge_seconds).
  for (const table of ['interaction_months', 'user_days', 'key_sides'])
    await warehouse.command(`OPTIMIZE TABLE ${table} FINAL`)
  // And an hour's traffic has come in since.
  for (const [table, time] of [
    ['interactions', 'started_at'],
    ['product_events', 'timestamp'],
  ] as const)
    await warehouse.command(
      `INSERT INTO ${table} SELECT * FROM ${table} WHERE ${time} >= (SELECT max(${time}) FROM ${table}) - INTERVAL 1 HOUR ${SETTINGS}`,
    )
  say('rollups')
}

interface DetachedView {
  readonly name: string
  readonly target: string
  readonly select: string
}

/**
 * Takes the materialised views away while tables fill: what they would have written is written at the end by their own
 * SELECT over whole tables, which is the same by their rules and costs a third of the time.
 */
async function detachViews(warehouse: Warehouse): Promise<DetachedView[]> {
  const views = await warehouse.query<DetachedView>(
    `SELECT name, extract(create_table_query, ' TO ([^ ]+)') AS target, as_select AS select
     FROM system.tables WHERE database = currentDatabase() AND engine = 'MaterializedView' ORDER BY name`,
  )
  for (const { name } of views) await warehouse.command(`DETACH TABLE ${name} SYNC`)
  for (const table of ['product_events', 'interactions', 'spans', 'evaluations'])
    await warehouse.command(`SYSTEM STOP MERGES ${table}`)
  return views
}

async function attachViews(warehouse: Warehouse, views: readonly DetachedView[]): Promise<void> {
  for (const { name, target, select } of views) {
    // Changes are kept for three days of the warehouse's clock: nothing that a report reads.
    if (!target.endsWith('interaction_changes')) await warehouse.command(`INSERT INTO ${target} ${select} ${SETTINGS}`)
    await warehouse.command(`ATTACH TABLE ${name}`)
  }
}

/** One part for each month but the last two: what background merges come to when months are over. */
async function mergeParts(warehouse: Warehouse, table: string, say: (line: string) => void): Promise<void> {
  const partitions = await warehouse.query<{ partition: string }>(
    `SELECT DISTINCT partition FROM system.parts WHERE active AND database = currentDatabase() AND table = '${table}' ORDER BY partition`,
  )
  for (const { partition } of partitions.slice(0, -2)) {
    await warehouse.command(`OPTIMIZE TABLE ${table} PARTITION ID '${partition}' FINAL`)
    say(`${table} of ${partition} is merged`)
  }
}

/** Waits until background merges have come to rest. */
export async function settleMerges(warehouse: Warehouse, say: (line: string) => void): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    const [row] = await warehouse.query<{ n: number }>('SELECT count() AS n FROM system.merges')
    quiet = Number(row?.n) === 0 ? quiet + 1 : 0
    if (quiet === 0) say(`${row?.n} merges are running`)
    await new Promise((wake) => setTimeout(wake, 2_000))
  }
}

/** Size of each table as it lies on disk. */
export function storedTables(warehouse: Warehouse): Promise<StoredTable[]> {
  return warehouse.query<StoredTable>(
    `SELECT table, sum(p.rows) AS rows, sum(p.bytes_on_disk) AS bytes, count() AS parts
     FROM system.parts AS p WHERE p.active AND p.database = currentDatabase() AND p.rows > 0 GROUP BY table ORDER BY bytes DESC`,
  )
}

/** A number in [0, 1) made of a key and a word. */
function unit(key: string, word: string): string {
  return `(cityHash64(${key}, '${word}', ${SEED}) % 4294967296) / 4294967296`
}

/** 12 to 24 characters. */
function userId(n: string): string {
  return `substring(lower(hex(sipHash128(toUInt64(${n}), ${SEED}))), 1, 12 + toUInt8((${n}) % 13))`
}

function anonymousId(n: string): string {
  return `toString(reinterpretAsUUID(sipHash128(toUInt64(${n}), 'device', ${SEED})))`
}

/** Draws a user for each (w, k): few users do much. */
function drawn(users: number, word: string): string {
  return `ARRAY JOIN [toUInt64(floor(${users} * pow(${unit('k, w', word)}, 1.7)))] AS n`
}

/** Whether user `n` is there in week `w`: a first week, and a life of some weeks. */
const FIRST_WEEK = `greatest(0, toInt32(cityHash64(n, ${SEED}) % 32) - 6)`
const ACTIVE = `(w >= ${FIRST_WEEK} AND w <= ${FIRST_WEEK} + toInt32(-log(${unit('n', 'life')} + 1e-9) * 8))`

const NAMES = Array.from({ length: 40 }, (_, index) =>
  index === 3 ? 'purchase_completed' : index === 7 ? 'plan_upgraded' : `feature_${String(index).padStart(2, '0')}_used`,
)

function draws(week: number, attempts: number, users: number, word: string): string {
  return `(SELECT k, w, n FROM (SELECT number AS k, toInt32(${week}) AS w FROM numbers_mt(${attempts})) ${drawn(users, word)} WHERE ${ACTIVE})`
}

function timeIn(word: string): string {
  return `addMilliseconds(toDateTime64('${BEGIN}', 9, 'UTC'), (w * 604800 + cityHash64(k, w, '${word}', ${SEED}) % 604800) * 1000 + cityHash64(k, w, '${word}') % 1000)`
}

function eventsOf(week: number, attempts: number, users: number): string {
  const id = `toString(reinterpretAsUUID(sipHash128(k, w, 'event', ${SEED})))`
  return `INSERT INTO product_events
    SELECT '${PROJECT}', ${id}, if(${unit('k, w', 'known')} < 0.92, ${userId('n')}, ''), ${anonymousId('n')}, '', concat('acct_', toString(n % 20000)),
      [${NAMES.map((name) => `'${name}'`).join(', ')}][1 + toUInt8(40 * pow(${unit('k, w', 'name')}, 2))], ${timeIn('at')},
      map('path', concat('/page/', toString(cityHash64(k, w) % 200)), 'plan', ['free', 'pro', 'team'][1 + n % 3])
    FROM (SELECT * FROM ${draws(week, attempts, users, 'event')} ARRAY JOIN range(if(k % 200 = 0, 2, 1)) AS copy) ${SETTINGS}`
}

function interactionsOf(week: number, attempts: number, users: number): string {
  const user = userId('n')
  return `INSERT INTO interactions
    (project_id, interaction_id, trace_id, name, user_id, anonymous_id, session_id, account_id, user_id_source, environment, service_name, app_version,
     started_at, ended_at, duration_ms, intent, intent_source, outcome, outcome_source, failure_reason, failure_step, failure_step_kind, failure_chain,
     silent_failure, escalated, evidence, eval_score, eval_passed, eval_scores, input_text, output_text, model, models, provider, prompt_name, prompt_version,
     llm_calls, tool_calls, tool_errors, retrievals, span_count, error_spans, tools, input_tokens, output_tokens, cache_read_tokens, cost_usd, cost_source,
     properties, conventions, version)
    WITH
      cityHash64(k, w, 'shape', ${SEED}) AS h,
      lower(hex(sipHash128(k, w, 'trace', ${SEED}))) AS trace,
      ['billing', 'refund', 'search', 'summarise', 'code', 'translate', 'schedule', 'report', 'export', 'login', 'other', ''][1 + toUInt8(12 * pow(${unit('k, w', 'intent')}, 1.5))] AS wish,
      if(n % 10 < 3, 0.3, 0.08) AS risk,
      multiIf(${unit('k, w', 'outcome')} < risk, 'failure', ${unit('k, w', 'outcome')} < risk + 0.05, 'partial', ${unit('k, w', 'outcome')} < risk + 0.08, 'unknown', 'success') AS verdict,
      ['lookup_order', 'search_docs', 'run_query', 'send_mail', 'create_ticket', 'get_weather'][1 + h % 6] AS tool,
      ${timeIn('asked')} AS at,
      if(${unit('k, w', 'scored')} < 0.25, toNullable(round(if(verdict = 'failure', 0.4, 0.8) + (h % 20) / 100, 2)), NULL) AS score
    SELECT '${PROJECT}', trace, trace, 'chat', if(${unit('k, w', 'known')} < 0.9, ${user}, ''), ${anonymousId('n')},
      lower(hex(cityHash64(n, w, h % 4, ${SEED}))), concat('acct_', toString(n % 20000)), 'user.id', if(h % 50 = 0, 'staging', 'production'), 'api', concat('1.', toString(w)),
      at, addMilliseconds(at, 500 + h % 20000), 500 + h % 20000, wish, 'classifier', verdict, 'rule', if(verdict = 'failure', ['tool_error', 'empty_answer', 'refusal', 'timeout'][1 + h % 4], ''),
      if(verdict = 'failure', tool, ''), if(verdict = 'failure', 'tool', ''), if(verdict = 'failure', [tool, 'chat'], []),
      verdict = 'failure' AND h % 3 = 0, h % 97 = 0, if(verdict = 'success', '', concat('[{"rule":"tool_error","span_id":"', lower(hex(h)), '","attribute":"status","note":"', tool, ' failed"}]')),
      score, score >= 0.5, if(isNull(score), map(), map('helpful', assumeNotNull(score))),
      concat('Please ', wish, ' the thing number ', toString(h % 100000), ' that I asked about'), concat('Here is what I found about ', wish, ': ', toString(h), ', and ', tool, ' says so.'),
      ['gpt-5', 'gpt-5-mini', 'claude-sonnet', 'gemini-flash'][1 + h % 4], [['gpt-5', 'gpt-5-mini', 'claude-sonnet', 'gemini-flash'][1 + h % 4]], ['openai', 'openai', 'anthropic', 'google'][1 + h % 4],
      'assistant', concat('v', toString(1 + intDiv(w, 6))), 1 + h % 3, if(h % 10 < 6, 1, 0), if(verdict = 'failure', 1, 0), if(h % 4 = 0, 1, 0), 2 + h % 5, if(verdict = 'failure', 1, 0), if(h % 10 < 6, [tool], []),
      500 + h % 4000, 50 + h % 900, h % 500, if(h % 20 = 0, NULL, toNullable((500 + h % 4000) * 0.000002)), 'priced',
      if(h % 50 = 0, map('part_of_interaction', trace, 'tier', 'a'), map('tier', ['a', 'b', 'c'][1 + h % 3])), ['gen_ai'], bitShiftLeft(toUInt64(3), 32)
    FROM ${draws(week, attempts, users, 'interaction')} ${SETTINGS}`
}

/** Late evidence: one interaction in ten has a second version, some with an earlier start. */
const SECOND_VERSIONS = `INSERT INTO interactions
  SELECT * REPLACE (version + bitShiftLeft(toUInt64(1), 32) AS version, if(cityHash64(interaction_id) % 30 = 0, addSeconds(started_at, -600), started_at) AS started_at,
    if(outcome = 'success' AND cityHash64(interaction_id) % 70 = 0, 'partial', toString(outcome)) AS outcome)
  FROM interactions WHERE cityHash64(interaction_id) % 10 = 0 ${SETTINGS}`

/** Those that interactions have in them already, and late ones: one in a hundred, and thumbs for a session. */
const EVALUATIONS = `INSERT INTO evaluations (project_id, evaluation_id, level, trace_id, session_id, interaction_id, name, score, score_normalized, passed, source, user_id, end_to_end, created_at, version)
  SELECT project_id, lower(hex(sipHash128(interaction_id, kind))), if(kind = 'thumb', 'session', 'trace'), if(kind = 'thumb', '', trace_id), if(kind = 'thumb', session_id, ''), if(kind = 'thumb', '', interaction_id),
    kind, if(kind = 'helpful', assumeNotNull(eval_score), (cityHash64(interaction_id) % 100) / 100) AS given, given, given >= 0.5, if(kind = 'thumb', 'user', 'model'), if(kind = 'thumb', user_id, ''), true,
    addSeconds(started_at, 30), if(kind = 'helpful', version, 0)
  FROM interactions
  ARRAY JOIN arrayConcat(if(isNull(eval_score), [], ['helpful']), if(cityHash64(interaction_id, 'late') % 100 = 0, ['grounded'], []), if(cityHash64(interaction_id, 'thumb') % 400 = 0, ['thumb'], [])) AS kind
  ${SETTINGS}`

function spansOf(week: number): string {
  const from = `addDays(toDateTime64('${BEGIN}', 9, 'UTC'), ${week * 7})`
  return `INSERT INTO spans (project_id, trace_id, span_id, parent_span_id, interaction_id, name, kind, conventions, start_unix_nano, end_unix_nano, started_at, ended_at, duration_ms, status, error_type,
      service_name, user_id, session_id, input, output, model, provider, input_tokens, output_tokens, tool_name, data_source, documents, document_count, version)
    WITH cityHash64(interaction_id, kind) AS h, kind = 'tool' AND outcome = 'failure' AS broken
    SELECT project_id, trace_id, lower(hex(h)), '', interaction_id, concat(kind, ' call'), kind, ['gen_ai'], toUnixTimestamp64Nano(started_at), toUnixTimestamp64Nano(ended_at), started_at, ended_at, h % 3000, if(broken, 'error', 'ok'), if(broken, 'TimeoutError', ''),
      'api', user_id, session_id, substring(input_text, 1, 60), substring(output_text, 1, 60), if(kind = 'llm', toString(model), ''), if(kind = 'llm', toString(provider), ''), if(kind = 'llm', input_tokens, NULL), if(kind = 'llm', output_tokens, NULL),
      if(kind = 'tool', if(empty(tools), 'lookup_order', toString(tools[1])), ''), if(kind = 'retrieval', 'handbook', ''),
      if(kind = 'retrieval', arrayMap(j -> (concat('doc-', toString(toUInt32(2000 * pow((cityHash64(h, j) % 65536) / 65536, 2)))), toNullable((h + j) % 100 / 100), ''), range(3)), []), if(kind = 'retrieval', 3, NULL), version
    FROM interactions ARRAY JOIN arrayConcat(if(tool_calls > 0, ['tool'], []), if(retrievals > 0, ['retrieval'], [])) AS kind
    WHERE started_at >= ${from} AND started_at < addDays(${from}, 7) AND version = bitShiftLeft(toUInt64(3), 32) ${SETTINGS}`
}
