-- Keys of interactions that are only a part of a turn, and of the turn that they belong to (docs/sessions.md). They are few, so
-- the latest version is found among the versions of these instead of by FINAL.
CREATE OR REPLACE VIEW ${database}.report_parts ${on_cluster} AS
SELECT interaction_key AS part_key, sipHash64(argMax(properties['part_of_interaction'], version) AS turn_id) AS turn_key
FROM ${database}.interactions
WHERE project_id = {project:String} AND interaction_key IN (
    SELECT interaction_key FROM ${database}.interactions
    WHERE project_id = {project:String} AND is_part)
GROUP BY part_key
HAVING turn_id != '';
