-- Shapes of sessions, and whether their users come back the next day.
--
-- There may be as many sessions as interactions, so they are not grouped by themselves: each user keeps a list of turns, which
-- is then cut into sessions. A turn is one number: session, start to 8 nanoseconds, whether it was escalated, and its outcome
-- (1 = failure, 2 = unknown).
CREATE OR REPLACE VIEW ${database}.report_sessions ${on_cluster} AS
SELECT
    shape.1 AS turns,
    shape.2 AS ending,
    count() AS sessions,
    uniqExact(person) AS users,
    avg(turn_count) AS turns_on_average,
    avg(failed) AS failures_on_average,
    countIf(over) AS eligible,
    countIf(over AND back) AS returned
FROM
(
    WITH
        session_turns[-1] AS last_turn,
        bitAnd(last_turn, 3) AS last_outcome,
        arrayExists(turn -> bitAnd(turn, 4) != 0, session_turns) AS handed_over
    SELECT
        person,
        length(session_turns) AS turn_count,
        arrayCount(turn -> bitAnd(turn, 3) = 1, session_turns) AS failed,
        (multiIf(turn_count = 1, '1', turn_count <= 3, '2-3', turn_count <= 6, '4-6', '7+'),
         multiIf(
            handed_over, 'escalated',
            last_outcome = 1 AND turn_count > failed, 'ended in failure',
            failed = turn_count, 'only failures',
            failed > 0, 'recovered',
            last_outcome = 2, 'abandoned',
            'no failure')) AS shape,
        toDateTime(last_date + 2, {timezone:String}) <= {as_of:DateTime('UTC')} AS over,
        back
    FROM
    (
        WITH
            arraySort(turns) AS sorted,
            arraySplit(
                (turn, before) -> bitShiftRight(turn, 64) != bitShiftRight(before, 64),
                sorted, arrayPushFront(arrayPopBack(sorted), toUInt128(0))) AS split,
            arrayMap(one -> toDate(fromUnixTimestamp64Nano(toInt64(one[-1]), {timezone:String})), split) AS last_dates
        SELECT
            person,
            split AS sessions,
            last_dates AS dates,
            arrayMap(date -> has(active_days, toUInt16(date) + 1), last_dates) AS backs
        FROM
        (
            SELECT person, groupArrayIf(turn, in_range) AS turns, groupUniqArrayIf(day, is_return) AS active_days
            FROM
            (
                SELECT
                    person,
                    started_at < toDateTime({to:Date} + 1, {timezone:String}) AS in_range,
                    bitShiftLeft(toUInt128(if(talk_key = 0, interaction_key, talk_key)), 64)
                        + bitAnd(toUInt64(toUnixTimestamp64Nano(started_at)), bitNot(toUInt64(7)))
                        + (outcome = 'failure') + 2 * (outcome = 'unknown') + 4 * escalated AS turn,
                    {return_event:String} IN ('*', 'ai_interaction') AND started_at < {as_of:DateTime('UTC')} AS is_return,
                    toUInt16(toDate(started_at, {timezone:String})) AS day
                FROM ${database}.report_uses(project={project:String}, parts=false)
                WHERE person != 0 AND started_at >= toDateTime({from:Date}, {timezone:String}) AND (in_range OR is_return)
                UNION ALL
                SELECT person, false AS in_range, toUInt128(0) AS turn, true AS is_return, toUInt16(toDate(timestamp, {timezone:String})) AS day
                FROM ${database}.report_event_rows(project={project:String})
                WHERE person != 0 AND ({return_event:String} = '*' OR event = {return_event:String}) AND event != 'ai_interaction'
                    AND {return_event:String} != 'ai_interaction'
                    AND timestamp >= toDateTime({from:Date}, {timezone:String}) AND timestamp < {as_of:DateTime('UTC')}
            )
            GROUP BY person
            HAVING notEmpty(turns)
        )
    )
    ARRAY JOIN sessions AS session_turns, dates AS last_date, backs AS back
)
GROUP BY turns, ending
ORDER BY sessions DESC, turns, ending;
