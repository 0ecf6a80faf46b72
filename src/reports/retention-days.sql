-- The same answer as report_retention for days and weeks of the UTC calendar, from one row of bits per user and 256 days
-- instead of every event: its cost grows with users, not with what they do.
--
-- `first_day` is the first cohort's first day, counted from 1970-01-01. Bits are moved so that bit 0 is that day (bit 255 =
-- at some time beyond). With weeks (`stride` 7) every bit is made to stand for the six days before it too, so that bit 7w
-- tells of the whole week w. `starts` and `widths` are the periods that are followed.
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
    SELECT
        i,
        multiIf(
            {split:String} = 'none', 'all',
            bitAnd(bitShiftRight(failure, i * {stride:UInt8}), bitShiftLeft(toUInt256(1), {own_days:UInt8}) - 1) != 0, 'any_failure',
            bitAnd(bitShiftRight(ai, i * {stride:UInt8}), bitShiftLeft(toUInt256(1), {own_days:UInt8}) - 1) != 0, 'no_failure',
            'no_interaction') AS segment,
        count() AS size,
        sumForEach(if({mode:String} = 'n_day' AND arrayMax({starts:Array(UInt16)}) * {stride:UInt8} < 64,
            arrayMap(first -> toUInt32(first = 0 OR bitTest(toUInt64(win), first * {stride:UInt8})), {starts:Array(UInt16)}),
            arrayMap((first, width) -> toUInt32(multiIf(
                first = 0, true,
                {mode:String} = 'unbounded', bitShiftRight(win, first * {stride:UInt8}) != 0,
                {mode:String} = 'bracket', bitAnd(bitShiftRight(win, first * {stride:UInt8}), bitShiftLeft(toUInt256(1), width * {stride:UInt8}) - 1) != 0,
                bitAnd(bitShiftRight(win, first * {stride:UInt8}), toUInt256(1)) != 0)), {starts:Array(UInt16)}, {widths:Array(UInt16)}))) AS returned
    FROM
    (
        SELECT
            ai,
            failure,
            toInt32(number) AS i,
            bitShiftRight(returns, number * {stride:UInt8}) AS win
        FROM
        (
            SELECT
                ai,
                failure,
                if({stride:UInt8} = 7, bitOr(returns_4, bitShiftRight(returns_4, 3)), returns_1) AS returns,
                if({stride:UInt8} = 7, bitOr(starts_4, bitShiftRight(starts_4, 3)), starts_1) AS active,
                if({anchor:String} = 'first_time',
                    arrayFilter(n -> first >= {first_day:UInt16} AND n < {cohorts:UInt16}, [intDiv(first - {first_day:UInt16}, {stride:UInt8})]),
                    arrayFilter(n -> bitAnd(bitShiftRight(active, n * {stride:UInt8}), toUInt256(1)) != 0, arrayMap(n -> toInt64(n), range({cohorts:UInt16})))) AS numbers
            FROM
            (
                SELECT
                    ai,
                    failure,
                    first,
                    if({any_start:Bool}, bitOr(ai, event), ai) AS starts_1,
                    if({any_return:Bool}, bitOr(ai, event), ai) AS returns_1,
                    bitOr(starts_1, bitShiftRight(starts_1, 1)) AS starts_2,
                    bitOr(starts_2, bitShiftRight(starts_2, 2)) AS starts_4,
                    bitOr(returns_1, bitShiftRight(returns_1, 1)) AS returns_2,
                    bitOr(returns_2, bitShiftRight(returns_2, 2)) AS returns_4
                FROM
                (
                    WITH
                        -- Two rows of a user make up the 256 days from the first one on; what is later only needs to be known of.
                        toUInt16({first_day:UInt16} % 256) AS down,
                        toUInt16(256 - down) AS up,
                        (low, high, later) -> bitOr(
                            bitOr(bitShiftRight(low, down), if(down = 0, toUInt256(0), bitShiftLeft(high, up))),
                            if(later OR bitShiftRight(high, down) != 0, bitShiftLeft(toUInt256(1), 255), toUInt256(0))) AS joined
                    SELECT
                        first,
                        joined(ai_low, ai_high, ai_later) AS ai,
                        joined(failure_low, failure_high, failure_later) AS failure,
                        joined(event_low, event_high, event_later) AS event
                    FROM
                    (
                        WITH
                            toInt32(epoch) - toInt32(intDiv({first_day:UInt16}, 256)) AS at,
                            if({any_start:Bool}, bitOr(ai_days, event_days), ai_days) AS start_days
                        SELECT
                            min(if(start_days = 0, toInt64(2147483647), toInt64(epoch) * 256 + bitCount(bitXor(start_days, start_days - 1)) - 1)) AS first,
                            groupBitOrIf(ai_days, at = 0) AS ai_low,
                            groupBitOrIf(ai_days, at = 1) AS ai_high,
                            max(at > 1 AND ai_days != 0) AS ai_later,
                            groupBitOrIf(failure_days, at = 0 AND {split:String} != 'none') AS failure_low,
                            groupBitOrIf(failure_days, at = 1 AND {split:String} != 'none') AS failure_high,
                            false AS failure_later,
                            groupBitOrIf(event_days, at = 0 AND ({any_start:Bool} OR {any_return:Bool})) AS event_low,
                            groupBitOrIf(event_days, at = 1 AND ({any_start:Bool} OR {any_return:Bool})) AS event_high,
                            max(at > 1 AND event_days != 0 AND ({any_start:Bool} OR {any_return:Bool})) AS event_later
                        FROM ${database}.report_user_days(project={project:String})
                        WHERE at >= 0 OR {anchor:String} = 'first_time'
                        GROUP BY user_id
                    )
                )
            )
        )
        ARRAY JOIN numbers AS number
    )
    GROUP BY i, segment
)
ARRAY JOIN arrayEnumerate({starts:Array(UInt16)}) AS k
ORDER BY cohort_number, segment, period;
