-- Product events, each once, with the user that identity links or the session reveal; with those of a table of one's own
-- where the config maps one.
CREATE OR REPLACE VIEW ${database}.product_events_current ${on_cluster} AS
SELECT e.* REPLACE (
    multiIf(linked_user != '', linked_user, e.user_id != '', e.user_id, session_user) AS user_id)
FROM ${product_events}
LEFT ANY JOIN
(
    SELECT project_id AS link_project, anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
) AS links ON link_project = e.project_id AND link_anonymous = if(e.user_id != '', e.user_id, e.anonymous_id)
LEFT ANY JOIN
(
    SELECT project_id AS session_project, session_id AS session, user_id AS session_user
    FROM ${database}.session_links
    WHERE (project_id, session_id) IN (
        SELECT project_id, session_id FROM ${database}.product_events WHERE user_id = '' AND session_id != '')
) AS sessions ON session_project = e.project_id AND session = e.session_id;
