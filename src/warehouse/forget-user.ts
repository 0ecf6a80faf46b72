import type { Warehouse } from './warehouse.ts'

/** Rows of a user, by table; tables that hold none are left out. */
export type UserRows = Readonly<Record<string, number>>

/** Whose rows are meant. */
export interface ForgottenUser extends LinkedIds {
  readonly projectId: string
  /** As this database knows it: hashed where the privacy settings say so. */
  readonly userId: string
}

/** Ids under which the user was seen before it was known, and nobody else was. */
export interface LinkedIds {
  readonly anonymousIds: readonly string[]
  readonly sessionIds: readonly string[]
}

const LINKED_ANONYMOUS =
  'SELECT anonymous_id AS id FROM identity_links WHERE project_id = {project:String} AND user_id = {user:String}'
const LINKED_SESSIONS =
  'SELECT session_id AS id FROM session_links WHERE project_id = {project:String} AND user_id = {user:String}'
/** By the links of now, and those that were read before they were deleted: rows that were under way come in later. */
const IS_ANONYMOUS = `(anonymous_id != '' AND (anonymous_id IN (${LINKED_ANONYMOUS}) OR has({anonymous:Array(String)}, anonymous_id)))`
const IS_SESSION = `(session_id != '' AND (session_id IN (${LINKED_SESSIONS}) OR has({sessions:Array(String)}, session_id)))`
/** Sessions in which the user was seen, also beside others: once the user is gone, these must not pass for the others'. */
const ANY_SESSIONS =
  'SELECT session_id FROM session_people WHERE project_id = {project:String} AND user_id = {user:String}'
const OWN = `user_id = {user:String}
  OR (user_id = '' AND (${IS_ANONYMOUS} OR ${IS_SESSION}))`
/** Keys (migration 0007) of the same in `key_sides`: of sessions, and of ids that stand for nobody else in `identities`. */
const ANY_SESSION_KEYS = `kind = 'session' AND key IN (
  SELECT session_key FROM session_people WHERE project_id = {project:String} AND user_id = {user:String})`
const OWN_KEYS = `(kind = 'session' AND (key IN (SELECT sipHash64(id) FROM (${LINKED_SESSIONS}))
    OR has(arrayMap(id -> sipHash64(id), {sessions:Array(String)}), key)))
  OR (kind = 'id' AND (key = sipHash64({user:String}) OR (bitAnd(sides, 1) = 0 AND (key IN (SELECT sipHash64(id) FROM (${LINKED_ANONYMOUS}))
    OR has(arrayMap(id -> sipHash64(id), {anonymous:Array(String)}), key))))
    AND key NOT IN (SELECT anonymous_key FROM identities WHERE project_id = {project:String} AND user_id != {user:String}))`
const ofInteractions = (column: string) =>
  `SELECT ${column} FROM interactions WHERE project_id = {project:String} AND (${OWN})`

/** What the subqueries read goes last, in this order. */
const LAST = ['interactions', 'session_people', 'identities']

/** Counts the rows that {@link forgetUser} would delete. */
export async function countUserRows(warehouse: Warehouse, user: ForgottenUser): Promise<UserRows> {
  const found: Record<string, number> = {}
  for (const { table, condition } of await tablesOf(warehouse)) {
    const [row] = await warehouse.query<{ rows: string }>(
      `SELECT toString(count()) AS rows FROM ${table} WHERE ${condition}`,
      parameters(user),
    )
    const rows = Number(row?.rows ?? 0)
    if (rows > 0) found[table] = rows
  }
  return found
}

/**
 * Deletes a user from every table: by user id, by the anonymous ids and sessions that are linked to it, and with all
 * spans and evaluations of its interactions. Returns when the rows are gone from disk, not only hidden.
 */
export async function forgetUser(warehouse: Warehouse, user: ForgottenUser, cluster?: string): Promise<UserRows> {
  const found = await countUserRows(warehouse, user)
  const onCluster = cluster === undefined ? '' : `ON CLUSTER ${cluster}`
  for (const { table, condition } of await tablesOf(warehouse)) {
    if (found[table] === undefined) continue
    // Mutations and not a lightweight DELETE, which keeps the bytes until a merge; 2 = waits for every replica.
    const mutate = (change: string) =>
      warehouse.command(`ALTER TABLE ${table} ${onCluster} ${change} SETTINGS mutations_sync = 2`, parameters(user))
    if (table === KEY_SIDES.table) {
      await mutate(`DELETE WHERE project_id = {project:String} AND (${OWN_KEYS})`)
      // That somebody without user id was in these sessions still holds, and matters when others are seen in them later.
      await mutate(`UPDATE users = [] WHERE project_id = {project:String} AND ${ANY_SESSION_KEYS}`)
    } else {
      await mutate(`DELETE WHERE ${condition}`)
    }
  }
  return found
}

const KEY_SIDES = {
  table: 'key_sides',
  condition: `project_id = {project:String} AND (${OWN_KEYS} OR (notEmpty(users) AND ${ANY_SESSION_KEYS}))`,
}

/** Parameters travel in the address of a request, which has its limits; the subqueries have none. */
const MOST_IDS = 200

/** The ids that are linked to the user now, at most 200 of each kind. */
export async function linkedIdsOf(warehouse: Warehouse, projectId: string, userId: string): Promise<LinkedIds> {
  const read = async (sql: string) => {
    const rows = await warehouse.query<{ id: string }>(`${sql} LIMIT ${MOST_IDS}`, { project: projectId, user: userId })
    return rows.map(({ id }) => id)
  }
  return { anonymousIds: await read(LINKED_ANONYMOUS), sessionIds: await read(LINKED_SESSIONS) }
}

function parameters({ projectId, userId, anonymousIds, sessionIds }: ForgottenUser) {
  return { project: projectId, user: userId, anonymous: anonymousIds, sessions: sessionIds }
}

/** Every table that has rows of people, those of later migrations included, and which of its rows are the user's. */
async function tablesOf(
  warehouse: Warehouse,
): Promise<readonly { readonly table: string; readonly condition: string }[]> {
  const rows = await warehouse.query<{ table: string; columns: string[] }>(
    `SELECT table, groupArray(name) AS columns FROM system.columns
     WHERE database = currentDatabase() AND table IN (
       SELECT name FROM system.tables WHERE database = currentDatabase() AND engine LIKE '%MergeTree')
     GROUP BY table ORDER BY table`,
  )
  return rows
    .flatMap(({ table, columns }) => {
      const condition = conditionOf(table, new Set(columns))
      return condition === undefined ? [] : [{ table, condition }]
    })
    .sort((a, b) => LAST.indexOf(a.table) - LAST.indexOf(b.table))
}

function conditionOf(table: string, columns: ReadonlySet<string>): string | undefined {
  if (table === KEY_SIDES.table) return KEY_SIDES.condition
  if (!columns.has('project_id')) return undefined
  const hasUser = columns.has('user_id')
  const anonymously = hasUser ? `user_id = '' AND ` : ''
  const parts = [
    hasUser && 'user_id = {user:String}',
    columns.has('resource_user_id') && 'resource_user_id = {user:String}',
    columns.has('anonymous_id') && `(${anonymously}${IS_ANONYMOUS})`,
    columns.has('session_id') && hasUser && `(user_id = '' AND ${IS_SESSION})`,
    table === 'session_people' && `session_id IN (${ANY_SESSIONS})`,
    columns.has('interaction_id') && `interaction_id IN (${ofInteractions('interaction_id')})`,
    columns.has('interaction_key') &&
      !columns.has('interaction_id') &&
      `interaction_key IN (${ofInteractions('interaction_key')})`,
    columns.has('interaction_id') &&
      columns.has('trace_id') &&
      `(interaction_id = '' AND trace_id != '' AND trace_id IN (${ofInteractions('trace_id')}))`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? undefined : `project_id = {project:String} AND (${parts.join(' OR ')})`
}
