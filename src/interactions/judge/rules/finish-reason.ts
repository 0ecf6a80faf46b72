import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, quotable, sourceOf } from '../finding.ts'
import type { FailureReason } from '../reasons.ts'

const REASONS: readonly (readonly [FailureReason, RegExp])[] = [
  [
    'truncated',
    /^(?:length|max_?tokens|max_?output_?tokens|model_?length|model_context_window_exceeded|incomplete|token_limit)$/,
  ],
  [
    'content_filter',
    /^(?:content_?filter(?:ed)?|content-filter|safety|blocklist|prohibited_?content|spii|recitation|guardrail_?intervened|blocked|image_safety)$/,
  ],
  ['refusal', /^refusal$/],
  ['provider_error', /^(?:error|failed|malformed_function_call)$/],
]

/** The model says itself why it stopped: cut, filtered, refused or failed. Only calls that speak to the user count. */
export function finishReason(span: CanonicalSpan): Finding | null {
  if (span.kind !== 'llm') return null
  for (const finish of span.finishReasons) {
    const word = finish.toLowerCase().replace(/^.*[.:]/, '')
    const reason = REASONS.find(([, pattern]) => pattern.test(word))?.[0]
    if (reason === undefined) continue
    return findingAt(span, {
      reason,
      rule: 'finish-reason',
      attribute: sourceOf(span, 'finishReasons'),
      note: `The model stopped with "${quotable(finish)}".`,
    })
  }
  const { tokenLimit } = span.marks
  if (span.finishReasons.length > 0 || tokenLimit === null || (span.usage?.output ?? 0) < tokenLimit) return null
  return findingAt(span, {
    reason: 'truncated',
    rule: 'finish-reason',
    attribute: sourceOf(span, 'usage'),
    note: `The answer is as long as the ${tokenLimit} tokens that it was allowed.`,
  })
}
