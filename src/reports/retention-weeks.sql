-- The same answer as report_retention_days for weeks that begin on Monday, from a word of 64 bits per user and epoch
-- (0011_user_weeks.sql), laid out as in report_retention: bit 0 = before the first cohort, bit n + 1 = in week n, bit 63 = later.
--
-- `first_week` is the first cohort's week, counted from the Monday before 1970-01-01.
CREATE OR REPLACE VIEW ${database}.report_retention_weeks ${on_cluster} AS
SELECT
    toInt32(number) AS cohort_number,
    toUInt16(k - 1) AS period,
    segment,
    size AS cohort_size,
    if({starts:Array(UInt16)}[k] + {widths:Array(UInt16)}[k] <= {periods_over:Int32} - cohort_number, size, 0) AS eligible,
    if(eligible = 0, 0, returned[k]) AS retained
FROM
(
    SELECT
        number,
        ['all', 'any_failure', 'no_failure', 'no_interaction'][kind] AS segment,
        sum(people) AS size,
        sumForEach(arrayMap((first, width) -> if(first = 0 OR if({mode:String} = 'unbounded',
            bitShiftRight(since, first) != 0,
            bitAnd(bitShiftRight(since, first), toUInt64(bitShiftLeft(toUInt64(1), width) - 1)) != 0), people, 0),
            {starts:Array(UInt16)}, {widths:Array(UInt16)})) AS returned
    FROM
    (
        WITH
            toUInt64(bitShiftLeft(toUInt64(bitShiftLeft(toUInt64(1), {own_weeks:UInt8}) - 1), number + 1)) AS own,
            toUInt64(bitShiftLeft(toUInt64(1), arrayMax(arrayMap((first, width) -> first + width, {starts:Array(UInt16)}, {widths:Array(UInt16)}))) - 1) AS of_steps
        SELECT
            number,
            multiIf(
                {split:String} = 'none', 1,
                bitAnd(failure_word, own) != 0, 2,
                bitAnd(ai_word, own) != 0, 3,
                4) AS kind,
            if({mode:String} = 'unbounded', bitShiftRight(return_word, number + 1), bitAnd(bitShiftRight(return_word, number + 1), of_steps)) AS since,
            sum(patterns.people) AS people
        FROM
        (
            -- Most people were there in the same weeks as others, and failed in the same ones: such are counted together.
            WITH
                toUInt64(bitShiftLeft(toUInt64(1), {cohorts:UInt16} + 1) - 1) AS of_starts,
                toUInt64(bitShiftLeft(toUInt64(1), 1 + {cohorts:UInt16} + {own_weeks:UInt8}) - 1) AS of_own
            SELECT
                ai AS ai_word,
                if({split:String} = 'none', 0, bitAnd(failure, of_own)) AS failure_word,
                deeds AS deed_word,
                bitAnd(if({any_start:Bool}, deed_word, ai_word), of_starts) AS start_word,
                if({any_return:Bool}, deed_word, ai_word) AS return_word,
                count() AS people
            FROM
            (
                WITH
                    -- Where the epoch's first week lies: so many bits up, or down.
                    toInt32(intDiv(256 * toInt32(epoch) + 3, 7)) - {first_week:UInt16} + 1 AS at,
                    toUInt8(least(63, greatest(0, at))) AS up,
                    toUInt8(least(63, greatest(0, -at))) AS down,
                    weeks -> bitAnd(looked_at, bitOr(
                        bitShiftRight(bitShiftLeft(weeks, up), down),
                        bitOr(
                            if({anchor:String} = 'first_time' AND bitAnd(weeks, bitShiftLeft(toUInt64(1), down) - 1) != 0, toUInt64(1), toUInt64(0)),
                            if({mode:String} = 'unbounded' AND bitShiftRight(weeks, 63 - up) != 0, bitShiftLeft(toUInt64(1), 63), toUInt64(0))))) AS placed,
                    {any_start:Bool} OR {any_return:Bool} AS any_deed,
                    arrayMax(arrayMap((first, width) -> first + width, {starts:Array(UInt16)}, {widths:Array(UInt16)})) AS followed,
                    -- Weeks up to the last one that is looked at.
                    if({mode:String} = 'unbounded', bitNot(toUInt64(0)), toUInt64(bitShiftLeft(toUInt64(1), 1 + {cohorts:UInt16} + greatest(followed, {own_weeks:UInt8})) - 1)) AS looked_at
                SELECT
                    groupBitOr(placed(ai_weeks)) AS ai,
                    groupBitOr(if({split:String} = 'none', 0, placed(failure_weeks))) AS failure,
                    groupBitOr(if(any_deed, placed(bitOr(ai_weeks, event_weeks)), 0)) AS deeds
                FROM ${database}.report_user_days(project={project:String})
                WHERE placed(if(any_deed, bitOr(ai_weeks, event_weeks), ai_weeks)) != 0
                GROUP BY person
            )
            WHERE start_word != 0
            GROUP BY ai_word, failure_word, deed_word
        ) AS patterns
        ARRAY JOIN bitPositionsToArray(bitShiftRight(if({anchor:String} = 'first_time', bitAnd(start_word, bitNot(start_word) + 1), start_word), 1)) AS number
        GROUP BY number, kind, since
    )
    GROUP BY number, kind
)
ARRAY JOIN arrayEnumerate({starts:Array(UInt16)}) AS k
ORDER BY cohort_number, segment, period;
