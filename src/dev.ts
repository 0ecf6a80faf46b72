import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import policy from '../config/cohortel.config.ts'
import { type Config, loadConfig } from './config.ts'
import { ConfigError } from './errors.ts'
import { startMaintenanceTimer } from './host/maintenance-timer.ts'
import { prepareClickHouse } from './host/prepare-clickhouse.ts'
import { describeStart } from './host/start-message.ts'
import { isKeyless, isLoopbackName } from './http/loopback.ts'
import { jsonLog } from './telemetry.ts'

/**
 * `npm run dev`: the Worker under workerd, with the same embedded ClickHouse and the same environment as `npm start`.
 * wrangler does not pass the process environment to a Worker by itself, so it goes through a file of its own.
 */
async function runDev(): Promise<void> {
  const config = loadConfig(process.env, policy)
  const { PORT, COHORTEL_DATA_DIR } = config.environment
  // Keyless means this machine only, whatever HOST says, as on Node.
  const isOpen = isKeyless(config) && !isLoopbackName(config.environment.HOST)
  const HOST = isOpen ? '127.0.0.1' : config.environment.HOST
  const dataDir = resolve(COHORTEL_DATA_DIR)
  mkdirSync(dataDir, { recursive: true })
  const clickHouse = await prepareClickHouse(config, jsonLog, (reason) => {
    // Without it nothing could be read back; whoever runs this should see it end, with the reason.
    jsonLog('error', 'clickhouse_ended', { reason })
    process.kill(process.pid, 'SIGTERM')
  })

  const envFile = join(dataDir, `dev-${process.pid}.env`)
  writeFileSync(envFile, workerEnvironment(config, clickHouse.url), { mode: 0o600 })
  const wrangler = spawn(
    process.execPath,
    [
      wranglerMain(),
      'dev',
      ...['--ip', HOST, '--port', String(PORT), '--inspector-port', '0'],
      ...['--persist-to', join(dataDir, 'worker'), '--env-file', envFile],
      ...['--show-interactive-dev-session', 'false', '--log-level', 'warn'],
    ],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: 'false',
        // Nothing here reads `request.cf`, and it would be fetched from the network.
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        CI: process.env.CI ?? '1',
      },
    },
  )
  console.log(describeStart(config, `http://${HOST}:${PORT}`, clickHouse.url, 'workerd (wrangler dev)'))
  // wrangler does not fire crons here: https://developers.cloudflare.com/workers/configuration/cron-triggers/
  const scheduled = () => fetch(`http://${HOST}:${PORT}/cdn-cgi/local/scheduled`).then((answer) => answer.text())
  const timer = startMaintenanceTimer(scheduled, config.policy.sessions.everySeconds, jsonLog)

  let ending = false
  const end = async (exitCode: number) => {
    if (ending) return
    ending = true
    const ended = new Promise((done) => wrangler.once('exit', done))
    const isRunning = wrangler.exitCode === null && wrangler.signalCode === null
    // Told first: a scheduled run that the Worker does not answer ends with it.
    if (isRunning) wrangler.kill('SIGTERM')
    await Promise.all([timer.stop(), isRunning && ended])
    rmSync(envFile, { force: true })
    await clickHouse.close()
    process.exit(exitCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  wrangler.on('exit', (code) => void end(code ?? 1))
}

/** What the Worker reads, in the form of a .env file; JSON strings are valid double-quoted values there. */
function workerEnvironment(config: Config, clickHouseUrl: string): string {
  const passed = Object.entries(process.env).filter(([name, value]) => value !== undefined && PASSED.test(name))
  const own = { CLICKHOUSE_URL: clickHouseUrl, COHORTEL_LOOPBACK: '1', HOST: config.environment.HOST }
  return [...passed, ...Object.entries(own)].map(([name, value]) => `${name}=${JSON.stringify(value)}`).join('\n')
}

const PASSED = /^(?:COHORTEL_|CLICKHOUSE_|POSTHOG_|AMPLITUDE_|SEGMENT_|MIXPANEL_|WEBHOOK_)/

function wranglerMain(): string {
  return join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin', 'wrangler.js')
}

try {
  await runDev()
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error instanceof ConfigError || process.env.DEBUG === undefined ? error.message : error.stack)
  process.exitCode = 1
}
