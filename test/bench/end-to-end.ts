import { type RunningHost, startHost } from '../e2e/hosts.ts'
import { readBooks } from '../soak/soak.ts'
import { BATCH_SPANS } from './batch.ts'
import { Floor } from './floor.ts'
import { Load } from './load.ts'
import { median } from './measure.ts'
import { clickHouseOf, cpuMs, peakMiB } from './processes.ts'

/** Many senders have small requests; each phase sends as many spans. */
const PHASES = [
  { senders: 1, spans: BATCH_SPANS },
  { senders: 8, spans: BATCH_SPANS },
  { senders: 64, spans: BATCH_SPANS / 8 },
] as const
const PHASE_SPANS = 32 * BATCH_SPANS
/**
 * Spans that may be acknowledged and not be rows yet: senders wait beyond it, so that what goes in comes out. A span takes
 * three seconds and more to become a row, whoever waits for nothing else, so fewer would measure this number and not the host.
 */
const MOST_BEHIND = 16 * BATCH_SPANS
const WARM_UP_REQUESTS = 10
const POLL_MS = 200
/** Until then the rows of a phase must have come, however busy the machine is. */
const GIVE_UP_MS = 300_000
const CORES = 2

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
 * and between the phases the floor: the same rows by themselves. Takes one to two minutes on a machine with nothing else to
 * do. Rates are of the clock, which on a busy machine is also that of others; the CPU is our own.
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
    const total = { host: 0, clickHouse: 0, load: 0, spans: 0, rows: 0, bytes: 0, floor: 0, floorSpans: 0 }
    const measureFloor = async () => {
      const before = cpuMs(clickHouse)
      const { spans, perSecond } = await floor.measure()
      total.floor += cpuMs(clickHouse) - before
      total.floorSpans += spans
      return perSecond
    }
    let floorBefore = await measureFloor()
    for (const { senders, spans } of PHASES) {
      const books = await readBooks(host.url)
      const before = { host: cpuMs(host.pid), clickHouse: cpuMs(clickHouse), load: cpuMs(process.pid) }
      const phase = await run(host, loadOf(spans), senders)
      const after = await readBooks(host.url)
      const grown = (name: string) => (after[name] ?? 0) - (books[name] ?? 0)
      total.host += cpuMs(host.pid) - before.host
      total.clickHouse += cpuMs(clickHouse) - before.clickHouse
      total.load += cpuMs(process.pid) - before.load
      total.spans += phase.spans
      total.rows += grown('cohortel_buffer_rows_written_total')
      total.bytes += grown('cohortel_buffer_bytes_written_total')
      const floorAfter = await measureFloor()
      phases.push({ ...phase, senders, floor: (floorBefore + floorAfter) / 2 })
      floorBefore = floorAfter
    }
    print(phases, total, { host: peakMiB(host.pid), clickHouse: peakMiB(clickHouse) })
  } finally {
    await host.remove()
  }
}

type Total = Readonly<
  Record<'host' | 'clickHouse' | 'load' | 'spans' | 'rows' | 'bytes' | 'floor' | 'floorSpans', number>
>

function print(phases: readonly Phase[], total: Total, peaks: Readonly<Record<'host' | 'clickHouse', number>>): void {
  console.log('Node host with its embedded ClickHouse, load generator included: the standard spans')
  console.table(
    phases.map(({ senders, sustained, floor, ackMs, rowMs }) => ({
      senders,
      'spans/s sustained': sustained.toFixed(0),
      'floor spans/s': floor.toFixed(0),
      'x floor': (sustained / floor).toFixed(2),
      'ack p50 ms': percentile(ackMs, 0.5).toFixed(0),
      'ack p99 ms': percentile(ackMs, 0.99).toFixed(0),
      'to row p50 ms': percentile(rowMs, 0.5).toFixed(0),
      'to row p99 ms': percentile(rowMs, 0.99).toFixed(0),
    })),
  )
  // Milliseconds per span are thousands of seconds per million.
  const million = (value: number) => (value / total.spans) * 1000
  const [host, clickHouse, load] = [million(total.host), million(total.clickHouse), million(total.load)]
  const floor = (total.floor / total.floorSpans) * 1000
  const figures = [
    `CPU seconds per million spans: host ${host.toFixed(0)}, ClickHouse ${clickHouse.toFixed(0)}, load ${load.toFixed(0)}`,
    `the same rows by themselves: ClickHouse ${floor.toFixed(0)}`,
  ]
  console.log(figures.join('; '))
  // The host's work is one thread's; all else spreads.
  const perSecond = Math.min(1e6 / host, (CORES * 1e6) / (host + clickHouse + load))
  console.log(
    `by CPU ${CORES} cores take ${perSecond.toFixed(0)} spans/s for ever, ${(perSecond / ((CORES * 1e6) / floor)).toFixed(2)} x what they could insert if inserts filled both`,
  )
  console.log(
    `buffer: ${((total.rows / total.spans) * 1e6).toFixed(0)} rows and ${(total.bytes / total.spans).toFixed(0)} MB written per million spans`,
  )
  console.log(`peak memory: host ${peaks.host.toFixed(0)} MiB, ClickHouse ${peaks.clickHouse.toFixed(0)} MiB`)
  console.log(
    `median of the ratios: ${median(phases.map(({ sustained, floor }) => sustained / floor)).toFixed(2)} x floor`,
  )
}

/** Sends as fast as rows come out, and waits for the rest. */
async function run(host: RunningHost, load: Load, senders: number): Promise<Omit<Phase, 'senders' | 'floor'>> {
  const sent: Sent[] = []
  const ackMs: number[] = []
  let left = PHASE_SPANS / load.spans
  let flying = 0
  const behind = () => flying + sent.reduce((sum, { rowsAt, spans }) => (Number.isNaN(rowsAt) ? sum + spans : sum), 0)
  const sender = async () => {
    while (left > 0) {
      if (behind() >= MOST_BEHIND) {
        await wait(POLL_MS / 4)
        continue
      }
      left -= 1
      flying += load.spans
      const from = performance.now()
      const one = await send(host, load)
      flying -= load.spans
      ackMs.push(one.acknowledgedAt - from)
      sent.push(one)
    }
  }
  const sending = Promise.all(Array.from({ length: senders }, sender))
  await arrived(host, sent, () => left > 0 || flying > 0)
  await sending
  // From the first rows on as much comes out as goes in, until nothing goes in any more.
  const rows = sent.map(({ rowsAt }) => rowsAt)
  const first = Math.min(...rows)
  const last = Math.max(...rows)
  const later = rows.filter((at) => at > first).length * load.spans
  return {
    spans: sent.length * load.spans,
    sustained: (later * 1000) / (last - first),
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

/** Notes when rows come, until all have and no more are to be sent. */
async function arrived(host: RunningHost, sent: readonly Sent[], isSending = () => false): Promise<void> {
  const from = performance.now()
  while (isSending() || sent.some(({ rowsAt }) => Number.isNaN(rowsAt))) {
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
    `SELECT left(trace_id, 8) AS mark, count(DISTINCT trace_id, span_id) AS n FROM spans
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
