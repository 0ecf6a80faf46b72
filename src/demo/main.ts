import { Command, InvalidArgumentError } from 'commander'
import { ProgressBar } from '../cli/progress-bar.ts'
import { type DemoOptions, happenings } from './population.ts'
import { send } from './send.ts'

/** `npm run demo`: fills a running instance with weeks of a believable product, through its public endpoints. */
function demoCommand(): Command {
  return new Command('demo')
    .description(
      'Fills a running Cohortel with weeks of a believable product, through its own public endpoints. Running it again adds only what has happened since.',
    )
    .option('--url <url>', 'where Cohortel runs', `http://127.0.0.1:${process.env.PORT || 4318}`)
    .option('--key <key>', 'an ingest key, where keys are set', '')
    .option('--users <count>', 'people of the product', whole(1, 1_000_000), 4_000)
    .option('--weeks <count>', 'weeks of history', whole(1, 52), 8)
    .option('--seed <number>', 'another seed is another product', whole(0, 4_294_967_295), 1)
    .option('--end <date>', 'day on which the history ends (now by default, after whole weeks from Monday)', midnight)
    .option('--json', 'print JSON instead')
    .action(async (options: Options) => {
      const startedMs = Date.now()
      // The reports look back from today: days without anybody after the last whole week would tell of people leaving.
      const world: DemoOptions =
        options.end === undefined
          ? { ...options, endMs: lastMonday(startedMs), untilMs: startedMs - SETTLED_MS }
          : { ...options, endMs: options.end }
      const all = happenings(world)
      const bar = new ProgressBar('Filling', all.length)
      const counts = await send(all, {
        url: options.url.replace(/\/+$/, ''),
        key: options.key,
        onProgress: (sent) => bar.update(sent),
      })
      bar.end()
      const seconds = (Date.now() - startedMs) / 1_000
      if (options.json) return console.log(JSON.stringify({ ...counts, users: options.users, seconds }))
      console.log(
        `${options.weeks} weeks and the days since, until ${new Date(world.untilMs ?? world.endMs).toISOString().slice(0, 10)}, in ${seconds.toFixed(0)} s: ` +
          `${thousands(options.users)} users, ${thousands(counts.exchanges)} interactions (${thousands(counts.spans)} spans), ` +
          `${thousands(counts.calls)} product calls, ${thousands(counts.evaluations)} evaluations, ${thousands(counts.feedback)} thumbs.`,
      )
    })
}

/** Judgements come a minute after what they judge, and nothing is of the future. */
const SETTLED_MS = 600_000

interface Options {
  readonly url: string
  readonly key: string
  readonly users: number
  readonly weeks: number
  readonly seed: number
  readonly end?: number
  readonly json?: boolean
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (Number.isInteger(number) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }
}

function midnight(text: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isFinite(at)) return at
  throw new InvalidArgumentError('It must be a date like 2026-01-31.')
}

/** Whole weeks, so that the last one of every chart is as long as the others. */
function lastMonday(nowMs: number): number {
  const day = Math.floor(nowMs / 86_400_000)
  // 1970-01-01 was a Thursday.
  return (day - ((day + 3) % 7)) * 86_400_000
}

function thousands(count: number): string {
  return count.toLocaleString('en-US')
}

try {
  await demoCommand().parseAsync()
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(process.env.DEBUG === undefined ? error.message : error.stack)
  process.exitCode = 1
}
