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
  for (const { table, changes } of await tablesOf(warehouse)) {
    if (found[table] === undefined) continue
    for (const change of changes) {
      // A mutation and not a lightweight DELETE, which keeps the bytes until a merge; 2 = waits for every replica.
      await warehouse.command(
        `ALTER TABLE ${table} ${onCluster} ${change} SETTINGS mutations_sync = 2`,
        parameters(user),
      )
    }
  }
  return found
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

interface UserTable {
  readonly table: string
  /** Which of its rows hold something of the user. */
  readonly condition: string
  /** The mutations that take it away, in order. */
  readonly changes: readonly string[]
}

/** Every table that has rows of people, those of later migrations included. */
async function tablesOf(warehouse: Warehouse): Promise<readonly UserTable[]> {
  const rows = await warehouse.query<{ table: string; columns: string[] }>(
    `SELECT table, groupArray(name) AS columns FROM system.columns
     WHERE database = currentDatabase() AND table IN (
       SELECT name FROM system.tables WHERE database = currentDatabase() AND engine LIKE '%MergeTree')
     GROUP BY table ORDER BY table`,
  )
  return rows
    .flatMap(({ table, columns }) => userTable(table, new Set(columns)) ?? [])
    .sort((a, b) => LAST.indexOf(a.table) - LAST.indexOf(b.table))
}

function userTable(table: string, columns: ReadonlySet<string>): UserTable | undefined {
  if (table === 'key_sides') return KEY_SIDES
  const condition = conditionOf(table, columns)
  if (condition === undefined) return undefined
  // A mutation works part by part, and may read anew what its subqueries say when some parts are done. So rows that are only found by
  // others of the same table go before those.
  const before = FOUND_BY_OTHERS[table]
  return { table, condition, changes: [...(before ? [`DELETE WHERE ${before}`] : []), `DELETE WHERE ${condition}`] }
}

const FOUND_BY_OTHERS: Readonly<Record<string, string>> = {
  interactions: `project_id = {project:String} AND NOT (${OWN}) AND interaction_id IN (${ofInteractions('interaction_id')})`,
  session_people: `project_id = {project:String} AND user_id != {user:String} AND session_id IN (${ANY_SESSIONS})`,
}

const SESSION_KEYS = `project_id = {project:String} AND kind = 'session' AND (key IN (SELECT sipHash64(id) FROM (${LINKED_SESSIONS}))
  OR has(arrayMap(id -> sipHash64(id), {sessions:Array(String)}), key))`
const ANY_SESSION_KEYS = `project_id = {project:String} AND kind = 'session' AND notEmpty(users) AND key IN (
  SELECT session_key FROM session_people WHERE project_id = {project:String} AND user_id = {user:String})`
/** The user's id, and anonymous ids that are no user's; but not what others have been linked from. */
const ID_KEYS = `project_id = {project:String} AND kind = 'id' AND (key = sipHash64({user:String})
    OR (bitAnd(sides, 1) = 0 AND (key IN (SELECT sipHash64(id) FROM (${LINKED_ANONYMOUS}))
      OR has(arrayMap(id -> sipHash64(id), {anonymous:Array(String)}), key))))
  AND key NOT IN (SELECT anonymous_key FROM identities WHERE project_id = {project:String} AND user_id != {user:String})`

/** Keys (migration 0012). Of a session with others, that it was one of somebody without user id still holds, and matters when others come. */
const KEY_SIDES: UserTable = {
  table: 'key_sides',
  condition: `(${SESSION_KEYS}) OR (${ANY_SESSION_KEYS}) OR (${ID_KEYS})`,
  changes: [`DELETE WHERE ${SESSION_KEYS}`, `UPDATE users = [] WHERE ${ANY_SESSION_KEYS}`, `DELETE WHERE ${ID_KEYS}`],
}

function conditionOf(table: string, columns: ReadonlySet<string>): string | undefined {
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
