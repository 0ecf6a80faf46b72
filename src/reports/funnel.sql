-- Steps of AI and product events, mixed: how far users get.
--
-- ordered: step k counts after step k-1, other events may lie between; strict: nothing may; unordered: steps in any order.
-- All within the window after the first. Each event serves one step only. Events with the same time stand in the order of
-- the steps, because a clock that cannot tell them apart must not lose a conversion.
--
-- A user is a list of entries, each one number that sorts as it should: milliseconds (from bit 19), the first step that it serves
-- (15 = none; from bit 15), one bit for each of up to twelve steps (step k at bit k + 2), and 1 for an interaction, 2 for one
-- that failed. The list is walked once for each step, all users together, and not entry by entry.
CREATE OR REPLACE VIEW ${database}.report_funnel ${on_cluster} AS
WITH
    {steps:Array(String)} AS names,
    arrayMap(n -> toUInt8(n), arrayEnumerate(names)) AS numbers,
    toInt64({window_seconds:UInt32}) * 1000 AS longest,
    toDateTime({from:Date}, {timezone:String}) AS from_at,
    toDateTime({to:Date} + 1, {timezone:String}) AS until,
    toInt64(toUnixTimestamp(until)) * 1000 AS until_millisecond,
    {order:String} = 'strict' AS strict,
    {order:String} = 'unordered' AS unordered,
    (at, served, ai) -> toUInt64(
        bitShiftLeft(toUInt64(greatest(toInt64(0), toUnixTimestamp64Milli(toDateTime64(at, 3, 'UTC')))), 19)
        + bitShiftLeft(toUInt64(if(empty(served), 15, served[1])), 15)
        + arraySum(n -> bitShiftLeft(toUInt64(1), n + 2), served)
        + ai) AS packed
SELECT
    segment,
    toUInt8(step) AS step_number,
    names[step] AS event,
    countIf(depth >= step) AS users,
    quantileExactIf(0.5)(durations[step] / 1000, depth >= step) AS seconds_from_first
FROM
(
    WITH
        arraySort(entries) AS sorted,
        arrayMap(entry -> toInt64(bitShiftRight(entry, 19)), sorted) AS times,
        -- For each entry, the start of the latest chain that had reached a step by then, 0 = none: of the first step here ...
        arrayMap((entry, time) -> if(bitTest(entry, 3) AND time < until_millisecond, time, toInt64(0)), sorted, times) AS entries_of_first,
        -- ... and of the others, each made of the step before; with the milliseconds from its start when each was first reached.
        arrayFold(
            (state, step) -> (
                if(strict, arrayMap((entry, time, start) -> if(bitTest(entry, step + 2) AND start > 0 AND time - start <= longest, start, toInt64(0)),
                        sorted, times, arrayPushFront(arrayPopBack(state.1), toInt64(0))),
                    arrayFill(start -> start > 0, arrayMap((entry, time, start) -> if(bitTest(entry, step + 2) AND start > 0 AND time - start <= longest, start, toInt64(0)),
                        sorted, times, arrayPushFront(arrayPopBack(state.1), toInt64(0))))),
                arrayPushBack(state.2, arrayFirst(after -> after > 0,
                    arrayMap((entry, time, start) -> if(bitTest(entry, step + 2) AND start > 0 AND time - start <= longest, time - start + 1, toInt64(0)),
                        sorted, times, arrayPushFront(arrayPopBack(state.1), toInt64(0)))) - 1)),
            arrayPopFront(numbers),
            (
                if(strict, entries_of_first, arrayFill(start -> start > 0, entries_of_first)),
                [if(arrayExists(start -> start > 0, entries_of_first), toInt64(0), toInt64(-1))]
            )).2 AS chain,
        -- For each entry, how many of the steps lie within the window that ends with it, and the time of the earliest of them.
        arrayFold(
            (state, step) -> (
                arrayMap((steps_so_far, entry, time, last) -> toUInt8(steps_so_far + (bitTest(entry, step + 2) OR last > 0 AND time - last <= longest)),
                    state.1, sorted, times, arrayPushFront(arrayPopBack(arrayFill(last -> last > 0, arrayMap((entry, time) -> if(bitTest(entry, step + 2), time, toInt64(0)), sorted, times))), toInt64(0))),
                arrayMap((earliest, entry, time, last) -> least(earliest, if(bitTest(entry, step + 2) OR last = 0 OR time - last > longest, time, last)),
                    state.2, sorted, times, arrayPushFront(arrayPopBack(arrayFill(last -> last > 0, arrayMap((entry, time) -> if(bitTest(entry, step + 2), time, toInt64(0)), sorted, times))), toInt64(0)))),
            numbers,
            (arrayMap(entry -> toUInt8(0), sorted), times)) AS gathered,
        arrayMap(step -> arrayFirst(after -> after > 0,
            arrayMap((steps_so_far, earliest, time) -> if(steps_so_far >= step, time - earliest + 1, toInt64(0)), gathered.1, gathered.2, times)) - 1, numbers) AS gathered_durations
    SELECT
        if(unordered, gathered_durations, chain) AS durations,
        arrayCount(duration -> duration >= 0, durations) AS depth,
        toInt64(bitShiftRight(arrayFirst(entry -> bitTest(entry, 3) OR unordered, sorted), 19)) AS entered,
        arrayFilter((entry, time) -> bitAnd(entry, 3) > 0 AND time >= entered AND time - entered <= longest, sorted, times) AS own_ai,
        multiIf(
            {split:String} = 'none', 'all',
            arrayExists(entry -> bitTest(entry, 1), own_ai), 'any_failure',
            notEmpty(own_ai), 'no_failure',
            'no_interaction') AS segment
    FROM
    (
        SELECT person, groupArray(entry) AS entries
        FROM
        (
            SELECT
                person,
                arrayFilter((n, name) -> name IN ('ai_interaction', concat('ai_interaction:', outcome)), numbers, names) AS served,
                packed(started_at, served, if(outcome = 'failure', 2, 1)) AS entry
            FROM ${database}.report_uses(project={project:String}, parts=false)
            WHERE person != 0
                AND started_at >= from_at AND started_at < until + {window_seconds:UInt32}
            UNION ALL
            SELECT
                person,
                arrayFilter((n, name) -> name = event, numbers, names) AS served,
                packed(timestamp, served, 0) AS entry
            FROM ${database}.report_events(project={project:String})
            WHERE person != 0 AND event != 'ai_interaction'
                AND timestamp >= from_at AND timestamp < until + {window_seconds:UInt32}
                AND (strict OR has(names, event))
        )
        WHERE strict OR {split:String} != 'none' OR notEmpty(served)
        GROUP BY person
        -- Of whoever never did the first step there is nothing to tell.
        HAVING unordered OR bitTest(groupBitOr(entry), 3)
    )
)
ARRAY JOIN arrayEnumerate(names) AS step
GROUP BY segment, step
HAVING segment = 'all' OR max(depth) > 0
ORDER BY segment, step_number;
