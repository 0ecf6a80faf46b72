-- The user with whom each anonymous id of one project was seen first, by keys (0007_keys.sql), before anything is known of whom that
-- user was linked to (former_keys).
CREATE OR REPLACE VIEW ${database}.report_links ${on_cluster} AS
SELECT
    anonymous_key AS link_key,
    -- The lowest of (instant, key) tells both who came first and, in its last 64 bits, who that is.
    toUInt64(min(bitShiftLeft(toInt128(toUnixTimestamp64Nano(seen_at)), 64) + user_key)) AS linked
FROM ${database}.identities
WHERE project_id = {project:String} AND anonymous_key != 0 AND user_key != 0
GROUP BY link_key;
