-- One user for each anonymous id: the one it was first seen with, so that no later link rewrites history (of two that were
-- seen at the same instant, the one with the lower key). Where that user id was itself linked to another, it is the other.
CREATE OR REPLACE VIEW ${database}.identity_links ${on_cluster} AS
SELECT
    project AS project_id,
    id AS anonymous_id,
    if(led_to != '', led_to, linked) AS user_id
FROM
(
    SELECT
        i.project_id AS project,
        i.anonymous_id AS id,
        argMin(i.user_id, bitShiftLeft(toInt128(toUnixTimestamp64Nano(i.seen_at)), 64) + i.user_key) AS linked
    FROM ${database}.identities AS i
    WHERE i.anonymous_id != '' AND i.user_id != ''
    GROUP BY project, id
) AS links
LEFT ANY JOIN (SELECT project_id AS former_project, former_id, user_id AS led_to FROM ${database}.former_ids) AS former
    ON former_project = project AND former_id = linked;
