-- Steps of AI and product events, mixed: how far users get.
--
-- ordered: step k counts after step k-1, other events may lie between; strict: nothing may; unordered: steps in any order.
-- All within the window after the first. Each event serves one step only. Events with the same time stand in the order of
-- the steps, because a clock that cannot tell them apart must not lose a conversion.
CREATE OR REPLACE VIEW ${database}.report_funnel ${on_cluster} AS
WITH
    {steps:Array(String)} AS names,
    toInt64({window_seconds:UInt32}) * 1000 AS longest,
    toDateTime({from:Date}, {timezone:String}) AS from_at,
    toDateTime({to:Date} + 1, {timezone:String}) AS until
SELECT
    segment,
    toUInt8(step) AS step_number,
    names[step] AS event,
    countIf(depth >= step) AS users,
    quantileExactIf(0.5)(durations[step] / 1000, depth >= step) AS seconds_from_first
FROM
(
    WITH
        arraySort(entry -> (entry.1, entry.3), entries) AS sorted,
        -- state: (start of the latest chain that reached each step, milliseconds from its start when first reached)
        arrayFold(
            (state, entry) -> (
                arrayMap(k -> if(has(entry.2, k) AND (k = 1 AND entry.4 OR k > 1 AND state.1[k - 1] > 0 AND entry.1 - state.1[k - 1] <= longest),
                    if(k = 1, entry.1, greatest(state.1[k], state.1[k - 1])), if({order:String} = 'strict', toInt64(0), state.1[k])), arrayEnumerate(names)),
                arrayMap(k -> if(state.2[k] < 0 AND has(entry.2, k) AND (k = 1 AND entry.4 OR k > 1 AND state.1[k - 1] > 0 AND entry.1 - state.1[k - 1] <= longest),
                    if(k = 1, toInt64(0), entry.1 - state.1[k - 1]), state.2[k]), arrayEnumerate(names))),
            sorted,
            (arrayMap(name -> toInt64(0), names), arrayMap(name -> toInt64(-1), names))) AS chain,
        -- state: (last time of each step, time at which so many steps first lay within the window)
        arrayFold(
            (state, entry) -> (
                arrayMap(k -> if(has(entry.2, k), entry.1, state.1[k]), arrayEnumerate(names)),
                arrayMap(k -> if(state.2[k] < 0 AND arrayCount(j -> has(entry.2, j) OR state.1[j] > 0 AND entry.1 - state.1[j] <= longest, arrayEnumerate(names)) >= k,
                    entry.1 - arrayMin(arrayMap(j -> if(has(entry.2, j) OR state.1[j] = 0 OR entry.1 - state.1[j] > longest, entry.1, state.1[j]), arrayEnumerate(names))), state.2[k]), arrayEnumerate(names))),
            if({order:String} = 'unordered', sorted, CAST([], 'Array(Tuple(Int64, Array(UInt8), UInt8, Bool, UInt8))')),
            (arrayMap(name -> toInt64(0), names), arrayMap(name -> toInt64(-1), names))) AS gathered
    SELECT
        if({order:String} = 'unordered', gathered.2, chain.2) AS durations,
        arrayCount(duration -> duration >= 0, durations) AS depth,
        arrayFirst(entry -> has(entry.2, 1) OR {order:String} = 'unordered', sorted).1 AS entered,
        arrayFilter(entry -> entry.5 > 0 AND entry.1 >= entered AND entry.1 - entered <= longest, sorted) AS own_ai,
        multiIf(
            {split:String} = 'none', 'all',
            arrayExists(entry -> entry.5 = 2, own_ai), 'any_failure',
            notEmpty(own_ai), 'no_failure',
            'no_interaction') AS segment
    FROM
    (
        SELECT
            person,
            groupArray((toInt64(toUnixTimestamp64Milli(at)), matches, if(empty(matches), toUInt8(255), matches[1]), at < until, ai)) AS entries
        FROM
        (
            SELECT
                person,
                toDateTime64(started_at, 3, 'UTC') AS at,
                arrayFilter((n, name) -> name IN ('ai_interaction', concat('ai_interaction:', outcome)), arrayMap(n -> toUInt8(n), arrayEnumerate(names)), names) AS matches,
                toUInt8(if(outcome = 'failure', 2, 1)) AS ai
            FROM ${database}.report_facts(project={project:String}, scores='no', parts=false)
            WHERE person != 0
                AND started_at >= from_at AND started_at < until + {window_seconds:UInt32}
            UNION ALL
            SELECT
                person,
                toDateTime64(timestamp, 3, 'UTC') AS at,
                arrayFilter((n, name) -> name = event, arrayMap(n -> toUInt8(n), arrayEnumerate(names)), names) AS matches,
                toUInt8(0) AS ai
            FROM ${database}.report_events(project={project:String})
            WHERE person != 0 AND event != 'ai_interaction'
                AND timestamp >= from_at AND timestamp < until + {window_seconds:UInt32}
                AND ({order:String} = 'strict' OR has(names, event))
        )
        WHERE {order:String} = 'strict' OR {split:String} != 'none' OR notEmpty(matches)
        GROUP BY person
    )
)
ARRAY JOIN arrayEnumerate(names) AS step
GROUP BY segment, step
HAVING segment = 'all' OR max(depth) > 0
ORDER BY segment, step_number;
