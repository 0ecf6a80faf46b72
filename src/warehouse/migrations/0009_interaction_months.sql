-- Partitions in which each interaction has a version. A later version may begin in another month, so FINAL has to look for the
-- versions of every interaction in all months. Those that really lie in several are very few: with their names at hand, all
-- others are found month by month, at a fifth of the cost (report_latest).

CREATE TABLE IF NOT EXISTS ${database}.interaction_months ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project',
    interaction_key UInt64 COMMENT 'Hash of interaction_id' CODEC(Delta(8), LZ4),
    first_month SimpleAggregateFunction(min, UInt32) COMMENT 'Lowest partition that holds a version of it, as YYYYMM' CODEC(LZ4),
    last_month SimpleAggregateFunction(max, UInt32) COMMENT 'Highest partition that holds one' CODEC(LZ4)
)
ENGINE = ${engine:AggregatingMergeTree:}
ORDER BY (project_id, interaction_key)
SETTINGS min_age_to_force_merge_seconds = 600, min_age_to_force_merge_on_partition_only = 1
COMMENT 'Months in which each interaction has versions; where they differ, versions must be compared across months';

CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.interaction_months_of_interactions ${on_cluster}
TO ${database}.interaction_months AS
SELECT
    project_id,
    sipHash64(interaction_id) AS interaction_key,
    min(greatest(202001, least(203512, toYYYYMM(started_at)))) AS first_month,
    max(greatest(202001, least(203512, toYYYYMM(started_at)))) AS last_month
FROM ${database}.interactions
GROUP BY project_id, interaction_key;

INSERT INTO ${database}.interaction_months
SELECT
    project_id,
    sipHash64(interaction_id) AS interaction_key,
    min(greatest(202001, least(203512, toYYYYMM(started_at)))) AS first_month,
    max(greatest(202001, least(203512, toYYYYMM(started_at)))) AS last_month
FROM ${database}.interactions
GROUP BY project_id, interaction_key;

-- Months that are over become one part, which FINAL reads like any table.
ALTER TABLE ${database}.interactions ${on_cluster} MODIFY SETTING min_age_to_force_merge_seconds = 86400, min_age_to_force_merge_on_partition_only = 1;
ALTER TABLE ${database}.product_events ${on_cluster} MODIFY SETTING min_age_to_force_merge_seconds = 86400, min_age_to_force_merge_on_partition_only = 1;
