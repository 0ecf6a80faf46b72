-- Versions of a prompt, model or app side by side; what differs from the baseline is computed of these sums.
CREATE OR REPLACE VIEW ${database}.report_versions ${on_cluster} AS
SELECT
    by_value AS version,
    toString(min(local_date)) AS first_seen,
    toString(max(local_date)) AS last_seen,
    count() AS interactions,
    uniqExactIf(person, person != 0) AS users,
    countIf(outcome = 'failure') AS failures,
    count(eval_score) AS scored,
    avg(eval_score) AS score,
    varSamp(eval_score) AS score_variance,
    avg(cost_usd) AS cost_per_interaction,
    quantileExact(0.5)(duration_ms) AS duration_p50,
    quantileExact(0.95)(duration_ms) AS duration_p95
FROM ${database}.report_interactions(project={project:String}, scores='yes', parts=false, from={from:Date}, to={to:Date}, timezone={timezone:String}, by={by:String})
WHERE ({prompt_name:String} = '' OR prompt_name = {prompt_name:String}) AND ({intent:String} = '' OR intent = {intent:String})
GROUP BY version
ORDER BY min(started_at), version;
