-- Retention: of the users who did `start_event` in a period (their cohort), how many did `return_event` k periods later.
--
-- Reads every event. Each user of each cohort becomes (i, win, matured, segment): the cohort's number, a bit per period in
-- which the user returned (the last bit = at some time beyond), how many periods of a rolling clock are over for this user, and
-- the segment. A calendar clock counts periods from the cohort's start; a rolling clock counts hours from the user's own first
-- start event.
--
-- `in_words`: on a calendar of less than 63 periods, what a user did is a word of 64 bits (bit 0 = before the first cohort,
-- bit n + 1 = in period n, bit 63 = later), so that an event costs a shift and an OR. Else it is a list with an entry for each
-- event: place + 1 (hour, or number of the period) from bit 24, number of the period + 1 from bit 4, and below them: a start,
-- a return, an interaction, a failed one. An event that stands twice makes no difference to either.
--
-- Constants are worked out once, in scalar subqueries, and long expressions in steps: ClickHouse copies an alias into
-- every place that names it, and planning the copies took longer than the query. Of `if` with a constant condition it keeps one
-- branch, of multiIf it works out all.
CREATE OR REPLACE VIEW ${database}.report_retention ${on_cluster} AS
WITH
    -- Start of the period that holds `from`.
    assumeNotNull((SELECT multiIf(
        {period:String} = 'day', {from:Date},
        {period:String} = 'week', {from:Date} - (toDayOfWeek({from:Date}) + 7 - {week_start:UInt8}) % 7,
        toStartOfMonth({from:Date})))) AS base,
    assumeNotNull((SELECT toDateTime(base, {timezone:String}))) AS base_at,
    assumeNotNull((SELECT toInt32(1 + multiIf(
        {period:String} = 'day', {to:Date} - base,
        {period:String} = 'week', intDiv({to:Date} - base, 7),
        dateDiff('month', base, {to:Date}))))) AS cohorts,
    assumeNotNull((SELECT toDate({as_of:DateTime('UTC')}, {timezone:String}))) AS as_of_date,
    assumeNotNull((SELECT toInt32(if(as_of_date < base, 0, multiIf(
        {period:String} = 'day', as_of_date - base,
        {period:String} = 'week', intDiv(as_of_date - base, 7),
        dateDiff('month', base, as_of_date)))))) AS periods_over,
    assumeNotNull((SELECT toInt64(intDiv(toUnixTimestamp({as_of:DateTime('UTC')}), 3600)))) AS as_of_hour,
    {window:String} = 'rolling' AS rolling,
    -- Length of a period: 1 on a calendar clock, hours on a rolling one.
    assumeNotNull((SELECT toInt64(if(rolling, 24 * multiIf({period:String} = 'day', 1, {period:String} = 'week', 7, 30), 1)))) AS unit_length,
    -- What is followed, as (first period, number of periods); period 0 comes first.
    assumeNotNull((SELECT arrayPushFront(
        if({mode:String} = 'bracket',
            arrayMap((width, ends) -> (toUInt16(1 + ends - width), toUInt16(width)), {brackets:Array(UInt16)}, arrayCumSum({brackets:Array(UInt16)})),
            arrayMap(k -> (toUInt16(k), toUInt16(1)), range(1, {periods:UInt16} + 1))),
        (toUInt16(0), toUInt16(1))))) AS steps,
    assumeNotNull((SELECT NOT rolling AND cohorts + greatest({split_periods:UInt16}, arrayMax(arrayMap(step -> step.1 + step.2, steps))) < 62)) AS in_words,
    if(in_words, toUInt64(1), toUInt256(1)) AS one,
    -- Splits for which an interaction's own values count, besides whether it failed.
    assumeNotNull((SELECT NOT has(['none', 'outcome'], {split:String}))) AS by_value,
    -- Local date -> number of its period; -1 = before the first cohort.
    (at, date) -> toInt32(if(at < base_at, -1,
        if({period:String} = 'day', toInt32(date - base), if({period:String} = 'week', toInt32(intDiv(toUInt16(date - base), 7)),
        toInt32(dateDiff('month', base, date)))))) AS numbered,
    entry -> toInt64(bitShiftRight(entry, 24)) - 1 AS place_of,
    entry -> toInt32(bitAnd(bitShiftRight(entry, 4), 0xFFFFF)) - 1 AS number_of
SELECT
    toString(if({period:String} = 'day', base + i, if({period:String} = 'week', base + i * 7, addMonths(base, i)))) AS cohort,
    toUInt16(k - 1) AS period,
    segment,
    size AS cohort_size,
    -- On the calendar a period is over for all users of a cohort or for none.
    if(rolling, eligible_users[k], if(steps[k].1 + steps[k].2 <= periods_over - i, size, 0)) AS eligible,
    if(eligible = 0, 0, retained_users[k]) AS retained
FROM
(
    SELECT
        i,
        segment,
        count() AS size,
        sumForEach(if(rolling, arrayMap(step -> toUInt64(step.1 + step.2 <= matured), steps), CAST([], 'Array(UInt64)'))) AS eligible_users,
        sumForEach(arrayMap(step -> toUInt64((NOT rolling OR step.1 + step.2 <= matured) AND (step.1 = 0 OR if({mode:String} = 'unbounded',
            bitShiftRight(win, step.1) != 0,
            bitAnd(bitShiftRight(win, step.1), bitShiftLeft(one, step.2) - 1) != 0))), steps)) AS retained_users
    FROM
    (
        SELECT
            start.1 AS i,
            if(in_words,
                bitShiftRight(return_word, i + 1),
                arrayReduce('groupBitOr', arrayMap(
                    place -> bitShiftLeft(toUInt256(1), least(255, intDiv(place - start.2, unit_length))),
                    arrayFilter(place -> place >= start.2, return_places)))) AS win,
            toInt32(intDiv(as_of_hour - start.2, unit_length)) AS matured,
            start.2 + unit_length * {split_periods:UInt16} AS own_until,
            arrayFilter(fact -> fact.1 >= start.2 AND fact.1 < own_until, facts) AS own,
            arrayFilter(fact -> fact.3, own) AS own_ai,
            arraySort(arrayFilter(score -> score >= 0, arrayMap(fact -> fact.4, own_ai))) AS scores,
            arrayFirst(fact -> fact.5 != '', arraySort(fact -> fact.2, if({split:String} = 'intent', own_ai, own))).5 AS named,
            -- The bits of the periods that decide the segment.
            bitShiftLeft(bitShiftLeft(toUInt64(1), least(62, {split_periods:UInt16})) - 1, i + 1) AS own_mask,
            if(in_words, bitAnd(failure_word, own_mask) != 0,
                arrayExists(place -> place >= start.2 AND place < own_until, failure_places)) AS own_failed,
            if(in_words, bitAnd(ai_word, own_mask) != 0,
                arrayExists(place -> place >= start.2 AND place < own_until, ai_places)) AS own_asked,
            if({split:String} = 'none', 'all',
                if({split:String} = 'outcome', multiIf(own_failed, 'any_failure', own_asked, 'no_failure', 'no_interaction'),
                if({split:String} = 'eval_bucket', multiIf(empty(scores), 'no_score', arrayAvg(scores) >= 0.8, 'high', arrayAvg(scores) >= 0.5, 'medium', 'low'),
                multiIf({split:String} = 'intent' AND empty(own_ai), 'no_interaction', named != '', named, trait != '', trait, '(none)')))) AS segment
        FROM
        (
            SELECT
                person, return_word, ai_word, failure_word, facts,
                arrayFilter(entry -> bitTest(entry, 1) AND bitAnd(entry, 0xFFFFF0) != 0, entries) AS return_entries,
                arrayFilter(entry -> bitTest(entry, 2) AND bitAnd(entry, 0xFFFFF0) != 0, entries) AS ai_entries,
                arrayMap(entry -> place_of(entry), return_entries) AS return_places,
                arrayMap(entry -> place_of(entry), ai_entries) AS ai_places,
                arrayMap(entry -> place_of(entry), arrayFilter(entry -> bitTest(entry, 3), ai_entries)) AS failure_places,
                arraySort(arrayMap(entry -> (number_of(entry), place_of(entry)), arrayFilter(entry -> bitTest(entry, 0), entries))) AS starts,
                -- Cohorts as (number, place of the start).
                if(in_words,
                        arrayMap(n -> (toInt32(n), toInt64(n)), arrayFilter(
                            n -> bitTest(start_word, n + 1) AND ({anchor:String} != 'first_time' OR bitAnd(start_word, bitShiftLeft(toUInt64(1), n + 1) - 1) = 0),
                            range(toUInt32(cohorts)))),
                    if({anchor:String} = 'first_time',
                        arrayFilter(start -> start.1 >= 0 AND start.1 < cohorts, arraySlice(arraySort(start -> (start.2, start.1), starts), 1, 1)),
                    -- A rolling clock begins with the first start event of each cohort.
                    arrayFilter((start, nth) -> start.1 >= 0 AND start.1 < cohorts AND (nth = 1 OR starts[nth - 1].1 != start.1), starts, arrayEnumerate(starts)))) AS cohorts_of
            FROM
            (
                SELECT
                    person,
                    groupBitOr(start_bits) AS start_word,
                    groupBitOr(return_bits) AS return_word,
                    groupBitOr(ai_bits) AS ai_word,
                    groupBitOr(failure_bits) AS failure_word,
                    groupArrayArray(list) AS entries,
                    groupArrayArray(fact_list) AS facts
                FROM
                (
                    SELECT
                        person,
                        groupBitOrIf(bit, in_words AND is_start) AS start_bits,
                        groupBitOrIf(bit, in_words AND is_return) AS return_bits,
                        groupBitOrIf(bit, in_words AND {split:String} = 'outcome') AS ai_bits,
                        groupBitOrIf(bit, in_words AND {split:String} = 'outcome' AND failed) AS failure_bits,
                        groupArrayIf(entry + 4 + 8 * failed, NOT in_words AND (is_start OR is_return OR {split:String} = 'outcome')) AS list,
                        groupArrayIf((place, at, true, score, value), by_value AND number >= 0) AS fact_list
                    FROM
                    (
                        SELECT
                            person,
                            started_at AS at,
                            {start_event:String} IN ('*', 'ai_interaction') AS is_start,
                            {return_event:String} IN ('*', 'ai_interaction') AS is_return,
                            outcome = 'failure' AS failed,
                            if({split:String} = 'eval_bucket', ifNull(eval_score, -1), -1) AS score,
                            -- All but one are empty. Not one multiIf, which reads the columns of all its branches.
                            concat(
                                if({split:String} = 'intent', if(intent = '', '(none)', toString(intent)), ''),
                                if({split:String} = 'model', toString(model), ''),
                                if({split:String} = 'provider', toString(provider), ''),
                                if({split:String} = 'prompt_name', toString(prompt_name), ''),
                                if({split:String} = 'prompt_version', toString(prompt_version), ''),
                                if({split:String} = 'environment', toString(environment), ''),
                                if({split:String} = 'service_name', toString(service_name), ''),
                                if({split:String} = 'app_version', toString(app_version), ''),
                                if({split:String} = 'account_id', account_id, ''),
                                if(has(['none', 'outcome', 'eval_bucket', 'intent', 'model', 'provider', 'prompt_name', 'prompt_version', 'environment', 'service_name', 'app_version', 'account_id'], {split:String}), '', properties[{split:String}])) AS value,
                            numbered(at, toDate(at, {timezone:String})) AS number,
                            if(rolling, toInt64(intDiv(toUnixTimestamp(at), 3600)), toInt64(number)) AS place,
                            bitShiftLeft(toUInt64(1), toUInt8(least(63, number + 1))) AS bit,
                            if(in_words, toUInt64(0), toUInt64(toUInt64(place + 1) * 16777216 + toUInt64(number + 1) * 16 + is_start + 2 * is_return)) AS entry
                        FROM ${database}.report_facts(project={project:String}, scores={split:String}, parts=false)
                        WHERE person != 0
                            AND started_at < {as_of:DateTime('UTC')}
                            AND ({anchor:String} = 'first_time' OR started_at >= base_at)
                    )
                    GROUP BY person
                    UNION ALL
                    SELECT
                        person,
                        groupBitOrIf(bit, in_words AND is_start) AS start_bits,
                        groupBitOrIf(bit, in_words AND is_return) AS return_bits,
                        toUInt64(0) AS ai_bits,
                        toUInt64(0) AS failure_bits,
                        groupArrayIf(entry, NOT in_words) AS list,
                        groupArrayIf((place, at, false, toFloat64(-1), value), by_value AND is_start AND number >= 0 AND {split:String} NOT IN ('eval_bucket', 'intent')) AS fact_list
                    FROM
                    (
                        SELECT
                            person,
                            timestamp AS at,
                            {start_event:String} = '*' OR event = {start_event:String} AS is_start,
                            {return_event:String} = '*' OR event = {return_event:String} AS is_return,
                            if(has(['none', 'outcome', 'eval_bucket', 'intent'], {split:String}), '', if(
                                {split:String} = 'account_id', account_id,
                                properties[{split:String}])) AS value,
                            numbered(at, toDate(at, {timezone:String})) AS number,
                            if(rolling, toInt64(intDiv(toUnixTimestamp(at), 3600)), toInt64(number)) AS place,
                            bitShiftLeft(toUInt64(1), toUInt8(least(63, number + 1))) AS bit,
                            if(in_words, toUInt64(0), toUInt64(toUInt64(place + 1) * 16777216 + toUInt64(number + 1) * 16 + is_start + 2 * is_return)) AS entry
                        FROM ${database}.report_event_rows(project={project:String})
                        WHERE timestamp < {as_of:DateTime('UTC')}
                            AND ({anchor:String} = 'first_time' OR timestamp >= base_at)
                            AND event != 'ai_interaction'
                            -- Nothing need be read where both are interactions.
                            AND NOT ({start_event:String} = 'ai_interaction' AND {return_event:String} = 'ai_interaction')
                            AND ('*' IN ({start_event:String}, {return_event:String}) OR event IN ({start_event:String}, {return_event:String}))
                    )
                    GROUP BY person
                )
                GROUP BY person
                HAVING start_word != 0 OR arrayExists(entry -> bitTest(entry, 0), entries)
            )
        ) AS people
        LEFT ANY JOIN
        (
            SELECT trait_person, if({split:String} = 'account_id', account, traits[{split:String}]) AS trait
            FROM ${database}.report_traits(project={project:String}, name={split:String}, more=[])
        ) AS known ON trait_person = people.person
        ARRAY JOIN cohorts_of AS start
    )
    GROUP BY i, segment
)
ARRAY JOIN arrayEnumerate(steps) AS k
ORDER BY cohort, segment, period;
