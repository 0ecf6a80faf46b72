-- Days on which a person did something, as bits: retention then costs as much as there are people, not events.
--
-- Bit n of epoch e is the UTC day 256 * e + n since 1970-01-01. Rows combine by OR, so retries, replays and late
-- versions cannot count twice. The one weakness: an outcome that a later version takes back leaves its bit behind until
-- the user is rebuilt (docs/warehouse.md).

CREATE TABLE IF NOT EXISTS ${database}.user_days ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project',
    user_id String COMMENT 'User id; empty for anonymous traffic' CODEC(ZSTD(1)),
    anonymous_id String COMMENT 'Anonymous id, only where user_id is empty' CODEC(ZSTD(1)),
    session_id String COMMENT 'Session id, only where user_id is empty' CODEC(ZSTD(1)),
    epoch UInt16 COMMENT 'Number of the 256-day window since 1970-01-01',
    ai_days SimpleAggregateFunction(groupBitOr, UInt256) COMMENT 'Days with an interaction' CODEC(ZSTD(1)),
    success_days SimpleAggregateFunction(groupBitOr, UInt256) COMMENT 'Days with a successful one' CODEC(ZSTD(1)),
    partial_days SimpleAggregateFunction(groupBitOr, UInt256) COMMENT 'Days with a partial one' CODEC(ZSTD(1)),
    failure_days SimpleAggregateFunction(groupBitOr, UInt256) COMMENT 'Days with a failed one' CODEC(ZSTD(1)),
    event_days SimpleAggregateFunction(groupBitOr, UInt256) COMMENT 'Days with a product event' CODEC(ZSTD(1))
)
ENGINE = ${engine:AggregatingMergeTree:}
ORDER BY (project_id, user_id, anonymous_id, session_id, epoch)
COMMENT 'Bits per day and person, combined by OR; read user_days_current';

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.user_days_of_interactions ${on_cluster}
TO ${database}.user_days AS
WITH
    toUInt16(toDate(started_at)) AS day,
    bitShiftLeft(toUInt256(1), day % 256) AS bit
SELECT
    project_id,
    user_id,
    if(f.user_id = '', f.anonymous_id, '') AS anonymous_id,
    if(f.user_id = '', f.session_id, '') AS session_id,
    toUInt16(intDiv(day, 256)) AS epoch,
    groupBitOr(bit) AS ai_days,
    groupBitOr(if(outcome = 'success', bit, toUInt256(0))) AS success_days,
    groupBitOr(if(outcome = 'partial', bit, toUInt256(0))) AS partial_days,
    groupBitOr(if(outcome = 'failure', bit, toUInt256(0))) AS failure_days,
    toUInt256(0) AS event_days
FROM ${database}.interactions AS f
WHERE f.user_id != '' OR f.anonymous_id != '' OR f.session_id != ''
GROUP BY project_id, user_id, anonymous_id, session_id, epoch;

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.user_days_of_product_events ${on_cluster}
TO ${database}.user_days AS
WITH
    toUInt16(toDate(timestamp)) AS day,
    bitShiftLeft(toUInt256(1), day % 256) AS bit
SELECT
    project_id,
    user_id,
    if(f.user_id = '', f.anonymous_id, '') AS anonymous_id,
    if(f.user_id = '', f.session_id, '') AS session_id,
    toUInt16(intDiv(day, 256)) AS epoch,
    toUInt256(0) AS ai_days,
    toUInt256(0) AS success_days,
    toUInt256(0) AS partial_days,
    toUInt256(0) AS failure_days,
    groupBitOr(bit) AS event_days
FROM ${database}.product_events AS f
WHERE f.user_id != '' OR f.anonymous_id != '' OR f.session_id != ''
GROUP BY project_id, user_id, anonymous_id, session_id, epoch;
