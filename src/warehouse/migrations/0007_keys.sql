-- A key beside each id: 8 bytes of its hash, 0 where it is empty. Reports that only count people look up and add up by keys
-- instead of ids, at a quarter of the cost. (Two of ten million ids share a key with a probability of 3 in a million.)
-- Rows of before get theirs when they are read until the mutations at the end have written them down.

ALTER TABLE ${database}.identities ${on_cluster}
    ADD COLUMN IF NOT EXISTS anonymous_key UInt64 MATERIALIZED if(anonymous_id = '', 0, sipHash64(anonymous_id)) COMMENT 'Hash of anonymous_id; 0 = empty' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS user_key UInt64 MATERIALIZED if(user_id = '', 0, sipHash64(user_id)) COMMENT 'Hash of user_id; 0 = empty' CODEC(LZ4);

ALTER TABLE ${database}.user_days ${on_cluster}
    ADD COLUMN IF NOT EXISTS user_key UInt64 MATERIALIZED if(user_id = '', 0, sipHash64(user_id)) COMMENT 'Hash of user_id; 0 = empty' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS anonymous_key UInt64 MATERIALIZED if(anonymous_id = '', 0, sipHash64(anonymous_id)) COMMENT 'Hash of anonymous_id; 0 = empty' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS session_key UInt64 MATERIALIZED if(session_id = '', 0, sipHash64(session_id)) COMMENT 'Hash of session_id; 0 = empty' CODEC(LZ4);

-- One row for each known user of a session, in place of the first and the last by name: whether all of them are one person
-- can then be told of any number.
CREATE TABLE IF NOT EXISTS ${database}.session_people ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project of the key',
    session_id String COMMENT 'Session id' CODEC(ZSTD(1)),
    user_id String COMMENT 'User id that is known in it' CODEC(ZSTD(1)),
    session_key UInt64 MATERIALIZED sipHash64(session_id) COMMENT 'Hash of session_id' CODEC(LZ4),
    user_key UInt64 MATERIALIZED sipHash64(user_id) COMMENT 'Hash of user_id' CODEC(LZ4)
)
ENGINE = ${engine:ReplacingMergeTree:}
ORDER BY (project_id, session_id, user_id)
COMMENT 'Known users of each session, so that anonymous interactions of the session get theirs';

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.session_people_of_interactions ${on_cluster}
TO ${database}.session_people AS
SELECT DISTINCT project_id, session_id, user_id
FROM ${database}.interactions
WHERE session_id != '' AND user_id != '';

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.session_people_of_product_events ${on_cluster}
TO ${database}.session_people AS
SELECT DISTINCT project_id, session_id, user_id
FROM ${database}.product_events
WHERE session_id != '' AND user_id != '';

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.session_people_of_feedback ${on_cluster}
TO ${database}.session_people AS
SELECT DISTINCT project_id, session_id, user_id
FROM ${database}.evaluations
WHERE session_id != '' AND user_id != '' AND source = 'user';

-- Made again, empty, where an earlier try came to its end but for being written down.
CREATE TABLE IF NOT EXISTS ${database}.session_users ${on_cluster}
(
    project_id LowCardinality(String),
    session_id String,
    first_user SimpleAggregateFunction(min, String),
    last_user SimpleAggregateFunction(max, String)
)
ENGINE = ${engine:AggregatingMergeTree:}
ORDER BY (project_id, session_id);

INSERT INTO ${database}.session_people (project_id, session_id, user_id)
SELECT project_id, session_id, arrayJoin(arrayDistinct([first_user, last_user])) AS user_id
FROM ${database}.session_users;

DROP VIEW IF EXISTS ${database}.session_users_of_interactions ${on_cluster};
DROP VIEW IF EXISTS ${database}.session_users_of_product_events ${on_cluster};
DROP VIEW IF EXISTS ${database}.session_users_of_feedback ${on_cluster};
DROP TABLE IF EXISTS ${database}.session_users ${on_cluster} SYNC;

ALTER TABLE ${database}.identities ${on_cluster} MATERIALIZE COLUMN anonymous_key;
ALTER TABLE ${database}.identities ${on_cluster} MATERIALIZE COLUMN user_key;
ALTER TABLE ${database}.user_days ${on_cluster} MATERIALIZE COLUMN user_key;
ALTER TABLE ${database}.user_days ${on_cluster} MATERIALIZE COLUMN anonymous_key;
ALTER TABLE ${database}.user_days ${on_cluster} MATERIALIZE COLUMN session_key;
