import { eventId } from '../model/event-id.ts'

/** Number of the newest migration: what the tables must have been brought to before this release is ready. */
export const SCHEMA = 12

/** What is remembered of a database; another server or another database has a memory of its own. */
export function schemaKey({ url, database }: { readonly url: string; readonly database: string }): string {
  return `schema:${eventId('', url, database, 'schema')}`
}
