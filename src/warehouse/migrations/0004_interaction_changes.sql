-- What has been written lately, by the warehouse's own clock: which sessions have a new turn, and whose days may have
-- become untrue. Senders' clocks may be wrong by years, so their times cannot tell what is new.

CREATE TABLE IF NOT EXISTS ${database}.interaction_changes ${on_cluster}
(
    written_at DateTime COMMENT 'When the row of interactions was written' CODEC(Delta(4), ZSTD(1)),
    project_id LowCardinality(String) COMMENT 'Project',
    interaction_id String COMMENT 'Interaction' CODEC(ZSTD(1)),
    session String COMMENT 'Session id, or the trace id where a trace without session holds several turns; empty for a single turn' CODEC(ZSTD(1)),
    user_id String COMMENT 'User id' CODEC(ZSTD(1)),
    anonymous_id String COMMENT 'Anonymous id' CODEC(ZSTD(1)),
    session_id String COMMENT 'Session id' CODEC(ZSTD(1)),
    day Date COMMENT 'Day of its start' CODEC(ZSTD(1)),
    outcome LowCardinality(String) COMMENT 'Outcome in this version'
)
ENGINE = ${engine:MergeTree:}
ORDER BY (written_at)
TTL written_at + toIntervalDay(3)
COMMENT 'Versions of interactions in order of writing, kept for three days; read by the session pass';

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.interaction_changes_of_interactions ${on_cluster}
TO ${database}.interaction_changes AS
SELECT
    now() AS written_at,
    project_id,
    interaction_id,
    multiIf(session_id != '', session_id, interaction_id != trace_id, trace_id, '') AS session,
    user_id,
    anonymous_id,
    session_id,
    toDate(started_at) AS day,
    outcome
FROM ${database}.interactions;
