import type { GivenResult } from '../../../model/marks.ts'
import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, sourceOf, stepName } from '../finding.ts'
import type { FailureReason } from '../reasons.ts'
import { isAfter, type View } from '../view.ts'
import { toolReason } from './result.ts'

/**
 * A tool that left no span, or one without its output, seen through what the next model call was given: the message
 * holds an error, null or nothing. The tool's name comes from its span, else from the message, else from the call that
 * asked for it.
 */
export function givenResults(span: CanonicalSpan, view: View): Finding[] {
  return span.marks.givenResults.flatMap((given) => {
    if (given.asUserMessage && !followsToolRequest(span, view)) return []
    const name = requestOf(given.callId, view) || given.toolName
    const source = sourceOfGiven(given, name, span, view)
    if (source !== undefined && speaksForItself(source)) return []
    if (source !== undefined && given.result !== 'error_text' && isNormal(source, given)) return []
    const failed = given.result === 'error_text'
    return findingAt(source ?? span, {
      step: source === undefined ? name : stepNameOf(source, name),
      stepKind: source?.kind === 'retrieval' ? 'retrieval' : 'tool',
      rule: 'given-result',
      attribute: sourceOf(span, 'input'),
      weight: failed ? 'failed' : 'empty',
      reason: reasonOf(given),
      note: `The model was given ${failed ? 'an error' : 'nothing'} as the tool's result, which no span of the tool shows.`,
    })
  })
}

function reasonOf(given: GivenResult): FailureReason {
  if (given.result === 'error_text') return toolReason(given.errorKind)
  return given.result === 'not_found' ? 'not_found_result' : 'empty_result'
}

function requestOf(callId: string, view: View): string {
  if (callId === '') return ''
  for (const span of view.llms) {
    const request = span.toolRequests.find((one) => one.id === callId)
    if (request !== undefined) return request.name
  }
  return ''
}

/** The span of the tool: by the id of the call, by name, or the only one that ran before this call. */
function sourceOfGiven(given: GivenResult, name: string, span: CanonicalSpan, view: View): CanonicalSpan | undefined {
  const before = view.sources.filter((source) => isAfter(span, source, view))
  const byId = given.callId === '' ? undefined : before.find((source) => source.toolCallId === given.callId)
  if (byId !== undefined) return byId
  if (name === '') return before.length === 1 ? before[0] : undefined
  // An app's own span of the tool, which no convention knows, still bears its name.
  return (
    before.findLast((source) => stepName(source) === name || source.name === name) ??
    view.turn.spans.find((other) => other.kind === 'other' && other.name === name && isAfter(span, other, view))
  )
}

function speaksForItself(source: CanonicalSpan): boolean {
  if (source.kind === 'other') return false
  if (source.status === 'error' || source.marks.result !== '') return true
  return source.marks.outputPrints.length > 0 || 'toolResult' in source.sources || 'output' in source.sources
}

function isNormal(source: CanonicalSpan, given: GivenResult): boolean {
  return source.marks.returnsNothingByNature || (source.marks.emptyIsNormal && given.result === 'empty')
}

function stepNameOf(source: CanonicalSpan, name: string): string {
  return source.kind === 'tool' || source.kind === 'retrieval' ? stepName(source) : name
}

function followsToolRequest(span: CanonicalSpan, view: View): boolean {
  return view.llms.some(
    (other) =>
      isAfter(span, other, view) &&
      (other.toolRequests.length > 0 || other.finishReasons.some((reason) => /tool|function/i.test(reason))),
  )
}
