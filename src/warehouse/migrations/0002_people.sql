-- Who is who. All of these combine rows by rules that do not depend on order or number, so replays change nothing.

CREATE TABLE IF NOT EXISTS ${database}.identities ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project of the key',
    anonymous_id String COMMENT 'Anonymous id' CODEC(ZSTD(1)),
    user_id String COMMENT 'User id that it was seen with' CODEC(ZSTD(1)),
    source SimpleAggregateFunction(max, String) COMMENT 'identify, alias, event, ...',
    seen_at SimpleAggregateFunction(min, DateTime64(9, 'UTC')) COMMENT 'First time that the two were seen together'
)
ENGINE = ${engine:AggregatingMergeTree:}
ORDER BY (project_id, anonymous_id, user_id)
SETTINGS non_replicated_deduplication_window = 100
COMMENT 'This anonymous id and this user id are one person';

CREATE TABLE IF NOT EXISTS ${database}.user_updates ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project of the key',
    user_id String COMMENT 'User id' CODEC(ZSTD(1)),
    seen_at DateTime64(9, 'UTC') COMMENT 'When this was said' CODEC(Delta(8), ZSTD(1)),
    account_id String COMMENT 'Account or group; empty = not said' CODEC(ZSTD(1)),
    traits Map(LowCardinality(String), String) COMMENT 'Traits that were said' CODEC(ZSTD(1))
)
ENGINE = ${engine:ReplacingMergeTree:}
ORDER BY (project_id, user_id, seen_at)
SETTINGS non_replicated_deduplication_window = 100
COMMENT 'What identify and group calls said, one row per call; the view users holds the sum';

CREATE TABLE IF NOT EXISTS ${database}.session_users ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project of the key',
    session_id String COMMENT 'Session id' CODEC(ZSTD(1)),
    first_user SimpleAggregateFunction(min, String) COMMENT 'Known user of the session, first by name' CODEC(ZSTD(1)),
    last_user SimpleAggregateFunction(max, String) COMMENT 'The same, last by name: differs where the session has several' CODEC(ZSTD(1))
)
ENGINE = ${engine:AggregatingMergeTree:}
ORDER BY (project_id, session_id)
COMMENT 'Known users of each session, so that anonymous interactions of the session get theirs';

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.session_users_of_interactions ${on_cluster}
TO ${database}.session_users AS
SELECT project_id, session_id, min(user_id) AS first_user, max(user_id) AS last_user
FROM ${database}.interactions
WHERE session_id != '' AND user_id != ''
GROUP BY project_id, session_id;

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.session_users_of_product_events ${on_cluster}
TO ${database}.session_users AS
SELECT project_id, session_id, min(user_id) AS first_user, max(user_id) AS last_user
FROM ${database}.product_events
WHERE session_id != '' AND user_id != ''
GROUP BY project_id, session_id;

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.session_users_of_feedback ${on_cluster}
TO ${database}.session_users AS
SELECT project_id, session_id, min(user_id) AS first_user, max(user_id) AS last_user
FROM ${database}.evaluations
WHERE session_id != '' AND user_id != '' AND source = 'user'
GROUP BY project_id, session_id;
