import type { ErrorMark } from '../../../model/marks.ts'
import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, quotable, sourceOf } from '../finding.ts'
import type { FailureReason } from '../reasons.ts'
import type { View } from '../view.ts'

/**
 * A step that ended in error. What kind of error the words describe was read at receive; an error that says no more
 * is a `tool_error` at a tool, a `provider_error` at a model, a `step_error` elsewhere. An agent (or the app's root)
 * whose error is plainly a model provider's stands for a model call that left no span: some instrumentations never end
 * the span of a failed call. The step is then named `chat`.
 */
export function errorStatus(span: CanonicalSpan, view: View): Finding | null {
  if (span.status !== 'error') return null
  const { errorKind, errorFromModel } = span.marks
  const attribute = span.errorType === '' ? sourceOf(span, 'statusMessage') : sourceOf(span, 'errorType')
  const base = { rule: 'error-status', attribute }
  if (isHolder(span) && errorFromModel && !endedByStep(span, view)) {
    return findingAt(span, {
      ...base,
      step: 'chat',
      stepKind: 'llm',
      reason: reasonOf(errorKind, 'provider_error'),
      note: `The error is a model provider's, and the failed call left no span of its own.`,
    })
  }
  const reason = reasonOf(errorKind, fallbackReason(span))
  return findingAt(span, {
    ...base,
    reason,
    note: `The step ended in error (${quotable(span.errorType) || errorKind || 'no type'}).`,
  })
}

function isHolder(span: CanonicalSpan): boolean {
  return span.kind === 'agent' || span.kind === 'workflow' || span.kind === 'task' || span.kind === 'other'
}

/** A step below that shows a failure is the step itself. */
function endedByStep(span: CanonicalSpan, view: View): boolean {
  return view.turn.descendants(span).some((child) => child.status === 'error' && !isHolder(child))
}

function fallbackReason(span: CanonicalSpan): FailureReason {
  switch (span.kind) {
    case 'llm':
    case 'embedding':
    case 'reranker':
      return 'provider_error'
    case 'tool':
    case 'retrieval':
      return 'tool_error'
    default:
      return 'step_error'
  }
}

function reasonOf(kind: ErrorMark, otherwise: FailureReason): FailureReason {
  if (kind === '') return otherwise
  // A tool's HTTP 500 or lost connection is the tool's error, not a model provider's.
  if (kind === 'provider_error') return otherwise
  return kind === 'input_blocked' ? 'guardrail_block' : kind
}
