import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unpack } from '../../src/buffer/compress.ts'
import { isSentRow, partsOfSentRow } from '../../src/buffer/sent-row.ts'
import type { PolicyInput } from '../../src/config.ts'
import { type NodeHost, startNodeHost } from '../../src/host/node-host.ts'
import type { ContentPolicy } from '../../src/privacy/settings.ts'
import { createWebWarehouse } from '../../src/warehouse/web-client.ts'
import { encodeTraces } from '../otlp/support/encode.ts'
import {
  base64Forms,
  HEADER_NEEDLE,
  PLANTS,
  plantedEvaluations,
  plantedFeedback,
  plantedLogs,
  plantedProductEvents,
  plantedRequests,
  plantedTraces,
  SENTENCE_NEEDLE,
} from '../privacy/planted.ts'
import { startAmplitudeStub } from '../stubs/amplitude.ts'
import { startPostHogStub } from '../stubs/posthog.ts'
import { startWebhookStub } from '../stubs/webhook.ts'
import { copyMigrated } from '../warehouse/migrated.ts'
import { freePort } from './hosts.ts'
import { isIdle, readMetrics } from './metrics.ts'
import { eventually } from './replay.ts'

/** Everything that one run left: on disk before and after settling, in the tables, and on each wire. */
interface Traces {
  /** How many requests lay in the buffer as they came. */
  readonly sentRows: number
  readonly waiting: Findings
  readonly afterwards: Findings
  readonly tables: Findings
  readonly wires: Readonly<Record<string, Findings>>
  readonly interactions: readonly { trace_id: string; outcome: string; failure_step: string }[]
}

/** Which needles were seen, with the place where each was seen first. */
type Findings = ReadonlyMap<string, string>

const PERSONAL = PLANTS.map(({ needle }) => needle)
/** Part of the ids of one run, in which people are called by their addresses. */
const ID_NEEDLE = 'ids.example'
const NEEDLES = [...PERSONAL, SENTENCE_NEEDLE, HEADER_NEEDLE, 'Zebulon', 'Plantedroad', ID_NEEDLE]
const KEYED = ['Zebulon', 'Plantedroad']

/** Plain, and hidden in base64. */
const FORMS = new Map(NEEDLES.map((needle) => [needle, [needle, ...base64Forms(needle)]]))

function search(pieces: Iterable<readonly [place: string, text: string]>): Findings {
  const found = new Map<string, string>()
  for (const [place, text] of pieces) {
    for (const needle of NEEDLES) {
      if (found.has(needle)) continue
      const at =
        FORMS.get(needle)
          ?.map((form) => text.indexOf(form))
          .find((place) => place >= 0) ?? -1
      if (at >= 0) found.set(needle, `${place}: ...${text.slice(Math.max(0, at - 60), at + 30)}`)
    }
  }
  return found
}

/** Every byte of every file as it is, and what the buffer's compressed rows hold. */
function* onDisk(folder: string): Generator<readonly [string, string]> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path).isFile()) continue
    yield [name, readFileSync(path, 'latin1')]
    if (name.endsWith('.sqlite')) yield* inBuffer(path, name)
  }
}

function* inBuffer(path: string, name: string): Generator<readonly [string, string]> {
  const database = new DatabaseSync(path, { readOnly: true })
  const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()
  for (const { name: table } of tables) {
    for (const row of database.prepare(`SELECT * FROM "${table}"`).all()) {
      for (const [column, value] of Object.entries(row)) {
        const place = `${name} ${table}.${column}`
        if (typeof value === 'string') yield [place, value]
        if (!(value instanceof Uint8Array) || value.byteLength === 0) continue
        yield [place, Buffer.from(value).toString('latin1')]
        // Other blobs are no texts; a row that should be one and cannot be read would be seen as missing below.
        if (column === 'body' && table !== 'settled') {
          for (const part of partsOf(value)) yield [place, Buffer.from(unpack(part)).toString('utf8')]
        }
      }
    }
  }
  database.close()
}

function partsOf(body: Uint8Array): readonly Uint8Array[] {
  return isSentRow(body) ? Object.values(partsOfSentRow(body)) : [body]
}

/** Rows that hold a request as it came. */
function countSentRows(dataDir: string): number {
  const database = new DatabaseSync(join(dataDir, 'buffer', 'shard-0.sqlite'), { readOnly: true })
  const rows = database.prepare('SELECT body FROM shelf').all()
  database.close()
  return rows.filter(({ body }) => body instanceof Uint8Array && isSentRow(body)).length
}

async function run(policy: PolicyInput, change = (json: string) => json): Promise<Traces> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cohortel-privacy-'))
  await copyMigrated(join(dataDir, 'clickhouse'))
  const [posthog, amplitude, webhook] = await Promise.all([
    startPostHogStub(),
    startAmplitudeStub(),
    startWebhookStub(),
  ])
  const start = async (settleMs: number): Promise<NodeHost> =>
    startNodeHost(
      {
        PORT: String(await freePort()),
        EMBEDDED_CLICKHOUSE_PORT: String(await freePort()),
        COHORTEL_DATA_DIR: dataDir,
        COHORTEL_HASH_SALT: 'pepper',
        COHORTEL_SETTLE_MS: String(settleMs),
        COHORTEL_IDLE_MS: String(settleMs),
        COHORTEL_FINAL_MS: String(settleMs),
        COHORTEL_ORPHAN_MS: String(settleMs),
        POSTHOG_API_KEY: posthog.apiKey,
        POSTHOG_HOST: posthog.url,
        AMPLITUDE_API_KEY: amplitude.apiKey,
        AMPLITUDE_SERVER_URL: amplitude.endpoint,
        WEBHOOK_URL: webhook.url,
        WEBHOOK_SECRET: webhook.secret,
      },
      { ...policy, destinations: { posthog: { native: true }, amplitude: { native: true } } },
      { log: () => undefined, onClickHouseExit: () => undefined },
    )
  try {
    const first = await start(3_600_000)
    for (const [path, body] of [
      ['/v1/traces', plantedTraces()],
      ['/v1/logs', plantedLogs()],
      ['/v1/evaluations', plantedEvaluations()],
      ['/v1/feedback', plantedFeedback()],
      ['/v1/batch', plantedProductEvents()],
    ] as const) {
      const answer = await fetch(`${first.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: change(JSON.stringify(body)),
      })
      expect([path, answer.status, await answer.text()]).toEqual([
        path,
        200,
        expect.not.stringContaining('rejected":[{'),
      ])
    }
    for (const request of plantedRequests()) {
      const { status } = await fetch(`${first.url}/v1/traces`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-protobuf', 'content-encoding': 'gzip' },
        body: gzipSync(encodeTraces(JSON.parse(change(JSON.stringify(request))))),
      })
      expect(status).toBe(200)
    }
    await first.close()
    const sentRows = countSentRows(dataDir)
    const waiting = search(onDisk(dataDir))

    const second = await start(200)
    const warehouse = createWebWarehouse({
      url: second.clickHouseUrl,
      database: 'cohortel',
      user: 'default',
      password: '',
    })
    expect(isIdle(await eventually(() => readMetrics(second.url), isIdle))).toBe(true)
    for (const { accepted } of [posthog, amplitude, webhook]) expect(accepted().length).toBeGreaterThan(1)
    const tables: [string, string][] = []
    for (const { name } of await warehouse.query<{ name: string }>(
      `SELECT name FROM system.tables WHERE database = 'cohortel' AND engine LIKE '%MergeTree'`,
    )) {
      for (const row of await warehouse.query<Record<string, unknown>>(`SELECT * FROM ${name}`)) {
        for (const [column, value] of Object.entries(row)) {
          tables.push([`${name}.${column}`, typeof value === 'string' ? value : JSON.stringify(value)])
        }
      }
    }
    const interactions = await warehouse.query<Traces['interactions'][number]>(
      'SELECT trace_id, outcome, failure_step FROM interactions_current ORDER BY trace_id',
    )
    await warehouse.close()
    await second.close()
    const wire = (stub: { requests: readonly { body: string }[] }) =>
      search(stub.requests.map(({ body }) => ['body', body] as const))
    expect(tables.length).toBeGreaterThan(1_000)
    return {
      sentRows,
      waiting,
      afterwards: search(onDisk(dataDir)),
      tables: search(tables),
      wires: { posthog: wire(posthog), amplitude: wire(amplitude), webhook: wire(webhook) },
      interactions,
    }
  } finally {
    await Promise.all([posthog.close(), amplitude.close(), webhook.close()])
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

function everywhere(content: ContentPolicy): PolicyInput {
  return { privacy: { content: {}, contentOtherwise: content } }
}

const places = ({ waiting, afterwards, tables, wires }: Traces): [string, Findings][] => [
  ['waiting in the buffer', waiting],
  ['on disk afterwards', afterwards],
  ['tables', tables],
  ...Object.entries(wires),
]

describe('what no policy lets through is found nowhere: not in the buffer, not in a table, on no wire', () => {
  const runs = new Map<string, Traces>()
  beforeAll(async () => {
    for (const content of ['full', 'redacted', 'hashed', 'none'] as const)
      runs.set(content, await run(everywhere(content)))
    runs.set(
      'mixed',
      await run({ privacy: { content: { clickhouse: 'redacted', webhook: 'full' }, contentOtherwise: 'none' } }),
    )
    const all = ['clickhouse', 'posthog', 'amplitude', 'webhook']
    const addresses = (json: string) =>
      json.replaceAll(/(user|session|account|device)-plain-(\d)/g, `$1$2@${ID_NEEDLE}`)
    runs.set('ids', await run({ privacy: { content: {}, contentOtherwise: 'redacted', hashUserIds: all } }, addresses))
  })
  afterAll(() => runs.clear())
  const of = (name: string): Traces => {
    const found = runs.get(name)
    if (found === undefined) throw new Error(`The run "${name}" is missing.`)
    return found
  }

  test('full: the search finds what is there, except headers', () => {
    const { waiting, tables, wires } = of('full')
    for (const needle of NEEDLES.filter((each) => each !== HEADER_NEEDLE && each !== ID_NEEDLE)) {
      expect([needle, waiting.has(needle), tables.has(needle)]).toEqual([needle, true, true])
    }
    expect([...(wires.webhook?.keys() ?? [])]).toContain(SENTENCE_NEEDLE)
    for (const [, found] of places(of('full'))) expect(found.get(HEADER_NEEDLE)).toBeUndefined()
  })

  test('requests lie in the buffer as they came only where a destination may hold everything', () => {
    const rows = (name: string) => of(name).sentRows
    expect(['full', 'mixed'].map(rows)).toEqual([1, 1])
    expect(['redacted', 'hashed', 'none', 'ids'].map(rows)).toEqual([0, 0, 0, 0])
  })

  test('redacted: no personal data and no secrets', () => {
    for (const [place, found] of places(of('redacted'))) {
      const leaked = [...PERSONAL, ...KEYED, HEADER_NEEDLE].flatMap((needle) => found.get(needle) ?? [])
      expect([place, leaked]).toEqual([place, []])
    }
    expect(of('redacted').tables.has(SENTENCE_NEEDLE)).toBe(true)
  })

  test.each(['hashed', 'none'])('%s: no content either', (content) => {
    for (const [place, found] of places(of(content))) {
      expect([place, [...found.values()]]).toEqual([place, []])
    }
  })

  test('each destination by its own policy, when they differ', () => {
    const { tables, wires } = of('mixed')
    expect([...PERSONAL, ...KEYED].flatMap((needle) => tables.get(needle) ?? [])).toEqual([])
    expect([...(wires.posthog?.values() ?? []), ...(wires.amplitude?.values() ?? [])]).toEqual([])
    expect(wires.webhook?.has('leak.example')).toBe(true)
    expect(wires.webhook?.has(SENTENCE_NEEDLE)).toBe(true)
  })

  test('ids that are addresses: nowhere, when every destination gets hashes', () => {
    for (const [place, found] of places(of('ids'))) expect([place, found.get(ID_NEEDLE)]).toEqual([place, undefined])
    expect(of('ids').interactions.length).toBe(of('full').interactions.length)
  })

  test('the outcome is the same', () => {
    const { interactions } = of('full')
    expect(interactions.length).toBeGreaterThanOrEqual(6)
    const bare = (list: Traces['interactions']) => list.map(({ trace_id, outcome }) => ({ trace_id, outcome }))
    for (const content of ['redacted', 'hashed', 'none', 'mixed']) {
      expect(bare(of(content).interactions)).toEqual(bare(interactions))
    }
  })
})
