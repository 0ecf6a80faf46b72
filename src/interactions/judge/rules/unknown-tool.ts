import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, quotable, sourceOf } from '../finding.ts'
import type { View } from '../view.ts'

/** The model asked for a tool that it was not offered, and no such tool ran. */
export function unknownTool(span: CanonicalSpan, view: View): Finding | null {
  if (span.kind !== 'llm' || span.toolsOffered.length === 0) return null
  for (const request of span.toolRequests) {
    if (span.toolsOffered.includes(request.name)) continue
    if (view.steps.some((step) => step.toolName === request.name || step.agentName === request.name)) continue
    return findingAt(span, {
      reason: 'unknown_tool',
      rule: 'unknown-tool',
      attribute: sourceOf(span, 'toolRequests'),
      note: `The model called "${quotable(request.name)}", which it was not offered.`,
    })
  }
  return null
}
