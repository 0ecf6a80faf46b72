import { amplitude } from '../../src/destinations/amplitude.ts'
import { clickhouse } from '../../src/destinations/clickhouse.ts'
import type { Destination } from '../../src/destinations/destination.ts'
import { posthog } from '../../src/destinations/posthog.ts'
import { segment } from '../../src/destinations/segment.ts'
import { webhook } from '../../src/destinations/webhook.ts'

/** ClickHouse with one table only: the contract counts one request to a batch, several tables are tested apart. */
export const interactionsOnly: typeof clickhouse = {
  ...clickhouse,
  toEvents: (outbound, settings) =>
    clickhouse.toEvents(outbound, settings).filter(({ body }) => (body as { table: string }).table === 'interactions'),
}

/** Every destination as the contract tests it; nothing here needs Node. */
export const DEFINITIONS: readonly Destination<unknown>[] = [posthog, amplitude, segment, webhook, interactionsOnly]
