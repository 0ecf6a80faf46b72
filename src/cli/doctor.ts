import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Command } from 'commander'
import { type Config, loadConfig } from '../config.ts'
import { ConfigError } from '../errors.ts'
import { isLoopbackName } from '../http/loopback.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'
import { type Paint, pad, paintForTerminal } from './paint.ts'
import { readPolicy } from './policy.ts'
import { clickHouseUrl, openWarehouse } from './warehouse.ts'

/** What one check found. `fail` = it does not work; `warn` = it works, but something is missed. */
export interface Finding {
  readonly check: string
  readonly level: 'ok' | 'warn' | 'fail'
  readonly found: string
  /** What to do about it; `''` where all is well. */
  readonly remedy: string
}

/** `cohortel doctor`: what is wrong with a set-up, and how to mend it. Exit code 1 when something does not work. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Checks configuration, receiver, ClickHouse and data, and says how to mend what is wrong.')
    .option('--json', 'print JSON instead')
    .action(async (options: { json?: boolean }) => {
      const findings = await examine()
      if (options.json) console.log(JSON.stringify({ findings }, null, 2))
      else console.log(renderFindings(findings, paintForTerminal()))
      if (findings.some(({ level }) => level === 'fail')) process.exitCode = 1
    })
}

/** Runs every check that can still run; a failed one never hides the others. */
export async function examine(): Promise<Finding[]> {
  const findings: Finding[] = []
  let config: Config
  try {
    config = loadConfig(process.env, await readPolicy())
    findings.push(ok('configuration', 'environment and config/cohortel.config.ts are valid'))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map((problem) =>
      fail('configuration', problem, 'Correct it and run `cohortel doctor` again.'),
    )
  }
  findings.push(...checkKeys(config), ...checkDataDirectory(config), ...checkDestinations(config))
  findings.push(await checkReceiver(config))
  findings.push(...(await checkClickHouse(config)))
  return findings
}

function checkKeys(config: Config): Finding[] {
  const { ingest, read } = config.keys
  if (ingest.length > 0 && read.length > 0)
    return [ok('keys', `${ingest.length} ingest and ${read.length} read key(s)`)]
  if (ingest.length + read.length + config.keys.browser.length === 0) {
    return isLoopbackName(config.environment.HOST)
      ? [ok('keys', 'none set, so only loopback is served')]
      : [
          fail(
            'keys',
            `none set, but HOST is ${config.environment.HOST}`,
            'Set COHORTEL_INGEST_KEYS and COHORTEL_READ_KEYS; without them only loopback is served.',
          ),
        ]
  }
  const missing = ingest.length === 0 ? 'COHORTEL_INGEST_KEYS' : 'COHORTEL_READ_KEYS'
  return [warn('keys', `${missing} is empty, so that side is closed to everyone`, `Set ${missing}.`)]
}

function checkDataDirectory(config: Config): Finding[] {
  const directory = resolve(config.environment.COHORTEL_DATA_DIR)
  const existing = existsSync(directory) ? directory : dirname(directory)
  try {
    accessSync(existing, constants.W_OK)
    return [ok('data directory', directory)]
  } catch {
    return [
      fail('data directory', `${directory} cannot be written`, 'Set COHORTEL_DATA_DIR to a directory you may write.'),
    ]
  }
}

function checkDestinations(config: Config): Finding[] {
  const on = new Set(['clickhouse', ...config.enabled.map(({ definition }) => definition.name)])
  const off = config.disabled
    .filter(({ name }) => !on.has(name))
    .map(({ name, environment }) => `${name} (set ${environment.join(', ')})`)
  return [
    ok('destinations', `on: ${[...on].join(', ')}`),
    ...(off.length > 0 ? [ok('destinations', `off: ${off.join('; ')}`)] : []),
  ]
}

async function checkReceiver(config: Config): Promise<Finding> {
  const { HOST, PORT } = config.environment
  const url = `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}/readyz`
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    const body = await response.text()
    if (response.ok) return ok('receiver', `ready at ${url}`)
    return body.includes('"migrated"')
      ? warn('receiver', `runs at ${url} but is not ready: ${body.slice(0, 300)}`, 'Look at what is false there.')
      : fail('receiver', `something else answers ${response.status} at ${url}`, 'Set PORT to a free port.')
  } catch {
    return fail('receiver', `nothing answers at ${url}`, 'Start it with `npm start`, or set HOST and PORT.')
  }
}

async function checkClickHouse(config: Config): Promise<Finding[]> {
  const url = clickHouseUrl(config)
  const warehouse = openWarehouse(config)
  try {
    if (!(await warehouse.ping())) {
      const remedy = config.environment.CLICKHOUSE_URL
        ? 'Check CLICKHOUSE_URL, and that ClickHouse listens there.'
        : '`npm start` brings an embedded one along; or set CLICKHOUSE_URL.'
      return [fail('clickhouse', `nothing answers at ${url}`, remedy)]
    }
    const [server] = await warehouse.query<{ version: string; skew: number }>(
      'SELECT version() AS version, toUnixTimestamp64Milli(now64(3)) - {now:Int64} AS skew',
      { now: Date.now() },
    )
    const findings = [ok('clickhouse', `${server?.version ?? '?'} at ${url}`)]
    if (Math.abs(Number(server?.skew ?? 0)) > 60_000) {
      findings.push(
        warn(
          'clock',
          `ClickHouse's clock differs by ${Math.round(Number(server?.skew) / 1000)} s`,
          'Synchronise both.',
        ),
      )
    }
    return [...findings, ...(await checkData(warehouse))]
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const remedy = /UNKNOWN_(TABLE|DATABASE)|doesn't exist|does not exist/.test(message)
      ? 'Run `npx cohortel migrate`.'
      : 'Check CLICKHOUSE_USER, CLICKHOUSE_PASSWORD and CLICKHOUSE_DATABASE.'
    return [fail('clickhouse', message.slice(0, 300), remedy)]
  } finally {
    await warehouse.close()
  }
}

/** The last week as a whole: what a user of the data would stumble over. */
async function checkData(warehouse: Warehouse): Promise<Finding[]> {
  const [row] = await warehouse.query<Record<'total' | 'no_user' | 'unknown' | 'no_cost' | 'no_input', string>>(
    `SELECT count() AS total, countIf(user_id = '') AS no_user, countIf(outcome = 'unknown') AS unknown,
            countIf(cost_source = 'none' AND llm_calls > 0) AS no_cost, countIf(input_text = '') AS no_input
     FROM interactions_current WHERE started_at > now() - INTERVAL 7 DAY`,
  )
  const total = Number(row?.total ?? 0)
  if (total === 0) {
    return [
      warn(
        'data',
        'no interaction in the last 7 days',
        'Point an exporter here: OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318 OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf',
      ),
    ]
  }
  const share = (count: string | undefined) => Number(count ?? 0) / total
  const percent = (count: string | undefined) => `${Math.round(share(count) * 100)} %`
  const findings = [ok('data', `${total} interactions in the last 7 days`)]
  if (share(row?.no_user) > 0.1) {
    findings.push(
      warn(
        'users',
        `${percent(row?.no_user)} have no user id`,
        'Set user.id on the root span; see docs/conventions.md.',
      ),
    )
  }
  if (share(row?.unknown) > 0.1) {
    findings.push(
      warn(
        'outcomes',
        `${percent(row?.unknown)} have an unknown outcome`,
        'Usually the root span or the content is not exported: turn on content capture in your instrumentation.',
      ),
    )
  }
  if (share(row?.no_cost) > 0.1) {
    findings.push(
      warn(
        'cost',
        `${percent(row?.no_cost)} have no cost`,
        'The models have no known price: add them under interactions.prices in config/cohortel.config.ts.',
      ),
    )
  }
  return findings
}

/** One line per finding, the remedy below it. */
export function renderFindings(findings: readonly Finding[], paint: Paint): string {
  const marks = { ok: paint.good('✓'), warn: paint.fair('!'), fail: paint.bad('✗') }
  return findings
    .map(({ check, level, found, remedy }) => {
      const line = `${marks[level]} ${pad(check, 14)} ${found}`
      return remedy === '' ? line : `${line}\n  ${' '.repeat(14)} ${paint.bold('→')} ${remedy}`
    })
    .join('\n')
}

function ok(check: string, found: string): Finding {
  return { check, level: 'ok', found, remedy: '' }
}
function warn(check: string, found: string, remedy: string): Finding {
  return { check, level: 'warn', found, remedy }
}
function fail(check: string, found: string, remedy: string): Finding {
  return { check, level: 'fail', found, remedy }
}
