-- Retention: of the users who did `start_event` in a period (their cohort), how many did `return_event` k periods later.
--
-- Reads every event. Each user of each cohort becomes (i, win, matured, segment): the cohort's number, a bit per period in
-- which the user returned (bit 255 = at some time beyond), how many periods are over for this user, and the segment. A
-- calendar clock counts periods from the cohort's start; a rolling clock counts hours from the user's own first start event.
--
-- Constants are worked out once, in scalar subqueries, and long expressions in steps: ClickHouse copies an alias into
-- every place that names it, and planning the copies took longer than the query.
CREATE OR REPLACE VIEW ${database}.report_retention ${on_cluster} AS
WITH
    -- Start of the period that holds `from`.
    (SELECT multiIf(
        {period:String} = 'day', {from:Date},
        {period:String} = 'week', {from:Date} - (toDayOfWeek({from:Date}) + 7 - {week_start:UInt8}) % 7,
        toStartOfMonth({from:Date}))) AS base,
    (SELECT toDateTime(base, {timezone:String})) AS base_at,
    (SELECT toInt32(1 + multiIf(
        {period:String} = 'day', {to:Date} - base,
        {period:String} = 'week', intDiv({to:Date} - base, 7),
        dateDiff('month', base, {to:Date})))) AS cohorts,
    (SELECT toDate({as_of:DateTime('UTC')}, {timezone:String})) AS as_of_date,
    (SELECT toInt32(if(as_of_date < base, 0, multiIf(
        {period:String} = 'day', as_of_date - base,
        {period:String} = 'week', intDiv(as_of_date - base, 7),
        dateDiff('month', base, as_of_date))))) AS periods_over,
    (SELECT toInt64(intDiv(toUnixTimestamp({as_of:DateTime('UTC')}), 3600))) AS as_of_hour,
    {window:String} = 'rolling' AS rolling,
    -- Length of a period: 1 on a calendar clock, hours on a rolling one.
    (SELECT toInt64(if(rolling, 24 * multiIf({period:String} = 'day', 1, {period:String} = 'week', 7, 30), 1))) AS unit_length,
    -- What is followed, as (first period, number of periods); period 0 comes first.
    (SELECT arrayPushFront(
        if({mode:String} = 'bracket',
            arrayMap((width, ends) -> (toUInt16(1 + ends - width), toUInt16(width)), {brackets:Array(UInt16)}, arrayCumSum({brackets:Array(UInt16)})),
            arrayMap(k -> (toUInt16(k), toUInt16(1)), range(1, {periods:UInt16} + 1))),
        (toUInt16(0), toUInt16(1)))) AS steps,
    (SELECT cohorts + arrayMax(arrayMap(step -> step.1 + step.2, steps)) < 63) AS short
SELECT
    toString(multiIf({period:String} = 'day', base + i, {period:String} = 'week', base + i * 7, addMonths(base, i))) AS cohort,
    toUInt16(k - 1) AS period,
    segment,
    size AS cohort_size,
    eligible_users[k] AS eligible,
    retained_users[k] AS retained
FROM
(
    SELECT
        i,
        segment,
        count() AS size,
        sumForEach(arrayMap(step -> toUInt64(step.1 + step.2 <= matured), steps)) AS eligible_users,
        sumForEach(arrayMap(step -> toUInt64(step.1 + step.2 <= matured AND multiIf(
            step.1 = 0, 1,
            {mode:String} = 'unbounded', bitShiftRight(win, step.1) != 0,
            bitAnd(bitShiftRight(win, step.1), bitShiftLeft(toUInt256(1), step.2) - 1) != 0)), steps)) AS retained_users
    FROM
    (
        SELECT
            start.1 AS i,
            if(rolling,
                arrayReduce('groupBitOr', arrayMap(
                    hour -> bitShiftLeft(toUInt256(1), least(255, intDiv(hour - start.2, unit_length))),
                    arrayFilter(hour -> hour >= start.2, return_hours))),
                bitShiftRight(return_bits, start.1)) AS win,
            if(rolling, toInt32(intDiv(as_of_hour - start.2, unit_length)), periods_over - start.1) AS matured,
            multiIf(
                {split:String} = 'none', 'all',
                {split:String} = 'outcome', multiIf(arrayExists(fact -> fact.4, own_ai), 'any_failure', notEmpty(own_ai), 'no_failure', 'no_interaction'),
                {split:String} = 'eval_bucket', multiIf(empty(scores), 'no_score', arrayAvg(scores) >= 0.8, 'high', arrayAvg(scores) >= 0.5, 'medium', 'low'),
                {split:String} = 'intent' AND empty(own_ai), 'no_interaction',
                named != '', named,
                trait != '', trait,
                '(none)') AS segment
        FROM
        (
            -- What the user did in the periods that decide the segment.
            SELECT
                start,
                return_bits,
                return_hours,
                trait,
                arrayFilter(fact -> fact.1 >= start.2 AND fact.1 < start.2 + unit_length * {split_periods:UInt16}, facts) AS own,
                arrayFilter(fact -> fact.3, own) AS own_ai,
                arrayFilter(score -> score >= 0, arrayMap(fact -> fact.5, own_ai)) AS scores,
                arrayFirst(fact -> fact.6 != '', arraySort(fact -> fact.2, if({split:String} = 'intent', own_ai, own))).6 AS named
            FROM
            (
                SELECT
                    user_id,
                    return_bits,
                    return_hours,
                    facts,
                    -- A rolling clock begins with the first start event of each cohort.
                    arrayFilter((start, nth) -> nth = 1 OR all_starts[nth - 1].1 != start.1, all_starts, arrayEnumerate(all_starts)) AS starts
                FROM
                (
                    SELECT
                        user_id,
                        if({anchor:String} = 'first_time',
                            arrayFilter(start -> start.1 >= 0 AND start.1 < cohorts, [argMinIf((number, place), at, is_start)]),
                            arraySort(groupUniqArrayIf((number, place), is_start AND number >= 0 AND number < cohorts))) AS all_starts,
                        countIf(is_start) AS start_count,
                        -- Most questions span less than 64 periods, and a word of 64 bits costs a fraction of one of 256; its last bit
                        -- stands for "later" in the same way.
                        groupBitOrIf(bitShiftLeft(toUInt64(1), toUInt8(least(63, greatest(0, number)))), short AND is_return AND NOT rolling AND number >= 0) AS few_bits,
                        groupBitOrIf(if(short, toUInt256(0), bitShiftLeft(toUInt256(1), toUInt16(least(255, greatest(0, number))))), NOT short AND is_return AND NOT rolling AND number >= 0) AS many_bits,
                        if(short, bitOr(toUInt256(bitAnd(few_bits, 0x7FFFFFFFFFFFFFFF)), bitShiftLeft(toUInt256(bitShiftRight(few_bits, 63)), 255)), many_bits) AS return_bits,
                        groupUniqArrayIf(place, is_return AND rolling) AS return_hours,
                        groupArrayIf((place, at, ai, failed, score, value), {split:String} != 'none' AND (ai OR is_start AND {split:String} NOT IN ('outcome', 'eval_bucket', 'intent')) AND number >= 0) AS facts
                    FROM
                    (
                        SELECT
                            user_id,
                            at,
                            toDate(at, {timezone:String}) AS date,
                            multiIf(
                                at < base_at, toInt32(-1),
                                {period:String} = 'day', toInt32(date - base),
                                {period:String} = 'week', toInt32(intDiv(date - base, 7)),
                                toInt32(dateDiff('month', base, date))) AS number,
                            if(rolling, toInt64(intDiv(toUnixTimestamp(at), 3600)), toInt64(number)) AS place,
                            is_start, is_return, ai, failed, score, value
                        FROM
                        (
                            SELECT
                                user_id,
                                started_at AS at,
                                {start_event:String} IN ('*', 'ai_interaction') AS is_start,
                                {return_event:String} IN ('*', 'ai_interaction') AS is_return,
                                true AS ai,
                                outcome = 'failure' AS failed,
                                if({split:String} = 'eval_bucket', ifNull(eval_score, -1), -1) AS score,
                                if(has(['none', 'outcome', 'eval_bucket'], {split:String}), '', multiIf(
                                    {split:String} = 'intent', if(intent = '', '(none)', toString(intent)),
                                    {split:String} = 'model', toString(model),
                                    {split:String} = 'provider', toString(provider),
                                    {split:String} = 'prompt_name', toString(prompt_name),
                                    {split:String} = 'prompt_version', toString(prompt_version),
                                    {split:String} = 'environment', toString(environment),
                                    {split:String} = 'service_name', toString(service_name),
                                    {split:String} = 'app_version', toString(app_version),
                                    {split:String} = 'account_id', account_id,
                                    properties[{split:String}])) AS value
                            FROM ${database}.report_facts(project={project:String}, scores={split:String}, parts=false)
                            WHERE user_id != ''
                                AND started_at < {as_of:DateTime('UTC')}
                                AND ({anchor:String} = 'first_time' OR started_at >= base_at)
                            UNION ALL
                            SELECT
                                user_id,
                                timestamp AS at,
                                {start_event:String} = '*' OR event = {start_event:String} AS is_start,
                                {return_event:String} = '*' OR event = {return_event:String} AS is_return,
                                false AS ai,
                                false AS failed,
                                -1 AS score,
                                if(has(['none', 'outcome', 'eval_bucket', 'intent'], {split:String}), '', if(
                                    {split:String} = 'account_id', account_id,
                                    properties[{split:String}])) AS value
                            FROM ${database}.report_events(project={project:String})
                            WHERE user_id != ''
                                AND timestamp < {as_of:DateTime('UTC')}
                                AND ({anchor:String} = 'first_time' OR timestamp >= base_at)
                                AND event != 'ai_interaction'
                                -- Nothing need be read where both are interactions.
                                AND NOT ({start_event:String} = 'ai_interaction' AND {return_event:String} = 'ai_interaction')
                                AND ('*' IN ({start_event:String}, {return_event:String}) OR event IN ({start_event:String}, {return_event:String}))
                        )
                    )
                    GROUP BY user_id
                    HAVING start_count > 0
                )
            ) AS people
            LEFT ANY JOIN
            (
                SELECT trait_user, if({split:String} = 'account_id', account, traits[{split:String}]) AS trait
                FROM ${database}.report_traits(project={project:String}, name={split:String}, more=[])
            ) AS known ON trait_user = people.user_id
            ARRAY JOIN starts AS start
        )
    )
    GROUP BY i, segment
)
ARRAY JOIN arrayEnumerate(steps) AS k
ORDER BY cohort, segment, period;
