import type { DurableObjectNamespace, ExecutionContext } from '@cloudflare/workers-types'
import policy from '../config/cohortel.config.ts'
import { createApp } from './app.ts'
import { defineShardObject } from './buffer/durable-object.ts'
import { type AppendStub, appendToObject } from './buffer/object-client.ts'
import { type Config, type Environment, loadConfig } from './config.ts'
import { Shard } from './delivery/shard.ts'
import { ConfigError, RequestError } from './errors.ts'
import { errorAnswer } from './http/error-answer.ts'
import { createPipeline, type Pipeline } from './pipeline.ts'
import { createMaintenance } from './rebuild/maintenance.ts'
import { shardDependencies } from './shard-dependencies.ts'
import { createShards, type ShardPort } from './shards.ts'
import { Counters, jsonLog } from './telemetry.ts'
import { SCHEMA, schemaKey } from './warehouse/schema.ts'
import type { Warehouse } from './warehouse/warehouse.ts'
import { createWebWarehouse } from './warehouse/web-client.ts'

/** What wrangler.toml binds, and the variables and secrets. */
export interface WorkerEnv {
  readonly SHARDS: DurableObjectNamespace
  readonly [variable: string]: unknown
}

/** One shard of the buffer as a Durable Object, with the same shard inside as on Node. */
export class ShardObject extends defineShardObject((host, env: WorkerEnv) => {
  const { config, pipeline, warehouse } = foundation(env)
  return new Shard({
    ...shardDependencies(config, pipeline, warehouse),
    sql: host.sql,
    wake: host.wake,
    clock: () => Date.now(),
    io: { fetch: (input, init) => fetch(input, init) },
    log: jsonLog,
  })
}) {}

interface Foundation {
  readonly config: Config
  readonly pipeline: Pipeline
  readonly warehouse: Warehouse
}

// One isolate serves many requests with the same bindings: configuration is read once.
const foundations = new WeakMap<WorkerEnv, Foundation>()
const apps = new WeakMap<WorkerEnv, ReturnType<typeof createApp>>()

function foundation(env: WorkerEnv): Foundation {
  const known = foundations.get(env)
  if (known !== undefined) return known
  const config = loadConfig(variables(env), policy)
  const { CLICKHOUSE_URL, CLICKHOUSE_USER, CLICKHOUSE_PASSWORD, CLICKHOUSE_DATABASE } = config.environment
  if (CLICKHOUSE_URL === '') {
    throw new ConfigError(['CLICKHOUSE_URL is not set: a Worker has no ClickHouse of its own; set it as a secret.'])
  }
  const warehouse = createWebWarehouse({
    url: CLICKHOUSE_URL,
    user: CLICKHOUSE_USER,
    password: CLICKHOUSE_PASSWORD,
    database: CLICKHOUSE_DATABASE,
  })
  const made = { config, pipeline: createPipeline(config), warehouse }
  foundations.set(env, made)
  return made
}

function appOf(env: WorkerEnv): ReturnType<typeof createApp> {
  const known = apps.get(env)
  if (known !== undefined) return known
  const { config, pipeline, warehouse } = foundation(env)
  const stub = (index: number) => {
    const { SHARDS } = env
    // The binding's type knows no methods of our class; the class above is what answers.
    return SHARDS.get(SHARDS.idFromName(`shard-${index}`)) as unknown as AppendStub & AsyncRpc
  }
  const remote = (index: number): ShardPort => ({
    append: (batch) => appendToObject(() => stub(index), batch),
    stats: () => stub(index).stats(),
    deadLetters: (filter, withText) => stub(index).deadLetters(filter, withText),
    replay: (request) => stub(index).replay(request),
    forget: (projectId, userId) => stub(index).forget(projectId, userId),
    enqueue: (destination, lines) => stub(index).enqueue(destination, lines),
  })
  // Objects cannot be listed, so the first of them remembers how many there were at most.
  const shards = createShards(config.policy.buffer.shards, remote, (count) => stub(0).shardsEver(count))
  let migrated = false
  const app = createApp({
    config,
    pipeline,
    shards,
    warehouse,
    async migrated() {
      if (migrated) return true
      // `cohortel migrate` runs elsewhere; once seen, it stays so, also for instances that come later.
      const key = schemaKey({
        url: config.environment.CLICKHOUSE_URL,
        database: config.environment.CLICKHOUSE_DATABASE,
      })
      if ((await stub(0).schemaEver(key, 0)) < SCHEMA) {
        await canRead(warehouse)
        await stub(0).schemaEver(key, SCHEMA)
      }
      migrated = true
      return true
    },
    counters: new Counters(),
    log: jsonLog,
  })
  apps.set(env, app)
  return app
}

/** The methods of a shard object as they are called from afar. */
interface AsyncRpc extends Omit<ShardPort, 'append'> {
  shardsEver(count: number): Promise<number>
  schemaEver(key: string, schema: number): Promise<number>
}

/** Throws where migrations have not run. */
async function canRead(warehouse: Warehouse): Promise<void> {
  await warehouse.query('SELECT 1 FROM interactions_current LIMIT 0')
}

function variables(env: WorkerEnv): Environment {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** Crons fire every minute; one that failed is made up for by the next ones. */
const CRON_LOOK_BACK_SECONDS = 300

export default {
  async fetch(request: Request, env: WorkerEnv, context: ExecutionContext): Promise<Response> {
    let app: ReturnType<typeof createApp>
    try {
      app = appOf(env)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      jsonLog('error', 'misconfigured', { problems: error.message })
      // 503 and not 500: exporters keep what they could not deliver, and the set-up can still be mended.
      return errorAnswer(new RequestError(503, 'misconfigured', error.message, { retryAfterSeconds: 60 }), request)
    }
    return app.fetch(request, env, context as unknown as Parameters<typeof app.fetch>[2])
  },

  /** The cron of wrangler.toml. Stateless, so each run looks back further than crons lie apart. */
  async scheduled(_controller: unknown, env: WorkerEnv): Promise<void> {
    const { config, pipeline, warehouse } = foundation(env)
    const { generation, sessions } = config.policy
    const dependencies = { warehouse, pipeline, generation, settings: sessions, now: Date.now, log: jsonLog }
    await createMaintenance(dependencies, CRON_LOOK_BACK_SECONDS).run()
  },
}
