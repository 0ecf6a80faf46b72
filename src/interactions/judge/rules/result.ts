import type { ErrorMark } from '../../../model/marks.ts'
import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, sourceOf } from '../finding.ts'
import type { FailureReason } from '../reasons.ts'

/**
 * A tool or retrieval that ended without error but gave nothing usable. An error text inside a success is the tool's
 * error. Null, empty and "not found" wait for the answer: an honest one makes the turn `partial`, one that speaks as
 * if it had the data a silent failure. A tool with nothing to return, is let alone.
 */
export function unusableResult(span: CanonicalSpan): Finding | null {
  if ((span.kind !== 'tool' && span.kind !== 'retrieval') || span.status === 'error') return null
  const { result, errorKind, returnsNothingByNature } = span.marks
  const attribute = sourceOf(span, span.kind === 'retrieval' ? 'documents' : 'toolResult')
  const base = { rule: 'result', attribute }
  switch (result) {
    case 'error_text':
      return findingAt(span, {
        ...base,
        reason: toolReason(errorKind),
        note: 'The result holds an error although the call ended without one.',
      })
    case 'not_found':
      return findingAt(span, {
        ...base,
        reason: 'not_found_result',
        weight: 'empty',
        note: 'The result says that nothing was found.',
      })
    case 'null':
    case 'empty':
      if (returnsNothingByNature) return null
      return findingAt(span, {
        ...base,
        reason: 'empty_result',
        weight: 'empty',
        note: result === 'null' ? 'The result is null.' : 'The result is empty.',
      })
    default:
      return null
  }
}

/** A tool's own error unless its words say more; an HTTP 500 or a lost connection is still the tool's. */
export function toolReason(kind: ErrorMark): FailureReason {
  if (kind === '' || kind === 'provider_error') return 'tool_error'
  return kind === 'input_blocked' ? 'guardrail_block' : kind
}
