-- Rows of interactions that are only a part of a turn, and the turn that they belong to (docs/sessions.md). They are few, so
-- the latest version is found among the versions of these instead of by FINAL.
CREATE OR REPLACE VIEW ${database}.report_parts ${on_cluster} AS
SELECT interaction_id AS part_id, argMax(properties['part_of_interaction'], version) AS turn_id
FROM ${database}.interactions
WHERE project_id = {project:String} AND interaction_id IN (
    SELECT interaction_id FROM ${database}.interactions
    WHERE project_id = {project:String} AND mapContains(properties, 'part_of_interaction'))
GROUP BY part_id
HAVING turn_id != '';
