-- Retention impact: of the users whose AI failed them and of those whom it did not, how many came back? Counted by stratum,
-- so that like is compared with like; the estimates are made of these counts (statistics/mantel-haenszel.ts).
--
-- One row per user: the clock starts at the user's first interaction in the range. Only users whose horizon is over count.
-- A user keeps a list of interactions; product events are far more, and are counted against a user's start as they are read.
CREATE OR REPLACE VIEW ${database}.report_retention_impact ${on_cluster} AS
WITH
    {window:String} = 'rolling' AS rolling,
    toUInt32(multiIf({period:String} = 'day', 1, {period:String} = 'week', 7, 30)) AS unit_days,
    toDateTime({from:Date}, {timezone:String}) AS from_at,
    toDateTime({to:Date} + 1, {timezone:String}) AS until,
    toUInt32(toUnixTimestamp(from_at)) AS from_second,
    {exposure:String} = 'any_in_window' AS by_window,
    toUInt32(toUnixTimestamp({as_of:DateTime('UTC')})) AS as_of_second,
    86400 * {history_days:UInt16} AS history,
    -- The moment that lies `days` days after a user's start, on the user's own clock or at local midnight.
    (start, days) -> toUInt32(if(rolling,
        intDiv(start, 3600) * 3600 + days * 86400,
        toUnixTimestamp(toDateTime(toDate(toDateTime(start, {timezone:String}), {timezone:String}) + days, {timezone:String})))) AS after,
    start -> multiIf(
        {mode:String} != 'within', after(start, {horizon:UInt16} * unit_days),
        by_window, after(start, {exposure_days:UInt16}),
        after(start, 1)) AS returns_from,
    start -> if({mode:String} = 'unbounded', as_of_second, after(start, ({horizon:UInt16} + 1) * unit_days)) AS returns_until,
    {return_event:String} IN ('*', 'ai_interaction') AS uses_return,
    {strata:Array(String)} AS strata_names,
    arrayPushFront(strata_names, {split:String}) AS names,
    hasAll(['none', 'activity', 'tenure', 'usage'], names) AS counts_only
SELECT
    segment,
    stratum,
    countIf(is_exposed) AS exposed,
    countIf(is_exposed AND came_back) AS exposed_returned,
    countIf(NOT is_exposed) AS unexposed,
    countIf(NOT is_exposed AND came_back) AS unexposed_returned
FROM
(
    WITH
        after(start, {exposure_days:UInt16}) AS window_end,
        returns_from(start) AS return_from,
        returns_until(start) AS return_until,
        roundDown(
            events_before + arrayCount(use -> intDiv(use, 2) < start AND intDiv(use, 2) + history >= start, uses),
            [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987]) AS activity,
        if(event_seen > 0, least(seen, event_seen), seen) AS ever_seen,
        roundDown(intDiv(start - ever_seen, 86400), [0, 1, 3, 7, 14, 28, 56, 112, 224, 448]) AS tenure,
        roundDown(
            arrayCount(use -> intDiv(use, 2) >= start AND intDiv(use, 2) < window_end, uses),
            [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 55, 80, 120]) AS usage,
        (position, name) -> multiIf(own_values[position] != '', own_values[position], traits[name] != '', traits[name], '(none)') AS known_value
    SELECT
        if({split:String} = 'none', 'all', known_value(1, {split:String})) AS segment,
        arrayStringConcat(arrayMap(
            (name, position) -> concat(name, ' ', multiIf(
                name = 'activity', toString(activity),
                name = 'tenure', toString(tenure),
                name = 'usage', toString(usage),
                known_value(position + 1, name))),
            strata_names, arrayEnumerate(strata_names)), ', ') AS stratum,
        if(by_window, arrayExists(use -> use % 2 = 1 AND intDiv(use, 2) >= start AND intDiv(use, 2) < window_end, uses), first_failed) AS is_exposed,
        event_returned OR uses_return AND arrayExists(use -> intDiv(use, 2) >= greatest(return_from, from_second) AND intDiv(use, 2) < return_until, uses) AS came_back
    FROM
    (
        SELECT
            person,
            -- The lowest of (instant, key), with the outcome in its last bit.
            minIf(place, in_range) AS first,
            toUInt32(intDiv(bitShiftRight(first, 64), 1000000000)) AS start,
            bitAnd(first, 1) = 1 AS first_failed,
            if(counts_only, CAST([], 'Array(String)'), argMinIf(values, place, in_range)) AS own_values,
            toUInt32(min(second)) AS seen,
            groupArrayIf(toUInt64(second) * 2 + failed, toUInt64(second) + history >= from_second) AS uses,
            countIf(in_range) AS interactions_in_range
        FROM
        (
            SELECT
                person,
                toUInt32(toUnixTimestamp(started_at)) AS second,
                started_at >= from_at AND started_at < until AS in_range,
                outcome = 'failure' AS failed,
                bitShiftLeft(toInt128(toUnixTimestamp64Nano(started_at)), 64) + bitAnd(interaction_key, bitNot(toUInt64(1))) + failed AS place,
                -- Only columns that are named are read.
                if(counts_only, CAST([], 'Array(String)'), arrayMap(name -> multiIf(
                    name IN ('none', 'activity', 'tenure', 'usage'), '',
                    name = 'intent', if(has(names, 'intent'), toString(intent), ''),
                    name = 'model', if(has(names, 'model'), toString(model), ''),
                    name = 'provider', if(has(names, 'provider'), toString(provider), ''),
                    name = 'prompt_name', if(has(names, 'prompt_name'), toString(prompt_name), ''),
                    name = 'prompt_version', if(has(names, 'prompt_version'), toString(prompt_version), ''),
                    name = 'environment', if(has(names, 'environment'), toString(environment), ''),
                    name = 'service_name', if(has(names, 'service_name'), toString(service_name), ''),
                    name = 'app_version', if(has(names, 'app_version'), toString(app_version), ''),
                    name = 'account_id', if(has(names, 'account_id'), account_id, ''),
                    if(hasAll(['none', 'activity', 'tenure', 'usage', 'intent', 'model', 'provider', 'prompt_name', 'prompt_version', 'environment', 'service_name', 'app_version', 'account_id'], names), '', properties[name])), names)) AS values
            FROM ${database}.report_uses(project={project:String}, parts=false)
            WHERE person != 0 AND started_at < {as_of:DateTime('UTC')}
        )
        GROUP BY person
        HAVING interactions_in_range > 0
    ) AS people
    LEFT ANY JOIN
    (
        SELECT
            person AS event_person,
            countIf(second < event_start AND second + history >= event_start) AS events_before,
            min(second) AS event_seen,
            countIf(is_return AND second >= from_second AND second >= event_return_from AND second < event_return_until) > 0 AS event_returned
        FROM
        (
            SELECT
                person,
                toUInt32(toUnixTimestamp(timestamp)) AS second,
                {return_event:String} = '*' OR event = {return_event:String} AS is_return
            FROM ${database}.report_events(project={project:String})
            WHERE person != 0 AND timestamp < {as_of:DateTime('UTC')}
                AND event != 'ai_interaction'
                AND (hasAny(strata_names, ['activity', 'tenure']) OR {return_event:String} = '*' OR event = {return_event:String})
        ) AS acts
        INNER JOIN
        (
            SELECT
                person AS starter,
                toUInt32(toUnixTimestamp(min(started_at))) AS event_start,
                returns_from(event_start) AS event_return_from,
                returns_until(event_start) AS event_return_until
            FROM ${database}.report_uses(project={project:String}, parts=false)
            WHERE person != 0 AND started_at >= from_at AND started_at < until AND started_at < {as_of:DateTime('UTC')}
            GROUP BY person
        ) AS starts ON starter = person
        GROUP BY event_person
    ) AS events ON event_person = people.person
    LEFT ANY JOIN
    (
        SELECT trait_person, mapUpdate(CAST(traits, 'Map(String, String)'), map('account_id', account)) AS traits
        FROM ${database}.report_traits(project={project:String}, name={split:String}, more={strata:Array(String)})
    ) AS known ON trait_person = people.person
    WHERE after(start, ({horizon:UInt16} + 1) * unit_days) <= as_of_second
)
GROUP BY segment, stratum
ORDER BY segment, stratum;
