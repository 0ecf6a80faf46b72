-- What users want, how often they do not get it, and what it costs.
CREATE OR REPLACE VIEW ${database}.report_intents ${on_cluster} AS
SELECT
    if(intent = '', '(none)', toString(intent)) AS intent_name,
    count() AS interactions,
    uniqExactIf(person, person != 0) AS users,
    countIf(outcome = 'failure') AS failures,
    countIf(outcome = 'partial') AS partials,
    countIf(silent_failure) AS silent_failures,
    avg(eval_score) AS score,
    avg(feedback_score) AS feedback,
    sum(cost_usd) AS cost,
    quantileExact(0.5)(duration_ms) AS duration_p50,
    quantileExact(0.95)(duration_ms) AS duration_p95,
    topKIf(1)(toString(failure_reason), outcome = 'failure')[1] AS top_reason,
    topKIf(1)(toString(failure_step), failure_step != '')[1] AS top_step
FROM ${database}.report_facts(project={project:String}, scores='yes', parts=false)
WHERE started_at >= toDateTime({from:Date}, {timezone:String}) AND started_at < toDateTime({to:Date} + 1, {timezone:String})
GROUP BY intent_name
ORDER BY failures DESC, interactions DESC, intent_name;
