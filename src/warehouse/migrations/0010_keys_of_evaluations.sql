-- Keys (0007_keys.sql) by which the few evaluations that no derivation has taken into account are found, with what else was
-- said of the same interactions: without them, a report that shows scores adds up all evaluations there are.

ALTER TABLE ${database}.evaluations ${on_cluster}
    ADD COLUMN IF NOT EXISTS evaluation_key UInt64 MATERIALIZED sipHash64(evaluation_id) COMMENT 'Hash of evaluation_id' CODEC(LZ4),
    ADD COLUMN IF NOT EXISTS subject_key UInt64 MATERIALIZED multiIf(interaction_id != '', sipHash64(interaction_id), trace_id != '', sipHash64(trace_id), 0) COMMENT 'Hash of the id of the interaction it is about; 0 = to be found by response or session' CODEC(LZ4);

-- Unlike session_key also where the user is known.
ALTER TABLE ${database}.interactions ${on_cluster}
    ADD COLUMN IF NOT EXISTS talk_key UInt64 MATERIALIZED if(session_id = '', 0, sipHash64(session_id)) COMMENT 'Hash of session_id; 0 = empty' CODEC(LZ4);

ALTER TABLE ${database}.evaluations ${on_cluster} MATERIALIZE COLUMN evaluation_key;
ALTER TABLE ${database}.evaluations ${on_cluster} MATERIALIZE COLUMN subject_key;
ALTER TABLE ${database}.interactions ${on_cluster} MATERIALIZE COLUMN talk_key;
