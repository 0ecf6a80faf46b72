import type { JudgedEvaluation } from '../../../model/evaluation.ts'
import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, quotable } from '../finding.ts'
import type { View } from '../view.ts'

/** An evaluation of this step failed. */
export function lowEvaluation(span: CanonicalSpan, view: View): Finding | null {
  if (!view.settings.judgedByEvaluation) return null
  const failed = firstFailed(view.judgements.get(span.spanId) ?? [])
  if (failed === undefined) return null
  return findingAt(span, {
    reason: 'low_evaluation',
    weight: 'judged',
    rule: 'evaluation',
    attribute: failed.name,
    note: `The evaluation "${failed.name}" of this step failed${said(failed)}.`,
  })
}

/** The first evaluation of the whole turn that failed, or undefined. */
export function failedEndToEnd(view: View): JudgedEvaluation | undefined {
  return view.settings.judgedByEvaluation ? firstFailed(view.endToEnd) : undefined
}

/** The user's own judgement, where it is bad: by label, or in the lower part of its scale. */
export function badFeedback(view: View): JudgedEvaluation | undefined {
  return (
    firstFailed(view.feedback) ??
    view.feedback.find(
      ({ passed, scoreNormalized }) => passed === null && scoreNormalized !== null && scoreNormalized < BAD_RATING,
    )
  )
}

/** Below this a rating complains: one or two of five stars. */
const BAD_RATING = 0.4

/** Score and label for the evidence. */
export function said(evaluation: JudgedEvaluation): string {
  const parts = [quotable(evaluation.label), evaluation.score === null ? '' : String(evaluation.score)].filter(
    (part) => part !== '',
  )
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

function firstFailed(evaluations: readonly JudgedEvaluation[]): JudgedEvaluation | undefined {
  return evaluations.find((evaluation) => evaluation.passed === false)
}
