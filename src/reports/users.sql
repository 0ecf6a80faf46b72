-- The people whom the AI failed most.
CREATE OR REPLACE VIEW ${database}.report_users ${on_cluster} AS
SELECT
    user_id,
    anyLastIf(account_id, account_id != '') AS account,
    count() AS interactions,
    countIf(outcome = 'failure') AS failures,
    failures / interactions AS failure_rate,
    countIf(silent_failure) AS silent_failures,
    sum(tool_errors) AS tool_failures,
    countIf(escalated) AS escalations,
    avg(feedback_score) AS feedback,
    topKIf(1)(toString(failure_reason), outcome = 'failure')[1] AS top_reason,
    topKIf(1)(toString(intent), outcome = 'failure')[1] AS top_intent,
    toString(maxIf(local_date, outcome = 'failure')) AS last_failure,
    toString(max(local_date)) AS last_seen,
    toBool(argMax(outcome, (started_at, interaction_id)) = 'failure') AS left_on_failure,
    argMaxIf(interaction_id, (started_at, interaction_id), outcome = 'failure') AS example
FROM ${database}.report_interactions(project={project:String}, scores='yes', parts=false, from={from:Date}, to={to:Date}, timezone={timezone:String}, by='none')
WHERE user_id != ''
GROUP BY user_id
HAVING failures > 0
ORDER BY failures DESC, failure_rate DESC, user_id
LIMIT {limit:UInt32};
