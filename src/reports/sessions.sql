-- Shapes of sessions, and whether their users come back the next day.
CREATE OR REPLACE VIEW ${database}.report_sessions ${on_cluster} AS
SELECT
    shape.1 AS turns,
    shape.2 AS ending,
    count() AS sessions,
    uniqExact(session_person) AS users,
    avg(turn_count) AS turns_on_average,
    avg(failed) AS failures_on_average,
    countIf(over) AS eligible,
    countIf(over AND has(active_days, toUInt16(last_date) + 1)) AS returned
FROM
(
    SELECT
        person AS session_person,
        max(local_date) AS last_date,
        count() AS turn_count,
        countIf(outcome = 'failure') AS failed,
        argMax((outcome = 'failure') + 2 * (outcome = 'unknown'), bitShiftLeft(toInt128(toUnixTimestamp64Nano(started_at)), 64) + interaction_key) AS last_outcome,
        max(escalated) AS handed_over,
        (multiIf(turn_count = 1, '1', turn_count <= 3, '2-3', turn_count <= 6, '4-6', '7+'),
         multiIf(
            handed_over, 'escalated',
            last_outcome = 1 AND turn_count > failed, 'ended in failure',
            failed = turn_count, 'only failures',
            failed > 0, 'recovered',
            last_outcome = 2, 'abandoned',
            'no failure')) AS shape,
        toDateTime(last_date + 2, {timezone:String}) <= {as_of:DateTime('UTC')} AS over
    FROM ${database}.report_interactions(project={project:String}, scores='no', parts=false, from={from:Date}, to={to:Date}, timezone={timezone:String}, by='none')
    WHERE person != 0
    -- Keys, and a last outcome in one word, because there may be as many sessions as interactions.
    GROUP BY person, if(session_id = '', interaction_key, sipHash64(session_id))
) AS sessions
LEFT ANY JOIN
(
    SELECT active_person, groupUniqArrayArray(days) AS active_days
    FROM
    (
        SELECT person AS active_person, groupUniqArray(toUInt16(toDate(started_at, {timezone:String}))) AS days
        FROM ${database}.report_facts(project={project:String}, scores='no', parts=false)
        WHERE person != 0 AND {return_event:String} IN ('*', 'ai_interaction')
            AND started_at >= toDateTime({from:Date}, {timezone:String}) AND started_at < {as_of:DateTime('UTC')}
        GROUP BY active_person
        UNION ALL
        SELECT person AS active_person, groupUniqArray(toUInt16(toDate(timestamp, {timezone:String}))) AS days
        FROM ${database}.report_event_rows(project={project:String})
        WHERE person != 0 AND ({return_event:String} = '*' OR event = {return_event:String}) AND event != 'ai_interaction'
            AND {return_event:String} != 'ai_interaction'
            AND timestamp >= toDateTime({from:Date}, {timezone:String}) AND timestamp < {as_of:DateTime('UTC')}
        GROUP BY active_person
    )
    GROUP BY active_person
) AS activity ON active_person = session_person
GROUP BY turns, ending
ORDER BY sessions DESC, turns, ending;
