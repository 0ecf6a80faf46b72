-- User ids that were linked to another user id themselves (`alias`), with the one that they lead to along a chain of up to
-- four more links. Two ids that were each linked to the other are one person, under the name that comes first in the alphabet.
--
-- Such ids are few, but finding them reads all links. So that this is done once, what an id leads to is looked up by a window
-- instead of a join: each row stands there as the id that it is and as the one that it `asks` for. The first look shows two
-- links from each id on, the second one four.
CREATE OR REPLACE VIEW ${database}.former_ids ${on_cluster} AS
WITH
    one AS
    (
        SELECT
            project_id,
            anonymous_id AS id,
            argMin(user_id, bitShiftLeft(toInt128(toUnixTimestamp64Nano(seen_at)), 64) + user_key) AS id_1
        FROM ${database}.identities
        -- Not IN: a mutation (cohortel forget) that meets the same set twice waits for itself, without end.
        LEFT SEMI JOIN (SELECT user_key AS used_key FROM ${database}.identities) AS used ON used_key = anonymous_key
        WHERE anonymous_key != 0 AND user_key != 0
        GROUP BY project_id, id
    ),
    two AS
    (
        SELECT project_id, id, id_1, asks, maxIf(id_1, NOT asks) OVER (PARTITION BY project_id, if(asks, id_1, id)) AS id_2
        FROM one
        ARRAY JOIN [false, true] AS asks
    ),
    four AS
    (
        SELECT project_id, id, id_1, id_2, asks, maxIf(id_1, NOT asks) OVER same AS id_3, maxIf(id_2, NOT asks) OVER same AS id_4
        FROM (SELECT project_id, id, id_1, id_2 FROM two WHERE asks)
        ARRAY JOIN [false, true] AS asks
        WINDOW same AS (PARTITION BY project_id, if(asks, id_2, id))
    )
SELECT
    project_id,
    id AS former_id,
    multiIf(
        id_4 != '' AND id_4 = id_2, least(id_3, id_4),
        id_4 != '', id_4,
        id_3 != '', id_3,
        id_2 != '', id_2,
        id_1) AS user_id
FROM four
WHERE asks;
