-- Where tools break: calls and errors from spans, silent failures and root causes from the verdicts.
CREATE OR REPLACE VIEW ${database}.report_tools ${on_cluster} AS
SELECT
    tool,
    by_value AS segment,
    sum(calls_of_tool) AS calls,
    count() AS interactions,
    uniqExactIf(person, person != 0) AS users,
    sum(errors_of_tool) AS errors,
    countIf(failure_step = tool AND outcome = 'failure' AND failure_step_kind = 'tool') AS root_causes,
    countIf(failure_step = tool AND outcome = 'failure' AND failure_step_kind = 'tool' AND silent_failure) AS silent_failures,
    uniqExactIf(person, person != 0 AND (errors_of_tool > 0 OR failure_step = tool)) AS users_hit,
    arrayReduce('quantileExact(0.5)', groupArrayArray(durations)) AS duration_p50,
    arrayReduce('quantileExact(0.95)', groupArrayArray(durations)) AS duration_p95,
    topKIf(1)(error_of_tool, error_of_tool != '')[1] AS top_error
FROM
(
    SELECT
        if(turn_key != 0, turn_key, sipHash64(s.interaction_id)) AS tool_interaction,
        toString(if(tool_name = '', name, tool_name)) AS tool,
        count() AS calls_of_tool,
        countIf(status = 'error') AS errors_of_tool,
        groupArray(s.duration_ms) AS durations,
        anyIf(toString(error_type), error_type != '') AS error_of_tool
    FROM ${database}.spans AS s FINAL
    LEFT ANY JOIN ${database}.report_parts(project={project:String}) AS parts ON part_key = sipHash64(s.interaction_id)
    WHERE project_id = {project:String} AND kind = 'tool'
        -- A span may begin after the interaction's day has ended.
        AND started_at >= toDateTime({from:Date}, {timezone:String}) - INTERVAL 1 DAY
        AND started_at < toDateTime({to:Date} + 2, {timezone:String})
    GROUP BY tool_interaction, tool
) AS calls
INNER JOIN
(
    SELECT interaction_key, person, outcome, failure_step, failure_step_kind, silent_failure, by_value
    FROM ${database}.report_interactions(project={project:String}, scores='no', parts=false, from={from:Date}, to={to:Date}, timezone={timezone:String}, by={by:String})
) AS interactions ON interaction_key = tool_interaction
GROUP BY tool, segment
ORDER BY errors + silent_failures DESC, calls DESC, tool, segment;
