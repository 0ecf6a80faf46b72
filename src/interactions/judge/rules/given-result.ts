import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, sourceOf } from '../finding.ts'
import type { View } from '../view.ts'
import { toolReason } from './result.ts'

/**
 * A tool that left no span, seen through what the next model call was given: the message holds an error, null or
 * nothing. The tool's name comes from the message, else from the call that asked for it.
 */
export function givenResults(span: CanonicalSpan, view: View): Finding[] {
  const found: Finding[] = []
  for (const given of span.marks.givenResults) {
    const request = given.callId === '' ? undefined : requestOf(given.callId, view)
    const name = given.toolName || request || ''
    if (hasSpan(given.callId, name, span, view)) continue
    const failed = given.result === 'error_text'
    found.push(
      findingAt(span, {
        step: name,
        stepKind: 'tool',
        rule: 'given-result',
        attribute: sourceOf(span, 'input'),
        weight: failed ? 'failed' : 'empty',
        reason: failed
          ? toolReason(given.errorKind)
          : given.result === 'not_found'
            ? 'not_found_result'
            : 'empty_result',
        note: `The tool left no span; the model was given ${failed ? 'an error' : 'nothing'} as its result.`,
      }),
    )
  }
  return found
}

function requestOf(callId: string, view: View): string | undefined {
  for (const span of view.llms) {
    const request = span.toolRequests.find((one) => one.id === callId)
    if (request !== undefined) return request.name
  }
  return undefined
}

/** A span of the tool judges for itself. Without ids, one by name before this call is enough. */
function hasSpan(callId: string, name: string, span: CanonicalSpan, view: View): boolean {
  return view.sources.some(
    (source) =>
      (callId !== '' && source.toolCallId === callId) ||
      (source.startTimeUnixNano <= span.startTimeUnixNano &&
        (name === '' || source.toolName === name || source.dataSource === name || source.name === name)),
  )
}
