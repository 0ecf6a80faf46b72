-- Product events, each once, with the user that identity links or the session reveal.
CREATE OR REPLACE VIEW ${database}.product_events_current ${on_cluster} AS
SELECT e.* REPLACE (
    multiIf(e.user_id != '', e.user_id, linked_user != '', linked_user, session_user) AS user_id)
FROM ${database}.product_events AS e FINAL
LEFT ANY JOIN
(
    SELECT project_id AS link_project, anonymous_id AS link_anonymous, user_id AS linked_user
    FROM ${database}.identity_links
) AS links ON link_project = e.project_id AND link_anonymous = e.anonymous_id
LEFT ANY JOIN
(
    SELECT project_id AS session_project, session_id AS session, user_id AS session_user
    FROM ${database}.session_links
    WHERE (project_id, session_id) IN (
        SELECT project_id, session_id FROM ${database}.product_events WHERE user_id = '' AND session_id != '')
) AS sessions ON session_project = e.project_id AND session = e.session_id;
