import type { Interaction } from '../model/interaction.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'

/** Under whose name days are kept: the user, else the anonymous id and the session. */
export type DayOwner = Pick<Interaction, 'projectId' | 'userId' | 'anonymousId' | 'sessionId'>

/** Characters of ids in one statement: parameters of a statement without result travel in its URL, which servers bound. */
const ID_CHARACTERS = 3_000

/**
 * Makes the bits of these people anew from what `interactions` and `product_events` say now. Bits combine by OR, which
 * cannot take back: without this a day that was a failure stays one after the failure is gone.
 */
export async function refreshUserDays(warehouse: Warehouse, owners: readonly DayOwner[]): Promise<void> {
  for (const [projectId, own] of Map.groupBy(owners, (owner) => owner.projectId)) {
    for (const some of inUrls(distinctOwners(own))) await refreshSome(warehouse, projectId, some)
  }
}

function distinctOwners(owners: readonly DayOwner[]): readonly DayOwner[] {
  const byKey = new Map(
    owners.map((owner) => {
      const { userId, anonymousId, sessionId } = owner
      return [userId === '' ? `\n${anonymousId}\n${sessionId}` : userId, owner]
    }),
  )
  return [...byKey.values()]
}

function* inUrls(owners: readonly DayOwner[]): Generator<readonly DayOwner[]> {
  let some: DayOwner[] = []
  let length = 0
  for (const owner of owners) {
    const own = [owner.userId, owner.anonymousId, owner.sessionId].reduce(
      (sum, id) => sum + encodeURIComponent(id).length + 12,
      0,
    )
    if (some.length > 0 && length + own > ID_CHARACTERS) {
      yield some
      some = []
      length = 0
    }
    some.push(owner)
    length += own
  }
  if (some.length > 0) yield some
}

async function refreshSome(warehouse: Warehouse, projectId: string, owners: readonly DayOwner[]): Promise<void> {
  const distinct = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '')
  const anonymous = owners.filter(({ userId }) => userId === '')
  const parameters = {
    project: projectId,
    users: distinct(owners.map(({ userId }) => userId)),
    anonymous: distinct(anonymous.map(({ anonymousId }) => anonymousId)),
    sessions: distinct(anonymous.map(({ sessionId }) => sessionId)),
  }
  // Rows that come in meanwhile add their own bits, before or after: OR does not mind.
  await warehouse.command(`DELETE FROM user_days WHERE ${OWNED}`, parameters)
  await warehouse.command(bitsOf('interactions', 'started_at', AI_BITS, WHOLE_TURNS), parameters)
  await warehouse.command(bitsOf('product_events', 'timestamp', EVENT_BITS, ''), parameters)
}

const OWNED = `project_id = {project:String} AND (
  (user_id != '' AND user_id IN {users:Array(String)})
  OR (user_id = '' AND anonymous_id != '' AND anonymous_id IN {anonymous:Array(String)})
  OR (user_id = '' AND session_id != '' AND session_id IN {sessions:Array(String)}))`

const AI_BITS = `groupBitOr(bit),
  groupBitOr(if(outcome = 'success', bit, toUInt256(0))),
  groupBitOr(if(outcome = 'partial', bit, toUInt256(0))),
  groupBitOr(if(outcome = 'failure', bit, toUInt256(0))),
  toUInt256(0)`

const EVENT_BITS = 'toUInt256(0), toUInt256(0), toUInt256(0), toUInt256(0), groupBitOr(bit)'

/** A part of another's turn makes no day of its own. */
const WHOLE_TURNS = ` AND NOT mapContains(f.properties, 'part_of_interaction')`

/** The same bits as the materialised views of 0003_user_days.sql and 0005_parts_of_turns.sql write, but from the latest versions only. */
function bitsOf(table: string, time: string, bits: string, condition: string): string {
  return `INSERT INTO user_days (project_id, user_id, anonymous_id, session_id, epoch,
      ai_days, success_days, partial_days, failure_days, event_days)
    WITH toUInt16(toDate(${time})) AS day, bitShiftLeft(toUInt256(1), day % 256) AS bit
    SELECT project_id, user_id, if(f.user_id = '', f.anonymous_id, '') AS owner, if(f.user_id = '', f.session_id, '') AS owner_session,
      toUInt16(intDiv(day, 256)) AS epoch, ${bits}
    FROM ${table} AS f FINAL
    WHERE ${OWNED}${condition}
    GROUP BY project_id, user_id, owner, owner_session, epoch`
}

/** Late evidence comes within `COHORTEL_MAX_AGE_MS` of what it changes: an hour, and some time to settle. */
const CHANGES_LIE_APART = 2 * 3_600

/**
 * Who has had an interaction whose outcome, owner or day has changed, and that was written since.
 *
 * @param since seconds of the warehouse's clock.
 */
export function readStaleOwners(warehouse: Warehouse, since: number): Promise<readonly DayOwner[]> {
  return warehouse.query<DayOwner>(
    `SELECT DISTINCT project_id AS projectId, user_id AS userId, anonymous_id AS anonymousId, session_id AS sessionId
     FROM interaction_changes
     WHERE written_at >= toDateTime({first:UInt32}) AND (project_id, interaction_id) IN (
       SELECT project_id, interaction_id FROM interaction_changes
       WHERE written_at >= toDateTime({first:UInt32})
       GROUP BY project_id, interaction_id
       HAVING max(written_at) >= toDateTime({since:UInt32})
         AND (uniqExactIf(outcome, outcome NOT IN ('', 'unknown')) > 1
           OR uniqExact(user_id, anonymous_id, session_id, day) > 1))`,
    { since, first: Math.max(0, since - CHANGES_LIE_APART) },
  )
}
