import { createHash } from 'node:crypto'
import { z } from 'zod'
import { DeliveryError } from '../errors.ts'
import { eventId } from '../model/event-id.ts'
import type { Outbound } from '../model/settled.ts'
import { INSERT_SETTINGS } from '../warehouse/client-settings.ts'
import {
  evaluationToRow,
  identityToRow,
  isEndToEnd,
  productEventToRow,
  traceToRows,
  userToRow,
} from '../warehouse/rows/index.ts'
import { classify } from './clickhouse-answer.ts'
import type { Destination, DestinationEvent, DestinationIo } from './destination.ts'
import { post } from './http.ts'

/** Settings of the ClickHouse destination. */
export const clickhouseSettings = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('HTTP interface of ClickHouse, from `CLICKHOUSE_URL`.'),
  user: z.string().default('default').describe('User, from `CLICKHOUSE_USER`.'),
  password: z.string().default('').describe('Password, from `CLICKHOUSE_PASSWORD`.'),
  database: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be letters, digits and underscores')
    .default('cohortel')
    .describe('Database that `cohortel migrate` made, from `CLICKHOUSE_DATABASE`.'),
  asyncInsert: z
    .boolean()
    .default(false)
    .describe(
      'Let the server gather small inserts of many senders (`async_insert`), still waiting until they are stored.',
    ),
})

/** See {@link clickhouseSettings}. */
export type ClickHouseSettings = z.infer<typeof clickhouseSettings>

/** One row and where it goes. */
interface TableRow {
  readonly table: Table
  readonly row: object
}

/** In the order of insertion: whoever finds an interaction finds its spans. */
const TABLES = ['identities', 'user_updates', 'product_events', 'spans', 'evaluations', 'interactions'] as const
type Table = (typeof TABLES)[number]

/**
 * Writes everything to ClickHouse, batches grouped by table. Sending rows again changes nothing: the tables keep one row
 * per key (docs/warehouse.md), and the deduplication token spares the server the work where it still remembers it.
 */
export const clickhouse: Destination<ClickHouseSettings> = {
  name: 'clickhouse',
  environment: ['CLICKHOUSE_URL', 'CLICKHOUSE_USER', 'CLICKHOUSE_PASSWORD', 'CLICKHOUSE_DATABASE'],
  settings: clickhouseSettings,
  fromEnvironment: (env) =>
    env.CLICKHOUSE_URL
      ? {
          url: env.CLICKHOUSE_URL,
          ...(env.CLICKHOUSE_USER && { user: env.CLICKHOUSE_USER }),
          ...(env.CLICKHOUSE_PASSWORD && { password: env.CLICKHOUSE_PASSWORD }),
          ...(env.CLICKHOUSE_DATABASE && { database: env.CLICKHOUSE_DATABASE }),
        }
      : undefined,
  takesUpdates: true,
  // An insert costs about 8 ms however small it is; from 10,000 rows on nothing more is gained (docs/warehouse.md).
  limits: { maxEvents: 10_000, maxBytes: 16_000_000, maxEventBytes: 16_000_000, timeoutMs: 60_000, concurrency: 1 },

  toEvents: (outbound) => rowsOf(outbound),

  async send(events, settings, io) {
    for (const table of TABLES) {
      const ids: string[] = []
      const rows: Uint8Array[] = []
      for (const event of events) {
        const row = rowOf(event, table)
        if (row === undefined) continue
        ids.push(event.id)
        rows.push(row)
      }
      if (rows.length > 0) await insert(table, rows, eventId('', table, '', ids.join(' ')), settings, io)
    }
    return { rejected: [] }
  },
}

const encoder = new TextEncoder()
/** What stands before the row in the JSON of a {@link TableRow}. */
const BEFORE_ROW = new Map(TABLES.map((table) => [table, encoder.encode(`{"table":"${table}","row":`)]))

/** The row as JSON where it goes into this table; it is cut out of the event's JSON, and never parsed. */
function rowOf(event: DestinationEvent, table: Table): Uint8Array | undefined {
  const { json } = event
  if (json === undefined) {
    const whole = event.body as TableRow
    return whole.table === table ? encoder.encode(JSON.stringify(whole.row)) : undefined
  }
  const before = BEFORE_ROW.get(table) as Uint8Array
  return before.every((byte, at) => json[at] === byte) ? json.subarray(before.length, json.length - 1) : undefined
}

/**
 * The server gathers and the answer waits. It is left to the keys to recognise what comes again: were the table to skip a
 * repeated block, it would skip the rollups too, which a try that ended half-way has not reached; and servers refuse
 * to deduplicate rollups of gathered inserts (SUPPORT_IS_DISABLED).
 */
const ASYNC_INSERT = { async_insert: 1, async_insert_deduplicate: 0 } as const

function syncInsert(token: string) {
  return {
    // Said, because servers may gather unless told not to.
    async_insert: 0,
    insert_deduplication_token: token,
    // Else a retry after a half-done insert would skip the rollups along with the table.
    deduplicate_blocks_in_dependent_materialized_views: 1,
  } as const
}

/** The official client would take rows as objects only, or as a stream. https://clickhouse.com/docs/interfaces/http */
async function insert(
  table: Table,
  rows: readonly Uint8Array[],
  token: string,
  settings: ClickHouseSettings,
  io: DestinationIo,
): Promise<void> {
  const url = new URL(settings.url)
  const parameters = {
    query: `INSERT INTO ${table} FORMAT JSONEachRow`,
    database: settings.database,
    ...INSERT_SETTINGS,
    // Several threads read an insert sooner, at a tenth more work; the lane has the next one ready by then.
    input_format_parallel_parsing: 0,
    ...(settings.asyncInsert ? ASYNC_INSERT : syncInsert(token)),
  }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value))
  const headers = {
    'content-type': 'application/x-ndjson',
    'x-clickhouse-user': settings.user,
    ...(settings.password !== '' && { 'x-clickhouse-key': settings.password }),
  }
  const error = classify(await post('ClickHouse', url.href, { headers, body: lines(rows) }, io))
  if (error !== undefined) throw error
}

function lines(rows: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(rows.reduce((sum, row) => sum + row.byteLength + 1, 0))
  let at = 0
  for (const row of rows) {
    all.set(row, at)
    at += row.byteLength
    all[at] = LINE_FEED
    at += 1
  }
  return all
}

const LINE_FEED = 0x0a

function rowsOf(outbound: Outbound): readonly DestinationEvent[] {
  switch (outbound.kind) {
    case 'trace': {
      const { spans, evaluations, interactions } = traceToRows(outbound.trace)
      const project = outbound.trace.projectId
      return [
        ...spans.map((row) => event('spans', row, project, row.trace_id, row.span_id, row.version)),
        ...evaluations.map((row) => event('evaluations', row, project, row.evaluation_id, '', content(row))),
        ...interactions.map((row) => event('interactions', row, project, row.interaction_id, '', content(row))),
      ]
    }
    case 'evaluation': {
      const { evaluation, projectId } = outbound
      const row = evaluationToRow(evaluation, { projectId, endToEnd: isEndToEnd(evaluation), version: 0n })
      return [event('evaluations', row, projectId, row.evaluation_id, '', content(row))]
    }
    case 'product_event': {
      const row = productEventToRow(outbound.event)
      return [event('product_events', row, row.project_id, row.event_id, '', row.timestamp)]
    }
    case 'identity': {
      const row = identityToRow(outbound.link)
      return [event('identities', row, row.project_id, row.anonymous_id, row.user_id, row.seen_at)]
    }
    case 'user': {
      const row = userToRow(outbound.user)
      return [event('user_updates', row, row.project_id, row.user_id, '', content(row))]
    }
    default:
      throw new DeliveryError(true, 'unknown_kind', 'ClickHouse has no table for an event of this kind.')
  }
}

/** Evaluations and verdicts can change while the version, which counts spans and logs, does not: content tells them apart. */
function content(row: object): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex')
}

function event(
  table: Table,
  row: object,
  projectId: string,
  key: string,
  subKey: string,
  edition: string,
): DestinationEvent {
  const body: TableRow = { table, row }
  return { id: eventId(projectId, key, subKey, `clickhouse:${table}:${edition}`), actor: '', body }
}
