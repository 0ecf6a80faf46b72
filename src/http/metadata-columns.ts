/**
 * The columns that a metadata-only read key sees: who, when, what kind, how it went and what it cost, but no text of users,
 * models, tools or documents, nor what would let one guess at such text (`marks` holds fingerprints). A new column is hidden
 * until it is written down here; a test compares these lists with the schema.
 */
export const METADATA_COLUMNS = {
  interactions: [
    ...['project_id', 'interaction_id', 'trace_id', 'name', 'user_id', 'anonymous_id', 'session_id', 'account_id'],
    ...['user_id_source', 'environment', 'service_name', 'app_version', 'started_at', 'ended_at', 'duration_ms'],
    ...['time_to_first_token_ms', 'intent', 'intent_source', 'intent_confidence', 'outcome', 'outcome_source'],
    ...['failure_reason', 'failure_step', 'failure_step_kind', 'failure_span_id', 'failure_chain', 'degraded_step'],
    ...[
      'silent_failure',
      'recovered',
      'fallback_used',
      'escalated',
      'guardrail_triggered',
      'eval_score',
      'eval_passed',
    ],
    ...['weakest_evaluation', 'eval_scores', 'feedback_score', 'model', 'models', 'provider', 'prompt_name'],
    ...['prompt_version', 'llm_calls', 'tool_calls', 'tool_errors', 'retrievals', 'documents_retrieved', 'span_count'],
    ...['error_spans', 'tools', 'failed_tools', 'input_tokens', 'output_tokens', 'cache_read_tokens'],
    ...['cache_write_tokens', 'reasoning_tokens', 'embedding_tokens', 'cost_usd', 'cost_source', 'tags', 'conventions'],
    ...['related', 'replay_id', 'version'],
  ],
  spans: [
    ...['project_id', 'trace_id', 'span_id', 'parent_span_id', 'parent_is_remote', 'interaction_id', 'links', 'name'],
    ...['kind', 'conventions', 'sources', 'start_unix_nano', 'end_unix_nano', 'started_at', 'ended_at', 'duration_ms'],
    ...['status', 'error_type', 'failure_role', 'service_name', 'app_version', 'environment', 'scope_name'],
    ...['scope_version', 'user_id', 'anonymous_id', 'session_id', 'account_id', 'resource_user_id'],
    ...['resource_session_id', 'replay_id', 'model', 'request_model', 'provider', 'response_id', 'finish_reasons'],
    ...['has_usage', 'input_tokens', 'output_tokens', 'cache_read_tokens', 'cache_write_tokens', 'reasoning_tokens'],
    ...['cost_usd', 'time_to_first_token_ms', 'agent_name', 'workflow_name', 'tool_name', 'tool_call_id'],
    ...['tools_offered', 'data_source', 'document_count', 'handoff_target', 'prompt_name', 'prompt_version', 'intent'],
    ...['intent_confidence', 'stated_outcome', 'tags', 'dropped_attributes_count', 'version'],
  ],
  evaluations: [
    ...['project_id', 'evaluation_id', 'level', 'trace_id', 'span_id', 'session_id', 'response_id', 'interaction_id'],
    ...['name', 'score', 'score_normalized', 'score_is_fraction', 'label', 'passed', 'source', 'evaluator', 'user_id'],
    ...['end_to_end', 'created_at', 'version'],
  ],
} as const satisfies Record<string, readonly string[]>
