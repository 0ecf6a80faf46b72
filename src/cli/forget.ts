import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import { DEFAULT_PROJECT } from '../access.ts'
import { type Config, loadConfig } from '../config.ts'
import { createPipeline } from '../pipeline.ts'
import { countUserRows, type ForgottenUser, forgetUser, linkedIdsOf, type UserRows } from '../warehouse/forget-user.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'
import { readPolicy } from './policy.ts'
import { clickHouseUrl, openWarehouse } from './warehouse.ts'

interface Options {
  readonly user: string
  readonly project: string
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly url?: string
  readonly key?: string
}

/** What waited in the buffer and is gone. */
interface Buffered {
  readonly spans: number
  readonly events: number
  readonly dead_letters: number
}

/** What was deleted, and what was not. */
interface Forgotten {
  readonly user: string
  readonly project: string
  readonly dry_run: boolean
  /** Anonymous ids that are linked to the user, and went with it. */
  readonly anonymous_ids: readonly string[]
  /** Rows by table. */
  readonly clickhouse: UserRows
  /** null = not asked (dry run) or not reached. */
  readonly buffer: Buffered | null
  readonly not_reached: readonly { readonly where: string; readonly what_to_do: string }[]
}

/** What was in flight lands within seconds, so we look again until nothing is found. */
const MOST_PASSES = 5
const PAUSE_MS = 1_500

/** `cohortel forget`: deletes a user, and says what it could not reach. */
export function forgetCommand(): Command {
  return new Command('forget')
    .description(
      'Deletes a user from ClickHouse (interactions, spans, evaluations, events, roll-ups; linked anonymous ids too) and from the buffer of the running receiver. Says what it cannot reach.',
    )
    .requiredOption('--user <id>', 'user id as the app sends it')
    .option('--project <project>', 'the project', DEFAULT_PROJECT)
    .option('--dry-run', 'only say what would be deleted')
    .option('--url <url>', 'address of the receiver (default: from HOST and PORT)')
    .option('--key <key>', 'ingest key of the project (default: from COHORTEL_INGEST_KEYS)')
    .option('--json', 'print JSON instead')
    .action(async (options: Options) => {
      const found = loadConfig(process.env, await readPolicy())
      const config = loadConfig({ ...process.env, CLICKHOUSE_URL: clickHouseUrl(found) }, await readPolicy())
      const warehouse = openWarehouse(config)
      try {
        const forgotten = await run(options, config, warehouse)
        console.log(options.json ? JSON.stringify(forgotten, null, 2) : render(forgotten))
        // Whoever runs this by a schedule must not take half a deletion for a whole one.
        if (forgotten.buffer === null && !forgotten.dry_run) process.exitCode = 1
      } finally {
        await warehouse.close()
      }
    })
}

async function run(options: Options, config: Config, warehouse: Warehouse): Promise<Forgotten> {
  const { user, project, dryRun = false } = options
  const pipeline = createPipeline(config)
  // ClickHouse knows the id in one form; rows from before a change of the settings may hold it in the other.
  const users = await Promise.all(
    pipeline.idsAnywhere([user]).map(
      async (userId): Promise<ForgottenUser> => ({
        projectId: project,
        userId,
        ...(await linkedIdsOf(warehouse, project, userId)),
      }),
    ),
  )
  const anonymousIds = [...new Set(users.flatMap((one) => one.anonymousIds))]
  const sessionIds = [...new Set(users.flatMap((one) => one.sessionIds))]
  const base = { user, project, dry_run: dryRun, anonymous_ids: anonymousIds }
  const tools = toolsToAsk(config, user, (id, destination) => pipeline.idAt(id, destination))
  if (dryRun) {
    const counts = await Promise.all(users.map((one) => countUserRows(warehouse, one)))
    return { ...base, clickhouse: counts.reduce(addRows, {}), buffer: null, not_reached: tools }
  }

  let rows: UserRows = {}
  let buffer: Buffered | null = { spans: 0, events: 0, dead_letters: 0 }
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    // The buffer first, or it would write again what the tables have just lost.
    const dropped = await forgetInBuffer(options, config, [user, ...anonymousIds, ...sessionIds])
    buffer = buffer === null || dropped === null ? null : add(buffer, dropped)
    let found: UserRows = {}
    for (const one of users) found = addRows(found, await forgetUser(warehouse, one, config.policy.warehouse.cluster))
    rows = addRows(rows, found)
    const nothing = Object.keys(found).length === 0 && (dropped === null || isNothing(dropped))
    if (nothing && pass > 0) break
    await sleep(PAUSE_MS)
  }
  const bufferProblem = {
    where: 'buffer of the receiver',
    what_to_do: `Nothing answered at ${receiverUrl(options, config)}: start the receiver (or give --url and --key) and run this again, or what waits there will be written later.`,
  }
  return { ...base, clickhouse: rows, buffer, not_reached: buffer === null ? [bufferProblem, ...tools] : tools }
}

async function forgetInBuffer(options: Options, config: Config, ids: readonly string[]): Promise<Buffered | null> {
  const key = options.key ?? keyOf(options.project)
  const answer = await fetch(`${receiverUrl(options, config)}/api/forget`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== '' && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ user_ids: ids }),
  }).catch(() => undefined)
  if (answer === undefined) return null
  const text = await answer.text()
  if (!answer.ok) {
    throw new Error(
      `The receiver refused to forget (${answer.status}): give an ingest key of project "${options.project}" with --key. It said: ${text.slice(0, 300)}`,
    )
  }
  return JSON.parse(text) as Buffered
}

function receiverUrl(options: Options, config: Config): string {
  const { HOST, PORT } = config.environment
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST
  return (options.url ?? `http://${host}:${PORT}`).replace(/\/$/, '')
}

/** The first ingest key of the project. */
function keyOf(project: string): string {
  for (const entry of (process.env.COHORTEL_INGEST_KEYS ?? '').split(',')) {
    const [key = '', of = DEFAULT_PROJECT] = entry.trim().split(':')
    if (key !== '' && of === project) return key
  }
  return ''
}

/** Tools that have been told of the user and that only their own interface can make forget. */
function toolsToAsk(config: Config, user: string, idAt: (id: string, destination: string) => string) {
  return config.enabled.flatMap(({ definition }) =>
    definition.takesUpdates
      ? []
      : [
          {
            where: definition.name,
            what_to_do: `${definition.deletion ?? 'Delete the person there.'} The id there is "${idAt(user, definition.name)}".`,
          },
        ],
  )
}

function add(a: Buffered, b: Buffered): Buffered {
  return { spans: a.spans + b.spans, events: a.events + b.events, dead_letters: a.dead_letters + b.dead_letters }
}

function addRows(a: UserRows, b: UserRows): UserRows {
  const sum: Record<string, number> = { ...a }
  for (const [table, rows] of Object.entries(b)) sum[table] = (sum[table] ?? 0) + rows
  return sum
}

function isNothing({ spans, events, dead_letters: letters }: Buffered): boolean {
  return spans + events + letters === 0
}

function render({ user, project, dry_run: dryRun, anonymous_ids, clickhouse, buffer, not_reached }: Forgotten): string {
  const lines = [`${dryRun ? 'Would forget' : 'Forgot'} user "${user}" of project "${project}".`]
  if (anonymous_ids.length > 0) lines.push(`  linked anonymous ids: ${anonymous_ids.join(', ')}`)
  const tables = Object.entries(clickhouse)
  lines.push(tables.length === 0 ? '  ClickHouse: no rows' : '  ClickHouse rows:')
  for (const [table, rows] of tables) lines.push(`    ${table.padEnd(24)} ${rows}`)
  if (buffer !== null) {
    lines.push(`  buffer: ${buffer.spans} spans, ${buffer.events} events, ${buffer.dead_letters} dead letters`)
  }
  if (dryRun) lines.push('  buffer: not looked at in a dry run')
  if (not_reached.length > 0) lines.push('Not reached:')
  for (const { where, what_to_do } of not_reached) lines.push(`  ${where}: ${what_to_do}`)
  lines.push('Backups, and text of other users that mentions this one, are not touched either.')
  return lines.join('\n')
}
