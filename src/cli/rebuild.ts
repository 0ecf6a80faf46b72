import { Command, InvalidArgumentError } from 'commander'
import { loadConfig } from '../config.ts'
import { createPipeline } from '../pipeline.ts'
import { rebuild } from '../rebuild/rebuild.ts'
import { runSessionPass, type SessionPassDependencies } from '../rebuild/sessions/pass.ts'
import type { RebuildSummary } from '../rebuild/summary.ts'
import { readPolicy } from './policy.ts'
import { renderRebuild } from './rebuild-view.ts'
import { clickHouseUrl, openWarehouse } from './warehouse.ts'

interface Options {
  readonly from: Date
  readonly to: Date
  readonly project?: string
  readonly sessions?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** `cohortel rebuild`: history by today's rules. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('Derives interactions again from their stored spans, by the rules and the config of today.')
    .requiredOption(
      '--from <time>',
      'first instant, such as 2026-11-01, 2026-11-01T12:00:00Z or 7d (days ago)',
      readTime,
    )
    .option('--to <time>', 'end, exclusive; now when left out', readTime, new Date())
    .option('--project <project>', 'one project; all when left out')
    .option('--sessions', 'only read again what the next turn of a session says of the one before')
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--json', 'print JSON instead')
    .action(async (options: Options) => {
      if (options.from >= options.to) throw new Error('--from must be before --to, or there is nothing to rebuild.')
      // Known by its address, so that the content policy of ClickHouse is applied to what is written.
      const found = loadConfig(process.env, await readPolicy())
      const config = loadConfig({ ...process.env, CLICKHOUSE_URL: clickHouseUrl(found) }, await readPolicy())
      const warehouse = openWarehouse(config)
      try {
        const { generation, sessions: settings } = config.policy
        await run(options, { warehouse, pipeline: createPipeline(config), generation, settings, now: Date.now })
      } finally {
        await warehouse.close()
      }
    })
}

async function run(options: Options, dependencies: SessionPassDependencies): Promise<void> {
  const { from, to, project, json } = options
  const request = { range: { from, to }, ...(project !== undefined && { projectId: project }) }
  const onProgress = json ? undefined : progress()
  const shown = { ...request, ...(onProgress !== undefined && { onProgress }) }
  const derive = (dryRun: boolean) =>
    options.sessions
      ? runSessionPass({ ...request, dryRun }, dependencies)
      : rebuild({ ...shown, dryRun }, dependencies)
  // What changes is shown before anything is written.
  const plan = await derive(true)
  if (!json) console.log(renderRebuild(plan))
  const isWritten = options.dryRun !== true && plan.changed > 0
  const done = isWritten ? await derive(false) : plan
  if (json) console.log(JSON.stringify({ written: isWritten, ...done }, null, 2))
  else if (isWritten) console.log(`Written: higher versions of ${done.changed} interactions.`)
  else if (plan.changed > 0) console.log('Nothing was written; leave out --dry-run to write this.')
}

/** A line on stderr at most every two seconds, where somebody watches. */
function progress(): ((soFar: RebuildSummary) => void) | undefined {
  if (!process.stderr.isTTY) return undefined
  let last = Date.now()
  return ({ traces, changed }) => {
    if (Date.now() - last < 2_000) return
    last = Date.now()
    process.stderr.write(`${traces} traces seen, ${changed} interactions differ\n`)
  }
}

/** A date, a date with time, or `7d`, `12h`, `30m` ago. */
export function readTime(text: string): Date {
  const ago = /^(\d+)([dhm])$/.exec(text.trim())
  const time =
    ago === null ? new Date(text) : new Date(Date.now() - Number(ago[1]) * (UNITS[ago[2] as keyof typeof UNITS] ?? 0))
  if (Number.isNaN(time.getTime())) {
    throw new InvalidArgumentError(
      'Give a date (2026-11-01), a time (2026-11-01T12:00:00Z), or how long ago (7d, 12h, 30m).',
    )
  }
  return time
}

const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const
