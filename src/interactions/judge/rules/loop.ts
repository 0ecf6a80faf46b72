import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, sourceOf } from '../finding.ts'
import type { View } from '../view.ts'

/**
 * The same call again and again, and no answer came of it. Polling (the same call until a job is done) ends with an
 * answer and is let alone.
 */
export function loopedCall(view: View): Finding | null {
  const { answer } = view
  if (answer !== null && !answer.marks.reportsError) return null
  const counts = new Map<string, CanonicalSpan[]>()
  for (const span of view.sources) {
    if (span.marks.workKey === '') continue
    const same = counts.get(span.marks.workKey)
    if (same) same.push(span)
    else counts.set(span.marks.workKey, [span])
  }
  for (const same of counts.values()) {
    const [first] = same
    if (first === undefined || same.length < view.settings.loopCalls) continue
    return findingAt(first, {
      reason: 'max_iterations',
      rule: 'loop',
      attribute: sourceOf(first, 'toolArguments'),
      note: `The same call was made ${same.length} times and no answer came of it.`,
    })
  }
  return null
}
