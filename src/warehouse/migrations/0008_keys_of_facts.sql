-- Keys beside the ids of facts, as in 0007_keys.sql: whose a row is, is found by keys. The anonymous id and the session matter
-- only where no user id came, so elsewhere their keys are 0. And whether an interaction is a part of another's turn
-- (docs/sessions.md), which every report asks, without reading all of its properties.

ALTER TABLE ${database}.interactions ${on_cluster}
    ADD COLUMN IF NOT EXISTS user_key UInt64 MATERIALIZED if(user_id = '', 0, sipHash64(user_id)) COMMENT 'Hash of user_id; 0 = empty' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS anonymous_key UInt64 MATERIALIZED if(user_id != '' OR anonymous_id = '', 0, sipHash64(anonymous_id)) COMMENT 'Hash of anonymous_id where user_id is empty' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS session_key UInt64 MATERIALIZED if(user_id != '' OR session_id = '', 0, sipHash64(session_id)) COMMENT 'Hash of session_id where user_id is empty' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS interaction_key UInt64 MATERIALIZED sipHash64(interaction_id) COMMENT 'Hash of interaction_id' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS is_part Bool MATERIALIZED mapContains(properties, 'part_of_interaction') COMMENT 'A part of another''s turn' CODEC(LZ4);

ALTER TABLE ${database}.product_events ${on_cluster}
    ADD COLUMN IF NOT EXISTS user_key UInt64 MATERIALIZED if(user_id = '', 0, sipHash64(user_id)) COMMENT 'Hash of user_id; 0 = empty' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS anonymous_key UInt64 MATERIALIZED if(user_id != '' OR anonymous_id = '', 0, sipHash64(anonymous_id)) COMMENT 'Hash of anonymous_id where user_id is empty' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS session_key UInt64 MATERIALIZED if(user_id != '' OR session_id = '', 0, sipHash64(session_id)) COMMENT 'Hash of session_id where user_id is empty' CODEC(LZ4);

ALTER TABLE ${database}.interactions ${on_cluster} MATERIALIZE COLUMN user_key;
ALTER TABLE ${database}.interactions ${on_cluster} MATERIALIZE COLUMN anonymous_key;
ALTER TABLE ${database}.interactions ${on_cluster} MATERIALIZE COLUMN session_key;
ALTER TABLE ${database}.interactions ${on_cluster} MATERIALIZE COLUMN interaction_key;
ALTER TABLE ${database}.interactions ${on_cluster} MATERIALIZE COLUMN is_part;
ALTER TABLE ${database}.product_events ${on_cluster} MATERIALIZE COLUMN user_key;
ALTER TABLE ${database}.product_events ${on_cluster} MATERIALIZE COLUMN anonymous_key;
ALTER TABLE ${database}.product_events ${on_cluster} MATERIALIZE COLUMN session_key;
