import { z } from 'zod'

const days = z.int().min(1).nullable().default(null)

/** How the database is made: retention, and what a cluster needs. */
export const warehouseSettings = z.strictObject({
  cluster: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be a plain identifier')
    .optional()
    .describe('Name of the cluster for `ON CLUSTER`; leave it out on a single server and on ClickHouse Cloud.'),
  replicated: z
    .union([z.boolean(), z.strictObject({ path: z.string().min(1), replica: z.string().min(1) })])
    .default(false)
    .describe("Use Replicated engines: true with the server's default paths, or give path and replica."),
  retentionDays: z
    .strictObject({ interactions: days, spans: days, evaluations: days, product_events: days })
    .prefault({})
    .describe('Days after which rows are deleted, by table; null = never.'),
})

/** See {@link warehouseSettings}. */
export type WarehouseSettings = z.output<typeof warehouseSettings>
