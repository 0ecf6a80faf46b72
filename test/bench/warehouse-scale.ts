import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@clickhouse/client'
import { runReport } from '../../src/reports/run.ts'
import { QUERY_SETTINGS } from '../../src/warehouse/client-settings.ts'
import { startEmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { migrateAt } from '../../src/warehouse/migrations/index.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { median } from './measure.ts'
import { BEGIN, END, fillWarehouse, PROJECT, settleMerges, storedTables } from './warehouse-data.ts'

const ROUNDS = 3
/** What a report may use; the engine breaks it off beyond. */
const MEMORY_LIMIT = 2_000_000_000
const LONG_MS = 3_600_000

/** Everything that happened to users, read once: what retention is measured against. */
const EVENTS = 'product_events(user_id, timestamp)'

interface Case {
  readonly name: string
  readonly report: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Tables and the columns of theirs that the answer is made of. */
  readonly floor: string
}

const USES = 'interactions(user_id, started_at, outcome)'

const CASES: readonly Case[] = [
  {
    name: 'retention by outcome, weeks',
    report: 'retention',
    parameters: { split: 'outcome', period: 'week' },
    floor: EVENTS,
  },
  {
    name: 'the same, back by any event',
    report: 'retention',
    parameters: { split: 'outcome', period: 'week', return_event: '*' },
    floor: EVENTS,
  },
  {
    name: 'the same, from days: weeks from Sunday on',
    report: 'retention',
    parameters: { split: 'outcome', period: 'week', week_start: 'sunday' },
    floor: EVENTS,
  },
  {
    name: 'the same, raw: Berlin',
    report: 'retention',
    parameters: { split: 'outcome', period: 'week', timezone: 'Europe/Berlin' },
    floor: EVENTS,
  },
  {
    name: 'the same, raw: Berlin, back by any event',
    report: 'retention',
    parameters: { split: 'outcome', period: 'week', timezone: 'Europe/Berlin', return_event: '*' },
    floor: EVENTS,
  },
  {
    name: 'the same, raw: rolling',
    report: 'retention',
    parameters: { split: 'outcome', period: 'week', window: 'rolling', anchor: 'first_time' },
    floor: EVENTS,
  },
  {
    name: 'the same, raw: back by one event',
    report: 'retention',
    parameters: { split: 'outcome', period: 'week', return_event: 'purchase_completed' },
    floor: EVENTS,
  },
  {
    name: 'retention-impact',
    report: 'retention-impact',
    floor: `${EVENTS}, ${USES}`,
  },
  { name: 'cohorts', report: 'cohorts', floor: 'interactions(user_id, started_at, outcome, eval_score, cost_usd)' },
  {
    name: 'dose-response',
    report: 'dose-response',
    parameters: { event: 'plan_upgraded' },
    floor: `product_events(user_id, timestamp, event), ${USES}`,
  },
  {
    name: 'funnel',
    report: 'funnel',
    parameters: { steps: 'ai_interaction,plan_upgraded,purchase_completed', split: 'outcome' },
    floor: `product_events(user_id, timestamp, event), ${USES}`,
  },
  {
    name: 'intents',
    report: 'intents',
    floor:
      'interactions(intent, user_id, outcome, silent_failure, eval_score, feedback_score, cost_usd, duration_ms, failure_reason, failure_step, started_at)',
  },
  {
    name: 'failures',
    report: 'failures',
    floor:
      'interactions(failure_reason, failure_step, failure_step_kind, failure_chain, user_id, silent_failure, intent, started_at, interaction_id, outcome)',
  },
  {
    name: 'tools',
    report: 'tools',
    floor:
      'spans(interaction_id, kind, tool_name, name, status, duration_ms, error_type, started_at), interactions(interaction_id, user_id, outcome, failure_step, failure_step_kind, silent_failure, started_at)',
  },
  {
    name: 'cost',
    report: 'cost',
    parameters: { by: 'model' },
    floor:
      'interactions(model, user_id, cost_usd, outcome, input_tokens, output_tokens, cache_read_tokens, started_at)',
  },
  {
    name: 'versions',
    report: 'versions',
    floor: 'interactions(prompt_version, user_id, outcome, eval_score, cost_usd, duration_ms, started_at)',
  },
  {
    name: 'drift',
    report: 'drift',
    floor: 'interactions(model, prompt_name, prompt_version, outcome, eval_score, cost_usd, duration_ms, started_at)',
  },
  {
    name: 'sessions',
    report: 'sessions',
    floor: `${EVENTS}, interactions(user_id, session_id, interaction_id, started_at, outcome, escalated)`,
  },
  { name: 'pass-rate', report: 'pass-rate', floor: 'evaluations(name, source, passed, score_normalized, created_at)' },
  {
    name: 'users',
    report: 'users',
    floor:
      'interactions(user_id, account_id, outcome, silent_failure, tool_errors, escalated, feedback_score, failure_reason, intent, started_at, interaction_id)',
  },
  {
    name: 'contexts',
    report: 'contexts',
    floor:
      'spans(interaction_id, kind, data_source, documents, started_at), interactions(interaction_id, outcome, eval_score, started_at)',
  },
]

/** What one statement took. */
interface Cost {
  readonly cpu: number
  readonly wall: number
  readonly peakMiB: number
}

/** One line of the table. */
export interface Measured {
  readonly name: string
  readonly report: Cost
  readonly floor: Cost
  readonly error?: string
}

/**
 * `npm run bench -- warehouse [--scale 1] [--data DIR]`: each report over the whole half year, beside reading its own
 * columns once, interleaved, median of three. With `--data` the database is kept and used again.
 */
export async function benchWarehouse(argv: readonly string[] = process.argv): Promise<void> {
  const option = (name: string) => argv[argv.indexOf(name) + 1 || argv.length]
  const scale = Number(option('--scale') ?? 0.02)
  const kept = option('--data')
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'cohortel-bench-'))
  try {
    const { tables, measured } = await measureWarehouse(dataDir, scale, option('--report'))
    console.table(tables)
    console.table(measured.map(line))
  } finally {
    if (kept === undefined) rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Fills the database where it is empty, and measures. */
export async function measureWarehouse(dataDir: string, scale: number, only?: string) {
  const server = await startEmbeddedClickHouse({ dataDir, port: 0 })
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const warehouse = createNodeWarehouse({ url: server.url, database: 'cohortel', timeoutMs: LONG_MS })
  try {
    await migrateAt({ url: server.url }, { database: 'cohortel' })
    const [held] = await warehouse.query<{ n: number }>('SELECT count() AS n FROM product_events')
    if (Number(held?.n) === 0) await fillWarehouse(warehouse, scale, say)
    await settleMerges(warehouse, say)
    const meter = new Meter(server.url, server.pid)
    const measured: Measured[] = []
    for (const one of CASES) {
      if (only !== undefined && one.report !== only) continue
      measured.push(await measure(meter, one))
      say(JSON.stringify(line(measured.at(-1) as Measured)))
    }
    await meter.close()
    return { tables: await storedTables(warehouse), measured }
  } finally {
    await warehouse.close()
    await server.close()
  }
}

async function measure(meter: Meter, { name, report, parameters, floor }: Case): Promise<Measured> {
  const runs: { report: Cost; floor: Cost }[] = []
  const whole = { from: BEGIN, to: END, ...parameters }
  const now = Date.parse(`${END}T00:00:00Z`)
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const ofFloor = await meter.cost(() => meter.read(floor))
      // Retention follows as many cohorts as it has periods; the half year is too long for other time zones' days.
      const given = report === 'retention' ? { ...parameters, from: '2026-03-02', to: '2026-05-03' } : whole
      runs.push({
        floor: ofFloor,
        report: await meter.cost(() => runReport(meter.warehouse, PROJECT, report, given, now)),
      })
    }
  } catch (error) {
    return { name, report: NOTHING, floor: NOTHING, error: String(error).slice(0, 200) }
  }
  return { name, report: middle(runs.map((run) => run.report)), floor: middle(runs.map((run) => run.floor)) }
}

const NOTHING: Cost = { cpu: Number.NaN, wall: Number.NaN, peakMiB: 0 }

function middle(costs: readonly Cost[]): Cost {
  return {
    cpu: median(costs.map((cost) => cost.cpu)),
    wall: median(costs.map((cost) => cost.wall)),
    peakMiB: Math.max(...costs.map((cost) => cost.peakMiB)),
  }
}

function line({ name, report, floor, error }: Measured) {
  return {
    report: name,
    's CPU': report.cpu.toFixed(2),
    's wall': report.wall.toFixed(2),
    'floor s CPU': floor.cpu.toFixed(2),
    'floor s wall': floor.wall.toFixed(2),
    'x floor (CPU)': (report.cpu / floor.cpu).toFixed(2),
    'peak MiB': report.peakMiB.toFixed(0),
    ...(error !== undefined && { error }),
  }
}

/** Runs statements and tells what the engine's process spent on them. Linux only. */
class Meter {
  readonly #client: ReturnType<typeof createClient>
  readonly #pid: number

  constructor(url: string, pid: number) {
    this.#client = createClient({
      url,
      database: 'cohortel',
      request_timeout: LONG_MS,
      use_multipart_params_auto: true,
    })
    this.#pid = pid
  }

  /** The warehouse as reports see it, under the memory limit. */
  readonly warehouse: Warehouse = {
    query: (sql, parameters) => this.#query(sql, parameters),
    insert: () => Promise.reject(new Error('Reports do not write.')),
    command: () => Promise.reject(new Error('Reports do not write.')),
    ping: async () => true,
    close: () => this.close(),
  }

  async #query<Row>(sql: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    const result = await this.#client.query({
      query: sql,
      format: 'JSONEachRow',
      query_params: { ...parameters },
      clickhouse_settings: { ...QUERY_SETTINGS, max_memory_usage: String(MEMORY_LIMIT) },
    })
    return result.json<Row>()
  }

  /** Reads columns of tables once: `table(column, ...), ...`. */
  async read(floor: string): Promise<void> {
    for (const [, table = '', columns = ''] of floor.matchAll(/(\w+)\(([^)]*)\)/g)) {
      const reads = columns
        .split(', ')
        .map((column) =>
          column === 'timestamp' || column === 'started_at' ? `max(${column})` : `sum(cityHash64(${column}))`,
        )
      await this.#query(`SELECT ${reads.join(', ')} FROM ${table} WHERE project_id = '${PROJECT}'`)
    }
  }

  async cost(run: () => Promise<unknown>): Promise<Cost> {
    // Forget the highest resident memory so far: https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html
    writeFileSync(`/proc/${this.#pid}/clear_refs`, '5')
    const resident = this.#status('VmRSS')
    const cpu = this.#cpu()
    const begun = performance.now()
    await run()
    return {
      wall: (performance.now() - begun) / 1000,
      cpu: this.#cpu() - cpu,
      peakMiB: this.#status('VmHWM') - resident,
    }
  }

  close(): Promise<void> {
    return this.#client.close()
  }

  #cpu(): number {
    const stat = readFileSync(`/proc/${this.#pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  }

  #status(name: string): number {
    return (
      Number(new RegExp(`${name}:\\s*(\\d+)`).exec(readFileSync(`/proc/${this.#pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    )
  }
}
