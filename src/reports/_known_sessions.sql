-- A user of each session in which somebody without user id was seen and exactly one person is known, by keys, before anything is known of
-- whom that user was linked to (former_keys). Some other sessions are here too.
--
-- Nearly all have one user and are merged (0012_key_sides.sql). The others are added up: where there are several users, who may all be
-- one person, and where a row is in a part other than the largest: that row itself, and those of the largest part beside it. Parts may be
-- merged between two of these reads, so those without a known user are looked for with whatever sides. (`materialize`: keys that lie
-- everywhere are not worth looking for in the index.)
CREATE OR REPLACE VIEW ${database}.report_known_sessions ${on_cluster} AS
SELECT key AS session, users[1] AS session_user
FROM ${database}.key_sides
WHERE project_id = {project:String} AND kind = 'session' AND sides = 3 AND length(users) = 1 AND materialize(key) NOT IN (
    SELECT key FROM ${newer_sides} WHERE project_id = {project:String} AND kind = 'session')
UNION ALL
SELECT session, any(user) AS session_user
FROM
(
    SELECT key AS session, user
    FROM
    (
        SELECT key, users FROM ${database}.key_sides
        WHERE project_id = {project:String} AND kind = 'session' AND sides = 3 AND (length(users) != 1 OR materialize(key) IN (
            SELECT key FROM ${newer_sides} WHERE project_id = {project:String} AND kind = 'session'))
        UNION ALL
        SELECT key, users FROM ${newer_sides} WHERE project_id = {project:String} AND kind = 'session'
        UNION ALL
        SELECT key, users FROM ${database}.key_sides
        WHERE project_id = {project:String} AND kind = 'session' AND key IN (
            SELECT key FROM ${newer_sides} WHERE project_id = {project:String} AND kind = 'session' AND sides != 1)
    )
    ARRAY JOIN users AS user
) AS seen
LEFT ANY JOIN (SELECT former_key, own_person FROM ${database}.former_keys WHERE project_id = {project:String}) AS former ON former_key = user
GROUP BY session
HAVING uniqExact(if(own_person != 0, own_person, user)) = 1;
