import { afterAll, beforeAll } from 'vitest'
import { runReport } from '../../src/reports/run.ts'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { startMigratedClickHouse } from '../warehouse/server.ts'

/** One product event: user, ISO time, name, properties. */
export type EventTuple = readonly [user: string, at: string, event?: string, properties?: Record<string, string>]

/** One interaction: user, ISO time, and the columns that matter to the test. */
export type InteractionTuple = readonly [user: string, at: string, columns?: Readonly<Record<string, unknown>>]

/** A migrated database in a real engine, with short ways to fill it and to ask it. */
export interface ReportWorld {
  readonly warehouse: Warehouse
  readonly url: string
  /** A project of its own, so that tests of one file do not see each other's rows. */
  project(): string
  events(project: string, events: readonly EventTuple[]): Promise<void>
  interactions(project: string, interactions: readonly InteractionTuple[]): Promise<void>
  run(project: string, name: string, parameters?: Record<string, unknown>): ReturnType<typeof runReport>
}

/** Late enough that every period of the tests is over. */
export const LATER = Date.parse('2030-01-01T00:00:00Z')

/** Starts the world before the tests of a file and ends it after them. */
export function useReportWorld(): ReportWorld {
  let server: EmbeddedClickHouse
  let warehouse: Warehouse
  let projects = 0
  let serial = 0
  beforeAll(async () => {
    server = await startMigratedClickHouse()
    warehouse = createNodeWarehouse({ url: server.url, database: 'cohortel' })
  })
  afterAll(async () => {
    await warehouse?.close()
    await server?.close()
  })
  return {
    get warehouse() {
      return warehouse
    },
    get url() {
      return server.url
    },
    project: () => `p${++projects}`,
    async events(project, events) {
      await warehouse.insert(
        'product_events',
        events.map(([user_id, at, event = 'visit', properties = {}]) => ({
          project_id: project,
          event_id: `e${++serial}`,
          user_id,
          event,
          timestamp: clickHouseTime(at),
          properties,
        })),
      )
    },
    async interactions(project, interactions) {
      await warehouse.insert(
        'interactions',
        interactions.map(([user_id, at, columns = {}]) => {
          const id = `i${++serial}`
          return {
            project_id: project,
            interaction_id: id,
            trace_id: id,
            user_id,
            started_at: clickHouseTime(at),
            ended_at: clickHouseTime(at),
            outcome: 'success',
            version: 1,
            ...columns,
          }
        }),
      )
    },
    run: (project, name, parameters = {}) => runReport(warehouse, project, name, parameters, LATER),
  }
}

/** `2026-01-01T10:00:00Z`, `2026-01-01 10:00` or `2026-01-01` as ClickHouse reads it. */
export function clickHouseTime(at: string): string {
  const text = at.replace('T', ' ').replace('Z', '')
  return text.length === 10 ? `${text} 00:00:00` : text.length === 16 ? `${text}:00` : text
}
