-- Week by week, for each model and prompt version: the sums of which changes are computed.
CREATE OR REPLACE VIEW ${database}.report_drift ${on_cluster} AS
WITH
    toDate(started_at, {timezone:String}) AS local_date,
    coalesce(late_eval_score, eval_score) AS latest_score
SELECT
    toString(local_date - (toDayOfWeek(local_date) + 7 - {week_start:UInt8}) % 7) AS week,
    toString(model) AS model_name,
    toString(prompt_name) AS prompt,
    toString(prompt_version) AS version,
    count() AS interactions,
    countIf(outcome = 'failure') AS failures,
    count(latest_score) AS scored,
    avg(latest_score) AS score,
    varSamp(latest_score) AS score_variance,
    avg(cost_usd) AS cost_per_interaction,
    quantileExact(0.5)(duration_ms) AS duration_p50,
    quantileExact(0.95)(duration_ms) AS duration_p95
FROM ${database}.report_latest(project={project:String})
LEFT ANY JOIN ${database}.report_late(project={project:String}, scores='yes') AS late ON late_key = interaction_key
WHERE NOT is_part AND started_at >= toDateTime({from:Date}, {timezone:String}) AND started_at < toDateTime({to:Date} + 1, {timezone:String})
GROUP BY week, model_name, prompt, version
ORDER BY model_name, prompt, version, week;
