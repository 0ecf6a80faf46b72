import type { CanonicalSpan } from '../../../model/span.ts'
import { isAfter, type View } from '../view.ts'

/** What guardrails held back in this turn. */
export interface Blocks {
  readonly input: CanonicalSpan | null
  readonly output: CanonicalSpan | null
}

/**
 * A guardrail that blocks the user's input does its work; one that blocks the answer leaves the user without it. Where
 * the span does not say which, a guardrail before the first answer judged the input. A block after which the same
 * guardrail let a new answer pass was made good.
 */
export function guardrailBlocks(view: View): Blocks {
  let input: CanonicalSpan | null = null
  let output: CanonicalSpan | null = null
  for (const span of view.steps) {
    if (!isBlocked(span) || madeGood(span, view)) continue
    if (targetOf(span, view) === 'input') input ??= span
    else output ??= span
  }
  return { input, output }
}

function targetOf(span: CanonicalSpan, view: View): 'input' | 'output' {
  const stated = span.guardrail?.target
  if (stated === 'input' || stated === 'output') return stated
  if (judgedUser(span, view)) return 'input'
  const name = span.name.toLowerCase()
  if (/(?:^|[^a-z])input/.test(name)) return 'input'
  if (/output|answer|response|completion/.test(name)) return 'output'
  return view.speakers.some((llm) => gaveAnswer(llm) && isAfter(span, llm, view)) ? 'output' : 'input'
}

/** The guardrail was given just what the user said. */
function judgedUser(span: CanonicalSpan, view: View): boolean {
  const key = span.marks.workKey
  return (
    key.length > 1 &&
    [view.turn.root, view.turn.top].some((top) => top !== null && top !== span && top.marks.workKey === key)
  )
}

/** Where no text is sent, a call that asked for no tool gave an answer. */
function gaveAnswer(llm: CanonicalSpan): boolean {
  if (llm.marks.label !== null) return false
  return llm.status !== 'error' && (llm.marks.answer.present || llm.toolRequests.length === 0)
}

/** By an attribute of the span, else by what its output says. */
export function isBlocked(span: CanonicalSpan): boolean {
  return span.guardrail === null ? span.marks.blocks : span.guardrail.blocked
}

function madeGood(span: CanonicalSpan, view: View): boolean {
  return view.steps.some(
    (later) =>
      later.kind === 'guardrail' &&
      !isBlocked(later) &&
      later.name === span.name &&
      isAfter(later, span, view) &&
      view.speakers.some((llm) => isAfter(llm, span, view) && isAfter(later, llm, view)),
  )
}
