import { z } from 'zod'

const column = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the plain name of a column: letters, digits and underscores')

const ownEvents = z.strictObject({
  table: z
    .string()
    .regex(
      /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$/,
      'must be table or database.table in plain letters, digits and underscores',
    )
    .describe('Table or view in the same ClickHouse; `database.table` when it is in another database.'),
  columns: z
    .strictObject({
      user_id: column,
      event: column,
      timestamp: column.describe('Date, DateTime or DateTime64.'),
      event_id: column.optional().describe('Absent: made of user, time and event.'),
      anonymous_id: column.optional(),
      session_id: column.optional(),
      account_id: column.optional(),
      properties: z
        .union([column, z.array(column)])
        .default([])
        .describe('One Map column, or the columns whose values become properties.'),
    })
    .describe('Which of its columns is which column of `product_events`.'),
  project: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,64}$/, 'must be the name of a project')
    .default('default')
    .describe('Project that its rows belong to.'),
})

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
  ownEvents: ownEvents
    .optional()
    .describe('An existing table of product events that views and reports read beside `product_events`.'),
})

/** See {@link warehouseSettings}. */
export type WarehouseSettings = z.output<typeof warehouseSettings>
