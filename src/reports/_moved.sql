-- Interactions of a project that have versions in several months. FINAL is cheap here: the table is kept in one part.
CREATE OR REPLACE VIEW ${database}.report_moved ${on_cluster} AS
SELECT interaction_key
FROM ${database}.interaction_months FINAL
WHERE project_id = {project:String} AND first_month != last_month;
