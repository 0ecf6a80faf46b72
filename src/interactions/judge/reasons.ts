/**
 * Why an interaction failed: the closed list of `failure_reason` where the outcome is `failure`. Each is explained
 * with an example in docs/outcome.md.
 */
export const FAILURE_REASONS = [
  /** The model's provider answered with an error (HTTP 5xx, 4xx but 429, connection lost). */
  'provider_error',
  /** A provider or a tool refused for too many requests or an exhausted quota (429). */
  'rate_limit',
  /** A step took longer than it was given. */
  'timeout',
  /** The answer was cut at the token limit. */
  'truncated',
  /** The provider's content filter held the answer back. */
  'content_filter',
  /** The model declined to answer. */
  'refusal',
  /** A tool or a retrieval failed, by status or by an error text inside a success. */
  'tool_error',
  /** The model called a tool with arguments that the tool refused. */
  'invalid_arguments',
  /** The model called a tool that does not exist. */
  'unknown_tool',
  /** A tool or a retrieval gave null or nothing, and the model answered as if it had data. */
  'empty_result',
  /** A tool said "not found", and the model answered as if it had data. */
  'not_found_result',
  /** A result that dates itself as old was used, and the answer was judged wrong. */
  'stale_result',
  /** The same call gave two different results, and the answer was judged wrong. */
  'contradictory_result',
  /** A guardrail held the answer back. */
  'guardrail_block',
  /** A result did not fit its schema or a business check. */
  'validation_failed',
  /** The agent ran into its step limit, or repeated one call and never answered. */
  'max_iterations',
  /** The run ended without an answer, or with the app's error notice in its place. */
  'no_answer',
  /** An evaluation of this step failed. */
  'low_evaluation',
  /** An agent, workflow or other step failed by itself: an exception in the app's own code. */
  'step_error',
  /** Every step did its work, but the whole was judged wrong (or the app says that it failed). */
  'emergent',
] as const

/** See {@link FAILURE_REASONS}. */
export type FailureReason = (typeof FAILURE_REASONS)[number]

/** Why an interaction was only partly good: `failure_reason` where the outcome is `partial`. */
export const PARTIAL_REASONS = [
  /** A guardrail held the user's input back, as it should. */
  'blocked_input',
  /** Nothing was found, and the answer says so. */
  'honest_empty',
  /** Nothing was found; whether the answer says so is not known, because its text was never sent. */
  'unverified_empty',
  /** Another model had to answer. */
  'fallback',
  /** Handed over to a person. */
  'escalated',
  /** The next turn of the session, or the user's feedback, says that the answer was wrong. */
  'user_correction',
  /** The user left without taking up the answer. */
  'abandoned',
  /** Thumbs down, a low rating, a complaint. */
  'negative_feedback',
  /** The app itself says "partial". */
  'stated_partial',
] as const

/** See {@link PARTIAL_REASONS}. */
export type PartialReason = (typeof PARTIAL_REASONS)[number]
