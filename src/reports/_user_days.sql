-- The rows behind user_days_current, not yet added up (a report that adds up by person anyway need not do it twice), and with
-- the key of the person instead of the user id (0007_keys.sql).
CREATE OR REPLACE VIEW ${database}.report_user_days ${on_cluster} AS
-- Known users, and those whom a link tells.
SELECT
    if(linked != 0, linked, d.user_key) AS person,
    d.epoch AS epoch,
    d.ai_days AS ai_days,
    d.failure_days AS failure_days,
    d.event_days AS event_days,
    d.ai_weeks AS ai_weeks,
    d.failure_weeks AS failure_weeks,
    d.event_weeks AS event_weeks
FROM ${user_days}
LEFT ANY JOIN (SELECT link_key, person AS linked FROM ${database}.report_links(project={project:String})) AS links
    ON link_key = if(d.user_key != 0, d.user_key, d.anonymous_key)
WHERE d.project_id = {project:String} AND (d.user_key != 0 OR linked != 0)
UNION ALL
-- The others, where one person is known in their session. Bits of one session are added up before one knows whose they are.
SELECT
    min(if(linked != 0, linked, s.user_key)) AS person,
    days_epoch AS epoch,
    groupBitOr(days_ai) AS ai_days,
    groupBitOr(days_failure) AS failure_days,
    groupBitOr(days_event) AS event_days,
    groupBitOr(weeks_ai) AS ai_weeks,
    groupBitOr(weeks_failure) AS failure_weeks,
    groupBitOr(weeks_event) AS event_weeks
FROM ${database}.session_people AS s
JOIN
(
    SELECT
        d.session_key AS days_session, d.epoch AS days_epoch, d.ai_days AS days_ai, d.failure_days AS days_failure, d.event_days AS days_event,
        d.ai_weeks AS weeks_ai, d.failure_weeks AS weeks_failure, d.event_weeks AS weeks_event
    FROM ${user_days}
    WHERE d.project_id = {project:String} AND d.user_id = '' AND d.session_key != 0 AND d.anonymous_key NOT IN (
        SELECT anonymous_key FROM ${database}.identities WHERE project_id = {project:String} AND anonymous_key != 0 AND user_key != 0)
) AS days ON days_session = s.session_key
LEFT ANY JOIN (SELECT link_key, person AS linked FROM ${database}.report_links(project={project:String})) AS links ON link_key = s.user_key
WHERE s.project_id = {project:String}
GROUP BY s.session_key, days_epoch
HAVING person = max(if(linked != 0, linked, s.user_key));
