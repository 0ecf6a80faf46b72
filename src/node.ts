import policy from '../config/cohortel.config.ts'
import { ConfigError } from './errors.ts'
import { startNodeHost } from './host/node-host.ts'
import { describeStart } from './host/start-message.ts'
import { jsonLog } from './telemetry.ts'

/** `npm start`: runs the receiver until it is told to end. */
export async function runNodeHost(): Promise<void> {
  let ending = false
  const host = await startNodeHost(process.env, policy, {
    log: jsonLog,
    onClickHouseExit(reason) {
      jsonLog('error', 'clickhouse_ended', { reason })
      process.exitCode = 1
      process.kill(process.pid, 'SIGTERM')
    },
  })
  console.log(describeStart(host.config, host.url, host.clickHouseUrl, 'Node'))
  const end = async () => {
    if (ending) return
    ending = true
    // Requests under way and deliveries get a moment; whatever is not confirmed by then is on disk.
    setTimeout(() => process.exit(), 10_000).unref()
    await host.close()
    process.exit()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
}

if (import.meta.main) {
  try {
    await runNodeHost()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(error instanceof ConfigError || process.env.DEBUG === undefined ? error.message : error.stack)
    process.exit(1)
  }
}
