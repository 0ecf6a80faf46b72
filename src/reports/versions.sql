-- Versions of a prompt, model or app side by side; what differs from the baseline is computed of these sums.
CREATE OR REPLACE VIEW ${database}.report_versions ${on_cluster} AS
WITH coalesce(late_eval_score, eval_score) AS latest_score
SELECT
    by_value AS version,
    toString(min(local_date)) AS first_seen,
    toString(max(local_date)) AS last_seen,
    count() AS interactions,
    uniqExactIf(person, person != 0) AS users,
    countIf(outcome = 'failure') AS failures,
    count(latest_score) AS scored,
    avg(latest_score) AS score,
    varSamp(latest_score) AS score_variance,
    avg(cost_usd) AS cost_per_interaction,
    quantileExact(0.5)(duration_ms) AS duration_p50,
    quantileExact(0.95)(duration_ms) AS duration_p95
FROM ${database}.report_interactions(project={project:String}, parts=false, from={from:Date}, to={to:Date}, timezone={timezone:String}, by={by:String})
LEFT ANY JOIN ${database}.report_late(project={project:String}, scores='yes') AS late ON late_key = interaction_key
WHERE ({prompt_name:String} = '' OR prompt_name = {prompt_name:String}) AND ({intent:String} = '' OR intent = {intent:String})
GROUP BY version
ORDER BY min(started_at), version;
