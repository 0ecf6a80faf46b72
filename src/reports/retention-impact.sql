-- Retention impact: of the users whose AI failed them and of those whom it did not, how many came back? Counted by stratum,
-- so that like is compared with like; the estimates are made of these counts (statistics/mantel-haenszel.ts).
--
-- One row per user: the clock starts at the user's first interaction in the range. Only users whose horizon is over count.
CREATE OR REPLACE VIEW ${database}.report_retention_impact ${on_cluster} AS
WITH
    {window:String} = 'rolling' AS rolling,
    toUInt32(multiIf({period:String} = 'day', 1, {period:String} = 'week', 7, 30)) AS unit_days,
    toDateTime({from:Date}, {timezone:String}) AS from_at,
    toDateTime({to:Date} + 1, {timezone:String}) AS until,
    {exposure:String} = 'any_in_window' AS by_window,
    toUInt32(toUnixTimestamp({as_of:DateTime('UTC')})) AS as_of_second,
    toUInt32(greatest(0, toInt64(toUnixTimestamp(from_at)) - 86400 * toInt64({history_days:UInt16}))) AS history_from,
    -- The moment that lies `days` days after a user's start, on the user's own clock or at local midnight.
    days -> toUInt32(if(rolling,
        intDiv(toUnixTimestamp(first_at), 3600) * 3600 + days * 86400,
        toUnixTimestamp(toDateTime(toDate(first_at, {timezone:String}) + days, {timezone:String})))) AS after,
    {strata:Array(String)} AS strata_names
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
        toUInt32(toUnixTimestamp(first_at)) AS start,
        after({exposure_days:UInt16}) AS window_end,
        multiIf(
            {mode:String} != 'within', after({horizon:UInt16} * unit_days),
            by_window, window_end,
            after(1)) AS return_from,
        if({mode:String} = 'unbounded', as_of_second, after(({horizon:UInt16} + 1) * unit_days)) AS return_until,
        roundDown(
            arrayCount(x -> x < start AND x + 86400 * {history_days:UInt16} >= start, times),
            [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987]) AS activity,
        roundDown(intDiv(start - seen, 86400), [0, 1, 3, 7, 14, 28, 56, 112, 224, 448]) AS tenure,
        roundDown(
            arrayCount(x -> x < window_end, ai_times),
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
        if(by_window, arrayExists(x -> x < window_end, failures), first_failed) AS is_exposed,
        arrayExists(x -> x >= return_from AND x < return_until, returns) AS came_back
    FROM
    (
        SELECT
            person,
            minIf(at, in_range) AS first_at,
            argMinIf(failed, (at, id), in_range) AS first_failed,
            argMinIf(values, (at, id), in_range) AS own_values,
            toUInt32(toUnixTimestamp(min(at))) AS seen,
            groupArrayIf(second, second >= history_from) AS times,
            groupArrayIf(second, is_return AND at >= from_at) AS returns,
            groupArrayIf(second, ai AND at >= from_at) AS ai_times,
            groupArrayIf(second, failed AND at >= from_at) AS failures,
            countIf(in_range) AS interactions_in_range
        FROM
        (
            SELECT
                person,
                started_at AS at,
                toUInt32(toUnixTimestamp(at)) AS second,
                interaction_id AS id,
                true AS ai,
                at >= from_at AND at < until AS in_range,
                outcome = 'failure' AS failed,
                {return_event:String} IN ('*', 'ai_interaction') AS is_return,
                if(hasAll(['none', 'activity', 'tenure', 'usage'], arrayPushFront(strata_names, {split:String})), CAST([], 'Array(String)'), arrayMap(name -> multiIf(
                    name IN ('none', 'activity', 'tenure', 'usage'), '',
                    name = 'intent', toString(intent),
                    name = 'model', toString(model),
                    name = 'provider', toString(provider),
                    name = 'prompt_name', toString(prompt_name),
                    name = 'prompt_version', toString(prompt_version),
                    name = 'environment', toString(environment),
                    name = 'service_name', toString(service_name),
                    name = 'app_version', toString(app_version),
                    name = 'account_id', account_id,
                    properties[name]), arrayPushFront(strata_names, {split:String}))) AS values
            FROM ${database}.report_facts(project={project:String}, scores='no', parts=false)
            WHERE person != 0 AND started_at < {as_of:DateTime('UTC')}
            UNION ALL
            SELECT
                person,
                timestamp AS at,
                toUInt32(toUnixTimestamp(at)) AS second,
                '' AS id,
                false AS ai,
                false AS in_range,
                false AS failed,
                {return_event:String} = '*' OR event = {return_event:String} AS is_return,
                CAST([], 'Array(String)') AS values
            FROM ${database}.report_events(project={project:String})
            WHERE person != 0 AND timestamp < {as_of:DateTime('UTC')}
                AND event != 'ai_interaction'
                AND (hasAny(strata_names, ['activity', 'tenure']) OR {return_event:String} = '*' OR event = {return_event:String})
        )
        GROUP BY person
        HAVING interactions_in_range > 0
    ) AS people
    LEFT ANY JOIN
    (
        SELECT trait_person, mapUpdate(CAST(traits, 'Map(String, String)'), map('account_id', account)) AS traits
        FROM ${database}.report_traits(project={project:String}, name={split:String}, more={strata:Array(String)})
    ) AS known ON trait_person = people.person
    WHERE after(({horizon:UInt16} + 1) * unit_days) <= as_of_second
)
GROUP BY segment, stratum
ORDER BY segment, stratum;
