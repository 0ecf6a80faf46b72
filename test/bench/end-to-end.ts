import { type RunningHost, startHost } from '../e2e/hosts.ts'
import { readBooks } from '../soak/soak.ts'
import { BATCH_SPANS } from './batch.ts'
import { Floor } from './floor.ts'
import { Load } from './load.ts'
import { median } from './measure.ts'
import { clickHouseOf, cpuMs, peakMiB } from './processes.ts'

/** How long each number of senders goes on, and how large their requests are: many senders have small ones. */
const PHASES = [
  { senders: 1, spans: BATCH_SPANS },
  { senders: 8, spans: BATCH_SPANS },
  { senders: 64, spans: BATCH_SPANS / 8 },
] as const
const PHASE_MS = 20_000
/** Spans that may be acknowledged and not be rows yet: senders wait beyond it, so that what goes in comes out. */
const MOST_BEHIND = 16 * BATCH_SPANS
const WARM_UP_REQUESTS = 10
const POLL_MS = 200
const GIVE_UP_MS = 90_000

interface Sent {
  readonly mark: string
  readonly spans: number
  readonly acknowledgedAt: number
  rowsAt: number
}

interface Phase {
  readonly senders: number
  readonly spans: number
  readonly sustained: number
  readonly floor: number
  readonly ackMs: readonly number[]
  readonly rowMs: readonly number[]
}

/**
 * `npm run bench -- end-to-end`: GenAI spans through the Node host into its embedded ClickHouse, load generator included,
 * and between the phases the floor: the same rows by themselves. Takes about three minutes.
 */
export async function benchEndToEnd(): Promise<void> {
  const host = await startHost('node')
  try {
    const clickHouse = clickHouseOf(host.pid)
    const loads = new Map<number, Load>([BATCH_SPANS, BATCH_SPANS / 8].map((spans) => [spans, new Load(spans)]))
    const loadOf = (spans: number) => loads.get(spans) as Load
    const warm: Sent[] = []
    for (let request = 0; request < WARM_UP_REQUESTS; request += 1) warm.push(await send(host, loadOf(BATCH_SPANS)))
    await arrived(host, warm)
    const floor = await Floor.prepare(host.clickhouseUrl, loadOf(BATCH_SPANS))
    const phases: Phase[] = []
    const used = { host: 0, clickHouse: 0, spans: 0, rows: 0, bytes: 0 }
    let floorBefore = await floor.measure()
    for (const { senders, spans } of PHASES) {
      const books = await readBooks(host.url)
      const cpu = [cpuMs(host.pid), cpuMs(clickHouse)] as const
      const phase = await run(host, loadOf(spans), senders)
      const after = await readBooks(host.url)
      const grown = (name: string) => (after[name] ?? 0) - (books[name] ?? 0)
      used.host += cpuMs(host.pid) - cpu[0]
      used.clickHouse += cpuMs(clickHouse) - cpu[1]
      used.spans += phase.spans
      used.rows += grown('cohortel_buffer_rows_written_total')
      used.bytes += grown('cohortel_buffer_bytes_written_total')
      const floorAfter = await floor.measure()
      phases.push({ ...phase, senders, floor: (floorBefore + floorAfter) / 2 })
      floorBefore = floorAfter
    }
    print(phases, used, { host: peakMiB(host.pid), clickHouse: peakMiB(clickHouse) })
  } finally {
    await host.remove()
  }
}

function print(
  phases: readonly Phase[],
  used: Readonly<Record<'host' | 'clickHouse' | 'spans' | 'rows' | 'bytes', number>>,
  peaks: Readonly<Record<'host' | 'clickHouse', number>>,
): void {
  const per = (value: number, digits: number) => value.toFixed(digits)
  console.log('Node host with its embedded ClickHouse, load generator included: the standard spans')
  console.table(
    phases.map(({ senders, sustained, floor, ackMs, rowMs }) => ({
      senders,
      'spans/s sustained': per(sustained, 0),
      'floor spans/s': per(floor, 0),
      'x floor': per(sustained / floor, 2),
      'ack p50 ms': per(percentile(ackMs, 0.5), 0),
      'ack p99 ms': per(percentile(ackMs, 0.99), 0),
      'to row p50 ms': per(percentile(rowMs, 0.5), 0),
      'to row p99 ms': per(percentile(rowMs, 0.99), 0),
    })),
  )
  const million = (value: number) => (value / used.spans) * 1e6
  console.log(
    `per million spans: host ${per(million(used.host) / 1000, 0)} s of CPU, ClickHouse ${per(million(used.clickHouse) / 1000, 0)} s; ` +
      `${per(million(used.rows), 0)} rows and ${per(million(used.bytes) / 1e6, 0)} MB written to the buffer`,
  )
  console.log(`peak memory: host ${per(peaks.host, 0)} MiB, ClickHouse ${per(peaks.clickHouse, 0)} MiB`)
  console.log(
    `median of the ratios: ${per(median(phases.map(({ sustained, floor }) => sustained / floor)), 2)} x floor`,
  )
}

/** Sends as fast as rows come out, for so long, and waits for the rest. */
async function run(host: RunningHost, load: Load, senders: number): Promise<Omit<Phase, 'senders' | 'floor'>> {
  const sent: Sent[] = []
  const ackMs: number[] = []
  /** Rows that had come by then. */
  const seen: { readonly at: number; readonly spans: number }[] = []
  const until = performance.now() + PHASE_MS
  let flying = 0
  const behind = () => flying + sent.reduce((sum, { rowsAt, spans }) => (Number.isNaN(rowsAt) ? sum + spans : sum), 0)
  const sender = async () => {
    while (performance.now() < until) {
      if (behind() > MOST_BEHIND) {
        await wait(POLL_MS / 4)
        continue
      }
      flying += load.spans
      const from = performance.now()
      const one = await send(host, load)
      flying -= load.spans
      ackMs.push(one.acknowledgedAt - from)
      sent.push(one)
    }
  }
  const watch = async () => {
    while (performance.now() < until) {
      await wait(POLL_MS)
      await look(host, sent)
      seen.push({ at: performance.now(), spans: sent.reduce((sum, one) => sum + (one.rowsAt > 0 ? one.spans : 0), 0) })
    }
  }
  await Promise.all([...Array.from({ length: senders }, sender), watch()])
  await arrived(host, sent)
  // From the first rows on as much comes out as goes in.
  const first = seen.find(({ spans }) => spans > 0)
  const last = seen.at(-1)
  if (first === undefined || last === undefined || last === first) {
    throw new Error(`No steady flow within ${PHASE_MS} ms; the machine is too busy to measure anything.`)
  }
  return {
    spans: sent.reduce((sum, { spans }) => sum + spans, 0),
    sustained: ((last.spans - first.spans) * 1000) / (last.at - first.at),
    ackMs,
    rowMs: sent.map(({ rowsAt, acknowledgedAt }) => rowsAt - acknowledgedAt),
  }
}

async function send(host: RunningHost, load: Load): Promise<Sent> {
  const { body, mark } = load.next()
  for (;;) {
    const answer = await fetch(`${host.url}/v1/traces`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-protobuf' },
      body,
    })
    await answer.arrayBuffer()
    if (answer.ok) return { mark, spans: load.spans, acknowledgedAt: performance.now(), rowsAt: Number.NaN }
    if (answer.status !== 503) throw new Error(`The receiver answered ${answer.status}.`)
    await wait(POLL_MS)
  }
}

async function arrived(host: RunningHost, sent: readonly Sent[]): Promise<void> {
  const from = performance.now()
  while (sent.some(({ rowsAt }) => Number.isNaN(rowsAt))) {
    if (performance.now() - from > GIVE_UP_MS) {
      const missing = sent.filter(({ rowsAt }) => Number.isNaN(rowsAt)).length
      throw new Error(`After ${GIVE_UP_MS} ms ${missing} of ${sent.length} requests are no rows.\n${host.output()}`)
    }
    await wait(POLL_MS)
    await look(host, sent)
  }
}

/** Which requests have all their rows by now? Each is told by the beginning of its trace ids. */
async function look(host: RunningHost, sent: readonly Sent[]): Promise<void> {
  const waiting = new Map(sent.filter(({ rowsAt }) => Number.isNaN(rowsAt)).map((one) => [one.mark, one]))
  if (waiting.size === 0) return
  const rows = await host.clickhouse.query<{ mark: string; n: number }>(
    `SELECT left(trace_id, 8) AS mark, uniqExact(trace_id, span_id) AS n FROM spans
     WHERE project_id = 'default' AND trace_id >= {from:String} AND trace_id <= {to:String} GROUP BY mark`,
    { from: [...waiting.keys()].sort()[0] ?? '', to: `${[...waiting.keys()].sort().at(-1)}g` },
  )
  const now = performance.now()
  for (const { mark, n } of rows) {
    const one = waiting.get(mark)
    if (one !== undefined && Number(n) >= one.spans) one.rowsAt = now
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
