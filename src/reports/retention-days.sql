-- The same answer as report_retention for days and weeks of the UTC calendar, from one row of bits per user and 256 days
-- instead of every event: its cost grows with users, not with what they do.
--
-- `first_day` is the first cohort's first day, counted from 1970-01-01. Bits are moved so that bit 0 is that day. With weeks
-- (`stride` 7) every bit is made to stand for the six days before it too, and only bits 7w are looked at: bit 7w tells of the
-- whole week w. `starts` and `widths` are the periods that are followed.
CREATE OR REPLACE VIEW ${database}.report_retention_days ${on_cluster} AS
SELECT
    i AS cohort_number,
    toUInt16(k - 1) AS period,
    segment,
    size AS cohort_size,
    if({starts:Array(UInt16)}[k] + {widths:Array(UInt16)}[k] <= {periods_over:Int32} - i, size, 0) AS eligible,
    if(eligible = 0, 0, returned[k]) AS retained
FROM
(
    WITH
        (days, first, count) -> bitAnd(bitShiftRight(days, first * {stride:UInt8}), bitShiftLeft(toUInt256(1), count) - 1) != 0 AS any_of,
        bitShiftRight(returns, number * {stride:UInt8}) AS since
    SELECT
        toInt32(number) AS i,
        multiIf(
            {split:String} = 'none', 'all',
            any_of(failed, number, {own_days:UInt8}), 'any_failure',
            any_of(used, number, {own_days:UInt8}), 'no_failure',
            'no_interaction') AS segment,
        sum(people) AS size,
        sumForEach(if({mode:String} = 'n_day' AND arrayMax({starts:Array(UInt16)}) * {stride:UInt8} < 64,
            arrayMap(first -> if(first = 0 OR bitTest(toUInt64(since), first * {stride:UInt8}), people, 0), {starts:Array(UInt16)}),
            arrayMap((first, width) -> if(multiIf(
                first = 0, true,
                {mode:String} = 'unbounded', bitShiftRight(since, first * {stride:UInt8}) != 0,
                any_of(since, first, width * {stride:UInt8})), people, 0), {starts:Array(UInt16)}, {widths:Array(UInt16)}))) AS returned
    FROM
    (
        -- Most people were there in the same periods as others, and failed in the same ones: such are counted together, by
        -- one hash, since four keys of 32 bytes would cost more than all the rest.
        WITH
            days -> bitOr(days, bitShiftRight(days, 1)) AS of_2,
            days -> bitOr(of_2(days), bitShiftRight(of_2(days), 2)) AS of_4,
            days -> if({stride:UInt8} = 7, bitOr(of_4(days), bitShiftRight(of_4(days), 3)), days) AS of_period,
            count -> arraySum(n -> bitShiftLeft(toUInt256(1), n * {stride:UInt8}), range(least(count, 1 + intDiv(255, {stride:UInt8})))) AS periods,
            {cohorts:UInt16} + arrayMax(arrayMap((first, width) -> first + width, {starts:Array(UInt16)}, {widths:Array(UInt16)})) AS followed,
            {cohorts:UInt16} + intDiv({own_days:UInt8}, {stride:UInt8}) AS decided,
            if({anchor:String} = 'first_time',
                if(first_start >= 0 AND first_start < {cohorts:UInt16} * {stride:UInt8},
                    bitShiftLeft(toUInt256(1), toUInt16(first_start - first_start % {stride:UInt8})),
                    toUInt256(0)),
                bitAnd(of_period(start_days), periods({cohorts:UInt16}))) AS start_periods,
            if({mode:String} = 'unbounded',
                bitOr(return_days, if(later, bitShiftLeft(toUInt256(1), 255), toUInt256(0))),
                bitAnd(of_period(return_days), periods(followed))) AS return_periods,
            if({split:String} = 'none', toUInt256(0), bitAnd(of_period(use_days), periods(decided))) AS use_periods,
            if({split:String} = 'none', toUInt256(0), bitAnd(of_period(failed_days), periods(decided))) AS failed_periods
        SELECT
            any(start_periods) AS started,
            any(return_periods) AS returns,
            any(use_periods) AS used,
            any(failed_periods) AS failed,
            count() AS people
        FROM
        (
            WITH
                -- Two rows of a person make up the 256 days from the first one on; what is later only needs to be known of.
                toInt32(epoch) - toInt32(intDiv({first_day:UInt16}, 256)) AS at,
                toUInt16({first_day:UInt16} % 256) AS down,
                toUInt16(256 - down) AS up,
                days -> multiIf(
                    at = 0, bitShiftRight(days, down),
                    at = 1 AND down != 0, bitShiftLeft(days, up),
                    toUInt256(0)) AS moved,
                if({any_start:Bool}, bitOr(ai_days, event_days), ai_days) AS starts_1,
                if({any_return:Bool}, bitOr(ai_days, event_days), ai_days) AS returns_1
            SELECT
                groupBitOr(moved(starts_1)) AS start_days,
                groupBitOr(moved(returns_1)) AS return_days,
                groupBitOr(moved(ai_days)) AS use_days,
                groupBitOr(moved(failure_days)) AS failed_days,
                max({mode:String} = 'unbounded' AND returns_1 != 0 AND (at > 1 OR at = 1 AND bitShiftRight(returns_1, down) != 0)) AS later,
                -- Days from `first_day`; the lowest bit that is set.
                min(if({anchor:String} != 'first_time' OR starts_1 = 0, 2147483647,
                    toInt64(epoch) * 256 + bitCount(bitXor(starts_1, starts_1 - 1)) - 1 - {first_day:UInt16})) AS first_start
            FROM ${database}.report_user_days(project={project:String})
            WHERE (at >= 0 OR {anchor:String} = 'first_time') AND (starts_1 != 0 OR returns_1 != 0)
            GROUP BY person
        )
        WHERE start_periods != 0
        GROUP BY cityHash64(start_periods, return_periods, use_periods, failed_periods)
    )
    ARRAY JOIN arrayFilter(n -> any_of(started, n, 1), range({cohorts:UInt16})) AS number
    GROUP BY i, segment
)
ARRAY JOIN arrayEnumerate({starts:Array(UInt16)}) AS k
ORDER BY cohort_number, segment, period;
