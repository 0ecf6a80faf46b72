-- The bits of each person, anonymous days included where links tell whose they are. People who stay anonymous are left out.
CREATE OR REPLACE VIEW ${database}.user_days_current ${on_cluster} AS
SELECT
    d.project_id AS project_id,
    multiIf(linked_user != '', linked_user, d.user_id != '', d.user_id, session_user) AS user_id,
    d.epoch AS epoch,
    groupBitOr(d.ai_days) AS ai_days,
    groupBitOr(d.success_days) AS success_days,
    groupBitOr(d.partial_days) AS partial_days,
    groupBitOr(d.failure_days) AS failure_days,
    groupBitOr(d.event_days) AS event_days
FROM ${user_days}
LEFT ANY JOIN
(
    SELECT project_id AS link_project, anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
) AS links ON link_project = d.project_id AND link_anonymous = if(d.user_id != '', d.user_id, d.anonymous_id)
LEFT ANY JOIN
(
    SELECT project_id AS session_project, session_id AS session, user_id AS session_user
    FROM ${database}.session_links
    WHERE (project_id, session_id) IN (
        SELECT project_id, session_id FROM ${database}.user_days WHERE user_id = '' AND session_id != '')
) AS sessions ON session_project = d.project_id AND session = d.session_id
WHERE multiIf(linked_user != '', linked_user, d.user_id != '', d.user_id, session_user) != ''
GROUP BY project_id, user_id, epoch;
