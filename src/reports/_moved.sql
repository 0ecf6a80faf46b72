-- Interactions of a project that have versions in several months. FINAL costs nothing while the table
-- is one part, and a merge of two numbers per interaction while new ones come in (docs/warehouse.md).
CREATE OR REPLACE VIEW ${database}.report_moved ${on_cluster} AS
SELECT interaction_key
FROM ${database}.interaction_months FINAL
WHERE project_id = {project:String} AND first_month != last_month;
