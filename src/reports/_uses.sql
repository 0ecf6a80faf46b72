-- Interactions of one project as reports count them, with the values of interactions_current but for late evaluations, and
-- `person`: the key (0008_keys_of_facts.sql) of the user that links or the session reveal, 0 where nobody is known. With `parts`
-- there are also the rows that are a part of another's turn (docs/sessions.md): they are no interactions of their own, but money
-- was spent in them.
CREATE OR REPLACE VIEW ${database}.report_uses ${on_cluster} AS
SELECT
    i.*,
    multiIf(linked != 0, linked, i.user_key != 0, i.user_key, session_person) AS person
FROM ${database}.report_latest(project={project:String}) AS i
LEFT ANY JOIN (SELECT link_key, person AS linked FROM ${database}.report_links(project={project:String})) AS links
    ON link_key = if(i.user_key != 0, i.user_key, i.anonymous_key)
LEFT ANY JOIN (SELECT session, session_person FROM ${database}.report_sessions_of(project={project:String}, of='interactions')) AS sessions
    ON session = i.session_key
WHERE {parts:Bool} OR NOT i.is_part;
