import type { CanonicalSpan } from '../../../model/span.ts'
import { readLabel } from '../../evaluation-labels.ts'
import { type Finding, findingAt, sourceOf } from '../finding.ts'

const FAILED = /^(?:false|0|no|ko|nok|fail(?:ed|ure)?|invalid|rejected|error|not_?valid|non_?compliant|mismatch)\b/i

/** A schema or business check beside the step says that its result is wrong. */
export function failedValidation(span: CanonicalSpan): Finding | null {
  if (!FAILED.test(span.validation.trim()) && readLabel(span.validation, [], false) !== false) return null
  return findingAt(span, {
    reason: 'validation_failed',
    rule: 'validation',
    attribute: sourceOf(span, 'validation'),
    note: 'A validation of this step failed.',
  })
}
