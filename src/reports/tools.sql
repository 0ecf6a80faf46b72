-- Where tools break: calls and errors from spans, silent failures and root causes from the verdicts.
CREATE OR REPLACE VIEW ${database}.report_tools ${on_cluster} AS
SELECT
    tool,
    segment,
    count() AS calls,
    uniqExact(tool_interaction) AS interactions,
    uniqExactIf(person, person != 0) AS users,
    countIf(broken) AS errors,
    uniqExactIf(tool_interaction, failure_step = tool AND by_tool) AS root_causes,
    uniqExactIf(tool_interaction, failure_step = tool AND by_tool AND silent_failure) AS silent_failures,
    uniqExactIf(person, person != 0 AND (broken OR failure_step = tool)) AS users_hit,
    quantileExact(0.5)(duration) AS duration_p50,
    quantileExact(0.95)(duration) AS duration_p95,
    topKIf(1)(toString(error_type), error_type != '')[1] AS top_error
FROM
(
    SELECT
        if(turn_key != 0, turn_key, sipHash64(s.interaction_id)) AS tool_interaction,
        toString(if(tool_name = '', name, tool_name)) AS tool,
        status = 'error' AS broken,
        s.duration_ms AS duration,
        error_type
    FROM ${database}.spans AS s FINAL
    LEFT ANY JOIN ${database}.report_parts(project={project:String}) AS parts ON part_key = sipHash64(s.interaction_id)
    WHERE project_id = {project:String} AND kind = 'tool'
        -- A span may begin after the interaction's day has ended.
        AND started_at >= toDateTime({from:Date}, {timezone:String}) - INTERVAL 1 DAY
        AND started_at < toDateTime({to:Date} + 2, {timezone:String})
) AS calls
-- An interaction is looked up for each call, and what is held of it is kept short: there may be as many as the range has.
LEFT SEMI JOIN
(
    SELECT
        interaction_key,
        person,
        failure_step,
        outcome = 'failure' AND failure_step_kind = 'tool' AS by_tool,
        silent_failure,
        toLowCardinality(by_value) AS segment
    FROM ${database}.report_interactions(project={project:String}, parts=false, from={from:Date}, to={to:Date}, timezone={timezone:String}, by={by:String})
) AS interactions ON interaction_key = tool_interaction
GROUP BY tool, segment
ORDER BY errors + silent_failures DESC, calls DESC, tool, segment;
