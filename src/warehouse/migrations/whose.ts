/**
 * The key of the person whose row this is, 0 where nobody is known, for a row with `user_key`, `anonymous_key` and `session_key` (the
 * latter two 0 where a user id came). Stands beside {@link whoseJoins} of the same alias.
 */
export function whose(alias: string): string {
  return `multiIf(former_key = 0, ${userOf(alias)}, ${alias}.user_key = 0 AND linked != 0, led_to, own_person)`
}

/** Looks up whose a row is: by its user id, else by the link of its anonymous id, else by its session; and whom that user was linked to. */
export function whoseJoins(database: string, alias: string): string {
  return `LEFT ANY JOIN (SELECT link_key, linked FROM ${database}.report_links(project={project:String})) AS links
    ON link_key = ${alias}.anonymous_key
LEFT ANY JOIN (SELECT session, session_user FROM ${database}.report_known_sessions(project={project:String})) AS sessions
    ON session = if(linked != 0, 0, ${alias}.session_key)
LEFT ANY JOIN (SELECT former_key, led_to, own_person FROM ${database}.former_keys WHERE project_id = {project:String}) AS former
    ON former_key = ${userOf(alias)}`
}

function userOf(alias: string): string {
  return `multiIf(${alias}.user_key != 0, ${alias}.user_key, linked != 0, linked, session_user)`
}
