-- The rows behind user_days_current, not yet added up: a report that adds up by user anyway need not do it twice. Nearly all
-- known users stand for themselves and are read without a join, as in report_events.
CREATE OR REPLACE VIEW ${database}.report_user_days ${on_cluster} AS
SELECT d.user_id AS user_id, d.epoch AS epoch, d.ai_days AS ai_days, d.failure_days AS failure_days, d.event_days AS event_days
FROM ${user_days}
WHERE d.project_id = {project:String} AND d.user_id != ''
    AND d.user_id NOT IN (SELECT anonymous_id FROM ${database}.identities WHERE project_id = {project:String})
UNION ALL
SELECT
    multiIf(linked_user != '', linked_user, d.user_id != '', d.user_id, session_user) AS user_id,
    d.epoch AS epoch,
    d.ai_days AS ai_days,
    d.failure_days AS failure_days,
    d.event_days AS event_days
FROM ${user_days}
LEFT ANY JOIN
(
    SELECT anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
    WHERE project_id = {project:String}
) AS links ON link_anonymous = if(d.user_id != '', d.user_id, d.anonymous_id)
LEFT ANY JOIN
(
    SELECT session_id AS session, user_id AS session_user
    FROM ${database}.session_links
    WHERE project_id = {project:String} AND session_id IN (
        -- Most anonymous days have a link already, and need no session.
        SELECT session_id FROM ${database}.user_days
        WHERE project_id = {project:String} AND user_id = '' AND session_id != '' AND anonymous_id NOT IN (
            SELECT anonymous_id FROM ${database}.identities
            WHERE project_id = {project:String} AND anonymous_id != '' AND user_id != ''))
) AS sessions ON session = d.session_id
WHERE d.project_id = {project:String}
    AND (d.user_id = '' OR d.user_id IN (SELECT anonymous_id FROM ${database}.identities WHERE project_id = {project:String}))
    AND multiIf(linked_user != '', linked_user, d.user_id != '', d.user_id, session_user) != '';
