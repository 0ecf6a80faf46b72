-- Product events of one project with the key of their person, as in report_facts; those of nobody are left out. An event that
-- was sent twice may stand here twice until ClickHouse merges: for questions to which that makes no difference.
--
-- Nearly all rows of known users stand for themselves and are read without a join; anonymous ones, and those under an id that
-- was linked to another, are few, and are looked up.
CREATE OR REPLACE VIEW ${database}.report_event_rows ${on_cluster} AS
SELECT e.user_key AS person, e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${event_rows}
WHERE e.project_id = {project:String} AND e.user_key != 0 AND e.user_key NOT IN (
    SELECT former_key FROM ${database}.former_keys WHERE project_id = {project:String})
UNION ALL
SELECT
    ${whose:e} AS person,
    e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${event_rows}
${whose_joins:e}
WHERE e.project_id = {project:String}
    AND e.user_key IN (
        SELECT toUInt64(0)
        UNION ALL
        SELECT former_key FROM ${database}.former_keys WHERE project_id = {project:String})
    AND person != 0;
