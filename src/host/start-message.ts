import type { Config } from '../config.ts'
import { isKeyless } from '../http/loopback.ts'

/** What a person sees at start: where things are, what is on, what is off and how to turn it on. */
export function describeStart(config: Config, url: string, clickHouseUrl: string, host: string): string {
  const on = new Set(['clickhouse', ...config.enabled.map(({ definition }) => definition.name)])
  return [
    `Cohortel on ${host}`,
    `  receiver    ${url}   (OTLP over HTTP: ${url}/v1/traces, ${url}/v1/logs)`,
    `  ClickHouse  ${clickHouseUrl}   (database ${config.environment.CLICKHOUSE_DATABASE})`,
    `  data        ${config.environment.COHORTEL_DATA_DIR}`,
    `  sends to    ${[...on].join(', ')}`,
    ...config.disabled
      .filter(({ name }) => !on.has(name))
      .map(({ name, environment }) => `  off         ${name}: set ${environment.join(', ')}`),
    isKeyless(config)
      ? '  keys        none set, so only this machine is served; set COHORTEL_INGEST_KEYS and COHORTEL_READ_KEYS to serve others'
      : '  keys        required',
  ].join('\n')
}
