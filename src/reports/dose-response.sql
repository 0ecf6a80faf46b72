-- Uses in the first days against what follows: of the users with so many uses, how many did the event afterwards?
-- A user's clock starts with the first interaction ever. Who did the event before the counting is over is left out.
CREATE OR REPLACE VIEW ${database}.report_dose_response ${on_cluster} AS
WITH
    {doses:Array(UInt16)} AS edges,
    {event:String} IN ('*', 'ai_interaction') AS is_return
SELECT
    edge AS dose,
    countIf(NOT before) AS users,
    countIf(NOT before AND responded) AS responses,
    countIf(before) AS already
FROM
(
    WITH
        toUInt32(toUnixTimestamp(toDateTime(toDate(first_at, {timezone:String}) + {dose_days:UInt16}, {timezone:String}))) AS counted_until,
        toUInt32(toUnixTimestamp(toDateTime(toDate(first_at, {timezone:String}) + {dose_days:UInt16} + {response_days:UInt16}, {timezone:String}))) AS ends
    SELECT
        roundDown(arrayCount(x -> x < counted_until, uses), edges) AS edge,
        NOT is_return AND arrayExists(x -> x < counted_until, events) AS before,
        arrayExists(x -> x >= counted_until AND x < ends, events) AS responded,
        ends
    FROM
    (
        SELECT
            person,
            minIf(at, use) AS first_at,
            groupArrayIf(toUInt32(toUnixTimestamp(at)), use) AS uses,
            groupArrayIf(toUInt32(toUnixTimestamp(at)), response) AS events
        FROM
        (
            SELECT person, started_at AS at, {outcome:String} = '' OR outcome = {outcome:String} AS counts, counts AS use, is_return AS response
            FROM ${database}.report_uses(project={project:String}, parts=false)
            WHERE person != 0 AND started_at < {as_of:DateTime('UTC')} AND (use OR response)
            UNION ALL
            SELECT person, timestamp AS at, false AS counts, false AS use, true AS response
            FROM ${database}.report_event_rows(project={project:String})
            WHERE person != 0 AND timestamp < {as_of:DateTime('UTC')}
                AND ({event:String} = '*' OR event = {event:String}) AND event != 'ai_interaction' AND {event:String} != 'ai_interaction'
        )
        GROUP BY person
        HAVING countIf(use) > 0
    )
    WHERE first_at >= toDateTime({from:Date}, {timezone:String}) AND first_at < toDateTime({to:Date} + 1, {timezone:String})
        AND ends <= toUnixTimestamp({as_of:DateTime('UTC')})
)
GROUP BY dose
ORDER BY dose;
