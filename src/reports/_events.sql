-- The same as report_event_rows, each event once: for questions that count events.
--
-- FINAL costs most where all must be merged for the sake of a few: anonymous rows lead the sort key, and those under an id that was
-- linked to another, which lie everywhere, are found first and then told apart by themselves.
CREATE OR REPLACE VIEW ${database}.report_events ${on_cluster} AS
SELECT e.user_key AS person, e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${keyed_events}
WHERE e.project_id = {project:String} AND e.user_key != 0 AND e.user_key NOT IN (
    SELECT d.user_key FROM ${user_days}
    WHERE d.project_id = {project:String} AND d.user_key IN (SELECT anonymous_key FROM ${database}.identities WHERE project_id = {project:String}))
UNION ALL
SELECT
    if(linked != 0, linked, session_person) AS person,
    e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${keyed_events}
LEFT ANY JOIN (SELECT link_key, person AS linked FROM ${database}.report_links(project={project:String})) AS links
    ON link_key = e.anonymous_key
LEFT ANY JOIN (SELECT session, session_person FROM ${database}.report_sessions_of(project={project:String}, of='events')) AS sessions
    ON session = e.session_key
WHERE e.project_id = {project:String} AND e.user_id = '' AND if(linked != 0, linked, session_person) != 0
UNION ALL
SELECT
    if(linked != 0, linked, former.user_key) AS person,
    former.timestamp AS timestamp, former.event AS event, former.account_id AS account_id, former.properties AS properties
FROM
(
    SELECT e.user_key AS user_key, e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
    FROM ${event_rows}
    WHERE e.project_id = {project:String} AND e.user_key != 0 AND e.user_key IN (
        SELECT d.user_key FROM ${user_days}
        WHERE d.project_id = {project:String} AND d.user_key IN (SELECT anonymous_key FROM ${database}.identities WHERE project_id = {project:String}))
    LIMIT 1 BY e.user_key, e.timestamp, e.event_id
) AS former
LEFT ANY JOIN (SELECT link_key, person AS linked FROM ${database}.report_links(project={project:String})) AS links
    ON link_key = former.user_key;
