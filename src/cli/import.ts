import { Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_PROJECT } from '../access.ts'
import { loadConfig } from '../config.ts'
import { clickhouse } from '../destinations/clickhouse.ts'
import { IMPORT_KINDS, type ImportKind } from '../import/columns.ts'
import { type ImportResult, runImport } from '../import/run-import.ts'
import { createPipeline } from '../pipeline.ts'
import { readPolicy } from './policy.ts'
import { ProgressBar } from './progress-bar.ts'
import { clickHouseUrl } from './warehouse.ts'

interface Options {
  readonly kind: ImportKind
  readonly project: string
  readonly map: ReadonlyMap<string, string>
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** `cohortel import <file>`: product events or interactions from CSV, NDJSON or Parquet. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'Imports product events or interactions from a CSV, NDJSON or Parquet file. Rows that cannot be used are set aside ' +
        'with their reasons in <file>.rejected.ndjson. An import that was broken off goes on where it stopped, and ' +
        'importing a file twice changes nothing.',
    )
    .argument('<file>', 'a .csv, .tsv, .ndjson, .jsonl (each also with .gz behind it) or .parquet file')
    .addOption(new Option('--kind <kind>', 'what the rows are').choices(IMPORT_KINDS).default('events'))
    .option('--project <project>', 'the project that they belong to', DEFAULT_PROJECT)
    .option(
      '--map <column=field>',
      'which column of the file is which of ours; may be given several times',
      pair,
      new Map(),
    )
    .option('--dry-run', 'read and check, and write nothing')
    .option('--json', 'print JSON instead')
    .action(async (path: string, options: Options) => {
      const result = await importFile(path, options)
      console.log(options.json ? JSON.stringify(result) : describe(result, options))
      if (result.imported === 0 && result.rejected > 0) process.exitCode = 1
    })
}

async function importFile(path: string, { kind, project, map, dryRun = false, json = false }: Options) {
  const found = loadConfig(process.env, await readPolicy())
  // Known by its address, so that the content policy of ClickHouse is applied to what is written.
  const config = loadConfig({ ...process.env, CLICKHOUSE_URL: clickHouseUrl(found) }, await readPolicy())
  const settings = config.enabled.find(({ definition }) => definition.name === clickhouse.name)?.settings
  const checked = clickhouse.settings.parse(settings)
  const { reduce } = createPipeline(config)
  const io = { fetch, signal: new AbortController().signal }
  let bar: ProgressBar | undefined
  const result = await runImport({
    path,
    kind,
    projectId: project,
    map,
    dryRun,
    async store(outbound) {
      const events = outbound.flatMap((each) => clickhouse.toEvents(reduce(each, clickhouse.name), checked))
      await clickhouse.send(events, checked, io)
    },
    onProgress(done, total) {
      if (json) return
      bar ??= new ProgressBar(dryRun ? 'Checking' : 'Importing', total)
      bar.update(done)
    },
  })
  bar?.end()
  return result
}

function describe(result: ImportResult, { kind, dryRun }: Options): string {
  const count = (number: number) => number.toLocaleString('en-US')
  const lines = [
    `${count(result.records)} rows read: ${count(result.imported)} ${kind} ${dryRun ? 'can be imported' : 'imported'}, ${count(result.rejected)} set aside.`,
  ]
  if (result.resumed > 0) lines.push(`The first ${count(result.resumed)} rows had been read by an earlier run.`)
  for (const [reason, times] of Object.entries(result.reasons)) lines.push(`  ${count(times)} x ${reason}`)
  if (result.rejectedPath !== '') lines.push(`They are in ${result.rejectedPath}.`)
  return lines.join('\n')
}

function pair(text: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const at = text.lastIndexOf('=')
  if (at < 1 || at === text.length - 1) {
    throw new InvalidArgumentError('It must be column=field, for example --map uid=user_id.')
  }
  return new Map([...before, [text.slice(0, at), text.slice(at + 1)]])
}
