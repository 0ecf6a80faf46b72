-- User ids that were linked to another user id themselves (`alias`), by keys (0007_keys.sql): `led_to` is the one that they lead to along
-- a chain of up to four links, for ids that a link has led to them; `own_person` is whose their own rows are, one link further. Two ids
-- that were each linked to the other are one person, under the lower key.
--
-- Such ids are few. So that they are found once, what an id leads to is looked up by a window instead of a join: each row stands there
-- as the id that it is and as the one that it `asks` for. The first look shows two links from each id on, the second one four.
CREATE OR REPLACE VIEW ${database}.former_keys ${on_cluster} AS
WITH
    one AS
    (
        SELECT
            project_id,
            anonymous_key AS id,
            -- The lowest of (instant, key) tells both who came first and, in its last 64 bits, who that is.
            toUInt64(min(bitShiftLeft(toInt128(toUnixTimestamp64Nano(seen_at)), 64) + user_key)) AS id_1
        FROM ${database}.identities
        -- Not IN: a mutation (cohortel forget) that meets the same set twice waits for itself, without end.
        LEFT SEMI JOIN (SELECT key FROM ${database}.ids_on_both_sides) AS used ON used.key = anonymous_key
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
    ),
    led AS
    (
        SELECT
            project_id, id, id_1,
            multiIf(
                id_4 != 0 AND id_4 = id_2, least(id_3, id_4),
                id_4 != 0, id_4,
                id_3 != 0, id_3,
                id_2 != 0, id_2,
                id_1) AS led_to
        FROM four
        WHERE asks
    )
SELECT project_id, id AS former_key, led_to, if(further != 0, further, id_1) AS own_person
FROM
(
    SELECT project_id, id, id_1, led_to, asks, maxIf(led_to, NOT asks) OVER (PARTITION BY project_id, if(asks, id_1, id)) AS further
    FROM led
    ARRAY JOIN [false, true] AS asks
)
WHERE asks;
