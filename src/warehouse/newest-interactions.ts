/** Order and length of a page; binds `limit` and `offset`. */
export const NEWEST_FIRST =
  'ORDER BY interactions.started_at DESC, interaction_id LIMIT {limit:UInt32} OFFSET {offset:UInt32}'

/**
 * SQL for one page of a project's interactions, newest first; binds `project`, `limit`, `offset` and what `where` binds.
 *
 * The view pays its joins for every row that it is given, so the rows of the page are found in the table first.
 *
 * @param selected columns of interactions_current, or expressions of them.
 * @param where further conditions on columns of the table, each with ` AND ` in front.
 */
export function newestInteractions(selected: string, where = ''): string {
  return `SELECT ${selected} FROM interactions_current AS newest
    WHERE project_id = {project:String} AND interaction_id IN (
      SELECT interaction_id FROM interactions FINAL WHERE project_id = {project:String}${where} ${NEWEST_FIRST})
    ORDER BY newest.started_at DESC, interaction_id`
}
