-- Interactions of a project that have versions in several months.
--
-- A part of interaction_months holds an interaction once. So whoever stands in several parts stands in another than the largest, and
-- only those few are compared across parts. FINAL would merge all keys, twelve million of a large project, whenever something has
-- come in. Should the largest part be merged away meanwhile, all are compared, which is as right and no quicker.
CREATE OR REPLACE VIEW ${database}.report_moved ${on_cluster} AS
WITH (SELECT argMax(part, held) FROM (SELECT _part AS part, count() AS held FROM ${database}.interaction_months GROUP BY part)) AS largest
SELECT interaction_key
FROM ${database}.interaction_months
WHERE project_id = {project:String} AND first_month != last_month
UNION ALL
SELECT interaction_key
FROM ${database}.interaction_months
WHERE project_id = {project:String} AND interaction_key IN (
    SELECT interaction_key FROM ${database}.interaction_months WHERE project_id = {project:String} AND _part != largest)
GROUP BY interaction_key
HAVING min(first_month) != max(last_month);
