-- Failures by pattern: reason, the step that broke first, and the steps it took down.
CREATE OR REPLACE VIEW ${database}.report_failures ${on_cluster} AS
WITH toDate(started_at, {timezone:String}) AS local_date
SELECT
    if(failure_reason = '', '(none)', toString(failure_reason)) AS reason,
    if(failure_step = '', '(none)', toString(failure_step)) AS step,
    toString(failure_step_kind) AS step_kind,
    arrayMap(name -> toString(name), failure_chain) AS pattern,
    count() AS failures,
    failures / sum(failures) OVER () AS share,
    uniqExactIf(person, person != 0) AS users,
    countIf(silent_failure) AS silent_failures,
    arrayFilter(name -> name != '', topK(3)(toString(intent))) AS intents,
    toString(min(local_date)) AS first_seen,
    toString(max(local_date)) AS last_seen,
    countIf(local_date > {to:Date} - 7) AS last_7_days,
    countIf(local_date > {to:Date} - 14 AND local_date <= {to:Date} - 7) AS previous_7_days,
    argMax(interaction_id, (started_at, interaction_id)) AS example
FROM ${database}.report_uses(project={project:String}, parts=false)
WHERE started_at >= toDateTime({from:Date}, {timezone:String}) AND started_at < toDateTime({to:Date} + 1, {timezone:String})
    AND outcome = 'failure'
GROUP BY reason, step, step_kind, pattern
ORDER BY failures DESC, reason, step, pattern
LIMIT {limit:UInt32};
