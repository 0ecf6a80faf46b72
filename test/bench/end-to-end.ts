import { readFileSync } from 'node:fs'
import { type RunningHost, startHost } from '../e2e/hosts.ts'
import { descendants } from '../soak/processes.ts'
import { readBooks } from '../soak/soak.ts'
import { BATCH_SPANS, benchBatch } from './batch.ts'

/** How much is sent with each number of senders. */
const REQUESTS = 40
const SENDERS = [1, 8, 64] as const
/** Requests sent before anything is measured: compilers and caches are warm then. */
const WARM_UP_REQUESTS = 12
const FLOOR_ROWS = 10_000
const FLOOR_INSERTS = 4
const GIVE_UP_MS = 180_000

/** What one number of senders came to. */
export interface EndToEndRun {
  readonly senders: number
  readonly spans: number
  /** Spans per second from the first to the last row in ClickHouse: what can go on for ever. */
  readonly sustained: number
  /** Spans per second that were acknowledged while sending: the buffer takes them before they are settled. */
  readonly acknowledged: number
  readonly ackMs: { readonly p50: number; readonly p99: number }
  /** From the answer to a request until its spans are rows; the settle clock (2 s) is part of it. */
  readonly rowMs: { readonly p50: number; readonly p99: number }
  readonly hostPeakMiB: number
}

/** The whole measurement. */
export interface EndToEnd {
  readonly runs: readonly EndToEndRun[]
  /** Rows of `spans` per second that the same ClickHouse takes from ready-made bodies, with nothing else to do. */
  readonly floor: number
  readonly clickHousePeakMiB: number
  /** Per million spans. */
  readonly written: { readonly rows: number; readonly bytes: number }
}

/**
 * GenAI spans through the Node host into its embedded ClickHouse, load generator included, and the floor: the same rows
 * inserted again by themselves, as bodies made beforehand.
 */
export async function measureEndToEnd(
  options: { readonly requests?: number; readonly senders?: readonly number[] } = {},
): Promise<EndToEnd> {
  const { requests = REQUESTS, senders = SENDERS } = options
  const host = await startHost('node')
  try {
    const load = new Load()
    await run(host, load, 4, WARM_UP_REQUESTS)
    const before = await readBooks(host.url)
    const runs: EndToEndRun[] = []
    for (const count of senders) runs.push(await run(host, load, count, requests))
    const after = await readBooks(host.url)
    const million = (name: string) =>
      (((after[name] ?? 0) - (before[name] ?? 0)) / (requests * senders.length * BATCH_SPANS)) * 1e6
    return {
      runs,
      floor: await floor(host),
      clickHousePeakMiB: Math.max(0, ...descendants(host.pid, 'MainThread').map(peakMiB)),
      written: {
        rows: million('cohortel_buffer_rows_written_total'),
        bytes: million('cohortel_buffer_bytes_written_total'),
      },
    }
  } finally {
    await host.remove()
  }
}

/** `npm run bench -- end-to-end`: measures and prints a table. */
export async function benchEndToEnd(): Promise<void> {
  const { runs, floor, clickHousePeakMiB, written } = await measureEndToEnd()
  console.log(`End to end on the Node host: requests of ${BATCH_SPANS} spans, ${REQUESTS} requests for each row`)
  console.table(
    runs.map((each) => ({
      senders: each.senders,
      'spans/s sustained': Math.round(each.sustained),
      'x floor': (each.sustained / floor).toFixed(2),
      'spans/s acknowledged': Math.round(each.acknowledged),
      'ack p50 ms': each.ackMs.p50.toFixed(0),
      'ack p99 ms': each.ackMs.p99.toFixed(0),
      'row p50 ms': each.rowMs.p50.toFixed(0),
      'row p99 ms': each.rowMs.p99.toFixed(0),
      'host peak MiB': Math.round(each.hostPeakMiB),
    })),
  )
  console.log(`floor: embedded ClickHouse alone takes ${Math.round(floor)} of the same rows per second`)
  console.log(`embedded ClickHouse peak ${Math.round(clickHousePeakMiB)} MiB`)
  console.log(
    `buffer: ${Math.round(written.rows)} rows and ${(written.bytes / 1e6).toFixed(0)} MB written per million spans`,
  )
}

/** Requests that differ in their trace ids, made from a few templates without encoding anything again. */
class Load {
  readonly #templates = Array.from({ length: 6 }, (_, seed) => template(seed + 1))
  #made = 0

  next(): Uint8Array<ArrayBuffer> {
    const { protobuf, idsAt } = this.#templates[this.#made % this.#templates.length] ?? template(1)
    this.#made += 1
    const body = protobuf.slice()
    const view = new DataView(body.buffer)
    for (const at of idsAt) view.setUint32(at, this.#made)
    return body
  }
}

function template(seed: number) {
  const { protobuf, request } = benchBatch(seed)
  const ids = new Set(
    request.resourceSpans?.flatMap(({ scopeSpans }) =>
      (scopeSpans ?? []).flatMap(({ spans }) => (spans ?? []).map(({ traceId }) => String(traceId))),
    ),
  )
  const bytes = Buffer.from(protobuf)
  const idsAt: number[] = []
  for (const id of ids) {
    const wanted = Buffer.from(id, 'hex')
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) idsAt.push(at)
  }
  return { protobuf, idsAt }
}

async function run(host: RunningHost, load: Load, senders: number, requests: number): Promise<EndToEndRun> {
  // A row that was inserted twice is counted twice until it is merged, so everything is merged first.
  await host.clickhouse.command('OPTIMIZE TABLE spans FINAL')
  const already = await rowCount(host)
  const acknowledgedAt: number[] = []
  const ackMs: number[] = []
  /** When how many rows had been seen. */
  const seen: { readonly at: number; readonly rows: number }[] = []
  const wanted = requests * BATCH_SPANS
  const started = performance.now()
  let left = requests
  const sender = async () => {
    while (left > 0) {
      left -= 1
      const body = load.next()
      const from = performance.now()
      await send(host, body)
      const now = performance.now()
      ackMs.push(now - from)
      acknowledgedAt.push(now)
    }
  }
  const watch = async () => {
    for (let rows = 0; rows < wanted; ) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      rows = (await rowCount(host)) - already
      seen.push({ at: performance.now(), rows })
      if (performance.now() - started > GIVE_UP_MS)
        throw new Error(`Only ${rows} of ${wanted} rows came.\n${host.output()}`)
    }
  }
  await Promise.all([...Array.from({ length: senders }, sender), watch()])
  const sendingMs = Math.max(...acknowledgedAt) - started
  // Rows come in the order of the answers, by and large: the n-th request is there when n requests' rows are.
  const rowMs = acknowledgedAt
    .toSorted((a, b) => a - b)
    .map((at, index) => (seen.find(({ rows }) => rows >= (index + 1) * BATCH_SPANS)?.at ?? Number.NaN) - at)
  const first = seen.find(({ rows }) => rows > 0)
  const last = seen.at(-1)
  // The rows of the first look were made before it.
  const settlingMs = (last?.at ?? Number.NaN) - (first?.at ?? 0)
  return {
    senders,
    spans: wanted,
    sustained: ((wanted - (first?.rows ?? 0)) / settlingMs) * 1000,
    acknowledged: (wanted / sendingMs) * 1000,
    ackMs: { p50: percentile(ackMs, 0.5), p99: percentile(ackMs, 0.99) },
    rowMs: { p50: percentile(rowMs, 0.5), p99: percentile(rowMs, 0.99) },
    hostPeakMiB: peakMiB(host.pid),
  }
}

async function send(host: RunningHost, body: Uint8Array<ArrayBuffer>): Promise<void> {
  for (;;) {
    const answer = await fetch(`${host.url}/v1/traces`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-protobuf' },
      body,
    })
    await answer.arrayBuffer()
    if (answer.ok) return
    if (answer.status !== 503) throw new Error(`The receiver answered ${answer.status}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function rowCount(host: RunningHost): Promise<number> {
  const [row] = await host.clickhouse.query<{ n: number }>('SELECT count() AS n FROM spans')
  return Number(row?.n)
}

/** Inserts rows that are there already into a table of the same form with the same rollups behind it. */
async function floor(host: RunningHost): Promise<number> {
  const ask = async (query: string, body?: string): Promise<string> => {
    const url = new URL(host.clickhouseUrl)
    url.searchParams.set('database', 'cohortel')
    url.searchParams.set('query', query)
    const answer = await fetch(url, { method: 'POST', ...(body !== undefined && { body }) })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`ClickHouse refused: ${text.slice(0, 200)}`)
    return text
  }
  await ask('CREATE TABLE floor_spans AS spans')
  await ask('CREATE TABLE floor_interactions AS interactions')
  const tables: [string, string, number][] = [
    ['spans', 'floor_spans', FLOOR_ROWS],
    ['interactions', 'floor_interactions', Math.round(FLOOR_ROWS / 7)],
  ]
  const bodies = await Promise.all(
    Array.from({ length: FLOOR_INSERTS + 1 }, async (_, part) =>
      Promise.all(
        tables.map(async ([from, to, rows]) => ({
          to,
          body: await ask(`SELECT * FROM ${from} LIMIT ${rows} OFFSET ${rows * part} FORMAT JSONEachRow`),
        })),
      ),
    ),
  )
  const insert = async (part: (typeof bodies)[number]) => {
    for (const { to, body } of part) await ask(`INSERT INTO ${to} FORMAT JSONEachRow`, body)
  }
  const [warm, ...measured] = bodies
  if (warm !== undefined) await insert(warm)
  const from = performance.now()
  for (const part of measured) await insert(part)
  return (FLOOR_ROWS * measured.length * 1000) / (performance.now() - from)
}

/** Most memory that a process has ever held, from the kernel. */
function peakMiB(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return Number.NaN
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

if (import.meta.main) await benchEndToEnd()
