-- Product events of one project, each once, with the user that links or the session reveal, as in product_events_current.
--
-- Nearly all rows of known users stand for themselves and are read without a join; those who sent nothing known, or under an
-- id that was linked to another, are few, lie together in the sort key, and are looked up.
CREATE OR REPLACE VIEW ${database}.report_events ${on_cluster} AS
SELECT e.user_id AS user_id, e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${product_events}
WHERE e.project_id = {project:String} AND e.user_id NOT IN (
    SELECT ''
    UNION ALL
    SELECT d.user_id FROM ${user_days}
    WHERE d.project_id = {project:String} AND d.user_id IN (SELECT anonymous_id FROM ${database}.identities WHERE project_id = {project:String}))
UNION ALL
SELECT
    multiIf(linked_user != '', linked_user, e.user_id != '', e.user_id, session_user) AS user_id,
    e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${product_events}
LEFT ANY JOIN
(
    SELECT anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
    WHERE project_id = {project:String}
) AS links ON link_anonymous = if(e.user_id != '', e.user_id, e.anonymous_id)
LEFT ANY JOIN
(
    SELECT session_id AS session, user_id AS session_user
    FROM ${database}.session_links
    WHERE project_id = {project:String} AND session_id IN (
        SELECT session_id FROM ${database}.product_events WHERE project_id = {project:String} AND user_id = '' AND session_id != '')
) AS sessions ON session = if(e.user_id != '', '', e.session_id)
WHERE e.project_id = {project:String} AND e.user_id IN (
    SELECT ''
    UNION ALL
    SELECT d.user_id FROM ${user_days}
    WHERE d.project_id = {project:String} AND d.user_id IN (SELECT anonymous_id FROM ${database}.identities WHERE project_id = {project:String}))
    AND multiIf(linked_user != '', linked_user, e.user_id != '', e.user_id, session_user) != '';
