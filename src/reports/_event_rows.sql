-- Product events of one project with the key of their person, as in report_facts; those of nobody are left out. An event that
-- was sent twice may stand here twice until ClickHouse merges: for questions to which that makes no difference.
--
-- Nearly all rows of known users stand for themselves and are read without a join; anonymous ones, and those under an id that
-- was linked to another, are few, and are looked up.
CREATE OR REPLACE VIEW ${database}.report_event_rows ${on_cluster} AS
SELECT e.user_key AS person, e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${event_rows}
WHERE e.project_id = {project:String} AND e.user_key != 0 AND e.user_key NOT IN (
    SELECT d.user_key FROM ${user_days}
    WHERE d.project_id = {project:String} AND d.user_key IN (SELECT anonymous_key FROM ${database}.identities WHERE project_id = {project:String}))
UNION ALL
SELECT
    multiIf(linked != 0, linked, e.user_key != 0, e.user_key, session_person) AS person,
    e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${event_rows}
LEFT ANY JOIN (SELECT link_key, person AS linked FROM ${database}.report_links(project={project:String})) AS links
    ON link_key = if(e.user_key != 0, e.user_key, e.anonymous_key)
LEFT ANY JOIN (SELECT session, session_person FROM ${database}.report_sessions_of(project={project:String}, of='events')) AS sessions
    ON session = e.session_key
WHERE e.project_id = {project:String}
    AND e.user_key IN (
        SELECT toUInt64(0)
        UNION ALL
        SELECT d.user_key FROM ${user_days}
        WHERE d.project_id = {project:String} AND d.user_key IN (SELECT anonymous_key FROM ${database}.identities WHERE project_id = {project:String}))
    AND multiIf(linked != 0, linked, e.user_key != 0, e.user_key, session_person) != 0;
