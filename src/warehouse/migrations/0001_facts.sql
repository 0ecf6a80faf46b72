-- The facts: one row per interaction, span, evaluation and product event.
--
-- Sort keys hold only what no later version may change. A later version of an interaction may bring a user id or an
-- earlier start, so neither is in its key (docs/warehouse.md has the measurements). Partitions are months, clamped, so
-- that a sender with a broken clock cannot make thousands of them.

CREATE TABLE IF NOT EXISTS ${database}.interactions ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project of the ingest key',
    interaction_id String COMMENT 'The trace id; trace_id:span_id for further turns of one trace. Never changes' CODEC(ZSTD(1)),
    trace_id String COMMENT 'Trace id, 32 hex digits' CODEC(ZSTD(1)),
    name LowCardinality(String) COMMENT 'Name of the root or topmost AI span',
    user_id String COMMENT 'User id as the app sent it; empty when unknown. interactions_current also applies identity links' CODEC(ZSTD(1)),
    anonymous_id String COMMENT 'Device or anonymous id' CODEC(ZSTD(1)),
    session_id String COMMENT 'Session or conversation id' CODEC(ZSTD(1)),
    account_id String COMMENT 'Account, organisation or tenant' CODEC(ZSTD(1)),
    user_id_source LowCardinality(String) COMMENT 'Attribute key that gave the user id',
    environment LowCardinality(String) COMMENT 'deployment.environment',
    service_name LowCardinality(String) COMMENT 'service.name',
    app_version LowCardinality(String) COMMENT 'service.version',
    started_at DateTime64(9, 'UTC') COMMENT 'Start of the exchange, on the sender''s clock' CODEC(Delta(8), ZSTD(1)),
    ended_at DateTime64(9, 'UTC') COMMENT 'End of the exchange, on the sender''s clock' CODEC(Delta(8), ZSTD(1)),
    duration_ms Float64 COMMENT 'Milliseconds from start to end',
    time_to_first_token_ms Nullable(Float64) COMMENT 'Milliseconds from the call to the first token; NULL when not told',
    intent LowCardinality(String) COMMENT 'What the user wanted, as a short label; empty when unknown',
    intent_source LowCardinality(String) COMMENT 'Where the intent comes from: attribute, classifier, evaluation, route, rule',
    intent_confidence Nullable(Float64) COMMENT '0..1; NULL when the source gave none',
    outcome LowCardinality(String) COMMENT 'success, partial, failure or unknown',
    outcome_source LowCardinality(String) COMMENT 'Rule that gave the outcome',
    failure_reason LowCardinality(String) COMMENT 'Why it failed, from a closed list; empty unless outcome = failure',
    failure_step LowCardinality(String) COMMENT 'First step that failed by itself; empty unless outcome = failure',
    failure_step_kind LowCardinality(String) COMMENT 'Kind of that step: llm, tool, retrieval, ...',
    failure_span_id String COMMENT 'Span id of that step',
    failure_chain Array(LowCardinality(String)) COMMENT 'Root cause first, then the steps that failed after and because of it',
    degraded_step LowCardinality(String) COMMENT 'Step that a partial outcome is due to',
    silent_failure Bool COMMENT 'A step gave nothing usable without an error, and the model answered all the same',
    recovered Bool COMMENT 'A step failed and was made good',
    fallback_used Bool COMMENT 'Another model or source stood in',
    escalated Bool COMMENT 'Handed over to a person',
    guardrail_triggered Bool COMMENT 'A guardrail let something not through',
    evidence String COMMENT 'JSON array of {rule, span_id, attribute, note}: why the verdict is what it is' CODEC(ZSTD(1)),
    eval_score Nullable(Float64) COMMENT '0 (worst) .. 1 (best): the headline evaluation, else the mean',
    eval_passed Nullable(Bool) COMMENT 'All evaluations passed; NULL when none says',
    weakest_evaluation LowCardinality(String) COMMENT 'Name of the lowest evaluation',
    eval_scores Map(LowCardinality(String), Float64) COMMENT 'Normalised score by evaluation name',
    feedback_score Nullable(Float64) COMMENT '0..1: mean of what the end user said',
    input_text String COMMENT 'Last user message, by content policy' CODEC(ZSTD(1)),
    output_text String COMMENT 'The answer, by content policy' CODEC(ZSTD(1)),
    model LowCardinality(String) COMMENT 'Model that gave the answer',
    models Array(LowCardinality(String)) COMMENT 'All models that took part',
    provider LowCardinality(String) COMMENT 'Vendor of the model',
    prompt_name LowCardinality(String) COMMENT 'Name of the prompt template',
    prompt_version LowCardinality(String) COMMENT 'Version of the prompt template',
    llm_calls UInt32 COMMENT 'Model calls, failed ones included; no rerankers or embeddings',
    tool_calls UInt32 COMMENT 'Tool spans',
    tool_errors UInt32 COMMENT 'Tool spans that failed',
    retrievals UInt32 COMMENT 'Retrieval spans',
    documents_retrieved UInt32 COMMENT 'Documents that retrievals brought',
    span_count UInt32 COMMENT 'Spans of the exchange',
    error_spans UInt32 COMMENT 'Spans with status error',
    tools Array(LowCardinality(String)) COMMENT 'Names of the tools called',
    failed_tools Array(LowCardinality(String)) COMMENT 'Names of the tools that failed',
    input_tokens UInt64 COMMENT 'Every llm input token, cache reads and writes included',
    output_tokens UInt64 COMMENT 'Llm output tokens, reasoning included',
    cache_read_tokens UInt64 COMMENT 'Part of input_tokens that was read from a cache',
    cache_write_tokens UInt64 COMMENT 'Part of input_tokens that was written to a cache',
    reasoning_tokens UInt64 COMMENT 'Part of output_tokens spent on reasoning',
    embedding_tokens UInt64 COMMENT 'Tokens of embeddings and rerankers, not in input_tokens',
    cost_usd Nullable(Float64) COMMENT 'US dollars; NULL when no price is known',
    cost_source LowCardinality(String) COMMENT 'reported, priced or none',
    tags Array(LowCardinality(String)) COMMENT 'Tags as the app sent them',
    properties Map(LowCardinality(String), String) COMMENT 'Properties as the app sent them' CODEC(ZSTD(1)),
    conventions Array(LowCardinality(String)) COMMENT 'Conventions that spoke in the trace',
    related Array(String) COMMENT 'Trace ids that spans of this trace link to' CODEC(ZSTD(1)),
    replay_id String COMMENT 'Session-replay id' CODEC(ZSTD(1)),
    version UInt64 COMMENT 'Distinct spans and log records seen x 2^32 + rule generation: the highest wins' CODEC(ZSTD(1)),
    INDEX by_trace trace_id TYPE bloom_filter(0.01) GRANULARITY 1,
    INDEX by_session session_id TYPE bloom_filter(0.01) GRANULARITY 1,
    INDEX by_user user_id TYPE bloom_filter(0.01) GRANULARITY 1,
    INDEX by_start started_at TYPE minmax GRANULARITY 1
)
ENGINE = ${engine:ReplacingMergeTree:version}
PARTITION BY greatest(202001, least(203512, toYYYYMM(started_at)))
ORDER BY (project_id, interaction_id)
SETTINGS non_replicated_deduplication_window = 100
COMMENT 'One row per AI exchange and version; read interactions_current for the latest';

CREATE TABLE IF NOT EXISTS ${database}.spans ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project of the ingest key',
    trace_id String COMMENT 'Trace id, 32 hex digits' CODEC(ZSTD(1)),
    span_id String COMMENT 'Span id, 16 hex digits' CODEC(ZSTD(1)),
    parent_span_id String COMMENT 'Empty for a root' CODEC(ZSTD(1)),
    parent_is_remote Bool COMMENT 'The parent lives in another process',
    interaction_id String COMMENT 'Interaction that the span belongs to' CODEC(ZSTD(1)),
    links Array(Tuple(trace_id String, span_id String)) COMMENT 'Spans that this one points at' CODEC(ZSTD(1)),
    name String COMMENT 'Span name' CODEC(ZSTD(1)),
    kind LowCardinality(String) COMMENT 'agent workflow llm tool retrieval embedding reranker guardrail evaluator task other',
    conventions Array(LowCardinality(String)) COMMENT 'Conventions that spoke on this span, in precedence order',
    sources Map(LowCardinality(String), LowCardinality(String)) COMMENT 'Field -> attribute key that set it',
    start_unix_nano UInt64 COMMENT 'Start as sent: Unix nanoseconds' CODEC(Delta(8), ZSTD(1)),
    end_unix_nano UInt64 COMMENT 'End as sent: Unix nanoseconds' CODEC(Delta(8), ZSTD(1)),
    started_at DateTime64(9, 'UTC') COMMENT 'Start, on the sender''s clock' CODEC(Delta(8), ZSTD(1)),
    ended_at DateTime64(9, 'UTC') COMMENT 'End, on the sender''s clock' CODEC(Delta(8), ZSTD(1)),
    duration_ms Float64 COMMENT 'Milliseconds',
    status LowCardinality(String) COMMENT 'unset, ok or error',
    status_message String COMMENT 'What went wrong, in the sender''s words' CODEC(ZSTD(1)),
    error_type LowCardinality(String) COMMENT 'error.type, exception type or vendor code',
    failure_role LowCardinality(String) COMMENT 'root_cause where this span broke the interaction',
    service_name LowCardinality(String) COMMENT 'service.name',
    app_version LowCardinality(String) COMMENT 'service.version',
    environment LowCardinality(String) COMMENT 'deployment.environment',
    scope_name LowCardinality(String) COMMENT 'Instrumentation library',
    scope_version LowCardinality(String) COMMENT 'Its version',
    user_id String COMMENT 'User id on this very span' CODEC(ZSTD(1)),
    anonymous_id String COMMENT 'Anonymous id on this span' CODEC(ZSTD(1)),
    session_id String COMMENT 'Session id on this span' CODEC(ZSTD(1)),
    account_id String COMMENT 'Account id on this span' CODEC(ZSTD(1)),
    resource_user_id String COMMENT 'User id of the resource: may be an operator' CODEC(ZSTD(1)),
    resource_session_id String COMMENT 'Session id of the resource' CODEC(ZSTD(1)),
    replay_id String COMMENT 'Session-replay id' CODEC(ZSTD(1)),
    input String COMMENT 'What went in, by content policy' CODEC(ZSTD(1)),
    output String COMMENT 'What came out, by content policy' CODEC(ZSTD(1)),
    user_text String COMMENT 'Last user message, plain' CODEC(ZSTD(1)),
    answer_text String COMMENT 'Answer, plain' CODEC(ZSTD(1)),
    system_text String COMMENT 'System instructions' CODEC(ZSTD(1)),
    tool_requests Array(Tuple(id String, name String, arguments String)) COMMENT 'Tool calls that the model asked for' CODEC(ZSTD(1)),
    model LowCardinality(String) COMMENT 'Model that answered',
    request_model LowCardinality(String) COMMENT 'Model that was asked for',
    provider LowCardinality(String) COMMENT 'Vendor of the model',
    response_id String COMMENT 'Vendor''s id of the answer' CODEC(ZSTD(1)),
    finish_reasons Array(LowCardinality(String)) COMMENT 'Why the model stopped',
    has_usage Bool COMMENT 'The span reported usage',
    input_tokens Nullable(UInt64) COMMENT 'Input tokens, caches included; NULL = not reported',
    output_tokens Nullable(UInt64) COMMENT 'Output tokens; NULL = not reported',
    cache_read_tokens Nullable(UInt64) COMMENT 'Of which read from a cache',
    cache_write_tokens Nullable(UInt64) COMMENT 'Of which written to a cache',
    reasoning_tokens Nullable(UInt64) COMMENT 'Of which reasoning',
    cost_usd Nullable(Float64) COMMENT 'US dollars as reported; NULL = not reported',
    time_to_first_token_ms Nullable(Float64) COMMENT 'Milliseconds; NULL = not reported',
    agent_name LowCardinality(String) COMMENT 'Agent',
    workflow_name LowCardinality(String) COMMENT 'Workflow',
    tool_name LowCardinality(String) COMMENT 'Tool',
    tool_call_id String COMMENT 'Id of the tool call' CODEC(ZSTD(1)),
    tool_arguments String COMMENT 'JSON text as sent, by content policy' CODEC(ZSTD(1)),
    tool_result String COMMENT 'Text or JSON as sent, by content policy' CODEC(ZSTD(1)),
    tools_offered Array(LowCardinality(String)) COMMENT 'Tools that the model was offered',
    data_source LowCardinality(String) COMMENT 'Data source or retriever',
    query String COMMENT 'Retrieval query, by content policy' CODEC(ZSTD(1)),
    documents Array(Tuple(id String, score Nullable(Float64), content String)) COMMENT 'Retrieved or reranked documents' CODEC(ZSTD(1)),
    document_count Nullable(UInt32) COMMENT 'Their number, even where content is not kept; NULL = not told',
    handoff_target LowCardinality(String) COMMENT 'Agent that was handed over to',
    guardrail String COMMENT 'JSON {blocked, target, reason}; empty when none' CODEC(ZSTD(1)),
    validation String COMMENT 'Verdict of a validation on this span; empty when none' CODEC(ZSTD(1)),
    prompt_name LowCardinality(String) COMMENT 'Prompt template',
    prompt_version LowCardinality(String) COMMENT 'Its version',
    intent Nullable(String) COMMENT 'Intent that the span states; NULL = none',
    intent_confidence Nullable(Float64) COMMENT '0..1; NULL = not told',
    stated_outcome LowCardinality(String) COMMENT 'Outcome that the app states',
    tags Array(LowCardinality(String)) COMMENT 'Tags',
    evaluations String COMMENT 'JSON array of the evaluations that the span carries, as sent' CODEC(ZSTD(1)),
    attributes Map(LowCardinality(String), String) COMMENT 'What no convention consumed' CODEC(ZSTD(1)),
    dropped_attributes_count UInt32 COMMENT 'Attributes that the sender''s SDK dropped',
    marks String COMMENT 'JSON: facts taken from text before privacy was applied; holds no text' CODEC(ZSTD(1)),
    version UInt64 COMMENT 'Fullness of the trace when this row was written: the highest wins' CODEC(ZSTD(1)),
    INDEX by_session session_id TYPE bloom_filter(0.01) GRANULARITY 1,
    INDEX by_response response_id TYPE bloom_filter(0.01) GRANULARITY 1,
    INDEX by_start started_at TYPE minmax GRANULARITY 1
)
ENGINE = ${engine:ReplacingMergeTree:version}
PARTITION BY greatest(202001, least(203512, toYYYYMM(started_at)))
ORDER BY (project_id, trace_id, span_id)
SETTINGS non_replicated_deduplication_window = 100
COMMENT 'One row per canonical span: all that is needed to derive its interaction again';

CREATE TABLE IF NOT EXISTS ${database}.evaluations ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project of the ingest key',
    evaluation_id String COMMENT 'UUIDv5: one score by two roads is one row' CODEC(ZSTD(1)),
    level LowCardinality(String) COMMENT 'What it is about: span, trace or session',
    trace_id String COMMENT 'Trace it is about; empty when matched by response or session' CODEC(ZSTD(1)),
    span_id String COMMENT 'Span it is about' CODEC(ZSTD(1)),
    session_id String COMMENT 'Session it is about' CODEC(ZSTD(1)),
    response_id String COMMENT 'Vendor''s response id it is about' CODEC(ZSTD(1)),
    interaction_id String COMMENT 'Interaction it is about, where the sender or the trace tells' CODEC(ZSTD(1)),
    name LowCardinality(String) COMMENT 'Name of the evaluation',
    score Nullable(Float64) COMMENT 'Raw score as sent',
    score_normalized Nullable(Float64) COMMENT '0 (worst) .. 1 (best); NULL = the scale is not known',
    score_is_fraction Bool COMMENT 'The score was sent as a fraction of 1',
    label String COMMENT 'Label as sent' CODEC(ZSTD(1)),
    passed Nullable(Bool) COMMENT 'Passed; NULL = nothing says',
    explanation String COMMENT 'Why, in the judge''s words, by content policy' CODEC(ZSTD(1)),
    source LowCardinality(String) COMMENT 'code, model, human or user (feedback)',
    evaluator String COMMENT 'Who or what judged' CODEC(ZSTD(1)),
    user_id String COMMENT 'End user who gave the feedback' CODEC(ZSTD(1)),
    end_to_end Bool COMMENT 'About the whole exchange: of the trace, or of its root or topmost AI span',
    created_at DateTime64(9, 'UTC') COMMENT 'When it was made' CODEC(Delta(8), ZSTD(1)),
    version UInt64 COMMENT 'Fullness of what was known when it was judged: the highest wins' CODEC(ZSTD(1)),
    INDEX by_trace trace_id TYPE bloom_filter(0.01) GRANULARITY 1,
    INDEX by_interaction interaction_id TYPE bloom_filter(0.01) GRANULARITY 1,
    INDEX by_session session_id TYPE bloom_filter(0.01) GRANULARITY 1
)
ENGINE = ${engine:ReplacingMergeTree:version}
PARTITION BY greatest(202001, least(203512, toYYYYMM(created_at)))
ORDER BY (project_id, evaluation_id)
SETTINGS non_replicated_deduplication_window = 100
COMMENT 'One row per score, label or feedback';

CREATE TABLE IF NOT EXISTS ${database}.product_events ${on_cluster}
(
    project_id LowCardinality(String) COMMENT 'Project of the key',
    event_id String COMMENT 'UUIDv5 of project and message id' CODEC(ZSTD(1)),
    user_id String COMMENT 'User id as sent; empty when anonymous' CODEC(ZSTD(1)),
    anonymous_id String COMMENT 'Anonymous id' CODEC(ZSTD(1)),
    session_id String COMMENT 'Session id' CODEC(ZSTD(1)),
    account_id String COMMENT 'Account or group' CODEC(ZSTD(1)),
    event LowCardinality(String) COMMENT 'Name of the event',
    timestamp DateTime64(9, 'UTC') COMMENT 'When it happened' CODEC(Delta(8), ZSTD(1)),
    properties Map(LowCardinality(String), String) COMMENT 'Properties as sent, values as text' CODEC(ZSTD(1)),
    INDEX by_event_id event_id TYPE bloom_filter(0.01) GRANULARITY 4,
    INDEX by_session session_id TYPE bloom_filter(0.01) GRANULARITY 4
)
ENGINE = ${engine:ReplacingMergeTree:}
PARTITION BY greatest(202001, least(203512, toYYYYMM(timestamp)))
ORDER BY (project_id, user_id, timestamp, event_id)
SETTINGS non_replicated_deduplication_window = 100
COMMENT 'Any other event of the product, keyed by the same user id as the interactions';
