-- Whose an anonymous row is shows where a key (0007_keys.sql) was seen on two sides: a user id that was linked to another one, and a
-- session in which both a known user and somebody without user id were. Such keys are few among all ids and sessions, but to find
-- them, all had to pass by. Here the two sides of each key are brought together when parts are merged, and `by_side` keeps those that
-- have both apart from the others, so that a question reads only them (views/00_ids_on_both_sides.sql, reports/_known_sessions.sql).
--
-- Bits are only ever added: a key that is here with two sides and has only one today is looked up for nothing. Rows of before are added
-- at the end, when new ones come in already.
CREATE TABLE IF NOT EXISTS ${database}.key_sides ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project of the key',
    kind Enum8('id' = 1, 'session' = 2) COMMENT 'What the key is the hash of',
    key UInt64 COMMENT 'Hash of the id or session id' CODEC(LZ4),
    sides SimpleAggregateFunction(groupBitOr, UInt8) COMMENT 'Of an id: 1 = a user, 2 = linked to a user. Of a session: 1 = a known user was in it, 2 = somebody without user id. 3 = both' CODEC(LZ4),
    users SimpleAggregateFunction(groupUniqArrayArray, Array(UInt64)) COMMENT 'Hashes of the known users of a session' CODEC(LZ4),
    PROJECTION by_side (SELECT project_id, kind, sides, key, users ORDER BY project_id, kind, sides, key)
)
ENGINE = ${engine:AggregatingMergeTree:}
ORDER BY (project_id, kind, key)
-- What is older than an hour is merged into one part, since what is in other parts has to be looked at by itself.
SETTINGS deduplicate_merge_projection_mode = 'rebuild', min_age_to_force_merge_seconds = 3600
COMMENT 'Which ids and sessions were seen on both sides, with and without a known user';

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.key_sides_of_interactions ${on_cluster}
TO ${database}.key_sides AS
SELECT project_id, seen.1 AS kind, seen.2 AS key, groupBitOr(seen.3) AS sides, groupUniqArrayArray(seen.4) AS users
FROM ${database}.interactions
ARRAY JOIN arrayFilter(one -> one.2 != 0, [
    ('id', if(user_id = '', 0, sipHash64(user_id)), 1, emptyArrayUInt64()),
    ('session', if(session_id = '', 0, sipHash64(session_id)), if(user_id = '', 2, 1), if(user_id = '', [], [sipHash64(user_id)]))]) AS seen
GROUP BY project_id, kind, key;

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.key_sides_of_product_events ${on_cluster}
TO ${database}.key_sides AS
SELECT project_id, seen.1 AS kind, seen.2 AS key, groupBitOr(seen.3) AS sides, groupUniqArrayArray(seen.4) AS users
FROM ${database}.product_events
ARRAY JOIN arrayFilter(one -> one.2 != 0, [
    ('id', if(user_id = '', 0, sipHash64(user_id)), 1, emptyArrayUInt64()),
    ('session', if(session_id = '', 0, sipHash64(session_id)), if(user_id = '', 2, 1), if(user_id = '', [], [sipHash64(user_id)]))]) AS seen
GROUP BY project_id, kind, key;

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.key_sides_of_feedback ${on_cluster}
TO ${database}.key_sides AS
SELECT project_id, seen.1 AS kind, seen.2 AS key, 1 AS sides, groupUniqArrayArray(seen.3) AS users
FROM ${database}.evaluations
ARRAY JOIN [('id', sipHash64(user_id), emptyArrayUInt64()), ('session', sipHash64(session_id), [sipHash64(user_id)])] AS seen
WHERE session_id != '' AND user_id != '' AND source = 'user'
GROUP BY project_id, kind, key;

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.key_sides_of_identities ${on_cluster}
TO ${database}.key_sides AS
SELECT project_id, 'id' AS kind, seen.1 AS key, groupBitOr(seen.2) AS sides, emptyArrayUInt64() AS users
FROM ${database}.identities
ARRAY JOIN [(sipHash64(anonymous_id), 2), (sipHash64(user_id), 1)] AS seen
WHERE anonymous_id != '' AND user_id != ''
GROUP BY project_id, key;

INSERT INTO ${database}.key_sides (project_id, kind, key, sides, users)
SELECT project_id, seen.1, seen.2, 1, seen.3
FROM ${database}.session_people
ARRAY JOIN [('id', sipHash64(user_id), emptyArrayUInt64()), ('session', sipHash64(session_id), [sipHash64(user_id)])] AS seen;

INSERT INTO ${database}.key_sides (project_id, kind, key, sides)
SELECT project_id, 'id', seen.1, seen.2
FROM ${database}.identities
ARRAY JOIN [(sipHash64(anonymous_id), 2), (sipHash64(user_id), 1)] AS seen
WHERE anonymous_id != '' AND user_id != '';

INSERT INTO ${database}.key_sides (project_id, kind, key, sides)
SELECT DISTINCT project_id, if(user_id = '', 'session', 'id'), if(user_id = '', session_key, user_key), if(user_id = '', 2, 1)
FROM ${database}.user_days
WHERE user_id != '' OR session_id != '';

INSERT INTO ${database}.key_sides (project_id, kind, key, sides)
SELECT DISTINCT project_id, 'session', session_key, 2
FROM ${database}.interactions
-- Also of parts of turns, which make no days.
WHERE user_id = '' AND session_id != '';

OPTIMIZE TABLE ${database}.key_sides ${on_cluster} FINAL;

-- Half of its rows are of days that were written and not yet merged with those of before.
ALTER TABLE ${database}.user_days ${on_cluster} MODIFY SETTING min_age_to_force_merge_seconds = 3600;
