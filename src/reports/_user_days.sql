-- The rows behind user_days_current, not yet added up (a report that adds up by person anyway need not do it twice), and with
-- the key of the person instead of the user id (0007_keys.sql). `indexHint`: rows without a user id lie together, so that neither half
-- need read the other.
CREATE OR REPLACE VIEW ${database}.report_user_days ${on_cluster} AS
SELECT
    multiIf(former_key = 0, user, linked, led_to, own_person) AS person,
    epoch, ai_days, failure_days, event_days, ai_weeks, failure_weeks, event_weeks
FROM
(
    SELECT d.user_key AS user, false AS linked, d.epoch AS epoch, d.ai_days AS ai_days, d.failure_days AS failure_days, d.event_days AS event_days,
        d.ai_weeks AS ai_weeks, d.failure_weeks AS failure_weeks, d.event_weeks AS event_weeks
    FROM ${user_days}
    WHERE d.project_id = {project:String} AND indexHint(d.user_id != '') AND d.user_key != 0
    UNION ALL
    SELECT if(first != 0, first, session_user) AS user, first != 0, epoch, ai_days, failure_days, event_days, ai_weeks, failure_weeks, event_weeks
    FROM
    (
        SELECT d.anonymous_key AS anonymous_key, d.session_key AS session_key, d.epoch AS epoch, d.ai_days AS ai_days,
            d.failure_days AS failure_days, d.event_days AS event_days, d.ai_weeks AS ai_weeks, d.failure_weeks AS failure_weeks, d.event_weeks AS event_weeks
        FROM ${user_days}
        WHERE d.project_id = {project:String} AND indexHint(d.user_id = '') AND d.user_key = 0
    ) AS anonymous
    LEFT ANY JOIN (SELECT link_key, linked AS first FROM ${database}.report_links(project={project:String})) AS links ON link_key = anonymous_key
    LEFT ANY JOIN (SELECT session, session_user FROM ${database}.report_known_sessions(project={project:String})) AS sessions
        ON session = if(first != 0, 0, session_key)
    WHERE user != 0
) AS rows
LEFT ANY JOIN (SELECT former_key, led_to, own_person FROM ${database}.former_keys WHERE project_id = {project:String}) AS former ON former_key = user;
