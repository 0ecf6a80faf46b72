-- Retention: of the users who did `start_event` in a period (their cohort), how many did `return_event` k periods later.
--
-- Two sources, chosen by the parameter `source`: `raw` reads every event; `days` reads one row of bits per user and gives
-- the same answer for days and weeks in UTC. A branch that is not chosen reads nothing, because its condition is constant.
--
-- Both bring each user of each cohort as (i, win, matured, segment): the cohort's number, a bit per period in which the
-- user returned (bit 255 = at some time beyond), how many periods are over for this user, and the segment. A calendar
-- clock counts periods from the cohort's start; a rolling clock counts hours from the user's own first start event.
CREATE OR REPLACE VIEW ${database}.report_retention ${on_cluster} AS
WITH
    {period:String} AS unit,
    {window:String} = 'rolling' AS rolling,
    toUInt32(multiIf(unit = 'day', 1, unit = 'week', 7, 30)) AS unit_days,
    -- Start of the period that holds `from`.
    multiIf(
        unit = 'day', {from:Date},
        unit = 'week', {from:Date} - (toDayOfWeek({from:Date}) + 7 - {week_start:UInt8}) % 7,
        toStartOfMonth({from:Date})) AS base,
    toDateTime(base, {timezone:String}) AS base_at,
    toDate({as_of:DateTime('UTC')}, {timezone:String}) AS as_of_date,
    multiIf(
        unit = 'day', toInt32({to:Date} - base),
        unit = 'week', toInt32(intDiv({to:Date} - base, 7)),
        toInt32(dateDiff('month', base, {to:Date}))) + 1 AS cohorts,
    if(as_of_date < base, toInt32(0), multiIf(
        unit = 'day', toInt32(as_of_date - base),
        unit = 'week', toInt32(intDiv(as_of_date - base, 7)),
        toInt32(dateDiff('month', base, as_of_date)))) AS periods_over,
    -- Positions: period numbers on a calendar clock, hours since 1970 on a rolling one.
    if(rolling, unit_days * 24, toUInt32(1)) AS unit_length,
    toInt64(intDiv(toUnixTimestamp({as_of:DateTime('UTC')}), 3600)) AS as_of_hour,
    bitShiftLeft(toUInt256(1), 255) AS beyond,
    if({source:String} = 'days' AND unit = 'week', 7, 1) AS stride,
    -- Brackets as [first period, number of periods]; the others are single periods.
    if({mode:String} = 'bracket',
        arrayMap((width, ends) -> (toUInt16(1 + ends - width), toUInt16(width)), {brackets:Array(UInt16)}, arrayCumSum({brackets:Array(UInt16)})),
        arrayMap(k -> (toUInt16(k), toUInt16(1)), range(1, {periods:UInt16} + 1))) AS steps,
    arrayPushFront(steps, (toUInt16(0), toUInt16(1))) AS all_steps,
    toInt32(epoch) * 256 - toInt32(toUInt16(base)) AS shift,
    bits -> multiIf(
        shift >= 256, if(bits != 0, beyond, toUInt256(0)),
        shift >= 0, toUInt256(bitOr(bitShiftLeft(bits, toUInt16(greatest(0, shift))), if(bitShiftRight(bitShiftLeft(bits, toUInt16(greatest(0, shift))), toUInt16(greatest(0, shift))) != bits, beyond, toUInt256(0)))),
        shift > -256, toUInt256(bitShiftRight(bits, toUInt16(greatest(0, -shift)))),
        toUInt256(0)) AS moved,
    -- With weeks, every bit also stands for the six days before it: bit 7w then tells of the whole week w.
    bits -> bitOr(bits, bitShiftRight(bits, 1)) AS smeared_2,
    bits -> bitOr(smeared_2(bits), bitShiftRight(smeared_2(bits), 2)) AS smeared_4,
    bits -> if(stride = 7, bitOr(smeared_4(bits), bitShiftRight(smeared_4(bits), 3)), bits) AS smeared,
    bits -> toInt32(bitCount(bitXor(bits, bits - 1))) - 1 AS lowest,
    {split:String} AS split,
    if(split = 'outcome', ['any_failure', 'no_failure', 'no_interaction'],
        if(split = 'eval_bucket', ['high', 'medium', 'low', 'no_score'], if(split = 'none', ['all'], CAST([], 'Array(String)')))) AS fixed_segments
SELECT
    toString(multiIf(unit = 'day', base + c, unit = 'week', base + c * 7, addMonths(base, c))) AS cohort,
    toUInt16(k - 1) AS period,
    segment,
    cell.1 AS cohort_size,
    cell.2[k] AS eligible,
    cell.3[k] AS retained,
    if(eligible = 0 OR eligible < {min_count:UInt32}, NULL, retained / eligible) AS rate,
    -- Wilson, 95 %: https://doi.org/10.1080/01621459.1927.10502953
    if(rate IS NULL, NULL, greatest(0, (rate + 3.841458820694124 / (2 * eligible) - 1.959963984540054 * sqrt(rate * (1 - rate) / eligible + 3.841458820694124 / (4 * eligible * eligible))) / (1 + 3.841458820694124 / eligible))) AS ci_low,
    if(rate IS NULL, NULL, least(1, (rate + 3.841458820694124 / (2 * eligible) + 1.959963984540054 * sqrt(rate * (1 - rate) / eligible + 3.841458820694124 / (4 * eligible * eligible))) / (1 + 3.841458820694124 / eligible))) AS ci_high,
    if(rate IS NULL, 'too few', '') AS note
FROM
(
    SELECT
        c, segment, position,
        cells[indexOf(keys, (toInt32(c), segment))] AS cell
    FROM
    (
        SELECT
            groupArray((i, segment)) AS keys,
            groupArray((size, eligible_users, retained_users)) AS cells,
            if(empty(fixed_segments), arraySort(groupUniqArray(segment)), fixed_segments) AS segments
        FROM
        (
            SELECT
                i,
                segment,
                count() AS size,
                sumForEach(arrayMap(step -> toUInt64(step.1 + step.2 <= matured), all_steps)) AS eligible_users,
                sumForEach(arrayMap(step -> toUInt64(step.1 + step.2 <= matured AND multiIf(
                    step.1 = 0, 1,
                    {mode:String} = 'unbounded', bitShiftRight(win, step.1 * stride) != 0,
                    {mode:String} = 'bracket',
                        bitAnd(bitShiftRight(win, step.1 * stride), bitShiftLeft(toUInt256(1), step.2 * stride) - 1) != 0,
                    bitAnd(bitShiftRight(win, step.1 * stride), toUInt256(1)) != 0)), all_steps)) AS retained_users
            FROM
            (
                -- raw: every event.
                WITH
                    arrayFilter(fact -> fact.1 >= start.2 AND fact.1 < start.2 + unit_length * {split_periods:UInt16}, facts) AS own,
                    arrayFilter(fact -> fact.3, own) AS own_ai,
                    arrayFilter(score -> score >= 0, arrayMap(fact -> fact.5, own_ai)) AS scores,
                    arrayFirst(fact -> fact.6 != '', arraySort(fact -> fact.2, if(split = 'intent', own_ai, own))).6 AS value
                SELECT
                    start.1 AS i,
                    if(rolling,
                        arrayReduce('groupBitOr', arrayMap(
                            hour -> bitShiftLeft(toUInt256(1), least(255, intDiv(hour - start.2, unit_length))),
                            arrayFilter(hour -> hour >= start.2, return_hours))),
                        bitShiftRight(return_bits, start.1)) AS win,
                    if(rolling, toInt32(intDiv(as_of_hour - start.2, unit_length)), periods_over - start.1) AS matured,
                    multiIf(
                        split = 'none', 'all',
                        split = 'outcome', multiIf(arrayExists(fact -> fact.4, own_ai), 'any_failure', notEmpty(own_ai), 'no_failure', 'no_interaction'),
                        split = 'eval_bucket', multiIf(empty(scores), 'no_score', arrayAvg(scores) >= 0.8, 'high', arrayAvg(scores) >= 0.5, 'medium', 'low'),
                        split = 'intent' AND empty(own_ai), 'no_interaction',
                        value != '', value,
                        trait != '', trait,
                        '(none)') AS segment
                FROM
                (
                    SELECT
                        user_id,
                        if({anchor:String} = 'first_time',
                            arrayFilter(start -> start.1 >= 0 AND start.1 < cohorts, [argMinIf((number, place), at, is_start)]),
                            arraySort(groupUniqArrayIf((number, place), is_start AND number >= 0 AND number < cohorts))) AS all_starts,
                        -- A rolling clock begins with the first start event of each cohort.
                        arrayFilter((start, nth) -> nth = 1 OR all_starts[nth - 1].1 != start.1, all_starts, arrayEnumerate(all_starts)) AS starts,
                        countIf(is_start) AS start_count,
                        groupBitOrIf(bitShiftLeft(toUInt256(1), toUInt16(least(255, greatest(0, number)))), is_return AND NOT rolling AND number >= 0) AS return_bits,
                        groupUniqArrayIf(place, is_return AND rolling) AS return_hours,
                        groupArrayIf((place, at, ai, failed, score, value), split != 'none' AND (ai OR is_start) AND number >= 0) AS facts
                    FROM
                    (
                        SELECT
                            user_id,
                            at,
                            toDate(at, {timezone:String}) AS date,
                            multiIf(
                                at < base_at, toInt32(-1),
                                unit = 'day', toInt32(date - base),
                                unit = 'week', toInt32(intDiv(date - base, 7)),
                                toInt32(dateDiff('month', base, date))) AS number,
                            if(rolling, toInt64(intDiv(toUnixTimestamp(at), 3600)), toInt64(number)) AS place,
                            {start_event:String} IN ('*', event) AS is_start,
                            {return_event:String} IN ('*', event) AS is_return,
                            ai, failed, score, value
                        FROM
                        (
                            SELECT
                                user_id,
                                started_at AS at,
                                'ai_interaction' AS event,
                                true AS ai,
                                outcome = 'failure' AS failed,
                                if(split = 'eval_bucket', ifNull(eval_score, -1), -1) AS score,
                                multiIf(
                                    split IN ('none', 'outcome', 'eval_bucket'), '',
                                    split = 'intent', if(intent = '', '(none)', toString(intent)),
                                    split = 'model', toString(model),
                                    split = 'provider', toString(provider),
                                    split = 'prompt_name', toString(prompt_name),
                                    split = 'prompt_version', toString(prompt_version),
                                    split = 'environment', toString(environment),
                                    split = 'service_name', toString(service_name),
                                    split = 'app_version', toString(app_version),
                                    split = 'account_id', account_id,
                                    properties[split]) AS value
                            FROM ${database}.interactions_current
                            WHERE project_id = {project:String} AND {source:String} = 'raw' AND user_id != ''
                                AND started_at < {as_of:DateTime('UTC')}
                                AND ({anchor:String} = 'first_time' OR started_at >= base_at)
                            UNION ALL
                            SELECT
                                user_id,
                                timestamp AS at,
                                toString(event) AS event,
                                false AS ai,
                                false AS failed,
                                -1 AS score,
                                multiIf(
                                    split IN ('none', 'outcome', 'eval_bucket', 'intent'), '',
                                    split = 'account_id', account_id,
                                    properties[split]) AS value
                            FROM ${database}.product_events_current
                            WHERE project_id = {project:String} AND {source:String} = 'raw' AND user_id != ''
                                AND timestamp < {as_of:DateTime('UTC')}
                                AND ({anchor:String} = 'first_time' OR timestamp >= base_at)
                                AND event != 'ai_interaction'
                                AND ('*' IN ({start_event:String}, {return_event:String}) OR event IN ({start_event:String}, {return_event:String}))
                        )
                    )
                    GROUP BY user_id
                    HAVING start_count > 0
                ) AS people
                LEFT ANY JOIN
                (
                    SELECT user_id AS trait_user, traits[split] AS trait
                    FROM ${database}.users
                    WHERE project_id = {project:String} AND {source:String} = 'raw'
                        AND split NOT IN ('none', 'outcome', 'eval_bucket', 'intent')
                ) AS known ON trait_user = people.user_id
                ARRAY JOIN starts AS start
                UNION ALL
                -- days: one row of bits per user and 256 days, moved so that bit 0 is the first day of the first cohort.
                SELECT
                    toInt32(number) AS i,
                    bitShiftRight(return_bits, number * stride) AS win,
                    toInt32(periods_over - number) AS matured,
                    multiIf(
                        split = 'none', 'all',
                        bitAnd(bitShiftRight(failure_bits, number * stride), own_days) != 0, 'any_failure',
                        bitAnd(bitShiftRight(ai_bits, number * stride), own_days) != 0, 'no_failure',
                        'no_interaction') AS segment
                FROM
                (
                    SELECT
                        bitShiftLeft(toUInt256(1), least(255, stride * {split_periods:UInt16})) - 1 AS own_days,
                        groupBitOr(moved(ai_days)) AS ai_bits,
                        groupBitOr(moved(failure_days)) AS failure_bits,
                        smeared(groupBitOr(moved(if({start_event:String} = '*', bitOr(ai_days, event_days), ai_days)))) AS start_bits,
                        smeared(groupBitOr(moved(if({return_event:String} = '*', bitOr(ai_days, event_days), ai_days)))) AS return_bits,
                        minIf(
                            toInt32(epoch) * 256 + lowest(if({start_event:String} = '*', bitOr(ai_days, event_days), ai_days)),
                            if({start_event:String} = '*', bitOr(ai_days, event_days), ai_days) != 0) - toInt32(toUInt16(base)) AS first_day,
                        if({anchor:String} = 'first_time',
                            arrayFilter(j -> first_day >= 0 AND j < cohorts, [intDiv(first_day, stride)]),
                            arrayFilter(j -> bitAnd(bitShiftRight(start_bits, j * stride), toUInt256(1)) != 0, range(cohorts))) AS numbers
                    FROM ${database}.user_days_current
                    WHERE project_id = {project:String} AND {source:String} = 'days'
                    GROUP BY user_id
                )
                ARRAY JOIN numbers AS number
            )
            GROUP BY i, segment
        )
    )
    ARRAY JOIN range(cohorts) AS c
    ARRAY JOIN segments AS segment, arrayEnumerate(segments) AS position
)
ARRAY JOIN arrayEnumerate(all_steps) AS k
WHERE all_steps[k].1 + all_steps[k].2 <= if(rolling,
    intDiv(as_of_hour - intDiv(toUnixTimestamp(toDateTime(multiIf(unit = 'day', base + c, unit = 'week', base + c * 7, addMonths(base, c)), {timezone:String})), 3600), unit_length),
    periods_over - c)
ORDER BY cohort, position, period;
