import { type Config, loadConfig } from '../../src/config.ts'
import { createPipeline, type Pipeline } from '../../src/pipeline.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import { traceToRows } from '../../src/warehouse/rows/index.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { startMigratedClickHouse } from '../warehouse/server.ts'

/** A real engine and the pure road into it, without hosts and buffers. */
export interface World {
  readonly warehouse: Warehouse
  /** The road under a policy; the default one when left out. */
  pipeline(policy?: object): Pipeline
  close(): Promise<void>
}

export async function startWorld(): Promise<World> {
  const server = await startMigratedClickHouse()
  const warehouse = createNodeWarehouse({ url: server.url, database: 'cohortel' })
  return {
    warehouse,
    pipeline: (policy = {}) => createPipeline(configured(server.url, policy)),
    async close() {
      await warehouse.close()
      await server.close()
    },
  }
}

function configured(url: string, policy: object): Config {
  return loadConfig({ CLICKHOUSE_URL: url, COHORTEL_HASH_SALT: 'salt' }, policy)
}

/** Stores pieces as a host does once they have settled; the traces' ids. */
export async function store(
  warehouse: Warehouse,
  pipeline: Pipeline,
  projectId: string,
  batches: readonly ReturnType<Pipeline['receiveTraces']>['batch'][],
): Promise<readonly string[]> {
  const spans = batches.flatMap((batch) => batch.spans)
  const logs = batches.flatMap((batch) => batch.logs)
  const evaluations = batches.flatMap((batch) => batch.evaluations)
  const ids = [...new Set([...spans, ...logs, ...evaluations].map(({ traceId }) => traceId))]
  const of = <T extends { traceId: string }>(items: readonly T[]) => Map.groupBy(items, ({ traceId }) => traceId)
  const [spansOf, logsOf, evaluationsOf] = [of(spans), of(logs), of(evaluations)]
  const rows = ids.map((traceId) => {
    const settled = pipeline.settle(
      {
        projectId,
        traceId,
        spans: spansOf.get(traceId) ?? [],
        logs: logsOf.get(traceId) ?? [],
        evaluations: evaluationsOf.get(traceId) ?? [],
      },
      { final: true },
    )
    const reduced = pipeline.reduce({ kind: 'trace', trace: settled }, 'clickhouse')
    if (reduced.kind !== 'trace') throw new Error('A trace stays one.')
    return traceToRows(reduced.trace)
  })
  for (const table of ['spans', 'evaluations', 'interactions'] as const) {
    await warehouse.insert(
      table,
      rows.flatMap((row): readonly object[] => row[table]),
    )
  }
  return ids
}
