-- Bits of each user, not yet added up: one row or more per user and 256 days. Anonymous days go to the user that links tell;
-- they lie together at the front of the table, so that everybody else is read without a join.
CREATE OR REPLACE VIEW ${database}.report_user_days ${on_cluster} AS
SELECT user_id, epoch, ai_days, failure_days, event_days
FROM ${database}.user_days
WHERE project_id = {project:String} AND user_id != ''
UNION ALL
SELECT if(linked_user != '', linked_user, session_user) AS user_id, epoch, ai_days, failure_days, event_days
FROM ${database}.user_days AS d
LEFT ANY JOIN
(
    SELECT anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
    WHERE project_id = {project:String}
        AND anonymous_id IN (SELECT anonymous_id FROM ${database}.user_days WHERE project_id = {project:String} AND user_id = '')
) AS links ON link_anonymous = d.anonymous_id
LEFT ANY JOIN
(
    SELECT session_id AS session, user_id AS session_user
    FROM ${database}.session_links
    WHERE project_id = {project:String}
        AND session_id IN (SELECT session_id FROM ${database}.user_days WHERE project_id = {project:String} AND user_id = '' AND session_id != '')
) AS sessions ON session = d.session_id
WHERE d.project_id = {project:String} AND d.user_id = '' AND (linked_user != '' OR session_user != '');
