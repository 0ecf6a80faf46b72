import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { type Config, loadConfig } from '../config.ts'
import type { Replayed } from '../delivery/replay.ts'
import { readPolicy } from './policy.ts'

interface ReplayOptions {
  readonly destination?: string
  readonly since?: string
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly backfill?: boolean
  readonly from?: string
  readonly to?: string
  readonly rate: number
  readonly restart?: boolean
  readonly url?: string
  readonly key?: string
}

/** Traces of one request. */
const PAGE_TRACES = 200
/** More waiting events than this, and the back-fill waits: the destination is slower than we are. */
const MOST_PENDING = 5_000
const DAY_MS = 86_400_000

/** `cohortel replay`: dead letters on their way again; with `--backfill`, history to a destination that is new. */
export function replayCommand(): Command {
  return new Command('replay')
    .description(
      'Sends dead letters again, under the same ids. With --backfill it tells a newly added destination what ClickHouse has of the past. Both ask the running receiver to do it.',
    )
    .option('--destination <name>', 'only what is for this destination')
    .option('--since <time>', 'only what was refused at or after this time, e.g. 2026-01-31 or 24h or 7d', checkedTime)
    .option('--dry-run', 'only say what would be sent')
    .option('--backfill', 'send stored interactions to --destination instead of dead letters')
    .option('--from <time>', 'with --backfill: start of the range (default: 90d)', checkedTime)
    .option('--to <time>', 'with --backfill: end of the range (default: now)', checkedTime)
    .option('--rate <events>', 'with --backfill: at most so many events per second', positive, 500)
    .option('--restart', 'with --backfill: begin again instead of where the last run stopped')
    .option('--url <url>', 'address of the receiver (default: from HOST and PORT)')
    .option('--key <key>', 'ingest key (default: the first of COHORTEL_INGEST_KEYS)')
    .option('--json', 'print JSON instead')
    .action(async (options: ReplayOptions) => {
      const config = loadConfig(process.env, await readPolicy())
      const call = caller(config, options)
      if (options.backfill === true) return backfill(call, config, options)
      await replay(call, options)
    })
}

type Call = <T>(path: string, body: object) => Promise<T>

function caller(config: Config, options: ReplayOptions): Call {
  const { HOST, PORT } = config.environment
  const base = (options.url ?? `http://${HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST}:${PORT}`).replace(
    /\/$/,
    '',
  )
  const key = options.key ?? process.env.COHORTEL_INGEST_KEYS?.split(',')[0]?.trim().split(':')[0] ?? ''
  return async <T>(path: string, body: object) => {
    const answer = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== '' && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
    }).catch((cause: unknown) => {
      throw new Error(`Nothing answers at ${base}: start the receiver, or give its address with --url.`, { cause })
    })
    const text = await answer.text()
    if (answer.status === 503) throw new Overloaded(Number(answer.headers.get('retry-after') ?? 5))
    if (!answer.ok) throw new Error(messageOf(text) ?? `${base}${path} answered ${answer.status}.`)
    return JSON.parse(text) as T
  }
}

class Overloaded extends Error {
  readonly seconds: number
  constructor(seconds: number) {
    super('The receiver is busy or full; try again later.')
    this.seconds = seconds
  }
}

function messageOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { error?: { message?: string } }).error?.message
  } catch {
    return undefined
  }
}

async function replay(call: Call, { destination, since, dryRun = false, json }: ReplayOptions): Promise<void> {
  const request = { ...(destination && { destination }), ...(since && { since: instant(since) }), dry_run: dryRun }
  const parts: Replayed[] = []
  let more = true
  while (more) {
    const answer = await call<Replayed>('/api/replay', request)
    parts.push(answer)
    more = answer.more && !dryRun
  }
  const replayed = parts.reduce((sum, part) => sum + part.replayed, 0)
  // Letters that stay are met again by every call.
  const kept = parts.at(-1)?.kept ?? 0
  const groups = parts.length === 1 ? (parts[0]?.groups ?? []) : []
  if (json) {
    console.log(JSON.stringify({ replayed, kept, groups, dry_run: dryRun }, null, 2))
    return
  }
  console.log(
    `${dryRun ? 'Would send' : 'Sent on their way'}: ${replayed} dead letters${kept > 0 ? `; ${kept} stay` : ''}.`,
  )
  for (const group of groups) {
    const name = group.destination === '' ? '(not derived)' : group.destination
    console.log(`  ${name.padEnd(14)} ${group.reason.padEnd(24)} ${group.replayed}${stays(group.kept)}`)
  }
}

function stays(kept: number): string {
  return kept === 0 ? '' : `, ${kept} stay: the destination is off, or they cannot be read`
}

/** How far a back-fill has come; on disk after every page. */
interface Progress {
  readonly from: string
  readonly to: string
  readonly cursor: string | null
  readonly traces: number
  readonly events: number
  readonly done: boolean
}

interface PageAnswer {
  readonly traces: number
  readonly events: number
  readonly pending: number
  readonly cursor: string | null
}

async function backfill(call: Call, config: Config, options: ReplayOptions): Promise<void> {
  const { destination, rate, json } = options
  if (destination === undefined) throw new Error('--backfill needs --destination: the one that is to learn the past.')
  const file = progressFile(config, options, destination)
  const earlier = options.restart === true ? undefined : readProgress(file)
  let progress: Progress = earlier ?? {
    from: instant(options.from ?? '90d'),
    to: instant(options.to ?? '0h'),
    cursor: null,
    traces: 0,
    events: 0,
    done: false,
  }
  const { from, to } = progress
  const { traces: total } = await call<{ traces: number }>('/api/backfill', { destination, from, to, dry_run: true })
  if (options.dryRun === true) {
    const summary = { destination, from, to, traces: total, sent: progress.traces, dry_run: true }
    console.log(
      json ? JSON.stringify(summary, null, 2) : `Would tell ${destination} of ${total} traces, ${from} to ${to}.`,
    )
    return
  }
  if (progress.done) {
    throw new Error(
      `${destination} has been told of ${from} to ${to}; give another range, or --restart to tell it again.`,
    )
  }
  const started = Date.now()
  let sent = 0
  while (!progress.done) {
    const page = await patiently(() =>
      call<PageAnswer>('/api/backfill', {
        destination,
        from,
        to,
        limit: PAGE_TRACES,
        ...(progress.cursor !== null && { cursor: progress.cursor }),
      }),
    )
    sent += page.events
    progress = {
      ...progress,
      cursor: page.cursor,
      traces: progress.traces + page.traces,
      events: progress.events + page.events,
      done: page.cursor === null,
    }
    writeProgress(file, progress)
    if (!json) showProgress(progress, total, page.pending)
    // Whichever asks for more patience: the rate, or a destination with much before it.
    const due = started + (sent / rate) * 1000
    const behind = page.pending > MOST_PENDING ? ((page.pending - MOST_PENDING) / rate) * 1000 : 0
    if (!progress.done) await sleep(Math.max(due - Date.now(), behind, 0))
  }
  const { traces, events } = progress
  if (json) console.log(JSON.stringify({ destination, from, to, traces, events }, null, 2))
  else console.log(`${process.stderr.isTTY ? '\n' : ''}${destination} is told of ${traces} traces in ${events} events.`)
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Overloaded)) throw error
      await sleep(error.seconds * 1000)
    }
  }
}

function progressFile(config: Config, options: ReplayOptions, destination: string): string {
  // The same command goes on where it stopped; another range, receiver or project begins its own.
  const { from = '', to = '', url = '', key = '' } = options
  const mark = createHash('sha256')
    .update(JSON.stringify([destination, from, to, url, key]))
    .digest('hex')
    .slice(0, 12)
  return join(resolve(config.environment.COHORTEL_DATA_DIR), 'backfill', `${destination}-${mark}.json`)
}

function readProgress(file: string): Progress | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Progress
  } catch {
    return undefined
  }
}

function writeProgress(file: string, progress: Progress): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(progress, null, 2))
  renameSync(`${file}.new`, file)
}

const BAR = 30

function showProgress({ traces, events }: Progress, total: number, pending: number): void {
  const share = total === 0 ? 1 : Math.min(traces / total, 1)
  const full = Math.round(share * BAR)
  const bar = `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`
  const line = `${bar} ${Math.round(share * 100)} %  ${traces} of ${total} traces, ${events} events, ${pending} waiting`
  // On standard error, so that what is piped stays clean.
  if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(process.stderr.columns || 100)}`)
  else process.stderr.write(`${line}\n`)
}

/** Kept as it was written, so that the same command is known again. */
function checkedTime(text: string): string {
  instant(text)
  return text
}

function instant(text: string): string {
  const ago = /^(\d+)([hd])$/.exec(text)
  const time = ago === null ? Date.parse(text) : Date.now() - Number(ago[1]) * (ago[2] === 'h' ? 3_600_000 : DAY_MS)
  if (Number.isNaN(time)) {
    throw new InvalidArgumentError(
      'Give a date (2026-01-31), a time (2026-01-31T12:00:00Z), or how long ago (24h, 7d).',
    )
  }
  return new Date(time).toISOString()
}

function positive(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('Give a number above 0.')
  return value
}

function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
