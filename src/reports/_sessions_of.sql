-- session_links of one project by keys, for the sessions that are needed: those of interactions, or `of` = events, without user
-- id that no link explains.
CREATE OR REPLACE VIEW ${database}.report_sessions_of ${on_cluster} AS
SELECT s.session_key AS session, min(if(linked != 0, linked, s.user_key)) AS session_person
FROM ${database}.session_people AS s
LEFT ANY JOIN (SELECT link_key, person AS linked FROM ${database}.report_links(project={project:String})) AS links ON link_key = s.user_key
WHERE s.project_id = {project:String} AND s.session_key IN
(
    SELECT session_key FROM ${database}.interactions
    WHERE {of:String} = 'interactions' AND project_id = {project:String} AND session_key != 0
        AND anonymous_key NOT IN (SELECT anonymous_key FROM ${database}.identities WHERE project_id = {project:String} AND anonymous_key != 0 AND user_key != 0)
    UNION ALL
    SELECT e.session_key FROM ${event_rows}
    WHERE {of:String} = 'events' AND e.project_id = {project:String} AND e.user_id = '' AND e.session_key != 0
        AND e.anonymous_key NOT IN (SELECT anonymous_key FROM ${database}.identities WHERE project_id = {project:String} AND anonymous_key != 0 AND user_key != 0)
)
GROUP BY session
HAVING session_person = max(if(linked != 0, linked, s.user_key));
