-- The latest version of each interaction of a project, with the columns that 0008_keys_of_facts.sql has added.
--
-- The versions of nearly every interaction lie in one month, and are found there. Those that lie in several months
-- (0009_interaction_months.sql) are left out of that and settled by the highest version among all.
CREATE OR REPLACE VIEW ${database}.report_latest ${on_cluster} AS
SELECT *, interaction_key, user_key, anonymous_key, session_key, talk_key, is_part
FROM ${database}.interactions FINAL
WHERE project_id = {project:String} AND interaction_key NOT IN (SELECT interaction_key FROM ${database}.report_moved(project={project:String}))
SETTINGS do_not_merge_across_partitions_select_final = 1
UNION ALL
SELECT *, interaction_key, user_key, anonymous_key, session_key, talk_key, is_part
FROM ${database}.interactions
WHERE project_id = {project:String} AND interaction_key IN (SELECT interaction_key FROM ${database}.report_moved(project={project:String}))
ORDER BY version DESC
LIMIT 1 BY interaction_id;
