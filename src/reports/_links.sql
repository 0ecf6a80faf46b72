-- identity_links of one project by keys (0007_keys.sql), for reports that count people and do not name them.
CREATE OR REPLACE VIEW ${database}.report_links ${on_cluster} AS
SELECT link_key, if(led_to != 0, led_to, linked) AS person
FROM
(
    -- The lowest of (instant, key) tells both who came first and, in its last 64 bits, who that is.
    SELECT anonymous_key AS link_key, toUInt64(min(bitShiftLeft(toInt128(toUnixTimestamp64Nano(seen_at)), 64) + user_key)) AS linked
    FROM ${database}.identities
    WHERE project_id = {project:String} AND anonymous_key != 0 AND user_key != 0
    GROUP BY link_key
) AS links
LEFT ANY JOIN
(
    SELECT sipHash64(former_id) AS former_key, sipHash64(user_id) AS led_to FROM ${database}.former_ids WHERE project_id = {project:String}
) AS former ON former_key = linked;
