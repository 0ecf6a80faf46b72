import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContentPolicy } from '../../src/privacy/settings.ts'
import { startEmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { createWebWarehouse } from '../../src/warehouse/web-client.ts'
import { Random } from '../corpus/random.ts'
import { type HostName, installWithPolicy, type RunningHost, startHost } from '../e2e/hosts.ts'
import { startAmplitudeStub } from '../stubs/amplitude.ts'
import { startPostHogStub } from '../stubs/posthog.ts'
import { startSegmentStub } from '../stubs/segment.ts'
import { startWebhookStub } from '../stubs/webhook.ts'
import { copyMigrated } from '../warehouse/migrated.ts'
import { startClickHouseProxy } from './clickhouse-proxy.ts'
import type { Sent } from './encodings.ts'
import { someFault } from './faults.ts'
import { Ledger, type LedgerReport } from './ledger.ts'
import { descendants } from './processes.ts'
import { SPANS_PER_TRACE, Traffic, traceId } from './traffic.ts'

/** How hard. */
export interface SoakOptions {
  readonly host: HostName
  readonly spans: number
  /** kill -9, so many times. */
  readonly rounds: number
  readonly senders: number
  readonly seed?: number
  /** ClickHouse answers nothing from the first request until all have been acknowledged. */
  readonly clickHouseAway?: boolean
  /** This destination answers nothing until all requests have been acknowledged. */
  readonly dead?: string
  /** Sending ends after so many minutes, however much is left, and what was sent is checked. */
  readonly minutes?: number
  /** Content policy of every destination; by default as shipped. Under `full`, gzipped protobuf lies in the buffer as it came. */
  readonly content?: ContentPolicy
  readonly log?: (line: string) => void
}

/** What was seen. `problems` is empty when nothing was lost and nothing doubled. */
export interface SoakReport {
  readonly problems: readonly string[]
  readonly spans: number
  readonly seconds: number
  readonly sendingSeconds: number
  readonly kills: number
  /** Requests that had no answer when their receiver was killed. */
  readonly inFlightAtKills: number
  readonly requests: { readonly acknowledged: number; readonly tries: number; readonly refused: number }
  readonly books: Readonly<Record<string, number>>
  readonly tables: { readonly spans: number; readonly interactions: number }
  readonly deadLettersReplayed: number
  readonly destinations: readonly LedgerReport[]
}

const POLL_MS = 250

/**
 * What each tool is told of a trace: our own event, and its own kinds of events: in PostHog the trace, its seven steps
 * below the root and the outcome; in Amplitude question, three tool calls, three hidden model calls and answer.
 */
const EVENTS_PER_TRACE: Readonly<Record<string, number>> = { posthog: 1 + 9, amplitude: 1 + 8, segment: 1, webhook: 1 }

/** Sends, kills, lets everything drain, and compares what was sent with the books, the tables and the vendors. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const { log = () => {} } = options
  const random = new Random(options.seed ?? 1)
  const chance = () => random.next()
  const folder = mkdtempSync(join(tmpdir(), 'cohortel-soak-'))
  const closers: (() => Promise<unknown>)[] = []
  const started = Date.now()
  try {
    await copyMigrated(join(folder, 'clickhouse'))
    const clickHouse = await startEmbeddedClickHouse({ dataDir: join(folder, 'clickhouse'), port: 0 })
    closers.push(() => clickHouse.close())
    const warehouse = createWebWarehouse({ url: clickHouse.url, database: 'cohortel', user: 'default', password: '' })
    closers.push(() => warehouse.close())
    const proxy = await startClickHouseProxy(clickHouse.url, chance)
    closers.push(() => proxy.close())
    const vendors = await startVendors()
    closers.push(...vendors.ledgers.map((_, at) => () => vendors.stubs[at]?.close() ?? Promise.resolve()))

    const dataDir = join(folder, 'data')
    const environment = {
      ...vendors.environment,
      CLICKHOUSE_URL: proxy.url,
      COHORTEL_SETTLE_MS: '500',
      COHORTEL_FINAL_MS: '2000',
      COHORTEL_IDLE_MS: '5000',
    }
    const { content } = options
    const program =
      content === undefined
        ? {}
        : {
            program: installWithPolicy(join(folder, 'program'), {
              privacy: { content: {}, contentOtherwise: content },
            }),
          }
    const start = () =>
      startHost(options.host, {
        ...program,
        dataDir,
        env: environment,
        waitFor: proxy.isAway ? '/healthz' : '/readyz',
      })
    let host: RunningHost = await start()
    closers.push(() => host.stop())
    log(`${options.host} host is up after ${Date.now() - started} ms`)

    // Everyone misbehaves from here until all has been sent.
    const ledgers = vendors.ledgers
    if (options.dead !== undefined) {
      ledgers.find(({ name }) => name === options.dead)?.failAlways({ kind: 'answer', status: 503 })
    }
    proxy.moodiness = 0.2
    proxy.isAway = options.clickHouseAway ?? false
    const trouble = setInterval(() => {
      for (const ledger of ledgers) {
        ledger.read()
        if (random.chance(0.3)) ledger.fail(someFault(chance, ledger.name !== 'webhook'))
      }
    }, POLL_MS)
    closers.push(async () => clearInterval(trouble))

    const traffic = new Traffic(Math.max(1, Math.round(options.spans / SPANS_PER_TRACE)), chance)
    let isCutShort = false
    const cutShort = () => {
      isCutShort = true
      traffic.end()
    }
    const end = setTimeout(cutShort, (options.minutes ?? 24 * 60) * 60_000)
    closers.push(async () => clearTimeout(end))
    const counts = { acknowledged: 0, tries: 0, refused: 0 }
    const spans = { acknowledged: 0, tried: 0, invalid: 0, invalidTried: 0 }
    let inFlight = 0
    const sender = async () => {
      for (let request = traffic.take(); request !== undefined; request = traffic.take()) {
        for (let attempt = 0; ; attempt += 1) {
          counts.tries += 1
          spans.tried += request.spans
          spans.invalidTried += request.invalid
          inFlight += 1
          const status = await post(host.url, request)
          inFlight -= 1
          if (status === 200) break
          // 4xx would mean that the receiver refuses what it must take.
          if (status !== 0 && status !== 503) throw new Error(`The receiver answered ${status}.`)
          if (status === 503) counts.refused += 1
          await sleep(Math.min(50 * 2 ** attempt, 1_000) * (0.5 + chance()))
        }
        counts.acknowledged += 1
        spans.acknowledged += request.spans
        spans.invalid += request.invalid
      }
    }
    const sendingFrom = Date.now()
    const senders = Promise.all(Array.from({ length: options.senders }, sender))
    let isDone = false
    const done = senders.finally(() => {
      isDone = true
    })

    let kills = 0
    let inFlightAtKills = 0
    for (let round = 0; round < options.rounds && !isCutShort; round += 1) {
      const at = (round + 0.2 + 0.6 * random.next()) / options.rounds
      while (traffic.progress < at && !isDone) await sleep(5)
      await sleep(random.int(0, 200))
      inFlightAtKills += inFlight
      await kill(options.host, host)
      kills += 1
      host = await start()
      log(`kill ${kills} of ${options.rounds}: ${Math.round(traffic.progress * 100)} % sent, ${counts.tries} tries`)
    }
    await done
    const sendingSeconds = (Date.now() - sendingFrom) / 1000
    log(`all acknowledged after ${sendingSeconds.toFixed(1)} s`)

    clearInterval(trouble)
    proxy.moodiness = 0
    proxy.isAway = false
    for (const ledger of ledgers) ledger.recover()
    // A restart forgets the back-off that the last faults left behind: nobody wants to wait an hour for a quota.
    await host.stop()
    host = await start()
    const { books, replayed } = await drain(host, ledgers, log)

    const tables = {
      spans: await count(warehouse, 'spans FINAL'),
      interactions: await count(warehouse, 'interactions_current'),
    }
    const of = (name: string) => books[`cohortel_${name}`] ?? 0
    const problems: string[] = []
    const check = (isTrue: boolean, problem: string) => {
      if (!isTrue) problems.push(problem)
    }
    const { traces } = traffic
    const sent = traces * SPANS_PER_TRACE
    const accounted =
      of('spans_stored_total') + of('spans_duplicate_total') + of('spans_rejected_total') + of('spans_ignored_total')
    check(of('spans_stored_total') === sent, `${of('spans_stored_total')} spans stored, ${sent} sent`)
    check(
      of('spans_received_total') === accounted,
      `${of('spans_received_total')} received, ${accounted} accounted for`,
    )
    // A request that was killed may have been taken or not; one that was acknowledged was taken.
    const least = spans.acknowledged + spans.invalid
    const most = spans.tried + spans.invalidTried
    check(
      of('spans_received_total') >= least && of('spans_received_total') <= most,
      `${of('spans_received_total')} received, not between ${least} acknowledged and ${most} tried`,
    )
    check(of('spans_rejected_total') >= spans.invalid, `${of('spans_rejected_total')} rejected of ${spans.invalid}`)
    check(tables.spans === sent, `${tables.spans} rows in spans, ${sent} sent`)
    check(tables.interactions === traces, `${tables.interactions} interactions, ${traces} traces`)
    const ids = Array.from({ length: traces }, (_, n) => traceId(n))
    for (const ledger of ledgers) {
      const wrong = ledger.wrong(ids)
      check(
        wrong.length === 0,
        `${ledger.name}: ${wrong.length} traces without exactly one event, ${wrong.slice(0, 3)}`,
      )
      const { changed, events } = ledger.report()
      const expected = traces * (EVENTS_PER_TRACE[ledger.name] ?? 0)
      // A span that came after its trace was told is in the tables only: these tools are told of a trace once.
      const isTold = events <= expected && events >= expected - of('spans_late_total')
      check(isTold, `${ledger.name}: ${events} different events, ${expected} expected`)
      check(changed === 0, `${ledger.name}: ${changed} events came again in another form`)
    }
    for (const name of ['clickhouse', ...ledgers.map((ledger) => ledger.name)]) {
      const label = `{${name}}`
      const [enqueued, delivered] = [of(`delivery_enqueued_total${label}`), of(`delivery_delivered_total${label}`)]
      check(enqueued === delivered, `${name}: ${enqueued} enqueued, ${delivered} delivered`)
    }
    return {
      problems,
      spans: sent,
      seconds: (Date.now() - started) / 1000,
      sendingSeconds,
      kills,
      inFlightAtKills,
      requests: counts,
      books: Object.fromEntries(Object.entries(books).filter(([name]) => name.startsWith('cohortel_spans'))),
      tables,
      deadLettersReplayed: replayed,
      destinations: ledgers.map((ledger) => ledger.report()),
    }
  } finally {
    for (const close of closers.reverse()) await close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function startVendors() {
  const [posthog, amplitude, segment, webhook] = await Promise.all([
    startPostHogStub(),
    startAmplitudeStub(),
    startSegmentStub(),
    startWebhookStub(),
  ])
  const own = (isOwn: boolean, properties: Readonly<Record<string, unknown>>) =>
    isOwn ? String(properties.trace_id) : undefined
  const ledgers = [
    new Ledger(
      'posthog',
      posthog,
      ({ uuid }) => uuid,
      ({ event, properties }) => own(event === 'ai_interaction', properties),
    ),
    new Ledger(
      'amplitude',
      amplitude,
      ({ insert_id }) => insert_id,
      ({ event_type, event_properties }) => own(event_type === 'AI Interaction', event_properties),
    ),
    new Ledger(
      'segment',
      segment,
      ({ messageId }) => messageId,
      ({ properties }) => own(true, properties),
    ),
    new Ledger(
      'webhook',
      webhook,
      ({ id }) => id,
      ({ data }) => own(true, data),
    ),
  ] as const
  return {
    stubs: [posthog, amplitude, segment, webhook],
    ledgers,
    environment: {
      POSTHOG_API_KEY: posthog.apiKey,
      POSTHOG_HOST: posthog.url,
      AMPLITUDE_API_KEY: amplitude.apiKey,
      AMPLITUDE_SERVER_URL: amplitude.endpoint,
      SEGMENT_WRITE_KEY: segment.writeKey,
      SEGMENT_URL: segment.url,
      WEBHOOK_URL: webhook.url,
      WEBHOOK_SECRET: webhook.secret,
    },
  }
}

type Ledgers = Awaited<ReturnType<typeof startVendors>>['ledgers']

/** kill -9 of what does the work: the host's process on Node; on Workers the runtime's, whose keeper then ends too. */
async function kill(name: HostName, host: RunningHost): Promise<void> {
  if (name === 'node') return host.kill()
  for (const pid of descendants(host.pid, 'workerd')) process.kill(pid, 'SIGKILL')
  await host.stop()
}

/** Waits until nothing is open or pending, putting dead letters back on their way. */
async function drain(host: RunningHost, ledgers: Ledgers, log: (line: string) => void) {
  let replayed = 0
  let quiet = 0
  for (let looks = 0; ; looks += 1) {
    await sleep(POLL_MS)
    for (const ledger of ledgers) ledger.read()
    const books = await readBooks(host.url).catch(() => undefined)
    if (books === undefined) continue
    const of = (name: string) => books[`cohortel_${name}`] ?? 0
    if (looks % 20 === 0) log(`draining: ${of('spans_open')} spans open, ${of('delivery_pending')} events pending`)
    if (of('dead_letters') > 0) {
      const answer = await fetch(`${host.url}/api/replay`, { method: 'POST', body: '{}' })
      replayed += ((await answer.json()) as { replayed: number }).replayed
      continue
    }
    const isIdle = of('spans_open') + of('delivery_pending') + of('traces_to_rederive') === 0
    quiet = isIdle ? quiet + 1 : 0
    if (quiet >= 4) return { books, replayed }
  }
}

/** The books of a host: every metric, labels added up, and by label. */
export async function readBooks(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const books: Record<string, number> = {}
  for (const line of text.split('\n')) {
    const [, name, , label, value] = /^(\w+)(\{\w+="([^"]*)"\})? (\S+)$/.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    books[name] = (books[name] ?? 0) + Number(value)
    if (label !== undefined) books[`${name}{${label}}`] = Number(value)
  }
  return books
}

async function post(url: string, { body, headers }: Sent): Promise<number> {
  try {
    const answer = await fetch(`${url}/v1/traces`, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(30_000),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}

async function count(warehouse: { query<Row>(sql: string): Promise<Row[]> }, from: string): Promise<number> {
  const [row] = await warehouse.query<{ n: string }>(`SELECT count() AS n FROM ${from}`)
  return Number(row?.n)
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
