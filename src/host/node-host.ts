import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from '../app.ts'
import { type Config, type Environment, loadConfig } from '../config.ts'
import { isKeyless, isLoopbackName } from '../http/loopback.ts'
import { createPipeline } from '../pipeline.ts'
import { createMaintenance } from '../rebuild/maintenance.ts'
import { shardDependencies } from '../shard-dependencies.ts'
import { createShards } from '../shards.ts'
import { Counters, type Log } from '../telemetry.ts'
import { createNodeWarehouse } from '../warehouse/node-client.ts'
import { SCHEMA, schemaKey } from '../warehouse/schema.ts'
import { type LocalShard, openLocalShard } from './local-shard.ts'
import { startMaintenanceTimer } from './maintenance-timer.ts'
import { prepareClickHouse } from './prepare-clickhouse.ts'

/** A running receiver. */
export interface NodeHost {
  readonly config: Config
  readonly url: string
  readonly clickHouseUrl: string
  /** Stops taking requests, finishes those under way, and closes the buffer. What is pending stays on disk. */
  close(): Promise<void>
}

/** What differs between a real start and a test. */
export interface NodeHostOptions {
  readonly log: Log
  /** The embedded ClickHouse ended by itself; nothing could be read back any more. */
  readonly onClickHouseExit: (reason: string) => void
}

/**
 * Starts the receiver on this machine.
 *
 * @throws ConfigError with every problem, or Error in a whole sentence when a port or the data directory is taken.
 */
export async function startNodeHost(
  environment: Environment,
  policy: unknown,
  { log, onClickHouseExit }: NodeHostOptions,
): Promise<NodeHost> {
  const first = loadConfig(environment, policy)
  const dataDir = resolve(first.environment.COHORTEL_DATA_DIR)
  mkdirSync(dataDir, { recursive: true })
  const clickHouse = await prepareClickHouse(first, log, onClickHouseExit)
  // The embedded ClickHouse is a destination like any other, now that its address is known.
  // Without keys this host listens on loopback only (see `listen`), so it may serve.
  const known = { CLICKHOUSE_URL: clickHouse.url, COHORTEL_LOOPBACK: '1' }
  const config = loadConfig({ ...environment, ...known }, policy)

  const warehouse = createNodeWarehouse({
    url: clickHouse.url,
    user: config.environment.CLICKHOUSE_USER,
    password: config.environment.CLICKHOUSE_PASSWORD,
    database: config.environment.CLICKHOUSE_DATABASE,
  })
  const pipeline = createPipeline(config)
  const shared = shardDependencies(config, pipeline, warehouse)
  const opened: LocalShard[] = []
  const closeAll = async () => {
    await Promise.all(opened.map((shard) => shard.close()))
    await warehouse.close()
    await clickHouse.close()
  }
  try {
    const count = Math.max(config.policy.buffer.shards, shardsOnDisk(dataDir))
    for (let index = 0; index < count; index += 1) opened.push(openLocalShard(index, dataDir, shared, log))
    const local = (index: number) => {
      const shard = opened[index]
      if (shard === undefined) throw new RangeError(`There is no shard ${index} of ${opened.length}.`)
      return shard
    }
    const shards = createShards(config.policy.buffer.shards, local, async () => opened.length)
    const schema = schemaKey({ url: clickHouse.url, database: config.environment.CLICKHOUSE_DATABASE })
    void clickHouse.migrated.then(() => local(0).shard.schemaEver(schema, SCHEMA))
    const app = createApp({
      config,
      pipeline,
      shards,
      warehouse,
      migrated: async () => local(0).shard.schemaEver(schema, 0) >= SCHEMA,
      counters: new Counters(),
      log,
    })
    const server = await listen(app.fetch, config)
    const { generation, sessions } = config.policy
    const maintenance = createMaintenance({ warehouse, pipeline, generation, settings: sessions, now: Date.now, log })
    const timer = startMaintenanceTimer(() => maintenance.run(), sessions.everySeconds, log)
    return {
      config,
      url: `http://${urlHost(server.address)}:${server.address.port}`,
      clickHouseUrl: clickHouse.url,
      async close() {
        await Promise.all([server.close(), timer.stop()])
        await closeAll()
      },
    }
  } catch (error) {
    await closeAll()
    throw error
  }
}

/** Shards of an earlier, larger count drain by themselves, so all files that are there are opened. */
function shardsOnDisk(dataDir: string): number {
  const folder = join(dataDir, 'buffer')
  if (!existsSync(folder)) return 0
  const numbers = readdirSync(folder).map((name) => Number(/^shard-(\d+)\.sqlite$/.exec(name)?.[1] ?? -1))
  return Math.max(-1, ...numbers) + 1
}

interface Listening {
  readonly address: AddressInfo
  close(): Promise<void>
}

/**
 * Longer than any exporter pauses: a batch processor sends every 5 seconds, which is also Node's own limit for an idle
 * connection, so that many a batch would meet a connection that is just being closed.
 */
const KEEP_ALIVE_MS = 75_000
/** How often a host that ends looks for connections that have been answered. */
const IDLE_CHECK_MS = 20

function listen(fetch: Parameters<typeof serve>[0]['fetch'], config: Config): Promise<Listening> {
  const { HOST, PORT } = config.environment
  // Keyless means this machine only, whatever HOST says; the start message tells.
  const hostname = isKeyless(config) && !isLoopbackName(HOST) ? '127.0.0.1' : HOST
  return new Promise((resolve, reject) => {
    const serverOptions = { keepAliveTimeout: KEEP_ALIVE_MS }
    const server = serve({ fetch, hostname, port: PORT, serverOptions }, (address) => {
      server.off('error', refuse)
      resolve({
        address,
        close: () =>
          new Promise((done) => {
            // Exporters keep connections open; those that are idle, or will be once they are answered, must not hold a restart up.
            const closeIdle = () => 'closeIdleConnections' in server && server.closeIdleConnections()
            const again = setInterval(closeIdle, IDLE_CHECK_MS)
            server.close(() => {
              clearInterval(again)
              done()
            })
            closeIdle()
          }),
      })
    })
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${PORT} on ${hostname} is in use; stop what listens there, or set PORT.`, { cause: error })
          : new Error(`Nothing can listen on ${hostname}:${PORT} (${error.code}); set HOST and PORT.`, {
              cause: error,
            }),
      )
    server.once('error', refuse)
  })
}

function urlHost(address: AddressInfo): string {
  return address.family === 'IPv6' ? `[${address.address}]` : address.address
}
