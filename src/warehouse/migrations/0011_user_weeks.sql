-- The days of user_days as weeks from Monday on: a question about weeks then reads 8 bytes where it read 32, and need not put days
-- together for every row. Bit k is week k of the epoch, the first one being that of the epoch's first day; it is a part of a week, as
-- is the last one, whose other days are in the next epoch. Made of the days by the table itself, in steps that each treat bits one by
-- one, so merging rows by OR and then making weeks is the same as making weeks and then merging.
--
-- `phase` is the weekday of the epoch's first day (0 = Monday). The days up to the next Monday are bit 0. For the others, days are laid
-- over themselves until a bit stands for its day and the six after it, of these the Mondays are kept, and Mondays, which lie 7 bits
-- apart, are brought together: single ones to pairs, pairs to fours, and so on.

ALTER TABLE ${database}.user_days ${on_cluster}
    ADD COLUMN IF NOT EXISTS ai_weeks SimpleAggregateFunction(groupBitOr, UInt64) MATERIALIZED bitOr(
        toUInt64(bitAnd(ai_days, bitShiftLeft(toUInt256(1), toUInt8(7 - (toUInt8((256 * toUInt32(epoch) + 3) % 7) AS ai_phase))) - 1) != 0),
        bitShiftLeft(toUInt64(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitShiftRight(
                bitOr((bitOr((bitOr(ai_days, bitShiftRight(ai_days, 1)) AS ai_2), bitShiftRight(ai_2, 2)) AS ai_4), bitShiftRight(ai_4, 3)),
                toUInt8(7 - ai_phase)), toUInt256('7293989873216768215658014803696876085245353364764759939493391118608701079681')) AS ai_of_1),
            bitShiftRight(ai_of_1, 6)), toUInt256('21712341948180147246609904531934886951428028620695099354771024725160784609283')) AS ai_of_2),
            bitShiftRight(ai_of_2, 12)), toUInt256('108555084064383134723361817470619831495940439707497255974540271314322335989775')) AS ai_of_4),
            bitShiftRight(ai_of_4, 24)), toUInt256('6874786400123413243046915732151349646149716633847865155783740641771775')) AS ai_of_8),
            bitShiftRight(ai_of_8, 48)), toUInt256('1766820104831717178943502833727831836473984883811125053295202033121427455')) AS ai_of_16),
            bitShiftRight(ai_of_16, 96)), toUInt256('115792089210356248756420345214020892766250353992003419616917011526813814358015')) AS ai_of_32),
            bitShiftRight(ai_of_32, 192))), 1)) COMMENT 'Weeks from Monday on with an interaction, bit 0 = that of the first day' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS failure_weeks SimpleAggregateFunction(groupBitOr, UInt64) MATERIALIZED bitOr(
        toUInt64(bitAnd(failure_days, bitShiftLeft(toUInt256(1), toUInt8(7 - (toUInt8((256 * toUInt32(epoch) + 3) % 7) AS failure_phase))) - 1) != 0),
        bitShiftLeft(toUInt64(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitShiftRight(
                bitOr((bitOr((bitOr(failure_days, bitShiftRight(failure_days, 1)) AS failure_2), bitShiftRight(failure_2, 2)) AS failure_4), bitShiftRight(failure_4, 3)),
                toUInt8(7 - failure_phase)), toUInt256('7293989873216768215658014803696876085245353364764759939493391118608701079681')) AS failure_of_1),
            bitShiftRight(failure_of_1, 6)), toUInt256('21712341948180147246609904531934886951428028620695099354771024725160784609283')) AS failure_of_2),
            bitShiftRight(failure_of_2, 12)), toUInt256('108555084064383134723361817470619831495940439707497255974540271314322335989775')) AS failure_of_4),
            bitShiftRight(failure_of_4, 24)), toUInt256('6874786400123413243046915732151349646149716633847865155783740641771775')) AS failure_of_8),
            bitShiftRight(failure_of_8, 48)), toUInt256('1766820104831717178943502833727831836473984883811125053295202033121427455')) AS failure_of_16),
            bitShiftRight(failure_of_16, 96)), toUInt256('115792089210356248756420345214020892766250353992003419616917011526813814358015')) AS failure_of_32),
            bitShiftRight(failure_of_32, 192))), 1)) COMMENT 'The same with a failed one' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS event_weeks SimpleAggregateFunction(groupBitOr, UInt64) MATERIALIZED bitOr(
        toUInt64(bitAnd(event_days, bitShiftLeft(toUInt256(1), toUInt8(7 - (toUInt8((256 * toUInt32(epoch) + 3) % 7) AS event_phase))) - 1) != 0),
        bitShiftLeft(toUInt64(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitOr(
            (bitAnd(bitShiftRight(
                bitOr((bitOr((bitOr(event_days, bitShiftRight(event_days, 1)) AS event_2), bitShiftRight(event_2, 2)) AS event_4), bitShiftRight(event_4, 3)),
                toUInt8(7 - event_phase)), toUInt256('7293989873216768215658014803696876085245353364764759939493391118608701079681')) AS event_of_1),
            bitShiftRight(event_of_1, 6)), toUInt256('21712341948180147246609904531934886951428028620695099354771024725160784609283')) AS event_of_2),
            bitShiftRight(event_of_2, 12)), toUInt256('108555084064383134723361817470619831495940439707497255974540271314322335989775')) AS event_of_4),
            bitShiftRight(event_of_4, 24)), toUInt256('6874786400123413243046915732151349646149716633847865155783740641771775')) AS event_of_8),
            bitShiftRight(event_of_8, 48)), toUInt256('1766820104831717178943502833727831836473984883811125053295202033121427455')) AS event_of_16),
            bitShiftRight(event_of_16, 96)), toUInt256('115792089210356248756420345214020892766250353992003419616917011526813814358015')) AS event_of_32),
            bitShiftRight(event_of_32, 192))), 1)) COMMENT 'The same with a product event' CODEC(LZ4);

-- In one mutation, which rewrites the parts once.
ALTER TABLE ${database}.user_days ${on_cluster}
    MATERIALIZE COLUMN ai_weeks,
    MATERIALIZE COLUMN failure_weeks,
    MATERIALIZE COLUMN event_weeks;
