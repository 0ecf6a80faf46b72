import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, sourceOf } from '../finding.ts'
import type { View } from '../view.ts'

/**
 * Results that are no failure by themselves but explain a bad judgement of what was made of them: they date
 * themselves as old, or the same call gave two different answers. In order.
 */
export function suspectResults(view: View): Finding[] {
  const suspects: Finding[] = []
  const firstByWork = new Map<string, CanonicalSpan>()
  for (const span of view.sources) {
    if (span.status === 'error' || span.marks.result !== '') continue
    const { statedAgeDays, workKey } = span.marks
    if (statedAgeDays !== null && statedAgeDays > view.settings.staleAfterDays) {
      suspects.push(
        findingAt(span, {
          reason: 'stale_result',
          rule: 'suspect',
          attribute: sourceOf(span, 'toolResult'),
          note: `The result dates itself ${Math.floor(statedAgeDays)} day(s) before the call.`,
        }),
      )
      continue
    }
    if (workKey === '') continue
    const first = firstByWork.get(workKey)
    if (first === undefined) firstByWork.set(workKey, span)
    else if (disagree(first, span)) {
      suspects.push(
        findingAt(first, {
          reason: 'contradictory_result',
          rule: 'suspect',
          attribute: sourceOf(first, 'toolResult'),
          note: 'The same call gave two different results.',
        }),
      )
    }
  }
  return suspects
}

function disagree(left: CanonicalSpan, right: CanonicalSpan): boolean {
  const a = left.marks.outputPrints
  const b = right.marks.outputPrints
  return a.length > 0 && b.length > 0 && (a.length !== b.length || a.some((print) => !b.includes(print)))
}
