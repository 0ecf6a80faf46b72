-- The same as report_event_rows, each event once: for questions that count events.
--
-- FINAL costs most where all must be merged for the sake of a few: anonymous rows lead the sort key, and those under an id that was
-- linked to another, which lie everywhere, are found first and then told apart by themselves.
CREATE OR REPLACE VIEW ${database}.report_events ${on_cluster} AS
SELECT e.user_key AS person, e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${keyed_events}
WHERE e.project_id = {project:String} AND e.user_key != 0 AND e.user_key NOT IN (
    SELECT former_key FROM ${database}.former_keys WHERE project_id = {project:String})
UNION ALL
SELECT
    ${whose:e} AS person,
    e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM ${keyed_events}
${whose_joins:e}
WHERE e.project_id = {project:String} AND e.user_id = '' AND person != 0
UNION ALL
SELECT
    own_person AS person,
    e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
FROM
(
    SELECT e.user_key AS user_key, e.timestamp AS timestamp, e.event AS event, e.account_id AS account_id, e.properties AS properties
    FROM ${event_rows}
    WHERE e.project_id = {project:String} AND e.user_key IN (SELECT former_key FROM ${database}.former_keys WHERE project_id = {project:String})
    LIMIT 1 BY e.user_key, e.timestamp, e.event_id
) AS e
JOIN (SELECT former_key, own_person FROM ${database}.former_keys WHERE project_id = {project:String}) AS former ON former_key = e.user_key;
